/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every transform with options that nobody would put together: binding
 * succeeds or says why it does not, and what is bound works on as it must.
 */
#include "tests/unit/transforms/fixtures.h"

#include "core/text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { TRIES = 400, TEXT = 40 };

static const bauta_column *const columns[] = {
    &text_column, &integer_column, &decimal_column,   &bytes_column,
    &uuid_column, &date_column,    &timestamp_column, &boolean_column};

static const char *const odd[] = {
    "",   " ",      "0",  "1",           "-1",         "7",
    "a",  "0.5",    "-0", "1e400",       "12:34",      "2024-02-29",
    "x?", "[a-z]",  "#",  "2023-02-30",  "9999-12-31", "99999999999999999999",
    "é",  "aa",     "*",  "example.com", "id",         "0123456789",
    "🎭",  "digits", "de", "true",        ",",          "-123456789.123456789",
};

static const char *
any_text(void)
{
    return odd[random_next() % COUNT(odd)];
}

/* A number from about the option's range. */
static void
any_number(const bauta_option *option, char *out)
{
    int64_t near[] = {option->min,     option->max, 0, 1, option->min + 1,
                      option->max - 1, 2,           5, 16};

    if (random_next() % 4 == 0 && option->kind == BAUTA_OPTION_NUMBER)
        (void)snprintf(out, TEXT, "%s", any_text());
    else
        (void)snprintf(out, TEXT, "%" PRId64,
                       near[random_next() % COUNT(near)]);
}

static const char *
any_file(void)
{
    static const char pairs[] = "a;b\n1;2\n\xc3\xa9;\n", empty[] = "",
                      uneven[] = "a;b;c\n1;2\n\"x", alike[] = "a;b\na;c\n";
    static const char *paths[5];

    if (paths[0] == NULL) {
        paths[0] = rule_file(pairs, strlen(pairs));
        paths[1] = rule_file(empty, 0);
        paths[2] = rule_file(uneven, strlen(uneven));
        paths[3] = rule_file(alike, strlen(alike));
        paths[4] = "/nowhere/at/all.csv";
    }
    return paths[random_next() % COUNT(paths)];
}

/* False where the kind is one that is not made up here. */
static bool
any_value(const bauta_option *option, char *out)
{
    static const char *const names[] = {"id", "id:integer", "birth:date"};
    size_t n = 0;

    switch (option->kind) {
    case BAUTA_OPTION_INTEGER:
    case BAUTA_OPTION_NUMBER:
        any_number(option, out);
        return true;
    case BAUTA_OPTION_BOOLEAN:
        (void)snprintf(out, TEXT, "%s",
                       random_next() % 2 == 0 ? "true" : "false");
        return true;
    case BAUTA_OPTION_CHOICE:
        while (option->choices[n] != NULL)
            n++;
        if (n > 0)
            (void)snprintf(out, TEXT, "%s", option->choices[random_next() % n]);
        return n > 0;
    case BAUTA_OPTION_LIST:
        (void)snprintf(out, TEXT, "%s %s", any_text(), any_text());
        return true;
    case BAUTA_OPTION_COLUMN:
    case BAUTA_OPTION_COLUMNS:
        (void)snprintf(out, TEXT, "%s", names[random_next() % COUNT(names)]);
        return true;
    case BAUTA_OPTION_FILE:
        (void)snprintf(out, TEXT, "%s", any_file());
        return true;
    case BAUTA_OPTION_TEXT:
    case BAUTA_OPTION_SCALAR:
        (void)snprintf(out, TEXT, "%s", any_text());
        return true;
    default:
        return false;
    }
}

/* Whether whoever reads a profile would let the value through to `bind`. */
static bool
is_read(const bauta_option *option, const char *text)
{
    bauta_value value;
    bauta_err err = {0};

    if (option->kind == BAUTA_OPTION_LIST ||
        option->kind == BAUTA_OPTION_COLUMN ||
        option->kind == BAUTA_OPTION_COLUMNS)
        return true;
    return bauta_option_parse(option, text, &value, &err) == BAUTA_OK;
}

