/* SPDX-License-Identifier: Apache-2.0 */
/* keep, null, constant, mask, bucket: what needs no key. */
#include "tests/unit/transforms/fixtures.h"

#include <string.h>

#define VALUES(name, column, given, ...)                                       \
    do {                                                                       \
        static const struct want wants[] = {__VA_ARGS__};                      \
                                                                               \
        check_values(name, &(column), given, wants, COUNT(wants));             \
    } while (0)

START_TEST(keep_keeps_and_null_nulls)
{
    struct rule rule;

    rule_open(&rule, "keep", &text_column, NO_OPTIONS);
    ck_assert_str_eq(rule_apply(&rule, "Ada", NULL), "Ada");
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_ORIGINAL, 0);
    rule_close(&rule);
    rule_open(&rule, "null", &text_column, NO_OPTIONS);
    ck_assert_ptr_null(rule_apply(&rule, "Ada", NULL));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_NULLS, 0);
    rule_close(&rule);
}
END_TEST

START_TEST(constant_replaces)
{
    struct rule rule;

    VALUES("constant", text_column, OPTIONS({"value", "x\xc3\xa9"}),
           {"Ada", "x\xc3\xa9"}, {"", "x\xc3\xa9"});
    rule_open(&rule, "constant", &text_column, OPTIONS({"value", "x\xc3\xa9"}));
    ck_assert_uint_eq(rule.promise.max_chars, 2);
    ck_assert_ptr_null(rule_apply(&rule, NULL, NULL));
    rule_close(&rule);
    rule_open(&rule, "constant", &text_column,
              OPTIONS({"value", ""}, {"nulls", "true"}));
    ck_assert_str_eq(rule_apply(&rule, NULL, NULL), "");
    rule_close(&rule);
}
END_TEST

START_TEST(constant_must_suit_the_column)
{
    static const char *const labels[] = {"red", "green"};
    bauta_column narrow = text_column, tiny = integer_column,
                 color = text_column, flag = text_column, clock = text_column;
    struct rule rule;

    narrow.max_chars = 3;
    tiny.min_int = -128;
    tiny.max_int = 127;
    color.type = BAUTA_TYPE_ENUM;
    color.labels = labels;
    color.n_labels = 2;
    flag.type = BAUTA_TYPE_BOOLEAN;
    clock.type = BAUTA_TYPE_TIME;
#define BAD(column, value)                                                     \
    check_refusal("constant", &(column), OPTIONS({"value", value}),            \
                  BAUTA_EPROFILE, "\"value\"")
#define GOOD(column, value)                                                    \
    rule_open(&rule, "constant", &(column), OPTIONS({"value", value}));        \
    rule_close(&rule)
    BAD(narrow, "abcd");
    GOOD(narrow, "\xc3\xa9\xc3\xa9\xc3\xa9");
    BAD(text_column, "\xff");
    BAD(tiny, "128");
    BAD(tiny, "1.0");
    BAD(tiny, "01");
    BAD(tiny, "-0");
    GOOD(tiny, "-128");
    BAD(decimal_column, "1e3");
    BAD(decimal_column, "1.");
    GOOD(decimal_column, "-12.50");
    BAD(color, "blue");
    GOOD(color, "green");
    BAD(flag, "yes");
    GOOD(flag, "true");
    BAD(date_column, "2023-02-29");
    BAD(date_column, "2024-02-29 10:00");
    GOOD(date_column, "2024-02-29");
    BAD(timestamp_column, "2024-02-29");
    BAD(timestamp_column, "2024-02-29 24:00:00");
    GOOD(timestamp_column, "2024-02-29 23:59:59.5+05:30");
    BAD(clock, "7:00");
    GOOD(clock, "07:00:00");
    BAD(uuid_column, "0f8fad5b-d9cb-469f-a165-70867728950");
    GOOD(uuid_column, "0f8fad5b-d9cb-469f-a165-70867728950e");
}
END_TEST

START_TEST(constant_refuses_null)
{
    struct rule rule;

    (void)rule_bind(&rule, "constant", &text_column, OPTIONS({"value", "x"}));
    rule_close(&rule);
    rule.values[0] = (bauta_value){.set = true, .is_null = true};
    ck_assert_int_eq(rule.transform->bind(&rule.self, &rule.binding,
                                          &rule.promise, &rule.err),
                     BAUTA_EPROFILE);
    ck_assert_ptr_nonnull(strstr(rule.err.text, "transform \"null\""));
}
END_TEST

START_TEST(mask_overwrites_characters)
{
    VALUES("mask", text_column, NO_OPTIONS, {"Ada", "***"}, {"", ""},
           {"\xc3\x85\xe2\x82\xac\xf0\x9f\x8e\xad", "***"}, {"\xff", NULL},
           {"abcd\xc3", NULL}, {"a\xed\xa0\x80z", NULL});
    VALUES(
        "mask", text_column, OPTIONS({"keep_first", "1"}, {"keep_last", "2"}),
        {"Lovelace", "L*****ce"}, {"abcd", "a*cd"}, {"abc", "***"}, {"a", "*"},
        {"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9", "\xc3\xa9*\xc3\xa9\xc3\xa9"});
    VALUES("mask", text_column,
           OPTIONS({"keep_last", "4"}, {"ignore", "- \xe2\x80\x93"},
                   {"with", "\xe2\x80\xa2"}),
           {"12-34 5678", "\xe2\x80\xa2\xe2\x80\xa2-"
                          "\xe2\x80\xa2\xe2\x80\xa2 5678"},
           {"ab\xe2\x80\x93"
            "cdef",
            "\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\x93"
            "cdef"});
    /* All but the ignored would be kept: so nothing is. */
    VALUES("mask", text_column, OPTIONS({"keep_first", "3"}, {"ignore", "-"}),
           {"abc-", "***-"}, {"abc-d", "abc-*"});
}
END_TEST

