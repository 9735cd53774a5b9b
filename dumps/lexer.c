/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/lexer.h"

#include "core/scan.h"

#include <string.h>
#include <strings.h>

enum {
    IS_BLANK = 1,
    IS_DIGIT = 2,
    IS_WORD = 4, /* may begin one, or be in one */
};

static unsigned
class_of(char c)
{
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return IS_BLANK;
    if (c >= '0' && c <= '9')
        return IS_DIGIT;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
        (c & 0x80) != 0)
        return IS_WORD;
    return 0;
}

bauta_syntax
bauta_syntax_of(enum bauta_syntax_kind kind)
{
    return (bauta_syntax){.kind = kind,
                          .backslashes = kind == BAUTA_SYNTAX_MYSQL,
                          .double_texts = kind == BAUTA_SYNTAX_MYSQL};
}

static bauta_token
token(enum bauta_token_kind kind, const char *at, const char *stop)
{
    return (bauta_token){.kind = kind, .at = at, .len = (size_t)(stop - at)};
}

/* What ends a text that this begins. */
static char
closing(char quote)
{
    if (quote == '[')
        return ']';
    return quote;
}

/* A text or name from its opening quote at `quote` on; it began at `at`. A
 * quote that stands twice is part of it, and that takes a look past it. */
static bauta_token
quoted(enum bauta_token_kind kind, const char *at, const char *quote,
       const char *end, bool ended, bool escapes)
{
    const char close = closing(*quote);
    char other = close;

    if (escapes)
        other = '\\';
    for (const char *c = quote + 1;;) {
        c = bauta_scan_either(c, end, close, other);
        if (c == end)
            return token(BAUTA_TOKEN_MORE, at, end);
        if (*c == '\\' && escapes) {
            if (end - c < 2)
                return token(BAUTA_TOKEN_MORE, at, end);
            c += 2;
            continue;
        }
        if (end - c < 2 && !ended)
            return token(BAUTA_TOKEN_MORE, at, end);
        if (end - c < 2 || c[1] != close || *quote == '[')
            return token(kind, at, c + 1);
        c += 2;
    }
}

/* A comment in brackets, which PostgreSQL nests. */
static bauta_token
comment(const bauta_syntax *syntax, const char *at, const char *end)
{
    bool nests = syntax->kind == BAUTA_SYNTAX_POSTGRES;
    unsigned depth = 1;

    for (const char *c = at + 2; end - c >= 2;) {
        c = bauta_scan_either(c, end - 1, '*', '/');
        if (end - c < 2)
            break;
        if (c[0] == '*' && c[1] == '/') {
            c += 2;
            if (--depth == 0)
                return token(BAUTA_TOKEN_BLANK, at, c);
        } else if (nests && c[0] == '/' && c[1] == '*') {
            c += 2;
            depth++;
        } else {
            c++;
        }
    }
    return token(BAUTA_TOKEN_MORE, at, end);
}

static bauta_token
line(const char *at, const char *end, bool ended)
{
    const char *stop = memchr(at, '\n', (size_t)(end - at));

    if (stop == NULL && !ended)
        return token(BAUTA_TOKEN_MORE, at, end);
    return token(BAUTA_TOKEN_BLANK, at, stop == NULL ? end : stop + 1);
}

/* The head of a comment that is code for some versions: "/" "*!50003" or
 * "/" "*M!100100"; 0 where it is none. */
static size_t
versioned(const char *at, const char *end)
{
    const char *c = at + 2;

    if (c < end && *c == 'M')
        c++;
    if (c >= end || *c != '!')
        return 0;
    for (c++; c < end && class_of(*c) == IS_DIGIT; c++)
        ;
    return (size_t)(c - at);
}

/* MariaDB's dumps open with a comment for a version that will never be. */
static bool
is_never(const char *at, size_t n)
{
    return n >= 9 && memcmp(at + n - 6, "999999", 6) == 0;
}

static bauta_token
slash(const bauta_syntax *syntax, const char *at, const char *end, bool ended)
{
    size_t head;

    if (end - at < 2)
        return token(ended ? BAUTA_TOKEN_MARK : BAUTA_TOKEN_MORE, at, at + 1);
    if (at[1] != '*')
        return token(BAUTA_TOKEN_MARK, at, at + 1);
    if (syntax->kind != BAUTA_SYNTAX_MYSQL)
        return comment(syntax, at, end);
    if (end - at < 16 && !ended)
        return token(BAUTA_TOKEN_MORE, at, end);
    head = versioned(at, end);
    if (head == 0 || is_never(at, head))
        return comment(syntax, at, end);
    return token(BAUTA_TOKEN_BLANK, at, at + head);
}

/* A text between $tag$ and the same again, or just the mark. */
static bauta_token
dollars(const char *at, const char *end, bool ended)
{
    const char *tag = at + 1, *stop;
    size_t len;

    while (tag < end && (class_of(*tag) & (IS_WORD | IS_DIGIT)) != 0)
        tag++;
    if (tag == end)
        return token(ended ? BAUTA_TOKEN_MARK : BAUTA_TOKEN_MORE, at, at + 1);
    if (*tag != '$' || class_of(at[1]) == IS_DIGIT)
        return token(BAUTA_TOKEN_MARK, at, at + 1);
    len = (size_t)(tag + 1 - at);
    stop = memmem(tag + 1, (size_t)(end - tag - 1), at, len);
    if (stop == NULL)
        return token(BAUTA_TOKEN_MORE, at, end);
    return token(BAUTA_TOKEN_TEXT, at, stop + len);
}

