/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Target: seen to be absent or empty before anything is done, made in a
 * database beside it, and taken away again without a trace where the run fails.
 */
#include "drivers/mysql/mysql.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char stage_suffix[] = "_bauta_stage";

/* A name is at most 64 characters: a long one is cut, and a hash of the whole
 * keeps it apart from its neighbours. */
static void
name_stage(bauta_mysql_target *target)
{
    const char *name = target->login.database;
    size_t len = strlen(name), chars = bauta_utf8_count(name, len);
    uint64_t hash = UINT64_C(14695981039346656037);
    size_t keep = len;

    if (chars + strlen(stage_suffix) <= 64) {
        (void)snprintf(target->staged, sizeof(target->staged), "%s%s", name,
                       stage_suffix);
        return;
    }
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)name[i]) * UINT64_C(1099511628211);
    while (keep > 0 && (bauta_utf8_count(name, keep) > 35 ||
                        ((unsigned char)name[keep] & 0xC0) == 0x80))
        keep--;
    (void)snprintf(target->staged, sizeof(target->staged), "%.*s_%016llx%s",
                   (int)keep, name, (unsigned long long)hash, stage_suffix);
}

/* How many rows a query that ends in the target's name counts. */
static bauta_rc
count(const bauta_mysql_target *target, const char *head, size_t *n,
      bauta_err *err)
{
    MYSQL_RES *result = NULL;
    bauta_text sql;
    bauta_rc rc;
    char **row;

    bauta_text_init(&sql);
    bauta_text_add(&sql, head);
    bauta_mysql_literal(&sql, target->login.database);
    rc = bauta_mysql_select(&result, &target->conn, &sql, err,
                            "what the target holds");
    *n = 0;
    if (rc == BAUTA_OK && (row = mysql_fetch_row(result)) != NULL &&
        row[0] != NULL)
        *n = strtoull(row[0], NULL, 10);
    mysql_free_result(result);
    bauta_text_deinit(&sql);
    return rc;
}

bauta_rc
bauta_mysql_target_empty(const bauta_mysql_target *target, bool *empty,
                         bauta_err *err)
{
    static const char *const queries[] = {
        "SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = ",
        ("SELECT COUNT(*) FROM information_schema.ROUTINES WHERE "
         "ROUTINE_SCHEMA = "),
        "SELECT COUNT(*) FROM information_schema.EVENTS WHERE EVENT_SCHEMA = ",
    };
    bauta_rc rc = BAUTA_OK;
    size_t n;

    *empty = true;
    for (size_t i = 0; i < sizeof(queries) / sizeof(queries[0]); i++) {
        BAUTA_TRY(count(target, queries[i], &n, err));
        *empty = *empty && n == 0;
    }

out:
    return rc;
}

/* Whether the target database stands, and with what defaults. */
static bauta_rc
look_at(bauta_mysql_target *target, bauta_err *err)
{
    MYSQL_RES *result = NULL;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;
    char **row;

    bauta_text_init(&sql);
    bauta_text_add(&sql,
                   "SELECT DEFAULT_CHARACTER_SET_NAME, DEFAULT_COLLATION_NAME "
                   "FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ");
    bauta_mysql_literal(&sql, target->login.database);
    BAUTA_TRY(bauta_mysql_select(&result, &target->conn, &sql, err,
                                 "the list of databases"));
    row = mysql_fetch_row(result);
    target->existed = row != NULL;
    if (row != NULL && row[0] != NULL && row[1] != NULL) {
        target->charset = bauta_arena_strdup(&target->arena, row[0]);
        target->collation = bauta_arena_strdup(&target->arena, row[1]);
        if (target->charset == NULL || target->collation == NULL)
            rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a target");
    }

out:
    mysql_free_result(result);
    bauta_text_deinit(&sql);
    return rc;
}

bauta_rc
bauta_mysql_target_open(void **out_target, const char *url, bauta_err *err)
{
    bauta_mysql_target *target = bauta_calloc(1, sizeof(*target));
    bauta_rc rc = BAUTA_OK;

    *out_target = target;
    if (target == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a target");
    bauta_arena_init(&target->arena);
    bauta_arena_init(&target->login.arena);
    BAUTA_TRY(bauta_mysql_login_parse(&target->login, url, err));
    name_stage(target);
    BAUTA_TRY(bauta_mysql_conn_open(&target->conn, &target->login, NULL, err));
    bauta_mysql_conn_watch(&target->conn);
    rc = look_at(target, err);

out:
    if (rc != BAUTA_OK) {
        bauta_mysql_target_close(target);
        *out_target = NULL;
    }
    return rc;
}

/* What tells one server from another, as one string. */
static bauta_rc
identify(const bauta_mysql_conn *conn, bauta_text *out, bauta_err *err)
{
    static const char *const variables[] = {
        "@@hostname",   "@@port",        "@@datadir", "@@server_id",
        "@@server_uid", "@@server_uuid", "@@socket"};
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < sizeof(variables) / sizeof(variables[0]); i++) {
        MYSQL_RES *result = NULL;
        char sql[64];
        char **row;

        (void)snprintf(sql, sizeof(sql), "SELECT %s", variables[i]);
        if (mysql_query(conn->my, sql) == 0)
            result = mysql_store_result(conn->my);
        else if (mysql_errno(conn->my) != BAUTA_MYSQL_NO_VARIABLE)
            BAUTA_TRY(bauta_mysql_fail(conn, err,
                                       "cannot tell which server this is"));
        row = result != NULL ? mysql_fetch_row(result) : NULL;
        if (row != NULL && row[0] != NULL)
            bauta_text_add(out, row[0]);
        bauta_text_append(out, "\n", 1);
        mysql_free_result(result);
    }
    if (out->failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a name");

out:
    return rc;
}

bauta_rc
bauta_mysql_target_distinct(void *self, void *other, bauta_err *err)
{
    const bauta_mysql_target *target = self;
    const bauta_mysql_source *source = other;
    bauta_text a, b;
    bool empty = true;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&a);
    bauta_text_init(&b);
    if (source != NULL) {
        BAUTA_TRY(identify(&target->conn, &a, err));
        BAUTA_TRY(identify(&source->conn, &b, err));
    }
    if (source != NULL && strcmp(a.bytes, b.bytes) == 0 &&
        (strcmp(target->login.database, source->login.database) == 0 ||
         strcmp(target->staged, source->login.database) == 0))
        BAUTA_TRY(bauta_err_set(err, BAUTA_ETARGET,
                                "source and target are the same database, "
                                "%.64s: name another target",
                                source->login.database));
    if (target->existed)
        BAUTA_TRY(bauta_mysql_target_empty(target, &empty, err));
    if (!empty)
        rc = bauta_err_set(err, BAUTA_ETARGET,
                           "database %.64s is not empty: a copy goes to an "
                           "empty database or to a name that is not taken; "
                           "drop it yourself, or name another",
                           target->login.database);

out:
    bauta_text_deinit(&a);
    bauta_text_deinit(&b);
    return rc;
}

