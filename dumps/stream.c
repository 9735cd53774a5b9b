/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/stream.h"

#include "core/interrupt.h"
#include "dumps/sequences.h"

#include <stdlib.h>
#include <string.h>

enum { WINDOW_LEAST = 512 * 1024 };

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for rows");
}

/* Rows of the table that have passed, for numbers in errors. */
static uint64_t *
count_of(bauta_stream *s, size_t table)
{
    if (table >= s->n_rows) {
        const size_t n = 2 * (table + 1);
        uint64_t *rows = bauta_calloc(n, sizeof(*rows));

        if (rows == NULL)
            return NULL;
        if (s->n_rows > 0)
            memcpy(rows, s->rows, s->n_rows * sizeof(*rows));
        free(s->rows);
        s->rows = rows;
        s->n_rows = n;
    }
    return &s->rows[table];
}

/* The stretch owns what it works on: the window moves on meanwhile. */
static bauta_rc
own_bytes(bauta_stretch *stretch, const char *bytes, size_t len, bauta_err *err)
{
    if (len > stretch->cap) {
        const size_t cap = len + len / 4;
        char *own = bauta_malloc_hook(cap);

        if (own == NULL)
            return no_memory(err);
        if (stretch->bytes != NULL)
            explicit_bzero(stretch->bytes, stretch->cap);
        free(stretch->bytes);
        stretch->bytes = own;
        stretch->cap = cap;
    }
    if (len > 0)
        memcpy(stretch->bytes, bytes, len);
    stretch->rows.bytes = stretch->bytes;
    stretch->rows.len = len;
    return BAUTA_OK;
}

/* Enough of the dump for a stretch worth handing on. */
static bauta_rc
fill(bauta_input *input, bool more, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (bauta_interrupt_raised())
        return bauta_err_set(err, BAUTA_EINTR, "interrupted");
    if (more && !input->ended)
        rc = bauta_input_more(input, err);
    while (rc == BAUTA_OK && !input->ended &&
           bauta_input_left(input) < WINDOW_LEAST)
        rc = bauta_input_more(input, err);
    return rc;
}

static bauta_rc
broken_off(const bauta_stream *s)
{
    bauta_err_at(s->err, "line %llu", (unsigned long long)s->input.line);
    return bauta_err_set(s->err, BAUTA_EDATA,
                         "the dump ends in the midst of rows: it was cut off");
}

/* Cuts one stretch, and hands it on. */
static bauta_rc
advance(bauta_stream *s, const bauta_block *block, bauta_cutter *cutter,
        bauta_cut_fn *cut, bool keep)
{
    uint64_t *count = block->kept ? NULL : count_of(s, block->table);
    bauta_stretch *stretch;
    bauta_window window;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(fill(&s->input, cutter->how == BAUTA_CUT_MORE, s->err));
    BAUTA_TRY(bauta_gang_take(&s->gang, &stretch, s->err));
    window = (bauta_window){.bytes = bauta_input_at(&s->input),
                            .len = bauta_input_left(&s->input),
                            .ended = s->input.ended};
    rc = cut(cutter, &window, &stretch->rows, s->err);
    if (rc != BAUTA_OK) {
        bauta_err_at(s->err, "line %llu", (unsigned long long)s->input.line);
        goto out;
    }
    if (cutter->how == BAUTA_CUT_MORE && s->input.ended)
        return broken_off(s);
    BAUTA_TRY(own_bytes(stretch, window.bytes, cutter->used, s->err));
    stretch->rows.line = s->input.line;
    stretch->rows.first_row = count != NULL ? *count + 1 : 1;
    if (count != NULL)
        *count += stretch->rows.n_rows;
    if (keep)
        s->tally->rows += stretch->rows.n_rows;
    if (keep && cutter->used > 0)
        bauta_gang_put(&s->gang);
    bauta_input_skip(&s->input, cutter->used);

out:
    return rc;
}

/* What a thread has counted. */
static void
raise_sequences(bauta_stream *s, const bauta_block *block,
                const bauta_masker *masker)
{
    const bauta_plan_table *table = &masker->plan->tables[block->table];

    for (size_t i = 0; i < masker->cap_order; i++)
        if (i < table->n_slots && masker->most[i] != INT64_MIN)
            bauta_sequences_raise(&s->shape, block->table,
                                  table->slots[i].first, masker->most[i]);
}

bauta_rc
bauta_stream_rows(bauta_stream *s, const bauta_block *block,
                  bauta_cutter *cutter, bauta_cut_fn *cut, bool keep)
{
    bauta_rc rc = BAUTA_OK;

    if (!block->kept && count_of(s, block->table) == NULL)
        return no_memory(s->err);
    bauta_gang_use(&s->gang, &s->foresight, block);
    while (rc == BAUTA_OK && cutter->how != BAUTA_CUT_END)
        rc = advance(s, block, cutter, cut, keep);
    if (rc == BAUTA_OK)
        rc = bauta_gang_drain(&s->gang, s->err);
    for (size_t i = 0; rc == BAUTA_OK && i < s->request->jobs; i++)
        if (block->counted != NULL)
            raise_sequences(s, block, &s->gang.maskers[i]);
    return rc;
}