/* Some options of the table; false where one is missing that it needs. */
static bool
make_up(const bauta_option *table, struct given *given, char (*texts)[TEXT])
{
    size_t n = 0;

    for (size_t i = 0; table[i].kind != BAUTA_OPTION_END; i++) {
        bool wanted = table[i].required || random_next() % 3 == 0 ||
                      (table[i].fallback != NULL &&
                       strcmp(table[i].fallback, BAUTA_PRIMARY_KEY) == 0);

        if (!wanted)
            continue;
        if (any_value(&table[i], texts[i]) && is_read(&table[i], texts[i]))
            given[n++] = (struct given){table[i].name, texts[i]};
        else if (table[i].required)
            return false;
    }
    given[n] = (struct given){NULL, NULL};
    return true;
}

static void
try_bound(struct rule *rule, const char *value)
{
    bauta_cell cell = cell_of(value), seven = cell_of("7");
    bauta_cell *const peers[RULE_PEERS] = {&seven, &seven, &seven, &seven,
                                           &seven, &seven, &seven, &seven};
    bauta_arena arena;
    bauta_rc rc = BAUTA_OK;

    bauta_arena_init(&arena);
    if (rule->transform->survey != NULL) {
        rc = rule_survey_rows(rule, &arena, &cell, peers, 1);
        if (rc == BAUTA_OK)
            rc = rule_settle(rule);
    }
    if (rc == BAUTA_OK)
        rc = rule_apply_rows(rule, &arena, &cell, peers, 1);
    ck_assert_msg(rc == BAUTA_OK || rc == BAUTA_EDATA, "%s: code %d: %s",
                  rule->transform->name, rc, rule->err.text);
    if (rc == BAUTA_OK && cell.bytes != NULL && rule->promise.max_chars != 0 &&
        rule->binding.column->type == BAUTA_TYPE_TEXT)
        ck_assert_msg(bauta_utf8_count(cell.bytes, cell.len) <=
                          rule->promise.max_chars,
                      "%s: longer than promised", rule->transform->name);
    bauta_arena_deinit(&arena);
}

static void
try_options(const struct bauta_transform *t, const bauta_column *column)
{
    static const uint64_t rooms[] = {0, 0, 1, 5, 20, 255};
    char texts[RULE_OPTIONS][TEXT], value[256];
    struct given given[RULE_OPTIONS + 1];
    bauta_column narrow = *column;
    struct rule rule;
    bauta_rc rc;

    if (column->type == BAUTA_TYPE_TEXT)
        narrow.max_chars = rooms[random_next() % COUNT(rooms)];
    if (column->type == BAUTA_TYPE_INTEGER && random_next() % 2 == 0) {
        narrow.min_int = -128;
        narrow.max_int = 127;
    }
    if (!make_up(t->options, given, texts))
        return;
    rc = rule_bind(&rule, t->name, &narrow, given);
    if (rc == BAUTA_OK) {
        (void)snprintf(value, sizeof(value), "%.*s",
                       narrow.max_chars != 0 ? (int)narrow.max_chars : TEXT,
                       sample_value(t->name, column));
        try_bound(&rule, value);
        rule_close(&rule);
        return;
    }
    ck_assert_msg(rc == BAUTA_EPROFILE || rc == BAUTA_EUSAGE ||
                      rc == BAUTA_ECOVER || rc == BAUTA_EIO /* a file */,
                  "%s: code %d: %s", t->name, rc, rule.err.text);
    ck_assert_msg(rule.err.text[0] != '\0', "%s says not why", t->name);
    ck_assert_ptr_null(rule.self);
}

START_TEST(any_options_are_taken_or_refused)
{
    const struct bauta_transform *t = bauta_transform_at((size_t)_i);

    random_start();
    for (size_t c = 0; c < COUNT(columns); c++)
        for (int i = 0; i < TRIES; i++)
            if ((t->accepts & columns[c]->type) != 0)
                try_options(t, columns[c]);
}
END_TEST

Suite *
options_suite(void)
{
    Suite *suite = suite_create("options");
    TCase *tcase = tcase_create("options");
    int n = 0;

    while (bauta_transform_at((size_t)n) != NULL)
        n++;
    tcase_set_timeout(tcase, 120);
    tcase_add_loop_test(tcase, any_options_are_taken_or_refused, 0, n);
    suite_add_tcase(suite, tcase);
    return suite;
}
