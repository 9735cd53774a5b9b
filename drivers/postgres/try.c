/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Try: rows held against what their table requires, by the source's server, in
 * the run's own read-only transaction. The rows go there as one JSON array and
 * become records of the table's own type, by which lengths, ranges, labels and
 * domains are judged; computed columns are computed of them. Then come its
 * CHECKs, its unique keys and its exclusion constraints.
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

/* A limit on a text is no part of the cast to it, which would cut. */
static bool
is_cut(const bauta_column *column)
{
    return column->type == BAUTA_TYPE_TEXT && column->max_chars > 0;
}

/* "FROM (…) AS table": the rows as records of the table, numbered. */
static void
add_from(trial *t)
{
    bauta_text_add(&t->sql,
                   " FROM (SELECT row_number() OVER () AS \"bauta row\"");
    for (size_t c = 0; c < t->table->n_columns; c++) {
        const bauta_column *column = &t->table->columns[c];

        bauta_text_add(&t->sql, ", ");
        if (column->generated)
            bauta_text_printf(
                &t->sql, "CAST((%s) AS %s) AS ",
                column->computed_sql != NULL ? column->computed_sql : "NULL",
                is_cut(column) ? "text" : column->native);
        bauta_text_quote(&t->sql, column->name, '"');
    }
    bauta_text_add(&t->sql, " FROM json_populate_recordset(NULL::");
    postgres_quote_table(&t->sql, t->table);
    bauta_text_add(&t->sql, ", $1::json) AS ");
    bauta_text_quote(&t->sql, t->table->name, '"');
    bauta_text_add(&t->sql, ") AS ");
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
 * a value that its column does not take; others are of the trial's own. The
 * transaction goes on from before it. */
static bauta_rc
judge_failure(const trial *t, const PGresult *result)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *name = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME);
    bauta_verdict *verdict = t->verdict;

    verdict->kind = BAUTA_VERDICT_UNTRIED;
    state = state != NULL ? state : "?????";
    (void)snprintf(verdict->why, sizeof(verdict->why),
                   "the server does not answer it for such rows (SQLSTATE %s)",
                   state);
    if (strcmp(state, "23514") == 0)
        verdict->kind = BAUTA_VERDICT_CHECK;
    else if (strncmp(state, "22", 2) == 0 || strncmp(state, "23", 2) == 0)
        verdict->kind = BAUTA_VERDICT_TYPE;
    if (name != NULL && verdict->kind != BAUTA_VERDICT_UNTRIED)
        (void)snprintf(verdict->constraint, sizeof(verdict->constraint), "%s",
                       name);
    return postgres_run(t->conn, "ROLLBACK TO SAVEPOINT bauta_trial", t->err);
}

/* Nothing is found yet that is not met. */
static bool
is_open(const bauta_verdict *verdict)
{
    return verdict->kind == BAUTA_VERDICT_MET ||
           verdict->kind == BAUTA_VERDICT_UNTRIED;
}

static bool
can_try(const bauta_check *check)
{
    return !check->domain && !check->excludes;
}

/* A condition that computed values, none of which a column was asked to take,
 * are not fit for it; it has them computed in any case. */
static void
add_computed_test(bauta_text *sql, const bauta_column *column)
{
    bauta_text_add(sql, "length(CAST(");
    bauta_text_quote(sql, column->name, '"');
    bauta_text_printf(sql, " AS text)) %s %llu", is_cut(column) ? ">" : "<",
                      is_cut(column) ? (unsigned long long)column->max_chars
                                     : 0ULL);
    if (column->nullable)
        return;
    bauta_text_add(sql, " OR ");
    bauta_text_quote(sql, column->name, '"');
    bauta_text_add(sql, " IS NULL");
}

/* Takes field `at` of the answer, the first row that is not fit; true where
 * there is one. */
static bool
take(trial *t, const PGresult *result, int at, enum bauta_verdict_kind kind,
     const char *name)
{
    if (PQgetisnull(result, 0, at) != 0)
        return false;
    t->verdict->kind = kind;
    t->verdict->row = strtoull(PQgetvalue(result, 0, at), NULL, 10);
    (void)snprintf(t->verdict->constraint, sizeof(t->verdict->constraint), "%s",
                   name);
    return true;
}

/* One query for all that types and CHECKs `first` and on ask of a row. */
static bauta_rc
try_some(trial *t, size_t first, size_t n)
{
    PGresult *result = NULL;
    int at = 1;
    bool found = false;
    bauta_rc rc = BAUTA_OK;

    bauta_text_reset(&t->sql);
    bauta_text_add(&t->sql, "SELECT count(*)");
    for (size_t c = 0; c < t->table->n_columns; c++)
        if (t->table->columns[c].generated) {
            bauta_text_add(&t->sql, ", min(\"bauta row\") FILTER (WHERE ");
            add_computed_test(&t->sql, &t->table->columns[c]);
            bauta_text_add(&t->sql, ")");
        }
    for (size_t i = first; i < first + n; i++)
        if (can_try(&t->table->checks[i]))
            bauta_text_printf(&t->sql,
                              ", min(\"bauta row\") FILTER (WHERE (%s) IS "
                              "FALSE)",
                              t->table->checks[i].expression);
    add_from(t);
    BAUTA_TRY(ask(t, &result));
    if (PQresultStatus(result) != PGRES_TUPLES_OK) {
        rc = judge_failure(t, result);
        goto out;
    }
    for (size_t c = 0; !found && c < t->table->n_columns; c++)
        if (t->table->columns[c].generated)
            found = take(t, result, at++, BAUTA_VERDICT_TYPE,
                         t->table->columns[c].name);
    for (size_t i = first; !found && i < first + n; i++)
        if (can_try(&t->table->checks[i]))
            found = take(t, result, at++, BAUTA_VERDICT_CHECK,
                         t->table->checks[i].name);

out:
    PQclear(result);
    return rc;
}

