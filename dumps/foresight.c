/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/foresight.h"

#include <stdlib.h>
#include <string.h>

void
bauta_foresight_init(bauta_foresight *f)
{
    *f = (bauta_foresight){0};
    bauta_arena_init(&f->arena);
}

static void
drop_plans(bauta_foresight *f)
{
    for (size_t i = 0; f->made && i < f->jobs; i++)
        bauta_plan_deinit(&f->plans[i]);
    f->made = false;
}

void
bauta_foresight_deinit(bauta_foresight *f)
{
    drop_plans(f);
    free(f->done);
    bauta_arena_deinit(&f->arena);
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the plan");
}

/* The entries of the profile whose tables are there. */
static bauta_rc
set_known(bauta_foresight *f, bauta_err *err)
{
    const bauta_profile *all = f->profile;
    const bauta_catalog *catalog = &f->shape->catalog;
    bauta_table_entry *tables =
        bauta_arena_calloc(&f->arena, all->n_tables, sizeof(*tables));
    bauta_reference_entry *references =
        bauta_arena_calloc(&f->arena, all->n_references, sizeof(*references));

    f->known = *all;
    if (f->complete)
        return BAUTA_OK;
    if (tables == NULL || references == NULL)
        return no_memory(err);
    f->known.tables = tables;
    f->known.n_tables = 0;
    f->known.references = references;
    f->known.n_references = 0;
    for (size_t i = 0; i < all->n_tables; i++)
        if (bauta_catalog_find_table(catalog, all->tables[i].name) !=
            BAUTA_NOT_FOUND)
            tables[f->known.n_tables++] = all->tables[i];
    for (size_t i = 0; i < all->n_references; i++) {
        const bauta_reference_entry *entry = &all->references[i];

        if (bauta_catalog_find_table(catalog, entry->table) !=
                BAUTA_NOT_FOUND &&
            bauta_catalog_find_table(catalog, entry->ref_table) !=
                BAUTA_NOT_FOUND)
            references[f->known.n_references++] = *entry;
    }
    return BAUTA_OK;
}

/* What is in the way goes to the run's report; doubts are for the whole. */
static void
tell(bauta_foresight *f, const bauta_report *found)
{
    for (size_t i = 0; i < found->n_problems; i++)
        bauta_report_add(f->report, &found->problems[i], "%s",
                         found->problems[i].text);
}

bauta_rc
bauta_foresight_plan(bauta_foresight *f, bauta_err *err)
{
    bauta_report found;
    bauta_rc rc = BAUTA_OK;

    if (f->made && f->version == f->shape->version)
        return BAUTA_OK;
    drop_plans(f);
    bauta_report_init(&found);
    for (size_t i = 0; i < f->jobs; i++)
        bauta_plan_init(&f->plans[i]);
    f->made = true;
    f->version = f->shape->version;
    BAUTA_TRY(bauta_shape_join(f->shape, err));
    BAUTA_TRY(set_known(f, err));
    rc = bauta_plan_make(&f->plans[0], &f->known, &f->shape->catalog, f->key,
                         &found, err);
    tell(f, &found);
    for (size_t i = 1; rc == BAUTA_OK && i < f->jobs; i++)
        rc = bauta_plan_again(&f->plans[i], &f->plans[0], f->key, err);

out:
    bauta_report_deinit(&found);
    return rc;
}

/* Does the profile change anything? */
static bool
has_rules(const bauta_profile *profile)
{
    for (size_t i = 0; i < profile->n_wildcards; i++)
        if (!bauta_rule_keeps(&profile->wildcards[i].rule))
            return true;
    for (size_t t = 0; t < profile->n_tables; t++)
        for (size_t c = 0; c < profile->tables[t].n_columns; c++)
            if (!bauta_rule_keeps(&profile->tables[t].columns[c].rule))
                return true;
    return false;
}

/* Is the column let through by "undeclared": "keep" alone, while a reference
 * that is not known yet could give it a rule? */
static bool
is_unsure(const bauta_foresight *f, size_t t, size_t c)
{
    const bauta_shape *shape = f->shape;

    if (f->complete ||
        f->plans[0].tables[t].columns[c].reason != BAUTA_REASON_UNDECLARED ||
        !has_rules(f->profile))
        return false;
    if (shape->kind == BAUTA_SYNTAX_POSTGRES)
        return true;
    for (size_t i = 0; i < shape->n_pending; i++)
        for (size_t k = 0; k < shape->pending[i].n_columns; k++)
            if (shape->pending[i].slot < 0 && shape->pending[i].table == t &&
                shape->pending[i].columns[k] == c)
                return true;
    return false;
}

