/* SPDX-License-Identifier: Apache-2.0 */
#include "profiles/lock_items.h"

#include "core/text.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

void
bauta_lock_items_init(bauta_lock_items *list)
{
    *list = (bauta_lock_items){0};
    bauta_arena_init(&list->arena);
}

void
bauta_lock_items_deinit(bauta_lock_items *list)
{
    free(list->items);
    bauta_arena_deinit(&list->arena);
    *list = (bauta_lock_items){0};
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the lock");
}

bauta_rc
bauta_lock_items_add(bauta_lock_items *list, const bauta_lock_item *item,
                     bauta_err *err)
{
    if (list->n == list->cap) {
        size_t cap = list->cap == 0 ? 256 : list->cap * 2;
        bauta_lock_item *items = bauta_calloc(cap, sizeof(*items));

        if (items == NULL)
            return no_memory(err);
        if (list->n > 0)
            memcpy(items, list->items, list->n * sizeof(*items));
        free(list->items);
        list->items = items;
        list->cap = cap;
    }
    list->items[list->n++] = *item;
    return BAUTA_OK;
}

int
bauta_lock_item_order(const bauta_lock_item *a, const bauta_lock_item *b)
{
    int order = strcmp(a->schema, b->schema);

    if (order == 0)
        order = strcmp(a->table, b->table);
    if (order == 0)
        order = (a->kind > b->kind) - (a->kind < b->kind);
    return order != 0 ? order : strcmp(a->name, b->name);
}

static int
order_any(const void *left, const void *right)
{
    return bauta_lock_item_order(left, right);
}

void
bauta_lock_items_sort(bauta_lock_items *list)
{
    size_t n = 0;

    if (list->n == 0)
        return;
    qsort(list->items, list->n, sizeof(*list->items), order_any);
    for (size_t i = 1; i < list->n; i++)
        if (bauta_lock_item_order(&list->items[n], &list->items[i]) != 0)
            list->items[++n] = list->items[i];
    list->n = n + 1;
}

/* A name as a lock can hold it: bytes that are no UTF-8 are spelt out. */
static const char *
keep(bauta_arena *arena, const char *name)
{
    size_t len = strlen(name);
    bauta_text text;
    char *kept;

    if (bauta_utf8_valid(name, len))
        return bauta_arena_strndup(arena, name, len);
    bauta_text_init(&text);
    for (size_t i = 0; i < len;) {
        size_t n = bauta_utf8_length(name + i, len - i);

        if (n == 0)
            bauta_text_printf(&text, "\\x%02x",
                              (unsigned)(unsigned char)name[i]);
        else
            bauta_text_append(&text, name + i, n);
        i += n == 0 ? 1 : n;
    }
    kept =
        text.failed ? NULL : bauta_arena_strndup(arena, text.bytes, text.len);
    bauta_text_deinit(&text);
    return kept;
}

/* 64 bits that tell that labels changed: FNV-1a (draft-eastlake-fnv). A lock
 * needs no more, since whoever can change the one can change the other. */
static uint64_t
digest(uint64_t hash, const char *text)
{
    for (;; text++) {
        hash = (hash ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
        if (*text == '\0')
            return hash;
    }
}

/* "varchar(40), not null". Labels, which people would take for values, are
 * told by their number and a digest. */
static const char *
describe_column(bauta_arena *arena, const bauta_column *column)
{
    const uint64_t basis = UINT64_C(0xcbf29ce484222325);
    size_t len = strlen(column->native);
    char labels[64] = "";
    const char *text;

    if (column->n_labels > 0 || strchr(column->native, '\'') != NULL) {
        uint64_t hash = digest(basis, column->native);

        for (size_t i = 0; i < column->n_labels; i++)
            hash = digest(hash, column->labels[i]);
        len = strcspn(column->native, "('");
        (void)snprintf(labels, sizeof(labels), " of %zu labels #%016" PRIx64,
                       column->n_labels, hash);
    }
    text = bauta_arena_printf(arena, "%.*s%s%s%s", (int)len, column->native,
                              labels, column->nullable ? "" : ", not null",
                              column->generated ? ", generated" : "");
    return text == NULL ? NULL : keep(arena, text);
}

/* "(a, b)" of columns, names that need it in quotes. */
static void
add_columns(bauta_text *out, const bauta_table *table, const size_t *columns,
            size_t n)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

    for (size_t i = 0; i < n; i++) {
        const char *name = table->columns[columns[i]].name;

        bauta_text_add(out, i == 0 ? "(" : ", ");
        if (*name != '\0' && name[strspn(name, plain)] == '\0')
            bauta_text_add(out, name);
        else
            bauta_text_quote(out, name, '"');
    }
    bauta_text_add(out, n == 0 ? "()" : ")");
}

