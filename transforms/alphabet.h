/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Alphabet: distinct characters, numbered in the order in which they are
 * written, so that text over them can be taken for a string of numerals.
 *
 * A lookup is one load for ASCII, a binary search beyond it.
 */
#ifndef BAUTA_TRANSFORMS_ALPHABET_H
#define BAUTA_TRANSFORMS_ALPHABET_H

#include "core/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    BAUTA_ALPHABET_MAX = 65536, /* characters; at least 2 */
    BAUTA_CHAR_BYTES = 4,       /* most bytes of a character in UTF-8 */
};

typedef struct bauta_letter {
    char bytes[BAUTA_CHAR_BYTES];
    uint32_t len;   /* bytes */
    uint32_t point; /* code point */
} bauta_letter;

typedef struct bauta_alphabet {
    size_t n; /* characters: the radix */
    bauta_letter *letters;
    int32_t of_ascii[128]; /* numeral, or -1 */
    uint16_t *others;      /* numerals beyond ASCII, by code point … */
    size_t n_others;       /* … and how many there are */
} bauta_alphabet;

/* Reads the characters of `text`. EPROFILE where they are too few or too many,
 * not valid UTF-8, or one is there twice. Deinit in any case. */
bauta_rc bauta_alphabet_init(bauta_alphabet *alphabet, const char *text,
                             size_t len, bauta_err *err) BAUTA_CHECKED;
void bauta_alphabet_deinit(bauta_alphabet *alphabet);

/* The numeral of a character of `n` bytes, valid UTF-8; -1 where it is not of
 * the alphabet. */
int32_t bauta_alphabet_find(const bauta_alphabet *alphabet, const char *bytes,
                            size_t n);

/* True where it has characters that may differ in case alone: an ASCII letter
 * both ways, or any beyond ASCII. */
bool bauta_alphabet_is_cased(const bauta_alphabet *alphabet);

#endif
