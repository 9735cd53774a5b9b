/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/draw.h"

#include <sodium.h>
#include <string.h>

#define UNIT ((uint64_t)1 << BAUTA_DRAW_UNIT_BITS)

/* Past this a loop that goes on with probability 1/e or less ends: nobody will
 * see the difference, which is below 2^-138, and nothing overflows. */
enum { LOOPS_MAX = 96 };

void
bauta_draw_start(bauta_draw *draw, const uint8_t seed[BAUTA_DRAW_SEED])
{
    draw->left = BAUTA_DRAW_SEED / 2;
    draw->block = 0;
    memcpy(draw->bytes + BAUTA_DRAW_SEED / 2, seed, BAUTA_DRAW_SEED / 2);
    memcpy(draw->key, seed + BAUTA_DRAW_SEED / 2, sizeof(draw->key));
}

void
bauta_draw_stop(bauta_draw *draw)
{
    sodium_memzero(draw, sizeof(*draw));
}

uint64_t
bauta_draw_word(bauta_draw *draw)
{
    static const unsigned char nonce[crypto_stream_chacha20_IETF_NONCEBYTES];
    const uint8_t *at;
    uint64_t word = 0;

    if (draw->left == 0) {
        memset(draw->bytes, 0, sizeof(draw->bytes));
        (void)crypto_stream_chacha20_ietf_xor_ic(draw->bytes, draw->bytes,
                                                 sizeof(draw->bytes), nonce,
                                                 draw->block++, draw->key);
        draw->left = sizeof(draw->bytes);
    }
    at = draw->bytes + sizeof(draw->bytes) - draw->left;
    for (size_t i = 0; i < sizeof(word); i++)
        word |= (uint64_t)at[i] << (8 * i);
    draw->left -= sizeof(word);
    return word;
}

/* What is left out is 2^64 mod bound words, so that the rest falls evenly. */
uint64_t
bauta_draw_below(bauta_draw *draw, uint64_t bound)
{
    uint64_t out = -bound % bound, word;

    do
        word = bauta_draw_word(draw);
    while (word < out);
    return word % bound;
}

bauta_uwide
bauta_draw_below_wide(bauta_draw *draw, bauta_uwide bound)
{
    bauta_uwide out, wide;

    if (bound <= UINT64_MAX)
        return bauta_draw_below(draw, (uint64_t)bound);
    out = -bound % bound;
    do {
        wide = (bauta_uwide)bauta_draw_word(draw) << 64;
        wide |= bauta_draw_word(draw);
    } while (wide < out);
    return wide % bound;
}

/* True with probability exp(-n/d), for n from 0 to d: algorithm 1. `d` is
 * below 2^56. */
static bool
survives(bauta_draw *draw, uint64_t n, uint64_t d)
{
    uint64_t k = 1;

    while (k < LOOPS_MAX && bauta_draw_below(draw, d * k) < n)
        k++;
    return k % 2 == 1;
}

/* Algorithm 2, with t = UNIT and s = 1. */
int64_t
bauta_draw_laplace(bauta_draw *draw)
{
    for (;;) {
        uint64_t u = bauta_draw_below(draw, UNIT), v = 0;
        bool negative;

        if (!survives(draw, u, UNIT))
            continue;
        while (v < LOOPS_MAX && survives(draw, 1, 1))
            v++;
        u += v * UNIT;
        negative = bauta_draw_below(draw, 2) == 1;
        if (!negative || u != 0)
            return negative ? -(int64_t)u : (int64_t)u;
    }
}

/* Algorithm 3 with t = sigma, which any t may be: then a Laplace draw y stays
 * with probability exp(-(|y| - sigma)^2 / (2 sigma^2)). */
int64_t
bauta_draw_gaussian(bauta_draw *draw)
{
    const uint64_t d = 2 * UNIT * UNIT;

    for (;;) {
        int64_t y = bauta_draw_laplace(draw);
        int64_t far = (y < 0 ? -y : y) - (int64_t)UNIT;
        uint64_t n = (uint64_t)(far * far);
        bool stays = true;

        for (; stays && n > d; n -= d)
            stays = survives(draw, 1, 1);
        if (stays && survives(draw, n, d))
            return y;
    }
}

bauta_wide
bauta_draw_spread(bauta_draw *draw, int64_t unit, bauta_uwide scale,
                  uint64_t per)
{
    const bauta_wide half = (bauta_wide)(UNIT * per);
    bauta_wide width = (bauta_wide)scale;
    bauta_wide x =
        2 * (unit * width + (bauta_wide)bauta_draw_below_wide(draw, scale)) -
        (width - 1);

    return x < 0 ? -((-x + half) / (2 * half)) : (x + half) / (2 * half);
}