static bauta_rc
check_table(const bauta_foresight *f, size_t t, bauta_err *err)
{
    const bauta_table *table = &f->shape->catalog.tables[t];

    for (size_t c = 0; c < table->n_columns; c++) {
        bauta_rc rc = BAUTA_OK;

        if (f->plans[0].tables[t].columns[c].surveys)
            rc = bauta_err_set(err, BAUTA_ECOVER,
                               "its rule must see the whole column before it "
                               "changes a value, and a filter sees it once: "
                               "choose another rule, or use bauta copy");
        else if (is_unsure(f, t, c))
            rc = bauta_err_set(
                err, BAUTA_ECOVER,
                "the profile says nothing of this column, and whether it "
                "references one that has a rule is told later in the dump: "
                "give it an entry, or the schema by --schema FILE");
        if (rc != BAUTA_OK) {
            bauta_err_at(err, "%s.%s", table->name, table->columns[c].name);
            return rc;
        }
    }
    return BAUTA_OK;
}

static bauta_rc
reserve(bauta_foresight *f, bauta_err *err)
{
    const size_t n = f->shape->catalog.n_tables;
    bauta_done **done;

    if (n <= f->n_done)
        return BAUTA_OK;
    done = bauta_calloc(n * 2, sizeof(bauta_done *));
    if (done == NULL)
        return no_memory(err);
    if (f->n_done > 0)
        memcpy(done, f->done, f->n_done * sizeof(bauta_done *));
    free(f->done);
    f->done = done;
    f->n_done = n * 2;
    return BAUTA_OK;
}

static void
set_done(bauta_done *done, const bauta_plan_column *column)
{
    *done = (bauta_done){.rule = column->rule, .domain = ""};
    if (column->rule == NULL)
        return;
    done->domain = column->domain; /* the profile's */
    done->fit = *column->fit;
}

bauta_rc
bauta_foresight_use(bauta_foresight *f, size_t table, bauta_err *err)
{
    const size_t n = f->shape->catalog.tables[table].n_columns;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(reserve(f, err));
    if (f->done[table] != NULL)
        goto out;
    BAUTA_TRY(check_table(f, table, err));
    f->done[table] = bauta_arena_calloc(&f->arena, n, sizeof(bauta_done));
    if (f->done[table] == NULL)
        return no_memory(err);
    for (size_t c = 0; c < n; c++)
        set_done(&f->done[table][c], &f->plans[0].tables[table].columns[c]);

out:
    return rc;
}

static bool
agrees(const bauta_done *a, const bauta_plan_column *column)
{
    bauta_done b;

    set_done(&b, column);
    return a->rule == b.rule && strcmp(a->domain, b.domain) == 0 &&
           a->fit.type == b.fit.type && a->fit.max_chars == b.fit.max_chars &&
           a->fit.min_int == b.fit.min_int && a->fit.max_int == b.fit.max_int &&
           a->fit.precision == b.fit.precision && a->fit.scale == b.fit.scale;
}

bauta_rc
bauta_foresight_end(bauta_foresight *f, bauta_err *err)
{
    bauta_plan plan;
    bauta_rc rc;

    drop_plans(f);
    bauta_plan_init(&plan);
    BAUTA_TRY(bauta_shape_join(f->shape, err));
    BAUTA_TRY(bauta_plan_make(&plan, f->profile, &f->shape->catalog, f->key,
                              f->report, err));
    for (size_t t = 0; t < f->n_done && t < plan.n_tables; t++)
        for (size_t c = 0;
             f->done[t] != NULL && c < plan.catalog->tables[t].n_columns; c++) {
            if (agrees(&f->done[t][c], &plan.tables[t].columns[c]))
                continue;
            bauta_err_at(err, "%s.%s", plan.catalog->tables[t].name,
                         plan.catalog->tables[t].columns[c].name);
            rc = bauta_err_set(
                err, BAUTA_ECOVER,
                "a reference that the dump tells after the rows gives this "
                "column another rule than its rows got: throw the output away, "
                "and give the schema first by --schema FILE");
            goto out;
        }

out:
    bauta_plan_deinit(&plan);
    return rc;
}
