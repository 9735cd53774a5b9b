/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/scrub/find.h"

#include <string.h>

enum {
    FIRST_CAP = 64,
    TOKEN_MAX = 64, /* letters and digits in a row that may be something */
    LOCAL_MAX = 64, /* bytes of a local part (RFC 5321, 4.5.3.1.1) */
    DIGITS_MIN = 7, /* of any number looked for */
    WORD_MAX = 24,  /* bytes of a word of context */
};

void
bauta_finds_add(bauta_finds *finds, size_t start, size_t end, unsigned type,
                unsigned kind)
{
    if (finds->n == finds->cap) {
        size_t cap = finds->cap == 0 ? FIRST_CAP : 2 * finds->cap;
        bauta_found *list =
            bauta_arena_calloc(finds->arena, cap, sizeof(*list));

        if (list == NULL) {
            finds->failed = true;
            return;
        }
        if (finds->n > 0)
            memcpy(list, finds->list, finds->n * sizeof(*list));
        finds->list = list;
        finds->cap = cap;
    }
    finds->list[finds->n++] = (bauta_found){.start = (uint32_t)start,
                                            .end = (uint32_t)end,
                                            .type = (uint8_t)type,
                                            .kind = (uint8_t)kind};
}

/* --- Context --- */

static bool
is_word_byte(unsigned char c)
{
    return bauta_is_letter(c) || c >= 0x80;
}

static bool
is_among(const char *word, const char *const *words)
{
    for (; *words != NULL; words++)
        if (**words == *word && strcmp(*words, word) == 0)
            return true;
    return false;
}

bool
bauta_prose_near(const bauta_prose *prose, size_t at, size_t reach,
                 const char *const *words)
{
    const unsigned char *bytes = prose->bytes;
    size_t i = at > reach ? at - reach : 0;

    while (i > 0 && i < at && is_word_byte(bytes[i - 1]))
        i++; /* the rest of a word */
    while (i < at) {
        char word[WORD_MAX + 1];
        size_t n = 0;

        for (; i < at && is_word_byte(bytes[i]); i++, n++)
            if (n < WORD_MAX)
                word[n] =
                    (char)(bytes[i] >= 'A' && bytes[i] <= 'Z' ? bytes[i] | 0x20
                                                              : bytes[i]);
        if (n > 0 && n <= WORD_MAX) {
            word[n] = '\0';
            if (is_among(word, words))
                return true;
        }
        if (n == 0)
            i++;
    }
    return false;
}

/* --- Groups --- */

/* Bytes of the separator at `at`, and what it is; 0 where there is none. Blanks
 * are U+0020, U+00A0 and U+202F, hyphens U+002D and U+2011. */
static size_t
separator_at(const bauta_prose *prose, size_t at, char *what)
{
    unsigned char c = bauta_prose_at(prose, at);

    *what = (char)c;
    if (c == ' ' || c == '-' || c == '.' || c == '/')
        return 1;
    if (c == 0xC2 && bauta_prose_at(prose, at + 1) == 0xA0) {
        *what = ' ';
        return 2;
    }
    if (c != 0xE2 || bauta_prose_at(prose, at + 1) != 0x80)
        return 0;
    c = bauta_prose_at(prose, at + 2);
    *what = c == 0xAF ? ' ' : '-';
    return c == 0xAF || c == 0x91 ? 3 : 0;
}

/* Is a digit right before the separator that stands before `at`? */
static bool
is_joined(const bauta_prose *prose, size_t at)
{
    unsigned char c = at >= 2 ? prose->bytes[at - 1] : 0;

    return (c == '.' || c == '-' || c == '/' || c == ',' || c == ':') &&
           bauta_is_digit(prose->bytes[at - 2]);
}

