/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Try: rows held against what their table requires, by the source's server, in
 * the run's own read-only transaction. The rows go there as one JSON array and
 * become records of the table's own type, by which lengths, ranges, labels and
 * domains are judged; then come its CHECKs and its keys over expressions or
 * some rows only. A CHECK that reads a computed column is not tried.
 */
#include "drivers/postgres/postgres.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct trial {
    PGconn *conn;
    const bauta_table *table;
    bauta_text rows; /* JSON */
    bauta_text sql;
    bauta_verdict *verdict;
    bauta_err *err;
} trial;

static void
add_string(bauta_text *out, const char *bytes, size_t len)
{
    bauta_text_append(out, "\"", 1);
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)bytes[i];

        if (c == '"' || c == '\\')
            bauta_text_printf(out, "\\%c", c);
        else if (c < 0x20)
            bauta_text_printf(out, "\\u%04x", c);
        else
            bauta_text_append(out, &bytes[i], 1);
    }
    bauta_text_append(out, "\"", 1);
}

/* A value as the input function of its column's type takes it. */
static void
add_value(bauta_text *out, const bauta_column *column, const bauta_cell *cell)
{
    if (cell->bytes == NULL) {
        bauta_text_add(out, "null");
    } else if (column->type == BAUTA_TYPE_JSON) {
        bauta_text_append(out, cell->bytes, cell->len);
    } else if (column->type == BAUTA_TYPE_BYTES) {
        bauta_text_add(out, "\"\\\\x");
        for (size_t i = 0; i < cell->len; i++)
            bauta_text_printf(out, "%02x", (unsigned char)cell->bytes[i]);
        bauta_text_add(out, "\"");
    } else {
        add_string(out, cell->bytes, cell->len);
    }
}

static void
add_rows(trial *t, const bauta_sample *sample)
{
    for (size_t row = 0; row < sample->n_rows; row++) {
        const bauta_cell *cells = &sample->cells[row * t->table->n_columns];
        bool first = true;

        bauta_text_add(&t->rows, row == 0 ? "[{" : ",{");
        for (size_t c = 0; c < t->table->n_columns; c++) {
            const bauta_column *column = &t->table->columns[c];

            if (column->generated)
                continue;
            bauta_text_add(&t->rows, first ? "" : ",");
            add_string(&t->rows, column->name, strlen(column->name));
            bauta_text_add(&t->rows, ":");
            add_value(&t->rows, column, &cells[c]);
            first = false;
        }
        bauta_text_add(&t->rows, "}");
    }
    bauta_text_add(&t->rows, "]");
}

/* "FROM (…) AS table": the rows as records of the table, numbered. */
static void
add_from(trial *t)
{
    bauta_text_add(&t->sql,
                   " FROM (SELECT *, row_number() OVER () AS \"bauta row\" "
                   "FROM json_populate_recordset(NULL::");
    postgres_quote_table(&t->sql, t->table);
    bauta_text_add(&t->sql, ", $1::json)) AS ");
    bauta_text_quote(&t->sql, t->table->name, '"');
}

static bauta_rc
ask(trial *t, PGresult **result)
{
    const char *values[1] = {t->rows.bytes};

    if (t->sql.failed || t->rows.failed)
        return bauta_err_set(t->err, BAUTA_ENOMEM, "out of memory for a trial");
    *result =
        PQexecParams(t->conn, t->sql.bytes, 1, NULL, values, NULL, NULL, 0);
    if (*result == NULL || PQstatus(t->conn) != CONNECTION_OK)
        return postgres_fail(t->conn, *result, t->err);
    return BAUTA_OK;
}

/* What a failed query says of the rows: a class 22 error or one of class 23 is
 * a value that its column does not take; others are of the trial's own. */
static void
judge_failure(const trial *t, const PGresult *result)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *name = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME);

    t->verdict->kind = BAUTA_VERDICT_UNTRIED;
    if (state == NULL)
        return;
    if (strcmp(state, "23514") == 0)
        t->verdict->kind = BAUTA_VERDICT_CHECK;
    else if (strncmp(state, "22", 2) == 0 || strncmp(state, "23", 2) == 0)
        t->verdict->kind = BAUTA_VERDICT_TYPE;
    if (name != NULL)
        (void)snprintf(t->verdict->constraint, sizeof(t->verdict->constraint),
                       "%s", name);
}

static bool
can_try(const trial *t, const bauta_check *check)
{
    for (size_t i = 0; i < check->n_columns; i++)
        if (t->table->columns[check->columns[i]].generated)
            return false;
    return !check->domain;
}

