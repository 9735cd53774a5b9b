/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Load: how busy the source's server is with others. Every user may read
 * Threads_running; statements of this run, which carry its mark in a comment,
 * are seen in the list of processes and taken off.
 */
#include "drivers/mysql/mysql.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char mark_text[32];

static void
make_mark(void)
{
    uint32_t random;

    if (getentropy(&random, sizeof(random)) != 0)
        random = (uint32_t)getpid();
    (void)snprintf(mark_text, sizeof(mark_text), "/* bauta %08x */ ", random);
}

const char *
bauta_mysql_mark(void)
{
    static pthread_once_t made = PTHREAD_ONCE_INIT;

    (void)pthread_once(&made, make_mark);
    return mark_text;
}

/* One number, the last field of a query's first row. */
static bauta_rc
ask(const bauta_mysql_conn *conn, const bauta_text *sql, uint64_t *number,
    bauta_err *err)
{
    MYSQL_RES *result = NULL;
    bauta_rc rc = bauta_mysql_select(&result, conn, sql, err, "the load");
    char **row = rc == BAUTA_OK ? mysql_fetch_row(result) : NULL;
    const unsigned n = rc == BAUTA_OK ? mysql_num_fields(result) : 0;

    *number = 0;
    if (rc == BAUTA_OK && (row == NULL || n == 0 || row[n - 1] == NULL))
        rc = bauta_err_set(err, BAUTA_EIO, "the server does not tell its load");
    else if (rc == BAUTA_OK)
        *number = strtoull(row[n - 1], NULL, 10);
    mysql_free_result(result);
    return rc;
}

bauta_rc
bauta_mysql_source_load(void *self, uint64_t *running, bauta_err *err)
{
    bauta_mysql_source *source = self;
    uint64_t own = 0, all = 0;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    if (source->watch.my == NULL) {
        BAUTA_TRY(
            bauta_mysql_conn_open(&source->watch, &source->login, NULL, err));
        bauta_mysql_conn_watch(&source->watch);
    }
    bauta_text_add(&sql, "SELECT ");
    bauta_text_add(&sql, bauta_mysql_mark());
    bauta_text_add(&sql, "COUNT(*) FROM information_schema.PROCESSLIST WHERE "
                         "INFO LIKE ");
    bauta_text_printf(&sql, "'%%%.*s%%'", (int)strlen(bauta_mysql_mark()) - 1,
                      bauta_mysql_mark());
    BAUTA_TRY(ask(&source->watch, &sql, &own, err));
    bauta_text_reset(&sql);
    bauta_text_add(&sql, "SHOW GLOBAL STATUS LIKE 'Threads_running'");
    BAUTA_TRY(ask(&source->watch, &sql, &all, err));
    *running = all > own ? all - own : 0;

out:
    bauta_text_deinit(&sql);
    return rc;
}
