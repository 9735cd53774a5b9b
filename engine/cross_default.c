/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Defaults that mean the same in all engines: numbers, texts without
 * backslashes, true and false, the present time. The rest is left out.
 */
#include "engine/cross.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* What a default's expression is, without parentheses and casts. */
typedef struct literal {
    const char *at;
    size_t len;
    bool text; /* between quotes, which `at` and `len` are within */
} literal;

static void
strip(literal *l)
{
    while (l->len > 0 && isspace((unsigned char)*l->at)) {
        l->at++;
        l->len--;
    }
    while (l->len > 0 && isspace((unsigned char)l->at[l->len - 1]))
        l->len--;
}

/* Past the text that opens at `at`; NULL where it does not end. */
static const char *
text_end(const char *at, const char *end)
{
    for (at++; at < end; at++) {
        if (*at != '\'')
            continue;
        if (at + 1 == end || at[1] != '\'')
            return at + 1;
        at++;
    }
    return NULL;
}

/* "'x'::character varying(3)": a cast of PostgreSQL's, of a literal. */
static bool
is_cast(const char *at, const char *end)
{
    if (at == end)
        return true;
    if (end - at < 3 || at[0] != ':' || at[1] != ':')
        return false;
    for (at += 2; at < end; at++)
        if (!isalnum((unsigned char)*at) && strchr(" _(),\"[].", *at) == NULL)
            return false;
    return true;
}

static bool
read_literal(const char *sql, literal *l)
{
    const char *end;

    *l = (literal){.at = sql, .len = strlen(sql)};
    strip(l);
    while (l->len > 1 && *l->at == '(' && l->at[l->len - 1] == ')') {
        l->at++;
        l->len -= 2;
        strip(l);
    }
    if (l->len == 0)
        return false;
    end = l->at + l->len;
    if (*l->at == '\'') {
        const char *close = text_end(l->at, end);

        if (close == NULL || !is_cast(close, end))
            return false;
        l->text = true;
        l->at++;
        l->len = (size_t)(close - l->at) - 1;
        return memchr(l->at, '\\', l->len) == NULL;
    }
    for (const char *at = l->at; at < end; at++)
        if (at[0] == ':' && is_cast(at, end)) {
            l->len = (size_t)(at - l->at);
            strip(l);
            break;
        }
    return l->len > 0;
}

static bool
is_word(const literal *l, const char *word)
{
    return !l->text && l->len == strlen(word) &&
           strncasecmp(l->at, word, l->len) == 0;
}

static bool
is_now(const literal *l)
{
    static const char *const words[] = {
        "current_timestamp", "now()", "current_timestamp()", "localtimestamp"};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (is_word(l, words[i]))
            return true;
    return !l->text && l->len > 18 &&
           strncasecmp(l->at, "current_timestamp(", 18) == 0 &&
           l->at[l->len - 1] == ')';
}

static bool
is_number(const literal *l)
{
    size_t i = l->len > 0 && (*l->at == '-' || *l->at == '+'), digits = 0;
    bool point = false;

    for (; i < l->len; i++) {
        if (l->at[i] == '.' && !point)
            point = true;
        else if (isdigit((unsigned char)l->at[i]))
            digits++;
        else
            return false;
    }
    return digits > 0 && digits < 40;
}

static const char *
truth(const literal *l, bool words)
{
    bool yes = is_word(l, "true") || (l->len == 1 && strchr("1tT", *l->at));
    bool no = is_word(l, "false") || (l->len == 1 && strchr("0fF", *l->at));

    if (yes || no)
        return words ? (yes ? "true" : "false") : yes ? "1" : "0";
    return NULL;
}

const char *
bauta_cross_default(bauta_arena *arena, const char *sql,
                    const bauta_column *target)
{
    const unsigned numbers = BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL;
    const unsigned times =
        BAUTA_TYPE_DATE | BAUTA_TYPE_TIMESTAMP | BAUTA_TYPE_TIME;
    literal l;

    if (!read_literal(sql, &l) || is_word(&l, "null"))
        return NULL;
    if (target->type == BAUTA_TYPE_TIMESTAMP && is_now(&l))
        return "CURRENT_TIMESTAMP";
    if (target->type == BAUTA_TYPE_BOOLEAN)
        return truth(&l, true);
    if ((target->type & numbers) != 0 &&
        (is_word(&l, "true") || is_word(&l, "false")))
        return truth(&l, false);
    if ((target->type & numbers) != 0)
        return is_number(&l) ? bauta_arena_strndup(arena, l.at, l.len) : NULL;
    if ((target->type & times) != 0 &&
        (!l.text || l.len < 5 || strncmp(l.at, "0000", 4) == 0))
        return NULL;
    if ((target->type & (BAUTA_TYPE_TEXT | BAUTA_TYPE_ENUM | times)) == 0 ||
        (!l.text && !is_number(&l)))
        return NULL;
    return bauta_arena_printf(arena, "'%.*s'", (int)l.len, l.at);
}
