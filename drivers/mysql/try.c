/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Try: rows held against what their table requires, by the source's server, in
 * the run's own read-only transaction. The rows are a table of values within
 * the query, cast to the columns' types; computed columns are computed of them.
 * Each CHECK, the partitions' bounds and each key over expressions or prefixes
 * is asked of it. A row that a type would not take, in strict mode, is found
 * likewise. What the server does not answer is told as untried.
 */
#include "drivers/mysql/mysql.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { QUERY_BYTES = 8 * 1024 * 1024 }; /* of values; servers take 16 MiB */

typedef struct trial {
    const bauta_mysql_source *source;
    const bauta_table *table;
    const bauta_sample *sample;
    bauta_text values, sql;
    MYSQL_RES *columns; /* name, character set, collation */
    bauta_verdict *verdict;
    bauta_err *err;
} trial;

static void
add_value(bauta_text *out, const bauta_cell *cell)
{
    if (cell->bytes == NULL) {
        bauta_text_add(out, "NULL");
        return;
    }
    bauta_text_add(out, "x'");
    for (size_t i = 0; i < cell->len; i++)
        bauta_text_printf(out, "%02x", (unsigned char)cell->bytes[i]);
    bauta_text_add(out, "'");
}

/* "(1, x'..', ...), (2, ...)"; rows past QUERY_BYTES are left out. */
static void
add_values(trial *t)
{
    const char *open = t->source->conn.maria ? "(" : "ROW(";

    for (size_t row = 0; row < t->sample->n_rows; row++) {
        const bauta_cell *cells = &t->sample->cells[row * t->table->n_columns];

        if (t->values.len > QUERY_BYTES)
            return;
        bauta_text_printf(&t->values, "%s%s%zu", row == 0 ? "" : ",", open,
                          row + 1);
        for (size_t c = 0; c < t->table->n_columns; c++) {
            bauta_text_add(&t->values, ",");
            if (t->table->columns[c].generated)
                bauta_text_add(&t->values, "NULL");
            else
                add_value(&t->values, &cells[c]);
        }
        bauta_text_add(&t->values, ")");
    }
}

static const char *
field_of(const trial *t, const char *column, int field)
{
    char **row;

    mysql_data_seek(t->columns, 0);
    while ((row = mysql_fetch_row(t->columns)) != NULL)
        if (strcmp(row[0], column) == 0)
            return row[field];
    return NULL;
}

/* The value of a column, as bytes `cN`, in the column's type. */
static void
add_cast(trial *t, size_t c)
{
    const bauta_column *column = &t->table->columns[c];
    const char *charset = field_of(t, column->name, 1);
    const char *collation = field_of(t, column->name, 2);

    switch (column->type) {
    case BAUTA_TYPE_INTEGER:
        bauta_text_printf(&t->sql, "CAST(CONVERT(c%zu USING utf8mb4) AS %s)", c,
                          column->min_int < 0 ? "SIGNED" : "UNSIGNED");
        break;
    case BAUTA_TYPE_DECIMAL:
        bauta_text_printf(&t->sql,
                          column->precision > 0
                              ? "CAST(CONVERT(c%zu USING utf8mb4) AS "
                                "DECIMAL(65,30))"
                              : "CONVERT(c%zu USING utf8mb4) + 0e0",
                          c);
        break;
    case BAUTA_TYPE_DATE:
        bauta_text_printf(&t->sql, "CAST(CONVERT(c%zu USING utf8mb4) AS DATE)",
                          c);
        break;
    case BAUTA_TYPE_TIMESTAMP:
        bauta_text_printf(
            &t->sql, "CAST(CONVERT(c%zu USING utf8mb4) AS DATETIME(6))", c);
        break;
    case BAUTA_TYPE_TIME:
        bauta_text_printf(&t->sql,
                          "CAST(CONVERT(c%zu USING utf8mb4) AS TIME(6))", c);
        break;
    case BAUTA_TYPE_BYTES:
        bauta_text_printf(&t->sql, "c%zu", c);
        break;
    default:
        bauta_text_printf(&t->sql,
                          "CONVERT(CONVERT(c%zu USING utf8mb4) USING "
                          "%s)",
                          c, charset != NULL ? charset : "utf8mb4");
        if (collation != NULL)
            bauta_text_printf(&t->sql, " COLLATE %s", collation);
        break;
    }
}

