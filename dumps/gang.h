/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Gang: masks stretches of rows side by side, and gives them out in the order
 * in which they came. The thread that hands them in masks as well, while it
 * would wait.
 */
#ifndef BAUTA_DUMPS_GANG_H
#define BAUTA_DUMPS_GANG_H

#include "dumps/foresight.h"
#include "dumps/output.h"
#include "dumps/rows.h"

#include <pthread.h>

typedef struct bauta_stretch {
    enum { BAUTA_FREE = 0, BAUTA_WAITS, BAUTA_TAKEN, BAUTA_DONE } state;
    char *bytes; /* owned: what `rows` are of */
    size_t cap;
    bauta_rows rows; /* owned */
    bauta_text out;
    bauta_err err;
} bauta_stretch;

typedef struct bauta_gang {
    const bauta_block *block; /* of all stretches at a time; borrowed */
    bauta_output *output;     /* borrowed */
    size_t jobs;
    size_t n; /* stretches, in a ring */
    bauta_stretch *ring;
    size_t first, used;    /* the oldest, and how many are not out yet */
    bauta_masker *maskers; /* one a job: the last is the caller's own */
    pthread_t *threads;    /* jobs - 1 of them */
    size_t n_threads;
    pthread_mutex_t lock; /* of the states, and of what follows */
    pthread_cond_t changed;
    bool ending;
} bauta_gang;

bauta_rc bauta_gang_open(bauta_gang *gang, size_t jobs, bauta_output *output,
                         bauta_err *err) BAUTA_CHECKED;
void bauta_gang_close(bauta_gang *gang);

/* Has the plans of `f`, and rows of `block` to come. While nothing is in
 * hand. */
void bauta_gang_use(bauta_gang *gang, const bauta_foresight *f,
                    const bauta_block *block);
/* A free stretch to fill, its rows none. Writes what is done. */
bauta_rc bauta_gang_take(bauta_gang *gang, bauta_stretch **stretch,
                         bauta_err *err) BAUTA_CHECKED;
/* The one that was taken is filled. */
void bauta_gang_put(bauta_gang *gang);
/* Masks and writes all that is in hand. */
bauta_rc bauta_gang_drain(bauta_gang *gang, bauta_err *err) BAUTA_CHECKED;

#endif
