/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Wordings: all that travels with a schema word for word and can hold a value,
 * from two queries whatever the number of tables. What pg_dump does not carry
 * here (security labels, publications, what belongs to an extension, to a role
 * or to the whole cluster) is not read.
 */
#include "drivers/postgres/describe.h"

#include <stdlib.h>

typedef struct postgres_describer describer;

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the catalogue");
}

static const char *
text(describer *d, const PGresult *result, int row, int column)
{
    return bauta_arena_strdup(&d->catalog->arena,
                              PQgetvalue(result, row, column));
}

/* Everything below gives: table (0: none), kind, object, text, columns. */
#define OURS                                                                   \
    "WITH RECURSIVE ours AS (SELECT oid FROM pg_namespace"                     \
    "  WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'),"          \
    " extended AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e')," \
    " rel AS (SELECT c.* FROM pg_class c JOIN ours o ON o.oid = relnamespace"  \
    "  WHERE NOT EXISTS (SELECT 1 FROM extended WHERE objid = c.oid"           \
    "   AND classid = 'pg_class'::regclass)),"                                 \
    " typ AS (SELECT t.* FROM pg_type t JOIN ours o ON o.oid = typnamespace"   \
    "  WHERE NOT EXISTS (SELECT 1 FROM extended WHERE objid = t.oid"           \
    "   AND classid = 'pg_type'::regclass)),"                                  \
    " proc AS (SELECT p.* FROM pg_proc p JOIN ours o ON o.oid = pronamespace"  \
    "  WHERE NOT EXISTS (SELECT 1 FROM extended WHERE objid = p.oid"           \
    "   AND classid = 'pg_proc'::regclass)),"                                  \
    " chain(rel, att, typ) AS (SELECT a.attrelid, a.attnum, a.atttypid"        \
    "  FROM pg_attribute a JOIN rel c ON c.oid = a.attrelid"                   \
    "  WHERE a.attnum > 0 AND NOT a.attisdropped"                              \
    "  AND c.relkind IN ('r', 'p', 'f')"                                       \
    "  UNION ALL SELECT rel, att, t.typbasetype FROM chain"                    \
    "  JOIN pg_type t ON t.oid = typ WHERE t.typtype = 'd') "

/* Of tables and their columns. */
static const char tables_sql[] = OURS
    "SELECT d.adrelid, CASE WHEN a.attgenerated = '' THEN 0 ELSE 1 END,"
    "  ''::text, pg_get_expr(d.adbin, d.adrelid), d.adnum::text"
    "  FROM pg_attrdef d JOIN rel c ON c.oid = d.adrelid"
    "  JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum"
    " UNION ALL SELECT coalesce(h.rel, 0), 0, t.typname,"
    "  pg_get_expr(t.typdefaultbin, 0), h.att::text"
    "  FROM typ t LEFT JOIN chain h ON h.typ = t.oid"
    "  WHERE t.typdefaultbin IS NOT NULL"
    " UNION ALL SELECT conrelid, 2, conname, pg_get_expr(conbin, conrelid),"
    "  conkey::text FROM pg_constraint k JOIN rel c ON c.oid = k.conrelid"
    "  WHERE contype = 'c'"
    " UNION ALL SELECT coalesce(h.rel, 0), 2, conname,"
    "  pg_get_constraintdef(k.oid), h.att::text"
    "  FROM pg_constraint k JOIN typ t ON t.oid = k.contypid"
    "  LEFT JOIN chain h ON h.typ = t.oid WHERE contype = 'c'"
    " UNION ALL SELECT i.indrelid, 3, c.relname, pg_get_indexdef(c.oid),"
    "  (SELECT string_agg(DISTINCT refobjsubid::text, ' ') FROM pg_depend"
    "   WHERE classid = 'pg_class'::regclass AND objid = i.indexrelid"
    "   AND refobjid = i.indrelid AND refobjsubid > 0)"
    "  FROM pg_index i JOIN rel c ON c.oid = i.indexrelid"
    "  WHERE i.indexprs IS NOT NULL OR i.indpred IS NOT NULL"
    " UNION ALL SELECT n.inhparent, 4, c.relname,"
    "  pg_get_expr(c.relpartbound, c.oid), p.partattrs::text"
    "  FROM rel c JOIN pg_inherits n ON n.inhrelid = c.oid"
    "  JOIN pg_partitioned_table p ON p.partrelid = n.inhparent"
    "  WHERE c.relispartition AND c.relkind NOT IN ('i', 'I')"
    " UNION ALL SELECT p.partrelid, 4, c.relname,"
    "  pg_get_partkeydef(p.partrelid), p.partattrs::text"
    "  FROM pg_partitioned_table p JOIN rel c ON c.oid = p.partrelid"
    " UNION ALL SELECT t.tgrelid, 7, t.tgname, pg_get_triggerdef(t.oid), ''"
    "  FROM pg_trigger t JOIN rel c ON c.oid = t.tgrelid"
    "  WHERE NOT t.tgisinternal"
    " UNION ALL SELECT p.polrelid, 11, p.polname,"
    "  concat_ws(' ', pg_get_expr(p.polqual, p.polrelid),"
    "   pg_get_expr(p.polwithcheck, p.polrelid)), ''"
    "  FROM pg_policy p JOIN rel c ON c.oid = p.polrelid"
    " UNION ALL SELECT r.ev_class, 12, r.rulename, pg_get_ruledef(r.oid), ''"
    "  FROM pg_rewrite r JOIN rel c ON c.oid = r.ev_class"
    "  WHERE r.rulename <> '_RETURN'"
    " UNION ALL SELECT s.stxrelid, 13, s.stxname,"
    "  pg_get_statisticsobjdef(s.oid), '' FROM pg_statistic_ext s"
    "  JOIN rel c ON c.oid = s.stxrelid"
    " UNION ALL SELECT f.ftrelid, 14, c.relname,"
    "  array_to_string(f.ftoptions, ' '), '' FROM pg_foreign_table f"
    "  JOIN rel c ON c.oid = f.ftrelid WHERE f.ftoptions IS NOT NULL"
    " UNION ALL SELECT a.attrelid, 14, a.attname,"
    "  array_to_string(a.attfdwoptions, ' '), a.attnum::text"
    "  FROM pg_attribute a JOIN rel c ON c.oid = a.attrelid"
    "  WHERE a.attfdwoptions IS NOT NULL"
    " UNION ALL SELECT CASE WHEN c.oid IS NULL THEN 0 ELSE s.objoid END, 5,"
    "  coalesce(c.relname, ''), s.description, s.objsubid::text"
    "  FROM pg_description s LEFT JOIN rel c ON c.oid = s.objoid"
    "  AND s.classoid = 'pg_class'::regclass WHERE s.objoid >= 16384"
    "  OR s.classoid = 'pg_namespace'::regclass AND s.objoid IN ("
    "   SELECT oid FROM ours)";

