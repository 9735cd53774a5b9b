/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the files of the MySQL and MariaDB driver share. Nothing here is seen
 * outside drivers/mysql/ but the driver's own const struct.
 */
#ifndef BAUTA_DRIVERS_MYSQL_MYSQL_H
#define BAUTA_DRIVERS_MYSQL_MYSQL_H

#include "core/text.h"
#include "drivers/driver.h"

#include <mysql.h>
#include <stdatomic.h>

/* What the client libraries take a flag option's value as. */
#if defined(MARIADB_BASE_VERSION) || MYSQL_VERSION_ID < 80001
typedef my_bool bauta_mysql_flag;
#else
typedef bool bauta_mysql_flag;
#endif

/* Errors of the server that are looked for by number. */
enum {
    BAUTA_MYSQL_DUPLICATE = 1062,
    BAUTA_MYSQL_NO_VARIABLE = 1193,
    BAUTA_MYSQL_GONE = 2006,
    BAUTA_MYSQL_LOST = 2013,
};

/* How to connect: a URL, taken apart. Holds a password: deinit wipes it. */
typedef struct bauta_mysql_login {
    bauta_arena arena;
    const char *host, *user, *password, *socket, *ssl_ca;
    const char *database;                   /* never NULL */
    const char *ssl_mode;                   /* NULL: not said */
    const char *statement_time, *lock_wait; /* seconds; NULL: not said */
    unsigned port;
} bauta_mysql_login;

typedef struct bauta_mysql_conn {
    MYSQL *my; /* NULL where closed */
    bool maria;
    unsigned long version; /* 101106 is 10.11.6 */
    unsigned long id;      /* the server's number of the connection */
    int watched;           /* descriptor an interrupt shuts down, or -1 */
    bool taken;            /* a reader has it */
} bauta_mysql_conn;

/* How a column's cells leave and enter the server unchanged. */
enum bauta_mysql_form {
    BAUTA_MYSQL_PLAIN = 0,
    BAUTA_MYSQL_FLOAT,      /* printed with too few digits */
    BAUTA_MYSQL_ENUM,       /* by number: '' may stand for no label */
    BAUTA_MYSQL_ENUM_LABEL, /* by label: numbers could be mistaken for one;
                               what has no label, by one that it has not */
    BAUTA_MYSQL_FIXED,      /* binary form of `width` bytes (uuid, inet) */
    BAUTA_MYSQL_JSON,       /* taken as UTF-8 text only */
};

#define BAUTA_MYSQL_NO_LABEL "no label"

typedef struct bauta_mysql_column {
    enum bauta_mysql_form form;
    unsigned width;
    bool text;               /* has a character set */
    bool utf8;               /* … in which bytes are UTF-8 already */
    bool zerofill;           /* a number printed with leading zeros */
    const char *default_sql; /* where it names the database; else NULL */
} bauta_mysql_column;

typedef struct bauta_mysql_source {
    bauta_mysql_login login;
    bauta_mysql_conn conn;
    bauta_mysql_conn watch; /* asks for the server's load; opened by need */
    bauta_mysql_conn *more; /* in the same snapshot, n_more of them; owned */
    size_t n_more;
    bauta_arena arena;
    const char *charset, *collation; /* the database's defaults */
    bauta_mysql_column **columns;    /* [table][column] of the catalog */
    const char **sequences;
    size_t n_sequences;
} bauta_mysql_source;

/* A view, trigger, routine or event. */
typedef struct bauta_mysql_object {
    const char *kind; /* "VIEW" */
    const char *name;
    const char *sql; /* as the source shows it */
    const char *sql_mode, *charset, *collation, *time_zone; /* NULL: as is */
    size_t turn; /* when the staged database took it, from 1; 0: never */
} bauta_mysql_object;

struct bauta_mysql_crew;

enum { BAUTA_MYSQL_IDS = 256 };

