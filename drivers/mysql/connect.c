/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Connections: from a URL to a session, over either client library, and the
 * one place where statements run and failures are put in words.
 *
 * A server's text is shown only for a refused connection, where it cannot
 * quote a row; a password in it is blanked all the same.
 */
#include "core/interrupt.h"
#include "core/url.h"
#include "drivers/mysql/mysql.h"

#include <errmsg.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SECONDS_MOST = 31536000 }; /* that servers take */

static const char *const ssl_modes[] = {
    "disabled", "preferred", "required", "verify-ca", "verify-identity", NULL};

const bauta_option bauta_mysql_options[] = {
    {.name = "socket",
     .kind = BAUTA_OPTION_TEXT,
     .help = "Unix socket of the server, instead of host and port"},
    {.name = "ssl-mode",
     .kind = BAUTA_OPTION_CHOICE,
     .choices = ssl_modes,
     .help = "whether the connection must be encrypted, and its certificate "
             "checked; preferred where not said"},
    {.name = "ssl-ca",
     .kind = BAUTA_OPTION_TEXT,
     .help = "file of the authorities whose certificates are trusted"},
    {.name = "max-statement-time",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 1,
     .max = SECONDS_MOST,
     .help = "seconds after which the server ends a statement, the reading of "
             "a table or range being one; no limit where not given"},
    {.name = "lock-wait-timeout",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 1,
     .max = SECONDS_MOST,
     .help = "seconds to wait for the lock on a table that somebody changes; "
             "60 where not given"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
take_parameter(bauta_mysql_login *login, const bauta_url_parameter *parameter,
               bauta_err *err)
{
    const char *names[] = {"socket", "ssl-mode", "ssl-ca", "max-statement-time",
                           "lock-wait-timeout"};
    const char **places[] = {&login->socket, &login->ssl_mode, &login->ssl_ca,
                             &login->statement_time, &login->lock_wait};
    long at = bauta_option_find(bauta_mysql_options, parameter->name);
    const char *nearest;
    bauta_value value;

    for (size_t i = 0; at >= 0 && i < sizeof(names) / sizeof(names[0]); i++) {
        if (strcmp(names[i], parameter->name) != 0)
            continue;
        *places[i] = parameter->value;
        return bauta_option_parse(&bauta_mysql_options[at], parameter->value,
                                  &value, err);
    }
    nearest =
        bauta_nearest(parameter->name, names, sizeof(names) / sizeof(names[0]));
    return bauta_err_set(err, BAUTA_EUSAGE,
                         "the URL has a parameter \"%.60s\" that this driver "
                         "does not know%s%s: it takes socket, ssl-mode, "
                         "ssl-ca, max-statement-time and lock-wait-timeout",
                         parameter->name,
                         nearest != NULL ? "; did you mean " : "",
                         nearest != NULL ? nearest : "");
}

bauta_rc
bauta_mysql_login_parse(bauta_mysql_login *login, const char *url,
                        bauta_err *err)
{
    bauta_url parsed;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_url_parse(&parsed, url, &login->arena, err));
    login->host = parsed.host;
    login->port = parsed.port;
    login->user = parsed.user;
    login->password = parsed.password;
    if (login->password == NULL)
        login->password = getenv("MYSQL_PWD");
    login->database = parsed.path;
    for (size_t i = 0; i < parsed.n_parameters; i++)
        BAUTA_TRY(take_parameter(login, &parsed.parameters[i], err));
    if (login->database == NULL || login->database[0] == '\0' ||
        strchr(login->database, '/') != NULL)
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           "the URL names no database: write "
                           "mysql://user@host/database");
    else if (bauta_utf8_count(login->database, strlen(login->database)) > 64)
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           "the URL's database name is longer than the 64 "
                           "characters that a server allows");

out:
    return rc;
}

void
bauta_mysql_login_deinit(bauta_mysql_login *login)
{
    bauta_arena_deinit(&login->arena);
    *login = (bauta_mysql_login){0};
}

/* "preferred" costs a round trip and gains nothing on a Unix socket. */
static bool
wants_tls(const bauta_mysql_login *login)
{
    if (login->ssl_mode != NULL)
        return strcmp(login->ssl_mode, "disabled") != 0;
    return login->ssl_ca != NULL || login->socket == NULL;
}

static bool
needs_tls(const bauta_mysql_login *login)
{
    return login->ssl_mode != NULL &&
           strcmp(login->ssl_mode, "disabled") != 0 &&
           strcmp(login->ssl_mode, "preferred") != 0;
}

