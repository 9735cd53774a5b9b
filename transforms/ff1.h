/* SPDX-License-Identifier: Apache-2.0 */
/*
 * FF1: format-preserving encryption of NIST SP 800-38G, with AES-128, -192 or
 * -256, of numeral strings in any radix from 2 to 65536.
 *
 * Values go through a round together, those of one length in one library call:
 * ten AES blocks a value, and one more for each 16 bytes of tweak. What hangs
 * on the lengths alone (the block P, the powers of the radix and their
 * reciprocals) is kept. All arithmetic is exact: halves below 2^96 in machine
 * words, longer ones in arrays, in time that grows with the length for the
 * rounds and with its square to read and write the numerals. One instance is
 * used by one thread at a time.
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

/* EUSAGE where `key_len` is not 16, 24 or 32 bytes, or the radix out of range.
 * `any_domain` admits fewer strings than the standard does, for its older
 * vectors. Returns owned. */
bauta_rc bauta_ff1_open(bauta_ff1 **ff1, const uint8_t *key, size_t key_len,
                        uint32_t radix, bool any_domain,
                        bauta_err *err) BAUTA_CHECKED;
void bauta_ff1_close(bauta_ff1 *ff1); /* wipes; NULL is fine */

/* The fewest numerals that make BAUTA_FF1_DOMAIN_MIN strings; at least 2. */
size_t bauta_ff1_length_min(uint32_t radix);

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

/* One of many values. Everything is borrowed. */
typedef struct bauta_ff1_value {
    uint16_t *numerals; /* in place */
    const uint8_t *tweak;
    size_t n, tweak_len;
} bauta_ff1_value;

/*
 * The same for a whole column of values, of whatever lengths, each under its
 * own tweak (several may point to one): what a value becomes does not hang on
 * its neighbours. Faster the more values share both lengths. On failure
 * `*failed`, which may be NULL, is the index of a value at fault, or n_values
 * where none is; after EDATA all numerals are as they were, after any other
 * failure they are to be dropped.
 */
bauta_rc bauta_ff1_encrypt_all(bauta_ff1 *ff1, const bauta_ff1_value *values,
                               size_t n_values, size_t *failed,
                               bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_ff1_decrypt_all(bauta_ff1 *ff1, const bauta_ff1_value *values,
                               size_t n_values, size_t *failed,
                               bauta_err *err) BAUTA_CHECKED;

#endif
