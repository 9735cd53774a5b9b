/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bind: rules become instances, and what those promise is held against the
 * column: type, length, NOT NULL, uniqueness. Columns joined by references are
 * bound to the narrowest of them all, so that one value gets one result that
 * fits everywhere it stands.
 */
#include "engine/decide.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { LABEL = BAUTA_LABEL };

bauta_problem
bauta_planner_problem(const bauta_planner *planner, size_t global, char *where,
                      const char *hint)
{
    bauta_place place = planner->decisions[global].place;

    bauta_planner_label(planner, global, where, LABEL);
    return (bauta_problem){.kind = BAUTA_PROBLEM_RULE,
                           .code = BAUTA_ECOVER,
                           .file = bauta_place_file(planner->profile, place),
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

/* Has a rule of the column `root` serve column `global`, too. */
static void
join_group(bauta_planner *planner, bauta_column *columns, size_t global,
           size_t root)
{
    const bauta_column *column = bauta_planner_column(planner, global, NULL);

    if (columns[root].type != column->type && !column->dynamic) {
        char where[LABEL] = "";
        bauta_problem problem = bauta_planner_problem(
            planner, global, where, "give both columns one type, or keep both");

        bauta_report_add(planner->report, &problem,
                         "it has another type than the column it "
                         "references, so one rule cannot serve both");
    }
    narrow(&columns[root], column);
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

        if (decision->rule != NULL && decision->root != (long)i)
            join_group(planner, columns, i, (size_t)decision->root);
        for (size_t p = 0; p < decision->n_parts; p++)
            join_group(planner, columns, i, decision->parts[p].root);
    }
    return columns;
}

/* What a step of a rule that is made of several columns' is bound to: what the
 * rule of its part's column is. `column` is changed where a part begins or
 * ends. */
static void
enter_step(const bauta_planner *planner, size_t global, size_t step,
           bauta_column *column)
{
    const bauta_decision *decision = &planner->decisions[global];
    const bauta_column *real = bauta_planner_column(planner, global, NULL);
    size_t root = (size_t)decision->root;
    bool changed = false;

    for (size_t p = 0; p < decision->n_parts; p++) {
        const bauta_part *part = &decision->parts[p];

        changed =
            changed || step == part->first || step == part->first + part->n;
        if (step == part->first)
            root = part->root;
    }
    if (!changed)
        return;
    *column = planner->groups[root];
    column->name = real->name;
    column->nullable = real->nullable;
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
    char where[LABEL] = "", hint[LABEL] = "";
    bauta_problem problem = bauta_planner_problem(planner, global, where, hint);

    (void)snprintf(hint, sizeof(hint),
                   "\"bauta transforms %s\" tells what it takes; choose other "
                   "options, or another transform",
                   step->transform->name);
    if (step->place.line > 0) {
        problem.file = step->place.file;
        problem.line = step->place.line;
        problem.column = step->place.column;
    }
    bauta_report_add(planner->report, &problem, "%s%s%s: %s",
                     step->transform->name, *err->where != '\0' ? ", " : "",
                     err->where, err->text);
}

static void
check_promise(bauta_planner *planner, size_t global, const bauta_column *real,
              const bauta_plan_column *column)
{
    char where[LABEL] = "", name[LABEL / 2];
    const bauta_promise *promise = &column->promise;
    bauta_problem problem = bauta_planner_problem(planner, global, where, "");

    problem.kind = BAUTA_PROBLEM_RESULT;
    bauta_plan_column_label(column, name, sizeof(name));
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
        problem.hint = "choose another transform, such as constant, or another "
                       "\"on_invalid\"";
        bauta_report_add(planner->report, &problem,
                         "%s: the column does not admit NULL", name);
    }
}

static bool needs_key(const bauta_step *step);

static bool
rule_needs_key(const bauta_rule *rule)
{
    for (size_t i = 0; i < rule->n_steps; i++)
        if (needs_key(&rule->steps[i]))
            return true;
    return false;
}

/* Is the step keyed, or a rule within it? */
static bool
needs_key(const bauta_step *step)
{
    const bauta_options *options = &step->options;

    if ((step->transform->traits & BAUTA_TRAIT_KEYED) != 0)
        return true;
    for (size_t o = 0; options->table[o].kind != BAUTA_OPTION_END; o++) {
        const bauta_value *value = &options->values[o];

        if (value->rule != NULL && rule_needs_key(value->rule))
            return true;
        for (size_t i = 0; i < value->n_items; i++)
            if (value->items[i].rule != NULL &&
                rule_needs_key(value->items[i].rule))
                return true;
    }
    return false;
}

