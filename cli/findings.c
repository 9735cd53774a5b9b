/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/findings.h"

#include "cli/json.h"
#include "cli/tell.h"
#include "cli/term.h"

#include <stdlib.h>

enum { FORMAT = 1 };

/* Counts of what was looked at. */
typedef struct counts {
    size_t tables, columns, rules;
} counts;

static counts
count(const bauta_plan *plan)
{
    counts n = {0};

    for (size_t t = 0; t < plan->n_tables; t++) {
        const bauta_table *table = &plan->catalog->tables[t];

        if (table->kind == BAUTA_TABLE_PARTITION)
            continue;
        n.tables++;
        n.columns += table->n_columns;
        for (size_t c = 0; c < table->n_columns; c++)
            n.rules += plan->tables[t].columns[c].n_bounds > 0;
    }
    return n;
}

static size_t
total(const bauta_report *report)
{
    return report->n_problems + report->n_dropped;
}

bauta_rc
bauta_findings_text(const bauta_findings *findings, bauta_err *err)
{
    const bauta_report *report = findings->report;
    const counts n = count(findings->plan);

    (void)err;
    for (size_t i = 0; i < report->n_problems; i++)
        bauta_tell_problem(stdout, &report->problems[i], true);
    for (size_t i = 0; i < report->n_doubts; i++)
        bauta_tell_doubt(stdout, &report->doubts[i]);
    if (report->n_dropped > 0)
        (void)printf("… and %zu more\n", report->n_dropped);
    if (bauta_report_empty(report))
        (void)printf("No problems: %zu table%s, %zu column%s, %zu with a "
                     "rule\n",
                     n.tables, n.tables == 1 ? "" : "s", n.columns,
                     n.columns == 1 ? "" : "s", n.rules);
    else
        (void)printf("%zu problem%s: a copy would be refused\n", total(report),
                     total(report) == 1 ? "" : "s");
    if (findings->sample > 0)
        (void)printf("What only rows can tell was tried on up to %zu of a "
                     "table.\n",
                     findings->sample);
    if (findings->write_lock) {
        bauta_term_print(stdout, findings->lock, false);
        (void)printf(bauta_report_empty(report) ? " is written\n"
                                                : " is left as it was\n");
    }
    if (findings->keyless && findings->n_keyed > 0)
        (void)printf("No key was given: rules were checked with a random one. "
                     "A copy needs one, for %zu column%s.\n",
                     findings->n_keyed, findings->n_keyed == 1 ? "" : "s");
    return BAUTA_OK;
}

static json_t *
problem_of(const bauta_problem *problem)
{
    json_t *object = json_object();

    bauta_json_put(object, "id", json_string(bauta_problem_id(problem->kind)));
    if (problem->file[0] != '\0')
        bauta_json_put(object, "file", bauta_json_text(problem->file));
    if (problem->line > 0) {
        bauta_json_put(object, "line", json_integer(problem->line));
        bauta_json_put(object, "column", json_integer(problem->column));
    }
    if (problem->where[0] != '\0')
        bauta_json_put(object, "where", bauta_json_text(problem->where));
    bauta_json_put(object, "text", bauta_json_text(problem->text));
    if (problem->hint[0] != '\0')
        bauta_json_put(object, "hint", bauta_json_text(problem->hint));
    return object;
}

bauta_rc
bauta_findings_print(json_t *document, bauta_err *err)
{
    char *text = json_dumps(document, JSON_INDENT(2));

    json_decref(document);
    if (text == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    (void)printf("%s\n", text);
    free(text);
    return BAUTA_OK;
}

static const char *
lock_state(const bauta_findings *findings)
{
    if (findings->write_lock)
        return bauta_report_empty(findings->report) ? "written" : "left";
    return findings->locked ? "compared" : "none";
}

bauta_rc
bauta_findings_json(const bauta_findings *findings, bauta_err *err)
{
    const bauta_report *report = findings->report;
    const counts n = count(findings->plan);
    json_t *top = json_object(), *problems = json_array();
    json_t *doubts = json_array();

    bauta_json_put(top, "bauta_check", json_integer(FORMAT));
    bauta_json_put(top, "profile", bauta_json_text(findings->profile));
    bauta_json_put(top, "source", bauta_json_text(findings->source));
    bauta_json_put(top, "accepted", json_boolean(bauta_report_empty(report)));
    for (size_t i = 0; i < report->n_problems; i++)
        (void)json_array_append_new(problems, problem_of(&report->problems[i]));
    bauta_json_put(top, "problems", problems);
    for (size_t i = 0; i < report->n_doubts; i++)
        (void)json_array_append_new(doubts, problem_of(&report->doubts[i]));
    bauta_json_put(top, "undecided", doubts);
    bauta_json_put(top, "sample", json_integer((json_int_t)findings->sample));
    bauta_json_put(top, "not_listed",
                   json_integer((json_int_t)report->n_dropped));
    bauta_json_put(top, "tables", json_integer((json_int_t)n.tables));
    bauta_json_put(top, "columns", json_integer((json_int_t)n.columns));
    bauta_json_put(top, "rules", json_integer((json_int_t)n.rules));
    bauta_json_put(top, "lock", json_string(lock_state(findings)));
    bauta_json_put(top, "key_given", json_boolean(!findings->keyless));
    bauta_json_put(top, "keyed_columns",
                   json_integer((json_int_t)findings->n_keyed));
    return bauta_findings_print(top, err);
}
