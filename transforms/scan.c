/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/scan.h"

#include "core/text.h"

#include <string.h>

enum { DIGITS_MAX = 38, UUID_CHARS = 36 };

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool
bauta_scan_integer(const char *bytes, size_t len, bauta_wide *out)
{
    bool negative = len > 0 && bytes[0] == '-';
    bauta_wide value = 0;

    if (negative) {
        bytes++;
        len--;
    }
    if (len == 0 || len > DIGITS_MAX || bauta_digit_run(bytes, len) != len)
        return false;
    if (bytes[0] == '0' && (len > 1 || negative))
        return false;
    for (size_t i = 0; i < len; i++)
        value = value * 10 + (bytes[i] - '0');
    *out = negative ? -value : value;
    return true;
}

bool
bauta_scan_decimal(const char *bytes, size_t len)
{
    size_t at = len > 0 && bytes[0] == '-' ? 1 : 0;
    size_t n = bauta_digit_run(bytes + at, len - at);

    at += n;
    if (n == 0 || at == len)
        return n > 0;
    if (bytes[at++] != '.')
        return false;
    n = bauta_digit_run(bytes + at, len - at);
    return n > 0 && at + n == len;
}

/* Reads exactly two digits of at most `max` at `*at`. */
static bool
two_digits(const char *bytes, size_t len, size_t *at, int max, int *out)
{
    if (len - *at < 2 || !is_digit(bytes[*at]) || !is_digit(bytes[*at + 1]))
        return false;
    *out = (bytes[*at] - '0') * 10 + (bytes[*at + 1] - '0');
    *at += 2;
    return *out <= max;
}

static bool
literal(const char *bytes, size_t len, size_t *at, char c)
{
    if (*at >= len || bytes[*at] != c)
        return false;
    (*at)++;
    return true;
}

static int
month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

static bool
scan_day(const char *bytes, size_t len, size_t *at, bauta_date *out)
{
    size_t n = bauta_digit_run(bytes, len < 7 ? len : 7);

    if (n < 4 || n > 6 || (n > 4 && bytes[0] == '0'))
        return false;
    out->year = 0;
    for (size_t i = 0; i < n; i++)
        out->year = out->year * 10 + (bytes[i] - '0');
    *at = n;
    return out->year > 0 && literal(bytes, len, at, '-') &&
           two_digits(bytes, len, at, 12, &out->month) && out->month > 0 &&
           literal(bytes, len, at, '-') &&
           two_digits(bytes, len, at, 31, &out->day) && out->day > 0 &&
           out->day <= month_days(out->year, out->month);
}

static bool
scan_clock(const char *bytes, size_t len, size_t *at, bauta_date *out)
{
    if (!two_digits(bytes, len, at, 23, &out->hour) ||
        !literal(bytes, len, at, ':') ||
        !two_digits(bytes, len, at, 59, &out->minute))
        return false;
    out->seconds = literal(bytes, len, at, ':');
    if (!out->seconds)
        return true;
    if (!two_digits(bytes, len, at, 59, &out->second))
        return false;
    if (!literal(bytes, len, at, '.'))
        return true;
    out->digits = bauta_digit_run(bytes + *at, len - *at);
    *at += out->digits;
    return out->digits > 0;
}

/* The rest of the text is a zone: "" is one too. */
static bool
scan_zone(const char *bytes, size_t len, size_t at)
{
    bool colon;
    int part;

    if (at == len)
        return true;
    (void)literal(bytes, len, &at, ' ');
    if (literal(bytes, len, &at, 'Z'))
        return at == len;
    if (!literal(bytes, len, &at, '+') && !literal(bytes, len, &at, '-'))
        return false;
    if (!two_digits(bytes, len, &at, 18, &part))
        return false;
    if (at == len)
        return true;
    colon = literal(bytes, len, &at, ':');
    if (!two_digits(bytes, len, &at, 59, &part))
        return false;
    if (at == len || !colon)
        return at == len;
    return literal(bytes, len, &at, ':') &&
           two_digits(bytes, len, &at, 59, &part) && at == len;
}

bool
bauta_scan_date(const char *bytes, size_t len, bauta_date *out)
{
    size_t at = 0;

    *out = (bauta_date){0};
    if (!scan_day(bytes, len, &at, out))
        return false;
    out->zone_at = len;
    if (at == len)
        return true;
    out->timed = true;
    out->separator = bytes[at++];
    if ((out->separator != ' ' && out->separator != 'T') ||
        !scan_clock(bytes, len, &at, out))
        return false;
    out->zone_at = at;
    return scan_zone(bytes, len, at);
}

bool
bauta_scan_time(const char *bytes, size_t len)
{
    bauta_date clock = {0};
    size_t at = 0;

    return scan_clock(bytes, len, &at, &clock) && at == len;
}

bool
bauta_scan_uuid(const char *bytes, size_t len, uint8_t out[16])
{
    size_t n = 0;

    if (len != UUID_CHARS)
        return false;
    for (size_t i = 0; i < len; i += 2) {
        int high, low;

        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (bytes[i] != '-')
                return false;
            i++;
        }
        high = bauta_hex_digit(bytes[i]);
        low = bauta_hex_digit(bytes[i + 1]);
        if (high < 0 || low < 0)
            return false;
        out[n++] = (uint8_t)(high << 4 | low);
    }
    return n == 16;
}
