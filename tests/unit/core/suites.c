/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/runner.h"

Suite *bauta_arena_suite(void);
Suite *bauta_catalog_suite(void);
Suite *bauta_file_suite(void);
Suite *bauta_keys_suite(void);
Suite *bauta_option_suite(void);
Suite *bauta_passphrase_suite(void);
Suite *bauta_report_suite(void);
Suite *bauta_scan_suite(void);
Suite *bauta_text_suite(void);
Suite *bauta_url_suite(void);

const bauta_suite_maker bauta_suites[] = {
    bauta_arena_suite,
    bauta_catalog_suite,
    bauta_file_suite,
    bauta_report_suite,
    bauta_keys_suite,
    bauta_option_suite,
    bauta_passphrase_suite,
    bauta_scan_suite,
    bauta_text_suite,
    bauta_url_suite,
    NULL,
};
