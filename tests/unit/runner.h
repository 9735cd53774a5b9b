/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BAUTA_TESTS_UNIT_RUNNER_H
#define BAUTA_TESTS_UNIT_RUNNER_H

#include <check.h>

/* Each room's tests define this: all its suites, ended by NULL. */
typedef Suite *(*bauta_suite_maker)(void);
extern const bauta_suite_maker bauta_suites[];

#endif
