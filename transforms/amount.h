/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Amount: a decimal number as a whole one and the place of its point, exact up
 * to 30 digits.
 */
#ifndef BAUTA_TRANSFORMS_AMOUNT_H
#define BAUTA_TRANSFORMS_AMOUNT_H

#include "transforms/scan.h"

enum {
    BAUTA_AMOUNT_DIGITS = 30,
    BAUTA_AMOUNT_CHARS = 48, /* room that one takes when written */
};

/* n / 10^decimals; |n| is below 10^30, decimals at most 30. */
typedef struct bauta_amount {
    bauta_wide n;
    unsigned decimals;
} bauta_amount;

/* "[-]digits[.digits][e[+-]digits]"; false where it is something else or has
 * more digits, those before and after the point counted. */
bool bauta_amount_read(const char *bytes, size_t len, bauta_amount *out);

enum bauta_rounding { BAUTA_ROUND_DOWN, BAUTA_ROUND_NEAREST, BAUTA_ROUND_UP };

/* Where amounts end. */
#define BAUTA_AMOUNT_FAR bauta_amount_power(36)

/* The amount's n at so many decimals (at most 36), halves away from 0;
 * BAUTA_AMOUNT_FAR, or less that, where it is out of reach. */
bauta_wide bauta_amount_at(const bauta_amount *amount, unsigned decimals,
                           enum bauta_rounding rounding);

/* 10^exponent, for an exponent up to 37. */
bauta_wide bauta_amount_power(unsigned exponent);

/* Writes n / 10^decimals with all of its decimals, at most 30 of them; |n| is
 * at most 10^37. Gives the end; no NUL. */
char *bauta_amount_write(bauta_wide n, unsigned decimals, char *to);

/* Digits in all and decimals of a column declared numeric(p, s) or
 * decimal(p, s); false where it is none. */
bool bauta_amount_declared(const bauta_column *column, unsigned *precision,
                           unsigned *decimals);

#endif
