/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cutter: finds where the rows of a stretch of a dump, and their fields, begin
 * and end. It may stop between any two rows, and goes on there.
 */
#ifndef BAUTA_DUMPS_CUTTER_H
#define BAUTA_DUMPS_CUTTER_H

#include "dumps/rows.h"

enum bauta_cut {
    BAUTA_CUT_MORE, /* what follows is not whole yet */
    BAUTA_CUT_FULL, /* enough for once */
    BAUTA_CUT_END,  /* there are no more rows of this table */
};

enum {
    BAUTA_CUT_ROWS = 4 * BAUTA_BATCH_ROWS, /* enough rows for once … */
    BAUTA_CUT_BYTES = 768 * 1024,          /* … or bytes */
};

/* What there is of a dump to cut. */
typedef struct bauta_window {
    const char *bytes; /* borrowed */
    size_t len;
    bool ended; /* nothing follows it */
} bauta_window;

typedef struct bauta_cutter {
    const bauta_block *block; /* borrowed */
    const char *head; /* INSERT: its first words, which the next one may have as
                         well; borrowed */
    size_t head_len;
    enum { BAUTA_CUT_AT_ROW = 0, BAUTA_CUT_AT_COMMA, BAUTA_CUT_AT_HEAD } at;
    size_t used;        /* bytes of the window that were cut … */
    enum bauta_cut how; /* … and why not more of them */
} bauta_cutter;

/*
 * Cuts a window into rows, of which there are none yet; `used` bytes are they
 * and what is between them. EDATA where a row has not as many fields as there
 * are columns.
 */
typedef bauta_rc bauta_cut_fn(bauta_cutter *cutter, const bauta_window *window,
                              bauta_rows *rows, bauta_err *err);

/* True where one more row may be cut from [bytes, at). */
static inline bool
bauta_cut_goes_on(const bauta_rows *rows, const char *bytes, const char *at)
{
    return rows->n_rows < BAUTA_CUT_ROWS && at - bytes < BAUTA_CUT_BYTES;
}

bauta_cut_fn bauta_cut_insert; /* (…), (…) … ; of an INSERT */
bauta_cut_fn bauta_cut_copy;   /* lines of a COPY, up to \. */
bauta_cut_fn bauta_cut_csv;    /* records of RFC 4180 */
bauta_cut_fn bauta_cut_json;   /* an object a line */

bauta_rc bauta_cut_no_memory(bauta_err *err);
bauta_rc bauta_cut_miscounted(bauta_err *err);

#endif
