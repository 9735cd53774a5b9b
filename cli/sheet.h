/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sheet: a table's preview as it is shown, on a terminal or in a file of HTML.
 *
 * Originals of columns that a rule changes are covered by a mark of one length,
 * unless the preview has them; whether one was NULL, or is the same as its
 * result, is not shown either then.
 */
#ifndef BAUTA_CLI_SHEET_H
#define BAUTA_CLI_SHEET_H

#include "cli/term.h"
#include "engine/preview.h"

enum { BAUTA_SHEET_BYTES = 2000 }; /* of a value that are shown */

typedef struct bauta_sheet {
    const bauta_plan *plan;
    size_t table;
    const bauta_preview *preview;
} bauta_sheet;

/* How a cell looks. */
enum bauta_look {
    BAUTA_LOOK_PLAIN = 0,
    BAUTA_LOOK_NULL,
    BAUTA_LOOK_COVERED,  /* an original that is not to be seen */
    BAUTA_LOOK_COMPUTED, /* by the database, when the copy is there */
};

/* The text of a cell, safe (bauta_term_safe) and cut where it is long, added to
 * `out`: text as it is, "NULL", bytes that are no text as x'00ff'. */
enum bauta_look bauta_sheet_before(const bauta_sheet *sheet, size_t row,
                                   size_t column, bauta_text *out);
enum bauta_look bauta_sheet_after(const bauta_sheet *sheet, size_t row,
                                  size_t column, bauta_text *out);
/* True where the cell is to stand out: its rule changed it or, where originals
 * are covered, its column has a rule. */
bool bauta_sheet_changed(const bauta_sheet *sheet, size_t row, size_t column);

/* To standard output, in columns that fit `width`. */
void bauta_sheet_print(const bauta_sheet *sheet, const bauta_term *term,
                       size_t width);

/* The first and last lines of a page, and a table between them. */
void bauta_sheet_html_begin(bauta_text *out, const bauta_plan *plan,
                            const char *source);
void bauta_sheet_html(bauta_text *out, const bauta_sheet *sheet);
void bauta_sheet_html_end(bauta_text *out);

#endif
