/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Shape: the catalogue that a dump's own statements tell, which grows as they
 * pass. What a reference points to may come later than the reference.
 */
#ifndef BAUTA_DUMPS_SHAPE_H
#define BAUTA_DUMPS_SHAPE_H

#include "core/catalog.h"
#include "dumps/lexer.h"

/* A type that the dump defines: an enum, or a domain. */
typedef struct bauta_named_type {
    const char *schema, *name;
    bauta_column as; /* what a column of it is */
} bauta_named_type;

/* A reference by names, as it was read. */
typedef struct bauta_pending {
    size_t table;
    const size_t *columns;
    const char *schema, *name;     /* of the table it points to */
    const char *const *references; /* n_columns names; NULL: its primary key */
    size_t n_columns;
    const char *constraint;
    long slot; /* in the table's references, once it is known; or -1 */
} bauta_pending;

/* A sequence that numbers a column. */
typedef struct bauta_sequence {
    const char *schema, *name;
    size_t table, column;
    int64_t most; /* that a rule gave the column; INT64_MIN: none */
} bauta_sequence;

typedef struct bauta_shape {
    bauta_catalog catalog;
    enum bauta_syntax_kind kind;
    bauta_named_type *types;
    size_t n_types;
    bauta_pending *pending;
    size_t n_pending;
    size_t n_open; /* of them, that point to no table yet */
    bauta_sequence *sequences;
    size_t n_sequences;
    uint64_t version; /* grows with each change of tables */
} bauta_shape;

void bauta_shape_init(bauta_shape *shape, enum bauta_syntax_kind kind);
void bauta_shape_deinit(bauta_shape *shape);

/* What a statement is about. */
typedef struct bauta_subject {
    const char *schema, *name; /* of a table; NULL: of none */
} bauta_subject;

/*
 * Takes what a statement of data definition tells, and keeps its words for the
 * planner; `line` is where it begins. A statement that is none tells nothing.
 * EDATA where a table is defined in a way that is not understood, or twice.
 */
bauta_rc bauta_shape_take(bauta_shape *shape, const bauta_syntax *syntax,
                          const char *text, size_t len, uint64_t line,
                          bauta_subject *subject, bauta_err *err) BAUTA_CHECKED;
/* Joins references with tables that have come since. */
bauta_rc bauta_shape_join(bauta_shape *shape, bauta_err *err) BAUTA_CHECKED;
/* The table of that name, or BAUTA_NOT_FOUND. */
long bauta_shape_find(const bauta_shape *shape, const char *schema,
                      const char *name);
/* `list` of `n` with room for one more, in the catalogue's arena. NULL where
 * memory ran out. */
void *bauta_shape_room(bauta_shape *shape, void *list, size_t n, size_t size);
/* One more table, empty but for its names. NULL where memory ran out. */
bauta_table *bauta_shape_add(bauta_shape *shape, const char *schema,
                             const char *name);

#endif
