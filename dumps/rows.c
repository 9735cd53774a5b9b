/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/rows.h"

#include "core/scan.h"
#include "dumps/zone.h"

#include <stdlib.h>
#include <string.h>

uint32_t *
bauta_rows_next(bauta_rows *rows, size_t n_fields)
{
    if (rows->n_rows == rows->cap) {
        size_t cap = rows->cap == 0 ? 1024 : rows->cap * 2;
        uint32_t *spans = bauta_calloc(cap, 2 * n_fields * sizeof(*spans) + 1);

        if (spans == NULL)
            return NULL;
        if (rows->n_rows > 0)
            memcpy(spans, rows->spans,
                   rows->n_rows * 2 * n_fields * sizeof(*spans));
        free(rows->spans);
        rows->spans = spans;
        rows->cap = cap;
    }
    return &rows->spans[rows->n_rows * 2 * n_fields];
}

void
bauta_rows_deinit(bauta_rows *rows)
{
    free(rows->spans);
    *rows = (bauta_rows){0};
}

void
bauta_masker_use(bauta_masker *masker, const bauta_plan *plan)
{
    bauta_masker_deinit(masker);
    masker->plan = plan;
    masker->lane = (bauta_lane){.plan = plan};
}

void
bauta_masker_deinit(bauta_masker *masker)
{
    bauta_batch_deinit(&masker->batch);
    free(masker->order);
    free(masker->most);
    *masker = (bauta_masker){0};
}

/* The column of a slot that rules look at, or BAUTA_NOT_FOUND. */
static long
slot_column(const bauta_plan_table *table, size_t slot)
{
    return table->slots[slot].wire ? BAUTA_NOT_FOUND
                                   : (long)table->slots[slot].first;
}

bool
bauta_block_ruled(const bauta_plan *plan, const bauta_block *block)
{
    const bauta_plan_table *table;

    if (block->kept)
        return false;
    table = &plan->tables[block->table];
    for (size_t s = 0; s < table->n_slots; s++)
        if (!table->slots[s].wire)
            return true;
    return false;
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for rows");
}

/* Orders the slots that rules change by the field that they stand in; each is
 * `field << 32 | slot`. */
static bauta_rc
set_order(bauta_masker *masker, const bauta_block *block, size_t *n,
          bauta_err *err)
{
    const bauta_plan_table *table = &masker->plan->tables[block->table];

    if (table->n_slots > masker->cap_order) {
        free(masker->order);
        free(masker->most);
        masker->cap_order = 0;
        masker->order = bauta_calloc(table->n_slots, sizeof(*masker->order));
        masker->most = bauta_calloc(table->n_slots, sizeof(*masker->most));
        if (masker->order == NULL || masker->most == NULL)
            return no_memory(err);
        masker->cap_order = table->n_slots;
        for (size_t s = 0; s < table->n_slots; s++)
            masker->most[s] = INT64_MIN;
    }
    *n = 0;
    for (size_t f = 0; f < block->n_fields; f++)
        for (size_t s = 0; s < table->n_slots; s++)
            if (block->columns[f] >= 0 &&
                slot_column(table, s) == block->columns[f])
                masker->order[(*n)++] = (uint64_t)f << 32 | s;
    if (masker->n_slots >= table->n_read && masker->batch.cells != NULL)
        return BAUTA_OK;
    bauta_batch_deinit(&masker->batch);
    masker->n_slots = table->n_read;
    return bauta_batch_init(&masker->batch, table->n_read, err);
}

/* A column that rules read or change must have a field in each row. */
static bauta_rc
check_fields(bauta_masker *masker, const bauta_block *block, bauta_err *err)
{
    const bauta_plan_table *table = &masker->plan->tables[block->table];

    for (size_t s = 0; s < table->n_read; s++) {
        long c = slot_column(table, s);

        if (c < 0 || block->fields[c] >= 0)
            continue;
        masker->lane.column =
            masker->plan->catalog->tables[block->table].columns[c].name;
        return bauta_err_set(err, BAUTA_EDATA,
                             "a rule needs this column, and the rows of this "
                             "statement leave it out: list it in each row");
    }
    return BAUTA_OK;
}

/* Decodes one slot of the rows from `first` on, as many as the batch has. */
static bauta_rc
decode_slot(bauta_masker *masker, const bauta_block *block,
            const bauta_rows *rows, size_t first, size_t slot, bauta_err *err)
{
    const bauta_plan_table *table = &masker->plan->tables[block->table];
    size_t c = table->slots[slot].first;
    const bauta_column *column =
        &masker->plan->catalog->tables[block->table].columns[c];
    size_t field = (size_t)block->fields[c];
    bauta_cell *cells = bauta_batch_slot(&masker->batch, slot);

    for (size_t i = 0; i < masker->batch.n_rows; i++) {
        const uint32_t *span =
            &rows->spans[2 * ((first + i) * block->n_fields + field)];
        bauta_rc rc;

        cells[i] = (bauta_cell){0};
        if (span[1] == 0) /* the row does not have it */
            continue;
        rc = block->form->decode(&block->syntax, column, rows->bytes + span[0],
                                 (size_t)span[1] - span[0],
                                 &masker->batch.arena, &cells[i], err);
        if (rc == BAUTA_OK && column->zoned && !column->dynamic &&
            column->type == BAUTA_TYPE_TIMESTAMP &&
            !bauta_zone_to_utc(&masker->batch.arena, &cells[i]))
            rc = no_memory(err);
        if (rc != BAUTA_OK) {
            const uint64_t line =
                rows->line + bauta_scan_count(rows->bytes, span[0], '\n');

            masker->lane.column = column->name;
            bauta_err_at(err, "line %llu", (unsigned long long)line);
            return rc;
        }
    }
    return BAUTA_OK;
}

