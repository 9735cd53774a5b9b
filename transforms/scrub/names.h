/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names of people in a text.
 *
 * A name begins with a capital: a given name of the lexicon, a family name, an
 * initial, or any word after a title or another word that announces a name. It
 * goes on with further such words, joined by blanks, hyphens, apostrophes and
 * particles ("van der"). A word that is something else, too ("Will", "Berg",
 * "Rosa"), is taken where its neighbours say that it is a name.
 *
 * What other columns of the row hold is found whatever the lexicon says.
 */
#ifndef BAUTA_TRANSFORMS_SCRUB_NAMES_H
#define BAUTA_TRANSFORMS_SCRUB_NAMES_H

#include "transforms/scrub/find.h"
#include "transforms/scrub/words.h"

enum { BAUTA_OWN_VALUES = 8, BAUTA_OWN_WORDS = 8 };

/* Values of the row's own columns that are names. */
typedef struct bauta_own_value {
    uint8_t part; /* enum bauta_find_part */
    uint8_t n;
    uint64_t hashes[BAUTA_OWN_WORDS]; /* of its words */
    bool alone[BAUTA_OWN_WORDS];      /* the word stands for the whole */
    bool capital[BAUTA_OWN_WORDS];    /* only if it has one */
} bauta_own_value;

typedef struct bauta_own {
    uint64_t filter; /* bit of each word's hash modulo 64 */
    size_t n;
    bauta_own_value values[BAUTA_OWN_VALUES];
} bauta_own;

/* Adds a value; what has no letters is passed over, yet counted. False where
 * there is no room for one more. */
bool bauta_own_add(bauta_own *own, const bauta_lexicon *lexicon, unsigned part,
                   const char *bytes, size_t len);

/* The kind of a span that is (a piece of) a name. */
#define BAUTA_NAME_PART(kind) ((kind)&3u)
#define BAUTA_NAME_GOES_ON    4u /* the same name as the piece before it */
#define BAUTA_NAME_OWN(kind)  ((kind) >> 3) /* 1 and more: an own value's */

/* Adds the pieces of names in the text to `finds`, and, in order, `taken`:
 * spans that are something else already. `own` may be empty. */
void bauta_find_names(const bauta_lexicon *lexicon, const bauta_own *own,
                      const char *bytes, size_t len, const bauta_found *taken,
                      size_t n_taken, bauta_finds *finds);

#endif
