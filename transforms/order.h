/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Order: which of two values in canonical text comes first. Exact: numbers of
 * any length are compared by their digits, dates by calendar and clock.
 */
#ifndef BAUTA_TRANSFORMS_ORDER_H
#define BAUTA_TRANSFORMS_ORDER_H

#include "core/batch.h"

#include <stdbool.h>
#include <stdint.h>

enum bauta_order_by {
    BAUTA_ORDER_BYTES,
    BAUTA_ORDER_NUMBER, /* [-]digits[.digits][e[+-]digits] */
    BAUTA_ORDER_DATE,   /* date or timestamp; ±infinity; all-zero dates */
};

/* An instant, as far as a text tells it. */
typedef struct bauta_moment {
    int64_t seconds;      /* from 0001-01-01 00:00:00, in UTC */
    const char *fraction; /* of a second: digits, borrowed */
    size_t n_fraction;
    int infinite; /* -1, 0, 1 */
} bauta_moment;

bool bauta_moment_read(const char *bytes, size_t len, bauta_moment *out);

/* `*order` is below, at or above 0 as `a` is below, equal to or above `b`.
 * False where one of them cannot be read. */
bool bauta_order(enum bauta_order_by by, const bauta_cell *a,
                 const bauta_cell *b, int *order);

#endif
