/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Snapshot: several connections that see the same rows. MySQL cannot hand one
 * session's snapshot to another; so nothing is let in while all of them begin
 * theirs: all writers of the server (FLUSH TABLES WITH READ LOCK, the RELOAD
 * right) or those of this database's tables (LOCK TABLES, the right of that
 * name). Either is held for some milliseconds, and is given up at once where it
 * cannot be had: a writer must not wait for a copy.
 */
#include "drivers/mysql/mysql.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    NO_LOCK_IN_TIME = 1205,
    PATIENCE = 3, /* seconds for a lock, which others queue up behind */
};

static bauta_rc
begin(const bauta_mysql_conn *conn, bauta_err *err)
{
    return bauta_mysql_run(
        conn, "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY", err,
        "cannot begin a snapshot");
}

bauta_rc
bauta_mysql_snapshot_begin(const bauta_mysql_conn *conn, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_mysql_run(
        conn, "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ", err,
        "cannot set the isolation level"));
    rc = begin(conn, err);

out:
    return rc;
}

/* "LOCK TABLES `a` READ, `b` READ"; empty where there is no table. */
static bauta_rc
list_tables(const bauta_mysql_source *source, bauta_text *out, bauta_err *err)
{
    MYSQL_RES *result = NULL;
    bauta_text sql;
    char **row;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "SELECT TABLE_NAME FROM information_schema.TABLES "
                         "WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_SCHEMA = ");
    bauta_mysql_literal(&sql, source->login.database);
    rc = bauta_mysql_select(&result, &source->conn, &sql, err,
                            "the list of tables");
    while (rc == BAUTA_OK && (row = mysql_fetch_row(result)) != NULL) {
        if (row[0] == NULL)
            continue;
        bauta_text_add(out, out->len == 0 ? "LOCK TABLES " : ", ");
        bauta_mysql_name(out, source->login.database, row[0]);
        bauta_text_add(out, " READ");
    }
    mysql_free_result(result);
    bauta_text_deinit(&sql);
    return rc;
}

/* Whether writers are kept out. `*why` says why not. */
static bauta_rc
keep_out(const bauta_mysql_source *source, const bauta_mysql_conn *fence,
         bool *locked, const char **why, bauta_err *err)
{
    bauta_text tables;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&tables);
    *locked = mysql_query(fence->my, "FLUSH TABLES WITH READ LOCK") == 0;
    *why = "nobody could be kept from writing within 3 s";
    if (*locked || mysql_errno(fence->my) == NO_LOCK_IN_TIME)
        goto out;
    *why = "that takes the right RELOAD, or LOCK TABLES on the database";
    BAUTA_TRY(list_tables(source, &tables, err));
    if (tables.failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a statement");
    else if (tables.len > 0)
        *locked = mysql_real_query(fence->my, tables.bytes,
                                   (unsigned long)tables.len) == 0;
    if (!*locked && mysql_errno(fence->my) == NO_LOCK_IN_TIME)
        *why = "nobody could be kept from writing within 3 s";

out:
    bauta_text_deinit(&tables);
    return rc;
}

static bauta_rc
open_all(bauta_mysql_source *source, size_t n, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    source->more = bauta_calloc(n, sizeof(*source->more));
    if (source->more == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM,
                             "out of memory for a connection");
    while (source->n_more < n) {
        bauta_mysql_conn *conn = &source->more[source->n_more++];

        BAUTA_TRY(bauta_mysql_conn_open(conn, &source->login,
                                        source->login.database, err));
        bauta_mysql_conn_watch(conn);
    }

out:
    return rc;
}

void
bauta_mysql_snapshot_close(bauta_mysql_source *source)
{
    for (size_t i = 0; i < source->n_more; i++)
        bauta_mysql_conn_close(&source->more[i]);
    free(source->more);
    source->more = NULL;
    source->n_more = 0;
}

static bauta_rc
begin_all(bauta_mysql_source *source, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_mysql_run(&source->conn, "COMMIT", err,
                              "cannot begin a snapshot"));
    BAUTA_TRY(bauta_mysql_snapshot_begin(&source->conn, err));
    for (size_t i = 0; i < source->n_more; i++)
        BAUTA_TRY(bauta_mysql_snapshot_begin(&source->more[i], err));

out:
    return rc;
}

bauta_rc
bauta_mysql_source_share(void *self, size_t *n, const char **why,
                         bauta_err *err)
{
    bauta_mysql_source *source = self;
    bauta_mysql_conn fence = {.watched = -1};
    char patience[64];
    bool locked = false;
    bauta_rc rc = BAUTA_OK;

    if (*n < 2)
        return BAUTA_OK;
    BAUTA_TRY(open_all(source, *n - 1, err));
    BAUTA_TRY(bauta_mysql_conn_open(&fence, &source->login,
                                    source->login.database, err));
    bauta_mysql_conn_watch(&fence);
    (void)snprintf(patience, sizeof(patience),
                   "SET SESSION lock_wait_timeout = %d", PATIENCE);
    BAUTA_TRY(
        bauta_mysql_run(&fence, patience, err, "cannot settle the session"));
    BAUTA_TRY(keep_out(source, &fence, &locked, why, err));
    if (locked)
        BAUTA_TRY(begin_all(source, err));
    else
        bauta_mysql_snapshot_close(source);
    *n = 1 + source->n_more;

out:
    bauta_mysql_conn_close(&fence);
    return rc;
}
