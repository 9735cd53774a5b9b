/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pairs: keyed bijections of [0, a) x [0, b), for values that are more than a
 * 64-bit number holds.
 *
 * The generalized Feistel construction ("method 3") of J. Black and
 * P. Rogaway, "Ciphers with Arbitrary Finite Domains", CT-RSA 2002, on the
 * pair itself: the rounds add to one coordinate a function of the other, and
 * as the grid is the domain nothing has to go round again. The round function
 * is AES in CBC-MAC over two blocks, the first of which is the value's own
 * tweak.
 *
 * Cost: eleven AES blocks a pair; pairs go through a round together.
 */
#ifndef BAUTA_TRANSFORMS_PAIRS_H
#define BAUTA_TRANSFORMS_PAIRS_H

#include "transforms/aes.h"

enum { BAUTA_PAIR_SIDE_MIN = 256 };
#define BAUTA_PAIR_SIDE_MAX ((uint64_t)1 << 63)

typedef struct bauta_pair {
    uint64_t x, y; /* below a and below b; replaced */
    uint64_t a, b; /* each from BAUTA_PAIR_SIDE_MIN to BAUTA_PAIR_SIDE_MAX */
    uint8_t tweak[BAUTA_AES_BLOCK]; /* wherever it, a or b differ, nothing is
                                       shared: a and b must follow from it */
} bauta_pair;

/* Replaces pairs by their images (preimages). What one becomes does not hang
 * on its neighbours. */
bauta_rc bauta_pairs_forward(bauta_aes *aes, bauta_pair *pairs, size_t n,
                             bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_pairs_inverse(bauta_aes *aes, bauta_pair *pairs, size_t n,
                             bauta_err *err) BAUTA_CHECKED;

#endif
