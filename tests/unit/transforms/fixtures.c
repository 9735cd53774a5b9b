/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define COLUMN(kind, text)                                                     \
    {                                                                          \
        .name = "c", .native = text, .type = kind, .nullable = true            \
    }

const bauta_column text_column = COLUMN(BAUTA_TYPE_TEXT, "text"),
                   integer_column = COLUMN(BAUTA_TYPE_INTEGER, "bigint"),
                   decimal_column = COLUMN(BAUTA_TYPE_DECIMAL, "numeric"),
                   date_column = COLUMN(BAUTA_TYPE_DATE, "date"),
                   timestamp_column = COLUMN(BAUTA_TYPE_TIMESTAMP, "timestamp"),
                   uuid_column = COLUMN(BAUTA_TYPE_UUID, "uuid"),
                   bytes_column = COLUMN(BAUTA_TYPE_BYTES, "bytea");

const bauta_key *
test_key(void)
{
    static bauta_key *key;
    uint8_t bytes[BAUTA_KEY_BYTES];
    bauta_err err = {0};

    for (uint8_t i = 0; i < sizeof(bytes); i++)
        bytes[i] = i;
    if (key == NULL)
        ck_assert_int_eq(bauta_key_open_bytes(&key, bytes, &err), BAUTA_OK);
    return key;
}

static void
set_list(struct rule *rule, bauta_value *value, const char *text)
{
    char *rest = NULL;

    *value = (bauta_value){.set = true, .given = true, .items = rule->items};
    (void)snprintf(rule->text, sizeof(rule->text), "%s", text);
    for (char *word = strtok_r(rule->text, " ", &rest); word != NULL;
         word = strtok_r(NULL, " ", &rest))
        rule->items[value->n_items++] =
            (bauta_value){.set = true, .text = word, .text_len = strlen(word)};
}

bauta_rc
rule_bind(struct rule *rule, const char *name, const bauta_column *column,
          const struct given *given)
{
    const bauta_option *table;

    *rule = (struct rule){.transform = bauta_transform_find(name)};
    ck_assert_msg(rule->transform != NULL, "no transform %s", name);
    table = rule->transform->options;
    ck_assert_uint_le(bauta_option_count(table), RULE_OPTIONS);
    bauta_options_default(table, rule->values);
    for (; given->name != NULL; given++) {
        long i = bauta_option_find(table, given->name);

        ck_assert_msg(i >= 0, "no option %s", given->name);
        if (table[i].kind == BAUTA_OPTION_LIST)
            set_list(rule, &rule->values[i], given->value);
        else
            ck_assert_int_eq(bauta_option_parse(&table[i], given->value,
                                                &rule->values[i], &rule->err),
                             BAUTA_OK);
    }
    rule->options = (bauta_options){.table = table, .values = rule->values};
    rule->promise.traits = rule->transform->traits;
    rule->binding = (bauta_binding){.options = &rule->options,
                                    .column = column,
                                    .key = test_key(),
                                    .recipient = "",
                                    .domain = ""};
    return rule->transform->bind(&rule->self, &rule->binding, &rule->promise,
                                 &rule->err);
}

void
rule_open(struct rule *rule, const char *name, const bauta_column *column,
          const struct given *given)
{
    bauta_rc rc = rule_bind(rule, name, column, given);

    ck_assert_msg(rc == BAUTA_OK, "%s: %s", name, rule->err.text);
    ck_assert_ptr_nonnull(rule->self);
}

void
rule_close(struct rule *rule)
{
    rule->transform->release(rule->self);
    rule->self = NULL;
}

bauta_rc
rule_apply_bytes(struct rule *rule, bauta_arena *arena, bauta_cell *cell)
{
    const bauta_view view = {.columns = &cell,
                             .n_columns = 1,
                             .n_rows = 1,
                             .first_row = 41,
                             .arena = arena};

    rule->err = (bauta_err){0};
    return rule->transform->apply(rule->self, &view, &rule->err);
}

const char *
rule_apply(struct rule *rule, const char *bytes, size_t *len)
{
    static char result[8192];
    bauta_arena arena;
    bauta_cell cell = {.bytes = bytes,
                       .len = bytes != NULL ? (uint32_t)strlen(bytes) : 0};

    bauta_arena_init(&arena);
    ck_assert_msg(rule_apply_bytes(rule, &arena, &cell) == BAUTA_OK, "%s: %s",
                  rule->transform->name, rule->err.text);
    if (cell.bytes != NULL) {
        ck_assert_uint_lt(cell.len, sizeof(result));
        memcpy(result, cell.bytes, cell.len);
        result[cell.len] = '\0';
    }
    if (len != NULL)
        *len = cell.len;
    bauta_arena_deinit(&arena);
    return cell.bytes != NULL ? result : NULL;
}

bool
rule_refuses(struct rule *rule, const char *bytes)
{
    bauta_arena arena;
    bauta_cell cell = {.bytes = bytes, .len = (uint32_t)strlen(bytes)};
    bauta_rc rc;

    bauta_arena_init(&arena);
    rc = rule_apply_bytes(rule, &arena, &cell);
    bauta_arena_deinit(&arena);
    return rc == BAUTA_EDATA && strcmp(rule->err.where, "row 41") == 0 &&
           (strlen(bytes) < 4 || strstr(rule->err.text, bytes) == NULL);
}

void
check_values(const char *name, const bauta_column *column,
             const struct given *given, const struct want *wants, size_t n)
{
    struct rule rule;

    rule_open(&rule, name, column, given);
    for (size_t i = 0; i < n; i++) {
        const struct want *want = &wants[i];
        const char *got;

        if (want->out == NULL) {
            ck_assert_msg(rule_refuses(&rule, want->in), "%s takes \"%s\"",
                          name, want->in);
            continue;
        }
        got = rule_apply(&rule, want->in, NULL);
        ck_assert_msg(got != NULL && strcmp(got, want->out) == 0,
                      "%s of \"%s\" is \"%s\", not \"%s\"", name, want->in, got,
                      want->out);
    }
    rule_close(&rule);
}

void
check_refusal(const char *name, const bauta_column *column,
              const struct given *given, bauta_rc rc, const char *text)
{
    struct rule rule;
    bauta_rc got = rule_bind(&rule, name, column, given);

    ck_assert_msg(got == rc, "%s: code %d: %s", name, got, rule.err.text);
    ck_assert_msg(strstr(rule.err.text, text) != NULL, "%s says: %s", name,
                  rule.err.text);
}

static uint64_t state;

void
random_start(void)
{
    const char *seed = getenv("BAUTA_SEED");

    state = seed != NULL ? strtoull(seed, NULL, 10) : (uint64_t)time(NULL);
    printf("BAUTA_SEED=%llu\n", (unsigned long long)state);
}

/* SplitMix64, whose every state is a good one. */
uint64_t
random_next(void)
{
    uint64_t z = state += 0x9e3779b97f4a7c15u;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}
