/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 3000 };

/* A table of ids, groups and values, and its cells. */
static char ids[ROWS][12], groups[ROWS][12], values[ROWS][16];
static bauta_cell id_cells[ROWS], group_cells[ROWS], value_cells[ROWS];

/* Value i mod `distinct` in row i, of group i mod `n_groups`; every 11th is
 * NULL where `nulls`. */
static void
fill(size_t n, size_t distinct, size_t n_groups, bool nulls)
{
    for (size_t i = 0; i < n; i++) {
        (void)snprintf(ids[i], sizeof(ids[i]), "%zu", i);
        (void)snprintf(groups[i], sizeof(groups[i]), "%zu", i % n_groups);
        (void)snprintf(values[i], sizeof(values[i]), "value %zu", i % distinct);
        id_cells[i] =
            (bauta_cell){.bytes = ids[i], .len = (uint32_t)strlen(ids[i])};
        group_cells[i] = (bauta_cell){.bytes = groups[i],
                                      .len = (uint32_t)strlen(groups[i])};
        value_cells[i] = (bauta_cell){.bytes = values[i],
                                      .len = (uint32_t)strlen(values[i]),
                                      .kind = (uint32_t)(i % 3)};
        if (nulls && i % 11 == 5)
            value_cells[i].bytes = NULL;
    }
}

/* Which columns the rule's peers are: those of "within" come first. */
static void
peers_of(const struct rule *rule, size_t at, bauta_cell *peers[2])
{
    bool grouped = rule->binding.n_peers == 2;

    peers[0] = grouped ? group_cells + at : id_cells + at;
    peers[1] = id_cells + at;
}

static void
survey(struct rule *rule, size_t at, size_t n)
{
    bauta_arena arena;
    bauta_cell *peers[2];

    bauta_arena_init(&arena);
    peers_of(rule, at, peers);
    ck_assert_msg(rule_survey_rows(rule, &arena, value_cells + at, peers, n) ==
                      BAUTA_OK,
                  "%s", rule->err.text);
    bauta_arena_deinit(&arena);
}

/* Results go to `out`, which borrows from the rule. */
static bauta_rc
apply(struct rule *rule, bauta_arena *arena, size_t at, size_t n,
      bauta_cell *out)
{
    bauta_cell *peers[2];

    peers_of(rule, at, peers);
    memcpy(out, value_cells + at, n * sizeof(*out));
    return rule_apply_rows(rule, arena, out, peers, n);
}

static bool
same(const bauta_cell *a, const bauta_cell *b)
{
    if (a->bytes == NULL || b->bytes == NULL)
        return a->bytes == b->bytes;
    return a->len == b->len && a->kind == b->kind &&
           memcmp(a->bytes, b->bytes, a->len) == 0;
}

static int
compare(const void *a, const void *b)
{
    const bauta_cell *x = a, *y = b;
    int order;

    if (x->bytes == NULL || y->bytes == NULL)
        return (x->bytes != NULL) - (y->bytes != NULL);
    order = strcmp(x->bytes, y->bytes);
    return order != 0 ? order : (int)x->kind - (int)y->kind;
}

/* The same cells of a group, before and after, whatever their order. */
static void
check_multiset(const bauta_cell *out, size_t n, size_t group, size_t step)
{
    static bauta_cell before[ROWS], after[ROWS];
    static char text[ROWS][16];
    size_t m = 0;

    for (size_t i = group; i < n; i += step, m++) {
        before[m] = value_cells[i];
        after[m] = out[i];
        if (out[i].bytes == NULL)
            continue;
        memcpy(text[m], out[i].bytes, out[i].len);
        text[m][out[i].len] = '\0';
        after[m].bytes = text[m];
    }
    qsort(before, m, sizeof(before[0]), compare);
    qsort(after, m, sizeof(after[0]), compare);
    for (size_t i = 0; i < m; i++)
        ck_assert(same(&before[i], &after[i]));
}

static const struct {
    size_t n, distinct, n_groups;
    bool nulls;
} tables[] = {{1, 1, 1, false},         {2, 2, 1, false},
              {17, 17, 1, false},       {ROWS, ROWS, 1, false},
              {ROWS, 5, 1, true},       {ROWS, ROWS, 40, true},
              {ROWS, ROWS, ROWS, true}, {1500, 700, 3, true}};

