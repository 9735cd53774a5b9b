/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the PostgreSQL driver share; private to this folder. */
#ifndef BAUTA_DRIVERS_POSTGRES_POSTGRES_H
#define BAUTA_DRIVERS_POSTGRES_POSTGRES_H

#include "core/text.h"
#include "drivers/driver.h"

#include <libpq-fe.h>
#include <pthread.h>

enum { POSTGRES_NAME = 64 }; /* NAMEDATALEN: longest identifier and its NUL */

/* A further session: in the source's snapshot, or in the staging database. */
struct postgres_twin {
    PGconn *conn;
    bool taken; /* a reader or a writer has it */
};

struct postgres_source {
    PGconn *conn;
    bool taken;                 /* a reader has it */
    struct postgres_twin *more; /* n_more of them; owned */
    size_t n_more;
    char snapshot[64]; /* exported name of the run's snapshot */
    char *url;         /* as given; wiped at close */
    PGconn *watch;     /* asks for the server's load; NULL before the first */
};

struct postgres_target {
    PGconn *conn;  /* in the database that is loaded */
    bool taken;    /* a writer has it */
    char *url;     /* as given; wiped at close */
    bool in_place; /* loaded in one transaction of the target itself */
    bool staged;   /* the staging database is ours to drop */
    bool published;
    bool shared; /* written over `more` sessions, too; else all is one
                    transaction */
    struct postgres_twin *more; /* n_more of them; owned */
    size_t n_more;
    char name[POSTGRES_NAME];       /* of the target database */
    char stage_name[POSTGRES_NAME]; /* of the staging database */
    bauta_stage stage;
    char *post_data;      /* definitions to run after the load; owned */
    pthread_mutex_t lock; /* of what follows */
    bauta_text past; /* statements that take sequences past the numbers that
                        rules gave to their columns */
    bool *passed;    /* one a table: those are noted down; owned */
};

/* Connects; `database` replaces the URL's unless NULL. EIO with the server's
 * reason, which at this point can quote no row. */
bauta_rc postgres_connect(PGconn **conn, const char *url, const char *database,
                          bauta_err *err);

/* Lifts the session's time limits, but for those that the URL's options or
 * PGOPTIONS set. The search path must be the catalogue's. */
bauta_rc postgres_patience(PGconn *conn, bauta_err *err) BAUTA_CHECKED;

/* Sends a command and waits for its end, looking out for an interrupt. The
 * last result is the caller's to clear; EIO names the SQLSTATE and objects. */
bauta_rc postgres_query(PGconn *conn, const char *sql, PGresult **result,
                        bauta_err *err);
bauta_rc postgres_run(PGconn *conn, const char *sql, bauta_err *err);

/* Sends what can be sent of what libpq holds back, waits until the socket is
 * readable (or writable, where some is left) or 250 ms have gone, then takes
 * in what has come. False (with `err` set) where the connection is lost. */
bool postgres_wait(PGconn *conn, bauta_err *err);

/* Sends all that libpq holds back, taking in what comes meanwhile. */
bauta_rc postgres_flush(PGconn *conn, bauta_err *err) BAUTA_CHECKED;

/* Turns a failed result (NULL: the connection's state) into an error without
 * the server's text. */
bauta_rc postgres_fail(PGconn *conn, const PGresult *result, bauta_err *err);

/* "schema"."table" into `sql`. */
void postgres_quote_table(bauta_text *sql, const bauta_table *table);

/* foreign.c: tables that another engine described. The owned scripts are of
 * the kinds that postgres_dump writes. */
extern const bauta_dialect postgres_dialect;
bauta_rc postgres_foreign_scripts(const bauta_stage *stage, char **before,
                                  char **after, bauta_err *err) BAUTA_CHECKED;

/* try.c */
bauta_rc postgres_source_try(void *source, const bauta_sample *sample,
                             bauta_verdict *verdict, bauta_err *err);

/* split.c */
/* Sets up a session of the source and begins its transaction. */
bauta_rc postgres_reading(PGconn *conn, bauta_err *err) BAUTA_CHECKED;
bauta_rc postgres_source_share(void *source, size_t *n, const char **why,
                               bauta_err *err);
bauta_rc postgres_source_split(void *source, const bauta_catalog *catalog,
                               size_t table, size_t wanted,
                               bauta_ranges *ranges, bauta_err *err);
void postgres_source_part(struct postgres_source *source); /* closes them */

/* load.c */
bauta_rc postgres_source_load(void *source, uint64_t *running, bauta_err *err);

bauta_rc postgres_describe(void *source, bauta_catalog *catalog,
                           bauta_err *err);

/* Runs pg_dump for one section ("pre-data", "post-data") in the source's
 * snapshot; the owned, NUL-ended script goes to `*script`. `excluded` are
 * quoted names of tables and views to leave out. */
bauta_rc postgres_dump(const struct postgres_source *source,
                       const char *section, const char *const *excluded,
                       size_t n_excluded, char **script, bauta_err *err);
/* Names of skipped tables and of the views that read them, quoted for pg_dump,
 * in `arena`; each view is noted. */
