/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/reveal.h"

#include "core/interrupt.h"
#include "engine/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LABEL = 512 };

struct bauta_reveal {
    const bauta_reveal_request *request;
    bauta_profile profile; /* a shallow copy, cut to what is there */
    bauta_arena arena;     /* of the pieces made for it */
    bauta_session session;
    size_t table, column; /* indexes into the catalog */
    char label[LABEL];
    bauta_batch batch;
    uint64_t n; /* values so far */
};

/* Types as engines call them; ranges as drivers have them. */
static const struct described {
    const char *name;
    unsigned type;
    int64_t min, max;
} types[] = {
    {"text", BAUTA_TYPE_TEXT, 0, 0},
    {"bytes", BAUTA_TYPE_BYTES, 0, 0},
    {"uuid", BAUTA_TYPE_UUID, 0, 0},
    {"tinyint", BAUTA_TYPE_INTEGER, INT8_MIN, INT8_MAX},
    {"smallint", BAUTA_TYPE_INTEGER, INT16_MIN, INT16_MAX},
    {"mediumint", BAUTA_TYPE_INTEGER, -8388608, 8388607},
    {"int", BAUTA_TYPE_INTEGER, INT32_MIN, INT32_MAX},
    {"bigint", BAUTA_TYPE_INTEGER, INT64_MIN, INT64_MAX},
    {"tinyint unsigned", BAUTA_TYPE_INTEGER, 0, UINT8_MAX},
    {"smallint unsigned", BAUTA_TYPE_INTEGER, 0, UINT16_MAX},
    {"mediumint unsigned", BAUTA_TYPE_INTEGER, 0, 16777215},
    {"int unsigned", BAUTA_TYPE_INTEGER, 0, UINT32_MAX},
    {"bigint unsigned", BAUTA_TYPE_INTEGER, 0, INT64_MAX},
    {"decimal", BAUTA_TYPE_DECIMAL, 0, 0},
    {"date", BAUTA_TYPE_DATE, 0, 0},
    {"timestamp", BAUTA_TYPE_TIMESTAMP, 0, 0},
    {"inet", BAUTA_TYPE_OTHER, 0, 0},
    {"cidr", BAUTA_TYPE_OTHER, 0, 0},
};

enum { N_TYPES = sizeof(types) / sizeof(types[0]) };

/* Parts "a.b" at the dot that is the `nth` from the right, into `table`, which
 * is cut there; NULL where there is none. */
static const char *
part_at(char *table, size_t nth)
{
    char *at = table + strlen(table);

    while (nth > 0 && at > table)
        if (*--at == '.')
            nth--;
    if (nth > 0 || at == table)
        return NULL;
    *at = '\0';
    return at + 1;
}

static bauta_rc
copy_name(char out[LABEL], const char *name, bauta_err *err)
{
    if (snprintf(out, LABEL, "%s", name) < LABEL)
        return BAUTA_OK;
    return bauta_err_set(err, BAUTA_EUSAGE, "the column's name is too long");
}

static bauta_rc
refuse_name(const char *name, const char *where, bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EUSAGE,
                         "%s has no column \"%.200s\": name it as "
                         "TABLE.COLUMN",
                         where, name);
}

/* Finds the column in the catalog; a name may itself hold dots. */
static bauta_rc
find_column(bauta_reveal *r, bauta_err *err)
{
    char name[LABEL];
    const char *column;

    for (size_t nth = 1;; nth++) {
        long t, c;
        bauta_rc rc = copy_name(name, r->request->column, err);

        if (rc != BAUTA_OK)
            return rc;
        column = part_at(name, nth);
        if (column == NULL)
            return refuse_name(r->request->column, "the database", err);
        t = bauta_catalog_find_table(&r->session.catalog, name);
        if (t == BAUTA_AMBIGUOUS)
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "more than one table is called \"%.200s\": "
                                 "name the column as SCHEMA.TABLE.COLUMN",
                                 name);
        c = t < 0 ? t
                  : bauta_table_find_column(&r->session.catalog.tables[t],
                                            column);
        if (c < 0)
            continue;
        r->table = (size_t)t;
        r->column = (size_t)c;
        return BAUTA_OK;
    }
}

