/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What PostgreSQL says of a database, as an engine-neutral catalogue: five
 * queries over the whole of it, whatever the number of tables.
 */
#include "drivers/postgres/describe.h"

#include <stdlib.h>
#include <string.h>

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the catalogue");
}

static unsigned long
number(const PGresult *result, int row, int column)
{
    return strtoul(PQgetvalue(result, row, column), NULL, 10);
}

static bool
is_true(const PGresult *result, int row, int column)
{
    return PQgetvalue(result, row, column)[0] == 't';
}

static const char *
text(struct postgres_describer *d, const PGresult *result, int row, int column)
{
    return bauta_arena_strdup(&d->catalog->arena,
                              PQgetvalue(result, row, column));
}

static int
by_oid(const void *a, const void *b)
{
    const struct postgres_place *x = a, *y = b;

    return (x->oid > y->oid) - (x->oid < y->oid);
}

long
postgres_find_table(const struct postgres_describer *d, unsigned long oid)
{
    const struct postgres_place key = {.oid = oid};
    const struct postgres_place *found =
        bsearch(&key, d->places, d->catalog->n_tables, sizeof(key), by_oid);

    return found != NULL ? (long)found->table : BAUTA_NOT_FOUND;
}

long
postgres_find_column(const struct postgres_describer *d, size_t table,
                     long attnum)
{
    return attnum > 0 && (size_t)attnum < d->n_columns[table]
               ? d->columns[table][attnum]
               : BAUTA_NOT_FOUND;
}

static const char tables_sql[] =
    "SELECT c.oid, n.nspname, c.relname, c.relkind, c.relispartition,"
    " coalesce(i.inhparent, 0),"
    " CASE WHEN c.reltuples < 0 THEN 0 ELSE c.reltuples::numeric(30) END,"
    " c.relpages::bigint * 8192,"
    " (SELECT coalesce(max(attnum), 0) FROM pg_attribute"
    "  WHERE attrelid = c.oid)"
    " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " LEFT JOIN pg_inherits i ON i.inhrelid = c.oid AND i.inhseqno = 1"
    " WHERE c.relkind IN ('r', 'p', 'f') AND c.relpersistence <> 't'"
    " AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
    " AND NOT EXISTS (SELECT 1 FROM pg_depend e"
    "  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid"
    "  AND e.deptype = 'e')"
    " ORDER BY n.nspname, c.relname";

/* A partition's rows are counted for the table they belong to. */
static void
place_parents(struct postgres_describer *d, const PGresult *result)
{
    bauta_table *tables = d->catalog->tables;

    for (int row = 0; row < PQntuples(result); row++)
        tables[row].parent = postgres_find_table(d, number(result, row, 5));
    for (size_t t = 0; t < d->catalog->n_tables; t++) {
        long up = tables[t].parent;

        for (size_t hops = 0; tables[t].kind == BAUTA_TABLE_PARTITION &&
                              up >= 0 && hops < d->catalog->n_tables;
             hops++) {
            if (tables[up].kind == BAUTA_TABLE_PARTITION) {
                up = tables[up].parent;
                continue;
            }
            tables[up].rows += tables[t].rows;
            tables[up].bytes += tables[t].bytes;
            break;
        }
    }
}

/* A partitioned table with partitions on another server is not copied: what
 * is written to such a partition would go to that server. */
static void
exclude_foreign(struct postgres_describer *d, const PGresult *result)
{
    bauta_table *tables = d->catalog->tables;

    for (size_t t = 0; t < d->catalog->n_tables; t++) {
        long up = (long)t;

        if (tables[t].kind != BAUTA_TABLE_PARTITION ||
            PQgetvalue(result, (int)t, 3)[0] != 'f')
            continue;
        for (size_t hops = 0; hops < d->catalog->n_tables; hops++)
            if (tables[up].kind == BAUTA_TABLE_PARTITION &&
                tables[up].parent >= 0)
                up = tables[up].parent;
        tables[up].kind = BAUTA_TABLE_FOREIGN;
    }
}

