/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Constraints: CHECKs, plain indexes, what references do, and all that travels
 * with a schema word for word, for the catalogue; a fixed number of queries,
 * whatever the number of tables.
 */
#include "drivers/mysql/describe.h"

#include <string.h>

typedef bauta_mysql_describing describing;

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a catalog");
}

/* The columns whose quoted names are in an expression. */
static bauta_rc
find_mentioned(const describing *d, const bauta_table *table,
               const char *expression, const size_t **columns, size_t *n)
{
    size_t *found =
        bauta_arena_calloc(d->arena, table->n_columns + 1, sizeof(*found));
    bauta_text name;
    bauta_rc rc = BAUTA_OK;

    *columns = found;
    *n = 0;
    if (found == NULL)
        return no_memory(d->err);
    bauta_text_init(&name);
    for (size_t c = 0; rc == BAUTA_OK && c < table->n_columns; c++) {
        bauta_text_reset(&name);
        bauta_mysql_name(&name, NULL, table->columns[c].name);
        if (name.failed)
            rc = no_memory(d->err);
        else if (strstr(expression, name.bytes) != NULL)
            found[(*n)++] = c;
    }
    bauta_text_deinit(&name);
    return rc;
}

/* A wording; `column` names the one it is about, NULL: those it mentions. */
static bauta_rc
add_wording(describing *d, enum bauta_wording_kind kind, char **row)
{
    const char *about = row[1], *object = row[2], *text = row[3];
    size_t t = 0;
    const bauta_table *table =
        row[0] != NULL ? bauta_mysql_describe_table(d, row[0], &t) : NULL;
    bauta_wording *wording;
    bauta_rc rc = BAUTA_OK;

    if (text == NULL || *text == '\0' ||
        (table == NULL && kind <= BAUTA_WORDING_PARTITION))
        return BAUTA_OK;
    wording = bauta_catalog_add_wording(d->catalog);
    if (wording == NULL)
        return no_memory(d->err);
    wording->kind = kind;
    wording->table = table != NULL ? (long)t : -1;
    wording->object = "";
    BAUTA_TRY(bauta_mysql_describe_keep(d, &wording->text, text));
    BAUTA_TRY(bauta_mysql_describe_keep(d, &wording->object, object));
    if (table == NULL)
        goto out;
    rc = find_mentioned(d, table, text, &wording->columns, &wording->n_columns);
    if (rc == BAUTA_OK && about != NULL) {
        long column = bauta_table_find_column(table, about);

        wording->n_columns = 0;
        if (column >= 0)
            ((size_t *)wording->columns)[wording->n_columns++] = (size_t)column;
        else
            rc = find_mentioned(d, table, about, &wording->columns,
                                &wording->n_columns);
    }

out:
    return rc;
}

/* Table, column (or expression) it is about, object, text: all of a kind. */
static const struct {
    enum bauta_wording_kind kind;
    const char *head, *tail;
} wordings[] = {
    {BAUTA_WORDING_GENERATED,
     "SELECT TABLE_NAME, NULL, '', GENERATION_EXPRESSION FROM "
     "information_schema.COLUMNS WHERE TABLE_SCHEMA = ",
     ""},
    {BAUTA_WORDING_PARTITION,
     "SELECT TABLE_NAME, PARTITION_EXPRESSION, PARTITION_NAME, "
     "PARTITION_DESCRIPTION FROM information_schema.PARTITIONS WHERE "
     "PARTITION_NAME IS NOT NULL AND TABLE_SCHEMA = ",
     ""},
    {BAUTA_WORDING_COMMENT,
     "SELECT TABLE_NAME, NULL, '', TABLE_COMMENT FROM "
     "information_schema.TABLES WHERE TABLE_TYPE <> 'VIEW' AND TABLE_SCHEMA = ",
     ""},
    {BAUTA_WORDING_COMMENT,
     "SELECT TABLE_NAME, COLUMN_NAME, '', COLUMN_COMMENT FROM "
     "information_schema.COLUMNS WHERE TABLE_SCHEMA = ",
     ""},
    {BAUTA_WORDING_COMMENT,
     "SELECT DISTINCT TABLE_NAME, NULL, INDEX_NAME, INDEX_COMMENT FROM "
     "information_schema.STATISTICS WHERE TABLE_SCHEMA = ",
     ""},
    {BAUTA_WORDING_VIEW,
     "SELECT NULL, NULL, TABLE_NAME, VIEW_DEFINITION FROM "
     "information_schema.VIEWS WHERE TABLE_SCHEMA = ",
     ""},
    {BAUTA_WORDING_TRIGGER,
     "SELECT EVENT_OBJECT_TABLE, NULL, TRIGGER_NAME, ACTION_STATEMENT FROM "
     "information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = ",
     ""},
    {BAUTA_WORDING_ROUTINE,
     "SELECT NULL, NULL, ROUTINE_NAME, ROUTINE_DEFINITION FROM "
     "information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ",
     ""},
    {BAUTA_WORDING_COMMENT,
     "SELECT NULL, NULL, ROUTINE_NAME, ROUTINE_COMMENT FROM "
     "information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ",
     ""},
    {BAUTA_WORDING_ROUTINE,
     "SELECT NULL, NULL, EVENT_NAME, EVENT_DEFINITION FROM "
     "information_schema.EVENTS WHERE EVENT_SCHEMA = ",
     ""},
};

