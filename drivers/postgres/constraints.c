/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Constraints: defaults, CHECKs, and all that travels with a schema word for
 * word, from two queries whatever the number of tables.
 */
#include "drivers/postgres/describe.h"

#include <stdlib.h>

typedef struct postgres_describer describer;

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the catalogue");
}

static long
table_of(const describer *d, const PGresult *result, int row)
{
    return postgres_find_table(d,
                               strtoul(PQgetvalue(result, row, 0), NULL, 10));
}

static const char *
text(describer *d, const PGresult *result, int row, int column)
{
    return bauta_arena_strdup(&d->catalog->arena,
                              PQgetvalue(result, row, column));
}

/* The CHECKs of tables, and those of the domains that columns are of. */
static const char checks_sql[] =
    "WITH RECURSIVE chain(rel, att, typ) AS ("
    " SELECT a.attrelid, a.attnum, a.atttypid FROM pg_attribute a"
    "  JOIN pg_class c ON c.oid = a.attrelid"
    "  WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')"
    " UNION ALL SELECT rel, att, t.typbasetype FROM chain"
    "  JOIN pg_type t ON t.oid = typ WHERE t.typtype = 'd')"
    " SELECT conrelid, conname, pg_get_expr(conbin, conrelid),"
    "  conkey::text, false FROM pg_constraint"
    "  WHERE contype = 'c' AND conrelid <> 0"
    " UNION ALL SELECT rel, conname, pg_get_constraintdef(k.oid), att::text,"
    "  true FROM chain JOIN pg_constraint k ON k.contypid = typ"
    "  WHERE k.contype = 'c' ORDER BY 1, 2";

static bauta_rc
add_check(describer *d, const PGresult *result, int row)
{
    long t = table_of(d, result, row);
    bauta_check *check;

    if (t < 0)
        return BAUTA_OK;
    check = bauta_catalog_add_check(d->catalog, &d->catalog->tables[t]);
    if (check == NULL)
        return no_memory(d->err);
    check->name = text(d, result, row, 1);
    check->expression = text(d, result, row, 2);
    check->columns = postgres_read_numbers(
        d, (size_t)t, PQgetvalue(result, row, 3), &check->n_columns);
    check->domain = PQgetvalue(result, row, 4)[0] == 't';
    return check->name != NULL && check->expression != NULL &&
                   check->columns != NULL
               ? BAUTA_OK
               : no_memory(d->err);
}

/* Table, enum bauta_wording_kind, object, text, columns. */
static const char wordings_sql[] =
    "WITH ours AS (SELECT oid FROM pg_namespace"
    "  WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'),"
    " extended AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e')"
    " SELECT d.adrelid, CASE WHEN a.attgenerated = '' THEN 0 ELSE 1 END,"
    "  ''::text, pg_get_expr(d.adbin, d.adrelid), d.adnum::text"
    "  FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid"
    "  AND a.attnum = d.adnum"
    " UNION ALL SELECT conrelid, 2, conname, pg_get_expr(conbin, conrelid),"
    "  conkey::text FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0"
    " UNION ALL SELECT i.indrelid, 3, c.relname, pg_get_indexdef(c.oid),"
    "  (SELECT string_agg(DISTINCT refobjsubid::text, ' ') FROM pg_depend"
    "   WHERE classid = 'pg_class'::regclass AND objid = i.indexrelid"
    "   AND refobjid = i.indrelid AND refobjsubid > 0)"
    "  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
    "  WHERE i.indexprs IS NOT NULL OR i.indpred IS NOT NULL"
    " UNION ALL SELECT n.inhparent, 4, c.relname,"
    "  pg_get_expr(c.relpartbound, c.oid), p.partattrs::text"
    "  FROM pg_class c JOIN pg_inherits n ON n.inhrelid = c.oid"
    "  JOIN pg_partitioned_table p ON p.partrelid = n.inhparent"
    "  WHERE c.relispartition AND c.relkind <> 'i'"
    " UNION ALL SELECT CASE WHEN c.oid IS NULL THEN 0 ELSE s.objoid END, 5,"
    "  coalesce(c.relname, ''), s.description, s.objsubid::text"
    "  FROM pg_description s LEFT JOIN pg_class c ON c.oid = s.objoid"
    "  AND s.classoid = 'pg_class'::regclass WHERE s.objoid >= 16384"
    " UNION ALL SELECT 0, 6, c.relname, pg_get_viewdef(c.oid), ''"
    "  FROM pg_class c JOIN ours o ON o.oid = c.relnamespace"
    "  WHERE c.relkind IN ('v', 'm') AND NOT EXISTS (SELECT 1 FROM extended"
    "   WHERE classid = 'pg_class'::regclass AND objid = c.oid)"
    " UNION ALL SELECT t.tgrelid, 7, t.tgname, pg_get_triggerdef(t.oid), ''"
    "  FROM pg_trigger t WHERE NOT t.tgisinternal"
    " UNION ALL SELECT 0, 8, p.proname, p.prosrc, ''"
    "  FROM pg_proc p JOIN ours o ON o.oid = p.pronamespace"
    "  WHERE NOT EXISTS (SELECT 1 FROM extended"
    "   WHERE classid = 'pg_proc'::regclass AND objid = p.oid)";

static bauta_rc
add_wording(describer *d, const PGresult *result, int row)
{
    unsigned long oid = strtoul(PQgetvalue(result, row, 0), NULL, 10);
    long t = oid == 0 ? BAUTA_NOT_FOUND : postgres_find_table(d, oid);
    enum bauta_wording_kind kind =
        (enum bauta_wording_kind)strtoul(PQgetvalue(result, row, 1), NULL, 10);
    bauta_wording *wording;

    if (t < 0 && kind <= BAUTA_WORDING_PARTITION)
        return BAUTA_OK; /* of a table that is not ours */
    wording = bauta_catalog_add_wording(d->catalog);
    if (wording == NULL)
        return no_memory(d->err);
    wording->kind = kind;
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
    if (kind == BAUTA_WORDING_DEFAULT && wording->n_columns == 1)
        d->catalog->tables[t].columns[wording->columns[0]].default_sql =
            wording->text;
    return BAUTA_OK;
}

bauta_rc
postgres_describe_constraints(describer *d)
{
    static const struct {
        const char *sql;
        bauta_rc (*add)(describer *d, const PGresult *result, int row);
    } parts[] = {{checks_sql, add_check}, {wordings_sql, add_wording}};
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; rc == BAUTA_OK && i < sizeof(parts) / sizeof(parts[0]);
         i++) {
        PGresult *result = NULL;

        rc = postgres_query(d->conn, parts[i].sql, &result, d->err);
        for (int row = 0; rc == BAUTA_OK && row < PQntuples(result); row++)
            rc = parts[i].add(d, result, row);
        PQclear(result);
    }
    return rc;
}
