/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bind: rules become instances, and what those promise is held against the
 * column: type, length, NOT NULL, uniqueness. Columns joined by references are
 * bound to the narrowest of them all, so that one value gets one result that
 * fits everywhere it stands.
 */
#include "engine/decide.h"

#include <stdio.h>
#include <string.h>

enum { LABEL = 512 };

static bauta_problem
problem_for(const bauta_planner *planner, size_t global, char *where,
            const char *hint)
{
    bauta_place place = planner->decisions[global].place;

    bauta_planner_label(planner, global, where, LABEL);
    return (bauta_problem){.code = BAUTA_ECOVER,
                           .file = planner->profile->file,
                           .line = place.line,
                           .column = place.column,
                           .where = where,
                           .hint = hint};
}

static void
narrow(bauta_column *wide, const bauta_column *other)
{
    if (other->max_chars != 0 &&
        (wide->max_chars == 0 || other->max_chars < wide->max_chars))
        wide->max_chars = other->max_chars;
    if (other->min_int == 0 && other->max_int == 0)
        return;
    if (wide->min_int == 0 && wide->max_int == 0) {
        wide->min_int = other->min_int;
        wide->max_int = other->max_int;
        return;
    }
    if (other->min_int > wide->min_int)
        wide->min_int = other->min_int;
    if (other->max_int < wide->max_int)
        wide->max_int = other->max_int;
}

/* The narrowest column of each group that shares a rule by reference, at the
 * index of the group's root. */
static bauta_column *
narrowest(bauta_planner *planner)
{
    size_t n = planner->offset[planner->catalog->n_tables];
    bauta_column *columns =
        bauta_arena_calloc(&planner->plan->arena, n, sizeof(bauta_column));

    if (columns == NULL)
        return NULL;
    for (size_t i = 0; i < n; i++)
        columns[i] = *bauta_planner_column(planner, i, NULL);
    for (size_t i = 0; i < n; i++) {
        const bauta_decision *decision = &planner->decisions[i];
        const bauta_column *column = bauta_planner_column(planner, i, NULL);
        bauta_column *root = &columns[decision->root];

        if (decision->rule == NULL || decision->root == (long)i)
            continue;
        if (root->type != column->type && !column->dynamic) {
            char where[LABEL] = "";
            bauta_problem problem = problem_for(
                planner, i, where, "give both columns one type, or keep both");

            bauta_report_add(planner->report, &problem,
                             "it has another type than the column it "
                             "references, so one rule cannot serve both");
        }
        narrow(root, column);
    }
    return columns;
}

/* Does a transform that gives `output` suit a column of `type`? Every type but
 * bytes can be written from the text that the engine itself would print. */
static bool
type_suits(const bauta_column *column, unsigned output)
{
    return column->dynamic || output == 0 || (output & column->type) != 0 ||
           (column->type == BAUTA_TYPE_TEXT && output != BAUTA_TYPE_BYTES) ||
           (column->type == BAUTA_TYPE_DECIMAL && output == BAUTA_TYPE_INTEGER);
}

static void
report_bind(bauta_planner *planner, size_t global, const bauta_step *step,
            const bauta_err *err)
{
    char where[LABEL] = "";
    bauta_problem problem = problem_for(planner, global, where, "");

    if (step->place.line > 0) {
        problem.line = step->place.line;
        problem.column = step->place.column;
    }
    bauta_report_add(planner->report, &problem, "%s: %s", step->transform->name,
                     err->text);
}

