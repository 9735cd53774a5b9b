/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/profiles/fixtures.h"
#include "tests/unit/runner.h"

/* The schema comes first: what the others register is not to be in it. */
const bauta_suite_maker bauta_suites[] = {
    schema_suite,  pattern_suite, parse_suite,  problems_suite,
    extends_suite, lock_suite,    memory_suite, NULL,
};