typedef struct bauta_mysql_target {
    bauta_mysql_login login;
    bauta_mysql_conn conn;
    bauta_arena arena;
    const bauta_stage *stage;
    const char *own_charset, *own_collation; /* that the copy has */
    bauta_mysql_column *const *columns; /* [table][column] of the catalogue */
    char staged[260]; /* name of the database the copy is made in */
    bool existed;     /* the target database stood, empty */
    bool made;        /* the staged database is ours to drop */
    const char *charset, *collation; /* the target database's, if it stood */
    bauta_text *indexes; /* one a table: "ADD KEY …, ADD KEY …" for later */
    bauta_text *references;
    size_t n_tables;
    bauta_mysql_object *objects;
    size_t n_objects, n_made;
    unsigned long ids[BAUTA_MYSQL_IDS]; /* of connections that may hang */
    atomic_size_t n_ids;                /* that there were; the last of them
                                           are in `ids` */
} bauta_mysql_target;

/* connect.c */
extern const bauta_option bauta_mysql_options[];
bauta_rc bauta_mysql_login_parse(bauta_mysql_login *login, const char *url,
                                 bauta_err *err) BAUTA_CHECKED;
void bauta_mysql_login_deinit(bauta_mysql_login *login);
/* `database` may be NULL. Close the connection in any case. */
bauta_rc bauta_mysql_conn_open(bauta_mysql_conn *conn,
                               const bauta_mysql_login *login,
                               const char *database,
                               bauta_err *err) BAUTA_CHECKED;
void bauta_mysql_conn_close(bauta_mysql_conn *conn);
/* An interrupt breaks off what the connection waits for, or no longer. */
void bauta_mysql_conn_watch(bauta_mysql_conn *conn);
void bauta_mysql_conn_unwatch(bauta_mysql_conn *conn);
/* The failure that stands on the connection, told without the server's text;
 * `fmt` is what could not be done: "cannot create table x". */
bauta_rc bauta_mysql_fail(const bauta_mysql_conn *conn, bauta_err *err,
                          const char *fmt, ...) BAUTA_PRINTF(3, 4);
bauta_rc bauta_mysql_run(const bauta_mysql_conn *conn, const char *sql,
                         bauta_err *err, const char *fmt, ...)
    BAUTA_PRINTF(4, 5) BAUTA_CHECKED;
/* The same for a statement that was put together; ENOMEM where it failed. */
bauta_rc bauta_mysql_run_text(const bauta_mysql_conn *conn,
                              const bauta_text *sql, bauta_err *err,
                              const char *fmt, ...)
    BAUTA_PRINTF(4, 5) BAUTA_CHECKED;
/* A whole result; free it with mysql_free_result. */
bauta_rc bauta_mysql_select(MYSQL_RES **result, const bauta_mysql_conn *conn,
                            const bauta_text *sql, bauta_err *err,
                            const char *what) BAUTA_CHECKED;
/* Appends 'value' as a literal. */
void bauta_mysql_literal(bauta_text *sql, const char *value);
/* `database`.`name`; only `name` where database is NULL. */
void bauta_mysql_name(bauta_text *sql, const char *database, const char *name);

/* snapshot.c */
/* Begins a connection's snapshot, read-only. */
bauta_rc bauta_mysql_snapshot_begin(const bauta_mysql_conn *conn,
                                    bauta_err *err) BAUTA_CHECKED;
void bauta_mysql_snapshot_close(bauta_mysql_source *source);

/* load.c */
/* A comment, the same for all of a process, that its statements on rows have
 * within: by it they are known among those that the server runs. */
const char *bauta_mysql_mark(void);

/* types.c */
typedef struct bauta_mysql_described {
    const char *data_type, *column_type, *extra, *charset, *generation;
    const char *max_length;
    bool json; /* a CHECK says so */
} bauta_mysql_described;
/* Fills both from what information_schema says. */
bauta_rc bauta_mysql_column_classify(bauta_arena *arena,
                                     const bauta_mysql_described *described,
                                     bauta_column *column,
                                     bauta_mysql_column *own,
                                     bauta_err *err) BAUTA_CHECKED;
/* The expression that reads a column, wire or decoded. */
void bauta_mysql_column_read(bauta_text *sql, const bauta_mysql_column *own,
                             const bauta_column *column, bool wire);
