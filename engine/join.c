/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Join: one table's entries in a profile and in those it extends, made one.
 * Names are compared as the catalogue has them, so that "crm.customer" and
 * "customer" are one table. Costs a copy of the columns' entries.
 */
#include "engine/decide.h"

#include <string.h>

/* Columns of `second` that `first` does not name, added to `columns`. */
static size_t
add_others(const bauta_table *table, bool *named, bauta_column_entry *columns,
           size_t n, const bauta_table_entry *second)
{
    for (size_t i = 0; i < n; i++) {
        long c = bauta_table_find_column(table, columns[i].name);

        if (c >= 0)
            named[c] = true;
    }
    for (size_t i = 0; i < second->n_columns; i++) {
        long c = bauta_table_find_column(table, second->columns[i].name);

        if (c < 0 || !named[c])
            columns[n++] = second->columns[i];
    }
    return n;
}

bauta_rc
bauta_planner_join(bauta_planner *planner, size_t t,
                   const bauta_table_entry *second)
{
    const bauta_table *table = &planner->catalog->tables[t];
    const bauta_table_entry *first = planner->entries[t];
    bauta_arena *arena = &planner->plan->arena;
    bauta_join *join = &planner->joins[t];
    bauta_table_entry *joined;
    bauta_column_entry *columns;
    bool *named;

    join->file = second->place.file;
    if (join->sealed)
        return BAUTA_OK;
    join->sealed = second->mode != BAUTA_MODE_COLUMNS;
    if (second->n_columns == 0)
        return BAUTA_OK;
    joined = bauta_arena_calloc(arena, 1, sizeof(*joined));
    columns = bauta_arena_calloc(arena, first->n_columns + second->n_columns,
                                 sizeof(*columns));
    named = bauta_arena_calloc(arena, table->n_columns, sizeof(*named));
    if (joined == NULL || columns == NULL || named == NULL)
        return bauta_err_set(planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    if (first->n_columns > 0)
        memcpy(columns, first->columns, first->n_columns * sizeof(*columns));
    *joined = *first;
    joined->columns = columns;
    joined->n_columns =
        add_others(table, named, columns, first->n_columns, second);
    planner->entries[t] = joined;
    return BAUTA_OK;
}
