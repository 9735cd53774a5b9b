/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Load: all rows of a plan, by several lanes at once. Each lane is a thread
 * that reads, masks and writes; large tables are split in ranges, and tables
 * and ranges are taken largest first, so that all lanes are busy to the end.
 *
 * How lanes work together is up to what the two ends can do:
 *  - readers and writers for all: each lane takes a range, and needs nobody;
 *  - one writer: lanes read and mask ranges side by side, and write in turn, in
 *    the order of the ranges;
 *  - one reader: lanes take turns at it, a batch each.
 * What a lane holds back while it waits is bounded, and then it reads no more.
 *
 * The first failure ends all lanes. The rows are the same for any number.
 */
#ifndef BAUTA_ENGINE_LOAD_H
#define BAUTA_ENGINE_LOAD_H

#include "engine/copy.h"
#include "engine/cross.h"

/* What came of it. */
typedef struct bauta_tally {
    size_t n_lanes;
    uint64_t rows[BAUTA_LANES_MAX]; /* that each of them copied */
    double read, transform, write;  /* seconds of the processor, all lanes */
} bauta_tally;

typedef struct bauta_load {
    const bauta_plan *plan;
    const bauta_key *key;
    const struct bauta_driver *source_driver, *target_driver;
    const bauta_cross *cross; /* NULL: both are of one kind */
    void *source, *target;
    size_t jobs;    /* lanes, from 1 to BAUTA_LANES_MAX */
    size_t readers; /* that the source can have at once */
    bauta_throttle *throttle;
    void (*on_event)(void *context, const bauta_event *event);
    void *context;
    bauta_tally tally; /* filled by the run */
} bauta_load;

/* On failure the error says which table, column and row, and the run must be
 * aborted. */
bauta_rc bauta_load_run(bauta_load *load, bauta_err *err) BAUTA_CHECKED;

#endif
