/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Constraints: CHECKs, and all that travels with a schema word for word, for
 * the catalogue; a fixed number of queries, whatever the number of tables.
 */
#include "drivers/mysql/describe.h"

#include <stdio.h>
#include <string.h>

typedef bauta_mysql_describing describing;

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a catalog");
}

/* What a wording is about: the column that `about` names, or those that it
 * mentions; NULL: those that the text does. */
static bauta_rc
find_about(const describing *d, const bauta_table *table, const char *about,
           bauta_wording *wording)
{
    long column =
        about != NULL ? bauta_table_find_column(table, about) : BAUTA_NOT_FOUND;
    size_t *one;

    if (column < 0)
        return bauta_mysql_describe_mentioned(
            d, table, about != NULL ? about : wording->text, &wording->columns,
            &wording->n_columns);
    one = bauta_arena_calloc(d->arena, 1, sizeof(*one));
    if (one == NULL)
        return no_memory(d->err);
    one[0] = (size_t)column;
    wording->columns = one;
    wording->n_columns = 1;
    return BAUTA_OK;
}

/* What a generated column, named by its wording, reads. */
static void
set_reads(bauta_table *table, const bauta_wording *wording)
{
    long c = bauta_table_find_column(table, wording->object);

    if (c < 0)
        return;
    table->columns[c].reads = wording->columns;
    table->columns[c].n_reads = wording->n_columns;
    table->columns[c].computed_sql = wording->text;
}

/* A wording of one row of what `wordings` ask for. */
static bauta_rc
add_wording(describing *d, enum bauta_wording_kind kind, char **row)
{
    const char *object = row[2], *text = row[3];
    size_t t = 0;
    bauta_table *table =
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
    BAUTA_TRY(find_about(d, table, row[1], wording));
    if (kind == BAUTA_WORDING_GENERATED)
        set_reads(table, wording);

out:
    return rc;
}

