/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Keys: unique keys and references, for the catalog. An index over expressions
 * counts as a key over every column that its definition names.
 */
#include "drivers/sqlite/sqlite.h"

#include <string.h>
#include <strings.h>

typedef bauta_sqlite_describer describer;

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the catalog");
}

bauta_rc
bauta_sqlite_describe_warn(describer *d, const char *fmt, const char *one,
                           const char *two)
{
    bauta_catalog *catalog = d->catalog;
    const char **list = NULL;
    char *text = sqlite3_mprintf(fmt, one, two);
    bauta_rc rc = BAUTA_OK;

    if (text == NULL)
        return no_memory(d->err);
    if (catalog->n_warnings == d->cap_warnings) {
        d->cap_warnings = d->cap_warnings * 2 + 8;
        list =
            bauta_arena_calloc(&catalog->arena, d->cap_warnings, sizeof(*list));
        if (list != NULL && catalog->n_warnings > 0)
            memcpy(list, catalog->warnings,
                   catalog->n_warnings * sizeof(*list));
        catalog->warnings = list;
    }
    list = (const char **)catalog->warnings;
    if (list != NULL)
        list[catalog->n_warnings] = bauta_arena_strdup(&catalog->arena, text);
    if (list == NULL || list[catalog->n_warnings] == NULL)
        rc = no_memory(d->err);
    else
        catalog->n_warnings++;
    sqlite3_free(text);
    return rc;
}

long
bauta_sqlite_find_column(const bauta_table *table, const char *name)
{
    for (size_t i = 0; i < table->n_columns; i++)
        if (strcasecmp(table->columns[i].name, name) == 0)
            return (long)i;
    return BAUTA_NOT_FOUND;
}

/* One key over `n` columns, which the caller fills. */
size_t *
bauta_sqlite_describe_key(describer *d, bauta_table *table, const char *name,
                          size_t n, bauta_unique_key **key)
{
    size_t *columns =
        bauta_arena_calloc(&d->catalog->arena, n, sizeof(*columns));

    *key = &table->keys[table->n_keys];
    (*key)->name = bauta_arena_strdup(&d->catalog->arena, name);
    (*key)->columns = columns;
    if (columns == NULL || (*key)->name == NULL) {
        (void)no_memory(d->err);
        return NULL;
    }
    table->n_keys++;
    return columns;
}

/* What pragmas do not say: the columns that an index's expressions read, every
 * one it names, and those that its predicate does. */
static bauta_rc
read_words(describer *d, const bauta_table *table, const char *index,
           bauta_unique_key *key)
{
    sqlite3_stmt *find = NULL;
    const char *sql, *predicate;
    bool row;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_prepare(
        d->db, &find, d->err,
        "SELECT sql FROM sqlite_master WHERE type='index' AND name=%Q", index));
    BAUTA_TRY(bauta_sqlite_step(find, &row, d->err));
    sql = row ? bauta_sqlite_text(find, 0) : "";
    predicate = key->partial ? bauta_sqlite_predicate(sql) : NULL;
    if (predicate != NULL) {
        key->predicate =
            bauta_sqlite_mentioned(d, table, predicate, &key->n_predicate);
        if (key->predicate == NULL)
            BAUTA_TRY(no_memory(d->err));
    }
    if (key->expression) {
        key->columns = bauta_sqlite_mentioned(d, table, sql, &key->n_columns);
        if (key->columns == NULL)
            rc = no_memory(d->err);
    }

out:
    sqlite3_finalize(find);
    return rc;
}

/* One unique index as a key, unless the rowid is part of it. */
static bauta_rc
read_index(describer *d, bauta_table *table, const char *index, bool partial)
{
    sqlite3_stmt *list = NULL;
    bauta_unique_key *key;
    size_t *columns =
        bauta_sqlite_describe_key(d, table, index, table->n_columns, &key);
    bool row, rowid = false;
    bauta_rc rc = BAUTA_OK;

    if (columns == NULL)
        return d->err->code;
    key->partial = partial;
    BAUTA_TRY(bauta_sqlite_prepare(
        d->db, &list, d->err,
        "SELECT cid, coll FROM pragma_index_xinfo(%Q) WHERE key "
        "ORDER BY seqno",
        index));
    for (;;) {
        int column;

        BAUTA_TRY(bauta_sqlite_step(list, &row, d->err));
        if (!row)
            break;
        column = sqlite3_column_int(list, 0);
        key->expression |= column == -2;
        rowid |= column == -1;
        if (column >= 0 && (size_t)column < table->n_columns &&
            key->n_columns < table->n_columns) {
            columns[key->n_columns++] = (size_t)column;
            table->columns[column].folds |=
                strcasecmp(bauta_sqlite_text(list, 1), "NOCASE") == 0;
        }
    }
    if (partial || key->expression)
        BAUTA_TRY(read_words(d, table, index, key));
    if (rowid || key->n_columns == 0)
        table->n_keys--;

out:
    sqlite3_finalize(list);
    return rc;
}

