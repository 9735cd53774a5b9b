/* SPDX-License-Identifier: Apache-2.0 */
/*
 * noise, date_shift and random: golden vectors, bounds, distributions. A
 * golden vector that changes means a new version of its transform.
 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/calendar.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BY                                                                     \
    {                                                                          \
        "by", "id:integer"                                                     \
    }
#define SUBJECT                                                                \
    {                                                                          \
        "subject", "who:integer"                                               \
    }

static const struct golden {
    const char *name;
    const bauta_column *column;
    struct given given[5];
    const char *peer, *in, *out;
} goldens[] = {
#include "tests/unit/transforms/goldens_rows.inc"
};

GOLDENS_OF(randomization_golden)

START_TEST(golden)
{
    const struct golden *g = &goldens[_i];
    struct rule rule;
    const char *got;

    rule_open(&rule, g->name, g->column, g->given);
    got = rule_apply_beside(&rule, g->in, &g->peer);
    ck_assert_msg(strcmp(got, g->out) == 0,
                  "%s of \"%s\" beside \"%s\": \"%s\"", g->name, g->in, g->peer,
                  got);
    ck_assert_ptr_null(rule_apply_beside(&rule, NULL, &g->peer));
    rule_close(&rule);
}
END_TEST

static const char *
beside_row(struct rule *rule, const char *value, int row)
{
    char text[16];
    const char *peer = text;

    (void)snprintf(text, sizeof(text), "%d", row);
    return rule_apply_beside(rule, value, &peer);
}

static bauta_column
column_of(unsigned type, const char *native)
{
    bauta_column column = text_column;

    column.type = type;
    column.native = native;
    return column;
}

/* --- noise ------------------------------------------------------------- */

enum { ROWS = 4000 };

/* Mean and mean square of what noise adds to `value` over many rows. */
static void
moments(const bauta_column *column, const struct given *given,
        const char *value, double *mean, double *square)
{
    struct rule rule;

    *mean = *square = 0;
    rule_open(&rule, "noise", column, given);
    for (int i = 0; i < ROWS; i++) {
        double x =
            strtod(beside_row(&rule, value, i), NULL) - strtod(value, NULL);

        *mean += x / ROWS;
        *square += x * x / ROWS;
    }
    rule_close(&rule);
}

START_TEST(noise_has_the_moments_of_its_kind)
{
    static const struct {
        const bauta_column *column;
        struct given given[4];
        const char *value;
        double square; /* expected */
    } cases[] = {
        {&integer_column, {BY, {"scale", "10"}}, "1000", 110 / 3.0},
        {&integer_column,
         {BY, {"scale", "10"}, {"kind", "gaussian"}},
         "-1000",
         100},
        {&integer_column, {BY, {"scale", "10"}, {"kind", "laplace"}}, "0", 200},
        {&decimal_column, {BY, {"ratio", "0.1"}}, "50.00", 25 / 3.0},
        {&decimal_column,
         {BY, {"ratio", "0.1"}, {"kind", "gaussian"}},
         "50.00",
         25},
        {&decimal_column,
         {BY, {"ratio", "0.1"}, {"kind", "laplace"}},
         "-50.00",
         50},
        {&decimal_column,
         {BY, {"scale", "2.5"}, {"kind", "gaussian"}},
         "7",
         6.25 + 1 / 12.0},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        double mean, square, want = cases[i].square;

        moments(cases[i].column, cases[i].given, cases[i].value, &mean,
                &square);
        /* Some four standard errors of a mean of ROWS. */
        ck_assert_double_lt(mean * mean, 16 * want / ROWS);
        ck_assert_double_eq_tol(square, want, want / 6);
    }
}
END_TEST

START_TEST(noise_keeps_form)
{
    static const struct {
        const char *in;
        size_t decimals;
    } cases[] = {{"12.50", 2}, {"3", 0}, {"-0.125", 3}, {"0.0", 1}};
    bauta_column money = column_of(BAUTA_TYPE_DECIMAL, "numeric(10,2)");
    struct rule rule;

    rule_open(&rule, "noise", &decimal_column, OPTIONS(BY, {"scale", "2"}));
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *out = beside_row(&rule, cases[i].in, 3);
        const char *point = strchr(out, '.');

        ck_assert_uint_eq(point != NULL ? strlen(point + 1) : 0,
                          cases[i].decimals);
    }
    rule_close(&rule);
    /* What one engine writes as 5 and another as 5.00 is one value. */
    rule_open(&rule, "noise", &money, OPTIONS(BY, {"scale", "2"}));
    for (int i = 0; i < 20; i++) {
        char plain[64];

        (void)snprintf(plain, sizeof(plain), "%s", beside_row(&rule, "5", i));
        ck_assert_str_eq(beside_row(&rule, "5.00", i), plain);
        ck_assert_ptr_nonnull(strchr(plain, '.'));
    }
    rule_close(&rule);
}
END_TEST

