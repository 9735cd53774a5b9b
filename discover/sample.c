/* SPDX-License-Identifier: Apache-2.0 */
#include "discover/sample.h"

#include "core/interrupt.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_BYTES = 16 * 1024 * 1024 };

typedef struct reading {
    const bauta_sampling *sampling;
    const bauta_table *table;
    bauta_task task;
    bauta_batch batch;
    bauta_sampled *out;
    uint64_t *hashes; /* of values: column * room + row; to count those that
                         are different */
    size_t room;
} reading;

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a sample");
}

static size_t
rows_of(const bauta_table *table, size_t rows)
{
    uint64_t each = table->rows > 0 ? table->bytes / table->rows : 0;
    uint64_t fit = each > 0 ? MOST_BYTES / each : rows;

    return fit < BAUTA_SAMPLE_PARTS ? BAUTA_SAMPLE_PARTS
           : fit < rows             ? (size_t)fit
                                    : rows;
}

/* Every column decoded, but for what the database computes. */
static bauta_rc
lay_out(reading *r, bauta_arena *arena, bauta_err *err)
{
    bauta_slot *slots =
        bauta_arena_calloc(arena, r->table->n_columns, sizeof(*slots));

    if (slots == NULL)
        return no_memory(err);
    for (size_t c = 0; c < r->table->n_columns; c++)
        if (!r->table->columns[c].generated)
            slots[r->task.n_slots++] = (bauta_slot){.first = c, .n = 1};
    r->task.slots = slots;
    return BAUTA_OK;
}

static bool
show(const reading *r, const bauta_cell *cell, const char **shown)
{
    size_t n = cell->len < BAUTA_SHOWN_BYTES ? cell->len : BAUTA_SHOWN_BYTES;

    while (n > 0 && n < cell->len &&
           ((unsigned char)cell->bytes[n] & 0xC0) == 0x80)
        n--;
    for (size_t i = 0; i < BAUTA_SHOWN_VALUES; i++) {
        if (shown[i] == NULL) {
            shown[i] = bauta_arena_strndup(r->sampling->arena, cell->bytes, n);
            return shown[i] != NULL;
        }
        if (strlen(shown[i]) == n && memcmp(shown[i], cell->bytes, n) == 0)
            return true;
    }
    return true;
}

static bauta_rc
take_batch(reading *r, bauta_err *err)
{
    size_t n = r->batch.n_rows;

    if (n > r->room - r->out->rows)
        n = r->room - (size_t)r->out->rows;
    for (size_t s = 0; s < r->task.n_slots; s++) {
        size_t c = r->task.slots[s].first;
        const bauta_cell *cells = bauta_batch_slot(&r->batch, s);
        bauta_evidence *evidence = &r->out->columns[c];

        for (size_t row = 0; row < n; row++) {
            uint32_t before = evidence->n;

            bauta_evidence_add(evidence, r->sampling->knowledge, &cells[row]);
            if (evidence->n == before)
                continue;
            r->hashes[c * r->room + before] =
                bauta_bag_hash(cells[row].bytes, cells[row].len);
            if (r->out->shown != NULL &&
                !show(r, &cells[row], r->out->shown[c]))
                return no_memory(err);
        }
    }
    r->out->rows += n;
    return BAUTA_OK;
}

static bauta_rc
read_part(reading *r, const char *range, size_t limit, bauta_err *err)
{
    const struct bauta_driver *driver = r->sampling->session->driver;
    void *reader = r->sampling->reader;
    bauta_rc rc = BAUTA_OK;

    r->task.range = range;
    r->task.limit = limit;
    BAUTA_TRY(driver->reader_begin(reader, &r->task, err));
    for (;;) { /* to the end, which a server wants to be read, too */
        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        bauta_batch_reset(&r->batch);
        BAUTA_TRY(driver->reader_next(reader, &r->batch, err));
        if (r->batch.n_rows == 0)
            break;
        BAUTA_TRY(take_batch(r, err));
    }
    rc = driver->reader_end(reader, err);

out:
    return rc;
}

static bauta_rc
read_parts(reading *r, bauta_arena *arena, bauta_err *err)
{
    const bauta_session *session = r->sampling->session;
    bauta_ranges ranges = {.arena = arena};
    bauta_rc rc = BAUTA_OK;

    if (session->driver->source_split != NULL &&
        (r->table->rows == 0 || r->table->rows > r->room))
        BAUTA_TRY(session->driver->source_split(
            session->source, &session->catalog, r->task.table,
            BAUTA_SAMPLE_PARTS, &ranges, err));
    r->out->parts = ranges.n > 1 ? ranges.n : 1;
    if (ranges.n < 2)
        return read_part(r, NULL, r->room, err);
    for (size_t i = 0; i < ranges.n; i++)
        BAUTA_TRY(read_part(r, ranges.list[i].spec,
                            (r->room + ranges.n - 1) / ranges.n, err));

out:
    return rc;
}

static int
by_number(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;

    return (a > b) - (a < b);
}

static void
count_distinct(const reading *r)
{
    for (size_t c = 0; c < r->table->n_columns; c++) {
        bauta_evidence *evidence = &r->out->columns[c];
        uint64_t *hashes = &r->hashes[c * r->room];

        if (evidence->n > 1)
            qsort(hashes, evidence->n, sizeof(*hashes), by_number);
        for (uint32_t i = 0; i < evidence->n; i++)
            evidence->distinct += i == 0 || hashes[i] != hashes[i - 1];
    }
}

bauta_rc
bauta_sample_read(const bauta_sampling *sampling, size_t table,
                  bauta_sampled *out, bauta_err *err)
{
    const bauta_catalog *catalog = &sampling->session->catalog;
    reading r = {.sampling = sampling,
                 .table = &catalog->tables[table],
                 .task = {.catalog = catalog, .table = table},
                 .out = out};
    bauta_arena arena;
    char label[256];
    bauta_rc rc = BAUTA_OK;

    bauta_arena_init(&arena);
    r.room = rows_of(r.table, sampling->rows);
    *out = (bauta_sampled){
        .columns = bauta_arena_calloc(sampling->arena, r.table->n_columns,
                                      sizeof(*out->columns))};
    if (sampling->keep)
        out->shown = bauta_arena_calloc(sampling->arena, r.table->n_columns,
                                        sizeof(*out->shown));
    r.hashes =
        r.table->n_columns == 0
            ? NULL
            : bauta_calloc(r.table->n_columns, r.room * sizeof(*r.hashes));
    if (out->columns == NULL || (sampling->keep && out->shown == NULL) ||
        (r.hashes == NULL && r.table->n_columns > 0))
        BAUTA_TRY(no_memory(err));
    BAUTA_TRY(lay_out(&r, &arena, err));
    BAUTA_TRY(bauta_batch_init(&r.batch, r.task.n_slots, err));
    if (r.task.n_slots > 0)
        BAUTA_TRY(read_parts(&r, &arena, err));
    count_distinct(&r);

out:
    if (rc != BAUTA_OK && rc != BAUTA_EINTR) {
        bauta_table_label(catalog, r.table, label, sizeof(label));
        bauta_err_at(err, "%.200s", label);
    }
    free(r.hashes);
    bauta_batch_deinit(&r.batch);
    bauta_arena_deinit(&arena);
    return rc;
}