static bauta_rc
read_tables(struct postgres_describer *d)
{
    bauta_catalog *catalog = d->catalog;
    PGresult *result = NULL;
    size_t n;
    bauta_rc rc = postgres_query(d->conn, tables_sql, &result, d->err);

    if (rc != BAUTA_OK)
        return rc;
    n = (size_t)PQntuples(result);
    catalog->tables =
        bauta_arena_calloc(&catalog->arena, n, sizeof(bauta_table));
    d->places =
        bauta_arena_calloc(&d->scratch, n, sizeof(struct postgres_place));
    d->columns = bauta_arena_calloc(&d->scratch, n, sizeof(long *));
    d->n_columns = bauta_arena_calloc(&d->scratch, n, sizeof(size_t));
    if (catalog->tables == NULL || d->places == NULL || d->columns == NULL ||
        d->n_columns == NULL) {
        PQclear(result);
        return no_memory(d->err);
    }
    for (size_t t = 0; rc == BAUTA_OK && t < n; t++) {
        bauta_table *table = &catalog->tables[t];
        int row = (int)t;
        char kind = PQgetvalue(result, row, 3)[0];

        table->schema = text(d, result, row, 1);
        table->name = text(d, result, row, 2);
        table->kind = is_true(result, row, 4) ? BAUTA_TABLE_PARTITION
                      : kind == 'f'           ? BAUTA_TABLE_FOREIGN
                                              : BAUTA_TABLE_PLAIN;
        table->rows = strtoull(PQgetvalue(result, row, 6), NULL, 10);
        table->bytes = strtoull(PQgetvalue(result, row, 7), NULL, 10);
        d->places[t] = (struct postgres_place){number(result, row, 0), t};
        d->n_columns[t] = (number(result, row, 8) & 0xFFFF) + 1;
        d->columns[t] =
            bauta_arena_calloc(&d->scratch, d->n_columns[t], sizeof(long));
        table->columns = bauta_arena_calloc(&catalog->arena, d->n_columns[t],
                                            sizeof(bauta_column));
        if (table->schema == NULL || table->name == NULL ||
            d->columns[t] == NULL || table->columns == NULL) {
            rc = no_memory(d->err);
            break;
        }
        for (size_t i = 0; i < d->n_columns[t]; i++)
            d->columns[t][i] = BAUTA_NOT_FOUND;
    }
    if (rc == BAUTA_OK) {
        catalog->n_tables = n;
        qsort(d->places, n, sizeof(struct postgres_place), by_oid);
        place_parents(d, result);
        exclude_foreign(d, result);
    }
    PQclear(result);
    return rc;
}

static const char columns_sql[] =
    "WITH RECURSIVE domain(oid, base, typmod, required) AS ("
    " SELECT oid, typbasetype, typtypmod, typnotnull FROM pg_type"
    "  WHERE typtype = 'd'"
    " UNION ALL SELECT d.oid, t.typbasetype,"
    "  CASE WHEN d.typmod >= 0 THEN d.typmod ELSE t.typtypmod END,"
    "  d.required OR t.typnotnull"
    "  FROM domain d JOIN pg_type t ON t.oid = d.base WHERE t.typtype = 'd'),"
    " flat AS (SELECT d.* FROM domain d JOIN pg_type t ON t.oid = d.base"
    "  WHERE t.typtype <> 'd')"
    " SELECT a.attrelid, a.attnum, a.attname,"
    " format_type(a.atttypid, a.atttypmod),"
    " b.oid, b.typname, b.typtype,"
    " CASE WHEN f.oid IS NULL THEN a.atttypmod ELSE f.typmod END,"
    " a.attnotnull OR coalesce(f.required, false),"
    " a.attgenerated <> '', a.attidentity <> ''"
    " FROM pg_attribute a LEFT JOIN flat f ON f.oid = a.atttypid"
    " JOIN pg_type b ON b.oid = coalesce(f.base, a.atttypid)"
    " JOIN pg_class c ON c.oid = a.attrelid"
    " WHERE a.attnum > 0 AND NOT a.attisdropped"
    " AND c.relkind IN ('r', 'p', 'f')"
    " ORDER BY a.attrelid, a.attnum";

