/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Connections and commands. Every wait looks at the interrupt flag four times
 * a second; an interrupted command is cancelled at the server.
 */
#include "drivers/postgres/postgres.h"

#include "core/interrupt.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { LOOK_MS = 250 };

/* The first line of a libpq message, without its end of line. */
static int
first_line(const char *message)
{
    return (int)strcspn(message, "\n");
}

/* libpq quotes a URL that it cannot read, password and all; so it is asked
 * first, and its words are not passed on. A password with a bare @ ends up in
 * the host, which it would quote, too. */
static bauta_rc
check_url(const char *url, bauta_err *err)
{
    char *why = NULL;
    PQconninfoOption *options = PQconninfoParse(url, &why);
    bool well = options != NULL;

    if (why != NULL)
        explicit_bzero(why, strlen(why));
    PQfreemem(why);
    for (size_t i = 0; well && options[i].keyword != NULL; i++)
        well = strcmp(options[i].keyword, "host") != 0 ||
               options[i].val == NULL || strchr(options[i].val, '@') == NULL;
    PQconninfoFree(options);
    if (!well)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the URL cannot be read: write "
                             "postgresql://USER@HOST/DATABASE, and special "
                             "characters as %%40 for @, %%2F for /");
    return BAUTA_OK;
}

/* What this process's sessions are called, and those of no other. */
static char session_name[32];

static void
name_sessions(void)
{
    uint32_t random;

    if (getentropy(&random, sizeof(random)) != 0)
        random = (uint32_t)getpid();
    (void)snprintf(session_name, sizeof(session_name), "bauta %08x", random);
}

bauta_rc
postgres_connect(PGconn **out, const char *url, const char *database,
                 bauta_err *err)
{
    /* Only the first dbname is expanded as a URL; a later one replaces its
     * database. */
    const char *keywords[] = {"dbname", "application_name", "client_encoding",
                              database != NULL ? "dbname" : NULL, NULL};
    const char *values[] = {url, session_name, "UTF8", database, NULL};
    static pthread_once_t named = PTHREAD_ONCE_INIT;
    PGconn *conn;
    const char *why;

    *out = NULL;
    (void)pthread_once(&named, name_sessions);
    if (check_url(url, err) != BAUTA_OK)
        return err->code;
    *out = conn = PQconnectdbParams(keywords, values, 1);
    if (conn == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    if (PQstatus(conn) == CONNECTION_OK)
        return BAUTA_OK;
    why = PQerrorMessage(conn);
    if (bauta_interrupt_raised())
        return bauta_err_set(err, BAUTA_EINTR, "interrupted");
    if (PQconnectionNeedsPassword(conn) != 0)
        return bauta_err_set(err, BAUTA_EIO,
                             "the server asks for a password and none was "
                             "given: put it into ~/.pgpass or PGPASSWORD");
    return bauta_err_set(err, BAUTA_EIO, "cannot connect: %.*s",
                         first_line(why), why);
}

/* A copy takes what it takes: limits that a database or role has for its usual
 * work are lifted. */
bauta_rc
postgres_patience(PGconn *conn, bauta_err *err)
{
    return postgres_run(
        conn,
        "SELECT set_config(name, '0', false) FROM pg_settings WHERE name IN "
        "('statement_timeout', 'lock_timeout', 'transaction_timeout', "
        "'idle_in_transaction_session_timeout') AND source <> 'client'",
        err);
}

/* What libpq still holds back has to go out first, or both sides wait for each
 * other for ever. */
bool
postgres_wait(PGconn *conn, bauta_err *err)
{
    int left = PQflush(conn);
    struct pollfd fd = {.fd = PQsocket(conn),
                        .events =
                            (short)(left > 0 ? POLLIN | POLLOUT : POLLIN)};

    if (left < 0 || fd.fd < 0 ||
        (poll(&fd, 1, LOOK_MS) < 0 && errno != EINTR) ||
        ((fd.revents & ~POLLOUT) != 0 && PQconsumeInput(conn) == 0)) {
        (void)postgres_fail(conn, NULL, err);
        return false;
    }
    return true;
}

/* Never waits for the server to say something: it may have nothing to say. */
bauta_rc
postgres_flush(PGconn *conn, bauta_err *err)
{
    int left;

    while ((left = PQflush(conn)) > 0) {
        struct pollfd fd = {.fd = PQsocket(conn), .events = POLLIN | POLLOUT};

        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        if ((poll(&fd, 1, LOOK_MS) < 0 && errno != EINTR) ||
            ((fd.revents & ~POLLOUT) != 0 && PQconsumeInput(conn) == 0))
            return postgres_fail(conn, NULL, err);
    }
    return left < 0 ? postgres_fail(conn, NULL, err) : BAUTA_OK;
}

static const char *
meaning(const char *state)
{
    static const struct {
        const char *prefix, *text;
    } meanings[] = {
        {"42501", "the role has not the right to do this"},
        {"53100", "no space is left on the server's disk"},
        {"53", "the server is short of resources"},
        {"23505", "two rows have the same key"},
        {"23503", "a row references one that is not there"},
        {"23502", "a column that must have a value has none"},
        {"23514", "a row breaks a check"},
        {"23", "a row breaks a constraint"},
        {"22", "a value does not fit its column's type"},
        {"57", "the server ended the connection or the command"},
        {"40", "the server rolled the transaction back"},
        {"55P03", "a lock could not be had"},
        {"0A", "the server does not support this"},
        {"42704", "the server lacks what the definition names"},
        {"42", "the server does not accept the definition"},
        {"58", "the server met an error of its system"},
    };

    for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++)
        if (strncmp(state, meanings[i].prefix, strlen(meanings[i].prefix)) == 0)
            return meanings[i].text;
    return "the server refused the command";
}

