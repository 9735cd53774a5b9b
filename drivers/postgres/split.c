/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Split: further sessions on the run's exported snapshot, and a table's rows in
 * ranges of its blocks, which the server goes to directly (from version 14 on;
 * before, it would read all of the table for each).
 */
#include "drivers/postgres/postgres.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TID_RANGES = 140000 };

/* What a session of the source is set to, before it begins its transaction. */
bauta_rc
postgres_reading(PGconn *conn, bauta_err *err)
{
    /* row_security = off makes a policy that would hide rows an error. */
    static const char session[] =
        "SET default_transaction_read_only = on; SET row_security = off;"
        " SET DateStyle = 'ISO, MDY'; SET IntervalStyle = 'postgres';"
        " SET extra_float_digits = 3; SET bytea_output = 'hex';"
        " SET TimeZone = 'UTC'; SET lc_monetary = 'C';"
        " SET search_path = pg_catalog";
    const char *encoding = PQparameterStatus(conn, "server_encoding");
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(postgres_run(conn, session, err));
    BAUTA_TRY(postgres_patience(conn, err));
    BAUTA_TRY(postgres_run(
        conn, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", err));
    if (encoding != NULL && strcmp(encoding, "SQL_ASCII") == 0)
        (void)PQsetClientEncoding(conn, encoding); /* bytes as is */

out:
    return rc;
}

static bauta_rc
join(const struct postgres_source *source, PGconn *conn, bauta_err *err)
{
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    BAUTA_TRY(postgres_reading(conn, err));
    bauta_text_printf(&sql, "SET TRANSACTION SNAPSHOT '%s'", source->snapshot);
    if (sql.failed)
        BAUTA_TRY(bauta_err_set(err, BAUTA_ENOMEM, "out of memory"));
    rc = postgres_run(conn, sql.bytes, err);

out:
    bauta_text_deinit(&sql);
    return rc;
}

/* A server that takes no further connection still has the first. */
bauta_rc
postgres_source_share(void *self, size_t *n, const char **why, bauta_err *err)
{
    struct postgres_source *source = self;
    bauta_err refused = {0};
    bauta_rc rc = BAUTA_OK;

    if (*n < 2)
        return BAUTA_OK;
    source->more = bauta_calloc(*n - 1, sizeof(*source->more));
    if (source->more == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    while (source->n_more < *n - 1) {
        struct postgres_twin *twin = &source->more[source->n_more];

        if (postgres_connect(&twin->conn, source->url, NULL, &refused) !=
            BAUTA_OK) {
            PQfinish(twin->conn);
            *why = "the server takes no further connection";
            break;
        }
        source->n_more++;
        BAUTA_TRY(join(source, twin->conn, err));
    }
    *n = 1 + source->n_more;

out:
    return rc;
}

void
postgres_source_part(struct postgres_source *source)
{
    for (size_t i = 0; i < source->n_more; i++)
        PQfinish(source->more[i].conn);
    free(source->more);
    source->more = NULL;
    source->n_more = 0;
}

/* How many blocks an ordinary table has, or 0. */
static bauta_rc
count_blocks(PGconn *conn, const bauta_table *table, uint64_t *blocks,
             bauta_err *err)
{
    PGresult *result = NULL;
    char *name = NULL, *literal = NULL;
    bauta_text quoted, sql;
    bauta_rc rc = BAUTA_OK;

    *blocks = 0;
    bauta_text_init(&quoted);
    bauta_text_init(&sql);
    postgres_quote_table(&quoted, table);
    name = bauta_text_take(&quoted);
    if (name != NULL)
        literal = PQescapeLiteral(conn, name, strlen(name));
    if (literal == NULL)
        BAUTA_TRY(bauta_err_set(err, BAUTA_ENOMEM, "out of memory"));
    bauta_text_printf(&sql,
                      "SELECT pg_relation_size(oid) / "
                      "current_setting('block_size')::int8 FROM pg_class WHERE "
                      "oid = %s::regclass AND relkind = 'r'",
                      literal);
    if (sql.failed)
        BAUTA_TRY(bauta_err_set(err, BAUTA_ENOMEM, "out of memory"));
    BAUTA_TRY(postgres_query(conn, sql.bytes, &result, err));
    if (PQntuples(result) == 1)
        *blocks = strtoull(PQgetvalue(result, 0, 0), NULL, 10);

out:
    PQclear(result);
    PQfreemem(literal);
    free(name);
    bauta_text_deinit(&quoted);
    bauta_text_deinit(&sql);
    return rc;
}

/* The last range has no end: the table may have grown. */
static const char *
describe(bauta_arena *arena, uint64_t from, uint64_t to, bool last)
{
    if (last)
        return bauta_arena_printf(arena, "ctid >= '(%llu,0)'",
                                  (unsigned long long)from);
    return bauta_arena_printf(arena, "ctid >= '(%llu,0)' AND ctid < '(%llu,0)'",
                              (unsigned long long)from, (unsigned long long)to);
}

bauta_rc
postgres_source_split(void *self, const bauta_catalog *catalog, size_t index,
                      size_t wanted, bauta_ranges *ranges, bauta_err *err)
{
    const struct postgres_source *source = self;
    const bauta_table *table = &catalog->tables[index];
    uint64_t blocks = 0;
    bauta_rc rc = BAUTA_OK;

    if (PQserverVersion(source->conn) < TID_RANGES)
        return BAUTA_OK;
    BAUTA_TRY(count_blocks(source->conn, table, &blocks, err));
    if (wanted > blocks)
        wanted = (size_t)blocks;
    if (wanted < 2)
        return BAUTA_OK;
    ranges->list =
        bauta_arena_calloc(ranges->arena, wanted, sizeof(*ranges->list));
    if (ranges->list == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    for (size_t i = 0; i < wanted; i++) {
        bauta_range *range = &ranges->list[ranges->n++];

        range->spec = describe(ranges->arena, blocks * i / wanted,
                               blocks * (i + 1) / wanted, i + 1 == wanted);
        range->rows = table->rows / wanted;
        if (range->spec == NULL)
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    }

out:
    return rc;
}
