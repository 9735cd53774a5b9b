/* SPDX-License-Identifier: Apache-2.0 */
/*
 * HMAC: HMAC-SHA-256 and HMAC-SHA-512 (FIPS 198-1, RFC 2104) of values of any
 * length, through libcrypto, which has the processor's instructions for SHA.
 * The two padded keys are hashed once; a value costs copies of the states they
 * leave, and two compressions, more past some 50 (110) bytes. One instance is
 * used by one thread at a time.
 */
#ifndef BAUTA_TRANSFORMS_HMAC_H
#define BAUTA_TRANSFORMS_HMAC_H

#include "core/err.h"

#include <stddef.h>
#include <stdint.h>

/* Bytes of a digest, which name the function. */
enum bauta_hmac_size { BAUTA_HMAC_SHA256 = 32, BAUTA_HMAC_SHA512 = 64 };

enum { BAUTA_HMAC_KEY_MAX = 64 }; /* bytes: none is hashed first */

typedef struct bauta_hmac bauta_hmac; /* opaque */

/* EUSAGE where the key is longer than BAUTA_HMAC_KEY_MAX. Returns owned. */
bauta_rc bauta_hmac_open(bauta_hmac **hmac, enum bauta_hmac_size size,
                         const uint8_t *key, size_t key_len,
                         bauta_err *err) BAUTA_CHECKED;
void bauta_hmac_close(bauta_hmac *hmac); /* wipes; NULL is fine */

/* Writes the digest of a value. */
bauta_rc bauta_hmac_value(bauta_hmac *hmac, const char *bytes, size_t len,
                          uint8_t *out, bauta_err *err) BAUTA_CHECKED;

#endif
