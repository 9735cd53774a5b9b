/* SPDX-License-Identifier: Apache-2.0 */
#include "core/batch.h"
#include "core/report.h"

#include <check.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static int asked;

static void *
counting(size_t n)
{
    asked++;
    return malloc(n);
}

static void *
refusing(size_t n)
{
    (void)n;
    return NULL;
}

static void
fill(bauta_arena *arena)
{
    for (size_t i = 1; i < 400; i++) {
        char *p = bauta_arena_alloc(arena, i * 7);

        ck_assert_ptr_nonnull(p);
        ck_assert_uint_eq((uintptr_t)p % _Alignof(max_align_t), 0);
        memset(p, 'x', i * 7);
    }
}

START_TEST(second_batch_asks_for_nothing)
{
    bauta_arena arena;
    int first;

    bauta_arena_init(&arena);
    bauta_malloc_hook = counting;
    asked = 0;
    fill(&arena);
    first = asked;
    for (int i = 0; i < 10; i++) {
        bauta_arena_reset(&arena);
        ck_assert_uint_eq(arena.used, 0);
        fill(&arena);
    }
    if (BAUTA_ARENA_POOLED)
        ck_assert_int_eq(asked, first);
    bauta_malloc_hook = malloc;
    bauta_arena_deinit(&arena);
}
END_TEST

START_TEST(reset_wipes)
{
    bauta_arena arena;
    char *secret;

    if (!BAUTA_ARENA_POOLED)
        return; /* the block is gone, not wiped: reading it is the error */
    bauta_arena_init(&arena);
    secret = bauta_arena_alloc(&arena, 16);
    ck_assert_ptr_nonnull(secret);
    memcpy(secret, "Ada Lovelace 123", 16);
    bauta_arena_reset(&arena);
    for (size_t i = 0; i < 16; i++)
        ck_assert_int_eq(secret[i], 0);
    bauta_arena_deinit(&arena);
}
END_TEST

START_TEST(absurd_sizes_are_refused)
{
    bauta_arena arena;

    bauta_arena_init(&arena);
    ck_assert_ptr_null(bauta_arena_alloc(&arena, SIZE_MAX));
    ck_assert_ptr_null(bauta_arena_alloc(&arena, SIZE_MAX - 64));
    ck_assert_ptr_null(bauta_arena_calloc(&arena, SIZE_MAX / 2, 3));
    ck_assert_ptr_null(bauta_calloc(SIZE_MAX / 2, 3));
    ck_assert_ptr_nonnull(bauta_arena_alloc(&arena, 0));
    bauta_arena_deinit(&arena);
}
END_TEST

START_TEST(no_memory_is_said)
{
    bauta_arena arena;
    bauta_batch batch;
    bauta_err err = {0};
    bauta_report report;
    const bauta_problem problem = {.code = BAUTA_ECOVER, .where = "a.b"};

    bauta_arena_init(&arena);
    bauta_report_init(&report);
    bauta_malloc_hook = refusing;
    ck_assert_ptr_null(bauta_arena_strdup(&arena, "x"));
    ck_assert_ptr_null(bauta_arena_printf(&arena, "%d", 1));
    ck_assert_int_eq(bauta_batch_init(&batch, 3, &err), BAUTA_ENOMEM);
    bauta_report_add(&report, &problem, "text");
    bauta_malloc_hook = malloc;
    ck_assert(!bauta_report_empty(&report));
    ck_assert_int_eq(bauta_report_code(&report), BAUTA_ENOMEM);
    bauta_batch_deinit(&batch);
    bauta_report_deinit(&report);
    bauta_arena_deinit(&arena);
}
END_TEST

START_TEST(first_error_wins_and_places_nest)
{
    bauta_err err = {0};

    ck_assert_int_eq(bauta_err_set(&err, BAUTA_EDATA, "first"), BAUTA_EDATA);
    ck_assert_int_eq(bauta_err_set(&err, BAUTA_EIO, "second"), BAUTA_EDATA);
    bauta_err_at(&err, "row %d", 7);
    bauta_err_at(&err, "table t");
    ck_assert_str_eq(err.text, "first");
    ck_assert_str_eq(err.where, "table t, row 7");
}
END_TEST

START_TEST(exit_codes)
{
    ck_assert_int_eq(bauta_err_exit_code(BAUTA_OK), 0);
    ck_assert_int_eq(bauta_err_exit_code(BAUTA_EIO), 1);
    ck_assert_int_eq(bauta_err_exit_code(BAUTA_EDATA), 1);
    ck_assert_int_eq(bauta_err_exit_code(BAUTA_ETARGET), 1);
    ck_assert_int_eq(bauta_err_exit_code(BAUTA_EINTR), 1);
    ck_assert_int_eq(bauta_err_exit_code(BAUTA_EUSAGE), 2);
    ck_assert_int_eq(bauta_err_exit_code(BAUTA_EPROFILE), 2);
    ck_assert_int_eq(bauta_err_exit_code(BAUTA_ECOVER), 3);
}
END_TEST

START_TEST(gravest_problem_decides)
{
    bauta_report report;
    bauta_problem problem = {.code = BAUTA_EUSAGE};

    bauta_report_init(&report);
    ck_assert_int_eq(bauta_report_code(&report), BAUTA_OK);
    bauta_report_add(&report, &problem, "no key");
    ck_assert_int_eq(bauta_report_code(&report), BAUTA_EUSAGE);
    problem.code = BAUTA_ECOVER;
    bauta_report_add(&report, &problem, "column %s", "x");
    ck_assert_int_eq(bauta_report_code(&report), BAUTA_ECOVER);
    problem.code = BAUTA_EPROFILE;
    bauta_report_add(&report, &problem, "rule");
    ck_assert_int_eq(bauta_report_code(&report), BAUTA_EPROFILE);
    ck_assert_str_eq(report.problems[1].text, "column x");
    for (int i = 0; i < 2 * BAUTA_REPORT_MAX; i++)
        bauta_report_add(&report, &problem, "again");
    ck_assert_uint_eq(report.n_problems + report.n_dropped,
                      3 + 2 * BAUTA_REPORT_MAX);
    bauta_report_deinit(&report);
}
END_TEST

Suite *bauta_arena_suite(void);
Suite *
bauta_arena_suite(void)
{
    Suite *suite = suite_create("arena, err, report");
    TCase *tc = tcase_create("all");

    tcase_add_test(tc, second_batch_asks_for_nothing);
    tcase_add_test(tc, reset_wipes);
    tcase_add_test(tc, absurd_sizes_are_refused);
    tcase_add_test(tc, no_memory_is_said);
    tcase_add_test(tc, first_error_wins_and_places_nest);
    tcase_add_test(tc, exit_codes);
    tcase_add_test(tc, gravest_problem_decides);
    suite_add_tcase(suite, tc);
    return suite;
}
