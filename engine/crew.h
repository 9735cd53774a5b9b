/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Crew: what the lanes of one load share (load.c), and the ways they go about
 * it (flow.c).
 */
#ifndef BAUTA_ENGINE_CREW_H
#define BAUTA_ENGINE_CREW_H

#include "engine/lane.h"
#include "engine/load.h"

#include <pthread.h>

enum { BAUTA_HELD_MOST = 8 }; /* batches that a lane holds back */

/* A table, or a range of one. */
typedef struct bauta_work {
    size_t table;
    const char *range; /* NULL: all of it */
    uint64_t rows;     /* estimate */
    size_t part, parts;
} bauta_work;

typedef struct bauta_course {
    uint64_t rows;  /* copied so far */
    size_t pending; /* parts, or batches in hand; 0: it has ended */
    bool begun;
} bauta_course;

/* A writer, and the table that it is at. */
typedef struct bauta_desk {
    void *writer; /* NULL: there is none */
    bool open;    /* at a table */
    size_t table; /* of the plan's */
    bauta_task task;
    uint64_t rows; /* of it, written */
} bauta_desk;

typedef struct bauta_crew {
    bauta_load *load;
    bauta_arena arena;
    bauta_work *works; /* in the order they are taken */
    size_t n_works;
    bauta_course *courses; /* one a table */

    pthread_mutex_t lock; /* of what follows */
    pthread_cond_t changed;
    size_t next;   /* of the works */
    uint64_t turn; /* who may write, of a shared writer */
    bool failed;
    bauta_err failure;

    /* Of whoever has the turn. */
    bauta_desk desk; /* shared; without a writer: each lane has one */

    pthread_mutex_t reading; /* of a shared reader, and what follows */
    void *reader;            /* NULL: each lane has one */
    bool open;
    const bauta_work *source; /* what it reads */
    bauta_task read;
    uint64_t read_rows, read_batches;

    pthread_mutex_t surveying; /* rules that have surveyed a column */
} bauta_crew;

typedef struct bauta_worker {
    bauta_crew *crew;
    size_t number; /* from 0 */
    pthread_t thread;
    bool started;
    void *reader;    /* owned; NULL where shared, or not open */
    bauta_desk desk; /* likewise; its table counts where readers are shared */
    bauta_plan plan; /* its own instances, where `own` */
    bool own;
    bool blamed; /* its failure says where it happened */
    bauta_lane lane;
    uint64_t rows;
    double read, transform, write;
} bauta_worker;

/* load.c */
/* The next of the works, or NULL: none is left, or somebody failed. */
const bauta_work *bauta_crew_take(bauta_crew *crew, size_t *number);
/* A table's rows or batches: `more` are in hand, `rows` were copied, `less` are
 * no longer in hand. Tells of it. */
void bauta_crew_tell(bauta_crew *crew, size_t table, size_t more, uint64_t rows,
                     size_t less);
/* Waits for a turn at the shared writer; false where somebody failed. */
bool bauta_crew_wait(bauta_crew *crew, uint64_t turn);
bool bauta_crew_is_turn(bauta_crew *crew, uint64_t turn);
void bauta_crew_pass_turn(bauta_crew *crew);
bool bauta_crew_failed(bauta_crew *crew);

/* flow.c: each until no work is left; the first failure is the crew's. */
bauta_rc bauta_flow_apart(bauta_worker *worker, bauta_err *err);
bauta_rc bauta_flow_in_turn(bauta_worker *worker, bauta_err *err);
bauta_rc bauta_flow_one_reader(bauta_worker *worker, bauta_err *err);
/* Ends what a writer is at, if anything; an error says where. */
bauta_rc bauta_flow_end(const bauta_load *load, bauta_desk *desk,
                        bauta_err *err);

#endif
