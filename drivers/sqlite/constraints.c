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

/* CHECK (…) and AS (…) at the level of the table's own list. */
static bauta_rc
read_definition(describer *d, size_t t)
{
    const char *sql = d->sql[t], *name = "";
    int depth = 0;
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        token next = bauta_sqlite_token_next(&sql);
        bool check = bauta_sqlite_token_is(&next, "check");
        const char *after = sql;
        token open;

        if (next.len == 0)
            break;
        if (bauta_sqlite_token_is(&next, "("))
            depth++;
        if (bauta_sqlite_token_is(&next, ")"))
            depth--;
        if (depth != 1)
            continue;
        if (bauta_sqlite_token_is(&next, "constraint")) {
            token called = bauta_sqlite_token_next(&sql);

            name = name_of(d, &called);
            continue;
        }
        if (!check && !bauta_sqlite_token_is(&next, "as")) {
            name = ""; /* it was another constraint's */
            continue;
        }
        open = bauta_sqlite_token_next(&after);
        if (!bauta_sqlite_token_is(&open, "("))
            continue;
        sql = after;
        after = take_parentheses(d, &sql);
        if (check)
            BAUTA_TRY(add_check(d, t, name, after));
        else
            BAUTA_TRY(
                add_wording(d, BAUTA_WORDING_GENERATED, (long)t, "", after));
        name = "";
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
        "('view','trigger') AND sql IS NOT NULL ORDER BY name"));
    for (;;) {
        bool view;

        BAUTA_TRY(bauta_sqlite_step(list, &row, d->err));
        if (!row)
            break;
        view = strcmp(bauta_sqlite_text(list, 0), "view") == 0;
        BAUTA_TRY(add_wording(
            d, view ? BAUTA_WORDING_VIEW : BAUTA_WORDING_TRIGGER,
            view ? -1
                 : bauta_sqlite_find_table(d->catalog,
                                           bauta_sqlite_text(list, 2)),
            bauta_arena_strdup(&d->catalog->arena, bauta_sqlite_text(list, 1)),
            bauta_arena_strdup(&d->catalog->arena,
                               bauta_sqlite_text(list, 3))));
    }

out:
    sqlite3_finalize(list);
    return rc;
}
