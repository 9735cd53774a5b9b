/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Flow: how a lane's rows get from a reader to a writer, where it has both to
 * itself, where all lanes share the writer, and where they share the reader.
 */
#include "core/interrupt.h"
#include "engine/crew.h"
#include "engine/pipe.h"

#include <string.h>

static bauta_rc
check_going(bauta_crew *crew, uint64_t bytes, bauta_err *err)
{
    if (bauta_interrupt_raised() || bauta_crew_failed(crew))
        return bauta_err_set(err, BAUTA_EINTR, "interrupted");
    return crew->load->throttle != NULL
               ? bauta_throttle_pass(crew->load->throttle, bytes, err)
               : BAUTA_OK;
}

static bauta_rc
read_batch(bauta_worker *worker, void *reader, bauta_batch *batch,
           bauta_err *err)
{
    const double began = bauta_pipe_clock();
    bauta_rc rc =
        worker->crew->load->source_driver->reader_next(reader, batch, err);

    worker->read += bauta_pipe_clock() - began;
    return rc;
}

static bauta_rc
mask_batch(bauta_worker *worker, size_t table, bauta_batch *batch,
           bauta_err *err)
{
    const double began = bauta_pipe_clock();
    const bauta_load *load = worker->crew->load;
    bauta_rc rc = bauta_lane_mask(&worker->lane, table, batch, err);

    if (rc == BAUTA_OK && load->cross != NULL) {
        worker->lane.column = NULL;
        rc = bauta_cross_convert(load->cross, &load->plan->tables[table], batch,
                                 &worker->lane.column, err);
    }
    worker->transform += bauta_pipe_clock() - began;
    return rc;
}

static bauta_rc
write_batch(bauta_worker *worker, void *writer, const bauta_batch *batch,
            bauta_err *err)
{
    const double began = bauta_pipe_clock();
    bauta_rc rc =
        worker->crew->load->target_driver->writer_write(writer, batch, err);

    worker->write += bauta_pipe_clock() - began;
    return rc;
}

static bauta_task
reading_task(const bauta_load *load, const bauta_work *work)
{
    const bauta_plan_table *table = &load->plan->tables[work->table];

    return (bauta_task){.catalog = load->plan->catalog,
                        .table = table->table,
                        .slots = table->slots,
                        .n_slots = table->n_read,
                        .range = work->range};
}

static bauta_task
writing_task(const bauta_load *load, size_t index, bool shared)
{
    const bauta_plan_table *table = &load->plan->tables[index];

    return (bauta_task){.catalog = load->cross != NULL ? &load->cross->catalog
                                                       : load->plan->catalog,
                        .table = table->table,
                        .slots = table->slots,
                        .n_slots = table->n_slots,
                        .shared = shared};
}

/* Row numbers count from the part's first one. */
static bauta_rc
blame(const bauta_worker *worker, const bauta_work *work, bauta_err *err)
{
    if (worker->blamed)
        return err->code;
    if (work->parts > 1)
        bauta_err_at(err, "part %zu of %zu", work->part, work->parts);
    bauta_lane_blame(&worker->lane, work->table, err);
    return err->code;
}

static bauta_rc
stream(bauta_worker *worker, const bauta_work *work, bauta_pipe *pipe,
       uint64_t *rows, bauta_err *err)
{
    bauta_crew *crew = worker->crew;
    uint64_t bytes = 0;
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        bauta_batch *batch = bauta_pipe_batch(pipe);
        size_t n;

        BAUTA_TRY(check_going(crew, bytes, err));
        BAUTA_TRY(read_batch(worker, worker->reader, batch, err));
        n = batch->n_rows;
        bytes = batch->arena.used;
        if (n == 0)
            break;
        BAUTA_TRY(mask_batch(worker, work->table, batch, err));
        BAUTA_TRY(bauta_pipe_put(pipe, err));
        *rows += n;
        bauta_crew_tell(crew, work->table, 0, n, 0);
    }

out:
    if (bauta_pipe_end(pipe, err)) { /* its rows came before any at hand */
        worker->lane.column = NULL;
        rc = err->code;
    }
    return rc;
}

static bauta_rc
copy_apart(bauta_worker *worker, const bauta_work *work, bauta_err *err)
{
    const bauta_load *load = worker->crew->load;
    const bauta_task writing = writing_task(load, work->table, work->parts > 1);
    const bauta_task reading = reading_task(load, work);
    bauta_pipe pipe = {0};
    uint64_t rows = 0;
    bauta_rc rc = BAUTA_OK;

    bauta_crew_tell(worker->crew, work->table, 0, 0, 0);
    BAUTA_TRY(bauta_pipe_open(&pipe, load->target_driver, worker->desk.writer,
                              reading.n_slots, err));
    BAUTA_TRY(load->source_driver->reader_begin(worker->reader, &reading, err));
    BAUTA_TRY(
        load->target_driver->writer_begin(worker->desk.writer, &writing, err));
    BAUTA_TRY(stream(worker, work, &pipe, &rows, err));
    BAUTA_TRY(load->source_driver->reader_end(worker->reader, err));
    BAUTA_TRY(load->target_driver->writer_end(worker->desk.writer, rows, err));
    worker->rows += rows;
    bauta_crew_tell(worker->crew, work->table, 0, 0, 1);

out:
    worker->write += pipe.seconds;
    if (rc != BAUTA_OK)
        (void)blame(worker, work, err);
    bauta_pipe_close(&pipe);
    return rc;
}

