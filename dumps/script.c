/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/script.h"

#include "core/scan.h"

#include <string.h>

/* What is known of a statement while its tokens go by. */
typedef struct walk {
    const bauta_script *script;
    const char *at, *end;
    bool ended;
    bool begun;   /* the first word was seen, … */
    size_t lead;  /* … this far on */
    bool creates; /* a routine or trigger: it may hold statements */
    bool overrides, overriding; /* the last word was OVERRIDING, the one before:
                                   VALUE is no VALUES then */
    size_t words;
    size_t brackets, blocks;
    enum bauta_piece_kind kind;
} walk;

static bauta_rc
broken_off(uint64_t line, bauta_err *err)
{
    (void)bauta_err_set(err, BAUTA_EDATA,
                        "the dump ends in the midst of a statement: it was cut "
                        "off");
    bauta_err_at(err, "line %llu", (unsigned long long)line);
    return err->code;
}

/* BEGIN … END within a routine or trigger: its statements end with semicolons
 * that do not end this one. */
static void
count_blocks(walk *w, const bauta_token *t)
{
    const bool sqlite = w->script->syntax.kind == BAUTA_SYNTAX_SQLITE;

    if (w->words <= 4 &&
        (bauta_token_is(t, "FUNCTION") || bauta_token_is(t, "PROCEDURE") ||
         (sqlite && bauta_token_is(t, "TRIGGER"))))
        w->creates = true;
    if (!w->creates)
        return;
    if (w->blocks == 0 && bauta_token_is(t, sqlite ? "BEGIN" : "ATOMIC"))
        w->blocks = 1;
    else if (w->blocks > 0 && bauta_token_is(t, "CASE"))
        w->blocks++;
    else if (w->blocks > 0 && bauta_token_is(t, "END"))
        w->blocks--;
}

static void
begin(walk *w, const bauta_token *t, const char *start)
{
    const enum bauta_syntax_kind kind = w->script->syntax.kind;

    w->begun = true;
    w->lead = (size_t)(t->at - start);
    w->kind = BAUTA_PIECE_STATEMENT;
    if (bauta_token_is(t, "INSERT") || bauta_token_is(t, "REPLACE"))
        w->kind = BAUTA_PIECE_INSERT;
    else if (kind == BAUTA_SYNTAX_POSTGRES && bauta_token_is(t, "COPY"))
        w->kind = BAUTA_PIECE_COPY;
    else if ((kind == BAUTA_SYNTAX_POSTGRES && bauta_token_mark(t, '\\')) ||
             (kind == BAUTA_SYNTAX_MYSQL && bauta_token_is(t, "DELIMITER")))
        w->kind = BAUTA_PIECE_COMMAND;
}

static bool
is_delimiter(const walk *w, const bauta_token *t)
{
    const char *delimiter = w->script->delimiter;
    const size_t n = strlen(delimiter);

    return w->brackets == 0 && w->blocks == 0 &&
           (size_t)(w->end - t->at) >= n && memcmp(t->at, delimiter, n) == 0;
}

/* Where the line that holds `at` ends; NULL where that is not seen yet. */
static const char *
line_end(const walk *w, const char *at)
{
    const char *newline = memchr(at, '\n', (size_t)(w->end - at));

    if (newline != NULL)
        return newline + 1;
    return w->ended ? w->end : NULL;
}

/* Where the piece ends after this token: NULL where it goes on. `*more` where
 * that cannot be told yet. */
static const char *
piece_end(walk *w, const bauta_token *t, bool *more)
{
    const char *stop;

    if (w->kind == BAUTA_PIECE_COMMAND) {
        stop = line_end(w, t->at);
        *more = stop == NULL;
        return stop;
    }
    if (w->kind == BAUTA_PIECE_INSERT && w->brackets == 0 && !w->overriding &&
        (bauta_token_is(t, "VALUES") || bauta_token_is(t, "VALUE")))
        return t->at + t->len;
    if (!is_delimiter(w, t))
        return NULL;
    stop = t->at + strlen(w->script->delimiter);
    if (w->kind == BAUTA_PIECE_COPY) {
        stop = line_end(w, stop);
        *more = stop == NULL;
    } else if (w->kind == BAUTA_PIECE_INSERT) {
        w->kind = BAUTA_PIECE_STATEMENT; /* without VALUES */
    }
    return stop;
}

/* Walks over tokens up to the piece's end, or NULL: more is needed. */
static const char *
walk_piece(walk *w, const char *start)
{
    for (;;) {
        const bauta_token t =
            bauta_lexer_next(&w->script->syntax, w->at, w->end, w->ended);
        const char *stop;
        bool more = false;

        if (t.kind == BAUTA_TOKEN_MORE)
            return NULL;
        if (t.kind == BAUTA_TOKEN_END) {
            if (w->begun)
                return NULL;
            w->kind = BAUTA_PIECE_END;
            w->lead = (size_t)(w->end - start);
            return w->end;
        }
        w->at = t.at + t.len;
        if (t.kind == BAUTA_TOKEN_BLANK)
            continue;
        if (!w->begun)
            begin(w, &t, start);
        w->words++;
        count_blocks(w, &t);
        stop = piece_end(w, &t, &more);
        w->overriding = w->overrides;
        w->overrides = bauta_token_is(&t, "OVERRIDING");
        if (more || stop != NULL)
            return stop;
        w->brackets += bauta_token_mark(&t, '(');
        if (w->brackets > 0)
            w->brackets -= bauta_token_mark(&t, ')');
    }
}

/* Fills the window before a statement is walked over again, so that one of any
 * length is walked over a few times only. */
static bauta_rc
fill(bauta_input *input, bauta_err *err)
{
    const size_t before = bauta_input_left(input);
    bauta_rc rc = BAUTA_OK;

    while (rc == BAUTA_OK && !input->ended &&
           bauta_input_left(input) < 2 * before)
        rc = bauta_input_more(input, err);
    return rc;
}

bauta_rc
bauta_script_next(bauta_script *script, bauta_piece *piece, bauta_err *err)
{
    bauta_input *input = script->input;

    for (;;) {
        const char *start = bauta_input_at(input);
        walk w = {.script = script,
                  .at = start,
                  .end = start + bauta_input_left(input),
                  .ended = input->ended};
        const char *stop = walk_piece(&w, start);
        bauta_rc rc;

        if (stop != NULL) {
            *piece = (bauta_piece){
                .kind = w.kind,
                .at = start,
                .len = (size_t)(stop - start),
                .lead = w.lead,
                .line = input->line + bauta_scan_count(start, w.lead, '\n')};
            return BAUTA_OK;
        }
        if (input->ended)
            return broken_off(
                input->line + bauta_scan_count(start, w.lead, '\n'), err);
        rc = bauta_input_left(input) == 0 ? bauta_input_more(input, err)
                                          : fill(input, err);
        if (rc != BAUTA_OK)
            return rc;
    }
}
