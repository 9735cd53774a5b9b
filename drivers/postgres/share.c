/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Share: further sessions in the staging database, so that each lane writes
 * over one of its own. What is written is then committed table by table; nobody
 * sees it before the database gets its name.
 */
#include "drivers/postgres/postgres.h"

#include <stdlib.h>

/* Rows come in the client encoding of the source's sessions, and in the forms
 * that those write. What pg_dump's scripts set is set before them, too: names
 * stand for what they say wherever a statement runs. */
bauta_rc
postgres_writing(PGconn *conn, const PGconn *source, bauta_err *err)
{
    bauta_rc rc = postgres_run(
        conn,
        "SET statement_timeout = 0;"
        " SET idle_in_transaction_session_timeout = 0;"
        " SET DateStyle = 'ISO, MDY'; SET IntervalStyle = 'postgres';"
        " SET TimeZone = 'UTC'; SET lc_monetary = 'C';"
        " SET check_function_bodies = false; SET row_security = off;"
        " SET client_min_messages = warning; SET search_path = ''",
        err);

    if (rc == BAUTA_OK &&
        PQsetClientEncoding(
            conn, source == NULL
                      ? "UTF8"
                      : pg_encoding_to_char(PQclientEncoding(source))) != 0)
        rc = postgres_fail(conn, NULL, err);
    return rc;
}

bauta_rc
postgres_target_share(struct postgres_target *target, bauta_err *err)
{
    const struct postgres_source *source = target->stage.source;
    const size_t n = target->stage.jobs > 1 ? target->stage.jobs - 1 : 0;
    bauta_err refused = {0};
    bauta_rc rc = BAUTA_OK;

    if (n == 0)
        return BAUTA_OK;
    target->more = bauta_calloc(n, sizeof(*target->more));
    if (target->more == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    while (target->n_more < n) {
        struct postgres_twin *twin = &target->more[target->n_more++];

        if (postgres_connect(&twin->conn, target->url, target->stage_name,
                             &refused) != BAUTA_OK) {
            postgres_target_part(target);
            target->stage.note(target->stage.context,
                               "the target is written over one connection: "
                               "its server takes no further ones");
            return BAUTA_OK;
        }
        BAUTA_TRY(postgres_writing(twin->conn,
                                   source != NULL ? source->conn : NULL, err));
    }
    target->shared = true;

out:
    return rc;
}

void
postgres_target_part(struct postgres_target *target)
{
    for (size_t i = 0; i < target->n_more; i++)
        PQfinish(target->more[i].conn);
    free(target->more);
    target->more = NULL;
    target->n_more = 0;
}
