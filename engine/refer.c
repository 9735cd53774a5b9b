/* SPDX-License-Identifier: Apache-2.0 */
/*
 * References: a column that references another takes its rule, through any
 * number of hops, so that joins hold in the copy. What contradicts that is a
 * problem that names both places.
 */
#include "engine/decide.h"

#include "transforms/condition.h"

#include <stdio.h>
#include <string.h>

enum { LABEL = 512 };

static bauta_rc
add_edge(bauta_planner *planner, const bauta_edge *edge)
{
    bauta_decision *from = &planner->decisions[edge->from];

    if (planner->n_edges == planner->cap_edges) {
        size_t cap = planner->cap_edges == 0 ? 64 : planner->cap_edges * 2;
        bauta_edge *edges =
            bauta_arena_calloc(&planner->plan->arena, cap, sizeof(*edges));

        if (edges == NULL)
            return bauta_err_set(planner->err, BAUTA_ENOMEM,
                                 "out of memory for the plan");
        if (planner->n_edges > 0)
            memcpy(edges, planner->edges, planner->n_edges * sizeof(*edges));
        planner->edges = edges;
        planner->cap_edges = cap;
    }
    planner->edges[planner->n_edges] = *edge;
    planner->edges[planner->n_edges].next = from->first_edge;
    from->first_edge = (long)planner->n_edges++;
    return BAUTA_OK;
}

/* A reference to rows that will not be there cannot hold, unless every value
 * that makes it is blanked. */
static void
report_no_rows(bauta_planner *planner, size_t child, size_t parent,
               const char *name)
{
    char where[LABEL] = "", label[LABEL];
    const bauta_table_entry *entry = planner->entries[parent];
    bauta_problem problem = {.kind = BAUTA_PROBLEM_REFERENCE,
                             .code = BAUTA_ECOVER,
                             .file = planner->profile->file,
                             .where = where,
                             .hint = "copy the table it references, or treat "
                                     "both alike, or give the referencing "
                                     "columns the rule \"null\""};

    if (entry != NULL) {
        problem.file = bauta_place_file(planner->profile, entry->place);
        problem.line = entry->place.line;
        problem.column = entry->place.column;
    }
    bauta_table_label(planner->catalog, &planner->catalog->tables[child], where,
                      sizeof(where));
    bauta_table_label(planner->catalog, &planner->catalog->tables[parent],
                      label, sizeof(label));
    bauta_report_add(planner->report, &problem,
                     "its reference %s needs rows of %s, which is %s", name,
                     label,
                     planner->plan->fates[parent] == BAUTA_FATE_SKIP
                         ? "skipped"
                         : "copied without rows");
}

static bool
is_nulled(const bauta_planner *planner, size_t global)
{
    const bauta_decision *decision = &planner->decisions[global];

    return decision->rule != NULL && decision->rule->n_steps == 1 &&
           decision->rule->steps[0].when == NULL &&
           (decision->rule->steps[0].transform->traits & BAUTA_TRAIT_NULLS) !=
               0;
}

/* A column of `t` as its holder has it: partitions share names, not order. */
static size_t
lift(const bauta_planner *planner, size_t t, size_t column)
{
    const bauta_catalog *catalog = planner->catalog;
    size_t up = bauta_catalog_holder(catalog, t);
    long found =
        up == t
            ? (long)column
            : bauta_table_find_column(&catalog->tables[up],
                                      catalog->tables[t].columns[column].name);

    return found < 0 ? planner->offset[t] + column
                     : planner->offset[up] + (size_t)found;
}

static bauta_rc
gather_foreign_key(bauta_planner *planner, size_t t,
                   const bauta_foreign_key *key)
{
    size_t child = bauta_catalog_holder(planner->catalog, t);
    size_t parent = bauta_catalog_holder(planner->catalog, key->ref_table);
    bool nulled = false;
    bauta_rc rc = BAUTA_OK;

    if (!bauta_plan_has_rows(planner->plan, child))
        return BAUTA_OK;
    for (size_t i = 0; i < key->n_columns; i++)
        nulled =
            nulled || is_nulled(planner, lift(planner, t, key->columns[i]));
    if (!bauta_plan_has_rows(planner->plan, parent)) {
        if (!nulled)
            report_no_rows(planner, child, parent, key->name);
        return BAUTA_OK;
    }
    for (size_t i = 0; i < key->n_columns; i++) {
        const bauta_edge edge = {
            .from = lift(planner, t, key->columns[i]),
            .to = lift(planner, key->ref_table, key->ref_columns[i]),
            .name = key->name};

        BAUTA_TRY(add_edge(planner, &edge));
    }

out:
    return rc;
}

