/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Target: an empty database is loaded in place, in one transaction whose
 * commit publishes it; an absent one is loaded under a staging name, which a
 * rename makes the target. Either way nobody sees it half done.
 */
#include "drivers/postgres/postgres.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char stage_mark[] = "bauta stage: safe to drop when no run is on";

/* A result's single value, into `out`; "" where it is NULL or absent. */
static bauta_rc
fetch(PGconn *conn, const char *sql, char *out, size_t size, bauta_err *err)
{
    PGresult *result = NULL;
    bauta_rc rc = postgres_query(conn, sql, &result, err);

    out[0] = '\0';
    if (rc == BAUTA_OK && PQntuples(result) > 0)
        (void)snprintf(out, size, "%s", PQgetvalue(result, 0, 0));
    PQclear(result);
    return rc;
}

/* The database the URL names, as libpq reads it. */
static bauta_rc
read_name(struct postgres_target *target, bauta_err *err)
{
    PQconninfoOption *options = PQconninfo(target->conn);
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; options != NULL && options[i].keyword != NULL; i++) {
        if (strcmp(options[i].keyword, "dbname") != 0 || options[i].val == NULL)
            continue;
        if (strlen(options[i].val) >= sizeof(target->name))
            rc = bauta_err_set(err, BAUTA_EUSAGE,
                               "the database's name is longer than %d bytes",
                               POSTGRES_NAME - 1);
        else
            (void)snprintf(target->name, sizeof(target->name), "%s",
                           options[i].val);
    }
    PQconninfoFree(options);
    if (rc == BAUTA_OK && target->name[0] == '\0')
        rc = bauta_err_set(err, BAUTA_EUSAGE, "the URL names no database");
    (void)snprintf(target->stage_name, sizeof(target->stage_name),
                   "%.*s_bauta_stage", POSTGRES_NAME - 14, target->name);
    return rc;
}

static bauta_rc
check_empty(PGconn *conn, bauta_err *err)
{
    static const char sql[] =
        "SELECT string_agg(what, ', ') FROM ("
        " SELECT count(*) || ' tables, views or sequences' AS what"
        "  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        "  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
        "  AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S')"
        "  AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = c.oid"
        "   AND classid = 'pg_class'::regclass AND deptype = 'e')"
        "  HAVING count(*) > 0"
        " UNION ALL SELECT count(*) || ' functions'"
        "  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        "  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
        "  AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = p.oid"
        "   AND classid = 'pg_proc'::regclass AND deptype = 'e')"
        "  HAVING count(*) > 0"
        " UNION ALL SELECT count(*) || ' types'"
        "  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
        "  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
        "  AND t.typtype IN ('d', 'e', 'r')"
        "  AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = t.oid"
        "   AND classid = 'pg_type'::regclass AND deptype = 'e')"
        "  HAVING count(*) > 0) x";
    char found[256];
    bauta_rc rc = fetch(conn, sql, found, sizeof(found), err);

    if (rc == BAUTA_OK && found[0] != '\0')
        rc = bauta_err_set(err, BAUTA_ETARGET,
                           "the target is not empty (%s): name a database "
                           "that is empty or not there yet",
                           found);
    return rc;
}

/* A connection to a database that every cluster has. */
static bauta_rc
connect_elsewhere(const struct postgres_target *target, PGconn **conn,
                  bauta_err *err)
{
    bauta_err first = {0};

    if (postgres_connect(conn, target->url, "postgres", &first) == BAUTA_OK)
        return BAUTA_OK;
    PQfinish(*conn);
    *conn = NULL;
    return postgres_connect(conn, target->url, "template1", err);
}

static bauta_rc
check_absent(struct postgres_target *target, const bauta_err *why,
             bauta_err *err)
{
    char answer[16];
    PGconn *conn = NULL;
    char *literal = NULL;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    if (connect_elsewhere(target, &conn, err) != BAUTA_OK) {
        *err = *why; /* what was asked for tells more than the detour */
        rc = err->code;
        goto out;
    }
    literal = PQescapeLiteral(conn, target->name, strlen(target->name));
    bauta_text_printf(&sql,
                      "SELECT EXISTS (SELECT 1 FROM pg_database WHERE "
                      "datname = %s)",
                      literal != NULL ? literal : "NULL");
    BAUTA_TRY(fetch(conn, sql.failed ? "SELECT true" : sql.bytes, answer,
                    sizeof(answer), err));
    if (answer[0] == 't') {
        *err = *why;
        rc = err->code;
        goto out;
    }
    BAUTA_TRY(fetch(conn,
                    "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE "
                    "rolname = current_user",
                    answer, sizeof(answer), err));
    if (answer[0] != 't')
        rc = bauta_err_set(err, BAUTA_ETARGET,
                           "there is no database %s, and the role may not "
                           "make one: have an empty one made, or grant "
                           "CREATEDB",
                           target->name);

out:
    PQfreemem(literal);
    bauta_text_deinit(&sql);
    if (rc == BAUTA_OK) {
        PQfinish(target->conn);
        target->conn = conn;
    } else {
        PQfinish(conn);
    }
    return rc;
}

