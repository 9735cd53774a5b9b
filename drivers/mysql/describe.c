/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Describe: one database's tables, columns, unique keys and references, from
 * five queries on information_schema whatever the number of tables.
 */
#include "drivers/mysql/describe.h"

#include <stdlib.h>
#include <string.h>

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a catalog");
}

/* A copy of a field, "" for NULL. */
bauta_rc
bauta_mysql_describe_keep(const bauta_mysql_describing *d, const char **out,
                          const char *field)
{
    *out = bauta_arena_strdup(d->arena, field != NULL ? field : "");
    return *out != NULL ? BAUTA_OK : no_memory(d->err);
}

/* Runs `head`, the database's name as a literal, then `tail`. */
bauta_rc
bauta_mysql_describe_query(const bauta_mysql_describing *d, MYSQL_RES **result,
                           const char *head, const char *tail, const char *what)
{
    bauta_text sql;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, head);
    bauta_mysql_literal(&sql, d->source->login.database);
    bauta_text_add(&sql, tail);
    rc = bauta_mysql_select(result, &d->source->conn, &sql, d->err, what);
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
warn(bauta_mysql_describing *d, const char *text)
{
    bauta_catalog *catalog = d->catalog;

    if (text == NULL)
        return no_memory(d->err);
    if (catalog->n_warnings == d->cap_warnings) {
        size_t cap = d->cap_warnings * 2 + 8;
        const char **more = bauta_arena_calloc(d->arena, cap, sizeof(*more));

        if (more == NULL)
            return no_memory(d->err);
        for (size_t i = 0; i < catalog->n_warnings; i++)
            more[i] = catalog->warnings[i];
        catalog->warnings = more;
        d->cap_warnings = cap;
    }
    ((const char **)catalog->warnings)[catalog->n_warnings++] = text;
    return BAUTA_OK;
}

bauta_table *
bauta_mysql_describe_table(bauta_mysql_describing *d, const char *name,
                           size_t *index)
{
    for (size_t i = 0; i < d->catalog->n_tables; i++) {
        size_t at = (d->last + i) % d->catalog->n_tables;

        if (strcmp(d->catalog->tables[at].name, name) != 0)
            continue;
        d->last = at;
        if (index != NULL)
            *index = at;
        return &d->catalog->tables[at];
    }
    return NULL;
}

static bool
is_remote(const char *engine)
{
    static const char *const engines[] = {"FEDERATED",  "CONNECT",    "SPIDER",
                                          "MRG_MYISAM", "MRG_MyISAM", "OQGRAPH",
                                          "SPHINX",     "S3"};

    for (size_t i = 0; i < sizeof(engines) / sizeof(engines[0]); i++)
        if (strcmp(engines[i], engine) == 0)
            return true;
    return false;
}

/* Engines whose rows a snapshot holds. */
static bool
is_transactional(const char *engine)
{
    return strcmp(engine, "InnoDB") == 0 || strcmp(engine, "ROCKSDB") == 0 ||
           strcmp(engine, "TokuDB") == 0 || strcmp(engine, "ndbcluster") == 0;
}

static bauta_rc
add_table(bauta_mysql_describing *d, char **row, size_t *n_loose)
{
    bauta_table *table = &d->catalog->tables[d->catalog->n_tables];
    const char *engine = row[2] != NULL ? row[2] : "";
    bauta_rc rc = BAUTA_OK;

    *table = (bauta_table){.schema = "", .parent = BAUTA_NO_PARENT};
    BAUTA_TRY(bauta_mysql_describe_keep(d, &table->name, row[0]));
    table->rows = row[3] != NULL ? strtoull(row[3], NULL, 10) : 0;
    table->bytes = row[4] != NULL ? strtoull(row[4], NULL, 10) : 0;
    if (is_remote(engine)) {
        table->kind = BAUTA_TABLE_FOREIGN;
        rc = warn(d, bauta_arena_printf(
                         d->arena,
                         "table %s is left out: its rows are not its own "
                         "(engine %s)",
                         table->name, engine));
    } else if (!is_transactional(engine)) {
        ++*n_loose;
    }
    if (strcmp(row[1], "SYSTEM VERSIONED") == 0)
        BAUTA_TRY(warn(d, bauta_arena_printf(d->arena,
                                             "the history of table %s is left "
                                             "out: the copy has its present "
                                             "rows",
                                             table->name)));
    d->catalog->n_tables++;

out:
    return rc;
}

