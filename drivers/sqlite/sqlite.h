/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the files of the SQLite driver share.
 *
 * The source is one read-only connection in one read transaction. The target
 * is a staged file beside the one it becomes, written in one transaction and
 * renamed into place. No error quotes SQLite's own text where rows were read.
 */
#ifndef BAUTA_DRIVERS_SQLITE_SQLITE_H
#define BAUTA_DRIVERS_SQLITE_SQLITE_H

#include "core/text.h"
#include "drivers/driver.h"

#include <limits.h>
#include <sqlite3.h>
#include <sys/types.h>

/* A further connection in the source's snapshot. */
typedef struct bauta_sqlite_twin {
    sqlite3 *db;
    bool taken; /* a reader has it */
} bauta_sqlite_twin;

typedef struct bauta_sqlite_source {
    sqlite3 *db;
    bool taken;              /* a reader has it */
    bauta_sqlite_twin *more; /* n_more of them; owned */
    size_t n_more;
    dev_t device;
    ino_t inode;
    bool wide; /* its text is UTF-16 */
    char path[PATH_MAX];
} bauta_sqlite_source;

typedef struct bauta_sqlite_target {
    sqlite3 *db; /* the staged file; NULL before and after */
    const bauta_stage *stage;
    int lock;     /* descriptor that holds the staged file's lock, or -1 */
    bool existed; /* an empty file was there when opened */
    bool staged;  /* the staged file is ours to remove */
    dev_t device; /* of the file that was there */
    ino_t inode;
    mode_t mode;
    char path[PATH_MAX];
    char stage_path[PATH_MAX];
    char folder[PATH_MAX];
} bauta_sqlite_target;

/* The rowids of a batch whose table has them beside its columns, as
 * bauta_batch.driver_rows; one a row. */
typedef struct bauta_sqlite_rows {
    sqlite3_int64 rowid[BAUTA_BATCH_ROWS];
} bauta_sqlite_rows;

/* A wire cell: for each column of the run a tag, then its payload. Numbers
 * have 8 bytes, text and blobs a length of 4 bytes and then as many. */
enum bauta_sqlite_tag {
    BAUTA_SQLITE_NULL = 0,
    BAUTA_SQLITE_INTEGER,
    BAUTA_SQLITE_REAL,
    BAUTA_SQLITE_TEXT,
    BAUTA_SQLITE_WIDE, /* text in native UTF-16 */
    BAUTA_SQLITE_BLOB,
};

/* sql.c: statements and their failures. */

/* The failure that `db` stands in, as "cannot WHAT NAME: …". */
bauta_rc bauta_sqlite_fail(sqlite3 *db, const char *what, const char *name,
                           bauta_err *err);
/* `fmt` is sqlite3_mprintf's: %w between quotes for names, %Q for text. */
bauta_rc bauta_sqlite_prepare(sqlite3 *db, sqlite3_stmt **statement,
                              bauta_err *err, const char *fmt,
                              ...) BAUTA_CHECKED;
bauta_rc bauta_sqlite_exec(sqlite3 *db, bauta_err *err, const char *fmt,
                           ...) BAUTA_CHECKED;
/* One step; `*row` says whether there is a row. */
bauta_rc bauta_sqlite_step(sqlite3_stmt *statement, bool *row,
                           bauta_err *err) BAUTA_CHECKED;
/* The first column of the first row as an integer; 0 where there is none. */
bauta_rc bauta_sqlite_integer(sqlite3 *db, sqlite3_int64 *value, bauta_err *err,
                              const char *fmt, ...) BAUTA_CHECKED;
/* Text of a column of the row, "" for NULL. */
const char *bauta_sqlite_text(sqlite3_stmt *statement, int column);
/* Whether the statement compiles; sets no error. */
bool bauta_sqlite_compiles(sqlite3 *db, const char *fmt, ...);
/* Stops long statements on an interrupt, closes doors a hostile file may
 * open. */
void bauta_sqlite_guard(sqlite3 *db);
/* The path a URL names, never one that SQLite reads as more than a path. */
bauta_rc bauta_sqlite_path(const char *url, char out[PATH_MAX],
                           bauta_err *err) BAUTA_CHECKED;

/* snapshot.c */
/* Opens read-only; close `*db` in any case. */
bauta_rc bauta_sqlite_connect(const char *path, sqlite3 **db,
                              bauta_err *err) BAUTA_CHECKED;
/* Begins a read transaction, with a first read. */
bauta_rc bauta_sqlite_begin(const char *path, sqlite3 *db,
                            bauta_err *err) BAUTA_CHECKED;
