/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whatever a transform says can be undone is undone, value by value and in
 * batches, and only under the key it was done with.
 */
#include "tests/unit/transforms/fixtures.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 700, VALUE = 48 };

static void
make_number(char *out)
{
    uint64_t bits = random_next();

    (void)snprintf(out, VALUE, "%" PRId64,
                   (int64_t)bits >> (random_next() % 64));
}

static void
make_uuid(char *out)
{
    uint64_t a = random_next(), b = random_next();

    (void)snprintf(out, VALUE, "%08x-%04x-%04x-%04x-%012" PRIx64,
                   (unsigned)(a >> 32), (unsigned)(a >> 16 & 0xffff),
                   (unsigned)(a & 0xffff), (unsigned)(b >> 48),
                   b & 0xffffffffffffu);
}

static void
make_code(char *out)
{
    size_t n = 6 + random_next() % 20;

    for (size_t i = 0; i < n; i++)
        out[i] = "0123456789ABC-"[random_next() % 14];
    memcpy(out + n, "123456", 7);
}

static void
make_address(char *out)
{
    unsigned bits = (unsigned)random_next();

    if (random_next() % 2 == 0)
        (void)snprintf(out, VALUE, "2001:db8:1%03x:2%03x::3%03x:4%03x",
                       bits & 0xfff, bits >> 8 & 0xfff, bits >> 16 & 0xfff,
                       bits >> 20 & 0xfff);
    else
        (void)snprintf(out, VALUE, "%u.%u.%u.%u/%u", bits & 255,
                       bits >> 8 & 255, bits >> 16 & 255, bits >> 24,
                       8 + bits % 25);
}

static void
make_mac(char *out)
{
    uint64_t bits = random_next();

    (void)snprintf(out, VALUE,
                   random_next() % 2 == 0 ? "%012" PRIx64 : "%012" PRIX64,
                   bits >> 16);
}

static const struct {
    const char *name;
    const bauta_column *column;
    struct given given[3];
    void (*make)(char *out);
} cases[] = {
    {"token", &integer_column, {{NULL, NULL}}, make_number},
    {"token", &uuid_column, {{NULL, NULL}}, make_uuid},
    {"digits", &integer_column, {{NULL, NULL}}, make_number},
    {"digits", &text_column, {{"keep_last", "4"}}, make_code},
    {"fpe", &text_column, {{"alphabet", "digits"}}, make_code},
    {"fpe",
     &text_column,
     {{"alphabet", "upper-alphanumeric"}, {"keep_first", "1"}},
     make_code},
    {"seal", &text_column, {{NULL, NULL}}, make_code},
    {"ip", &text_column, {{NULL, NULL}}, make_address},
    {"ip", &text_column, {{"method", "cryptopan"}}, make_address},
    {"mac", &text_column, {{NULL, NULL}}, make_mac},
    {"mac", &text_column, {{"oui", "permute"}}, make_mac},
    {"seal", &bytes_column, {{"pad", "16"}}, make_code},
};

static void
reverse_rows(struct rule *rule, bauta_arena *arena, bauta_cell *cells, size_t n)
{
    const bauta_view view = {.columns = &cells,
                             .n_columns = 1,
                             .n_rows = n,
                             .first_row = 41,
                             .arena = arena};

    rule->err = (bauta_err){0};
    ck_assert_msg(rule->transform->reverse(rule->self, &view, &rule->err) ==
                      BAUTA_OK,
                  "%s: %s", rule->transform->name, rule->err.text);
}

START_TEST(the_key_gives_back)
{
    static char values[ROWS][VALUE];
    bauta_cell cells[ROWS];
    bauta_arena arena;
    struct rule rule;
    size_t same = 0;

    random_start();
    bauta_arena_init(&arena);
    rule_open(&rule, cases[_i].name, cases[_i].column, cases[_i].given);
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_REVERSIBLE, 0);
    for (size_t i = 0; i < ROWS; i++) {
        cases[_i].make(values[i]);
        cells[i] = (bauta_cell){.bytes = values[i],
                                .len = (uint32_t)strlen(values[i])};
        if (i % 7 == 3)
            cells[i] = (bauta_cell){0};
    }
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, cells, NULL, ROWS),
                     BAUTA_OK);
    for (size_t i = 0; i < ROWS; i++)
        same += cells[i].bytes != NULL && strlen(values[i]) > 8 &&
                cells[i].len == strlen(values[i]) &&
                memcmp(cells[i].bytes, values[i], cells[i].len) == 0;
    ck_assert_uint_eq(same, 0);
    reverse_rows(&rule, &arena, cells, ROWS);
    for (size_t i = 0; i < ROWS; i++) {
        ck_assert((cells[i].bytes == NULL) == (i % 7 == 3));
        if (cells[i].bytes == NULL)
            continue;
        ck_assert_uint_eq(cells[i].len, strlen(values[i]));
        ck_assert_mem_eq(cells[i].bytes, values[i], cells[i].len);
    }
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

