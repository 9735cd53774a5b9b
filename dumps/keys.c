/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Keys: what a dump says of keys, indexes and references.
 */
#include "dumps/defining.h"

#include <string.h>

typedef struct list {
    size_t *columns;
    size_t n;
    bool expression;
} list;

static void
list_add(defining *d, list *l, long column)
{
    size_t *at = bauta_defining_more(d, l->columns, &l->n, sizeof(*at));

    if (column < 0 || at == NULL)
        return;
    l->columns = at;
    l->columns[l->n++] = (size_t)column;
}

/* A name that stands alone up to a comma or the closing bracket, but for what
 * engines add to it: a length, a collation, an order. */
static bool
take_plain(defining *d, list *l)
{
    static const char *const extras[] = {"ASC",   "DESC", "NULLS",
                                         "FIRST", "LAST", NULL};
    const bauta_cursor before = d->c;
    const char *name = bauta_cursor_name(&d->c, d->arena);

    if (bauta_token_mark(&d->c.now, '(') &&
        d->shape->kind == BAUTA_SYNTAX_MYSQL) /* a key of its first bytes */
        bauta_cursor_brackets(&d->c);
    if (bauta_cursor_word(&d->c, "COLLATE"))
        bauta_cursor_next(&d->c);
    while (bauta_cursor_one_of(&d->c, extras))
        bauta_cursor_next(&d->c);
    if (name != NULL && (bauta_token_mark(&d->c.now, ',') ||
                         bauta_token_mark(&d->c.now, ')'))) {
        list_add(d, l, bauta_table_find_column(bauta_defining_table(d), name));
        return true;
    }
    d->c = before;
    return false;
}

/* Columns that an expression names, up to a comma or bracket that ends it. */
static void
take_expression(defining *d, list *l)
{
    size_t depth = 0;

    l->expression = true;
    while (d->c.now.kind != BAUTA_TOKEN_END) {
        if (depth == 0 && (bauta_token_mark(&d->c.now, ',') ||
                           bauta_token_mark(&d->c.now, ')')))
            return;
        depth += bauta_token_mark(&d->c.now, '(');
        depth -= bauta_token_mark(&d->c.now, ')');
        if (d->c.now.kind == BAUTA_TOKEN_WORD ||
            d->c.now.kind == BAUTA_TOKEN_NAME) {
            const char *name = bauta_cursor_name(&d->c, d->arena);

            if (name != NULL)
                list_add(
                    d, l,
                    bauta_table_find_column(bauta_defining_table(d), name));
            continue;
        }
        bauta_cursor_next(&d->c);
    }
}

/* ( a, b DESC, lower(c) ) */
static list
take_list(defining *d)
{
    list l = {0};

    if (!bauta_cursor_mark(&d->c, '('))
        return l;
    while (d->c.now.kind != BAUTA_TOKEN_END && !bauta_cursor_mark(&d->c, ')')) {
        if (!take_plain(d, &l))
            take_expression(d, &l);
        (void)bauta_cursor_mark(&d->c, ',');
    }
    return l;
}

static bauta_unique_key *
add_key(defining *d, const char *name, const list *l)
{
    bauta_table *table = bauta_defining_table(d);
    bauta_unique_key *keys =
        bauta_defining_more(d, table->keys, &table->n_keys, sizeof(*keys));

    if (keys == NULL)
        return NULL;
    table->keys = keys;
    keys[table->n_keys] = (bauta_unique_key){.name = name != NULL ? name : "",
                                             .columns = l->columns,
                                             .n_columns = l->n,
                                             .expression = l->expression};
    return &keys[table->n_keys++];
}

static void
set_primary(defining *d, bauta_unique_key *key)
{
    bauta_table *table = bauta_defining_table(d);

    key->primary = true;
    for (size_t i = 0; i < key->n_columns; i++)
        if (d->shape->kind != BAUTA_SYNTAX_SQLITE)
            table->columns[key->columns[i]].nullable = false;
}

void
bauta_defining_key(defining *d, const char *name, const size_t *columns,
                   size_t n, bool primary)
{
    size_t *copy = bauta_arena_calloc(d->arena, n, sizeof(*copy));
    list l = {.columns = copy, .n = n};
    bauta_unique_key *key;

    if (copy == NULL) {
        d->failed = true;
        return;
    }
    memcpy(copy, columns, n * sizeof(*copy));
    key = add_key(d, name, &l);
    if (key != NULL && primary)
        set_primary(d, key);
}

