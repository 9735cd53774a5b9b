/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/amount.h"

#include "transforms/decimal.h"

#include <string.h>
#include <strings.h>

bauta_wide
bauta_amount_power(unsigned exponent)
{
    enum { MOST = 18 };
    static const int64_t powers[MOST + 1] = {
        1,
        10,
        100,
        1000,
        10000,
        100000,
        1000000,
        10000000,
        100000000,
        1000000000,
        10000000000,
        100000000000,
        1000000000000,
        10000000000000,
        100000000000000,
        1000000000000000,
        10000000000000000,
        100000000000000000,
        1000000000000000000,
    };
    bauta_wide power = 1;

    for (; exponent > MOST; exponent -= MOST)
        power *= powers[MOST];
    return power * powers[exponent];
}

/* Adds digits to `n`; false where it becomes too long. */
static bool
add_digits(const char *digits, size_t len, bauta_wide *n)
{
    const bauta_wide limit = bauta_amount_power(BAUTA_AMOUNT_DIGITS);

    for (size_t i = 0; i < len; i++) {
        *n = *n * 10 + (digits[i] - '0');
        if (*n >= limit)
            return false;
    }
    return true;
}

bool
bauta_amount_read(const char *bytes, size_t len, bauta_amount *out)
{
    bauta_number number;
    bauta_wide n = 0;
    long after; /* decimals there are */

    if (!bauta_number_read(bytes, len, &number) ||
        !add_digits(number.digits, number.n_before, &n) ||
        !add_digits(number.decimals, number.n_after, &n))
        return false;
    after = (long)number.n_after - number.exponent;
    for (; after < 0 && n != 0; after++)
        if (!add_digits("0", 1, &n))
            return false;
    for (; after > BAUTA_AMOUNT_DIGITS && n % 10 == 0 && n != 0; after--)
        n /= 10;
    if (n == 0 && (after < 0 || after > BAUTA_AMOUNT_DIGITS))
        after = 0;
    *out = (bauta_amount){.n = number.negative ? -n : n,
                          .decimals = (unsigned)after};
    return after <= BAUTA_AMOUNT_DIGITS;
}

bauta_wide
bauta_amount_at(const bauta_amount *amount, unsigned decimals,
                enum bauta_rounding rounding)
{
    bauta_wide n = amount->n, far = BAUTA_AMOUNT_FAR, divisor, rest;

    if (decimals >= amount->decimals) {
        bauta_wide factor = bauta_amount_power(decimals - amount->decimals);

        if (n > far / factor || n < -(far / factor))
            return n > 0 ? far : -far;
        return n * factor;
    }
    divisor = bauta_amount_power(amount->decimals - decimals);
    rest = n % divisor;
    n /= divisor; /* towards 0 */
    if (rounding == BAUTA_ROUND_DOWN)
        return n - (rest < 0 ? 1 : 0);
    if (rounding == BAUTA_ROUND_UP)
        return n + (rest > 0 ? 1 : 0);
    if (rest >= divisor - rest)
        return n + 1;
    return -rest >= divisor + rest ? n - 1 : n;
}

char *
bauta_amount_write(bauta_wide n, unsigned decimals, char *to)
{
    char digits[BAUTA_AMOUNT_CHARS];
    bauta_uwide rest = n < 0 ? -(bauta_uwide)n : (bauta_uwide)n;
    unsigned count = 0;

    while (rest != 0 || count <= decimals) {
        digits[count++] = (char)('0' + (int)(rest % 10));
        rest /= 10;
    }
    if (n < 0)
        *to++ = '-';
    while (count > 0) {
        if (count == decimals)
            *to++ = '.';
        *to++ = digits[--count];
    }
    return to;
}

/* A number of at most two digits, blanks around it, then one of `ends`. */
static bool
read_size(const char **at, const char *ends, unsigned *out)
{
    const char *text = *at + strspn(*at, " ");
    size_t n = strspn(text, "0123456789");

    if (n == 0 || n > 2)
        return false;
    *out = 0;
    for (size_t i = 0; i < n; i++)
        *out = *out * 10 + (unsigned)(text[i] - '0');
    *at = text + n + strspn(text + n, " ");
    return **at != '\0' && strchr(ends, **at) != NULL;
}

bool
bauta_amount_declared(const bauta_column *column, unsigned *precision,
                      unsigned *decimals)
{
    enum { NAME = 7 };
    const char *at = column->native;

    *decimals = 0;
    if (column->type != BAUTA_TYPE_DECIMAL ||
        (strncasecmp(at, "numeric", NAME) != 0 &&
         strncasecmp(at, "decimal", NAME) != 0))
        return false;
    at += NAME;
    at += strspn(at, " ");
    if (*at++ != '(' || !read_size(&at, ",)", precision))
        return false;
    if (*at++ == ',' && !read_size(&at, ")", decimals))
        return false;
    return *precision >= 1 && *precision <= BAUTA_AMOUNT_DIGITS &&
           *decimals <= *precision;
}