void
bauta_groups_read(const bauta_prose *prose, size_t at, bauta_groups *groups)
{
    size_t chars = 0;
    char before = '\0';

    groups->n = groups->n_digits = 0;
    groups->joined = is_joined(prose, at);
    while (groups->n < BAUTA_GROUPS) {
        size_t start = at, width;
        bool digits = true;

        for (; bauta_is_alnum(bauta_prose_at(prose, at)) &&
               at - start + chars <= BAUTA_GROUP_CHARS;
             at++) {
            bool digit = bauta_is_digit(prose->bytes[at]);
            digits = digits && digit;
            groups->n_digits += digit;
        }
        chars += at - start;
        if (at == start || chars > BAUTA_GROUP_CHARS)
            return;
        groups->list[groups->n].start = (uint32_t)start;
        groups->list[groups->n].end = (uint32_t)at;
        groups->list[groups->n].digits = digits;
        groups->list[groups->n++].before = before;
        width = separator_at(prose, at, &before);
        if (width == 0)
            return;
        at += width;
    }
}

/* Does the number go on past `end`, without so much as a blank? */
static bool
goes_on(const bauta_prose *prose, size_t end)
{
    unsigned char c = bauta_prose_at(prose, end);

    return (c == '.' || c == '-' || c == '/' || c == ',') &&
           bauta_is_digit(bauta_prose_at(prose, end + 1));
}

static bool
is_in(char c, const char *set)
{
    while (*set != '\0' && *set != c)
        set++;
    return *set != '\0';
}

size_t
bauta_groups_take(const bauta_prose *prose, const bauta_groups *groups,
                  size_t chars, const char *separators, char *out, size_t *n)
{
    size_t len = 0, g = 0;

    for (; g < groups->n && len < chars; g++) {
        if (g > 0 && !is_in(groups->list[g].before, separators))
            return 0;
        len += groups->list[g].end - groups->list[g].start;
    }
    if (len != chars || goes_on(prose, groups->list[g - 1].end))
        return 0;
    *n = g;
    for (size_t i = 0; i < g; i++)
        for (size_t at = groups->list[i].start; at < groups->list[i].end; at++)
            *out++ = (char)(prose->bytes[at] >= 'a' ? prose->bytes[at] & 0xDF
                                                    : prose->bytes[at]);
    return groups->list[g - 1].end;
}

/* --- The pass --- */

/* Is it one that a local part may have after a letter or digit? */
static bool
is_local_byte(unsigned char c)
{
    switch (c) {
    case '.':
    case '-':
    case '_':
    case '+':
    case '%':
    case '\'':
    case '&':
        return true;
    default:
        return bauta_is_alnum(c) || c >= 0x80;
    }
}

/* The e-mail address whose local part goes on at `at`; `at` where there is
 * none. */
static size_t
address_around(bauta_prose *prose, size_t at)
{
    size_t i = at, past;

    while (i - at < LOCAL_MAX && is_local_byte(bauta_prose_at(prose, i)))
        i++;
    if (bauta_prose_at(prose, i) != '@')
        return at;
    past = bauta_find_email(prose, i);
    return past > i ? past : at;
}

/* Where the letters begin that stand apart before the digits at `start`: the
 * one of a NIE, "X-1234567-L", the six of a codice fiscale, "RSS MRA 85…";
 * `start` where there are none. */
static size_t
letters_before(const bauta_prose *prose, size_t start)
{
    size_t at = start;
    unsigned char last;
    char what;

    while (start - at < 8 && at >= prose->floor + 2) {
        last = prose->bytes[at - 2];
        if (separator_at(prose, at - 1, &what) != 1 || what == '/' ||
            !bauta_is_letter(last))
            break;
        if ((last | 0x20) >= 'x' && at == start &&
            (at < prose->floor + 3 || !bauta_is_alnum(prose->bytes[at - 3])))
            return at - 2;
        if (at < prose->floor + 4 || !bauta_is_letter(prose->bytes[at - 3]) ||
            !bauta_is_letter(prose->bytes[at - 4]))
            break;
        at -= 4;
    }
    return start - at == 8 &&
                   (at == prose->floor || !bauta_is_alnum(prose->bytes[at - 1]))
               ? at
               : start;
}

