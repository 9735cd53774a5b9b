/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Catalog: what SQLite's pragmas say of the main schema. Shadow tables are
 * left out: they hold copies of text that their virtual table shows, and only
 * through it can a rule reach it. A full-text table's rowid, which its rows
 * are known by, is listed as a column, so that a profile has to cover it.
 */
#include "core/text.h"
#include "drivers/sqlite/sqlite.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

typedef bauta_sqlite_describer describer;

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the catalog");
}

static bool
contains(const char *text, const char *part)
{
    return strcasestr(text, part) != NULL;
}

static bool
starts(const char *text, const char *part)
{
    return strncasecmp(text, part, strlen(part)) == 0;
}

enum bauta_sqlite_affinity
bauta_sqlite_affinity_of(const char *native)
{
    if (contains(native, "INT"))
        return BAUTA_SQLITE_AFFINITY_INTEGER;
    if (contains(native, "CHAR") || contains(native, "CLOB") ||
        contains(native, "TEXT"))
        return BAUTA_SQLITE_AFFINITY_TEXT;
    if (*native == '\0' || contains(native, "BLOB"))
        return BAUTA_SQLITE_AFFINITY_BLOB;
    if (contains(native, "REAL") || contains(native, "FLOA") ||
        contains(native, "DOUB"))
        return BAUTA_SQLITE_AFFINITY_REAL;
    return BAUTA_SQLITE_AFFINITY_NUMERIC;
}

static unsigned
type_of(const char *native)
{
    static const struct {
        const char *prefix;
        unsigned type;
    } names[] = {
        {"BOOL", BAUTA_TYPE_BOOLEAN},
        {"DATETIME", BAUTA_TYPE_TIMESTAMP},
        {"TIMESTAMP", BAUTA_TYPE_TIMESTAMP},
        {"DATE", BAUTA_TYPE_DATE},
        {"TIME", BAUTA_TYPE_TIME},
        {"UUID", BAUTA_TYPE_UUID},
        {"GUID", BAUTA_TYPE_UUID},
        {"UNIQUEIDENTIFIER", BAUTA_TYPE_UUID},
        {"JSON", BAUTA_TYPE_JSON},
    };

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (starts(native, names[i].prefix))
            return names[i].type;
    switch (bauta_sqlite_affinity_of(native)) {
    case BAUTA_SQLITE_AFFINITY_INTEGER:
        return BAUTA_TYPE_INTEGER;
    case BAUTA_SQLITE_AFFINITY_TEXT:
        return BAUTA_TYPE_TEXT;
    case BAUTA_SQLITE_AFFINITY_BLOB:
        return BAUTA_TYPE_BYTES;
    case BAUTA_SQLITE_AFFINITY_REAL:
    case BAUTA_SQLITE_AFFINITY_NUMERIC:
        break;
    }
    return BAUTA_TYPE_DECIMAL;
}

long
bauta_sqlite_find_table(const bauta_catalog *catalog, const char *name)
{
    for (size_t i = 0; i < catalog->n_tables; i++)
        if (strcasecmp(catalog->tables[i].name, name) == 0)
            return (long)i;
    return BAUTA_NOT_FOUND;
}

bool
bauta_sqlite_derived(sqlite3 *db, const char *name, const char *sql)
{
    char module[16];

    bauta_sqlite_module(sql, module, sizeof(module));
    return strncmp(module, "fts", 3) == 0 &&
           !bauta_sqlite_compiles(db, "SELECT 1 FROM main.\"%w_content\"",
                                  name);
}

/* How a virtual table's rows are known: by its first column, or by a rowid
 * beside the columns, or not at all. */
enum rowid_place { ROWID_NONE, ROWID_FIRST, ROWID_BESIDE };

static enum rowid_place
rowid_place(const describer *d, size_t t)
{
    const bauta_table *table = &d->catalog->tables[t];
    char module[16];

    bauta_sqlite_module(d->sql[t], module, sizeof(module));
    if (strncmp(module, "rtree", 5) == 0)
        return ROWID_FIRST;
    if (d->rowless[t] || bauta_sqlite_find_column(table, "rowid") >= 0)
        return ROWID_NONE;
    return ROWID_BESIDE;
}

