/* SPDX-License-Identifier: Apache-2.0 */
#include "core/text.h"

#include "core/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void
bauta_text_init(bauta_text *text)
{
    *text = (bauta_text){0};
}

void
bauta_text_deinit(bauta_text *text)
{
    if (text->bytes != NULL)
        explicit_bzero(text->bytes, text->cap);
    free(text->bytes);
    bauta_text_init(text);
}

void
bauta_text_reset(bauta_text *text)
{
    text->len = 0;
}

bool
bauta_text_reserve(bauta_text *text, size_t n)
{
    size_t cap = text->cap < 256 ? 256 : text->cap;
    char *bytes;

    if (text->failed || n >= BAUTA_TEXT_MAX ||
        text->len >= BAUTA_TEXT_MAX - n) {
        text->failed = true;
        return false;
    }
    if (text->bytes != NULL && text->len + n < text->cap)
        return true;
    while (cap <= text->len + n)
        cap *= 2;
    bytes = bauta_malloc_hook(cap);
    if (bytes == NULL) {
        text->failed = true;
        return false;
    }
    if (text->bytes != NULL) {
        memcpy(bytes, text->bytes, text->len);
        explicit_bzero(text->bytes, text->cap);
        free(text->bytes);
    }
    bytes[text->len] = '\0';
    text->bytes = bytes;
    text->cap = cap;
    return true;
}

void
bauta_text_append(bauta_text *text, const char *bytes, size_t n)
{
    if (!bauta_text_reserve(text, n))
        return;
    if (n > 0)
        memcpy(text->bytes + text->len, bytes, n);
    text->len += n;
    text->bytes[text->len] = '\0';
}

void
bauta_text_add(bauta_text *text, const char *string)
{
    bauta_text_append(text, string, strlen(string));
}

void
bauta_text_printf(bauta_text *text, const char *fmt, ...)
{
    va_list ap, again;
    int n;

    va_start(ap, fmt);
    va_copy(again, ap);
    n = vsnprintf(NULL, 0, fmt, ap);
    if (n < 0) {
        text->failed = true;
    } else if (bauta_text_reserve(text, (size_t)n)) {
        (void)vsnprintf(text->bytes + text->len, (size_t)n + 1, fmt, again);
        text->len += (size_t)n;
    }
    va_end(again);
    va_end(ap);
}

void
bauta_text_quote(bauta_text *text, const char *name, char quote)
{
    bauta_text_append(text, &quote, 1);
    for (; *name != '\0'; name++) {
        if (*name == quote)
            bauta_text_append(text, &quote, 1);
        bauta_text_append(text, name, 1);
    }
    bauta_text_append(text, &quote, 1);
}

char *
bauta_text_take(bauta_text *text)
{
    char *bytes;

    bauta_text_append(text, "", 0);
    if (text->failed) {
        bauta_text_deinit(text);
        return NULL;
    }
    bytes = text->bytes;
    bauta_text_init(text);
    return bytes;
}

static bool
is_tail(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/* Table 3-7 of the Unicode Standard: the range of the second byte, by the
 * first, is what shuts out overlong forms, surrogates and > U+10FFFF. */
static bool
second_fits(unsigned char first, unsigned char second)
{
    unsigned char low = 0x80, high = 0xBF;

    if (first == 0xE0)
        low = 0xA0;
    else if (first == 0xED)
        high = 0x9F;
    else if (first == 0xF0)
        low = 0x90;
    else if (first == 0xF4)
        high = 0x8F;
    return second >= low && second <= high;
}

static size_t
promised_length(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    if (first < 0xE0)
        return 2;
    return first < 0xF0 ? 3 : 4;
}

size_t
bauta_utf8_length(const char *bytes, size_t len)
{
    const unsigned char *b = (const unsigned char *)bytes;
    size_t n = len == 0 ? 0 : promised_length(b[0]);

    if (n <= 1)
        return n;
    if (n > len || !second_fits(b[0], b[1]))
        return 0;
    for (size_t i = 2; i < n; i++)
        if (!is_tail(b[i]))
            return 0;
    return n;
}

/* Bytes of `bytes` up to the first that is not ASCII, eight at a time. */
static size_t
ascii_run(const char *bytes, size_t len)
{
    size_t i = 0;
    uint64_t word;

    for (; i + sizeof(word) <= len; i += sizeof(word)) {
        memcpy(&word, bytes + i, sizeof(word));
        if ((word & 0x8080808080808080u) != 0)
            break;
    }
    while (i < len && ((unsigned char)bytes[i] & 0x80) == 0)
        i++;
    return i;
}

bool
bauta_utf8_valid(const char *bytes, size_t len)
{
    size_t i = 0;

    while (i < len) {
        size_t n = ascii_run(bytes + i, len - i);

        i += n;
        if (i == len)
            break;
        n = bauta_utf8_length(bytes + i, len - i);
        if (n == 0)
            return false;
        i += n;
    }
    return true;
}

size_t
bauta_utf8_count(const char *bytes, size_t len)
{
    size_t n = 0;

    for (size_t i = 0; i < len; i++)
        n += !is_tail((unsigned char)bytes[i]);
    return n;
}

char *
bauta_utf8_put(char *to, unsigned code)
{
    if (code < 0x80) {
        *to++ = (char)code;
    } else if (code < 0x800) {
        *to++ = (char)(0xC0 | code >> 6);
        *to++ = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        *to++ = (char)(0xE0 | code >> 12);
        *to++ = (char)(0x80 | (code >> 6 & 0x3F));
        *to++ = (char)(0x80 | (code & 0x3F));
    } else {
        *to++ = (char)(0xF0 | code >> 18);
        *to++ = (char)(0x80 | (code >> 12 & 0x3F));
        *to++ = (char)(0x80 | (code >> 6 & 0x3F));
        *to++ = (char)(0x80 | (code & 0x3F));
    }
    return to;
}
