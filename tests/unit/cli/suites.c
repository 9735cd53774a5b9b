/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/runner.h"

Suite *bauta_grid_suite(void);
Suite *bauta_log_suite(void);
Suite *bauta_rate_suite(void);

const bauta_suite_maker bauta_suites[] = {
    bauta_grid_suite,
    bauta_log_suite,
    bauta_rate_suite,
    NULL,
};
