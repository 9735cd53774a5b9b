/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SQLite: one read transaction as the snapshot, prepared INSERTs in one
 * transaction into a staged file. The source is opened read-only and never
 * made; what is hostile in its schema is not trusted.
 */
#include "drivers/sqlite/sqlite.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *
client(void)
{
    static char text[64];

    (void)sqlite3_snprintf(sizeof(text), text, "SQLite %s",
                           sqlite3_libversion());
    return text;
}

static void
source_close(void *self)
{
    bauta_sqlite_source *source = self;

    if (source == NULL)
        return;
    bauta_sqlite_snapshot_close(source);
    (void)sqlite3_close_v2(source->db);
    free(source);
}

static bauta_rc
open_file(bauta_sqlite_source *source, bauta_err *err)
{
    struct stat st;

    if (stat(source->path, &st) != 0)
        return bauta_err_set(err, BAUTA_EIO, "cannot open %s: %s", source->path,
                             strerror(errno));
    if (!S_ISREG(st.st_mode))
        return bauta_err_set(err, BAUTA_EIO, "%s is not a file", source->path);
    source->device = st.st_dev;
    source->inode = st.st_ino;
    return bauta_sqlite_connect(source->path, &source->db, err);
}

static bauta_rc
begin(bauta_sqlite_source *source, bauta_err *err)
{
    sqlite3_stmt *statement = NULL;
    bool row;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_begin(source->path, source->db, err));
    BAUTA_TRY(
        bauta_sqlite_prepare(source->db, &statement, err, "PRAGMA encoding"));
    BAUTA_TRY(bauta_sqlite_step(statement, &row, err));
    source->wide =
        row && strncmp(bauta_sqlite_text(statement, 0), "UTF-16", 6) == 0;

out:
    sqlite3_finalize(statement);
    return rc;
}

static bauta_rc
source_open(void **self, const char *url, bauta_err *err)
{
    bauta_sqlite_source *source = bauta_calloc(1, sizeof(*source));
    bauta_rc rc = BAUTA_OK;

    *self = NULL;
    if (source == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    BAUTA_TRY(bauta_sqlite_path(url, source->path, err));
    BAUTA_TRY(open_file(source, err));
    BAUTA_TRY(begin(source, err));
    *self = source;

out:
    if (rc != BAUTA_OK)
        source_close(source);
    return rc;
}

static const char *const schemes[] = {"sqlite", NULL};
static const bauta_option options[] = {{.kind = BAUTA_OPTION_END}};

extern const struct bauta_driver bauta_driver_sqlite;

const struct bauta_driver bauta_driver_sqlite = {
    .abi = BAUTA_DRIVER_ABI,
    .name = "sqlite",
    .summary = "SQLite database files",
    .schemes = schemes,
    .url_form = "sqlite:PATH",
    .client = client,
    .options = options,
    .dialect = &bauta_sqlite_dialect,
    .source_open = source_open,
    .source_describe = bauta_sqlite_describe,
    .source_try = bauta_sqlite_try,
    .source_close = source_close,
    .source_share = bauta_sqlite_source_share,
    .source_split = bauta_sqlite_source_split,
    .reader_open = bauta_sqlite_reader_open,
    .reader_begin = bauta_sqlite_reader_begin,
    .reader_next = bauta_sqlite_reader_next,
    .reader_end = bauta_sqlite_reader_end,
    .reader_close = bauta_sqlite_reader_close,
    .target_open = bauta_sqlite_target_open,
    .target_distinct = bauta_sqlite_target_distinct,
    .target_stage = bauta_sqlite_target_stage,
    .writer_open = bauta_sqlite_writer_open,
    .writer_begin = bauta_sqlite_writer_begin,
    .writer_write = bauta_sqlite_writer_write,
    .writer_end = bauta_sqlite_writer_end,
    .writer_close = bauta_sqlite_writer_close,
    .target_finish = bauta_sqlite_target_finish,
    .target_publish = bauta_sqlite_target_publish,
    .target_abort = bauta_sqlite_target_abort,
    .target_close = bauta_sqlite_target_close,
};
