/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rows by COPY, text format, both ways.
 *
 * A wire cell is a stretch of a COPY line as the server sent it: fields,
 * tabs between them, escapes untouched. A tab or newline inside a field is
 * always escaped, so fields are found by their tabs alone. Reading copies a
 * line once into the batch; writing copies it once into the send buffer.
 */
#include "drivers/postgres/postgres.h"

#include "core/interrupt.h"

#include <stdlib.h>
#include <string.h>

enum { SEND_BYTES = 512 * 1024 };

struct reader {
    PGconn *conn;
    bool *taken; /* that session's */
    const bauta_task *task;
    bool done;
};

struct writer {
    struct postgres_target *target; /* borrowed */
    PGconn *conn;
    const bauta_task *task;
    bauta_text rows; /* lines not sent yet */
};

static const bauta_column *
column_of(const bauta_task *task, size_t slot)
{
    return &task->catalog->tables[task->table].columns[task->slots[slot].first];
}

/* The columns of the task, in parentheses; nothing where there are none. */
static void
add_columns(bauta_text *sql, const bauta_task *task, const char *open,
            const char *close)
{
    const bauta_table *table = &task->catalog->tables[task->table];
    bool first = true;

    for (size_t s = 0; s < task->n_slots; s++)
        for (size_t i = 0; i < task->slots[s].n; i++) {
            bauta_text_add(sql, first ? open : ", ");
            bauta_text_quote(sql, table->columns[task->slots[s].first + i].name,
                             '"');
            first = false;
        }
    if (!first)
        bauta_text_add(sql, close);
}

/* Partitions hold the rows of a partitioned table, which has none itself. */
static bool
has_partitions(const bauta_task *task)
{
    const bauta_catalog *catalog = task->catalog;

    for (size_t t = 0; t < catalog->n_tables; t++)
        if (catalog->tables[t].kind == BAUTA_TABLE_PARTITION &&
            catalog->tables[t].parent == (long)task->table)
            return true;
    return false;
}

/* COPY of a table takes each column once, and none that is generated. */
static bool
is_plain(const bauta_task *task)
{
    for (size_t s = 0; s < task->n_slots; s++)
        if (column_of(task, s)->generated ||
            (s > 0 && task->slots[s].first <= task->slots[s - 1].first))
            return false;
    return task->n_slots > 0;
}

static bauta_rc
start(PGconn *conn, bauta_text *sql, ExecStatusType wanted, bauta_err *err)
{
    PGresult *result = NULL;
    bauta_rc rc = sql->failed
                      ? bauta_err_set(err, BAUTA_ENOMEM, "out of memory")
                      : postgres_query(conn, sql->bytes, &result, err);

    if (rc == BAUTA_OK && PQresultStatus(result) != wanted)
        rc = bauta_err_set(err, BAUTA_EIO, "the server does not start to copy");
    PQclear(result);
    bauta_text_deinit(sql);
    return rc;
}

bauta_rc
postgres_reader_open(void **out, void *self, bauta_err *err)
{
    struct postgres_source *source = self;
    struct reader *reader = bauta_calloc(1, sizeof(*reader));

    if (reader == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    *out = reader;
    reader->conn = source->conn;
    reader->taken = &source->taken;
    for (size_t i = 0; *reader->taken && i < source->n_more; i++) {
        reader->conn = source->more[i].conn;
        reader->taken = &source->more[i].taken;
    }
    if (*reader->taken) {
        reader->taken = NULL;
        return bauta_err_set(err, BAUTA_EIO,
                             "all sessions of the snapshot are taken");
    }
    *reader->taken = true;
    return BAUTA_OK;
}

bauta_rc
postgres_reader_begin(void *self, const bauta_task *task, bauta_err *err)
{
    struct reader *reader = self;
    const bauta_table *table = &task->catalog->tables[task->table];
    bool query = has_partitions(task) || !is_plain(task) || task->limit > 0 ||
                 task->range != NULL;
    bauta_text sql;

    reader->task = task;
    reader->done = false;
    bauta_text_init(&sql);
    bauta_text_add(&sql, "COPY ");
    if (query) {
        bauta_text_add(&sql, "(SELECT ");
        add_columns(&sql, task, "", "");
        bauta_text_add(&sql, has_partitions(task) ? " FROM " : " FROM ONLY ");
        postgres_quote_table(&sql, table);
        if (task->range != NULL)
            bauta_text_printf(&sql, " WHERE %s", task->range);
        if (task->limit > 0)
            bauta_text_printf(&sql, " LIMIT %llu",
                              (unsigned long long)task->limit);
        bauta_text_add(&sql, ")");
    } else {
        postgres_quote_table(&sql, table);
        add_columns(&sql, task, " (", ")");
    }
    bauta_text_add(&sql, " TO STDOUT");
    return start(reader->conn, &sql, PGRES_COPY_OUT, err);
}

static bauta_rc
malformed(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EIO,
                         "the server sent a row of another shape than was "
                         "asked for");
}