bauta_rc
bauta_flow_apart(bauta_worker *worker, bauta_err *err)
{
    const bauta_work *work;
    size_t number;
    bauta_rc rc = BAUTA_OK;

    while (rc == BAUTA_OK &&
           (work = bauta_crew_take(worker->crew, &number)) != NULL)
        rc = copy_apart(worker, work, err);
    return rc;
}

bauta_rc
bauta_flow_end(const bauta_load *load, bauta_desk *desk, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (desk->open)
        rc = load->target_driver->writer_end(desk->writer, desk->rows, err);
    if (rc != BAUTA_OK)
        bauta_lane_blame(&(bauta_lane){.plan = load->plan}, desk->table, err);
    desk->open = false;
    desk->rows = 0;
    return rc;
}

/* Has a writer at a table; ends what it was at before. */
static bauta_rc
turn_to(bauta_worker *worker, bauta_desk *desk, size_t table, bauta_err *err)
{
    const bauta_load *load = worker->crew->load;
    bauta_rc rc = BAUTA_OK;

    if (desk->open && desk->table == table)
        return BAUTA_OK;
    rc = bauta_flow_end(load, desk, err);
    worker->blamed = rc != BAUTA_OK;
    if (rc != BAUTA_OK)
        return rc;
    desk->table = table;
    desk->task = writing_task(load, table, desk != &worker->crew->desk);
    BAUTA_TRY(
        load->target_driver->writer_begin(desk->writer, &desk->task, err));
    desk->open = true;

out:
    return rc;
}

/* At a desk of the lane's own, or at the shared one by whoever has the turn. */
static bauta_rc
write_at(bauta_worker *worker, bauta_desk *desk, size_t table,
         const bauta_batch *batch, bauta_err *err)
{
    bauta_crew *crew = worker->crew;
    bauta_rc rc = BAUTA_OK;

    worker->lane.column = NULL;
    BAUTA_TRY(turn_to(worker, desk, table, err));
    BAUTA_TRY(write_batch(worker, desk->writer, batch, err));
    desk->rows += batch->n_rows;
    worker->rows += batch->n_rows;
    bauta_crew_tell(crew, table, 0, batch->n_rows, 0);

out:
    return rc;
}

/* Batches of one range that wait for their turn. */
typedef struct hold {
    bauta_batch batches[BAUTA_HELD_MOST];
    size_t n; /* that wait */
} hold;

static bauta_rc
hold_open(hold *held, size_t n_slots, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    held->n = 0;
    for (size_t i = 0; i < BAUTA_HELD_MOST && rc == BAUTA_OK; i++)
        rc = bauta_batch_init(&held->batches[i], n_slots, err);
    return rc;
}

static void
hold_close(hold *held)
{
    for (size_t i = 0; i < BAUTA_HELD_MOST; i++)
        bauta_batch_deinit(&held->batches[i]);
}

static bauta_rc
write_held(bauta_worker *worker, const bauta_work *work, hold *held,
           bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < held->n; i++)
        BAUTA_TRY(write_at(worker, &worker->crew->desk, work->table,
                           &held->batches[i], err));
    held->n = 0;

out:
    return rc;
}

/* Reads ahead as far as it may, then writes as it reads. */
static bauta_rc
stream_in_turn(bauta_worker *worker, const bauta_work *work, size_t number,
               hold *held, bauta_err *err)
{
    bauta_crew *crew = worker->crew;
    uint64_t rows = 0, bytes = 0;
    bool mine = false;
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        bauta_batch *batch = &held->batches[held->n];

        BAUTA_TRY(check_going(crew, bytes, err));
        bauta_batch_reset(batch);
        batch->first_row = rows + 1;
        BAUTA_TRY(read_batch(worker, worker->reader, batch, err));
        bytes = batch->arena.used;
        if (batch->n_rows == 0)
            break;
        rows += batch->n_rows;
        BAUTA_TRY(mask_batch(worker, work->table, batch, err));
        held->n++;
        mine = mine || bauta_crew_is_turn(crew, number);
        if (!mine && held->n == BAUTA_HELD_MOST)
            mine = bauta_crew_wait(crew, number);
        if (mine)
            BAUTA_TRY(write_held(worker, work, held, err));
        else if (held->n == BAUTA_HELD_MOST)
            BAUTA_TRY(check_going(crew, 0, err));
    }
    if (!mine && !bauta_crew_wait(crew, number))
        BAUTA_TRY(check_going(crew, 0, err));
    rc = write_held(worker, work, held, err);

out:
    return rc;
}

