/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pick: one of the entries of a list, by random words.
 *
 * Two limits may hold: of all entries only the "usual" ones are drawn, which
 * is the same wherever a profile says the same; where the one drawn does not
 * fit the column, one that fits is drawn in its place. Each is drawn as
 * likely as the others but for one part in 2^40.
 */
#ifndef BAUTA_TRANSFORMS_PICK_H
#define BAUTA_TRANSFORMS_PICK_H

#include "core/text.h"
#include "transforms/dictionaries/dictionary.h"
#include "transforms/scan.h"

typedef struct bauta_pick {
    const bauta_list *list; /* borrowed; NULL where entries are no list's */
    size_t count;
    uint32_t *usual; /* owned, as what follows; NULL: all */
    uint32_t *fitting;
    size_t n_usual, n_fitting;
    bool *fits; /* of each entry; NULL: all do */
} bauta_pick;

/* Is entry `i` to be taken? */
typedef bool bauta_pick_filter(const void *context, size_t i);

/* Of `count` entries, those that the filters take; NULL takes all. EPROFILE,
 * without text, where none is left. Close it in any case. */
bauta_rc bauta_pick_open(bauta_pick *pick, size_t count,
                         bauta_pick_filter *usual, bauta_pick_filter *fits,
                         const void *context, bauta_err *err) BAUTA_CHECKED;

/* Of a list: entries of at most `longest` code points, then those of at most
 * `room`; 0 is no limit. */
bauta_rc bauta_pick_list(bauta_pick *pick, const bauta_list *list,
                         uint64_t longest, uint64_t room,
                         bauta_err *err) BAUTA_CHECKED;
void bauta_pick_close(bauta_pick *pick); /* safe on a zeroed pick */

/* Code points of entry `i`. */
static inline uint64_t
bauta_entry_chars(const bauta_list *list, size_t i)
{
    bauta_entry entry = bauta_list_at(list, i);

    return bauta_utf8_count(entry.bytes, entry.len);
}

static inline size_t
bauta_scale(uint64_t word, size_t n)
{
    return (size_t)((bauta_uwide)word * n >> 64);
}

/* An index below `count`; `other` is used where the first does not fit. */
static inline size_t
bauta_pick_index(const bauta_pick *pick, uint64_t word, uint64_t other)
{
    size_t i = pick->usual != NULL
                   ? pick->usual[bauta_scale(word, pick->n_usual)]
                   : bauta_scale(word, pick->count);

    return pick->fits == NULL || pick->fits[i]
               ? i
               : pick->fitting[bauta_scale(other, pick->n_fitting)];
}

static inline bauta_entry
bauta_pick_entry(const bauta_pick *pick, uint64_t word, uint64_t other)
{
    return bauta_list_at(pick->list, bauta_pick_index(pick, word, other));
}

#endif
