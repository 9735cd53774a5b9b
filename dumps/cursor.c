/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/cursor.h"

#include <string.h>
#include <strings.h>

bauta_cursor
bauta_cursor_open(const bauta_syntax *syntax, const char *text, size_t len)
{
    bauta_cursor c = {.syntax = *syntax, .at = text, .end = text + len};

    bauta_cursor_next(&c);
    return c;
}

void
bauta_cursor_next(bauta_cursor *c)
{
    do {
        c->now = bauta_lexer_next(&c->syntax, c->at, c->end, true);
        c->at = c->now.at + c->now.len;
    } while (c->now.kind == BAUTA_TOKEN_BLANK);
    if (c->now.kind == BAUTA_TOKEN_MORE) /* it is not closed: nothing more */
        c->now.kind = BAUTA_TOKEN_END;
}

bool
bauta_cursor_word(bauta_cursor *c, const char *word)
{
    if (!bauta_token_is(&c->now, word))
        return false;
    bauta_cursor_next(c);
    return true;
}

bool
bauta_cursor_mark(bauta_cursor *c, char mark)
{
    if (!bauta_token_mark(&c->now, mark))
        return false;
    bauta_cursor_next(c);
    return true;
}

bool
bauta_cursor_words(bauta_cursor *c, const char *words)
{
    const bauta_cursor before = *c;

    while (*words != '\0') {
        size_t n = strcspn(words, " ");

        if (c->now.kind != BAUTA_TOKEN_WORD || c->now.len != n ||
            strncasecmp(c->now.at, words, n) != 0) {
            *c = before;
            return false;
        }
        bauta_cursor_next(c);
        words += n;
        words += *words == ' ';
    }
    return true;
}

bool
bauta_cursor_one_of(const bauta_cursor *c, const char *const *words)
{
    for (; *words != NULL; words++)
        if (bauta_token_is(&c->now, *words))
            return true;
    return false;
}

/* What stands between the quotes at both ends, doubled ones made single. */
static char *
unquote(const bauta_token *t, bool escapes, bauta_arena *arena)
{
    const char *from = memchr(t->at, *(t->at + t->len - 1), t->len);
    const char *end = t->at + t->len - 1;
    char *out = bauta_arena_alloc(arena, t->len + 1), *to = out;

    if (*t->at == '[')
        from = t->at;
    if (out == NULL || from == NULL)
        return NULL;
    for (from++; from < end; from++) {
        if (((*from == '\\' && escapes) || (*from == *end && *end != ']')) &&
            from + 1 < end)
            from++;
        *to++ = *from;
    }
    *to = '\0';
    return out;
}

const char *
bauta_cursor_name(bauta_cursor *c, bauta_arena *arena)
{
    const bauta_token t = c->now;
    const char *name;

    if (t.kind == BAUTA_TOKEN_WORD)
        name = bauta_arena_strndup(arena, t.at, t.len);
    else if (t.kind == BAUTA_TOKEN_NAME ||
             (t.kind == BAUTA_TOKEN_TEXT &&
              c->syntax.kind == BAUTA_SYNTAX_SQLITE && *t.at == '\''))
        name = unquote(&t, false, arena);
    else
        return NULL;
    bauta_cursor_next(c);
    return name;
}

const char *
bauta_cursor_qualified(bauta_cursor *c, bauta_arena *arena, const char **schema)
{
    const char *name = bauta_cursor_name(c, arena);

    *schema = "";
    while (name != NULL && bauta_cursor_mark(c, '.')) {
        *schema = name;
        name = bauta_cursor_name(c, arena);
    }
    return name;
}

const char *
bauta_cursor_text(bauta_cursor *c, bauta_arena *arena)
{
    const bauta_token t = c->now;
    const char *text;

    if (t.kind != BAUTA_TOKEN_TEXT || (*t.at != '\'' && *t.at != '"'))
        return NULL;
    text = unquote(&t, c->syntax.backslashes, arena);
    bauta_cursor_next(c);
    return text;
}

void
bauta_cursor_brackets(bauta_cursor *c)
{
    size_t depth = 0;

    while (c->now.kind != BAUTA_TOKEN_END) {
        depth += bauta_token_mark(&c->now, '(');
        if (bauta_token_mark(&c->now, ')'))
            depth--;
        bauta_cursor_next(c);
        if (depth == 0)
            return;
    }
}