static bauta_rc
add_text(bauta_lock_items *list, bauta_lock_item item, bauta_text *text,
         bauta_err *err)
{
    item.name = text->failed ? NULL : keep(&list->arena, text->bytes);
    item.text = "";
    bauta_text_deinit(text);
    return item.name == NULL ? no_memory(err)
                             : bauta_lock_items_add(list, &item, err);
}

static bauta_rc
describe_keys(bauta_lock_items *list, const bauta_catalog *catalog, size_t t,
              bauta_lock_item item, bauta_err *err)
{
    const bauta_table *table = &catalog->tables[t];
    bauta_rc rc = BAUTA_OK;

    item.kind = BAUTA_LOCK_KEY;
    for (size_t i = 0; i < table->n_keys; i++) {
        const bauta_unique_key *key = &table->keys[i];
        bauta_text text;

        bauta_text_init(&text);
        bauta_text_add(&text, key->primary ? "primary key " : "unique ");
        add_columns(&text, table, key->columns, key->n_columns);
        bauta_text_add(&text, key->expression ? " by expressions" : "");
        bauta_text_add(&text, key->partial ? " among some rows" : "");
        BAUTA_TRY(add_text(list, item, &text, err));
    }
    item.kind = BAUTA_LOCK_REFERENCE;
    for (size_t i = 0; i < table->n_references; i++) {
        const bauta_foreign_key *key = &table->references[i];
        const bauta_table *to = &catalog->tables[key->ref_table];
        char label[512];
        bauta_text text;

        bauta_table_label(catalog, to, label, sizeof(label));
        bauta_text_init(&text);
        add_columns(&text, table, key->columns, key->n_columns);
        bauta_text_printf(&text, " to %s ", label);
        add_columns(&text, to, key->ref_columns, key->n_columns);
        BAUTA_TRY(add_text(list, item, &text, err));
    }

out:
    return rc;
}

static bauta_rc
describe_table(bauta_lock_items *list, const bauta_catalog *catalog, size_t t,
               bauta_err *err)
{
    const bauta_table *table = &catalog->tables[t];
    bool usual = strcmp(table->schema, catalog->default_schema) == 0;
    bauta_lock_item item = {.kind = BAUTA_LOCK_TABLE, .name = "", .text = ""};
    bauta_rc rc = BAUTA_OK;

    item.schema = usual ? "" : keep(&list->arena, table->schema);
    item.table = keep(&list->arena, table->name);
    if (item.schema == NULL || item.table == NULL)
        return no_memory(err);
    BAUTA_TRY(bauta_lock_items_add(list, &item, err));
    for (size_t c = 0; c < table->n_columns; c++) {
        bauta_lock_item column = item;

        column.kind = BAUTA_LOCK_COLUMN;
        column.name = keep(&list->arena, table->columns[c].name);
        column.text = describe_column(&list->arena, &table->columns[c]);
        if (column.name == NULL || column.text == NULL)
            return no_memory(err);
        BAUTA_TRY(bauta_lock_items_add(list, &column, err));
    }
    rc = describe_keys(list, catalog, t, item, err);

out:
    return rc;
}

bauta_rc
bauta_lock_items_describe(bauta_lock_items *list, const bauta_catalog *catalog,
                          bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t t = 0; t < catalog->n_tables; t++)
        if (catalog->tables[t].kind != BAUTA_TABLE_PARTITION)
            BAUTA_TRY(describe_table(list, catalog, t, err));
    bauta_lock_items_sort(list);

out:
    return rc;
}
