/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pipe: a lane's batches on their way to its writer. While one is written, by
 * a thread of the pipe's own, the next is read and masked; so a table takes as
 * long as the slower of the two. The thread starts with the second batch: most
 * tables are one batch and need none.
 *
 * Costs a second batch. Its calls are all made by the lane's own thread.
 */
#ifndef BAUTA_ENGINE_PIPE_H
#define BAUTA_ENGINE_PIPE_H

#include "drivers/driver.h"

#include <pthread.h>

typedef struct bauta_pipe {
    const struct bauta_driver *driver;
    void *writer; /* borrowed */
    bauta_batch batches[2];
    size_t turn; /* which of them the lane fills */
    bool started;
    pthread_t thread;
    pthread_mutex_t lock; /* of what follows */
    pthread_cond_t changed;
    const bauta_batch *given; /* with the writer; NULL: it waits for one */
    bool ending;
    bauta_err failure; /* of the writer; then it takes no more */
    double seconds;    /* of the processor that writing took so far */
} bauta_pipe;

/* For batches of `n_slots` slots. Close it in any case. */
bauta_rc bauta_pipe_open(bauta_pipe *pipe, const struct bauta_driver *driver,
                         void *writer, size_t n_slots,
                         bauta_err *err) BAUTA_CHECKED;
/* The batch to fill next, reset. It is the lane's until the next put. */
bauta_batch *bauta_pipe_batch(bauta_pipe *pipe);
/* Hands the filled batch on, once the one before it is written. */
bauta_rc bauta_pipe_put(bauta_pipe *pipe, bauta_err *err) BAUTA_CHECKED;
/* Waits until all is written; true where the writer has failed, and then
 * `*err` is its error, of rows before any that the lane has in hand. */
bool bauta_pipe_end(bauta_pipe *pipe, bauta_err *err);
void bauta_pipe_close(bauta_pipe *pipe);

/* Seconds of the processor that the calling thread has taken. */
double bauta_pipe_clock(void);

#endif
