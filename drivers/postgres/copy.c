/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading rows by COPY, text format.
 *
 * A wire cell is a stretch of a COPY line as the server sent it: fields,
 * tabs between them, escapes untouched. A tab or newline inside a field is
 * always escaped, so fields are found by their tabs alone. Reading copies a
 * line once into the batch.
 */
#include "drivers/postgres/copy.h"

#include "core/interrupt.h"
#include "core/scan.h"

#include <stdlib.h>
#include <string.h>

struct reader {
    PGconn *conn;
    bool *taken; /* that session's */
    const bauta_task *task;
    bool done;
};

const bauta_column *
postgres_column_of(const bauta_task *task, size_t slot)
{
    return &task->catalog->tables[task->table].columns[task->slots[slot].first];
}

void
postgres_add_columns(bauta_text *sql, const bauta_task *task, const char *open,
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
bool
postgres_has_partitions(const bauta_task *task)
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
        if (postgres_column_of(task, s)->generated ||
            (s > 0 && task->slots[s].first <= task->slots[s - 1].first))
            return false;
    return task->n_slots > 0;
}

bauta_rc
postgres_copy_start(PGconn *conn, bauta_text *sql, ExecStatusType wanted,
                    bauta_err *err)
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
    bool query = postgres_has_partitions(task) || !is_plain(task) ||
                 task->limit > 0 || task->range != NULL;
    bauta_text sql;

    reader->task = task;
    reader->done = false;
    bauta_text_init(&sql);
    bauta_text_add(&sql, "COPY ");
    if (query) {
        bauta_text_add(&sql, "(SELECT ");
        postgres_add_columns(&sql, task, "", "");
        bauta_text_add(&sql, postgres_has_partitions(task) ? " FROM "
                                                           : " FROM ONLY ");
        postgres_quote_table(&sql, table);
        if (task->range != NULL)
            bauta_text_printf(&sql, " WHERE %s", task->range);
        if (task->limit > 0)
            bauta_text_printf(&sql, " LIMIT %llu",
                              (unsigned long long)task->limit);
        bauta_text_add(&sql, ")");
    } else {
        postgres_quote_table(&sql, table);
        postgres_add_columns(&sql, task, " (", ")");
    }
    bauta_text_add(&sql, " TO STDOUT");
    return postgres_copy_start(reader->conn, &sql, PGRES_COPY_OUT, err);
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
        const size_t n = task->slots[s].n;
        size_t found = 0;
        char *stop;

        if (at > end)
            return malformed(err);
        stop = (char *)bauta_scan_nth(at, end, '\t', n, &found);
        if (stop == NULL && found + 1 < n)
            return malformed(err);
        if (stop == NULL) /* the last field of a row has none after it */
            stop = end;
        if (task->slots[s].wire)
            *cell = (bauta_cell){.bytes = at, .len = (uint32_t)(stop - at)};
        else
            BAUTA_TRY(decode(postgres_column_of(task, s), at,
                             (size_t)(stop - at), cell, err));
        at = stop + 1;
    }
    if (task->n_slots > 0 && at != end + 1)
        rc = malformed(err);
    batch->n_rows++;

out:
    return rc;
}

bauta_rc
postgres_copy_end(PGconn *conn, uint64_t *rows, bauta_err *err)
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
            return postgres_copy_end(reader->conn, &rows, err);
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