/* Tables that the profile skips are not in a copy: entries that only say so,
 * and references from or to them, are left out. */
static bool
is_gone(const bauta_reveal *r, const char *table)
{
    const bauta_profile *profile = r->request->profile;

    for (size_t i = 0; i < profile->n_tables; i++)
        if (profile->tables[i].mode == BAUTA_MODE_SKIP &&
            strcmp(profile->tables[i].name, table) == 0)
            return bauta_catalog_find_table(&r->session.catalog, table) ==
                   BAUTA_NOT_FOUND;
    return false;
}

static bauta_rc
cut_profile(bauta_reveal *r, bauta_err *err)
{
    const bauta_profile *whole = r->request->profile;
    bauta_table_entry *tables =
        bauta_arena_calloc(&r->arena, whole->n_tables, sizeof(*tables));
    bauta_reference_entry *references =
        bauta_arena_calloc(&r->arena, whole->n_references, sizeof(*references));
    size_t n = 0, m = 0;

    if (tables == NULL || references == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the plan");
    for (size_t i = 0; i < whole->n_tables; i++)
        if (!is_gone(r, whole->tables[i].name))
            tables[n++] = whole->tables[i];
    for (size_t i = 0; i < whole->n_references; i++)
        if (!is_gone(r, whole->references[i].table) &&
            !is_gone(r, whole->references[i].ref_table))
            references[m++] = whole->references[i];
    r->profile = *whole;
    r->profile.tables = tables;
    r->profile.n_tables = n;
    r->profile.references = references;
    r->profile.n_references = m;
    return BAUTA_OK;
}

static bauta_rc
open_database(bauta_reveal *r, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_session_open(&r->session, r->request->database, err));
    BAUTA_TRY(find_column(r, err));
    BAUTA_TRY(cut_profile(r, err));

out:
    return rc;
}

/* The entry for the column that the profile has by its name. */
static const bauta_column_entry *
find_entry(const bauta_profile *profile, const char *table, const char *column,
           const bauta_table_entry **owner)
{
    for (size_t i = 0; i < profile->n_tables; i++) {
        const bauta_table_entry *entry = &profile->tables[i];

        if (strcasecmp(entry->name, table) != 0)
            continue;
        *owner = entry;
        for (size_t c = 0; c < entry->n_columns; c++)
            if (strcasecmp(entry->columns[c].name, column) == 0)
                return &entry->columns[c];
    }
    return NULL;
}

/* The entry that has the column's rule, and its table's; NULL on failure. */
static const bauta_column_entry *
find_rule(const bauta_reveal *r, const bauta_table_entry **table,
          bauta_err *err)
{
    const bauta_column_entry *found = NULL;

    for (size_t nth = 1; found == NULL; nth++) {
        char name[LABEL];
        const char *column;

        if (copy_name(name, r->request->column, err) != BAUTA_OK)
            return NULL;
        column = part_at(name, nth);
        if (column == NULL)
            break;
        found = find_entry(r->request->profile, name, column, table);
    }
    if (found == NULL)
        (void)bauta_err_set(err, BAUTA_EUSAGE,
                            "the profile has no rule for \"%.200s\" by name: "
                            "name the column as the profile does, or give "
                            "--database, so that references and wildcards "
                            "count",
                            r->request->column);
    return found;
}

/* A rule that reads other columns needs the rows. */
static bool
reads_others(const bauta_rule *rule)
{
    for (size_t i = 0; i < rule->n_steps; i++) {
        const bauta_step *step = &rule->steps[i];

        if (step->when != NULL)
            return true;
        for (size_t o = 0; step->options.table[o].kind != BAUTA_OPTION_END; o++)
            if ((step->options.table[o].kind == BAUTA_OPTION_COLUMN ||
                 step->options.table[o].kind == BAUTA_OPTION_COLUMNS) &&
                step->options.values[o].set)
                return true;
    }
    return false;
}

