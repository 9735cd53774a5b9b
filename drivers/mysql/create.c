/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stage: a database beside the target, with the source's sequences and tables
 * as SHOW CREATE has them. Secondary indexes and references are kept back:
 * built at the end they cost one sort each instead of a search a row.
 */
#include "drivers/mysql/mysql.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

bool
bauta_mysql_is_carried(const bauta_mysql_target *target, size_t table)
{
    const bauta_stage *stage = target->stage;

    return stage->fates[table] != BAUTA_FATE_SKIP &&
           stage->catalog->tables[table].kind == BAUTA_TABLE_PLAIN;
}

static bool
is_same(const char *a, const char *name, size_t len)
{
    return strncasecmp(a, name, len) == 0 && a[len] == '\0';
}

bool
bauta_mysql_is_ours(void *self, const char *name, size_t len)
{
    const bauta_mysql_target *target = self;
    const bauta_mysql_source *source = target->stage->source;
    const bauta_catalog *catalog = target->stage->catalog;

    for (size_t i = 0; i < catalog->n_tables; i++)
        if (is_same(catalog->tables[i].name, name, len))
            return true;
    for (size_t i = 0; source != NULL && i < source->n_sequences; i++)
        if (is_same(source->sequences[i], name, len))
            return true;
    for (size_t i = 0; i < target->n_objects; i++)
        if (is_same(target->objects[i].name, name, len))
            return true;
    return false;
}

/* One field of the one row that `head` `name` gives, in the arena. */
static bauta_rc
show(bauta_mysql_target *target, const char **out, const char *head,
     const char *name, unsigned field, bauta_err *err)
{
    const bauta_mysql_source *source = target->stage->source;
    MYSQL_RES *result = NULL;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;
    char **row;

    *out = NULL;
    bauta_text_init(&sql);
    bauta_text_add(&sql, head);
    bauta_mysql_name(&sql, source->login.database, name);
    BAUTA_TRY(
        bauta_mysql_select(&result, &source->conn, &sql, err, "a definition"));
    row = mysql_fetch_row(result);
    if (row == NULL || mysql_num_fields(result) <= field ||
        row[field] == NULL) {
        (void)bauta_err_set(err, BAUTA_EIO,
                            "the server does not show the definition of %.64s",
                            name);
        rc = BAUTA_EIO;
        goto out;
    }
    *out = bauta_arena_strdup(&target->arena, row[field]);
    if (*out == NULL) {
        (void)bauta_err_set(err, BAUTA_ENOMEM,
                            "out of memory for a definition");
        rc = BAUTA_ENOMEM;
    }

out:
    mysql_free_result(result);
    bauta_text_deinit(&sql);
    return rc;
}

