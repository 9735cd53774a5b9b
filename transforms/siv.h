/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SIV: deterministic authenticated encryption, AES-SIV of RFC 5297. Equal
 * values under equal associated data have equal ciphertexts, and nothing else
 * of them shows but their length; a changed ciphertext is noticed.
 *
 * A ciphertext is as long as the value and BAUTA_SIV_TAG bytes more: the tag,
 * which is the synthetic IV, goes first. Values go through CMAC and counter
 * mode together, many AES blocks to a library call: two blocks for each 16
 * bytes of a value. One instance is used by one thread at a time.
 */
#ifndef BAUTA_TRANSFORMS_SIV_H
#define BAUTA_TRANSFORMS_SIV_H

#include "core/err.h"

#include <stddef.h>
#include <stdint.h>

enum { BAUTA_SIV_TAG = 16, BAUTA_SIV_PARTS_MAX = 126 };

typedef struct bauta_siv bauta_siv; /* opaque */

/* EUSAGE where `key_len` is not 32, 48 or 64 bytes: for AES-128, -192 or -256,
 * twice. Returns owned. */
bauta_rc bauta_siv_open(bauta_siv **siv, const uint8_t *key, size_t key_len,
                        bauta_err *err) BAUTA_CHECKED;
void bauta_siv_close(bauta_siv *siv); /* wipes; NULL is fine */

/* One string of associated data, borrowed. */
typedef struct bauta_siv_part {
    const uint8_t *bytes;
    size_t len;
} bauta_siv_part;

/* What S2V makes of associated data: once for all values that share it. */
typedef struct bauta_siv_context {
    uint8_t bytes[16];
} bauta_siv_context;

/* Of `n` strings, which may be none; a nonce would be the last. EUSAGE where
 * they are more than BAUTA_SIV_PARTS_MAX. */
bauta_rc bauta_siv_associate(bauta_siv *siv, const bauta_siv_part *parts,
                             size_t n, bauta_siv_context *context,
                             bauta_err *err) BAUTA_CHECKED;

/* One value to encrypt or ciphertext to decrypt. `out` has room for
 * len + BAUTA_SIV_TAG, or for len - BAUTA_SIV_TAG bytes, and overlaps with
 * nothing. */
typedef struct bauta_siv_value {
    const bauta_siv_context *context;
    const uint8_t *in;
    size_t len; /* of `in` */
    uint8_t *out;
} bauta_siv_value;

bauta_rc bauta_siv_encrypt(bauta_siv *siv, const bauta_siv_value *values,
                           size_t n, bauta_err *err) BAUTA_CHECKED;

/* EDATA where one is too short or not authentic: `*failed`, which may be NULL,
 * is its index (n where none is at fault), and nothing stays of what was
 * decrypted. */
bauta_rc bauta_siv_decrypt(bauta_siv *siv, const bauta_siv_value *values,
                           size_t n, size_t *failed,
                           bauta_err *err) BAUTA_CHECKED;

#endif
