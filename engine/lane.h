/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lane: what one worker of a run does between reading and writing: it applies
 * the rules to a batch, column by column. No row changes lanes.
 */
#ifndef BAUTA_ENGINE_LANE_H
#define BAUTA_ENGINE_LANE_H

#include "engine/plan.h"

#include <pthread.h>

typedef struct bauta_lane {
    const bauta_plan *plan; /* whose instances the lane has to itself */
    const char *column;     /* whose rule failed; NULL: none did */
    /* Rules that have surveyed their column are one instance for all lanes,
     * that of another plan, used by one at a time. NULL: the lane is alone. */
    const bauta_plan *surveyed;
    pthread_mutex_t *surveying;
} bauta_lane;

/* Applies the rules of a table to a batch as its reader fills it, with at least
 * the slots that the plan has. A lane that is not open will do. On failure
 * `column` says whose rule it was. */
bauta_rc bauta_lane_mask(bauta_lane *lane, size_t table, bauta_batch *batch,
                         bauta_err *err) BAUTA_CHECKED;
/* Adds the place to an error: the table and, where it is known, the column. */
void bauta_lane_blame(const bauta_lane *lane, size_t table, bauta_err *err);

#endif
