/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Term: what the terminal can do, and text made fit for it. Names come from
 * databases, so what could move the cursor or lie about order is spelt out.
 */
#ifndef BAUTA_CLI_TERM_H
#define BAUTA_CLI_TERM_H

#include "core/text.h"

#include <stdint.h>
#include <stdio.h>

typedef struct bauta_term {
    bool tty;    /* the stream is a terminal */
    bool dumb;   /* … that cannot move its cursor */
    bool colour; /* a terminal, not dumb, and NO_COLOR is not set */
    bool utf8;   /* the locale's character set */
} bauta_term;

void bauta_term_init(bauta_term *term, FILE *stream);

/* Columns and lines of the terminal `stream` is: COLUMNS where it is set, what
 * the terminal says, else 80 and 24. At least 20 columns and 4 lines. */
size_t bauta_term_width(FILE *stream);
size_t bauta_term_height(FILE *stream);

/* Appends `string`, with controls, what changes the order of writing and
 * invalid UTF-8 as \x1b, \u202e. */
void bauta_term_safe(bauta_text *out, const char *string);
/* The same to a stream, keeping line ends where `lines` is true. */
void bauta_term_print(FILE *stream, const char *string, bool lines);

/* Columns a safe string takes, or its first `len` bytes. */
size_t bauta_term_columns(const char *safe);
size_t bauta_term_measure(const char *safe, size_t len);
/* Bytes of a safe string that take at most `columns`; how many in `used`. */
size_t bauta_term_prefix(const char *safe, size_t columns, size_t *used);
/* Appends a safe string cut or padded to `columns`. */
void bauta_term_fit(bauta_text *out, const char *safe, size_t columns,
                    bool utf8);

/* Prints a text in lines of at most `width`, each after `indent` blanks; an
 * empty line parts paragraphs. The first line's indent is already there where
 * `hanging` is true. */
void bauta_term_wrap(FILE *stream, const char *string, size_t indent,
                     size_t width, bool hanging);

/* "1,234,567"; "12.3M". `out` of at least 32 bytes. */
void bauta_term_count(char *out, size_t size, uint64_t n);
void bauta_term_short_count(char *out, size_t size, double n);

#endif