/* True where a cell must pass through CONVERT(… USING utf8mb4) to enter. */
bool bauta_mysql_column_converts(const bauta_mysql_column *own, bool wire);

/* describe.c */
bauta_rc bauta_mysql_describe(bauta_mysql_source *source,
                              bauta_catalog *catalog,
                              bauta_err *err) BAUTA_CHECKED;

/* format.c: fields as LOAD DATA reads them */
/* Bytes that `len` bytes take when escaped. */
size_t bauta_mysql_field_size(const char *bytes, size_t len);
/* Writes them; `size` is what field_size said. Returns the end. */
char *bauta_mysql_field_put(char *out, const char *bytes, size_t len,
                            size_t size);
/* Appends the field from `at` to its tab or newline as an SQL literal and
 * returns where it ended. */
const char *bauta_mysql_field_literal(bauta_text *sql, const char *at,
                                      const char *end, bool convert);

/* bulk.c */
struct bauta_mysql_bulk;
bool bauta_mysql_bulk_possible(const bauta_mysql_conn *conn);
/* Prepares an INSERT of `n_fields` (not 0) parameters. Close it in any case,
 * before the connection. */
bauta_rc bauta_mysql_bulk_open(struct bauta_mysql_bulk **bulk,
                               const bauta_mysql_conn *conn,
                               const bauta_text *insert, size_t n_fields,
                               bauta_err *err) BAUTA_CHECKED;
/* Sends rows as LOAD DATA reads them, which are written over. Afterwards the
 * connection has the count of rows and warnings, or the failure. */
bauta_rc bauta_mysql_bulk_send(struct bauta_mysql_bulk *bulk, char *rows,
                               size_t n_rows, bauta_err *err) BAUTA_CHECKED;
void bauta_mysql_bulk_close(struct bauta_mysql_bulk *bulk); /* NULL is fine */

/* read.c, write.c, target.c, create.c, finish.c, publish.c: the contract */
bauta_rc bauta_mysql_source_open(void **, const char *, bauta_err *);
bauta_rc bauta_mysql_source_describe(void *, bauta_catalog *, bauta_err *);
void bauta_mysql_source_close(void *);
bauta_rc bauta_mysql_source_load(void *, uint64_t *, bauta_err *);
bauta_rc bauta_mysql_source_share(void *, size_t *, const char **, bauta_err *);
bauta_rc bauta_mysql_source_split(void *, const bauta_catalog *, size_t, size_t,
                                  bauta_ranges *, bauta_err *);
bool bauta_mysql_target_shares(const void *);
bauta_rc bauta_mysql_source_try(void *, const bauta_sample *, bauta_verdict *,
                                bauta_err *);
bauta_rc bauta_mysql_reader_open(void **, void *, bauta_err *);
bauta_rc bauta_mysql_reader_begin(void *, const bauta_task *, bauta_err *);
bauta_rc bauta_mysql_reader_next(void *, bauta_batch *, bauta_err *);
bauta_rc bauta_mysql_reader_end(void *, bauta_err *);
void bauta_mysql_reader_close(void *);
bauta_rc bauta_mysql_target_open(void **, const char *, bauta_err *);
bauta_rc bauta_mysql_target_distinct(void *, void *, bauta_err *);
bauta_rc bauta_mysql_target_stage(void *, const bauta_stage *, bauta_err *);
bauta_rc bauta_mysql_writer_open(void **, void *, bauta_err *);
bauta_rc bauta_mysql_writer_begin(void *, const bauta_task *, bauta_err *);
bauta_rc bauta_mysql_writer_write(void *, const bauta_batch *, bauta_err *);
bauta_rc bauta_mysql_writer_end(void *, uint64_t, bauta_err *);
void bauta_mysql_writer_close(void *);
bauta_rc bauta_mysql_target_finish(void *, bauta_err *);
bauta_rc bauta_mysql_target_publish(void *, bauta_err *);
void bauta_mysql_target_abort(void *);
void bauta_mysql_target_close(void *);

/* target.c */
/* Puts down a connection, to be killed should the run be undone. */
void bauta_mysql_enlist(bauta_mysql_target *target,
                        const bauta_mysql_conn *conn);
