/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The parts of a group, bound and applied together.
 */
#ifndef BAUTA_TESTS_UNIT_TRANSFORMS_PARTS_H
#define BAUTA_TESTS_UNIT_TRANSFORMS_PARTS_H

#include "tests/unit/transforms/fixtures.h"
#include "transforms/dictionaries/dictionary.h"

enum { PARTS_MAX = 9, PART_TEXT = 256 };

/* Rules of several parts, and their results for one row. */
struct parts {
    size_t n;
    struct rule rules[PARTS_MAX];
    char results[PARTS_MAX][PART_TEXT];
};

/* True for a part that is a number. */
bool part_is_point(const char *part);

/* Binds `name` once for each of the NULL-ended parts, with the same options. */
void parts_open(struct parts *parts, const char *name, const char *const *which,
                const struct given *given);
void parts_apply(struct parts *parts, const char *value,
                 const char *const *peers);
void parts_close(struct parts *parts);

/* What a rule gives for any value in the row of such a key. */
const char *part_by(struct rule *rule, const char *key);

/* Is entry `i` this text? */
bool entry_is(const bauta_list *list, size_t i, const char *text);

#endif