/* ") AS `table`" */
static void
add_alias(trial *t)
{
    bauta_text_add(&t->sql, ") AS ");
    bauta_mysql_name(&t->sql, NULL, t->table->name);
}

/* " FROM (SELECT …) AS `table`": the rows, with their number; around that, what
 * is computed of them. */
static void
add_from(trial *t)
{
    const bauta_table *table = t->table;

    bauta_text_add(&t->sql, " FROM (SELECT ");
    bauta_mysql_name(&t->sql, NULL, table->name);
    bauta_text_add(&t->sql, ".*");
    for (size_t c = 0; c < table->n_columns; c++) {
        if (!table->columns[c].generated)
            continue;
        bauta_text_printf(&t->sql, ", (%s) AS ",
                          table->columns[c].computed_sql != NULL
                              ? table->columns[c].computed_sql
                              : "NULL");
        bauta_mysql_name(&t->sql, NULL, table->columns[c].name);
    }
    bauta_text_add(&t->sql, " FROM (SELECT n AS `bauta row`");
    for (size_t c = 0; c < table->n_columns; c++) {
        if (table->columns[c].generated)
            continue;
        bauta_text_add(&t->sql, ", ");
        add_cast(t, c);
        bauta_text_add(&t->sql, " AS ");
        bauta_mysql_name(&t->sql, NULL, table->columns[c].name);
    }
    bauta_text_add(&t->sql, " FROM bauta");
    add_alias(t);
    add_alias(t);
}

static void
begin(trial *t)
{
    bauta_text_reset(&t->sql);
    bauta_text_add(&t->sql, "WITH bauta (n");
    for (size_t c = 0; c < t->table->n_columns; c++)
        bauta_text_printf(&t->sql, ", c%zu", c);
    bauta_text_add(&t->sql, ") AS (VALUES ");
    bauta_text_append(&t->sql, t->values.bytes, t->values.len);
    bauta_text_add(&t->sql, ") SELECT ");
}

/* Runs the query; NULL where the server does not answer it, and then what it
 * asks is untried. */
static bauta_rc
ask(trial *t, MYSQL_RES **result)
{
    MYSQL *my = t->source->conn.my;

    *result = NULL;
    if (t->sql.failed)
        return bauta_err_set(t->err, BAUTA_ENOMEM, "out of memory for a trial");
    if (mysql_real_query(my, t->sql.bytes, (unsigned long)t->sql.len) == 0)
        *result = mysql_store_result(my);
    if (*result == NULL) {
        t->verdict->kind = BAUTA_VERDICT_UNTRIED;
        (void)snprintf(t->verdict->why, sizeof(t->verdict->why),
                       "the server does not answer it for such rows (error %u)",
                       mysql_errno(my));
    }
    return BAUTA_OK;
}

/* Conditions on a column that its type makes. */
static void
add_type_test(bauta_text *sql, const bauta_column *column)
{
    bauta_text_add(sql, "FALSE");
    if (column->type == BAUTA_TYPE_DECIMAL && column->precision > 0) {
        bauta_text_add(sql, " OR ABS(ROUND(");
        bauta_mysql_name(sql, NULL, column->name);
        bauta_text_printf(sql, ", %u)) >= 1e%u", column->scale,
                          column->precision - column->scale);
    }
    if (column->generated && column->type == BAUTA_TYPE_INTEGER &&
        column->max_int > 0 &&
        (column->min_int < 0 || column->max_int < INT64_MAX)) {
        bauta_text_add(sql, " OR ");
        bauta_mysql_name(sql, NULL, column->name);
        bauta_text_printf(sql, " NOT BETWEEN %lld AND %lld",
                          (long long)column->min_int,
                          (long long)column->max_int);
    }
    if (column->generated && column->type == BAUTA_TYPE_TEXT &&
        column->max_chars > 0) {
        bauta_text_add(sql, " OR CHAR_LENGTH(");
        bauta_mysql_name(sql, NULL, column->name);
        bauta_text_printf(sql, ") > %llu",
                          (unsigned long long)column->max_chars);
    }
    if (column->type == BAUTA_TYPE_ENUM && column->n_labels > 0) {
        bauta_text_add(sql, " OR ");
        bauta_mysql_name(sql, NULL, column->name);
        bauta_text_add(sql, " NOT IN (''");
        for (size_t i = 0; i < column->n_labels; i++) {
            bauta_text_add(sql, ", ");
            bauta_mysql_literal(sql, column->labels[i]);
        }
        bauta_text_add(sql, ")");
    }
}