static void
check_noise_range(const bauta_column *column, const struct given *given,
                  const char *value, double low, double high)
{
    double least = 1e300, most = -1e300;
    struct rule rule;

    rule_open(&rule, "noise", column, given);
    for (int i = 0; i < 600; i++) {
        double x = strtod(beside_row(&rule, value, i), NULL);

        least = x < least ? x : least;
        most = x > most ? x : most;
    }
    rule_close(&rule);
    ck_assert_double_ge(least, low);
    ck_assert_double_le(most, high);
    /* … and they are reached: nothing is cut off before. */
    ck_assert_double_le(least, low + (high - low) / 8);
    ck_assert_double_ge(most, high - (high - low) / 8);
}

START_TEST(noise_stays_within_bounds)
{
    bauta_column tiny = integer_column,
                 small = column_of(BAUTA_TYPE_DECIMAL, "decimal(3,1)");
    static const char *const kinds[] = {"uniform", "gaussian", "laplace"};

    tiny.min_int = -128;
    tiny.max_int = 127;
    for (size_t i = 0; i < COUNT(kinds); i++) {
        check_noise_range(&tiny,
                          OPTIONS(BY, {"scale", "1000"}, {"kind", kinds[i]}),
                          "100", -128, 127);
        check_noise_range(&integer_column,
                          OPTIONS(BY, {"scale", "100000"}, {"min", "0"},
                                  {"max", "9.5"}, {"kind", kinds[i]}),
                          "4", 0, 9);
        check_noise_range(&small,
                          OPTIONS(BY, {"scale", "500"}, {"kind", kinds[i]}),
                          "10.0", -99.9, 99.9);
        /* A value past a bound counts as that bound. */
        check_noise_range(&integer_column,
                          OPTIONS(BY, {"scale", "10"}, {"max", "50"},
                                  {"min", "45"}, {"kind", kinds[i]}),
                          "1000", 45, 50);
    }
    check_noise_range(&integer_column, OPTIONS(BY, {"scale", "10"}), "50", 40,
                      60);
    check_noise_range(&integer_column, OPTIONS(BY, {"ratio", "0.01"}), "3", 2,
                      4); /* a step at least */
}
END_TEST

/* At a bound results are drawn again: half a Gaussian, nothing piled up. */
START_TEST(noise_is_not_clamped)
{
    struct rule rule;
    int at_bound = 0;

    rule_open(
        &rule, "noise", &integer_column,
        OPTIONS(BY, {"scale", "100"}, {"kind", "gaussian"}, {"min", "0"}));
    for (int i = 0; i < 2000; i++)
        at_bound += strcmp(beside_row(&rule, "0", i), "0") == 0;
    rule_close(&rule);
    ck_assert_int_gt(at_bound, 2);
    ck_assert_int_lt(at_bound, 40); /* 8 expected of each number there */
}
END_TEST

START_TEST(noise_on_dates)
{
    bauta_column narrow = column_of(BAUTA_TYPE_TIMESTAMP, "timestamp");
    struct rule rule;
    bauta_date date;
    int64_t least = INT64_MAX, most = 0;

    rule_open(&rule, "noise", &date_column, OPTIONS(BY, {"scale", "30"}));
    for (int i = 0; i < 2000; i++) {
        const char *out = beside_row(&rule, "2024-02-28", i);
        int64_t day;

        ck_assert(bauta_scan_date(out, strlen(out), &date) && !date.timed);
        day = bauta_calendar_day(&date);
        least = day < least ? day : least;
        most = day > most ? day : most;
    }
    ck_assert_int_eq(most - least, 60);
    ck_assert_str_eq(beside_row(&rule, "infinity", 1), "infinity");
    ck_assert_str_eq(beside_row(&rule, "0000-00-00", 1), "0000-00-00");
    rule_close(&rule);

    rule_open(&rule, "noise", &timestamp_column,
              OPTIONS(BY, {"scale", "2"}, {"unit", "hours"}));
    for (int i = 0; i < 500; i++) {
        const char *out = beside_row(&rule, "2024-01-01 00:30:00.250+05:30", i);

        ck_assert(bauta_scan_date(out, strlen(out), &date));
        ck_assert_uint_eq(date.digits, 3);
        ck_assert_str_eq(out + date.zone_at, "+05:30");
        ck_assert(date.year == 2024 ? date.hour < 3 : date.hour >= 22);
    }
    rule_close(&rule);

    rule_open(&rule, "noise", &narrow,
              OPTIONS(BY, {"scale", "9999"}, {"unit", "days"}));
    for (int i = 0; i < 200; i++)
        ck_assert_int_ge(
            strtol(beside_row(&rule, "1970-03-01 00:00:00", i), NULL, 10),
            1970);
    rule_close(&rule);
}
END_TEST

