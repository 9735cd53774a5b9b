/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/lane.h"

#include "core/interrupt.h"
#include "engine/pipe.h"

#include <string.h>

bauta_rc
bauta_lane_open(bauta_lane *lane, const struct bauta_driver *driver,
                void *source, void *target, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    lane->driver = driver;
    BAUTA_TRY(driver->reader_open(&lane->reader, source, err));
    BAUTA_TRY(driver->writer_open(&lane->writer, target, err));

out:
    return rc;
}

void
bauta_lane_close(bauta_lane *lane)
{
    if (lane->reader != NULL)
        lane->driver->reader_close(lane->reader);
    if (lane->writer != NULL)
        lane->driver->writer_close(lane->writer);
    lane->reader = lane->writer = NULL;
}

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
        rc = apply_rule(&table->columns[first], batch, s, originals, err);
        if (rc != BAUTA_OK)
            lane->column = definition->columns[first].name;
    }
    return rc;
}

static void
tell(const bauta_lane *lane, enum bauta_event_kind kind, size_t table,
     uint64_t rows)
{
    const bauta_event event = {
        .kind = kind, .plan = lane->plan, .table = table, .rows = rows};

    if (lane->on_event != NULL)
        lane->on_event(lane->context, &event);
}

static bauta_rc
stream(bauta_lane *lane, const bauta_plan_table *table, bauta_pipe *pipe,
       uint64_t *rows, bauta_err *err)
{
    uint64_t bytes = 0;
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        bauta_batch *batch = bauta_pipe_batch(pipe);

        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        if (lane->throttle != NULL)
            BAUTA_TRY(bauta_throttle_pass(lane->throttle, bytes, err));
        BAUTA_TRY(lane->driver->reader_next(lane->reader, batch, err));
        bytes = batch->arena.used;
        if (batch->n_rows == 0)
            break;
        *rows += batch->n_rows;
        BAUTA_TRY(bauta_lane_mask(lane, table->table, batch, err));
        BAUTA_TRY(bauta_pipe_put(pipe, err));
        tell(lane, BAUTA_EVENT_ROWS, table->table, *rows);
    }

out:
    if (bauta_pipe_end(pipe, err)) { /* its rows came before any at hand */
        lane->column = NULL;
        rc = err->code;
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

bauta_rc
bauta_lane_copy(bauta_lane *lane, size_t table, bauta_err *err)
{
    const bauta_plan_table *plan = &lane->plan->tables[table];
    const bauta_task writing = {.catalog = lane->plan->catalog,
                                .table = plan->table,
                                .slots = plan->slots,
                                .n_slots = plan->n_slots};
    bauta_task reading = writing;
    bauta_pipe pipe = {0};
    uint64_t rows = 0;
    bauta_rc rc = BAUTA_OK;

    tell(lane, BAUTA_EVENT_TABLE_BEGIN, table, 0);
    reading.n_slots = plan->n_read;
    BAUTA_TRY(
        bauta_pipe_open(&pipe, lane->driver, lane->writer, plan->n_read, err));
    BAUTA_TRY(lane->driver->reader_begin(lane->reader, &reading, err));
    BAUTA_TRY(lane->driver->writer_begin(lane->writer, &writing, err));
    BAUTA_TRY(stream(lane, plan, &pipe, &rows, err));
    BAUTA_TRY(lane->driver->reader_end(lane->reader, err));
    BAUTA_TRY(lane->driver->writer_end(lane->writer, rows, err));
    tell(lane, BAUTA_EVENT_TABLE_END, table, rows);

out:
    if (rc != BAUTA_OK)
        bauta_lane_blame(lane, table, err);
    bauta_pipe_close(&pipe);
    return rc;
}