START_TEST(values_survive_in_their_groups)
{
    static bauta_cell out[ROWS];
    size_t n = tables[_i].n, n_groups = tables[_i].n_groups;
    const struct given *given =
        n_groups > 1 ? OPTIONS({"by", "id:integer"}, {"within", "g:integer"},
                               {"min_group", "1"})
                     : OPTIONS({"by", "id:integer"}, {"min_group", "1"});
    bauta_arena arena;
    struct rule rule;
    size_t kept = 0;

    fill(n, tables[_i].distinct, n_groups, tables[_i].nulls);
    bauta_arena_init(&arena);
    rule_open(&rule, "shuffle", &text_column, given);
    survey(&rule, 0, n);
    ck_assert_msg(rule_settle(&rule) == BAUTA_OK, "%s", rule.err.text);
    ck_assert_int_eq(apply(&rule, &arena, 0, n, out), BAUTA_OK);
    for (size_t i = 0; i < n; i++) {
        ck_assert((out[i].bytes == NULL) == (value_cells[i].bytes == NULL));
        kept += same(&out[i], &value_cells[i]);
    }
    for (size_t g = 0; g < n_groups; g++)
        check_multiset(out, n, g, n_groups);
    /* Of distinct values one a group is expected to come back. */
    if (tables[_i].distinct == ROWS && n == ROWS && n_groups < ROWS)
        ck_assert_uint_lt(kept, ROWS / 11 + 8 * n_groups);
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

/* In pieces of any size, from either end: the same permutation. */
START_TEST(order_and_batches_do_not_matter)
{
    static bauta_cell out[ROWS], again[ROWS];
    bauta_arena arena;
    struct rule rule, second;

    fill(ROWS, ROWS, 7, true);
    bauta_arena_init(&arena);
    rule_open(&rule, "shuffle", &text_column,
              OPTIONS({"by", "id:integer"}, {"within", "g:integer"}));
    rule_open(&second, "shuffle", &text_column,
              OPTIONS({"by", "id:integer"}, {"within", "g:integer"}));
    survey(&rule, 0, ROWS);
    for (size_t at = ROWS; at > 0; at -= at < 13 ? at : 13)
        survey(&second, at < 13 ? 0 : at - 13, at < 13 ? at : 13);
    ck_assert_int_eq(rule_settle(&rule), BAUTA_OK);
    ck_assert_int_eq(rule_settle(&second), BAUTA_OK);
    ck_assert_int_eq(apply(&rule, &arena, 0, ROWS, out), BAUTA_OK);
    for (size_t at = 0; at < ROWS; at += 100)
        ck_assert_int_eq(apply(&second, &arena, at, 100, again + at), BAUTA_OK);
    for (size_t i = 0; i < ROWS; i++)
        ck_assert(same(&out[i], &again[i]));
    rule_close(&rule);
    rule_close(&second);
    bauta_arena_deinit(&arena);
}
END_TEST

/* All 24 orders of four values come as often: over the groups of one table. */
START_TEST(permutations_are_even)
{
    enum { TRIES = ROWS / 4 };
    static bauta_cell out[ROWS];
    int counts[256] = {0}, seen = 0;
    double chi = 0;
    bauta_arena arena;
    struct rule rule;

    fill(ROWS, ROWS, TRIES, false);
    bauta_arena_init(&arena);
    rule_open(&rule, "shuffle", &text_column,
              OPTIONS({"by", "id:integer"}, {"within", "g:integer"}));
    survey(&rule, 0, ROWS);
    ck_assert_int_eq(rule_settle(&rule), BAUTA_OK);
    ck_assert_int_eq(apply(&rule, &arena, 0, ROWS, out), BAUTA_OK);
    for (size_t g = 0; g < TRIES; g++) {
        int code = 0;

        for (size_t i = g; i < ROWS; i += TRIES)
            code =
                code * 4 + (int)(strtoul(out[i].bytes + 6, NULL, 10) / TRIES);
        counts[code]++;
    }
    for (size_t i = 0; i < COUNT(counts); i++) {
        double off = counts[i] - TRIES / 24.0;

        seen += counts[i] > 0;
        chi += counts[i] > 0 ? off * off * 24 / TRIES : 0;
    }
    ck_assert_int_eq(seen, 24);
    ck_assert_double_lt(chi, 49.73); /* 99.9th percentile, 23 degrees */
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

START_TEST(golden)
{
    static const char *const want[] = {"value 5", "value 0", "value 2",
                                       "value 1", "value 6", "value 7",
                                       "value 4", "value 3"};
    bauta_cell out[8];
    bauta_arena arena;
    struct rule rule;

    fill(8, 8, 1, false);
    bauta_arena_init(&arena);
    rule_open(&rule, "shuffle", &text_column, OPTIONS({"by", "id:integer"}));
    survey(&rule, 0, 8);
    ck_assert_int_eq(rule_settle(&rule), BAUTA_OK);
    ck_assert_int_eq(apply(&rule, &arena, 0, 8, out), BAUTA_OK);
    for (size_t i = 0; i < 8; i++)
        ck_assert_msg(out[i].len == strlen(want[i]) &&
                          memcmp(out[i].bytes, want[i], out[i].len) == 0,
                      "%zu: %.*s", i, (int)out[i].len, out[i].bytes);
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

bool
shuffle_golden(const char *name)
{
    return strcmp(name, "shuffle") == 0;
}

START_TEST(duplicate_keys_are_refused)
{
    struct rule rule;

    fill(100, 100, 10, false);
    rule_open(&rule, "shuffle", &text_column, OPTIONS({"by", "id:integer"}));
    survey(&rule, 0, 100);
    survey(&rule, 40, 3);
    ck_assert_int_eq(rule_settle(&rule), BAUTA_EDATA);
    ck_assert_ptr_nonnull(strstr(rule.err.text, "3 rows"));
    ck_assert_ptr_nonnull(strstr(rule.err.text, "\"by\""));
    rule_close(&rule);
    /* All alike, many of them: found, and fast. */
    fill(ROWS, ROWS, 1, false);
    memcpy(id_cells, group_cells, sizeof(id_cells));
    rule_open(&rule, "shuffle", &text_column, OPTIONS({"by", "id:integer"}));
    survey(&rule, 0, ROWS);
    ck_assert_int_eq(rule_settle(&rule), BAUTA_EDATA);
    rule_close(&rule);
}
END_TEST

/* Rows of a group that is too small are rejected, and only they. */
START_TEST(small_groups)
{
    bauta_cell out[9];
    bauta_cell *columns[3] = {out};
    bauta_rejects rejects = {.policy = BAUTA_INVALID_NULL};
    bauta_arena arena;
    bauta_view view = {.columns = columns,
                       .n_columns = 3,
                       .n_rows = 9,
                       .first_row = 1,
                       .arena = &arena,
                       .rejects = &rejects};
    struct rule rule;

    fill(9, 9, 4, false); /* 3, 2, 2, 2 rows; one of them without a value */
    value_cells[5].bytes = NULL;
    bauta_arena_init(&arena);
    rule_open(&rule, "shuffle", &text_column,
              OPTIONS({"by", "id:integer"}, {"within", "g:integer"}));
    survey(&rule, 0, 9);
    ck_assert_int_eq(rule_settle(&rule), BAUTA_OK);
    ck_assert_int_eq(apply(&rule, &arena, 0, 9, out), BAUTA_EDATA);
    ck_assert_str_eq(rule.err.where, "row 42");
    ck_assert_ptr_nonnull(strstr(rule.err.text, "min_group"));
    memcpy(out, value_cells, sizeof(out));
    peers_of(&rule, 0, columns + 1);
    ck_assert_int_eq(rule.transform->apply(rule.self, &view, &rule.err),
                     BAUTA_OK);
    ck_assert_uint_eq(rejects.n, 1);
    ck_assert_uint_eq(rejects.rows[0], 1);
    ck_assert_ptr_null(out[1].bytes);
    check_multiset(out, 9, 0, 4);
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

START_TEST(rows_that_nobody_showed)
{
    bauta_cell out[4];
    bauta_arena arena;
    struct rule rule;

    fill(4, 4, 1, false);
    bauta_arena_init(&arena);
    rule_open(&rule, "shuffle", &text_column, OPTIONS({"by", "id:integer"}));
    survey(&rule, 0, 3);
    ck_assert_int_eq(apply(&rule, &arena, 0, 1, out), BAUTA_EDATA);
    ck_assert_int_eq(rule_settle(&rule), BAUTA_OK);
    ck_assert_int_eq(apply(&rule, &arena, 0, 3, out), BAUTA_OK);
    ck_assert_int_eq(apply(&rule, &arena, 3, 1, out), BAUTA_EDATA);
    ck_assert_ptr_nonnull(strstr(rule.err.text, "survey"));
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

START_TEST(memory_has_a_limit)
{
    static char big[700 << 10];
    bauta_cell cell = {.bytes = big, .len = sizeof(big)};
    bauta_cell *peers[] = {id_cells};
    bauta_arena arena;
    struct rule rule;
    bauta_rc rc;

    fill(10, 10, 1, false);
    memset(big, 'x', sizeof(big));
    bauta_arena_init(&arena);
    rule_open(&rule, "shuffle", &text_column,
              OPTIONS({"by", "id:integer"}, {"memory", "2"}));
    rc = rule_survey_rows(&rule, &arena, &cell, peers, 1);
    ck_assert_int_eq(rc, BAUTA_OK);
    rc = rule_survey_rows(&rule, &arena, &cell, peers, 1);
    ck_assert_int_eq(rc, BAUTA_EDATA);
    ck_assert_ptr_nonnull(strstr(rule.err.text, "\"memory\""));
    ck_assert_ptr_nonnull(strstr(rule.err.text, "2 MiB"));
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

Suite *
shuffle_suite(void)
{
    Suite *suite = suite_create("shuffle");
    TCase *tcase = tcase_create("shuffle");

    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, values_survive_in_their_groups, 0,
                        (int)COUNT(tables));
    tcase_add_test(tcase, order_and_batches_do_not_matter);
    tcase_add_test(tcase, permutations_are_even);
    tcase_add_test(tcase, golden);
    tcase_add_test(tcase, duplicate_keys_are_refused);
    tcase_add_test(tcase, small_groups);
    tcase_add_test(tcase, rows_that_nobody_showed);
    tcase_add_test(tcase, memory_has_a_limit);
    suite_add_tcase(suite, tcase);
    return suite;
}
