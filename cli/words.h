/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words: what types, traits, reasons and fates are called, in one place.
 */
#ifndef BAUTA_CLI_WORDS_H
#define BAUTA_CLI_WORDS_H

#include "engine/plan.h"

typedef struct bauta_word {
    unsigned bit;      /* 0 ends a table */
    const char *name;  /* for programs: "keyed" */
    const char *brief; /* for a line among others: "needs the key" */
    const char *text;  /* all of it */
} bauta_word;

extern const bauta_word bauta_type_words[];  /* BAUTA_TYPE_*: name only */
extern const bauta_word bauta_trait_words[]; /* BAUTA_TRAIT_* */

/* "text", of one BAUTA_TYPE_*. */
const char *bauta_type_name(unsigned type);
/* "explicit", "reference", …: the same for ever. */
const char *bauta_reason_name(enum bauta_reason reason);
/* "copy", "schema-only", "skip". */
const char *bauta_fate_name(enum bauta_fate fate);

/* A reason in words: "explicit", "by reference to crm.customer.email". */
void bauta_reason_text(const bauta_plan *plan, const bauta_plan_column *column,
                       char *out, size_t size);

#endif
