/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Constraints: CHECKs, computed columns, predicates, views and triggers, for
 * the catalog. Pragmas say little of them, so they are read from the
 * definitions.
 */
#include "drivers/sqlite/sqlite.h"

#include <string.h>

typedef bauta_sqlite_describer describer;
typedef bauta_sqlite_token token;

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the catalog");
}

size_t *
bauta_sqlite_mentioned(describer *d, const bauta_table *table, const char *sql,
                       size_t *n)
{
    size_t *columns = bauta_arena_calloc(&d->catalog->arena,
                                         table->n_columns + 1, sizeof(size_t));

    *n = 0;
    for (size_t c = 0; columns != NULL && c < table->n_columns; c++)
        if (bauta_sqlite_mentions(sql, table->columns[c].name))
            columns[(*n)++] = c;
    return columns;
}

const char *
bauta_sqlite_predicate(const char *sql)
{
    int depth = 0;

    for (;;) {
        token next = bauta_sqlite_token_next(&sql);

        if (next.len == 0)
            return NULL;
        if (bauta_sqlite_token_is(&next, "("))
            depth++;
        else if (bauta_sqlite_token_is(&next, ")"))
            depth--;
        else if (depth == 0 && bauta_sqlite_token_is(&next, "where"))
            return sql;
    }
}

/* A token's text as a name: without its quotes. */
static const char *
name_of(describer *d, const token *name)
{
    size_t cut = name->quoted && name->len >= 2 ? 1 : 0;

    return bauta_arena_strndup(&d->catalog->arena, name->at + cut,
                               name->len - 2 * cut);
}

/* What stands between the parenthesis just read and the one that closes it;
 * `*sql` moves behind that. NULL where memory ran out. */
static const char *
take_parentheses(describer *d, const char **sql)
{
    const char *first = *sql;
    int depth = 1;

    for (;;) {
        token next = bauta_sqlite_token_next(sql);

        if (next.len == 0)
            return bauta_arena_strdup(&d->catalog->arena, first);
        if (bauta_sqlite_token_is(&next, "("))
            depth++;
        else if (bauta_sqlite_token_is(&next, ")") && --depth == 0)
            return bauta_arena_strndup(&d->catalog->arena, first,
                                       (size_t)(next.at - first));
    }
}

static bauta_rc
add_wording(describer *d, enum bauta_wording_kind kind, long table,
            const char *object, const char *text)
{
    bauta_wording *wording = bauta_catalog_add_wording(d->catalog);

    if (wording == NULL || object == NULL || text == NULL)
        return no_memory(d->err);
    *wording = (bauta_wording){
        .kind = kind, .object = object, .text = text, .table = table};
    if (table < 0)
        return BAUTA_OK;
    wording->columns = bauta_sqlite_mentioned(d, &d->catalog->tables[table],
                                              text, &wording->n_columns);
    return wording->columns != NULL ? BAUTA_OK : no_memory(d->err);
}

static bauta_rc
add_check(describer *d, size_t t, const char *name, const char *expression)
{
    bauta_table *table = &d->catalog->tables[t];
    bauta_check *check = bauta_catalog_add_check(d->catalog, table);

    if (check == NULL || name == NULL || expression == NULL)
        return no_memory(d->err);
    *check = (bauta_check){.name = name, .expression = expression};
    check->columns =
        bauta_sqlite_mentioned(d, table, expression, &check->n_columns);
    if (check->columns == NULL)
        return no_memory(d->err);
    return add_wording(d, BAUTA_WORDING_CHECK, (long)t, name, expression);
}

/* Where a table's own list has been read to. */
typedef struct walk {
    const char *sql;
    int depth;
    bool begins;       /* the next token is the first of a column or such */
    token column;      /* that first token */
    const char *named; /* by CONSTRAINT; "" where it is not */
} walk;

/* What the generated column reads whose definition this is. */
static void
set_reads(const describer *d, size_t t, const char *column)
{
    bauta_table *table = &d->catalog->tables[t];
    const bauta_wording *last =
        &d->catalog->wordings[d->catalog->n_wordings - 1];
    long c = bauta_sqlite_find_column(table, column);

    if (c < 0 || !table->columns[c].generated)
        return;
    table->columns[c].reads = last->columns;
    table->columns[c].n_reads = last->n_columns;
    table->columns[c].computed_sql = last->text;
}

