/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/load.h"

#include "core/thread.h"
#include "engine/crew.h"

#include <stdlib.h>
#include <string.h>

enum {
    PARTS_A_LANE = 8,   /* of all rows: the last lane is done an eighth of its
                           own time after the first, at most */
    PART_LEAST = 4096,  /* rows that are worth a range */
    PART_IN_TURN = 8192 /* rows that a lane can hold back */
};

const bauta_work *
bauta_crew_take(bauta_crew *crew, size_t *number)
{
    const bauta_work *work = NULL;

    (void)pthread_mutex_lock(&crew->lock);
    if (!crew->failed && crew->next < crew->n_works) {
        *number = crew->next;
        work = &crew->works[crew->next++];
    }
    (void)pthread_mutex_unlock(&crew->lock);
    return work;
}

void
bauta_crew_tell(bauta_crew *crew, size_t table, size_t more, uint64_t rows,
                size_t less)
{
    const bauta_load *load = crew->load;
    bauta_course *course = &crew->courses[table];
    bauta_event event = {.plan = load->plan, .table = table};

    (void)pthread_mutex_lock(&crew->lock);
    course->pending += more;
    course->pending -= less;
    course->rows += rows;
    event.rows = course->rows;
    if (load->on_event != NULL && !course->begun) {
        event.kind = BAUTA_EVENT_TABLE_BEGIN;
        load->on_event(load->context, &event);
    }
    course->begun = true;
    if (load->on_event != NULL && rows > 0) {
        event.kind = BAUTA_EVENT_ROWS;
        load->on_event(load->context, &event);
    }
    if (load->on_event != NULL && course->pending == 0) {
        event.kind = BAUTA_EVENT_TABLE_END;
        load->on_event(load->context, &event);
    }
    (void)pthread_mutex_unlock(&crew->lock);
}

bool
bauta_crew_is_turn(bauta_crew *crew, uint64_t turn)
{
    bool is;

    (void)pthread_mutex_lock(&crew->lock);
    is = crew->turn == turn && !crew->failed;
    (void)pthread_mutex_unlock(&crew->lock);
    return is;
}

bool
bauta_crew_wait(bauta_crew *crew, uint64_t turn)
{
    bool well;

    (void)pthread_mutex_lock(&crew->lock);
    while (crew->turn != turn && !crew->failed)
        (void)pthread_cond_wait(&crew->changed, &crew->lock);
    well = !crew->failed;
    (void)pthread_mutex_unlock(&crew->lock);
    return well;
}

void
bauta_crew_pass_turn(bauta_crew *crew)
{
    (void)pthread_mutex_lock(&crew->lock);
    crew->turn++;
    (void)pthread_cond_broadcast(&crew->changed);
    (void)pthread_mutex_unlock(&crew->lock);
}

bool
bauta_crew_failed(bauta_crew *crew)
{
    bool failed;

    (void)pthread_mutex_lock(&crew->lock);
    failed = crew->failed;
    (void)pthread_mutex_unlock(&crew->lock);
    return failed;
}

static void
fail(bauta_crew *crew, const bauta_err *err)
{
    (void)pthread_mutex_lock(&crew->lock);
    if (!crew->failed)
        crew->failure = *err;
    crew->failed = true;
    (void)pthread_cond_broadcast(&crew->changed);
    (void)pthread_mutex_unlock(&crew->lock);
}

/* How many ranges a table is worth. */
static size_t
parts_of(const bauta_crew *crew, size_t table)
{
    const bauta_load *load = crew->load;
    const uint64_t rows = load->plan->catalog->tables[table].rows;
    uint64_t each = load->plan->rows / (load->jobs * PARTS_A_LANE);
    uint64_t parts;

    if (load->jobs < 2 || crew->reader != NULL ||
        load->source_driver->source_split == NULL)
        return 1;
    if (each < PART_LEAST)
        each = PART_LEAST;
    if (crew->desk.writer != NULL)
        each = PART_IN_TURN;
    parts = rows / each;
    return parts < 2 ? 1 : parts > 65536 ? 65536 : (size_t)parts;
}

