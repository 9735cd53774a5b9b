/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#define UNIT(column, unit, ...)                                                \
    do {                                                                       \
        static const struct want wants[] = {__VA_ARGS__};                      \
                                                                               \
        check_values("truncate_date", &(column), OPTIONS({"unit", unit}),      \
                     wants, COUNT(wants));                                     \
    } while (0)

START_TEST(dates)
{
    UNIT(date_column, "year", {"2024-12-31", "2024-01-01"},
         {"12024-05-06", "12024-01-01"}, {"infinity", "infinity"},
         {"-infinity", "-infinity"}, {"0000-00-00", "0000-00-00"},
         {"0044-03-15 BC", NULL}, {"2023-02-29", NULL}, {"2024-13-01", NULL},
         {"2024-04-31", NULL}, {"0000-01-01", NULL}, {"2024-1-1", NULL},
         {"02024-01-01", NULL}, {"2024-05-00", NULL}, {"", NULL},
         {"1715000000", NULL}, {"24-01-01", NULL}, {"-2024-01-01", NULL});
    UNIT(date_column, "quarter", {"2024-01-31", "2024-01-01"},
         {"2024-05-06", "2024-04-01"}, {"2024-12-31", "2024-10-01"});
    UNIT(date_column, "month", {"2024-02-29", "2024-02-01"},
         {"1900-02-28", "1900-02-01"}, {"1900-02-29", NULL});
    UNIT(date_column, "week", {"2024-05-06", "2024-05-06"},
         {"2024-05-12", "2024-05-06"}, {"2024-01-03", "2024-01-01"},
         {"2023-01-01", "2022-12-26"}, {"2024-03-01", "2024-02-26"},
         {"0001-01-01", "0001-01-01"}, {"0001-01-07", "0001-01-01"});
}
END_TEST

START_TEST(times)
{
    UNIT(timestamp_column, "month",
         {"2024-05-06 07:08:09", "2024-05-01 00:00:00"},
         {"2024-05-06 07:08:09.123456+02", "2024-05-01 00:00:00+02"},
         {"2024-05-06 07:08:09-03:30", "2024-05-01 00:00:00-03:30"},
         {"0000-00-00 00:00:00", "0000-00-00 00:00:00"},
         {"0000-00-00 00:00:00.000", "0000-00-00 00:00:00.000"},
         {"2024-05-06 07:08:09 BC", NULL}, {"2024-05-06 25:00:00", NULL},
         {"2024-05-06 07:08:09+2", NULL}, {"2024-05-06 07:08:09.", NULL});
    UNIT(timestamp_column, "hour",
         {"2024-05-06 07:08:09.5", "2024-05-06 07:00:00"});
    UNIT(timestamp_column, "day",
         {"2024-05-06 07:08:09", "2024-05-06 00:00:00"});
    UNIT(text_column, "day",
         {"2024-05-06T07:08:09.500Z", "2024-05-06T00:00:00.000Z"},
         {"2024-05-06 07:08", "2024-05-06 00:00"},
         {"2024-05-06 07:08 +0200", "2024-05-06 00:00 +0200"},
         {"2024-05-06", "2024-05-06"}, {"infinity", NULL}, {"6 May", NULL},
         {"2024-05-06x07:08", NULL});
}
END_TEST

START_TEST(a_date_has_no_hours)
{
    check_refusal("truncate_date", &date_column, OPTIONS({"unit", "day"}),
                  BAUTA_EPROFILE, "longer unit");
    check_refusal("truncate_date", &date_column, OPTIONS({"unit", "hour"}),
                  BAUTA_EPROFILE, "longer unit");
}
END_TEST

/* Every day of four centuries against the C library's calendar. */
START_TEST(weeks_agree_with_the_calendar)
{
    struct rule rule;

    rule_open(&rule, "truncate_date", &date_column, OPTIONS({"unit", "week"}));
    for (long day = -25567; day < 4L * 36525; day++) {
        time_t now = (time_t)day * 86400, monday;
        struct tm tm;
        char in[32], want[32];

        ck_assert_ptr_nonnull(gmtime_r(&now, &tm));
        (void)strftime(in, sizeof(in), "%Y-%m-%d", &tm);
        monday = now - (time_t)((tm.tm_wday + 6) % 7) * 86400;
        ck_assert_ptr_nonnull(gmtime_r(&monday, &tm));
        (void)strftime(want, sizeof(want), "%Y-%m-%d", &tm);
        ck_assert_str_eq(rule_apply(&rule, in, NULL), want);
    }
    rule_close(&rule);
}
END_TEST

Suite *
dates_suite(void)
{
    Suite *suite = suite_create("truncate_date");
    TCase *tcase = tcase_create("truncate_date");

    tcase_add_test(tcase, dates);
    tcase_add_test(tcase, times);
    tcase_add_test(tcase, a_date_has_no_hours);
    tcase_add_test(tcase, weeks_agree_with_the_calendar);
    suite_add_tcase(suite, tcase);
    return suite;
}
