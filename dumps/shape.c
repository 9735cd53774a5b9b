/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/shape.h"

#include "dumps/defining.h"

#include <string.h>
#include <strings.h>

void
bauta_shape_init(bauta_shape *shape, enum bauta_syntax_kind kind)
{
    static const char *const drivers[] = {
        [BAUTA_SYNTAX_MYSQL] = "mysql",
        [BAUTA_SYNTAX_POSTGRES] = "postgres",
        [BAUTA_SYNTAX_SQLITE] = "sqlite",
    };

    *shape = (bauta_shape){.kind = kind};
    bauta_catalog_init(&shape->catalog);
    shape->catalog.driver = drivers[kind];
    shape->catalog.database = "the dump";
    shape->catalog.default_schema =
        kind == BAUTA_SYNTAX_POSTGRES ? "public" : "";
    shape->catalog.backslashes = kind == BAUTA_SYNTAX_MYSQL;
}

void
bauta_shape_deinit(bauta_shape *shape)
{
    bauta_catalog_deinit(&shape->catalog);
    *shape = (bauta_shape){0};
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a schema");
}

void *
bauta_shape_room(bauta_shape *shape, void *list, size_t n, size_t size)
{
    void *more;

    if (list != NULL && (n & (n - 1)) != 0) /* it grows at powers of two */
        return list;
    more = bauta_arena_calloc(&shape->catalog.arena, n == 0 ? 1 : 2 * n, size);
    if (more != NULL && list != NULL && n > 0)
        memcpy(more, list, n * size);
    return more;
}

void *
bauta_defining_more(defining *d, void *list, size_t *n, size_t size)
{
    void *more = bauta_shape_room(d->shape, list, *n, size);

    d->failed = d->failed || more == NULL;
    return more;
}

long
bauta_shape_find(const bauta_shape *shape, const char *schema, const char *name)
{
    const bauta_catalog *catalog = &shape->catalog;
    const bool folds = shape->kind == BAUTA_SYNTAX_SQLITE;

    if (shape->kind != BAUTA_SYNTAX_POSTGRES)
        schema = "";
    else if (*schema == '\0')
        schema = catalog->default_schema;
    for (size_t t = 0; t < catalog->n_tables; t++)
        if (strcmp(catalog->tables[t].schema, schema) == 0 &&
            (folds ? strcasecmp : strcmp)(catalog->tables[t].name, name) == 0)
            return (long)t;
    return BAUTA_NOT_FOUND;
}

bauta_table *
bauta_shape_add(bauta_shape *shape, const char *schema, const char *name)
{
    bauta_catalog *catalog = &shape->catalog;
    bauta_table *tables = bauta_shape_room(shape, catalog->tables,
                                           catalog->n_tables, sizeof(*tables));
    bauta_table *table;

    if (tables == NULL)
        return NULL;
    catalog->tables = tables;
    table = &tables[catalog->n_tables++];
    *table = (bauta_table){.schema = schema,
                           .name = bauta_arena_strdup(&catalog->arena, name),
                           .parent = BAUTA_NO_PARENT};
    if (shape->kind != BAUTA_SYNTAX_POSTGRES)
        table->schema = "";
    else if (*schema == '\0')
        table->schema = catalog->default_schema;
    shape->version++;
    return table->name != NULL ? table : NULL;
}

/* The columns that a reference points to; false where they are not there. */
static bool
find_columns(const bauta_table *to, const bauta_pending *p, size_t *columns)
{
    const bauta_unique_key *primary = NULL;

    for (size_t k = 0; k < to->n_keys; k++)
        if (to->keys[k].primary)
            primary = &to->keys[k];
    for (size_t i = 0; i < p->n_columns; i++) {
        long column = BAUTA_NOT_FOUND;

        if (p->references != NULL)
            column = bauta_table_find_column(to, p->references[i]);
        else if (primary != NULL && primary->n_columns == p->n_columns)
            column = (long)primary->columns[i];
        if (column < 0)
            return false;
        columns[i] = (size_t)column;
    }
    return true;
}

static bauta_rc
join_one(bauta_shape *shape, bauta_pending *p, bauta_err *err)
{
    bauta_arena *arena = &shape->catalog.arena;
    const long to = bauta_shape_find(shape, p->schema, p->name);
    bauta_table *table = &shape->catalog.tables[p->table];
    bauta_foreign_key *keys;
    size_t *columns;

    if (to < 0)
        return BAUTA_OK;
    columns = bauta_arena_calloc(arena, p->n_columns, sizeof(*columns));
    keys = bauta_shape_room(shape, table->references, table->n_references,
                            sizeof(*keys));
    if (columns == NULL || keys == NULL)
        return no_memory(err);
    if (!find_columns(&shape->catalog.tables[to], p, columns))
        return BAUTA_OK;
    table->references = keys;
    p->slot = (long)table->n_references;
    shape->n_open--;
    keys[table->n_references++] = (bauta_foreign_key){.name = p->constraint,
                                                      .columns = p->columns,
                                                      .n_columns = p->n_columns,
                                                      .ref_table = (size_t)to,
                                                      .ref_columns = columns};
    return BAUTA_OK;
}

bauta_rc
bauta_shape_join(bauta_shape *shape, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; rc == BAUTA_OK && i < shape->n_pending; i++)
        if (shape->pending[i].slot < 0)
            rc = join_one(shape, &shape->pending[i], err);
    return rc;
}
