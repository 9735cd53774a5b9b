/* SPDX-License-Identifier: Apache-2.0 */
#include "core/batch.h"

#include <stdlib.h>

bauta_rc
bauta_batch_init(bauta_batch *batch, size_t n_slots, bauta_err *err)
{
    *batch = (bauta_batch){.n_slots = n_slots, .first_row = 1};
    bauta_arena_init(&batch->arena);
    if (n_slots > SIZE_MAX / sizeof(bauta_cell) / BAUTA_BATCH_ROWS)
        return bauta_err_set(err, BAUTA_ENOMEM, "too many columns for a batch");
    batch->cells = bauta_calloc(n_slots * BAUTA_BATCH_ROWS, sizeof(bauta_cell));
    if (batch->cells == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a batch");
    return BAUTA_OK;
}

void
bauta_batch_reset(bauta_batch *batch)
{
    batch->first_row += batch->n_rows;
    batch->n_rows = 0;
    batch->driver_rows = NULL;
    bauta_arena_reset(&batch->arena);
}

void
bauta_batch_deinit(bauta_batch *batch)
{
    bauta_arena_deinit(&batch->arena);
    free(batch->cells);
    *batch = (bauta_batch){0};
}