/* One stretch on its way through. */
typedef struct pass {
    bauta_masker *masker;
    const bauta_block *block;
    const bauta_rows *rows;
    size_t first;   /* row of the batch's first */
    size_t n_order; /* slots that rules change */
    size_t at;      /* bytes of the stretch that are out */
    bauta_text *out;
    bauta_err *err;
} pass;

/* Members of a line come in any order: slots in that of the row's fields. They
 * are mostly as in the row before. */
static void
sort_slots(uint64_t *order, size_t n, const uint32_t *spans)
{
    for (size_t i = 1; i < n; i++) {
        const uint64_t slot = order[i];
        const uint32_t start = spans[2 * (slot >> 32)];
        size_t to = i;

        for (; to > 0 && spans[2 * (order[to - 1] >> 32)] > start; to--)
            order[to] = order[to - 1];
        order[to] = slot;
    }
}

static bauta_rc
encode_row(pass *p, size_t row)
{
    const bauta_block *block = p->block;
    bauta_masker *masker = p->masker;
    const bauta_plan *plan = masker->plan;
    const bauta_slot *slots = plan->tables[block->table].slots;
    const uint32_t *spans =
        &p->rows->spans[2 * (p->first + row) * block->n_fields];

    if (block->form == &bauta_form_json)
        sort_slots(masker->order, p->n_order, spans);
    for (size_t o = 0; o < p->n_order; o++) {
        const size_t slot = (size_t)(masker->order[o] & UINT32_MAX);
        const uint32_t *span = &spans[2 * (masker->order[o] >> 32)];
        const char *field = p->rows->bytes + span[0];
        const bauta_column *column =
            &plan->catalog->tables[block->table].columns[slots[slot].first];
        bauta_rc rc;

        if (span[1] == 0) /* the row does not have it */
            continue;
        bauta_text_append(p->out, p->rows->bytes + p->at, span[0] - p->at);
        p->at = span[1];
        rc = block->form->encode(
            &block->syntax, column, field, (size_t)span[1] - span[0],
            &bauta_batch_slot(&masker->batch, slot)[row], p->out, p->err);
        if (rc != BAUTA_OK) {
            masker->lane.column = column->name;
            return rc;
        }
    }
    return BAUTA_OK;
}

static int64_t
number_of(const bauta_cell *cell)
{
    const size_t sign = cell->len > 0 && cell->bytes[0] == '-';
    int64_t n = 0;

    if (cell->bytes == NULL || cell->len > 18 + sign)
        return INT64_MIN;
    for (size_t i = sign; i < cell->len; i++)
        n = n * 10 + (cell->bytes[i] - '0');
    return sign != 0 ? -n : n;
}

/* The largest numbers of columns that sequences number. */
static void
count(bauta_masker *masker, const bauta_block *block)
{
    const bauta_plan_table *table = &masker->plan->tables[block->table];

    for (size_t s = 0; s < table->n_slots; s++) {
        const bauta_cell *cells = bauta_batch_slot(&masker->batch, s);
        const long c = slot_column(table, s);

        for (size_t i = 0;
             c >= 0 && block->counted[c] && i < masker->batch.n_rows; i++) {
            const int64_t n = number_of(&cells[i]);

            if (n > masker->most[s])
                masker->most[s] = n;
        }
    }
}

static bauta_rc
run_batch(pass *p)
{
    bauta_masker *masker = p->masker;
    const bauta_plan_table *table = &masker->plan->tables[p->block->table];
    bauta_batch *batch = &masker->batch;
    const size_t left = p->rows->n_rows - p->first;
    bauta_rc rc = BAUTA_OK;

    bauta_batch_reset(batch);
    batch->n_rows = left < BAUTA_BATCH_ROWS ? left : BAUTA_BATCH_ROWS;
    batch->first_row = p->rows->first_row + p->first;
    for (size_t s = 0; s < table->n_read; s++)
        if (!table->slots[s].wire)
            BAUTA_TRY(
                decode_slot(masker, p->block, p->rows, p->first, s, p->err));
    BAUTA_TRY(bauta_lane_mask(&masker->lane, p->block->table, batch, p->err));
    if (p->block->counted != NULL)
        count(masker, p->block);
    for (size_t row = 0; rc == BAUTA_OK && row < batch->n_rows; row++)
        rc = encode_row(p, row);

out:
    return rc;
}

bauta_rc
bauta_masker_run(bauta_masker *masker, const bauta_block *block,
                 const bauta_rows *rows, bauta_text *out, bauta_err *err)
{
    pass p = {
        .masker = masker, .block = block, .rows = rows, .out = out, .err = err};
    bauta_rc rc = BAUTA_OK;

    if (!bauta_block_ruled(masker->plan, block)) {
        bauta_text_append(out, rows->bytes, rows->len);
        return out->failed ? no_memory(err) : BAUTA_OK;
    }
    masker->lane.column = NULL;
    BAUTA_TRY(check_fields(masker, block, err));
    BAUTA_TRY(set_order(masker, block, &p.n_order, err));
    for (; p.first < rows->n_rows; p.first += BAUTA_BATCH_ROWS)
        BAUTA_TRY(run_batch(&p));
    bauta_text_append(out, rows->bytes + p.at, rows->len - p.at);
    if (out->failed)
        rc = no_memory(err);

out:
    if (rc != BAUTA_OK)
        bauta_lane_blame(&masker->lane, block->table, err);
    return rc;
}