START_TEST(noise_refusals)
{
    const bauta_column money = column_of(BAUTA_TYPE_DECIMAL, "decimal(4,2)");
    const struct {
        const bauta_column *column;
        struct given given[4];
        const char *text;
    } cases[] = {
        {&integer_column, {BY}, "either"},
        {&integer_column, {BY, {"scale", "1"}, {"ratio", "1"}}, "either"},
        {&integer_column, {BY, {"scale", "0"}}, "above 0"},
        {&integer_column, {BY, {"ratio", "0.0000001"}}, "at most 6"},
        {&integer_column, {BY, {"scale", "1"}, {"unit", "days"}}, "leave it"},
        {&integer_column, {BY, {"scale", "1"}, {"decimals", "2"}}, "decimal"},
        {&money, {BY, {"scale", "1"}, {"decimals", "3"}}, "fewer"},
        {&integer_column, {BY, {"scale", "1"}, {"min", "low"}}, "numbers"},
        {&integer_column,
         {BY, {"scale", "1"}, {"min", "0.2"}, {"max", "0.8"}},
         "no value"},
        {&decimal_column,
         {BY, {"scale", "1"}, {"min", "3000000"}, {"max", "2000000"}},
         "no value"},
        {&date_column, {BY, {"ratio", "0.1"}}, "no size"},
        {&date_column, {BY, {"scale", "1"}, {"unit", "hours"}}, "by days"},
        {&date_column, {BY, {"scale", "1"}, {"min", "5"}}, "written"},
        {&date_column,
         {BY, {"scale", "1"}, {"min", "2024-01-02"}, {"max", "2024-01-01"}},
         "no value"},
    };
    struct rule rule;

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct given given[5] = {{NULL, NULL}};

        memcpy(given, cases[i].given, sizeof(cases[i].given));
        check_refusal("noise", cases[i].column, given, BAUTA_EPROFILE,
                      cases[i].text);
    }
    rule_open(&rule, "noise", &integer_column, OPTIONS({"scale", "1"}));
    ck_assert(rule_refuses(&rule, "12.5"));
    ck_assert(rule_refuses(&rule, "twelve"));
    ck_assert(rule_refuses(&rule, "1e400"));
    rule_close(&rule);
    /* What does not fit the arithmetic is not cut to fit. */
    rule_open(&rule, "noise", &decimal_column,
              OPTIONS(BY, {"scale", "1"}, {"decimals", "18"}));
    ck_assert(rule_refuses(&rule, "100000000000000000000"));
    ck_assert_ptr_nonnull(beside_row(&rule, "100000000", 1));
    rule_close(&rule);
    rule_open(&rule, "noise", &decimal_column,
              OPTIONS(BY, {"scale", "0.0001"}, {"min", "5000000"}));
    ck_assert(rule_refuses(&rule, "0.000000000000000000000000000001"));
    rule_close(&rule);
    rule_open(&rule, "noise", &decimal_column, OPTIONS(BY, {"ratio", "0.1"}));
    ck_assert_uint_eq(
        strlen(beside_row(&rule, "99999999999999999999999999", 1)) / 2, 13);
    ck_assert(rule_refuses(&rule, "999999999999999999999999999999"));
    rule_close(&rule);
}
END_TEST

