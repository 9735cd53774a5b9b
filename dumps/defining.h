/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Defining: what the parts of bauta_shape_take share.
 */
#ifndef BAUTA_DUMPS_DEFINING_H
#define BAUTA_DUMPS_DEFINING_H

#include "dumps/cursor.h"
#include "dumps/shape.h"

typedef struct defining {
    bauta_shape *shape;
    bauta_arena *arena; /* the catalogue's */
    bauta_cursor c;
    size_t table; /* that is being defined or changed */
    bool failed;  /* memory ran out */
    bauta_err *err;
} defining;

/* shape.c: a table's array of `*n` has room for one more, at its end. NULL
 * where memory ran out. */
void *bauta_defining_more(defining *d, void *list, size_t *n, size_t size);

static inline bauta_table *
bauta_defining_table(const defining *d)
{
    return &d->shape->catalog.tables[d->table];
}

/* columns.c: the brackets of a CREATE TABLE, on the opening one. */
bauta_rc bauta_defining_items(defining *d) BAUTA_CHECKED;
/* keys.c: [CONSTRAINT name] PRIMARY KEY …, UNIQUE …, FOREIGN KEY … of the
 * table. False where there is none of these, and nothing is passed. */
bool bauta_defining_constraint(defining *d);
/* … REFERENCES t (columns), on the word, of these columns. */
void bauta_defining_reference(defining *d, const char *constraint,
                              const size_t *columns, size_t n);
/* … a key of one column. */
void bauta_defining_key(defining *d, const char *name, const size_t *columns,
                        size_t n, bool primary);
/* … UNIQUE INDEX name ON t (…) …, on the bracket. */
void bauta_defining_index(defining *d, const char *name);

#endif