#ifdef MARIADB_BASE_VERSION
/* This library checks the chain wherever it is given an authority; its own
 * option checks the host's name, too, and without one is all there is. */
static bool
checks_identity(const bauta_mysql_login *login)
{
    if (!needs_tls(login))
        return false;
    return strcmp(login->ssl_mode, "verify-identity") == 0 ||
           (strcmp(login->ssl_mode, "verify-ca") == 0 && login->ssl_ca == NULL);
}

static void
set_tls(MYSQL *my, const bauta_mysql_login *login)
{
    const bauta_mysql_flag on = 1;

    if (!wants_tls(login))
        return;
    (void)mysql_optionsv(my, MYSQL_OPT_SSL_CA, (const void *)login->ssl_ca);
    if (needs_tls(login))
        (void)mysql_optionsv(my, MYSQL_OPT_SSL_ENFORCE, (const void *)&on);
    if (checks_identity(login))
        (void)mysql_optionsv(my, MYSQL_OPT_SSL_VERIFY_SERVER_CERT,
                             (const void *)&on);
}
#else
static void
set_tls(MYSQL *my, const bauta_mysql_login *login)
{
    static const unsigned modes[] = {SSL_MODE_DISABLED, SSL_MODE_PREFERRED,
                                     SSL_MODE_REQUIRED, SSL_MODE_VERIFY_CA,
                                     SSL_MODE_VERIFY_IDENTITY};
    unsigned mode = wants_tls(login) ? SSL_MODE_PREFERRED : SSL_MODE_DISABLED;

    for (size_t i = 0; ssl_modes[i] != NULL; i++)
        if (login->ssl_mode != NULL &&
            strcmp(ssl_modes[i], login->ssl_mode) == 0)
            mode = modes[i];
    if (login->ssl_ca != NULL)
        (void)mysql_options(my, MYSQL_OPT_SSL_CA, login->ssl_ca);
    (void)mysql_options(my, MYSQL_OPT_SSL_MODE, &mode);
}
#endif

/* The server's words with the password, should they hold it, blanked. */
static void
copy_blanked(char *out, size_t size, const char *text, const char *secret)
{
    size_t len = secret != NULL ? strlen(secret) : 0, n = 0;

    while (*text != '\0' && n + 4 < size) {
        if (len > 3 && strncmp(text, secret, len) == 0) {
            memcpy(out + n, "***", 3);
            n += 3;
            text += len;
        } else {
            out[n++] = *text++;
        }
    }
    out[n] = '\0';
}

static bauta_rc
refused(MYSQL *my, const bauta_mysql_login *login, bauta_err *err)
{
    char text[320];
    bauta_rc rc;

    copy_blanked(text, sizeof(text), mysql_error(my), login->password);
    rc = bauta_err_set(err, BAUTA_EIO, "cannot connect: %s (error %u)", text,
                       mysql_errno(my));
    (void)snprintf(err->sqlstate, sizeof(err->sqlstate), "%s",
                   mysql_sqlstate(my));
    return rc;
}

static bauta_rc
set(const bauta_mysql_conn *conn, const char *name, const char *value,
    const char *more, bauta_err *err)
{
    char sql[128];

    (void)snprintf(sql, sizeof(sql), "SET SESSION %s = %.12s%s", name, value,
                   more);
    if (mysql_query(conn->my, sql) != 0 &&
        mysql_errno(conn->my) != BAUTA_MYSQL_NO_VARIABLE)
        return bauta_mysql_fail(conn, err, "cannot settle the session");
    return BAUTA_OK;
}

/* Limits that a server has for its usual work are lifted; those that the URL
 * sets hold. MySQL counts the one in milliseconds, by another name. */
static bauta_rc
set_limits(const bauta_mysql_conn *conn, const bauta_mysql_login *login,
           bauta_err *err)
{
    const char *time =
        login->statement_time != NULL ? login->statement_time : "0";
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(set(conn, "max_statement_time", time, "", err));
    BAUTA_TRY(set(conn, "max_execution_time", time, " * 1000", err));
    rc = set(conn, "lock_wait_timeout",
             login->lock_wait != NULL ? login->lock_wait : "60", "", err);

out:
    return rc;
}