static bauta_rc
add_works(bauta_crew *crew, size_t table, bauta_err *err)
{
    const bauta_load *load = crew->load;
    const size_t wanted = parts_of(crew, table);
    bauta_ranges ranges = {.arena = &crew->arena};
    size_t parts;
    bauta_work *works;
    bauta_rc rc = BAUTA_OK;

    if (wanted > 1)
        BAUTA_TRY(load->source_driver->source_split(
            load->source, load->plan->catalog, table, wanted, &ranges, err));
    parts = ranges.n > 0 ? ranges.n : 1;
    works = realloc(crew->works, (crew->n_works + parts) * sizeof(*works));
    if (works == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for lanes");
    crew->works = works;
    for (size_t i = 0; i < parts; i++)
        crew->works[crew->n_works++] = (bauta_work){
            .table = table,
            .range = ranges.n > 0 ? ranges.list[i].spec : NULL,
            .rows = ranges.n > 0 ? ranges.list[i].rows
                                 : load->plan->catalog->tables[table].rows,
            .part = i + 1,
            .parts = parts};
    crew->courses[table].pending = parts;

out:
    return rc;
}

/* The largest first; parts of a table that are alike in their order. */
static int
by_size(const void *a, const void *b)
{
    const bauta_work *x = a, *y = b;

    if (x->rows != y->rows)
        return x->rows < y->rows ? 1 : -1;
    if (x->table != y->table)
        return x->table < y->table ? -1 : 1;
    return x->part < y->part ? -1 : x->part > y->part;
}

static bauta_rc
list_works(bauta_crew *crew, bauta_err *err)
{
    const bauta_plan *plan = crew->load->plan;
    bauta_rc rc = BAUTA_OK;

    crew->courses =
        bauta_arena_calloc(&crew->arena, plan->n_tables, sizeof(bauta_course));
    if (crew->courses == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for lanes");
    for (size_t t = 0; t < plan->n_tables; t++)
        if (bauta_plan_has_rows(plan, t))
            BAUTA_TRY(add_works(crew, t, err));
    if (crew->desk.writer == NULL && crew->load->jobs > 1 && crew->n_works > 0)
        qsort(crew->works, crew->n_works, sizeof(*crew->works), by_size);
    if (crew->reader != NULL) /* counted batch by batch */
        for (size_t t = 0; t < plan->n_tables; t++)
            crew->courses[t].pending = 0;

out:
    return rc;
}

/* Instances of its own: one is used by one thread at a time. */
static bauta_rc
copy_plan(bauta_worker *worker, bauta_err *err)
{
    const bauta_load *load = worker->crew->load;

    worker->own = true;
    worker->lane.plan = &worker->plan;
    worker->lane.surveyed = load->plan;
    return bauta_plan_again(&worker->plan, load->plan, load->key, err);
}

static bauta_rc
open_worker(bauta_worker *worker, bauta_crew *crew, size_t number,
            bauta_err *err)
{
    bauta_load *load = crew->load;
    bauta_rc rc = BAUTA_OK;

    worker->crew = crew;
    worker->number = number;
    bauta_plan_init(&worker->plan);
    worker->lane =
        (bauta_lane){.plan = load->plan, .surveying = &crew->surveying};
    if (crew->reader == NULL)
        BAUTA_TRY(load->source_driver->reader_open(&worker->reader,
                                                   load->source, err));
    if (crew->desk.writer == NULL)
        BAUTA_TRY(load->target_driver->writer_open(&worker->desk.writer,
                                                   load->target, err));
    if (load->jobs > 1)
        rc = copy_plan(worker, err);

out:
    return rc;
}

/* What "on_invalid" settled in one lane, it did in the run. */
static void
add_rejected(const bauta_load *load, const bauta_worker *worker)
{
    for (size_t t = 0; worker->own && t < worker->plan.n_tables; t++)
        for (size_t c = 0; c < load->plan->catalog->tables[t].n_columns; c++)
            load->plan->tables[t].columns[c].rejected +=
                worker->plan.tables[t].columns[c].rejected;
}

static void
close_worker(bauta_worker *worker, bauta_load *load)
{
    if (worker->crew == NULL)
        return;
    if (worker->reader != NULL)
        load->source_driver->reader_close(worker->reader);
    if (worker->desk.writer != NULL)
        load->target_driver->writer_close(worker->desk.writer);
    add_rejected(load, worker);
    bauta_plan_deinit(&worker->plan);
    load->tally.rows[worker->number] = worker->rows;
    load->tally.read += worker->read;
    load->tally.transform += worker->transform;
    load->tally.write += worker->write;
}

static void *
work(void *self)
{
    bauta_worker *worker = self;
    bauta_crew *crew = worker->crew;
    bauta_err err = {0};
    bauta_rc rc;

    if (crew->reader != NULL)
        rc = bauta_flow_one_reader(worker, &err);
    else if (crew->desk.writer != NULL)
        rc = bauta_flow_in_turn(worker, &err);
    else
        rc = bauta_flow_apart(worker, &err);
    if (rc != BAUTA_OK)
        fail(crew, &err);
    return NULL;
}

/* The run's own thread is the first lane. */
static bauta_rc
work_together(bauta_worker *workers, size_t n, bauta_err *err)
{
    int failed = 0;

    for (size_t i = 1; i < n && failed == 0; i++) {
        failed = bauta_thread_start(&workers[i].thread, work, &workers[i]);
        workers[i].started = failed == 0;
    }
    if (failed != 0) {
        (void)bauta_err_set(err, BAUTA_EIO, "cannot start a thread: %s",
                            strerror(failed));
        fail(workers[0].crew, err);
    }
    (void)work(&workers[0]);
    for (size_t i = 1; i < n; i++)
        if (workers[i].started)
            (void)pthread_join(workers[i].thread, NULL);
    if (workers[0].crew->failed)
        *err = workers[0].crew->failure;
    return err->code;
}

/* What the lanes have to share. */
static bauta_rc
open_shared(bauta_crew *crew, bauta_err *err)
{
    bauta_load *load = crew->load;
    const struct bauta_driver *target = load->target_driver;
    bauta_rc rc = BAUTA_OK;

    if (load->jobs < 2)
        return BAUTA_OK;
    if (load->readers < load->jobs)
        BAUTA_TRY(
            load->source_driver->reader_open(&crew->reader, load->source, err));
    if (target->target_shares == NULL || !target->target_shares(load->target))
        rc = target->writer_open(&crew->desk.writer, load->target, err);

out:
    return rc;
}

static void
prepare(bauta_crew *crew)
{
    bauta_arena_init(&crew->arena);
    (void)pthread_mutex_init(&crew->lock, NULL);
    (void)pthread_mutex_init(&crew->reading, NULL);
    (void)pthread_mutex_init(&crew->surveying, NULL);
    (void)pthread_cond_init(&crew->changed, NULL);
}

static void
release(bauta_crew *crew)
{
    if (crew->reader != NULL)
        crew->load->source_driver->reader_close(crew->reader);
    if (crew->desk.writer != NULL)
        crew->load->target_driver->writer_close(crew->desk.writer);
    free(crew->works);
    bauta_arena_deinit(&crew->arena);
    (void)pthread_mutex_destroy(&crew->lock);
    (void)pthread_mutex_destroy(&crew->reading);
    (void)pthread_mutex_destroy(&crew->surveying);
    (void)pthread_cond_destroy(&crew->changed);
}

bauta_rc
bauta_load_run(bauta_load *load, bauta_err *err)
{
    bauta_worker *workers = bauta_calloc(load->jobs, sizeof(*workers));
    bauta_crew crew = {.load = load};
    bauta_rc rc = BAUTA_OK;

    if (workers == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for lanes");
    prepare(&crew);
    load->tally = (bauta_tally){.n_lanes = load->jobs};
    BAUTA_TRY(open_shared(&crew, err));
    BAUTA_TRY(list_works(&crew, err));
    for (size_t i = 0; i < load->jobs; i++)
        BAUTA_TRY(open_worker(&workers[i], &crew, i, err));
    BAUTA_TRY(work_together(workers, load->jobs, err));
    rc = bauta_flow_end(load, &crew.desk, err);

out:
    for (size_t i = 0; i < load->jobs; i++)
        close_worker(&workers[i], load);
    release(&crew);
    free(workers);
    return rc;
}
