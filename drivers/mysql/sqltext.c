/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Statements as the server shows them, taken apart token by token: names,
 * strings and comments are told from the rest, nothing else is understood.
 * Linear in the text; what is not changed comes out byte for byte.
 */
#include "drivers/mysql/mysql.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum kind { END, SPACE, WORD, QUOTED, OTHER };

struct token {
    enum kind kind;
    const char *at;
    size_t len;
};

static bool
is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' || (c & 0x80) != 0;
}

/* Length of what a quote character opens, with both quotes. */
static size_t
quoted_length(const char *at)
{
    const char quote = at[0];
    size_t i = 1;

    while (at[i] != '\0') {
        const bool escapes = at[i] == '\\' && quote != '`';

        if (at[i] == quote && at[i + 1] != quote)
            return i + 1;
        i += (at[i] == quote || escapes) && at[i + 1] != '\0' ? 2 : 1;
    }
    return i;
}

/* Length of a comment, or 0. One that a version opens is text as any other. */
static size_t
comment_length(const char *at)
{
    if (at[0] == '#' || (strncmp(at, "--", 2) == 0 &&
                         (at[2] == '\0' || isspace((unsigned char)at[2]))))
        return strcspn(at, "\n");
    if (strncmp(at, "/*", 2) == 0 && at[2] != '!' &&
        strncmp(at + 2, "M!", 2) != 0) {
        const char *end = strstr(at + 2, "*/");

        return end != NULL ? (size_t)(end - at) + 2 : strlen(at);
    }
    return 0;
}

static struct token
next_token(const char *at)
{
    struct token token = {.kind = OTHER, .at = at, .len = 1};
    size_t comment = comment_length(at);

    if (*at == '\0') {
        token.kind = END;
        token.len = 0;
    } else if (comment > 0) {
        token.kind = SPACE;
        token.len = comment;
    } else if (isspace((unsigned char)*at)) {
        token.kind = SPACE;
    } else if (*at == '`' || *at == '"' || *at == '\'') {
        token.kind = QUOTED;
        token.len = quoted_length(at);
    } else if (is_word(*at)) {
        token.kind = WORD;
        while (is_word(at[token.len]))
            token.len++;
    }
    return token;
}

static struct token
next_solid(const char *at)
{
    struct token token = next_token(at);

    while (token.kind == SPACE)
        token = next_token(token.at + token.len);
    return token;
}

static bool
is_keyword(const struct token *token, const char *word)
{
    return token->kind == WORD && token->len == strlen(word) &&
           strncasecmp(token->at, word, token->len) == 0;
}

static enum bauta_mysql_item
item_kind(const char *at)
{
    static const char *const indexes[] = {"KEY", "INDEX", "UNIQUE", "FULLTEXT",
                                          "SPATIAL"};
    struct token token = next_solid(at);

    if (is_keyword(&token, "CONSTRAINT")) {
        token = next_solid(token.at + token.len);
        token = next_solid(token.at + token.len);
    }
    if (is_keyword(&token, "FOREIGN"))
        return BAUTA_MYSQL_ITEM_REFERENCE;
    for (size_t i = 0; i < sizeof(indexes) / sizeof(indexes[0]); i++)
        if (is_keyword(&token, indexes[i]))
            return BAUTA_MYSQL_ITEM_INDEX;
    return BAUTA_MYSQL_ITEM_COLUMN;
}

const char *
bauta_mysql_item_first(const char *definition)
{
    struct token token = next_token(definition);

    while (token.kind != END && (token.kind != OTHER || *token.at != '('))
        token = next_token(token.at + token.len);
    return token.at + token.len;
}

bool
bauta_mysql_item_next(const char **at, enum bauta_mysql_item *kind,
                      const char **item, size_t *len)
{
    struct token token = next_solid(*at);
    size_t depth = 0;

    if (token.kind == END || *token.at == ')') {
        *at = token.at;
        return false;
    }
    *item = token.at;
    *kind = item_kind(token.at);
    while (token.kind != END) {
        const int c = token.kind == OTHER ? *token.at : ' ';

        if (depth == 0 && (c == ',' || c == ')'))
            break;
        depth += c == '(';
        depth -= c == ')';
        token = next_token(token.at + token.len);
    }
    *len = (size_t)(token.at - *item);
    while (*len > 0 && isspace((unsigned char)(*item)[*len - 1]))
        --*len;
    *at = *token.at == ',' ? token.at + 1 : token.at;
    return true;
}

/* The name that a token is, unquoted, into `out`; false where it is none. */
static bool
name_of(const struct token *token, char *out, size_t size)
{
    size_t n = 0;
    const bool quoted = token->kind == QUOTED && token->len >= 2;

    if ((token->kind != WORD && !quoted) || *token->at == '\'' ||
        token->len >= size)
        return false;
    for (size_t i = quoted ? 1 : 0; i < token->len - (quoted ? 1 : 0); i++) {
        out[n++] = token->at[i];
        if (quoted && token->at[i] == token->at[0])
            i++;
    }
    out[n] = '\0';
    return true;
}

/* Does the source database's name stand here before one of its objects? */
static bool
is_qualifier(const struct token *token, const bauta_mysql_rewrite *rewrite)
{
    char name[512];
    struct token dot, object;

    if (!name_of(token, name, sizeof(name)) || strcmp(name, rewrite->from) != 0)
        return false;
    dot = next_solid(token->at + token->len);
    if (dot.kind != OTHER || *dot.at != '.')
        return false;
    object = next_solid(dot.at + 1);
    return name_of(&object, name, sizeof(name)) &&
           rewrite->is_ours(rewrite->context, name, strlen(name));
}

/* The first token after DEFINER = user@host, which `token` begins; the token
 * itself where it does not. */
static struct token
past_definer(const struct token *token)
{
    struct token at = next_solid(token->at + token->len);

    if (at.kind != OTHER || *at.at != '=')
        return *token;
    at = next_solid(at.at + at.len);
    at = next_solid(at.at + at.len);
    if (at.kind == OTHER && (*at.at == '@' || *at.at == '(')) {
        at = next_solid(at.at + at.len); /* the host, or ")" */
        at = next_solid(at.at + at.len);
    }
    return at;
}

void
bauta_mysql_rewrite_text(bauta_text *out, const char *text,
                         const bauta_mysql_rewrite *rewrite)
{
    bool drop = rewrite->drop_definer, disable = rewrite->disable;
    char before = '\0';
    struct token token = next_token(text);

    while (token.kind != END) {
        if (drop && is_keyword(&token, "DEFINER")) {
            struct token past = past_definer(&token);

            drop = false;
            if (past.at != token.at) {
                token = past;
                continue;
            }
        }
        if (disable && is_keyword(&token, "ENABLE")) {
            disable = false;
            bauta_text_add(out, "DISABLE");
        } else if (before != '.' && is_qualifier(&token, rewrite)) {
            bauta_text_quote(out, rewrite->to, '`');
        } else {
            bauta_text_append(out, token.at, token.len);
        }
        if (token.kind != SPACE)
            before = *token.at;
        token = next_token(token.at + token.len);
    }
}