/* Binds one step; false where that is reported as a problem. */
static bool
bind_step(bauta_planner *planner, size_t global, const bauta_step *step,
          bauta_binding *binding, bauta_bound *bound)
{
    bauta_err err = {0};
    bauta_rc rc;

    if (planner->key == NULL && needs_key(step) &&
        (step->transform->accepts & binding->column->type) != 0) {
        planner->n_keyed++;
        return false;
    }
    rc = bauta_bound_open(bound, step, binding, &err);
    if (rc == BAUTA_ENOMEM)
        (void)bauta_err_set(planner->err, rc, "%s", err.text);
    else if (rc != BAUTA_OK)
        report_bind(planner, global, step, &err);
    return rc == BAUTA_OK;
}

static bauta_rc
bind_steps(bauta_planner *planner, size_t global, bauta_binding *binding,
           bauta_column *column, bauta_plan_column *out)
{
    const bauta_rule *rule = planner->decisions[global].rule;

    for (size_t i = 0; i < rule->n_steps; i++) {
        bauta_bound *bound = &out->bounds[i];

        /* At its best: what is not bound is told of once. */
        enter_step(planner, global, i, column);
        bound->step = &rule->steps[i];
        bound->promise.traits = bound->step->transform->traits;
        out->n_bounds = i + 1;
        if (!bind_step(planner, global, &rule->steps[i], binding, bound))
            return planner->err->code;
        bauta_bound_narrow(bound, column);
        if (i == 0)
            out->promise = bound->promise;
        else
            bauta_promise_join(&out->promise, bound);
    }
    check_promise(planner, global, bauta_planner_column(planner, global, NULL),
                  out);
    return BAUTA_OK;
}

