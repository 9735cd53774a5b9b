/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JSON Lines: an object a line, whose members are the row's columns.
 */
#include "core/scan.h"
#include "dumps/cutter.h"
#include "transforms/json_scan.h"
#include "transforms/json_text.h"

#include <string.h>

static bauta_rc
no_object(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EDATA,
                         "a line is not one JSON object of plain member names");
}

static const char *
pass_blanks(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\r'))
        at++;
    return at;
}

/* Past the string at `at`; NULL where it does not end. */
static const char *
pass_string(const char *at, const char *end)
{
    for (at++; at < end; at += 2) {
        at = bauta_scan_either(at, end, '"', '\\');
        if (at < end && *at == '"')
            return at + 1;
    }
    return NULL;
}

/* Past a value: strings and brackets as they nest. */
static const char *
pass_value(const char *at, const char *end)
{
    size_t depth = 0;

    while (at < end) {
        if (*at == '"') {
            at = pass_string(at, end);
            if (at == NULL)
                return NULL;
        } else if (*at == '{' || *at == '[') {
            depth++;
            at++;
        } else if (depth == 0 && (*at == ',' || *at == '}' || *at == ' ' ||
                                  *at == '\t' || *at == '\r')) {
            return at;
        } else {
            depth -= depth > 0 && (*at == '}' || *at == ']');
            at++;
        }
        if (depth == 0 && at < end &&
            (at[-1] == '"' || at[-1] == '}' || at[-1] == ']'))
            return at;
    }
    return NULL;
}

/* The field of that name, from the one that comes next as a rule. */
static size_t
find_field(const bauta_block *block, const char *name, size_t len, size_t next)
{
    for (size_t i = 0; i < block->n_fields; i++) {
        const size_t f = (next + i) % block->n_fields;

        if (strlen(block->names[f]) == len &&
            memcmp(block->names[f], name, len) == 0)
            return f;
    }
    return block->n_fields;
}

static bauta_rc
unknown_member(const char *name, size_t len, bauta_err *err)
{
    /* A name is no value, but a line that is wrong may have one in its place:
     * only what could be a column's name is shown. */
    for (size_t i = 0; i < len; i++)
        if (len > 63 ||
            !((name[i] >= 'a' && name[i] <= 'z') ||
              (name[i] >= 'A' && name[i] <= 'Z') || (name[i] == '_')))
            return bauta_err_set(err, BAUTA_EDATA,
                                 "a line has a member that is no column of the "
                                 "table");
    return bauta_err_set(err, BAUTA_EDATA,
                         "a line has a member, %.*s, that is no column of the "
                         "table: give it an entry in the profile",
                         (int)len, name);
}

/* The field whose name stands at `name`; past it, or NULL and the error. */
static const char *
take_name(const bauta_block *block, const char *name, const char *end,
          size_t next, size_t *field, bauta_err *err)
{
    const char *stop =
        name < end && *name == '"' ? pass_string(name, end) : NULL;
    size_t len;

    if (stop == NULL || memchr(name, '\\', (size_t)(stop - name)) != NULL) {
        (void)no_object(err);
        return NULL;
    }
    len = (size_t)(stop - name) - 2;
    *field = find_field(block, name + 1, len, next);
    if (*field < block->n_fields)
        return stop;
    (void)unknown_member(name + 1, len, err);
    return NULL;
}

static bauta_rc
cut_line(const bauta_block *block, const char *bytes, const char *at,
         const char *end, uint32_t *spans, bauta_err *err)
{
    size_t next = 0;

    memset(spans, 0, 2 * block->n_fields * sizeof(*spans));
    at = pass_blanks(at, end);
    if (at == end || *at++ != '{')
        return no_object(err);
    at = pass_blanks(at, end);
    if (at < end && *at == '}')
        return pass_blanks(at + 1, end) == end ? BAUTA_OK : no_object(err);
    for (;;) {
        const char *value;
        size_t f;

        at = take_name(block, pass_blanks(at, end), end, next, &f, err);
        if (at == NULL)
            return err->code;
        at = pass_blanks(at, end);
        if (spans[2 * f + 1] != 0 || at == end || *at != ':')
            return no_object(err);
        value = pass_blanks(at + 1, end);
        at = value < end ? pass_value(value, end) : NULL;
        if (at == NULL || at == value)
            return no_object(err);
        spans[2 * f] = (uint32_t)(value - bytes);
        spans[2 * f + 1] = (uint32_t)(at - bytes);
        next = f + 1;
        at = pass_blanks(at, end);
        if (at < end && *at == ',') {
            at++;
            continue;
        }
        return at < end && *at == '}' && pass_blanks(at + 1, end) == end
                   ? BAUTA_OK
                   : no_object(err);
    }
}

