/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lane: one worker of a run, with a reading and a writing end of its own. It
 * takes one table after another: read a batch, apply the rules column by
 * column, hand the batch to the writing end. No row changes lanes.
 */
#ifndef BAUTA_ENGINE_LANE_H
#define BAUTA_ENGINE_LANE_H

#include "engine/copy.h"

typedef struct bauta_lane {
    const struct bauta_driver *driver;
    void *reader, *writer; /* owned; NULL when closed */
    const bauta_plan *plan;
    const char *column; /* whose rule failed; NULL: none did */
    void (*on_event)(void *context, const bauta_event *event);
    void *context;
    bauta_throttle *throttle; /* borrowed; NULL: none */
} bauta_lane;

/* Opens both ends. Close the lane in any case. */
bauta_rc bauta_lane_open(bauta_lane *lane, const struct bauta_driver *driver,
                         void *source, void *target,
                         bauta_err *err) BAUTA_CHECKED;
void bauta_lane_close(bauta_lane *lane);

/* Copies all rows of one table of the plan. On failure the error says which
 * table, column and row, and the run must be aborted. */
bauta_rc bauta_lane_copy(bauta_lane *lane, size_t table,
                         bauta_err *err) BAUTA_CHECKED;

/* Applies the rules of a table to a batch as its reader fills it, with at least
 * the slots that the plan has. A lane that is not open will do. On failure
 * `column` says whose rule it was. */
bauta_rc bauta_lane_mask(bauta_lane *lane, size_t table, bauta_batch *batch,
                         bauta_err *err) BAUTA_CHECKED;
/* Adds the place to an error: the table and, where it is known, the column. */
void bauta_lane_blame(const bauta_lane *lane, size_t table, bauta_err *err);

#endif
