/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CSV: records of RFC 4180, with commas or tabs between fields. A field without
 * quotes that is empty is NULL; "" is a text of no length, as PostgreSQL's COPY
 * has it.
 */
#include "core/scan.h"
#include "dumps/cutter.h"

#include <string.h>

/* Past a field; NULL where it is not whole. */
static const char *
pass_field(const char *at, const char *end, char separator, bool ended)
{
    const char *from;

    if (at < end && *at == '"') {
        for (at++;; at += 2) {
            at = memchr(at, '"', (size_t)(end - at));
            if (at == NULL)
                return NULL;
            if (end - at < 2)
                return ended ? end : NULL;
            if (at[1] != '"')
                return at + 1;
        }
    }
    from = at;
    at = bauta_scan_either(at, end, separator, '\n');
    if (at < end)
        return *at == '\n' && at > from && at[-1] == '\r' ? at - 1 : at;
    return ended ? end : NULL;
}

/* A record's fields; past its line end, or NULL. `*good` is false where it has
 * another number of fields. */
static const char *
pass_record(const bauta_block *block, const char *bytes, const char *at,
            const char *end, bool ended, uint32_t *spans, bool *good)
{
    const char separator = block->syntax.separator;

    for (size_t f = 0;; f++) {
        const char *stop = pass_field(at, end, separator, ended);

        if (stop == NULL)
            return NULL;
        *good = f < block->n_fields;
        if (!*good)
            return at;
        spans[2 * f] = (uint32_t)(at - bytes);
        spans[2 * f + 1] = (uint32_t)(stop - bytes);
        if (stop < end && *stop == separator) {
            at = stop + 1;
            continue;
        }
        *good = f + 1 == block->n_fields;
        if (stop < end && *stop == '\r')
            stop++;
        if (stop == end)
            return ended ? end : NULL;
        *good = *good && *stop == '\n';
        return stop + 1;
    }
}

bauta_rc
bauta_cut_csv(bauta_cutter *cutter, const bauta_window *w, bauta_rows *rows,
              bauta_err *err)
{
    const char *end = w->bytes + w->len, *at = w->bytes;

    cutter->how = BAUTA_CUT_FULL;
    while (bauta_cut_goes_on(rows, w->bytes, at)) {
        uint32_t *spans = bauta_rows_next(rows, cutter->block->n_fields);
        const char *next;
        bool good = true;

        if (spans == NULL)
            return bauta_cut_no_memory(err);
        if (at == end && w->ended) {
            cutter->how = BAUTA_CUT_END;
            break;
        }
        next = pass_record(cutter->block, w->bytes, at, end, w->ended, spans,
                           &good);
        if (next == NULL) {
            cutter->how = BAUTA_CUT_MORE;
            break;
        }
        if (!good)
            return bauta_cut_miscounted(err);
        rows->n_rows++;
        at = next;
    }
    cutter->used = (size_t)(at - w->bytes);
    return BAUTA_OK;
}

static bauta_rc
decode(const bauta_syntax *syntax, const bauta_column *column,
       const char *field, size_t len, bauta_arena *arena, bauta_cell *cell,
       bauta_err *err)
{
    char *out, *to;

    (void)syntax;
    (void)column;
    *cell = (bauta_cell){0};
    if (len == 0)
        return BAUTA_OK;
    *cell = (bauta_cell){.bytes = field, .len = (uint32_t)len};
    if (*field != '"')
        return BAUTA_OK;
    out = to = bauta_arena_alloc(arena, len);
    if (out == NULL)
        return bauta_cut_no_memory(err);
    for (size_t i = 1; i + 1 < len; i++) {
        i += field[i] == '"';
        *to++ = field[i];
    }
    *cell = (bauta_cell){.bytes = out, .len = (uint32_t)(to - out)};
    return BAUTA_OK;
}

static bauta_rc
encode(const bauta_syntax *syntax, const bauta_column *column,
       const char *field, size_t len, const bauta_cell *cell, bauta_text *out,
       bauta_err *err)
{
    bool quotes = len > 0 && *field == '"';

    (void)column;
    (void)err;
    if (cell->bytes == NULL)
        return BAUTA_OK;
    for (size_t i = 0; i < cell->len && !quotes; i++)
        quotes = cell->bytes[i] == '"' || cell->bytes[i] == '\n' ||
                 cell->bytes[i] == '\r' || cell->bytes[i] == syntax->separator;
    if (!quotes && cell->len > 0) {
        bauta_text_append(out, cell->bytes, cell->len);
        return BAUTA_OK;
    }
    bauta_text_append(out, "\"", 1);
    for (size_t i = 0; i < cell->len; i++)
        bauta_text_append(out, cell->bytes[i] == '"' ? "\"\"" : &cell->bytes[i],
                          1 + (cell->bytes[i] == '"'));
    bauta_text_append(out, "\"", 1);
    return BAUTA_OK;
}

const bauta_form bauta_form_csv = {.decode = decode, .encode = encode};
