/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CSV: a reader of RFC 4180 with a choice of separator, strict, over a file
 * that is read into memory as a whole.
 *
 * Records end with LF or CRLF, the last one may lack it; empty lines are
 * passed over; a byte order mark in front is too. A field that holds the
 * separator, a quote or a line's end stands between quotes, a quote in it is
 * doubled. Text is UTF-8 without NUL. No error quotes a field: it tells the
 * line.
 */
#ifndef BAUTA_TRANSFORMS_CSV_H
#define BAUTA_TRANSFORMS_CSV_H

#include "core/arena.h"
#include "core/option.h"

#include <stdbool.h>

enum {
    BAUTA_CSV_BYTES = 256 << 20, /* most of a file */
    BAUTA_CSV_FIELDS = 64,       /* most of a record */
    BAUTA_CSV_FIELD = 64 << 10,  /* most bytes of one */
};

/* A decoded field; not NUL-ended. */
typedef struct bauta_csv_field {
    const char *bytes;
    size_t len;
} bauta_csv_field;

/* One record; its fields live as long as the reader's bytes. */
typedef struct bauta_csv_record {
    size_t n;    /* 0: there are no more records */
    size_t line; /* on which it begins, from 1 */
    bauta_csv_field fields[BAUTA_CSV_FIELDS];
} bauta_csv_record;

typedef struct bauta_csv {
    char *bytes; /* borrowed, and decoded in place */
    size_t len, at;
    size_t line; /* of `at` */
    char separator;
} bauta_csv;

/*
 * Reads a regular file of at most BAUTA_CSV_BYTES into memory that the caller
 * frees. EIO where it cannot be read, with the reason but not the path;
 * EPROFILE where it is too large.
 */
bauta_rc bauta_csv_load(const char *path, char **bytes, size_t *len,
                        bauta_err *err) BAUTA_CHECKED;

/* Checks an option's text: one character of ASCII that can separate fields:
 * neither a quote, a letter, a digit nor a line's end. */
bauta_rc bauta_csv_separator(const bauta_value *value, char *out,
                             bauta_err *err) BAUTA_CHECKED;

/* Begins with the first record. Borrows `bytes`, which it changes. */
void bauta_csv_init(bauta_csv *csv, char *bytes, size_t len, char separator);

/* The next record. EPROFILE, with the line, where it breaks the format. */
bauta_rc bauta_csv_next(bauta_csv *csv, bauta_csv_record *record,
                        bauta_err *err) BAUTA_CHECKED;

#endif
