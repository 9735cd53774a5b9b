/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/runner.h"

int
main(void)
{
    SRunner *runner = srunner_create(NULL);
    int failed;

    for (size_t i = 0; bauta_suites[i] != NULL; i++)
        srunner_add_suite(runner, bauta_suites[i]());
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
