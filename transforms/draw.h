/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Draw: random numbers that belong to a row. A PRF of the row seeds a stream,
 * and whatever is drawn from it is a function of the key and the row alone.
 *
 * Everything is whole numbers: no logarithm, no floating point, whose last
 * bits differ between machines. The Laplace and Gaussian distributions are
 * sampled exactly, as algorithms 1 to 3 of C. L. Canonne, G. Kamath and
 * T. Steinke, "The Discrete Gaussian for Differential Privacy" (NeurIPS 2020)
 * do it from uniform numbers. A uniform number below a bound is had by
 * rejection, so that no remainder is likelier than another.
 *
 * The stream is the first half of the seed, then ChaCha20 (RFC 8439, nonce 0,
 * counter from 0) under the second.
 */
#ifndef BAUTA_TRANSFORMS_DRAW_H
#define BAUTA_TRANSFORMS_DRAW_H

#include "transforms/scan.h"

enum {
    BAUTA_DRAW_SEED = 64,
    BAUTA_DRAW_UNIT_BITS = 24, /* of a standard deviation, or scale */
};

typedef struct bauta_draw {
    uint8_t key[32];
    uint8_t bytes[64];
    size_t left; /* of the bytes, at their end */
    uint32_t block;
} bauta_draw;

void bauta_draw_start(bauta_draw *draw, const uint8_t seed[BAUTA_DRAW_SEED]);
void bauta_draw_stop(bauta_draw *draw); /* wipes */

uint64_t bauta_draw_word(bauta_draw *draw);

/* Uniform in [0, bound); `bound` is not 0. */
uint64_t bauta_draw_below(bauta_draw *draw, uint64_t bound);
bauta_uwide bauta_draw_below_wide(bauta_draw *draw, bauta_uwide bound);

/* One discrete Laplace, or Gaussian, whose scale (standard deviation) is
 * 2^BAUTA_DRAW_UNIT_BITS; never more than some 100 times that from 0. */
int64_t bauta_draw_laplace(bauta_draw *draw);
int64_t bauta_draw_gaussian(bauta_draw *draw);

/*
 * A unit draw from one of the two, spread evenly over the steps between its
 * neighbours, times `scale` / `per`, rounded to a whole number (halves away
 * from 0). `scale` is from 1 to below 2^90, `per` from 1 to 10^6.
 */
bauta_wide bauta_draw_spread(bauta_draw *draw, int64_t unit, bauta_uwide scale,
                             uint64_t per);

#endif
