/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Decide: what the profile says of each table and column by itself, and the
 * report of what it says nothing of.
 */
#include "engine/decide.h"

#include <stdio.h>
#include <string.h>

enum { LABEL = 512 };

bool
bauta_rule_keeps(const bauta_rule *rule)
{
    return rule->n_steps == 1 &&
           strcmp(rule->steps[0].transform->name, "keep") == 0;
}

static bauta_problem
problem_at(const bauta_planner *planner, bauta_place place, const char *where,
           const char *hint)
{
    return (bauta_problem){.kind = BAUTA_PROBLEM_ENTRY,
                           .code = BAUTA_ECOVER,
                           .file = bauta_place_file(planner->profile, place),
                           .line = place.line,
                           .column = place.column,
                           .where = where,
                           .hint = hint};
}

const char *
bauta_planner_nearest_table(bauta_planner *planner, const char *name)
{
    const bauta_catalog *catalog = planner->catalog;
    bool qualified = strchr(name, '.') != NULL;
    const char **names = bauta_arena_calloc(
        &planner->plan->arena, catalog->n_tables, sizeof(const char *));

    if (names == NULL)
        return NULL;
    for (size_t t = 0; t < catalog->n_tables; t++) {
        const bauta_table *table = &catalog->tables[t];

        names[t] = qualified && *table->schema != '\0'
                       ? bauta_arena_printf(&planner->plan->arena, "%s.%s",
                                            table->schema, table->name)
                       : table->name;
        if (names[t] == NULL)
            return NULL;
    }
    return bauta_nearest(name, names, catalog->n_tables);
}

static void
report_no_table(bauta_planner *planner, const bauta_table_entry *entry,
                long found)
{
    const char *near = bauta_planner_nearest_table(planner, entry->name);
    char hint[LABEL] = "take the entry out, or correct the name";
    bauta_problem problem =
        problem_at(planner, entry->place, entry->name, hint);

    problem.kind = BAUTA_PROBLEM_NAME;
    if (found == BAUTA_AMBIGUOUS) {
        problem.hint = "write it as schema.table";
        bauta_report_add(planner->report, &problem,
                         "more than one table has this name");
        return;
    }
    if (near != NULL)
        (void)snprintf(hint, sizeof(hint), "did you mean \"%s\"?", near);
    bauta_report_add(planner->report, &problem, "the source has no such table");
}

/* The table at the top of a chain of parents; the chain's length is bounded so
 * that a catalogue that loops cannot hang the planner. */
static size_t
top_parent(const bauta_catalog *catalog, size_t t)
{
    for (size_t i = 0; i < catalog->n_tables; i++) {
        if (catalog->tables[t].parent == BAUTA_NO_PARENT)
            break;
        t = (size_t)catalog->tables[t].parent;
    }
    return t;
}

static bauta_rc
place_entry(bauta_planner *planner, const bauta_table_entry *entry)
{
    const bauta_catalog *catalog = planner->catalog;
    long found = bauta_catalog_find_table(catalog, entry->name);
    char hint[LABEL] = "", label[LABEL - 64];
    bauta_problem problem =
        problem_at(planner, entry->place, entry->name, hint);

    if (found < 0) {
        if (!entry->optional || found == BAUTA_AMBIGUOUS)
            report_no_table(planner, entry, found);
        return BAUTA_OK;
    }
    if (catalog->tables[found].kind == BAUTA_TABLE_PARTITION) {
        bauta_table_label(catalog,
                          &catalog->tables[top_parent(catalog, (size_t)found)],
                          label, sizeof(label));
        (void)snprintf(hint, sizeof(hint), "write the entry for \"%s\"", label);
        bauta_report_add(planner->report, &problem,
                         "a partition has the rules of its table");
        return BAUTA_OK;
    }
    if (planner->entries[found] != NULL) {
        if (planner->joins[found].file != entry->place.file)
            return bauta_planner_join(planner, (size_t)found, entry);
        problem.hint = "join the two entries";
        bauta_report_add(planner->report, &problem,
                         "two entries name this table");
        return BAUTA_OK;
    }
    planner->entries[found] = entry;
    planner->joins[found] = (bauta_join){
        .file = entry->place.file, .sealed = entry->mode != BAUTA_MODE_COLUMNS};
    return BAUTA_OK;
}

static enum bauta_fate
fate_of(const bauta_table_entry *entry, enum bauta_table_kind kind)
{
    if (entry != NULL && entry->mode == BAUTA_MODE_SKIP)
        return BAUTA_FATE_SKIP;
    if (kind == BAUTA_TABLE_FOREIGN ||
        (entry != NULL && entry->mode == BAUTA_MODE_SCHEMA_ONLY))
        return BAUTA_FATE_SCHEMA_ONLY;
    return BAUTA_FATE_COPY;
}