static bauta_rc
refuse_rows(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EUSAGE,
                         "its rule looks at other columns of the row: give "
                         "--database, without values, so that they are read "
                         "beside it");
}

static const struct described *
find_type(const char *name, bauta_err *err)
{
    const char *names[N_TYPES], *nearest;

    for (size_t i = 0; i < N_TYPES; i++) {
        names[i] = types[i].name;
        if (strcasecmp(names[i], name) == 0)
            return &types[i];
    }
    nearest = bauta_nearest(name, names, N_TYPES);
    (void)bauta_err_set(err, BAUTA_EUSAGE,
                        "there is no type \"%.60s\"%s%s%s: take text, bytes, "
                        "uuid, decimal, date, timestamp, inet, cidr, tinyint, "
                        "smallint, mediumint, int or bigint, the last five "
                        "also \"unsigned\"",
                        name, nearest == NULL ? "" : "; did you mean \"",
                        nearest == NULL ? "" : nearest,
                        nearest == NULL ? "" : "\"");
    return NULL;
}

/* A catalog of the one column, and a profile of the one rule. */
static bauta_rc
describe_column(bauta_reveal *r, bauta_err *err)
{
    bauta_table *table = bauta_arena_calloc(&r->arena, 1, sizeof(*table));
    bauta_column *column = bauta_arena_calloc(&r->arena, 1, sizeof(*column));
    bauta_table_entry *entry = bauta_arena_calloc(&r->arena, 1, sizeof(*entry));
    const bauta_table_entry *owner = NULL;
    const bauta_column_entry *rule = find_rule(r, &owner, err);
    const struct described *type = find_type(r->request->type, err);

    if (rule == NULL || type == NULL)
        return err->code;
    if (table == NULL || column == NULL || entry == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the plan");
    if (reads_others(&rule->rule))
        return refuse_rows(err);
    *column = (bauta_column){.name = rule->name,
                             .native = type->name,
                             .type = type->type,
                             .min_int = type->min,
                             .max_int = type->max,
                             .nullable = true};
    *table = (bauta_table){.schema = "",
                           .name = owner->name,
                           .parent = BAUTA_NO_PARENT,
                           .columns = column,
                           .n_columns = 1};
    *entry = (bauta_table_entry){.name = owner->name,
                                 .columns = rule,
                                 .n_columns = 1,
                                 .place = owner->place};
    r->session.catalog.driver = r->session.catalog.database =
        r->session.catalog.default_schema = "";
    r->session.catalog.tables = table;
    r->session.catalog.n_tables = 1;
    r->profile = *r->request->profile;
    r->profile.tables = entry;
    r->profile.n_tables = 1;
    r->profile.n_wildcards = r->profile.n_references = 0;
    return BAUTA_OK;
}

static const bauta_plan_column *
plan_column(const bauta_reveal *r)
{
    return &r->session.plan.tables[r->table].columns[r->column];
}

/* True where a copy holds what the source held. */
static bool
is_kept(const bauta_reveal *r, const bauta_column *column)
{
    const bauta_table *table = &r->session.catalog.tables[r->table];
    const bauta_plan_column *plan =
        &r->session.plan.tables[r->table].columns[column - table->columns];

    return plan->n_bounds == 0 && !column->generated;
}

static bauta_rc
check_rule(const bauta_reveal *r, bauta_err *err)
{
    const bauta_plan_column *column = plan_column(r);

    if (column->n_bounds == 0)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "a copy keeps it as it is, or leaves it out: "
                             "there is nothing to reveal");
    for (size_t i = 0; i < column->n_bounds; i++) {
        const struct bauta_transform *t = column->bounds[i].step->transform;

        if (t->reverse == NULL ||
            (column->bounds[i].promise.traits & BAUTA_TRAIT_REVERSIBLE) == 0)
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "%s cannot be undone: no key gives its value "
                                 "back",
                                 t->name);
    }
    for (size_t i = 0; i < column->n_peers; i++)
        if (!is_kept(r, column->peers[i].column))
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "its rule looks at the column %.200s, which "
                                 "a copy does not keep as it was: it cannot "
                                 "be undone",
                                 column->peers[i].column->name);
    return BAUTA_OK;
}

