/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tables: the entries of "tables", "rules" and "references".
 */
#include "profiles/loader.h"

#include <stdlib.h>
#include <string.h>

const char *const bauta_type_names[] = {
    "text", "integer", "decimal", "boolean", "date",  "timestamp", "time",
    "uuid", "bytes",   "enum",    "json",    "other", NULL,
};

static const char *const modes[] = {"keep", "schema-only", "skip"};
static const enum bauta_table_mode mode_values[] = {
    BAUTA_MODE_KEEP, BAUTA_MODE_SCHEMA_ONLY, BAUTA_MODE_SKIP};
enum { N_MODES = 3 };

#define MODE_WANTED "\"keep\", \"schema-only\", \"skip\" or an object"

/* A key that names a table or column. */
static void
key_check(bauta_loader *l, const bauta_node *node, const char *what)
{
    if (node->key[0] == '\0')
        bauta_loader_problem(l, node->key_at, NULL, "%s without a name", what);
}

static bauta_rc
columns_read(bauta_loader *l, bauta_index object, bauta_table_entry *table)
{
    const bauta_node *columns = bauta_loader_node(l, object);
    bauta_column_entry *entries;
    bauta_rc rc = BAUTA_OK;

    if (!bauta_loader_expect(l, object, BAUTA_NODE_OBJECT, "\"columns\"",
                             "an object"))
        return BAUTA_OK;
    entries =
        bauta_arena_calloc(&l->profile->arena, columns->n, sizeof(*entries));
    if (entries == NULL)
        return bauta_loader_nomem(l);
    table->columns = entries;
    for (bauta_index at = object + 1; at < columns->end;
         at = bauta_loader_node(l, at)->end) {
        const bauta_node *node = bauta_loader_node(l, at);
        bauta_column_entry *entry = &entries[table->n_columns++];

        entry->name = l->column = node->key;
        entry->optional = l->ready;
        entry->place = bauta_document_place(l->document, node->key_at);
        key_check(l, node, "a column");
        BAUTA_TRY(bauta_review_read(l, at, &entry->review));
        if (!entry->review)
            BAUTA_TRY(bauta_rule_read(l, at, &entry->rule));
    }
out:
    l->column = NULL;
    return rc;
}

static void
mode_read(bauta_loader *l, const bauta_node *node, bauta_table_entry *table)
{
    for (size_t i = 0; i < N_MODES; i++) {
        if (strcmp(node->text, modes[i]) == 0) {
            table->mode = mode_values[i];
            return;
        }
    }
    bauta_loader_problem(l, node->at,
                         bauta_loader_nearest(l, node->text, modes, N_MODES,
                                              "rules stand under \"columns\""),
                         "a table takes " MODE_WANTED ", not " BAUTA_NAME,
                         node->text);
}

static bauta_rc
table_read(bauta_loader *l, bauta_index at, bauta_table_entry *table)
{
    static const char *const names[] = {"columns"};
    const bauta_node *node = bauta_loader_node(l, at);
    bauta_index columns;
    bool sound;

    if (node->kind == BAUTA_NODE_STRING) {
        if (bauta_loader_name(l, at, "what happens to a table") != NULL)
            mode_read(l, node, table);
        return BAUTA_OK;
    }
    if (!bauta_loader_expect(l, at, BAUTA_NODE_OBJECT, "a table", MODE_WANTED))
        return BAUTA_OK;
    sound = bauta_loader_members(l, at, "a table", names, 1, &columns);
    if (columns != BAUTA_ABSENT)
        return columns_read(l, columns, table);
    if (sound)
        bauta_loader_problem(l, node->at,
                             "write \"columns\": {} to leave it to \"rules\"",
                             "a table without \"columns\"");
    return BAUTA_OK;
}

bauta_rc
bauta_tables_read(bauta_loader *loader, bauta_index object)
{
    const bauta_node *tables = bauta_loader_node(loader, object);
    bauta_profile *profile = loader->profile;
    bauta_table_entry *entries;
    bauta_rc rc = BAUTA_OK;

    if (!bauta_loader_expect(loader, object, BAUTA_NODE_OBJECT, "\"tables\"",
                             "an object"))
        return BAUTA_OK;
    entries = bauta_loader_extend(loader, profile->tables, profile->n_tables,
                                  tables->n, sizeof(*entries));
    if (entries == NULL)
        return loader->err->code;
    profile->tables = entries;
    for (bauta_index at = object + 1; at < tables->end;
         at = bauta_loader_node(loader, at)->end) {
        const bauta_node *node = bauta_loader_node(loader, at);
        bauta_table_entry *entry = &entries[profile->n_tables++];

        entry->name = loader->table = node->key;
        entry->optional = loader->ready;
        entry->place = bauta_document_place(loader->document, node->key_at);
        key_check(loader, node, "a table");
        BAUTA_TRY(table_read(loader, at, entry));
    }
out:
    loader->table = NULL;
    return rc;
}

