/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cross: a copy from one engine to another. The source's catalogue is turned
 * into one of the target's own types, names and keys, table by table and column
 * by column; what has no equal there is a problem, or is left out and told.
 * Rows come as canonical text, and the few values that the two engines write
 * differently are rewritten, a column at a time.
 */
#ifndef BAUTA_ENGINE_CROSS_H
#define BAUTA_ENGINE_CROSS_H

#include "engine/plan.h"

/* How a column's values are rewritten. */
enum bauta_exchange {
    BAUTA_EXCHANGE_NONE = 0,
    BAUTA_EXCHANGE_NUMBER, /* true and false become 1 and 0 */
    BAUTA_EXCHANGE_BYTES,  /* they are bytes for a target that asks each cell */
    BAUTA_EXCHANGE_TRIM,   /* blanks that fill a char(n) up go */
    BAUTA_EXCHANGE_UTC,    /* the offset, which is +00, goes … */
    BAUTA_EXCHANGE_ZONED,  /* … or comes */
    BAUTA_EXCHANGE_SIGNED, /* an unsigned integer must fit into a signed one */
};

typedef struct bauta_cross {
    bauta_catalog catalog; /* the target's: same indexes as the source's; a
                              table without a place in it is not to be made */
    enum bauta_exchange **exchanges; /* [table][column]; in its arena */
} bauta_cross;

/*
 * Fills `cross`, whose catalogue is initialised, from the plan's. Columns and
 * names that the target cannot have go into `report`; `cross->catalog.warnings`
 * tell what is left out. Deinit its catalogue in any case.
 */
bauta_rc bauta_cross_make(bauta_cross *cross, const bauta_plan *plan,
                          const bauta_dialect *dialect, bauta_report *report,
                          bauta_err *err) BAUTA_CHECKED;

/* Rewrites what the target takes otherwise; the table's slots are decoded. An
 * error says which row, and `*where` is the column then. */
bauta_rc bauta_cross_convert(const bauta_cross *cross,
                             const bauta_plan_table *table, bauta_batch *batch,
                             const char **where, bauta_err *err) BAUTA_CHECKED;

/* cross_default.c: `sql`, a default of the source's column, as the target's
 * column can have it, in the arena; NULL where it is none that both have. */
const char *bauta_cross_default(bauta_arena *arena, const char *sql,
                                const bauta_column *target);

#endif