static void
check_promise(bauta_planner *planner, size_t global, const bauta_column *real,
              const bauta_bound *bound)
{
    char where[LABEL] = "";
    const char *name = bound->transform->name;
    const bauta_promise *promise = &bound->promise;
    bauta_problem problem = problem_for(planner, global, where, "");

    if (!type_suits(real, promise->type)) {
        problem.hint = "choose a transform that keeps the type";
        bauta_report_add(planner->report, &problem,
                         "%s: its result cannot be stored in a column of type "
                         "%s",
                         name, real->native);
    }
    if (real->max_chars != 0 && promise->max_chars > real->max_chars) {
        problem.hint = "ask for a shorter result, or choose another transform";
        bauta_report_add(planner->report, &problem,
                         "%s: its result may be %llu long and %s has room for "
                         "%llu",
                         name, (unsigned long long)promise->max_chars,
                         real->native, (unsigned long long)real->max_chars);
    }
    if ((promise->traits & BAUTA_TRAIT_NULLS) != 0 && !real->nullable) {
        problem.hint = "choose another transform, such as constant";
        bauta_report_add(planner->report, &problem,
                         "%s: the column does not admit NULL", name);
    }
}

/* One step of a column's rule; `column` is what the step before it left. */
static bauta_rc
bind_step(bauta_planner *planner, size_t global, const bauta_step *step,
          const bauta_column *column, bauta_bound *bound)
{
    const bauta_binding binding = {.options = &step->options,
                                   .column = column,
                                   .key = planner->key,
                                   .recipient = planner->profile->recipient,
                                   .domain = step->domain};
    bauta_err err = {0};
    bauta_rc rc;

    bound->transform = step->transform;
    bound->promise.traits = step->transform->traits;
    if ((step->transform->accepts & column->type) == 0) {
        char where[LABEL] = "";
        bauta_problem problem = problem_for(
            planner, global, where, "bauta transforms tells what each accepts");

        bauta_report_add(planner->report, &problem,
                         "%s does not work on a column of type %s",
                         step->transform->name, column->native);
        return BAUTA_ECOVER;
    }
    if ((step->transform->traits & BAUTA_TRAIT_KEYED) != 0 &&
        planner->key == NULL) {
        planner->n_keyed++;
        return BAUTA_EUSAGE;
    }
    rc = step->transform->bind(&bound->self, &binding, &bound->promise, &err);
    if (rc == BAUTA_ENOMEM)
        return bauta_err_set(planner->err, rc, "%s", err.text);
    if (rc != BAUTA_OK)
        report_bind(planner, global, step, &err);
    return rc;
}

