/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Keys, indexes and references of a copy from one engine to another: those over
 * columns as they are. References that all partitions of a table have are the
 * table's, for partitions are not made.
 */
#include "engine/crossing.h"

#include <string.h>

/* True where every column is copied. */
static bool
all_copied(const bauta_table *table, const size_t *columns, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (table->columns[columns[i]].generated)
            return false;
    return n > 0;
}

/* Keys and indexes of columns as they are; the rest is told. */
static bauta_rc
adopt_keys(crossing *x, size_t t)
{
    const bauta_table *from = &x->theirs->tables[t];
    bauta_table *to = &x->cross->catalog.tables[t];
    bauta_rc rc = BAUTA_OK;

    to->keys =
        bauta_arena_calloc(x->arena, from->n_keys + 1, sizeof(*to->keys));
    to->indexes =
        bauta_arena_calloc(x->arena, from->n_indexes + 1, sizeof(*to->indexes));
    if (to->keys == NULL || to->indexes == NULL)
        return bauta_crossing_no_memory(x);
    for (size_t i = 0; i < from->n_keys; i++) {
        const bauta_unique_key *key = &from->keys[i];

        if (!key->partial && !key->expression && !key->nulls_not_distinct &&
            all_copied(from, key->columns, key->n_columns))
            to->keys[to->n_keys++] = *key;
        else
            BAUTA_TRY(bauta_crossing_warn(
                x, bauta_arena_printf(x->arena,
                                      "unique key %s of table %s is left out: "
                                      "it is not over columns as they are",
                                      key->name, from->name)));
    }
    for (size_t i = 0; i < from->n_indexes; i++)
        if (all_copied(from, from->indexes[i].columns,
                       from->indexes[i].n_columns))
            to->indexes[to->n_indexes++] = from->indexes[i];

out:
    return rc;
}

static bool
is_key(const bauta_table *table, const size_t *columns, size_t n)
{
    for (size_t k = 0; k < table->n_keys; k++) {
        size_t found = 0;

        if (table->keys[k].n_columns != n)
            continue;
        for (size_t i = 0; i < n; i++)
            found +=
                bauta_crossing_holds(table->keys[k].columns, n, columns[i]);
        if (found == n)
            return true;
    }
    return false;
}

/* Why the target cannot have a reference; NULL: it can. */
static const char *
obstacle(const crossing *x, size_t t, const bauta_foreign_key *key)
{
    const bauta_catalog *ours = &x->cross->catalog;
    const bauta_table *table = &ours->tables[t];
    const bauta_table *parent = &ours->tables[key->ref_table];

    if (!bauta_crossing_makes(x, key->ref_table))
        return "the table it points to is not in the copy";
    if (!all_copied(table, key->columns, key->n_columns) ||
        !is_key(parent, key->ref_columns, key->n_columns))
        return "it does not point to a key";
    for (size_t i = 0; i < key->n_columns; i++)
        if (table->columns[key->columns[i]].type !=
            parent->columns[key->ref_columns[i]].type)
            return "it joins columns of different types";
    return NULL;
}

/* True where the table is a partition, with rows of its own, of table t. */
static bool
is_part(const crossing *x, size_t p, size_t t)
{
    const bauta_table *tables = x->theirs->tables;
    long up = (long)p;

    if (tables[p].kind != BAUTA_TABLE_PARTITION)
        return false;
    for (size_t i = 0; i < x->theirs->n_tables; i++)
        if (tables[i].kind == BAUTA_TABLE_PARTITION &&
            tables[i].parent == (long)p)
            return false;
    for (size_t hops = 0; hops < x->theirs->n_tables && up >= 0 &&
                          tables[up].kind == BAUTA_TABLE_PARTITION;
         hops++)
        up = tables[up].parent;
    return up == (long)t;
}

static long
first_part(const crossing *x, size_t t)
{
    for (size_t p = 0; p < x->theirs->n_tables; p++)
        if (is_part(x, p, t))
            return (long)p;
    return BAUTA_NOT_FOUND;
}

/* A reference of a partition's, as one of its table's. */
static bauta_rc
raise_reference(crossing *x, size_t t, size_t part, size_t reference,
                bauta_foreign_key *out)
{
    const bauta_table *table = &x->theirs->tables[t];
    const bauta_table *from = &x->theirs->tables[part];
    size_t *columns;

    *out = from->references[reference];
    columns =
        bauta_arena_calloc(x->arena, out->n_columns + 1, sizeof(*columns));
    if (columns == NULL)
        return bauta_crossing_no_memory(x);
    for (size_t i = 0; i < out->n_columns; i++) {
        long c =
            bauta_table_find_column(table, from->columns[out->columns[i]].name);

        columns[i] = c < 0 ? 0 : (size_t)c; /* a partition has no others */
    }
    out->columns = columns;
    return BAUTA_OK;
}

