/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the randomization transforms stand on: the stream and its
 * distributions (every draw is a function of a fixed seed, so that no limit
 * here is passed by chance), decimal numbers, the calendar.
 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/amount.h"
#include "transforms/calendar.h"
#include "transforms/draw.h"

#include <stdio.h>
#include <string.h>

static void
start(bauta_draw *draw, uint8_t fill)
{
    uint8_t seed[BAUTA_DRAW_SEED];

    memset(seed, fill, sizeof(seed));
    bauta_draw_start(draw, seed);
}

/* Half a seed, then the key stream of RFC 8439, appendix A.1, vector 1. */
START_TEST(stream)
{
    bauta_draw draw;

    start(&draw, 0);
    for (int i = 0; i < 4; i++)
        ck_assert_uint_eq(bauta_draw_word(&draw), 0);
    ck_assert_uint_eq(bauta_draw_word(&draw), 0x903df1a0ade0b876u);
    for (int i = 0; i < 7; i++)
        (void)bauta_draw_word(&draw);
    /* Block 1: vector 2. */
    ck_assert_uint_eq(bauta_draw_word(&draw), 0x7a385155bee7079fu);
}
END_TEST

/* Pearson's statistic of counts against expected shares of `n`. */
static double
chi_square(const int *counts, const double *shares, size_t bins, int n)
{
    double sum = 0;

    for (size_t i = 0; i < bins; i++) {
        double want = shares[i] * n, off = counts[i] - want;

        sum += off * off / want;
    }
    return sum;
}

enum { DRAWS = 50000 };
#define CHI_9 27.877 /* the 99.9th percentile with 9 degrees of freedom */

static const double tenths[10] = {.1, .1, .1, .1, .1, .1, .1, .1, .1, .1};

START_TEST(below_is_even)
{
    static const uint64_t bounds[] = {10, 1000, 1u << 31, (uint64_t)1 << 63,
                                      UINT64_MAX};

    for (size_t b = 0; b < COUNT(bounds); b++) {
        int counts[10] = {0};
        bauta_draw draw;

        start(&draw, (uint8_t)b);
        for (int i = 0; i < DRAWS; i++) {
            uint64_t x = bauta_draw_below(&draw, bounds[b]);

            ck_assert_uint_lt(x, bounds[b]);
            counts[(bauta_uwide)x * 10 / bounds[b]]++;
        }
        ck_assert_double_lt(chi_square(counts, tenths, 10, DRAWS), CHI_9);
    }
}
END_TEST

START_TEST(below_wide_is_even)
{
    const bauta_uwide bounds[] = {(bauta_uwide)3 << 64,
                                  ((bauta_uwide)1 << 127) + 1, 10,
                                  (bauta_uwide)UINT64_MAX + 1};

    for (size_t b = 0; b < COUNT(bounds); b++) {
        bauta_uwide tenth = (bounds[b] - 1) / 10 + 1; /* rounded up */
        int counts[10] = {0};
        bauta_draw draw;

        start(&draw, (uint8_t)b);
        for (int i = 0; i < DRAWS; i++) {
            bauta_uwide x = bauta_draw_below_wide(&draw, bounds[b]);

            ck_assert(x < bounds[b]);
            counts[x / tenth]++;
        }
        ck_assert_double_lt(chi_square(counts, tenths, 10, DRAWS), CHI_9);
    }
}
END_TEST

/* Ten bins that are as likely: these limits and their mirror images, in units
 * of the scale. */
static void
check_unit(int64_t (*of)(bauta_draw *), const double limits[4], double square)
{
    const double unit = (double)(1 << BAUTA_DRAW_UNIT_BITS);
    int counts[10] = {0};
    double sum = 0, squares = 0;
    bauta_draw draw;

    start(&draw, 7);
    for (int i = 0; i < DRAWS; i++) {
        double x = (double)of(&draw) / unit;
        int bin = x < 0 ? 4 : 5;

        for (int j = 3; j >= 0; j--)
            if (x < 0 ? -x > limits[j] : x > limits[j])
                bin += x < 0 ? -1 : 1;
        counts[bin]++;
        sum += x;
        squares += x * x;
    }
    ck_assert_double_lt(chi_square(counts, tenths, 10, DRAWS), CHI_9);
    ck_assert_double_eq_tol(sum / DRAWS, 0, 0.02);
    ck_assert_double_eq_tol(squares / DRAWS, square, square / 25);
}

START_TEST(units_are_distributed_as_they_say)
{
    static const double gauss[] = {0.2533471, 0.5244005, 0.8416212, 1.2815516};
    static const double laplace[] = {0.2231436, 0.5108256, 0.9162907,
                                     1.6094379};

    check_unit(bauta_draw_gaussian, gauss, 1);
    check_unit(bauta_draw_laplace, laplace, 2);
}
END_TEST

