/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Catalog look-ups: by name, exact case before any case. Linear in the number
 * of tables; done once per name of a profile, never per row.
 */
#include "core/catalog.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

void
bauta_catalog_init(bauta_catalog *catalog)
{
    *catalog =
        (bauta_catalog){.driver = "", .database = "", .default_schema = ""};
    bauta_arena_init(&catalog->arena);
}

void
bauta_catalog_deinit(bauta_catalog *catalog)
{
    bauta_arena_deinit(&catalog->arena);
    bauta_catalog_init(catalog);
}

typedef int (*comparer)(const char *, const char *);

/* Does "schema.table" or, where `schema` is NULL, "table" name this one? A
 * dot may be part of a table's own name, so the whole is compared. */
static bool
is_named(const bauta_table *table, const char *name, bool qualified,
         comparer same)
{
    size_t n = strlen(table->schema);
    char schema[512];

    if (!qualified)
        return same(table->name, name) == 0;
    if (n == 0 || n >= sizeof(schema) || strlen(name) <= n || name[n] != '.')
        return false;
    memcpy(schema, name, n);
    schema[n] = '\0';
    return same(table->schema, schema) == 0 &&
           same(table->name, name + n + 1) == 0;
}

/* The only match, BAUTA_NOT_FOUND, or BAUTA_AMBIGUOUS. `schema` narrows an
 * unqualified search; NULL searches all. */
static long
find(const bauta_catalog *catalog, const char *name, bool qualified,
     const char *schema, comparer same)
{
    long found = BAUTA_NOT_FOUND;

    for (size_t i = 0; i < catalog->n_tables; i++) {
        const bauta_table *table = &catalog->tables[i];

        if (schema != NULL && strcmp(table->schema, schema) != 0)
            continue;
        if (!is_named(table, name, qualified, same))
            continue;
        if (found != BAUTA_NOT_FOUND)
            return BAUTA_AMBIGUOUS;
        found = (long)i;
    }
    return found;
}

long
bauta_catalog_find_table(const bauta_catalog *catalog, const char *name)
{
    static const comparer compare[] = {strcmp, strcasecmp};

    for (size_t i = 0; i < sizeof(compare) / sizeof(compare[0]); i++) {
        long found = find(catalog, name, true, NULL, compare[i]);

        if (found == BAUTA_NOT_FOUND)
            found =
                find(catalog, name, false, catalog->default_schema, compare[i]);
        if (found == BAUTA_NOT_FOUND)
            found = find(catalog, name, false, NULL, compare[i]);
        if (found != BAUTA_NOT_FOUND)
            return found;
    }
    return BAUTA_NOT_FOUND;
}

long
bauta_table_find_column(const bauta_table *table, const char *name)
{
    long found = BAUTA_NOT_FOUND;

    for (size_t i = 0; i < table->n_columns; i++)
        if (strcmp(table->columns[i].name, name) == 0)
            return (long)i;
    for (size_t i = 0; i < table->n_columns; i++) {
        if (strcasecmp(table->columns[i].name, name) != 0)
            continue;
        if (found != BAUTA_NOT_FOUND)
            return BAUTA_AMBIGUOUS;
        found = (long)i;
    }
    return found;
}

void
bauta_table_label(const bauta_catalog *catalog, const bauta_table *table,
                  char *out, size_t size)
{
    if (strcmp(table->schema, catalog->default_schema) == 0)
        (void)snprintf(out, size, "%s", table->name);
    else
        (void)snprintf(out, size, "%s.%s", table->schema, table->name);
}

/* Room for one more in a list that grows at powers of two. */
static void *
grow(bauta_arena *arena, void *list, size_t n, size_t size)
{
    void *more;

    if (n > 0 && (n & (n - 1)) != 0)
        return list;
    more = bauta_arena_calloc(arena, n == 0 ? 1 : 2 * n, size);
    if (more != NULL && n > 0)
        memcpy(more, list, n * size);
    return more;
}

bauta_check *
bauta_catalog_add_check(bauta_catalog *catalog, bauta_table *table)
{
    bauta_check *list =
        grow(&catalog->arena, table->checks, table->n_checks, sizeof(*list));

    if (list == NULL)
        return NULL;
    table->checks = list;
    return &list[table->n_checks++];
}

bauta_plain_index *
bauta_catalog_add_index(bauta_catalog *catalog, bauta_table *table)
{
    bauta_plain_index *list =
        grow(&catalog->arena, table->indexes, table->n_indexes, sizeof(*list));

    if (list == NULL)
        return NULL;
    table->indexes = list;
    return &list[table->n_indexes++];
}

bauta_wording *
bauta_catalog_add_wording(bauta_catalog *catalog)
{
    bauta_wording *list = grow(&catalog->arena, catalog->wordings,
                               catalog->n_wordings, sizeof(*list));

    if (list == NULL)
        return NULL;
    catalog->wordings = list;
    return &list[catalog->n_wordings++];
}

bool
bauta_catalog_add_defaults(bauta_catalog *catalog)
{
    for (size_t t = 0; t < catalog->n_tables; t++)
        for (size_t c = 0; c < catalog->tables[t].n_columns; c++) {
            const char *sql = catalog->tables[t].columns[c].default_sql;
            bauta_wording *wording;
            size_t *columns;

            if (sql == NULL)
                continue;
            wording = bauta_catalog_add_wording(catalog);
            columns = bauta_arena_calloc(&catalog->arena, 1, sizeof(*columns));
            if (wording == NULL || columns == NULL)
                return false;
            columns[0] = c;
            *wording = (bauta_wording){.kind = BAUTA_WORDING_DEFAULT,
                                       .object = "",
                                       .text = sql,
                                       .table = (long)t,
                                       .columns = columns,
                                       .n_columns = 1};
        }
    return true;
}

size_t
bauta_catalog_holder(const bauta_catalog *catalog, size_t table)
{
    /* No longer than the catalogue: one that loops ends, too. */
    for (size_t hops = 0; hops < catalog->n_tables; hops++) {
        if (catalog->tables[table].kind != BAUTA_TABLE_PARTITION ||
            catalog->tables[table].parent == BAUTA_NO_PARENT)
            break;
        table = (size_t)catalog->tables[table].parent;
    }
    return table;
}
