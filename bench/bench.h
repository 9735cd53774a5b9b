/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bench: columns of made-up values, and rows of the tables that are printed.
 * Everything stops the program where it fails.
 */
#ifndef BAUTA_BENCH_BENCH_H
#define BAUTA_BENCH_BENCH_H

#include "core/batch.h"
#include "core/catalog.h"

enum { BENCH_RUNS_MAX = 99 };

typedef struct bench_settings {
    size_t rows, runs;
    char *const *names; /* NULL-ended; none: everything */
} bench_settings;

/* The columns that rules may be for, or may name, in the catalog's order. */
extern bauta_column bench_columns[];
extern const size_t bench_n_columns;

/* `rows` values of a column, the same in every run of the program; freed with
 * bench_column_free. */
bauta_cell *bench_column_make(size_t column, size_t rows);
void bench_column_free(bauta_cell *cells);

/* True where the settings want the row of that title. */
bool bench_wants(const bench_settings *settings, const char *title);
/* Nanoseconds of processor time so far. */
double bench_now(void);
/* Prints a row; sorts the times, which are of `rows` values each. */
void bench_print(const bench_settings *settings, const char *title,
                 const char *input, double *times);
/* Says why, and exits. */
_Noreturn void bench_fail(const char *what, const bauta_err *err);

/* Prints the table of the ciphers. */
void bench_cores(const bench_settings *settings);

#endif