bauta_rc
postgres_target_open(void **out, const char *url, bauta_err *err)
{
    struct postgres_target *target = bauta_calloc(1, sizeof(*target));
    bauta_err why = {0};
    bauta_rc rc = BAUTA_OK;

    if (target == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    *out = target;
    bauta_text_init(&target->past);
    (void)pthread_mutex_init(&target->lock, NULL);
    target->url = strdup(url);
    if (target->url == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    rc = postgres_connect(&target->conn, url, NULL, &why);
    if (rc == BAUTA_ENOMEM || rc == BAUTA_EINTR || rc == BAUTA_EUSAGE) {
        *err = why;
        return rc;
    }
    target->in_place = rc == BAUTA_OK;
    BAUTA_TRY(read_name(target, err));
    if (!target->in_place)
        rc = check_absent(target, &why, err);

out:
    return rc;
}

/* What tells one cluster from another; the second for roles that may not see
 * the first. */
static bauta_rc
cluster(PGconn *conn, char *out, size_t size, bauta_err *err)
{
    return fetch(conn,
                 "SELECT CASE WHEN has_function_privilege("
                 "'pg_catalog.pg_control_system()', 'EXECUTE') THEN (SELECT "
                 "system_identifier::text FROM pg_control_system()) ELSE "
                 "pg_postmaster_start_time()::text END",
                 out, size, err);
}

bauta_rc
postgres_target_distinct(void *self, void *other, bauta_err *err)
{
    struct postgres_target *target = self;
    struct postgres_source *source = other;
    char a[64], b[64];
    bauta_rc rc = BAUTA_OK;

    if (!target->in_place)
        return BAUTA_OK;
    if (source != NULL && PQdb(source->conn) != NULL &&
        strcmp(PQdb(source->conn), target->name) == 0) {
        BAUTA_TRY(cluster(target->conn, a, sizeof(a), err));
        BAUTA_TRY(cluster(source->conn, b, sizeof(b), err));
        if (strcmp(a, b) == 0)
            return bauta_err_set(err, BAUTA_ETARGET,
                                 "source and target are the same database");
    }
    rc = check_empty(target->conn, err);

out:
    return rc;
}

static bauta_rc
drop_stale(struct postgres_target *target, const char *literal, bauta_err *err)
{
    char mark[128];
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    bauta_text_printf(&sql,
                      "SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_stat_activity"
                      " WHERE datname = d.datname) THEN 'busy' ELSE"
                      " coalesce(shobj_description(oid, 'pg_database'), '?')"
                      " END FROM pg_database d WHERE datname = %s",
                      literal);
    if (sql.failed) {
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
        goto out;
    }
    BAUTA_TRY(fetch(target->conn, sql.bytes, mark, sizeof(mark), err));
    if (mark[0] == '\0')
        goto out;
    if (strcmp(mark, stage_mark) != 0) {
        rc = bauta_err_set(err, BAUTA_ETARGET,
                           "database %s is in the way: another run is "
                           "writing it, or it is not bauta's; drop it if "
                           "it is of no use",
                           target->stage_name);
        goto out;
    }
    bauta_text_reset(&sql);
    bauta_text_add(&sql, "DROP DATABASE ");
    bauta_text_quote(&sql, target->stage_name, '"');
    rc = postgres_run(target->conn, sql.bytes, err);

out:
    bauta_text_deinit(&sql);
    return rc;
}

/* An empty database of the source's encoding and locale, or of UTF-8 where the
 * source is another engine, under the staging name, marked as ours; the
 * target's connection moves into it. */
static bauta_rc
make_database(struct postgres_target *target, bauta_err *err)
{
    const struct postgres_source *source = target->stage.source;
    PGresult *result = NULL;
    char *literal = PQescapeLiteral(target->conn, target->stage_name,
                                    strlen(target->stage_name));
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    if (literal == NULL) {
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
        goto out;
    }
    BAUTA_TRY(drop_stale(target, literal, err));
    BAUTA_TRY(
        postgres_query(source != NULL ? source->conn : target->conn,
                       "SELECT quote_literal(pg_encoding_to_char(encoding)),"
                       " quote_literal(datcollate), quote_literal(datctype)"
                       " FROM pg_database WHERE datname = current_database()",
                       &result, err));
    bauta_text_add(&sql, "CREATE DATABASE ");
    bauta_text_quote(&sql, target->stage_name, '"');
    bauta_text_printf(&sql,
                      " TEMPLATE template0 ENCODING %s LC_COLLATE %s "
                      "LC_CTYPE %s",
                      PQgetvalue(result, 0, 0), PQgetvalue(result, 0, 1),
                      PQgetvalue(result, 0, 2));
    if (sql.failed) {
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
        goto out;
    }
    BAUTA_TRY(postgres_run(target->conn, sql.bytes, err));
    target->staged = true;
    bauta_text_reset(&sql);
    bauta_text_add(&sql, "COMMENT ON DATABASE ");
    bauta_text_quote(&sql, target->stage_name, '"');
    bauta_text_printf(&sql, " IS '%s'", stage_mark);
    BAUTA_TRY(postgres_run(target->conn, sql.bytes, err));
    PQfinish(target->conn);
    target->conn = NULL;
    rc = postgres_connect(&target->conn, target->url, target->stage_name, err);

out:
    if (rc != BAUTA_OK)
        bauta_err_at(err, "making database %s", target->stage_name);
    PQclear(result);
    PQfreemem(literal);
    bauta_text_deinit(&sql);
    return rc;
}

/* The definitions that come before and after the rows. */
static bauta_rc
define(struct postgres_target *target, char **before, bauta_err *err)
{
    const bauta_stage *stage = &target->stage;
    const struct postgres_source *source = stage->source;
    const char **excluded = NULL;
    size_t n = 0;
    bauta_arena arena;
    bauta_rc rc = BAUTA_OK;

    if (source == NULL)
        return postgres_foreign_scripts(stage, before, &target->post_data, err);
    bauta_arena_init(&arena);
    BAUTA_TRY(postgres_lock_source(stage, source->conn, err));
    BAUTA_TRY(postgres_find_excluded(stage, &arena, &excluded, &n, err));
    BAUTA_TRY(postgres_dump(source, "pre-data", excluded, n, before, err));
    rc = postgres_dump(source, "post-data", excluded, n, &target->post_data,
                       err);

out:
    bauta_arena_deinit(&arena);
    return rc;
}

/* The definitions, and the beginning of what becomes one transaction or, where
 * sessions share the target, many. */
static bauta_rc
begin(struct postgres_target *target, char *script, bauta_err *err)
{
    const struct postgres_source *source = target->stage.source;
    bauta_rc rc = BAUTA_OK;

    target->passed =
        bauta_calloc(target->stage.catalog->n_tables + 1, sizeof(bool));
    if (target->passed == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    BAUTA_TRY(postgres_writing(target->conn,
                               source != NULL ? source->conn : NULL, err));
    BAUTA_TRY(
        postgres_run(target->conn, "SET synchronous_commit = on; BEGIN", err));
    BAUTA_TRY(
        postgres_run_script(target->conn, script, &target->stage, NULL, err));
    if (target->shared)
        BAUTA_TRY(postgres_run(target->conn, "COMMIT", err));
    rc = PQsetnonblocking(target->conn, 1) == 0
             ? BAUTA_OK
             : postgres_fail(target->conn, NULL, err);

out:
    return rc;
}

bauta_rc
postgres_target_stage(void *self, const bauta_stage *stage, bauta_err *err)
{
    struct postgres_target *target = self;
    char *script = NULL;
    bauta_rc rc = BAUTA_OK;

    target->stage = *stage;
    BAUTA_TRY(define(target, &script, err));
    if (!target->in_place) {
        BAUTA_TRY(make_database(target, err));
        BAUTA_TRY(postgres_target_share(target, err));
    }
    rc = begin(target, script, err);

out:
    free(script);
    return rc;
}

/* Sequences go on where the source's are; one that the copy does not have, as
 * its table was skipped, is passed over. */
static bauta_rc
set_sequences(struct postgres_target *target, bauta_err *err)
{
    static const char list[] =
        "SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname)"
        " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind = 'S' AND n.nspname !~ '^pg_'"
        " AND n.nspname <> 'information_schema' AND c.relpersistence <> 't'"
        " AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = c.oid"
        "  AND classid = 'pg_class'::regclass AND deptype = 'e')";
    const struct postgres_source *source = target->stage.source;
    PGresult *names = NULL, *value = NULL;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    BAUTA_TRY(postgres_query(source->conn, list, &names, err));
    for (int row = 0; row < PQntuples(names); row++) {
        const char *name = PQgetvalue(names, row, 0);
        char *literal = PQescapeLiteral(target->conn, name, strlen(name));

        bauta_text_reset(&sql);
        bauta_text_printf(&sql, "SELECT last_value, is_called FROM %s", name);
        if (literal != NULL && !sql.failed)
            rc = postgres_query(source->conn, sql.bytes, &value, err);
        if (rc == BAUTA_OK && value != NULL) {
            bauta_text_reset(&sql);
            bauta_text_printf(&sql,
                              "SELECT pg_catalog.setval(to_regclass(%s), %s, "
                              "'%s')",
                              literal, PQgetvalue(value, 0, 0),
                              PQgetvalue(value, 0, 1));
            rc = sql.failed ? bauta_err_set(err, BAUTA_ENOMEM, "out of memory")
                            : postgres_run(target->conn, sql.bytes, err);
        }
        if (rc != BAUTA_OK)
            bauta_err_at(err, "sequence %s", name);
        PQfreemem(literal);
        PQclear(value);
        value = NULL;
        BAUTA_TRY(rc);
    }

out:
    PQclear(names);
    bauta_text_deinit(&sql);
    return rc;
}

bauta_rc
postgres_target_finish(void *self, bauta_err *err)
{
    struct postgres_target *target = self;
    bauta_rc rc = BAUTA_OK;

    if (target->stage.source != NULL)
        BAUTA_TRY(set_sequences(target, err));
    BAUTA_TRY(target->shared ? postgres_finish_shared(target, err)
                             : postgres_run_script(
                                   target->conn, target->post_data,
                                   &target->stage, "keys and indexes", err));
    if (target->past.failed)
        BAUTA_TRY(bauta_err_set(err, BAUTA_ENOMEM, "out of memory"));
    if (target->past.len > 0)
        BAUTA_TRY(postgres_run(target->conn, target->past.bytes, err));
    /* Without the session's empty search_path, functions that indexes use
     * would not differ; ANALYZE only gathers statistics of what was loaded. */
    rc = target->shared ? postgres_analyze_shared(target, err)
                        : postgres_run(target->conn, "ANALYZE", err);

out:
    return rc;
}

static bauta_rc
rename_stage(struct postgres_target *target, bauta_err *err)
{
    PGconn *conn = NULL;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "COMMENT ON DATABASE ");
    bauta_text_quote(&sql, target->stage_name, '"');
    bauta_text_add(&sql, " IS NULL; ALTER DATABASE ");
    bauta_text_quote(&sql, target->stage_name, '"');
    bauta_text_add(&sql, " RENAME TO ");
    bauta_text_quote(&sql, target->name, '"');
    postgres_target_part(target);
    PQfinish(target->conn);
    target->conn = NULL;
    BAUTA_TRY(connect_elsewhere(target, &conn, err));
    BAUTA_TRY(postgres_run(conn, "SET synchronous_commit = on", err));
    rc = sql.failed ? bauta_err_set(err, BAUTA_ENOMEM, "out of memory")
                    : postgres_run(conn, sql.bytes, err);

out:
    PQfinish(conn);
    bauta_text_deinit(&sql);
    return rc;
}

bauta_rc
postgres_target_publish(void *self, bauta_err *err)
{
    struct postgres_target *target = self;
    bauta_rc rc = BAUTA_OK;

    if (!target->shared)
        BAUTA_TRY(postgres_run(target->conn, "COMMIT", err));
    if (!target->in_place)
        BAUTA_TRY(rename_stage(target, err));
    target->published = true;

out:
    return rc;
}

/* A run that was interrupted must still clean up, so this speaks to libpq
 * without looking at the interrupt flag. */
void
postgres_target_abort(void *self)
{
    struct postgres_target *target = self;
    bauta_err err = {0};
    PGconn *conn = NULL;
    bauta_text sql;

    postgres_target_part(target);
    PQfinish(target->conn); /* the server rolls back */
    target->conn = NULL;
    if (!target->staged || target->published)
        return;
    bauta_text_init(&sql);
    bauta_text_add(&sql, "DROP DATABASE IF EXISTS ");
    bauta_text_quote(&sql, target->stage_name, '"');
    if (!sql.failed && connect_elsewhere(target, &conn, &err) == BAUTA_OK) {
        /* It waits for every session of the server, also for one that waits
         * for a client of its own. */
        PQclear(PQexec(conn, "SET statement_timeout = '3s'"));
        for (int tries = 0; tries < 20; tries++) {
            PGresult *result = PQexec(conn, sql.bytes);
            bool gone = PQresultStatus(result) == PGRES_COMMAND_OK;

            PQclear(result);
            if (gone)
                break;
            PQclear(PQexec(conn, "SELECT pg_sleep(0.1)"));
        }
    }
    PQfinish(conn);
    bauta_text_deinit(&sql);
}

void
postgres_target_close(void *self)
{
    struct postgres_target *target = self;

    postgres_target_part(target);
    PQfinish(target->conn);
    if (target->url != NULL)
        explicit_bzero(target->url, strlen(target->url));
    free(target->url);
    free(target->post_data);
    free(target->passed);
    bauta_text_deinit(&target->past);
    (void)pthread_mutex_destroy(&target->lock);
    free(target);
}