/* Spread over whole steps: a rounded normal of deviation 1, and of 2.5. */
START_TEST(spread_rounds)
{
    static const double one[] = {0.006210, 0.060598, 0.241730, 0.382925,
                                 0.241730, 0.060598, 0.006210};
    int counts[7] = {0};
    double squares = 0;
    bauta_draw draw;

    start(&draw, 3);
    for (int i = 0; i < DRAWS; i++) {
        int x = (int)bauta_draw_spread(&draw, bauta_draw_gaussian(&draw), 1, 1);

        counts[x < -3 ? 0 : x > 3 ? 6 : x + 3]++;
        x = (int)bauta_draw_spread(&draw, bauta_draw_gaussian(&draw), 25, 10);
        squares += (double)x * x;
    }
    ck_assert_double_lt(chi_square(counts, one, 7, DRAWS), 22.458);
    ck_assert_double_eq_tol(squares / DRAWS, 6.25 + 1 / 12.0, 0.2);
    /* Every step is reached, however large the scale is. */
    for (int i = 0, odd = 0; i < 100; i++) {
        odd += (int)(bauta_draw_spread(&draw, 1, (bauta_uwide)1 << 80, 1) & 1);
        ck_assert(i < 99 || (odd > 20 && odd < 80));
    }
}
END_TEST

START_TEST(amounts)
{
    static const struct {
        const char *text;
        long long n;
        int decimals; /* -1: refused */
    } cases[] = {
        {"0", 0, 0},
        {"-0.00", 0, 2},
        {"12.50", 1250, 2},
        {"-3", -3, 0},
        {"1e3", 1000, 0},
        {"1.5e-3", 15, 4},
        {"1.5E+1", 15, 0},
        {"0e99", 0, 0},
        {"00012", 12, 0},
        {"", 0, -1},
        {"-", 0, -1},
        {".5", 0, -1},
        {"5.", 0, -1},
        {"1e", 0, -1},
        {"1e+", 0, -1},
        {"1e31", 0, -1},
        {"1e-31", 0, -1},
        {"+1", 0, -1},
        {"1 ", 0, -1},
        {"NaN", 0, -1},
        {"Infinity", 0, -1},
        {"0x10", 0, -1},
        {"1e99999999999", 0, -1},
        {"1234567890123456789012345678901", 0, -1},
        {"1.0e-30", 1, 30},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        bauta_amount a;
        bool good = bauta_amount_read(cases[i].text, strlen(cases[i].text), &a);

        ck_assert_msg(good == (cases[i].decimals >= 0), "%s", cases[i].text);
        if (!good)
            continue;
        ck_assert_msg(a.n == cases[i].n, "%s", cases[i].text);
        ck_assert_msg((int)a.decimals == cases[i].decimals, "%s",
                      cases[i].text);
    }
}
END_TEST

START_TEST(amounts_are_rounded_and_written)
{
    static const struct {
        long long n;
        unsigned from, to;
        int down, nearest, up;
    } cases[] = {{1250, 2, 1, 125, 125, 125}, {125, 2, 1, 12, 13, 13},
                 {-125, 2, 1, -13, -13, -12}, {124, 2, 1, 12, 12, 13},
                 {-124, 2, 1, -13, -12, -12}, {5, 0, 2, 500, 500, 500},
                 {1, 20, 0, 0, 0, 1},         {-1, 20, 0, -1, 0, 0}};
    char text[BAUTA_AMOUNT_CHARS];
    bauta_amount huge = {.n = bauta_amount_power(29)};

    for (size_t i = 0; i < COUNT(cases); i++) {
        const bauta_amount a = {cases[i].n, cases[i].from};

        ck_assert(bauta_amount_at(&a, cases[i].to, BAUTA_ROUND_DOWN) ==
                  cases[i].down);
        ck_assert(bauta_amount_at(&a, cases[i].to, BAUTA_ROUND_NEAREST) ==
                  cases[i].nearest);
        ck_assert(bauta_amount_at(&a, cases[i].to, BAUTA_ROUND_UP) ==
                  cases[i].up);
    }
    ck_assert(bauta_amount_at(&huge, 30, BAUTA_ROUND_UP) ==
              bauta_amount_power(36));
    *bauta_amount_write(-5, 3, text) = '\0';
    ck_assert_str_eq(text, "-0.005");
    *bauta_amount_write(0, 2, text) = '\0';
    ck_assert_str_eq(text, "0.00");
    *bauta_amount_write(-bauta_amount_power(37), 30, text) = '\0';
    ck_assert_str_eq(text, "-10000000.000000000000000000000000000000");
}
END_TEST