/* One setting each, so that a server that lacks one still takes the rest. */
static bauta_rc
settle(bauta_mysql_conn *conn, bauta_err *err)
{
    static const char *const settings[] = {
        "SET NAMES utf8mb4",
        "SET SESSION character_set_results = NULL",
        "SET SESSION sql_mode = ''",
        "SET SESSION time_zone = '+00:00'",
        "SET SESSION wait_timeout = 2147483",
        "SET SESSION net_read_timeout = 86400",
        "SET SESSION net_write_timeout = 86400",
        "SET SESSION group_concat_max_len = 4294967295",
        "SET SESSION sql_quote_show_create = 1",
        "SET SESSION sql_select_limit = 18446744073709551615",
    };

    for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++)
        if (mysql_query(conn->my, settings[i]) != 0 &&
            mysql_errno(conn->my) != BAUTA_MYSQL_NO_VARIABLE)
            return bauta_mysql_fail(conn, err, "cannot settle the session");
    return BAUTA_OK;
}

/* A hostile server may ask for any file by LOCAL INFILE; it gets none. */
static int
no_file(void **self, const char *name, void *context)
{
    (void)name;
    (void)context;
    *self = NULL;
    return 1;
}

static int
no_file_read(void *self, char *out, unsigned size)
{
    (void)self;
    (void)out;
    (void)size;
    return -1;
}

static void
no_file_end(void *self)
{
    (void)self;
}

static int
no_file_error(void *self, char *out, unsigned size)
{
    (void)self;
    if (size > 0)
        out[0] = '\0';
    return CR_UNKNOWN_ERROR;
}