void bauta_sqlite_snapshot_close(bauta_sqlite_source *source);

/* token.c: as much of SQL's grammar as the definitions of tables ask for. */

typedef struct bauta_sqlite_token {
    const char *at;
    size_t len; /* 0: the end */
    bool word;  /* an unquoted name, keyword or number */
    bool quoted;
} bauta_sqlite_token;

/* The next token at `*sql`, which moves behind it. */
bauta_sqlite_token bauta_sqlite_token_next(const char **sql);
bool bauta_sqlite_token_is(const bauta_sqlite_token *token, const char *word);
/* Whether a name, quoted or not, is `name` in any case. */
bool bauta_sqlite_token_names(const bauta_sqlite_token *token,
                              const char *name);
/* Whether any name in `sql` is `name`. */
bool bauta_sqlite_mentions(const char *sql, const char *name);
/* The module of a CREATE VIRTUAL TABLE, lower case; "" where it is none. */
void bauta_sqlite_module(const char *sql, char *out, size_t size);

/* catalog.c */

/* What a column does to the values stored in it. */
enum bauta_sqlite_affinity {
    BAUTA_SQLITE_AFFINITY_BLOB = 0, /* nothing */
    BAUTA_SQLITE_AFFINITY_TEXT,
    BAUTA_SQLITE_AFFINITY_NUMERIC,
    BAUTA_SQLITE_AFFINITY_INTEGER,
    BAUTA_SQLITE_AFFINITY_REAL,
};
enum bauta_sqlite_affinity bauta_sqlite_affinity_of(const char *native);

bauta_rc bauta_sqlite_describe(void *source, bauta_catalog *catalog,
                               bauta_err *err);
/* The table's index in the catalog (any case), or BAUTA_NOT_FOUND. */
long bauta_sqlite_find_table(const bauta_catalog *catalog, const char *name);
/* Whether a virtual table is a full-text index over text that it does not
 * hold: it is not read, but built anew from the copy. */
bool bauta_sqlite_derived(sqlite3 *db, const char *name, const char *sql);

typedef struct bauta_sqlite_describer {
    sqlite3 *db;
    bauta_catalog *catalog;
    bauta_err *err;
    const char **sql; /* definition, one a table */
    bool *virtual;    /* one a table */
    bool *rowless;    /* WITHOUT ROWID, one a table */
    size_t cap_warnings;
    sqlite3_int64 file_size;
} bauta_sqlite_describer;

/* keys.c */
bauta_rc bauta_sqlite_describe_keys(bauta_sqlite_describer *d, size_t t,
                                    const size_t *pk,
                                    size_t n_pk) BAUTA_CHECKED;
bauta_rc bauta_sqlite_describe_references(bauta_sqlite_describer *d,
                                          size_t t) BAUTA_CHECKED;
/* One more key of a table that has room for it: room for `n` columns, which
 * the caller fills and counts; NULL where memory ran out. */
size_t *bauta_sqlite_describe_key(bauta_sqlite_describer *d, bauta_table *table,
                                  const char *name, size_t n,
                                  bauta_unique_key **key);
/* Adds a warning; `fmt` takes the two names. */
bauta_rc bauta_sqlite_describe_warn(bauta_sqlite_describer *d, const char *fmt,
                                    const char *one,
                                    const char *two) BAUTA_CHECKED;
/* The column's index in the table (any case), or BAUTA_NOT_FOUND. */
long bauta_sqlite_find_column(const bauta_table *table, const char *name);

/* constraints.c: what the definitions themselves say. */

/* CHECKs, expressions, predicates of one table. */
bauta_rc bauta_sqlite_describe_constraints(bauta_sqlite_describer *d,
                                           size_t t) BAUTA_CHECKED;
/* Views and triggers. */
bauta_rc
bauta_sqlite_describe_wordings(bauta_sqlite_describer *d) BAUTA_CHECKED;
/* The predicate in an index's definition, or NULL. */
const char *bauta_sqlite_predicate(const char *sql);
/* The columns whose names are in `sql`; in the catalog's arena, NULL where
 * memory ran out. */
size_t *bauta_sqlite_mentioned(bauta_sqlite_describer *d,
                               const bauta_table *table, const char *sql,
                               size_t *n);

/* try.c */
bauta_rc bauta_sqlite_try(void *source, const bauta_sample *sample,
                          bauta_verdict *verdict, bauta_err *err);

/* loosen.c: for rows whose storage classes a column's type would change. */

/* Whether storing that text in a column of numeric type would make it one.
 * `stride` is 2 for UTF-16. */
