/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Statements and their failures. SQLite's message of a failure may quote a
 * value once rows are at work, so errors carry its code's own text instead.
 */
#include "core/interrupt.h"
#include "drivers/sqlite/sqlite.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { OPERATIONS_PER_LOOK = 50000 };

static int
on_progress(void *context)
{
    (void)context;
    return bauta_interrupt_raised();
}

void
bauta_sqlite_guard(sqlite3 *db)
{
    sqlite3_progress_handler(db, OPERATIONS_PER_LOOK, on_progress, NULL);
    (void)sqlite3_extended_result_codes(db, 1);
    (void)sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    (void)sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    (void)sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
    (void)sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, NULL);
}

bauta_rc
bauta_sqlite_fail(sqlite3 *db, const char *what, const char *name,
                  bauta_err *err)
{
    int code = sqlite3_extended_errcode(db), base = code & 0xFF;
    const char *path = sqlite3_db_filename(db, "main");

    if (path == NULL)
        path = "";
    if (base == SQLITE_INTERRUPT)
        return bauta_err_set(err, BAUTA_EINTR, "interrupted");
    if (base == SQLITE_NOMEM)
        return bauta_err_set(err, BAUTA_ENOMEM, "cannot %s %s: out of memory",
                             what, name);
    if (base == SQLITE_FULL ||
        (base == SQLITE_IOERR && sqlite3_system_errno(db) == ENOSPC))
        return bauta_err_set(err, BAUTA_EIO,
                             "no space left: the disk is full, or its quota "
                             "used up, at %s",
                             path);
    if (base == SQLITE_BUSY || base == SQLITE_LOCKED)
        return bauta_err_set(err, BAUTA_EIO,
                             "%s is locked by another program: try again when "
                             "it has finished writing",
                             path);
    if (base == SQLITE_CORRUPT)
        return bauta_err_set(err, BAUTA_EIO,
                             "cannot %s %s: the database is damaged (SQLite "
                             "code %d); see PRAGMA integrity_check",
                             what, name, code);
    return bauta_err_set(err, BAUTA_EIO, "cannot %s %s: %s (SQLite code %d)",
                         what, name, sqlite3_errstr(code), code);
}

static bauta_rc
prepare(sqlite3 *db, sqlite3_stmt **statement, bauta_err *err, const char *fmt,
        va_list ap)
{
    char *sql = sqlite3_vmprintf(fmt, ap);
    int code;

    *statement = NULL;
    if (sql == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM,
                             "out of memory for a statement");
    code = sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, statement,
                              NULL);
    sqlite3_free(sql);
    if (code != SQLITE_OK)
        return bauta_sqlite_fail(db, "use", "the database", err);
    return BAUTA_OK;
}

bauta_rc
bauta_sqlite_prepare(sqlite3 *db, sqlite3_stmt **statement, bauta_err *err,
                     const char *fmt, ...)
{
    bauta_rc rc;
    va_list ap;

    va_start(ap, fmt);
    rc = prepare(db, statement, err, fmt, ap);
    va_end(ap);
    return rc;
}

bool
bauta_sqlite_compiles(sqlite3 *db, const char *fmt, ...)
{
    bauta_err err = {0};
    sqlite3_stmt *statement;
    bauta_rc rc;
    va_list ap;

    va_start(ap, fmt);
    rc = prepare(db, &statement, &err, fmt, ap);
    va_end(ap);
    sqlite3_finalize(statement);
    return rc == BAUTA_OK;
}

bauta_rc
bauta_sqlite_step(sqlite3_stmt *statement, bool *row, bauta_err *err)
{
    int code = sqlite3_step(statement);

    *row = code == SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return bauta_sqlite_fail(sqlite3_db_handle(statement), "use",
                                 "the database", err);
    return BAUTA_OK;
}

bauta_rc
bauta_sqlite_exec(sqlite3 *db, bauta_err *err, const char *fmt, ...)
{
    sqlite3_stmt *statement;
    bool row = true;
    bauta_rc rc;
    va_list ap;

    va_start(ap, fmt);
    rc = prepare(db, &statement, err, fmt, ap);
    va_end(ap);
    while (rc == BAUTA_OK && row)
        rc = bauta_sqlite_step(statement, &row, err);
    sqlite3_finalize(statement);
    return rc;
}

bauta_rc
bauta_sqlite_integer(sqlite3 *db, sqlite3_int64 *value, bauta_err *err,
                     const char *fmt, ...)
{
    sqlite3_stmt *statement;
    bool row = false;
    bauta_rc rc;
    va_list ap;

    *value = 0;
    va_start(ap, fmt);
    rc = prepare(db, &statement, err, fmt, ap);
    va_end(ap);
    if (rc == BAUTA_OK)
        rc = bauta_sqlite_step(statement, &row, err);
    if (rc == BAUTA_OK && row)
        *value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return rc;
}

const char *
bauta_sqlite_text(sqlite3_stmt *statement, int column)
{
    const unsigned char *text = sqlite3_column_text(statement, column);

    return text != NULL ? (const char *)text : "";
}

bauta_rc
bauta_sqlite_path(const char *url, char out[PATH_MAX], bauta_err *err)
{
    const char *path = strchr(url, ':');
    const char *prefix = "";
    int n;

    path = path != NULL ? path + 1 : "";
    if (strncmp(path, "//", 2) == 0) {
        path += 2;
        if (*path != '/')
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "a SQLite database is a file here, not on "
                                 "a host: write sqlite:PATH or "
                                 "sqlite:///PATH");
    }
    if (*path == '\0')
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the URL names no file: write sqlite:PATH");
    /* Keeps ":memory:" and "file:" from meaning anything but a name. */
    if (*path != '/')
        prefix = "./";
    n = snprintf(out, PATH_MAX, "%s%s", prefix, path);
    /* Room for the names of the files beside it. */
    if (n < 0 || n > PATH_MAX - 64)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the path in the URL is too long");
    return BAUTA_OK;
}