/* An index that keeps nothing unique, unless it is over expressions. */
static bauta_rc
read_plain_index(describer *d, bauta_table *table, const char *name)
{
    sqlite3_stmt *list = NULL;
    size_t *columns = bauta_arena_calloc(&d->catalog->arena,
                                         table->n_columns + 1, sizeof(size_t));
    size_t n = 0;
    bool row, plain = true;
    bauta_plain_index *index;
    bauta_rc rc = BAUTA_OK;

    if (columns == NULL)
        return no_memory(d->err);
    BAUTA_TRY(bauta_sqlite_prepare(
        d->db, &list, d->err,
        "SELECT cid FROM pragma_index_xinfo(%Q) WHERE key ORDER BY seqno",
        name));
    for (;;) {
        sqlite3_int64 at;

        BAUTA_TRY(bauta_sqlite_step(list, &row, d->err));
        if (!row)
            break;
        at = sqlite3_column_int64(list, 0);
        plain = plain && at >= 0 && (size_t)at < table->n_columns &&
                n < table->n_columns;
        if (plain)
            columns[n++] = (size_t)at;
    }
    if (!plain || n == 0)
        goto out;
    index = bauta_catalog_add_index(d->catalog, table);
    if (index == NULL)
        BAUTA_TRY(no_memory(d->err));
    *index = (bauta_plain_index){.columns = columns, .n_columns = n};

out:
    sqlite3_finalize(list);
    return rc;
}

/* Unique keys; a primary key without an index of its own is the rowid. */
bauta_rc
bauta_sqlite_describe_keys(describer *d, size_t t, const size_t *pk,
                           size_t n_pk)
{
    bauta_table *table = &d->catalog->tables[t];
    sqlite3_stmt *list = NULL;
    sqlite3_int64 n = 0;
    bool row, indexed = d->rowless[t];
    bauta_unique_key *key;
    size_t *columns;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_integer(d->db, &n, d->err,
                                   "SELECT count(*) FROM pragma_index_list(%Q)",
                                   table->name));
    table->keys = bauta_arena_calloc(&d->catalog->arena, (size_t)n + 1,
                                     sizeof(*table->keys));
    if (table->keys == NULL)
        return no_memory(d->err);
    if (n_pk > 0) {
        columns =
            bauta_sqlite_describe_key(d, table, "PRIMARY KEY", n_pk, &key);
        if (columns == NULL)
            return d->err->code;
        memcpy(columns, pk, n_pk * sizeof(*columns));
        key->n_columns = n_pk;
        key->primary = true;
    }
    BAUTA_TRY(bauta_sqlite_prepare(
        d->db, &list, d->err,
        "SELECT name, origin, partial, \"unique\" FROM pragma_index_list(%Q) "
        "WHERE \"unique\" OR NOT partial ORDER BY seq DESC",
        table->name));
    for (;;) {
        BAUTA_TRY(bauta_sqlite_step(list, &row, d->err));
        if (!row)
            break;
        if (sqlite3_column_int(list, 3) == 0)
            BAUTA_TRY(read_plain_index(d, table, bauta_sqlite_text(list, 0)));
        else if (strcmp(bauta_sqlite_text(list, 1), "pk") == 0)
            indexed = true;
        else
            BAUTA_TRY(read_index(d, table, bauta_sqlite_text(list, 0),
                                 sqlite3_column_int(list, 2) != 0));
    }
    if (n_pk == 1 && !indexed) {
        table->columns[pk[0]].identity = true;
        table->columns[pk[0]].nullable = false;
    }

out:
    sqlite3_finalize(list);
    return rc;
}

static const bauta_unique_key *
primary_key(const bauta_table *table)
{
    for (size_t i = 0; i < table->n_keys; i++)
        if (table->keys[i].primary)
            return &table->keys[i];
    return NULL;
}

