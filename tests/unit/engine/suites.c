/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/runner.h"

Suite *bauta_cross_suite(void);
Suite *bauta_literals_suite(void);
Suite *bauta_peers_suite(void);
Suite *bauta_pipe_suite(void);
Suite *bauta_plan_suite(void);
Suite *bauta_preview_suite(void);
Suite *bauta_reveal_suite(void);
Suite *bauta_survey_suite(void);
Suite *bauta_throttle_suite(void);

/* One a line, so that changes of them do not collide. */
/* clang-format off */
const bauta_suite_maker bauta_suites[] = {
    bauta_cross_suite,
    bauta_literals_suite,
    bauta_peers_suite,
    bauta_pipe_suite,
    bauta_plan_suite,
    bauta_preview_suite,
    bauta_reveal_suite,
    bauta_survey_suite,
    bauta_throttle_suite,
    NULL,
};
/* clang-format on */
