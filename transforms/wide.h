/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Wide: 128-bit numbers as bytes, and exact division by a number that stays
 * the same. Inline, without branches on values.
 */
#ifndef BAUTA_TRANSFORMS_WIDE_H
#define BAUTA_TRANSFORMS_WIDE_H

#include "transforms/scan.h"

#include <string.h>

/* A 64-bit number, most significant byte first. */
static inline uint64_t
bauta_get_be64(const uint8_t *bytes)
{
    uint64_t value;

    memcpy(&value, bytes, sizeof(value));
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    value = __builtin_bswap64(value);
#endif
    return value;
}

static inline void
bauta_put_be64(uint8_t *bytes, uint64_t value)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    value = __builtin_bswap64(value);
#endif
    memcpy(bytes, &value, sizeof(value));
}

/* A 64-bit number, least significant byte first. */
static inline uint64_t
bauta_get_le64(const uint8_t *bytes)
{
    uint64_t value;

    memcpy(&value, bytes, sizeof(value));
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    value = __builtin_bswap64(value);
#endif
    return value;
}

static inline void
bauta_put_le64(uint8_t *bytes, uint64_t value)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    value = __builtin_bswap64(value);
#endif
    memcpy(bytes, &value, sizeof(value));
}

/* A 128-bit number, most significant byte first. */
static inline bauta_uwide
bauta_get_be128(const uint8_t *bytes)
{
    return (bauta_uwide)bauta_get_be64(bytes) << 64 | bauta_get_be64(bytes + 8);
}

static inline void
bauta_put_be128(uint8_t *bytes, bauta_uwide value)
{
    bauta_put_be64(bytes, (uint64_t)(value >> 64));
    bauta_put_be64(bytes + 8, (uint64_t)value);
}

/* The upper half of a product. */
static inline uint64_t
bauta_high64(uint64_t a, uint64_t b)
{
    return (uint64_t)(((bauta_uwide)a * b) >> 64);
}

static inline bauta_uwide
bauta_high128(bauta_uwide a, bauta_uwide b)
{
    uint64_t a0 = (uint64_t)a, a1 = (uint64_t)(a >> 64);
    uint64_t b0 = (uint64_t)b, b1 = (uint64_t)(b >> 64);
    bauta_uwide cross0 = (bauta_uwide)a1 * b0, cross1 = (bauta_uwide)a0 * b1;
    bauta_uwide middle =
        (bauta_uwide)bauta_high64(a0, b0) + (uint64_t)cross0 + (uint64_t)cross1;

    return (bauta_uwide)a1 * b1 + (cross0 >> 64) + (cross1 >> 64) +
           (middle >> 64);
}

/*
 * Remainders by a precomputed reciprocal (P. Barrett, CRYPTO '86), exact.
 * With r = floor((2^w - 1) / m), for words of w bits and 1 <= m < 2^w, there
 * is r * m >= 2^w - m, so that for every y < 2^w
 *     y / m  >=  y * r / 2^w  >=  y / m - y / 2^w  >  y / m - 1.
 * Hence q = floor(y * r / 2^w) is floor(y / m) or one less: y - q * m is the
 * remainder or m more, and one subtraction settles it. The sum is below 2m,
 * which a word must hold: m is at most 2^(w - 1).
 */
static inline uint64_t
bauta_reciprocal64(uint64_t m)
{
    return UINT64_MAX / m;
}

static inline uint64_t
bauta_remainder64(uint64_t y, uint64_t m, uint64_t reciprocal)
{
    uint64_t rest = y - bauta_high64(y, reciprocal) * m;

    return rest >= m ? rest - m : rest;
}

static inline bauta_uwide
bauta_reciprocal128(bauta_uwide m)
{
    return ~(bauta_uwide)0 / m;
}

static inline bauta_uwide
bauta_remainder128(bauta_uwide y, bauta_uwide m, bauta_uwide reciprocal)
{
    bauta_uwide rest = y - bauta_high128(y, reciprocal) * m;

    return rest >= m ? rest - m : rest;
}

#endif
