/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Encode: bytes as text (RFC 4648), lower-case where letters have no meaning
 * by case, never padded.
 */
#ifndef BAUTA_TRANSFORMS_ENCODE_H
#define BAUTA_TRANSFORMS_ENCODE_H

#include <stddef.h>
#include <stdint.h>

enum { BAUTA_HEX_BITS = 4, BAUTA_BASE32_BITS = 5, BAUTA_BASE64URL_BITS = 6 };

/* Writes the first `chars` characters of `n` bytes in the encoding of `bits`
 * bits a character; past the last byte, bits count as zeros. */
void bauta_encode(unsigned bits, const uint8_t *bytes, size_t n, char *out,
                  size_t chars);

#endif
