/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Permute: a keyed bijection of [0, last] for any last below 2^64.
 *
 * The generalized Feistel construction ("method 3") with cycle walking
 * ("method 2") of J. Black and P. Rogaway, "Ciphers with Arbitrary Finite
 * Domains", CT-RSA 2002: the domain is laid out on a grid of a by b cells with
 * a = ceil(sqrt(n)), b = ceil(n / a), the rounds add to one coordinate a
 * function of the other, and what lands in the few cells past `last` goes
 * round again. The round function is AES in CBC-MAC over two blocks, the first
 * of which (domain and tweak) is the same for a whole permutation and computed
 * once. 10 rounds; 24 where the domain is below 2^16.
 *
 * Cost: one AES block a round and value; values go through a round together.
 */
#ifndef BAUTA_TRANSFORMS_PERMUTE_H
#define BAUTA_TRANSFORMS_PERMUTE_H

#include "transforms/aes.h"

typedef struct bauta_permutation {
    bauta_aes *aes; /* borrowed */
    uint64_t last;
    uint64_t a, b; /* the grid; neither above 2^32 */
    unsigned rounds;
    uint8_t head[BAUTA_AES_BLOCK]; /* the first block, encrypted */
} bauta_permutation;

/* The permutation of [0, last] that the key of `aes` and `tweak` choose.
 * Different tweaks, and different domains, share nothing. */
bauta_rc bauta_permutation_init(bauta_permutation *permutation, bauta_aes *aes,
                                uint64_t last, uint64_t tweak,
                                bauta_err *err) BAUTA_CHECKED;

/* Replaces `n` values, none above `last`, by their images (or preimages). What
 * a value becomes does not hang on its neighbours. */
bauta_rc bauta_permutation_forward(const bauta_permutation *permutation,
                                   uint64_t *values, size_t n,
                                   bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_permutation_inverse(const bauta_permutation *permutation,
                                   uint64_t *values, size_t n,
                                   bauta_err *err) BAUTA_CHECKED;

/* The same where each value has a tweak of its own, in place of the
 * permutation's: one AES block more a value. */
bauta_rc bauta_permutation_forward_each(const bauta_permutation *permutation,
                                        const uint64_t *tweaks,
                                        uint64_t *values, size_t n,
                                        bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_permutation_inverse_each(const bauta_permutation *permutation,
                                        const uint64_t *tweaks,
                                        uint64_t *values, size_t n,
                                        bauta_err *err) BAUTA_CHECKED;

#endif