bauta_rc
bauta_planner_tables(bauta_planner *planner)
{
    const bauta_catalog *catalog = planner->catalog;
    bauta_plan *plan = planner->plan;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < planner->profile->n_tables; i++)
        BAUTA_TRY(place_entry(planner, &planner->profile->tables[i]));
    for (size_t t = 0; t < catalog->n_tables; t++) {
        size_t up = t;

        /* A child without an entry of its own has its nearest parent's. */
        for (size_t i = 0; i < catalog->n_tables; i++) {
            if (planner->entries[up] != NULL ||
                catalog->tables[up].parent == BAUTA_NO_PARENT)
                break;
            up = (size_t)catalog->tables[up].parent;
        }
        plan->fates[t] = fate_of(planner->entries[up], catalog->tables[t].kind);
        plan->tables[t].fate = plan->fates[t];
    }
    for (size_t t = 0; t < catalog->n_tables; t++) {
        size_t up = t;

        while (planner->entries[up] == NULL &&
               catalog->tables[up].parent != BAUTA_NO_PARENT &&
               up != top_parent(catalog, t))
            up = (size_t)catalog->tables[up].parent;
        planner->entries[t] = planner->entries[up];
    }

out:
    return rc;
}

const char *
bauta_planner_nearest_column(bauta_planner *planner, const bauta_table *table,
                             const char *name)
{
    const char **names = bauta_arena_calloc(
        &planner->plan->arena, table->n_columns, sizeof(const char *));

    if (names == NULL)
        return NULL;
    for (size_t i = 0; i < table->n_columns; i++)
        names[i] = table->columns[i].name;
    return bauta_nearest(name, names, table->n_columns);
}

static void
report_no_column(bauta_planner *planner, size_t t,
                 const bauta_column_entry *entry)
{
    const bauta_table *table = &planner->catalog->tables[t];
    char where[LABEL] = "",
         hint[LABEL] = "take the entry out, or correct the name";
    const char *near =
        bauta_planner_nearest_column(planner, table, entry->name);
    bauta_problem problem = problem_at(planner, entry->place, where, hint);
    size_t n;

    problem.kind = BAUTA_PROBLEM_NAME;
    if (near != NULL)
        (void)snprintf(hint, sizeof(hint), "did you mean \"%s\"?", near);
    bauta_table_label(planner->catalog, table, where, sizeof(where));
    n = strlen(where);
    (void)snprintf(where + n, sizeof(where) - n, ".%s", entry->name);
    bauta_report_add(planner->report, &problem,
                     "the source has no such column");
}

static void
decide(bauta_decision *decision, enum bauta_reason reason,
       const bauta_rule *rule, bauta_place place)
{
    decision->decided = true;
    decision->reason = reason;
    decision->keep = rule == NULL || bauta_rule_keeps(rule);
    decision->rule = decision->keep ? NULL : rule;
    decision->place = place;
}

/* Entries of a parent that name a column only other children have are fine,
 * so an unknown column is a problem where the entry is the table's own. */
static bool
is_own_entry(const bauta_planner *planner, size_t t)
{
    long parent = planner->catalog->tables[t].parent;

    return parent == BAUTA_NO_PARENT ||
           planner->entries[parent] != planner->entries[t];
}

/* The column counts as decided, so that nothing else is said of it; the
 * problem stops every plan. */
static void
report_review(bauta_planner *planner, size_t global,
              const bauta_column_entry *entry)
{
    char where[LABEL] = "";
    bauta_problem problem = problem_at(planner, entry->place, where,
                                       "put a rule in its place, or \"keep\"");

    problem.kind = BAUTA_PROBLEM_REVIEW;
    bauta_planner_label(planner, global, where, sizeof(where));
    bauta_report_add(planner->report, &problem,
                     "somebody is to decide about this column");
    decide(&planner->decisions[global], BAUTA_REASON_EXPLICIT, NULL,
           entry->place);
    planner->decisions[global].review = true;
}

static void
apply_entry(bauta_planner *planner, size_t t, const bauta_column_entry *entry)
{
    const bauta_table *table = &planner->catalog->tables[t];
    long c = bauta_table_find_column(table, entry->name);
    bauta_decision *decision;
    char where[LABEL] = "";
    bauta_problem problem = problem_at(planner, entry->place, where,
                                       "take the entry out, or write \"keep\"");

    if (c < 0) {
        if (is_own_entry(planner, t) && !entry->optional)
            report_no_column(planner, t, entry);
        return;
    }
    decision = &planner->decisions[planner->offset[t] + (size_t)c];
    if (entry->review && !decision->decided) {
        report_review(planner, planner->offset[t] + (size_t)c, entry);
        return;
    }
    if (table->columns[c].generated) {
        bauta_planner_label(planner, planner->offset[t] + (size_t)c, where,
                            sizeof(where));
        if (!entry->review && !bauta_rule_keeps(&entry->rule))
            bauta_report_add(planner->report, &problem,
                             "the database computes this column from others: "
                             "give those the rule");
        return;
    }
    if (decision->decided) {
        bauta_planner_label(planner, planner->offset[t] + (size_t)c, where,
                            sizeof(where));
        problem.hint = "join the two entries";
        bauta_report_add(planner->report, &problem,
                         "two entries name this column");
        return;
    }
    decide(decision, BAUTA_REASON_EXPLICIT, &entry->rule, entry->place);
}