/* CHECK (…) or AS (…), the first word of which is read. */
static bauta_rc
take_condition(describer *d, size_t t, walk *l, bool check)
{
    const char *after = l->sql, *name = l->named, *column, *inside;
    token open = bauta_sqlite_token_next(&after);
    bauta_rc rc = BAUTA_OK;

    if (!bauta_sqlite_token_is(&open, "("))
        return BAUTA_OK;
    l->sql = after;
    l->named = "";
    inside = take_parentheses(d, &l->sql);
    if (check)
        return add_check(d, t, name, inside);
    column = name_of(d, &l->column);
    if (column == NULL)
        return no_memory(d->err);
    BAUTA_TRY(add_wording(d, BAUTA_WORDING_GENERATED, (long)t, "", inside));
    set_reads(d, t, column);

out:
    return rc;
}

/* CHECK (…) and AS (…) at the level of the table's own list. */
static bauta_rc
read_definition(describer *d, size_t t)
{
    walk l = {.sql = d->sql[t], .named = ""};
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        token next = bauta_sqlite_token_next(&l.sql);
        bool check = bauta_sqlite_token_is(&next, "check");

        if (next.len == 0)
            break;
        if (l.begins)
            l.column = next;
        l.begins = false;
        if (bauta_sqlite_token_is(&next, "(") && ++l.depth == 1)
            l.begins = true;
        if (bauta_sqlite_token_is(&next, ")"))
            l.depth--;
        if (l.depth != 1)
            continue;
        l.begins |= bauta_sqlite_token_is(&next, ",");
        if (bauta_sqlite_token_is(&next, "constraint")) {
            token called = bauta_sqlite_token_next(&l.sql);

            l.named = name_of(d, &called);
        } else if (check || bauta_sqlite_token_is(&next, "as")) {
            BAUTA_TRY(take_condition(d, t, &l, check));
        } else {
            l.named = ""; /* it was another constraint's */
        }
    }

out:
    return rc;
}

static bauta_rc
read_indexes(describer *d, size_t t)
{
    sqlite3_stmt *list = NULL;
    bool row;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_prepare(
        d->db, &list, d->err,
        "SELECT name, sql FROM sqlite_master WHERE type='index' AND sql IS NOT "
        "NULL AND tbl_name=%Q ORDER BY name",
        d->catalog->tables[t].name));
    for (;;) {
        BAUTA_TRY(bauta_sqlite_step(list, &row, d->err));
        if (!row)
            break;
        BAUTA_TRY(add_wording(
            d, BAUTA_WORDING_INDEX, (long)t,
            bauta_arena_strdup(&d->catalog->arena, bauta_sqlite_text(list, 0)),
            bauta_arena_strdup(&d->catalog->arena,
                               bauta_sqlite_text(list, 1))));
    }

out:
    sqlite3_finalize(list);
    return rc;
}

bauta_rc
bauta_sqlite_describe_constraints(describer *d, size_t t)
{
    bauta_rc rc = BAUTA_OK;

    if (d->virtual[t])
        return BAUTA_OK;
    BAUTA_TRY(read_definition(d, t));
    rc = read_indexes(d, t);

out:
    return rc;
}

bauta_rc
bauta_sqlite_describe_wordings(describer *d)
{
    sqlite3_stmt *list = NULL;
    bool row;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_prepare(
        d->db, &list, d->err,
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE type IN "
        "('view','trigger','table') AND sql IS NOT NULL ORDER BY name"));
    for (;;) {
        const char *type;
        enum bauta_wording_kind kind;
        long t;

        BAUTA_TRY(bauta_sqlite_step(list, &row, d->err));
        if (!row)
            break;
        type = bauta_sqlite_text(list, 0);
        kind = *type == 'v'                 ? BAUTA_WORDING_VIEW
               : strcmp(type, "table") == 0 ? BAUTA_WORDING_TABLE
                                            : BAUTA_WORDING_TRIGGER;
        t = kind == BAUTA_WORDING_VIEW
                ? -1
                : bauta_sqlite_find_table(d->catalog,
                                          bauta_sqlite_text(list, 2));
        BAUTA_TRY(
            add_wording(d, kind, t,
                        bauta_arena_strdup(&d->catalog->arena,
                                           kind == BAUTA_WORDING_TABLE && t >= 0
                                               ? ""
                                               : bauta_sqlite_text(list, 1)),
                        bauta_arena_strdup(&d->catalog->arena,
                                           bauta_sqlite_text(list, 3))));
    }

out:
    sqlite3_finalize(list);
    return rc;
}
