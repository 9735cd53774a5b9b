/* SPDX-License-Identifier: Apache-2.0 */
/* Where a text holds what other columns of the row do. */
#include "transforms/scrub/look.h"

bool
bauta_own_add(bauta_own *own, const bauta_lexicon *lexicon, unsigned part,
              const char *bytes, size_t len)
{
    const unsigned char *at = (const unsigned char *)bytes;
    bauta_own_value *value;
    bauta_word word;

    if (own->n == BAUTA_OWN_VALUES)
        return false;
    value = &own->values[own->n++];
    *value = (bauta_own_value){.part = (uint8_t)part};
    for (size_t i = 0; i < len && value->n < BAUTA_OWN_WORDS;) {
        unsigned flags;

        if (!bauta_word_read(at, len, i, &word)) {
            i++;
            continue;
        }
        i = word.end;
        flags = bauta_lexicon_find(lexicon, &word);
        value->hashes[value->n] = word.hash;
        value->alone[value->n] =
            word.letters > 1 && (flags & BAUTA_WORD_IS_PARTICLE) == 0;
        value->capital[value->n++] = word.letters < 4 || (flags & COMMON) != 0;
        own->filter |= (uint64_t)1 << (word.hash % 64);
    }
    return true;
}

/* How many words of the value stand at `word`, one after the other; `*end` is
 * where they end. */
static bool
is_whole(const bauta_looker *l, const bauta_own_value *value,
         const bauta_word *word, size_t *end)
{
    bauta_word next = *word;

    for (size_t i = 0; i < value->n; i++) {
        size_t at = next.end;

        if (i > 0) {
            if (bauta_gap_at(l, next.end, &at) == BAUTA_GAP_APART ||
                !bauta_word_read(l->bytes, l->len, at, &next))
                return false;
        }
        if (next.hash != value->hashes[i])
            return false;
    }
    *end = next.end;
    return value->n > 0;
}

bool
bauta_own_match(const bauta_looker *l, const bauta_word *word, size_t *end,
                unsigned *kind)
{
    size_t best = 0, whole;

    *end = word->end;
    if ((l->own->filter >> (word->hash % 64) & 1) == 0)
        return false;
    for (size_t v = 0; v < l->own->n; v++) {
        const bauta_own_value *value = &l->own->values[v];

        if ((value->n > 1 || bauta_is_capital(word) || !value->capital[0]) &&
            is_whole(l, value, word, &whole) && whole > best) {
            best = whole;
            *kind = value->part | (unsigned)(v + 1) << 3;
        }
    }
    for (size_t v = 0; best == 0 && v < l->own->n; v++) {
        const bauta_own_value *value = &l->own->values[v];

        for (size_t i = 0; best == 0 && i < value->n; i++) {
            if (value->hashes[i] != word->hash || !value->alone[i] ||
                (value->capital[i] && !bauta_is_capital(word)))
                continue;
            best = word->end;
            *kind = value->part | (unsigned)(v + 1) << 3;
            if (value->part == BAUTA_FIND_FULL) /* which part of it? */
                *kind = (bauta_lexicon_find(l->lexicon, word) & FIRST) != 0
                            ? BAUTA_FIND_FIRST
                            : BAUTA_FIND_LAST;
        }
    }
    *end = best;
    return best > 0;
}
