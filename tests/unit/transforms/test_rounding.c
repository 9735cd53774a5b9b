/* SPDX-License-Identifier: Apache-2.0 */
/*
 * round, top_code, bottom_code, round_geo, and what bucket can give: numbers,
 * exact to the last digit, whatever they are written as.
 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/decimal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define VALUES(name, column, given, ...)                                       \
    do {                                                                       \
        static const struct want wants[] = {__VA_ARGS__};                      \
                                                                               \
        check_values(name, &(column), given, wants, COUNT(wants));             \
    } while (0)

START_TEST(rounds_to_decimals)
{
    VALUES("round", decimal_column, OPTIONS({"decimals", "2"}), {"1.005", "1"},
           {"1.015", "1.02"}, {"1.025", "1.02"},
           {"1.0250000000000000000000000000000000000000001", "1.03"},
           {"-1.025", "-1.02"}, {"-1.035", "-1.04"}, {"-0.004", "0"},
           {"-0.005", "0"}, {"0", "0"}, {"-0", "0"}, {"12", "12"},
           {"1e2", "100"}, {"1.2345e2", "123.45"}, {"5e-3", "0"},
           {"5.1e-3", "0.01"}, {"000.127", "0.13"}, {"NaN", NULL},
           {"Infinity", NULL}, {"", NULL}, {" 1", NULL}, {"1,5", NULL},
           {"0x10", NULL}, {"1e999", NULL},
           {"9999999999999999999999999999999999.994",
            "9999999999999999999999999999999999.99"},
           {"99999999999999999999999999999999999.994", NULL});
    VALUES("round", decimal_column, OPTIONS({"decimals", "0"}), {"0.5", "0"},
           {"1.5", "2"}, {"2.5", "2"}, {"-0.5", "0"}, {"-1.5", "-2"},
           {"0.49999999999999999999999999999999999999999999", "0"});
    VALUES("round", integer_column, OPTIONS({"decimals", "-2"}), {"149", "100"},
           {"150", "200"}, {"250", "200"}, {"251", "300"}, {"-150", "-200"},
           {"49", "0"}, {"-50", "0"});
}
END_TEST

START_TEST(rounds_to_multiples)
{
    VALUES("round", integer_column, OPTIONS({"multiple", "25"}), {"12", "0"},
           {"13", "25"}, {"-12", "0"}, {"-13", "-25"},
           {"9007199254740993", "9007199254741000"});
    VALUES("round", decimal_column, OPTIONS({"multiple", "0.05"}),
           {"0.024", "0"}, {"0.025", "0"}, {"0.026", "0.05"}, {"0.075", "0.1"},
           {"0.3", "0.3"}, {"1.1", "1.1"});
    VALUES("round", decimal_column, OPTIONS({"multiple", "3"}), {"1.5", "0"},
           {"1.50001", "3"}, {"4.5", "6"}, {"-1.5", "0"}, {"-4.5", "-6"});
    VALUES("round", text_column, OPTIONS({"multiple", "500"}), {"1250", "1000"},
           {"1250.01", "1500"}, {"12 50", NULL}, {"ten", NULL});
}
END_TEST

/* One value, however it is written and wherever it stands. */
START_TEST(forms_of_a_number_agree)
{
    static const char *const forms[] = {"1234.5", "1234.50", "01234.5",
                                        "12345e-1", "1.2345E+3"};

    for (size_t i = 0; i < COUNT(forms); i++) {
        const struct want rounded = {forms[i], "1230"};
        const struct want coded = {forms[i], "1000"};

        check_values("round", &decimal_column, OPTIONS({"decimals", "-1"}),
                     &rounded, 1);
        check_values("round", &text_column, OPTIONS({"multiple", "10"}),
                     &rounded, 1);
        check_values("top_code", &text_column, OPTIONS({"bound", "1e3"}),
                     &coded, 1);
        check_values("top_code", &decimal_column, OPTIONS({"bound", "1000.0"}),
                     &coded, 1);
    }
}
END_TEST

static const char *
write_millionths(long value, char *out, size_t size)
{
    (void)snprintf(out, size, "%s%ld.%06ld", value < 0 ? "-" : "",
                   labs(value) / 1000000, labs(value) % 1000000);
    return out;
}

/* Nearest multiple, half to even, in integers of millionths. */
static long
nearest(long value, long unit)
{
    long down = value / unit * unit;

    if (down > value)
        down -= unit;
    if (2 * (value - down) == unit)
        return down / unit % 2 == 0 ? down : down + unit;
    return 2 * (value - down) < unit ? down : down + unit;
}

