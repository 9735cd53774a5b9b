/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Crossing: what the parts of bauta_cross_make share.
 */
#ifndef BAUTA_ENGINE_CROSSING_H
#define BAUTA_ENGINE_CROSSING_H

#include "engine/cross.h"

typedef struct crossing {
    bauta_cross *cross;
    const bauta_plan *plan;
    const bauta_catalog *theirs; /* the source's */
    const bauta_dialect *dialect;
    bauta_arena *arena;
    bauta_report *report;
    bauta_err *err;
    size_t cap_warnings;
} crossing;

/* True where the target gets such a table. */
static inline bool
bauta_crossing_makes(const crossing *x, size_t t)
{
    return x->plan->fates[t] != BAUTA_FATE_SKIP &&
           x->theirs->tables[t].kind == BAUTA_TABLE_PLAIN;
}

static inline bool
bauta_crossing_holds(const size_t *columns, size_t n, size_t column)
{
    for (size_t i = 0; i < n; i++)
        if (columns[i] == column)
            return true;
    return false;
}

/* cross.c */
bauta_rc bauta_crossing_no_memory(crossing *x);
/* Tells of something that is left out; `text` is in the arena, or NULL where
 * there was no memory for it. */
bauta_rc bauta_crossing_warn(crossing *x, const char *text) BAUTA_CHECKED;

/* cross_keys.c: keys, indexes and references of all tables, and the types of
 * the columns that they join. */
bauta_rc bauta_crossing_keys(crossing *x) BAUTA_CHECKED;

#endif
