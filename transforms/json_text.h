/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JSON text: the strings and numbers of RFC 8259, read and written.
 *
 * A "token" is a string as it stands in a JSON text, both quotes included.
 * Nothing here allocates, reads past `len` or depends on the locale.
 *
 * The grammar admits the escape of half a surrogate pair ("\ud800"), which
 * stands for no character: such a token is never decoded and equals nothing.
 */
#ifndef BAUTA_TRANSFORMS_JSON_TEXT_H
#define BAUTA_TRANSFORMS_JSON_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Reads the escape at `bytes`, its backslash first, into 1 to 4 bytes of
 * UTF-8; a surrogate pair is one escape of 12 bytes. Gives the bytes read, or
 * 0 where there is no such escape or it is half a pair.
 */
size_t bauta_json_escape_read(const char *bytes, size_t len, char out[4],
                              size_t *out_len);

/* Decodes a token to UTF-8, of which there are at most len - 2 bytes. False
 * where it is not a valid one. */
bool bauta_json_string_decode(const char *token, size_t len, char *out,
                              size_t *out_len);

/* Does the token, whatever its escapes, stand for exactly this UTF-8? */
bool bauta_json_string_equals(const char *token, size_t len, const char *utf8,
                              size_t utf8_len);

/*
 * Writes UTF-8 as a token: only the quote, the backslash and what is below
 * U+0020 are escaped or, where `ascii` is true, whatever is not ASCII too.
 * Gives the token's length, at most 6 * len + 2, or 0 where the text is not
 * valid UTF-8; `out` may be NULL to learn just that.
 */
size_t bauta_json_string_encode(const char *utf8, size_t len, bool ascii,
                                char *out);

/*
 * Writes the value of a JSON number in its shortest decimal form: no exponent,
 * no leading zeros, no zeros at the end of a fraction, no "-0". Gives its
 * length, or 0 where it would be longer than `room`.
 */
size_t bauta_json_number_plain(const char *bytes, size_t len, char *out,
                               size_t room);

/* Length of the longest JSON number that `bytes` begins with, or 0. */
size_t bauta_json_number_length(const char *bytes, size_t len);
bool bauta_json_is_number(const char *bytes, size_t len);

#endif
