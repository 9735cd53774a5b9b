/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Finish: what pg_dump puts after the rows, in waves that run side by side.
 * Indexes, primary and unique keys come first; then what stands alone
 * (triggers, rules, materialized views), as it stands; then references, made
 * without a look at the rows, for each locks two tables, and validated side by
 * side; then the rest; then statistics.
 */
#include "drivers/postgres/postgres.h"

#include <stdlib.h>
#include <string.h>

static const char keys_and_indexes[] = "keys and indexes";

typedef struct finish {
    struct postgres_target *target;
    struct postgres_jobs indexes, others, references, late;
    size_t done, total;
} finish;

/* Past a quoted name at `at`; NULL where there is none. */
static const char *
past_name(const char *at)
{
    if (*at != '"')
        return NULL;
    for (at++; *at != '\0'; at++) {
        if (*at != '"')
            continue;
        if (at[1] != '"')
            return at + 1;
        at++;
    }
    return NULL;
}

/* True where "schema"."table" at `at` is that table. */
static bool
names(const char *at, const bauta_table *table)
{
    bauta_text name;
    bool same;

    bauta_text_init(&name);
    postgres_quote_table(&name, table);
    same = !name.failed && strncmp(at, name.bytes, name.len) == 0 &&
           at[name.len] != '.' && at[name.len] != '"';
    bauta_text_deinit(&name);
    return same;
}

/* Where the table is named that a statement of pg_dump's is about: after ALTER
 * TABLE ONLY, or ON of an index. */
static const char *
table_at(const char *statement)
{
    static const char *const heads[] = {"ALTER TABLE ONLY ", "ALTER TABLE ",
                                        "CREATE INDEX ",
                                        "CREATE UNIQUE INDEX "};

    for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
        const char *at = statement + strlen(heads[i]);

        if (strncmp(statement, heads[i], strlen(heads[i])) != 0)
            continue;
        if (i < 2)
            return at;
        at = past_name(at);
        if (at == NULL || strncmp(at, " ON ", 4) != 0)
            return NULL;
        at += 4;
        return strncmp(at, "ONLY ", 5) == 0 ? at + 5 : at;
    }
    return NULL;
}

static long
find_table(const bauta_catalog *catalog, const char *statement)
{
    const char *at = table_at(statement);

    for (size_t t = 0; at != NULL && t < catalog->n_tables; t++)
        if (names(at, &catalog->tables[t]))
            return (long)t;
    return BAUTA_NOT_FOUND;
}

static bauta_rc
add(finish *f, struct postgres_jobs *jobs, const struct postgres_script *about,
    char *statement, bauta_err *err)
{
    const bauta_catalog *catalog = f->target->stage.catalog;
    long table =
        statement != NULL ? find_table(catalog, statement) : BAUTA_NOT_FOUND;

    return postgres_jobs_add(jobs, about, statement, table,
                             table >= 0 ? catalog->tables[table].bytes : 0,
                             err);
}

static bool
is(const struct postgres_script *about, const char *type)
{
    return strcmp(about->type, type) == 0;
}

/* What pg_dump writes of an index after it (CLUSTER ON, REPLICA IDENTITY, a
 * column's statistics) has the index's heading, and waits for it. */
static struct postgres_jobs *
wave_of(finish *f, const struct postgres_script *about, const char *statement)
{
    if (is(about, "FK CONSTRAINT"))
        return &f->references;
    if (is(about, "COMMENT") || is(about, "EVENT TRIGGER"))
        return &f->late;
    if (is(about, "INDEX") && strncmp(statement, "CREATE ", 7) == 0)
        return &f->indexes;
    if (is(about, "CONSTRAINT") &&
        strstr(statement, " ADD CONSTRAINT ") != NULL)
        return &f->indexes;
    return &f->others;
}

/* Settings are for all that follows, in every session. */
static bauta_rc
set_everywhere(const finish *f, const struct postgres_script *about,
               const char *statement, bauta_err *err)
{
    struct postgres_target *target = f->target;
    bauta_rc rc = postgres_run_statement(target->conn, about, statement,
                                         &target->stage, NULL, err);

    for (size_t i = 0; i < target->n_more && rc == BAUTA_OK; i++)
        rc = postgres_run_statement(target->more[i].conn, about, statement,
                                    &target->stage, NULL, err);
    return rc;
}

static bauta_rc
sort_out(finish *f, bauta_err *err)
{
    struct postgres_script script = {.at = f->target->post_data};
    const char *statement;
    bauta_rc rc = BAUTA_OK;

    while ((statement = postgres_next_statement(&script)) != NULL) {
        if (strncmp(statement, "SET ", 4) == 0 ||
            strncmp(statement, "SELECT pg_catalog.set_config(", 29) == 0)
            BAUTA_TRY(set_everywhere(f, &script, statement, err));
        else
            BAUTA_TRY(add(f, wave_of(f, &script, statement), &script,
                          strdup(statement), err));
    }
    f->total = f->indexes.n + f->others.n + f->references.n + f->late.n;

out:
    return rc;
}

static bauta_rc
run_in_order(finish *f, struct postgres_jobs *jobs, bauta_err *err)
{
    const bauta_stage *stage = &f->target->stage;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < jobs->n && rc == BAUTA_OK; i++) {
        struct postgres_job *job = &jobs->list[i];

        rc = postgres_run_statement(f->target->conn, &job->about,
                                    job->statement, stage, &job->left_out, err);
        stage->step(stage->context, keys_and_indexes, ++f->done, f->total);
    }
    return rc;
}