START_TEST(rounding_agrees_with_integers)
{
    static const struct {
        const char *text;
        long unit;
    } units[] = {
        {"0.01", 10000}, {"0.25", 250000}, {"0.000003", 3}, {"7", 7000000}};
    struct rule rules[COUNT(units)];

    random_start();
    for (size_t u = 0; u < COUNT(units); u++)
        rule_open(&rules[u], "round", &decimal_column,
                  OPTIONS({"multiple", units[u].text}));
    for (int i = 0; i < 10000; i++) {
        size_t u = random_next() % COUNT(units);
        long value = (long)(random_next() % 2000000000) - 1000000000;
        char in[32], want[32];
        const char *once;
        bauta_number number;
        bauta_wide got;
        bool exact;

        if (i % 4 == 0) /* ties are rare otherwise */
            value = value / units[u].unit * units[u].unit + units[u].unit / 2;
        once = rule_apply(&rules[u], write_millionths(value, in, sizeof(in)),
                          NULL);
        ck_assert(bauta_number_read(once, strlen(once), &number));
        ck_assert(bauta_number_floor(&number, 6, &got, &exact) && exact);
        ck_assert_msg((long)got == nearest(value, units[u].unit),
                      "%s to %s is %s", in, units[u].text, once);
        (void)snprintf(want, sizeof(want), "%s", once);
        ck_assert_str_eq(rule_apply(&rules[u], want, NULL), want);
    }
    for (size_t u = 0; u < COUNT(units); u++)
        rule_close(&rules[u]);
}
END_TEST

START_TEST(rounding_refuses_what_contradicts)
{
    bauta_column tiny = integer_column, narrow = text_column;

    tiny.min_int = -128;
    tiny.max_int = 127;
    narrow.max_chars = 2;
    check_refusal("round", &decimal_column, NO_OPTIONS, BAUTA_EPROFILE,
                  "either \"decimals\" or \"multiple\"");
    check_refusal("round", &decimal_column,
                  OPTIONS({"decimals", "1"}, {"multiple", "5"}), BAUTA_EPROFILE,
                  "either");
    check_refusal("round", &decimal_column, OPTIONS({"multiple", "0"}),
                  BAUTA_EPROFILE, "above 0");
    check_refusal("round", &decimal_column,
                  OPTIONS({"multiple", "0.0000000000000000001"}),
                  BAUTA_EPROFILE, "18");
    check_refusal("round", &integer_column, OPTIONS({"decimals", "0"}),
                  BAUTA_EPROFILE, "stay as they are");
    check_refusal("round", &integer_column, OPTIONS({"decimals", "2"}),
                  BAUTA_EPROFILE, "stay as they are");
    check_refusal("round", &integer_column, OPTIONS({"multiple", "2.5"}),
                  BAUTA_EPROFILE, "whole numbers");
    VALUES("round", tiny, OPTIONS({"multiple", "10"}), {"124", "120"},
           {"126", NULL}, {"-126", NULL});
    VALUES("round", narrow, OPTIONS({"multiple", "10"}), {"94", "90"},
           {"96", NULL}, {"-9", NULL});
}
END_TEST

START_TEST(codes_what_is_beyond)
{
    VALUES("top_code", integer_column, OPTIONS({"bound", "90"}), {"89", "89"},
           {"90", "90"}, {"91", "90"}, {"-5", "-5"},
           {"99999999999999999999999999999999999999999", "90"},
           {"-99999999999999999999999999999999999999999",
            "-99999999999999999999999999999999999999999"},
           {"x", NULL}, {"", NULL});
    VALUES("top_code", decimal_column, OPTIONS({"bound", "1.5"}),
           {"1.5", "1.5"}, {"1.50000000000000000000000000000000001", "1.5"},
           {"1.4999", "1.4999"}, {"1e300", "1.5"}, {"1e-300", "1e-300"},
           {"NaN", NULL});
    VALUES("bottom_code", decimal_column, OPTIONS({"bound", "-1.5"}),
           {"-1.5", "-1.5"}, {"-1.50000000000000000000000000000000001", "-1.5"},
           {"-1.4999", "-1.4999"}, {"-1e300", "-1.5"}, {"2", "2"});
    VALUES("top_code", text_column, OPTIONS({"bound", "89"}, {"label", "90+"}),
           {"89", "89"}, {"89.0", "89.0"}, {"89.5", "90+"}, {"104", "90+"},
           {"90+", NULL}, {"old", NULL});
    VALUES("bottom_code", text_column,
           OPTIONS({"bound", "18"}, {"label", "<18 \xe2\x9c\x93"}),
           {"18", "18"}, {"17", "<18 \xe2\x9c\x93"});
}
END_TEST

