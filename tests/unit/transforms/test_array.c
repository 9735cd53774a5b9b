/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bauta_column
array_of(const char *native)
{
    return (bauta_column){.name = "c",
                          .native = native,
                          .type = BAUTA_TYPE_OTHER,
                          .nullable = true};
}

static void
check(const char *native, const char *each, const struct want *wants, size_t n)
{
    bauta_column column = array_of(native);

    check_values("array", &column, OPTIONS({"each", each}), wants, n);
}

START_TEST(texts)
{
    static const struct want wants[] = {
        {"{}", "{}"},
        {"{a}", "{*}"},
        {"{a,\"b c\",NULL}", "{*,***,NULL}"},
        {"{NULL,null}", "{NULL,null}"},
        {"{\"NULL\",\"\"}", "{****,\"\"}"},
        {"{\"\\\"\",\"\\\\\",\"a\\\"b\",\"{,}\"}", "{*,*,***,***}"},
        {"{{a,b},{c,NULL}}", "{{*,*},{*,NULL}}"},
        {"{{{{{{a}}}}}}", "{{{{{{*}}}}}}"},
        {"[2:3]={a,b}", "[2:3]={*,*}"},
        {"[-1:0][5:5]={{a},{b}}", "[-1:0][5:5]={{*},{*}}"},
        {"{\xc3\xa9\xe2\x82\xac}", "{**}"},
    };
    static const struct want same[] = {
        {"{\"b\\ c\",\"d\",e}", "{\"b\\ c\",\"d\",e}"}};

    check("text[]", "\"mask\"", wants, COUNT(wants));
    check("character varying(9)[]", "\"mask\"", wants, COUNT(wants));
    check("character varying[]", "\"keep\"", same, COUNT(same));
}
END_TEST

START_TEST(results_are_quoted_as_the_server_does)
{
    static const struct {
        const char *value, *out;
    } cases[] = {{"\"x\"", "{x}"},
                 {"\"\"", "{\"\"}"},
                 {"\"null\"", "{\"null\"}"},
                 {"\"nulls\"", "{nulls}"},
                 {"\"a b\"", "{\"a b\"}"},
                 {"\"a,b\"", "{\"a,b\"}"},
                 {"\"{}\"", "{\"{}\"}"},
                 {"\"q\\\"\\\\\"", "{\"q\\\"\\\\\"}"},
                 {"\"\\u000b\"", "{\"\v\"}"},
                 {"\"\xc3\xa9\"", "{\xc3\xa9}"}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        char each[96];
        const struct want want = {"{y}", cases[i].out};

        (void)snprintf(each, sizeof(each),
                       "{\"transform\": \"constant\", \"value\": %s}",
                       cases[i].value);
        check("text[]", each, &want, 1);
    }
}
END_TEST

START_TEST(elements_have_types)
{
    static const struct want tens[] = {{"{17,-3,NULL}", "{10,-10,NULL}"}};
    static const struct want years[] = {
        {"{2024-05-06,1999-12-31}", "{2024-01-01,1999-01-01}"}};
    static const struct want moments[] = {
        {"{\"2024-05-06 07:08:09+02\"}", "{\"2024-01-01 00:00:00+02\"}"}};
    static const struct want nulls[] = {{"{t,f,NULL}", "{NULL,NULL,NULL}"}};
    static const struct want facts[] = {{"{t,f}", "{true,true}"}};
    static const struct want documents[] = {
        {"{\"{\\\"a\\\": \\\"x\\\"}\"}", "{\"{\\\"a\\\": \\\"*\\\"}\"}"}};
    static const char ten[] = "{\"transform\": \"bucket\", \"width\": 10}";
    static const char year[] =
        "{\"transform\": \"truncate_date\", \"unit\": \"year\"}";

    check("integer[]", ten, tens, COUNT(tens));
    check("numeric(10,2)[]", ten, tens, COUNT(tens));
    check("date[]", year, years, COUNT(years));
    check("timestamp with time zone[]", year, moments, COUNT(moments));
    check("timestamp(3) with time zone[]", year, moments, COUNT(moments));
    check("boolean[]", "\"null\"", nulls, COUNT(nulls));
    check("boolean[]", "{\"transform\": \"constant\", \"value\": true}", facts,
          COUNT(facts));
    check("jsonb[]",
          "{\"transform\": \"json\", \"paths\": {\"$.a\": \"mask\"}}",
          documents, COUNT(documents));
}
END_TEST