START_TEST(declared_decimals)
{
    static const struct {
        const char *native;
        int precision, decimals; /* 0: none */
    } cases[] = {{"numeric(10,2)", 10, 2},
                 {"DECIMAL( 5 , 0 )", 5, 0},
                 {"decimal(7)", 7, 0},
                 {"numeric", 0, 0},
                 {"decimal(10,2) unsigned", 10, 2},
                 {"double(10,2)", 0, 0},
                 {"numeric(40,2)", 0, 0},
                 {"numeric(3,5)", 0, 0},
                 {"numeric(", 0, 0},
                 {"numeric(10,", 0, 0},
                 {"numeric(10,-2)", 0, 0},
                 {"numeric()", 0, 0},
                 {"numeric(1000,2)", 0, 0}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        bauta_column column = decimal_column;
        unsigned precision = 0, decimals = 0;
        bool good;

        column.native = cases[i].native;
        good = bauta_amount_declared(&column, &precision, &decimals);
        ck_assert_msg(good == (cases[i].precision > 0), "%s", cases[i].native);
        if (good) {
            ck_assert_int_eq((int)precision, cases[i].precision);
            ck_assert_int_eq((int)decimals, cases[i].decimals);
        }
    }
}
END_TEST

/* Every day of ten thousand years there and back; each follows the last. */
START_TEST(calendar)
{
    bauta_date date = {0}, before = {0};

    for (int64_t day = BAUTA_DAY_MIN; day <= BAUTA_DAY_MAX; day++) {
        bool next;

        bauta_calendar_set(&date, day);
        if (bauta_calendar_day(&date) != day)
            ck_abort_msg("day %lld", (long long)day);
        next = date.day == before.day + 1 && date.month == before.month &&
               date.year == before.year;
        if (day > 0 && !next &&
            (date.day != 1 || date.month + 12 * date.year !=
                                  before.month + 12 * before.year + 1))
            ck_abort_msg("day %lld", (long long)day);
        before = date;
    }
    ck_assert_int_eq(date.year, 9999);
    ck_assert_int_eq(date.month, 12);
    ck_assert_int_eq(date.day, 31);
    bauta_calendar_set(&date, 719162); /* the Unix epoch */
    ck_assert(date.year == 1970 && date.month == 1 && date.day == 1);
}
END_TEST

START_TEST(calendar_of_columns)
{
    static const struct {
        const char *native;
        bool dynamic, narrow;
    } cases[] = {{"timestamp", false, true},
                 {"timestamp(6)", false, true},
                 {"timestamp", true, false},
                 {"timestamp without time zone", false, false},
                 {"datetime(3)", false, false}};
    int64_t min, max, s;

    for (size_t i = 0; i < COUNT(cases); i++) {
        bauta_column column = timestamp_column;

        column.native = cases[i].native;
        column.dynamic = cases[i].dynamic;
        bauta_calendar_range(&column, &min, &max);
        ck_assert_int_eq(min == BAUTA_DAY_MIN, !cases[i].narrow);
        ck_assert_int_eq(max == BAUTA_DAY_MAX, !cases[i].narrow);
    }
    ck_assert(bauta_calendar_seconds("1970-01-01", 10, false, &s));
    ck_assert_int_eq(s, 62135596800);
    ck_assert(bauta_calendar_seconds("1970-01-01", 10, true, &s));
    ck_assert_int_eq(s, 62135596800 + 86399);
    ck_assert(bauta_calendar_seconds("1970-01-01 00:01", 16, true, &s));
    ck_assert_int_eq(s, 62135596800 + 119);
    ck_assert(!bauta_calendar_seconds("1970-01-01 00:01Z", 17, true, &s));
    ck_assert(!bauta_calendar_seconds("10000-01-01", 11, true, &s));
    ck_assert(bauta_calendar_no_date("0000-00-00 00:00:00.000", 23));
    ck_assert(!bauta_calendar_no_date("0000-00-00 00:00:00.001", 23));
    ck_assert(!bauta_calendar_no_date("0000-00-00 ", 11));
}
END_TEST

Suite *
draw_suite(void)
{
    Suite *suite = suite_create("draw");
    TCase *tcase = tcase_create("draw");

    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, stream);
    tcase_add_test(tcase, below_is_even);
    tcase_add_test(tcase, below_wide_is_even);
    tcase_add_test(tcase, units_are_distributed_as_they_say);
    tcase_add_test(tcase, spread_rounds);
    tcase_add_test(tcase, amounts);
    tcase_add_test(tcase, amounts_are_rounded_and_written);
    tcase_add_test(tcase, declared_decimals);
    tcase_add_test(tcase, calendar);
    tcase_add_test(tcase, calendar_of_columns);
    suite_add_tcase(suite, tcase);
    return suite;
}