/* One query for all CHECKs: the first row that does not meet each. */
static bauta_rc
try_checks(trial *t)
{
    PGresult *result = NULL;
    bauta_rc rc = BAUTA_OK;

    bauta_text_reset(&t->sql);
    bauta_text_add(&t->sql, "SELECT count(*)");
    for (size_t i = 0; i < t->table->n_checks; i++)
        if (can_try(t, &t->table->checks[i]))
            bauta_text_printf(&t->sql,
                              ", min(\"bauta row\") FILTER (WHERE (%s) IS "
                              "FALSE)",
                              t->table->checks[i].expression);
    add_from(t);
    BAUTA_TRY(ask(t, &result));
    if (PQresultStatus(result) != PGRES_TUPLES_OK) {
        judge_failure(t, result);
        goto out;
    }
    for (size_t i = 0, field = 1; i < t->table->n_checks; i++) {
        const bauta_check *check = &t->table->checks[i];

        if (!can_try(t, check))
            continue;
        if (PQgetisnull(result, 0, (int)field) == 0) {
            t->verdict->kind = BAUTA_VERDICT_CHECK;
            t->verdict->row =
                strtoull(PQgetvalue(result, 0, (int)field), NULL, 10);
            (void)snprintf(t->verdict->constraint,
                           sizeof(t->verdict->constraint), "%s", check->name);
            break;
        }
        field++;
    }

out:
    PQclear(result);
    return rc;
}

/* The keys that no single column tells of: their expressions, a condition that
 * none of them is NULL (but where NULLs are alike), and the predicate. */
static const char keys_sql[] =
    "SELECT c.relname, (SELECT string_agg(pg_get_indexdef(i.indexrelid, k,"
    "  true), ', ' ORDER BY k) FROM generate_series(1, i.indnkeyatts) k),"
    " CASE WHEN coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean,"
    "  false) THEN 'true' ELSE (SELECT string_agg('(' ||"
    "   pg_get_indexdef(i.indexrelid, k, true) || ') IS NOT NULL', ' AND ')"
    "   FROM generate_series(1, i.indnkeyatts) k) END,"
    " coalesce(pg_get_expr(i.indpred, i.indrelid), 'true')"
    " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
    " WHERE i.indisunique AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)"
    " AND i.indrelid = to_regclass($1) ORDER BY 1";

static bauta_rc
list_keys(trial *t, PGresult **keys)
{
    bauta_text name;
    const char *values[1];
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&name);
    postgres_quote_table(&name, t->table);
    values[0] = name.bytes;
    if (name.failed)
        rc = bauta_err_set(t->err, BAUTA_ENOMEM, "out of memory for a trial");
    else
        *keys = PQexecParams(t->conn, keys_sql, 1, NULL, values, NULL, NULL, 0);
    if (rc == BAUTA_OK && PQresultStatus(*keys) != PGRES_TUPLES_OK)
        rc = postgres_fail(t->conn, *keys, t->err);
    bauta_text_deinit(&name);
    return rc;
}

static bauta_rc
try_keys(trial *t)
{
    PGresult *keys = NULL, *result = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(list_keys(t, &keys));
    for (int row = 0; row < PQntuples(keys); row++) {
        bauta_text_reset(&t->sql);
        bauta_text_add(&t->sql, "SELECT 1");
        add_from(t);
        bauta_text_printf(
            &t->sql,
            " WHERE (%s) AND (%s) GROUP BY %s HAVING count(*) > 1 LIMIT 1",
            PQgetvalue(keys, row, 3), PQgetvalue(keys, row, 2),
            PQgetvalue(keys, row, 1));
        PQclear(result);
        result = NULL;
        BAUTA_TRY(ask(t, &result));
        if (PQresultStatus(result) != PGRES_TUPLES_OK) {
            judge_failure(t, result);
            break;
        }
        if (PQntuples(result) > 0) {
            t->verdict->kind = BAUTA_VERDICT_KEY;
            (void)snprintf(t->verdict->constraint,
                           sizeof(t->verdict->constraint), "%s",
                           PQgetvalue(keys, row, 0));
            break;
        }
    }

out:
    PQclear(keys);
    PQclear(result);
    return rc;
}

bauta_rc
postgres_source_try(void *self, const bauta_sample *sample,
                    bauta_verdict *verdict, bauta_err *err)
{
    struct postgres_source *source = self;
    trial t = {.conn = source->conn,
               .table = &sample->catalog->tables[sample->table],
               .verdict = verdict,
               .err = err};
    bauta_rc rc = BAUTA_OK;

    *verdict = (bauta_verdict){0};
    bauta_text_init(&t.rows);
    bauta_text_init(&t.sql);
    add_rows(&t, sample);
    /* A failed query would end the transaction that holds the snapshot. */
    BAUTA_TRY(postgres_run(t.conn, "SAVEPOINT bauta_trial", err));
    BAUTA_TRY(try_checks(&t));
    if (verdict->kind == BAUTA_VERDICT_MET)
        BAUTA_TRY(try_keys(&t));
    rc = postgres_run(t.conn, "ROLLBACK TO SAVEPOINT bauta_trial", err);

out:
    bauta_text_deinit(&t.rows);
    bauta_text_deinit(&t.sql);
    return rc;
}
