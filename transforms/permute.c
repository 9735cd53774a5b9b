/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/permute.h"

#include "transforms/wide.h"

enum { GROUP = 256, ROUNDS = 10, ROUNDS_SMALL = 24, SMALL = 1 << 16 };

/* Values on their way through the rounds. */
struct group {
    size_t n;
    uint64_t x[GROUP], y[GROUP]; /* coordinates: x below a, y below b */
    uint16_t of[GROUP];          /* which value of the caller's it is */
    uint8_t blocks[GROUP * BAUTA_AES_BLOCK];
    /* First blocks, encrypted: of each of the caller's values where each has a
     * tweak of its own. */
    const uint8_t *common;
    uint8_t heads[GROUP * BAUTA_AES_BLOCK];
};

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
    bauta_put_le64(p->head, last);
    bauta_put_le64(p->head + 8, tweak);
    return bauta_aes_encrypt(aes, p->head, 1, err);
}

/* The image of 128 random bits on [0, range), range up to 2^32. The bias is
 * below 2^-95; no division, no branch. */
static inline uint64_t
scale(const uint8_t *block, uint64_t range)
{
    uint64_t low = bauta_get_le64(block), high = bauta_get_le64(block + 8);

    return (uint64_t)(((bauta_uwide)high * range + bauta_high64(low, range)) >>
                      64);
}

/* The second block: the coordinate that stays, and the round's number. */
static void
make_blocks(struct group *g, const uint64_t *from, unsigned number)
{
    for (size_t i = 0; i < g->n; i++) {
        const uint8_t *head =
            g->common != NULL ? g->common
                              : g->heads + (size_t)g->of[i] * BAUTA_AES_BLOCK;
        uint8_t *block = g->blocks + i * BAUTA_AES_BLOCK;

        bauta_put_le64(block, bauta_get_le64(head) ^ from[i]);
        bauta_put_le64(block + 8, bauta_get_le64(head + 8) ^ number);
    }
}

/* Adds to one coordinate, below `range`, the round's function of the other.
 * Subtracts it where `back`. */
static bauta_rc
one_round(const bauta_permutation *p, struct group *g, unsigned number,
          bool back, bauta_err *err)
{
    uint64_t *to = number % 2 == 0 ? g->x : g->y;
    uint64_t range = number % 2 == 0 ? p->a : p->b;
    bauta_rc rc = BAUTA_OK;

    make_blocks(g, number % 2 == 0 ? g->y : g->x, number);
    BAUTA_TRY(bauta_aes_encrypt(p->aes, g->blocks, g->n, err));
    for (size_t i = 0; i < g->n; i++) {
        uint64_t f = scale(g->blocks + i * BAUTA_AES_BLOCK, range);
        uint64_t sum = to[i] + (back ? range - f : f);

        to[i] = sum >= range ? sum - range : sum;
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
make_heads(const bauta_permutation *p, struct group *g, const uint64_t *tweaks,
           bauta_err *err)
{
    g->common = tweaks == NULL ? p->head : NULL;
    if (tweaks == NULL)
        return BAUTA_OK;
    for (size_t i = 0; i < g->n; i++) {
        bauta_put_le64(g->heads + i * BAUTA_AES_BLOCK, p->last);
        bauta_put_le64(g->heads + i * BAUTA_AES_BLOCK + 8, tweaks[i]);
    }
    return bauta_aes_encrypt(p->aes, g->heads, g->n, err);
}

/* `tweaks` is NULL where all have the permutation's own. */
static bauta_rc
permute(const bauta_permutation *p, const uint64_t *tweaks, uint64_t *values,
        size_t n, bool back, bauta_err *err)
{
    struct group g;
    size_t used = n < GROUP ? n : GROUP;
    bauta_rc rc = BAUTA_OK;

    while (n > 0) {
        size_t now = n < GROUP ? n : GROUP;

        g.n = now;
        BAUTA_TRY(make_heads(p, &g, tweaks, err));
        BAUTA_TRY(walk(p, &g, values, back, err));
        values += now;
        tweaks = tweaks != NULL ? tweaks + now : NULL;
        n -= now;
    }

out:
    explicit_bzero(g.x, used * sizeof(g.x[0]));
    explicit_bzero(g.y, used * sizeof(g.y[0]));
    explicit_bzero(g.blocks, used * BAUTA_AES_BLOCK);
    return rc;
}

bauta_rc
bauta_permutation_forward(const bauta_permutation *permutation,
                          uint64_t *values, size_t n, bauta_err *err)
{
    return permute(permutation, NULL, values, n, false, err);
}

bauta_rc
bauta_permutation_inverse(const bauta_permutation *permutation,
                          uint64_t *values, size_t n, bauta_err *err)
{
    return permute(permutation, NULL, values, n, true, err);
}

bauta_rc
bauta_permutation_forward_each(const bauta_permutation *permutation,
                               const uint64_t *tweaks, uint64_t *values,
                               size_t n, bauta_err *err)
{
    return permute(permutation, tweaks, values, n, false, err);
}

bauta_rc
bauta_permutation_inverse_each(const bauta_permutation *permutation,
                               const uint64_t *tweaks, uint64_t *values,
                               size_t n, bauta_err *err)
{
    return permute(permutation, tweaks, values, n, true, err);
}
