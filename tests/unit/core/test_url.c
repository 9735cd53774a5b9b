/* SPDX-License-Identifier: Apache-2.0 */
#include "core/url.h"

#include <check.h>
#include <string.h>

static const struct {
    const char *text;
    const char *scheme, *user, *password, *host, *path;
    unsigned port;
} good[] = {
    {"sqlite:shop.db", "sqlite", NULL, NULL, NULL, "shop.db", 0},
    {"MySQL://app@db/prod", "mysql", "app", NULL, "db", "prod", 0},
    {"mysql://app:s%40c%2Fret@db:3307/prod", "mysql", "app", "s@c/ret", "db",
     "prod", 3307},
    {"postgresql://[::1]:5433/x", "postgresql", NULL, NULL, "::1", "x", 5433},
    {"mysql:///prod?socket=/run/my.sock", "mysql", NULL, NULL, NULL, "prod", 0},
    {"mysql://a:b@c@h/d", "mysql", "a", "b@c", "h", "d", 0},
    {"mysql://h", "mysql", NULL, NULL, "h", NULL, 0},
};

static void
same(const char *a, const char *b)
{
    if (b == NULL)
        ck_assert_ptr_null(a);
    else
        ck_assert_str_eq(a, b);
}

START_TEST(parses)
{
    bauta_arena arena;
    bauta_url url;
    bauta_err err = {0};

    bauta_arena_init(&arena);
    ck_assert_int_eq(bauta_url_parse(&url, good[_i].text, &arena, &err),
                     BAUTA_OK);
    same(url.scheme, good[_i].scheme);
    same(url.user, good[_i].user);
    same(url.password, good[_i].password);
    same(url.host, good[_i].host);
    same(url.path, good[_i].path);
    ck_assert_uint_eq(url.port, good[_i].port);
    bauta_arena_deinit(&arena);
}
END_TEST

START_TEST(parameters)
{
    bauta_arena arena;
    bauta_url url;
    bauta_err err = {0};

    bauta_arena_init(&arena);
    ck_assert_int_eq(
        bauta_url_parse(&url, "mysql:///d?a=1&b%20c=%26&e", &arena, &err),
        BAUTA_OK);
    ck_assert_uint_eq(url.n_parameters, 3);
    ck_assert_str_eq(url.parameters[1].name, "b c");
    ck_assert_str_eq(url.parameters[1].value, "&");
    ck_assert_str_eq(url.parameters[2].value, "");
    bauta_arena_deinit(&arena);
}
END_TEST

static const char *const bad[] = {
    "shop.db",
    "",
    "1x:y",
    "mysql://h:99999/d",
    "mysql://h:x/d",
    "mysql://%",
    "mysql://h/%4",
    "mysql://h/%zz",
    "mysql://h/a%00b",
    "mysql://[::1/d",
};

START_TEST(refuses)
{
    bauta_arena arena;
    bauta_url url;
    bauta_err err = {0};

    bauta_arena_init(&arena);
    ck_assert_int_eq(bauta_url_parse(&url, bad[_i], &arena, &err),
                     BAUTA_EUSAGE);
    bauta_arena_deinit(&arena);
}
END_TEST

static const struct {
    const char *url, *shown;
} secrets[] = {
    {"mysql://app:hunter2@db/prod", "mysql://app:***@db/prod"},
    {"mysql://app:hun@ter2@db/prod", "mysql://app:***@db/prod"},
    {"mysql://app:hun/ter2@db/prod", "mysql://app:***@db/prod"},
    {"postgresql://app@db/prod?password=hunter2&sslmode=require",
     "postgresql://app@db/prod?password=***&sslmode=require"},
    {"postgresql:///prod?pass%77ord=hunter2",
     "postgresql:///prod?pass%77ord=***"},
    {"postgresql://db/prod?host=/tmp", "postgresql://db/prod?host=/tmp"},
    {"sqlite:shop.db", "sqlite:shop.db"},
    {"hunter2", "***"},
};

START_TEST(redacts)
{
    char out[128], little[8];

    bauta_url_redact(secrets[_i].url, out, sizeof(out));
    ck_assert_str_eq(out, secrets[_i].shown);
    bauta_url_redact(secrets[_i].url, little, sizeof(little));
    ck_assert_uint_lt(strlen(little), sizeof(little));
}
END_TEST

Suite *bauta_url_suite(void);
Suite *
bauta_url_suite(void)
{
    Suite *suite = suite_create("url");
    TCase *tc = tcase_create("all");

    tcase_add_loop_test(tc, parses, 0, (int)(sizeof(good) / sizeof(good[0])));
    tcase_add_test(tc, parameters);
    tcase_add_loop_test(tc, refuses, 0, (int)(sizeof(bad) / sizeof(bad[0])));
    tcase_add_loop_test(tc, redacts, 0,
                        (int)(sizeof(secrets) / sizeof(secrets[0])));
    suite_add_tcase(suite, tc);
    return suite;
}