/* Zeros stay zeros; what is no value of its type is told by a warning. */
static const char writing_mode[] =
    "SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES,"
    "NO_ENGINE_SUBSTITUTION'";

/* Unique keys are built, and so checked, after the load wherever that can be.
 * Those that are there before keep their checks: with unique_checks off,
 * MariaDB would lock a table that is empty for the session that comes first,
 * and let duplicates into an index that it only buffers changes of. */
bauta_rc
bauta_mysql_writing(const bauta_mysql_conn *conn, bauta_err *err)
{
    static const char *const settings[] = {
        writing_mode,
        "SET SESSION foreign_key_checks = 0",
        "SET SESSION max_error_count = 64",
        "SET SESSION innodb_strict_mode = 0",
        "SET SESSION explicit_defaults_for_timestamp = 1",
        "SET SESSION sql_generate_invisible_primary_key = 0",
        "SET SESSION alter_algorithm = 'DEFAULT'",
        "SET SESSION old_mode = ''",
    };

    for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++) {
        const bool needed = i < 2;

        /* The rest is as it is where this server lacks it, or lets only an
         * administrator change it: rows and warnings are counted anyway. */
        if (mysql_query(conn->my, settings[i]) != 0 && needed)
            return bauta_mysql_fail(conn, err, "cannot settle the session");
    }
    return BAUTA_OK;
}

void
bauta_mysql_note(const bauta_mysql_target *target, const char *fmt, ...)
{
    char text[512];
    va_list ap;

    va_start(ap, fmt);
    (void)vsnprintf(text, sizeof(text), fmt, ap);
    va_end(ap);
    target->stage->note(target->stage->context, text);
}

void
bauta_mysql_enlist(bauta_mysql_target *target, const bauta_mysql_conn *conn)
{
    target->ids[atomic_fetch_add(&target->n_ids, 1) % BAUTA_MYSQL_IDS] =
        conn->id;
}

/* A connection broken off may leave its statement running on the server,
 * where it would hold what is to be dropped. */
static void
kill_connection(const bauta_mysql_conn *with, unsigned long id)
{
    char sql[64];

    if (id == 0 || id == with->id)
        return;
    (void)snprintf(sql, sizeof(sql), "KILL %lu", id);
    (void)mysql_query(with->my, sql);
}

void
bauta_mysql_target_abort(void *self)
{
    bauta_mysql_target *target = self;
    bauta_mysql_conn conn = {.watched = -1};
    bauta_err ignored = {0};
    bauta_text sql;

    if (!target->made)
        return;
    bauta_text_init(&sql);
    bauta_text_add(&sql, "DROP DATABASE IF EXISTS ");
    bauta_text_quote(&sql, target->staged, '`');
    if (!sql.failed && bauta_mysql_conn_open(&conn, &target->login, NULL,
                                             &ignored) == BAUTA_OK) {
        for (size_t i = 0; i < BAUTA_MYSQL_IDS; i++)
            kill_connection(&conn, target->ids[i]);
        kill_connection(&conn, target->conn.id);
        (void)mysql_query(conn.my, "SET SESSION foreign_key_checks = 0");
        if (mysql_real_query(conn.my, sql.bytes, (unsigned long)sql.len) == 0)
            target->made = false;
    }
    bauta_mysql_conn_close(&conn);
    bauta_text_deinit(&sql);
}

void
bauta_mysql_target_close(void *self)
{
    bauta_mysql_target *target = self;

    if (target == NULL)
        return;
    for (size_t i = 0; i < target->n_tables; i++) {
        bauta_text_deinit(&target->indexes[i]);
        bauta_text_deinit(&target->references[i]);
    }
    free(target->indexes);
    free(target->references);
    bauta_mysql_conn_close(&target->conn);
    bauta_mysql_login_deinit(&target->login);
    bauta_arena_deinit(&target->arena);
    free(target);
}
