/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What of the source is carried and what is left out, asked of the source.
 */
#include "drivers/postgres/postgres.h"

#include <stdio.h>
#include <string.h>

/* Names of skipped tables and of the views that read them, quoted for
 * pg_dump, in `arena`; each view is noted. */
bauta_rc
postgres_find_excluded(const bauta_stage *stage, bauta_arena *arena,
                       const char ***names, size_t *n, bauta_err *err)
{
    static const char tail[] =
        "), reads(oid) AS (SELECT oid FROM skipped UNION SELECT r.ev_class"
        " FROM reads JOIN pg_depend d ON d.refobjid = reads.oid AND"
        " d.refclassid = 'pg_class'::regclass AND"
        " d.classid = 'pg_rewrite'::regclass"
        " JOIN pg_rewrite r ON r.oid = d.objid)"
        " SELECT quote_ident(n.nspname), quote_ident(c.relname), c.relkind,"
        " '\"' || replace(n.nspname, '\"', '\"\"') || '\".\"' ||"
        " replace(c.relname, '\"', '\"\"') || '\"'"
        " FROM reads JOIN pg_class c USING (oid)"
        " JOIN pg_namespace n ON n.oid = c.relnamespace";
    PGconn *source = ((const struct postgres_source *)stage->source)->conn;
    PGresult *result = NULL;
    bool any = false;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "WITH RECURSIVE skipped(oid) AS (");
    for (size_t t = 0; t < stage->catalog->n_tables; t++) {
        bauta_text name;
        char *literal;

        if (stage->fates[t] != BAUTA_FATE_SKIP)
            continue;
        bauta_text_init(&name);
        postgres_quote_table(&name, &stage->catalog->tables[t]);
        literal =
            name.failed ? NULL : PQescapeLiteral(source, name.bytes, name.len);
        bauta_text_printf(&sql, "%sSELECT %s::regclass::oid",
                          any ? " UNION ALL " : "",
                          literal != NULL ? literal : "NULL");
        any = true;
        PQfreemem(literal);
        bauta_text_deinit(&name);
    }
    bauta_text_add(&sql, tail);
    if (!any)
        goto out;
    if (sql.failed) {
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
        goto out;
    }
    BAUTA_TRY(postgres_query(source, sql.bytes, &result, err));
    *names = bauta_arena_calloc(arena, (size_t)PQntuples(result),
                                sizeof(const char *));
    for (int row = 0; *names != NULL && row < PQntuples(result); row++) {
        char kind = PQgetvalue(result, row, 2)[0];
        char text[256];

        (*names)[(*n)++] =
            bauta_arena_strdup(arena, PQgetvalue(result, row, 3));
        if (kind != 'v' && kind != 'm')
            continue;
        (void)snprintf(text, sizeof(text),
                       "view %s.%s was left out: it reads a skipped table",
                       PQgetvalue(result, row, 0), PQgetvalue(result, row, 1));
        stage->note(stage->context, text);
    }
    for (size_t i = 0; *names != NULL && i < *n; i++)
        if ((*names)[i] == NULL)
            *names = NULL;
    if (*names == NULL)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory");

out:
    PQclear(result);
    bauta_text_deinit(&sql);
    return rc;
}

/* A TRUNCATE in mid-run would empty a table under the run's snapshot. */
bauta_rc
postgres_lock_source(const bauta_stage *stage, PGconn *source, bauta_err *err)
{
    const char *before = "LOCK TABLE ";
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    for (size_t t = 0; t < stage->catalog->n_tables; t++) {
        const bauta_table *table = &stage->catalog->tables[t];

        if (stage->fates[t] != BAUTA_FATE_COPY ||
            table->kind != BAUTA_TABLE_PLAIN)
            continue;
        bauta_text_add(&sql, before);
        postgres_quote_table(&sql, table);
        before = ", ";
    }
    bauta_text_add(&sql, " IN ACCESS SHARE MODE");
    if (sql.failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    else if (*before == ',')
        rc = postgres_run(source, sql.bytes, err);
    if (rc != BAUTA_OK)
        bauta_err_at(err, "source, locking tables against removal");
    bauta_text_deinit(&sql);
    return rc;
}