/* The columns of a virtual table, which have no types unless it says so. */
static bauta_rc
finish_virtual(describer *d, size_t t)
{
    bauta_table *table = &d->catalog->tables[t];
    enum rowid_place place = rowid_place(d, t);
    bauta_unique_key *key;
    size_t *columns, at = 0;

    for (size_t i = 0; i < table->n_columns; i++)
        if (table->columns[i].native[0] == '\0')
            table->columns[i].type = BAUTA_TYPE_TEXT;
    if (place == ROWID_NONE || table->n_columns == 0)
        return BAUTA_OK;
    if (place == ROWID_BESIDE)
        at = table->n_columns++; /* read_columns left room */
    table->columns[at].name =
        place == ROWID_BESIDE ? "rowid" : table->columns[at].name;
    table->columns[at].native = "INTEGER";
    table->columns[at].type = BAUTA_TYPE_INTEGER;
    table->columns[at].min_int = INT64_MIN;
    table->columns[at].max_int = INT64_MAX;
    table->columns[at].dynamic = true;
    table->columns[at].identity = true;
    table->keys = bauta_arena_calloc(&d->catalog->arena, 1, sizeof(*key));
    if (table->keys == NULL)
        return no_memory(d->err);
    columns = bauta_sqlite_describe_key(d, table, "rowid", 1, &key);
    if (columns == NULL)
        return d->err->code;
    columns[0] = at;
    key->n_columns = 1;
    key->primary = true;
    return BAUTA_OK;
}

/* "VARCHAR(40)", "DECIMAL(10, 2)": what the engine does not look at, but who
 * wrote it meant. */
static void
read_size(bauta_column *column)
{
    const char *open = strchr(column->native, '(');
    char *end = NULL;
    unsigned long first = open != NULL ? strtoul(open + 1, &end, 10) : 0;

    if (first == 0 || first > 65535 || column->type != BAUTA_TYPE_DECIMAL)
        return;
    column->precision = (unsigned)first;
    if (*end == ',')
        column->scale = (unsigned)strtoul(end + 1, NULL, 10);
}

static bauta_rc
read_default(describer *d, bauta_column *column, sqlite3_stmt *list)
{
    if (sqlite3_column_type(list, 5) == SQLITE_NULL)
        return BAUTA_OK;
    column->default_sql =
        bauta_arena_strdup(&d->catalog->arena, bauta_sqlite_text(list, 5));
    return column->default_sql != NULL ? BAUTA_OK : no_memory(d->err);
}

/* The columns of one table; `*pk` gets how many make its primary key. */
static bauta_rc
read_columns(describer *d, size_t t, sqlite3_stmt *list, size_t **pk,
             size_t *n_pk)
{
    bauta_table *table = &d->catalog->tables[t];
    bauta_arena *arena = &d->catalog->arena;
    size_t cap = (size_t)sqlite3_limit(d->db, SQLITE_LIMIT_COLUMN, -1) + 1;
    sqlite3_int64 n = 0;
    bool row;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_integer(
        d->db, &n, d->err, "SELECT count(*) FROM pragma_table_xinfo(%Q)",
        table->name));
    if ((size_t)n >= cap)
        return bauta_err_set(d->err, BAUTA_EIO, "table %s has too many columns",
                             table->name);
    table->columns =
        bauta_arena_calloc(arena, (size_t)n + 1, sizeof(*table->columns));
    *pk = bauta_arena_calloc(arena, (size_t)n + 1, sizeof(**pk));
    if (table->columns == NULL || *pk == NULL)
        return no_memory(d->err);
    (void)sqlite3_bind_text(list, 1, table->name, -1, SQLITE_STATIC);
    for (;;) {
        bauta_column *column = &table->columns[table->n_columns];
        int hidden, place;

        BAUTA_TRY(bauta_sqlite_step(list, &row, d->err));
        if (!row || table->n_columns == (size_t)n)
            break;
        hidden = sqlite3_column_int(list, 3);
        place = sqlite3_column_int(list, 4);
        if (hidden == 1)
            continue;
        column->name = bauta_arena_strdup(arena, bauta_sqlite_text(list, 0));
        column->native = bauta_arena_strdup(arena, bauta_sqlite_text(list, 1));
        if (column->name == NULL || column->native == NULL)
            return no_memory(d->err);
        column->type = type_of(column->native);
        column->zoned = contains(column->native, "TIME ZONE");
        column->floating = bauta_sqlite_affinity_of(column->native) ==
                           BAUTA_SQLITE_AFFINITY_REAL;
        read_size(column);
        column->nullable = sqlite3_column_int(list, 2) == 0;
        column->generated = hidden >= 2;
        if (hidden == 0 && !d->virtual[t])
            BAUTA_TRY(read_default(d, column, list));
        column->dynamic = true;
        if (column->type == BAUTA_TYPE_INTEGER) {
            column->min_int = INT64_MIN;
            column->max_int = INT64_MAX;
        }
        if (place > 0 && place <= n) {
            (*pk)[place - 1] = table->n_columns;
            *n_pk = (size_t)place > *n_pk ? (size_t)place : *n_pk;
            column->nullable &= !d->rowless[t];
        }
        table->n_columns++;
    }