static const struct {
    const char *name;
    unsigned type;
    int64_t min, max;
} types[] = {
    {"int2", BAUTA_TYPE_INTEGER, INT16_MIN, INT16_MAX},
    {"int4", BAUTA_TYPE_INTEGER, INT32_MIN, INT32_MAX},
    {"int8", BAUTA_TYPE_INTEGER, INT64_MIN, INT64_MAX},
    {"numeric", BAUTA_TYPE_DECIMAL, 0, 0},
    {"float4", BAUTA_TYPE_DECIMAL, 0, 0},
    {"float8", BAUTA_TYPE_DECIMAL, 0, 0},
    {"bool", BAUTA_TYPE_BOOLEAN, 0, 0},
    {"text", BAUTA_TYPE_TEXT, 0, 0},
    {"varchar", BAUTA_TYPE_TEXT, 0, 0},
    {"bpchar", BAUTA_TYPE_TEXT, 0, 0},
    {"citext", BAUTA_TYPE_TEXT, 0, 0},
    {"name", BAUTA_TYPE_TEXT, 0, 0},
    {"date", BAUTA_TYPE_DATE, 0, 0},
    {"timestamp", BAUTA_TYPE_TIMESTAMP, 0, 0},
    {"timestamptz", BAUTA_TYPE_TIMESTAMP, 0, 0},
    {"time", BAUTA_TYPE_TIME, 0, 0},
    {"timetz", BAUTA_TYPE_TIME, 0, 0},
    {"uuid", BAUTA_TYPE_UUID, 0, 0},
    {"bytea", BAUTA_TYPE_BYTES, 0, 0},
    {"json", BAUTA_TYPE_JSON, 0, 0},
    {"jsonb", BAUTA_TYPE_JSON, 0, 0},
};

enum { VARHDRSZ = 4 }; /* what a character type's modifier adds to its length */

static void
set_type(bauta_column *column, const char *name, const char *kind, long typmod)
{
    bool sized = strcmp(name, "varchar") == 0 || strcmp(name, "bpchar") == 0;

    column->type = *kind == 'e' ? BAUTA_TYPE_ENUM : BAUTA_TYPE_OTHER;
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        if (*kind != 'b' || strcmp(types[i].name, name) != 0)
            continue;
        column->type = types[i].type;
        column->min_int = types[i].min;
        column->max_int = types[i].max;
    }
    if (sized && typmod > VARHDRSZ)
        column->max_chars = (uint64_t)(typmod - VARHDRSZ);
    if (strcmp(name, "name") == 0)
        column->max_chars = POSTGRES_NAME - 1;
    column->fixed_length = strcmp(name, "bpchar") == 0;
    column->folds = strcmp(name, "citext") == 0;
    column->zoned =
        strcmp(name, "timestamptz") == 0 || strcmp(name, "timetz") == 0;
    column->floating = strncmp(name, "float", 5) == 0;
    if (strcmp(name, "numeric") == 0 && typmod > VARHDRSZ) {
        column->precision = (unsigned)((typmod - VARHDRSZ) >> 16) & 0xFFFF;
        column->scale = (unsigned)(typmod - VARHDRSZ) & 0x3FF;
    }
}

static bauta_rc
add_column(struct postgres_describer *d, const PGresult *result, int row)
{
    long t = postgres_find_table(d, number(result, row, 0));
    unsigned long attnum = number(result, row, 1);
    bauta_table *table;
    bauta_column *column;

    if (t < 0)
        return BAUTA_OK;
    table = &d->catalog->tables[t];
    if (attnum >= d->n_columns[t] || table->n_columns >= d->n_columns[t])
        return bauta_err_set(d->err, BAUTA_EIO,
                             "the server's catalogue contradicts itself");
    d->columns[t][attnum] = (long)table->n_columns;
    column = &table->columns[table->n_columns++];
    column->name = text(d, result, row, 2);
    column->native = text(d, result, row, 3);
    if (column->name == NULL || column->native == NULL)
        return no_memory(d->err);
    set_type(column, PQgetvalue(result, row, 5), PQgetvalue(result, row, 6),
             strtol(PQgetvalue(result, row, 7), NULL, 10));
    column->nullable = !is_true(result, row, 8);
    column->generated = is_true(result, row, 9);
    column->identity = is_true(result, row, 10);
    return BAUTA_OK;
}

