/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writing rows by COPY, text format. Each writer has a session of the target to
 * itself. A table that one writer has alone is made anew in the transaction
 * that fills it: the server then freezes the rows at once, and where it keeps
 * no log for others than itself, spares it. Rows are copied once, into the send
 * buffer.
 */
#include "drivers/postgres/copy.h"

#include <stdlib.h>
#include <string.h>

enum { SEND_BYTES = 512 * 1024 };

struct writer {
    struct postgres_target *target; /* borrowed */
    PGconn *conn;
    bool *taken; /* that session's */
    const bauta_task *task;
    bool commits;    /* the table is filled in a transaction of its own */
    bauta_text rows; /* lines not sent yet */
};

bauta_rc
postgres_writer_open(void **out, void *self, bauta_err *err)
{
    struct postgres_target *target = self;
    struct writer *writer = bauta_calloc(1, sizeof(*writer));

    if (writer == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    writer->target = target;
    bauta_text_init(&writer->rows);
    *out = writer;
    writer->conn = target->conn;
    writer->taken = &target->taken;
    for (size_t i = 0; *writer->taken && i < target->n_more; i++) {
        writer->conn = target->more[i].conn;
        writer->taken = &target->more[i].taken;
    }
    if (*writer->taken) {
        writer->taken = NULL;
        return bauta_err_set(err, BAUTA_EIO,
                             "all sessions of the target are taken");
    }
    *writer->taken = true;
    return PQsetnonblocking(writer->conn, 1) == 0
               ? BAUTA_OK
               : postgres_fail(writer->conn, NULL, err);
}

bool
postgres_target_shares(const void *self)
{
    const struct postgres_target *target = self;

    return target->shared;
}

/* A column that a rule gives its numbers may have a sequence, and the next
 * number from there must not be one of those. Once the keys are there, the
 * greatest is soon found. */
static void
pass_number(struct writer *writer, const char *column, bauta_text *sql)
{
    const bauta_task *task = writer->task;
    bauta_text name;
    char *whole, *part;

    bauta_text_init(&name);
    postgres_quote_table(&name, &task->catalog->tables[task->table]);
    whole = name.failed ? NULL
                        : PQescapeLiteral(writer->conn, name.bytes, name.len);
    part = PQescapeLiteral(writer->conn, column, strlen(column));
    sql->failed = sql->failed || whole == NULL || part == NULL;
    if (!sql->failed) {
        bauta_text_add(sql, "SELECT pg_catalog.setval(q.seqrelid, m.most) FROM"
                            " pg_catalog.pg_sequence q, (SELECT max(");
        bauta_text_quote(sql, column, '"');
        bauta_text_printf(
            sql,
            ") AS most FROM %s) m WHERE q.seqrelid ="
            " pg_catalog.pg_get_serial_sequence(%s, %s)::regclass AND"
            " q.seqincrement > 0 AND m.most < q.seqmax AND m.most >"
            " coalesce(pg_catalog.pg_sequence_last_value(q.seqrelid), 0);",
            name.bytes, whole, part);
    }
    PQfreemem(whole);
    PQfreemem(part);
    bauta_text_deinit(&name);
}

/* Once a table, whoever of its writers comes first. */
static void
pass_numbers(struct writer *writer)
{
    const bauta_task *task = writer->task;
    struct postgres_target *target = writer->target;

    (void)pthread_mutex_lock(&target->lock);
    for (size_t s = 0; !target->passed[task->table] && s < task->n_slots; s++) {
        const bauta_column *column = postgres_column_of(task, s);

        if (!task->slots[s].wire && column->type == BAUTA_TYPE_INTEGER)
            pass_number(writer, column->name, &target->past);
    }
    target->passed[task->table] = true;
    (void)pthread_mutex_unlock(&target->lock);
}

/* FREEZE spares a later pass over the table. The server admits it where the
 * table was made or emptied in this very transaction, but not where rows are
 * routed. A table that others write too can have neither. */
bauta_rc
postgres_writer_begin(void *self, const bauta_task *task, bauta_err *err)
{
    struct writer *writer = self;
    const bauta_table *table = &task->catalog->tables[task->table];
    const bool freezes = !postgres_has_partitions(task) && !task->shared;
    bauta_text sql;

    writer->task = task;
    writer->commits = freezes && writer->target->shared;
    pass_numbers(writer);
    bauta_text_reset(&writer->rows);
    bauta_text_init(&sql);
    if (writer->commits) {
        bauta_text_add(&sql, "BEGIN; TRUNCATE ONLY ");
        postgres_quote_table(&sql, table);
        bauta_text_add(&sql, "; ");
    }
    bauta_text_add(&sql, "COPY ");
    postgres_quote_table(&sql, table);
    postgres_add_columns(&sql, task, " (", ")");
    bauta_text_add(&sql, " FROM STDIN");
    if (freezes)
        bauta_text_add(&sql, " WITH (FREEZE)");
    return postgres_copy_start(writer->conn, &sql, PGRES_COPY_IN, err);
}

static bauta_rc
send(struct writer *writer, bauta_err *err)
{
    size_t at = 0;
    bauta_rc rc = BAUTA_OK;

    while (at < writer->rows.len) {
        size_t n = writer->rows.len - at;
        int sent;

        if (n > SEND_BYTES)
            n = SEND_BYTES;
        sent = PQputCopyData(writer->conn, writer->rows.bytes + at, (int)n);
        if (sent < 0)
            return postgres_fail(writer->conn, NULL, err);
        if (sent > 0)
            at += n;
        BAUTA_TRY(postgres_flush(writer->conn, err));
    }
    bauta_text_reset(&writer->rows);

out:
    return rc;
}

static const char escapes[256] = {
    ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n',  ['\r'] = 'r',
    ['\t'] = 't', ['\v'] = 'v', ['\\'] = '\\',
};

static void
put_text(bauta_text *out, const char *bytes, size_t len)
{
    char *to;

    if (!bauta_text_reserve(out, 2 * len))
        return;
    to = out->bytes + out->len;
    for (size_t i = 0; i < len; i++) {
        char escape = escapes[(unsigned char)bytes[i]];

        if (escape == 0) {
            *to++ = bytes[i];
            continue;
        }
        *to++ = '\\';
        *to++ = escape;
    }
    out->len = (size_t)(to - out->bytes);
}

static void
put_bytes(bauta_text *out, const char *bytes, size_t len)
{
    static const char digits[] = "0123456789abcdef";
    char *to;

    if (!bauta_text_reserve(out, 2 * len + 3))
        return;
    bauta_text_append(out, "\\\\x", 3);
    to = out->bytes + out->len;
    for (size_t i = 0; i < len; i++) {
        *to++ = digits[(unsigned char)bytes[i] >> 4];
        *to++ = digits[bytes[i] & 0xF];
    }
    out->len += 2 * len;
}

static bauta_rc
put_cell(struct writer *writer, size_t slot, const bauta_cell *cell,
         bauta_err *err)
{
    const bauta_column *column = postgres_column_of(writer->task, slot);

    if (writer->task->slots[slot].wire)
        bauta_text_append(&writer->rows, cell->bytes, cell->len);
    else if (cell->bytes == NULL)
        bauta_text_append(&writer->rows, "\\N", 2);
    else if (column->type == BAUTA_TYPE_BYTES)
        put_bytes(&writer->rows, cell->bytes, cell->len);
    else if (memchr(cell->bytes, '\0', cell->len) != NULL ||
             !bauta_utf8_valid(cell->bytes, cell->len))
        return bauta_err_set(err, BAUTA_EDATA,
                             "column %s: a value is not text that the server "
                             "can store",
                             column->name);
    else
        put_text(&writer->rows, cell->bytes, cell->len);
    return BAUTA_OK;
}

bauta_rc
postgres_writer_write(void *self, const bauta_batch *batch, bauta_err *err)
{
    struct writer *writer = self;
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < batch->n_rows; row++) {
        for (size_t s = 0; s < writer->task->n_slots; s++) {
            if (s > 0)
                bauta_text_append(&writer->rows, "\t", 1);
            rc = put_cell(writer, s, &bauta_batch_slot(batch, s)[row], err);
            if (rc != BAUTA_OK) {
                bauta_err_at(err, "row %llu",
                             (unsigned long long)batch->first_row + row);
                goto out;
            }
        }
        bauta_text_append(&writer->rows, "\n", 1);
    }
    if (writer->rows.failed)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for rows");
    if (writer->rows.len >= SEND_BYTES)
        rc = send(writer, err);

out:
    return rc;
}

bauta_rc
postgres_writer_end(void *self, uint64_t rows, bauta_err *err)
{
    struct writer *writer = self;
    uint64_t stored = 0;
    int queued;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(send(writer, err));
    while ((queued = PQputCopyEnd(writer->conn, NULL)) == 0)
        BAUTA_TRY(postgres_flush(writer->conn, err));
    if (queued < 0)
        return postgres_fail(writer->conn, NULL, err);
    BAUTA_TRY(postgres_copy_end(writer->conn, &stored, err));
    if (stored != rows)
        rc = bauta_err_set(
            err, BAUTA_EIO, "%llu rows were sent and the server stored %llu",
            (unsigned long long)rows, (unsigned long long)stored);
    else if (writer->commits)
        rc = postgres_run(writer->conn, "COMMIT", err);

out:
    return rc;
}

void
postgres_writer_close(void *self)
{
    struct writer *writer = self;

    if (writer->taken != NULL)
        *writer->taken = false;
    bauta_text_deinit(&writer->rows);
    free(writer);
}
