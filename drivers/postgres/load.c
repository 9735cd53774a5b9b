/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Load: how busy the source's server is with others. Sessions of this run are
 * known by their application_name, which no other run has.
 */
#include "drivers/postgres/postgres.h"

#include <stdlib.h>

/* Whoever may not see the others' state would take a busy server for an idle
 * one. */
static bauta_rc
check_right(PGconn *conn, bauta_err *err)
{
    PGresult *result = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(postgres_query(conn,
                             "SELECT pg_has_role('pg_read_all_stats', 'USAGE')",
                             &result, err));
    if (PQntuples(result) != 1 || PQgetvalue(result, 0, 0)[0] != 't')
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           "the role may not see what other sessions do: GRANT "
                           "pg_read_all_stats to it");

out:
    PQclear(result);
    return rc;
}

static bauta_rc
open_watch(struct postgres_source *source, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (source->watch != NULL)
        return BAUTA_OK;
    BAUTA_TRY(postgres_connect(&source->watch, source->url, NULL, err));
    BAUTA_TRY(postgres_run(source->watch,
                           "SET default_transaction_read_only = on;"
                           " SET search_path = pg_catalog",
                           err));
    rc = check_right(source->watch, err);

out:
    return rc;
}

bauta_rc
postgres_source_load(void *self, uint64_t *running, bauta_err *err)
{
    struct postgres_source *source = self;
    PGresult *result = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(open_watch(source, err));
    BAUTA_TRY(postgres_query(
        source->watch,
        "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND "
        "backend_type = 'client backend' AND application_name <> "
        "current_setting('application_name')",
        &result, err));
    *running = PQntuples(result) == 1
                   ? strtoull(PQgetvalue(result, 0, 0), NULL, 10)
                   : 0;

out:
    PQclear(result);
    return rc;
}