/* Labels of the enum type that a column's base type is. */
static bauta_rc
add_labels(struct postgres_describer *d, const PGresult *columns,
           const PGresult *labels)
{
    for (int row = 0; row < PQntuples(columns); row++) {
        long t = postgres_find_table(d, number(columns, row, 0));
        long c = t < 0 ? -1
                       : postgres_find_column(d, (size_t)t,
                                              (long)number(columns, row, 1));
        int n = PQntuples(labels), first = 0, last;
        const char **names;

        if (c < 0 || PQgetvalue(columns, row, 6)[0] != 'e')
            continue;
        while (first < n && number(labels, first, 0) != number(columns, row, 4))
            first++;
        last = first;
        while (last < n && number(labels, last, 0) == number(columns, row, 4))
            last++;
        names = bauta_arena_calloc(&d->catalog->arena, (size_t)(last - first),
                                   sizeof(const char *));
        if (names == NULL)
            return no_memory(d->err);
        for (int i = first; i < last; i++)
            if ((names[i - first] = text(d, labels, i, 1)) == NULL)
                return no_memory(d->err);
        d->catalog->tables[t].columns[c].labels = names;
        d->catalog->tables[t].columns[c].n_labels = (size_t)(last - first);
    }
    return BAUTA_OK;
}

static bauta_rc
read_columns(struct postgres_describer *d)
{
    PGresult *result = NULL, *labels = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(postgres_query(d->conn, columns_sql, &result, d->err));
    for (int row = 0; row < PQntuples(result); row++)
        BAUTA_TRY(add_column(d, result, row));
    BAUTA_TRY(postgres_query(d->conn,
                             "SELECT enumtypid, enumlabel FROM pg_enum "
                             "ORDER BY enumtypid, enumsortorder",
                             &labels, d->err));
    rc = add_labels(d, result, labels);

out:
    PQclear(result);
    PQclear(labels);
    return rc;
}

size_t *
postgres_read_numbers(struct postgres_describer *d, size_t table,
                      const char *list, size_t *n)
{
    size_t *columns = bauta_arena_calloc(&d->catalog->arena, strlen(list) + 1,
                                         sizeof(size_t));

    *n = 0;
    while (columns != NULL && *list != '\0') {
        char *end;
        long attnum = strtol(list, &end, 10);
        long column;

        if (end == list) {
            list++;
            continue;
        }
        list = end;
        column = postgres_find_column(d, table, attnum);
        if (column >= 0)
            columns[(*n)++] = (size_t)column;
    }
    return columns;
}

static const char keys_sql[] =
    "SELECT i.indrelid, c.relname, i.indisprimary, i.indpred IS NOT NULL,"
    " i.indexprs IS NOT NULL,"
    " CASE WHEN i.indexprs IS NULL THEN array_to_string("
    "  (i.indkey::int2[])[0:i.indnkeyatts - 1], ' ')"
    " ELSE (SELECT string_agg(DISTINCT refobjsubid::text, ' ') FROM pg_depend"
    "  WHERE classid = 'pg_class'::regclass AND objid = i.indexrelid"
    "  AND refobjid = i.indrelid AND refobjsubid > 0) END,"
    "  coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false),"
    " CASE WHEN i.indpred IS NOT NULL THEN"
    "  (SELECT string_agg(a.attnum::text, ' ') FROM pg_attribute a"
    "   WHERE a.attrelid = i.indrelid AND a.attnum > 0 AND NOT a.attisdropped"
    "   AND pg_get_expr(i.indpred, i.indrelid) ~ ('(^|[^a-zA-Z0-9_\"])' ||"
    "   regexp_replace(quote_ident(a.attname), '(\\W)', '\\\\\\1', 'g') ||"
    "   '($|[^a-zA-Z0-9_\"])')) END"
    " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
    " WHERE i.indisunique ORDER BY i.indrelid, c.relname";

