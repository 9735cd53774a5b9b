/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the files of FF1 share, and nobody else includes. Names follow the
 * standard's algorithms 7 and 8: u and v are the lengths of the halves, b the
 * bytes of the longer one as a number, d those of y; P and Q what the CBC-MAC
 * is taken of.
 */
#ifndef BAUTA_TRANSFORMS_FF1_PARTS_H
#define BAUTA_TRANSFORMS_FF1_PARTS_H

#include "transforms/aes.h"
#include "transforms/ff1.h"
#include "transforms/wide.h"

enum {
    FF1_ROUNDS = 10,
    FF1_WORD_BYTES = 12, /* most that b may be for halves in machine words */
    FF1_GROUP = 256,     /* values that go through the rounds together */
    FF1_PLANS = 64,
};

/* What hangs on the two lengths alone. */
struct ff1_plan {
    size_t n, tweak_len; /* n is 0 where there is none yet */
    size_t u, v, b, d;
    size_t pad;                    /* zeros between tweak and round number */
    uint8_t head[BAUTA_AES_BLOCK]; /* P, encrypted */
    /* In machine words: radix^u, radix^v and their reciprocals. */
    bauta_uwide power[2], reciprocal[2];
};

/* Values of one plan on their way: halves in machine words. */
struct ff1_group {
    size_t n;
    const bauta_ff1_value *values[FF1_GROUP];
    union {
        uint64_t narrow[2][FF1_GROUP]; /* where b is at most 4 */
        bauta_uwide wide[2][FF1_GROUP];
    } halves;
    /* The CBC-MAC of each value up to where its last block differs by round,
     * with what of that block does not. */
    uint8_t heads[FF1_GROUP * BAUTA_AES_BLOCK];
    size_t stride; /* from a head to the next; 0 where all have one tweak */
    uint8_t blocks[FF1_GROUP * BAUTA_AES_BLOCK];
};

/* What long halves are worked on in. */
struct ff1_room {
    size_t n;
    uint64_t *limbs;
};

struct bauta_ff1 {
    bauta_aes *aes;
    uint32_t radix;
    size_t length_min;
    uint32_t chunk;         /* the largest power of the radix in 32 bits … */
    unsigned chunk_digits;  /* … and its exponent */
    uint64_t radix_inverse; /* 2^64 / radix, rounded up */
    bauta_uwide chunk_reciprocal;
    struct ff1_plan plans[FF1_PLANS]; /* by their lengths */
    struct ff1_group group;
    struct ff1_room room;
};

/* Runs the group, whose halves the plan says fit machine words. */
bauta_rc bauta_ff1_run_words(bauta_ff1 *ff1, const struct ff1_plan *plan,
                             bool back, bauta_err *err);

/* The CBC-MAC of each value of the group up to the part that differs by round:
 * the heads. */
bauta_rc bauta_ff1_make_heads(bauta_ff1 *ff1, const struct ff1_plan *plan,
                              bauta_err *err);

/* The same for halves of any length above, of as many values as
 * bauta_ff1_long_group says at most. */
bauta_rc bauta_ff1_run_long(bauta_ff1 *ff1, const struct ff1_plan *plan,
                            bool back, bauta_err *err);
size_t bauta_ff1_long_group(const struct ff1_plan *plan);
/* Bytes of radix^count - 1: the standard's ceil(ceil(count * log2(radix)) / 8).
 */
bauta_rc bauta_ff1_long_bytes(bauta_ff1 *ff1, size_t count, size_t *bytes,
                              bauta_err *err);
void bauta_ff1_long_free(bauta_ff1 *ff1); /* wipes */

#endif