/* What an escape letter stands for; octal and hex are not sent by COPY TO. */
static char
escape_value(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    default:
        return letter;
    }
}

/* Undoes escapes in place; returns the new length. */
static size_t
unescape(char *bytes, size_t len)
{
    char *from = memchr(bytes, '\\', len), *to = from, *end = bytes + len;

    if (from == NULL)
        return len;
    while (from < end) {
        if (*from == '\\' && from + 1 < end) {
            *to++ = escape_value(from[1]);
            from += 2;
        } else {
            *to++ = *from++;
        }
    }
    return (size_t)(to - bytes);
}

static int
hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* bytea's hex form to bytes, in place. */
static bauta_rc
unhex(char *bytes, size_t *len, bauta_err *err)
{
    size_t n = 0;

    if (*len < 2 || *len % 2 != 0 || bytes[0] != '\\' || bytes[1] != 'x')
        return malformed(err);
    for (size_t i = 2; i < *len; i += 2) {
        int high = hex_value(bytes[i]), low = hex_value(bytes[i + 1]);

        if (high < 0 || low < 0)
            return malformed(err);
        bytes[n++] = (char)(high * 16 + low);
    }
    *len = n;
    return BAUTA_OK;
}

static bauta_rc
decode(const bauta_column *column, char *bytes, size_t len, bauta_cell *cell,
       bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    *cell = (bauta_cell){0};
    if (len == 2 && bytes[0] == '\\' && bytes[1] == 'N')
        return BAUTA_OK;
    len = unescape(bytes, len);
    if (column->type == BAUTA_TYPE_BYTES)
        rc = unhex(bytes, &len, err);
    *cell = (bauta_cell){.bytes = bytes, .len = (uint32_t)len};
    if (column->type == BAUTA_TYPE_BOOLEAN) {
        cell->bytes = *bytes == 't' ? "true" : "false";
        cell->len = *bytes == 't' ? 4 : 5;
    }
    return rc;
}

/* Cuts a line (without its newline) into the cells of the batch's next row. */
static bauta_rc
cut(const bauta_task *task, char *line, size_t len, bauta_batch *batch,
    bauta_err *err)
{
    char *at = line, *end = line + len;
    size_t row = batch->n_rows;
    bauta_rc rc = BAUTA_OK;

    for (size_t s = 0; s < task->n_slots; s++) {
        bauta_cell *cell = &bauta_batch_slot(batch, s)[row];
        char *stop = at - 1;

        if (at > end)
            return malformed(err);
        for (size_t i = 0; i < task->slots[s].n; i++) {
            if (stop == end)
                return malformed(err);
            stop = memchr(stop + 1, '\t', (size_t)(end - stop - 1));
            if (stop == NULL)
                stop = end;
        }
        if (task->slots[s].wire)
            *cell = (bauta_cell){.bytes = at, .len = (uint32_t)(stop - at)};
        else
            BAUTA_TRY(
                decode(column_of(task, s), at, (size_t)(stop - at), cell, err));
        at = stop + 1;
    }
    if (task->n_slots > 0 && at != end + 1)
        rc = malformed(err);
    batch->n_rows++;

out:
    return rc;
}

/* The result that ends a COPY; its number of rows through `rows`. */
static bauta_rc
end_copy(PGconn *conn, uint64_t *rows, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;
    PGresult *result;

    for (;;) {
        while (PQisBusy(conn) != 0) {
            if (bauta_interrupt_raised())
                return bauta_err_set(err, BAUTA_EINTR, "interrupted");
            if (!postgres_wait(conn, err))
                return err->code;
        }
        result = PQgetResult(conn);
        if (result == NULL)
            return rc;
        if (PQresultStatus(result) != PGRES_COMMAND_OK)
            rc = postgres_fail(conn, result, err);
        else
            *rows = strtoull(PQcmdTuples(result), NULL, 10);
        PQclear(result);
    }
}

