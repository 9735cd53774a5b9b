/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Grid: rows of cells in columns of a terminal. A cell too long for its column
 * goes on below, so that nothing is cut and no line is wider than was asked.
 */
#ifndef BAUTA_CLI_GRID_H
#define BAUTA_CLI_GRID_H

#include "cli/term.h"

enum { BAUTA_GRID_COLUMNS = 4, BAUTA_GRID_GAP = 2 };

typedef struct bauta_grid {
    size_t indent; /* blanks before the first column */
    size_t n;
    size_t widths[BAUTA_GRID_COLUMNS]; /* in columns of the terminal */
} bauta_grid;

typedef struct bauta_grid_cell {
    const char *text;  /* safe (bauta_term_safe) */
    const char *style; /* sequence that begins it, "\x1b[1m"; NULL: none */
} bauta_grid_cell;

/*
 * Shares `width` among the columns: each gets what it wants where that fits,
 * and the widest give way to the others where it does not. A column keeps at
 * least one of the terminal's columns.
 */
void bauta_grid_fit(bauta_grid *grid, const size_t *wanted, size_t width);

/* Prints one row of `grid->n` cells. */
void bauta_grid_print(FILE *stream, const bauta_grid *grid,
                      const bauta_grid_cell *cells);

/* Prints a safe text as a grid of one column, `indent` to `width`. */
void bauta_grid_text(FILE *stream, const char *safe, size_t indent,
                     size_t width);

#endif
