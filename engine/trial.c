/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/trial.h"

#include "engine/preview.h"

#include <stdio.h>
#include <string.h>

enum { LABEL = 512, SAMPLE_BYTES = 16 * 1024 * 1024 };

/* As many rows as are asked for, or fewer where they are large. */
static size_t
rows_of(const bauta_table *table, size_t rows)
{
    uint64_t each = table->rows > 0 ? table->bytes / table->rows : 0;
    uint64_t fit = each > 0 ? SAMPLE_BYTES / each : rows;

    return fit < 1 ? 1 : fit < rows ? (size_t)fit : rows;
}

/* The column that the first doubt about this constraint names, else that of
 * the first one about the table. */
static const bauta_doubt *
find_doubt(const bauta_plan *plan, size_t table, const char *constraint)
{
    const bauta_doubt *any = NULL;

    for (size_t i = 0; i < plan->n_doubts; i++) {
        const bauta_doubt *doubt = &plan->doubts[i];

        if (doubt->table != table)
            continue;
        if (*constraint != '\0' && strcmp(doubt->constraint, constraint) == 0)
            return doubt;
        any = any == NULL ? doubt : any;
    }
    return any;
}

static void
describe(const bauta_verdict *verdict, size_t n_rows, char *out, size_t size)
{
    char which[64];
    const char *name = verdict->constraint;

    if (verdict->row > 0)
        (void)snprintf(which, sizeof(which), "row %llu",
                       (unsigned long long)verdict->row);
    else
        (void)snprintf(which, sizeof(which), "the first %zu row%s", n_rows,
                       n_rows == 1 ? "" : "s");
    switch (verdict->kind) {
    case BAUTA_VERDICT_CHECK:
        (void)snprintf(
            out, size, "a trial on %s shows that results do not meet %s%s",
            which,
            *name != '\0' ? "CHECK " : "a CHECK, or the bounds of partitions",
            name);
        break;
    case BAUTA_VERDICT_KEY:
        (void)snprintf(out, size,
                       "a trial on %s shows that results are not distinct in "
                       "unique key %s",
                       which, name);
        break;
    default:
        (void)snprintf(out, size,
                       "a trial on %s shows that %s%s does not take a result",
                       which, *name != '\0' ? "column " : "a column", name);
        break;
    }
}

static void
tell(const bauta_session *session, size_t t, const bauta_verdict *verdict,
     size_t n_rows, bauta_report *report)
{
    static const enum bauta_problem_kind kinds[] = {
        [BAUTA_VERDICT_CHECK] = BAUTA_PROBLEM_CHECK,
        [BAUTA_VERDICT_KEY] = BAUTA_PROBLEM_UNIQUE,
        [BAUTA_VERDICT_TYPE] = BAUTA_PROBLEM_RESULT};
    const bauta_plan *plan = &session->plan;
    const bauta_doubt *doubt = find_doubt(plan, t, verdict->constraint);
    const bauta_table *table = &session->catalog.tables[t];
    bauta_place place = plan->tables[t].columns[doubt->column].place;
    char label[LABEL / 2], where[LABEL], text[LABEL];
    const bauta_problem problem = {
        .kind = kinds[verdict->kind],
        .code = BAUTA_ECOVER,
        .file = bauta_place_file(plan->profile, place),
        .line = place.line,
        .column = place.column,
        .where = where,
        .hint = "choose a rule, or options of it, whose results fit"};

    bauta_table_label(&session->catalog, table, label, sizeof(label));
    (void)snprintf(where, sizeof(where), "%s.%s", label,
                   table->columns[doubt->column].name);
    describe(verdict, n_rows, text, sizeof(text));
    bauta_report_add(report, &problem, "%s", text);
}

static bauta_rc
try_table(const bauta_session *session, size_t t, size_t rows,
          bauta_report *report, bauta_err *err)
{
    bauta_verdict verdict = {0};
    bauta_preview preview;
    bauta_sample sample = {.catalog = &session->catalog, .table = t};
    bauta_rc rc = BAUTA_OK;

    bauta_preview_init(&preview);
    BAUTA_TRY(bauta_preview_read(&preview, session, t,
                                 rows_of(&session->catalog.tables[t], rows),
                                 false, err));
    sample.cells = preview.after;
    sample.n_rows = preview.n_rows;
    if (sample.n_rows > 0)
        BAUTA_TRY(session->driver->source_try(session->source, &sample,
                                              &verdict, err));
    if (verdict.kind == BAUTA_VERDICT_UNTRIED) {
        bauta_report_settle(report, t + 1, verdict.why,
                            "the copy's own constraints decide: where one is "
                            "not met, it is undone");
        goto out;
    }
    bauta_report_settle(report, t + 1, NULL, "");
    if (verdict.kind != BAUTA_VERDICT_MET)
        tell(session, t, &verdict, sample.n_rows, report);

out:
    bauta_preview_deinit(&preview);
    for (size_t c = 0; c < session->catalog.tables[t].n_columns; c++)
        session->plan.tables[t].columns[c].rejected = 0; /* not of a copy */
    return rc;
}

bauta_rc
bauta_trial_run(const bauta_session *session, size_t rows, bauta_report *report,
                bauta_err *err)
{
    const bauta_plan *plan = &session->plan;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < plan->n_doubts; i++) {
        size_t t = plan->doubts[i].table;

        if (find_doubt(plan, t, "") != &plan->doubts[i])
            continue; /* once a table */
        if (session->driver->source_try != NULL)
            BAUTA_TRY(try_table(session, t, rows, report, err));
        else
            bauta_report_settle(report, t + 1, "this kind of database has none",
                                "the copy's own constraints decide");
    }
    rc = bauta_report_code(report);
    if (rc != BAUTA_OK)
        (void)bauta_err_set(err, rc, "the copy cannot be made as asked");

out:
    return rc;
}