/* True where partition p has the reference too that `part` has. */
static bool
has_same(const crossing *x, size_t p, size_t part, size_t reference)
{
    const bauta_table *mine = &x->theirs->tables[p];
    const bauta_table *other = &x->theirs->tables[part];
    const bauta_foreign_key *key = &other->references[reference];

    for (size_t i = 0; i < mine->n_references; i++) {
        const bauta_foreign_key *same = &mine->references[i];
        size_t n = 0;

        if (same->ref_table != key->ref_table ||
            same->n_columns != key->n_columns)
            continue;
        while (n < key->n_columns &&
               same->ref_columns[n] == key->ref_columns[n] &&
               strcmp(mine->columns[same->columns[n]].name,
                      other->columns[key->columns[n]].name) == 0)
            n++;
        if (n == key->n_columns)
            return true;
    }
    return false;
}

static bauta_rc
adopt_reference(crossing *x, size_t t, const bauta_foreign_key *key)
{
    bauta_table *to = &x->cross->catalog.tables[t];
    const char *why = obstacle(x, t, key);

    if (why == NULL) {
        to->references[to->n_references++] = *key;
        return BAUTA_OK;
    }
    return bauta_crossing_warn(
        x, bauta_arena_printf(x->arena,
                              "table %s no longer references table %s: %s",
                              x->theirs->tables[t].name,
                              x->theirs->tables[key->ref_table].name, why));
}

/* References that every partition has. */
static bauta_rc
adopt_raised(crossing *x, size_t t, long part)
{
    const bauta_catalog *theirs = x->theirs;
    const size_t n = part >= 0 ? theirs->tables[part].n_references : 0;
    size_t n_raised = 0;
    bool some = false;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        bauta_foreign_key key;
        bool all = true;

        for (size_t p = 0; p < theirs->n_tables && all; p++)
            all = !is_part(x, p, t) || has_same(x, p, (size_t)part, i);
        if (!all)
            continue;
        BAUTA_TRY(raise_reference(x, t, (size_t)part, i, &key));
        BAUTA_TRY(adopt_reference(x, t, &key));
        n_raised++;
    }
    for (size_t p = 0; p < theirs->n_tables && !some; p++)
        some = is_part(x, p, t) && theirs->tables[p].n_references > n_raised;
    if (some)
        rc = bauta_crossing_warn(
            x, bauta_arena_printf(x->arena,
                                  "table %s has no reference that only some of "
                                  "its partitions have",
                                  theirs->tables[t].name));

out:
    return rc;
}

static bauta_rc
adopt_references(crossing *x, size_t t)
{
    const bauta_table *from = &x->theirs->tables[t];
    bauta_table *to = &x->cross->catalog.tables[t];
    const long part = first_part(x, t);
    const size_t more = part >= 0 ? x->theirs->tables[part].n_references : 0;
    bauta_rc rc = BAUTA_OK;

    to->references = bauta_arena_calloc(x->arena, from->n_references + more + 1,
                                        sizeof(*to->references));
    if (to->references == NULL)
        return bauta_crossing_no_memory(x);
    for (size_t i = 0; i < from->n_references; i++)
        BAUTA_TRY(adopt_reference(x, t, &from->references[i]));
    rc = adopt_raised(x, t, part);

out:
    return rc;
}

/* Gives two integer columns the wider one's type; true where one changed. */
static bool
join_alike(bauta_column *a, bauta_column *b)
{
    bool first = a->max_int >= b->max_int;
    bauta_column *to = first ? b : a;
    const bauta_column *from = first ? a : b;

    if (a->type != BAUTA_TYPE_INTEGER || b->type != BAUTA_TYPE_INTEGER ||
        strcmp(a->native, b->native) == 0)
        return false;
    to->native = from->native;
    to->min_int = from->min_int;
    to->max_int = from->max_int;
    return true;
}

static void
join_all_alike(crossing *x)
{
    bauta_catalog *ours = &x->cross->catalog;
    bool more = x->dialect->like_joins_like;

    while (more) {
        more = false;
        for (size_t t = 0; t < ours->n_tables; t++)
            for (size_t i = 0; i < ours->tables[t].n_references; i++) {
                const bauta_foreign_key *key = &ours->tables[t].references[i];
                bauta_table *parent = &ours->tables[key->ref_table];

                for (size_t c = 0; c < key->n_columns; c++)
                    more |=
                        join_alike(&ours->tables[t].columns[key->columns[c]],
                                   &parent->columns[key->ref_columns[c]]);
            }
    }
}

bauta_rc
bauta_crossing_keys(crossing *x)
{
    const size_t n = x->theirs->n_tables;
    bauta_rc rc = BAUTA_OK;

    for (size_t t = 0; t < n; t++)
        if (bauta_crossing_makes(x, t))
            BAUTA_TRY(adopt_keys(x, t));
    for (size_t t = 0; t < n; t++)
        if (bauta_crossing_makes(x, t))
            BAUTA_TRY(adopt_references(x, t));
    join_all_alike(x);

out:
    return rc;
}
