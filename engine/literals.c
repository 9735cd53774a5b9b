/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/literals.h"

#include <string.h>
#include <strings.h>

typedef struct scan {
    const char *at, *word; /* the word that ended last, and its length */
    size_t word_len;
    bool backslashes;
    void (*take)(void *context, const bauta_literal *literal);
    void *context;
} scan;

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool
is_word(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           c == '_' || (c & 0x80) != 0;
}

static bool
word_is(const scan *s, const char *word)
{
    return s->word_len == strlen(word) &&
           strncasecmp(s->word, word, s->word_len) == 0;
}

/* Behind the quote that closes what opens at `at`, or at the end. */
static const char *
close_quote(const char *at, bool escapes)
{
    char quote = *at++;

    while (*at != '\0') {
        bool pair = (escapes && *at == '\\' && at[1] != '\0') ||
                    (*at == quote && at[1] == quote);

        if (*at == quote && !pair)
            return at + 1;
        at += pair ? 2 : 1;
    }
    return at;
}

/* Does a cast to a type that names things or spans follow at `at`? */
static bool
is_cast(const char *at)
{
    static const char *const types[] = {"regclass", "regtype", "regproc",
                                        "regconfig", "interval"};

    if (strncmp(at, "::", 2) != 0)
        return false;
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
        if (strncmp(at + 2, types[i], strlen(types[i])) == 0)
            return true;
    return false;
}

static void
take_text(scan *s)
{
    const char *first = s->at;
    const char *end = close_quote(
        first, s->backslashes || (word_is(s, "E") && s->word + 1 == first));
    size_t len = (size_t)(end - first) - 1;
    bauta_literal literal = {.kind = BAUTA_LITERAL_TEXT, .bytes = first + 1};

    if (len > 0 && end[-1] == *first)
        len--;
    literal.len = len;
    literal.cast = is_cast(end) || word_is(s, "INTERVAL");
    s->take(s->context, &literal);
    s->at = end;
}

static void
take_number(scan *s)
{
    const char *end = s->at;
    bauta_literal literal = {.kind = BAUTA_LITERAL_NUMBER, .bytes = s->at};

    while (is_word(*end) || *end == '.')
        end++;
    literal.len = (size_t)(end - s->at);
    s->take(s->context, &literal);
    s->at = end;
}

static void
take_comment(scan *s, const char *end)
{
    const bauta_literal literal = {.kind = BAUTA_LITERAL_COMMENT,
                                   .bytes = s->at + 2,
                                   .len = (size_t)(end - s->at) - 2};

    s->take(s->context, &literal);
    s->at = end;
}

static void
take_word(scan *s)
{
    s->word = s->at;
    while (is_word(*s->at))
        s->at++;
    s->word_len = (size_t)(s->at - s->word);
}

void
bauta_literals_scan(const char *sql, bool backslashes,
                    void (*take)(void *context, const bauta_literal *literal),
                    void *context)
{
    scan s = {.at = sql,
              .word = sql,
              .backslashes = backslashes,
              .take = take,
              .context = context};

    while (*s.at != '\0') {
        if (*s.at == '\'' || (*s.at == '"' && backslashes)) {
            take_text(&s);
        } else if (*s.at == '"' || *s.at == '`') {
            s.at = close_quote(s.at, false);
        } else if (is_digit(*s.at)) {
            take_number(&s);
        } else if (is_word(*s.at)) {
            take_word(&s);
            continue; /* with the word kept for what comes next */
        } else if (s.at[0] == '-' && s.at[1] == '-') {
            take_comment(&s, s.at + strcspn(s.at, "\n"));
        } else if (s.at[0] == '/' && s.at[1] == '*') {
            const char *end = strstr(s.at + 2, "*/");

            take_comment(&s, end != NULL ? end : s.at + strlen(s.at));
            s.at += end != NULL ? 2 : 0;
        } else if (*s.at == ' ') {
            s.at++;
            continue;
        } else {
            s.at++;
        }
        s.word_len = 0;
    }
}