bauta_rc
bauta_cut_json(bauta_cutter *cutter, const bauta_window *w, bauta_rows *rows,
               bauta_err *err)
{
    const char *end = w->bytes + w->len, *at = w->bytes;
    bauta_rc rc = BAUTA_OK;

    cutter->how = BAUTA_CUT_FULL;
    while (bauta_cut_goes_on(rows, w->bytes, at)) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        const char *stop = newline != NULL ? newline : end;
        uint32_t *spans = bauta_rows_next(rows, cutter->block->n_fields);

        if (spans == NULL)
            return bauta_cut_no_memory(err);
        if (newline == NULL && !w->ended) {
            cutter->how = BAUTA_CUT_MORE;
            break;
        }
        if (at == end) {
            cutter->how = BAUTA_CUT_END;
            break;
        }
        if (pass_blanks(at, stop) < stop) {
            BAUTA_TRY(cut_line(cutter->block, w->bytes, at, stop, spans, err));
            rows->n_rows++;
        }
        at = newline != NULL ? newline + 1 : end;
    }
    cutter->used = (size_t)(at - w->bytes);

out:
    return rc;
}

static bauta_rc
no_value(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EDATA, "the value is no JSON");
}

static bauta_rc
take_string(const char *field, size_t len, bauta_arena *arena, bauta_cell *cell,
            bauta_err *err)
{
    char *out;
    size_t n;

    if (memchr(field, '\\', len) == NULL) {
        *cell = (bauta_cell){.bytes = field + 1, .len = (uint32_t)(len - 2)};
        return BAUTA_OK;
    }
    out = bauta_arena_alloc(arena, len);
    if (out == NULL)
        return bauta_cut_no_memory(err);
    if (!bauta_json_string_decode(field, len, out, &n))
        return no_value(err);
    *cell = (bauta_cell){.bytes = out, .len = (uint32_t)n};
    return BAUTA_OK;
}

static bool
is(const char *bytes, size_t len, const char *word)
{
    return len == strlen(word) && memcmp(bytes, word, len) == 0;
}

static bool
is_json(const char *bytes, size_t len)
{
    bauta_json_scan scan;
    bauta_json_match match;

    bauta_json_scan_init(&scan, NULL, bytes, len);
    return bauta_json_scan_next(&scan, &match) == BAUTA_JSON_END;
}

static bauta_rc
decode(const bauta_syntax *syntax, const bauta_column *column,
       const char *field, size_t len, bauta_arena *arena, bauta_cell *cell,
       bauta_err *err)
{
    (void)syntax;
    (void)column;
    *cell = (bauta_cell){0};
    if (is(field, len, "null"))
        return BAUTA_OK;
    if (!is_json(field, len))
        return no_value(err);
    if (*field == '"')
        return take_string(field, len, arena, cell, err);
    *cell = (bauta_cell){.bytes = field, .len = (uint32_t)len};
    return BAUTA_OK;
}

static bauta_rc
put_string(bauta_text *out, const bauta_cell *cell, bauta_err *err)
{
    size_t n;

    if (!bauta_text_reserve(out, 6 * (size_t)cell->len + 2))
        return BAUTA_OK; /* the text remembers */
    n = bauta_json_string_encode(cell->bytes, cell->len, false,
                                 out->bytes + out->len);
    if (n == 0)
        return bauta_err_set(err, BAUTA_EDATA,
                             "the rule's result is not text that JSON can "
                             "hold");
    out->len += n;
    return BAUTA_OK;
}

/* Numbers stay numbers, and the like, where the result can be one. */
static bauta_rc
encode(const bauta_syntax *syntax, const bauta_column *column,
       const char *field, size_t len, const bauta_cell *cell, bauta_text *out,
       bauta_err *err)
{
    const bool quoted = len == 0 || *field == '"';
    bool bare;

    (void)syntax;
    (void)column;
    if (cell->bytes == NULL) {
        bauta_text_append(out, "null", 4);
        return BAUTA_OK;
    }
    bare = !quoted && cell->len > 0 && cell->bytes[0] != '"' &&
           is_json(cell->bytes, cell->len) &&
           !is(cell->bytes, cell->len, "null");
    if (!bare)
        return put_string(out, cell, err);
    bauta_text_append(out, cell->bytes, cell->len);
    return BAUTA_OK;
}

const bauta_form bauta_form_json = {.decode = decode, .encode = encode};
