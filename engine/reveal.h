/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reveal: turns the values of one masked column back, with the key they were
 * masked with.
 *
 * Legal order of calls: open ─ (values* | read) ─ close. To open is to plan:
 * whatever cannot be undone is refused there, and no value is looked at. With
 * a database, source or copy, the plan is a copy's own, so that ranges, domains
 * and references are what they were; without one, the column is what it is
 * said to be, under the rule that the profile has for it by name.
 *
 * A value that the rule cannot have given is told of by its number and passed
 * over. Permutations and FF1 have no checksum: under a wrong key they give
 * wrong values.
 */
#ifndef BAUTA_ENGINE_REVEAL_H
#define BAUTA_ENGINE_REVEAL_H

#include "core/report.h"
#include "engine/plan.h"

typedef struct bauta_reveal_request {
    const bauta_profile *profile; /* with the recipient of the copy */
    const bauta_key *key;
    const char *column;   /* "customer.email", "crm.customer.email" */
    const char *database; /* URL; NULL: none, and then … */
    const char *type;     /* … the column's: "text", "int unsigned" */
} bauta_reveal_request;

/* One value: what it was, or why it cannot be told. */
typedef struct bauta_revealed {
    uint64_t number;      /* in the order given or read, from 1 */
    const char *bytes;    /* NULL: it is NULL, or cannot be told */
    size_t len;           /* not NUL-ended */
    const bauta_err *why; /* NULL: it is revealed; quotes no value */
} bauta_revealed;

/* Gets each value, in order; lives for the call. A failure ends the run. */
typedef struct bauta_reveal_sink {
    bauta_rc (*take)(void *context, const bauta_revealed *value,
                     bauta_err *err);
    void *context;
} bauta_reveal_sink;

typedef struct bauta_reveal bauta_reveal; /* opaque */

/*
 * Everything is borrowed until it is closed. What the profile and the schema
 * disagree on goes into `report`, as for a copy. EUSAGE where the column is not
 * there, is kept as it is, or has a rule that cannot be undone, and for a type
 * that is not known. Returns owned.
 */
bauta_rc bauta_reveal_open(bauta_reveal **reveal,
                           const bauta_reveal_request *request,
                           bauta_report *report, bauta_err *err) BAUTA_CHECKED;
void bauta_reveal_close(bauta_reveal *reveal); /* NULL is fine */

/* The column, and the name it goes by: "crm.customer.email". */
const bauta_column *bauta_reveal_column(const bauta_reveal *reveal);
const char *bauta_reveal_label(const bauta_reveal *reveal);

/* EUSAGE where values alone are not enough, because the rule looks at other
 * columns of the row: those can only be read from a database. */
bauta_rc bauta_reveal_check_values(const bauta_reveal *reveal,
                                   bauta_err *err) BAUTA_CHECKED;

/* Reveals `n` values, in canonical text, that go on from those of the calls
 * before; at most BAUTA_BATCH_ROWS. */
bauta_rc bauta_reveal_values(bauta_reveal *reveal, const bauta_cell *cells,
                             size_t n, const bauta_reveal_sink *sink,
                             bauta_err *err) BAUTA_CHECKED;

/* Reveals the whole column of the database that it was opened with. */
bauta_rc bauta_reveal_read(bauta_reveal *reveal, const bauta_reveal_sink *sink,
                           bauta_err *err) BAUTA_CHECKED;

#endif
