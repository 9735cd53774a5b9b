/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Find: where in a free text there is personal data, by patterns that are
 * checked: check digits, reserved numbers, dictionaries.
 *
 * One pass from left to right stops at bytes that something may begin with or
 * hang on (a digit, '@', ':', "www."), and hands over to what may be there,
 * the most specific first; a second pass looks for names in what is left. The
 * time is linear in the length of the text, whatever it holds.
 */
#ifndef BAUTA_TRANSFORMS_SCRUB_FIND_H
#define BAUTA_TRANSFORMS_SCRUB_FIND_H

#include "core/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum bauta_find_type {
    BAUTA_FIND_EMAIL,
    BAUTA_FIND_URL,
    BAUTA_FIND_IP,
    BAUTA_FIND_CARD,
    BAUTA_FIND_IBAN,
    BAUTA_FIND_NATIONAL_ID,
    BAUTA_FIND_PHONE,
    BAUTA_FIND_NAME,
    BAUTA_FIND_TYPES
};

/* Kinds of national identifiers, in the order of their countries' codes. */
enum bauta_find_nation {
    BAUTA_FIND_BR,
    BAUTA_FIND_CA,
    BAUTA_FIND_ES,
    BAUTA_FIND_FR,
    BAUTA_FIND_IN,
    BAUTA_FIND_IT,
    BAUTA_FIND_NL,
    BAUTA_FIND_PL,
    BAUTA_FIND_SE,
    BAUTA_FIND_US,
    BAUTA_FIND_NATIONS
};

/* What of a name a piece is. */
enum bauta_find_part {
    BAUTA_FIND_FIRST,
    BAUTA_FIND_LAST,
    BAUTA_FIND_FULL,
};

typedef struct bauta_found {
    uint32_t start, end; /* bytes */
    uint8_t type;        /* enum bauta_find_type */
    uint8_t kind;        /* bauta_find_nation; names: see names.h */
} bauta_found;

/* Spans of a text, in its order; none overlaps another. */
typedef struct bauta_finds {
    bauta_found *list;
    size_t n, cap;
    bauta_arena *arena;
    bool failed; /* memory ran out */
} bauta_finds;

/* What there is of the types whose bits are set, but for names. The text is
 * valid UTF-8 and shorter than 4 GiB. Adds to `finds`. */
void bauta_find_patterns(const char *bytes, size_t len, unsigned types,
                         bauta_finds *finds);

void bauta_finds_add(bauta_finds *finds, size_t start, size_t end,
                     unsigned type, unsigned kind);

/* --- among the files of this folder */

/* A text on its way. Nothing reads before `floor`: what lies there is taken. */
typedef struct bauta_prose {
    const unsigned char *bytes;
    size_t len, floor;
    unsigned types;
    bauta_finds *finds;
} bauta_prose;

static inline bool
bauta_is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static inline bool
bauta_is_letter(unsigned char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static inline bool
bauta_is_alnum(unsigned char c)
{
    return bauta_is_digit(c) || bauta_is_letter(c);
}

/* The byte at `at`, or 0 past the end. */
static inline unsigned char
bauta_prose_at(const bauta_prose *prose, size_t at)
{
    return at < prose->len ? prose->bytes[at] : 0;
}

static inline bool
bauta_prose_wants(const bauta_prose *prose, unsigned type)
{
    return (prose->types >> type & 1) != 0;
}

/* Each of these looks at one place, adds a span or none, and says where to go
 * on; `at` itself where it found nothing. */
size_t bauta_find_email(bauta_prose *prose, size_t at); /* at '@' */
size_t bauta_find_url(bauta_prose *prose, size_t at);   /* ':' of "://" */
size_t bauta_find_www(bauta_prose *prose, size_t at);   /* "www." */
size_t bauta_find_ip6(bauta_prose *prose, size_t at);   /* its first byte */
size_t bauta_find_ip4(bauta_prose *prose, size_t at);

/*
 * A row of groups of ASCII letters and digits, each of which one character
 * separates from the next: a number as one writes it down.
 */
enum { BAUTA_GROUPS = 16, BAUTA_GROUP_CHARS = 44 };

typedef struct bauta_groups {
    size_t n, n_digits; /* groups; digits in all of them */
    struct {
        uint32_t start, end;
        bool digits; /* nothing else */
        char before; /* the separator: ' ', '-', '.', '/'; 0 for the first */
    } list[BAUTA_GROUPS];
    bool joined; /* a digit and '.', '-', '/' or ',' stand before it */
} bauta_groups;

/* Reads what begins at `at`, which is the first byte of a group. */
void bauta_groups_read(const bauta_prose *prose, size_t at,
                       bauta_groups *groups);

/* Where groups end that together have `chars` characters, with no separators
 * but those in `separators`, and in one text without them in `out`, in
 * capitals; 0 where there are none that do, or where a number goes on after
 * them. `*n` is how many groups they are. */
size_t bauta_groups_take(const bauta_prose *prose, const bauta_groups *groups,
                         size_t chars, const char *separators, char *out,
                         size_t *n);

size_t bauta_find_card(bauta_prose *prose, const bauta_groups *groups);
size_t bauta_find_iban(bauta_prose *prose, const bauta_groups *groups);
size_t bauta_find_national_id(bauta_prose *prose, const bauta_groups *groups);
/* `at` is the first digit; a '+' or '(' before it is part of the number. */
size_t bauta_find_phone(bauta_prose *prose, size_t at);

/* Is one of the words (lower-case ASCII; NULL ends them) among those that stand
 * within `reach` bytes before `at`? A word ends where no letter follows. */
bool bauta_prose_near(const bauta_prose *prose, size_t at, size_t reach,
                      const char *const *words);

#endif
