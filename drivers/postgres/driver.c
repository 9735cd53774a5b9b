/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PostgreSQL: COPY both ways in one exported snapshot; definitions by pg_dump.
 */
#include "drivers/postgres/postgres.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bauta_rc
source_open(void **out, const char *url, bauta_err *err)
{
    struct postgres_source *source = bauta_calloc(1, sizeof(*source));
    PGresult *result = NULL;
    bauta_rc rc = BAUTA_OK;

    if (source == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    *out = source;
    source->url = strdup(url);
    if (source->url == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    BAUTA_TRY(postgres_connect(&source->conn, url, NULL, err));
    BAUTA_TRY(postgres_reading(source->conn, err));
    BAUTA_TRY(postgres_query(source->conn, "SELECT pg_export_snapshot()",
                             &result, err));
    (void)snprintf(source->snapshot, sizeof(source->snapshot), "%s",
                   PQgetvalue(result, 0, 0));

out:
    PQclear(result);
    return rc;
}

static void
source_close(void *self)
{
    struct postgres_source *source = self;

    postgres_source_part(source);
    PQfinish(source->watch);
    PQfinish(source->conn);
    if (source->url != NULL)
        explicit_bzero(source->url, strlen(source->url));
    free(source->url);
    free(source);
}

static const char *
client(void)
{
    static char text[64];
    int version = PQlibVersion();

    (void)snprintf(text, sizeof(text), "libpq %d.%d", version / 10000,
                   version % 10000);
    return text;
}

static const char *const schemes[] = {"postgresql", "postgres", NULL};
static const bauta_option options[] = {{.kind = BAUTA_OPTION_END}};

static const struct bauta_driver postgres = {
    .abi = BAUTA_DRIVER_ABI,
    .name = "postgres",
    .summary = "PostgreSQL servers, version 12 and later",
    .schemes = schemes,
    .url_form = "postgresql://USER@HOST/DATABASE",
    .client = client,
    .options = options,
    .dialect = &postgres_dialect,
    .source_open = source_open,
    .source_describe = postgres_describe,
    .source_close = source_close,
    .source_try = postgres_source_try,
    .source_load = postgres_source_load,
    .source_share = postgres_source_share,
    .source_split = postgres_source_split,
    .reader_open = postgres_reader_open,
    .reader_begin = postgres_reader_begin,
    .reader_next = postgres_reader_next,
    .reader_end = postgres_reader_end,
    .reader_close = postgres_reader_close,
    .target_open = postgres_target_open,
    .target_distinct = postgres_target_distinct,
    .target_stage = postgres_target_stage,
    .target_shares = postgres_target_shares,
    .writer_open = postgres_writer_open,
    .writer_begin = postgres_writer_begin,
    .writer_write = postgres_writer_write,
    .writer_end = postgres_writer_end,
    .writer_close = postgres_writer_close,
    .target_finish = postgres_target_finish,
    .target_publish = postgres_target_publish,
    .target_abort = postgres_target_abort,
    .target_close = postgres_target_close,
};

extern const struct bauta_driver *const bauta_plugin_drivers[];
const struct bauta_driver *const bauta_plugin_drivers[] = {&postgres, NULL};
