/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BAUTA_CORE_BATCH_H
#define BAUTA_CORE_BATCH_H

#include "core/arena.h"

#include <stdbool.h>
#include <stdint.h>

/* What a decoded cell held at its source, for engines that type each cell
 * (SQLite). Transforms leave it alone; a writer uses it to store a value in
 * the class it came in. Drivers of typed columns leave it 0. */
enum bauta_kind {
    BAUTA_KIND_PLAIN = 0, /* the column's own type says it */
    BAUTA_KIND_INTEGER,
    BAUTA_KIND_REAL,
    BAUTA_KIND_TEXT,
    BAUTA_KIND_BLOB,
};

typedef struct bauta_cell {
    const char *bytes; /* NULL is SQL NULL; else lives as long as the batch */
    uint32_t len;      /* bytes; not NUL-ended */
    uint32_t kind;     /* enum bauta_kind */
} bauta_cell;

/*
 * A slot is one column of a batch. It carries either one table column decoded
 * to canonical text, or a run of neighbouring table columns that no rule
 * touches as one opaque cell in the reading driver's own wire form, which only
 * a writer of the same driver can read. A wire cell is never NULL.
 */
typedef struct bauta_slot {
    size_t first; /* index of the first column in bauta_table.columns */
    size_t n;     /* columns in the run; 1 where decoded */
    bool wire;
} bauta_slot;

enum {
    BAUTA_BATCH_ROWS = 1024,         /* most rows a batch holds */
    BAUTA_BATCH_BYTES = 1024 * 1024, /* a reader stops once past this many */
};

/* Up to BAUTA_BATCH_ROWS rows of one table, slot by slot. The batch owns its
 * arena and its cells; cells point into the arena; a reset wipes both. */
typedef struct bauta_batch {
    bauta_arena arena;
    size_t n_rows, n_slots;
    uint64_t first_row; /* number of row 0 in its table's stream, from 1 */
    bauta_cell *cells;  /* cells[slot * BAUTA_BATCH_ROWS + row] */
    void *driver_rows;  /* what a reader tells a writer of its own driver about
                           the rows beside their cells; in the arena, or NULL */
} bauta_batch;

static inline bauta_cell *
bauta_batch_slot(const bauta_batch *batch, size_t slot)
{
    return &batch->cells[slot * BAUTA_BATCH_ROWS];
}

/* An empty batch of `n_slots` slots. */
bauta_rc bauta_batch_init(bauta_batch *batch, size_t n_slots,
                          bauta_err *err) BAUTA_CHECKED;
void bauta_batch_reset(bauta_batch *batch);  /* empty, keep memory */
void bauta_batch_deinit(bauta_batch *batch); /* safe on a zeroed batch */

/* True when a reader should hand the batch over. */
static inline bool
bauta_batch_full(const bauta_batch *batch)
{
    return batch->n_rows == BAUTA_BATCH_ROWS ||
           batch->arena.used >= BAUTA_BATCH_BYTES;
}

#endif