/* What engines write differently is one row. */
START_TEST(row_keys_are_canonical)
{
    static const struct {
        const char *by, *one, *other;
        bool same;
    } cases[] = {
        {"k:decimal", "5.00", "5", true},
        {"k:decimal", "5.50", "5.5", true},
        {"k:decimal", "50", "5", false},
        {"k:timestamp", "2024-01-01 10:00:00.500000+02",
         "2024-01-01 10:00:00.5+02", true},
        {"k:timestamp", "2024-01-01 10:00:00.000", "2024-01-01 10:00:00", true},
        {"k:timestamp", "2024-01-01 10:00:00.5+02", "2024-01-01 10:00:00.5+00",
         false},
        {"k", "5.00", "5", false}, /* text is text */
        {"k", "", NULL, false},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct rule rule;
        char first[32];

        rule_open(
            &rule, "random", &integer_column,
            OPTIONS({"by", cases[i].by}, {"min", "1"}, {"max", "1000000000"}));
        (void)snprintf(first, sizeof(first), "%s",
                       rule_apply_beside(&rule, "1", &cases[i].one));
        ck_assert_msg((strcmp(rule_apply_beside(&rule, "1", &cases[i].other),
                              first) == 0) == cases[i].same,
                      "case %zu", i);
        rule_close(&rule);
    }
}
END_TEST

/* ("a", "b") is not ("ab", ""), nor ("", "ab"). */
START_TEST(row_keys_have_parts)
{
    static const char *const keys[][2] = {
        {"a", "b"}, {"ab", ""}, {"", "ab"}, {"ab", NULL}, {NULL, "ab"}};
    char results[COUNT(keys)][32];
    struct rule rule;

    rule_open(&rule, "random", &integer_column,
              OPTIONS({"by", "k l"}, {"min", "1"}, {"max", "1000000000"}));
    for (size_t i = 0; i < COUNT(keys); i++) {
        (void)snprintf(results[i], sizeof(results[i]), "%s",
                       rule_apply_beside(&rule, "1", keys[i]));
        for (size_t j = 0; j < i; j++)
            ck_assert_str_ne(results[i], results[j]);
    }
    rule_close(&rule);
}
END_TEST

/* --- date_shift -------------------------------------------------------- */

static int64_t
day_of(const char *text)
{
    bauta_date date;

    ck_assert(bauta_scan_date(text, strlen(text), &date));
    return bauta_calendar_day(&date);
}

/* Over leap days, ends of years, and from 1583 to 9000. */
START_TEST(intervals_survive)
{
    static const char *const days[] = {
        "1583-01-01", "1899-12-31", "1900-03-01", "2000-02-29", "2023-12-31",
        "2024-02-28", "2024-02-29", "2024-03-31", "9000-01-01"};
    struct rule rule;

    rule_open(&rule, "date_shift", &date_column,
              OPTIONS(SUBJECT, {"max_days", "800"}));
    for (int who = 0; who < 300; who++) {
        int64_t offset =
            day_of(beside_row(&rule, days[0], who)) - day_of(days[0]);

        ck_assert_int_ne(offset, 0);
        ck_assert(offset >= -800 && offset <= 800);
        for (size_t i = 1; i < COUNT(days); i++)
            ck_assert_int_eq(day_of(beside_row(&rule, days[i], who)) -
                                 day_of(days[i]),
                             offset);
    }
    rule_close(&rule);
}
END_TEST

/* How often each offset comes for 6000 subjects: evenly. */
static void
check_offsets(const struct given *given, int64_t least, int64_t most,
              int64_t step, size_t n)
{
    enum { MANY = 6000, MOST = 64 };
    int counts[MOST + 1] = {0};
    size_t seen = 0;
    double chi = 0;
    struct rule rule;

    rule_open(&rule, "date_shift", &date_column, given);
    for (int who = 0; who < MANY; who++) {
        int64_t offset =
            day_of(beside_row(&rule, "2024-02-29", who)) - day_of("2024-02-29");

        ck_assert(offset >= least && offset <= most && offset % step == 0);
        counts[offset + MOST / 2]++;
    }
    rule_close(&rule);
    for (size_t i = 0; i <= MOST; i++) {
        double off = counts[i] - (double)MANY / (double)n;

        seen += counts[i] > 0;
        chi += counts[i] > 0 ? off * off * (double)n / MANY : 0;
    }
    ck_assert_uint_eq(seen, n);
    /* The mean, and five deviations of the statistic. */
    ck_assert_double_lt(chi, (double)n + 5 * 1.4142 * (double)n / 2 + 10);
}

START_TEST(offsets_are_even)
{
    check_offsets(OPTIONS(SUBJECT, {"max_days", "5"}), -5, 5, 1, 10);
    check_offsets(OPTIONS(SUBJECT, {"max_days", "5"}, {"min_days", "0"}), -5, 5,
                  1, 11);
    check_offsets(OPTIONS(SUBJECT, {"max_days", "9"}, {"min_days", "7"},
                          {"direction", "earlier"}),
                  -9, -7, 1, 3);
    check_offsets(OPTIONS(SUBJECT, {"max_days", "30"}, {"direction", "later"}),
                  1, 30, 1, 30);
    check_offsets(
        OPTIONS(SUBJECT, {"max_days", "30"}, {"keep_weekday", "true"}), -28, 28,
        7, 8);
}
END_TEST

