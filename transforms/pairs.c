/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/pairs.h"

#include "transforms/wide.h"

enum { GROUP = 256, ROUNDS = 10 };

/* The image of 128 random bits on [0, range), range up to 2^63. The bias is
 * below 2^-64; no division, no branch. */
static inline uint64_t
scale(const uint8_t *block, uint64_t range)
{
    uint64_t low = bauta_get_le64(block), high = bauta_get_le64(block + 8);

    return (uint64_t)(((bauta_uwide)high * range + bauta_high64(low, range)) >>
                      64);
}

/* Adds to one coordinate the round's function of the other; subtracts it where
 * `back`. */
static bauta_rc
one_round(bauta_aes *aes, bauta_pair *pairs, size_t n, unsigned number,
          bool back, bauta_err *err)
{
    uint8_t blocks[GROUP * BAUTA_AES_BLOCK];
    bool first = number % 2 == 0;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        uint8_t *block = blocks + i * BAUTA_AES_BLOCK;
        const bauta_pair *pair = &pairs[i];

        bauta_put_le64(block, bauta_get_le64(pair->tweak) ^
                                  (first ? pair->y : pair->x));
        bauta_put_le64(block + 8, bauta_get_le64(pair->tweak + 8) ^ number);
    }
    BAUTA_TRY(bauta_aes_encrypt(aes, blocks, n, err));
    for (size_t i = 0; i < n; i++) {
        uint64_t *to = first ? &pairs[i].x : &pairs[i].y;
        uint64_t range = first ? pairs[i].a : pairs[i].b;
        uint64_t f = scale(blocks + i * BAUTA_AES_BLOCK, range);
        uint64_t sum = *to + (back ? range - f : f);

        *to = sum >= range ? sum - range : sum;
    }

out:
    explicit_bzero(blocks, n * BAUTA_AES_BLOCK);
    return rc;
}

/* The tweaks, encrypted, are what the rounds' blocks begin with. */
static bauta_rc
encrypt_tweaks(bauta_aes *aes, bauta_pair *pairs, size_t n, bauta_err *err)
{
    uint8_t blocks[GROUP * BAUTA_AES_BLOCK];
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++)
        memcpy(blocks + i * BAUTA_AES_BLOCK, pairs[i].tweak, BAUTA_AES_BLOCK);
    BAUTA_TRY(bauta_aes_encrypt(aes, blocks, n, err));
    for (size_t i = 0; i < n; i++)
        memcpy(pairs[i].tweak, blocks + i * BAUTA_AES_BLOCK, BAUTA_AES_BLOCK);

out:
    return rc;
}

static bauta_rc
permute(bauta_aes *aes, bauta_pair *pairs, size_t n, bool back, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    while (n > 0) {
        size_t now = n < GROUP ? n : GROUP;

        BAUTA_TRY(encrypt_tweaks(aes, pairs, now, err));
        for (unsigned i = 0; i < ROUNDS; i++)
            BAUTA_TRY(one_round(aes, pairs, now, back ? ROUNDS - 1 - i : i,
                                back, err));
        pairs += now;
        n -= now;
    }

out:
    return rc;
}

bauta_rc
bauta_pairs_forward(bauta_aes *aes, bauta_pair *pairs, size_t n, bauta_err *err)
{
    return permute(aes, pairs, n, false, err);
}

bauta_rc
bauta_pairs_inverse(bauta_aes *aes, bauta_pair *pairs, size_t n, bauta_err *err)
{
    return permute(aes, pairs, n, true, err);
}
