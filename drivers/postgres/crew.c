/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Crew: statements that do not depend on each other, run side by side over the
 * target's sessions, those about the largest tables first. Two that would lock
 * one table against each other are not run at the same time, for the second
 * would wait for the first and hold a session.
 */
#include "drivers/postgres/postgres.h"

#include "core/thread.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef struct crew {
    struct postgres_target *target;
    struct postgres_jobs *jobs;
    const char *what; /* that is told of */
    size_t *done, total;

    pthread_mutex_t lock; /* of what follows, and of the jobs' states */
    pthread_cond_t changed;
    bauta_err failure;
} crew;

typedef struct hand {
    crew *crew;
    PGconn *conn;
    pthread_t thread;
    bool started;
} hand;

bauta_rc
postgres_jobs_add(struct postgres_jobs *jobs,
                  const struct postgres_script *about, char *statement,
                  long table, uint64_t bytes, bauta_err *err)
{
    struct postgres_job *more;

    if (jobs->n == jobs->cap) {
        size_t cap = jobs->cap * 2 + 16;

        more = bauta_calloc(cap, sizeof(*more));
        if (more == NULL || statement == NULL) {
            free(more);
            free(statement);
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
        }
        if (jobs->n > 0)
            memcpy(more, jobs->list, jobs->n * sizeof(*more));
        free(jobs->list);
        jobs->list = more;
        jobs->cap = cap;
    }
    if (statement == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    jobs->list[jobs->n++] = (struct postgres_job){.about = *about,
                                                  .statement = statement,
                                                  .table = table,
                                                  .bytes = bytes};
    return BAUTA_OK;
}

void
postgres_jobs_clear(struct postgres_jobs *jobs)
{
    for (size_t i = 0; i < jobs->n; i++)
        free(jobs->list[i].statement);
    free(jobs->list);
    *jobs = (struct postgres_jobs){0};
}

/* CREATE INDEX lets others of its table be made at the same time. */
static bool
collide(const struct postgres_job *a, const struct postgres_job *b)
{
    return a->table >= 0 && a->table == b->table &&
           (strcmp(a->about.type, "INDEX") != 0 ||
            strcmp(b->about.type, "INDEX") != 0);
}

static bool
may_run(const struct postgres_jobs *jobs, const struct postgres_job *job)
{
    for (size_t i = 0; i < jobs->n; i++)
        if (jobs->list[i].state == POSTGRES_JOB_RUNS &&
            collide(job, &jobs->list[i]))
            return false;
    return true;
}

/* The next to run, in the order of the list; NULL where none is left, or one
 * has failed. */
static struct postgres_job *
take(crew *c)
{
    for (;;) {
        bool waiting = false;

        if (c->failure.code != BAUTA_OK)
            return NULL;
        for (size_t i = 0; i < c->jobs->n; i++) {
            struct postgres_job *job = &c->jobs->list[i];

            if (job->state != POSTGRES_JOB_WAITS)
                continue;
            waiting = true;
            if (may_run(c->jobs, job)) {
                job->state = POSTGRES_JOB_RUNS;
                return job;
            }
        }
        if (!waiting)
            return NULL;
        (void)pthread_cond_wait(&c->changed, &c->lock);
    }
}

/* What the others are at is of no use any more. */
static void
stop_others(const crew *c, const PGconn *mine)
{
    char text[256];

    for (size_t i = 0; i <= c->target->n_more; i++) {
        PGconn *conn = i == 0 ? c->target->conn : c->target->more[i - 1].conn;
        PGcancel *handle = conn != mine ? PQgetCancel(conn) : NULL;

        if (handle != NULL)
            (void)PQcancel(handle, text, sizeof(text));
        PQfreeCancel(handle);
    }
}

static void *
work(void *self)
{
    const hand *h = self;
    crew *c = h->crew;
    struct postgres_job *job;

    (void)pthread_mutex_lock(&c->lock);
    while ((job = take(c)) != NULL) {
        bauta_err err = {0};
        bauta_rc rc;

        (void)pthread_mutex_unlock(&c->lock);
        rc = postgres_run_statement(h->conn, &job->about, job->statement,
                                    &c->target->stage, &job->left_out, &err);
        (void)pthread_mutex_lock(&c->lock);
        job->state = POSTGRES_JOB_DONE;
        if (rc != BAUTA_OK && c->failure.code == BAUTA_OK) {
            c->failure = err;
            stop_others(c, h->conn);
        }
        if (rc == BAUTA_OK && c->done != NULL)
            c->target->stage.step(c->target->stage.context, c->what, ++*c->done,
                                  c->total);
        (void)pthread_cond_broadcast(&c->changed);
    }
    (void)pthread_mutex_unlock(&c->lock);
    return NULL;
}

static int
by_size(const void *a, const void *b)
{
    const struct postgres_job *x = a, *y = b;

    if (x->bytes != y->bytes)
        return x->bytes < y->bytes ? 1 : -1;
    return strcmp(x->statement, y->statement);
}

bauta_rc
postgres_jobs_run(struct postgres_jobs *jobs, struct postgres_target *target,
                  const char *what, size_t *done, size_t total, bauta_err *err)
{
    const size_t n = target->n_more + 1;
    crew c = {.target = target,
              .jobs = jobs,
              .what = what,
              .done = done,
              .total = total};
    hand *hands = bauta_calloc(n, sizeof(*hands));

    if (hands == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    if (jobs->n > 1)
        qsort(jobs->list, jobs->n, sizeof(*jobs->list), by_size);
    (void)pthread_mutex_init(&c.lock, NULL);
    (void)pthread_cond_init(&c.changed, NULL);
    hands[0] = (hand){.crew = &c, .conn = target->conn};
    for (size_t i = 1; i < n && i < jobs->n; i++) {
        hands[i] = (hand){.crew = &c, .conn = target->more[i - 1].conn};
        hands[i].started =
            bauta_thread_start(&hands[i].thread, work, &hands[i]) == 0;
    }
    (void)work(&hands[0]); /* alone where no thread could be had */
    for (size_t i = 1; i < n; i++)
        if (hands[i].started)
            (void)pthread_join(hands[i].thread, NULL);
    (void)pthread_cond_destroy(&c.changed);
    (void)pthread_mutex_destroy(&c.lock);
    free(hands);
    if (c.failure.code != BAUTA_OK)
        *err = c.failure;
    return c.failure.code;
}
