/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Publish: one RENAME TABLE of all tables into the target database, which the
 * server does wholly or not at all, then views, triggers, routines and events,
 * which the staged database has already taken. Should one of these fail all
 * the same, the target is put back to absent or empty.
 */
#include "drivers/mysql/mysql.h"

#include <stdio.h>
#include <string.h>

/* The target may have changed since it was found absent or empty. */
static bauta_rc
claim(bauta_mysql_target *target, bauta_err *err)
{
    const char *name = target->login.database;
    bool empty = true;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    if (target->existed) {
        BAUTA_TRY(bauta_mysql_target_empty(target, &empty, err));
        if (!empty)
            rc = bauta_err_set(err, BAUTA_ETARGET,
                               "database %.64s is no longer empty: someone "
                               "wrote to it during the run",
                               name);
        goto out;
    }
    bauta_text_add(&sql, "CREATE DATABASE ");
    bauta_text_quote(&sql, name, '`');
    rc = bauta_mysql_run_text(&target->conn, &sql, err,
                              "cannot create database %.64s", name);

out:
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
set_defaults(const bauta_mysql_target *target, const char *charset,
             const char *collation, bauta_err *err)
{
    bauta_text sql;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "ALTER DATABASE ");
    bauta_text_quote(&sql, target->login.database, '`');
    bauta_text_printf(&sql, " CHARACTER SET %s COLLATE %s", charset, collation);
    rc = bauta_mysql_run_text(&target->conn, &sql, err,
                              "cannot set the character set of database %.64s",
                              target->login.database);
    bauta_text_deinit(&sql);
    return rc;
}

static void
rename_one(const bauta_mysql_target *target, bauta_text *sql, size_t *n,
           const char *name)
{
    bauta_text_add(sql, (*n)++ > 0 ? ", " : "RENAME TABLE ");
    bauta_mysql_name(sql, target->staged, name);
    bauta_text_add(sql, " TO ");
    bauta_mysql_name(sql, target->login.database, name);
}

static bauta_rc
move_tables(const bauta_mysql_target *target, bauta_err *err)
{
    const bauta_mysql_source *source = target->stage->source;
    const bauta_catalog *catalog = target->stage->catalog;
    size_t n = 0;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    for (size_t i = 0; source != NULL && i < source->n_sequences; i++)
        rename_one(target, &sql, &n, source->sequences[i]);
    for (size_t i = 0; i < target->n_tables; i++)
        if (bauta_mysql_is_carried(target, i))
            rename_one(target, &sql, &n, catalog->tables[i].name);
    if (n > 0)
        rc = bauta_mysql_run_text(&target->conn, &sql, err,
                                  "cannot move the tables to database %.64s",
                                  target->login.database);
    bauta_text_deinit(&sql);
    return rc;
}

/* Defaults that name a sequence name its database, too. */
static bauta_rc
mend_default(const bauta_mysql_target *target, const char *table,
             const char *column, const char *value, bauta_err *err)
{
    const bauta_mysql_source *source = target->stage->source;
    const bauta_mysql_rewrite rewrite = {.from = source->login.database,
                                         .to = target->login.database,
                                         .is_ours = bauta_mysql_is_ours,
                                         .context = (void *)target};
    bauta_text sql;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "ALTER TABLE ");
    bauta_mysql_name(&sql, target->login.database, table);
    bauta_text_add(&sql, " ALTER COLUMN ");
    bauta_mysql_name(&sql, NULL, column);
    bauta_text_add(&sql, " SET DEFAULT (");
    bauta_mysql_rewrite_text(&sql, value, &rewrite);
    bauta_text_add(&sql, ")");
    rc = bauta_mysql_run_text(&target->conn, &sql, err,
                              "cannot set the default of %.64s.%.64s", table,
                              column);
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
mend_defaults(const bauta_mysql_target *target, bauta_err *err)
{
    const bauta_catalog *catalog = target->stage->catalog;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < target->n_tables; i++) {
        const bauta_table *table = &catalog->tables[i];

        if (!bauta_mysql_is_carried(target, i))
            continue;
        for (size_t c = 0; c < table->n_columns; c++) {
            const char *value = target->columns[i][c].default_sql;

            if (value != NULL)
                BAUTA_TRY(mend_default(target, table->name,
                                       table->columns[c].name, value, err));
        }
    }

out:
    return rc;
}

