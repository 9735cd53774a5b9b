/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/scrub/words.h"

#include "core/arena.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

enum {
    FLAG_BITS = 20,      /* those of bauta_word_flag */
    WORD_BYTES = 64,     /* longest word looked back at */
    ENTRY_WORDS = 65536, /* more than all dictionaries have of one list */
};

/* --- Letters --- */

/* Base letters of U+00C0 to U+017F, for comparison; a digit stands for two
 * letters: 1 is ae, 2 ss, 3 th, 4 oe, 5 ij. */
static const char bases[] =
    "aaaaaa1ceeeeiiiidnooooo-ouuuuy32aaaaaa1ceeeeiiiidnooooo-ouuuuy3y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkklllllll"
    "lllnnnnnnnnnoooooo44rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static const char *const doubles[] = {"ae", "ss", "th", "oe", "ij"};

/* The code point of the valid sequence of `n` bytes. */
static uint32_t
decode(const unsigned char *bytes, size_t n)
{
    static const uint8_t masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t point = bytes[0] & masks[n];

    for (size_t i = 1; i < n; i++)
        point = point << 6 | (bytes[i] & 0x3Fu);
    return point;
}

static bool
is_letter(uint32_t point)
{
    if (point < 0x100)
        return point == 0xAA || point == 0xBA ||
               (point >= 0xC0 && point != 0xD7 && point != 0xF7);
    if (point >= 0x2000 && point < 0x2C00)
        return false; /* punctuation, arrows, … */
    if (point >= 0x3000 && point < 0x3040)
        return false;
    return point < 0xD800 || (point >= 0xF900 && point < 0xFE00) ||
           point >= 0x20000;
}

static bool
is_mark(uint32_t point) /* that combines with the letter before it */
{
    return point >= 0x300 && point < 0x370;
}

static bool
is_capital(uint32_t point)
{
    if (point < 0x80)
        return point >= 'A' && point <= 'Z';
    if (point < 0x100)
        return point >= 0xC0 && point <= 0xDE;
    if (point < 0x180)
        return (point >= 0x139 && point <= 0x148) || point >= 0x179
                   ? point % 2 == 1
                   : point == 0x178 || point % 2 == 0;
    if (point >= 0x1E00 && point < 0x1F00)
        return point % 2 == 0;
    return (point >= 0x391 && point < 0x3AC) ||
           (point >= 0x400 && point < 0x430) ||
           (point >= 0x200 && point < 0x234 && point % 2 == 0);
}

/* Base letter of the Vietnamese ones, U+1EA0 to U+1EF9. */
static char
vietnamese(uint32_t point)
{
    if (point < 0x1EB8)
        return 'a';
    if (point < 0x1EC8)
        return 'e';
    if (point < 0x1ECC)
        return 'i';
    if (point < 0x1EE4)
        return 'o';
    return point < 0x1EF2 ? 'u' : 'y';
}

static uint64_t
mix(uint64_t hash, unsigned char c)
{
    return (hash ^ c) * 1099511628211u; /* FNV-1a */
}

static uint64_t
mix_point(uint64_t hash, uint32_t point)
{
    char base = '\0';

    if (is_mark(point))
        return hash;
    if (point >= 0xC0 && point < 0x180)
        base = bases[point - 0xC0];
    else if (point >= 0x1EA0 && point < 0x1EFA)
        base = vietnamese(point);
    else if (point == 0x1A0 || point == 0x1A1)
        base = 'o';
    else if (point == 0x1AF || point == 0x1B0)
        base = 'u';
    if (base >= 'a')
        return mix(hash, (unsigned char)base);
    if (base >= '1' && base <= '5') {
        const char *two = doubles[base - '1'];

        return mix(mix(hash, (unsigned char)two[0]), (unsigned char)two[1]);
    }
    for (int shift = 16; shift >= 0; shift -= 8)
        hash = mix(hash, (unsigned char)(point >> shift));
    return hash;
}

size_t
bauta_letter_at(const unsigned char *bytes, size_t len, size_t at)
{
    size_t n;

    if (at >= len)
        return 0;
    if (bytes[at] < 0x80)
        return (bytes[at] | 0x20) >= 'a' && (bytes[at] | 0x20) <= 'z';
    n = bauta_utf8_length((const char *)bytes + at, len - at);
    return n > 0 && is_letter(decode(bytes + at, n)) ? n : 0;
}

/* The other case of a letter that takes as many bytes; itself without one. */
static uint32_t
recase(uint32_t point, bool capital)
{
    if (is_capital(point) == capital || point == 0xAA || point == 0xBA)
        return point;
    if (point < 0x80)
        return point ^ 0x20;
    if (point == 0xFF || point == 0x178)
        return point ^ 0xFF ^ 0x178;
    if (point < 0x100)
        return point == 0xDF ? point : point ^ 0x20;
    if (point == 0x130 || point == 0x131 || point == 0x138 || point == 0x149 ||
        point == 0x17F)
        return point;
    if (point < 0x180 || (point >= 0x1E00 && point < 0x1F00))
        return capital ? point - 1 : point + 1;
    return point;
}