static void
type_read(bauta_loader *l, bauta_index at, unsigned *types)
{
    const char *name = bauta_loader_name(l, at, "\"type\"");

    if (name == NULL)
        return;
    for (size_t i = 0; i < BAUTA_TYPE_COUNT; i++) {
        if (strcmp(bauta_type_names[i], name) == 0) {
            *types |= 1u << i;
            return;
        }
    }
    bauta_loader_problem(
        l, bauta_loader_node(l, at)->at,
        bauta_loader_nearest(l, name, bauta_type_names, BAUTA_TYPE_COUNT,
                             "text, integer, decimal, boolean, date, "
                             "timestamp, time, uuid, bytes, enum, json, "
                             "other"),
        "unknown type " BAUTA_NAME, name);
}

static void
types_read(bauta_loader *l, bauta_index at, unsigned *types)
{
    const bauta_node *node = bauta_loader_node(l, at);

    if (node->kind != BAUTA_NODE_ARRAY) {
        type_read(l, at, types);
        return;
    }
    if (node->n == 0)
        bauta_loader_problem(l, node->at, "leave it out to match all types",
                             "\"type\" must not be empty");
    for (bauta_index item = at + 1; item < node->end;
         item = bauta_loader_node(l, item)->end)
        type_read(l, item, types);
}

static bauta_rc
wildcard_read(bauta_loader *l, bauta_index item, bauta_wildcard *wildcard)
{
    static const char *const names[] = {"table", "column", "type"};
    bauta_index found[3] = {0};
    const bauta_node *node = bauta_loader_node(l, item);

    wildcard->place = bauta_document_place(l->document, node->at);
    if (!bauta_loader_expect(l, item, BAUTA_NODE_OBJECT, "an item of \"rules\"",
                             "an object"))
        return BAUTA_OK;
    for (bauta_index at = item + 1; at < node->end;
         at = bauta_loader_node(l, at)->end) {
        for (size_t i = 0; i < 3; i++) {
            if (found[i] == BAUTA_ABSENT &&
                strcmp(bauta_loader_node(l, at)->key, names[i]) == 0)
                found[i] = at;
        }
    }
    if (found[0] == BAUTA_ABSENT && found[1] == BAUTA_ABSENT &&
        found[2] == BAUTA_ABSENT)
        bauta_loader_problem(l, node->at,
                             "add \"column\": \"*\" if all are meant",
                             "a rule without \"table\", \"column\" or "
                             "\"type\" to match");
    if (found[0] != BAUTA_ABSENT)
        wildcard->table = bauta_loader_name(l, found[0], "\"table\"");
    if (found[1] != BAUTA_ABSENT)
        wildcard->column = bauta_loader_name(l, found[1], "\"column\"");
    if (found[2] != BAUTA_ABSENT)
        types_read(l, found[2], &wildcard->types);
    return bauta_rule_read_wildcard(l, item, &wildcard->rule);
}

bauta_rc
bauta_wildcards_read(bauta_loader *loader, bauta_index array)
{
    const bauta_node *rules = bauta_loader_node(loader, array);
    bauta_profile *profile = loader->profile;
    bauta_wildcard *entries;
    bauta_rc rc = BAUTA_OK;

    if (!bauta_loader_expect(loader, array, BAUTA_NODE_ARRAY, "\"rules\"",
                             "an array"))
        return BAUTA_OK;
    entries =
        bauta_loader_extend(loader, profile->wildcards, profile->n_wildcards,
                            rules->n, sizeof(*entries));
    if (entries == NULL)
        return loader->err->code;
    profile->wildcards = entries;
    for (bauta_index at = array + 1; at < rules->end;
         at = bauta_loader_node(loader, at)->end)
        BAUTA_TRY(wildcard_read(loader, at, &entries[profile->n_wildcards++]));
out:
    return rc;
}

static int
node_text_order(const void *a, const void *b)
{
    const bauta_node *x = *(const bauta_node *const *)a;
    const bauta_node *y = *(const bauta_node *const *)b;
    int order = strcmp(x->text, y->text);

    if (order != 0)
        return order;
    return x->at < y->at ? -1 : x->at > y->at;
}

static void
repeats_check(bauta_loader *l, const bauta_node **nodes, size_t n)
{
    qsort(nodes, n, sizeof(const bauta_node *), node_text_order);
    for (size_t i = 1; i < n; i++) {
        if (strcmp(nodes[i]->text, nodes[i - 1]->text) == 0)
            bauta_loader_problem(l, nodes[i]->at, "remove one of the two",
                                 "column " BAUTA_NAME " is named twice",
                                 nodes[i]->text);
    }
}