out:
    return rc;
}

/* What the planner said of the number of rows, or the largest rowid where it
 * cannot be far off. */
static bauta_rc
estimate(describer *d, size_t t, bool analyzed)
{
    bauta_table *table = &d->catalog->tables[t];
    sqlite3_int64 rows = 0;
    bauta_rc rc = BAUTA_OK;

    if (analyzed)
        BAUTA_TRY(bauta_sqlite_integer(
            d->db, &rows, d->err,
            "SELECT CAST(stat AS INTEGER) FROM sqlite_stat1 WHERE tbl=%Q",
            table->name));
    if (rows <= 0 && !d->rowless[t] && !d->virtual[t])
        BAUTA_TRY(bauta_sqlite_integer(d->db, &rows, d->err,
                                       "SELECT max(_rowid_) FROM main.\"%w\"",
                                       table->name));
    if (rows > 0 && rows < d->file_size)
        table->rows = (uint64_t)rows;

out:
    return rc;
}

static const char table_list[] =
    "FROM sqlite_master m JOIN pragma_table_list t "
    "ON t.schema='main' AND t.name=m.name WHERE m.type='table' "
    "AND t.type IN ('table','virtual') "
    "AND m.name NOT LIKE 'sqlite\\_%%' ESCAPE '\\'";

/* Takes one row of the list, unless the table is not one to copy. */
static bauta_rc
take_table(describer *d, sqlite3_stmt *list)
{
    bauta_catalog *catalog = d->catalog;
    size_t t = catalog->n_tables;
    bauta_table *table = &catalog->tables[t];
    const char *name = bauta_sqlite_text(list, 0);
    const char *sql = bauta_sqlite_text(list, 3);
    bool virtual = strcmp(bauta_sqlite_text(list, 1), "virtual") == 0;

    if (virtual &&
        !bauta_sqlite_compiles(d->db, "SELECT * FROM main.\"%w\"", name))
        return bauta_sqlite_describe_warn(
            d,
            "virtual table %s is left out: this SQLite does not have "
            "its module, or cannot use it%s",
            name, "");
    if (virtual && bauta_sqlite_derived(d->db, name, sql))
        return BAUTA_OK;
    table->schema = "";
    table->name = bauta_arena_strdup(&catalog->arena, name);
    table->parent = BAUTA_NO_PARENT;
    d->sql[t] = bauta_arena_strdup(&catalog->arena, sql);
    d->virtual[t] = virtual;
    d->rowless[t] = sqlite3_column_int(list, 2) != 0;
    if (table->name == NULL || d->sql[t] == NULL)
        return no_memory(d->err);
    catalog->n_tables++;
    return BAUTA_OK;
}

