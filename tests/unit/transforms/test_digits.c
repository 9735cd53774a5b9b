/* SPDX-License-Identifier: Apache-2.0 */
/*
 * digits on whole columns: what becomes of a value hangs neither on its
 * neighbours nor on how many there are, and the key gives it back.
 */
#include "tests/unit/transforms/fixtures.h"

#include <stdio.h>
#include <string.h>

enum { ROWS = 1500, CHARS = 64 };

static char texts[ROWS][CHARS];

/* Telephone numbers and the like, of one to forty digits. */
static void
make_texts(void)
{
    for (size_t row = 0; row < ROWS; row++) {
        size_t n = 1 + random_next() % (row % 5 == 0 ? 40 : 9), at = 0;

        for (size_t i = 0; i < n; i++) {
            if (random_next() % 4 == 0)
                texts[row][at++] = " -/+x"[random_next() % 5];
            texts[row][at++] = (char)('0' + random_next() % 10);
        }
        texts[row][at] = '\0';
    }
}

/* Whole numbers of every size, with what a signed type has not where the
 * column says nothing of its range. */
static void
make_integers(void)
{
    for (size_t row = 0; row < ROWS; row++) {
        uint64_t number = random_next() >> random_next() % 64;
        bool negative =
            random_next() % 3 == 0 && number != 0 && number <= INT64_MAX;

        (void)snprintf(texts[row], CHARS, "%s%llu", negative ? "-" : "",
                       (unsigned long long)number);
    }
}

static void
set_cells(bauta_cell *cells, size_t n)
{
    for (size_t i = 0; i < n; i++)
        cells[i] = (bauta_cell){.bytes = i % 11 == 10 ? NULL : texts[i],
                                .len = (uint32_t)strlen(texts[i])};
}

static void
reverse(struct rule *rule, bauta_arena *arena, bauta_cell *cells, size_t n)
{
    const bauta_view view = {.columns = &cells,
                             .n_columns = 1,
                             .n_rows = n,
                             .first_row = 1,
                             .arena = arena};

    ck_assert_msg(rule->transform->reverse(rule->self, &view, &rule->err) ==
                      BAUTA_OK,
                  "%s", rule->err.text);
}

static void
check_column(const bauta_column *column, const struct given *given)
{
    static bauta_cell cells[ROWS];
    struct rule rule;
    bauta_arena arena;

    rule_open(&rule, "digits", column, given);
    bauta_arena_init(&arena);
    set_cells(cells, ROWS);
    ck_assert_msg(rule_apply_rows(&rule, &arena, cells, NULL, ROWS) == BAUTA_OK,
                  "%s", rule.err.text);
    for (size_t i = 0; i < ROWS; i++) {
        const char *alone;
        size_t len;

        if (i % 11 == 10) {
            ck_assert_ptr_null(cells[i].bytes);
            continue;
        }
        alone = rule_apply(&rule, texts[i], &len);
        ck_assert_msg(len == cells[i].len &&
                          memcmp(alone, cells[i].bytes, len) == 0,
                      "row %zu", i);
    }
    reverse(&rule, &arena, cells, ROWS);
    for (size_t i = 0; i < ROWS; i++)
        if (i % 11 != 10)
            ck_assert_msg(cells[i].len == strlen(texts[i]) &&
                              memcmp(cells[i].bytes, texts[i], cells[i].len) ==
                                  0,
                          "row %zu does not come back", i);
    bauta_arena_deinit(&arena);
    rule_close(&rule);
}

START_TEST(texts_together_are_texts_alone)
{
    random_start();
    make_texts();
    check_column(&text_column, NO_OPTIONS);
    check_column(&text_column, OPTIONS({"keep_first", "3"}));
    check_column(&text_column,
                 OPTIONS({"keep_first", "2"}, {"keep_last", "4"}));
}
END_TEST

START_TEST(integers_together_are_integers_alone)
{
    random_start();
    make_integers();
    check_column(&integer_column, NO_OPTIONS);
    check_column(&integer_column, OPTIONS({"keep_last", "2"}));
}
END_TEST

