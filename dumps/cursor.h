/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cursor: the tokens of one whole statement, one after another, blanks and
 * comments passed over.
 */
#ifndef BAUTA_DUMPS_CURSOR_H
#define BAUTA_DUMPS_CURSOR_H

#include "core/arena.h"
#include "dumps/lexer.h"

typedef struct bauta_cursor {
    bauta_syntax syntax;
    const char *at, *end;
    bauta_token now; /* BAUTA_TOKEN_END past the last one */
} bauta_cursor;

/* On the first token of the text. */
bauta_cursor bauta_cursor_open(const bauta_syntax *syntax, const char *text,
                               size_t len);
void bauta_cursor_next(bauta_cursor *c);

/* Is the token this word, of any case, or this mark? Then it is passed. */
bool bauta_cursor_word(bauta_cursor *c, const char *word);
bool bauta_cursor_mark(bauta_cursor *c, char mark);
/* The same for several words in a row, with a blank between them: all of them
 * or none. */
bool bauta_cursor_words(bauta_cursor *c, const char *words);

/* Is the token one of these words? It is not passed. NULL-ended. */
bool bauta_cursor_one_of(const bauta_cursor *c, const char *const *words);

/* An identifier, its quotes undone; NULL where there is none, or no memory.
 * Unquoted ones are as they are written. */
const char *bauta_cursor_name(bauta_cursor *c, bauta_arena *arena);
/* "schema"."table": the last part, and the one before it; "" where there is
 * none. NULL likewise. */
const char *bauta_cursor_qualified(bauta_cursor *c, bauta_arena *arena,
                                   const char **schema);
/* A quoted text, its quotes undone; NULL where there is none, or no memory. */
const char *bauta_cursor_text(bauta_cursor *c, bauta_arena *arena);

/* On an opening bracket: past what closes it. */
void bauta_cursor_brackets(bauta_cursor *c);

#endif