static bauta_rc
describe_tables(bauta_mysql_describing *d)
{
    bauta_mysql_source *source = d->source;
    MYSQL_RES *result = NULL;
    size_t n, n_loose = 0;
    bauta_rc rc = BAUTA_OK;
    char **row;

    BAUTA_TRY(bauta_mysql_describe_query(
        d, &result,
        "SELECT TABLE_NAME, TABLE_TYPE, ENGINE, TABLE_ROWS, "
        "DATA_LENGTH FROM information_schema.TABLES WHERE "
        "TABLE_TYPE NOT LIKE '%VIEW' AND TABLE_SCHEMA = ",
        " ORDER BY TABLE_NAME", "the list of tables"));
    n = (size_t)mysql_num_rows(result);
    d->catalog->n_tables = 0;
    d->catalog->tables =
        bauta_arena_calloc(d->arena, n, sizeof(*d->catalog->tables));
    source->columns =
        bauta_arena_calloc(&source->arena, n, sizeof(bauta_mysql_column *));
    source->sequences =
        bauta_arena_calloc(&source->arena, n, sizeof(*source->sequences));
    if (d->catalog->tables == NULL || source->columns == NULL ||
        source->sequences == NULL) {
        (void)no_memory(d->err);
        rc = BAUTA_ENOMEM;
        goto out;
    }
    while ((row = mysql_fetch_row(result)) != NULL) {
        if (strcmp(row[1], "SEQUENCE") != 0) {
            BAUTA_TRY(add_table(d, row, &n_loose));
            continue;
        }
        source->sequences[source->n_sequences] =
            bauta_arena_strdup(&source->arena, row[0]);
        if (source->sequences[source->n_sequences++] == NULL)
            BAUTA_TRY(no_memory(d->err));
    }
    if (n_loose > 0)
        rc = warn(d, bauta_arena_printf(
                         d->arena,
                         "%zu %s of an engine without transactions: rows "
                         "written there during the run may or may not be in "
                         "the copy",
                         n_loose, n_loose == 1 ? "table is" : "tables are"));

out:
    mysql_free_result(result);
    return rc;
}

/* Does a CHECK of the column's own name keep it to JSON? */
static bool
is_json(const bauta_mysql_describing *d, const char *table, const char *column)
{
    char **row;

    if (d->json == NULL)
        return false;
    mysql_data_seek(d->json, 0);
    while ((row = mysql_fetch_row(d->json)) != NULL)
        if (strcmp(row[0], table) == 0 && strcmp(row[1], column) == 0)
            return true;
    return false;
}

static unsigned
small_number(const char *field)
{
    return field != NULL ? (unsigned)strtoul(field, NULL, 10) : 0;
}

/* Default, precision, collation. MariaDB quotes a default that is a
 * text and says NULL for none; MySQL quotes only what EXTRA calls generated. */
