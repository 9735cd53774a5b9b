/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/parts.h"

#include "core/text.h"

#include <stdio.h>
#include <string.h>

bool
part_is_point(const char *part)
{
    return strcmp(part, "latitude") == 0 || strcmp(part, "longitude") == 0;
}

void
parts_open(struct parts *parts, const char *name, const char *const *which,
           const struct given *given)
{
    for (parts->n = 0; which[parts->n] != NULL; parts->n++) {
        const char *part = which[parts->n];
        struct given all[8] = {{"part", part}};

        for (size_t i = 0; given[i].name != NULL; i++)
            all[i + 1] = given[i];
        rule_open(&parts->rules[parts->n], name,
                  part_is_point(part) ? &decimal_column : &text_column, all);
    }
}

void
parts_apply(struct parts *parts, const char *value, const char *const *peers)
{
    for (size_t i = 0; i < parts->n; i++) {
        struct rule *rule = &parts->rules[i];
        const char *got = rule_apply_beside(rule, value, peers);

        (void)snprintf(parts->results[i], PART_TEXT, "%s", got);
        ck_assert(rule->promise.max_chars == 0 ||
                  bauta_utf8_count(got, strlen(got)) <=
                      rule->promise.max_chars);
    }
}

void
parts_close(struct parts *parts)
{
    for (size_t i = 0; i < parts->n; i++)
        rule_close(&parts->rules[i]);
}

const char *
part_by(struct rule *rule, const char *key)
{
    return rule_apply_beside(rule, "any", &key);
}

bool
entry_is(const bauta_list *list, size_t i, const char *text)
{
    bauta_entry entry = bauta_list_at(list, i);

    return entry.len == strlen(text) &&
           memcmp(entry.bytes, text, entry.len) == 0;
}
