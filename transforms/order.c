/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/order.h"

#include "transforms/calendar.h"
#include "transforms/decimal.h"

#include <string.h>

/* A number as its significant digits: 0.d1d2… times ten to the `point`. */
struct number {
    int sign; /* -1, 0, 1 */
    bauta_number text;
    size_t first; /* of its digits, the first that is not 0 */
    long point;   /* 0 for zero */
};

/* Its digits, and zeros after the last. */
static char
digit_at(const bauta_number *number, size_t i)
{
    if (i < number->n_before)
        return number->digits[i];
    i -= number->n_before;
    if (i < number->n_after)
        return number->decimals[i];
    return '0';
}

static size_t
n_digits(const bauta_number *number)
{
    return number->n_before + number->n_after;
}

static bool
read_number(const char *bytes, size_t len, struct number *out)
{
    *out = (struct number){0};
    if (!bauta_number_read(bytes, len, &out->text))
        return false;
    while (out->first < n_digits(&out->text) &&
           digit_at(&out->text, out->first) == '0')
        out->first++;
    if (out->first == n_digits(&out->text))
        return true;
    out->sign = out->text.negative ? -1 : 1;
    out->point =
        (long)out->text.n_before - (long)out->first + out->text.exponent;
    return true;
}

/* The digits of two numbers from the first significant one on. */
static int
compare_digits(const struct number *a, const struct number *b)
{
    size_t i = a->first, j = b->first;

    for (; i < n_digits(&a->text) || j < n_digits(&b->text); i++, j++) {
        char x = digit_at(&a->text, i), y = digit_at(&b->text, j);

        if (x != y)
            return x < y ? -1 : 1;
    }
    return 0;
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
        if (zone[i] >= '0' && zone[i] <= '9' && digits < 6) {
            part[digits / 2] = part[digits / 2] * 10 + (zone[i] - '0');
            digits++;
        }
    part[0] = part[0] * 3600 + part[1] * 60 + part[2];
    return west ? -part[0] : part[0];
}

bool
bauta_moment_read(const char *bytes, size_t len, bauta_moment *out)
{
    bauta_date date;

    *out = (bauta_moment){0};
    if (bauta_calendar_no_date(bytes, len)) { /* before or after all others */
        out->infinite = *bytes == 'i' ? 1 : -1;
        return true;
    }
    if (!bauta_scan_date(bytes, len, &date))
        return false;
    out->seconds = bauta_calendar_day(&date) * BAUTA_DAY_SECONDS +
                   bauta_calendar_clock(&date);
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