static const char indexes_sql[] =
    "SELECT i.indrelid, array_to_string("
    "  (i.indkey::int2[])[0:i.indnkeyatts - 1], ' ')"
    " FROM pg_index i WHERE NOT i.indisunique AND i.indexprs IS NULL"
    " AND i.indpred IS NULL AND i.indisvalid"
    " ORDER BY i.indrelid, i.indexrelid";

static const char references_sql[] =
    "SELECT conrelid, conname, confrelid, conkey, confkey, confmatchtype = 'f',"
    " condeferrable, confdeltype, confupdtype FROM pg_constraint"
    " WHERE contype = 'f' AND conparentid = 0 ORDER BY conrelid, conname";

/* Rows of `result` that are of the same table as `row`, from it on. */
static size_t
run_length(const PGresult *result, int row)
{
    int last = row;

    while (last < PQntuples(result) &&
           number(result, last, 0) == number(result, row, 0))
        last++;
    return (size_t)(last - row);
}

static bauta_rc
read_keys(struct postgres_describer *d)
{
    PGresult *result = NULL;
    bauta_rc rc = postgres_query(d->conn, keys_sql, &result, d->err);

    for (int row = 0; rc == BAUTA_OK && row < PQntuples(result); row++) {
        long t = postgres_find_table(d, number(result, row, 0));
        bauta_table *table = t < 0 ? NULL : &d->catalog->tables[t];
        bauta_unique_key *key;

        if (table == NULL)
            continue;
        if (table->keys == NULL)
            table->keys =
                bauta_arena_calloc(&d->catalog->arena, run_length(result, row),
                                   sizeof(bauta_unique_key));
        if (table->keys == NULL) {
            rc = no_memory(d->err);
            break;
        }
        key = &table->keys[table->n_keys++];
        key->name = text(d, result, row, 1);
        key->primary = is_true(result, row, 2);
        key->partial = is_true(result, row, 3);
        key->expression = is_true(result, row, 4);
        key->columns = postgres_read_numbers(
            d, (size_t)t, PQgetvalue(result, row, 5), &key->n_columns);
        key->nulls_not_distinct = is_true(result, row, 6);
        key->predicate = postgres_read_numbers(
            d, (size_t)t, PQgetvalue(result, row, 7), &key->n_predicate);
        if (key->name == NULL || key->columns == NULL || key->predicate == NULL)
            rc = no_memory(d->err);
    }
    PQclear(result);
    return rc;
}

static bauta_rc
read_indexes(struct postgres_describer *d)
{
    PGresult *result = NULL;
    bauta_rc rc = postgres_query(d->conn, indexes_sql, &result, d->err);

    for (int row = 0; rc == BAUTA_OK && row < PQntuples(result); row++) {
        long t = postgres_find_table(d, number(result, row, 0));
        bauta_plain_index *index;

        if (t < 0)
            continue;
        index = bauta_catalog_add_index(d->catalog, &d->catalog->tables[t]);
        if (index != NULL)
            index->columns = postgres_read_numbers(
                d, (size_t)t, PQgetvalue(result, row, 1), &index->n_columns);
        if (index == NULL || index->columns == NULL)
            rc = no_memory(d->err);
    }
    PQclear(result);
    return rc;
}

static enum bauta_action
action_of(char letter)
{
    switch (letter) {
    case 'c':
        return BAUTA_ACTION_CASCADE;
    case 'n':
        return BAUTA_ACTION_SET_NULL;
    case 'd':
        return BAUTA_ACTION_SET_DEFAULT;
    default:
        return BAUTA_ACTION_NONE;
    }
}

