/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/pipe.h"

#include "core/thread.h"

#include <string.h>
#include <time.h>

double
bauta_pipe_clock(void)
{
    struct timespec now = {0};

    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

bauta_rc
bauta_pipe_open(bauta_pipe *pipe, const struct bauta_driver *driver,
                void *writer, size_t n_slots, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    *pipe = (bauta_pipe){.driver = driver, .writer = writer};
    (void)pthread_mutex_init(&pipe->lock, NULL);
    (void)pthread_cond_init(&pipe->changed, NULL);
    for (size_t i = 0; i < 2; i++)
        BAUTA_TRY(bauta_batch_init(&pipe->batches[i], n_slots, err));

out:
    return rc;
}

bauta_batch *
bauta_pipe_batch(bauta_pipe *pipe)
{
    bauta_batch *batch = &pipe->batches[pipe->turn];

    bauta_batch_reset(batch);
    return batch;
}

static void *
write_batches(void *self)
{
    bauta_pipe *pipe = self;

    (void)pthread_mutex_lock(&pipe->lock);
    for (;;) {
        const bauta_batch *batch;
        bauta_err err = {0};
        double began;
        bauta_rc rc;

        while (pipe->given == NULL && !pipe->ending)
            (void)pthread_cond_wait(&pipe->changed, &pipe->lock);
        batch = pipe->given;
        if (batch == NULL)
            break;
        (void)pthread_mutex_unlock(&pipe->lock);
        began = bauta_pipe_clock();
        rc = pipe->driver->writer_write(pipe->writer, batch, &err);
        began = bauta_pipe_clock() - began;
        (void)pthread_mutex_lock(&pipe->lock);
        pipe->seconds += began;
        if (rc != BAUTA_OK && pipe->failure.code == BAUTA_OK)
            pipe->failure = err;
        pipe->given = NULL;
        (void)pthread_cond_broadcast(&pipe->changed);
    }
    (void)pthread_mutex_unlock(&pipe->lock);
    return NULL;
}

static bauta_rc
start(bauta_pipe *pipe, bauta_err *err)
{
    int failed = bauta_thread_start(&pipe->thread, write_batches, pipe);

    if (failed != 0)
        return bauta_err_set(err, BAUTA_EIO, "cannot start a thread: %s",
                             strerror(failed));
    pipe->started = true;
    return BAUTA_OK;
}

/* Waits for the writer; then nothing of the pipe is in other hands. */
static bauta_rc
wait(bauta_pipe *pipe, bauta_err *err)
{
    bauta_rc rc;

    (void)pthread_mutex_lock(&pipe->lock);
    while (pipe->given != NULL)
        (void)pthread_cond_wait(&pipe->changed, &pipe->lock);
    rc = pipe->failure.code;
    if (rc != BAUTA_OK)
        *err = pipe->failure;
    (void)pthread_mutex_unlock(&pipe->lock);
    return rc;
}

static void
give(bauta_pipe *pipe, const bauta_batch *batch)
{
    (void)pthread_mutex_lock(&pipe->lock);
    pipe->given = batch;
    (void)pthread_cond_broadcast(&pipe->changed);
    (void)pthread_mutex_unlock(&pipe->lock);
}

bauta_rc
bauta_pipe_put(bauta_pipe *pipe, bauta_err *err)
{
    bauta_batch *batch = &pipe->batches[pipe->turn];
    bauta_batch *next = &pipe->batches[1 - pipe->turn];
    bauta_rc rc = BAUTA_OK;

    if (!pipe->started && !bauta_batch_full(batch)) {
        const double began = bauta_pipe_clock();

        rc = pipe->driver->writer_write(pipe->writer, batch, err);
        pipe->seconds += bauta_pipe_clock() - began;
        return rc;
    }
    if (!pipe->started)
        BAUTA_TRY(start(pipe, err));
    BAUTA_TRY(wait(pipe, err));
    next->first_row = batch->first_row + batch->n_rows;
    next->n_rows = 0;
    pipe->turn = 1 - pipe->turn;
    give(pipe, batch);

out:
    return rc;
}

bool
bauta_pipe_end(bauta_pipe *pipe, bauta_err *err)
{
    return wait(pipe, err) != BAUTA_OK;
}

void
bauta_pipe_close(bauta_pipe *pipe)
{
    if (pipe->driver == NULL)
        return;
    if (pipe->started) {
        (void)pthread_mutex_lock(&pipe->lock);
        pipe->ending = true;
        (void)pthread_cond_broadcast(&pipe->changed);
        (void)pthread_mutex_unlock(&pipe->lock);
        (void)pthread_join(pipe->thread, NULL);
    }
    for (size_t i = 0; i < 2; i++)
        bauta_batch_deinit(&pipe->batches[i]);
    (void)pthread_cond_destroy(&pipe->changed);
    (void)pthread_mutex_destroy(&pipe->lock);
    *pipe = (bauta_pipe){0};
}