bool
bauta_word_is_flat(const char *text, size_t len)
{
    const unsigned char *bytes = (const unsigned char *)text;
    size_t letters = 0, capitals = 0, n;

    for (size_t at = 0; at < len; at += n) {
        n = bauta_letter_at(bytes, len, at);
        letters += n > 0;
        capitals += n > 0 && is_capital(decode(bytes + at, n));
        n = n > 0 ? n : 1;
    }
    return letters > 1 && (capitals == 0 || capitals == letters);
}

void
bauta_word_title(char *text, size_t len)
{
    unsigned char *bytes = (unsigned char *)text;
    bool first = true;
    size_t n;

    for (size_t at = 0; at < len; at += n) {
        uint32_t point;

        n = bauta_letter_at(bytes, len, at);
        if (n == 0) {
            first = true;
            n = 1;
            continue;
        }
        point = recase(decode(bytes + at, n), first);
        first = false;
        for (size_t i = n; i-- > 1; point >>= 6)
            bytes[at + i] = (unsigned char)(0x80 | (point & 0x3F));
        bytes[at] = (unsigned char)(n == 1   ? point
                                    : n == 2 ? 0xC0 | point
                                    : n == 3 ? 0xE0 | point
                                             : 0xF0 | point);
    }
}

/* --- Words --- */

bool
bauta_word_read(const unsigned char *bytes, size_t len, size_t at,
                bauta_word *word)
{
    size_t letters = 0, capitals = 0, n;
    uint64_t hash = 14695981039346656037u;
    bool first = false;

    word->start = at;
    for (; at < len; at += n) {
        unsigned char c = bytes[at];
        bool capital = c >= 'A' && c <= 'Z';
        uint32_t point;

        if (capital || (c >= 'a' && c <= 'z')) {
            n = 1;
            hash = mix(hash, c | 0x20);
        } else {
            n = c < 0x80 ? 0 : bauta_letter_at(bytes, len, at);
            if (n == 0)
                break;
            point = decode(bytes + at, n);
            capital = is_capital(point);
            hash = mix_point(hash, point);
            if (is_mark(point))
                continue;
        }
        first = letters == 0 ? capital : first;
        letters++;
        capitals += capital;
    }
    word->end = at;
    word->letters = (uint8_t)(letters < UINT8_MAX ? letters : UINT8_MAX);
    word->hash = hash ^ hash >> 32;
    if (!first)
        word->shape = BAUTA_CASE_LOWER;
    else if (letters == 1)
        word->shape = BAUTA_CASE_INITIAL;
    else
        word->shape = capitals == letters ? BAUTA_CASE_UPPER : BAUTA_CASE_TITLE;
    return at > word->start;
}

bool
bauta_word_before(const unsigned char *bytes, size_t floor, size_t at,
                  bauta_word *word)
{
    size_t start = at;

    while (start > floor && at - start < WORD_BYTES &&
           ((bytes[start - 1] | 0x20) >= 'a' || bytes[start - 1] >= 0x80) &&
           ((bytes[start - 1] | 0x20) <= 'z' || bytes[start - 1] >= 0x80))
        start--;
    /* What is no letter may be among the bytes beyond ASCII. */
    while (start < at) {
        if (!bauta_word_read(bytes, at, start, word)) {
            start++;
            continue;
        }
        if (word->end == at)
            return true;
        start = word->end;
    }
    return false;
}

/* --- Lexicon --- */

static uint64_t
key_of(uint64_t hash)
{
    uint64_t key = hash >> FLAG_BITS << FLAG_BITS;

    return key != 0 ? key : (uint64_t)1 << FLAG_BITS;
}

/* The slot of a word, or the free one where it would be. */
static size_t
slot_of(const bauta_lexicon *lexicon, uint64_t hash)
{
    uint64_t key = key_of(hash) >> FLAG_BITS;
    size_t i = (size_t)key & lexicon->mask;

    while (lexicon->slots[i] != 0 && lexicon->slots[i] >> FLAG_BITS != key)
        i = (i + 1) & lexicon->mask;
    return i;
}

static void
put(bauta_lexicon *lexicon, uint64_t hash, unsigned flags)
{
    lexicon->slots[slot_of(lexicon, hash)] |= key_of(hash) | flags;
    if ((flags &
         (BAUTA_WORD_IS_TITLE | BAUTA_WORD_IS_CUE | BAUTA_WORD_IS_GERMAN)) != 0)
        lexicon->notable[(hash >> 32) % BAUTA_NOTABLE / 64] |=
            (uint64_t)1 << (hash >> 32) % 64;
}

unsigned
bauta_lexicon_find(const bauta_lexicon *lexicon, const bauta_word *word)
{
    return (unsigned)(lexicon->slots[slot_of(lexicon, word->hash)] &
                      ((1u << FLAG_BITS) - 1));
}

