/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lexer: tokens of SQL as the dump's own engine cuts them. One for all
 * dialects; flags say where they differ. It works on a part of a text and says
 * where a token may go on past it.
 */
#ifndef BAUTA_DUMPS_LEXER_H
#define BAUTA_DUMPS_LEXER_H

#include <stdbool.h>
#include <stddef.h>

enum bauta_syntax_kind {
    BAUTA_SYNTAX_MYSQL = 0,
    BAUTA_SYNTAX_POSTGRES,
    BAUTA_SYNTAX_SQLITE,
};

typedef struct bauta_syntax {
    enum bauta_syntax_kind kind;
    bool backslashes;  /* they escape in '' (MySQL, unless it is told not to) */
    bool double_texts; /* "" are texts, not names (MySQL, likewise) */
    char separator;    /* of CSV's fields */
} bauta_syntax;

/* What the kind does where nothing says otherwise. */
bauta_syntax bauta_syntax_of(enum bauta_syntax_kind kind);

enum bauta_token_kind {
    BAUTA_TOKEN_END = 0,
    BAUTA_TOKEN_MORE,   /* it may go on past the end of the text */
    BAUTA_TOKEN_BLANK,  /* blanks, or a comment */
    BAUTA_TOKEN_WORD,   /* unquoted */
    BAUTA_TOKEN_NAME,   /* in quotes of names */
    BAUTA_TOKEN_TEXT,   /* in quotes of texts, what stands before them too */
    BAUTA_TOKEN_NUMBER, /* unsigned */
    BAUTA_TOKEN_MARK,   /* one byte of any other kind */
};

typedef struct bauta_token {
    enum bauta_token_kind kind;
    const char *at;
    size_t len;
} bauta_token;

/*
 * The token at `at`. `ended`: nothing follows `end`; a text or comment that is
 * not closed then is BAUTA_TOKEN_MORE still. What stands in a comment that only
 * some versions skip (MySQL) is tokens like others, its brackets are blanks.
 */
bauta_token bauta_lexer_next(const bauta_syntax *syntax, const char *at,
                             const char *end, bool ended);

/* True for that unquoted word, of any case. */
bool bauta_token_is(const bauta_token *token, const char *word);
static inline bool
bauta_token_mark(const bauta_token *token, char mark)
{
    return token->kind == BAUTA_TOKEN_MARK && *token->at == mark;
}

#endif
