/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writing: rows are gathered in the form LOAD DATA reads and sent from memory,
 * a few MiB a statement; where the server forbids that, the same bytes become
 * INSERTs of many rows.
 *
 * Both turn a value that does not fit into a warning and a changed value, and
 * LOAD DATA LOCAL skips a duplicate key: so any warning, or a count that is
 * not that of the rows sent, fails the run.
 */
#include "drivers/mysql/mysql.h"

#include <errmsg.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    SEND_AT = 4 * 1024 * 1024, /* bytes of rows that make a statement */
    INSERT_MOST = 1024 * 1024, /* bytes of an INSERT, if more than one row */
};

struct field {
    bool converts;        /* it passes through CONVERT */
    const char *no_label; /* how an enum's number 0 is sent; NULL: no enum */
};

struct writer {
    bauta_mysql_target *target; /* borrowed */
    bauta_mysql_conn conn;
    const bauta_task *task;
    bool inserts; /* the server takes no LOAD DATA LOCAL */
    size_t max_packet;
    bauta_text load;      /* the statement, but for the rows */
    bauta_text columns;   /* "(`a`, `b`)" */
    bauta_text rows;      /* gathered and not yet sent */
    size_t sent;          /* bytes of them the server has */
    size_t n_rows;        /* number of them */
    uint64_t done;        /* rows of the table in the target */
    struct field *fields; /* owned */
    size_t n_fields;
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
    struct writer *writer = self;
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
read_limits(struct writer *writer, bauta_err *err)
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

bauta_rc
bauta_mysql_writer_open(void **out_writer, void *self, bauta_err *err)
{
    bauta_mysql_target *target = self;
    struct writer *writer = bauta_calloc(1, sizeof(*writer));
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
    /* A commit a statement: to undo one huge transaction would take a failed
     * run as long as it took to write, and nobody sees the stage anyway. */
    rc = bauta_mysql_run(&writer->conn, "SET SESSION autocommit = 1", err,
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
    struct writer *writer = self;

    bauta_mysql_conn_close(&writer->conn);
    bauta_text_deinit(&writer->load);
    bauta_text_deinit(&writer->columns);
    bauta_text_deinit(&writer->rows);
    free(writer->fields);
    free(writer);
}

static const bauta_table *
table_of(const struct writer *writer)
{
    return &writer->task->catalog->tables[writer->task->table];
}

/* Puts down which fields there are, and the statements' lists of them. */
static void
list_columns(struct writer *writer, bauta_text *variables, bauta_text *sets)
{
    const bauta_mysql_source *source = writer->target->stage->source;
    const bauta_mysql_column *own = source->columns[writer->task->table];
    const bauta_table *table = table_of(writer);
    size_t n = 0;

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

bauta_rc
bauta_mysql_writer_begin(void *self, const bauta_task *task, bauta_err *err)
{
    struct writer *writer = self;
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
    writer->fields =
        bauta_calloc(table_of(writer)->n_columns, sizeof(*writer->fields));
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
    bauta_mysql_name(&writer->load, NULL, table_of(writer)->name);
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
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write");

out:
    bauta_text_deinit(&variables);
    bauta_text_deinit(&sets);
    return rc;
}

/* Does the server's text end in "'name' at row N", or `name`? Then its value,
 * should it quote one, lies before; the row's number comes out. */
static bool
ends_in_column(const char *text, const char *name, unsigned long long *row)
{
    const char *at = NULL, *next = text;
    size_t len = strlen(name);
    char *end;

    while ((next = strstr(next, " at row ")) != NULL)
        at = next++;
    if (at == NULL)
        return false;
    *row = strtoull(at + 8, &end, 10);
    return *end == '\0' && (size_t)(at - text) >= len + 2 &&
           (at[-1] == '\'' || at[-1] == '`') && at[-1] == at[-2 - (long)len] &&
           memcmp(at - 1 - len, name, len) == 0;
}

/* What a warning's number says of the value, without the server's text. */
static const char *
meaning(unsigned long number)
{
    switch (number) {
    case 1048:
    case 1263:
        return "it is NULL where the column takes none";
    case 1062:
        return "another row has the same unique key";
    case 1264:
        return "it is out of the type's range";
    case 1265:
    case 1406:
        return "it is too long or not one of the type's values";
    case 1366:
    case 1292:
        return "it is no value of the column's type or character set";
    case 3819:
    case 4025:
        return "it breaks a CHECK of the table";
    default:
        return "the server would have changed it";
    }
}

static bauta_rc
tell_warning(const struct writer *writer, bauta_err *err)
{
    const bauta_table *table = table_of(writer);
    MYSQL_RES *result = NULL;
    const char *column = NULL;
    unsigned long long row_number = 0;
    unsigned long number = 0;
    char **row = NULL;
    bauta_rc rc;

    if (mysql_query(writer->conn.my, "SHOW WARNINGS LIMIT 1") == 0)
        result = mysql_store_result(writer->conn.my);
    if (result != NULL)
        row = mysql_fetch_row(result);
    if (row != NULL && row[1] != NULL)
        number = strtoul(row[1], NULL, 10);
    for (size_t c = 0; row != NULL && row[2] != NULL && c < table->n_columns;
         c++)
        if (ends_in_column(row[2], table->columns[c].name, &row_number))
            column = table->columns[c].name;
    rc = bauta_err_set(err, BAUTA_EDATA,
                       "a value does not fit the target's column: %s "
                       "(warning %lu)",
                       meaning(number), number);
    if (column != NULL)
        bauta_err_at(err, "column %.64s, row %llu", column,
                     (unsigned long long)writer->done + row_number);
    mysql_free_result(result);
    return rc;
}

/* Cells from `at` to `end` whose enum holds the number 0: the server warns of
 * each of them, and takes it. */
static size_t
count_unlabelled(const struct writer *writer, const char *at, const char *end)
{
    size_t n = 0, f = 0;

    while (at < end) {
        const char *next = at;
        const char *no_label =
            f < writer->n_fields ? writer->fields[f].no_label : NULL;

        while (*next != '\t' && *next != '\n')
            next++;
        n += no_label != NULL && (size_t)(next - at) == strlen(no_label) &&
             memcmp(at, no_label, (size_t)(next - at)) == 0;
        f = *next == '\t' ? f + 1 : 0;
        at = next + 1;
    }
    return n;
}

/* All warnings of the last statement: the client library counts to 65535. */
static size_t
count_warnings(const struct writer *writer)
{
    MYSQL_RES *result = NULL;
    size_t n = SIZE_MAX;
    char **row;

    if (mysql_query(writer->conn.my, "SELECT @@warning_count") == 0)
        result = mysql_store_result(writer->conn.my);
    if (result != NULL && (row = mysql_fetch_row(result)) != NULL &&
        row[0] != NULL)
        n = strtoull(row[0], NULL, 10);
    mysql_free_result(result);
    return n;
}

/* All of `n` rows, from `at` to `end`, are in and none was changed on its way:
 * there are no warnings but those that must be. */
static bauta_rc
check_sent(struct writer *writer, const char *at, const char *end, size_t n,
           bauta_err *err)
{
    const uint64_t affected = mysql_affected_rows(writer->conn.my);

    if (mysql_warning_count(writer->conn.my) > 0 &&
        count_warnings(writer) != count_unlabelled(writer, at, end))
        return tell_warning(writer, err);
    if (affected != n)
        return bauta_err_set(err, BAUTA_EIO,
                             "the server took %llu of %zu rows and does not "
                             "say why",
                             (unsigned long long)affected, n);
    writer->done += n;
    return BAUTA_OK;
}

static bauta_rc
send_insert(struct writer *writer, const bauta_text *sql, const char *rows,
            const char *end, size_t n, bauta_err *err)
{
    if (sql->failed)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write rows");
    if (mysql_real_query(writer->conn.my, sql->bytes,
                         (unsigned long)sql->len) != 0)
        return bauta_mysql_fail(&writer->conn, err, "cannot write rows");
    return check_sent(writer, rows, end, n, err);
}

/* Appends one row's literals; returns where the next row begins. */
static const char *
put_literals(const struct writer *writer, bauta_text *sql, const char *at,
             const char *end)
{
    bauta_text_add(sql, "(");
    for (size_t f = 0; f < writer->n_fields; f++) {
        if (f > 0)
            bauta_text_add(sql, ", ");
        at =
            bauta_mysql_field_literal(sql, at, end, writer->fields[f].converts);
        at += at < end;
    }
    bauta_text_add(sql, ")");
    return writer->n_fields > 0 ? at : at + 1;
}

static bauta_rc
insert_rows(struct writer *writer, bauta_err *err)
{
    const size_t most = writer->max_packet / 2 < INSERT_MOST
                            ? writer->max_packet / 2
                            : INSERT_MOST;
    const char *at = writer->rows.bytes, *end = at + writer->rows.len;
    const char *first = at;
    size_t head, n = 0;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "INSERT ");
    bauta_text_add(&sql, bauta_mysql_mark());
    bauta_text_add(&sql, "INTO ");
    bauta_mysql_name(&sql, NULL, table_of(writer)->name);
    bauta_text_add(&sql, " (");
    bauta_text_append(&sql, writer->columns.bytes, writer->columns.len);
    bauta_text_add(&sql, ") VALUES ");
    head = sql.len;
    while (at < end) {
        const size_t mark = sql.len;
        const char *row = at;

        if (n > 0)
            bauta_text_add(&sql, ", ");
        at = put_literals(writer, &sql, at, end);
        n++;
        if (sql.len <= most && !sql.failed)
            continue;
        if (n > 1 && !sql.failed) { /* without the row that was too much */
            sql.len = mark;
            at = row;
            n--;
        }
        BAUTA_TRY(send_insert(writer, &sql, first, at, n, err));
        sql.len = head;
        first = at;
        n = 0;
    }
    if (n > 0)
        rc = send_insert(writer, &sql, first, end, n, err);

out:
    bauta_text_deinit(&sql);
    return rc;
}

/* Errors by which server or client refuse LOAD DATA LOCAL altogether. */
static bool
is_forbidden(unsigned number)
{
    return number == 1148 || number == 3948 || number == 4166 || number == 2068;
}

static bauta_rc
send_rows(struct writer *writer, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (writer->rows.failed)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write rows");
    if (writer->n_rows == 0)
        return BAUTA_OK;
    writer->sent = 0;
    if (!writer->inserts) {
        if (mysql_real_query(writer->conn.my, writer->load.bytes,
                             (unsigned long)writer->load.len) == 0)
            rc = check_sent(writer, writer->rows.bytes,
                            writer->rows.bytes + writer->rows.len,
                            writer->n_rows, err);
        else if (is_forbidden(mysql_errno(writer->conn.my)))
            writer->inserts = true;
        else
            rc = bauta_mysql_fail(&writer->conn, err, "cannot write rows");
    }
    if (writer->inserts)
        rc = insert_rows(writer, err);
    bauta_text_reset(&writer->rows);
    writer->n_rows = 0;
    return rc;
}

static bauta_rc
put_cell(struct writer *writer, const bauta_slot *slot, const bauta_cell *cell,
         bauta_err *err)
{
    const bauta_mysql_source *source = writer->target->stage->source;
    const bauta_column *column = &table_of(writer)->columns[slot->first];
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
    if (source->columns[writer->task->table][slot->first].text &&
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

bauta_rc
bauta_mysql_writer_write(void *self, const bauta_batch *batch, bauta_err *err)
{
    struct writer *writer = self;
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
        if (writer->rows.len >= SEND_AT || writer->rows.failed)
            BAUTA_TRY(send_rows(writer, err));
    }

out:
    return rc;
}

bauta_rc
bauta_mysql_writer_end(void *self, uint64_t rows, bauta_err *err)
{
    struct writer *writer = self;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(send_rows(writer, err));
    if (writer->done != rows)
        rc = bauta_err_set(err, BAUTA_EIO,
                           "%" PRIu64 " rows were read and %" PRIu64 " written",
                           rows, writer->done);

out:
    return rc;
}