/* Table, column (or expression) it is about, object, text: all of a kind. */
static const struct {
    enum bauta_wording_kind kind;
    const char *head, *tail;
    unsigned long since; /* MySQL's version; MariaDB has none of it */
} wordings[] = {
    {BAUTA_WORDING_GENERATED,
     "SELECT TABLE_NAME, NULL, COLUMN_NAME, GENERATION_EXPRESSION FROM "
     "information_schema.COLUMNS WHERE GENERATION_EXPRESSION IS NOT NULL AND "
     "TABLE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_TYPE,
     "SELECT TABLE_NAME, COLUMN_NAME, COLUMN_NAME, COLUMN_TYPE FROM "
     "information_schema.COLUMNS WHERE DATA_TYPE IN ('enum', 'set') AND "
     "TABLE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_INDEX,
     "SELECT TABLE_NAME, NULL, INDEX_NAME, EXPRESSION FROM "
     "information_schema.STATISTICS WHERE EXPRESSION IS NOT NULL AND "
     "TABLE_SCHEMA = ",
     "", 80013},
    {BAUTA_WORDING_CHECK, /* those enforced are read with their table's */
     "SELECT TABLE_NAME, NULL, CONSTRAINT_NAME, CHECK_CLAUSE FROM "
     "information_schema.CHECK_CONSTRAINTS JOIN "
     "information_schema.TABLE_CONSTRAINTS USING (CONSTRAINT_SCHEMA, "
     "CONSTRAINT_NAME) WHERE ENFORCED <> 'YES' AND "
     "CONSTRAINT_TYPE = 'CHECK' AND CONSTRAINT_SCHEMA = ",
     "", 80016},
    {BAUTA_WORDING_PARTITION,
     "SELECT TABLE_NAME, PARTITION_EXPRESSION, PARTITION_NAME, "
     "PARTITION_DESCRIPTION FROM information_schema.PARTITIONS WHERE "
     "PARTITION_NAME IS NOT NULL AND TABLE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_PARTITION,
     "SELECT TABLE_NAME, PARTITION_EXPRESSION, '', "
     "CONCAT_WS(' ', PARTITION_EXPRESSION, SUBPARTITION_EXPRESSION) FROM "
     "information_schema.PARTITIONS WHERE PARTITION_ORDINAL_POSITION = 1 AND "
     "COALESCE(SUBPARTITION_ORDINAL_POSITION, 1) = 1 AND TABLE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_COMMENT,
     "SELECT TABLE_NAME, NULL, PARTITION_NAME, PARTITION_COMMENT FROM "
     "information_schema.PARTITIONS WHERE PARTITION_NAME IS NOT NULL AND "
     "TABLE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_OPTIONS,
     "SELECT TABLE_NAME, NULL, TABLE_NAME, CREATE_OPTIONS FROM "
     "information_schema.TABLES WHERE TABLE_TYPE <> 'VIEW' AND TABLE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_COMMENT,
     "SELECT TABLE_NAME, NULL, '', TABLE_COMMENT FROM "
     "information_schema.TABLES WHERE TABLE_TYPE <> 'VIEW' AND TABLE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_COMMENT,
     "SELECT TABLE_NAME, COLUMN_NAME, '', COLUMN_COMMENT FROM "
     "information_schema.COLUMNS WHERE TABLE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_COMMENT,
     "SELECT TABLE_NAME, NULL, INDEX_NAME, INDEX_COMMENT FROM "
     "information_schema.STATISTICS WHERE SEQ_IN_INDEX = 1 AND TABLE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_VIEW,
     "SELECT NULL, NULL, TABLE_NAME, VIEW_DEFINITION FROM "
     "information_schema.VIEWS WHERE TABLE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_TRIGGER,
     "SELECT EVENT_OBJECT_TABLE, NULL, TRIGGER_NAME, ACTION_STATEMENT FROM "
     "information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_ROUTINE,
     "SELECT NULL, NULL, ROUTINE_NAME, ROUTINE_DEFINITION FROM "
     "information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_COMMENT,
     "SELECT NULL, NULL, ROUTINE_NAME, ROUTINE_COMMENT FROM "
     "information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_ROUTINE,
     "SELECT NULL, NULL, EVENT_NAME, EVENT_DEFINITION FROM "
     "information_schema.EVENTS WHERE EVENT_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_COMMENT,
     "SELECT NULL, NULL, EVENT_NAME, EVENT_COMMENT FROM "
     "information_schema.EVENTS WHERE EVENT_SCHEMA = ",
     "", 0},
    {BAUTA_WORDING_TYPE,
     "SELECT NULL, NULL, SPECIFIC_NAME, DTD_IDENTIFIER FROM "
     "information_schema.PARAMETERS WHERE DATA_TYPE IN ('enum', 'set') AND "
     "SPECIFIC_SCHEMA = ",
     "", 0},
};

static bauta_rc
read_wordings(describing *d)
{
    const bauta_mysql_conn *conn = &d->source->conn;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0;
         rc == BAUTA_OK && i < sizeof(wordings) / sizeof(wordings[0]); i++) {
        MYSQL_RES *result = NULL;
        char **row;

        if (wordings[i].since > 0 &&
            (conn->maria || conn->version < wordings[i].since))
            continue;
        rc = bauta_mysql_describe_query(d, &result, wordings[i].head,
                                        wordings[i].tail,
                                        "what the schema says");
        while (rc == BAUTA_OK && (row = mysql_fetch_row(result)) != NULL)
            rc = add_wording(d, wordings[i].kind, row);
        mysql_free_result(result);
    }
    return rc;
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
    BAUTA_TRY(bauta_mysql_describe_mentioned(d, table, row[2], &check->columns,
                                             &check->n_columns));
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

