/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/survey.h"

#include "core/interrupt.h"

bool
bauta_survey_wanted_by(const bauta_plan *plan, size_t t)
{
    const bauta_table *table = &plan->catalog->tables[t];

    if (!bauta_plan_has_rows(plan, t))
        return false;
    for (size_t c = 0; c < table->n_columns; c++)
        if (plan->tables[t].columns[c].surveys)
            return true;
    return false;
}

bool
bauta_survey_wanted(const bauta_plan *plan)
{
    for (size_t t = 0; t < plan->n_tables; t++)
        if (bauta_survey_wanted_by(plan, t))
            return true;
    return false;
}

/* One table's pass: the decoded slots of the plan are read, no other. */
typedef struct pass {
    const bauta_plan_table *table;
    const bauta_table *definition;
    bauta_task task;
    bauta_throttle *throttle; /* NULL: none */
    size_t *slot_of; /* by slot of the plan: its slot in this pass's batch */
    bauta_batch batch;
    const char *column; /* at work; NULL: none */
} pass;

static bauta_rc
pass_init(pass *p, const bauta_plan *plan, size_t t, bauta_arena *arena,
          bauta_err *err)
{
    const bauta_plan_table *table = &plan->tables[t];
    bauta_slot *slots =
        bauta_arena_calloc(arena, table->n_read, sizeof(*slots));

    p->table = table;
    p->definition = &plan->catalog->tables[t];
    p->slot_of = bauta_arena_calloc(arena, table->n_read, sizeof(size_t));
    p->task = (bauta_task){.catalog = plan->catalog, .table = table->table};
    if (slots == NULL || p->slot_of == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a survey");
    for (size_t s = 0; s < table->n_read; s++)
        if (!table->slots[s].wire) {
            p->slot_of[s] = p->task.n_slots;
            slots[p->task.n_slots++] = table->slots[s];
        }
    p->task.slots = slots;
    return bauta_batch_init(&p->batch, p->task.n_slots, err);
}

static bauta_rc
show_column(pass *p, size_t slot, bauta_err *err)
{
    const bauta_plan_column *column =
        &p->table->columns[p->table->slots[slot].first];
    bauta_batch *batch = &p->batch;
    bauta_view view = {.n_columns = 1 + column->n_peers,
                       .n_rows = batch->n_rows,
                       .first_row = batch->first_row,
                       .arena = &batch->arena};

    view.columns =
        bauta_arena_calloc(&batch->arena, view.n_columns, sizeof(bauta_cell *));
    if (view.columns == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a survey");
    view.columns[0] = bauta_batch_slot(batch, p->slot_of[slot]);
    for (size_t i = 0; i < column->n_peers; i++)
        view.columns[1 + i] =
            bauta_batch_slot(batch, p->slot_of[column->peer_slots[i]]);
    return bauta_bound_survey(&column->bounds[0], &view, err);
}

static bauta_rc
show_batch(pass *p, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t s = 0; rc == BAUTA_OK && s < p->table->n_slots; s++) {
        size_t c = p->table->slots[s].first;

        if (p->table->slots[s].wire || !p->table->columns[c].surveys)
            continue;
        rc = show_column(p, s, err);
        if (rc != BAUTA_OK)
            p->column = p->definition->columns[c].name;
    }
    return rc;
}

static bauta_rc
settle(pass *p, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t c = 0; rc == BAUTA_OK && c < p->definition->n_columns; c++) {
        const bauta_plan_column *column = &p->table->columns[c];

        if (!column->surveys)
            continue;
        rc = column->bounds[0].step->transform->settle(column->bounds[0].self,
                                                       err);
        if (rc != BAUTA_OK)
            p->column = p->definition->columns[c].name;
    }
    return rc;
}

static bauta_rc
read_through(pass *p, const struct bauta_driver *driver, void *reader,
             bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(driver->reader_begin(reader, &p->task, err));
    do {
        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        if (p->throttle != NULL)
            BAUTA_TRY(
                bauta_throttle_pass(p->throttle, p->batch.arena.used, err));
        bauta_batch_reset(&p->batch);
        BAUTA_TRY(driver->reader_next(reader, &p->batch, err));
        BAUTA_TRY(show_batch(p, err));
    } while (p->batch.n_rows > 0);
    BAUTA_TRY(driver->reader_end(reader, err));
    rc = settle(p, err);

out:
    return rc;
}

static bauta_rc
survey_table(const bauta_plan *plan, size_t t,
             const struct bauta_driver *driver, void *reader,
             bauta_throttle *throttle, bauta_err *err)
{
    bauta_arena arena;
    pass p = {.throttle = throttle};
    bauta_rc rc;

    bauta_arena_init(&arena);
    rc = pass_init(&p, plan, t, &arena, err);
    if (rc == BAUTA_OK)
        rc = read_through(&p, driver, reader, err);
    if (rc != BAUTA_OK) {
        char label[192];

        bauta_table_label(plan->catalog, p.definition, label, sizeof(label));
        if (p.column != NULL)
            bauta_err_at(err, "%s.%s", label, p.column);
        else
            bauta_err_at(err, "table %s", label);
    }
    bauta_batch_deinit(&p.batch);
    bauta_arena_deinit(&arena);
    return rc;
}

bauta_rc
bauta_survey_one(const bauta_plan *plan, size_t t,
                 const struct bauta_driver *driver, void *source,
                 bauta_throttle *throttle, bauta_err *err)
{
    void *reader = NULL;
    bauta_rc rc = BAUTA_OK;

    if (!bauta_survey_wanted_by(plan, t) || plan->tables[t].surveyed)
        return BAUTA_OK;
    BAUTA_TRY(driver->reader_open(&reader, source, err));
    rc = survey_table(plan, t, driver, reader, throttle, err);
    plan->tables[t].surveyed = rc == BAUTA_OK;

out:
    if (reader != NULL)
        driver->reader_close(reader);
    return rc;
}

bauta_rc
bauta_survey_run(const bauta_plan *plan, const struct bauta_driver *driver,
                 void *source, bauta_throttle *throttle, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t t = 0; rc == BAUTA_OK && t < plan->n_tables; t++)
        rc = bauta_survey_one(plan, t, driver, source, throttle, err);
    return rc;
}
