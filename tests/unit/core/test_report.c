/* SPDX-License-Identifier: Apache-2.0 */
#include "core/report.h"

#include <check.h>
#include <string.h>

Suite *bauta_report_suite(void);

static bauta_report report;

static void
set_up(void)
{
    bauta_report_init(&report);
}

static void
tear_down(void)
{
    bauta_report_deinit(&report);
}

static void
add(enum bauta_problem_kind kind, const char *file, unsigned line,
    unsigned column, const char *where)
{
    const bauta_problem problem = {.kind = kind,
                                   .code = BAUTA_ECOVER,
                                   .file = file,
                                   .line = line,
                                   .column = column,
                                   .where = where};

    bauta_report_add(&report, &problem, "%s", "text");
}

/* The gravest first; then by file, line, column and name. */
START_TEST(sorts)
{
    static const char *const order[] = {"1", "2", "3", "4", "5", "6", "7"};

    add(BAUTA_PROBLEM_TARGET, "", 0, 0, "7");
    add(BAUTA_PROBLEM_NAME, "b.json", 1, 1, "6");
    add(BAUTA_PROBLEM_NAME, "a.json", 3, 1, "5");
    add(BAUTA_PROBLEM_NAME, "a.json", 2, 9, "4");
    add(BAUTA_PROBLEM_NAME, "a.json", 2, 1, "3");
    add(BAUTA_PROBLEM_NAME, "a.json", 2, 1, "2");
    add(BAUTA_PROBLEM_UNDECLARED, "z.json", 9, 9, "1");
    bauta_report_sort(&report);
    ck_assert_uint_eq(report.n_problems, 7);
    for (size_t i = 0; i < 7; i++)
        ck_assert_str_eq(report.problems[i].where, order[i]);
}
END_TEST

START_TEST(sorts_nothing)
{
    bauta_report_sort(&report);
    ck_assert(bauta_report_empty(&report));
}
END_TEST

/* Each kind has a name of its own, of letters and hyphens, and a title that is
 * a sentence without its end. */
START_TEST(names_kinds)
{
    for (int i = 0; i < BAUTA_PROBLEM_KINDS; i++) {
        const char *id = bauta_problem_id((enum bauta_problem_kind)i);
        const char *title = bauta_problem_title((enum bauta_problem_kind)i);

        ck_assert_uint_eq(strspn(id, "abcdefghijklmnopqrstuvwxyz-"),
                          strlen(id));
        ck_assert_uint_gt(strlen(id), 0);
        ck_assert(title[0] >= 'A' && title[0] <= 'Z');
        ck_assert(title[strlen(title) - 1] != '.');
        for (int k = 0; k < i; k++)
            ck_assert_str_ne(id, bauta_problem_id((enum bauta_problem_kind)k));
    }
}
END_TEST

Suite *
bauta_report_suite(void)
{
    Suite *suite = suite_create("report");
    TCase *tests = tcase_create("report");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, sorts);
    tcase_add_test(tests, sorts_nothing);
    tcase_add_test(tests, names_kinds);
    suite_add_tcase(suite, tests);
    return suite;
}