static long
find_declared(bauta_planner *planner, const bauta_reference_entry *entry,
              const char *table, const char *column)
{
    long t = bauta_catalog_find_table(planner->catalog, table);
    long c =
        t < 0 ? -1
              : bauta_table_find_column(&planner->catalog->tables[t], column);
    char where[LABEL] = "", hint[LABEL] = "correct the name in \"references\"";
    const char *near;
    bauta_problem problem = {.kind = BAUTA_PROBLEM_NAME,
                             .code = BAUTA_ECOVER,
                             .file = entry->place.file,
                             .line = entry->place.line,
                             .column = entry->place.column,
                             .where = where,
                             .hint = hint};

    if (c >= 0)
        return (long)planner->offset[t] + c;
    if (entry->optional && t != BAUTA_AMBIGUOUS)
        return BAUTA_NONE;
    near = t < 0 ? bauta_planner_nearest_table(planner, table)
                 : bauta_planner_nearest_column(
                       planner, &planner->catalog->tables[t], column);
    if (near != NULL)
        (void)snprintf(hint, sizeof(hint), "did you mean \"%s\"?", near);
    (void)snprintf(where, sizeof(where), t < 0 ? "%s" : "%s.%s", table, column);
    if (t == BAUTA_AMBIGUOUS) {
        problem.hint = "write it as schema.table";
        bauta_report_add(planner->report, &problem,
                         "more than one table has this name");
        return BAUTA_NONE;
    }
    bauta_report_add(planner->report, &problem, "the source has no such %s",
                     t < 0 ? "table" : "column");
    return BAUTA_NONE;
}

static bauta_rc
gather_declared(bauta_planner *planner, const bauta_reference_entry *entry)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < entry->n_columns; i++) {
        long from =
            find_declared(planner, entry, entry->table, entry->columns[i]);
        long to = find_declared(planner, entry, entry->ref_table,
                                entry->ref_columns[i]);
        bauta_edge edge = {
            .place = entry->place, .name = "", .when = entry->when};

        if (from < 0 || to < 0 ||
            !bauta_plan_has_rows(planner->plan, planner->table_of[from]) ||
            !bauta_plan_has_rows(planner->plan, planner->table_of[to]))
            continue;
        edge.from = (size_t)from;
        edge.to = (size_t)to;
        BAUTA_TRY(add_edge(planner, &edge));
    }

out:
    return rc;
}

static bool
same_text(const char *a, size_t n, const char *b, size_t m)
{
    return (a == NULL) == (b == NULL) && n == m &&
           (a == NULL || memcmp(a, b, n) == 0);
}

static bool same_steps(const bauta_rule *a, const bauta_rule *b);

static bool
same_value(const bauta_value *a, const bauta_value *b)
{
    if ((a->rule == NULL) != (b->rule == NULL) ||
        (a->rule != NULL && !same_steps(a->rule, b->rule)))
        return false;
    if (a->set != b->set || a->is_null != b->is_null ||
        a->is_text != b->is_text || a->integer != b->integer ||
        a->boolean != b->boolean || a->n_items != b->n_items ||
        a->number < b->number || a->number > b->number)
        return false;
    for (size_t i = 0; i < a->n_items; i++)
        if (a->items[i].number < b->items[i].number ||
            a->items[i].number > b->items[i].number ||
            !same_text(a->items[i].text, a->items[i].text_len, b->items[i].text,
                       b->items[i].text_len) ||
            !same_value(&a->items[i], &b->items[i]))
            return false;
    return true;
}

/* Texts only where the option is read as one: "1" and 1 are the same number. */
static bool
same_options(const bauta_options *a, const bauta_options *b)
{
    for (size_t i = 0; a->table[i].kind != BAUTA_OPTION_END; i++) {
        const bauta_value *x = &a->values[i], *y = &b->values[i];
        bool text = a->table[i].kind == BAUTA_OPTION_TEXT ||
                    a->table[i].kind == BAUTA_OPTION_CHOICE ||
                    a->table[i].kind == BAUTA_OPTION_FILE ||
                    a->table[i].kind == BAUTA_OPTION_COLUMN ||
                    a->table[i].kind == BAUTA_OPTION_SCALAR;

        if (!same_value(x, y) ||
            (text && !same_text(x->text, x->text_len, y->text, y->text_len)))
            return false;
    }
    return true;
}

static bool
same_when(const bauta_condition *a, const bauta_condition *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    return strcmp(a->text, b->text) == 0;
}

static bool
same_steps(const bauta_rule *a, const bauta_rule *b)
{
    if (a == b || a->n_steps != b->n_steps)
        return a == b;
    for (size_t i = 0; i < a->n_steps; i++) {
        const bauta_step *x = &a->steps[i], *y = &b->steps[i];

        if (x->transform != y->transform || strcmp(x->domain, y->domain) != 0 ||
            x->on_invalid != y->on_invalid || !same_when(x->when, y->when) ||
            !same_options(&x->options, &y->options))
            return false;
    }
    return true;
}