/* COPY's context names a line by number; what follows may quote the row. */
static void
add_line(const PGresult *result, bauta_err *err)
{
    const char *context = PQresultErrorField(result, PG_DIAG_CONTEXT);
    const char *line = context != NULL ? strstr(context, ", line ") : NULL;
    size_t digits;

    if (line == NULL || strncmp(context, "COPY ", 5) != 0)
        return;
    line += strlen(", line ");
    digits = strspn(line, "0123456789");
    if (digits > 0)
        bauta_err_at(err, "row %.*s", (int)digits, line);
}

static void
add_object(char *out, size_t size, const char *what, const char *name)
{
    size_t n = strlen(out);

    if (name != NULL && *name != '\0' && n < size)
        (void)snprintf(out + n, size - n, "%s%s %s", n == 0 ? " (" : ", ", what,
                       name);
}

bauta_rc
postgres_fail(PGconn *conn, const PGresult *result, bauta_err *err)
{
    const char *state =
        result != NULL ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : NULL;
    char objects[256] = "";

    if (bauta_interrupt_raised())
        return bauta_err_set(err, BAUTA_EINTR, "interrupted");
    if (state == NULL || strncmp(state, "57P", 3) == 0 ||
        PQstatus(conn) == CONNECTION_BAD)
        return bauta_err_set(err, BAUTA_EIO,
                             "the connection to the server was lost");
    if (err->code == BAUTA_OK)
        (void)snprintf(err->sqlstate, sizeof(err->sqlstate), "%s", state);
    add_object(objects, sizeof(objects), "table",
               PQresultErrorField(result, PG_DIAG_TABLE_NAME));
    add_object(objects, sizeof(objects), "column",
               PQresultErrorField(result, PG_DIAG_COLUMN_NAME));
    add_object(objects, sizeof(objects), "constraint",
               PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME));
    if (objects[0] != '\0')
        (void)strncat(objects, ")", sizeof(objects) - strlen(objects) - 1);
    (void)bauta_err_set(err, BAUTA_EIO, "%s%s, SQLSTATE %s", meaning(state),
                        objects, state);
    add_line(result, err);
    return err->code;
}

static void
cancel(PGconn *conn)
{
    PGcancel *handle = PQgetCancel(conn);
    char text[256];

    if (handle != NULL)
        (void)PQcancel(handle, text, sizeof(text));
    PQfreeCancel(handle);
}

/* The next result once it has come in whole; NULL with `err` unset is the end
 * of the command. */
static PGresult *
next_result(PGconn *conn, bool *cancelled, bauta_err *err)
{
    while (PQisBusy(conn) != 0) {
        if (bauta_interrupt_raised() && !*cancelled) {
            cancel(conn);
            *cancelled = true;
        }
        if (!postgres_wait(conn, err))
            return NULL;
    }
    return PQgetResult(conn);
}

static bool
is_well(const PGresult *result)
{
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_EMPTY_QUERY:
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT:
        return true;
    default:
        return false;
    }
}

bauta_rc
postgres_query(PGconn *conn, const char *sql, PGresult **out, bauta_err *err)
{
    PGresult *result, *last = NULL;
    bauta_err failed = {0};
    bool cancelled = false;

    *out = NULL;
    if (PQsendQuery(conn, sql) == 0)
        return postgres_fail(conn, NULL, err);
    while ((result = next_result(conn, &cancelled, &failed)) != NULL) {
        ExecStatusType status = PQresultStatus(result);

        if (!is_well(result))
            (void)postgres_fail(conn, result, &failed);
        PQclear(last);
        last = result;
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT)
            break;
    }
    if (failed.code == BAUTA_OK && last == NULL)
        (void)postgres_fail(conn, NULL, &failed);
    if (failed.code != BAUTA_OK) {
        PQclear(last);
        if (err->code == BAUTA_OK)
            *err = failed;
        return err->code;
    }
    *out = last;
    return BAUTA_OK;
}

bauta_rc
postgres_run(PGconn *conn, const char *sql, bauta_err *err)
{
    PGresult *result = NULL;
    bauta_rc rc = postgres_query(conn, sql, &result, err);

    PQclear(result);
    return rc;
}

void
postgres_quote_table(bauta_text *sql, const bauta_table *table)
{
    bauta_text_quote(sql, table->schema, '"');
    bauta_text_add(sql, ".");
    bauta_text_quote(sql, table->name, '"');
}
