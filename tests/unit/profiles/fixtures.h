/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BAUTA_TESTS_UNIT_PROFILES_FIXTURES_H
#define BAUTA_TESTS_UNIT_PROFILES_FIXTURES_H

#include "profiles/profile.h"

#include <check.h>

/* One parsed text, its report and its error. */
struct loaded {
    bauta_profile profile;
    bauta_report report;
    bauta_err err;
    bauta_rc rc;
};

/* Registers "testall", which has an option of each kind, and "testneed",
 * which requires one. A fixture: does nothing the second time. */
void transforms_setup(void);

void loaded_parse(struct loaded *loaded, const char *json, size_t len);
void loaded_free(struct loaded *loaded);

/* A profile that uses every member of the format, and nothing wrong. */
extern const char full_profile[];
/* One with mistakes of many kinds; how many. */
extern const char bad_profile[];
enum { BAD_PROBLEMS = 9 };

Suite *extends_suite(void);
Suite *lock_suite(void);
Suite *memory_suite(void);
Suite *parse_suite(void);
Suite *pattern_suite(void);
Suite *problems_suite(void);
Suite *schema_suite(void);

#endif
