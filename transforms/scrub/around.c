/* SPDX-License-Identifier: Apache-2.0 */
/* What stands around a word of a text. */
#include "transforms/scrub/look.h"

#include <string.h>

enum { MARK_MAX = 4, GERMAN_WORDS = 60 };

static size_t
blank_at(const bauta_looker *l, size_t at)
{
    if (bauta_look_at(l, at) == ' ')
        return 1;
    return bauta_look_at(l, at) == 0xC2 && bauta_look_at(l, at + 1) == 0xA0 ? 2
                                                                            : 0;
}

/* The gap that begins at `at`, and where it ends. */
enum bauta_gap
bauta_gap_at(const bauta_looker *l, size_t at, size_t *end)
{
    unsigned char c = bauta_look_at(l, at);
    size_t blank = blank_at(l, at);

    *end = at + 1;
    if (blank > 0) {
        *end = at + blank;
        return BAUTA_GAP_BLANK;
    }
    if (c == '-')
        return BAUTA_GAP_HYPHEN;
    if (c == '\'')
        return BAUTA_GAP_APOSTROPHE;
    if (c == '.' || c == ',') {
        blank = blank_at(l, at + 1);
        *end = at + 1 + blank;
        if (c == '.')
            return blank > 0 ? BAUTA_GAP_DOT_BLANK : BAUTA_GAP_DOT;
        return blank > 0 ? BAUTA_GAP_COMMA : BAUTA_GAP_APART;
    }
    if (c != 0xE2 || bauta_look_at(l, at + 1) != 0x80)
        return BAUTA_GAP_APART;
    *end = at + 3;
    c = bauta_look_at(l, at + 2);
    if (c == 0x99)
        return BAUTA_GAP_APOSTROPHE;
    return c == 0x90 || c == 0x91 ? BAUTA_GAP_HYPHEN : BAUTA_GAP_APART;
}

bool
bauta_next_word(const bauta_looker *l, size_t at, bauta_name_word *part)
{
    if (!bauta_word_read(l->bytes, l->len, at, &part->word))
        return false;
    part->flags = bauta_lexicon_find(l->lexicon, &part->word);
    part->end = part->word.end;
    return true;
}

/* Is it one of the marks that may stand between a word and the name that it
 * announces: "Kunde: ", "wife (", "namens \"". */
static bool
is_mark(unsigned char c)
{
    return c == ' ' || c == ':' || c == ',' || c == '(' || c == ')' ||
           c == '"' || c == '.' || c == '/';
}

/* Where the word before `at` ends, over a few marks, a quotation mark among
 * them or an apostrophe; `at` where there is none. `*close` where it is one
 * blank or apostrophe that stands between. */
static size_t
end_before(const bauta_looker *l, size_t at, bool *close)
{
    const unsigned char *bytes = l->bytes;
    size_t end = at;

    for (size_t i = 0; i < 2; i++) { /* before and after a quotation mark */
        size_t from = end;

        while (end > l->floor && from - end < MARK_MAX &&
               is_mark(bytes[end - 1]))
            end--;
        if (end < l->floor + 3 || bytes[end - 3] != 0xE2 ||
            bytes[end - 2] != 0x80)
            break;
        end -= 3;
    }
    *close = at - end == 1 && bytes[end] == ' ';
    if (end == at && end > l->floor && bytes[end - 1] == '\'')
        end--;
    *close = *close || (at - end == 1 && bytes[end] == '\'') ||
             (at - end == 3 && bytes[at - 1] == 0x99);
    return end;
}

/* What the word before `at` is; 0 where there is none. */
static unsigned
flags_before(const bauta_looker *l, size_t at, bool *close)
{
    bauta_word word;
    size_t end = end_before(l, at, close);

    if (end == at || !bauta_word_before(l->bytes, l->floor, end, &word))
        return 0;
    return bauta_lexicon_find(l->lexicon, &word);
}

/* Do the words of a value go on with a sentence, at `at`? */
static bool
is_inside(const bauta_looker *l, size_t at)
{
    return at > l->floor + 1 && l->bytes[at - 1] == ' ' &&
           (bauta_is_alnum(l->bytes[at - 2]) || l->bytes[at - 2] == ',' ||
            l->bytes[at - 2] >= 0x80);
}

/* German makes nouns with these, that are no names. */
bool
bauta_is_noun(const bauta_looker *l, const bauta_word *word)
{
    static const char *const endings[] = {"ung",  "heit", "keit", "schaft",
                                          "tion", "ment", "ngen", "nis"};

    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        size_t n = strlen(endings[i]);

        if (word->end - word->start > n + 1 &&
            memcmp(l->bytes + word->end - n, endings[i], n) == 0)
            return true;
    }
    return false;
}

bool
bauta_is_coordinated(const bauta_looker *l, size_t at)
{
    bauta_word word;
    const unsigned char *bytes = l->bytes;

    if (l->last_end == 0 || at < l->last_end + 3 || at > l->last_end + 6 ||
        bytes[l->last_end] != ' ' || bytes[at - 1] != ' ')
        return false;
    if (at == l->last_end + 3 && bytes[at - 2] == '&')
        return true;
    return bauta_word_read(bytes, l->len, l->last_end + 1, &word) &&
           word.end == at - 1 &&
           (bauta_lexicon_find(l->lexicon, &word) & BAUTA_WORD_IS_AND) != 0;
}

bauta_around
bauta_look_before(const bauta_looker *l, const bauta_name_word *part)
{
    size_t at = part->word.start;
    unsigned char last = at > l->floor ? l->bytes[at - 1] : 0;
    bool close;
    bauta_around c = {.wide = flags_before(l, at, &close),
                      .inside = is_inside(l, at)};
    bauta_word link;

    c.close = close ? c.wide : 0;
    c.announced = (c.wide & BAUTA_WORD_IS_CUE) != 0;
    c.mention = last == '@';
    c.quoted = last == '"' || (last == 0xAB && at >= 2) ||
               (last == 0x9E && at >= 3 && l->bytes[at - 3] == 0xE2);
    c.digit =
        last == ' ' && at >= l->floor + 2 && bauta_is_digit(l->bytes[at - 2]);
    if ((c.close & BAUTA_WORD_IS_LINK) != 0 &&
        bauta_word_before(l->bytes, l->floor, at - 1, &link))
        c.announced =
            c.announced || (flags_before(l, link.start, &close) &
                            (BAUTA_WORD_IS_CUE | BAUTA_WORD_IS_LINK)) != 0;
    return c;
}

bool
bauta_is_german(bauta_looker *l)
{
    bauta_word word;

    if (l->german >= 0)
        return l->german > 0;
    l->german = 0;
    for (size_t at = 0, n = 0; at < l->end && n < GERMAN_WORDS;) {
        if (!bauta_word_read(l->bytes, l->end, at, &word)) {
            at++;
            continue;
        }
        at = word.end;
        n++;
        if (bauta_lexicon_notable(l->lexicon, &word) &&
            (bauta_lexicon_find(l->lexicon, &word) & BAUTA_WORD_IS_GERMAN) !=
                0) {
            l->german = 1;
            break;
        }
    }
    return l->german > 0;
}
