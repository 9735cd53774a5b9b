/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Several: a column that references one table or another, as a condition on
 * the row says. It gets a rule made of the referenced columns' rules, each for
 * the rows that reference that column and bound as it is there, so that joins
 * hold.
 *
 * A row that no condition, or more than one, is true of stops the run, unless
 * the column has a rule of its own for the former. Conditions are judged on
 * what rows hold at the source. Costs one filter a reference, one for the rest
 * and one for what more than one is true of.
 */
#include "engine/decide.h"

#include "core/text.h"
#include "transforms/condition.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LABEL = 512, SEVERAL_MAX = 32, NESTING_MAX = 16 };

static bauta_rc
refuse_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    (void)binding;
    (void)promise;
    *self = bauta_calloc(1, 1);
    return *self != NULL
               ? BAUTA_OK
               : bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
}

static bauta_rc
refuse(const bauta_view *view, const char *text, bauta_err *err)
{
    for (size_t row = 0; row < view->n_rows; row++)
        if (view->columns[0][row].bytes != NULL)
            return bauta_view_reject(view, row, err, "%s", text);
    return BAUTA_OK;
}

static bauta_rc
refuse_none(void *self, const bauta_view *view, bauta_err *err)
{
    (void)self;
    return refuse(view,
                  "the row meets the \"when\" of none of the column's "
                  "references: add one, or give the column a rule for such "
                  "rows",
                  err);
}

static bauta_rc
refuse_more(void *self, const bauta_view *view, bauta_err *err)
{
    (void)self;
    return refuse(view,
                  "the row meets the \"when\" of more than one of the column's "
                  "references: make them exclude each other",
                  err);
}

/* What was let through was not changed. */
static bauta_rc
refuse_reverse(void *self, const bauta_view *view, bauta_err *err)
{
    (void)self;
    (void)view;
    (void)err;
    return BAUTA_OK;
}

static void
refuse_release(void *self)
{
    free(self);
}

static const bauta_option no_options[] = {{0}};

/* Of the planner alone: no profile can name them. */
static const struct bauta_transform none_transform = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "refuse",
    .summary = "stop the run at a row that references nothing known",
    .details = "Only the planner puts it into a rule.",
    .example = "",
    .version = 1,
    .accepts = BAUTA_TYPE_ANY,
    .traits = BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_REVERSIBLE |
              BAUTA_TRAIT_FORMAT | BAUTA_TRAIT_ORIGINAL,
    .options = no_options,
    .bind = refuse_bind,
    .apply = refuse_none,
    .reverse = refuse_reverse,
    .release = refuse_release,
};

static const struct bauta_transform more_transform = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "refuse",
    .summary = "stop the run at a row that references nothing known",
    .details = "Only the planner puts it into a rule.",
    .example = "",
    .version = 1,
    .accepts = BAUTA_TYPE_ANY,
    .traits = BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_REVERSIBLE |
              BAUTA_TRAIT_FORMAT | BAUTA_TRAIT_ORIGINAL,
    .options = no_options,
    .bind = refuse_bind,
    .apply = refuse_more,
    .reverse = refuse_reverse,
    .release = refuse_release,
};

/* What is being made for one column. */
typedef struct making {
    bauta_planner *planner;
    size_t global;
    const bauta_edge *edges[SEVERAL_MAX];
    size_t n;
    const bauta_rule *rest; /* for rows that reference nothing; NULL: none */
    bool given;             /* the column has an entry of its own */
    bauta_step *steps;
    size_t n_steps;
    bauta_part *parts;
    size_t n_parts;
    bool failed; /* a problem is reported */
} making;

static void
report(making *m, bauta_place place, const char *hint, const char *text,
       const char *name)
{
    char where[LABEL] = "";
    bauta_problem problem = {.kind = BAUTA_PROBLEM_REFERENCE,
                             .code = BAUTA_ECOVER,
                             .file =
                                 bauta_place_file(m->planner->profile, place),
                             .line = place.line,
                             .column = place.column,
                             .where = where,
                             .hint = hint};

    bauta_planner_label(m->planner, m->global, where, sizeof(where));
    bauta_report_add(m->planner->report, &problem, "%s%s", name, text);
    m->failed = true;
}

/* Does a rule read other columns of its row, or its column as a whole? Those
 * are not the same where it is followed. */