bauta_rc postgres_find_excluded(const bauta_stage *stage, bauta_arena *arena,
                                const char ***names, size_t *n, bauta_err *err);
/* Holds the tables to be copied against TRUNCATE and DROP. */
bauta_rc postgres_lock_source(const bauta_stage *stage, PGconn *source,
                              bauta_err *err);

enum { POSTGRES_OBJECT = 256 };

/* A script on its way: SQL text, cut in place into its statements. */
struct postgres_script {
    char *at;                   /* next byte to look at */
    char name[POSTGRES_OBJECT]; /* of the object that the statement defines */
    char type[POSTGRES_OBJECT]; /* as pg_dump calls it: "INDEX" */
    unsigned parens;
    unsigned bodies; /* BEGIN … END nesting in a routine's body */
};
/* The next statement, NUL-ended in place of its semicolon; NULL at the end. */
char *postgres_next_statement(struct postgres_script *script);
size_t postgres_count_statements(const char *script);
/* Runs a statement. Where it may be left out and was, the stage's `note` hears
 * of it, and `left_out` (may be NULL) is set. */
bauta_rc postgres_run_statement(PGconn *conn,
                                const struct postgres_script *script,
                                const char *statement, const bauta_stage *stage,
                                bool *left_out, bauta_err *err);
/* Runs a script statement by statement; `step` (may be NULL) hears of progress,
 * in the stage's context. */
bauta_rc postgres_run_script(PGconn *conn, char *script,
                             const bauta_stage *stage, const char *step,
                             bauta_err *err);

/* share.c */
/* Sets up a session of the target to write what the source's sends. */
bauta_rc postgres_writing(PGconn *conn, const PGconn *source,
                          bauta_err *err) BAUTA_CHECKED;
/* Opens the further sessions of a staging database, as many as the run has
 * lanes; where there can be none, the target stays unshared and it is noted. */
bauta_rc postgres_target_share(struct postgres_target *target,
                               bauta_err *err) BAUTA_CHECKED;
void postgres_target_part(struct postgres_target *target); /* closes them */

/* crew.c */
/* Statements that are independent of each other. */
struct postgres_job {
    struct postgres_script about; /* name and type */
    char *statement;              /* owned */
    long table;     /* of the catalogue's, that it locks; or BAUTA_NOT_FOUND */
    uint64_t bytes; /* of that table: the largest goes first */
    enum { POSTGRES_JOB_WAITS = 0, POSTGRES_JOB_RUNS, POSTGRES_JOB_DONE } state;
    bool left_out;
};
struct postgres_jobs {
    struct postgres_job *list;
    size_t n, cap;
};
/* Takes `statement`, which may be NULL: then it fails, out of memory. */
bauta_rc postgres_jobs_add(struct postgres_jobs *jobs,
                           const struct postgres_script *about, char *statement,
                           long table, uint64_t bytes,
                           bauta_err *err) BAUTA_CHECKED;
void postgres_jobs_clear(struct postgres_jobs *jobs);
/* Runs them side by side over all sessions of the target. The first failure
 * ends all. `done` (may be NULL) counts each and is told as `what` of `total`.
 */
bauta_rc postgres_jobs_run(struct postgres_jobs *jobs,
                           struct postgres_target *target, const char *what,
                           size_t *done, size_t total,
                           bauta_err *err) BAUTA_CHECKED;

/* finish.c: of a shared target. */
bauta_rc postgres_finish_shared(struct postgres_target *target,
                                bauta_err *err) BAUTA_CHECKED;
bauta_rc postgres_analyze_shared(struct postgres_target *target,
                                 bauta_err *err) BAUTA_CHECKED;

bauta_rc postgres_reader_open(void **reader, void *source, bauta_err *err);
bauta_rc postgres_reader_begin(void *reader, const bauta_task *task,
                               bauta_err *err);
bauta_rc postgres_reader_next(void *reader, bauta_batch *batch, bauta_err *err);
bauta_rc postgres_reader_end(void *reader, bauta_err *err);
void postgres_reader_close(void *reader);

bool postgres_target_shares(const void *target);
bauta_rc postgres_writer_open(void **writer, void *target, bauta_err *err);
bauta_rc postgres_writer_begin(void *writer, const bauta_task *task,
                               bauta_err *err);
bauta_rc postgres_writer_write(void *writer, const bauta_batch *batch,
                               bauta_err *err);
bauta_rc postgres_writer_end(void *writer, uint64_t rows, bauta_err *err);
void postgres_writer_close(void *writer);

bauta_rc postgres_target_open(void **target, const char *url, bauta_err *err);
bauta_rc postgres_target_distinct(void *target, void *source, bauta_err *err);
bauta_rc postgres_target_stage(void *target, const bauta_stage *stage,
                               bauta_err *err);
bauta_rc postgres_target_finish(void *target, bauta_err *err);
bauta_rc postgres_target_publish(void *target, bauta_err *err);
void postgres_target_abort(void *target);
void postgres_target_close(void *target);

#endif
