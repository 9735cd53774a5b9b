/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sending: rows gathered in LOAD DATA's form go to the server in bulk where it
 * is MariaDB, else by LOAD DATA from memory, or as INSERTs of many rows where
 * it forbids that.
 *
 * All of them turn a value that does not fit into a warning and a changed
 * value, and LOAD DATA LOCAL skips a duplicate key: so any warning, or a count
 * that is not that of the rows sent, fails the run.
 */
#include "drivers/mysql/writer.h"

#include <stdlib.h>
#include <string.h>

enum {
    INSERT_MOST = 1024 * 1024,   /* bytes of an INSERT, if more than one row */
    COMMIT_AT = 8 * 1024 * 1024, /* bytes that make a transaction */
};

void
bauta_mysql_writer_insert(const struct bauta_mysql_writer *writer,
                          bauta_text *sql)
{
    bauta_text_add(sql, "INSERT ");
    bauta_text_add(sql, bauta_mysql_mark());
    bauta_text_add(sql, "INTO ");
    bauta_mysql_name(sql, NULL, bauta_mysql_writer_table(writer)->name);
    bauta_text_add(sql, " (");
    bauta_text_append(sql, writer->columns.bytes, writer->columns.len);
    bauta_text_add(sql, ") VALUES ");
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
tell_warning(const struct bauta_mysql_writer *writer, bauta_err *err)
{
    const bauta_table *table = bauta_mysql_writer_table(writer);
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
count_unlabelled(const struct bauta_mysql_writer *writer, const char *at,
                 const char *end)
{
    size_t n = 0, f = 0;

    while (writer->labels && at < end) {
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
count_warnings(const struct bauta_mysql_writer *writer)
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

/* All of `n` rows are in and none was changed on its way: there are no warnings
 * but `unlabelled`, which must be. */
static bauta_rc
check_sent(struct bauta_mysql_writer *writer, size_t unlabelled, size_t n,
           bauta_err *err)
{
    const uint64_t affected = mysql_affected_rows(writer->conn.my);

    if (mysql_warning_count(writer->conn.my) > 0 &&
        count_warnings(writer) != unlabelled)
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
send_insert(struct bauta_mysql_writer *writer, const bauta_text *sql,
            const char *rows, const char *end, size_t n, bauta_err *err)
{
    if (sql->failed)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write rows");
    if (mysql_real_query(writer->conn.my, sql->bytes,
                         (unsigned long)sql->len) != 0)
        return bauta_mysql_fail(&writer->conn, err, "cannot write rows");
    return check_sent(writer, count_unlabelled(writer, rows, end), n, err);
}

/* Appends one row's literals; returns where the next row begins. */
static const char *
put_literals(const struct bauta_mysql_writer *writer, bauta_text *sql,
             const char *at, const char *end)
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
insert_rows(struct bauta_mysql_writer *writer, bauta_err *err)
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
    bauta_mysql_writer_insert(writer, &sql);
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
load_rows(struct bauta_mysql_writer *writer, size_t unlabelled, bauta_err *err)
{
    writer->sent = 0;
    if (mysql_real_query(writer->conn.my, writer->load.bytes,
                         (unsigned long)writer->load.len) == 0)
        return check_sent(writer, unlabelled, writer->n_rows, err);
    if (!is_forbidden(mysql_errno(writer->conn.my)))
        return bauta_mysql_fail(&writer->conn, err, "cannot write rows");
    writer->inserts = true;
    return BAUTA_OK;
}

/* Failures of one row, which LOAD DATA would warn of. */
static bool
is_of_a_value(unsigned number)
{
    return number == 1048 || number == 1062 || number == 3819 || number == 4025;
}

static bauta_rc
send_bulk(struct bauta_mysql_writer *writer, size_t unlabelled, bauta_err *err)
{
    bauta_err failure = {0};

    if (bauta_mysql_bulk_send(writer->bulk, writer->rows.bytes, writer->n_rows,
                              &failure) == BAUTA_OK)
        return check_sent(writer, unlabelled, writer->n_rows, err);
    if (is_of_a_value(mysql_errno(writer->conn.my)))
        return tell_warning(writer, err);
    *err = failure;
    return err->code;
}

bauta_rc
bauta_mysql_writer_commit(struct bauta_mysql_writer *writer, bauta_err *err)
{
    writer->uncommitted = 0;
    return mysql_commit(writer->conn.my) == 0
               ? BAUTA_OK
               : bauta_mysql_fail(&writer->conn, err, "cannot write rows");
}

/* A row that a packet may not hold goes by LOAD DATA, which knows no packets.
 */
bauta_rc
bauta_mysql_writer_send(struct bauta_mysql_writer *writer, bauta_err *err)
{
    const size_t len = writer->rows.len;
    size_t unlabelled;
    bauta_rc rc = BAUTA_OK;

    if (writer->rows.failed)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write rows");
    if (writer->n_rows == 0)
        return BAUTA_OK;
    unlabelled =
        count_unlabelled(writer, writer->rows.bytes, writer->rows.bytes + len);
    if (writer->bulk != NULL && len <= writer->max_packet / 4) {
        BAUTA_TRY(send_bulk(writer, unlabelled, err));
    } else {
        if (!writer->inserts)
            BAUTA_TRY(load_rows(writer, unlabelled, err));
        if (writer->inserts)
            BAUTA_TRY(insert_rows(writer, err));
    }
    writer->uncommitted += len;
    if (writer->uncommitted >= COMMIT_AT)
        BAUTA_TRY(bauta_mysql_writer_commit(writer, err));
    bauta_text_reset(&writer->rows);
    writer->n_rows = 0;

out:
    return rc;
}
