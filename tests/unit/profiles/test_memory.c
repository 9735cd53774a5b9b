/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every allocation fails once. A profile that is right is then never taken
 * for read, and one that is wrong never for right.
 */
#include "tests/unit/profiles/fixtures.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static long countdown; /* the allocation that fails; none below 0 */

static void *
failing_malloc(size_t size)
{
    return countdown-- == 0 ? NULL : malloc(size);
}

static void
parse_failing(struct loaded *l, const char *json, long n)
{
    countdown = n;
    bauta_malloc_hook = failing_malloc;
    loaded_parse(l, json, strlen(json));
    bauta_malloc_hook = malloc;
}

START_TEST(a_right_profile)
{
    struct loaded l;
    bool fired = true;

    for (long n = 0; fired; n++) {
        parse_failing(&l, full_profile, n);
        fired = countdown < 0;
        ck_assert_msg(l.rc == (fired ? BAUTA_ENOMEM : BAUTA_OK),
                      "allocation %ld: %d", n, (int)l.rc);
        ck_assert(bauta_report_empty(&l.report));
        loaded_free(&l);
    }
}
END_TEST

START_TEST(a_wrong_profile)
{
    struct loaded l;
    bool fired = true;

    for (long n = 0; fired; n++) {
        parse_failing(&l, bad_profile, n);
        fired = countdown < 0;
        ck_assert_msg(l.rc == BAUTA_ENOMEM || l.rc == BAUTA_EPROFILE,
                      "allocation %ld: %d", n, (int)l.rc);
        if (l.rc == BAUTA_EPROFILE)
            ck_assert_uint_eq(l.report.n_problems + l.report.n_dropped,
                              BAD_PROBLEMS);
        if (!fired)
            ck_assert_uint_eq(l.report.n_problems, BAD_PROBLEMS);
        loaded_free(&l);
    }
}
END_TEST

/* Jansson allocates by itself, and its lexer takes a failure for a mistake in
 * the text: that is told then, but never is the text taken for read. */
START_TEST(jansson_runs_out)
{
    static const char json[] =
        "{\"bauta\": 1, \"rules\": [{\"column\": \"*\", \"transform\": "
        "\"testall\", \"ratio\": 0.5}, {\"type\": \"text\", \"transform\": "
        "\"keep\"}]}";
    struct loaded l;
    bool fired = true;

    for (long n = 0; fired; n++) {
        countdown = n;
        json_set_alloc_funcs(failing_malloc, free);
        loaded_parse(&l, json, strlen(json));
        json_set_alloc_funcs(malloc, free);
        fired = countdown < 0;
        ck_assert_msg(fired ? l.rc == BAUTA_ENOMEM || l.rc == BAUTA_EPROFILE
                            : l.rc == BAUTA_OK,
                      "allocation %ld: %d", n, (int)l.rc);
        loaded_free(&l);
    }
}
END_TEST

START_TEST(the_schema)
{
    bauta_err err = {0};
    bauta_rc rc = BAUTA_ENOMEM;

    /* Steps grow, for the schema asks for thousands of pieces. */
    for (long n = 0; rc != BAUTA_OK; n += 1 + n / 16) {
        char *text = NULL;
        size_t len;
        FILE *out = open_memstream(&text, &len);

        err = (bauta_err){0};
        countdown = n;
        json_set_alloc_funcs(failing_malloc, free);
        rc = bauta_profile_schema(out, &err);
        json_set_alloc_funcs(malloc, free);
        (void)fclose(out);
        ck_assert(rc == (countdown < 0 ? err.code : BAUTA_OK));
        ck_assert(rc == BAUTA_OK || rc == BAUTA_ENOMEM || rc == BAUTA_EIO);
        ck_assert(rc != BAUTA_ENOMEM || len == 0);
        free(text);
    }
}
END_TEST

Suite *
memory_suite(void)
{
    Suite *suite = suite_create("memory");
    TCase *tcase = tcase_create("memory");

    tcase_add_checked_fixture(tcase, transforms_setup, NULL);
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, a_right_profile);
    tcase_add_test(tcase, a_wrong_profile);
    tcase_add_test(tcase, jansson_runs_out);
    tcase_add_test(tcase, the_schema);
    suite_add_tcase(suite, tcase);
    return suite;
}
