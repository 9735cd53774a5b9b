/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"

#include <stdio.h>
#include <string.h>

#define VALUES(column, given, ...)                                             \
    do {                                                                       \
        static const struct want wants[] = {__VA_ARGS__};                      \
                                                                               \
        check_values("age_band", &(column), given, wants, COUNT(wants));       \
    } while (0)

START_TEST(ages_become_bands)
{
    VALUES(text_column, OPTIONS({"width", "10"}), {"0", "0-9"}, {"9", "0-9"},
           {"10", "10-19"}, {"49.9", "40-49"}, {"89", "80-89"}, {"90", "90+"},
           {"104", "90+"}, {"2000", "90+"}, {"1e50", NULL}, {"-1", NULL},
           {"-0.5", NULL}, {"ten", NULL}, {"", NULL}, {"1974-03-02", NULL});
    VALUES(text_column, OPTIONS({"width", "1"}), {"7", "7"}, {"89", "89"},
           {"90", "90+"});
    VALUES(text_column, OPTIONS({"width", "20"}), {"85", "80-89"},
           {"90", "90+"});
    VALUES(text_column, OPTIONS({"width", "10"}, {"top", "65"}),
           {"64", "60-64"}, {"65", "65+"});
    VALUES(text_column, OPTIONS({"edges", "18 40 65"}), {"0", "0-17"},
           {"17", "0-17"}, {"18", "18-39"}, {"64", "40-64"}, {"65", "65+"},
           {"90", "65+"});
    VALUES(text_column, OPTIONS({"edges", "0 18 65"}, {"top", "90"}),
           {"17", "0-17"}, {"65", "65-89"}, {"90", "90+"});
    VALUES(integer_column, OPTIONS({"edges", "18 40 65"}), {"17", "0"},
           {"39", "18"}, {"80", "65"}, {"x", NULL});
    VALUES(decimal_column, OPTIONS({"width", "5"}), {"17.99", "15"},
           {"17", "15"}, {"90.0", "90"});
    VALUES(text_column, OPTIONS({"width", "10"}, {"output", "lower"}),
           {"49", "40"}, {"91", "90"});
}
END_TEST

START_TEST(births_become_bands)
{
    VALUES(text_column, OPTIONS({"width", "10"}, {"at", "2025-06-15"}),
           {"1985-06-15", "40-49"}, {"1985-06-16", "30-39"},
           {"1935-06-15", "90+"}, {"1935-06-16", "80-89"},
           {"0001-01-01", "90+"}, {"2025-06-15", "0-9"}, {"2025-06-16", NULL},
           {"1985-06-15 23:59:59", "40-49"}, {"1985-06-15T00:00Z", "40-49"},
           {"1985-02-29", NULL}, {"40", NULL}, {"", NULL});
    /* A birthday on 29 February is kept on 1 March. */
    VALUES(text_column, OPTIONS({"width", "1"}, {"at", "2025-02-28"}),
           {"2004-02-29", "20"}, {"2004-02-28", "21"});
    VALUES(text_column, OPTIONS({"width", "1"}, {"at", "2025-03-01"}),
           {"2004-02-29", "21"});
    VALUES(date_column, OPTIONS({"width", "10"}, {"at", "2025-06-15"}),
           {"1985-06-15", "1985-06-15"}, {"1985-06-16", "1995-06-15"},
           {"1981-01-01", "1985-06-15"}, {"1900-01-01", "1935-06-15"},
           {"2025-06-15", "2025-06-15"}, {"infinity", NULL},
           {"0000-00-00", NULL}, {"2030-01-01", NULL});
    VALUES(date_column, OPTIONS({"edges", "21"}, {"at", "2024-02-29"}),
           {"2003-01-01", "2003-02-28"}, {"2024-01-01", "2024-02-29"});
    VALUES(timestamp_column, OPTIONS({"width", "10"}, {"at", "2025-06-15"}),
           {"1985-06-15 07:08:09.5+02", "1985-06-15 00:00:00+02"},
           {"1985-06-16 00:00:00", "1995-06-15 00:00:00"});
    VALUES(text_column,
           OPTIONS({"width", "10"}, {"at", "2025-06-15"}, {"output", "date"}),
           {"1981-01-01", "1985-06-15"}, {"1981-01-01T10:00Z", "1985-06-15"});
    VALUES(date_column, OPTIONS({"width", "10"}, {"at", "0050-01-01"}),
           {"0049-01-01", "0050-01-01"}, {"0001-01-01", "0010-01-01"});
}
END_TEST

START_TEST(the_row_may_have_the_reference_date)
{
    struct rule rule;

    rule_open(&rule, "age_band", &date_column,
              OPTIONS({"width", "10"}, {"at_column", "admitted:timestamp"}));
    ck_assert_str_eq(
        rule_apply_beside(&rule, "1985-06-16",
                          (const char *const[]){"2025-06-15 10:00:00"}),
        "1995-06-15");
    ck_assert_str_eq(
        rule_apply_beside(&rule, "1985-06-16",
                          (const char *const[]){"2025-06-16 10:00:00"}),
        "1985-06-16");
    ck_assert_ptr_null(
        rule_apply_beside(&rule, NULL, (const char *const[]){NULL}));
    rule_close(&rule);
}
END_TEST