bool bauta_sqlite_numeric(const char *bytes, size_t len, size_t stride);
/* Takes the types off the columns of a staged table, but for those of its
 * rowid and of generated columns, until it is tightened. `*original` is its
 * definition, to be freed by sqlite3_free. */
bauta_rc bauta_sqlite_loosen(sqlite3 *db, const bauta_table *table,
                             char **original, bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_sqlite_tighten(sqlite3 *db, const bauta_table *table,
                              const char *original,
                              bauta_err *err) BAUTA_CHECKED;

/* foreign.c: tables that another engine described. */
extern const bauta_dialect bauta_sqlite_dialect;
bauta_rc bauta_sqlite_foreign_tables(const bauta_sqlite_target *target,
                                     bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_sqlite_foreign_indexes(const bauta_sqlite_target *target,
                                      bauta_err *err) BAUTA_CHECKED;

/* survey.c: what was copied, held against its source. */

/* Leaves out views and triggers that worked in the source and do not in the
 * copy, because of what was skipped; says so. */
bauta_rc bauta_sqlite_survey_views(bauta_sqlite_target *target,
                                   bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_sqlite_survey_trigger(bauta_sqlite_target *target,
                                     const char *name, const char *on,
                                     bauta_err *err) BAUTA_CHECKED;
/* Fails where rows break more references than they did in the source. */
bauta_rc bauta_sqlite_survey_references(bauta_sqlite_target *target,
                                        bauta_err *err) BAUTA_CHECKED;
/* Tells the user, by way of the stage. */
void bauta_sqlite_note(const bauta_sqlite_target *target, const char *fmt, ...);
/* What becomes of a table of the source, by name; SKIP where it is none that
 * is copied. */
enum bauta_fate bauta_sqlite_fate(const bauta_sqlite_target *target,
                                  const char *name);

/* reader.c, writer.c, target.c, stage.c, finish.c: the contract's members. */

bauta_rc bauta_sqlite_source_share(void *source, size_t *n, const char **why,
                                   bauta_err *err);
bauta_rc bauta_sqlite_source_split(void *source, const bauta_catalog *catalog,
                                   size_t table, size_t wanted,
                                   bauta_ranges *ranges, bauta_err *err);
bauta_rc bauta_sqlite_reader_open(void **reader, void *source, bauta_err *err);
bauta_rc bauta_sqlite_reader_begin(void *reader, const bauta_task *task,
                                   bauta_err *err);
bauta_rc bauta_sqlite_reader_next(void *reader, bauta_batch *batch,
                                  bauta_err *err);
bauta_rc bauta_sqlite_reader_end(void *reader, bauta_err *err);
void bauta_sqlite_reader_close(void *reader);
/* A name by which the table's rowid can be read and written where no column
 * holds it, or NULL. */
const char *bauta_sqlite_rowid_name(sqlite3 *db, const bauta_table *table);
/* Appends what the table's rows lie in the order of: that name, or the column
 * that holds the rowid; nothing where there is neither. */
void bauta_sqlite_rowid_key(bauta_text *sql, sqlite3 *db,
                            const bauta_table *table);

bauta_rc bauta_sqlite_writer_open(void **writer, void *target, bauta_err *err);
bauta_rc bauta_sqlite_writer_begin(void *writer, const bauta_task *task,
                                   bauta_err *err);
bauta_rc bauta_sqlite_writer_write(void *writer, const bauta_batch *batch,
                                   bauta_err *err);
bauta_rc bauta_sqlite_writer_end(void *writer, uint64_t rows, bauta_err *err);
void bauta_sqlite_writer_close(void *writer);
/* Binds a decoded cell in the class that it came in; what it points at must
 * stay. */
int bauta_sqlite_bind(sqlite3_stmt *insert, int at, const bauta_cell *cell);

bauta_rc bauta_sqlite_target_open(void **target, const char *url,
                                  bauta_err *err);
bauta_rc bauta_sqlite_target_distinct(void *target, void *source,
                                      bauta_err *err);
bauta_rc bauta_sqlite_target_stage(void *target, const bauta_stage *stage,
                                   bauta_err *err);
bauta_rc bauta_sqlite_target_finish(void *target, bauta_err *err);
bauta_rc bauta_sqlite_target_publish(void *target, bauta_err *err);
void bauta_sqlite_target_abort(void *target);
void bauta_sqlite_target_close(void *target);
/* Makes and locks the staged file. */
bauta_rc bauta_sqlite_target_lock(bauta_sqlite_target *target,
                                  bauta_err *err) BAUTA_CHECKED;

#endif