/* What is known of the partitions that rows are about. */
struct course {
    char table[260];
    bauta_text said; /* "(a) < (10" or "(a) IN (1,2,3" */
    bool catches;    /* one of them takes all rows */
    bool unclear;    /* one of them may */
};

static bool
catches_all(const char *bound)
{
    return bound == NULL || strstr(bound, "MAXVALUE") != NULL ||
           strcmp(bound, "DEFAULT") == 0;
}

static bauta_rc
end_table(describing *d, struct course *course)
{
    bauta_table *table =
        *course->table != '\0' && !course->catches
            ? bauta_mysql_describe_table(d, course->table, NULL)
            : NULL;
    bauta_check *check;
    bauta_rc rc = BAUTA_OK;

    if (table == NULL)
        return BAUTA_OK;
    bauta_text_add(&course->said, ")");
    check = bauta_catalog_add_check(d->catalog, table);
    if (check == NULL || course->said.failed)
        return no_memory(d->err);
    check->name = "";
    check->bounds = true;
    BAUTA_TRY(bauta_mysql_describe_keep(
        d, &check->expression, course->unclear ? "" : course->said.bytes));
    rc = bauta_mysql_describe_mentioned(d, table, course->said.bytes,
                                        &check->columns, &check->n_columns);

out:
    return rc;
}

/* Rows: table, method, expression, description; ranges from the highest on, of
 * which the first tells. */
static bauta_rc
add_bound(describing *d, struct course *course, char **row)
{
    const bool list = strncmp(row[1], "LIST", 4) == 0;
    const bool first = strcmp(course->table, row[0]) != 0;
    bauta_rc rc = BAUTA_OK;

    if (first) {
        BAUTA_TRY(end_table(d, course));
        (void)snprintf(course->table, sizeof(course->table), "%s", row[0]);
        course->catches = course->unclear = false;
        bauta_text_reset(&course->said);
        bauta_text_printf(&course->said, list ? "(%s) IN (" : "(%s) < (",
                          row[2]);
    }
    course->catches = course->catches || catches_all(row[3]);
    /* MariaDB shows a list's DEFAULT as it shows a 0. */
    course->unclear =
        course->unclear || (list && row[3] != NULL && strcmp(row[3], "0") == 0);
    if ((first || list) && row[3] != NULL)
        bauta_text_printf(&course->said, "%s%s", first ? "" : ",", row[3]);

out:
    return rc;
}

/* That a partition takes each row, where there is none that takes all. */
static bauta_rc
read_bounds(describing *d)
{
    struct course course = {.table = ""};
    MYSQL_RES *result = NULL;
    char **row;
    bauta_rc rc = bauta_mysql_describe_query(
        d, &result,
        "SELECT TABLE_NAME, PARTITION_METHOD, PARTITION_EXPRESSION, "
        "PARTITION_DESCRIPTION FROM information_schema.PARTITIONS WHERE "
        "(PARTITION_METHOD LIKE 'RANGE%' OR PARTITION_METHOD LIKE 'LIST%') AND "
        "COALESCE(SUBPARTITION_ORDINAL_POSITION, 1) = 1 AND TABLE_SCHEMA = ",
        " ORDER BY TABLE_NAME, PARTITION_ORDINAL_POSITION DESC",
        "the partitions");

    bauta_text_init(&course.said);
    while (rc == BAUTA_OK && (row = mysql_fetch_row(result)) != NULL)
        if (row[0] != NULL && row[1] != NULL && row[2] != NULL)
            rc = add_bound(d, &course, row);
    if (rc == BAUTA_OK)
        rc = end_table(d, &course);
    bauta_text_deinit(&course.said);
    mysql_free_result(result);
    return rc;
}

bauta_rc
bauta_mysql_describe_constraints(describing *d)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(read_checks(d));
    BAUTA_TRY(read_bounds(d));
    if (!bauta_catalog_add_defaults(d->catalog))
        return no_memory(d->err);
    rc = read_wordings(d);

out:
    return rc;
}
