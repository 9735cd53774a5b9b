/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PRF: keyed BLAKE2b (RFC 7693) of a value of any length, through libsodium.
 * The keyed state is made once; a value costs a copy of it and two
 * compressions, more past 128 bytes.
 */
#ifndef BAUTA_TRANSFORMS_PRF_H
#define BAUTA_TRANSFORMS_PRF_H

#include <sodium.h>

/* Bytes, because libsodium wants the state aligned beyond what malloc gives. */
typedef struct bauta_prf {
    unsigned char state[sizeof(crypto_generichash_state)];
    size_t size;
} bauta_prf;

/* `size` is that of the results, 16 to 64 bytes; `key_len` 16 to 64. */
void bauta_prf_init(bauta_prf *prf, const uint8_t *key, size_t key_len,
                    size_t size);
void bauta_prf_value(const bauta_prf *prf, const char *bytes, size_t len,
                     uint8_t *out);

/* The same of several parts, each preceded by its length as 8 bytes
 * little-endian, so that no two lists of parts are one input. NULL bytes are a
 * part of their own kind: a length of 2^64 - 1, and nothing behind it. */
typedef crypto_generichash_state bauta_prf_input;
void bauta_prf_begin(const bauta_prf *prf, bauta_prf_input *input);
void bauta_prf_add(bauta_prf_input *input, const char *bytes, size_t len);
void bauta_prf_end(const bauta_prf *prf, bauta_prf_input *input, uint8_t *out);

#endif