START_TEST(the_rest_of_a_time_stays)
{
    static const char *const tails[] = {"", " 02:30:00", " 02:30:00.123456+01",
                                        "T23:59Z", " 00:00:00 +0530"};
    struct rule rule;

    rule_open(&rule, "date_shift", &text_column, OPTIONS(SUBJECT));
    for (size_t i = 0; i < COUNT(tails); i++) {
        char in[64];
        const char *out;

        (void)snprintf(in, sizeof(in), "2024-03-31%s", tails[i]);
        out = beside_row(&rule, in, 1);
        ck_assert_str_eq(out + 10, tails[i]);
        ck_assert_str_ne(out, in);
    }
    ck_assert(rule_refuses(&rule, "31 March"));
    ck_assert(rule_refuses(&rule, "infinity"));
    rule_close(&rule);
}
END_TEST

/* One subject, whatever its column's type and the table. */
START_TEST(a_subject_has_one_offset)
{
    bauta_column padded = text_column;
    const char *seven = "7", *wide = "7   ";
    struct rule rule;
    char first[32];

    rule_open(&rule, "date_shift", &date_column, OPTIONS(SUBJECT));
    (void)snprintf(first, sizeof(first), "%s",
                   rule_apply_beside(&rule, "2024-01-01", &seven));
    rule_close(&rule);
    rule_open(&rule, "date_shift", &timestamp_column,
              OPTIONS({"subject", "person"}));
    ck_assert_int_eq(
        strncmp(rule_apply_beside(&rule, "2024-01-01 10:00:00", &seven), first,
                10),
        0);
    rule_close(&rule);
    /* char(4) */
    padded.fixed_length = true;
    ck_assert_int_eq(rule_bind(&rule, "date_shift", &date_column,
                               OPTIONS({"subject", "person"})),
                     BAUTA_OK);
    rule_close(&rule);
    rule.peer_columns[0] = padded;
    ck_assert_int_eq(rule.transform->bind(&rule.self, &rule.binding,
                                          &rule.promise, &rule.err),
                     BAUTA_OK);
    ck_assert_str_eq(rule_apply_beside(&rule, "2024-01-01", &wide), first);
    rule_close(&rule);
}
END_TEST

START_TEST(days_that_stand_for_none_stay)
{
    static const char *const in[] = {"9999-12-31", "9999-01-01", "infinity",
                                     "0000-00-00"};
    bauta_column narrow = column_of(BAUTA_TYPE_TIMESTAMP, "timestamp");
    const char *nobody = NULL;
    bauta_arena arena;
    bauta_cell cell, who = {0}, *peers[] = {&who};
    struct rule rule;

    rule_open(&rule, "date_shift", &date_column, OPTIONS(SUBJECT));
    for (size_t i = 0; i < COUNT(in); i++) {
        ck_assert_str_eq(beside_row(&rule, in[i], 1), in[i]);
        ck_assert_str_eq(rule_apply_beside(&rule, in[i], &nobody), in[i]);
    }
    bauta_arena_init(&arena);
    cell = (bauta_cell){.bytes = "2024-01-01", .len = 10};
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, &cell, peers, 1),
                     BAUTA_EDATA);
    ck_assert_ptr_nonnull(strstr(rule.err.text, "NULL"));
    cell = (bauta_cell){.bytes = "0001-01-01", .len = 10};
    who = (bauta_cell){.bytes = "1", .len = 1};
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, &cell, peers, 1),
                     day_of(beside_row(&rule, "2024-01-01", 1)) <
                             day_of("2024-01-01")
                         ? BAUTA_EDATA
                         : BAUTA_OK);
    rule_close(&rule);
    rule_open(&rule, "date_shift", &date_column,
              OPTIONS(SUBJECT, {"keep", "1900-01-01 1970-01-01"},
                      {"direction", "later"}));
    ck_assert_str_eq(beside_row(&rule, "1900-01-01", 1), "1900-01-01");
    ck_assert_str_ne(beside_row(&rule, "1900-01-02", 1), "1900-01-02");
    cell = (bauta_cell){.bytes = "9999-12-31", .len = 10};
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, &cell, peers, 1),
                     BAUTA_EDATA);
    rule_close(&rule);
    rule_open(&rule, "date_shift", &narrow,
              OPTIONS(SUBJECT, {"direction", "later"}));
    cell = (bauta_cell){.bytes = "2038-01-18 00:00:00", .len = 19};
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, &cell, peers, 1),
                     BAUTA_EDATA);
    rule_close(&rule);
    bauta_arena_deinit(&arena);
    check_refusal("date_shift", &date_column,
                  OPTIONS(SUBJECT, {"min_days", "9"}, {"max_days", "8"}),
                  BAUTA_EPROFILE, "above");
    check_refusal("date_shift", &date_column,
                  OPTIONS(SUBJECT, {"max_days", "6"}, {"keep_weekday", "true"}),
                  BAUTA_EPROFILE, "whole week");
    check_refusal("date_shift", &date_column,
                  OPTIONS(SUBJECT, {"keep", "never"}), BAUTA_EPROFILE,
                  "written");
}
END_TEST