static bool
looks_around(const bauta_rule *rule, unsigned depth)
{
    for (size_t i = 0; i < rule->n_steps; i++) {
        const bauta_step *step = &rule->steps[i];
        const bauta_option *table = step->options.table;

        if (depth > NESTING_MAX || step->when != NULL ||
            step->transform->survey != NULL)
            return true;
        for (size_t o = 0; table[o].kind != BAUTA_OPTION_END; o++) {
            const bauta_value *value = &step->options.values[o];
            bool names = table[o].kind == BAUTA_OPTION_COLUMN ||
                         table[o].kind == BAUTA_OPTION_COLUMNS;

            if ((names && value->set) ||
                (value->rule != NULL && looks_around(value->rule, depth + 1)))
                return true;
            for (size_t k = 0; k < value->n_items; k++)
                if (value->items[k].rule != NULL &&
                    looks_around(value->items[k].rule, depth + 1))
                    return true;
        }
    }
    return false;
}

/* The references of the column, in the order of the profile. */
static void
gather(making *m)
{
    const bauta_planner *planner = m->planner;
    long first = planner->decisions[m->global].first_edge;
    bool plain = false;
    size_t n = 0;

    for (long e = first; e != BAUTA_NONE; e = planner->edges[e].next) {
        if (planner->edges[e].when == NULL)
            plain = true;
        else if (n++ < SEVERAL_MAX)
            m->edges[m->n++] = &planner->edges[e];
    }
    for (size_t i = 0; i < m->n / 2; i++) {
        const bauta_edge *edge = m->edges[i];

        m->edges[i] = m->edges[m->n - 1 - i];
        m->edges[m->n - 1 - i] = edge;
    }
    if (plain && m->n > 0)
        report(m, m->edges[0]->place, "take one of them out",
               "it has a reference with \"when\" and one without", "");
    if (m->n < n)
        report(m, m->edges[0]->place, "join some of them",
               "it has more than 32 references with \"when\"", "");
}

static void
check_edge(making *m, size_t i)
{
    const bauta_edge *edge = m->edges[i];
    const bauta_decision *theirs = &m->planner->decisions[edge->to];
    char label[LABEL];

    bauta_planner_label(m->planner, edge->to, label, sizeof(label));
    for (size_t k = 0; k < i; k++)
        if (strcmp(m->edges[k]->when->text, edge->when->text) == 0 &&
            m->edges[k]->to != edge->to)
            report(m, edge->place, "make them exclude each other",
                   ": another reference has the same \"when\"", label);
    if (theirs->mark != 2)
        report(m, edge->place, "take one of these references out",
               " references this column in turn", label);
    if (theirs->rule != NULL && looks_around(theirs->rule, 0))
        report(m, edge->place,
               "give it a rule that looks at nothing but its value, such as "
               "token",
               " has a rule that reads other columns or rows of its table, "
               "which are not here",
               label);
}