START_TEST(mask_leaves_padding)
{
    bauta_column column = text_column;

    column.fixed_length = true;
    VALUES("mask", column, OPTIONS({"keep_last", "1"}), {"Ada  ", "**a  "},
           {"   ", "   "});
}
END_TEST

START_TEST(mask_says_what_it_lets_through)
{
    struct rule rule;

    rule_open(&rule, "mask", &text_column, NO_OPTIONS);
    ck_assert_uint_eq(rule.promise.traits & BAUTA_TRAIT_ORIGINAL, 0);
    rule_close(&rule);
    rule_open(&rule, "mask", &text_column, OPTIONS({"keep_last", "1"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_ORIGINAL, 0);
    rule_close(&rule);
}
END_TEST

START_TEST(buckets_by_width)
{
    VALUES("bucket", integer_column, OPTIONS({"width", "10"}), {"0", "0"},
           {"9", "0"}, {"10", "10"}, {"-1", "-10"}, {"-10", "-10"},
           {"-11", "-20"}, {"9223372036854775807", "9223372036854775800"},
           {"x", NULL}, {"", NULL}, {"1 ", NULL}, {"-", NULL});
    VALUES("bucket", decimal_column, OPTIONS({"width", "0.25"}), {"0.1", "0"},
           {"0.25", "0.25"}, {"0.2499999999999999999999", "0"}, {"0.3", "0.25"},
           {"0.7", "0.5"}, {"-0.01", "-0.25"},
           {"-0.000000000000000000000000001", "-0.25"}, {"1e2", "100"},
           {"1.25e-1", "0"}, {"-0.00", "0"}, {"00012.5", "12.5"}, {"NaN", NULL},
           {"1e999", NULL}, {"0e999", "0"}, {"1.", NULL}, {".5", NULL},
           {"12345678901234567890123456789012345678901", NULL});
    VALUES("bucket", decimal_column, OPTIONS({"width", "0.1"}), {"0.3", "0.3"},
           {"0.7", "0.7"}, {"1.1", "1.1"}, {"-0.3", "-0.3"});
    VALUES("bucket", text_column, OPTIONS({"width", "10"}), {"15", "[10,20)"},
           {"-0.5", "[-10,0)"}, {"ten", NULL});
    VALUES("bucket", text_column, OPTIONS({"width", "10"}, {"output", "lower"}),
           {"15", "10"});
}
END_TEST

START_TEST(buckets_by_edges)
{
    VALUES("bucket", integer_column, OPTIONS({"edges", "0 18 40 65"}),
           {"0", "0"}, {"17", "0"}, {"18", "18"}, {"64", "40"}, {"65", "65"},
           {"900", "65"}, {"-1", NULL});
    VALUES("bucket", text_column, OPTIONS({"edges", "-1.5 0 2.25"}),
           {"-1.5", "[-1.5,0)"}, {"2.2499", "[0,2.25)"}, {"3", "[2.25,)"},
           {"-1.51", NULL});
}
END_TEST

START_TEST(bucket_refuses_what_contradicts)
{
    bauta_column narrow = text_column;

    check_refusal("bucket", &integer_column, NO_OPTIONS, BAUTA_EPROFILE,
                  "either");
    check_refusal("bucket", &integer_column,
                  OPTIONS({"width", "5"}, {"edges", "1 2"}), BAUTA_EPROFILE,
                  "either");
    check_refusal("bucket", &integer_column, OPTIONS({"width", "0"}),
                  BAUTA_EPROFILE, "above 0");
    check_refusal("bucket", &integer_column, OPTIONS({"width", "0.5"}),
                  BAUTA_EPROFILE, "whole numbers");
    check_refusal("bucket", &integer_column, OPTIONS({"edges", "1 3 3"}),
                  BAUTA_EPROFILE, "ascend");
    check_refusal("bucket", &integer_column, OPTIONS({"edges", "1 x"}),
                  BAUTA_EPROFILE, "edges");
    check_refusal("bucket", &decimal_column,
                  OPTIONS({"width", "1"}, {"output", "label"}), BAUTA_EPROFILE,
                  "label");
    narrow.max_chars = 6;
    VALUES("bucket", narrow, OPTIONS({"width", "10"}), {"5", "[0,10)"},
           {"15", NULL});
}
END_TEST

Suite *
plain_suite(void)
{
    Suite *suite = suite_create("plain");
    TCase *tcase = tcase_create("plain");

    tcase_add_test(tcase, keep_keeps_and_null_nulls);
    tcase_add_test(tcase, constant_replaces);
    tcase_add_test(tcase, constant_must_suit_the_column);
    tcase_add_test(tcase, constant_refuses_null);
    tcase_add_test(tcase, mask_overwrites_characters);
    tcase_add_test(tcase, mask_leaves_padding);
    tcase_add_test(tcase, mask_says_what_it_lets_through);
    tcase_add_test(tcase, buckets_by_width);
    tcase_add_test(tcase, buckets_by_edges);
    tcase_add_test(tcase, bucket_refuses_what_contradicts);
    suite_add_tcase(suite, tcase);
    return suite;
}
