/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/sqlite.h"

#include "core/text.h"
#include "dumps/values.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bauta_rc
no_literal(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EDATA,
                         "the value is not a plain literal, and a rule cannot "
                         "hide it");
}

/* The shortest decimal that reads back as the same number. */
static bauta_rc
put_real(const char *number, bauta_arena *arena, bauta_cell *cell,
         bauta_err *err)
{
    double real = strtod(number, NULL);
    char *out = bauta_arena_alloc(arena, 64);

    if (out == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a value");
    if (isinf(real))
        (void)snprintf(out, 64, "%sInfinity", real < 0 ? "-" : "");
    else
        for (int digits = 15; digits <= 17; digits++) {
            (void)snprintf(out, 64, "%.*g", digits, real);
            if (strtod(out, NULL) == real)
                break;
        }
    *cell = (bauta_cell){
        .bytes = out, .len = (uint32_t)strlen(out), .kind = BAUTA_KIND_REAL};
    return BAUTA_OK;
}

static bauta_rc
take_number(const char *field, size_t len, bauta_arena *arena, bauta_cell *cell,
            bauta_err *err)
{
    bool real = false;
    char *number;

    for (size_t i = 0; i < len; i++)
        real = real || field[i] == '.' || field[i] == 'e' || field[i] == 'E';
    if (!real && len <= 20) {
        *cell = (bauta_cell){
            .bytes = field, .len = (uint32_t)len, .kind = BAUTA_KIND_INTEGER};
        return BAUTA_OK;
    }
    number = bauta_arena_strndup(arena, field, len);
    if (number == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a value");
    return put_real(number, arena, cell, err);
}

/* Has the field at `*at` this text, of any case? Then it is passed. */
static bool
pass(const char **at, const char *end, const char *text)
{
    size_t n = strlen(text);

    if ((size_t)(end - *at) < n || strncasecmp(*at, text, n) != 0)
        return false;
    *at += n;
    return true;
}

/* A quoted text at `*at`, its doubled quotes undone; passed. */
static bool
pass_text(const char **at, const char *end, char *out, size_t *n)
{
    *n = 0;
    if (*at == end || **at != '\'')
        return false;
    for (++*at; *at < end; ++*at) {
        if (**at == '\'') {
            if (end - *at < 2 || (*at)[1] != '\'') {
                ++*at;
                return true;
            }
            ++*at;
        }
        out[(*n)++] = **at;
    }
    return false;
}

/* Every `mark` in the text becomes `with`. */
static void
replace(char *text, size_t *n, const char *mark, size_t mark_len, char with)
{
    size_t to = 0;

    for (size_t i = 0; i < *n;) {
        if (mark_len > 0 && *n - i >= mark_len &&
            memcmp(text + i, mark, mark_len) == 0) {
            text[to++] = with;
            i += mark_len;
        } else {
            text[to++] = text[i++];
        }
    }
    *n = to;
}

/* replace(replace('…','\n',char(10)),'\r',char(13)): what .dump makes of a text
 * with line ends. */
static bauta_rc
take_replaced(const char *field, size_t len, bauta_arena *arena,
              bauta_cell *cell, bauta_err *err)
{
    const char *at = field, *end = field + len;
    char *text = bauta_arena_alloc(arena, len);
    char *mark = bauta_arena_alloc(arena, len);
    size_t n, n_mark;
    unsigned calls = 0;

    if (text == NULL || mark == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a value");
    while (pass(&at, end, "replace("))
        calls++;
    if (calls == 0 || !pass_text(&at, end, text, &n))
        return no_literal(err);
    for (; calls > 0; calls--) {
        char with = '\n';

        if (!pass(&at, end, ",") || !pass_text(&at, end, mark, &n_mark))
            return no_literal(err);
        if (pass(&at, end, ",char(13))"))
            with = '\r';
        else if (!pass(&at, end, ",char(10))"))
            return no_literal(err);
        replace(text, &n, mark, n_mark, with);
    }
    if (at != end)
        return no_literal(err);
    *cell = (bauta_cell){
        .bytes = text, .len = (uint32_t)n, .kind = BAUTA_KIND_TEXT};
    return BAUTA_OK;
}

/* What follows a backslash in unistr's text: \\, \XXXX, \uXXXX, \+XXXXXX,
 * \UXXXXXXXX; past it, or NULL. */
static const char *
take_code(const char *at, const char *end, char **to)
{
    size_t n = 4;
    unsigned code = 0;

    if (at < end && *at == '\\') {
        *(*to)++ = '\\';
        return at + 1;
    }
    if (at < end && *at == '+')
        n = 6;
    else if (at < end && *at == 'U')
        n = 8;
    at += at < end && (*at == 'u' || n > 4);
    if ((size_t)(end - at) < n)
        return NULL;
    for (size_t i = 0; i < n; i++) {
        const int digit = bauta_hex_digit(at[i]);

        if (digit < 0)
            return NULL;
        code = code * 16 + (unsigned)digit;
    }
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return NULL;
    *to = bauta_utf8_put(*to, code);
    return at + n;
}

/* unistr('…\u000a…'): what .dump makes of it since SQLite 3.50. */
static bauta_rc
take_unistr(const char *field, size_t len, bauta_arena *arena, bauta_cell *cell,
            bauta_err *err)
{
    const char *at = field, *end = field + len;
    char *text = bauta_arena_alloc(arena, len), *to = text;
    size_t n;

    if (text == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a value");
    if (!pass(&at, end, "unistr(") || !pass_text(&at, end, text, &n) ||
        !pass(&at, end, ")") || at != end)
        return no_literal(err);
    /* In place: no code is shorter than what it stands for. */
    for (const char *from = text; from < text + n;) {
        if (*from != '\\') {
            *to++ = *from++;
            continue;
        }
        from = take_code(from + 1, text + n, &to);
        if (from == NULL)
            return no_literal(err);
    }
    *cell = (bauta_cell){
        .bytes = text, .len = (uint32_t)(to - text), .kind = BAUTA_KIND_TEXT};
    return BAUTA_OK;
}

bauta_rc
bauta_dump_sqlite_value(const char *field, size_t len, bauta_arena *arena,
                        bauta_cell *cell, bauta_err *err)
{
    if (bauta_value_numeric(field, len))
        return take_number(field, len, arena, cell, err);
    if (len > 0 && (*field | 0x20) == 'u')
        return take_unistr(field, len, arena, cell, err);
    return take_replaced(field, len, arena, cell, err);
}

bool
bauta_dump_sqlite_number(const bauta_cell *cell)
{
    return bauta_value_numeric(cell->bytes, cell->len) && cell->len < 400;
}
