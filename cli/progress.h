/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Progress: what a run's events look like while it goes on, drawn in place on
 * a terminal or as JSON lines, both on standard error. Looks at the clock once
 * an event and draws at most ten times a second.
 */
#ifndef BAUTA_CLI_PROGRESS_H
#define BAUTA_CLI_PROGRESS_H

#include "cli/term.h"
#include "engine/copy.h"

enum bauta_progress_mode {
    BAUTA_PROGRESS_NONE,
    BAUTA_PROGRESS_BAR,
    BAUTA_PROGRESS_JSON,
};

typedef struct bauta_progress_table {
    const char *name;  /* as it is, for JSON */
    const char *label; /* safe to print */
    uint64_t estimate, rows;
    double begun; /* seconds */
    bool counted, active, ended;
} bauta_progress_table;

typedef struct bauta_progress {
    enum bauta_progress_mode mode;
    bauta_term term;
    bauta_arena arena;
    bauta_progress_table *tables;
    size_t n_tables, n_counted, n_ended;
    size_t label_columns; /* of the widest label */
    const char *phase;    /* a word for people; NULL before the first */
    char step[64];        /* within the phase: "indexes"; "" for none */
    size_t done, total;
    bool held;               /* reading waits for the source's server */
    double started, loading; /* when the run, and its rows, began */
    double shown;            /* when last drawn or told */
    size_t lines;            /* on the screen now */
} bauta_progress;

void bauta_progress_init(bauta_progress *progress,
                         enum bauta_progress_mode mode);
void bauta_progress_event(bauta_progress *progress, const bauta_event *event);
/* Takes what is drawn off the screen. */
void bauta_progress_clear(bauta_progress *progress);
void bauta_progress_deinit(bauta_progress *progress);

/* Seconds on a clock that only goes forward. */
double bauta_progress_now(void);

/* Draws the whole display over the one before (bar.c). */
void bauta_bar_draw(bauta_progress *progress, double now);
void bauta_bar_clear(bauta_progress *progress);

#endif
