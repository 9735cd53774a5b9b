/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/crossing.h"

#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LABEL = 512 };

bauta_rc
bauta_crossing_no_memory(crossing *x)
{
    return bauta_err_set(x->err, BAUTA_ENOMEM, "out of memory for a catalog");
}

bauta_rc
bauta_crossing_warn(crossing *x, const char *text)
{
    bauta_catalog *catalog = &x->cross->catalog;

    if (text == NULL)
        return bauta_crossing_no_memory(x);
    if (catalog->n_warnings == x->cap_warnings) {
        size_t cap = x->cap_warnings * 2 + 8;
        const char **more = bauta_arena_calloc(x->arena, cap, sizeof(*more));

        if (more == NULL)
            return bauta_crossing_no_memory(x);
        if (catalog->n_warnings > 0)
            memcpy(more, catalog->warnings,
                   catalog->n_warnings * sizeof(*more));
        catalog->warnings = more;
        x->cap_warnings = cap;
    }
    ((const char **)catalog->warnings)[catalog->n_warnings++] = text;
    return BAUTA_OK;
}

static void
refuse(crossing *x, const char *where, const char *why)
{
    const bauta_problem problem = {
        .kind = BAUTA_PROBLEM_TARGET,
        .code = BAUTA_ECOVER,
        .where = where,
        .hint = "skip the table, or copy to a target of the source's own kind"};

    bauta_report_add(x->report, &problem, "the target has no place for it: %s",
                     why);
}

static void
label_of(const crossing *x, size_t t, const char *column, char *out)
{
    char label[LABEL / 2];

    bauta_table_label(x->theirs, &x->theirs->tables[t], label, sizeof(label));
    if (column != NULL)
        (void)snprintf(out, LABEL, "%s.%s", label, column);
    else
        (void)snprintf(out, LABEL, "%s", label);
}

static void
check_name(crossing *x, size_t t, const char *column, const char *name)
{
    const bauta_dialect *d = x->dialect;
    char where[LABEL];

    label_of(x, t, column, where);
    if ((d->name_bytes > 0 && strlen(name) > d->name_bytes) ||
        (d->name_chars > 0 &&
         bauta_utf8_count(name, strlen(name)) > d->name_chars))
        refuse(x, where, "its name is longer than names can be there");
}

static bool
same_name(const crossing *x, const char *a, const char *b)
{
    return (x->dialect->folds ? strcasecmp(a, b) : strcmp(a, b)) == 0;
}

/* Names that two schemas, or case alone, keep apart in the source. */
static void
check_names(crossing *x, size_t t)
{
    const bauta_table *table = &x->theirs->tables[t];
    char where[LABEL];

    check_name(x, t, NULL, table->name);
    for (size_t i = 0; i < t; i++)
        if (bauta_crossing_makes(x, i) &&
            same_name(x, x->theirs->tables[i].name, table->name)) {
            label_of(x, t, NULL, where);
            refuse(x, where, "another table has the same name there");
            break;
        }
    for (size_t c = 0; c < table->n_columns; c++) {
        check_name(x, t, table->columns[c].name, table->columns[c].name);
        for (size_t i = 0; i < c; i++)
            if (same_name(x, table->columns[i].name, table->columns[c].name)) {
                label_of(x, t, table->columns[c].name, where);
                refuse(x, where, "another column has the same name there");
                break;
            }
    }
}

static size_t
wider(size_t keyed, const size_t *columns, size_t n, size_t column)
{
    return n > keyed && bauta_crossing_holds(columns, n, column) ? n : keyed;
}

/* Columns of the widest key or reference that the column is in. */
static size_t
keyed(const bauta_catalog *catalog, size_t t, size_t column)
{
    const bauta_table *table = &catalog->tables[t];
    size_t n = 0;

    for (size_t i = 0; i < table->n_keys; i++)
        n = wider(n, table->keys[i].columns, table->keys[i].n_columns, column);
    for (size_t i = 0; i < table->n_references; i++)
        n = wider(n, table->references[i].columns,
                  table->references[i].n_columns, column);
    return n;
}

/* PostgreSQL's serial is a default that takes the next of a sequence. */
static bool
is_numbered(const bauta_column *column)
{
    return column->type == BAUTA_TYPE_INTEGER &&
           (column->identity ||
            (column->default_sql != NULL &&
             strncmp(column->default_sql, "nextval(", 8) == 0));
}

static enum bauta_exchange
exchange_of(const bauta_column *from, const bauta_column *to)
{
    if (from->type == BAUTA_TYPE_BOOLEAN && to->type != BAUTA_TYPE_BOOLEAN)
        return BAUTA_EXCHANGE_NUMBER;
    if (to->type == BAUTA_TYPE_BYTES)
        return BAUTA_EXCHANGE_BYTES;
    if (from->type == BAUTA_TYPE_TEXT && from->fixed_length)
        return BAUTA_EXCHANGE_TRIM;
    if (from->type == BAUTA_TYPE_TIMESTAMP && from->zoned)
        return to->zoned ? BAUTA_EXCHANGE_ZONED : BAUTA_EXCHANGE_UTC;
    if (from->type == BAUTA_TYPE_INTEGER && from->min_int == 0 &&
        from->max_int == INT64_MAX)
        return BAUTA_EXCHANGE_SIGNED;
    return BAUTA_EXCHANGE_NONE;
}