/* Letters that may stand before a text's quote. */
static bool
is_prefix(const bauta_syntax *syntax, const char *at, size_t len)
{
    static const char *const letters[] = {
        [BAUTA_SYNTAX_MYSQL] = "xXbBnN",
        [BAUTA_SYNTAX_POSTGRES] = "eExXbBnN",
        [BAUTA_SYNTAX_SQLITE] = "xX",
    };

    return len == 1 && strchr(letters[syntax->kind], *at) != NULL;
}

static bauta_token
word(const bauta_syntax *syntax, const char *at, const char *end, bool ended)
{
    const char *stop = at;
    size_t len;

    while (stop < end && ((class_of(*stop) & (IS_WORD | IS_DIGIT)) != 0 ||
                          (*stop == '$' && stop > at)))
        stop++;
    if (stop == end && !ended)
        return token(BAUTA_TOKEN_MORE, at, end);
    len = (size_t)(stop - at);
    if (stop < end && *stop == '\'' && is_prefix(syntax, at, len))
        return quoted(BAUTA_TOKEN_TEXT, at, stop, end, ended,
                      syntax->backslashes || *at == 'e' || *at == 'E');
    return token(class_of(*at) == IS_DIGIT ? BAUTA_TOKEN_NUMBER
                                           : BAUTA_TOKEN_WORD,
                 at, stop);
}

/* Digits, point, exponent with its sign; or 0x and digits. */
static bauta_token
number(const char *at, const char *end, bool ended)
{
    const char *stop = at;
    bool hex = end - at > 1 && at[0] == '0' && (at[1] == 'x' || at[1] == 'X');

    while (stop < end) {
        bool sign = (*stop == '+' || *stop == '-') && stop > at && !hex &&
                    (stop[-1] == 'e' || stop[-1] == 'E');

        if ((class_of(*stop) & (IS_DIGIT | IS_WORD)) == 0 && *stop != '.' &&
            !sign)
            break;
        stop++;
    }
    if (stop == end && !ended)
        return token(BAUTA_TOKEN_MORE, at, end);
    return token(BAUTA_TOKEN_NUMBER, at, stop);
}

static bool
is_name_quote(const bauta_syntax *syntax, char c)
{
    return (c == '"' && !syntax->double_texts) ||
           (c == '`' && syntax->kind != BAUTA_SYNTAX_POSTGRES) ||
           (c == '[' && syntax->kind == BAUTA_SYNTAX_SQLITE);
}

static bauta_token
mark(const bauta_syntax *syntax, const char *at, const char *end, bool ended)
{
    bool mysql = syntax->kind == BAUTA_SYNTAX_MYSQL;

    if (*at == '-') {
        if (end - at < (mysql ? 3 : 2) && !ended)
            return token(BAUTA_TOKEN_MORE, at, end);
        if (end - at >= 2 && at[1] == '-' &&
            (!mysql || end - at < 3 || class_of(at[2]) == IS_BLANK))
            return line(at, end, ended);
    }
    if (*at == '#' && mysql)
        return line(at, end, ended);
    if (*at == '*' && mysql) { /* the end of a versioned comment */
        if (end - at < 2 && !ended)
            return token(BAUTA_TOKEN_MORE, at, end);
        if (end - at >= 2 && at[1] == '/')
            return token(BAUTA_TOKEN_BLANK, at, at + 2);
    }
    return token(BAUTA_TOKEN_MARK, at, at + 1);
}

bauta_token
bauta_lexer_next(const bauta_syntax *syntax, const char *at, const char *end,
                 bool ended)
{
    const char *stop = at;

    if (at == end)
        return token(ended ? BAUTA_TOKEN_END : BAUTA_TOKEN_MORE, at, end);
    switch (class_of(*at)) {
    case IS_BLANK:
        while (stop < end && class_of(*stop) == IS_BLANK)
            stop++;
        return token(BAUTA_TOKEN_BLANK, at, stop);
    case IS_DIGIT:
        return number(at, end, ended);
    case IS_WORD:
        return word(syntax, at, end, ended);
    default:
        break;
    }
    if (*at == '\'' || (*at == '"' && syntax->double_texts))
        return quoted(BAUTA_TOKEN_TEXT, at, at, end, ended,
                      syntax->backslashes);
    if (is_name_quote(syntax, *at))
        return quoted(BAUTA_TOKEN_NAME, at, at, end, ended, false);
    if (*at == '/')
        return slash(syntax, at, end, ended);
    if (*at == '$' && syntax->kind == BAUTA_SYNTAX_POSTGRES)
        return dollars(at, end, ended);
    return mark(syntax, at, end, ended);
}

bool
bauta_token_is(const bauta_token *t, const char *wanted)
{
    return t->kind == BAUTA_TOKEN_WORD && t->len == strlen(wanted) &&
           strncasecmp(t->at, wanted, t->len) == 0;
}
