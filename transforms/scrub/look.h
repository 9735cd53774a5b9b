/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Look: what the search for names works with: a text on its way, the words of
 * a name, and what stands around a word.
 */
#ifndef BAUTA_TRANSFORMS_SCRUB_LOOK_H
#define BAUTA_TRANSFORMS_SCRUB_LOOK_H

#include "transforms/scrub/names.h"

enum { BAUTA_NAME_WORDS = 8 };

#define FIRST     BAUTA_WORD_IS_FIRST
#define LAST      BAUTA_WORD_IS_LAST
#define COMMON    BAUTA_WORD_IS_COMMON
#define PLACE     BAUTA_WORD_IS_PLACE
#define ANNOUNCES (BAUTA_WORD_IS_TITLE | BAUTA_WORD_IS_CUE)
/* Is in a list, and in none of names or places. */
#define OTHER                                                                  \
    (~(unsigned)(FIRST | LAST | PLACE | BAUTA_WORD_IS_OWN |                    \
                 BAUTA_WORD_IS_SURE | BAUTA_WORD_IS_DEED))

typedef struct bauta_looker {
    const bauta_lexicon *lexicon;
    const bauta_own *own;
    const unsigned char *bytes;
    size_t floor, len; /* between what is taken already */
    size_t last_end;   /* of the last name; 0: none */
    size_t end;        /* of the whole text */
    int german;        /* whether the text is; -1: not yet known */
    bauta_finds *finds;
} bauta_looker;

/* What stands between two words. */
enum bauta_gap {
    BAUTA_GAP_APART, /* anything else */
    BAUTA_GAP_BLANK,
    BAUTA_GAP_HYPHEN,
    BAUTA_GAP_APOSTROPHE,
    BAUTA_GAP_COMMA, /* and a blank */
    BAUTA_GAP_DOT,
    BAUTA_GAP_DOT_BLANK,
};

typedef struct bauta_name_word {
    bauta_word word;
    unsigned flags;
    enum bauta_gap before;
    size_t end; /* with an initial's full stop */
} bauta_name_word;

typedef struct bauta_name {
    bauta_name_word parts[BAUTA_NAME_WORDS];
    size_t n;
    bool announced; /* by a title */
    bool inverted;  /* family name first */
} bauta_name;

/* What stands before a word that may begin a name. */
typedef struct bauta_around {
    unsigned close, wide; /* the word before it, over a blank or some marks */
    bool announced;       /* by a cue, or a cue and "of" */
    bool inside;          /* the sentence has begun */
    bool quoted, digit, mention;
} bauta_around;

static inline unsigned char
bauta_look_at(const bauta_looker *l, size_t at)
{
    return at < l->len ? l->bytes[at] : 0;
}

static inline bool
bauta_is_capital(const bauta_word *word)
{
    return word->shape != BAUTA_CASE_LOWER;
}

/* --- around.c */

/* The gap that begins at `at`, and where it ends. */
enum bauta_gap bauta_gap_at(const bauta_looker *l, size_t at, size_t *end);
/* Reads a word that begins at `at`, and what it is; false without one. */
bool bauta_next_word(const bauta_looker *l, size_t at, bauta_name_word *part);
bauta_around bauta_look_before(const bauta_looker *l,
                               const bauta_name_word *part);
/* Has the word an ending of nouns that no name has? */
bool bauta_is_noun(const bauta_looker *l, const bauta_word *word);
/* Does a conjunction stand between the last name and `at`? */
bool bauta_is_coordinated(const bauta_looker *l, size_t at);
/* Is the text German, where every noun has a capital? */
bool bauta_is_german(bauta_looker *l);

/* --- match.c */

/* The own value that stands at the word, the longest of them: where it ends,
 * and the kind of its span. */
bool bauta_own_match(const bauta_looker *l, const bauta_word *word, size_t *end,
                     unsigned *kind);

/* --- name.c */

/* Takes an initial's full stop. */
void bauta_take_dot(const bauta_looker *l, bauta_name_word *part);
/* Does a word follow with which this one makes a name? */
bool bauta_is_followed(const bauta_looker *l, const bauta_name_word *part);
/* Adds the pieces of the name that begins with `first`; gives where it ends. */
size_t bauta_name_take(bauta_looker *l, const bauta_name_word *first,
                       bool announced);
/* The same of what follows a given name that has been added already, from its
 * word `first` to `end`; gives where that ends. */
size_t bauta_name_rest(bauta_looker *l, const bauta_word *first, size_t end);

#endif
