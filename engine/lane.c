/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/lane.h"

#include "core/interrupt.h"

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

/* The rules of one decoded slot, in order, over the whole batch. */
static bauta_rc
apply_rules(const bauta_plan_column *column, bauta_batch *batch, size_t slot,
            bauta_err *err)
{
    bauta_cell *cells = bauta_batch_slot(batch, slot);
    const bauta_view view = {.columns = &cells,
                             .n_columns = 1,
                             .n_rows = batch->n_rows,
                             .first_row = batch->first_row,
                             .arena = &batch->arena};
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < column->n_bounds; i++) {
        const bauta_bound *bound = &column->bounds[i];

        BAUTA_TRY(bound->transform->apply(bound->self, &view, err));
    }

out:
    return rc;
}

static bauta_rc
mask(bauta_lane *lane, const bauta_plan_table *table, bauta_batch *batch,
     bauta_err *err)
{
    const bauta_table *definition = &lane->plan->catalog->tables[table->table];

    for (size_t s = 0; s < table->n_slots; s++) {
        size_t first = table->slots[s].first;
        bauta_rc rc;

        if (table->slots[s].wire)
            continue;
        rc = apply_rules(&table->columns[first], batch, s, err);
        if (rc != BAUTA_OK) {
            lane->column = definition->columns[first].name;
            return rc;
        }
    }
    return BAUTA_OK;
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
stream(bauta_lane *lane, const bauta_plan_table *table, bauta_batch *batch,
       uint64_t *rows, bauta_err *err)
{
    const struct bauta_driver *driver = lane->driver;
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        bauta_batch_reset(batch);
        BAUTA_TRY(driver->reader_next(lane->reader, batch, err));
        if (batch->n_rows == 0)
            break;
        BAUTA_TRY(mask(lane, table, batch, err));
        BAUTA_TRY(driver->writer_write(lane->writer, batch, err));
        *rows += batch->n_rows;
        tell(lane, BAUTA_EVENT_ROWS, table->table, *rows);
    }

out:
    return rc;
}

bauta_rc
bauta_lane_copy(bauta_lane *lane, size_t table, bauta_err *err)
{
    const bauta_plan_table *plan = &lane->plan->tables[table];
    const bauta_task task = {.catalog = lane->plan->catalog,
                             .table = plan->table,
                             .slots = plan->slots,
                             .n_slots = plan->n_slots};
    bauta_batch batch = {0};
    uint64_t rows = 0;
    bauta_rc rc = BAUTA_OK;

    tell(lane, BAUTA_EVENT_TABLE_BEGIN, table, 0);
    BAUTA_TRY(bauta_batch_init(&batch, plan->n_slots, err));
    BAUTA_TRY(lane->driver->reader_begin(lane->reader, &task, err));
    BAUTA_TRY(lane->driver->writer_begin(lane->writer, &task, err));
    BAUTA_TRY(stream(lane, plan, &batch, &rows, err));
    BAUTA_TRY(lane->driver->reader_end(lane->reader, err));
    BAUTA_TRY(lane->driver->writer_end(lane->writer, rows, err));
    tell(lane, BAUTA_EVENT_TABLE_END, table, rows);

out:
    if (rc != BAUTA_OK) {
        char label[192];

        bauta_table_label(lane->plan->catalog,
                          &lane->plan->catalog->tables[plan->table], label,
                          sizeof(label));
        if (lane->column != NULL)
            bauta_err_at(err, "%s.%s", label, lane->column);
        else
            bauta_err_at(err, "table %s", label);
    }
    bauta_batch_deinit(&batch);
    return rc;
}
