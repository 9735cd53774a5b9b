/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Peers: the other columns of a row that the options of a rule name. The plan
 * finds them and sees to it that they are read; what a rule gets of them is
 * what they held at the source, whatever their own rules do.
 */
#include "engine/decide.h"

#include "transforms/condition.h"

#include <stdio.h>
#include <string.h>

enum { LABEL = 512, PEERS_MAX = 256, NESTING_MAX = 16 };

/* What is being gathered for one column. */
typedef struct gathering {
    bauta_planner *planner;
    size_t global, t;
    const bauta_table *table;
    bauta_peer peers[PEERS_MAX];
    size_t n;
    bool follows; /* another column's rule: its names are not of this table,
                     and are only counted */
    bool failed;  /* a problem is reported */
} gathering;

static void
report(gathering *g, const bauta_step *step, const char *hint, const char *text,
       const char *name)
{
    char where[LABEL] = "";
    bauta_place place = g->planner->decisions[g->global].place;
    bauta_problem problem = {.kind = BAUTA_PROBLEM_RULE,
                             .code = BAUTA_ECOVER,
                             .where = where,
                             .hint = hint};

    if (step->place.line > 0)
        place = step->place;
    problem.file = bauta_place_file(g->planner->profile, place);
    problem.line = place.line;
    problem.column = place.column;
    bauta_planner_label(g->planner, g->global, where, sizeof(where));
    bauta_report_add(g->planner->report, &problem, "%s: %s%.200s%s",
                     step->transform->name, text, name,
                     *name != '\0' ? "\"" : "");
    g->failed = true;
}

static void
add(gathering *g, const bauta_step *step, size_t option, size_t column)
{
    if (g->n == PEERS_MAX) {
        if (!g->failed)
            report(g, step, "name fewer of them", "too many columns are named",
                   "");
        return;
    }
    g->peers[g->n++] = (bauta_peer){
        .step = step, .option = option, .column = &g->table->columns[column]};
}

static void
add_named(gathering *g, const bauta_step *step, size_t option, const char *name)
{
    long c = bauta_table_find_column(g->table, name);

    if (g->follows)
        g->n++;
    else if (c >= 0)
        add(g, step, option, (size_t)c);
    else
        report(g, step, "correct the name", "the table has no column \"", name);
}

static void
add_primary_key(gathering *g, const bauta_step *step, size_t option)
{
    char hint[LABEL];

    if (g->follows) {
        g->n++;
        return;
    }
    for (size_t k = 0; k < g->table->n_keys; k++) {
        const bauta_unique_key *key = &g->table->keys[k];

        for (size_t i = 0; key->primary && i < key->n_columns; i++)
            add(g, step, option, key->columns[i]);
        if (key->primary)
            return;
    }
    (void)snprintf(hint, sizeof(hint),
                   "name columns that tell its rows apart with \"%s\"",
                   step->options.table[option].name);
    report(g, step, hint, "the table has no primary key", "");
}

static void gather(gathering *g, const bauta_rule *rule, unsigned depth);

static void
gather_option(gathering *g, const bauta_step *step, size_t option,
              unsigned depth)
{
    const bauta_value *value = &step->options.values[option];

    switch (step->options.table[option].kind) {
    case BAUTA_OPTION_COLUMN:
        if (value->set)
            add_named(g, step, option, value->text);
        break;
    case BAUTA_OPTION_COLUMNS:
        for (size_t i = 0; i < value->n_items; i++)
            add_named(g, step, option, value->items[i].text);
        if (value->set && value->n_items == 0)
            add_primary_key(g, step, option);
        break;
    case BAUTA_OPTION_RULE:
        if (value->rule != NULL)
            gather(g, value->rule, depth + 1);
        break;
    case BAUTA_OPTION_RULES:
        for (size_t i = 0; i < value->n_items; i++)
            gather(g, value->items[i].rule, depth + 1);
        break;
    default:
        break;
    }
}

static void
gather(gathering *g, const bauta_rule *rule, unsigned depth)
{
    for (size_t i = 0; i < rule->n_steps; i++) {
        const bauta_step *step = &rule->steps[i];

        if (depth > NESTING_MAX ||
            (step->transform->survey != NULL && (depth > 0 || i > 0))) {
            report(g, step, "make it a rule of its own, the first of its steps",
                   depth > NESTING_MAX
                       ? "rules are nested too deeply"
                       : "it must see the column as it is, all of it",
                   "");
            return;
        }
        for (size_t c = 0; step->when != NULL && c < step->when->n_columns; c++)
            add_named(g, step, BAUTA_PEER_WHEN, step->when->columns[c]);
        for (size_t o = 0; step->options.table[o].kind != BAUTA_OPTION_END; o++)
            gather_option(g, step, o, depth);
    }
}

/* A column that follows another one has its rule, but not its neighbours. */
static void
refuse_follower(gathering *g)
{
    const bauta_decision *decision = &g->planner->decisions[g->global];
    char label[LABEL], hint[LABEL + 64];

    bauta_planner_label(g->planner, (size_t)decision->root, label,
                        sizeof(label));
    (void)snprintf(hint, sizeof(hint),
                   "give %s a rule that looks at nothing but its value, such "
                   "as token",
                   label);
    report(g, &decision->rule->steps[0], hint,
           "the rule of the column it references reads other columns of that "
           "table, which are not here",
           "");
}

bauta_rc
bauta_planner_peers(bauta_planner *planner, size_t global, bool *good)
{
    const bauta_decision *decision = &planner->decisions[global];
    bauta_arena *arena = &planner->plan->arena;
    gathering g = {.planner = planner,
                   .global = global,
                   .follows = decision->root != (long)global};
    bauta_plan_column *out;

    (void)bauta_planner_column(planner, global, &g.t);
    g.table = &planner->catalog->tables[g.t];
    out = &planner->plan->tables[g.t].columns[global - planner->offset[g.t]];
    out->surveys = decision->rule->steps[0].transform->survey != NULL;
    gather(&g, decision->rule, 0);
    if (g.follows && (g.n > 0 || out->surveys)) {
        refuse_follower(&g);
        out->surveys = false;
        g.n = 0;
    }
    *good = !g.failed;
    out->peers = bauta_arena_calloc(arena, g.n, sizeof(*out->peers));
    out->peer_slots = bauta_arena_calloc(arena, g.n, sizeof(size_t));
    if (out->peers == NULL || out->peer_slots == NULL)
        return bauta_err_set(planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    if (g.n > 0)
        memcpy(out->peers, g.peers, g.n * sizeof(*out->peers));
    out->n_peers = g.n;
    return BAUTA_OK;
}

/* The decoded slot that holds a column, added past the others where none does
 * yet. */
static size_t
slot_of(bauta_plan_table *table, size_t column)
{
    for (size_t s = 0; s < table->n_read; s++)
        if (!table->slots[s].wire && table->slots[s].first == column) {
            table->watched[s] = true;
            return s;
        }
    table->slots[table->n_read] = (bauta_slot){.first = column, .n = 1};
    return table->n_read++;
}

void
bauta_planner_peer_slots(const bauta_planner *planner, bauta_plan_table *table)
{
    const bauta_table *definition = &planner->catalog->tables[table->table];

    table->n_read = table->n_slots;
    for (size_t c = 0; c < definition->n_columns; c++) {
        bauta_plan_column *column = &table->columns[c];

        for (size_t i = 0; i < column->n_peers; i++)
            column->peer_slots[i] = slot_of(
                table, (size_t)(column->peers[i].column - definition->columns));
    }
}
