/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/gang.h"

#include "core/thread.h"

#include <stdlib.h>
#include <string.h>

static void
mask(const bauta_gang *gang, bauta_masker *masker, bauta_stretch *s)
{
    bauta_text_reset(&s->out);
    s->err = (bauta_err){0};
    if (bauta_masker_run(masker, gang->block, &s->rows, &s->out, &s->err) !=
        BAUTA_OK)
        bauta_text_reset(&s->out); /* nothing of it is to be written */
}

/* The oldest that nobody has taken, or NULL; the lock is held. */
static bauta_stretch *
find(bauta_gang *gang)
{
    for (size_t i = 0; i < gang->used; i++) {
        bauta_stretch *s = &gang->ring[(gang->first + i) % gang->n];

        if (s->state == BAUTA_WAITS)
            return s;
    }
    return NULL;
}

/* Masks one while the lock, which is held, is let go. */
static void
serve(bauta_gang *gang, bauta_masker *masker, bauta_stretch *s)
{
    s->state = BAUTA_TAKEN;
    (void)pthread_mutex_unlock(&gang->lock);
    mask(gang, masker, s);
    (void)pthread_mutex_lock(&gang->lock);
    s->state = BAUTA_DONE;
    (void)pthread_cond_broadcast(&gang->changed);
}

typedef struct worker {
    bauta_gang *gang;
    size_t number;
} worker;

static void *
work(void *self)
{
    worker *w = self;
    bauta_gang *gang = w->gang;
    bauta_masker *masker = &gang->maskers[w->number];

    free(w);
    (void)pthread_mutex_lock(&gang->lock);
    while (!gang->ending) {
        bauta_stretch *s = find(gang);

        if (s != NULL)
            serve(gang, masker, s);
        else
            (void)pthread_cond_wait(&gang->changed, &gang->lock);
    }
    (void)pthread_mutex_unlock(&gang->lock);
    return NULL;
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for rows");
}

bauta_rc
bauta_gang_open(bauta_gang *gang, size_t jobs, bauta_output *output,
                bauta_err *err)
{
    *gang = (bauta_gang){.jobs = jobs, .n = 2 * jobs, .output = output};
    (void)pthread_mutex_init(&gang->lock, NULL);
    (void)pthread_cond_init(&gang->changed, NULL);
    gang->ring = bauta_calloc(gang->n, sizeof(*gang->ring));
    gang->maskers = bauta_calloc(jobs, sizeof(*gang->maskers));
    gang->threads = bauta_calloc(jobs, sizeof(*gang->threads));
    if (gang->ring == NULL || gang->maskers == NULL || gang->threads == NULL)
        return no_memory(err);
    for (size_t i = 0; i + 1 < jobs; i++) {
        worker *w = bauta_calloc(1, sizeof(*w));
        int failed;

        if (w == NULL)
            return no_memory(err);
        *w = (worker){.gang = gang, .number = i};
        failed = bauta_thread_start(&gang->threads[i], work, w);
        if (failed != 0) {
            free(w);
            return bauta_err_set(err, BAUTA_EIO, "cannot start a thread: %s",
                                 strerror(failed));
        }
        gang->n_threads++;
    }
    return BAUTA_OK;
}

void
bauta_gang_close(bauta_gang *gang)
{
    if (gang->jobs == 0)
        return;
    (void)pthread_mutex_lock(&gang->lock);
    gang->ending = true;
    (void)pthread_cond_broadcast(&gang->changed);
    (void)pthread_mutex_unlock(&gang->lock);
    for (size_t i = 0; i < gang->n_threads; i++)
        (void)pthread_join(gang->threads[i], NULL);
    for (size_t i = 0; gang->ring != NULL && i < gang->n; i++) {
        bauta_stretch *s = &gang->ring[i];

        if (s->bytes != NULL)
            explicit_bzero(s->bytes, s->cap);
        free(s->bytes);
        bauta_rows_deinit(&s->rows);
        bauta_text_deinit(&s->out);
    }
    for (size_t i = 0; gang->maskers != NULL && i < gang->jobs; i++)
        bauta_masker_deinit(&gang->maskers[i]);
    free(gang->ring);
    free(gang->maskers);
    free(gang->threads);
    (void)pthread_cond_destroy(&gang->changed);
    (void)pthread_mutex_destroy(&gang->lock);
    *gang = (bauta_gang){0};
}

void
bauta_gang_use(bauta_gang *gang, const bauta_foresight *f,
               const bauta_block *block)
{
    (void)pthread_mutex_lock(&gang->lock);
    gang->block = block;
    for (size_t i = 0; i < gang->jobs; i++)
        bauta_masker_use(&gang->maskers[i], &f->plans[i]);
    /* The shape of rows may be another now. */
    for (size_t i = 0; i < gang->n; i++)
        bauta_rows_deinit(&gang->ring[i].rows);
    (void)pthread_mutex_unlock(&gang->lock);
}

/* Waits for the oldest, masking meanwhile, and writes it. */
static bauta_rc
write_oldest(bauta_gang *gang, bauta_err *err)
{
    bauta_stretch *s = &gang->ring[gang->first];
    bauta_rc rc;

    (void)pthread_mutex_lock(&gang->lock);
    while (s->state != BAUTA_DONE) {
        bauta_stretch *other = find(gang);

        if (other != NULL)
            serve(gang, &gang->maskers[gang->jobs - 1], other);
        else
            (void)pthread_cond_wait(&gang->changed, &gang->lock);
    }
    s->state = BAUTA_FREE;
    gang->first = (gang->first + 1) % gang->n;
    gang->used--;
    (void)pthread_mutex_unlock(&gang->lock);
    rc = s->err.code;
    if (rc != BAUTA_OK)
        *err = s->err;
    else
        rc = bauta_output_put(gang->output, s->out.bytes, s->out.len, err);
    return rc;
}

/* Is the oldest done? */
static bool
is_ready(bauta_gang *gang)
{
    bool ready;

    (void)pthread_mutex_lock(&gang->lock);
    ready = gang->used > 0 && gang->ring[gang->first].state == BAUTA_DONE;
    (void)pthread_mutex_unlock(&gang->lock);
    return ready;
}

bauta_rc
bauta_gang_take(bauta_gang *gang, bauta_stretch **stretch, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    while (rc == BAUTA_OK && (gang->used == gang->n || is_ready(gang)))
        rc = write_oldest(gang, err);
    *stretch = &gang->ring[(gang->first + gang->used) % gang->n];
    (*stretch)->rows.n_rows = 0;
    return rc;
}

void
bauta_gang_put(bauta_gang *gang)
{
    (void)pthread_mutex_lock(&gang->lock);
    gang->ring[(gang->first + gang->used) % gang->n].state = BAUTA_WAITS;
    gang->used++;
    (void)pthread_cond_broadcast(&gang->changed);
    (void)pthread_mutex_unlock(&gang->lock);
}

bauta_rc
bauta_gang_drain(bauta_gang *gang, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    while (rc == BAUTA_OK && gang->used > 0)
        rc = write_oldest(gang, err);
    return rc;
}
