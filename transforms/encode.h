/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Encode: bytes as text (RFC 4648), lower-case where letters have no meaning
 * by case, never padded. And numbers in base 36.
 */
#ifndef BAUTA_TRANSFORMS_ENCODE_H
#define BAUTA_TRANSFORMS_ENCODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { BAUTA_HEX_BITS = 4, BAUTA_BASE32_BITS = 5, BAUTA_BASE64URL_BITS = 6 };

/* Writes the first `chars` characters of `n` bytes in the encoding of `bits`
 * bits a character; past the last byte, bits count as zeros. */
void bauta_encode(unsigned bits, const uint8_t *bytes, size_t n, char *out,
                  size_t chars);

/* Characters that all of `n` bytes take. */
static inline size_t
bauta_encoded_length(unsigned bits, size_t n)
{
    return n / bits * 8 + (n % bits * 8 + bits - 1) / bits;
}

/* Bytes that `chars` characters hold. */
static inline size_t
bauta_decoded_length(unsigned bits, size_t chars)
{
    return chars / 8 * bits + chars % 8 * bits / 8;
}

/* Reads all of the text back, letters of either case where case has no
 * meaning; `out` has room for bauta_decoded_length bytes. False where it is
 * not what some bytes are written as. */
bool bauta_decode(unsigned bits, const char *text, size_t chars, uint8_t *out);
/* Writes `value` in base 36 (digits, then lower-case letters) with `n`
 * characters: zeros in front, or the last ones where it has more. */
void bauta_encode_base36(uint64_t value, char *out, size_t n);

#endif
