/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading: one connection in one read-only snapshot, which is also the one
 * lane's reading end. Rows come unbuffered and are copied once, from the
 * client library's row into the batch's arena, escaped where they pass as
 * wire bytes.
 */
#include "drivers/mysql/mysql.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct reader {
    bauta_mysql_source *source; /* borrowed */
    bauta_mysql_conn *conn;     /* of the source */
    const bauta_task *task;
    MYSQL_RES *result;
    unsigned n_fields;
    uint64_t rows;
    unsigned long *sizes; /* escaped, one a field; owned */
};

/* What it says of its defaults goes to the copy. */
static bauta_rc
read_defaults(bauta_mysql_source *source, bauta_err *err)
{
    bauta_text sql;
    MYSQL_RES *result = NULL;
    bauta_rc rc = BAUTA_OK;
    char **row;

    bauta_text_init(&sql);
    bauta_text_add(&sql,
                   "SELECT @@character_set_database, @@collation_database");
    BAUTA_TRY(bauta_mysql_select(&result, &source->conn, &sql, err,
                                 "the database's defaults"));
    row = mysql_fetch_row(result);
    if (row == NULL || row[0] == NULL || row[1] == NULL) {
        (void)bauta_err_set(err, BAUTA_EIO,
                            "the server does not tell the database's "
                            "character set");
        rc = BAUTA_EIO;
        goto out;
    }
    source->charset = bauta_arena_strdup(&source->arena, row[0]);
    source->collation = bauta_arena_strdup(&source->arena, row[1]);
    if (source->charset == NULL || source->collation == NULL)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a source");

out:
    mysql_free_result(result);
    bauta_text_deinit(&sql);
    return rc;
}

