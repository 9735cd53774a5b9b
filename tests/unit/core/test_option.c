/* SPDX-License-Identifier: Apache-2.0 */
#include "core/option.h"

#include <check.h>
#include <string.h>

static const char *const encodings[] = {"hex", "base32", NULL};

static const bauta_option table[] = {
    {.name = "length",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "26",
     .min = 8,
     .max = 64},
    {.name = "with",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = "*",
     .min = 1,
     .max = 1},
    {.name = "encoding", .kind = BAUTA_OPTION_CHOICE, .choices = encodings},
    {.name = "width", .kind = BAUTA_OPTION_NUMBER, .min = 0, .max = INT64_MAX},
    {.name = "nulls", .kind = BAUTA_OPTION_BOOLEAN, .fallback = "false"},
    {.name = "edges", .kind = BAUTA_OPTION_LIST},
    {0},
};

static const struct {
    const char *name, *text;
    bool fits;
    const char *says;
} cases[] = {
    {"length", "8", true, ""},
    {"length", "64", true, ""},
    {"length", "7", false,
     "option \"length\" takes a whole number from 8 to 64"},
    {"length", "65", false, "from 8 to 64"},
    {"length", "1e1", false, "whole number"},
    {"length", " 9", false, "whole number"},
    {"length", "", false, "whole number"},
    {"length", "99999999999999999999", false, "whole number"},
    {"with", "x", true, ""},
    {"with", "\xE2\x82\xAC", true, ""},
    {"with", "xy", false, "a text of 1 character"},
    {"with", "", false, "a text of 1 character"},
    {"with", "\xFF", false, "a text of 1 character"},
    {"encoding", "hex", true, ""},
    {"encoding", "HEX", false, "one of hex, base32"},
    {"width", "0.5", true, ""},
    {"width", "-1", false, "a number of at least 0"},
    {"width", "nan", false, "a number"},
    {"width", "inf", false, "a number"},
    {"nulls", "true", true, ""},
    {"nulls", "yes", false, "true or false"},
    {"edges", "1", false, "a list"},
};

START_TEST(parses)
{
    long i = bauta_option_find(table, cases[_i].name);
    bauta_value value;
    bauta_err err = {0};
    bauta_rc rc;

    ck_assert_int_ge(i, 0);
    rc = bauta_option_parse(&table[i], cases[_i].text, &value, &err);
    ck_assert_int_eq(rc == BAUTA_OK, cases[_i].fits);
    ck_assert_ptr_nonnull(strstr(err.text, cases[_i].says));
}
END_TEST

START_TEST(fallbacks)
{
    bauta_value values[6];
    const bauta_options options = {table, values};

    ck_assert_uint_eq(bauta_option_count(table), 6);
    bauta_options_default(table, values);
    ck_assert_int_eq(bauta_options_get(&options, "length")->integer, 26);
    ck_assert(!bauta_options_get(&options, "length")->given);
    ck_assert_str_eq(bauta_options_get(&options, "with")->text, "*");
    ck_assert(!bauta_options_get(&options, "width")->set);
    ck_assert_int_eq(bauta_option_find(table, "nothing"), -1);
}
END_TEST

static const struct {
    const char *wrong, *near;
} spelt[] = {
    {"maks", "mask"},
    {"keep_fist", "keep_first"},
    {"MASK", "mask"},
    {"hsah", "hash"},
    {"zzzzzz", NULL},
    {"", NULL},
    {"keepfirst", "keep_first"},
};

START_TEST(nearest)
{
    static const char *const names[] = {"mask", "hash", "keep_first", "token"};
    const char *near = bauta_nearest(spelt[_i].wrong, names, 4);

    if (spelt[_i].near == NULL)
        ck_assert_ptr_null(near);
    else
        ck_assert_str_eq(near, spelt[_i].near);
}
END_TEST

START_TEST(nearest_of_a_long_name)
{
    static const char *const names[] = {"mask"};
    char longest[5000];

    memset(longest, 'm', sizeof(longest) - 1);
    longest[sizeof(longest) - 1] = '\0';
    ck_assert(bauta_nearest(longest, names, 1) == NULL ||
              strcmp(bauta_nearest(longest, names, 1), "mask") == 0);
}
END_TEST

Suite *bauta_option_suite(void);
Suite *
bauta_option_suite(void)
{
    Suite *suite = suite_create("option");
    TCase *tc = tcase_create("all");

    tcase_add_loop_test(tc, parses, 0, (int)(sizeof(cases) / sizeof(cases[0])));
    tcase_add_test(tc, fallbacks);
    tcase_add_loop_test(tc, nearest, 0,
                        (int)(sizeof(spelt) / sizeof(spelt[0])));
    tcase_add_test(tc, nearest_of_a_long_name);
    suite_add_tcase(suite, tc);
    return suite;
}