/* Puts one pair of columns into the reference, or says that it cannot. */
static bool
pair(const bauta_catalog *catalog, const bauta_table *table,
     bauta_foreign_key *key, sqlite3_stmt *list)
{
    const bauta_table *parent = &catalog->tables[key->ref_table];
    const bauta_unique_key *primary = primary_key(parent);
    long from = bauta_sqlite_find_column(table, bauta_sqlite_text(list, 3)), to;
    size_t n = key->n_columns;

    if (sqlite3_column_type(list, 4) != SQLITE_NULL)
        to = bauta_sqlite_find_column(parent, bauta_sqlite_text(list, 4));
    else
        to = primary != NULL && n < primary->n_columns
                 ? (long)primary->columns[n]
                 : BAUTA_NOT_FOUND;
    if (from < 0 || to < 0)
        return false;
    ((size_t *)key->columns)[n] = (size_t)from;
    ((size_t *)key->ref_columns)[n] = (size_t)to;
    key->n_columns++;
    return true;
}

static enum bauta_action
action_of(const char *name)
{
    static const char *const names[] = {[BAUTA_ACTION_CASCADE] = "CASCADE",
                                        [BAUTA_ACTION_SET_NULL] = "SET NULL",
                                        [BAUTA_ACTION_SET_DEFAULT] =
                                            "SET DEFAULT"};

    for (size_t i = BAUTA_ACTION_CASCADE; i < sizeof(names) / sizeof(names[0]);
         i++)
        if (strcmp(names[i], name) == 0)
            return (enum bauta_action)i;
    return BAUTA_ACTION_NONE;
}

static bauta_rc
start_reference(describer *d, bauta_table *table, sqlite3_stmt *list,
                bauta_foreign_key *key)
{
    const char *parent = bauta_sqlite_text(list, 2);
    long ref = bauta_sqlite_find_table(d->catalog, parent);

    *key =
        (bauta_foreign_key){.name = "",
                            .on_update = action_of(bauta_sqlite_text(list, 5)),
                            .on_delete = action_of(bauta_sqlite_text(list, 6))};
    if (ref < 0)
        return bauta_sqlite_describe_warn(
            d,
            "table %s references %s, which is not a table of the "
            "database: rules do not follow that reference",
            table->name, parent);
    key->ref_table = (size_t)ref;
    key->columns = bauta_arena_calloc(&d->catalog->arena, table->n_columns,
                                      sizeof(size_t));
    key->ref_columns = bauta_arena_calloc(&d->catalog->arena, table->n_columns,
                                          sizeof(size_t));
    if (key->columns == NULL || key->ref_columns == NULL)
        return no_memory(d->err);
    return BAUTA_OK;
}

bauta_rc
bauta_sqlite_describe_references(describer *d, size_t t)
{
    bauta_table *table = &d->catalog->tables[t];
    bauta_foreign_key *key = NULL;
    sqlite3_stmt *list = NULL;
    sqlite3_int64 n = 0;
    int last = -1;
    bool row;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_integer(
        d->db, &n, d->err, "SELECT count(*) FROM pragma_foreign_key_list(%Q)",
        table->name));
    table->references = bauta_arena_calloc(&d->catalog->arena, (size_t)n + 1,
                                           sizeof(*table->references));
    if (table->references == NULL)
        return no_memory(d->err);
    BAUTA_TRY(bauta_sqlite_prepare(
        d->db, &list, d->err,
        "SELECT id, seq, \"table\", \"from\", \"to\", on_update, on_delete "
        "FROM pragma_foreign_key_list(%Q) ORDER BY id DESC, seq",
        table->name));
    for (;;) {
        BAUTA_TRY(bauta_sqlite_step(list, &row, d->err));
        if (!row)
            break;
        if (sqlite3_column_int(list, 0) != last) {
            last = sqlite3_column_int(list, 0);
            key = &table->references[table->n_references];
            BAUTA_TRY(start_reference(d, table, list, key));
            table->n_references += key->columns != NULL;
        }
        if (key == NULL || key->columns == NULL ||
            key->n_columns == table->n_columns)
            continue;
        if (!pair(d->catalog, table, key, list)) {
            BAUTA_TRY(bauta_sqlite_describe_warn(
                d,
                "table %s references columns that %s does not "
                "have: rules do not follow that reference",
                table->name, bauta_sqlite_text(list, 2)));
            key->columns = NULL;
            table->n_references--;
        }
    }

out:
    sqlite3_finalize(list);
    return rc;
}
