/* SPDX-License-Identifier: Apache-2.0 */
/*
 * AES: whole blocks through libcrypto, nothing else. The building block of the
 * permutations beside it; never to be used on data as it is.
 *
 * One key schedule an instance, one library call for any number of blocks.
 */
#ifndef BAUTA_TRANSFORMS_AES_H
#define BAUTA_TRANSFORMS_AES_H

#include "core/err.h"

#include <stddef.h>
#include <stdint.h>

enum { BAUTA_AES_BLOCK = 16 };

typedef struct bauta_aes bauta_aes; /* opaque: libcrypto's context */

/* EUSAGE where `key_len` is not 16, 24 or 32. Returns owned. */
bauta_rc bauta_aes_open(bauta_aes **aes, const uint8_t *key, size_t key_len,
                        bauta_err *err) BAUTA_CHECKED;
/* The same, for bauta_aes_decrypt alone. */
bauta_rc bauta_aes_open_inverse(bauta_aes **aes, const uint8_t *key,
                                size_t key_len, bauta_err *err) BAUTA_CHECKED;
void bauta_aes_close(bauta_aes *aes); /* wipes; NULL is fine */

/* Encrypts (decrypts) `n` blocks in place. EIO where the instance is for the
 * other direction. */
bauta_rc bauta_aes_encrypt(bauta_aes *aes, uint8_t *blocks, size_t n,
                           bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_aes_decrypt(bauta_aes *aes, uint8_t *blocks, size_t n,
                           bauta_err *err) BAUTA_CHECKED;

#endif
