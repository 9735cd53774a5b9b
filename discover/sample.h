/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sample: a bounded number of rows of a table, spread over it.
 *
 * Where the driver can part a table in ranges, the first rows of each of some
 * ranges are read, else the first rows of the table. Rows that are large are
 * read in smaller number.
 */
#ifndef BAUTA_DISCOVER_SAMPLE_H
#define BAUTA_DISCOVER_SAMPLE_H

#include "discover/discover.h"
#include "discover/values.h"
#include "engine/session.h"

enum { BAUTA_SAMPLE_PARTS = 8, BAUTA_SHOWN_BYTES = 40 };

typedef struct bauta_sampling {
    const bauta_session *session; /* open */
    void *reader;                 /* the driver's; owned by the caller */
    bauta_knowledge *knowledge;
    size_t rows;        /* most of a table */
    bool keep;          /* keep some values in `shown` */
    bauta_arena *arena; /* of evidence and what is shown */
} bauta_sampling;

/* What was read of one table; arrays have one entry a column. */
typedef struct bauta_sampled {
    bauta_evidence *columns;
    const char *(*shown)[BAUTA_SHOWN_VALUES]; /* NULL where none are kept */
    uint64_t rows;
    size_t parts; /* of the table that they are from: 1 or more */
} bauta_sampled;

/* Reads a table that has rows of its own. */
bauta_rc bauta_sample_read(const bauta_sampling *sampling, size_t table,
                           bauta_sampled *out, bauta_err *err) BAUTA_CHECKED;

#endif