/* In the order in which the staged database took them. */
static bauta_rc
make_objects(const bauta_mysql_target *target, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t turn = 1; turn <= target->n_made; turn++)
        for (size_t i = 0; i < target->n_objects; i++)
            if (target->objects[i].turn == turn)
                BAUTA_TRY(bauta_mysql_object_make(target, &target->objects[i],
                                                  target->login.database, err));

out:
    return rc;
}

/* Drops by name what this run put into a database that stood before. */
static void
empty_again(const bauta_mysql_target *target)
{
    const bauta_mysql_source *source = target->stage->source;
    const size_t n_sequences = source == NULL ? 0 : source->n_sequences;
    const bauta_catalog *catalog = target->stage->catalog;
    const char *database = target->login.database;
    MYSQL *my = target->conn.my;
    bauta_err ignored = {0};
    bauta_text sql;

    bauta_text_init(&sql);
    for (size_t i = 0; i < target->n_objects; i++) {
        if (target->objects[i].turn == 0)
            continue;
        bauta_text_reset(&sql);
        bauta_text_printf(&sql, "DROP %s IF EXISTS ", target->objects[i].kind);
        bauta_mysql_name(&sql, database, target->objects[i].name);
        if (!sql.failed)
            (void)mysql_query(my, sql.bytes);
    }
    for (size_t i = 0; i < target->n_tables + n_sequences; i++) {
        const bool table = i < target->n_tables;

        if (table && !bauta_mysql_is_carried(target, i))
            continue;
        bauta_text_reset(&sql);
        bauta_text_add(&sql, table ? "DROP TABLE IF EXISTS "
                                   : "DROP SEQUENCE IF EXISTS ");
        bauta_mysql_name(&sql, database,
                         table ? catalog->tables[i].name
                               : source->sequences[i - target->n_tables]);
        if (!sql.failed)
            (void)mysql_query(my, sql.bytes);
    }
    bauta_text_deinit(&sql);
    if (target->charset != NULL)
        (void)set_defaults(target, target->charset, target->collation,
                           &ignored);
}

/* Puts the target back to what it was, over a new connection if need be. */
static void
undo(bauta_mysql_target *target)
{
    bauta_err ignored = {0};
    bauta_text sql;

    if (mysql_ping(target->conn.my) != 0) {
        bauta_mysql_conn_close(&target->conn);
        if (bauta_mysql_conn_open(&target->conn, &target->login, NULL,
                                  &ignored) != BAUTA_OK)
            return;
        (void)mysql_query(target->conn.my,
                          "SET SESSION foreign_key_checks = 0");
    }
    if (target->existed) {
        empty_again(target);
        return;
    }
    bauta_text_init(&sql);
    bauta_text_add(&sql, "DROP DATABASE IF EXISTS ");
    bauta_text_quote(&sql, target->login.database, '`');
    if (!sql.failed)
        (void)mysql_query(target->conn.my, sql.bytes);
    bauta_text_deinit(&sql);
}

/* What is left in the staged database is of no use to anyone; that it could
 * not be dropped is told, but the copy stands. */
static void
drop_stage(bauta_mysql_target *target)
{
    bauta_err refused = {0};
    bauta_text sql;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "DROP DATABASE ");
    bauta_text_quote(&sql, target->staged, '`');
    if (bauta_mysql_run_text(&target->conn, &sql, &refused,
                             "cannot drop database %s",
                             target->staged) != BAUTA_OK)
        bauta_mysql_note(target,
                         "database %s is left over and can be dropped: %s",
                         target->staged, refused.text);
    target->made = false;
    bauta_text_deinit(&sql);
}

/* Short, and not to be broken off: a signal waits until it is over. */
bauta_rc
bauta_mysql_target_publish(void *self, bauta_err *err)
{
    bauta_mysql_target *target = self;
    bool claimed = false;
    bauta_rc rc = BAUTA_OK;

    bauta_mysql_conn_unwatch(&target->conn);
    BAUTA_TRY(claim(target, err));
    claimed = true;
    BAUTA_TRY(
        set_defaults(target, target->own_charset, target->own_collation, err));
    BAUTA_TRY(move_tables(target, err));
    if (mysql_select_db(target->conn.my, target->login.database) != 0)
        BAUTA_TRY(bauta_mysql_fail(&target->conn, err,
                                   "cannot use database %.64s",
                                   target->login.database));
    BAUTA_TRY(mend_defaults(target, err));
    BAUTA_TRY(make_objects(target, err));

out:
    if (rc == BAUTA_OK)
        drop_stage(target);
    else if (claimed)
        undo(target);
    return rc;
}