/* All at once or, where the server does not answer that, one after another, so
 * that one which cannot be asked hides no other. */
static bauta_rc
try_checks(trial *t)
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

/* The unique keys and exclusion constraints: name; a condition on the rows that
 * are among it (no part of a unique key is NULL, but where NULLs are alike; the
 * predicate); what parts are called, "e1, e2"; the parts, "lower(c) AS e1";
 * what two rows may not meet. */
static const char keys_sql[] =
    "SELECT c.relname, '(' || coalesce(pg_get_expr(i.indpred, i.indrelid),"
    "  'true') || ')' || CASE WHEN i.indisunique AND NOT coalesce((to_jsonb(i)"
    "   ->> 'indnullsnotdistinct')::boolean, false) THEN (SELECT string_agg("
    "    ' AND (' || part || ') IS NOT NULL', '') FROM unnest(l.parts) "
    "u(part)) ELSE '' END,"
    " (SELECT string_agg('e' || k, ', ' ORDER BY k) FROM unnest(l.parts) WITH "
    "ORDINALITY u(part, k)),"
    " (SELECT string_agg('(' || part || ') AS e' || k, ', ' ORDER BY k)"
    "  FROM unnest(l.parts) WITH ORDINALITY u(part, k)),"
    " (SELECT string_agg('a.e' || x.k || ' OPERATOR(' || quote_ident(n.nspname)"
    "  || '.' || o.oprname || ') b.e' || x.k, ' AND ' ORDER BY x.k)"
    "  FROM pg_constraint p CROSS JOIN LATERAL unnest(p.conexclop)"
    "   WITH ORDINALITY x(op, k) JOIN pg_operator o ON o.oid = x.op"
    "  JOIN pg_namespace n ON n.oid = o.oprnamespace"
    "  WHERE p.conindid = i.indexrelid AND p.contype = 'x')"
    " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
    " CROSS JOIN LATERAL (SELECT array_agg(pg_get_indexdef(i.indexrelid, k::int"
    "  , true) ORDER BY k) AS parts FROM generate_series(1, i.indnkeyatts) k) l"
    " WHERE (i.indisunique OR i.indisexclusion)"
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

/* The key or constraint of one row of the list. */
static bauta_rc
try_key(trial *t, const PGresult *keys, int row)
{
    bool excludes = PQgetisnull(keys, row, 4) == 0;
    PGresult *result = NULL;
    bauta_rc rc = BAUTA_OK;

    bauta_text_reset(&t->sql);
    bauta_text_printf(&t->sql, "WITH x AS (SELECT \"bauta row\" AS n, %s",
                      PQgetvalue(keys, row, 3));
    add_from(t);
    bauta_text_printf(&t->sql, " WHERE %s) ", PQgetvalue(keys, row, 1));
    if (excludes)
        bauta_text_printf(&t->sql,
                          "SELECT 1 FROM x a JOIN x b ON a.n < b.n AND %s "
                          "LIMIT 1",
                          PQgetvalue(keys, row, 4));
    else
        bauta_text_printf(&t->sql,
                          "SELECT 1 FROM x GROUP BY %s HAVING count(*) > 1 "
                          "LIMIT 1",
                          PQgetvalue(keys, row, 2));
    BAUTA_TRY(ask(t, &result));
    if (PQresultStatus(result) != PGRES_TUPLES_OK) {
        rc = judge_failure(t, result);
    } else if (PQntuples(result) > 0) {
        t->verdict->kind = excludes ? BAUTA_VERDICT_CHECK : BAUTA_VERDICT_KEY;
        (void)snprintf(t->verdict->constraint, sizeof(t->verdict->constraint),
                       "%s", PQgetvalue(keys, row, 0));
    }

out:
    PQclear(result);
    return rc;
}

static bauta_rc
try_keys(trial *t)
{
    bool untried = t->verdict->kind == BAUTA_VERDICT_UNTRIED;
    PGresult *keys = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(list_keys(t, &keys));
    for (int row = 0; row < PQntuples(keys) && is_open(t->verdict); row++) {
        t->verdict->kind = BAUTA_VERDICT_MET;
        BAUTA_TRY(try_key(t, keys, row));
        untried |= t->verdict->kind == BAUTA_VERDICT_UNTRIED;
    }
    if (untried && t->verdict->kind == BAUTA_VERDICT_MET)
        t->verdict->kind = BAUTA_VERDICT_UNTRIED;

out:
    PQclear(keys);
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
    if (is_open(verdict))
        BAUTA_TRY(try_keys(&t));
    rc = postgres_run(t.conn, "ROLLBACK TO SAVEPOINT bauta_trial", err);

out:
    bauta_text_deinit(&t.rows);
    bauta_text_deinit(&t.sql);
    return rc;
}
