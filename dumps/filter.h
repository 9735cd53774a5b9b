/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Filter: a dump goes through it, and comes out with the rules of a profile
 * applied, in one pass. Nothing of a table's rows, and nothing of the schema,
 * is written before the plan that decides about it is made.
 */
#ifndef BAUTA_DUMPS_FILTER_H
#define BAUTA_DUMPS_FILTER_H

#include "core/report.h"
#include "dumps/input.h"
#include "profiles/profile.h"

enum bauta_format {
    BAUTA_FORMAT_AUTO = 0,
    BAUTA_FORMAT_POSTGRES,
    BAUTA_FORMAT_MYSQL,
    BAUTA_FORMAT_SQLITE,
    BAUTA_FORMAT_CSV,
    BAUTA_FORMAT_TSV,
    BAUTA_FORMAT_JSONL,
};

typedef struct bauta_filter_request {
    int in, out;      /* descriptors; borrowed */
    int schema;       /* of a dump of the schema, which is read first; -1 */
    const char *name; /* of the dump, whose ending may tell its format; "" */
    enum bauta_format format;
    enum bauta_packing packing; /* of what is written */
    const char *table;          /* CSV, TSV, JSON: whose rows they are; NULL */
    const char *columns; /* CSV, TSV: their names, with commas; NULL: the first
                            record has them */
    const bauta_profile *profile;
    const bauta_key *key; /* NULL: a keyed rule is refused */
    size_t jobs;          /* threads that mask, 1 to BAUTA_FORESIGHT_LANES */
} bauta_filter_request;

typedef struct bauta_filter_tally {
    uint64_t rows, bytes; /* of rows that passed; bytes read, unpacked */
    size_t tables;        /* that had rows */
} bauta_filter_tally;

/* What the profile and the dump disagree on goes into `report`; then the result
 * is its code. On any failure what was written is not whole. */
bauta_rc bauta_filter_run(const bauta_filter_request *request,
                          bauta_filter_tally *tally, bauta_report *report,
                          bauta_err *err) BAUTA_CHECKED;

#endif
