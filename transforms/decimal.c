/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/decimal.h"

enum {
    DIGITS_MAX = 37 /* fits 128 bits, ten times as well */,
    EXPONENT = 1000
};

static bool
read_exponent(const char *bytes, size_t len, long *exponent)
{
    size_t at = len > 0 && (bytes[0] == '+' || bytes[0] == '-') ? 1 : 0;
    size_t n = bauta_digit_run(bytes + at, len - at);
    long value = 0;

    if (n == 0 || at + n != len)
        return false;
    for (; at < len; at++) {
        value = value * 10 + (bytes[at] - '0');
        if (value > EXPONENT)
            return false;
    }
    *exponent = bytes[0] == '-' ? -value : value;
    return true;
}

bool
bauta_number_read(const char *bytes, size_t len, bauta_number *out)
{
    size_t at = 0;

    *out = (bauta_number){0};
    if (len > 0 && bytes[0] == '-') {
        out->negative = true;
        at++;
    }
    out->digits = bytes + at;
    out->n_before = bauta_digit_run(bytes + at, len - at);
    at += out->n_before;
    if (out->n_before == 0)
        return false;
    out->decimals = bytes + at;
    if (at < len && bytes[at] == '.') {
        at++;
        out->decimals = bytes + at;
        out->n_after = bauta_digit_run(bytes + at, len - at);
        at += out->n_after;
        if (out->n_after == 0)
            return false;
    }
    if (at == len)
        return true;
    if (bytes[at] != 'e' && bytes[at] != 'E')
        return false;
    return read_exponent(bytes + at + 1, len - at - 1, &out->exponent);
}

static char
digit_at(const bauta_number *number, size_t i)
{
    if (i < number->n_before)
        return number->digits[i];
    return number->decimals[i - number->n_before];
}

bool
bauta_number_floor(const bauta_number *number, unsigned scale, bauta_wide *out,
                   bool *exact)
{
    size_t total = number->n_before + number->n_after, i = 0;
    long end = (long)number->n_before + number->exponent + (long)scale;
    bauta_wide value = 0;
    long significant = 0;

    for (; (long)i < end; i++) {
        char digit = '0';

        if (i < total)
            digit = digit_at(number, i);
        if (value != 0 && ++significant >= DIGITS_MAX)
            return false;
        value = value * 10 + (digit - '0');
        if (i >= total && value == 0)
            break;
    }
    *exact = true;
    for (; i < total; i++)
        *exact = *exact && digit_at(number, i) == '0';
    if (number->negative)
        value = -value - (*exact ? 0 : 1);
    *out = value;
    return true;
}

bool
bauta_number_scale(const bauta_number *number, unsigned *scale)
{
    bauta_wide value;
    bool exact;

    for (unsigned s = *scale; s <= BAUTA_DECIMAL_SCALE; s++) {
        if (!bauta_number_floor(number, s, &value, &exact))
            return false;
        if (exact) {
            *scale = s;
            return true;
        }
    }
    return false;
}

/* Most numbers fit 64 bits, whose division is several times as fast. */
bauta_wide
bauta_wide_divide(bauta_wide value, bauta_wide unit, bauta_wide *rest)
{
    bauta_wide quotient;

    if (value == (int64_t)value && unit == (int64_t)unit) {
        quotient = (int64_t)value / (int64_t)unit;
        *rest = (int64_t)value % (int64_t)unit;
    } else {
        quotient = value / unit;
        *rest = value % unit;
    }
    if (*rest < 0) {
        *rest += unit;
        quotient--;
    }
    return quotient;
}

/* With one more decimal half a unit is a whole number, so that what is cut off
 * behind it matters for ties alone. */
bool
bauta_number_round(const bauta_number *number, bauta_wide unit, unsigned scale,
                   bauta_wide *out)
{
    bauta_wide value, quotient, rest;
    bool exact, up;

    if (!bauta_number_floor(number, scale + 1, &value, &exact))
        return false;
    quotient = bauta_wide_divide(value, unit * 10, &rest);
    if (rest == unit * 5 && exact)
        up = quotient % 2 != 0;
    else
        up = rest >= unit * 5;
    *out = (quotient + (up ? 1 : 0)) * unit;
    return true;
}

char *
bauta_decimal_write(char *to, bauta_wide value, unsigned scale)
{
    char digits[BAUTA_DECIMAL_CHARS];
    bool negative = value < 0;
    bauta_uwide rest = negative ? -(bauta_uwide)value : (bauta_uwide)value;
    uint64_t low;
    unsigned n = 0, drop = 0;

    for (; rest > UINT64_MAX; rest /= 10)
        digits[n++] = (char)('0' + (int)(rest % 10));
    for (low = (uint64_t)rest; low != 0 || n <= scale; low /= 10)
        digits[n++] = (char)('0' + low % 10);
    while (drop < scale && digits[drop] == '0')
        drop++;
    if (negative)
        *to++ = '-';
    while (n > drop) {
        if (n == scale)
            *to++ = '.';
        *to++ = digits[--n];
    }
    return to;
}

bauta_rc
bauta_decimal_option(const char *option, const bauta_value *value,
                     unsigned *scale, bauta_wide *out, bauta_err *err)
{
    bauta_number number;
    bool exact;

    if (value->text == NULL ||
        !bauta_number_read(value->text, value->text_len, &number) ||
        !bauta_number_scale(&number, scale) ||
        !bauta_number_floor(&number, *scale, out, &exact))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"%s\" takes numbers of at most %d decimals and "
                             "18 digits before them",
                             option, BAUTA_DECIMAL_SCALE);
    return BAUTA_OK;
}

bauta_rc
bauta_decimal_unit(const bauta_options *options, const char *multiple,
                   unsigned *scale, bauta_wide *unit, bauta_err *err)
{
    const bauta_value *decimals = bauta_options_get(options, "decimals");
    const bauta_value *value = bauta_options_get(options, multiple);
    bauta_rc rc;

    if (decimals->set == value->set)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "give either \"decimals\" or \"%s\"", multiple);
    *unit = 1;
    *scale = 0;
    if (!value->set) {
        for (int64_t i = decimals->integer; i < 0; i++)
            *unit *= 10;
        if (decimals->integer > 0)
            *scale = (unsigned)decimals->integer;
        return BAUTA_OK;
    }
    rc = bauta_decimal_option(multiple, value, scale, unit, err);
    if (rc == BAUTA_OK && *unit <= 0)
        return bauta_err_set(err, BAUTA_EPROFILE, "\"%s\" must be above 0",
                             multiple);
    return rc;
}
