/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Crew: one kind of work on many tables of the staged database, by as many
 * threads as the run has lanes, each with a connection of its own. The largest
 * table goes first, so that none is left alone with it at the end. The first
 * failure ends all.
 */
#include "core/interrupt.h"
#include "core/thread.h"
#include "drivers/mysql/mysql.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS_MAX = 64 };

struct bauta_mysql_crew {
    bauta_mysql_target *target;
    const char *what;
    bauta_mysql_job *job;
    const size_t *tables; /* in the order they are taken */
    size_t n;
    pthread_mutex_t lock; /* of what follows, and of all that is shared */
    size_t next, done;
    bauta_err failure;
};

bauta_mysql_target *
bauta_mysql_crew_target(struct bauta_mysql_crew *crew)
{
    return crew->target;
}

void
bauta_mysql_crew_lock(struct bauta_mysql_crew *crew)
{
    (void)pthread_mutex_lock(&crew->lock);
}

void
bauta_mysql_crew_unlock(struct bauta_mysql_crew *crew)
{
    (void)pthread_mutex_unlock(&crew->lock);
}

static void
tell(const struct bauta_mysql_crew *crew)
{
    const bauta_stage *stage = crew->target->stage;

    stage->step(stage->context, crew->what, crew->done, crew->n);
}

/* Takes tables until none is left. */
static void
work(struct bauta_mysql_crew *crew, const bauta_mysql_conn *conn)
{
    bauta_mysql_crew_lock(crew);
    while (crew->next < crew->n && crew->failure.code == BAUTA_OK) {
        const size_t table = crew->tables[crew->next++];
        bauta_err err = {0};
        bauta_rc rc;

        tell(crew);
        bauta_mysql_crew_unlock(crew);
        rc = bauta_interrupt_raised()
                 ? bauta_err_set(&err, BAUTA_EINTR, "interrupted")
                 : crew->job(crew, conn, table, &err);
        bauta_mysql_crew_lock(crew);
        crew->done++;
        if (rc != BAUTA_OK && crew->failure.code == BAUTA_OK)
            crew->failure = err;
    }
    bauta_mysql_crew_unlock(crew);
}

/* Without a connection of its own a thread is not needed: others go on. */
static void *
help(void *self)
{
    struct bauta_mysql_crew *crew = self;
    bauta_mysql_conn conn = {.watched = -1};
    bauta_err ignored = {0};

    if (bauta_mysql_conn_open(&conn, &crew->target->login, crew->target->staged,
                              &ignored) == BAUTA_OK &&
        bauta_mysql_writing(&conn, &ignored) == BAUTA_OK) {
        bauta_mysql_enlist(crew->target, &conn);
        bauta_mysql_conn_watch(&conn);
        work(crew, &conn);
    }
    bauta_mysql_conn_close(&conn);
    mysql_thread_end();
    return NULL;
}

static void
work_together(struct bauta_mysql_crew *crew)
{
    pthread_t threads[THREADS_MAX];
    size_t wanted = crew->target->stage->jobs, n = 0;

    if (wanted > crew->n)
        wanted = crew->n;
    while (n + 1 < wanted && n < THREADS_MAX &&
           bauta_thread_start(&threads[n], help, crew) == 0)
        n++;
    work(crew, &crew->target->conn);
    for (size_t i = 0; i < n; i++)
        (void)pthread_join(threads[i], NULL);
}

/* Largest first; qsort_r's context is the catalogue's tables. */
static int
by_size(const void *a, const void *b, void *context)
{
    const bauta_table *tables = context;
    const uint64_t x = tables[*(const size_t *)a].bytes;
    const uint64_t y = tables[*(const size_t *)b].bytes;

    return x < y ? 1 : -(x > y);
}

bauta_rc
bauta_mysql_crew_run(bauta_mysql_target *target, const char *what,
                     bool (*has_work)(const bauta_mysql_target *, size_t),
                     bauta_mysql_job *job, bauta_err *err)
{
    struct bauta_mysql_crew crew = {.target = target, .what = what, .job = job};
    size_t *tables = bauta_calloc(target->n_tables + 1, sizeof(*tables));

    if (tables == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory to finish");
    for (size_t i = 0; i < target->n_tables; i++)
        if (has_work(target, i))
            tables[crew.n++] = i;
    qsort_r(tables, crew.n, sizeof(*tables), by_size,
            target->stage->catalog->tables);
    crew.tables = tables;
    (void)pthread_mutex_init(&crew.lock, NULL);
    if (crew.n > 0) {
        work_together(&crew);
        if (crew.failure.code == BAUTA_OK)
            tell(&crew);
    }
    (void)pthread_mutex_destroy(&crew.lock);
    free(tables);
    if (crew.failure.code != BAUTA_OK)
        *err = crew.failure;
    return err->code;
}
