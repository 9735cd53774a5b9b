/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Calendar: days of the proleptic Gregorian calendar as numbers, and dates
 * written again in the shape they had.
 */
#ifndef BAUTA_TRANSFORMS_CALENDAR_H
#define BAUTA_TRANSFORMS_CALENDAR_H

#include "transforms/scan.h"

/* Days of the years 1 to 9999, which every engine has. */
enum { BAUTA_DAY_MIN = 0, BAUTA_DAY_MAX = 3652058, BAUTA_DAY_SECONDS = 86400 };

/* Days from 0001-01-01 (0, a Monday); the year is from 1 to 999999. */
int64_t bauta_calendar_day(const bauta_date *date);
/* Sets year, month and day from such a number, which is not negative. */
void bauta_calendar_set(bauta_date *date, int64_t day);

/* Seconds since midnight. */
int64_t bauta_calendar_clock(const bauta_date *date);

/* The second at which "2024-12-31" or "2024-12-31 23:59[:59]" begins or, where
 * `end`, the last one of it; from 0001-01-01 00:00:00. False where the text is
 * something else, or past the year 9999. */
bool bauta_calendar_seconds(const char *text, size_t len, bool end,
                            int64_t *out);

/* The days that a column can hold: those of the years 1 to 9999, which every
 * engine has, and those that fit 32 bits of seconds where the type is MySQL's
 * timestamp (no other engine calls a type just so). */
void bauta_calendar_range(const bauta_column *column, int64_t *min,
                          int64_t *max);

/* Writes the date and, where it has one, the time of day up to what was read
 * last, minutes or seconds; no fraction and no zone. Gives the end. */
char *bauta_calendar_put(const bauta_date *date, char *to);

/* Writes `date`, which was read from `bytes`, in the shape it had there: the
 * same parts, the same digits of a second's fraction, the same zone. As long
 * as that, but for the digits of a year past 9999. Gives the end. */
char *bauta_calendar_write(const bauta_date *date, const char *bytes,
                           size_t len, char *to);

/* What stands in a column of dates and is none, whatever is done to the rest:
 * "infinity", "0000-00-00". */
bool bauta_calendar_no_date(const char *bytes, size_t len);

#endif
