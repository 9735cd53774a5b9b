/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/preview.h"

#include "core/interrupt.h"
#include "engine/lane.h"
#include "engine/survey.h"

#include <string.h>

enum { NO_SLOT = -1 };

typedef struct reading {
    bauta_preview *preview;
    const bauta_session *session;
    const bauta_table *definition;
    bauta_task task;
    long *slot_of; /* one a column: where it is decoded */
    bauta_batch batch;
    bauta_lane lane; /* only for its rules */
} reading;

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a preview");
}

/* The slots that a copy reads, so that the lane finds them where it does then,
 * and past them a decoded one for each column that has none. */
static bauta_rc
lay_out(reading *r, size_t table, size_t rows, bauta_err *err)
{
    const bauta_plan_table *plan = &r->session->plan.tables[table];
    size_t n = r->definition->n_columns;
    bauta_arena *arena = &r->preview->arena;
    bauta_slot *slots =
        bauta_arena_calloc(arena, plan->n_read + n, sizeof(*slots));

    r->slot_of = bauta_arena_calloc(arena, n, sizeof(*r->slot_of));
    if (slots == NULL || r->slot_of == NULL)
        return no_memory(err);
    r->task = (bauta_task){.catalog = &r->session->catalog,
                           .table = table,
                           .slots = slots,
                           .n_slots = plan->n_read,
                           .limit = rows};
    if (plan->n_read > 0)
        memcpy(slots, plan->slots, plan->n_read * sizeof(*slots));
    for (size_t c = 0; c < n; c++)
        r->slot_of[c] = NO_SLOT;
    for (size_t s = 0; s < plan->n_read; s++)
        if (!slots[s].wire && r->slot_of[slots[s].first] == NO_SLOT)
            r->slot_of[slots[s].first] = (long)s;
    for (size_t c = 0; c < n; c++) {
        if (r->slot_of[c] != NO_SLOT || r->definition->columns[c].generated)
            continue;
        slots[r->task.n_slots] = (bauta_slot){.first = c, .n = 1};
        r->slot_of[c] = (long)r->task.n_slots++;
    }
    return BAUTA_OK;
}

/* Copies the batch's rows into `cells`, from row `first` on. */
static bauta_rc
keep(reading *r, bauta_cell *cells, size_t first, bauta_err *err)
{
    for (size_t row = 0; row < r->batch.n_rows; row++)
        for (size_t c = 0; c < r->preview->n_columns; c++) {
            bauta_cell *out = &cells[(first + row) * r->preview->n_columns + c];
            const bauta_cell *in;

            if (r->definition->columns[c].generated)
                continue;
            in = &bauta_batch_slot(&r->batch, (size_t)r->slot_of[c])[row];
            *out = *in;
            if (in->bytes == NULL)
                continue;
            out->bytes =
                bauta_arena_strndup(&r->preview->arena, in->bytes, in->len);
            if (out->bytes == NULL)
                return no_memory(err);
        }
    return BAUTA_OK;
}

static bauta_rc
read_rows(reading *r, void *reader, size_t rows, bauta_err *err)
{
    const struct bauta_driver *driver = r->session->driver;
    bauta_preview *preview = r->preview;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(driver->reader_begin(reader, &r->task, err));
    for (;;) { /* to the end, which a server wants to be read, too */
        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        bauta_batch_reset(&r->batch);
        BAUTA_TRY(driver->reader_next(reader, &r->batch, err));
        if (r->batch.n_rows == 0)
            break;
        if (r->batch.n_rows > rows - preview->n_rows)
            r->batch.n_rows = rows - preview->n_rows;
        if (preview->before != NULL)
            BAUTA_TRY(keep(r, preview->before, preview->n_rows, err));
        BAUTA_TRY(bauta_lane_mask(&r->lane, r->task.table, &r->batch, err));
        BAUTA_TRY(keep(r, preview->after, preview->n_rows, err));
        preview->n_rows += r->batch.n_rows;
    }
    rc = driver->reader_end(reader, err);

out:
    return rc;
}

void
bauta_preview_init(bauta_preview *preview)
{
    *preview = (bauta_preview){0};
    bauta_arena_init(&preview->arena);
}

void
bauta_preview_deinit(bauta_preview *preview)
{
    bauta_arena_deinit(&preview->arena);
    bauta_preview_init(preview);
}

bauta_rc
bauta_preview_read(bauta_preview *preview, const bauta_session *session,
                   size_t table, size_t rows, bool originals, bauta_err *err)
{
    const bauta_plan *plan = &session->plan;
    reading r = {.preview = preview,
                 .session = session,
                 .definition = &session->catalog.tables[table],
                 .lane = {.plan = plan}};
    void *reader = NULL;
    size_t n;
    bauta_rc rc = BAUTA_OK;

    rows = rows > BAUTA_PREVIEW_ROWS ? BAUTA_PREVIEW_ROWS : rows;
    preview->n_columns = r.definition->n_columns;
    n = rows * preview->n_columns;
    preview->after = bauta_arena_calloc(&preview->arena, n, sizeof(bauta_cell));
    if (originals)
        preview->before =
            bauta_arena_calloc(&preview->arena, n, sizeof(bauta_cell));
    if (preview->after == NULL || (originals && preview->before == NULL))
        return no_memory(err);
    preview->surveyed = bauta_survey_wanted_by(plan, table);
    rc = bauta_survey_one(plan, table, session->driver, session->source, NULL,
                          err);
    if (rc != BAUTA_OK)
        return rc; /* which says where */
    BAUTA_TRY(lay_out(&r, table, rows, err));
    BAUTA_TRY(bauta_batch_init(&r.batch, r.task.n_slots, err));
    BAUTA_TRY(session->driver->reader_open(&reader, session->source, err));
    rc = read_rows(&r, reader, rows, err);

out:
    if (rc != BAUTA_OK && rc != BAUTA_EINTR)
        bauta_lane_blame(&r.lane, table, err);
    if (reader != NULL)
        session->driver->reader_close(reader);
    bauta_batch_deinit(&r.batch);
    return rc;
}
