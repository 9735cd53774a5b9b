/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Constraints: what a table asks of several columns at once, or in words of
 * the engine's own: references that are MATCH FULL, CHECKs, keys over
 * expressions or with a predicate. What only the engine can judge becomes a
 * doubt, which a trial settles on rows (trial.h).
 */
#include "engine/decide.h"

#include <stdio.h>
#include <string.h>

static bool
may_null(const bauta_plan_column *column)
{
    return column->n_bounds > 0 &&
           (column->promise.traits & BAUTA_TRAIT_NULLS) != 0;
}

static void
report_full(bauta_planner *planner, size_t global,
            const bauta_foreign_key *reference)
{
    char where[BAUTA_LABEL] = "";
    bauta_problem problem = bauta_planner_problem(
        planner, global, where,
        "make all of its columns NULL by the transform null, or none");

    problem.kind = BAUTA_PROBLEM_REFERENCE;
    bauta_report_add(planner->report, &problem,
                     "its rule may give NULL where another column of reference "
                     "%s has a value, which MATCH FULL does not admit",
                     reference->name);
}

/* Under MATCH FULL either all columns are NULL or none is. */
static void
check_full(bauta_planner *planner, size_t t, const bauta_foreign_key *reference)
{
    const bauta_plan_column *columns = planner->plan->tables[t].columns;
    size_t n = reference->n_columns, n_nulled = 0, first = n;

    if (!reference->match_full)
        return;
    for (size_t i = n; i-- > 0;) {
        const bauta_plan_column *column = &columns[reference->columns[i]];

        n_nulled += bauta_plan_column_nulled(column);
        if (may_null(column))
            first = i;
    }
    if (n > 1 && first < n && n_nulled < n)
        report_full(planner, planner->offset[t] + reference->columns[first],
                    reference);
}

enum {
    HOPS = 8
}; /* of columns computed from computed ones that are followed */

/* The first of these columns that a rule changes, itself or in what it is
 * computed from; BAUTA_NONE. */
static long
find_ruled_within(const bauta_planner *planner, size_t t, const size_t *columns,
                  size_t n, unsigned hops)
{
    const bauta_table *table = &planner->catalog->tables[t];

    for (size_t i = 0; i < n; i++) {
        const bauta_column *column = &table->columns[columns[i]];
        long ruled = BAUTA_NONE;

        if (planner->plan->tables[t].columns[columns[i]].n_bounds > 0)
            return (long)columns[i];
        if (column->generated && hops > 0)
            ruled = find_ruled_within(planner, t, column->reads,
                                      column->n_reads, hops - 1);
        if (ruled >= 0)
            return ruled;
    }
    return BAUTA_NONE;
}

static long
find_ruled(const bauta_planner *planner, size_t t, const size_t *columns,
           size_t n)
{
    return find_ruled_within(planner, t, columns, n, HOPS);
}

static bauta_rc
add_doubt(bauta_planner *planner, size_t t, size_t column,
          const char *constraint)
{
    bauta_plan *plan = planner->plan;

    if (plan->n_doubts == plan->cap_doubts) {
        size_t cap = plan->cap_doubts == 0 ? 16 : plan->cap_doubts * 2;
        bauta_doubt *doubts =
            bauta_arena_calloc(&plan->arena, cap, sizeof(*doubts));

        if (doubts == NULL)
            return bauta_err_set(planner->err, BAUTA_ENOMEM,
                                 "out of memory for the plan");
        if (plan->n_doubts > 0)
            memcpy(doubts, plan->doubts, plan->n_doubts * sizeof(*doubts));
        plan->doubts = doubts;
        plan->cap_doubts = cap;
    }
    plan->doubts[plan->n_doubts++] =
        (bauta_doubt){.table = t, .column = column, .constraint = constraint};
    return BAUTA_OK;
}

/* A trial of a table's rows settles its doubts. */
static size_t
subject_of(size_t t)
{
    return t + 1;
}

static const char hint[] = "a copy tries it on rows first; \"bauta check "
                           "--sample 1000\" tries it now";