bauta_rc
bauta_mysql_source_open(void **out_source, const char *url, bauta_err *err)
{
    bauta_mysql_source *source = bauta_calloc(1, sizeof(*source));
    bauta_rc rc = BAUTA_OK;

    *out_source = source;
    if (source == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a source");
    bauta_arena_init(&source->arena);
    bauta_arena_init(&source->login.arena);
    BAUTA_TRY(bauta_mysql_login_parse(&source->login, url, err));
    BAUTA_TRY(bauta_mysql_conn_open(&source->conn, &source->login,
                                    source->login.database, err));
    bauta_mysql_conn_watch(&source->conn);
    BAUTA_TRY(bauta_mysql_snapshot_begin(&source->conn, err));
    rc = read_defaults(source, err);

out:
    if (rc != BAUTA_OK) {
        bauta_mysql_source_close(source);
        *out_source = NULL;
    }
    return rc;
}

bauta_rc
bauta_mysql_source_describe(void *self, bauta_catalog *catalog, bauta_err *err)
{
    return bauta_mysql_describe(self, catalog, err);
}

void
bauta_mysql_source_close(void *self)
{
    bauta_mysql_source *source = self;

    if (source == NULL)
        return;
    bauta_mysql_conn_close(&source->watch);
    bauta_mysql_snapshot_close(source);
    bauta_mysql_conn_close(&source->conn);
    bauta_mysql_login_deinit(&source->login);
    bauta_arena_deinit(&source->arena);
    free(source);
}

/* A connection of the snapshot that no reader has, or NULL. */
static bauta_mysql_conn *
find_free(bauta_mysql_source *source)
{
    if (!source->conn.taken)
        return &source->conn;
    for (size_t i = 0; i < source->n_more; i++)
        if (!source->more[i].taken)
            return &source->more[i];
    return NULL;
}

bauta_rc
bauta_mysql_reader_open(void **out_reader, void *self, bauta_err *err)
{
    bauta_mysql_source *source = self;
    bauta_mysql_conn *conn = find_free(source);
    struct reader *reader;

    *out_reader = NULL;
    if (conn == NULL)
        return bauta_err_set(err, BAUTA_EIO,
                             "all connections of the snapshot are taken");
    reader = bauta_calloc(1, sizeof(*reader));
    if (reader == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a reader");
    reader->source = source;
    reader->conn = conn;
    conn->taken = true;
    *out_reader = reader;
    return BAUTA_OK;
}

static void
select_columns(bauta_text *sql, struct reader *reader)
{
    const bauta_task *task = reader->task;
    const bauta_table *table = &task->catalog->tables[task->table];
    const bauta_mysql_column *own = reader->source->columns[task->table];

    reader->n_fields = 0;
    for (size_t s = 0; s < task->n_slots; s++) {
        const bauta_slot *slot = &task->slots[s];

        for (size_t c = slot->first; c < slot->first + slot->n; c++) {
            if (reader->n_fields++ > 0)
                bauta_text_add(sql, ", ");
            bauta_mysql_column_read(sql, &own[c], &table->columns[c],
                                    slot->wire);
        }
    }
    if (reader->n_fields == 0)
        bauta_text_add(sql, "1");
}

bauta_rc
bauta_mysql_reader_begin(void *self, const bauta_task *task, bauta_err *err)
{
    struct reader *reader = self;
    MYSQL *my = reader->conn->my;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    reader->task = task;
    reader->rows = 0;
    bauta_text_init(&sql);
    bauta_text_add(&sql, "SELECT ");
    bauta_text_add(&sql, bauta_mysql_mark());
    select_columns(&sql, reader);
    bauta_text_add(&sql, " FROM ");
    bauta_mysql_name(&sql, reader->source->login.database,
                     task->catalog->tables[task->table].name);
    if (task->range != NULL)
        bauta_text_printf(&sql, " FORCE INDEX (PRIMARY) WHERE %s", task->range);
    if (task->limit > 0)
        bauta_text_printf(&sql, " LIMIT %llu", (unsigned long long)task->limit);
    free(reader->sizes);
    reader->sizes = bauta_calloc(reader->n_fields + 1, sizeof(*reader->sizes));
    if (sql.failed || reader->sizes == NULL)
        BAUTA_TRY(bauta_err_set(err, BAUTA_ENOMEM, "out of memory to read"));
    if (mysql_real_query(my, sql.bytes, (unsigned long)sql.len) == 0)
        reader->result = mysql_use_result(my);
    if (reader->result == NULL)
        rc = bauta_mysql_fail(reader->conn, err, "cannot read rows");
    else if (mysql_num_fields(reader->result) !=
             (reader->n_fields > 0 ? reader->n_fields : 1))
        rc = bauta_err_set(err, BAUTA_EIO,
                           "the server gives another number of columns than "
                           "it was asked for");

out:
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
too_long(bauta_err *err, uint64_t row)
{
    return bauta_err_set(err, BAUTA_EDATA,
                         "row %llu is longer than 4 GiB, which is more than a "
                         "copy can carry",
                         (unsigned long long)row);
}

/* `n` fields escaped and joined by tabs into one cell. */
static bauta_rc
put_wire(struct reader *reader, bauta_batch *batch, bauta_cell *cell,
         char **fields, const unsigned long *lengths, size_t n, bauta_err *err)
{
    size_t total = n - 1;
    char *out;

    for (size_t i = 0; i < n; i++) {
        reader->sizes[i] = fields[i] == NULL
                               ? 2
                               : bauta_mysql_field_size(fields[i], lengths[i]);
        total += reader->sizes[i];
    }
    if (total > UINT32_MAX)
        return too_long(err, reader->rows);
    out = bauta_arena_alloc(&batch->arena, total);
    if (out == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a row");
    *cell = (bauta_cell){.bytes = out, .len = (uint32_t)total};
    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            *out++ = '\t';
        if (fields[i] == NULL) {
            *out++ = '\\';
            *out++ = 'N';
        } else {
            out = bauta_mysql_field_put(out, fields[i], lengths[i],
                                        reader->sizes[i]);
        }
    }
    return BAUTA_OK;
}

static bauta_rc
put_decoded(const struct reader *reader, bauta_batch *batch, bauta_cell *cell,
            const char *field, unsigned long length, bauta_err *err)
{
    char *out;

    *cell = (bauta_cell){0};
    if (field == NULL)
        return BAUTA_OK;
    if (length > UINT32_MAX)
        return too_long(err, reader->rows);
    out = bauta_arena_alloc(&batch->arena, length);
    if (out == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a row");
    if (length > 0)
        memcpy(out, field, length);
    *cell = (bauta_cell){.bytes = out, .len = (uint32_t)length};
    return BAUTA_OK;
}

static bauta_rc
put_row(struct reader *reader, bauta_batch *batch, char **row, bauta_err *err)
{
    const unsigned long *lengths = mysql_fetch_lengths(reader->result);
    bauta_rc rc = BAUTA_OK;
    size_t field = 0;

    for (size_t s = 0; s < reader->task->n_slots; s++) {
        const bauta_slot *slot = &reader->task->slots[s];
        bauta_cell *cell = &bauta_batch_slot(batch, s)[batch->n_rows];

        if (slot->wire)
            BAUTA_TRY(put_wire(reader, batch, cell, row + field,
                               lengths + field, slot->n, err));
        else
            BAUTA_TRY(put_decoded(reader, batch, cell, row[field],
                                  lengths[field], err));
        field += slot->n;
    }

out:
    return rc;
}

bauta_rc
bauta_mysql_reader_next(void *self, bauta_batch *batch, bauta_err *err)
{
    struct reader *reader = self;
    bauta_rc rc = BAUTA_OK;

    batch->first_row = reader->rows + 1;
    while (!bauta_batch_full(batch)) {
        char **row = mysql_fetch_row(reader->result);

        if (row == NULL) {
            if (mysql_errno(reader->conn->my) != 0)
                rc = bauta_mysql_fail(reader->conn, err, "cannot read rows");
            break;
        }
        reader->rows++;
        BAUTA_TRY(put_row(reader, batch, row, err));
        batch->n_rows++;
    }

out:
    return rc;
}

bauta_rc
bauta_mysql_reader_end(void *self, bauta_err *err)
{
    struct reader *reader = self;

    (void)err;
    mysql_free_result(reader->result);
    reader->result = NULL;
    return BAUTA_OK;
}

/* A result left half read would be drained row by row: the connection of a
 * failed run is cut off instead. */
void
bauta_mysql_reader_close(void *self)
{
    struct reader *reader = self;

    if (reader->result != NULL) {
        const bauta_mysql_conn *conn = reader->conn;
        bauta_mysql_conn killer = {.watched = -1};
        bauta_err ignored = {0};
        char sql[64];

        (void)snprintf(sql, sizeof(sql), "KILL %lu", conn->id);
        if (bauta_mysql_conn_open(&killer, &reader->source->login, NULL,
                                  &ignored) == BAUTA_OK)
            (void)mysql_query(killer.my, sql);
        bauta_mysql_conn_close(&killer);
        mysql_free_result(reader->result);
    }
    reader->conn->taken = false;
    free(reader->sizes);
    free(reader);
}
