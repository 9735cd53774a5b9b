/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/runner.h"

Suite *bauta_registry_suite(void);
Suite *bauta_sqlite_catalog_suite(void);
Suite *bauta_sqlite_rows_suite(void);
Suite *bauta_sqlite_schema_suite(void);
Suite *bauta_sqlite_target_suite(void);

const bauta_suite_maker bauta_suites[] = {
    bauta_registry_suite,      bauta_sqlite_catalog_suite,
    bauta_sqlite_rows_suite,   bauta_sqlite_schema_suite,
    bauta_sqlite_target_suite, NULL,
};