static bauta_rc
read_tables(describer *d)
{
    bauta_arena *arena = &d->catalog->arena;
    sqlite3_stmt *list = NULL;
    sqlite3_int64 n = 0;
    bool row;
    bauta_rc rc = BAUTA_OK;

    /* Connects virtual tables, after which their shadows are known as such. */
    BAUTA_TRY(bauta_sqlite_exec(d->db, d->err, "PRAGMA main.table_list"));
    BAUTA_TRY(bauta_sqlite_integer(d->db, &n, d->err,
                                   "SELECT count(*) FROM sqlite_master"));
    d->catalog->tables =
        bauta_arena_calloc(arena, (size_t)n + 1, sizeof(bauta_table));
    d->sql = bauta_arena_calloc(arena, (size_t)n + 1, sizeof(*d->sql));
    d->virtual = bauta_arena_calloc(arena, (size_t)n + 1, sizeof(bool));
    d->rowless = bauta_arena_calloc(arena, (size_t)n + 1, sizeof(bool));
    if (d->catalog->tables == NULL || d->sql == NULL || d->virtual == NULL ||
        d->rowless == NULL)
        return no_memory(d->err);
    BAUTA_TRY(bauta_sqlite_prepare(
        d->db, &list, d->err,
        "SELECT m.name, t.type, t.wr, m.sql %s ORDER BY m.rowid", table_list));
    for (;;) {
        BAUTA_TRY(bauta_sqlite_step(list, &row, d->err));
        if (!row || d->catalog->n_tables == (size_t)n)
            break;
        BAUTA_TRY(take_table(d, list));
    }

out:
    sqlite3_finalize(list);
    return rc;
}

static bauta_rc
read_details(describer *d, size_t t, sqlite3_stmt *columns, bool analyzed)
{
    size_t *pk = NULL, n_pk = 0;
    bauta_rc rc = BAUTA_OK;

    (void)sqlite3_reset(columns);
    BAUTA_TRY(read_columns(d, t, columns, &pk, &n_pk));
    if (d->virtual[t])
        BAUTA_TRY(finish_virtual(d, t));
    else
        BAUTA_TRY(bauta_sqlite_describe_keys(d, t, pk, n_pk));
    BAUTA_TRY(bauta_sqlite_describe_constraints(d, t));
    rc = estimate(d, t, analyzed);

out:
    if (rc != BAUTA_OK)
        bauta_err_at(d->err, "table %s", d->catalog->tables[t].name);
    return rc;
}

bauta_rc
bauta_sqlite_describe(void *self, bauta_catalog *catalog, bauta_err *err)
{
    bauta_sqlite_source *source = self;
    describer d = {.db = source->db, .catalog = catalog, .err = err};
    sqlite3_stmt *columns = NULL;
    sqlite3_int64 page_size;
    bool analyzed =
        bauta_sqlite_compiles(d.db, "SELECT tbl, stat FROM sqlite_stat1");
    bauta_rc rc = BAUTA_OK;

    catalog->driver = "sqlite";
    catalog->database = bauta_arena_strdup(&catalog->arena, source->path);
    if (catalog->database == NULL)
        return no_memory(err);
    BAUTA_TRY(
        bauta_sqlite_integer(d.db, &d.file_size, err, "PRAGMA page_count"));
    BAUTA_TRY(bauta_sqlite_integer(d.db, &page_size, err, "PRAGMA page_size"));
    d.file_size *= page_size;
    BAUTA_TRY(read_tables(&d));
    BAUTA_TRY(
        bauta_sqlite_prepare(d.db, &columns, err,
                             "SELECT name, type, \"notnull\", hidden, pk, "
                             "dflt_value FROM pragma_table_xinfo(?1) "
                             "ORDER BY cid"));
    for (size_t t = 0; t < catalog->n_tables; t++)
        BAUTA_TRY(read_details(&d, t, columns, analyzed));
    for (size_t t = 0; t < catalog->n_tables; t++)
        BAUTA_TRY(bauta_sqlite_describe_references(&d, t));
    if (!bauta_catalog_add_defaults(catalog))
        BAUTA_TRY(no_memory(err));
    rc = bauta_sqlite_describe_wordings(&d);

out:
    sqlite3_finalize(columns);
    return rc;
}