/* --- random ------------------------------------------------------------ */

START_TEST(choices_come_by_their_weights)
{
    int counts[4] = {0};
    struct rule rule;

    rule_open(&rule, "random", &text_column,
              OPTIONS(BY, {"choices", "a b c d"}, {"weights", "1 0 2 7"}));
    ck_assert_uint_eq(rule.promise.max_chars, 1);
    for (int i = 0; i < ROWS; i++)
        counts[*beside_row(&rule, "whatever", i) - 'a']++;
    rule_close(&rule);
    ck_assert_int_eq(counts[1], 0);
    ck_assert_int_eq(abs(counts[0] - ROWS / 10) < 80, 1);
    ck_assert_int_eq(abs(counts[2] - ROWS / 5) < 100, 1);
    ck_assert_int_eq(abs(counts[3] - ROWS * 7 / 10) < 120, 1);
}
END_TEST

START_TEST(numbers_are_even)
{
    double chi = 0;
    int counts[20] = {0};
    struct rule rule;

    rule_open(&rule, "random", &integer_column,
              OPTIONS(BY, {"min", "-5"}, {"max", "14"}));
    for (int i = 0; i < ROWS; i++) {
        long x = strtol(beside_row(&rule, "1", i), NULL, 10);

        ck_assert(x >= -5 && x <= 14);
        counts[x + 5]++;
    }
    rule_close(&rule);
    for (size_t i = 0; i < 20; i++)
        chi += (counts[i] - 200.0) * (counts[i] - 200.0) / 200;
    ck_assert_double_lt(chi, 43.82); /* 99.9th percentile, 19 degrees */
}
END_TEST

START_TEST(random_has_the_form_of_the_column)
{
    bauta_column money = column_of(BAUTA_TYPE_DECIMAL, "decimal(6,2)"),
                 truth = boolean_column;
    bauta_date date;
    struct rule rule;
    int n = 0;

    rule_open(&rule, "random", &money, OPTIONS(BY, {"min", "1"}, {"max", "2"}));
    for (int i = 0; i < 200; i++) {
        const char *out = beside_row(&rule, "5", i);

        ck_assert_uint_eq(strlen(out), 4);
        ck_assert(strtod(out, NULL) >= 1 && strtod(out, NULL) <= 2);
    }
    rule_close(&rule);
    rule_open(&rule, "random", &timestamp_column,
              OPTIONS(BY, {"min", "2024-02-28"}, {"max", "2024-03-01"}));
    for (int i = 0; i < 200; i++) {
        const char *out = beside_row(&rule, "5", i);

        ck_assert(bauta_scan_date(out, strlen(out), &date) && date.seconds);
        ck_assert(strcmp(out, "2024-02-28") > 0 &&
                  strcmp(out, "2024-03-02") < 0);
        n += date.month == 2 && date.day == 29;
    }
    ck_assert(n > 40 && n < 95);
    rule_close(&rule);
    rule_open(&rule, "random", &truth, OPTIONS(BY, {"probability", "0.25"}));
    n = 0;
    for (int i = 0; i < ROWS; i++)
        n += strcmp(beside_row(&rule, "false", i), "true") == 0;
    rule_close(&rule);
    ck_assert(n > ROWS / 4 - 110 && n < ROWS / 4 + 110);
    rule_open(&rule, "random", &text_column, OPTIONS(BY, {"pattern", "é-##?"}));
    for (int i = 0; i < 100; i++) {
        const char *out = beside_row(&rule, "x", i);

        ck_assert_int_eq(strncmp(out, "é-", 3), 0);
        ck_assert(out[3] >= '0' && out[3] <= '9' && out[4] >= '0' &&
                  out[4] <= '9' && out[5] >= 'A' && out[5] <= 'Z');
    }
    rule_close(&rule);
}
END_TEST