static void
take(trial *t, enum bauta_verdict_kind kind, const char *name, const char *row)
{
    t->verdict->kind = kind;
    t->verdict->row = row != NULL ? strtoull(row, NULL, 10) : 0;
    (void)snprintf(t->verdict->constraint, sizeof(t->verdict->constraint), "%s",
                   name);
}

/* Nothing is found yet that is not met. */
static bool
is_open(const bauta_verdict *verdict)
{
    return verdict->kind == BAUTA_VERDICT_MET ||
           verdict->kind == BAUTA_VERDICT_UNTRIED;
}

/* The first row that does not meet each type, then each CHECK of those. */
static bauta_rc
try_some(trial *t, size_t first, size_t n)
{
    MYSQL_RES *result = NULL;
    char **row;
    bauta_rc rc = BAUTA_OK;

    begin(t);
    for (size_t c = 0; c < t->table->n_columns; c++) {
        bauta_text_add(&t->sql, c == 0 ? "MIN(IF(" : ", NULL)), MIN(IF(");
        add_type_test(&t->sql, &t->table->columns[c]);
        bauta_text_add(&t->sql, ", `bauta row`");
    }
    bauta_text_add(&t->sql, ", NULL))");
    for (size_t i = first; i < first + n; i++)
        bauta_text_printf(&t->sql,
                          ", MIN(IF((%s) IS FALSE, `bauta row`, NULL))",
                          *t->table->checks[i].expression != '\0'
                              ? t->table->checks[i].expression
                              : "NULL");
    add_from(t);
    BAUTA_TRY(ask(t, &result));
    row = result != NULL ? mysql_fetch_row(result) : NULL;
    for (size_t c = 0; row != NULL && c < t->table->n_columns; c++)
        if (row[c] != NULL && t->verdict->kind == BAUTA_VERDICT_MET)
            take(t, BAUTA_VERDICT_TYPE, t->table->columns[c].name, row[c]);
    for (size_t i = 0; row != NULL && i < n; i++)
        if (row[t->table->n_columns + i] != NULL &&
            t->verdict->kind == BAUTA_VERDICT_MET)
            take(t, BAUTA_VERDICT_CHECK, t->table->checks[first + i].name,
                 row[t->table->n_columns + i]);
    for (size_t i = first; i < first + n; i++)
        if (*t->table->checks[i].expression == '\0' &&
            t->verdict->kind == BAUTA_VERDICT_MET) {
            t->verdict->kind = BAUTA_VERDICT_UNTRIED;
            (void)snprintf(t->verdict->why, sizeof(t->verdict->why),
                           "the server tells a partition of 0 as it tells one "
                           "of all other values");
        }

out:
    mysql_free_result(result);
    return rc;
}

/* All at once or, where the server does not answer that, one after another, so
 * that one which cannot be asked hides no other. */
static bauta_rc
try_rows(trial *t)
{
    bool untried = false;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(try_some(t, 0, t->table->n_checks));
    if (t->verdict->kind != BAUTA_VERDICT_UNTRIED || t->table->n_checks < 2)
        goto out;
    for (size_t i = 0; i < t->table->n_checks; i++) {
        t->verdict->kind = BAUTA_VERDICT_MET;
        BAUTA_TRY(try_some(t, i, 1));
        untried |= t->verdict->kind == BAUTA_VERDICT_UNTRIED;
        if (!is_open(t->verdict))
            goto out;
    }
    if (untried)
        t->verdict->kind = BAUTA_VERDICT_UNTRIED;

out:
    return rc;
}

/* One part of a key: a column, its first characters, or an expression. */
static void
add_part(bauta_text *out, char **part)
{
    if (part[1] == NULL) {
        bauta_text_printf(out, "(%s)", part[3] != NULL ? part[3] : "NULL");
        return;
    }
    bauta_text_add(out, part[2] != NULL ? "LEFT(" : "");
    bauta_mysql_name(out, NULL, part[1]);
    if (part[2] != NULL)
        bauta_text_printf(out, ", %s)", part[2]);
}