START_TEST(codes_dates)
{
    VALUES("bottom_code", date_column, OPTIONS({"bound", "1935-01-01"}),
           {"1934-12-31", "1935-01-01"}, {"1935-01-01", "1935-01-01"},
           {"1935-02-01", "1935-02-01"}, {"12024-01-01", "12024-01-01"},
           {"1934-02-30", NULL}, {"infinity", NULL}, {"1935", NULL});
    VALUES("top_code", text_column,
           OPTIONS({"bound", "2024-02-29"}, {"label", "recent"}),
           {"2024-02-28", "2024-02-28"}, {"2024-02-29", "2024-02-29"},
           {"2024-03-01", "recent"}, {"2024-03-01 10:00", NULL}, {"7", NULL});
}
END_TEST

START_TEST(coding_refuses_what_contradicts)
{
    bauta_column tiny = integer_column, narrow = text_column;
    struct rule rule;

    tiny.min_int = -128;
    tiny.max_int = 127;
    narrow.max_chars = 2;
    check_refusal("top_code", &integer_column, OPTIONS({"bound", "ninety"}),
                  BAUTA_EPROFILE, "\"bound\"");
    check_refusal("top_code", &integer_column, OPTIONS({"bound", "2024-01-01"}),
                  BAUTA_EPROFILE, "\"bound\"");
    check_refusal("top_code", &date_column, OPTIONS({"bound", "90"}),
                  BAUTA_EPROFILE, "date written");
    check_refusal("top_code", &integer_column, OPTIONS({"bound", "1.5"}),
                  BAUTA_EPROFILE, "can hold");
    check_refusal("bottom_code", &tiny, OPTIONS({"bound", "-129"}),
                  BAUTA_EPROFILE, "can hold");
    check_refusal("bottom_code", &integer_column,
                  OPTIONS({"bound", "1"}, {"label", "few"}), BAUTA_EPROFILE,
                  "label");
    check_refusal("top_code", &narrow,
                  OPTIONS({"bound", "9"}, {"label", "90+"}), BAUTA_EPROFILE,
                  "shorter \"label\"");
    check_refusal("top_code", &narrow, OPTIONS({"bound", "100"}),
                  BAUTA_EPROFILE, "shorter \"bound\"");
    rule_open(&rule, "top_code", &text_column, OPTIONS({"bound", "9"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_FORMAT, 0);
    rule_close(&rule);
    rule_open(&rule, "top_code", &text_column,
              OPTIONS({"bound", "9"}, {"label", "ten+"}));
    ck_assert_uint_eq(rule.promise.traits & BAUTA_TRAIT_FORMAT, 0);
    rule_close(&rule);
}
END_TEST

START_TEST(coding_refuses_null)
{
    struct rule rule;

    (void)rule_bind(&rule, "top_code", &text_column, OPTIONS({"bound", "1"}));
    rule_close(&rule);
    rule.values[0] = (bauta_value){.set = true, .is_null = true};
    ck_assert_int_eq(rule.transform->bind(&rule.self, &rule.binding,
                                          &rule.promise, &rule.err),
                     BAUTA_EPROFILE);
    ck_assert_ptr_nonnull(strstr(rule.err.text, "\"bound\""));
}
END_TEST

START_TEST(coordinates_go_to_a_grid)
{
    VALUES("round_geo", decimal_column,
           OPTIONS({"form", "latitude"}, {"decimals", "2"}),
           {"48.856614", "48.86"}, {"-33.868820", "-33.87"}, {"90", "90"},
           {"-90.000", "-90"}, {"89.9999", "90"}, {"90.0000001", NULL},
           {"-90.01", NULL}, {"1e99", NULL}, {"north", NULL}, {"", NULL});
    VALUES("round_geo", text_column,
           OPTIONS({"form", "longitude"}, {"cell", "0.25"}), {"179.9", "180"},
           {"-180", "-180"}, {"2.3522", "2.25"}, {"2.375", "2.5"},
           {"2.125", "2"}, {"180.00001", NULL});
    VALUES("round_geo", text_column,
           OPTIONS({"form", "lat,lon"}, {"decimals", "1"}),
           {"48.8566,2.3522", "48.9,2.4"}, {"-33.86, 151.2", "-33.9, 151.2"},
           {"48.8566", NULL}, {"48.8566,", NULL}, {",2", NULL},
           {"151.2,-33.9", NULL}, {"48.8566,  2.3522", NULL},
           {"48.8566 ,2.3522", NULL}, {"1,2,3", NULL});
    VALUES("round_geo", text_column,
           OPTIONS({"form", "lon,lat"}, {"cell", "1.5"}),
           {"151.2,-33.9", "151.5,-34.5"}, {"-33.9,151.2", NULL});
}
END_TEST

START_TEST(grids_must_suit)
{
    check_refusal("round_geo", &decimal_column,
                  OPTIONS({"form", "latitude"}, {"cell", "0.7"}),
                  BAUTA_EPROFILE, "divide 90");
    check_refusal("round_geo", &decimal_column,
                  OPTIONS({"form", "lat,lon"}, {"decimals", "1"}),
                  BAUTA_EPROFILE, "one coordinate");
    check_refusal("round_geo", &decimal_column, OPTIONS({"form", "latitude"}),
                  BAUTA_EPROFILE, "either");
    check_refusal("round_geo", &decimal_column,
                  OPTIONS({"form", "latitude"}, {"cell", "0"}), BAUTA_EPROFILE,
                  "above 0");
}
END_TEST

/* Every point of a random walk stays within half a cell, and on the grid. */
START_TEST(points_move_half_a_cell_at_most)
{
    struct rule rule;

    random_start();
    rule_open(&rule, "round_geo", &text_column,
              OPTIONS({"form", "longitude"}, {"cell", "0.03"}));
    for (int i = 0; i < 5000; i++) {
        long value = (long)(random_next() % 360000001) - 180000000;
        char in[32], once[64];
        bauta_number number;
        bauta_wide got;
        bool exact;

        (void)snprintf(
            once, sizeof(once), "%s",
            rule_apply(&rule, write_millionths(value, in, sizeof(in)), NULL));
        ck_assert(bauta_number_read(once, strlen(once), &number));
        ck_assert(bauta_number_floor(&number, 6, &got, &exact) && exact);
        ck_assert_int_le(labs((long)got - value), 15000);
        ck_assert_int_eq((long)got % 30000, 0);
        ck_assert_str_eq(rule_apply(&rule, once, NULL), once);
    }
    rule_close(&rule);
}
END_TEST

START_TEST(buckets_give_other_numbers)
{
    bauta_column tiny = integer_column;

    tiny.min_int = 0;
    tiny.max_int = 255;
    VALUES("bucket", integer_column,
           OPTIONS({"width", "10"}, {"output", "upper"}), {"0", "10"},
           {"9", "10"}, {"-1", "0"});
    VALUES("bucket", integer_column,
           OPTIONS({"width", "5"}, {"output", "middle"}), {"0", "2"},
           {"7", "7"}, {"-1", "-3"});
    VALUES("bucket", decimal_column,
           OPTIONS({"width", "5"}, {"output", "middle"}), {"0", "2.5"},
           {"7", "7.5"}, {"-1", "-2.5"});
    VALUES("bucket", decimal_column,
           OPTIONS({"edges", "0 0.25 1"}, {"output", "middle"}),
           {"0.1", "0.125"}, {"0.5", "0.625"}, {"1", NULL}, {"-1", NULL});
    VALUES("bucket", text_column,
           OPTIONS({"edges", "0 18 65"}, {"output", "upper"}), {"17.9", "18"},
           {"18", "65"}, {"65", NULL});
    VALUES("bucket", tiny, OPTIONS({"width", "50"}, {"output", "upper"}),
           {"249", "250"}, {"250", NULL});
    VALUES("bucket", decimal_column,
           OPTIONS({"width", "9000000000000000000"}, {"output", "middle"}),
           {"-9999999999999999999999999999999999999",
            "-10000000000000000003500000000000000000"},
           {"-99999999999999999999999999999999999999", NULL});
}
END_TEST

START_TEST(a_char_is_padded)
{
    bauta_column column = text_column;

    column.fixed_length = true;
    VALUES("round", column, OPTIONS({"decimals", "0"}), {"1.7   ", "2"});
    VALUES("top_code", column, OPTIONS({"bound", "5"}), {"7   ", "5"},
           {"3   ", "3   "});
    VALUES("round_geo", column, OPTIONS({"form", "lat,lon"}, {"decimals", "0"}),
           {"1.7,2.2   ", "2,2"});
}
END_TEST

Suite *
rounding_suite(void)
{
    Suite *suite = suite_create("rounding");
    TCase *tcase = tcase_create("rounding");

    tcase_add_test(tcase, rounds_to_decimals);
    tcase_add_test(tcase, rounds_to_multiples);
    tcase_add_test(tcase, forms_of_a_number_agree);
    tcase_add_test(tcase, rounding_agrees_with_integers);
    tcase_add_test(tcase, rounding_refuses_what_contradicts);
    tcase_add_test(tcase, codes_what_is_beyond);
    tcase_add_test(tcase, codes_dates);
    tcase_add_test(tcase, coding_refuses_what_contradicts);
    tcase_add_test(tcase, coding_refuses_null);
    tcase_add_test(tcase, coordinates_go_to_a_grid);
    tcase_add_test(tcase, grids_must_suit);
    tcase_add_test(tcase, points_move_half_a_cell_at_most);
    tcase_add_test(tcase, buckets_give_other_numbers);
    tcase_add_test(tcase, a_char_is_padded);
    suite_add_tcase(suite, tcase);
    return suite;
}
