/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names: what the name of a column, that of its table and its comment say.
 *
 * A name is parted into words where case or a mark tells them apart
 * ("billingPostCode", "POST_CODE"), accents left out, and rows of words are
 * looked up in lists in several languages, with the usual abbreviations; the
 * longest that is known counts ("ip_address" is no address).
 */
#ifndef BAUTA_DISCOVER_NAMES_H
#define BAUTA_DISCOVER_NAMES_H

#include "core/catalog.h"
#include "discover/bag.h"
#include "discover/class.h"

enum { BAUTA_NAME_TOKENS = 12, BAUTA_NAME_BYTES = 160 };

typedef struct bauta_tokens {
    char text[BAUTA_NAME_BYTES];         /* words end to end, lower case */
    size_t start[BAUTA_NAME_TOKENS + 1]; /* of each; past the last: the end */
    size_t n;
} bauta_tokens;

/* Words of which each stands for a class, or for something else. */
typedef struct bauta_term {
    enum bauta_class class;
    unsigned percent; /* how sure the name alone makes it */
    const char *words;
} bauta_term;

extern const bauta_term bauta_terms[]; /* ended by a NULL */
/* What a name ends in that is about the thing and not it: "id", "verified". */
extern const char *const bauta_term_heads;
/* Tables of people; words for a thing that has a name of its own. */
extern const char *const bauta_term_people;
extern const char *const bauta_term_things;
/* Digests that protect nobody: "md5", "etag". */
extern const char *const bauta_term_sums;

typedef struct bauta_names {
    bauta_bag terms; /* 1 + index into bauta_terms, or flags of other lists */
    bauta_bag other;
} bauta_names;

/* What a name says. */
typedef struct bauta_hint {
    enum bauta_class class;
    double score;      /* 0 to 1 */
    bool excluded;     /* the name says that it is none: "is_email_verified" */
    bool sum;          /* of a digest that protects nobody */
    bool about_people; /* its table is of people */
} bauta_hint;

bool bauta_names_open(bauta_names *names) BAUTA_CHECKED; /* false: no memory */
void bauta_names_close(bauta_names *names);

void bauta_tokens_read(bauta_tokens *tokens, const char *name);

/* `comment` may be NULL. */
bauta_hint bauta_names_look(const bauta_names *names, const bauta_table *table,
                            const bauta_column *column, const char *comment);

#endif