static bauta_rc
apply_beside(struct rule *rule, const char *birth, const char *at)
{
    bauta_cell cell = {.bytes = birth, .len = (uint32_t)strlen(birth)};
    bauta_cell peer = {.bytes = at,
                       .len = at != NULL ? (uint32_t)strlen(at) : 0};
    bauta_cell *peers = &peer;
    bauta_arena arena;
    bauta_rc rc;

    bauta_arena_init(&arena);
    rc = rule_apply_rows(rule, &arena, &cell, &peers, 1);
    bauta_arena_deinit(&arena);
    return rc;
}

START_TEST(a_row_without_reference_date_has_no_age)
{
    struct rule rule;

    rule_open(&rule, "age_band", &text_column,
              OPTIONS({"width", "10"}, {"at_column", "admitted"}));
    ck_assert_int_eq(apply_beside(&rule, "1985-06-16", "2025-01-01"), BAUTA_OK);
    ck_assert_int_eq(apply_beside(&rule, "1985-06-16", NULL), BAUTA_EDATA);
    ck_assert_ptr_nonnull(strstr(rule.err.text, "NULL in this row"));
    ck_assert_int_eq(apply_beside(&rule, "1985-06-16", "soon"), BAUTA_EDATA);
    ck_assert_ptr_null(strstr(rule.err.text, "soon"));
    rule_close(&rule);
}
END_TEST

/* A band of a band is the band; ages that grow give bands that do. */
START_TEST(bands_are_stable_and_ordered)
{
    struct rule rule;
    char before[16] = "9999-99-99";

    rule_open(&rule, "age_band", &date_column,
              OPTIONS({"edges", "3 18 30 65 85"}, {"at", "2024-02-29"}));
    for (int year = 1900; year < 2024; year++) {
        for (int month = 1; month <= 12; month += 3) {
            char in[40], once[16];

            (void)snprintf(in, sizeof(in), "%04d-%02d-%02d", year, month,
                           1 + (year + month) % 28);
            (void)snprintf(once, sizeof(once), "%s",
                           rule_apply(&rule, in, NULL));
            ck_assert_str_eq(rule_apply(&rule, once, NULL), once);
            ck_assert(before[0] == '9' || strcmp(before, once) <= 0);
            (void)snprintf(before, sizeof(before), "%s", once);
        }
    }
    rule_close(&rule);
}
END_TEST

START_TEST(refuses_what_contradicts)
{
    bauta_column narrow = text_column, tiny = integer_column;
    struct rule rule;

    narrow.max_chars = 4;
    tiny.min_int = -128;
    tiny.max_int = 127;
#define BAD(column, text, ...)                                                 \
    check_refusal("age_band", &(column), OPTIONS(__VA_ARGS__), BAUTA_EPROFILE, \
                  text)
    BAD(text_column, "either \"width\" or \"edges\"", {"top", "90"});
    BAD(text_column, "either", {"width", "5"}, {"edges", "1 2"});
    BAD(text_column, "ascending", {"edges", "18 18"});
    BAD(text_column, "ascending", {"edges", "18 x"});
    BAD(text_column, "ascending", {"edges", "-1 18"});
    BAD(text_column, "ascending", {"edges", "18 151"});
    BAD(text_column, "above 90", {"edges", "18 95"});
    BAD(text_column, "above \"top\"", {"edges", "18 95"}, {"top", "80"});
    BAD(text_column, "one band", {"edges", "0"});
    BAD(date_column, "give \"at\"", {"width", "5"});
    BAD(date_column, "\"at\"", {"width", "5"}, {"at", "today"});
    BAD(date_column, "\"at\"", {"width", "5"}, {"at", "2025-01-01 10:00"});
    BAD(date_column, "either \"at\"", {"width", "5"}, {"at", "2025-01-01"},
        {"at_column", "seen:date"});
    BAD(date_column, "column of dates", {"width", "5"},
        {"at_column", "seen:integer"});
    BAD(integer_column, "no reference date", {"width", "5"},
        {"at", "2025-01-01"});
    BAD(integer_column, "does not fit", {"width", "5"}, {"output", "label"});
    BAD(integer_column, "give no date", {"width", "5"}, {"output", "date"});
    BAD(date_column, "does not fit", {"width", "5"}, {"at", "2025-01-01"},
        {"output", "lower"});
    BAD(narrow, "up to 5 long", {"width", "5"});
    BAD(tiny, "no room", {"width", "5"}, {"top", "130"});
    rule_open(&rule, "age_band", &narrow,
              OPTIONS({"width", "5"}, {"output", "lower"}));
    ck_assert_uint_eq(rule.promise.max_chars, 2);
    rule_close(&rule);
}
END_TEST

Suite *
age_band_suite(void)
{
    Suite *suite = suite_create("age_band");
    TCase *tcase = tcase_create("age_band");

    tcase_add_test(tcase, ages_become_bands);
    tcase_add_test(tcase, births_become_bands);
    tcase_add_test(tcase, the_row_may_have_the_reference_date);
    tcase_add_test(tcase, a_row_without_reference_date_has_no_age);
    tcase_add_test(tcase, bands_are_stable_and_ordered);
    tcase_add_test(tcase, refuses_what_contradicts);
    suite_add_tcase(suite, tcase);
    return suite;
}