static bauta_rc
make_plan(bauta_reveal *r, bauta_report *report, bauta_err *err)
{
    const bauta_table *table;
    size_t n;
    bauta_rc rc = BAUTA_OK;

    table = &r->session.catalog.tables[r->table];
    bauta_table_label(&r->session.catalog, table, r->label, sizeof(r->label));
    n = strlen(r->label);
    (void)snprintf(r->label + n, sizeof(r->label) - n, ".%s",
                   table->columns[r->column].name);
    BAUTA_TRY(bauta_session_plan(&r->session, &r->profile, r->request->key,
                                 NULL, report, err));
    rc = check_rule(r, err);
    if (rc != BAUTA_OK)
        bauta_err_at(err, "%s", r->label);
    else
        rc = bauta_batch_init(&r->batch, 1 + plan_column(r)->n_peers, err);

out:
    return rc;
}

bauta_rc
bauta_reveal_open(bauta_reveal **reveal, const bauta_reveal_request *request,
                  bauta_report *report, bauta_err *err)
{
    bauta_reveal *r = bauta_calloc(1, sizeof(*r));
    bauta_rc rc = BAUTA_OK;

    if (r == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the plan");
    r->request = request;
    bauta_arena_init(&r->arena);
    bauta_session_init(&r->session);
    if (request->database != NULL)
        BAUTA_TRY(open_database(r, err));
    else
        BAUTA_TRY(describe_column(r, err));
    BAUTA_TRY(make_plan(r, report, err));
    *reveal = r;
    r = NULL;

out:
    bauta_reveal_close(r);
    return rc;
}

void
bauta_reveal_close(bauta_reveal *r)
{
    if (r == NULL)
        return;
    bauta_batch_deinit(&r->batch);
    bauta_session_close(&r->session);
    bauta_arena_deinit(&r->arena);
    free(r);
}

const bauta_column *
bauta_reveal_column(const bauta_reveal *r)
{
    return &r->session.catalog.tables[r->table].columns[r->column];
}

const char *
bauta_reveal_label(const bauta_reveal *r)
{
    return r->label;
}

bauta_rc
bauta_reveal_check_values(const bauta_reveal *r, bauta_err *err)
{
    bauta_rc rc = plan_column(r)->n_peers == 0 ? BAUTA_OK : refuse_rows(err);

    if (rc != BAUTA_OK)
        bauta_err_at(err, "%s", r->label);
    return rc;
}

/* Undoes the rule for rows [first, first + n) of the batch, in place. */
static bauta_rc
undo(bauta_reveal *r, size_t first, size_t n, bauta_err *err)
{
    const bauta_plan_column *column = plan_column(r);
    bauta_view view = {.n_columns = 1 + column->n_peers,
                       .n_rows = n,
                       .first_row = r->n + first + 1,
                       .arena = &r->batch.arena};

    view.columns = bauta_arena_calloc(&r->batch.arena, view.n_columns,
                                      sizeof(bauta_cell *));
    if (view.columns == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    for (size_t i = 0; i < view.n_columns; i++)
        view.columns[i] = bauta_batch_slot(&r->batch, i) + first;
    return bauta_chain_reverse(column->bounds, column->n_bounds, &view, err);
}

static bauta_rc
hand_over(const bauta_reveal *r, size_t row, const bauta_err *why,
          const bauta_reveal_sink *sink, bauta_err *err)
{
    const bauta_cell *cell = bauta_batch_slot(&r->batch, 0) + row;
    bauta_revealed value = {.number = r->n + row + 1, .why = why};

    if (why == NULL) {
        value.bytes = cell->bytes;
        value.len = cell->len;
    }
    return sink->take(sink->context, &value, err);
}

/* One by one, where one of the batch cannot be told. */
static bauta_rc
reveal_rows(bauta_reveal *r, const bauta_reveal_sink *sink, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < r->batch.n_rows; row++) {
        bauta_err why = {0};

        rc = undo(r, row, 1, &why);
        if (rc != BAUTA_OK && rc != BAUTA_EDATA) {
            *err = why;
            goto out;
        }
        BAUTA_TRY(hand_over(r, row, rc == BAUTA_OK ? NULL : &why, sink, err));
    }

out:
    return rc;
}

/* Reveals the rows that are in the batch. */
static bauta_rc
reveal_batch(bauta_reveal *r, const bauta_reveal_sink *sink, bauta_err *err)
{
    bauta_cell *cells = bauta_batch_slot(&r->batch, 0);
    size_t size = r->batch.n_rows * sizeof(bauta_cell);
    bauta_cell *masked = bauta_arena_alloc(&r->batch.arena, size);
    bauta_err why = {0};
    bauta_rc rc;

    if (masked == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    if (size > 0)
        memcpy(masked, cells, size);
    rc = undo(r, 0, r->batch.n_rows, &why);
    if (rc == BAUTA_EDATA) {
        memcpy(cells, masked, size);
        rc = reveal_rows(r, sink, err);
    } else if (rc != BAUTA_OK) {
        *err = why;
    } else {
        for (size_t row = 0; rc == BAUTA_OK && row < r->batch.n_rows; row++)
            rc = hand_over(r, row, NULL, sink, err);
    }
    r->n += r->batch.n_rows;
    return rc;
}

bauta_rc
bauta_reveal_values(bauta_reveal *r, const bauta_cell *cells, size_t n,
                    const bauta_reveal_sink *sink, bauta_err *err)
{
    bauta_rc rc;

    if (n > BAUTA_BATCH_ROWS)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "too many values at a time: %d are the most",
                             BAUTA_BATCH_ROWS);
    bauta_batch_reset(&r->batch);
    if (n > 0)
        memcpy(bauta_batch_slot(&r->batch, 0), cells, n * sizeof(*cells));
    r->batch.n_rows = n;
    rc = reveal_batch(r, sink, err);
    bauta_batch_reset(&r->batch);
    return rc;
}

static bauta_rc
read_through(bauta_reveal *r, void *reader, const bauta_reveal_sink *sink,
             bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        bauta_batch_reset(&r->batch);
        BAUTA_TRY(r->session.driver->reader_next(reader, &r->batch, err));
        if (r->batch.n_rows == 0)
            break;
        BAUTA_TRY(reveal_batch(r, sink, err));
    }

out:
    bauta_batch_reset(&r->batch);
    return rc;
}

