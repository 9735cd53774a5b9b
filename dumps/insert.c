/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Insert: the rows of INSERT statements. One that begins with the same words as
 * the one before it is cut as if it went on.
 */
#include "core/scan.h"
#include "dumps/cutter.h"

#include <string.h>

/* Where a step of the cutting leads: past what was cut, or no further. */
typedef struct step {
    const char *at; /* NULL: what follows is not whole */
    bool wrong, no_memory;
} step;

bauta_rc
bauta_cut_no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for rows");
}

bauta_rc
bauta_cut_miscounted(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EDATA,
                         "a row has not as many values as there are columns, "
                         "so it is not known which is which");
}

/* Past blanks and comments; NULL where they may go on. */
static const char *
pass_blanks(const bauta_syntax *syntax, const char *at, const char *end,
            bool ended)
{
    while (at < end) {
        bauta_token t;

        if (*at != ' ' && *at != '\n' && *at != '\r' && *at != '\t' &&
            *at != '/' && *at != '-' && *at != '#' && *at != '*')
            return at;
        t = bauta_lexer_next(syntax, at, end, ended);
        if (t.kind == BAUTA_TOKEN_MORE)
            return NULL;
        if (t.kind != BAUTA_TOKEN_BLANK)
            return at;
        at = t.at + t.len;
    }
    return ended ? at : NULL;
}

static bool
is_plain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == '_' || (c >= 'a' && c <= 'z');
}

/* A value of any form: tokens up to a comma or bracket of the row's own. */
static const char *
pass_tokens(const bauta_syntax *syntax, const char *at, const char *end,
            bool ended, const char **stop)
{
    size_t depth = 0;

    for (*stop = at;;) {
        const bauta_token t = bauta_lexer_next(syntax, at, end, ended);

        if (t.kind == BAUTA_TOKEN_MORE || t.kind == BAUTA_TOKEN_END)
            return NULL;
        if (depth == 0 &&
            (bauta_token_mark(&t, ',') || bauta_token_mark(&t, ')')))
            return at;
        depth += bauta_token_mark(&t, '(') || bauta_token_mark(&t, '[');
        if (depth > 0)
            depth -= bauta_token_mark(&t, ')') || bauta_token_mark(&t, ']');
        at = t.at + t.len;
        if (t.kind != BAUTA_TOKEN_BLANK)
            *stop = at;
    }
}

/* A quoted text without a word before it, or a number or word, and then a comma
 * or bracket; NULL for all else. */
static const char *
pass_simple(const bauta_syntax *syntax, const char *at, const char *end)
{
    if (*at != '\'') {
        at += *at == '-';
        while (at < end && is_plain(*at))
            at++;
        return at < end && (*at == ',' || *at == ')') ? at : NULL;
    }
    for (at++;;) {
        at =
            bauta_scan_either(at, end, '\'', syntax->backslashes ? '\\' : '\'');
        if (end - at < 2)
            return NULL;
        if (*at == '\'' && at[1] != '\'')
            break;
        at += 2;
    }
    at++;
    return *at == ',' || *at == ')' ? at : NULL;
}

/* A row, from its bracket on. */
static step
pass_row(const bauta_block *block, const char *bytes, const char *at,
         const char *end, bool ended, uint32_t *spans)
{
    const bauta_syntax *syntax = &block->syntax;

    for (size_t f = 0; f < block->n_fields; f++) {
        const char *from = at + 1, *stop, *next;

        if (from < end && *from == ' ')
            from = pass_blanks(syntax, from, end, ended);
        if (from == NULL || from >= end)
            return (step){0};
        next = pass_simple(syntax, from, end);
        stop = next;
        if (next == NULL) {
            from = pass_blanks(syntax, from, end, ended);
            next = from == NULL ? NULL
                                : pass_tokens(syntax, from, end, ended, &stop);
        }
        if (next == NULL)
            return (step){0};
        if (*next != (f + 1 < block->n_fields ? ',' : ')') || stop == from)
            return (step){.wrong = true};
        spans[2 * f] = (uint32_t)(from - bytes);
        spans[2 * f + 1] = (uint32_t)(stop - bytes);
        at = next;
    }
    return (step){.at = at + 1};
}