/* More digits than are at hand at a time. */
START_TEST(long_values_wait_for_the_next_group)
{
    enum { N = 40, LONG = 1200 };
    static char values[N][LONG + 1];
    bauta_cell cells[N];
    struct rule rule;
    bauta_arena arena;

    random_start();
    rule_open(&rule, "digits", &text_column, NO_OPTIONS);
    bauta_arena_init(&arena);
    for (size_t i = 0; i < N; i++) {
        for (size_t j = 0; j < LONG; j++)
            values[i][j] = (char)('0' + random_next() % 10);
        cells[i] = (bauta_cell){.bytes = values[i], .len = LONG};
    }
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, cells, NULL, N), BAUTA_OK);
    for (size_t i = 0; i < N; i += 13)
        ck_assert_mem_eq(rule_apply(&rule, values[i], NULL), cells[i].bytes,
                         LONG);
    bauta_arena_deinit(&arena);
    rule_close(&rule);
}
END_TEST

/* Each of all numbers of up to four digits comes up once among its kind. */
START_TEST(short_integers_are_permuted)
{
    enum { N = 10000 };
    static char values[N][8];
    static bauta_cell cells[N];
    bool seen[N] = {false};
    struct rule rule;
    bauta_arena arena;

    rule_open(&rule, "digits", &integer_column, NO_OPTIONS);
    bauta_arena_init(&arena);
    for (size_t i = 0; i < N; i++) {
        (void)snprintf(values[i], sizeof(values[i]), "%zu", i);
        cells[i] = (bauta_cell){.bytes = values[i],
                                .len = (uint32_t)strlen(values[i])};
    }
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, cells, NULL, N), BAUTA_OK);
    for (size_t i = 0; i < N; i++) {
        size_t number = 0;

        ck_assert_uint_eq(cells[i].len, strlen(values[i]));
        for (size_t j = 0; j < cells[i].len; j++)
            number = number * 10 + (size_t)(cells[i].bytes[j] - '0');
        ck_assert_uint_lt(number, N);
        ck_assert_msg(!seen[number], "%zu twice", number);
        seen[number] = true;
    }
    bauta_arena_deinit(&arena);
    rule_close(&rule);
}
END_TEST

START_TEST(what_no_value_becomes_is_refused_back)
{
    static const bauta_column small = {.name = "c",
                                       .native = "smallint",
                                       .type = BAUTA_TYPE_INTEGER,
                                       .min_int = INT16_MIN,
                                       .max_int = INT16_MAX};
    static const char *const values[] = {"32768", "-32769", "x", "01"};
    struct rule rule;

    rule_open(&rule, "digits", &small, NO_OPTIONS);
    for (size_t i = 0; i < COUNT(values); i++) {
        bauta_cell cell = {.bytes = values[i],
                           .len = (uint32_t)strlen(values[i])};
        bauta_cell *column = &cell;
        bauta_arena arena;
        const bauta_view view = {.columns = &column,
                                 .n_columns = 1,
                                 .n_rows = 1,
                                 .first_row = 1,
                                 .arena = &arena};

        bauta_arena_init(&arena);
        rule.err = (bauta_err){0};
        ck_assert_int_eq(rule.transform->reverse(rule.self, &view, &rule.err),
                         BAUTA_EDATA);
        bauta_arena_deinit(&arena);
    }
    rule_close(&rule);
}
END_TEST

Suite *
digits_suite(void)
{
    Suite *suite = suite_create("digits");
    TCase *tcase = tcase_create("digits");

    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, texts_together_are_texts_alone);
    tcase_add_test(tcase, integers_together_are_integers_alone);
    tcase_add_test(tcase, long_values_wait_for_the_next_group);
    tcase_add_test(tcase, short_integers_are_permuted);
    tcase_add_test(tcase, what_no_value_becomes_is_refused_back);
    suite_add_tcase(suite, tcase);
    return suite;
}
