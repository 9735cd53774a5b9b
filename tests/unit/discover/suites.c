/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/runner.h"

Suite *bauta_names_suite(void);
Suite *bauta_values_suite(void);

/* One a line, so that changes of them do not collide. */
/* clang-format off */
const bauta_suite_maker bauta_suites[] = {
    bauta_names_suite,
    bauta_values_suite,
    NULL,
};
/* clang-format on */
