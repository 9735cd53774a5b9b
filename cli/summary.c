/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/summary.h"

#include "cli/term.h"
#include "cli/words.h"

#include <stdio.h>
#include <string.h>

void
bauta_summary_init(bauta_summary *summary)
{
    *summary = (bauta_summary){0};
    bauta_arena_init(&summary->arena);
}

void
bauta_summary_deinit(bauta_summary *summary)
{
    bauta_arena_deinit(&summary->arena);
}

/* A copy of `text` fit to be printed; "" where there is no memory for it. */
static const char *
keep(bauta_summary *summary, const char *text)
{
    bauta_text safe;
    const char *copy;

    bauta_text_init(&safe);
    bauta_text_add(&safe, "");
    bauta_term_safe(&safe, text);
    copy = safe.failed
               ? NULL
               : bauta_arena_strndup(&summary->arena, safe.bytes, safe.len);
    bauta_text_deinit(&safe);
    if (copy == NULL)
        summary->failed = true;
    return copy == NULL ? "" : copy;
}

void
bauta_summary_recipient(bauta_summary *summary, const char *recipient)
{
    if (*recipient != '\0')
        summary->recipient = keep(summary, recipient);
}

static void
add_changed(bauta_summary *summary, bauta_summary_table *out,
            const bauta_plan *plan, const bauta_plan_column *column,
            const char *name)
{
    bauta_summary_column *changed = &out->changed[out->n_changed++];
    char text[600];

    changed->name = keep(summary, name);
    bauta_plan_column_label(column, text, sizeof(text));
    changed->rule = keep(summary, text);
    bauta_reason_text(plan, column, text, sizeof(text));
    changed->reason = keep(summary, text);
}

static void
add_columns(bauta_summary *summary, bauta_summary_table *out,
            const bauta_plan *plan, size_t t)
{
    const bauta_table *table = &plan->catalog->tables[t];

    out->changed = bauta_arena_calloc(&summary->arena, table->n_columns,
                                      sizeof(bauta_summary_column));
    out->undeclared = bauta_arena_calloc(&summary->arena, table->n_columns,
                                         sizeof(const char *));
    if (out->changed == NULL || out->undeclared == NULL) {
        summary->failed = true;
        return;
    }
    for (size_t i = 0; i < table->n_columns; i++) {
        const bauta_plan_column *column = &plan->tables[t].columns[i];

        if (column->n_bounds > 0)
            add_changed(summary, out, plan, column, table->columns[i].name);
        else if (column->reason == BAUTA_REASON_UNDECLARED)
            out->undeclared[out->n_undeclared++] =
                keep(summary, table->columns[i].name);
    }
}

static void
add_tables(bauta_summary *summary, const bauta_plan *plan)
{
    char label[512];

    summary->tables = bauta_arena_calloc(&summary->arena, plan->n_tables,
                                         sizeof(bauta_summary_table));
    if (summary->tables == NULL) {
        summary->failed = true;
        return;
    }
    summary->n_tables = plan->n_tables;
    for (size_t t = 0; t < plan->n_tables; t++) {
        bauta_summary_table *out = &summary->tables[t];
        const bauta_table *table = &plan->catalog->tables[t];

        bauta_table_label(plan->catalog, table, label, sizeof(label));
        out->label = keep(summary, label);
        out->fate = plan->tables[t].fate;
        out->counted = bauta_plan_has_rows(plan, t);
        if (out->counted)
            add_columns(summary, out, plan, t);
    }
}

static void
add_note(bauta_summary *summary, const char *text)
{
    if (summary->n_notes == summary->cap_notes) {
        size_t cap = summary->cap_notes == 0 ? 16 : summary->cap_notes * 2;
        const char **notes =
            bauta_arena_calloc(&summary->arena, cap, sizeof(const char *));

        if (notes == NULL) {
            summary->failed = true;
            return;
        }
        if (summary->n_notes > 0)
            memcpy(notes, summary->notes,
                   summary->n_notes * sizeof(const char *));
        summary->notes = notes;
        summary->cap_notes = cap;
    }
    summary->notes[summary->n_notes++] = keep(summary, text);
}

void
bauta_summary_event(bauta_summary *summary, const bauta_event *event)
{
    if (event->kind == BAUTA_EVENT_PLANNED)
        add_tables(summary, event->plan);
    else if (event->kind == BAUTA_EVENT_NOTE)
        add_note(summary, event->text);
    else if ((event->kind == BAUTA_EVENT_ROWS ||
              event->kind == BAUTA_EVENT_TABLE_END) &&
             event->table < summary->n_tables)
        summary->tables[event->table].rows = event->rows;
}

uint64_t
bauta_summary_rows(const bauta_summary *summary)
{
    uint64_t rows = 0;

    for (size_t t = 0; t < summary->n_tables; t++)
        rows += summary->tables[t].rows;
    return rows;
}