/* "ALTER TABLE ONLY t ADD CONSTRAINT c FOREIGN KEY …", with NOT VALID. */
static char *
unvalidated(const char *statement)
{
    bauta_text sql;

    bauta_text_init(&sql);
    bauta_text_add(&sql, statement);
    bauta_text_add(&sql, " NOT VALID");
    return bauta_text_take(&sql);
}

/* True where the reference is to a table with partitions: the server keeps a
 * constraint for each, and validates the first only. */
static bool
leads_to_partitions(const bauta_catalog *catalog, const char *after_name)
{
    const char *at = strstr(after_name, ") REFERENCES ");
    long table = BAUTA_NOT_FOUND;

    for (size_t t = 0; at != NULL && t < catalog->n_tables; t++)
        if (names(at + strlen(") REFERENCES "), &catalog->tables[t]))
            table = (long)t;
    for (size_t t = 0; table >= 0 && t < catalog->n_tables; t++)
        if (catalog->tables[t].kind == BAUTA_TABLE_PARTITION &&
            catalog->tables[t].parent == table)
            return true;
    return table < 0;
}

/* "ALTER TABLE ONLY t VALIDATE CONSTRAINT c", of the same statement; NULL where
 * it is another, or has no need of it. */
static char *
validation(const bauta_catalog *catalog, const char *statement)
{
    static const char head[] = "ALTER TABLE ONLY ", mid[] = "ADD CONSTRAINT ";
    const char *name = strstr(statement, mid);
    const char *end = name == NULL ? NULL : past_name(name + strlen(mid));
    size_t n = strlen(statement);
    bauta_text sql;

    if (end == NULL || strncmp(statement, head, strlen(head)) != 0 ||
        strncmp(end, " FOREIGN KEY ", 13) != 0 ||
        leads_to_partitions(catalog, end) ||
        (n > 10 && strcmp(statement + n - 10, " NOT VALID") == 0))
        return NULL;
    bauta_text_init(&sql);
    bauta_text_append(&sql, statement, (size_t)(name - statement));
    bauta_text_add(&sql, "VALIDATE CONSTRAINT ");
    bauta_text_append(&sql, name + strlen(mid),
                      (size_t)(end - name) - strlen(mid));
    return bauta_text_take(&sql);
}

/* Each reference that can be is made unvalidated; those that were are in `todo`
 * then. */
static bauta_rc
make_references(finish *f, struct postgres_jobs *todo, bauta_err *err)
{
    const bauta_stage *stage = &f->target->stage;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < f->references.n && rc == BAUTA_OK; i++) {
        struct postgres_job *job = &f->references.list[i];
        char *later = validation(stage->catalog, job->statement);
        char *now = later != NULL ? unvalidated(job->statement) : NULL;
        bool left_out = false;

        if (later != NULL && now == NULL)
            rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
        else
            rc = postgres_run_statement(f->target->conn, &job->about,
                                        now != NULL ? now : job->statement,
                                        stage, &left_out, err);
        free(now);
        if (rc != BAUTA_OK || later == NULL || left_out) {
            free(later);
            if (rc == BAUTA_OK)
                stage->step(stage->context, keys_and_indexes, ++f->done,
                            f->total);
            continue;
        }
        rc = add(f, todo, &job->about, later, err);
    }
    return rc;
}

static bauta_rc
run_waves(finish *f, bauta_err *err)
{
    struct postgres_jobs todo = {0};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(sort_out(f, err));
    BAUTA_TRY(postgres_jobs_run(&f->indexes, f->target, keys_and_indexes,
                                &f->done, f->total, err));
    BAUTA_TRY(run_in_order(f, &f->others, err));
    BAUTA_TRY(make_references(f, &todo, err));
    BAUTA_TRY(postgres_jobs_run(&todo, f->target, keys_and_indexes, &f->done,
                                f->total, err));
    rc = run_in_order(f, &f->late, err);

out:
    postgres_jobs_clear(&todo);
    return rc;
}

bauta_rc
postgres_finish_shared(struct postgres_target *target, bauta_err *err)
{
    finish f = {.target = target};
    bauta_rc rc = run_waves(&f, err);

    postgres_jobs_clear(&f.indexes);
    postgres_jobs_clear(&f.others);
    postgres_jobs_clear(&f.references);
    postgres_jobs_clear(&f.late);
    return rc;
}

/* Of each table and materialized view, as ANALYZE without a name would; of a
 * partitioned table with its partitions. */
bauta_rc
postgres_analyze_shared(struct postgres_target *target, bauta_err *err)
{
    static const char sql[] =
        "SELECT 'ANALYZE ' || quote_ident(n.nspname) || '.' ||"
        "  quote_ident(c.relname), pg_relation_size(c.oid)"
        " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n"
        "  ON n.oid = c.relnamespace"
        " WHERE c.relkind IN ('r', 'p', 'm') AND NOT c.relispartition"
        "  AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";
    const struct postgres_script about = {.type = "ANALYZE"};
    struct postgres_jobs jobs = {0};
    PGresult *result = NULL;
    bauta_rc rc = postgres_query(target->conn, sql, &result, err);

    for (int row = 0; rc == BAUTA_OK && row < PQntuples(result); row++)
        rc = postgres_jobs_add(
            &jobs, &about, strdup(PQgetvalue(result, row, 0)), BAUTA_NOT_FOUND,
            strtoull(PQgetvalue(result, row, 1), NULL, 10), err);
    if (rc == BAUTA_OK)
        rc = postgres_jobs_run(&jobs, target, NULL, NULL, 0, err);
    PQclear(result);
    postgres_jobs_clear(&jobs);
    return rc;
}
