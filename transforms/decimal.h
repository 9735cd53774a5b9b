/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Decimal: exact arithmetic on numbers as text has them: never floating point.
 *
 * A number is read as its digits, then brought to a scale (a number of
 * decimals), and from there on is a whole number of 128 bits. Nothing here
 * allocates, reads past `len`, or depends on the locale.
 */
#ifndef BAUTA_TRANSFORMS_DECIMAL_H
#define BAUTA_TRANSFORMS_DECIMAL_H

#include "core/option.h"
#include "transforms/scan.h"

enum {
    BAUTA_DECIMAL_SCALE = 18, /* most decimals of a bound */
    BAUTA_DECIMAL_CHARS = 41, /* longest number written: sign, 39 digits, "." */
};

/* A number as its digits and where the point stands among them. Borrows what
 * it was read from. */
typedef struct bauta_number {
    bool negative;
    const char *digits; /* those before the point, … */
    size_t n_before;
    const char *decimals; /* … those after it */
    size_t n_after;
    long exponent; /* from -1000 to 1000 */
} bauta_number;

/* "[-]digits[.digits][e[+-]digits]" */
bool bauta_number_read(const char *bytes, size_t len, bauta_number *out);

/* The number at `scale` decimals (at most BAUTA_DECIMAL_SCALE + 1), rounded
 * down; `exact` tells whether it had no more. False where it has more than 37
 * digits at that scale: its magnitude is then 10^(37 - scale) at least, and
 * that of each number for which this is true is below. */
bool bauta_number_floor(const bauta_number *number, unsigned scale,
                        bauta_wide *out, bool *exact);

/* Raises `*scale` to the decimals that the number needs: "0.250" needs two.
 * False where those are more than BAUTA_DECIMAL_SCALE, or it has more than 37
 * digits. */
bool bauta_number_scale(const bauta_number *number, unsigned *scale);

/* The quotient rounded down, and what is left, from 0 to before `unit`, which
 * is above 0. */
bauta_wide bauta_wide_divide(bauta_wide value, bauta_wide unit,
                             bauta_wide *rest);

/* The multiple of `unit` (above 0, below 10^37, at `scale` decimals) that is
 * nearest to the number; of two equally near, the even multiple (IEEE 754's
 * roundTiesToEven, which prefers no direction). False where the number has
 * more than 36 digits at that scale. */
bool bauta_number_round(const bauta_number *number, bauta_wide unit,
                        unsigned scale, bauta_wide *out);

/* Writes a number at `scale` decimals in shortest form: at most
 * BAUTA_DECIMAL_CHARS bytes. Returns where it ends. */
char *bauta_decimal_write(char *to, bauta_wide value, unsigned scale);

/* Reads the number of an option at the scale it needs. EPROFILE, with the
 * option's name, where it is none or has too many digits. */
bauta_rc bauta_decimal_option(const char *option, const bauta_value *value,
                              unsigned *scale, bauta_wide *out,
                              bauta_err *err) BAUTA_CHECKED;

/*
 * What to round to: "decimals" (10 to the power of minus that many), or else
 * the option `multiple`: exactly one of the two, above 0. EPROFILE otherwise.
 */
bauta_rc bauta_decimal_unit(const bauta_options *options, const char *multiple,
                            unsigned *scale, bauta_wide *unit,
                            bauta_err *err) BAUTA_CHECKED;

#endif