size_t
bauta_summary_counted(const bauta_summary *summary)
{
    size_t n = 0;

    for (size_t t = 0; t < summary->n_tables; t++)
        n += summary->tables[t].counted;
    return n;
}

static void
print_heading(const bauta_term *term, const char *text)
{
    (void)printf("\n%s%s%s\n", term->colour ? "\x1b[1m" : "", text,
                 term->colour ? "\x1b[0m" : "");
}

static void
print_cell(const char *text, size_t columns)
{
    size_t used = bauta_term_columns(text);

    (void)printf("%s%*s", text, (int)(used < columns ? columns - used : 0), "");
}

static void
print_totals(const bauta_summary *summary, const char *target, double seconds)
{
    uint64_t rows = bauta_summary_rows(summary);
    char count[32], rate[32];

    (void)printf("The copy is at ");
    bauta_term_print(stdout, target, false);
    bauta_term_count(count, sizeof(count), rows);
    bauta_term_count(rate, sizeof(rate),
                     seconds > 0 ? (uint64_t)((double)rows / seconds) : rows);
    (void)printf("\n%zu table%s, %s row%s, %.1f s, %s rows/s\n",
                 bauta_summary_counted(summary),
                 bauta_summary_counted(summary) == 1 ? "" : "s", count,
                 rows == 1 ? "" : "s", seconds, rate);
    if (summary->recipient != NULL)
        (void)printf("Made for the recipient \"%s\"\n", summary->recipient);
}

typedef struct widths {
    size_t name, rule; /* columns of the terminal */
} widths;

static widths
measure(const bauta_summary *summary)
{
    enum { MOST = 40 };
    widths most = {0};

    for (size_t t = 0; t < summary->n_tables; t++)
        for (size_t i = 0; i < summary->tables[t].n_changed; i++) {
            const bauta_summary_column *column = &summary->tables[t].changed[i];
            size_t name = bauta_term_columns(column->name);
            size_t rule = bauta_term_columns(column->rule);

            most.name = name > most.name && name <= MOST ? name : most.name;
            most.rule = rule > most.rule && rule <= MOST ? rule : most.rule;
        }
    return most;
}

static void
print_changed(const bauta_summary *summary, const bauta_term *term)
{
    const widths columns = measure(summary);

    if (columns.name == 0) {
        print_heading(term, "No column was changed");
        return;
    }
    print_heading(term, "Changed columns");
    for (size_t t = 0; t < summary->n_tables; t++) {
        const bauta_summary_table *table = &summary->tables[t];

        if (table->n_changed > 0)
            (void)printf("  %s\n", table->label);
        for (size_t i = 0; i < table->n_changed; i++) {
            (void)printf("    ");
            print_cell(table->changed[i].name, columns.name);
            (void)printf("  ");
            print_cell(table->changed[i].rule, columns.rule);
            (void)printf("  %s\n", table->changed[i].reason);
        }
    }
}

static void
print_fate(const bauta_summary *summary, const bauta_term *term,
           enum bauta_fate fate, const char *heading)
{
    bool first = true;

    for (size_t t = 0; t < summary->n_tables; t++) {
        if (summary->tables[t].fate != fate)
            continue;
        if (first)
            print_heading(term, heading);
        first = false;
        (void)printf("  %s\n", summary->tables[t].label);
    }
}

static void
print_undeclared(const bauta_summary *summary, const bauta_term *term)
{
    bool first = true;

    for (size_t t = 0; t < summary->n_tables; t++) {
        const bauta_summary_table *table = &summary->tables[t];

        if (table->n_undeclared == 0)
            continue;
        if (first)
            print_heading(term, "Let through as they are, by \"undeclared\": "
                                "\"keep\"");
        first = false;
        (void)printf("  %s:", table->label);
        for (size_t i = 0; i < table->n_undeclared; i++)
            (void)printf("%s %s", i == 0 ? "" : ",", table->undeclared[i]);
        (void)printf("\n");
    }
}

void
bauta_summary_print(const bauta_summary *summary, const char *target,
                    double seconds)
{
    bauta_term term;

    bauta_term_init(&term, stdout);
    print_totals(summary, target, seconds);
    print_changed(summary, &term);
    print_fate(summary, &term, BAUTA_FATE_SCHEMA_ONLY,
               "Tables without their rows");
    print_fate(summary, &term, BAUTA_FATE_SKIP, "Tables left out");
    print_undeclared(summary, &term);
    if (summary->n_notes > 0)
        print_heading(&term, "Notes");
    for (size_t i = 0; i < summary->n_notes; i++)
        (void)printf("  %s\n", summary->notes[i]);
    if (summary->failed)
        (void)printf("\nThis summary is incomplete: memory ran out.\n");
}
