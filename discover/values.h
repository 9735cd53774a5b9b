/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Values: what the sampled values of a column look like, counted.
 *
 * Each value is held against forms with check digits, calendars, dictionaries
 * and shapes; only counts are kept, never a value. A value is looked at up to
 * BAUTA_VALUE_BYTES; the time is linear in that.
 */
#ifndef BAUTA_DISCOVER_VALUES_H
#define BAUTA_DISCOVER_VALUES_H

#include "core/batch.h"
#include "core/catalog.h"
#include "discover/bag.h"
#include "transforms/scrub/find.h"
#include "transforms/scrub/words.h"

enum { BAUTA_VALUE_BYTES = 4096 };

enum bauta_shape {
    BAUTA_SHAPE_EMAIL,
    BAUTA_SHAPE_URL,
    BAUTA_SHAPE_IP,
    BAUTA_SHAPE_MAC,
    BAUTA_SHAPE_CARD,
    BAUTA_SHAPE_IBAN,
    BAUTA_SHAPE_NATIONAL_ID, /* of a form that is proof enough */
    BAUTA_SHAPE_PHONE,
    BAUTA_SHAPE_PLUS, /* … that begins with + */
    BAUTA_SHAPE_UUID,
    BAUTA_SHAPE_FIRST_NAME,
    BAUTA_SHAPE_LAST_NAME,
    BAUTA_SHAPE_FULL_NAME,
    BAUTA_SHAPE_CITY,
    BAUTA_SHAPE_REGION,
    BAUTA_SHAPE_COUNTRY,
    BAUTA_SHAPE_JOB,
    BAUTA_SHAPE_COMPANY, /* with a legal form */
    BAUTA_SHAPE_GENDER,
    BAUTA_SHAPE_DATE,   /* a real day, YYYY-MM-DD or YYYYMMDD, 1900 on */
    BAUTA_SHAPE_STREET, /* a number and words, or a word for a street */
    BAUTA_SHAPE_DIGITS, /* nothing but digits */
    BAUTA_SHAPE_JSON,
    BAUTA_SHAPE_PROSE,    /* four words and more */
    BAUTA_SHAPE_PERSONAL, /* prose, or JSON, with personal data in it */
    BAUTA_SHAPE_PASSWORD, /* a hash of a password */
    BAUTA_SHAPE_TOKEN,    /* an API key, JWT, private key */
    BAUTA_SHAPE_DIGEST,   /* hexadecimal, as long as a digest */
    BAUTA_SHAPE_RANDOM,   /* long, without blanks, letters and digits mixed */
    BAUTA_SHAPES
};

/* What is known of a column's sampled values. */
typedef struct bauta_evidence {
    uint32_t rows, nulls;
    uint32_t n;        /* values that are neither NULL nor blank */
    uint32_t distinct; /* … of which are different */
    uint32_t hits[BAUTA_SHAPES];
    uint32_t nations[BAUTA_FIND_NATIONS]; /* national identifiers */
    uint32_t invalid_phone;               /* with letters */
    uint32_t max_bytes;
    uint64_t bytes;
    uint64_t histogram[256];
    double min, max; /* of numbers */
    bool numeric;    /* all of them are numbers */
} bauta_evidence;

/* Names, places and words: opened once. */
typedef struct bauta_knowledge {
    bauta_lexicon lexicon;
    bauta_bag places; /* bits of BAUTA_SHAPE_CITY and the like */
    bauta_arena scratch;
} bauta_knowledge;

/* Tens of milliseconds. Close it in any case. */
bauta_rc bauta_knowledge_open(bauta_knowledge *knowledge,
                              bauta_err *err) BAUTA_CHECKED;
void bauta_knowledge_close(bauta_knowledge *knowledge);

/* Counts one value. */
void bauta_evidence_add(bauta_evidence *evidence, bauta_knowledge *knowledge,
                        const bauta_cell *cell);
/* The part of values that have a shape, 0 to 1. */
double bauta_evidence_share(const bauta_evidence *evidence,
                            enum bauta_shape shape);
/* Bits a byte, of all values together. */
double bauta_evidence_entropy(const bauta_evidence *evidence);

/* --- secrets.c: a hash of a password, a key or token, or neither. */
enum bauta_secret_kind {
    BAUTA_SECRET_NONE = 0,
    BAUTA_SECRET_PASSWORD,
    BAUTA_SECRET_TOKEN,
    BAUTA_SECRET_DIGEST,
    BAUTA_SECRET_RANDOM,
};
enum bauta_secret_kind bauta_secret_look(const char *bytes, size_t len);

#endif