/* What may follow the rows: words, none of which is a value. */
static step
pass_tail(const bauta_syntax *syntax, const char *at, const char *end,
          bool ended)
{
    for (;;) {
        const bauta_token t = bauta_lexer_next(syntax, at, end, ended);

        if (t.kind == BAUTA_TOKEN_MORE || t.kind == BAUTA_TOKEN_END)
            return (step){0};
        at = t.at + t.len;
        if (bauta_token_mark(&t, ';'))
            return (step){.at = at};
        if (t.kind == BAUTA_TOKEN_TEXT || t.kind == BAUTA_TOKEN_NUMBER ||
            bauta_token_is(&t, "SELECT"))
            return (step){.wrong = true};
    }
}

/* After a row: a comma, or the statement's end. */
static step
pass_comma(bauta_cutter *cutter, const char *at, const char *end, bool ended)
{
    const bauta_syntax *syntax = &cutter->block->syntax;
    step s;

    if (at < end && *at == ',') {
        cutter->at = BAUTA_CUT_AT_ROW;
        return (step){.at = at + 1};
    }
    at = pass_blanks(syntax, at, end, ended);
    if (at == NULL || at == end)
        return (step){0};
    if (*at == ',') {
        cutter->at = BAUTA_CUT_AT_ROW;
        return (step){.at = at + 1};
    }
    s = pass_tail(syntax, at, end, ended);
    if (s.at != NULL)
        cutter->at = BAUTA_CUT_AT_HEAD;
    return s;
}

/* After a statement: the next one, if it begins alike. `*other` where not. */
static step
pass_head(bauta_cutter *cutter, const char *at, const char *end, bool ended,
          bool *other)
{
    const char *from = at;
    size_t left;

    while (at < end && (*at == '\n' || *at == '\r' || *at == ' '))
        at++;
    left = (size_t)(end - at);
    if (left >= cutter->head_len &&
        memcmp(at, cutter->head, cutter->head_len) == 0) {
        cutter->at = BAUTA_CUT_AT_ROW;
        return (step){.at = at + cutter->head_len};
    }
    if (!ended && left < cutter->head_len &&
        memcmp(at, cutter->head, left) == 0)
        return (step){0};
    *other = true;
    return (step){.at = from};
}

static bauta_rc
wrong(const bauta_cutter *cutter, bauta_err *err)
{
    if (cutter->at == BAUTA_CUT_AT_COMMA)
        return bauta_err_set(err, BAUTA_EDATA,
                             "the end of this INSERT may hold values, and is "
                             "not understood");
    return bauta_cut_miscounted(err);
}

/* A row, with the blanks before it. */
static step
take_row(bauta_cutter *cutter, const bauta_window *w, const char *at,
         bauta_rows *rows)
{
    const char *end = w->bytes + w->len;
    const char *row = pass_blanks(&cutter->block->syntax, at, end, w->ended);
    uint32_t *spans = bauta_rows_next(rows, cutter->block->n_fields);
    step s;

    if (spans == NULL)
        return (step){.no_memory = true};
    if (row == NULL || row == end)
        return (step){0};
    if (*row != '(')
        return (step){.wrong = true};
    s = pass_row(cutter->block, w->bytes, row, end, w->ended, spans);
    if (s.at != NULL) {
        rows->n_rows++;
        cutter->at = BAUTA_CUT_AT_COMMA;
    }
    return s;
}

static step
take(bauta_cutter *cutter, const bauta_window *w, const char *at,
     bauta_rows *rows, bool *other)
{
    const char *end = w->bytes + w->len;

    if (cutter->at == BAUTA_CUT_AT_HEAD)
        return pass_head(cutter, at, end, w->ended, other);
    if (cutter->at == BAUTA_CUT_AT_COMMA)
        return pass_comma(cutter, at, end, w->ended);
    return take_row(cutter, w, at, rows);
}

bauta_rc
bauta_cut_insert(bauta_cutter *cutter, const bauta_window *w, bauta_rows *rows,
                 bauta_err *err)
{
    const char *at = w->bytes;
    bool other = false;

    cutter->how = BAUTA_CUT_FULL;
    while (!other && cutter->how == BAUTA_CUT_FULL &&
           bauta_cut_goes_on(rows, w->bytes, at)) {
        const step s = take(cutter, w, at, rows, &other);

        if (s.no_memory)
            return bauta_cut_no_memory(err);
        if (s.wrong)
            return wrong(cutter, err);
        if (s.at == NULL)
            cutter->how = BAUTA_CUT_MORE;
        else
            at = s.at;
    }
    if (other)
        cutter->how = BAUTA_CUT_END;
    cutter->used = (size_t)(at - w->bytes);
    return BAUTA_OK;
}