/* The ends of each range and of the whole type. */
START_TEST(numbers_at_the_ends)
{
    static const char *const ends[] = {"-9223372036854775808",
                                       "-1",
                                       "0",
                                       "1",
                                       "9007199254740991",
                                       "9007199254740992",
                                       "9223372036854775807"};
    struct rule rule;
    char out[VALUE];

    rule_open(&rule, "token", &integer_column, NO_OPTIONS);
    for (size_t i = 0; i < COUNT(ends); i++) {
        (void)snprintf(out, sizeof(out), "%s",
                       rule_apply(&rule, ends[i], NULL));
        ck_assert_str_eq(rule_reverse(&rule, out, NULL), ends[i]);
    }
    rule_close(&rule);
}
END_TEST

START_TEST(text_tokens_are_not_undone)
{
    struct rule rule;
    bauta_cell cell = {.bytes = "abc", .len = 3}, *cells = &cell;
    bauta_arena arena;
    const bauta_view view = {
        .columns = &cells, .n_columns = 1, .n_rows = 1, .arena = &arena};

    bauta_arena_init(&arena);
    rule_open(&rule, "token", &text_column, NO_OPTIONS);
    ck_assert_uint_eq(rule.promise.traits & BAUTA_TRAIT_REVERSIBLE, 0);
    ck_assert_int_eq(rule.transform->reverse(rule.self, &view, &rule.err),
                     BAUTA_EUSAGE);
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

/* What cannot have come from the rule is refused, by its row. */
START_TEST(strangers_are_refused)
{
    bauta_column small = integer_column;
    static const struct {
        const char *name;
        bool number;
        struct given given[3];
        const char *value;
    } strangers[] = {
        {"token", true, {{NULL, NULL}}, "200"},
        {"token", true, {{NULL, NULL}}, "12a"},
        {"token", true, {{"min", "1"}, {"max", "50"}}, "0"},
        {"fpe", false, {{"alphabet", "digits"}}, "12345"},
        {"fpe", false, {{"alphabet", "digits"}}, "abcdefgh"},
        {"fpe", false, {{"alphabet", "digits"}}, "123456\xff"},
    };

    small.min_int = -128;
    small.max_int = 127;
    for (size_t i = 0; i < COUNT(strangers); i++) {
        bauta_cell cell = {.bytes = strangers[i].value,
                           .len = (uint32_t)strlen(strangers[i].value)};
        bauta_cell *cells = &cell;
        bauta_arena arena;
        const bauta_view view = {.columns = &cells,
                                 .n_columns = 1,
                                 .n_rows = 1,
                                 .first_row = 41,
                                 .arena = &arena};
        struct rule rule;

        bauta_arena_init(&arena);
        rule_open(&rule, strangers[i].name,
                  strangers[i].number ? &small : &text_column,
                  strangers[i].given);
        ck_assert_int_eq(rule.transform->reverse(rule.self, &view, &rule.err),
                         BAUTA_EDATA);
        ck_assert_str_eq(rule.err.where, "row 41");
        rule_close(&rule);
        bauta_arena_deinit(&arena);
    }
}
END_TEST

Suite *
reverse_suite(void)
{
    Suite *suite = suite_create("reverse");
    TCase *tcase = tcase_create("reverse");

    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, the_key_gives_back, 0, (int)COUNT(cases));
    tcase_add_test(tcase, numbers_at_the_ends);
    tcase_add_test(tcase, text_tokens_are_not_undone);
    tcase_add_test(tcase, strangers_are_refused);
    suite_add_tcase(suite, tcase);
    return suite;
}