static bauta_rc
copy_in_turn(bauta_worker *worker, const bauta_work *work, size_t number,
             bauta_err *err)
{
    const bauta_load *load = worker->crew->load;
    const bauta_task reading = reading_task(load, work);
    hold held = {0};
    bauta_rc rc = BAUTA_OK;

    bauta_crew_tell(worker->crew, work->table, 0, 0, 0);
    BAUTA_TRY(hold_open(&held, reading.n_slots, err));
    BAUTA_TRY(load->source_driver->reader_begin(worker->reader, &reading, err));
    BAUTA_TRY(stream_in_turn(worker, work, number, &held, err));
    BAUTA_TRY(load->source_driver->reader_end(worker->reader, err));
    bauta_crew_tell(worker->crew, work->table, 0, 0, 1);
    bauta_crew_pass_turn(worker->crew);

out:
    if (rc != BAUTA_OK)
        (void)blame(worker, work, err);
    hold_close(&held);
    return rc;
}

bauta_rc
bauta_flow_in_turn(bauta_worker *worker, bauta_err *err)
{
    const bauta_work *work;
    size_t number;
    bauta_rc rc = BAUTA_OK;

    while (rc == BAUTA_OK &&
           (work = bauta_crew_take(worker->crew, &number)) != NULL)
        rc = copy_in_turn(worker, work, number, err);
    return rc;
}

/* A batch from the shared reader, at the first table that has a row left. */
static bauta_rc
read_shared(bauta_worker *worker, bauta_batch *batch, const bauta_work **work,
            uint64_t *number, bauta_err *err)
{
    bauta_crew *crew = worker->crew;
    const struct bauta_driver *driver = crew->load->source_driver;
    size_t ignored;
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        if (!crew->open) {
            crew->source = bauta_crew_take(crew, &ignored);
            *work = crew->source;
            if (crew->source == NULL)
                return BAUTA_OK;
            bauta_crew_tell(crew, crew->source->table, 1, 0, 0);
            crew->read = reading_task(crew->load, crew->source);
            crew->read_rows = 0;
            BAUTA_TRY(driver->reader_begin(crew->reader, &crew->read, err));
            crew->open = true;
        }
        *work = crew->source;
        bauta_batch_reset(batch);
        batch->first_row = crew->read_rows + 1;
        BAUTA_TRY(read_batch(worker, crew->reader, batch, err));
        if (batch->n_rows > 0)
            break;
        BAUTA_TRY(driver->reader_end(crew->reader, err));
        crew->open = false;
        bauta_crew_tell(crew, crew->source->table, 0, 0, 1);
    }
    crew->read_rows += batch->n_rows;
    *number = crew->read_batches++;
    bauta_crew_tell(crew, crew->source->table, 1, 0, 0);

out:
    return rc;
}

static bauta_rc
write_one(bauta_worker *worker, size_t table, const bauta_batch *batch,
          uint64_t number, bauta_err *err)
{
    bauta_crew *crew = worker->crew;
    bauta_rc rc = BAUTA_OK;

    if (crew->desk.writer == NULL) {
        BAUTA_TRY(write_at(worker, &worker->desk, table, batch, err));
    } else {
        if (!bauta_crew_wait(crew, number))
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        BAUTA_TRY(write_at(worker, &crew->desk, table, batch, err));
        bauta_crew_pass_turn(crew);
    }
    bauta_crew_tell(crew, table, 0, 0, 1);

out:
    return rc;
}

static bauta_rc
step(bauta_worker *worker, bauta_batch *batch, const bauta_work **work,
     bauta_err *err)
{
    bauta_crew *crew = worker->crew;
    uint64_t number = 0;
    bauta_rc rc;

    (void)pthread_mutex_lock(&crew->reading);
    rc = read_shared(worker, batch, work, &number, err);
    (void)pthread_mutex_unlock(&crew->reading);
    if (rc != BAUTA_OK || *work == NULL)
        return rc;
    BAUTA_TRY(mask_batch(worker, (*work)->table, batch, err));
    rc = write_one(worker, (*work)->table, batch, number, err);

out:
    return rc;
}

static size_t
most_slots(const bauta_plan *plan)
{
    size_t most = 1;

    for (size_t t = 0; t < plan->n_tables; t++)
        if (plan->tables[t].n_read > most)
            most = plan->tables[t].n_read;
    return most;
}

bauta_rc
bauta_flow_one_reader(bauta_worker *worker, bauta_err *err)
{
    bauta_crew *crew = worker->crew;
    const bauta_work *work = NULL;
    bauta_batch batch = {0};
    uint64_t bytes = 0;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_batch_init(&batch, most_slots(crew->load->plan), err));
    do {
        BAUTA_TRY(check_going(crew, bytes, err));
        BAUTA_TRY(step(worker, &batch, &work, err));
        bytes = batch.arena.used;
    } while (work != NULL);
    rc = bauta_flow_end(crew->load, &worker->desk, err);

out:
    if (rc != BAUTA_OK && work != NULL)
        (void)blame(worker, work, err);
    bauta_batch_deinit(&batch);
    return rc;
}
