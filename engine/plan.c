/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Plan: fates of tables, then decisions for columns, then bound rules. The
 * order matters: an entry of the profile beats a reference, a reference beats
 * a wildcard rule, a wildcard rule beats "undeclared". All problems of all
 * stages that can still run are reported together.
 */
#include "engine/decide.h"

#include <stdio.h>
#include <string.h>

void
bauta_plan_init(bauta_plan *plan)
{
    *plan = (bauta_plan){0};
    bauta_arena_init(&plan->arena);
}

static void
release_table(const bauta_catalog *catalog, const bauta_plan_table *table)
{
    size_t n = catalog->tables[table->table].n_columns;

    for (size_t i = 0; table->columns != NULL && i < n; i++) {
        const bauta_plan_column *column = &table->columns[i];

        bauta_chain_close(column->bounds, column->n_bounds);
    }
}

void
bauta_plan_deinit(bauta_plan *plan)
{
    for (size_t i = 0; i < plan->n_tables; i++)
        release_table(plan->catalog, &plan->tables[i]);
    bauta_arena_deinit(&plan->arena);
    bauta_plan_init(plan);
}

void
bauta_plan_column_label(const bauta_plan_column *column, char *out, size_t size)
{
    size_t n = 0;

    if (column->n_bounds == 0) {
        (void)snprintf(out, size, "keep");
        return;
    }
    *out = '\0';
    for (size_t i = 0; i < column->n_bounds && n < size; i++)
        n += (size_t)snprintf(out + n, size - n, "%s%s", i == 0 ? "" : " → ",
                              column->bounds[i].step->transform->name);
}

const bauta_column *
bauta_planner_column(const bauta_planner *planner, size_t global, size_t *table)
{
    size_t t = planner->table_of[global];

    if (table != NULL)
        *table = t;
    return &planner->catalog->tables[t].columns[global - planner->offset[t]];
}

void
bauta_planner_label(const bauta_planner *planner, size_t global, char *out,
                    size_t size)
{
    size_t t;
    const bauta_column *column = bauta_planner_column(planner, global, &t);
    size_t n;

    bauta_table_label(planner->catalog, &planner->catalog->tables[t], out,
                      size);
    n = strlen(out);
    (void)snprintf(out + n, size - n, ".%s", column->name);
}

static bauta_rc
allocate(bauta_planner *planner)
{
    const bauta_catalog *catalog = planner->catalog;
    bauta_plan *plan = planner->plan;
    bauta_arena *arena = &plan->arena;
    size_t total = 0;

    planner->entries = bauta_arena_calloc(arena, catalog->n_tables,
                                          sizeof(const bauta_table_entry *));
    planner->joins =
        bauta_arena_calloc(arena, catalog->n_tables, sizeof(bauta_join));
    planner->offset =
        bauta_arena_calloc(arena, catalog->n_tables + 1, sizeof(size_t));
    plan->tables =
        bauta_arena_calloc(arena, catalog->n_tables, sizeof(bauta_plan_table));
    plan->fates =
        bauta_arena_calloc(arena, catalog->n_tables, sizeof(enum bauta_fate));
    if (planner->entries == NULL || planner->joins == NULL ||
        planner->offset == NULL || plan->tables == NULL || plan->fates == NULL)
        goto no_memory;
    for (size_t t = 0; t < catalog->n_tables; t++) {
        planner->offset[t] = total;
        total += catalog->tables[t].n_columns;
        plan->tables[t].table = t;
        plan->tables[t].columns = bauta_arena_calloc(
            arena, catalog->tables[t].n_columns, sizeof(bauta_plan_column));
        if (plan->tables[t].columns == NULL)
            goto no_memory;
        plan->n_tables = t + 1;
    }
    planner->offset[catalog->n_tables] = total;
    planner->decisions =
        bauta_arena_calloc(arena, total, sizeof(bauta_decision));
    planner->table_of = bauta_arena_calloc(arena, total, sizeof(size_t));
    if (planner->decisions == NULL || planner->table_of == NULL)
        goto no_memory;
    for (size_t t = 0; t < catalog->n_tables; t++)
        for (size_t i = planner->offset[t]; i < planner->offset[t + 1]; i++) {
            planner->table_of[i] = t;
            planner->decisions[i].first_edge = BAUTA_NONE;
            planner->decisions[i].root = (long)i;
        }
    return BAUTA_OK;

no_memory:
    return bauta_err_set(planner->err, BAUTA_ENOMEM,
                         "out of memory for the plan");
}

bool
bauta_plan_has_rows(const bauta_plan *plan, size_t table)
{
    return plan->fates[table] == BAUTA_FATE_COPY &&
           plan->catalog->tables[table].kind == BAUTA_TABLE_PLAIN;
}

/* Decides and binds: what each lane of a run does for itself. */
static bauta_rc
settle(bauta_planner *planner)
{
    bauta_plan *plan = planner->plan;
    bauta_rc rc = BAUTA_OK;

    plan->catalog = planner->catalog;
    plan->profile = planner->profile;
    BAUTA_TRY(allocate(planner));
    BAUTA_TRY(bauta_planner_tables(planner));
    bauta_planner_explicit(planner);
    BAUTA_TRY(bauta_planner_references(planner));
    bauta_planner_uncovered(planner);
    BAUTA_TRY(bauta_planner_bind(planner));
    for (size_t t = 0; t < plan->n_tables; t++)
        if (bauta_plan_has_rows(plan, t))
            plan->rows += plan->catalog->tables[t].rows;

out:
    return rc;
}

/* What the report says of a plan that was made. */
static bauta_rc
verdict(const bauta_report *report, bauta_err *err)
{
    bauta_rc rc = bauta_report_code(report);

    if (rc != BAUTA_OK)
        (void)bauta_err_set(err, rc, "the copy cannot be made as asked");
    return rc;
}

bauta_rc
bauta_plan_make(bauta_plan *plan, const bauta_profile *profile,
                const bauta_catalog *catalog, const bauta_key *key,
                bauta_report *report, bauta_err *err)
{
    bauta_planner planner = {.plan = plan,
                             .profile = profile,
                             .catalog = catalog,
                             .key = key,
                             .report = report,
                             .err = err};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(settle(&planner));
    BAUTA_TRY(bauta_planner_constraints(&planner));
    BAUTA_TRY(bauta_planner_wordings(&planner));
    rc = verdict(report, err);

out:
    return rc;
}

bauta_rc
bauta_plan_again(bauta_plan *plan, const bauta_plan *first,
                 const bauta_key *key, bauta_err *err)
{
    bauta_report report;
    bauta_planner planner = {.plan = plan,
                             .profile = first->profile,
                             .catalog = first->catalog,
                             .key = key,
                             .report = &report,
                             .err = err};
    bauta_rc rc;

    bauta_report_init(&report);
    plan->decoded = first->decoded;
    rc = settle(&planner);
    if (rc == BAUTA_OK)
        rc = verdict(&report, err);
    bauta_report_deinit(&report);
    return rc;
}
