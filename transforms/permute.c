/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/permute.h"

#include "transforms/scan.h"

#include <string.h>

enum { GROUP = 256, ROUNDS = 10, ROUNDS_SMALL = 24, SMALL = 1 << 16 };

/* Values on their way through the rounds. */
struct group {
    size_t n;
    uint64_t x[GROUP], y[GROUP]; /* coordinates: x below a, y below b */
    uint16_t of[GROUP];          /* which value of the caller's it is */
    uint8_t blocks[GROUP * BAUTA_AES_BLOCK];
};

static void
put(uint8_t *out, uint64_t value)
{
    for (size_t i = 0; i < sizeof(value); i++)
        out[i] = (uint8_t)(value >> (8 * i));
}

/* ceil(sqrt(last + 1)), by bisection: exact for every last. */
static uint64_t
root(uint64_t last)
{
    bauta_uwide n = (bauta_uwide)last + 1;
    uint64_t low = 1, high = (uint64_t)1 << 32;

    while (low < high) {
        uint64_t middle = low + (high - low) / 2;

        if ((bauta_uwide)middle * middle >= n)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

bauta_rc
bauta_permutation_init(bauta_permutation *p, bauta_aes *aes, uint64_t last,
                       uint64_t tweak, bauta_err *err)
{
    p->aes = aes;
    p->last = last;
    p->a = root(last);
    p->b = last / p->a + 1;
    p->rounds = last < SMALL ? ROUNDS_SMALL : ROUNDS;
    put(p->head, last);
    put(p->head + 8, tweak);
    return bauta_aes_encrypt(aes, p->head, 1, err);
}

/* The image of 128 random bits on [0, range), range up to 2^32. The bias is
 * below 2^-95; no division, no branch. */
static uint64_t
scale(const uint8_t *block, uint64_t range)
{
    uint64_t low, high;

    memcpy(&low, block, 8);
    memcpy(&high, block + 8, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    low = __builtin_bswap64(low);
    high = __builtin_bswap64(high);
#endif
    return (uint64_t)(((bauta_uwide)high * range +
                       (uint64_t)(((bauta_uwide)low * range) >> 64)) >>
                      64);
}

/* Adds to `to`, below `range`, the round's function of `from`. Subtracts it
 * where `back`. */
static bauta_rc
one_round(const bauta_permutation *p, struct group *g, unsigned number,
          bool back, bauta_err *err)
{
    const uint64_t *from = number % 2 == 0 ? g->y : g->x;
    uint64_t *to = number % 2 == 0 ? g->x : g->y;
    uint64_t range = number % 2 == 0 ? p->a : p->b;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < g->n; i++) {
        uint8_t *block = g->blocks + i * BAUTA_AES_BLOCK;
        uint8_t message[BAUTA_AES_BLOCK] = {0};

        put(message, from[i]);
        message[8] = (uint8_t)number;
        for (size_t j = 0; j < BAUTA_AES_BLOCK; j++)
            block[j] = p->head[j] ^ message[j];
    }
    BAUTA_TRY(bauta_aes_encrypt(p->aes, g->blocks, g->n, err));
    for (size_t i = 0; i < g->n; i++) {
        uint64_t f = scale(g->blocks + i * BAUTA_AES_BLOCK, range);

        to[i] += back ? range - f : f;
        if (to[i] >= range)
            to[i] -= range;
    }

out:
    return rc;
}

/* Takes out the values that have arrived; the others go round again. */
static void
collect(const bauta_permutation *p, struct group *g, uint64_t *values)
{
    size_t left = 0;

    for (size_t i = 0; i < g->n; i++) {
        bauta_uwide value = (bauta_uwide)g->y[i] * p->a + g->x[i];

        if (value <= p->last) {
            values[g->of[i]] = (uint64_t)value;
            continue;
        }
        g->x[left] = g->x[i];
        g->y[left] = g->y[i];
        g->of[left++] = g->of[i];
    }
    g->n = left;
}

static bauta_rc
walk(const bauta_permutation *p, struct group *g, uint64_t *values, bool back,
     bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < g->n; i++) {
        g->x[i] = values[i] % p->a;
        g->y[i] = values[i] / p->a;
        g->of[i] = (uint16_t)i;
    }
    while (g->n > 0) {
        for (unsigned i = 0; i < p->rounds; i++)
            BAUTA_TRY(one_round(p, g, back ? p->rounds - 1 - i : i, back, err));
        collect(p, g, values);
    }

out:
    return rc;
}

static bauta_rc
permute(const bauta_permutation *p, uint64_t *values, size_t n, bool back,
        bauta_err *err)
{
    struct group g;
    size_t used = (n < GROUP ? n : GROUP) * BAUTA_AES_BLOCK;
    bauta_rc rc = BAUTA_OK;

    while (n > 0) {
        size_t now = n < GROUP ? n : GROUP;

        g.n = now;
        BAUTA_TRY(walk(p, &g, values, back, err));
        values += now;
        n -= now;
    }

out:
    explicit_bzero(g.blocks, used);
    return rc;
}

bauta_rc
bauta_permutation_forward(const bauta_permutation *permutation,
                          uint64_t *values, size_t n, bauta_err *err)
{
    return permute(permutation, values, n, false, err);
}

bauta_rc
bauta_permutation_inverse(const bauta_permutation *permutation,
                          uint64_t *values, size_t n, bauta_err *err)
{
    return permute(permutation, values, n, true, err);
}
