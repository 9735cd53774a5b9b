/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Real SQLite files for the driver's tests, in a folder of their own, and a
 * whole run of the driver from one to another, as the engine makes it.
 */
#ifndef BAUTA_TESTS_UNIT_DRIVERS_FILES_H
#define BAUTA_TESTS_UNIT_DRIVERS_FILES_H

#include "drivers/driver.h"

#include <sqlite3.h>

extern const struct bauta_driver bauta_driver_sqlite;

/* Fixture: makes the folder, enters it; removes it. */
void files_enter(void);
void files_leave(void);

/* Runs SQL on a file, which is made where absent. */
void files_sql(const char *file, const char *sql);
/* All rows of a query: cells between '|', rows between newlines. Text is
 * quoted as SQL does, blobs are x'..'. The caller frees it. */
char *files_query(const char *file, const char *query);
void files_expect(const char *file, const char *query, const char *expected);
/* That a query says the same of two files. */
void files_same(const char *one, const char *other, const char *query);
bool files_exist(const char *file);

/* How a run is to be made. */
typedef struct files_run {
    const char *source, *target; /* files */
    const char *decode;  /* names of columns that have a rule, "a,b"; NULL */
    bool decode_all;     /* every column has one */
    const char *replace; /* what those cells become; NULL: as they are */
    const char *skip;    /* a table to skip; NULL */
    const char *empty;   /* a table to copy without rows; NULL */
    char notes[4096];    /* what was noted, one a line */
    bauta_err err;
} files_run;

/* Makes the run; on failure it is aborted. */
bauta_rc files_copy(files_run *run);
/* The same, which has to succeed. */
void files_copied(files_run *run);

/* The source's catalog; close with files_close. */
typedef struct files_source {
    void *self;
    bauta_catalog catalog;
} files_source;
void files_open(files_source *source, const char *file);
void files_close(files_source *source);
const bauta_table *files_table(const files_source *source, const char *name);
const bauta_column *files_column(const bauta_table *table, const char *name);

#endif
