/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A rule as a profile has it, bound once to one column, and applied to a value.
 * Whatever goes wrong that may not ends the program.
 */
#ifndef BAUTA_TESTS_FUZZ_RULE_H
#define BAUTA_TESTS_FUZZ_RULE_H

#include "profiles/profile.h"
#include "transforms/chain.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct fuzz_rule {
    bauta_profile profile;
    bauta_bound bounds[4];
    size_t n;
    bauta_promise promise;
};

static inline void
fuzz_require(bool holds)
{
    if (!holds)
        abort();
}

/* Binds the rule, of JSON; false where it cannot be. */
static inline bool
fuzz_rule_open(struct fuzz_rule *rule, const char *json, size_t len,
               const bauta_column *column)
{
    static const uint8_t bytes[BAUTA_KEY_BYTES] = {1, 2, 3};
    static const char before[] =
        "{\"bauta\":1,\"tables\":{\"t\":{\"columns\":{\"c\":";
    static bauta_key *key;
    size_t at = sizeof(before) - 1;
    char *text = malloc(at + len + 4);
    bauta_report report;
    bauta_err err = {0};
    bauta_binding binding = {.column = column, .recipient = "", .domain = ""};
    bauta_rc rc;

    fuzz_require(text != NULL);
    memcpy(text, before, at);
    memcpy(text + at, json, len);
    memcpy(text + at + len, "}}}}", 4);
    if (key == NULL)
        fuzz_require(bauta_key_open_bytes(&key, bytes, &err) == BAUTA_OK);
    binding.key = key;
    bauta_report_init(&report);
    bauta_profile_init(&rule->profile);
    rule->n = 0;
    rc = bauta_profile_parse(&rule->profile, "p", text, at + len + 4, &report,
                             &err);
    if (rc == BAUTA_OK && (rule->profile.n_tables != 1 ||
                           rule->profile.tables[0].n_columns != 1 ||
                           rule->profile.tables[0].columns[0].rule.n_steps > 4))
        rc = BAUTA_EPROFILE;
    if (rc == BAUTA_OK)
        rc = bauta_chain_open(rule->bounds, &rule->n,
                              &rule->profile.tables[0].columns[0].rule,
                              &binding, &rule->promise, &err);
    bauta_report_deinit(&report);
    free(text);
    return rc == BAUTA_OK;
}

static inline void
fuzz_rule_close(struct fuzz_rule *rule)
{
    bauta_chain_close(rule->bounds, rule->n);
    bauta_profile_deinit(&rule->profile);
}

/* Applies the rule; false where the value is refused, which names its row and
 * says why. The result is in the arena or in the value itself. */
static inline bool
fuzz_rule_apply(struct fuzz_rule *rule, bauta_arena *arena, bauta_cell *cell)
{
    bauta_cell *cells = cell;
    const bauta_view view = {
        .columns = &cells, .n_columns = 1, .n_rows = 1, .arena = arena};
    uint64_t rejected = 0;
    bauta_err err = {0};
    bauta_rc rc =
        bauta_chain_apply(rule->bounds, rule->n, &view, &rejected, &err);

    fuzz_require(rc == BAUTA_OK || rc == BAUTA_EDATA);
    fuzz_require(rc == BAUTA_OK ||
                 (strstr(err.where, "row 0") != NULL && err.text[0] != '\0'));
    return rc == BAUTA_OK;
}

#endif