/* Adds a step for the rows that a condition made of others is true of. */
static bauta_rc
add_when(making *m, const bauta_step *step, const bauta_text *text)
{
    bauta_step *out = &m->steps[m->n_steps];
    bauta_err wrong = {0};
    size_t at;
    bauta_rc rc;

    if (text->failed)
        return bauta_err_set(m->planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    *out = *step;
    rc = bauta_condition_parse(&out->when, text->bytes, text->len,
                               &m->planner->plan->arena, &at, &wrong);
    if (rc == BAUTA_ENOMEM)
        return bauta_err_set(m->planner->err, rc, "%s", wrong.text);
    if (rc != BAUTA_OK)
        report(m, m->edges[0]->place, "shorten the conditions",
               "together the conditions of its references are too much: ",
               wrong.text);
    else
        m->n_steps++;
    return BAUTA_OK;
}

/* Rows that more than one reference is for. */
static bauta_rc
add_more(making *m)
{
    const bauta_step step = {.transform = &more_transform,
                             .options = {.table = no_options},
                             .domain = "",
                             .place = m->edges[0]->place};
    bauta_text text;
    bauta_rc rc;

    if (m->n < 2)
        return BAUTA_OK;
    bauta_text_init(&text);
    for (size_t i = 1; i < m->n; i++) {
        bauta_text_printf(&text, "%s(%s) and (", i > 1 ? " or " : "",
                          m->edges[i]->when->text);
        for (size_t k = 0; k < i; k++)
            bauta_text_printf(&text, "%s(%s)", k > 0 ? " or " : "",
                              m->edges[k]->when->text);
        bauta_text_add(&text, ")");
    }
    rc = add_when(m, &step, &text);
    bauta_text_deinit(&text);
    return rc;
}

/* A step for the rows that no reference is for. */
static bauta_rc
add_rest(making *m, const bauta_step *step)
{
    bauta_text text;
    bauta_rc rc;

    bauta_text_init(&text);
    for (size_t i = 0; i < m->n; i++)
        bauta_text_printf(&text, "%s(%s) is not true", i > 0 ? " and " : "",
                          m->edges[i]->when->text);
    if (step->when != NULL)
        bauta_text_printf(&text, " and (%s)", step->when->text);
    rc = add_when(m, step, &text);
    bauta_text_deinit(&text);
    return rc;
}

/* The steps of a referenced column's rule, for the rows that reference it. */
static void
add_part(making *m, const bauta_edge *edge)
{
    const bauta_decision *theirs = &m->planner->decisions[edge->to];
    bauta_part *part = &m->parts[m->n_parts];

    if (theirs->rule == NULL)
        return;
    *part = (bauta_part){.root = (size_t)theirs->root,
                         .first = m->n_steps,
                         .n = theirs->rule->n_steps};
    m->n_parts++;
    for (size_t i = 0; i < part->n; i++) {
        bauta_step *step = &m->steps[m->n_steps++];

        *step = theirs->rule->steps[i];
        step->when = edge->when;
    }
}

static bauta_rc
make_steps(making *m)
{
    const bauta_step none = {.transform = &none_transform,
                             .options = {.table = no_options},
                             .domain = "",
                             .place = m->edges[0]->place};
    bauta_arena *arena = &m->planner->plan->arena;
    size_t room = 2 + (m->rest != NULL ? m->rest->n_steps : 0);
    bauta_rc rc;

    for (size_t i = 0; i < m->n; i++) {
        const bauta_decision *theirs = &m->planner->decisions[m->edges[i]->to];

        room += theirs->rule != NULL ? theirs->rule->n_steps : 0;
    }
    m->steps = bauta_arena_calloc(arena, room, sizeof(*m->steps));
    m->parts = bauta_arena_calloc(arena, m->n, sizeof(*m->parts));
    if (m->steps == NULL || m->parts == NULL)
        return bauta_err_set(m->planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    BAUTA_TRY(add_more(m));
    for (size_t i = 0; i < m->n; i++)
        add_part(m, m->edges[i]);
    for (size_t i = 0; m->rest != NULL && i < m->rest->n_steps; i++)
        BAUTA_TRY(add_rest(m, &m->rest->steps[i]));
    if (!m->given)
        BAUTA_TRY(add_rest(m, &none));

out:
    return rc;
}

/* True where every column that it may reference is kept. */
static bool
all_kept(const making *m)
{
    for (size_t i = 0; i < m->n; i++)
        if (m->planner->decisions[m->edges[i]->to].rule != NULL)
            return false;
    return true;
}

bauta_rc
bauta_planner_several(bauta_planner *planner, size_t global)
{
    bauta_decision *mine = &planner->decisions[global];
    making m = {.planner = planner, .global = global};
    bauta_rule *rule;
    bauta_rc rc;

    gather(&m);
    if (m.n == 0)
        return BAUTA_OK;
    for (size_t i = 0; i < m.n; i++)
        check_edge(&m, i);
    m.given = mine->decided && mine->reason == BAUTA_REASON_EXPLICIT;
    m.rest = m.given ? mine->rule : NULL;
    if (mine->decided && !m.given && !all_kept(&m))
        report(&m, mine->place, "decide the table column by column",
               "its table is kept, and the columns it references are not", "");
    if (m.failed || (mine->decided && m.rest == NULL && all_kept(&m))) {
        mine->decided = true;
        return BAUTA_OK;
    }
    rule = bauta_arena_calloc(&planner->plan->arena, 1, sizeof(*rule));
    if (rule == NULL)
        return bauta_err_set(planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    rc = make_steps(&m);
    if (rc != BAUTA_OK)
        return rc;
    *rule = (bauta_rule){.steps = m.steps, .n_steps = m.n_steps};
    if (!mine->decided) {
        mine->reason = BAUTA_REASON_REFERENCE;
        mine->place = m.edges[0]->place;
    }
    rule->place = mine->place;
    mine->decided = true;
    mine->keep = m.n_steps == 0;
    mine->rule = m.n_steps == 0 ? NULL : rule;
    mine->parts = m.parts;
    mine->n_parts = m.n_parts;
    return BAUTA_OK;
}