/* Reads an array of column names. */
static bauta_rc
names_read(bauta_loader *l, bauta_index array, const char *const **out,
           size_t *n_out)
{
    const bauta_node *node = bauta_loader_node(l, array);
    const bauta_node **nodes = NULL;
    const char **names;
    size_t n = 0;

    *n_out = 0;
    if (!bauta_loader_expect(l, array, BAUTA_NODE_ARRAY, "\"columns\"",
                             "an array of column names"))
        return BAUTA_OK;
    if (node->n == 0)
        bauta_loader_problem(l, node->at, NULL,
                             "\"columns\" must not be "
                             "empty");
    names = bauta_arena_calloc(&l->profile->arena, node->n, sizeof(*names));
    nodes = bauta_calloc(node->n, sizeof(const bauta_node *));
    if (names == NULL || nodes == NULL) {
        free(nodes);
        return bauta_loader_nomem(l);
    }
    for (bauta_index at = array + 1; at < node->end;
         at = bauta_loader_node(l, at)->end) {
        names[*n_out] = bauta_loader_name(l, at, "a column");
        if (names[(*n_out)++] != NULL)
            nodes[n++] = bauta_loader_node(l, at);
    }
    repeats_check(l, nodes, n);
    free(nodes);
    *out = names;
    return BAUTA_OK;
}

static bool
members_need(bauta_loader *l, bauta_index object, const char *what,
             const char *const *names, size_t n, bauta_index *found)
{
    /* "when", always the last, may be missing; the others may not. */
    size_t needed = 0;
    bool sound, all = true;

    sound = bauta_loader_members(l, object, what, names, n, found);
    while (needed < n && strcmp(names[needed], "when") != 0)
        needed++;
    for (size_t i = 0; i < needed; i++) {
        if (found[i] != BAUTA_ABSENT)
            continue;
        all = false;
        if (sound)
            bauta_loader_problem(l, bauta_loader_node(l, object)->at, NULL,
                                 "%s without \"%s\"", what, names[i]);
    }
    return all;
}

static bauta_rc
reference_read(bauta_loader *l, bauta_index item, bauta_reference_entry *entry)
{
    static const char *const names[] = {"table", "columns", "references",
                                        "when"};
    const bauta_node *node = bauta_loader_node(l, item);
    bauta_index from[4], to[2];
    size_t n_to;
    bauta_rc rc = BAUTA_OK;

    entry->place = bauta_document_place(l->document, node->at);
    entry->optional = l->ready;
    if (!bauta_loader_expect(l, item, BAUTA_NODE_OBJECT, "a reference",
                             "an object") ||
        !members_need(l, item, "a reference", names, 4, from))
        return BAUTA_OK;
    entry->table = bauta_loader_name(l, from[0], "\"table\"");
    if (from[3] != BAUTA_ABSENT)
        BAUTA_TRY(bauta_condition_read(l, from[3], &entry->when));
    BAUTA_TRY(names_read(l, from[1], &entry->columns, &entry->n_columns));
    if (!bauta_loader_expect(l, from[2], BAUTA_NODE_OBJECT, "\"references\"",
                             "an object with \"table\" and \"columns\"") ||
        !members_need(l, from[2], "\"references\"", names, 2, to))
        return BAUTA_OK;
    entry->ref_table = bauta_loader_name(l, to[0], "\"table\"");
    BAUTA_TRY(names_read(l, to[1], &entry->ref_columns, &n_to));
    if (entry->columns != NULL && entry->ref_columns != NULL &&
        n_to != entry->n_columns)
        bauta_loader_problem(l, bauta_loader_node(l, to[1])->at,
                             "name as many on both sides, in the same order",
                             "%zu column%s refer%s to %zu", entry->n_columns,
                             entry->n_columns == 1 ? "" : "s",
                             entry->n_columns == 1 ? "s" : "", n_to);
out:
    return rc;
}

bauta_rc
bauta_references_read(bauta_loader *loader, bauta_index array)
{
    const bauta_node *node = bauta_loader_node(loader, array);
    bauta_profile *profile = loader->profile;
    bauta_reference_entry *entries;
    bauta_rc rc = BAUTA_OK;

    if (!bauta_loader_expect(loader, array, BAUTA_NODE_ARRAY, "\"references\"",
                             "an array"))
        return BAUTA_OK;
    entries =
        bauta_loader_extend(loader, profile->references, profile->n_references,
                            node->n, sizeof(*entries));
    if (entries == NULL)
        return loader->err->code;
    profile->references = entries;
    for (bauta_index at = array + 1; at < node->end;
         at = bauta_loader_node(loader, at)->end)
        BAUTA_TRY(
            reference_read(loader, at, &entries[profile->n_references++]));
out:
    return rc;
}