static bauta_rc
adopt_column(crossing *x, size_t t, size_t c)
{
    const bauta_column *from = &x->theirs->tables[t].columns[c];
    bauta_column *to = &x->cross->catalog.tables[t].columns[c];
    const char *why = "no type there holds such values";
    char where[LABEL];

    *to = *from;
    if (from->dynamic && *from->native == '\0')
        to->type = BAUTA_TYPE_TEXT; /* declared as nothing: mostly text */
    to->default_sql = NULL;
    to->dynamic = false;
    to->fixed_length = false;
    to->identity = is_numbered(from);
    if (from->generated)
        return BAUTA_OK;
    if (from->opaque ||
        !x->dialect->adopt(x->arena, to, keyed(x->theirs, t, c), &why)) {
        label_of(x, t, from->name, where);
        refuse(x, where, why);
        return BAUTA_OK;
    }
    if (to->native == NULL)
        return bauta_crossing_no_memory(x);
    x->cross->exchanges[t][c] = exchange_of(from, to);
    if (from->default_sql != NULL && !to->identity)
        to->default_sql = bauta_cross_default(x->arena, from->default_sql, to);
    if (from->default_sql != NULL && to->default_sql == NULL && !to->identity &&
        strncasecmp(from->default_sql, "null", 4) != 0)
        return bauta_crossing_warn(
            x, bauta_arena_printf(x->arena,
                                  "column %s.%s has no default in the "
                                  "copy: the source's is in its own SQL",
                                  x->theirs->tables[t].name, from->name));
    return BAUTA_OK;
}

static bauta_rc
adopt_table(crossing *x, size_t t)
{
    const bauta_table *from = &x->theirs->tables[t];
    bauta_table *to = &x->cross->catalog.tables[t];
    size_t n_generated = 0;
    bauta_rc rc = BAUTA_OK;

    *to = (bauta_table){.schema = x->dialect->schema,
                        .name = from->name,
                        .kind = from->kind,
                        .parent = BAUTA_NO_PARENT,
                        .n_columns = from->n_columns,
                        .rows = from->rows,
                        .bytes = from->bytes};
    to->columns =
        bauta_arena_calloc(x->arena, from->n_columns + 1, sizeof(*to->columns));
    x->cross->exchanges[t] = bauta_arena_calloc(
        x->arena, from->n_columns + 1, sizeof(*x->cross->exchanges[t]));
    if (to->columns == NULL || x->cross->exchanges[t] == NULL)
        return bauta_crossing_no_memory(x);
    if (!bauta_crossing_makes(x, t))
        return BAUTA_OK;
    check_names(x, t);
    for (size_t c = 0; c < from->n_columns; c++) {
        BAUTA_TRY(adopt_column(x, t, c));
        n_generated += from->columns[c].generated;
    }
    if (n_generated > 0)
        rc = bauta_crossing_warn(
            x, bauta_arena_printf(x->arena,
                                  "table %s is copied without %zu "
                                  "generated %s: what they compute is in "
                                  "the source's own SQL",
                                  from->name, n_generated,
                                  n_generated == 1 ? "column" : "columns"));

out:
    return rc;
}

/* Views and the like, in words: "2 views", of the wordings that are not taken
 * along. */
static bauta_rc
tell_left_out(crossing *x)
{
    static const struct {
        enum bauta_wording_kind kind;
        const char *one, *many;
    } kinds[] = {{BAUTA_WORDING_CHECK, "CHECK is", "CHECKs are"},
                 {BAUTA_WORDING_VIEW, "view is", "views are"},
                 {BAUTA_WORDING_TRIGGER, "trigger is", "triggers are"},
                 {BAUTA_WORDING_ROUTINE, "routine is", "routines are"},
                 {BAUTA_WORDING_COMMENT, "comment is", "comments are"}};
    bauta_rc rc = BAUTA_OK;

    for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++) {
        size_t n = 0;

        for (size_t i = 0; i < x->theirs->n_wordings; i++) {
            const bauta_wording *wording = &x->theirs->wordings[i];

            n += wording->kind == kinds[k].kind &&
                 (wording->table < 0 ||
                  bauta_crossing_makes(x, (size_t)wording->table));
        }
        if (n > 0)
            BAUTA_TRY(bauta_crossing_warn(
                x,
                bauta_arena_printf(x->arena,
                                   "%zu %s left out: written in the "
                                   "source's own SQL",
                                   n, n == 1 ? kinds[k].one : kinds[k].many)));
    }

out:
    return rc;
}

bauta_rc
bauta_cross_make(bauta_cross *cross, const bauta_plan *plan,
                 const bauta_dialect *dialect, bauta_report *report,
                 bauta_err *err)
{
    const bauta_catalog *theirs = plan->catalog;
    crossing x = {.cross = cross,
                  .plan = plan,
                  .theirs = theirs,
                  .dialect = dialect,
                  .arena = &cross->catalog.arena,
                  .report = report,
                  .err = err};
    bauta_catalog *ours = &cross->catalog;
    bauta_rc rc = BAUTA_OK;

    ours->driver = theirs->driver;
    ours->database = theirs->database;
    ours->default_schema = dialect->schema;
    ours->tables =
        bauta_arena_calloc(x.arena, theirs->n_tables + 1, sizeof(bauta_table));
    cross->exchanges = bauta_arena_calloc(x.arena, theirs->n_tables + 1,
                                          sizeof(*cross->exchanges));
    if (ours->tables == NULL || cross->exchanges == NULL)
        return bauta_crossing_no_memory(&x);
    ours->n_tables = theirs->n_tables;
    for (size_t t = 0; t < ours->n_tables; t++)
        BAUTA_TRY(adopt_table(&x, t));
    BAUTA_TRY(bauta_crossing_keys(&x));
    BAUTA_TRY(tell_left_out(&x));
    rc = bauta_report_code(report);
    if (rc != BAUTA_OK)
        (void)bauta_err_set(err, rc, "the copy cannot be made as asked");

out:
    return rc;
}
