/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Copy rows: the lines of PostgreSQL's COPY in its text format:
 * https://www.postgresql.org/docs/15/sql-copy.html, File Formats.
 */
#include "dumps/cutter.h"

#include <string.h>

static bool
is_end(const char *line, const char *stop)
{
    return stop - line == 2 && line[0] == '\\' && line[1] == '.';
}

/* The fields of a line, which ends at `stop`. */
static bool
cut_line(const bauta_block *block, const char *bytes, const char *line,
         const char *stop, uint32_t *spans)
{
    for (size_t f = 0; f < block->n_fields; f++) {
        const char *tab = memchr(line, '\t', (size_t)(stop - line));
        const bool last = f + 1 == block->n_fields;

        if ((tab == NULL) != last)
            return false;
        if (last)
            tab = stop;
        spans[2 * f] = (uint32_t)(line - bytes);
        spans[2 * f + 1] = (uint32_t)(tab - bytes);
        line = tab + 1;
    }
    return block->n_fields > 0 || line == stop;
}

bauta_rc
bauta_cut_copy(bauta_cutter *cutter, const bauta_window *w, bauta_rows *rows,
               bauta_err *err)
{
    const char *end = w->bytes + w->len, *at = w->bytes;

    cutter->how = BAUTA_CUT_FULL;
    while (bauta_cut_goes_on(rows, w->bytes, at)) {
        const char *newline = memchr(at, '\n', (size_t)(end - at)), *stop;
        uint32_t *spans = bauta_rows_next(rows, cutter->block->n_fields);

        if (spans == NULL)
            return bauta_cut_no_memory(err);
        if (newline == NULL) {
            cutter->how = BAUTA_CUT_MORE;
            break;
        }
        stop = newline > at && newline[-1] == '\r' ? newline - 1 : newline;
        if (is_end(at, stop)) {
            at = newline + 1;
            cutter->how = BAUTA_CUT_END;
            break;
        }
        if (!cut_line(cutter->block, w->bytes, at, stop, spans))
            return bauta_cut_miscounted(err);
        rows->n_rows++;
        at = newline + 1;
    }
    cutter->used = (size_t)(at - w->bytes);
    return BAUTA_OK;
}

static char
escape_value(char letter)
{
    static const char letters[] = "bfnrtv", values[] = "\b\f\n\r\t\v";
    const char *found = letter != '\0' ? strchr(letters, letter) : NULL;

    if (found == NULL)
        return letter;
    return values[found - letters];
}

/* \101 and \x41, which COPY reads and pg_dump does not write. */
static size_t
coded(const char *at, const char *end, char *out)
{
    unsigned value = 0;
    size_t n = 0;

    if (*at == 'x' && end - at > 1 && bauta_hex_digit(at[1]) >= 0) {
        for (n = 1; n < 3 && at + n < end && bauta_hex_digit(at[n]) >= 0; n++)
            value = value * 16 + (unsigned)bauta_hex_digit(at[n]);
    } else {
        for (; n < 3 && at + n < end && at[n] >= '0' && at[n] <= '7'; n++)
            value = value * 8 + (unsigned)(at[n] - '0');
    }
    *out = (char)value;
    return n;
}

static bauta_rc
no_value(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EDATA,
                         "the value is none of its column's type");
}

static bauta_rc
unescape(const char *field, size_t len, bauta_arena *arena, bauta_cell *cell,
         bauta_err *err)
{
    const char *end = field + len;
    char *out = bauta_arena_alloc(arena, len), *to = out;

    if (out == NULL)
        return bauta_cut_no_memory(err);
    while (field < end) {
        const char *slash = memchr(field, '\\', (size_t)(end - field));
        const size_t plain = (size_t)((slash != NULL ? slash : end) - field);
        size_t n;

        memcpy(to, field, plain);
        to += plain;
        if (slash == NULL || slash + 1 == end)
            break;
        n = coded(slash + 1, end, to);
        if (n == 0) {
            *to = escape_value(slash[1]);
            n = 1;
        }
        to++;
        field = slash + 1 + n;
    }
    *cell = (bauta_cell){.bytes = out, .len = (uint32_t)(to - out)};
    return BAUTA_OK;
}

