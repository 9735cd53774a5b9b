/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bulk: MariaDB's prepared INSERT of many rows in one request. Fields go as
 * lengths and bytes, so the server looks for no separators; it takes two thirds
 * of the time that LOAD DATA does, and several sessions can fill one table that
 * numbers its rows, where LOAD DATA keeps the counter to itself.
 *
 * The rows come in LOAD DATA's form and are taken apart in place.
 */
#include "drivers/mysql/mysql.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef MARIADB_BASE_VERSION

struct bauta_mysql_bulk {
    const bauta_mysql_conn *conn; /* borrowed */
    MYSQL_STMT *statement;
    MYSQL_BIND *binds;     /* one a field */
    size_t n_fields, room; /* rows that there is room for */
    char **fields;         /* [field * room + row], and so the next two */
    unsigned long *lengths;
    char *nulls;
};

bool
bauta_mysql_bulk_possible(const bauta_mysql_conn *conn)
{
    unsigned long more = 0;

    return conn->maria &&
           mariadb_get_infov(conn->my,
                             MARIADB_CONNECTION_EXTENDED_SERVER_CAPABILITIES,
                             (void *)&more) == 0 &&
           (more & (MARIADB_CLIENT_STMT_BULK_OPERATIONS >> 32)) != 0;
}

static bauta_rc
failed(const struct bauta_mysql_bulk *bulk, bauta_err *err)
{
    if (mysql_errno(bulk->conn->my) != 0)
        return bauta_mysql_fail(bulk->conn, err, "cannot write rows");
    return bauta_err_set(err, BAUTA_EIO,
                         "cannot write rows: the client library says error %u",
                         mysql_stmt_errno(bulk->statement));
}

bauta_rc
bauta_mysql_bulk_open(struct bauta_mysql_bulk **out,
                      const bauta_mysql_conn *conn, const bauta_text *insert,
                      size_t n_fields, bauta_err *err)
{
    struct bauta_mysql_bulk *bulk = bauta_calloc(1, sizeof(*bulk));

    *out = bulk;
    if (bulk == NULL || insert->failed)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write");
    bulk->conn = conn;
    bulk->n_fields = n_fields;
    bulk->binds = bauta_calloc(n_fields, sizeof(*bulk->binds));
    bulk->statement = mysql_stmt_init(conn->my);
    if (bulk->binds == NULL || bulk->statement == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write");
    if (mysql_stmt_prepare(bulk->statement, insert->bytes,
                           (unsigned long)insert->len) != 0)
        return failed(bulk, err);
    return BAUTA_OK;
}

static void
release(struct bauta_mysql_bulk *bulk)
{
    free(bulk->fields);
    free(bulk->lengths);
    free(bulk->nulls);
    bulk->fields = NULL;
    bulk->lengths = NULL;
    bulk->nulls = NULL;
    bulk->room = 0;
}

void
bauta_mysql_bulk_close(struct bauta_mysql_bulk *bulk)
{
    if (bulk == NULL)
        return;
    if (bulk->statement != NULL)
        (void)mysql_stmt_close(bulk->statement);
    release(bulk);
    free(bulk->binds);
    free(bulk);
}

static bauta_rc
make_room(struct bauta_mysql_bulk *bulk, size_t rows, bauta_err *err)
{
    const size_t n = bulk->n_fields;

    if (rows <= bulk->room)
        return BAUTA_OK;
    release(bulk);
    if (rows <= SIZE_MAX / n) {
        bulk->fields = bauta_calloc(rows * n, sizeof(*bulk->fields));
        bulk->lengths = bauta_calloc(rows * n, sizeof(*bulk->lengths));
        bulk->nulls = bauta_calloc(rows * n, 1);
    }
    if (bulk->fields == NULL || bulk->lengths == NULL || bulk->nulls == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write rows");
    bulk->room = rows;
    for (size_t i = 0; i < n; i++) {
        MYSQL_BIND *bind = &bulk->binds[i];

        bind->buffer_type = MYSQL_TYPE_BLOB;
        bind->buffer = &bulk->fields[i * rows];
        bind->length = &bulk->lengths[i * rows];
        bind->u.indicator = &bulk->nulls[i * rows];
    }
    return BAUTA_OK;
}

/* Takes the escapes out of a field, which gets shorter; its length. */
static size_t
unescape(char *field, size_t len)
{
    const char *end = field + len;
    char *out = field;

    for (const char *at = field; at < end; at++) {
        if (*at == '\\' && at + 1 < end) {
            at++;
            *out++ = (char)(*at == 't' ? '\t' : *at == 'n' ? '\n' : *at);
        } else {
            *out++ = *at;
        }
    }
    return (size_t)(out - field);
}

static void
take_apart(const struct bauta_mysql_bulk *bulk, char *at, size_t n_rows)
{
    for (size_t row = 0; bulk->fields != NULL && row < n_rows; row++)
        for (size_t f = 0; f < bulk->n_fields; f++) {
            const size_t cell = f * bulk->room + row;
            bool escaped = false;
            char *end = at;

            for (; *end != '\t' && *end != '\n'; end++)
                escaped |= *end == '\\';
            bulk->fields[cell] = at;
            bulk->lengths[cell] = (unsigned long)(end - at);
            bulk->nulls[cell] = STMT_INDICATOR_NONE;
            if (escaped && end - at == 2 && memcmp(at, "\\N", 2) == 0)
                bulk->nulls[cell] = STMT_INDICATOR_NULL;
            else if (escaped)
                bulk->lengths[cell] = unescape(at, (size_t)(end - at));
            at = end + 1;
        }
}

bauta_rc
bauta_mysql_bulk_send(struct bauta_mysql_bulk *bulk, char *rows, size_t n_rows,
                      bauta_err *err)
{
    const unsigned n = (unsigned)n_rows;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(make_room(bulk, n_rows, err));
    take_apart(bulk, rows, n_rows);
    if (mysql_stmt_attr_set(bulk->statement, STMT_ATTR_ARRAY_SIZE, &n) != 0 ||
        mysql_stmt_bind_param(bulk->statement, bulk->binds) != 0 ||
        mysql_stmt_execute(bulk->statement) != 0)
        rc = failed(bulk, err);

out:
    return rc;
}

#else

bool
bauta_mysql_bulk_possible(const bauta_mysql_conn *conn)
{
    (void)conn;
    return false;
}

bauta_rc
bauta_mysql_bulk_open(struct bauta_mysql_bulk **bulk,
                      const bauta_mysql_conn *conn, const bauta_text *insert,
                      size_t n_fields, bauta_err *err)
{
    (void)conn;
    (void)insert;
    (void)n_fields;
    *bulk = NULL;
    return bauta_err_set(err, BAUTA_EIO, "the client library has no bulk");
}

bauta_rc
bauta_mysql_bulk_send(struct bauta_mysql_bulk *bulk, char *rows, size_t n_rows,
                      bauta_err *err)
{
    (void)bulk;
    (void)rows;
    (void)n_rows;
    return bauta_err_set(err, BAUTA_EIO, "the client library has no bulk");
}

void
bauta_mysql_bulk_close(struct bauta_mysql_bulk *bulk)
{
    (void)bulk;
}

#endif
