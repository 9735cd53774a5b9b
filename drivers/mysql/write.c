/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writing: rows are gathered in the form that LOAD DATA reads, and sent
 * whenever there is enough for a statement (send.c).
 */
#include "drivers/mysql/writer.h"

#include <errmsg.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    SEND_AT = 4 * 1024 * 1024, /* bytes of rows that make a statement */
    BULK_AT = 1024 * 1024,     /* the same, in bulk */
    BULK_ROWS = 32768,
};

static int
rows_open(void **self, const char *name, void *context)
{
    (void)name;
    *self = context;
    return 0;
}

static int
rows_read(void *self, char *out, unsigned size)
{
    struct bauta_mysql_writer *writer = self;
    size_t n = writer->rows.len - writer->sent;

    if (n > size)
        n = size;
    if (n > 0)
        memcpy(out, writer->rows.bytes + writer->sent, n);
    writer->sent += n;
    return (int)n;
}

static void
rows_close(void *self)
{
    (void)self;
}

static int
rows_error(void *self, char *out, unsigned size)
{
    (void)self;
    if (size > 0)
        out[0] = '\0';
    return CR_UNKNOWN_ERROR;
}

static bauta_rc
read_limits(struct bauta_mysql_writer *writer, bauta_err *err)
{
    MYSQL_RES *result = NULL;
    bauta_text sql;
    bauta_rc rc;
    char **row;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "SELECT @@max_allowed_packet");
    rc = bauta_mysql_select(&result, &writer->conn, &sql, err,
                            "the server's limits");
    row = rc == BAUTA_OK ? mysql_fetch_row(result) : NULL;
    if (row != NULL && row[0] != NULL)
        writer->max_packet = strtoull(row[0], NULL, 10);
    mysql_free_result(result);
    bauta_text_deinit(&sql);
    return rc;
}

bool
bauta_mysql_target_shares(const void *target)
{
    (void)target;
    return true;
}