static bauta_rc
bind_column(bauta_planner *planner, size_t global, const bauta_column *group)
{
    const bauta_decision *decision = &planner->decisions[global];
    const bauta_rule *rule = decision->rule;
    size_t t;
    const bauta_column *real = bauta_planner_column(planner, global, &t);
    bauta_plan_column *out =
        &planner->plan->tables[t].columns[global - planner->offset[t]];
    bauta_column column = *group;
    bauta_rc rc = BAUTA_OK;

    column.name = real->name;
    column.nullable = real->nullable;
    out->bounds = bauta_arena_calloc(&planner->plan->arena, rule->n_steps,
                                     sizeof(bauta_bound));
    if (out->bounds == NULL)
        return bauta_err_set(planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    out->domain = rule->steps[rule->n_steps - 1].domain;
    for (size_t i = 0; i < rule->n_steps; i++) {
        bauta_bound *bound = &out->bounds[i];

        out->n_bounds = i + 1;
        rc = bind_step(planner, global, &rule->steps[i], &column, bound);
        if (rc != BAUTA_OK)
            return rc == BAUTA_ENOMEM ? rc : BAUTA_OK;
        if (bound->promise.type != 0)
            column.type = bound->promise.type;
    }
    check_promise(planner, global, real, &out->bounds[rule->n_steps - 1]);
    return BAUTA_OK;
}

static bool
is_injective(const bauta_plan_column *column)
{
    for (size_t i = 0; i < column->n_bounds; i++)
        if ((column->bounds[i].promise.traits & BAUTA_TRAIT_INJECTIVE) == 0)
            return false;
    return true;
}

static bool
gives_null(const bauta_plan_column *column)
{
    return column->n_bounds > 0 &&
           (column->bounds[column->n_bounds - 1].promise.traits &
            BAUTA_TRAIT_NULLS) != 0;
}

/* Nothing but injective rules may touch a key; NULLs are no duplicates. */
static void
check_key(bauta_planner *planner, size_t t, const bauta_unique_key *key)
{
    const bauta_plan_column *columns = planner->plan->tables[t].columns;

    for (size_t i = 0; !key->primary && i < key->n_columns; i++)
        if (gives_null(&columns[key->columns[i]]))
            return;
    for (size_t i = 0; i < key->n_columns; i++) {
        const bauta_plan_column *column = &columns[key->columns[i]];
        char where[LABEL] = "", rule[LABEL / 2];
        bauta_problem problem;

        if (is_injective(column))
            continue;
        problem =
            problem_for(planner, planner->offset[t] + key->columns[i], where,
                        "choose an injective transform, such as token, "
                        "or keep");
        bauta_plan_column_label(column, rule, sizeof(rule));
        bauta_report_add(planner->report, &problem,
                         "%s may give two values one result, and %s %s needs "
                         "them distinct",
                         rule, key->primary ? "primary key" : "unique key",
                         key->name);
    }
}

static bauta_rc
lay_out(bauta_planner *planner, bauta_plan_table *out)
{
    const bauta_table *table = &planner->catalog->tables[out->table];
    bool joined = false;

    out->slots = bauta_arena_calloc(&planner->plan->arena, table->n_columns,
                                    sizeof(bauta_slot));
    if (out->slots == NULL)
        return bauta_err_set(planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    for (size_t c = 0; c < table->n_columns; c++) {
        bool wire = out->columns[c].n_bounds == 0;

        if (table->columns[c].generated) {
            joined = false;
            continue;
        }
        if (joined && wire) {
            out->slots[out->n_slots - 1].n++;
            continue;
        }
        out->slots[out->n_slots++] =
            (bauta_slot){.first = c, .n = 1, .wire = wire};
        joined = wire;
    }
    return BAUTA_OK;
}

static void
report_key(bauta_planner *planner)
{
    const bauta_problem problem = {
        .code = BAUTA_EUSAGE,
        .hint = "give --key-file FILE; bauta key new FILE makes one"};

    bauta_report_add(planner->report, &problem,
                     "%zu %s of this profile %s a key, and the run has none",
                     planner->n_keyed,
                     planner->n_keyed == 1 ? "column" : "columns",
                     planner->n_keyed == 1 ? "needs" : "need");
}

bauta_rc
bauta_planner_bind(bauta_planner *planner)
{
    const bauta_catalog *catalog = planner->catalog;
    bauta_column *groups = narrowest(planner);
    bauta_rc rc = BAUTA_OK;

    if (groups == NULL)
        return bauta_err_set(planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    for (size_t i = 0; i < planner->offset[catalog->n_tables]; i++) {
        const bauta_decision *decision = &planner->decisions[i];
        size_t t;
        bauta_plan_column *out;

        (void)bauta_planner_column(planner, i, &t);
        out = &planner->plan->tables[t].columns[i - planner->offset[t]];
        out->reason = decision->reason;
        out->rule = decision->rule;
        out->domain = "";
        out->ref_table = out->ref_column = BAUTA_NONE;
        if (decision->root != (long)i) {
            size_t root = (size_t)decision->root;

            out->ref_table = (long)planner->table_of[root];
            out->ref_column =
                (long)(root - planner->offset[planner->table_of[root]]);
        }
        if (decision->rule != NULL)
            BAUTA_TRY(bind_column(planner, i, &groups[decision->root]));
    }
    for (size_t t = 0; t < catalog->n_tables; t++) {
        for (size_t i = 0; i < catalog->tables[t].n_keys; i++)
            check_key(planner, t, &catalog->tables[t].keys[i]);
        BAUTA_TRY(lay_out(planner, &planner->plan->tables[t]));
    }
    if (planner->n_keyed > 0)
        report_key(planner);

out:
    return rc;
}