static bauta_rc
read_wordings(describing *d)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0;
         rc == BAUTA_OK && i < sizeof(wordings) / sizeof(wordings[0]); i++) {
        MYSQL_RES *result = NULL;
        char **row;

        rc = bauta_mysql_describe_query(d, &result, wordings[i].head,
                                        wordings[i].tail,
                                        "what the schema says");
        while (rc == BAUTA_OK && (row = mysql_fetch_row(result)) != NULL)
            rc = add_wording(d, wordings[i].kind, row);
        mysql_free_result(result);
    }
    return rc;
}

/* Defaults are known already, with their columns. */
static bauta_rc
add_defaults(describing *d)
{
    for (size_t t = 0; t < d->catalog->n_tables; t++) {
        const bauta_table *table = &d->catalog->tables[t];

        for (size_t c = 0; c < table->n_columns; c++) {
            bauta_wording *wording;
            size_t *columns;

            if (table->columns[c].default_sql == NULL)
                continue;
            wording = bauta_catalog_add_wording(d->catalog);
            columns = bauta_arena_calloc(d->arena, 1, sizeof(*columns));
            if (wording == NULL || columns == NULL)
                return no_memory(d->err);
            columns[0] = c;
            *wording = (bauta_wording){.kind = BAUTA_WORDING_DEFAULT,
                                       .object = "",
                                       .text = table->columns[c].default_sql,
                                       .table = (long)t,
                                       .columns = columns,
                                       .n_columns = 1};
        }
    }
    return BAUTA_OK;
}

/* A column of type JSON is one that MariaDB keeps by a CHECK of its own; rules
 * for it give JSON. */
static bool
is_of_json(const bauta_table *table, const char *name, const char *expression)
{
    long column = bauta_table_find_column(table, name);

    return column >= 0 && table->columns[column].type == BAUTA_TYPE_JSON &&
           strncmp(expression, "json_valid(", strlen("json_valid(")) == 0;
}

static bauta_rc
add_check(describing *d, char **row)
{
    size_t t;
    bauta_table *table = bauta_mysql_describe_table(d, row[0], &t);
    char *fields[4] = {row[0], NULL, row[1], row[2]};
    bauta_check *check;
    bauta_rc rc = BAUTA_OK;

    if (table == NULL || is_of_json(table, row[1], row[2]))
        return BAUTA_OK;
    check = bauta_catalog_add_check(d->catalog, table);
    if (check == NULL)
        return no_memory(d->err);
    BAUTA_TRY(bauta_mysql_describe_keep(d, &check->name, row[1]));
    BAUTA_TRY(bauta_mysql_describe_keep(d, &check->expression, row[2]));
    BAUTA_TRY(
        find_mentioned(d, table, row[2], &check->columns, &check->n_columns));
    rc = add_wording(d, BAUTA_WORDING_CHECK, fields);

out:
    return rc;
}