bauta_rc
bauta_mysql_writer_open(void **out_writer, void *self, bauta_err *err)
{
    bauta_mysql_target *target = self;
    struct bauta_mysql_writer *writer = bauta_calloc(1, sizeof(*writer));
    bauta_rc rc = BAUTA_OK;

    *out_writer = writer;
    if (writer == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a writer");
    writer->target = target;
    BAUTA_TRY(bauta_mysql_conn_open(&writer->conn, &target->login,
                                    target->staged, err));
    bauta_mysql_enlist(target, &writer->conn);
    bauta_mysql_conn_watch(&writer->conn);
    mysql_set_local_infile_handler(writer->conn.my, rows_open, rows_read,
                                   rows_close, rows_error, writer);
    BAUTA_TRY(bauta_mysql_writing(&writer->conn, err));
    BAUTA_TRY(read_limits(writer, err));
    writer->bulky = bauta_mysql_bulk_possible(&writer->conn);
    /* A commit now and then: to undo one huge transaction would take a failed
     * run as long as it took to write, and nobody sees the stage anyway. */
    rc = bauta_mysql_run(&writer->conn, "SET SESSION autocommit = 0", err,
                         "cannot settle the session");

out:
    if (rc != BAUTA_OK) {
        bauta_mysql_writer_close(writer);
        *out_writer = NULL;
    }
    return rc;
}

void
bauta_mysql_writer_close(void *self)
{
    struct bauta_mysql_writer *writer = self;

    bauta_mysql_bulk_close(writer->bulk);
    bauta_mysql_conn_close(&writer->conn);
    bauta_text_deinit(&writer->load);
    bauta_text_deinit(&writer->columns);
    bauta_text_deinit(&writer->rows);
    free(writer->fields);
    free(writer);
}

/* Puts down which fields there are, and the statements' lists of them. */
static void
list_columns(struct bauta_mysql_writer *writer, bauta_text *variables,
             bauta_text *sets)
{
    const bauta_mysql_column *own =
        writer->target->columns[writer->task->table];
    const bauta_table *table = bauta_mysql_writer_table(writer);
    size_t n = 0;

    writer->labels = false;
    for (size_t s = 0; s < writer->task->n_slots; s++) {
        const bauta_slot *slot = &writer->task->slots[s];

        for (size_t c = slot->first; c < slot->first + slot->n; c++, n++) {
            const char *comma = n > 0 ? ", " : "";

            writer->fields[n].converts =
                bauta_mysql_column_converts(&own[c], slot->wire);
            if (slot->wire && own[c].form == BAUTA_MYSQL_ENUM)
                writer->fields[n].no_label = "0";
            if (slot->wire && own[c].form == BAUTA_MYSQL_ENUM_LABEL)
                writer->fields[n].no_label = BAUTA_MYSQL_NO_LABEL;
            writer->labels |= writer->fields[n].no_label != NULL;
            bauta_text_add(&writer->columns, comma);
            bauta_mysql_name(&writer->columns, NULL, table->columns[c].name);
            if (!writer->fields[n].converts) {
                bauta_text_add(variables, comma);
                bauta_mysql_name(variables, NULL, table->columns[c].name);
                continue;
            }
            bauta_text_printf(variables, "%s@bauta_%zu", comma, n);
            bauta_text_add(sets, sets->len > 0 ? ", " : " SET ");
            bauta_mysql_name(sets, NULL, table->columns[c].name);
            bauta_text_printf(sets, " = CONVERT(@bauta_%zu USING utf8mb4)", n);
        }
    }
    writer->n_fields = n;
}

/* "INSERT INTO t (a, b) VALUES (?, CONVERT(? USING utf8mb4))" */
static bauta_rc
prepare_bulk(struct bauta_mysql_writer *writer, bauta_err *err)
{
    bauta_text sql;
    bauta_rc rc;

    bauta_mysql_bulk_close(writer->bulk);
    writer->bulk = NULL;
    if (!writer->bulky || writer->n_fields == 0)
        return BAUTA_OK;
    bauta_text_init(&sql);
    bauta_mysql_writer_insert(writer, &sql);
    for (size_t i = 0; i < writer->n_fields; i++) {
        bauta_text_add(&sql, i == 0 ? "(" : ", ");
        bauta_text_add(&sql, writer->fields[i].converts
                                 ? "CONVERT(? USING utf8mb4)"
                                 : "?");
    }
    bauta_text_add(&sql, ")");
    rc = bauta_mysql_bulk_open(&writer->bulk, &writer->conn, &sql,
                               writer->n_fields, err);
    bauta_text_deinit(&sql);
    return rc;
}

bauta_rc
bauta_mysql_writer_begin(void *self, const bauta_task *task, bauta_err *err)
{
    struct bauta_mysql_writer *writer = self;
    bauta_text variables, sets;
    bauta_rc rc = BAUTA_OK;

    writer->task = task;
    writer->done = 0;
    writer->n_rows = 0;
    bauta_text_reset(&writer->rows);
    bauta_text_reset(&writer->load);
    bauta_text_reset(&writer->columns);
    bauta_text_init(&variables);
    bauta_text_init(&sets);
    free(writer->fields);
    writer->fields = bauta_calloc(bauta_mysql_writer_table(writer)->n_columns,
                                  sizeof(*writer->fields));
    if (writer->fields == NULL) {
        (void)bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write");
        rc = BAUTA_ENOMEM;
        goto out;
    }
    list_columns(writer, &variables, &sets);
    if (writer->n_fields == 0)
        bauta_text_add(&variables, "@bauta_none");
    bauta_text_add(&writer->columns, "");
    bauta_text_add(&sets, "");
    bauta_text_add(&writer->load, "LOAD DATA ");
    bauta_text_add(&writer->load, bauta_mysql_mark());
    bauta_text_add(&writer->load, "LOCAL INFILE 'bauta' INTO TABLE ");
    bauta_mysql_name(&writer->load, NULL,
                     bauta_mysql_writer_table(writer)->name);
    bauta_text_add(
        &writer->load,
        " CHARACTER SET binary FIELDS TERMINATED BY '\\t' ESCAPED BY "
        "'\\\\' LINES TERMINATED BY '\\n' (");
    if (variables.failed || sets.failed || writer->columns.failed)
        BAUTA_TRY(bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write"));
    bauta_text_add(&writer->load, variables.bytes);
    bauta_text_add(&writer->load, ")");
    bauta_text_add(&writer->load, sets.bytes);
    if (writer->load.failed)
        BAUTA_TRY(bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write"));
    rc = prepare_bulk(writer, err);

out:
    bauta_text_deinit(&variables);
    bauta_text_deinit(&sets);
    return rc;
}

static bauta_rc
put_cell(struct bauta_mysql_writer *writer, const bauta_slot *slot,
         const bauta_cell *cell, bauta_err *err)
{
    const bauta_column *column =
        &bauta_mysql_writer_table(writer)->columns[slot->first];
    bauta_text *rows = &writer->rows;
    size_t size;

    if (slot->wire) {
        bauta_text_append(rows, cell->bytes, cell->len);
        return BAUTA_OK;
    }
    if (cell->bytes == NULL) {
        bauta_text_append(rows, "\\N", 2);
        return BAUTA_OK;
    }
    if (writer->target->columns[writer->task->table][slot->first].text &&
        !bauta_utf8_valid(cell->bytes, cell->len)) {
        (void)bauta_err_set(err, BAUTA_EDATA,
                            "the value is not valid UTF-8, which a rule's "
                            "result must be");
        bauta_err_at(err, "column %.64s", column->name);
        return err->code;
    }
    size = bauta_mysql_field_size(cell->bytes, cell->len);
    if (bauta_text_reserve(rows, size)) {
        (void)bauta_mysql_field_put(rows->bytes + rows->len, cell->bytes,
                                    cell->len, size);
        rows->len += size;
    }
    return BAUTA_OK;
}

static bool
is_enough(const struct bauta_mysql_writer *writer)
{
    if (writer->bulk != NULL)
        return writer->rows.len >= BULK_AT || writer->n_rows >= BULK_ROWS ||
               writer->rows.failed;
    return writer->rows.len >= SEND_AT || writer->rows.failed;
}

bauta_rc
bauta_mysql_writer_write(void *self, const bauta_batch *batch, bauta_err *err)
{
    struct bauta_mysql_writer *writer = self;
    bauta_rc rc = BAUTA_OK;

    for (size_t r = 0; r < batch->n_rows; r++) {
        for (size_t s = 0; s < writer->task->n_slots; s++) {
            if (s > 0)
                bauta_text_append(&writer->rows, "\t", 1);
            rc = put_cell(writer, &writer->task->slots[s],
                          &bauta_batch_slot(batch, s)[r], err);
            if (rc != BAUTA_OK) {
                bauta_err_at(err, "row %" PRIu64, batch->first_row + r);
                return rc;
            }
        }
        bauta_text_append(&writer->rows, "\n", 1);
        writer->n_rows++;
        if (is_enough(writer))
            BAUTA_TRY(bauta_mysql_writer_send(writer, err));
    }

out:
    return rc;
}

bauta_rc
bauta_mysql_writer_end(void *self, uint64_t rows, bauta_err *err)
{
    struct bauta_mysql_writer *writer = self;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_mysql_writer_send(writer, err));
    BAUTA_TRY(bauta_mysql_writer_commit(writer, err));
    if (writer->done != rows)
        rc = bauta_err_set(err, BAUTA_EIO,
                           "%" PRIu64 " rows were read and %" PRIu64 " written",
                           rows, writer->done);

out:
    return rc;
}