static bauta_rc
bind_column(bauta_planner *planner, size_t global)
{
    const bauta_rule *rule = planner->decisions[global].rule;
    size_t t;
    const bauta_column *real = bauta_planner_column(planner, global, &t);
    bauta_plan_column *out =
        &planner->plan->tables[t].columns[global - planner->offset[t]];
    bauta_column column = planner->groups[planner->decisions[global].root];
    bauta_binding binding = {.column = &column,
                             .key = planner->key,
                             .recipient = planner->profile->recipient,
                             .rows = planner->catalog->tables[t].rows};
    bool good;
    bauta_rc rc;

    column.name = real->name;
    column.nullable = real->nullable;
    out->bounds = bauta_arena_calloc(&planner->plan->arena, rule->n_steps,
                                     sizeof(bauta_bound));
    if (out->bounds == NULL)
        return bauta_err_set(planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    out->domain = rule->steps[rule->n_steps - 1].domain;
    out->fit = &planner->groups[planner->decisions[global].root];
    out->rows = binding.rows;
    rc = bauta_planner_peers(planner, global, &good);
    if (rc != BAUTA_OK || !good)
        return rc;
    binding.peers = out->peers;
    binding.n_peers = out->n_peers;
    return bind_steps(planner, global, &binding, &column, out);
}

double
bauta_expected_collisions(uint64_t rows, unsigned bits)
{
    double n = (double)rows;

    return ldexp(n * (n - 1) / 2, -(int)bits);
}

/* A unique column admits a digest that is not injective by construction where
 * so few collisions are expected. */
#define COLLISIONS_MAX 1e-6

static bool
keeps_distinct(const bauta_promise *promise, uint64_t rows)
{
    return (promise->traits & BAUTA_TRAIT_INJECTIVE) != 0 ||
           (promise->bits > 0 && rows > 0 &&
            bauta_expected_collisions(rows, promise->bits) <= COLLISIONS_MAX);
}

static bool
names_column(const bauta_plan_column *column, const bauta_step *step,
             const bauta_column *wanted)
{
    for (size_t i = 0; i < column->n_peers; i++) {
        const bauta_peer *peer = &column->peers[i];

        if (peer->step == step && peer->column == wanted &&
            peer->option != BAUTA_PEER_WHEN &&
            step->options.table[peer->option].kind == BAUTA_OPTION_COLUMNS)
            return true;
    }
    return false;
}

/* Do the columns that a step names as the row's key tell all rows apart? They
 * do where a key of the table, without NULLs, is among them. */
static bool
tells_rows_apart(const bauta_plan_column *column, const bauta_step *step,
                 const bauta_table *table)
{
    for (size_t k = 0; k < table->n_keys; k++) {
        const bauta_unique_key *key = &table->keys[k];
        size_t n = 0;

        while (n < key->n_columns &&
               (key->primary || !table->columns[key->columns[n]].nullable) &&
               names_column(column, step, &table->columns[key->columns[n]]))
            n++;
        if (n == key->n_columns && !key->partial && !key->expression)
            return true;
    }
    return false;
}

/* May the column have a part in such a key? Values that change rows are no
 * duplicates as long as they, and all rows, are what the key is made of. */
static bool
suits_key(const bauta_plan_column *column, const bauta_unique_key *key,
          const bauta_table *table)
{
    bool alone = key->n_columns == 1 && !key->partial;

    for (size_t i = 0; i < column->n_bounds; i++) {
        const bauta_promise *promise = &column->bounds[i].promise;

        if ((promise->traits & BAUTA_TRAIT_ROW) != 0 &&
            !tells_rows_apart(column, column->bounds[i].step, table))
            return false;
        if (!keeps_distinct(promise, table->rows) &&
            !(alone && (promise->traits & BAUTA_TRAIT_PERMUTES) != 0))
            return false;
    }
    return true;
}

bool
bauta_plan_column_nulled(const bauta_plan_column *column)
{
    return column->n_bounds > 0 &&
           column->bounds[column->n_bounds - 1].step->when == NULL &&
           (column->bounds[column->n_bounds - 1].step->transform->traits &
            BAUTA_TRAIT_NULLS) != 0;
}

static void
report_key_column(bauta_planner *planner, size_t global,
                  const bauta_plan_column *column, const bauta_unique_key *key,
                  uint64_t rows)
{
    char where[LABEL] = "", rule[LABEL / 2], odds[128] = "";
    bauta_problem problem = bauta_planner_problem(
        planner, global, where,
        "choose an injective transform, such as token, or keep");

    problem.kind = BAUTA_PROBLEM_UNIQUE;
    if ((column->promise.traits & BAUTA_TRAIT_ROW) != 0 &&
        (column->promise.traits & BAUTA_TRAIT_INJECTIVE) != 0)
        problem.hint = "let \"by\" name a key of the table, or choose an "
                       "injective transform, such as token";
    if (column->promise.bits > 0 && rows > 0) {
        (void)snprintf(odds, sizeof(odds),
                       " (%.2g collisions are expected among %llu rows; %g is "
                       "the most it admits)",
                       bauta_expected_collisions(rows, column->promise.bits),
                       (unsigned long long)rows, COLLISIONS_MAX);
        problem.hint = "ask for a longer result, or choose an injective "
                       "transform, such as token";
    }
    bauta_plan_column_label(column, rule, sizeof(rule));
    bauta_report_add(planner->report, &problem,
                     "%s may give two values one result, and %s%s needs them "
                     "distinct%s",
                     rule, key->primary ? "the primary key" : "unique key ",
                     key->primary ? "" : key->name, odds);
}

static void
report_nulls(bauta_planner *planner, size_t global,
             const bauta_plan_column *column, const bauta_unique_key *key)
{
    char where[LABEL] = "", rule[LABEL / 2];
    bauta_problem problem = bauta_planner_problem(
        planner, global, where,
        "choose an injective transform, such as token, or keep");

    problem.kind = BAUTA_PROBLEM_UNIQUE;
    bauta_plan_column_label(column, rule, sizeof(rule));
    bauta_report_add(planner->report, &problem,
                     "%s may give NULL twice, and unique key %s does not take "
                     "two NULLs for distinct",
                     rule, key->name);
}

/* Nothing but injective rules may touch a key; NULLs are no duplicates. */
static void
check_key(bauta_planner *planner, size_t t, const bauta_unique_key *key)
{
    const bauta_plan_column *columns = planner->plan->tables[t].columns;
    const bauta_table *table = &planner->catalog->tables[t];

    for (size_t i = 0;
         !key->primary && !key->nulls_not_distinct && i < key->n_columns; i++)
        if (bauta_plan_column_nulled(&columns[key->columns[i]]))
            return;
    for (size_t i = 0; i < key->n_columns; i++) {
        const bauta_plan_column *column = &columns[key->columns[i]];

        if (key->nulls_not_distinct &&
            (column->promise.traits & BAUTA_TRAIT_NULLS) != 0)
            report_nulls(planner, planner->offset[t] + key->columns[i], column,
                         key);
        else if (!suits_key(column, key, table))
            report_key_column(planner, planner->offset[t] + key->columns[i],
                              column, key, table->rows);
    }
}

static bauta_rc
lay_out(bauta_planner *planner, bauta_plan_table *out)
{
    const bauta_table *table = &planner->catalog->tables[out->table];
    bool joined = false;

    out->slots = bauta_arena_calloc(&planner->plan->arena, 2 * table->n_columns,
                                    sizeof(bauta_slot));
    out->watched = bauta_arena_calloc(&planner->plan->arena,
                                      2 * table->n_columns, sizeof(bool));
    if (out->slots == NULL || out->watched == NULL)
        return bauta_err_set(planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    for (size_t c = 0; c < table->n_columns; c++) {
        bool wire = out->columns[c].n_bounds == 0 && !planner->plan->decoded;

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
    bauta_planner_peer_slots(planner, out);
    return BAUTA_OK;
}

static void
report_key(bauta_planner *planner)
{
    const bauta_problem problem = {
        .kind = BAUTA_PROBLEM_KEY,
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

    planner->groups = groups;
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
        out->place = decision->place;
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
            BAUTA_TRY(bind_column(planner, i));
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
