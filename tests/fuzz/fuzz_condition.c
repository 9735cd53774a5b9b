/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any text is a condition or an error with a place in it; a condition's
 * program leaves one truth a row, whatever the row holds. The input is the
 * condition, then, after a NUL, the value that every column has.
 */
#include "transforms/filter.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool holds)
{
    if (!holds)
        abort();
}

static void
run(const bauta_condition *condition, unsigned type, const uint8_t *value,
    size_t len, bauta_arena *arena)
{
    const bauta_column column = {.name = "c", .native = "c", .type = type};
    const bauta_step step = {.domain = "", .when = condition};
    bauta_peer peers[BAUTA_CONDITION_COLUMNS];
    bauta_cell cells[2] = {{.bytes = (const char *)value, .len = (uint32_t)len},
                           {0}};
    bauta_cell *columns[1 + BAUTA_CONDITION_COLUMNS];
    const bauta_binding binding = {
        .step = &step, .peers = peers, .n_peers = condition->n_columns};
    const bauta_view view = {.columns = columns,
                             .n_columns = 1 + condition->n_columns,
                             .n_rows = 2,
                             .first_row = 1,
                             .arena = arena};
    bauta_filter *filter = NULL;
    bauta_err err = {0};
    uint8_t *truths;

    for (size_t i = 0; i < 1 + condition->n_columns; i++)
        columns[i] = cells;
    for (size_t i = 0; i < condition->n_columns; i++)
        peers[i] = (bauta_peer){
            .step = &step, .option = BAUTA_PEER_WHEN, .column = &column};
    if (bauta_filter_open(&filter, &binding, &err) == BAUTA_OK &&
        bauta_filter_apply(filter, &view, &truths, &err) == BAUTA_OK)
        require(truths[0] <= BAUTA_UNKNOWN && truths[1] <= BAUTA_UNKNOWN);
    bauta_filter_close(filter);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *nul = size > 0 ? memchr(data, 0, size) : NULL;
    size_t len = nul != NULL ? (size_t)(nul - data) : size, at = 0;
    const uint8_t *value = nul != NULL ? nul + 1 : data;
    size_t value_len = nul != NULL ? size - len - 1 : 0;
    const bauta_condition *condition;
    bauta_arena arena;
    bauta_err err = {0};

    bauta_arena_init(&arena);
    if (bauta_condition_parse(&condition, (const char *)data, len, &arena, &at,
                              &err) == BAUTA_OK) {
        require(condition->depth >= 1);
        for (unsigned type = BAUTA_TYPE_TEXT; type < BAUTA_TYPE_ANY; type <<= 1)
            run(condition, type, value, value_len, &arena);
    } else {
        require(err.code == BAUTA_EPROFILE && at <= len);
    }
    bauta_arena_deinit(&arena);
    return 0;
}