/* Values that only change rows meet what is said of each of them alone. */
static bool
holds_anyway(const bauta_planner *planner, size_t t, size_t ruled,
             const size_t *columns, size_t n)
{
    const bauta_table *table = &planner->catalog->tables[t];
    const bauta_plan_column *column = &planner->plan->tables[t].columns[ruled];

    for (size_t i = 0; i < column->n_bounds; i++)
        if ((column->bounds[i].promise.traits & BAUTA_TRAIT_PERMUTES) == 0)
            return false;
    for (unsigned hops = 0; hops < HOPS && n == 1; hops++) {
        const bauta_column *only = &table->columns[columns[0]];

        if (!only->generated)
            return true;
        columns = only->reads;
        n = only->n_reads;
    }
    return false;
}

static bauta_rc
judge_check(bauta_planner *planner, size_t t, const bauta_check *check)
{
    const bauta_plan_column *columns = planner->plan->tables[t].columns;
    long ruled = find_ruled(planner, t, check->columns, check->n_columns);
    char where[BAUTA_LABEL] = "", rule[BAUTA_LABEL / 2];
    bauta_problem problem;

    if (ruled < 0 || holds_anyway(planner, t, (size_t)ruled, check->columns,
                                  check->n_columns))
        return BAUTA_OK;
    problem = bauta_planner_problem(planner, planner->offset[t] + (size_t)ruled,
                                    where, hint);
    problem.kind = BAUTA_PROBLEM_CHECK;
    problem.subject = subject_of(t);
    bauta_plan_column_label(&columns[ruled], rule, sizeof(rule));
    bauta_report_doubt(planner->report, &problem,
                       "whether results of %s meet %s%s%s, only the database "
                       "can tell",
                       rule,
                       check->domain     ? "the CHECK of its domain"
                       : check->bounds   ? "the bounds of a partition"
                       : check->excludes ? "exclusion constraint"
                                         : "CHECK",
                       *check->name != '\0' ? " " : "", check->name);
    return add_doubt(planner, t, (size_t)ruled, check->name);
}

/* Types that only the engine itself can tell the members of. */
static bauta_rc
judge_type(bauta_planner *planner, size_t t, size_t c)
{
    const bauta_plan_column *out = &planner->plan->tables[t].columns[c];
    const bauta_column *column = &planner->catalog->tables[t].columns[c];
    bool sized = column->type == BAUTA_TYPE_DECIMAL && column->precision > 0;
    bool own = (column->type & (BAUTA_TYPE_ENUM | BAUTA_TYPE_OTHER)) != 0;
    char where[BAUTA_LABEL] = "", rule[BAUTA_LABEL / 2];
    bauta_problem problem;

    if (out->n_bounds == 0 || column->dynamic || (!sized && !own) ||
        bauta_plan_column_nulled(out) ||
        (out->promise.traits & BAUTA_TRAIT_PERMUTES) != 0)
        return BAUTA_OK;
    problem =
        bauta_planner_problem(planner, planner->offset[t] + c, where, hint);
    problem.kind = BAUTA_PROBLEM_RESULT;
    problem.subject = subject_of(t);
    bauta_plan_column_label(out, rule, sizeof(rule));
    bauta_report_doubt(planner->report, &problem,
                       "whether %s takes all results of %s, only the database "
                       "can tell",
                       column->native, rule);
    return add_doubt(planner, t, c, "");
}

/* What is computed from results may be too much for its column, or not be
 * computable at all. A text without a limit takes whatever is. */
static bauta_rc
judge_computed(bauta_planner *planner, size_t t, size_t c)
{
    const bauta_column *column = &planner->catalog->tables[t].columns[c];
    long ruled = column->generated ? find_ruled(planner, t, &c, 1) : BAUTA_NONE;
    char where[BAUTA_LABEL] = "", rule[BAUTA_LABEL / 2];
    bauta_problem problem;

    if (ruled < 0 || column->dynamic ||
        (column->type == BAUTA_TYPE_TEXT && column->max_chars == 0) ||
        holds_anyway(planner, t, (size_t)ruled, &c, 1))
        return BAUTA_OK;
    problem = bauta_planner_problem(planner, planner->offset[t] + (size_t)ruled,
                                    where, hint);
    problem.kind = BAUTA_PROBLEM_RESULT;
    problem.subject = subject_of(t);
    bauta_plan_column_label(&planner->plan->tables[t].columns[ruled], rule,
                            sizeof(rule));
    bauta_report_doubt(planner->report, &problem,
                       "whether column %s can be computed from results of %s, "
                       "only the database can tell",
                       column->name, rule);
    return add_doubt(planner, t, (size_t)ruled, column->name);
}

/* Rows join by a computed column only as long as nothing it is computed from
 * changes. */