/* A place of one word. */
static void
put_place(bauta_lexicon *lexicon, const char *text, size_t len)
{
    bauta_word word;

    if (!bauta_word_read((const unsigned char *)text, len, 0, &word) ||
        word.end != len)
        return;
    if (lexicon->slots == NULL)
        lexicon->n++;
    else
        put(lexicon, word.hash, BAUTA_WORD_IS_PLACE);
}

/* Each word of a text with those flags; counts them where there is no table
 * yet. */
static void
put_words(bauta_lexicon *lexicon, const char *text, size_t len, unsigned flags)
{
    const unsigned char *bytes = (const unsigned char *)text;
    bauta_word word;

    for (size_t at = 0; at < len;) {
        if (!bauta_word_read(bytes, len, at, &word)) {
            at++;
            continue;
        }
        at = word.end;
        if (lexicon->slots == NULL)
            lexicon->n++;
        else
            put(lexicon, word.hash, flags);
    }
}

/* A word of the language, unless it is rather a name: lists of words that were
 * counted have names, too. */
static void
put_word(bauta_lexicon *lexicon, const char *text, size_t len)
{
    bauta_word word;

    if (!bauta_word_read((const unsigned char *)text, len, 0, &word))
        return;
    if (lexicon->slots == NULL)
        lexicon->n++;
    else if ((bauta_lexicon_find(lexicon, &word) &
              (BAUTA_WORD_IS_FIRST | BAUTA_WORD_IS_SURE)) == 0)
        put(lexicon, word.hash, BAUTA_WORD_IS_COMMON);
}

/* A word of a name of several that is a particle is no name by itself. */
static void
put_names(bauta_lexicon *lexicon, const char *text, size_t len, unsigned flags)
{
    const unsigned char *bytes = (const unsigned char *)text;
    bauta_word word;

    for (size_t at = 0; at < len;) {
        bool whole;

        if (!bauta_word_read(bytes, len, at, &word)) {
            at++;
            continue;
        }
        whole = at == 0 && word.end == len;
        at = word.end;
        if (lexicon->slots == NULL)
            lexicon->n++;
        else if (whole || (word.letters > 2 && word.shape != BAUTA_CASE_LOWER &&
                           (bauta_lexicon_find(lexicon, &word) &
                            BAUTA_WORD_IS_PARTICLE) == 0))
            put(lexicon, word.hash, flags);
    }
}

static void
put_list(bauta_lexicon *lexicon, const bauta_list *list, unsigned flags)
{
    bool names = (flags & (BAUTA_WORD_IS_FIRST | BAUTA_WORD_IS_LAST)) != 0;

    for (size_t i = 0; i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);

        if (names)
            put_names(lexicon, entry.bytes, entry.len, flags);
        else if (flags == BAUTA_WORD_IS_PLACE)
            put_place(lexicon, entry.bytes, entry.len);
        else
            put_word(lexicon, entry.bytes, entry.len);
    }
}

static void
put_all(bauta_lexicon *lexicon, const char *const *locales,
        const bauta_list *own)
{
    static const struct {
        enum bauta_list_kind kind;
        unsigned flags;
    } lists[] = {
        {BAUTA_LIST_FIRST_FEMALE, BAUTA_WORD_IS_FIRST},
        {BAUTA_LIST_FIRST_MALE, BAUTA_WORD_IS_FIRST},
        {BAUTA_LIST_LAST_FEMALE, BAUTA_WORD_IS_LAST},
        {BAUTA_LIST_LAST_MALE, BAUTA_WORD_IS_LAST},
        {BAUTA_LIST_CITY, BAUTA_WORD_IS_PLACE},
        {BAUTA_LIST_REGION, BAUTA_WORD_IS_PLACE},
        {BAUTA_LIST_COUNTRY, BAUTA_WORD_IS_PLACE},
        {BAUTA_LIST_WORD, BAUTA_WORD_IS_COMMON},
    };

    for (const bauta_word_list *list = bauta_word_lists; list->words != NULL;
         list++)
        put_words(lexicon, list->words, strlen(list->words), list->flags);
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
        for (size_t l = 0; locales[l] != NULL; l++)
            put_list(lexicon,
                     bauta_dictionary_find(locales[l])->lists[lists[i].kind],
                     lists[i].flags);
    if (own != NULL)
        put_list(lexicon, own,
                 BAUTA_WORD_IS_FIRST | BAUTA_WORD_IS_LAST | BAUTA_WORD_IS_OWN);
}

bauta_rc
bauta_lexicon_open(bauta_lexicon *lexicon, const char *const *locales,
                   const bauta_list *own, bauta_err *err)
{
    size_t size = 1024;

    *lexicon = (bauta_lexicon){0};
    put_all(lexicon, locales, own);            /* counts */
    while (size < lexicon->n + lexicon->n / 4) /* many are there twice */
        size *= 2;
    lexicon->slots = bauta_calloc(size, sizeof(*lexicon->slots));
    if (lexicon->slots == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    lexicon->mask = size - 1;
    put_all(lexicon, locales, own);
    return BAUTA_OK;
}

void
bauta_lexicon_close(bauta_lexicon *lexicon)
{
    free(lexicon->slots);
    lexicon->slots = NULL;
}
