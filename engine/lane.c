/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/lane.h"

#include <string.h>

/* Where each slot's originals are once rules are at work: in the batch, or in
 * a copy of those cells that a rule changes and another one reads. */
static bauta_rc
keep_originals(const bauta_plan_table *table, bauta_batch *batch,
               bauta_cell **originals, bauta_err *err)
{
    size_t size = batch->n_rows * sizeof(bauta_cell);

    for (size_t s = 0; s < table->n_read; s++) {
        originals[s] = bauta_batch_slot(batch, s);
        if (s >= table->n_slots || !table->watched[s])
            continue;
        originals[s] = bauta_arena_alloc(&batch->arena, size);
        if (originals[s] == NULL)
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
        memcpy(originals[s], bauta_batch_slot(batch, s), size);
    }
    return BAUTA_OK;
}

/* The rule of one decoded slot over the whole batch. */
static bauta_rc
apply_rule(bauta_plan_column *column, bauta_batch *batch, size_t slot,
           bauta_cell **originals, bauta_err *err)
{
    bauta_view view = {.n_columns = 1 + column->n_peers,
                       .n_rows = batch->n_rows,
                       .first_row = batch->first_row,
                       .arena = &batch->arena};

    view.columns =
        bauta_arena_calloc(&batch->arena, view.n_columns, sizeof(bauta_cell *));
    if (view.columns == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    view.columns[0] = bauta_batch_slot(batch, slot);
    for (size_t i = 0; i < column->n_peers; i++)
        view.columns[1 + i] = originals[column->peer_slots[i]];
    return bauta_chain_apply(column->bounds, column->n_bounds, &view,
                             &column->rejected, err);
}

/* The same for a rule whose instance all lanes share. */
static bauta_rc
apply_shared(const bauta_lane *lane, size_t table, size_t first,
             bauta_batch *batch, size_t slot, bauta_cell **originals,
             bauta_err *err)
{
    bauta_rc rc;

    (void)pthread_mutex_lock(lane->surveying);
    rc = apply_rule(&lane->surveyed->tables[table].columns[first], batch, slot,
                    originals, err);
    (void)pthread_mutex_unlock(lane->surveying);
    return rc;
}

bauta_rc
bauta_lane_mask(bauta_lane *lane, size_t index, bauta_batch *batch,
                bauta_err *err)
{
    const bauta_plan_table *table = &lane->plan->tables[index];
    const bauta_table *definition = &lane->plan->catalog->tables[table->table];
    bauta_cell **originals =
        bauta_arena_calloc(&batch->arena, table->n_read, sizeof(bauta_cell *));
    bauta_rc rc;

    if (originals == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    rc = keep_originals(table, batch, originals, err);
    for (size_t s = 0; rc == BAUTA_OK && s < table->n_slots; s++) {
        size_t first = table->slots[s].first;

        if (table->slots[s].wire)
            continue;
        rc = lane->surveyed != NULL && table->columns[first].surveys
                 ? apply_shared(lane, index, first, batch, s, originals, err)
                 : apply_rule(&table->columns[first], batch, s, originals, err);
        if (rc != BAUTA_OK)
            lane->column = definition->columns[first].name;
    }
    return rc;
}

void
bauta_lane_blame(const bauta_lane *lane, size_t table, bauta_err *err)
{
    char label[192];

    bauta_table_label(lane->plan->catalog, &lane->plan->catalog->tables[table],
                      label, sizeof(label));
    if (lane->column != NULL)
        bauta_err_at(err, "%s.%s", label, lane->column);
    else
        bauta_err_at(err, "table %s", label);
}