static bauta_rc
set_details(bauta_mysql_describing *d, bauta_column *column, char **row)
{
    const bool quoted =
        d->source->conn.maria ||
        (row[7] != NULL && strstr(row[7], "DEFAULT_GENERATED") != NULL);
    bauta_text text;

    if (column->type == BAUTA_TYPE_DECIMAL && strcmp(row[3], "decimal") == 0) {
        column->precision = small_number(row[10]);
        column->scale = small_number(row[11]);
    }
    column->zoned = strcmp(row[3], "timestamp") == 0;
    column->floating =
        strcmp(row[3], "float") == 0 || strcmp(row[3], "double") == 0;
    column->folds = row[12] != NULL && strstr(row[12], "_ci") != NULL;
    if (row[9] == NULL || (quoted && strcmp(row[9], "NULL") == 0))
        return BAUTA_OK;
    if (quoted)
        return bauta_mysql_describe_keep(d, &column->default_sql, row[9]);
    bauta_text_init(&text);
    bauta_mysql_literal(&text, row[9]);
    column->default_sql =
        text.failed ? NULL : bauta_arena_strdup(d->arena, text.bytes);
    bauta_text_deinit(&text);
    return column->default_sql != NULL ? BAUTA_OK : no_memory(d->err);
}

static bauta_rc
add_column(bauta_mysql_describing *d, bauta_table *table,
           bauta_mysql_column *own, char **row)
{
    const bauta_mysql_described described = {
        .column_type = row[2],
        .data_type = row[3],
        .max_length = row[4],
        .charset = row[5],
        .extra = row[7] != NULL ? row[7] : "",
        .generation = row[8],
        .json = strcmp(row[3], "longtext") == 0 && is_json(d, row[0], row[1])};
    bauta_column *column = &table->columns[table->n_columns];
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_mysql_describe_keep(d, &column->name, row[1]));
    BAUTA_TRY(bauta_mysql_describe_keep(d, &column->native, row[2]));
    column->nullable = strcmp(row[6], "YES") == 0;
    BAUTA_TRY(
        bauta_mysql_column_classify(d->arena, &described, column, own, d->err));
    BAUTA_TRY(set_details(d, column, row));
    if (row[9] != NULL && strstr(row[9], "val(`") != NULL) {
        own->default_sql = bauta_arena_strdup(&d->source->arena, row[9]);
        if (own->default_sql == NULL)
            rc = no_memory(d->err);
    }
    table->n_columns++;

out:
    return rc;
}

/* Room for the columns of the table of this row, and of as many rows after it
 * as are of the same table. */
static bauta_rc
reserve_columns(bauta_mysql_describing *d, MYSQL_RES *result,
                bauta_table *table, size_t index)
{
    MYSQL_ROW_OFFSET here = mysql_row_tell(result);
    size_t n = 1;
    char **row;

    while ((row = mysql_fetch_row(result)) != NULL &&
           strcmp(row[0], table->name) == 0)
        n++;
    (void)mysql_row_seek(result, here);
    table->columns = bauta_arena_calloc(d->arena, n, sizeof(*table->columns));
    d->source->columns[index] = bauta_arena_calloc(
        &d->source->arena, n, sizeof(*d->source->columns[index]));
    return table->columns != NULL && d->source->columns[index] != NULL
               ? BAUTA_OK
               : no_memory(d->err);
}

static bauta_rc
describe_columns(bauta_mysql_describing *d)
{
    MYSQL_RES *result = NULL;
    bauta_rc rc = BAUTA_OK;
    char **row;

    if (d->source->conn.maria)
        BAUTA_TRY(bauta_mysql_describe_query(
            d, &d->json,
            "SELECT TABLE_NAME, CONSTRAINT_NAME FROM "
            "information_schema.CHECK_CONSTRAINTS WHERE "
            "CHECK_CLAUSE LIKE 'json\\_valid(%' AND "
            "CONSTRAINT_SCHEMA = ",
            "", "the checks"));
    BAUTA_TRY(bauta_mysql_describe_query(
        d, &result,
        "SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, DATA_TYPE, "
        "CHARACTER_MAXIMUM_LENGTH, CHARACTER_SET_NAME, "
        "IS_NULLABLE, EXTRA, GENERATION_EXPRESSION, "
        "COLUMN_DEFAULT, NUMERIC_PRECISION, NUMERIC_SCALE, "
        "COLLATION_NAME FROM "
        "information_schema.COLUMNS WHERE TABLE_SCHEMA = ",
        " ORDER BY TABLE_NAME, ORDINAL_POSITION", "the columns"));
    while ((row = mysql_fetch_row(result)) != NULL) {
        size_t index;
        bauta_table *table = bauta_mysql_describe_table(d, row[0], &index);

        if (table == NULL)
            continue;
        if (table->columns == NULL)
            BAUTA_TRY(reserve_columns(d, result, table, index));
        BAUTA_TRY(add_column(
            d, table, &d->source->columns[index][table->n_columns], row));
    }

out:
    mysql_free_result(result);
    mysql_free_result(d->json);
    d->json = NULL;
    return rc;
}

