/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/heads.h"

#include "dumps/sequences.h"

#include <string.h>

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a statement");
}

static bauta_rc
not_understood(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EDATA,
                         "this statement carries rows, and is not understood");
}

bauta_rc
bauta_heads_bind(bauta_block *block, const bauta_shape *shape, size_t own,
                 const char *const *names, size_t n, bauta_arena *arena,
                 bauta_err *err)
{
    const bauta_catalog *catalog = &shape->catalog;
    const bauta_table *table;

    block->table = bauta_catalog_holder(catalog, own);
    table = &catalog->tables[block->table];
    block->n_fields = n;
    block->n_columns = table->n_columns;
    block->names = names;
    block->columns = bauta_arena_calloc(arena, n, sizeof(long));
    block->fields = bauta_arena_calloc(arena, table->n_columns, sizeof(long));
    if (block->columns == NULL || block->fields == NULL)
        return no_memory(err);
    for (size_t c = 0; c < table->n_columns; c++)
        block->fields[c] = BAUTA_NOT_FOUND;
    for (size_t f = 0; f < n; f++) {
        const long c = bauta_table_find_column(table, names[f]);

        if (c < 0 || block->fields[c] >= 0) {
            bauta_err_at(err, "table %s", table->name);
            return bauta_err_set(err, BAUTA_EDATA,
                                 c < 0 ? "its rows have a column, %s, that its "
                                         "definition does not have"
                                       : "its rows have column %s twice",
                                 names[f]);
        }
        block->columns[f] = c;
        block->fields[c] = (long)f;
        if (bauta_sequences_have(shape, block->table, (size_t)c)) {
            if (block->counted == NULL)
                block->counted =
                    bauta_arena_calloc(arena, table->n_columns, sizeof(bool));
            if (block->counted == NULL)
                return no_memory(err);
            block->counted[c] = true;
        }
    }
    return BAUTA_OK;
}

/* (a, b): the names; NULL where there is no memory, or they are not plain. */
static const char **
read_names(bauta_cursor *c, size_t *n, bauta_arena *arena)
{
    size_t cap = 1;
    const char **names;

    for (bauta_cursor ahead = *c; ahead.now.kind != BAUTA_TOKEN_END;
         bauta_cursor_next(&ahead))
        cap += bauta_token_mark(&ahead.now, ',');
    names = bauta_arena_calloc(arena, cap, sizeof(*names));
    *n = 0;
    if (names == NULL || !bauta_cursor_mark(c, '('))
        return NULL;
    while (*n < cap && !bauta_token_mark(&c->now, ')')) {
        names[*n] = bauta_cursor_name(c, arena);
        if (names[(*n)++] == NULL)
            return NULL;
        if (!bauta_cursor_mark(c, ',') && !bauta_token_mark(&c->now, ')'))
            return NULL;
    }
    return bauta_cursor_mark(c, ')') ? names : NULL;
}

/* Those that the table has, in its order. */
static const char **
own_names(const bauta_shape *shape, size_t own, size_t *n, bauta_arena *arena)
{
    const bauta_table *table = &shape->catalog.tables[own];
    const char **names =
        bauta_arena_calloc(arena, table->n_columns, sizeof(*names));

    *n = 0;
    for (size_t i = 0; names != NULL && i < table->n_columns; i++)
        if (!table->columns[i].generated || shape->kind != BAUTA_SYNTAX_SQLITE)
            names[(*n)++] = table->columns[i].name;
    return names;
}

/* SQLite's own tables hold counters, and no value of a row; but stat3 and stat4
 * would. */
static bool
is_counters(const bauta_shape *shape, const char *name, size_t *n_fields)
{
    if (shape->kind != BAUTA_SYNTAX_SQLITE)
        return false;
    *n_fields = strcmp(name, "sqlite_sequence") == 0 ? 2 : 3;
    return *n_fields == 2 || strcmp(name, "sqlite_stat1") == 0;
}

static bool
skip_to_name(bauta_cursor *c, const bauta_piece *piece)
{
    static const char *const words[] = {
        "INSERT",        "REPLACE", "LOW_PRIORITY", "DELAYED",  "ABORT", "FAIL",
        "HIGH_PRIORITY", "IGNORE",  "OR",           "ROLLBACK", "COPY",  NULL};

    while (bauta_cursor_one_of(c, words))
        bauta_cursor_next(c);
    return bauta_cursor_word(c, "INTO") || piece->kind == BAUTA_PIECE_COPY;
}

static bool
is_end(bauta_cursor *c, const bauta_piece *piece)
{
    if (piece->kind == BAUTA_PIECE_COPY) {
        if (!bauta_cursor_words(c, "FROM stdin"))
            return false;
        (void)bauta_cursor_mark(c, ';');
        return c->now.kind == BAUTA_TOKEN_END;
    }
    if (bauta_cursor_words(c, "OVERRIDING SYSTEM") ||
        bauta_cursor_words(c, "OVERRIDING USER"))
        (void)bauta_cursor_word(c, "VALUE");
    return bauta_cursor_word(c, "VALUES") || bauta_cursor_word(c, "VALUE");
}

bauta_rc
bauta_heads_read(bauta_block *block, size_t *own, const bauta_shape *shape,
                 const bauta_syntax *syntax, const bauta_piece *piece,
                 bauta_arena *arena, bauta_err *err)
{
    bauta_cursor c = bauta_cursor_open(syntax, piece->at, piece->len);
    const char *schema, *name, **names = NULL;
    size_t n = 0;
    long table;

    *block = (bauta_block){.syntax = *syntax,
                           .form = piece->kind == BAUTA_PIECE_COPY
                                       ? &bauta_form_copy
                                       : &bauta_form_sql};
    if (!skip_to_name(&c, piece))
        return not_understood(err);
    name = bauta_cursor_qualified(&c, arena, &schema);
    if (name == NULL)
        return not_understood(err);
    table = bauta_shape_find(shape, schema, name);
    if (table < 0 && is_counters(shape, name, &block->n_fields)) {
        block->kept = true;
        return is_end(&c, piece) ? BAUTA_OK : not_understood(err);
    }
    if (table < 0)
        return bauta_err_set(err, BAUTA_EDATA,
                             "there are rows of table %s, which the dump has "
                             "not defined: give the schema by --schema FILE",
                             name);
    *own = (size_t)table;
    if (bauta_token_mark(&c.now, '('))
        names = read_names(&c, &n, arena);
    else
        names = own_names(shape, *own, &n, arena);
    if (names == NULL || !is_end(&c, piece))
        return not_understood(err);
    return bauta_heads_bind(block, shape, *own, names, n, arena, err);
}
