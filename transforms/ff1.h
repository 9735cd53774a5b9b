/* SPDX-License-Identifier: Apache-2.0 */
/*
 * FF1: format-preserving encryption of NIST SP 800-38G, with AES-128, -192 or
 * -256, of numeral strings in any radix from 2 to 65536.
 *
 * The key schedule is computed once, what depends on the two lengths alone
 * (the block P and the powers of the radix) once for each run of equal
 * lengths. Ten AES blocks a value at the least. All arithmetic is exact: halves
 * below 2^96 in machine words, longer ones in an array, in time that grows
 * with the square of the length. One instance is used by one thread at a time.
 */
#ifndef BAUTA_TRANSFORMS_FF1_H
#define BAUTA_TRANSFORMS_FF1_H

#include "core/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct bauta_ff1 bauta_ff1; /* opaque */

enum {
    BAUTA_FF1_LENGTH_MAX = 16384,   /* numerals */
    BAUTA_FF1_DOMAIN_MIN = 1000000, /* strings there must be, by the standard */
};

/* `key_len` is 16, 24 or 32 bytes. `any_domain` admits fewer strings than the
 * standard does, for its older vectors. Returns owned. */
bauta_rc bauta_ff1_open(bauta_ff1 **ff1, const uint8_t *key, size_t key_len,
                        uint32_t radix, bool any_domain,
                        bauta_err *err) BAUTA_CHECKED;
void bauta_ff1_close(bauta_ff1 *ff1); /* wipes; NULL is fine */

/*
 * Encrypts (decrypts) `n` numerals, each below the radix, in place, under a
 * tweak of any length. EDATA where the length is out of range or a numeral is
 * not below the radix; then the numerals are as they were.
 */
bauta_rc bauta_ff1_encrypt(bauta_ff1 *ff1, const uint8_t *tweak,
                           size_t tweak_len, uint16_t *numerals, size_t n,
                           bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_ff1_decrypt(bauta_ff1 *ff1, const uint8_t *tweak,
                           size_t tweak_len, uint16_t *numerals, size_t n,
                           bauta_err *err) BAUTA_CHECKED;

#endif
