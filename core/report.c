/* SPDX-License-Identifier: Apache-2.0 */
#include "core/report.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *id, *title;
} kinds[BAUTA_PROBLEM_KINDS] = {
    [BAUTA_PROBLEM_PROFILE] = {"profile-invalid", "The profile is wrong, "
                                                  "whatever the database"},
    [BAUTA_PROBLEM_LOCK] = {"lock-invalid", "The lock beside the profile "
                                            "cannot be read"},
    [BAUTA_PROBLEM_APPEARED] = {"schema-appeared",
                                "Something is in the schema that was not when "
                                "the lock was written"},
    [BAUTA_PROBLEM_CHANGED] = {"schema-changed",
                               "Something in the schema is not what it was "
                               "when the lock was written"},
    [BAUTA_PROBLEM_GONE] = {"schema-gone",
                            "Something has gone from the schema since the "
                            "lock was written"},
    [BAUTA_PROBLEM_UNDECLARED] = {"column-undeclared",
                                  "The profile says nothing of a column"},
    [BAUTA_PROBLEM_REVIEW] = {"review-open",
                              "Somebody is still to decide about a column"},
    [BAUTA_PROBLEM_WORDING] = {"value-in-schema",
                               "The schema itself holds a value that the copy "
                               "would carry"},
    [BAUTA_PROBLEM_CHECK] = {"check-unmet",
                             "Results do not meet what their table requires"},
    [BAUTA_PROBLEM_NAME] = {"name-unknown",
                            "A name in the profile stands for no table or "
                            "column, or for more than one"},
    [BAUTA_PROBLEM_ENTRY] = {"entry-misplaced",
                             "An entry of the profile stands where none can"},
    [BAUTA_PROBLEM_RULE] = {"rule-unsuitable",
                            "A rule cannot serve its column"},
    [BAUTA_PROBLEM_RESULT] = {"result-unfit",
                              "A column cannot hold the results of its rule"},
    [BAUTA_PROBLEM_UNIQUE] = {"key-not-unique",
                              "A rule may give two values of a key one "
                              "result"},
    [BAUTA_PROBLEM_REFERENCE] = {"reference-broken",
                                 "Rows would no longer join"},
    [BAUTA_PROBLEM_KEY] = {"key-missing", "A rule needs a key that the run "
                                          "does not have"},
    [BAUTA_PROBLEM_TARGET] = {"target-refused",
                              "The target cannot be copied to"},
};

const char *
bauta_problem_id(enum bauta_problem_kind kind)
{
    return kinds[kind].id;
}

const char *
bauta_problem_title(enum bauta_problem_kind kind)
{
    return kinds[kind].title;
}

void
bauta_report_init(bauta_report *report)
{
    *report = (bauta_report){0};
    bauta_arena_init(&report->arena);
}

void
bauta_report_deinit(bauta_report *report)
{
    bauta_arena_deinit(&report->arena);
    free(report->problems);
    free(report->doubts);
    *report = (bauta_report){0};
}

/* Room for one more in a list; false where there is none. */
static bool
grow(bauta_problem **list, size_t n, size_t *cap)
{
    size_t more = *cap == 0 ? 16 : *cap * 2;
    bauta_problem *problems;

    if (n < *cap)
        return true;
    if (n >= BAUTA_REPORT_MAX)
        return false;
    problems = bauta_calloc(more, sizeof(*problems));
    if (problems == NULL)
        return false;
    if (n > 0)
        memcpy(problems, *list, n * sizeof(*problems));
    free(*list);
    *list = problems;
    *cap = more;
    return true;
}

static const char *
keep(bauta_report *report, const char *text)
{
    return text == NULL || *text == '\0'
               ? ""
               : bauta_arena_strdup(&report->arena, text);
}

/* Appends a copy of `problem` with its text; false where there is no room. */
static bool
append(bauta_report *report, bauta_problem **list, size_t *n, size_t *cap,
       const bauta_problem *problem, const char *fmt, va_list ap)
{
    char text[1024];
    bauta_problem added = *problem;

    (void)vsnprintf(text, sizeof(text), fmt, ap);
    added.file = keep(report, problem->file);
    added.where = keep(report, problem->where);
    added.hint = keep(report, problem->hint);
    added.text = keep(report, text);
    if (added.file == NULL || added.where == NULL || added.hint == NULL ||
        added.text == NULL || !grow(list, *n, cap))
        return false;
    (*list)[(*n)++] = added;
    return true;
}

void
bauta_report_add(bauta_report *report, const bauta_problem *problem,
                 const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    if (!append(report, &report->problems, &report->n_problems, &report->cap,
                problem, fmt, ap))
        report->n_dropped++;
    va_end(ap);
}

void
bauta_report_doubt(bauta_report *report, const bauta_problem *problem,
                   const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    (void)append(report, &report->doubts, &report->n_doubts,
                 &report->cap_doubts, problem, fmt, ap);
    va_end(ap);
}

void
bauta_report_settle(bauta_report *report, size_t subject, const char *why,
                    const char *hint)
{
    size_t n = 0;

    for (size_t i = 0; i < report->n_doubts; i++) {
        bauta_problem *doubt = &report->doubts[i];

        if (doubt->subject == subject && why == NULL)
            continue;
        if (doubt->subject == subject) {
            const char *text = bauta_arena_printf(
                &report->arena, "%s; a trial could not: %s", doubt->text, why);

            doubt->text = text != NULL ? text : doubt->text;
            doubt->hint = keep(report, hint);
            doubt->hint = doubt->hint != NULL ? doubt->hint : "";
        }
        report->doubts[n++] = *doubt;
    }
    report->n_doubts = n;
}

bool
bauta_report_empty(const bauta_report *report)
{
    return report->n_problems == 0 && report->n_dropped == 0;
}

static int
order(const void *left, const void *right)
{
    const bauta_problem *a = left, *b = right;
    int by = (a->kind > b->kind) - (a->kind < b->kind);

    if (by == 0)
        by = strcmp(a->file, b->file);
    if (by == 0)
        by = (a->line > b->line) - (a->line < b->line);
    if (by == 0)
        by = (a->column > b->column) - (a->column < b->column);
    if (by == 0)
        by = strcmp(a->where, b->where);
    return by != 0 ? by : strcmp(a->text, b->text);
}

void
bauta_report_sort(bauta_report *report)
{
    if (report->n_problems > 1)
        qsort(report->problems, report->n_problems, sizeof(bauta_problem),
              order);
    if (report->n_doubts > 1)
        qsort(report->doubts, report->n_doubts, sizeof(bauta_problem), order);
}

bauta_rc
bauta_report_code(const bauta_report *report)
{
    bool cover = false;
    bauta_rc other = BAUTA_OK;

    for (size_t i = 0; i < report->n_problems; i++) {
        bauta_rc code = report->problems[i].code;

        if (code == BAUTA_EPROFILE)
            return code;
        if (code == BAUTA_ECOVER)
            cover = true;
        else if (other == BAUTA_OK)
            other = code;
    }
    if (cover)
        return BAUTA_ECOVER;
    return other == BAUTA_OK && report->n_dropped > 0 ? BAUTA_ENOMEM : other;
}