/* The number that its check digits prove, which begins at `start`. */
static size_t
checked_number(bauta_prose *prose, size_t start)
{
    bauta_groups groups;
    size_t past;

    bauta_groups_read(prose, start, &groups);
    if (groups.n_digits < DIGITS_MIN)
        return start;
    past = bauta_find_iban(prose, &groups);
    if (past == start)
        past = bauta_find_card(prose, &groups);
    if (past == start)
        past = bauta_find_national_id(prose, &groups);
    if (past == start && letters_before(prose, start) < start) {
        bauta_groups_read(prose, letters_before(prose, start), &groups);
        past = bauta_find_national_id(prose, &groups);
    }
    return past > start ? past : start;
}

/* `start` to before `end` are letters and digits, of which one is a digit;
 * where to go on. */
static size_t
token(bauta_prose *prose, size_t start, size_t end)
{
    size_t past = start;

    if (bauta_prose_wants(prose, BAUTA_FIND_EMAIL)) {
        past = address_around(prose, end);
        if (past > end)
            return past;
    }
    past = start;
    if (bauta_prose_wants(prose, BAUTA_FIND_IP)) {
        if (bauta_prose_at(prose, end) == ':')
            past = bauta_find_ip6(prose, start);
        else if (bauta_prose_at(prose, end) == '.')
            past = bauta_find_ip4(prose, start);
    }
    if (past == start)
        past = checked_number(prose, start);
    if (past == start && bauta_is_digit(prose->bytes[start]))
        past = bauta_find_phone(prose, start);
    return past > start ? past : end;
}

static size_t
number(bauta_prose *prose, size_t at)
{
    size_t start = at, end = at;

    while (start > prose->floor && at - start <= TOKEN_MAX &&
           bauta_is_alnum(prose->bytes[start - 1]))
        start--;
    while (bauta_is_alnum(bauta_prose_at(prose, end)))
        end++;
    return end - start > TOKEN_MAX ? end : token(prose, start, end);
}

static size_t
colon(bauta_prose *prose, size_t at)
{
    size_t start = at, past = at;

    if (bauta_prose_at(prose, at + 1) == '/' &&
        bauta_prose_wants(prose, BAUTA_FIND_URL)) {
        past = bauta_find_url(prose, at);
    } else if (bauta_prose_wants(prose, BAUTA_FIND_IP)) {
        while (start > prose->floor && at - start < 4 &&
               bauta_is_alnum(prose->bytes[start - 1]))
            start--;
        past = bauta_find_ip6(prose, start);
    }
    return past > at ? past : at + 1;
}

/* What a byte may be part of. */
enum class { NOTHING = 0, DIGIT, AT, COLON, W };

static const uint8_t classes[256] = {
    ['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT, ['3'] = DIGIT, ['4'] = DIGIT,
    ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT, ['8'] = DIGIT, ['9'] = DIGIT,
    ['@'] = AT,    [':'] = COLON, ['w'] = W,     ['W'] = W,
};

void
bauta_find_patterns(const char *bytes, size_t len, unsigned types,
                    bauta_finds *finds)
{
    bauta_prose prose = {.bytes = (const unsigned char *)bytes,
                         .len = len,
                         .types = types,
                         .finds = finds};
    size_t at = 0, past;

    while (at < len) {
        switch (classes[prose.bytes[at]]) {
        case NOTHING:
            at++;
            continue;
        case DIGIT:
            past = number(&prose, at);
            break;
        case AT:
            past = bauta_prose_wants(&prose, BAUTA_FIND_EMAIL)
                       ? bauta_find_email(&prose, at)
                       : at;
            break;
        case COLON:
            past = colon(&prose, at);
            break;
        default:
            past = bauta_prose_wants(&prose, BAUTA_FIND_URL)
                       ? bauta_find_www(&prose, at)
                       : at;
            break;
        }
        at = past > at ? past : at + 1;
    }
}