/* Appends a column to a key's list, which grows in the arena. */
static bauta_rc
push(const bauta_mysql_describing *d, const size_t **list, size_t *n,
     size_t column)
{
    size_t *more = bauta_arena_calloc(d->arena, *n + 1, sizeof(*more));

    if (more == NULL)
        return no_memory(d->err);
    for (size_t i = 0; i < *n; i++)
        more[i] = (*list)[i];
    more[(*n)++] = column;
    *list = more;
    return BAUTA_OK;
}

bauta_rc
bauta_mysql_describe_mentioned(const bauta_mysql_describing *d,
                               const bauta_table *table, const char *expression,
                               const size_t **columns, size_t *n)
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

static bauta_rc
push_mentioned(const bauta_mysql_describing *d, const bauta_table *table,
               bauta_unique_key *key, const char *expression)
{
    const size_t *found;
    size_t n;
    bauta_rc rc =
        bauta_mysql_describe_mentioned(d, table, expression, &found, &n);

    for (size_t i = 0; rc == BAUTA_OK && i < n; i++)
        rc = push(d, &key->columns, &key->n_columns, found[i]);
    return rc;
}

static bauta_rc
add_key_part(bauta_mysql_describing *d, bauta_table *table, char **row)
{
    bauta_unique_key *key;
    long column = row[2] != NULL ? bauta_table_find_column(table, row[2]) : -1;
    bauta_rc rc = BAUTA_OK;

    if (table->n_keys == 0 ||
        strcmp(table->keys[table->n_keys - 1].name, row[1]) != 0) {
        bauta_unique_key *more =
            bauta_arena_calloc(d->arena, table->n_keys + 1, sizeof(*more));

        if (more == NULL)
            return no_memory(d->err);
        for (size_t i = 0; i < table->n_keys; i++)
            more[i] = table->keys[i];
        table->keys = more;
        BAUTA_TRY(bauta_mysql_describe_keep(d, &table->keys[table->n_keys].name,
                                            row[1]));
        table->keys[table->n_keys++].primary = strcmp(row[1], "PRIMARY") == 0;
    }
    key = &table->keys[table->n_keys - 1];
    /* A key over the first characters of a column is no key of the column. */
    if (row[3] != NULL || column < 0)
        key->expression = true;
    if (column >= 0)
        rc = push(d, &key->columns, &key->n_columns, (size_t)column);
    else if (row[4] != NULL)
        rc = push_mentioned(d, table, key, row[4]);

out:
    return rc;
}

static bauta_rc
describe_keys(bauta_mysql_describing *d)
{
    const bauta_mysql_conn *conn = &d->source->conn;
    MYSQL_RES *result = NULL;
    bauta_rc rc = BAUTA_OK;
    char **row;

    BAUTA_TRY(bauta_mysql_describe_query(
        d, &result,
        !conn->maria && conn->version >= 80013
            ? "SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, "
              "SUB_PART, EXPRESSION FROM "
              "information_schema.STATISTICS WHERE NON_UNIQUE = 0 "
              "AND TABLE_SCHEMA = "
            : "SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, "
              "SUB_PART, NULL FROM information_schema.STATISTICS "
              "WHERE NON_UNIQUE = 0 AND TABLE_SCHEMA = ",
        " ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX", "the indexes"));
    while ((row = mysql_fetch_row(result)) != NULL) {
        bauta_table *table = bauta_mysql_describe_table(d, row[0], NULL);

        if (table != NULL)
            BAUTA_TRY(add_key_part(d, table, row));
    }

out:
    mysql_free_result(result);
    return rc;
}

