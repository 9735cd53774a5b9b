/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stream: what the parts of a filter share while it runs.
 */
#ifndef BAUTA_DUMPS_STREAM_H
#define BAUTA_DUMPS_STREAM_H

#include "dumps/cutter.h"
#include "dumps/filter.h"
#include "dumps/foresight.h"
#include "dumps/gang.h"

typedef struct bauta_stream {
    const bauta_filter_request *request;
    bauta_filter_tally *tally;
    bauta_report *report;
    bauta_err *err;
    bauta_input input;
    bauta_output output;
    bauta_shape shape;
    bauta_foresight foresight;
    bauta_gang gang;
    bauta_arena arena; /* of the head in hand */
    uint64_t *rows;    /* of each table, so far; owned */
    size_t n_rows;
} bauta_stream;

/* stream.c: cuts, masks and writes the rows that come now, up to their end. The
 * block's plan is made. `keep` is false for rows that are left out. */
bauta_rc bauta_stream_rows(bauta_stream *s, const bauta_block *block,
                           bauta_cutter *cutter, bauta_cut_fn *cut,
                           bool keep) BAUTA_CHECKED;

/* sqldump.c: a dump in SQL, and one that is only to tell its schema. */
bauta_rc bauta_stream_sql(bauta_stream *s) BAUTA_CHECKED;
bauta_rc bauta_stream_schema(bauta_stream *s) BAUTA_CHECKED;
/* flat.c: one table's rows, in CSV, TSV or JSON. */
bauta_rc bauta_stream_flat(bauta_stream *s,
                           enum bauta_format format) BAUTA_CHECKED;

#endif
