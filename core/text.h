/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Text: a growable string, UTF-8 helpers.
 */
#ifndef BAUTA_CORE_TEXT_H
#define BAUTA_CORE_TEXT_H

#include "core/err.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * A growable byte string for statements, wire rows and output. Growth failures
 * stick: after one, appends do nothing and `failed` is true, so a caller
 * checks once at the end. Never holds more than BAUTA_TEXT_MAX bytes.
 */
typedef struct bauta_text {
    char *bytes; /* NUL-ended once anything was appended; may be NULL before */
    size_t len, cap;
    bool failed;
} bauta_text;

#define BAUTA_TEXT_MAX ((size_t)2 << 30)

void bauta_text_init(bauta_text *text);
void bauta_text_deinit(bauta_text *text); /* wipes and frees */
void bauta_text_reset(bauta_text *text);  /* empty; keeps memory and failure */
/* Room for `n` more bytes; false (and failed) where there is none. */
bool bauta_text_reserve(bauta_text *text, size_t n);
void bauta_text_append(bauta_text *text, const char *bytes, size_t n);
void bauta_text_add(bauta_text *text, const char *string);
void bauta_text_printf(bauta_text *text, const char *fmt, ...)
    BAUTA_PRINTF(2, 3);
/* `name` between quote characters (" or `), inner ones doubled. */
void bauta_text_quote(bauta_text *text, const char *name, char quote);
/* Owned NUL-ended string (free it) and an empty text, or NULL on failure. */
char *bauta_text_take(bauta_text *text);

/* Length in bytes (1 to 4) of the valid UTF-8 sequence at `bytes`, or 0 where
 * it is not valid (overlong forms, surrogates and > U+10FFFF are not). */
size_t bauta_utf8_length(const char *bytes, size_t len);
bool bauta_utf8_valid(const char *bytes, size_t len);
/* Code points in valid UTF-8. */
size_t bauta_utf8_count(const char *bytes, size_t len);

/* Writes a code point, up to U+10FFFF and no surrogate, at `to`, which has room
 * for four bytes; past it. */
char *bauta_utf8_put(char *to, unsigned code);

/* The value of a hexadecimal digit of either case, or -1. */
static inline int
bauta_hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

#endif