/* Settings of a session that writes: what came out must go in unchanged. */
bauta_rc bauta_mysql_writing(const bauta_mysql_conn *conn,
                             bauta_err *err) BAUTA_CHECKED;
/* True (through `*empty`) where the target database holds nothing. */
bauta_rc bauta_mysql_target_empty(const bauta_mysql_target *target, bool *empty,
                                  bauta_err *err) BAUTA_CHECKED;
void bauta_mysql_note(const bauta_mysql_target *target, const char *fmt, ...)
    BAUTA_PRINTF(2, 3);

/* create.c */
/* True for names of the source's tables, sequences and other objects. */
bool bauta_mysql_is_ours(void *target, const char *name, size_t len);
/* True where the table has a place in the copy. */
bool bauta_mysql_is_carried(const bauta_mysql_target *target, size_t table);

/* foreign.c: tables that another engine described. */
extern const bauta_dialect bauta_mysql_dialect;
/* Fills what a source would have told: character set, forms of columns. */
bauta_rc bauta_mysql_foreign_begin(bauta_mysql_target *target,
                                   bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_mysql_foreign_table(bauta_mysql_target *target, size_t table,
                                   bauta_err *err) BAUTA_CHECKED;

/* crew.c */
typedef bauta_rc bauta_mysql_job(struct bauta_mysql_crew *crew,
                                 const bauta_mysql_conn *conn, size_t table,
                                 bauta_err *err);
/* Does a job for each table that `has_work` of it, several at once; `what` is
 * how the stage is told of them. */
bauta_rc
bauta_mysql_crew_run(bauta_mysql_target *target, const char *what,
                     bool (*has_work)(const bauta_mysql_target *, size_t table),
                     bauta_mysql_job *job, bauta_err *err) BAUTA_CHECKED;
bauta_mysql_target *bauta_mysql_crew_target(struct bauta_mysql_crew *crew);
/* Around what a job shares with others: the source, notes. */
void bauta_mysql_crew_lock(struct bauta_mysql_crew *crew);
void bauta_mysql_crew_unlock(struct bauta_mysql_crew *crew);

/* objects.c */
/* Makes all that can be made in the staged database, to know that they will
 * be accepted; tells which are left out. */
bauta_rc bauta_mysql_objects_try(bauta_mysql_target *target,
                                 bauta_err *err) BAUTA_CHECKED;
/* Reads views, triggers, routines and events from the source. */
bauta_rc bauta_mysql_objects_read(bauta_mysql_target *target,
                                  bauta_err *err) BAUTA_CHECKED;
/* Makes one of them in `database`, the connection's default. */
bauta_rc bauta_mysql_object_make(const bauta_mysql_target *target,
                                 const bauta_mysql_object *object,
                                 const char *database,
                                 bauta_err *err) BAUTA_CHECKED;

/* sqltext.c: statements as the server shows them, changed token by token */
enum bauta_mysql_item {
    BAUTA_MYSQL_ITEM_COLUMN = 0, /* or whatever must stay where it is */
    BAUTA_MYSQL_ITEM_INDEX,
    BAUTA_MYSQL_ITEM_REFERENCE,
};
/* Just inside the parenthesis that CREATE TABLE opens. */
const char *bauta_mysql_item_first(const char *definition);
/* The next item between the parentheses of CREATE TABLE from `*at` on: its
 * kind, start and length; false at the end, with `*at` on the closing
 * parenthesis. */
bool bauta_mysql_item_next(const char **at, enum bauta_mysql_item *kind,
                           const char **item, size_t *len);
typedef struct bauta_mysql_rewrite {
    const char *from, *to; /* database names */
    bool (*is_ours)(void *context, const char *name, size_t len);
    void *context;
    bool drop_definer;
    bool disable; /* the first word ENABLE becomes DISABLE */
} bauta_mysql_rewrite;
/* Appends `text` so changed: `from`.name becomes `to`.name where name is one
 * of ours. */
void bauta_mysql_rewrite_text(bauta_text *out, const char *text,
                              const bauta_mysql_rewrite *rewrite);

#endif
