/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Indexes: those that keep nothing unique, and what becomes of rows that
 * reference others, for the catalogue; two queries, whatever the number of
 * tables.
 */
#include "drivers/mysql/describe.h"

#include <stdio.h>
#include <string.h>

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a catalog");
}

/* What is known of the index that rows are about. */
struct course {
    char table[260], name[260];
    bauta_plain_index *index;
    bool partly; /* over the first characters of a column, or an expression */
};

static bauta_rc
add_part(bauta_mysql_describing *d, struct course *course, char **row)
{
    bauta_table *table = row[0] != NULL && row[1] != NULL
                             ? bauta_mysql_describe_table(d, row[0], NULL)
                             : NULL;
    long column = table == NULL || row[2] == NULL
                      ? -1
                      : bauta_table_find_column(table, row[2]);

    if (table == NULL)
        return BAUTA_OK;
    if (course->index == NULL || strcmp(course->table, row[0]) != 0 ||
        strcmp(course->name, row[1]) != 0) {
        (void)snprintf(course->table, sizeof(course->table), "%s", row[0]);
        (void)snprintf(course->name, sizeof(course->name), "%s", row[1]);
        course->partly = false;
        course->index = bauta_catalog_add_index(d->catalog, table);
        if (course->index == NULL)
            return no_memory(d->err);
        *course->index = (bauta_plain_index){
            .columns = bauta_arena_calloc(d->arena, table->n_columns + 1,
                                          sizeof(size_t))};
        if (course->index->columns == NULL)
            return no_memory(d->err);
    }
    course->partly = course->partly || column < 0 || row[3] != NULL;
    if (course->partly || course->index->n_columns == table->n_columns)
        return BAUTA_OK; /* what comes before it serves as well */
    ((size_t *)course->index->columns)[course->index->n_columns++] =
        (size_t)column;
    return BAUTA_OK;
}

static bauta_rc
read_indexes(bauta_mysql_describing *d)
{
    struct course course = {.table = ""};
    MYSQL_RES *result = NULL;
    char **row;
    bauta_rc rc = bauta_mysql_describe_query(
        d, &result,
        "SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, SUB_PART FROM "
        "information_schema.STATISTICS WHERE NON_UNIQUE = 1 AND INDEX_TYPE = "
        "'BTREE' AND TABLE_SCHEMA = ",
        " ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX", "the indexes");

    while (rc == BAUTA_OK && (row = mysql_fetch_row(result)) != NULL)
        rc = add_part(d, &course, row);
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
read_actions(bauta_mysql_describing *d)
{
    MYSQL_RES *result = NULL;
    char **row;
    bauta_rc rc = bauta_mysql_describe_query(
        d, &result,
        "SELECT TABLE_NAME, CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE FROM "
        "information_schema.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = ",
        " ORDER BY TABLE_NAME", "the references");

    while (rc == BAUTA_OK && (row = mysql_fetch_row(result)) != NULL) {
        bauta_table *table = row[0] != NULL && row[1] != NULL
                                 ? bauta_mysql_describe_table(d, row[0], NULL)
                                 : NULL;

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
bauta_mysql_describe_indexes(bauta_mysql_describing *d)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(read_indexes(d));
    rc = read_actions(d);

out:
    return rc;
}
