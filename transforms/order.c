/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/order.h"

#include "transforms/scan.h"

#include <string.h>

enum { EXPONENT_MAX = 100000 };

/* A number as its significant digits: 0.d1d2… times ten to the `point`. */
struct number {
    int sign; /* -1, 0, 1 */
    const char *digits;
    size_t n;   /* bytes from the first significant digit to the last, a point
                   among them maybe */
    long point; /* 0 for zero */
};

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool
read_exponent(const char *bytes, size_t len, long *out)
{
    size_t at = len > 0 && (*bytes == '+' || *bytes == '-') ? 1 : 0;
    long value = 0;

    if (at == len)
        return false;
    for (size_t i = at; i < len; i++) {
        if (!is_digit(bytes[i]) || value > EXPONENT_MAX)
            return false;
        value = value * 10 + (bytes[i] - '0');
    }
    *out = *bytes == '-' ? -value : value;
    return true;
}

/* Splits "digits[.digits]" and finds what of it is significant. */
static bool
read_digits(const char *bytes, size_t len, struct number *out)
{
    const char *point = memchr(bytes, '.', len);
    size_t before = point != NULL ? (size_t)(point - bytes) : len;
    size_t first = len, last = 0;

    if (before == 0 || before + 1 == len)
        return false;
    for (size_t i = 0; i < len; i++) {
        if (i == before)
            continue;
        if (!is_digit(bytes[i]))
            return false;
        if (bytes[i] != '0') {
            first = first == len ? i : first;
            last = i;
        }
    }
    if (first == len) {
        out->sign = 0;
        return true;
    }
    out->digits = bytes + first;
    out->n = last - first + 1;
    out->point +=
        first < before ? (long)(before - first) : -(long)(first - before - 1);
    return true;
}

static bool
read_number(const char *bytes, size_t len, struct number *out)
{
    bool negative = len > 0 && *bytes == '-';
    size_t n = 0;

    *out = (struct number){.sign = negative ? -1 : 1};
    bytes += negative ? 1 : 0;
    len -= negative ? 1 : 0;
    while (n < len && bytes[n] != 'e' && bytes[n] != 'E')
        n++;
    if (n < len && !read_exponent(bytes + n + 1, len - n - 1, &out->point))
        return false;
    if (n == 0 || !read_digits(bytes, n, out))
        return false;
    if (out->sign == 0)
        out->point = 0;
    return true;
}

/* The digits of two numbers from the first significant one on. */
static int
compare_digits(const struct number *a, const struct number *b)
{
    size_t i = 0, j = 0;

    for (;;) {
        char x, y;

        i += i < a->n && a->digits[i] == '.' ? 1 : 0;
        j += j < b->n && b->digits[j] == '.' ? 1 : 0;
        if (i >= a->n && j >= b->n)
            return 0;
        x = '0';
        y = '0';
        if (i < a->n)
            x = a->digits[i++];
        if (j < b->n)
            y = b->digits[j++];
        if (x != y)
            return x < y ? -1 : 1;
    }
}

static bool
order_numbers(const bauta_cell *left, const bauta_cell *right, int *order)
{
    struct number a, b;

    if (!read_number(left->bytes, left->len, &a) ||
        !read_number(right->bytes, right->len, &b))
        return false;
    if (a.sign != b.sign)
        *order = a.sign < b.sign ? -1 : 1;
    else if (a.sign == 0)
        *order = 0;
    else if (a.point != b.point)
        *order = (a.point < b.point) == (a.sign > 0) ? -1 : 1;
    else
        *order = a.sign * compare_digits(&a, &b);
    return true;
}

/* Seconds east of Greenwich of a zone that bauta_scan_date has let pass. */
static int64_t
zone_seconds(const char *zone, size_t len)
{
    int64_t part[3] = {0};
    size_t digits = 0;
    bool west = memchr(zone, '-', len) != NULL;

    for (size_t i = 0; i < len; i++)
        if (is_digit(zone[i]) && digits < 6) {
            part[digits / 2] = part[digits / 2] * 10 + (zone[i] - '0');
            digits++;
        }
    part[0] = part[0] * 3600 + part[1] * 60 + part[2];
    return west ? -part[0] : part[0];
}

static int64_t
days_before(const bauta_date *date)
{
    static const int before[] = {0,   31,  59,  90,  120, 151,
                                 181, 212, 243, 273, 304, 334};
    int64_t y = date->year - 1;
    bool leap =
        (date->year % 4 == 0 && date->year % 100 != 0) || date->year % 400 == 0;

    return y * 365 + y / 4 - y / 100 + y / 400 + before[date->month - 1] +
           (leap && date->month > 2 ? 1 : 0) + date->day - 1;
}

/* What stands in columns of dates and is none comes before or after all. */
static int
infinity_of(const char *bytes, size_t len)
{
    static const struct {
        const char *text;
        int infinite;
    } words[] = {{"infinity", 1},
                 {"-infinity", -1},
                 {"0000-00-00", -1},
                 {"0000-00-00 00:00:00", -1}};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (strlen(words[i].text) == len &&
            memcmp(words[i].text, bytes, len) == 0)
            return words[i].infinite;
    return 0;
}

bool
bauta_moment_read(const char *bytes, size_t len, bauta_moment *out)
{
    bauta_date date;

    *out = (bauta_moment){.infinite = infinity_of(bytes, len)};
    if (out->infinite != 0)
        return true;
    if (!bauta_scan_date(bytes, len, &date))
        return false;
    out->seconds = days_before(&date) * 86400 + (int64_t)date.hour * 3600 +
                   (int64_t)date.minute * 60 + date.second;
    out->fraction = bytes + date.zone_at - date.digits;
    out->n_fraction = date.digits;
    if (date.zone_at < len)
        out->seconds -= zone_seconds(bytes + date.zone_at, len - date.zone_at);
    return true;
}

/* Fractions of a second: trailing zeros count for nothing. */
static int
compare_fractions(const bauta_moment *a, const bauta_moment *b)
{
    size_t n = a->n_fraction > b->n_fraction ? a->n_fraction : b->n_fraction;

    for (size_t i = 0; i < n; i++) {
        char x = '0', y = '0';

        if (i < a->n_fraction)
            x = a->fraction[i];
        if (i < b->n_fraction)
            y = b->fraction[i];
        if (x != y)
            return x < y ? -1 : 1;
    }
    return 0;
}

static bool
order_dates(const bauta_cell *left, const bauta_cell *right, int *order)
{
    bauta_moment a, b;

    if (!bauta_moment_read(left->bytes, left->len, &a) ||
        !bauta_moment_read(right->bytes, right->len, &b))
        return false;
    if (a.infinite != 0 || b.infinite != 0) {
        *order = a.infinite - b.infinite;
        return true;
    }
    if (a.seconds != b.seconds)
        *order = a.seconds < b.seconds ? -1 : 1;
    else
        *order = compare_fractions(&a, &b);
    return true;
}

static int
order_bytes(const bauta_cell *a, const bauta_cell *b)
{
    size_t n = a->len < b->len ? a->len : b->len;
    int order = n > 0 ? memcmp(a->bytes, b->bytes, n) : 0;

    if (order != 0 || a->len == b->len)
        return order;
    return a->len < b->len ? -1 : 1;
}

bool
bauta_order(enum bauta_order_by by, const bauta_cell *a, const bauta_cell *b,
            int *order)
{
    if (by == BAUTA_ORDER_NUMBER)
        return order_numbers(a, b, order);
    if (by == BAUTA_ORDER_DATE)
        return order_dates(a, b, order);
    *order = order_bytes(a, b);
    return true;
}
