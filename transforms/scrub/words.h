/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words of a text, and what is known of them: a lexicon of names and of words
 * that stand beside names, in several languages.
 *
 * Words are compared without case and accents, by 44 bits of a hash: that two
 * words share one is possible, would take a word for a name, and is the same
 * in every run.
 */
#ifndef BAUTA_TRANSFORMS_SCRUB_WORDS_H
#define BAUTA_TRANSFORMS_SCRUB_WORDS_H

#include "transforms/dictionaries/dictionary.h"

/* What a word is. */
enum bauta_word_flag {
    BAUTA_WORD_IS_FIRST = 1u << 0,     /* a given name */
    BAUTA_WORD_IS_LAST = 1u << 1,      /* a family name */
    BAUTA_WORD_IS_COMMON = 1u << 2,    /* a word of the language, too */
    BAUTA_WORD_IS_PLACE = 1u << 3,     /* a city, region or country, too */
    BAUTA_WORD_IS_TITLE = 1u << 4,     /* before a name: Mrs, Herr, Dott */
    BAUTA_WORD_IS_CUE = 1u << 5,       /* before a name: daughter, Kunde */
    BAUTA_WORD_IS_AGENT = 1u << 6,     /* often before one: by, ask, bei */
    BAUTA_WORD_IS_PARTICLE = 1u << 7,  /* within one: van, de, Lo */
    BAUTA_WORD_IS_ARTICLE = 1u << 8,   /* before none: the, der, una */
    BAUTA_WORD_IS_OWN = 1u << 9,       /* in the user's own list */
    BAUTA_WORD_IS_STREET = 1u << 10,   /* before none: via, rue, plaza */
    BAUTA_WORD_IS_LOCATIVE = 1u << 11, /* before a place: in, nach, desde */
    BAUTA_WORD_IS_DATE = 1u << 12,     /* a month or day of the week, too */
    BAUTA_WORD_IS_GREETING = 1u << 13, /* before a name, and little else */
    BAUTA_WORD_IS_LINK = 1u << 14,     /* "of" between a cue and a name */
    BAUTA_WORD_IS_AND = 1u << 15,      /* between two names */
    BAUTA_WORD_IS_DEED = 1u << 16,     /* what people do: called, meldet */
    BAUTA_WORD_IS_PLAIN = 1u << 17,    /* no name, even if a list has it */
    BAUTA_WORD_IS_GERMAN = 1u << 18,   /* tells that a text is German */
    BAUTA_WORD_IS_SURE = 1u << 19,     /* a name, whatever lists of words say */
};

enum bauta_word_case {
    BAUTA_CASE_LOWER,
    BAUTA_CASE_TITLE,   /* a capital first */
    BAUTA_CASE_UPPER,   /* capitals only, two at least */
    BAUTA_CASE_INITIAL, /* one capital */
};

typedef struct bauta_word {
    size_t start, end; /* bytes; empty where there is none */
    uint64_t hash;
    uint8_t shape; /* enum bauta_word_case */
    uint8_t letters;
} bauta_word;

/* Reads the word that begins at `at`; false where no letter does. */
bool bauta_word_read(const unsigned char *bytes, size_t len, size_t at,
                     bauta_word *word);
/* Reads the word that ends at `at`, down to `floor`. Long ones are none. */
bool bauta_word_before(const unsigned char *bytes, size_t floor, size_t at,
                       bauta_word *word);
/* Bytes of the letter at `at`; 0 where it is none. */
size_t bauta_letter_at(const unsigned char *bytes, size_t len, size_t at);

/* Are the text's letters, two at least, all capitals or all small? */
bool bauta_word_is_flat(const char *text, size_t len);
/* Makes the first letter of each word a capital and all others small, of Latin
 * letters; the length stays. */
void bauta_word_title(char *text, size_t len);

enum { BAUTA_NOTABLE = 8192 };

typedef struct bauta_lexicon {
    uint64_t *slots; /* owned */
    size_t mask, n;
    uint64_t notable[BAUTA_NOTABLE / 64]; /* see bauta_lexicon_notable */
} bauta_lexicon;

/* Takes up the names, words and places of the locales (NULL-ended) and, where
 * not NULL, a list of the user's own names. Close it in any case. */
bauta_rc bauta_lexicon_open(bauta_lexicon *lexicon, const char *const *locales,
                            const bauta_list *own,
                            bauta_err *err) BAUTA_CHECKED;
void bauta_lexicon_close(bauta_lexicon *lexicon);

/* What the word is: 0 where it is in no list. */
unsigned bauta_lexicon_find(const bauta_lexicon *lexicon,
                            const bauta_word *word);

/* May the word announce a name, or tell that the text is German? Quick, and
 * never wrongly false. */
static inline bool
bauta_lexicon_notable(const bauta_lexicon *lexicon, const bauta_word *word)
{
    size_t bit = (word->hash >> 32) % BAUTA_NOTABLE;

    return (lexicon->notable[bit / 64] >> (bit % 64) & 1) != 0;
}

/* Words that the lexicon has beside the dictionaries', by what they are: blanks
 * between them. Ends with a NULL. */
typedef struct bauta_word_list {
    unsigned flags;
    const char *words;
} bauta_word_list;
extern const bauta_word_list bauta_word_lists[];

#endif
