/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Literals: values that stand in SQL text, whichever of the engines wrote it.
 * Quoted texts, numbers, and comments, which may hold anything. Names in double
 * quotes, backticks and brackets are none, but for double quotes where
 * backslashes escape (MySQL), which may quote texts there.
 *
 * The text of a routine may be code of another language; whatever it is, the
 * scan ends, and time is linear.
 */
#ifndef BAUTA_ENGINE_LITERALS_H
#define BAUTA_ENGINE_LITERALS_H

#include <stdbool.h>
#include <stddef.h>

enum bauta_literal_kind {
    BAUTA_LITERAL_TEXT = 0,
    BAUTA_LITERAL_NUMBER,
    BAUTA_LITERAL_COMMENT,
};

typedef struct bauta_literal {
    enum bauta_literal_kind kind;
    const char *bytes; /* as they stand, without the quotes around them; a
                          quote within is doubled or escaped still */
    size_t len;
    bool cast; /* it names something: 'seq'::regclass, INTERVAL '1 day' */
} bauta_literal;

/* Calls `take` for each literal of `sql`, in order. `backslashes`: they escape
 * in all quoted texts, not only in PostgreSQL's E''. */
void bauta_literals_scan(const char *sql, bool backslashes,
                         void (*take)(void *context,
                                      const bauta_literal *literal),
                         void *context);

#endif