static bauta_rc
read_references(struct postgres_describer *d)
{
    PGresult *result = NULL;
    bauta_rc rc = postgres_query(d->conn, references_sql, &result, d->err);

    for (int row = 0; rc == BAUTA_OK && row < PQntuples(result); row++) {
        long t = postgres_find_table(d, number(result, row, 0));
        long parent = postgres_find_table(d, number(result, row, 2));
        bauta_table *table = t < 0 ? NULL : &d->catalog->tables[t];
        bauta_foreign_key *key;
        size_t n;

        if (table == NULL || parent < 0)
            continue;
        if (table->references == NULL)
            table->references =
                bauta_arena_calloc(&d->catalog->arena, run_length(result, row),
                                   sizeof(bauta_foreign_key));
        if (table->references == NULL) {
            rc = no_memory(d->err);
            break;
        }
        key = &table->references[table->n_references++];
        key->name = text(d, result, row, 1);
        key->ref_table = (size_t)parent;
        key->match_full = is_true(result, row, 5);
        key->deferrable = is_true(result, row, 6);
        key->on_delete = action_of(PQgetvalue(result, row, 7)[0]);
        key->on_update = action_of(PQgetvalue(result, row, 8)[0]);
        key->columns = postgres_read_numbers(
            d, (size_t)t, PQgetvalue(result, row, 3), &key->n_columns);
        key->ref_columns = postgres_read_numbers(
            d, (size_t)parent, PQgetvalue(result, row, 4), &n);
        if (key->name == NULL || key->columns == NULL ||
            key->ref_columns == NULL)
            rc = no_memory(d->err);
        else if (n != key->n_columns)
            rc = bauta_err_set(d->err, BAUTA_EIO,
                               "the server's catalogue contradicts itself");
    }
    PQclear(result);
    return rc;
}

static bauta_rc
read_warnings(struct postgres_describer *d)
{
    static const char sql[] =
        "SELECT CASE count(*) WHEN 1 THEN '1 large object is left out' ELSE"
        " count(*) || ' large objects are left out' END FROM"
        " pg_largeobject_metadata HAVING count(*) > 0"
        " UNION ALL SELECT 'the rows of foreign table ' || relname ||"
        " ' stay on their own server' ||"
        " CASE WHEN relispartition THEN ', with those of the rest of its table'"
        " ELSE '' END FROM pg_class WHERE relkind = 'f'"
        " UNION ALL SELECT 'subscription ' || subname || ' is left out'"
        " FROM pg_subscription WHERE false"
        " UNION ALL SELECT 'publication ' || pubname || ' is left out'"
        " FROM pg_publication";
    PGresult *result = NULL;
    bauta_rc rc = postgres_query(d->conn, sql, &result, d->err);
    const char **warnings;

    if (rc != BAUTA_OK)
        return rc;
    d->catalog->n_warnings = (size_t)PQntuples(result);
    warnings = bauta_arena_calloc(&d->catalog->arena, d->catalog->n_warnings,
                                  sizeof(const char *));
    for (int row = 0; warnings != NULL && row < PQntuples(result); row++)
        if ((warnings[row] = text(d, result, row, 0)) == NULL)
            warnings = NULL;
    if (warnings == NULL) {
        d->catalog->n_warnings = 0;
        rc = no_memory(d->err);
    }
    d->catalog->warnings = warnings;
    PQclear(result);
    return rc;
}

bauta_rc
postgres_describe(void *self, bauta_catalog *catalog, bauta_err *err)
{
    struct postgres_source *source = self;
    struct postgres_describer d = {
        .conn = source->conn, .catalog = catalog, .err = err};
    const char *name = PQdb(source->conn);
    bauta_rc rc = BAUTA_OK;

    bauta_arena_init(&d.scratch);
    catalog->driver = "postgres";
    catalog->default_schema = "public";
    catalog->database =
        bauta_arena_strdup(&catalog->arena, name != NULL ? name : "");
    if (catalog->database == NULL) {
        rc = no_memory(err);
        goto out;
    }
    BAUTA_TRY(read_tables(&d));
    BAUTA_TRY(read_columns(&d));
    BAUTA_TRY(read_keys(&d));
    BAUTA_TRY(read_indexes(&d));
    BAUTA_TRY(read_references(&d));
    BAUTA_TRY(postgres_describe_constraints(&d));
    rc = read_warnings(&d);

out:
    bauta_arena_deinit(&d.scratch);
    return rc;
}