/* Of a schema as a whole. */
static const char others_sql[] = OURS
    "SELECT 0, 6, c.relname::text, pg_get_viewdef(c.oid), '' FROM rel c"
    "  WHERE c.relkind IN ('v', 'm')"
    " UNION ALL SELECT 0, CASE WHEN l.lanname IN ('sql', 'plpgsql') THEN 8"
    "  ELSE 9 END, p.proname, pg_get_functiondef(p.oid), ''"
    "  FROM proc p JOIN pg_language l ON l.oid = p.prolang"
    "  WHERE p.prokind <> 'a'"
    " UNION ALL SELECT 0, 9, p.proname,"
    "  concat_ws(' ', a.agginitval, a.aggminitval), ''"
    "  FROM proc p JOIN pg_aggregate a ON a.aggfnoid = p.oid"
    " UNION ALL SELECT 0, 10, t.typname, e.enumlabel, ''"
    "  FROM pg_enum e JOIN typ t ON t.oid = e.enumtypid"
    " UNION ALL SELECT 0, 10, t.typname, t.typdefault, ''"
    "  FROM typ t WHERE t.typdefault IS NOT NULL AND t.typdefaultbin IS NULL"
    " UNION ALL SELECT 0, 14, srvname, array_to_string(srvoptions, ' '), ''"
    "  FROM pg_foreign_server WHERE srvoptions IS NOT NULL"
    " UNION ALL SELECT 0, 14, fdwname, array_to_string(fdwoptions, ' '), ''"
    "  FROM pg_foreign_data_wrapper WHERE fdwoptions IS NOT NULL"
    " UNION ALL SELECT 0, 14, dictname, dictinitoption, '' FROM pg_ts_dict"
    "  JOIN ours o ON o.oid = dictnamespace WHERE dictinitoption IS NOT NULL";

static bauta_rc
add_wording(describer *d, const PGresult *result, int row)
{
    unsigned long oid = strtoul(PQgetvalue(result, row, 0), NULL, 10);
    long t = oid == 0 ? BAUTA_NOT_FOUND : postgres_find_table(d, oid);
    bauta_wording *wording = bauta_catalog_add_wording(d->catalog);
    bauta_column *column;

    if (wording == NULL)
        return no_memory(d->err);
    wording->kind =
        (enum bauta_wording_kind)strtoul(PQgetvalue(result, row, 1), NULL, 10);
    wording->table = t;
    wording->object = text(d, result, row, 2);
    wording->text = text(d, result, row, 3);
    if (wording->object == NULL || wording->text == NULL)
        return no_memory(d->err);
    if (t < 0)
        return BAUTA_OK;
    wording->columns = postgres_read_numbers(
        d, (size_t)t, PQgetvalue(result, row, 4), &wording->n_columns);
    if (wording->columns == NULL)
        return no_memory(d->err);
    if (wording->n_columns != 1)
        return BAUTA_OK;
    column = &d->catalog->tables[t].columns[wording->columns[0]];
    if (wording->kind == BAUTA_WORDING_DEFAULT && *wording->object == '\0')
        column->default_sql = wording->text; /* not that of its domain */
    if (wording->kind == BAUTA_WORDING_GENERATED)
        column->computed_sql = wording->text;
    return BAUTA_OK;
}

bauta_rc
postgres_describe_wordings(describer *d)
{
    const char *const queries[] = {tables_sql, others_sql};
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0;
         rc == BAUTA_OK && i < sizeof(queries) / sizeof(queries[0]); i++) {
        PGresult *result = NULL;

        rc = postgres_query(d->conn, queries[i], &result, d->err);
        for (int row = 0; rc == BAUTA_OK && row < PQntuples(result); row++)
            rc = add_wording(d, result, row);
        PQclear(result);
    }
    return rc;
}