static bauta_rc
read_checks(describing *d)
{
    const bauta_mysql_conn *conn = &d->source->conn;
    MYSQL_RES *result = NULL;
    char **row;
    bauta_rc rc = BAUTA_OK;

    if (!conn->maria && conn->version < 80016)
        return BAUTA_OK;
    rc = bauta_mysql_describe_query(
        d, &result,
        conn->maria
            ? "SELECT TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE FROM "
              "information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = "
            : "SELECT TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE FROM "
              "information_schema.CHECK_CONSTRAINTS JOIN "
              "information_schema.TABLE_CONSTRAINTS USING (CONSTRAINT_SCHEMA, "
              "CONSTRAINT_NAME) WHERE ENFORCED = 'YES' AND "
              "CONSTRAINT_TYPE = 'CHECK' AND CONSTRAINT_SCHEMA = ",
        " ORDER BY TABLE_NAME, CONSTRAINT_NAME", "the checks");
    while (rc == BAUTA_OK && (row = mysql_fetch_row(result)) != NULL)
        rc = add_check(d, row);
    mysql_free_result(result);
    return rc;
}

/* One part of an index; one with a prefix is left out, by a blank name. */
static bauta_rc
add_index_part(describing *d, char **row)
{
    size_t t;
    bauta_table *table = bauta_mysql_describe_table(d, row[0], &t);
    long column = table == NULL || row[2] == NULL
                      ? -1
                      : bauta_table_find_column(table, row[2]);
    bauta_plain_index *index;
    bauta_rc rc = BAUTA_OK;

    if (table == NULL)
        return BAUTA_OK;
    index = table->n_indexes > 0 ? &table->indexes[table->n_indexes - 1] : NULL;
    if (index == NULL || strcmp(index->name, row[1]) != 0) {
        index = bauta_catalog_add_index(d->catalog, table);
        if (index == NULL)
            return no_memory(d->err);
        BAUTA_TRY(bauta_mysql_describe_keep(d, &index->name, row[1]));
        index->columns =
            bauta_arena_calloc(d->arena, table->n_columns + 1, sizeof(size_t));
        if (index->columns == NULL)
            return no_memory(d->err);
    }
    if (column >= 0 && row[3] == NULL && index->n_columns < table->n_columns)
        ((size_t *)index->columns)[index->n_columns++] = (size_t)column;

out:
    return rc;
}

static bauta_rc
read_indexes(describing *d)
{
    MYSQL_RES *result = NULL;
    char **row;
    bauta_rc rc = bauta_mysql_describe_query(
        d, &result,
        "SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, SUB_PART FROM "
        "information_schema.STATISTICS WHERE NON_UNIQUE = 1 AND INDEX_TYPE = "
        "'BTREE' AND TABLE_SCHEMA = ",
        " ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX", "the indexes");

    while (rc == BAUTA_OK && (row = mysql_fetch_row(result)) != NULL)
        rc = add_index_part(d, row);
    mysql_free_result(result);
    return rc;
}

static enum bauta_action
action_of(const char *name)
{
    if (name == NULL)
        return BAUTA_ACTION_NONE;
    return strcmp(name, "CASCADE") == 0       ? BAUTA_ACTION_CASCADE
           : strcmp(name, "SET NULL") == 0    ? BAUTA_ACTION_SET_NULL
           : strcmp(name, "SET DEFAULT") == 0 ? BAUTA_ACTION_SET_DEFAULT
                                              : BAUTA_ACTION_NONE;
}

static bauta_rc
read_actions(describing *d)
{
    MYSQL_RES *result = NULL;
    char **row;
    bauta_rc rc = bauta_mysql_describe_query(
        d, &result,
        "SELECT TABLE_NAME, CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE FROM "
        "information_schema.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = ",
        " ORDER BY TABLE_NAME", "the references");

    while (rc == BAUTA_OK && (row = mysql_fetch_row(result)) != NULL) {
        size_t t;
        bauta_table *table = bauta_mysql_describe_table(d, row[0], &t);

        for (size_t i = 0; table != NULL && i < table->n_references; i++) {
            bauta_foreign_key *key = &table->references[i];

            if (strcmp(key->name, row[1]) != 0)
                continue;
            key->on_delete = action_of(row[2]);
            key->on_update = action_of(row[3]);
        }
    }
    mysql_free_result(result);
    return rc;
}

bauta_rc
bauta_mysql_describe_constraints(describing *d)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(read_checks(d));
    BAUTA_TRY(read_indexes(d));
    BAUTA_TRY(read_actions(d));
    BAUTA_TRY(add_defaults(d));
    rc = read_wordings(d);

out:
    return rc;
}