bauta_rc
bauta_mysql_conn_open(bauta_mysql_conn *conn, const bauta_mysql_login *login,
                      const char *database, bauta_err *err)
{
    const unsigned timeout = 30, one = 1;
    const unsigned long packet = 1024UL * 1024 * 1024;
    bauta_rc rc = BAUTA_OK;

    *conn = (bauta_mysql_conn){.my = mysql_init(NULL), .watched = -1};
    if (conn->my == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM,
                             "out of memory for a connection");
    (void)mysql_options(conn->my, MYSQL_READ_DEFAULT_GROUP, "bauta");
    (void)mysql_options(conn->my, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    (void)mysql_options(conn->my, MYSQL_OPT_CONNECT_TIMEOUT, &timeout);
    (void)mysql_options(conn->my, MYSQL_OPT_LOCAL_INFILE, &one);
    (void)mysql_options(conn->my, MYSQL_OPT_MAX_ALLOWED_PACKET, &packet);
    if (login->port != 0 && login->socket == NULL) {
        const unsigned protocol = MYSQL_PROTOCOL_TCP;

        (void)mysql_options(conn->my, MYSQL_OPT_PROTOCOL, &protocol);
    }
    set_tls(conn->my, login);
    mysql_set_local_infile_handler(conn->my, no_file, no_file_read, no_file_end,
                                   no_file_error, NULL);
    if (mysql_real_connect(conn->my, login->host, login->user, login->password,
                           database, login->port, login->socket,
                           CLIENT_MULTI_RESULTS) == NULL)
        return refused(conn->my, login, err);
    if (needs_tls(login) && mysql_get_ssl_cipher(conn->my) == NULL)
        return bauta_err_set(err, BAUTA_EIO,
                             "the connection is not encrypted (TLS), though "
                             "ssl-mode=%s asks for it",
                             login->ssl_mode);
    conn->maria = strstr(mysql_get_server_info(conn->my), "MariaDB") != NULL;
    conn->version = mysql_get_server_version(conn->my);
    conn->id = mysql_thread_id(conn->my);
    BAUTA_TRY(settle(conn, err));
    BAUTA_TRY(set_limits(conn, login, err));

out:
    return rc;
}

void
bauta_mysql_conn_close(bauta_mysql_conn *conn)
{
    if (conn->my == NULL)
        return;
    bauta_mysql_conn_unwatch(conn);
    mysql_close(conn->my);
    *conn = (bauta_mysql_conn){.watched = -1};
}

void
bauta_mysql_conn_watch(bauta_mysql_conn *conn)
{
#ifdef MARIADB_BASE_VERSION
    const int fd = (int)mysql_get_socket(conn->my);
#else
    const int fd = (int)conn->my->net.fd;
#endif
    if (conn->watched < 0 && bauta_interrupt_watch(fd))
        conn->watched = fd;
}

void
bauta_mysql_conn_unwatch(bauta_mysql_conn *conn)
{
    if (conn->watched >= 0)
        bauta_interrupt_unwatch(conn->watched);
    conn->watched = -1;
}

/* What an error number most often asks of the user. */
static const char *
advice(unsigned number)
{
    static const struct {
        unsigned number;
        const char *text;
    } known[] = {
        {1021, "; the server's disk is full"},
        {1044, "; the user lacks a right on that database"},
        {1114, "; the server has no room left for the table"},
        {1142, "; the user lacks a right on it"},
        {1153, "; raise max_allowed_packet on the server"},
        {1205, "; another session holds a lock on it"},
        {1227, "; the user lacks an administrator's right"},
        {1317, "; the statement was killed on the server"},
        {1927, "; the connection was killed on the server"},
        {BAUTA_MYSQL_DUPLICATE, "; two rows have the same unique key"},
        {BAUTA_MYSQL_GONE, "; the connection to the server was lost"},
        {BAUTA_MYSQL_LOST, "; the connection to the server was lost"},
    };

    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
        if (known[i].number == number)
            return known[i].text;
    return "";
}

static bauta_rc
fail_va(const bauta_mysql_conn *conn, bauta_err *err, const char *fmt,
        va_list ap)
{
    const unsigned number = mysql_errno(conn->my);
    char what[320];
    bool first = err->code == BAUTA_OK;
    bauta_rc rc;

    (void)vsnprintf(what, sizeof(what), fmt, ap);
    rc = bauta_err_set(err, BAUTA_EIO, "%s: the server says error %u%s", what,
                       number, advice(number));
    if (first)
        (void)snprintf(err->sqlstate, sizeof(err->sqlstate), "%s",
                       mysql_sqlstate(conn->my));
    return rc;
}

bauta_rc
bauta_mysql_fail(const bauta_mysql_conn *conn, bauta_err *err, const char *fmt,
                 ...)
{
    va_list ap;
    bauta_rc rc;

    va_start(ap, fmt);
    rc = fail_va(conn, err, fmt, ap);
    va_end(ap);
    return rc;
}

/* Runs a statement and throws away whatever it gives back. */
static int
run(MYSQL *my, const char *sql, size_t len)
{
    int left;

    if (mysql_real_query(my, sql, (unsigned long)len) != 0)
        return 1;
    do {
        MYSQL_RES *result = mysql_store_result(my);

        if (result != NULL)
            mysql_free_result(result);
        else if (mysql_errno(my) != 0)
            return 1;
        left = mysql_next_result(my);
    } while (left == 0);
    return left > 0;
}

bauta_rc
bauta_mysql_run(const bauta_mysql_conn *conn, const char *sql, bauta_err *err,
                const char *fmt, ...)
{
    bauta_rc rc = BAUTA_OK;
    va_list ap;

    va_start(ap, fmt);
    if (run(conn->my, sql, strlen(sql)) != 0)
        rc = fail_va(conn, err, fmt, ap);
    va_end(ap);
    return rc;
}

bauta_rc
bauta_mysql_run_text(const bauta_mysql_conn *conn, const bauta_text *sql,
                     bauta_err *err, const char *fmt, ...)
{
    bauta_rc rc = BAUTA_OK;
    va_list ap;

    va_start(ap, fmt);
    if (sql->failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a statement");
    else if (run(conn->my, sql->bytes, sql->len) != 0)
        rc = fail_va(conn, err, fmt, ap);
    va_end(ap);
    return rc;
}

bauta_rc
bauta_mysql_select(MYSQL_RES **result, const bauta_mysql_conn *conn,
                   const bauta_text *sql, bauta_err *err, const char *what)
{
    *result = NULL;
    if (sql->failed)
        return bauta_err_set(err, BAUTA_ENOMEM,
                             "out of memory for a statement");
    if (mysql_real_query(conn->my, sql->bytes, (unsigned long)sql->len) == 0)
        *result = mysql_store_result(conn->my);
    return *result != NULL
               ? BAUTA_OK
               : bauta_mysql_fail(conn, err, "cannot read %s", what);
}

void
bauta_mysql_literal(bauta_text *sql, const char *value)
{
    bauta_text_add(sql, "'");
    for (; *value != '\0'; value++) {
        if (*value == '\'' || *value == '\\')
            bauta_text_append(sql, "\\", 1);
        bauta_text_append(sql, value, 1);
    }
    bauta_text_add(sql, "'");
}

void
bauta_mysql_name(bauta_text *sql, const char *database, const char *name)
{
    if (database != NULL) {
        bauta_text_quote(sql, database, '`');
        bauta_text_add(sql, ".");
    }
    bauta_text_quote(sql, name, '`');
}
