/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Suffix: what keeps made-up values apart, in digits and lower-case letters.
 *
 * Either bits of a PRF: 25 characters hold 128 of them. Or, for a whole
 * number, its image under a permutation, which is short and never that of
 * another: numbers below 36^4 are permuted among themselves and take 4
 * characters, those from there to below 36^5 take 5, and so on to 13. So the
 * length tells the size of the number, roughly, and nothing else.
 */
#ifndef BAUTA_TRANSFORMS_SUFFIX_H
#define BAUTA_TRANSFORMS_SUFFIX_H

#include "transforms/permute.h"

enum {
    BAUTA_SUFFIX_MIN = 4,
    BAUTA_SUFFIX_MAX = 25,    /* 36^25 > 2^128 */
    BAUTA_SUFFIX_NUMBER = 13, /* 36^13 > 2^64 */
    BAUTA_SUFFIX_CLASSES = BAUTA_SUFFIX_NUMBER - BAUTA_SUFFIX_MIN + 1,
};

/* The last `n`, at most BAUTA_SUFFIX_MAX, of the characters of 128 bits. */
void bauta_suffix_write(uint64_t high, uint64_t low, char *out, size_t n);

/* Distinct values get such suffixes as if drawn from 2^this. */
unsigned bauta_suffix_bits(size_t n);

typedef struct bauta_numbers {
    bauta_aes *aes; /* owned */
    bauta_permutation classes[BAUTA_SUFFIX_CLASSES];
} bauta_numbers;

bauta_rc bauta_numbers_open(bauta_numbers *numbers, const uint8_t key[16],
                            bauta_err *err) BAUTA_CHECKED;
void bauta_numbers_close(bauta_numbers *numbers); /* safe on a zeroed one */

/* Characters of the suffix of a number. */
size_t bauta_numbers_length(uint64_t number);

/* Replaces `n` numbers by what their suffixes are in base 36, each with as
 * many characters as bauta_numbers_length gave. */
bauta_rc bauta_numbers_permute(const bauta_numbers *numbers, uint64_t *values,
                               size_t n, bauta_err *err) BAUTA_CHECKED;

#endif