void
bauta_planner_explicit(bauta_planner *planner)
{
    static const bauta_place nowhere = {0};

    for (size_t t = 0; t < planner->catalog->n_tables; t++) {
        const bauta_table *table = &planner->catalog->tables[t];
        const bauta_table_entry *entry = planner->entries[t];
        bauta_decision *decisions = &planner->decisions[planner->offset[t]];
        bool whole = entry != NULL && entry->mode == BAUTA_MODE_KEEP;
        bool absent = !bauta_plan_has_rows(planner->plan, t);

        for (size_t c = 0; c < table->n_columns; c++) {
            if (absent)
                decide(&decisions[c], BAUTA_REASON_ABSENT, NULL,
                       entry == NULL ? nowhere : entry->place);
            else if (table->columns[c].generated)
                decide(&decisions[c], BAUTA_REASON_GENERATED, NULL, nowhere);
            else if (whole)
                decide(&decisions[c], BAUTA_REASON_TABLE, NULL, entry->place);
        }
        for (size_t i = 0; !absent && entry != NULL && i < entry->n_columns;
             i++)
            apply_entry(planner, t, &entry->columns[i]);
    }
}

static bool
matches(const bauta_wildcard *wildcard, const bauta_table *table,
        const bauta_column *column)
{
    char full[LABEL];

    if (wildcard->types != 0 && (wildcard->types & column->type) == 0)
        return false;
    if (wildcard->column != NULL &&
        !bauta_pattern_match(wildcard->column, column->name))
        return false;
    if (wildcard->table == NULL ||
        bauta_pattern_match(wildcard->table, table->name))
        return true;
    (void)snprintf(full, sizeof(full), "%s.%s", table->schema, table->name);
    return bauta_pattern_match(wildcard->table, full);
}

void
bauta_planner_fallback(bauta_planner *planner, size_t global)
{
    const bauta_profile *profile = planner->profile;
    bauta_decision *decision = &planner->decisions[global];
    size_t t;
    const bauta_column *column = bauta_planner_column(planner, global, &t);

    for (size_t i = 0; i < profile->n_wildcards; i++) {
        const bauta_wildcard *wildcard = &profile->wildcards[i];

        if (!matches(wildcard, &planner->catalog->tables[t], column))
            continue;
        decide(decision, BAUTA_REASON_WILDCARD, &wildcard->rule,
               wildcard->place);
        return;
    }
    if (profile->undeclared_keep) {
        decide(decision, BAUTA_REASON_UNDECLARED, NULL,
               profile->undeclared_place);
        planner->plan->n_undeclared++;
    }
}

/* The undecided columns of a table: how many, and the first few by name. A
 * column that waits for the one it references is told of there. */
static size_t
list_uncovered(const bauta_planner *planner, size_t t, char *out, size_t size)
{
    const bauta_table *table = &planner->catalog->tables[t];
    size_t n = 0, used = 0;

    *out = '\0';
    for (size_t c = 0; c < table->n_columns; c++) {
        const bauta_decision *decision =
            &planner->decisions[planner->offset[t] + c];

        if (decision->decided)
            continue;
        if (used < size)
            used +=
                (size_t)snprintf(out + used, size - used, "%s%s",
                                 n == 0 ? "" : ", ", table->columns[c].name);
        n++;
    }
    return n;
}

static void
report_columns(bauta_planner *planner, size_t t)
{
    const bauta_table *table = &planner->catalog->tables[t];
    bauta_place place = planner->entries[t]->place;
    char where[LABEL] = "", hint[LABEL] = "";
    bauta_problem problem = problem_at(planner, place, where, hint);

    problem.kind = BAUTA_PROBLEM_UNDECLARED;
    for (size_t c = 0; c < table->n_columns; c++) {
        size_t global = planner->offset[t] + c;

        if (planner->decisions[global].decided)
            continue;
        bauta_planner_label(planner, global, where, sizeof(where));
        (void)snprintf(hint, sizeof(hint),
                       "add \"%.200s\" with a rule, or \"keep\"",
                       table->columns[c].name);
        bauta_report_add(planner->report, &problem,
                         "the profile says nothing of this column (%s)",
                         table->columns[c].native);
    }
}

void
bauta_planner_uncovered(bauta_planner *planner)
{
    static const bauta_place nowhere = {0};

    for (size_t t = 0; t < planner->catalog->n_tables; t++) {
        char names[400], where[LABEL] = "";
        size_t n = list_uncovered(planner, t, names, sizeof(names));
        bauta_problem problem = problem_at(
            planner, nowhere, where,
            "add an entry for the table with a rule for each column, or "
            "\"keep\", \"schema-only\" or \"skip\"");

        problem.kind = BAUTA_PROBLEM_UNDECLARED;
        if (n == 0)
            continue;
        if (planner->entries[t] != NULL) {
            report_columns(planner, t);
            continue;
        }
        bauta_table_label(planner->catalog, &planner->catalog->tables[t], where,
                          sizeof(where));
        bauta_report_add(planner->report, &problem,
                         "the profile says nothing of this table's %s: %s",
                         n == 1 ? "column" : "columns", names);
    }
}