START_TEST(random_null_share)
{
    struct rule rule;
    int n = 0;

    rule_open(&rule, "random", &integer_column,
              OPTIONS(BY, {"min", "1"}, {"max", "1"}, {"null_share", "0.1"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_NULLS, 0);
    for (int i = 0; i < ROWS; i++)
        n += beside_row(&rule, "5", i) == NULL;
    rule_close(&rule);
    ck_assert(n > ROWS / 10 - 80 && n < ROWS / 10 + 80);
}
END_TEST

/* The value has no part in it; the row and the column have. */
START_TEST(random_belongs_to_row_and_column)
{
    bauta_column other = integer_column, shouted = integer_column;
    struct rule rule, second, third;
    int same = 0, moved = 0;
    char out[32];

    other.name = "d";
    shouted.name = "C";
#define RANGE OPTIONS(BY, {"min", "1"}, {"max", "1000000"})
    rule_open(&rule, "random", &integer_column, RANGE);
    rule_open(&second, "random", &other, RANGE);
    rule_open(&third, "random", &shouted, RANGE);
    for (int i = 0; i < 100; i++) {
        (void)snprintf(out, sizeof(out), "%s", beside_row(&rule, "1", i));
        ck_assert_str_eq(beside_row(&rule, "2", i), out);
        ck_assert_str_eq(beside_row(&third, "1", i), out);
        same += strcmp(beside_row(&second, "1", i), out) == 0;
        moved += strcmp(beside_row(&rule, "1", i + 100), out) != 0;
    }
    ck_assert_int_eq(same, 0);
    ck_assert_int_ge(moved, 99);
    rule_close(&rule);
    rule_close(&second);
    rule_close(&third);
}
END_TEST

START_TEST(random_refusals)
{
    static const char *const labels[] = {"red", "green"};
    bauta_column tiny = integer_column, color = text_column,
                 money = column_of(BAUTA_TYPE_DECIMAL, "decimal(4,2)");
    struct rule rule;
    const struct {
        const bauta_column *column;
        struct given given[4];
        const char *text;
    } cases[] = {
        {&text_column, {BY}, "\"choices\" or a \"pattern\""},
        {&integer_column, {BY, {"min", "1"}}, "give \"min\" and \"max\""},
        {&integer_column, {BY, {"min", "2"}, {"max", "1"}}, "no value"},
        {&integer_column, {BY, {"min", "2"}, {"max", "2.5"}}, "whole number"},
        {&tiny, {BY, {"min", "0"}, {"max", "128"}}, "from -128 to 127"},
        {&tiny, {BY, {"choices", "1 200"}}, "from -128 to 127"},
        {&money, {BY, {"min", "0"}, {"max", "100"}}, "can hold"},
        {&money, {BY, {"min", "0"}, {"max", "9"}, {"decimals", "3"}}, "fewer"},
        {&integer_column, {BY, {"probability", "1"}}, "leave it out"},
        {&text_column,
         {BY, {"choices", "a b"}, {"weights", "1"}},
         "one number for each"},
        {&text_column, {BY, {"choices", "a b"}, {"weights", "0 0"}}, "above 0"},
        {&text_column,
         {BY, {"choices", "a b"}, {"weights", "1 -1"}},
         "whole numbers"},
        {&text_column,
         {BY, {"choices", "a b"}, {"weights", "9223372036854775807 1"}},
         "below 2^63"},
        {&date_column, {BY, {"min", "1"}, {"max", "2"}}, "written"},
        {&uuid_column, {BY, {"min", "1"}, {"max", "2"}}, "give \"choices\""},
        {&uuid_column, {BY, {"choices", "1 2"}}, "not a value of type"},
        {&color, {BY, {"choices", "red blue"}}, "not a value of type"},
    };

    tiny.min_int = -128;
    tiny.max_int = 127;
    color.type = BAUTA_TYPE_ENUM;
    color.labels = labels;
    color.n_labels = 2;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct given given[5] = {{NULL, NULL}};

        memcpy(given, cases[i].given, sizeof(cases[i].given));
        check_refusal("random", cases[i].column, given, BAUTA_EPROFILE,
                      cases[i].text);
    }
    rule_open(&rule, "random", &color, OPTIONS(BY));
    for (int i = 0; i < 20; i++) {
        const char *out = beside_row(&rule, "red", i);

        ck_assert(strcmp(out, "red") == 0 || strcmp(out, "green") == 0);
    }
    rule_close(&rule);
}
END_TEST

/* --- all of them ------------------------------------------------------- */

static const struct {
    const char *name;
    const bauta_column *column;
    struct given given[4];
    const char *format;
} keyed[] = {
    {"noise", &integer_column, {BY, {"scale", "1000"}}, "%d"},
    {"noise",
     &decimal_column,
     {BY, {"ratio", "0.5"}, {"kind", "laplace"}},
     "%d.50"},
    {"noise",
     &timestamp_column,
     {BY, {"scale", "1000"}, {"kind", "gaussian"}},
     "2024-01-01 00:00:00.%03d"},
    {"date_shift", &date_column, {SUBJECT}, "2%03d-01-01"},
    {"random", &integer_column, {BY, {"min", "1"}, {"max", "99999"}}, "%d"},
};

/* All rows at once, and one by one backwards: the same results; under another
 * domain or recipient others. */
START_TEST(only_key_row_and_value_matter)
{
    enum { N = 700 };
    static char text[N][32], ids[N][8];
    static bauta_cell cells[N], peers[N];
    bauta_cell *columns[] = {peers};
    struct rule rule;
    bauta_arena arena;
    size_t others = 0;

    for (size_t i = 0; i < N; i++) {
        (void)snprintf(text[i], sizeof(text[i]), keyed[_i].format, (int)i);
        (void)snprintf(ids[i], sizeof(ids[i]), "%zu", i / 2);
        cells[i] = (bauta_cell){.bytes = i % 50 == 7 ? NULL : text[i],
                                .len = (uint32_t)strlen(text[i])};
        peers[i] =
            (bauta_cell){.bytes = ids[i], .len = (uint32_t)strlen(ids[i])};
    }
    bauta_arena_init(&arena);
    rule_open(&rule, keyed[_i].name, keyed[_i].column, keyed[_i].given);
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, cells, columns, N),
                     BAUTA_OK);
    for (size_t i = N; i-- > 0;) {
        const char *peer = ids[i], *got;

        if (cells[i].bytes == NULL)
            continue;
        got = rule_apply_beside(&rule, text[i], &peer);
        ck_assert_uint_eq(strlen(got), cells[i].len);
        ck_assert_mem_eq(got, cells[i].bytes, cells[i].len);
    }
    for (int pass = 0; pass < 2; pass++) {
        rule_close(&rule);
        rule.binding.domain = pass == 0 ? "other" : "";
        rule.binding.recipient = pass == 1 ? "other" : "";
        ck_assert_int_eq(rule.transform->bind(&rule.self, &rule.binding,
                                              &rule.promise, &rule.err),
                         BAUTA_OK);
        for (size_t i = 20; i < 40; i++) {
            const char *peer = ids[i];

            others += strncmp(rule_apply_beside(&rule, text[i], &peer),
                              cells[i].bytes, cells[i].len) != 0;
        }
    }
    ck_assert_uint_gt(others, 36);
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