static bauta_rc
try_key(trial *t, const char *name, const bauta_text *parts,
        const bauta_text *filled)
{
    MYSQL_RES *result = NULL;
    bauta_rc rc = BAUTA_OK;

    begin(t);
    bauta_text_add(&t->sql, "1");
    add_from(t);
    if (parts->failed || filled->failed)
        return bauta_err_set(t->err, BAUTA_ENOMEM, "out of memory for a trial");
    bauta_text_printf(&t->sql,
                      " WHERE %s GROUP BY %s HAVING COUNT(*) > 1 "
                      "LIMIT 1",
                      filled->bytes, parts->bytes);
    BAUTA_TRY(ask(t, &result));
    if (result != NULL && mysql_num_rows(result) > 0)
        take(t, BAUTA_VERDICT_KEY, name, NULL);

out:
    mysql_free_result(result);
    return rc;
}

static bauta_rc
try_keys(trial *t)
{
    const bauta_mysql_conn *conn = &t->source->conn;
    MYSQL_RES *list = NULL;
    bauta_text sql, parts, filled;
    char **part, **next;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    bauta_text_init(&parts);
    bauta_text_init(&filled);
    bauta_text_printf(&sql,
                      "SELECT INDEX_NAME, COLUMN_NAME, SUB_PART, %s FROM "
                      "information_schema.STATISTICS WHERE NON_UNIQUE = 0 AND "
                      "TABLE_SCHEMA = ",
                      !conn->maria && conn->version >= 80013 ? "EXPRESSION"
                                                             : "NULL");
    bauta_mysql_literal(&sql, t->source->login.database);
    bauta_text_add(&sql, " AND TABLE_NAME = ");
    bauta_mysql_literal(&sql, t->table->name);
    bauta_text_add(&sql, " ORDER BY INDEX_NAME, SEQ_IN_INDEX");
    BAUTA_TRY(bauta_mysql_select(&list, conn, &sql, t->err, "the indexes"));
    for (part = mysql_fetch_row(list); part != NULL && is_open(t->verdict);
         part = next) {
        bauta_text_add(&parts, parts.len > 0 ? ", " : "");
        add_part(&parts, part);
        bauta_text_add(&filled, filled.len > 0 ? " AND " : "");
        add_part(&filled, part);
        bauta_text_add(&filled, " IS NOT NULL");
        next = mysql_fetch_row(list);
        if (next != NULL && strcmp(next[0], part[0]) == 0)
            continue;
        BAUTA_TRY(try_key(t, part[0], &parts, &filled));
        bauta_text_reset(&parts);
        bauta_text_reset(&filled);
    }

out:
    mysql_free_result(list);
    bauta_text_deinit(&sql);
    bauta_text_deinit(&parts);
    bauta_text_deinit(&filled);
    return rc;
}

bauta_rc
bauta_mysql_source_try(void *self, const bauta_sample *sample,
                       bauta_verdict *verdict, bauta_err *err)
{
    bauta_mysql_source *source = self;
    trial t = {.source = source,
               .table = &sample->catalog->tables[sample->table],
               .sample = sample,
               .verdict = verdict,
               .err = err};
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    *verdict = (bauta_verdict){0};
    bauta_text_init(&t.values);
    bauta_text_init(&t.sql);
    bauta_text_init(&sql);
    bauta_text_add(&sql, "SELECT COLUMN_NAME, CHARACTER_SET_NAME, "
                         "COLLATION_NAME FROM information_schema.COLUMNS WHERE "
                         "TABLE_SCHEMA = ");
    bauta_mysql_literal(&sql, source->login.database);
    bauta_text_add(&sql, " AND TABLE_NAME = ");
    bauta_mysql_literal(&sql, t.table->name);
    BAUTA_TRY(bauta_mysql_select(&t.columns, &source->conn, &sql, err,
                                 "the columns"));
    add_values(&t);
    BAUTA_TRY(try_rows(&t));
    if (is_open(verdict))
        rc = try_keys(&t);

out:
    mysql_free_result(t.columns);
    bauta_text_deinit(&sql);
    bauta_text_deinit(&t.values);
    bauta_text_deinit(&t.sql);
    return rc;
}
