/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tokens of SQL as SQLite cuts them: comments dropped, four ways of quoting.
 * It reads definitions that SQLite itself has accepted.
 */
#include "drivers/sqlite/sqlite.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static bool
is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' ||
           (unsigned char)c >= 0x80;
}

static const char *
skip_blank(const char *at)
{
    for (;;) {
        const char *end = NULL;

        if (isspace((unsigned char)*at)) {
            at++;
        } else if (at[0] == '-' && at[1] == '-') {
            at += strcspn(at, "\n");
        } else if (at[0] == '/' && at[1] == '*') {
            end = strstr(at + 2, "*/");
            at = end != NULL ? end + 2 : at + strlen(at);
        } else {
            return at;
        }
    }
}

/* Behind the closing quote, or the end of the text. */
static const char *
skip_quoted(const char *at)
{
    char quote = *at;

    if (quote == '[')
        quote = ']';
    for (at++; *at != '\0'; at++) {
        if (*at != quote)
            continue;
        if (quote == ']' || at[1] != quote)
            return at + 1;
        at++;
    }
    return at;
}

bauta_sqlite_token
bauta_sqlite_token_next(const char **sql)
{
    const char *at = skip_blank(*sql), *end = at;
    bauta_sqlite_token token = {.at = at};

    if (*at == '\0') {
        *sql = at;
        return token;
    }
    if (strchr("'\"`[", *at) != NULL) {
        token.quoted = true;
        end = skip_quoted(at);
    } else if (is_word(*at)) {
        token.word = true;
        while (is_word(*end))
            end++;
    } else {
        end++;
    }
    token.len = (size_t)(end - at);
    *sql = end;
    return token;
}

bool
bauta_sqlite_token_is(const bauta_sqlite_token *token, const char *word)
{
    return !token->quoted && token->len == strlen(word) &&
           strncasecmp(token->at, word, token->len) == 0;
}

bool
bauta_sqlite_token_names(const bauta_sqlite_token *token, const char *name)
{
    const char *at = token->at + 1, *end = token->at + token->len - 1;

    if (token->word)
        return bauta_sqlite_token_is(token, name);
    if (!token->quoted || token->len < 2)
        return false;
    for (; at < end; at++, name++) {
        if (tolower((unsigned char)*at) != tolower((unsigned char)*name))
            return false;
        if (*at == *end && *end != ']') /* a quote that stands twice */
            at++;
    }
    return *name == '\0';
}

bool
bauta_sqlite_mentions(const char *sql, const char *name)
{
    for (;;) {
        bauta_sqlite_token token = bauta_sqlite_token_next(&sql);

        if (token.len == 0)
            return false;
        if (bauta_sqlite_token_names(&token, name))
            return true;
    }
}

void
bauta_sqlite_module(const char *sql, char *out, size_t size)
{
    bauta_sqlite_token token = bauta_sqlite_token_next(&sql);
    size_t n;

    out[0] = '\0';
    token = bauta_sqlite_token_next(&sql);
    if (!bauta_sqlite_token_is(&token, "virtual"))
        return;
    while (token.len != 0 && !bauta_sqlite_token_is(&token, "using"))
        token = bauta_sqlite_token_next(&sql);
    token = bauta_sqlite_token_next(&sql);
    if (token.quoted && token.len >= 2) {
        token.at++;
        token.len -= 2;
    }
    n = token.len < size ? token.len : size - 1;
    for (size_t i = 0; i < n; i++)
        out[i] = (char)tolower((unsigned char)token.at[i]);
    out[n] = '\0';
}
