/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rows: a stretch of a dump that is rows of one table, cut into fields, and
 * what masks them. Fields without a rule are never looked into: whatever is
 * not the value of a column with a rule is copied as it stands.
 */
#ifndef BAUTA_DUMPS_ROWS_H
#define BAUTA_DUMPS_ROWS_H

#include "core/text.h"
#include "dumps/lexer.h"
#include "engine/lane.h"

/* How values stand in the rows of one format. */
typedef struct bauta_form {
    /* A field to canonical text, in the arena or in the field itself. EDATA
     * where it is no value of the column that this format knows. */
    bauta_rc (*decode)(const bauta_syntax *syntax, const bauta_column *column,
                       const char *field, size_t len, bauta_arena *arena,
                       bauta_cell *cell, bauta_err *err);
    /* Adds a cell, in the way in which `field` was written. EDATA where there
     * is no way to write it. */
    bauta_rc (*encode)(const bauta_syntax *syntax, const bauta_column *column,
                       const char *field, size_t len, const bauta_cell *cell,
                       bauta_text *out, bauta_err *err);
} bauta_form;

extern const bauta_form bauta_form_sql;  /* values of an INSERT */
extern const bauta_form bauta_form_copy; /* lines of PostgreSQL's COPY */
extern const bauta_form bauta_form_csv;  /* fields of CSV and TSV */
extern const bauta_form bauta_form_json; /* members of a line's object */

/* Whose rows follow, and which column each field is. */
typedef struct bauta_block {
    const bauta_form *form;
    bauta_syntax syntax;
    size_t table; /* index into the catalog's tables */
    bool kept;    /* none of them: its rows pass as they are */
    size_t n_fields;
    long *columns; /* of each field; BAUTA_NOT_FOUND: of none */
    long *fields;  /* of each column; BAUTA_NOT_FOUND: it has none */
    size_t n_columns;
    bool *counted; /* one a column: its largest number is wanted; or NULL */
    const char *const *names; /* of the fields, where rows name them (JSON) */
} bauta_block;

typedef struct bauta_rows {
    const char *bytes; /* borrowed */
    size_t len;        /* less than 4 GiB */
    uint32_t *spans;   /* of each field of each row: first byte, and end; a
                          field that is not there: both 0 */
    size_t n_rows, cap;
    uint64_t first_row; /* number of row 0 in its table, from 1 */
    uint64_t line;      /* of bytes[0] in the dump */
} bauta_rows;

/* Room for one more row of `n_fields`: where its spans go, or NULL where memory
 * ran out. It counts once n_rows does. */
uint32_t *bauta_rows_next(bauta_rows *rows, size_t n_fields);
void bauta_rows_deinit(bauta_rows *rows);

/* One worker's: a plan with instances of rules of its own. */
typedef struct bauta_masker {
    const bauta_plan *plan; /* borrowed */
    bauta_lane lane;
    bauta_batch batch;
    size_t n_slots;  /* that the batch has room for */
    int64_t *most;   /* one a slot: the largest number, of columns that are
                        counted; INT64_MIN: none; owned */
    uint64_t *order; /* ruled slots, by the field they are in; owned */
    size_t cap_order;
} bauta_masker;

/* For a plan; what it had for another one is given back. */
void bauta_masker_use(bauta_masker *masker, const bauta_plan *plan);
void bauta_masker_deinit(bauta_masker *masker);

/* True where a rule changes a column that the block has, or reads one. */
bool bauta_block_ruled(const bauta_plan *plan, const bauta_block *block);
/* Adds the stretch to `out`, with the rules applied. An error says table,
 * column and line. */
bauta_rc bauta_masker_run(bauta_masker *masker, const bauta_block *block,
                          const bauta_rows *rows, bauta_text *out,
                          bauta_err *err) BAUTA_CHECKED;

#endif