bauta_rc
bauta_reveal_read(bauta_reveal *r, const bauta_reveal_sink *sink,
                  bauta_err *err)
{
    const bauta_plan_column *column = plan_column(r);
    const bauta_table *table = &r->session.catalog.tables[r->table];
    bauta_slot *slots =
        bauta_arena_calloc(&r->arena, 1 + column->n_peers, sizeof(bauta_slot));
    bauta_task task = {.catalog = &r->session.catalog,
                       .table = r->table,
                       .slots = slots,
                       .n_slots = 1 + column->n_peers};
    void *reader = NULL;
    bauta_rc rc = BAUTA_OK;

    if (slots == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the plan");
    slots[0] = (bauta_slot){.first = r->column, .n = 1};
    for (size_t i = 0; i < column->n_peers; i++)
        slots[1 + i] = (bauta_slot){
            .first = (size_t)(column->peers[i].column - table->columns),
            .n = 1};
    BAUTA_TRY(r->session.driver->reader_open(&reader, r->session.source, err));
    BAUTA_TRY(r->session.driver->reader_begin(reader, &task, err));
    BAUTA_TRY(read_through(r, reader, sink, err));
    BAUTA_TRY(r->session.driver->reader_end(reader, err));

out:
    if (reader != NULL)
        r->session.driver->reader_close(reader);
    rc = bauta_session_verdict(rc, err);
    if (rc != BAUTA_OK && rc != BAUTA_EINTR)
        bauta_err_at(err, "%s", r->label);
    return rc;
}