/* A copy that another run is making must not be swept away as a stale one. */
static bauta_rc
take_lock(const bauta_mysql_target *target, bauta_err *err)
{
    uint64_t hash = UINT64_C(14695981039346656037);
    MYSQL_RES *result = NULL;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;
    char **row;

    for (const char *c = target->staged; *c != '\0'; c++)
        hash = (hash ^ (unsigned char)*c) * UINT64_C(1099511628211);
    bauta_text_init(&sql);
    bauta_text_printf(&sql, "SELECT GET_LOCK('bauta:%016llx', 0)",
                      (unsigned long long)hash);
    BAUTA_TRY(bauta_mysql_select(&result, &target->conn, &sql, err, "a lock"));
    row = mysql_fetch_row(result);
    if (row == NULL || row[0] == NULL || strcmp(row[0], "1") != 0)
        rc = bauta_err_set(err, BAUTA_ETARGET,
                           "another run is making database %.64s: wait for it "
                           "to end",
                           target->login.database);

out:
    mysql_free_result(result);
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
make_database(bauta_mysql_target *target, bauta_err *err)
{
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    BAUTA_TRY(take_lock(target, err));
    BAUTA_TRY(bauta_mysql_writing(&target->conn, err));
    bauta_text_add(&sql, "DROP DATABASE IF EXISTS ");
    bauta_text_quote(&sql, target->staged, '`');
    BAUTA_TRY(bauta_mysql_run_text(&target->conn, &sql, err,
                                   "cannot drop database %s, which an earlier "
                                   "run left",
                                   target->staged));
    bauta_text_reset(&sql);
    bauta_text_add(&sql, "CREATE DATABASE ");
    bauta_text_quote(&sql, target->staged, '`');
    bauta_text_printf(&sql, " CHARACTER SET %s COLLATE %s", target->own_charset,
                      target->own_collation);
    BAUTA_TRY(bauta_mysql_run_text(
        &target->conn, &sql, err,
        "cannot create database %s, in which the copy is made before it is "
        "moved to %s",
        target->staged, target->login.database));
    target->made = true;
    if (mysql_select_db(target->conn.my, target->staged) != 0)
        rc = bauta_mysql_fail(&target->conn, err, "cannot use database %s",
                              target->staged);

out:
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
make_sequence(bauta_mysql_target *target, const char *name, bauta_err *err)
{
    const char *definition, *next;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    BAUTA_TRY(show(target, &definition, "SHOW CREATE SEQUENCE ", name, 1, err));
    BAUTA_TRY(bauta_mysql_run(&target->conn, definition, err,
                              "cannot create sequence %.64s", name));
    BAUTA_TRY(show(target, &next, "SELECT next_not_cached_value FROM ", name, 0,
                   err));
    bauta_text_add(&sql, "DO SETVAL(");
    bauta_mysql_name(&sql, NULL, name);
    bauta_text_printf(&sql, ", %s, 0)", next);
    rc = bauta_mysql_run_text(&target->conn, &sql, err,
                              "cannot set sequence %.64s", name);

out:
    bauta_text_deinit(&sql);
    return rc;
}

/* Indexes can come later where nothing needs them before: the rows lie in the
 * order of a primary key, which also numbers them if anything does. */
static bool
can_defer(const bauta_table *table, const char *definition)
{
    const bauta_unique_key *primary = NULL;

    if (strstr(definition, "ENGINE=InnoDB") == NULL ||
        strstr(definition, "WITH SYSTEM VERSIONING") != NULL)
        return false;
    for (size_t i = 0; i < table->n_keys; i++)
        if (table->keys[i].primary)
            primary = &table->keys[i];
    if (primary == NULL || primary->n_columns == 0)
        return false;
    for (size_t i = 0; i < table->n_columns; i++)
        if (table->columns[i].identity && primary->columns[0] != i)
            return false;
    return true;
}

/* The table that a reference item points to, where it is not in the copy. */
static const char *
lost_parent(const bauta_mysql_target *target, size_t index, const char *item,
            size_t len)
{
    const bauta_catalog *catalog = target->stage->catalog;
    const bauta_table *table = &catalog->tables[index];
    const char *lost = NULL;
    bauta_text head;

    bauta_text_init(&head);
    for (size_t i = 0; i < table->n_references && lost == NULL; i++) {
        size_t parent = table->references[i].ref_table;

        if (bauta_mysql_is_carried(target, parent))
            continue;
        bauta_text_reset(&head);
        bauta_text_add(&head, "CONSTRAINT ");
        bauta_mysql_name(&head, NULL, table->references[i].name);
        if (!head.failed && len > head.len &&
            memcmp(item, head.bytes, head.len) == 0)
            lost = catalog->tables[parent].name;
    }
    bauta_text_deinit(&head);
    return lost;
}

static void
defer(bauta_text *later, const char *item, size_t len)
{
    bauta_text_add(later, later->len > 0 ? ", ADD " : "ADD ");
    bauta_text_append(later, item, len);
}

/* Appends the definition to `sql` without what is kept for later. */
static void
split(bauta_mysql_target *target, size_t index, const char *definition,
      bauta_text *sql)
{
    const bauta_table *table = &target->stage->catalog->tables[index];
    const bool later = can_defer(table, definition);
    const char *at = bauta_mysql_item_first(definition);
    enum bauta_mysql_item kind;
    const char *item;
    size_t len, n = 0;

    bauta_text_append(sql, definition, (size_t)(at - definition));
    while (bauta_mysql_item_next(&at, &kind, &item, &len)) {
        if (kind == BAUTA_MYSQL_ITEM_REFERENCE) {
            const char *lost = lost_parent(target, index, item, len);

            if (lost == NULL)
                defer(&target->references[index], item, len);
            else
                bauta_mysql_note(target,
                                 "table %.64s no longer references %.64s, "
                                 "which is not in the copy",
                                 table->name, lost);
        } else if (kind == BAUTA_MYSQL_ITEM_INDEX && later) {
            defer(&target->indexes[index], item, len);
        } else {
            bauta_text_add(sql, n++ > 0 ? ",\n  " : "\n  ");
            bauta_text_append(sql, item, len);
        }
    }
    bauta_text_add(sql, "\n");
    bauta_text_add(sql, at);
}

static bauta_rc
make_table(bauta_mysql_target *target, size_t index, bauta_err *err)
{
    const bauta_mysql_source *source = target->stage->source;
    const char *name = target->stage->catalog->tables[index].name;
    const bauta_mysql_rewrite rewrite = {.from = source->login.database,
                                         .to = target->staged,
                                         .is_ours = bauta_mysql_is_ours,
                                         .context = target};
    const char *definition;
    bauta_text whole, sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&whole);
    bauta_text_init(&sql);
    BAUTA_TRY(show(target, &definition, "SHOW CREATE TABLE ", name, 1, err));
    bauta_mysql_rewrite_text(&whole, definition, &rewrite);
    if (whole.failed || whole.bytes == NULL) {
        (void)bauta_err_set(err, BAUTA_ENOMEM,
                            "out of memory for a definition");
        rc = BAUTA_ENOMEM;
        goto out;
    }
    split(target, index, whole.bytes, &sql);
    rc = bauta_mysql_run_text(&target->conn, &sql, err,
                              "cannot create table %.64s", name);

out:
    bauta_text_deinit(&whole);
    bauta_text_deinit(&sql);
    return rc;
}

/* The source's own tables, as it shows them. */
static bauta_rc
stage_native(bauta_mysql_target *target, bauta_err *err)
{
    const bauta_mysql_source *source = target->stage->source;
    bauta_rc rc = BAUTA_OK;

    target->columns = source->columns;
    target->own_charset = source->charset;
    target->own_collation = source->collation;
    BAUTA_TRY(bauta_mysql_objects_read(target, err));
    BAUTA_TRY(make_database(target, err));
    for (size_t i = 0; i < source->n_sequences; i++)
        BAUTA_TRY(make_sequence(target, source->sequences[i], err));
    for (size_t i = 0; i < target->n_tables; i++)
        if (bauta_mysql_is_carried(target, i))
            BAUTA_TRY(make_table(target, i, err));

out:
    return rc;
}

static bauta_rc
stage_foreign(bauta_mysql_target *target, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_mysql_foreign_begin(target, err));
    BAUTA_TRY(make_database(target, err));
    for (size_t i = 0; i < target->n_tables; i++)
        if (bauta_mysql_is_carried(target, i))
            BAUTA_TRY(bauta_mysql_foreign_table(target, i, err));

out:
    return rc;
}

bauta_rc
bauta_mysql_target_stage(void *self, const bauta_stage *stage, bauta_err *err)
{
    bauta_mysql_target *target = self;
    const size_t n = stage->catalog->n_tables;

    target->stage = stage;
    target->indexes = bauta_calloc(n, sizeof(*target->indexes));
    target->references = bauta_calloc(n, sizeof(*target->references));
    if (target->indexes == NULL || target->references == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a target");
    target->n_tables = n;
    return stage->source == NULL ? stage_foreign(target, err)
                                 : stage_native(target, err);
}