Suite *
randomization_suite(void)
{
    Suite *suite = suite_create("randomization");
    TCase *tcase = tcase_create("randomization");

    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, golden, 0, (int)COUNT(goldens));
    tcase_add_test(tcase, noise_has_the_moments_of_its_kind);
    tcase_add_test(tcase, noise_keeps_form);
    tcase_add_test(tcase, noise_stays_within_bounds);
    tcase_add_test(tcase, noise_is_not_clamped);
    tcase_add_test(tcase, noise_on_dates);
    tcase_add_test(tcase, noise_refusals);
    tcase_add_test(tcase, row_keys_are_canonical);
    tcase_add_test(tcase, row_keys_have_parts);
    tcase_add_test(tcase, intervals_survive);
    tcase_add_test(tcase, offsets_are_even);
    tcase_add_test(tcase, the_rest_of_a_time_stays);
    tcase_add_test(tcase, a_subject_has_one_offset);
    tcase_add_test(tcase, days_that_stand_for_none_stay);
    tcase_add_test(tcase, choices_come_by_their_weights);
    tcase_add_test(tcase, numbers_are_even);
    tcase_add_test(tcase, random_has_the_form_of_the_column);
    tcase_add_test(tcase, random_null_share);
    tcase_add_test(tcase, random_belongs_to_row_and_column);
    tcase_add_test(tcase, random_refusals);
    tcase_add_loop_test(tcase, only_key_row_and_value_matter, 0,
                        (int)COUNT(keyed));
    suite_add_tcase(suite, tcase);
    return suite;
}
