/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/runner.h"

Suite *bauta_lexer_suite(void);
Suite *bauta_shape_suite(void);

/* One a line, so that changes of them do not collide. */
/* clang-format off */
const bauta_suite_maker bauta_suites[] = {
    bauta_lexer_suite,
    bauta_shape_suite,
    NULL,
};
/* clang-format on */