void
bauta_defining_index(defining *d, const char *name)
{
    list l = take_list(d), where = {0};
    bauta_unique_key *key = add_key(d, name, &l);

    while (key != NULL && d->c.now.kind != BAUTA_TOKEN_END) {
        if (bauta_cursor_words(&d->c, "NULLS NOT DISTINCT")) {
            key->nulls_not_distinct = true;
        } else if (bauta_cursor_word(&d->c, "WHERE")) {
            key->partial = true;
            take_expression(d, &where);
            key->predicate = where.columns;
            key->n_predicate = where.n;
        } else {
            bauta_cursor_next(&d->c);
        }
    }
}

void
bauta_defining_reference(defining *d, const char *constraint,
                         const size_t *columns, size_t n)
{
    bauta_shape *shape = d->shape;
    bauta_pending *pending = bauta_defining_more(
        d, shape->pending, &shape->n_pending, sizeof(*pending));
    bauta_pending p = {.table = d->table,
                       .n_columns = n,
                       .columns = columns,
                       .slot = -1,
                       .constraint = constraint != NULL ? constraint : ""};
    const char **names = bauta_arena_calloc(d->arena, n, sizeof(*names));

    bauta_cursor_next(&d->c);
    p.name = bauta_cursor_qualified(&d->c, d->arena, &p.schema);
    if (pending == NULL || names == NULL || p.name == NULL) {
        d->failed = true;
        return;
    }
    if (bauta_cursor_mark(&d->c, '(')) {
        for (size_t i = 0; i < n; i++) {
            names[i] = bauta_cursor_name(&d->c, d->arena);
            d->failed = d->failed || names[i] == NULL;
            (void)bauta_cursor_mark(&d->c, ',');
        }
        p.references = names;
        (void)bauta_cursor_mark(&d->c, ')');
    }
    shape->pending = pending;
    pending[shape->n_pending++] = p;
    shape->n_open++;
}

/* INDEX name (…), KEY name USING BTREE (…): on the bracket after it. */
static const char *
pass_to_bracket(defining *d)
{
    const char *name = NULL;

    if (!bauta_token_mark(&d->c.now, '('))
        name = bauta_cursor_name(&d->c, d->arena);
    while (d->c.now.kind != BAUTA_TOKEN_END &&
           !bauta_token_mark(&d->c.now, '('))
        bauta_cursor_next(&d->c);
    return name;
}

static void
take_unique(defining *d, const char *name)
{
    bool distinct = true;
    const char *own;
    list l;
    bauta_unique_key *key;

    if (!bauta_cursor_word(&d->c, "KEY"))
        (void)bauta_cursor_word(&d->c, "INDEX");
    if (bauta_cursor_words(&d->c, "NULLS NOT DISTINCT"))
        distinct = false;
    own = pass_to_bracket(d);
    l = take_list(d);
    key = add_key(d, name != NULL ? name : own, &l);
    if (key != NULL)
        key->nulls_not_distinct = !distinct;
}

bool
bauta_defining_constraint(defining *d)
{
    const bauta_cursor before = d->c;
    const char *name = NULL;

    if (bauta_cursor_word(&d->c, "CONSTRAINT"))
        name = bauta_cursor_name(&d->c, d->arena);
    if (bauta_cursor_words(&d->c, "PRIMARY KEY")) {
        bauta_unique_key *key;
        list l;

        (void)pass_to_bracket(d);
        l = take_list(d);
        key = add_key(d, name, &l);
        if (key != NULL)
            set_primary(d, key);
        return true;
    }
    if (bauta_cursor_word(&d->c, "UNIQUE")) {
        take_unique(d, name);
        return true;
    }
    if (bauta_cursor_words(&d->c, "FOREIGN KEY")) {
        list l;

        (void)pass_to_bracket(d);
        l = take_list(d);
        if (bauta_token_is(&d->c.now, "REFERENCES"))
            bauta_defining_reference(d, name, l.columns, l.n);
        return true;
    }
    if (bauta_cursor_one_of(&d->c,
                            (const char *const[]){"CHECK", "EXCLUDE", NULL})) {
        (void)pass_to_bracket(d);
        bauta_cursor_brackets(&d->c);
        return true;
    }
    d->c = before;
    return false;
}