static void
check_computed(bauta_planner *planner, size_t t,
               const bauta_foreign_key *reference)
{
    const size_t tables[] = {t, reference->ref_table};
    const size_t *const columns[] = {reference->columns,
                                     reference->ref_columns};

    for (size_t i = 0; i < 2 * reference->n_columns; i++) {
        size_t side = i % 2, at = tables[side], c = columns[side][i / 2];
        const bauta_column *column = &planner->catalog->tables[at].columns[c];
        long ruled = column->generated && bauta_plan_has_rows(planner->plan, at)
                         ? find_ruled(planner, at, &c, 1)
                         : BAUTA_NONE;
        char where[BAUTA_LABEL] = "";
        bauta_problem problem;

        if (ruled < 0)
            continue;
        problem = bauta_planner_problem(
            planner, planner->offset[at] + (size_t)ruled, where, "keep it");
        problem.kind = BAUTA_PROBLEM_REFERENCE;
        bauta_report_add(planner->report, &problem,
                         "column %s is computed from it, and reference %s of "
                         "table %s joins by that",
                         column->name, reference->name,
                         planner->catalog->tables[t].name);
        return;
    }
}

/* The first column of a key that takes results which differ in case alone for
 * equal, and has a rule that may give such. */
static long
find_folded(const bauta_planner *planner, size_t t, const bauta_unique_key *key)
{
    for (size_t i = 0; i < key->n_columns; i++) {
        size_t c = key->columns[i];
        const bauta_plan_column *out = &planner->plan->tables[t].columns[c];

        if (planner->catalog->tables[t].columns[c].folds && out->n_bounds > 0 &&
            (out->bounds[out->n_bounds - 1].promise.traits &
             BAUTA_TRAIT_CASED) != 0)
            return (long)c;
    }
    return BAUTA_NONE;
}

/* Distinct values may be one under an expression, and rows that a predicate
 * left out may be among those it takes. */
static bauta_rc
judge_key(bauta_planner *planner, size_t t, const bauta_unique_key *key)
{
    const bauta_table *table = &planner->catalog->tables[t];
    const char *over = "";
    long ruled = BAUTA_NONE;
    char where[BAUTA_LABEL] = "";
    bauta_problem problem;

    if (key->expression) {
        ruled = find_ruled(planner, t, key->columns, key->n_columns);
        over = "over an expression";
    }
    for (size_t i = 0; ruled < 0 && i < key->n_columns; i++)
        if (table->columns[key->columns[i]].generated) {
            ruled = find_ruled(planner, t, &key->columns[i], 1);
            over = "over a computed column";
        }
    if (ruled < 0) {
        ruled = find_ruled(planner, t, key->predicate, key->n_predicate);
        over = "over some rows only";
    }
    if (ruled < 0) {
        ruled = find_folded(planner, t, key);
        over = "blind to case";
    }
    if (ruled < 0)
        return BAUTA_OK;
    problem = bauta_planner_problem(planner, planner->offset[t] + (size_t)ruled,
                                    where, hint);
    problem.kind = BAUTA_PROBLEM_UNIQUE;
    problem.subject = subject_of(t);
    bauta_report_doubt(
        planner->report, &problem,
        "whether unique key %s, which is %s, still tells all rows "
        "apart, only the database can tell",
        key->name, over);
    return add_doubt(planner, t, (size_t)ruled, key->name);
}

bauta_rc
bauta_planner_constraints(bauta_planner *planner)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t t = 0; t < planner->catalog->n_tables; t++) {
        const bauta_table *table = &planner->catalog->tables[t];

        if (!bauta_plan_has_rows(planner->plan, t))
            continue;
        for (size_t i = 0; i < table->n_references; i++)
            check_full(planner, t, &table->references[i]);
        for (size_t i = 0; i < table->n_references; i++)
            check_computed(planner, t, &table->references[i]);
        for (size_t c = 0; c < table->n_columns; c++) {
            BAUTA_TRY(judge_type(planner, t, c));
            BAUTA_TRY(judge_computed(planner, t, c));
        }
        for (size_t i = 0; i < table->n_checks; i++)
            BAUTA_TRY(judge_check(planner, t, &table->checks[i]));
        for (size_t i = 0; i < table->n_keys; i++)
            BAUTA_TRY(judge_key(planner, t, &table->keys[i]));
    }

out:
    return rc;
}