static bauta_rc
add_reference_part(bauta_mysql_describing *d, size_t from, size_t to,
                   char **row)
{
    bauta_table *table = &d->catalog->tables[from];
    const bauta_table *parent = &d->catalog->tables[to];
    long column = bauta_table_find_column(table, row[2]);
    long referenced = bauta_table_find_column(parent, row[5]);
    bauta_foreign_key *key;
    bauta_rc rc = BAUTA_OK;
    size_t n;

    if (column < 0 || referenced < 0)
        return BAUTA_OK;
    if (table->n_references == 0 ||
        strcmp(table->references[table->n_references - 1].name, row[1]) != 0) {
        bauta_foreign_key *more = bauta_arena_calloc(
            d->arena, table->n_references + 1, sizeof(*more));

        if (more == NULL)
            return no_memory(d->err);
        for (size_t i = 0; i < table->n_references; i++)
            more[i] = table->references[i];
        table->references = more;
        key = &more[table->n_references++];
        BAUTA_TRY(bauta_mysql_describe_keep(d, &key->name, row[1]));
        key->ref_table = to;
    }
    key = &table->references[table->n_references - 1];
    n = key->n_columns;
    BAUTA_TRY(push(d, &key->columns, &key->n_columns, (size_t)column));
    rc = push(d, &key->ref_columns, &n, (size_t)referenced);

out:
    return rc;
}

static bauta_rc
describe_references(bauta_mysql_describing *d)
{
    MYSQL_RES *result = NULL;
    bauta_rc rc = BAUTA_OK;
    char **row;

    BAUTA_TRY(bauta_mysql_describe_query(
        d, &result,
        "SELECT TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, "
        "REFERENCED_TABLE_SCHEMA = TABLE_SCHEMA, "
        "REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME FROM "
        "information_schema.KEY_COLUMN_USAGE WHERE "
        "REFERENCED_TABLE_NAME IS NOT NULL AND TABLE_SCHEMA = ",
        " ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION",
        "the references"));
    while ((row = mysql_fetch_row(result)) != NULL) {
        size_t from, to;

        if (bauta_mysql_describe_table(d, row[0], &from) == NULL)
            continue;
        if (strcmp(row[3], "1") == 0 &&
            bauta_mysql_describe_table(d, row[4], &to) != NULL)
            BAUTA_TRY(add_reference_part(d, from, to, row));
        else
            BAUTA_TRY(warn(d, bauta_arena_printf(
                                  d->arena,
                                  "column %s.%s references table %s of another "
                                  "database: the copy does too, if it is there",
                                  row[0], row[2], row[4])));
    }

out:
    mysql_free_result(result);
    return rc;
}

bauta_rc
bauta_mysql_describe(bauta_mysql_source *source, bauta_catalog *catalog,
                     bauta_err *err)
{
    bauta_mysql_describing d = {.source = source,
                                .catalog = catalog,
                                .arena = &catalog->arena,
                                .err = err};
    bauta_rc rc = BAUTA_OK;

    catalog->driver = "mysql";
    catalog->backslashes = true;
    BAUTA_TRY(bauta_mysql_describe_keep(&d, &catalog->database,
                                        source->login.database));
    BAUTA_TRY(describe_tables(&d));
    BAUTA_TRY(describe_columns(&d));
    BAUTA_TRY(describe_keys(&d));
    BAUTA_TRY(describe_references(&d));
    BAUTA_TRY(bauta_mysql_describe_indexes(&d));
    rc = bauta_mysql_describe_constraints(&d);

out:
    return rc;
}