bauta_rc
postgres_reader_next(void *self, bauta_batch *batch, bauta_err *err)
{
    struct reader *reader = self;
    bauta_rc rc = BAUTA_OK;

    while (!reader->done && !bauta_batch_full(batch)) {
        char *line = NULL, *copy;
        int n = PQgetCopyData(reader->conn, &line, 1);

        if (n == 0) {
            if (bauta_interrupt_raised())
                return bauta_err_set(err, BAUTA_EINTR, "interrupted");
            if (!postgres_wait(reader->conn, err))
                return err->code;
            continue;
        }
        if (n < 0) {
            uint64_t rows = 0;

            reader->done = true;
            return end_copy(reader->conn, &rows, err);
        }
        copy = bauta_arena_alloc(&batch->arena, (size_t)n);
        if (copy != NULL)
            memcpy(copy, line, (size_t)n);
        PQfreemem(line);
        if (copy == NULL)
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a row");
        n -= copy[n - 1] == '\n';
        BAUTA_TRY(cut(reader->task, copy, (size_t)n, batch, err));
    }

out:
    return rc;
}

bauta_rc
postgres_reader_end(void *self, bauta_err *err)
{
    struct reader *reader = self;

    return reader->done ? BAUTA_OK : malformed(err);
}

void
postgres_reader_close(void *self)
{
    struct reader *reader = self;

    if (reader->taken != NULL)
        *reader->taken = false;
    free(reader);
}

bauta_rc
postgres_writer_open(void **out, void *self, bauta_err *err)
{
    struct postgres_target *target = self;
    struct writer *writer = bauta_calloc(1, sizeof(*writer));

    if (writer == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    writer->target = target;
    writer->conn = target->conn;
    bauta_text_init(&writer->rows);
    *out = writer;
    return BAUTA_OK;
}

/* A column that a rule gives its numbers may have a sequence, and the next
 * number from there must not be one of those. Once the keys are there, the
 * greatest is soon found. */
static void
pass_numbers(struct writer *writer)
{
    const bauta_task *task = writer->task;
    const bauta_table *table = &task->catalog->tables[task->table];

    for (size_t s = 0; s < task->n_slots; s++) {
        const char *column = column_of(task, s)->name;
        bauta_text name, *sql = &writer->target->past;
        char *whole, *part;

        if (task->slots[s].wire ||
            column_of(task, s)->type != BAUTA_TYPE_INTEGER)
            continue;
        bauta_text_init(&name);
        postgres_quote_table(&name, table);
        whole = name.failed
                    ? NULL
                    : PQescapeLiteral(writer->conn, name.bytes, name.len);
        part = PQescapeLiteral(writer->conn, column, strlen(column));
        sql->failed = sql->failed || whole == NULL || part == NULL;
        if (!sql->failed) {
            bauta_text_add(sql,
                           "SELECT pg_catalog.setval(q.seqrelid, m.most) FROM"
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
}

/* FREEZE spares a later pass over the table; the server admits it as the table
 * was made in this transaction, but not where rows are routed. */
bauta_rc
postgres_writer_begin(void *self, const bauta_task *task, bauta_err *err)
{
    struct writer *writer = self;
    bauta_text sql;

    writer->task = task;
    pass_numbers(writer);
    bauta_text_reset(&writer->rows);
    bauta_text_init(&sql);
    bauta_text_add(&sql, "COPY ");
    postgres_quote_table(&sql, &task->catalog->tables[task->table]);
    add_columns(&sql, task, " (", ")");
    bauta_text_add(&sql, has_partitions(task) ? " FROM STDIN"
                                              : " FROM STDIN WITH (FREEZE)");
    return start(writer->conn, &sql, PGRES_COPY_IN, err);
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
    const bauta_column *column = column_of(writer->task, slot);

    if (writer->task->slots[slot].wire)
        bauta_text_append(&writer->rows, cell->bytes, cell->len);
    else if (cell->bytes == NULL)
        bauta_text_append(&writer->rows, "\\N", 2);
    else if (column->type == BAUTA_TYPE_BYTES)
        put_bytes(&writer->rows, cell->bytes, cell->len);
    else if (memchr(cell->bytes, '\0', cell->len) != NULL ||
             !bauta_utf8_valid(cell->bytes, cell->len))
        return bauta_err_set(err, BAUTA_EDATA,
                             "column %s: a value is not text that "
                             "the server can store",
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
    BAUTA_TRY(end_copy(writer->conn, &stored, err));
    if (stored != rows)
        rc = bauta_err_set(
            err, BAUTA_EIO, "%llu rows were sent and the server stored %llu",
            (unsigned long long)rows, (unsigned long long)stored);

out:
    return rc;
}

void
postgres_writer_close(void *self)
{
    struct writer *writer = self;

    bauta_text_deinit(&writer->rows);
    free(writer);
}
