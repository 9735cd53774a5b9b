/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Constraints: CHECKs, and what generated columns read, from a query each
 * whatever the number of tables.
 */
#include "drivers/postgres/describe.h"

#include <stdlib.h>
#include <string.h>

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

/* The CHECKs of tables, those of the domains that columns are of, the bounds of
 * partitions all together, and exclusion constraints. Table, name, expression,
 * columns, kind. */
static const char checks_sql[] =
    "WITH RECURSIVE chain(rel, att, typ) AS ("
    " SELECT a.attrelid, a.attnum, a.atttypid FROM pg_attribute a"
    "  JOIN pg_class c ON c.oid = a.attrelid"
    "  WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')"
    " UNION ALL SELECT rel, att, t.typbasetype FROM chain"
    "  JOIN pg_type t ON t.oid = typ WHERE t.typtype = 'd'),"
    " leaf(top, part) AS (SELECT r.oid, t.relid FROM pg_class r"
    "  CROSS JOIN LATERAL pg_partition_tree(r.oid) t WHERE r.relkind = 'p'"
    "  AND NOT r.relispartition AND t.isleaf AND t.relid <> r.oid),"
    " keys(top, att) AS (SELECT r.oid, k FROM pg_class r"
    "  CROSS JOIN LATERAL pg_partition_tree(r.oid) t"
    "  JOIN pg_partitioned_table p ON p.partrelid = t.relid"
    "  CROSS JOIN LATERAL (SELECT a.attnum FROM pg_attribute b"
    "   JOIN pg_attribute a ON a.attrelid = r.oid AND a.attname = b.attname"
    "   WHERE b.attrelid = t.relid AND b.attnum > 0 AND NOT b.attisdropped"
    "   AND (b.attnum = ANY (p.partattrs::int2[]) OR p.partexprs IS NOT NULL"
    "    AND pg_get_partkeydef(t.relid) ~ ('\\m' || b.attname || '\\M')))"
    "   c(k) WHERE r.relkind = 'p' AND NOT r.relispartition)"
    " SELECT conrelid, conname, pg_get_expr(conbin, conrelid),"
    "  conkey::text, 'table' FROM pg_constraint"
    "  WHERE contype = 'c' AND conrelid <> 0"
    " UNION ALL SELECT rel, conname, pg_get_constraintdef(k.oid), att::text,"
    "  'domain' FROM chain JOIN pg_constraint k ON k.contypid = typ"
    "  WHERE k.contype = 'c'"
    " UNION ALL SELECT top, '', string_agg('(' || coalesce("
    "   pg_get_partition_constraintdef(part), 'true') || ')', ' OR '),"
    "  (SELECT string_agg(DISTINCT att::text, ' ') FROM keys"
    "   WHERE keys.top = leaf.top), 'bounds'"
    "  FROM leaf WHERE EXISTS (SELECT 1 FROM pg_partition_tree(top) t"
    "   JOIN pg_partitioned_table p ON p.partrelid = t.relid"
    "   WHERE p.partstrat <> 'h' AND p.partdefid = 0) GROUP BY top"
    " UNION ALL SELECT k.conrelid, conname, '', (SELECT string_agg(DISTINCT"
    "   refobjsubid::text, ' ') FROM pg_depend WHERE refobjsubid > 0"
    "   AND refobjid = k.conrelid AND (objid = k.conindid OR objid = k.oid)),"
    "  'excludes' FROM pg_constraint k WHERE k.contype = 'x'"
    " ORDER BY 1, 2";

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
    check->domain = strcmp(PQgetvalue(result, row, 4), "domain") == 0;
    check->bounds = strcmp(PQgetvalue(result, row, 4), "bounds") == 0;
    check->excludes = strcmp(PQgetvalue(result, row, 4), "excludes") == 0;
    return check->name != NULL && check->expression != NULL &&
                   check->columns != NULL
               ? BAUTA_OK
               : no_memory(d->err);
}

/* What each generated column reads. */
static const char reads_sql[] =
    "SELECT d.adrelid, d.adnum, string_agg(p.refobjsubid::text, ' ')"
    " FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = d.adrelid"
    "  AND a.attnum = d.adnum AND a.attgenerated <> ''"
    " JOIN pg_depend p ON p.classid = 'pg_attrdef'::regclass"
    "  AND p.objid = d.oid AND p.refclassid = 'pg_class'::regclass"
    "  AND p.refobjid = d.adrelid AND p.refobjsubid > 0"
    "  AND p.refobjsubid <> d.adnum GROUP BY 1, 2";

static bauta_rc
add_reads(describer *d, const PGresult *result, int row)
{
    long t = table_of(d, result, row);
    long c =
        t < 0 ? BAUTA_NOT_FOUND
              : postgres_find_column(
                    d, (size_t)t, strtol(PQgetvalue(result, row, 1), NULL, 10));
    bauta_column *column;

    if (c < 0)
        return BAUTA_OK;
    column = &d->catalog->tables[t].columns[c];
    column->reads = postgres_read_numbers(
        d, (size_t)t, PQgetvalue(result, row, 2), &column->n_reads);
    return column->reads != NULL ? BAUTA_OK : no_memory(d->err);
}

bauta_rc
postgres_describe_constraints(describer *d)
{
    static const struct {
        const char *sql;
        bauta_rc (*add)(describer *d, const PGresult *result, int row);
    } parts[] = {{checks_sql, add_check}, {reads_sql, add_reads}};
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; rc == BAUTA_OK && i < sizeof(parts) / sizeof(parts[0]);
         i++) {
        PGresult *result = NULL;

        rc = postgres_query(d->conn, parts[i].sql, &result, d->err);
        for (int row = 0; rc == BAUTA_OK && row < PQntuples(result); row++)
            rc = parts[i].add(d, result, row);
        PQclear(result);
    }
    return rc == BAUTA_OK ? postgres_describe_wordings(d) : rc;
}
