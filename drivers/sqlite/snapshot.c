/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Snapshot: connections to the source that see the same rows. One more
 * connection, which never holds a transaction, watches whether anybody commits
 * while all of them begin theirs (PRAGMA data_version); if so, they begin anew.
 * Nobody is kept from writing.
 */
#include "drivers/sqlite/sqlite.h"

#include <stdlib.h>
#include <string.h>

enum { BUSY_MS = 10000, TRIES = 50 };

bauta_rc
bauta_sqlite_connect(const char *path, sqlite3 **db, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (sqlite3_open_v2(path, db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK)
        return bauta_err_set(err, BAUTA_EIO,
                             "cannot open %s: look at its permissions", path);
    bauta_sqlite_guard(*db);
    (void)sqlite3_busy_timeout(*db, BUSY_MS);
    BAUTA_TRY(bauta_sqlite_exec(*db, err, "PRAGMA query_only=ON"));
    BAUTA_TRY(bauta_sqlite_exec(*db, err, "PRAGMA cell_size_check=ON"));
    BAUTA_TRY(bauta_sqlite_exec(*db, err, "PRAGMA mmap_size=0"));

out:
    return rc;
}

/* The first read begins the transaction's snapshot, and is also the first look
 * into the file. */
bauta_rc
bauta_sqlite_begin(const char *path, sqlite3 *db, bauta_err *err)
{
    sqlite3_int64 objects;
    bauta_err first = {0};
    bauta_rc rc = BAUTA_OK;
    int code;

    BAUTA_TRY(bauta_sqlite_exec(db, err, "BEGIN"));
    if (bauta_sqlite_integer(db, &objects, &first,
                             "SELECT count(*) FROM sqlite_master") == BAUTA_OK)
        return BAUTA_OK;
    code = sqlite3_extended_errcode(db);
    if (code == SQLITE_NOTADB)
        return bauta_err_set(err, BAUTA_EIO,
                             "%s is not a SQLite database, or it is encrypted",
                             path);
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_CANTOPEN ||
        code == SQLITE_READONLY_RECOVERY)
        return bauta_err_set(err, BAUTA_EIO,
                             "%s was left half written by a program that "
                             "stopped: open it once with its own program (or "
                             "the sqlite3 shell), which repairs it",
                             path);
    rc = bauta_err_set(err, first.code, "%s: %s", path, first.text);

out:
    return rc;
}

void
bauta_sqlite_snapshot_close(bauta_sqlite_source *source)
{
    for (size_t i = 0; i < source->n_more; i++)
        (void)sqlite3_close_v2(source->more[i].db);
    free(source->more);
    source->more = NULL;
    source->n_more = 0;
}

static bauta_rc
open_all(bauta_sqlite_source *source, size_t n, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    source->more = bauta_calloc(n, sizeof(*source->more));
    if (source->more == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    while (source->n_more < n)
        BAUTA_TRY(bauta_sqlite_connect(
            source->path, &source->more[source->n_more++].db, err));

out:
    return rc;
}

/* Ends the transactions and begins all of them again, between two looks. */
static bauta_rc
begin_all(bauta_sqlite_source *source, sqlite3 *watch, bool *alike,
          bauta_err *err)
{
    static const char version[] = "PRAGMA data_version";
    sqlite3_int64 before, after;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_exec(source->db, err, "COMMIT"));
    for (size_t i = 0; i < source->n_more; i++)
        if (sqlite3_get_autocommit(source->more[i].db) == 0)
            BAUTA_TRY(bauta_sqlite_exec(source->more[i].db, err, "COMMIT"));
    BAUTA_TRY(bauta_sqlite_integer(watch, &before, err, version));
    BAUTA_TRY(bauta_sqlite_begin(source->path, source->db, err));
    for (size_t i = 0; i < source->n_more; i++)
        BAUTA_TRY(bauta_sqlite_begin(source->path, source->more[i].db, err));
    BAUTA_TRY(bauta_sqlite_integer(watch, &after, err, version));
    *alike = before == after;

out:
    return rc;
}

bauta_rc
bauta_sqlite_source_share(void *self, size_t *n, const char **why,
                          bauta_err *err)
{
    static const char version[] = "PRAGMA schema_version";
    bauta_sqlite_source *source = self;
    sqlite3_int64 schema, now;
    sqlite3 *watch = NULL;
    bool alike = false;
    bauta_rc rc = BAUTA_OK;

    if (*n < 2)
        return BAUTA_OK;
    BAUTA_TRY(bauta_sqlite_connect(source->path, &watch, err));
    BAUTA_TRY(open_all(source, *n - 1, err));
    BAUTA_TRY(bauta_sqlite_integer(source->db, &schema, err, version));
    for (size_t i = 0; i < TRIES && !alike; i++)
        BAUTA_TRY(begin_all(source, watch, &alike, err));
    BAUTA_TRY(bauta_sqlite_integer(source->db, &now, err, version));
    if (now != schema)
        rc = bauta_err_set(err, BAUTA_EIO,
                           "the schema was changed while the run began: run it "
                           "again");
    if (!alike) {
        bauta_sqlite_snapshot_close(source);
        *why = "others write to it all the time";
    }
    *n = 1 + source->n_more;

out:
    (void)sqlite3_close_v2(watch);
    return rc;
}
