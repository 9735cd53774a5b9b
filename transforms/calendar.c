/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/calendar.h"

#include <string.h>

enum { DAYS_400 = 146097, DAYS_100 = 36524, DAYS_4 = 1461, DAYS_1 = 365 };

/* Years begin in March here, so that a leap day is a year's last. */
static const int before_month[] = {0,   31,  61,  92,  122, 153,
                                   184, 214, 245, 275, 306, 337};

/* Days from 0000-03-01 to 0001-01-01. */
enum { MARCH = 306 };

int64_t
bauta_calendar_day(const bauta_date *date)
{
    int64_t y = date->month > 2 ? date->year : date->year - 1;
    int month = (date->month + 9) % 12;

    return y * DAYS_1 + y / 4 - y / 100 + y / 400 + before_month[month] +
           date->day - 1 - MARCH;
}

void
bauta_calendar_set(bauta_date *date, int64_t day)
{
    int64_t n = day + MARCH, y;
    int64_t centuries, fours, ones;
    int month = 11;

    y = n / DAYS_400 * 400;
    n %= DAYS_400;
    centuries = n / DAYS_100 < 3 ? n / DAYS_100 : 3;
    n -= centuries * DAYS_100;
    fours = n / DAYS_4;
    n -= fours * DAYS_4;
    ones = n / DAYS_1 < 3 ? n / DAYS_1 : 3;
    n -= ones * DAYS_1;
    y += centuries * 100 + fours * 4 + ones;
    while (before_month[month] > n)
        month--;
    date->day = (int)(n - before_month[month]) + 1;
    date->month = month < 10 ? month + 3 : month - 9;
    date->year = (int)(date->month > 2 ? y : y + 1);
}

static char *
put_number(char *to, int value, int width)
{
    char digits[12];
    int n = 0;

    for (; value > 0 || n < width; value /= 10)
        digits[n++] = (char)('0' + value % 10);
    while (n > 0)
        *to++ = digits[--n];
    return to;
}

char *
bauta_calendar_put(const bauta_date *date, char *to)
{
    to = put_number(to, date->year, 4);
    *to++ = '-';
    to = put_number(to, date->month, 2);
    *to++ = '-';
    to = put_number(to, date->day, 2);
    if (!date->timed)
        return to;
    *to++ = date->separator;
    to = put_number(to, date->hour, 2);
    *to++ = ':';
    to = put_number(to, date->minute, 2);
    if (date->seconds) {
        *to++ = ':';
        to = put_number(to, date->second, 2);
    }
    return to;
}

char *
bauta_calendar_write(const bauta_date *date, const char *bytes, size_t len,
                     char *to)
{
    size_t from = date->zone_at - (date->digits > 0 ? date->digits + 1 : 0);

    to = bauta_calendar_put(date, to);
    if (!date->timed)
        return to;
    memcpy(to, bytes + from, len - from);
    return to + (len - from);
}

bool
bauta_calendar_no_date(const char *bytes, size_t len)
{
    static const char *const words[] = {"infinity", "-infinity", "0000-00-00"};
    static const char zero[] = "0000-00-00 00:00:00";
    size_t n = sizeof(zero) - 1;

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (strlen(words[i]) == len && memcmp(words[i], bytes, len) == 0)
            return true;
    if (len < n || memcmp(bytes, zero, n) != 0)
        return false;
    if (n < len && bytes[n] == '.') /* of a fraction only zeros */
        for (n++; n < len && bytes[n] == '0';)
            n++;
    return n == len;
}

bool
bauta_calendar_seconds(const char *text, size_t len, bool end, int64_t *out)
{
    bauta_date date;

    if (!bauta_scan_date(text, len, &date) || date.year > 9999 ||
        date.zone_at != len || date.digits > 0)
        return false;
    if (end && !date.timed) {
        date.hour = 23;
        date.minute = 59;
    }
    if (end && !date.seconds)
        date.second = 59;
    *out = bauta_calendar_day(&date) * BAUTA_DAY_SECONDS +
           bauta_calendar_clock(&date);
    return true;
}

int64_t
bauta_calendar_clock(const bauta_date *date)
{
    return (date->hour * 60 + date->minute) * 60 + date->second;
}

void
bauta_calendar_range(const bauta_column *column, int64_t *min, int64_t *max)
{
    /* 1970-01-02 and 2038-01-18: whole days in every time zone. */
    enum { MIN = 719163, MAX = 744016 };
    static const char name[] = "timestamp";
    size_t n = sizeof(name) - 1;

    *min = BAUTA_DAY_MIN;
    *max = BAUTA_DAY_MAX;
    if (column->dynamic || strncmp(column->native, name, n) != 0 ||
        (column->native[n] != '\0' && column->native[n] != '('))
        return;
    *min = MIN;
    *max = MAX;
}
