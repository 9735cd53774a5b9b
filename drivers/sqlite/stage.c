/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stage: a new file with the source's page size, encoding and marks, and its
 * tables by their own definitions. It has no journal: a run that fails throws
 * the file away. Indexes, views and triggers come after the rows.
 */
#include "drivers/sqlite/sqlite.h"

#include <string.h>

enum { CACHE_KIB = 16 * 1024 };

static bauta_rc
open_stage(bauta_sqlite_target *target, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    /* The run's own lock on the file serves; SQLite need not add one. */
    if (sqlite3_open_v2(target->stage_path, &target->db,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        "unix-none") != SQLITE_OK)
        return bauta_err_set(err, BAUTA_EIO, "cannot open %s",
                             target->stage_path);
    bauta_sqlite_guard(target->db);
    (void)sqlite3_db_config(target->db, SQLITE_DBCONFIG_DQS_DDL, 1, NULL);
    (void)sqlite3_db_config(target->db, SQLITE_DBCONFIG_DQS_DML, 1, NULL);
    /* A file under defence keeps its journal. */
    (void)sqlite3_db_config(target->db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
    BAUTA_TRY(bauta_sqlite_exec(target->db, err, "PRAGMA journal_mode=OFF"));
    (void)sqlite3_db_config(target->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    BAUTA_TRY(bauta_sqlite_exec(target->db, err, "PRAGMA synchronous=OFF"));
    BAUTA_TRY(
        bauta_sqlite_exec(target->db, err, "PRAGMA locking_mode=EXCLUSIVE"));
    BAUTA_TRY(
        bauta_sqlite_exec(target->db, err, "PRAGMA cache_size=-%d", CACHE_KIB));
    rc = bauta_sqlite_exec(target->db, err, "PRAGMA foreign_keys=OFF");

out:
    return rc;
}

static bauta_rc
carry_pragmas(const bauta_sqlite_target *target, const char *const *names,
              bauta_err *err)
{
    const bauta_sqlite_source *source = target->stage->source;
    sqlite3_stmt *get = NULL;
    bool row;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; names[i] != NULL; i++) {
        BAUTA_TRY(bauta_sqlite_prepare(source->db, &get, err, "PRAGMA main.%s",
                                       names[i]));
        BAUTA_TRY(bauta_sqlite_step(get, &row, err));
        if (row)
            BAUTA_TRY(bauta_sqlite_exec(target->db, err, "PRAGMA main.%s=%Q",
                                        names[i], bauta_sqlite_text(get, 0)));
        sqlite3_finalize(get);
        get = NULL;
    }

out:
    sqlite3_finalize(get);
    return rc;
}

/* Makes a table. Its definition holds no rows, so what SQLite says of it may
 * be told. */
static bauta_rc
create(const bauta_sqlite_target *target, const char *name, const char *sql,
       bauta_err *err)
{
    sqlite3_stmt *statement;
    int code = sqlite3_prepare_v2(target->db, sql, -1, &statement, NULL);

    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        sqlite3_finalize(statement);
    }
    if (code == SQLITE_DONE)
        return BAUTA_OK;
    if ((code & 0xFF) == SQLITE_ERROR)
        return bauta_err_set(err, BAUTA_EIO, "cannot make table %s: %s", name,
                             sqlite3_errmsg(target->db));
    return bauta_sqlite_fail(target->db, "make table", name, err);
}

static bauta_rc
create_tables(const bauta_sqlite_target *target, bauta_err *err)
{
    const bauta_sqlite_source *source = target->stage->source;
    sqlite3_stmt *list = NULL;
    bool row;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_prepare(
        source->db, &list, err,
        "SELECT name, sql FROM sqlite_master WHERE type='table' AND sql IS "
        "NOT NULL AND name NOT LIKE 'sqlite\\_%%' ESCAPE '\\' ORDER BY rowid"));
    for (;;) {
        const char *name, *sql;

        BAUTA_TRY(bauta_sqlite_step(list, &row, err));
        if (!row)
            break;
        name = bauta_sqlite_text(list, 0);
        sql = bauta_sqlite_text(list, 1);
        /* A table that the catalog does not have is a shadow, which its
         * virtual table makes, or an index over text held elsewhere. */
        if (bauta_sqlite_fate(target, name) == BAUTA_FATE_SKIP &&
            (bauta_sqlite_find_table(target->stage->catalog, name) >= 0 ||
             !bauta_sqlite_derived(source->db, name, sql)))
            continue;
        BAUTA_TRY(create(target, name, sql, err));
    }

out:
    sqlite3_finalize(list);
    return rc;
}

bauta_rc
bauta_sqlite_target_stage(void *self, const bauta_stage *stage, bauta_err *err)
{
    static const char *const before[] = {"encoding", "page_size", "auto_vacuum",
                                         NULL};
    static const char *const within[] = {"user_version", "application_id",
                                         NULL};
    bauta_sqlite_target *target = self;
    bauta_rc rc = BAUTA_OK;

    target->stage = stage;
    BAUTA_TRY(bauta_sqlite_target_lock(target, err));
    BAUTA_TRY(open_stage(target, err));
    if (stage->source == NULL) {
        BAUTA_TRY(bauta_sqlite_exec(target->db, err, "BEGIN EXCLUSIVE"));
        return bauta_sqlite_foreign_tables(target, err);
    }
    BAUTA_TRY(carry_pragmas(target, before, err));
    BAUTA_TRY(bauta_sqlite_exec(target->db, err, "BEGIN EXCLUSIVE"));
    BAUTA_TRY(carry_pragmas(target, within, err));
    rc = create_tables(target, err);

out:
    return rc;
}