START_TEST(numbers_stay_within_their_type)
{
    bauta_column column = array_of("smallint[]");
    struct rule rule;
    const char *out;

    rule_open(&rule, "array", &column, OPTIONS({"each", "\"token\""}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_KEYED, 0);
    ck_assert_uint_eq(rule.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    out = rule_apply(&rule, "{1234,1234}", NULL);
    ck_assert_int_gt(strtol(out + 1, NULL, 10), 0);
    ck_assert_int_lt(strtol(out + 1, NULL, 10), 32768);
    ck_assert_int_eq(strtol(out + 1, NULL, 10),
                     strtol(strchr(out, ',') + 1, NULL, 10));
    ck_assert(rule_refuses(&rule, "{40000}"));
    rule_close(&rule);
}
END_TEST

START_TEST(what_is_no_array_is_refused)
{
    static const char *const bad[] = {"",
                                      "abcd",
                                      "{",
                                      "}",
                                      "{abcd",
                                      "{abcd}}",
                                      "{abcd,}",
                                      "{,abcd}",
                                      "{{abcd}",
                                      "{abcd}x",
                                      "{\"abcd}",
                                      "{\"ab\"cd}",
                                      "{ab\"cd}",
                                      "{a b}",
                                      "[1:2]{abcd}",
                                      "[1:2",
                                      "{\"abcd\\",
                                      "{{{{{{{abcd}}}}}}}",
                                      "{abcd}{abcd}",
                                      "{ abcd}",
                                      "{ab\\cd}",
                                      "{{abcd},}",
                                      "=abcd"};
    bauta_column column = array_of("text[]");
    struct rule rule;

    rule_open(&rule, "array", &column, OPTIONS({"each", "\"mask\""}));
    for (size_t i = 0; i < COUNT(bad); i++)
        ck_assert_msg(rule_refuses(&rule, bad[i]), "%s", bad[i]);
    rule_close(&rule);
}
END_TEST

START_TEST(binding_says_what_is_wrong)
{
    static const char *const others[] = {"text", "box[]", "point", "[]", ""};
    bauta_column column;

    for (size_t i = 0; i < COUNT(others); i++) {
        column = array_of(others[i]);
        check_refusal("array", &column, OPTIONS({"each", "\"mask\""}),
                      BAUTA_ECOVER, "for arrays of PostgreSQL");
    }
    column = array_of("integer[]");
    check_refusal("array", &column, OPTIONS({"each", "\"mask\""}), BAUTA_ECOVER,
                  "type integer");
    column = array_of("character varying(8)[]");
    check_refusal("array", &column, OPTIONS({"each", "\"hash\""}),
                  BAUTA_EPROFILE, "8");
    column = array_of("mood[]");
    check_refusal("array", &column, OPTIONS({"each", "\"mask\""}), BAUTA_ECOVER,
                  "type mood");
}
END_TEST

Suite *
array_suite(void)
{
    Suite *suite = suite_create("array");
    TCase *tcase = tcase_create("array");

    tcase_add_test(tcase, texts);
    tcase_add_test(tcase, results_are_quoted_as_the_server_does);
    tcase_add_test(tcase, elements_have_types);
    tcase_add_test(tcase, numbers_stay_within_their_type);
    tcase_add_test(tcase, what_is_no_array_is_refused);
    tcase_add_test(tcase, binding_says_what_is_wrong);
    suite_add_tcase(suite, tcase);
    return suite;
}