/* The hex form of bytea to its bytes. */
static bauta_rc
unhex(bauta_arena *arena, bauta_cell *cell, bauta_err *err)
{
    const size_t n = cell->len / 2 - (cell->len >= 2);
    const char *digits = cell->bytes + 2;
    char *out = bauta_arena_alloc(arena, n);

    if (out == NULL)
        return bauta_cut_no_memory(err);
    if (cell->len < 2 || cell->len % 2 != 0 || cell->bytes[0] != '\\' ||
        cell->bytes[1] != 'x')
        return no_value(err);
    for (size_t i = 0; i < n; i++) {
        const int high = bauta_hex_digit(digits[2 * i]);
        const int low = bauta_hex_digit(digits[2 * i + 1]);

        if (high < 0 || low < 0)
            return no_value(err);
        out[i] = (char)(high * 16 + low);
    }
    *cell = (bauta_cell){.bytes = out, .len = (uint32_t)n};
    return BAUTA_OK;
}

static bauta_rc
decode(const bauta_syntax *syntax, const bauta_column *column,
       const char *field, size_t len, bauta_arena *arena, bauta_cell *cell,
       bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)syntax;
    *cell = (bauta_cell){0};
    if (len == 2 && field[0] == '\\' && field[1] == 'N')
        return BAUTA_OK;
    *cell = (bauta_cell){.bytes = field, .len = (uint32_t)len};
    if (memchr(field, '\\', len) != NULL)
        BAUTA_TRY(unescape(field, len, arena, cell, err));
    if (column->type == BAUTA_TYPE_BYTES)
        BAUTA_TRY(unhex(arena, cell, err));
    if (column->type == BAUTA_TYPE_BOOLEAN) {
        const bool yes = cell->len == 1 && *cell->bytes == 't';

        if (!yes && (cell->len != 1 || *cell->bytes != 'f'))
            return no_value(err);
        *cell =
            (bauta_cell){.bytes = yes ? "true" : "false", .len = yes ? 4 : 5};
    }

out:
    return rc;
}

static void
put_text(bauta_text *out, const char *bytes, size_t len)
{
    static const char letters[] = "bfnrtv", values[] = "\b\f\n\r\t\v";
    char *to;

    if (!bauta_text_reserve(out, 2 * len + 1))
        return;
    to = out->bytes + out->len;
    for (size_t i = 0; i < len; i++) {
        const char c = bytes[i];

        if (c == '\\' || (c >= '\b' && c <= '\r')) {
            const char *found = c == '\\' ? NULL : strchr(values, c);

            *to++ = '\\';
            *to++ = '\\';
            if (found != NULL)
                to[-1] = letters[found - values];
        } else {
            *to++ = c;
        }
    }
    out->len = (size_t)(to - out->bytes);
}

static bauta_rc
encode(const bauta_syntax *syntax, const bauta_column *column,
       const char *field, size_t len, const bauta_cell *cell, bauta_text *out,
       bauta_err *err)
{
    (void)syntax;
    (void)field;
    (void)len;
    if (cell->bytes == NULL) {
        bauta_text_append(out, "\\N", 2);
    } else if (column->type == BAUTA_TYPE_BYTES) {
        bauta_text_append(out, "\\\\x", 3);
        for (size_t i = 0; i < cell->len; i++)
            bauta_text_printf(out, "%02x", (unsigned char)cell->bytes[i]);
    } else if (column->type == BAUTA_TYPE_BOOLEAN && cell->len >= 4 &&
               (memcmp(cell->bytes, "true", 4) == 0 ||
                memcmp(cell->bytes, "fals", 4) == 0)) {
        bauta_text_append(out, cell->bytes, 1);
    } else if (memchr(cell->bytes, '\0', cell->len) != NULL ||
               !bauta_utf8_valid(cell->bytes, cell->len)) {
        return bauta_err_set(err, BAUTA_EDATA,
                             "the rule's result is not text that the database "
                             "can store");
    } else {
        put_text(out, cell->bytes, cell->len);
    }
    return BAUTA_OK;
}

const bauta_form bauta_form_copy = {.decode = decode, .encode = encode};
