/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Summary: what a copy did, gathered from the run's events and printed at its
 * end. Keeps its own copy of all names, since the plan goes with the run.
 */
#ifndef BAUTA_CLI_SUMMARY_H
#define BAUTA_CLI_SUMMARY_H

#include "engine/copy.h"

typedef struct bauta_summary_column {
    const char *name, *rule, *reason;
} bauta_summary_column;

typedef struct bauta_summary_table {
    const char *label;
    enum bauta_fate fate;
    bool counted; /* has rows of its own in the copy */
    uint64_t rows;
    bauta_summary_column *changed;
    const char **undeclared; /* columns let through unasked */
    size_t n_changed, n_undeclared;
} bauta_summary_table;

typedef struct bauta_summary {
    bauta_arena arena;
    const char *recipient; /* NULL: none */
    bauta_summary_table *tables;
    const char **notes; /* grown in the arena */
    size_t n_tables, n_notes, cap_notes;
    bool failed; /* out of memory: something is missing from it */
} bauta_summary;

void bauta_summary_init(bauta_summary *summary);
/* Whom the copy is for; "" for nobody named. */
void bauta_summary_recipient(bauta_summary *summary, const char *recipient);
void bauta_summary_event(bauta_summary *summary, const bauta_event *event);
void bauta_summary_deinit(bauta_summary *summary);

/* Rows and tables with rows of the copy. */
uint64_t bauta_summary_rows(const bauta_summary *summary);
size_t bauta_summary_counted(const bauta_summary *summary);

/* To standard output. `target` is a URL fit to be shown. */
void bauta_summary_print(const bauta_summary *summary, const char *target,
                         double seconds);

#endif