static bool
same_rule(const bauta_decision *a, const bauta_decision *b)
{
    if (a->keep || b->keep)
        return a->keep == b->keep;
    if (a->rule == NULL || b->rule == NULL)
        return a->rule == b->rule;
    return same_steps(a->rule, b->rule);
}

static void
report_conflict(bauta_planner *planner, size_t global, size_t other)
{
    char where[LABEL] = "", label[LABEL], hint[2 * LABEL] = "";
    const bauta_decision *mine = &planner->decisions[global];
    const bauta_decision *theirs = &planner->decisions[other];
    bauta_problem problem = {
        .kind = BAUTA_PROBLEM_REFERENCE,
        .code = BAUTA_ECOVER,
        .file = bauta_place_file(planner->profile, mine->place),
        .line = mine->place.line,
        .column = mine->place.column,
        .where = where,
        .hint = hint};

    bauta_planner_label(planner, global, where, sizeof(where));
    bauta_planner_label(planner, other, label, sizeof(label));
    if (theirs->place.line > 0)
        (void)snprintf(hint, sizeof(hint),
                       "take this entry out, and it follows %s (%s:%u:%u)",
                       label, theirs->place.file, theirs->place.line,
                       theirs->place.column);
    else
        (void)snprintf(hint, sizeof(hint),
                       "take this entry out, and it follows %s", label);
    bauta_report_add(planner->report, &problem,
                     "it references %s, which has another rule: rows would no "
                     "longer join",
                     label);
}

static void
follow(bauta_planner *planner, size_t global, size_t to)
{
    bauta_decision *mine = &planner->decisions[global];
    const bauta_decision *theirs = &planner->decisions[to];

    if (is_nulled(planner, global) || mine->review)
        return;
    if (theirs->review) { /* told there */
        if (!mine->decided) {
            mine->decided = mine->keep = mine->review = true;
            mine->reason = BAUTA_REASON_REFERENCE;
            mine->place = theirs->place;
        }
        return;
    }
    if (mine->decided && mine->reason != BAUTA_REASON_REFERENCE) {
        if (theirs->decided && !same_rule(mine, theirs))
            report_conflict(planner, global, to);
        else if (mine->rule != NULL)
            mine->root = theirs->root;
        return;
    }
    if (mine->decided) { /* it follows another one already */
        if (theirs->decided && !same_rule(mine, theirs))
            report_conflict(planner, global, to);
        return;
    }
    mine->decided = true; /* where theirs is not, the problem is told there */
    mine->reason = BAUTA_REASON_REFERENCE;
    mine->keep = theirs->keep;
    mine->rule = theirs->rule;
    mine->place = theirs->place;
    mine->root = theirs->root;
}

/* Depth is bounded by the number of columns in a chain of references, which a
 * hostile catalogue could make long: past the limit a column stands alone and
 * a conflict, if there is one, shows when the keys are verified. */
enum { HOPS_MAX = 1000 };

static void
resolve(bauta_planner *planner, size_t global, unsigned hops)
{
    bauta_decision *mine = &planner->decisions[global];
    bool several = false;

    if (mine->mark != 0)
        return;
    mine->mark = 1;
    for (long e = mine->first_edge; e != BAUTA_NONE && hops < HOPS_MAX;
         e = planner->edges[e].next) {
        size_t to = planner->edges[e].to;

        if (to == global)
            continue;
        resolve(planner, to, hops + 1);
        if (planner->edges[e].when != NULL)
            several = true;
        else if (planner->decisions[to].mark == 2 ||
                 planner->decisions[to].decided)
            follow(planner, global, to);
    }
    if (several && bauta_planner_several(planner, global) != BAUTA_OK)
        return; /* told in `err` */
    if (!mine->decided)
        bauta_planner_fallback(planner, global);
    mine->mark = 2;
}

bauta_rc
bauta_planner_references(bauta_planner *planner)
{
    const bauta_catalog *catalog = planner->catalog;
    bauta_rc rc = BAUTA_OK;

    for (size_t t = 0; t < catalog->n_tables; t++)
        for (size_t i = 0; i < catalog->tables[t].n_references; i++)
            BAUTA_TRY(gather_foreign_key(planner, t,
                                         &catalog->tables[t].references[i]));
    for (size_t i = 0; i < planner->profile->n_references; i++)
        BAUTA_TRY(gather_declared(planner, &planner->profile->references[i]));
    for (size_t i = 0; i < planner->offset[catalog->n_tables]; i++)
        resolve(planner, i, 0);
    rc = planner->err->code;

out:
    return rc;
}
