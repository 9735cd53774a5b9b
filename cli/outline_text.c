/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The plan for people: a line a column, and below it what its rule does. No
 * line is wider than the terminal.
 */
#include "cli/grid.h"
#include "cli/outline.h"
#include "cli/words.h"

#include <string.h>

enum { LABEL = 600, NOTE_INDENT = 6 };

typedef struct page {
    const bauta_outline *outline;
    const bauta_plan *plan;
    bauta_term term;
    size_t width;
    bauta_text name, rule, why, note; /* of the column at hand */
} page;

static bool
is_keyed(const bauta_plan_column *column)
{
    for (size_t i = 0; i < column->n_bounds; i++)
        if (((column->bounds[i].promise.traits |
              column->bounds[i].step->transform->traits) &
             BAUTA_TRAIT_KEYED) != 0)
            return true;
    return false;
}

size_t
bauta_outline_keyed(const bauta_plan *plan)
{
    size_t n = 0;

    for (size_t t = 0; t < plan->n_tables; t++)
        for (size_t c = 0; c < plan->catalog->tables[t].n_columns; c++)
            n += is_keyed(&plan->tables[t].columns[c]);
    return n;
}

static void
fill(bauta_text *out, const char *raw)
{
    bauta_text_reset(out);
    bauta_text_add(out, "");
    bauta_term_safe(out, raw);
}

/* Adds a part of a note, after the others. */
static void
add_note(page *p, const char *fmt, const char *raw)
{
    char part[LABEL];

    (void)snprintf(part, sizeof(part), fmt, raw);
    if (p->note.len > 0)
        bauta_text_add(&p->note, "; ");
    bauta_term_safe(&p->note, part);
}

/* "shop.json:7:20" of a place. */
static void
add_place(const page *p, bauta_text *out, bauta_place place)
{
    if (place.line == 0)
        return;
    bauta_text_add(out, ", ");
    bauta_term_safe(out, bauta_place_file(p->plan->profile, place));
    bauta_text_printf(out, ":%u:%u", place.line, place.column);
}

static void
note_collisions(page *p, const bauta_plan_column *column)
{
    enum { ENOUGH = 128 };
    unsigned bits = column->promise.bits;
    char text[LABEL], rows[32];

    if (bits == 0 || bits >= ENOUGH)
        return;
    bauta_term_count(rows, sizeof(rows), column->rows);
    if (column->rows > 0)
        (void)snprintf(text, sizeof(text),
                       "of %u bits: among %s distinct values, %.2g pairs are "
                       "expected to share a result",
                       bits, rows,
                       bauta_expected_collisions(column->rows, bits));
    else
        (void)snprintf(text, sizeof(text),
                       "of %u bits: distinct values may share a result", bits);
    add_note(p, "%s", text);
}

static void
note_peers(page *p, const bauta_plan_column *column)
{
    char text[LABEL] = "";
    size_t n = 0;

    for (size_t i = 0; i < column->n_peers && n < sizeof(text); i++)
        n +=
            (size_t)snprintf(text + n, sizeof(text) - n, "%s%s",
                             i == 0 ? "" : ", ", column->peers[i].column->name);
    if (column->n_peers > 0)
        add_note(p, "looks at %s", text);
}

static void
fill_note(page *p, const bauta_plan_column *column)
{
    bauta_text_reset(&p->note);
    for (const bauta_word *word = bauta_trait_words; word->bit != 0; word++)
        if ((column->promise.traits & word->bit) != 0)
            add_note(p, "%s", word->brief);
    for (size_t i = 0; i < column->n_bounds; i++)
        if (*column->bounds[i].step->domain != '\0')
            add_note(p, "domain \"%s\"", column->bounds[i].step->domain);
    note_peers(p, column);
    note_collisions(p, column);
}

static void
fill_column(page *p, const bauta_column *definition,
            const bauta_plan_column *column)
{
    char text[LABEL];

    fill(&p->name, definition->name);
    if (column->reason == BAUTA_REASON_GENERATED)
        (void)snprintf(text, sizeof(text), "computed");
    else if (column->reason == BAUTA_REASON_ABSENT)
        (void)snprintf(text, sizeof(text), "no rows");
    else
        bauta_plan_column_label(column, text, sizeof(text));
    fill(&p->rule, text);
    bauta_reason_text(p->plan, column, text, sizeof(text));
    fill(&p->why, text);
    add_place(p, &p->why, column->place);
}

static const char *
text_of(const bauta_text *text)
{
    return text->bytes == NULL ? "" : text->bytes;
}

/* Columns of the terminal that the parts of a table's columns want. */
static void
measure(page *p, size_t t, size_t wanted[3])
{
    const bauta_table *table = &p->plan->catalog->tables[t];

    wanted[0] = wanted[1] = wanted[2] = 1;
    for (size_t c = 0; c < table->n_columns; c++) {
        const bauta_text *parts[] = {&p->name, &p->rule, &p->why};

        fill_column(p, &table->columns[c], &p->plan->tables[t].columns[c]);
        for (size_t i = 0; i < 3; i++) {
            size_t columns = bauta_term_columns(text_of(parts[i]));

            wanted[i] = columns > wanted[i] ? columns : wanted[i];
        }
    }
}

static void
print_columns(page *p, size_t t)
{
    const bauta_table *table = &p->plan->catalog->tables[t];
    bauta_grid grid = {.indent = 2, .n = 3};
    size_t wanted[3];

    measure(p, t, wanted);
    bauta_grid_fit(&grid, wanted, p->width);
    for (size_t c = 0; c < table->n_columns; c++) {
        const bauta_plan_column *column = &p->plan->tables[t].columns[c];
        bauta_grid_cell cells[3] = {0};

        fill_column(p, &table->columns[c], column);
        cells[0].text = text_of(&p->name);
        cells[1].text = text_of(&p->rule);
        cells[1].style =
            p->term.colour && column->n_bounds > 0 ? "\x1b[32m" : NULL;
        cells[2].text = text_of(&p->why);
        bauta_grid_print(stdout, &grid, cells);
        fill_note(p, column);
        if (p->note.len > 0)
            bauta_grid_text(stdout, text_of(&p->note), NOTE_INDENT, p->width);
    }
}

static void
print_heading(page *p, const char *raw)
{
    const bauta_grid grid = {.n = 1, .widths = {p->width}};
    bauta_grid_cell cell = {.style = p->term.colour ? "\x1b[1m" : NULL};

    fill(&p->name, raw);
    cell.text = text_of(&p->name);
    (void)fputc('\n', stdout);
    bauta_grid_print(stdout, &grid, &cell);
}

static void
print_table(page *p, size_t t)
{
    const bauta_plan *plan = p->plan;
    const bauta_table *table = &plan->catalog->tables[t];
    char label[LABEL], heading[3 * LABEL], rows[32], place[LABEL] = "";
    bauta_place at = {0};

    if (table->kind == BAUTA_TABLE_PARTITION)
        return;
    bauta_table_label(plan->catalog, table, label, sizeof(label));
    bauta_term_count(rows, sizeof(rows), table->rows);
    if (table->n_columns > 0)
        at = plan->tables[t].columns[0].place;
    if (at.line > 0)
        (void)snprintf(place, sizeof(place), ", %s:%u:%u",
                       bauta_place_file(plan->profile, at), at.line, at.column);
    if (plan->fates[t] == BAUTA_FATE_SKIP)
        (void)snprintf(heading, sizeof(heading), "%s: left out%s", label,
                       place);
    else if (plan->fates[t] == BAUTA_FATE_SCHEMA_ONLY)
        (void)snprintf(heading, sizeof(heading), "%s: without its rows%s",
                       label, place);
    else if (table->rows > 0)
        (void)snprintf(heading, sizeof(heading), "%s: about %s row%s", label,
                       rows, table->rows == 1 ? "" : "s");
    else
        (void)snprintf(heading, sizeof(heading), "%s", label);
    print_heading(p, heading);
    if (plan->fates[t] == BAUTA_FATE_COPY)
        print_columns(p, t);
}

static void
print_line(page *p, const char *raw)
{
    fill(&p->note, raw);
    bauta_grid_text(stdout, text_of(&p->note), 0, p->width);
}

static void
print_top(page *p)
{
    const bauta_plan *plan = p->plan;
    size_t n_columns = 0, n_changed = 0, n_tables = 0;
    char text[4 * LABEL];

    for (size_t t = 0; t < plan->n_tables; t++) {
        const bauta_table *table = &plan->catalog->tables[t];

        if (!bauta_plan_has_rows(plan, t))
            continue;
        n_tables++;
        n_columns += table->n_columns;
        for (size_t c = 0; c < table->n_columns; c++)
            n_changed += plan->tables[t].columns[c].n_bounds > 0;
    }
    (void)snprintf(text, sizeof(text), "%s for %s", plan->profile->file,
                   p->outline->source);
    print_line(p, text);
    (void)snprintf(text, sizeof(text),
                   "%zu table%s to copy; a rule changes %zu of %zu column%s",
                   n_tables, n_tables == 1 ? "" : "s", n_changed, n_columns,
                   n_columns == 1 ? "" : "s");
    print_line(p, text);
    if (*plan->profile->recipient != '\0') {
        (void)snprintf(text, sizeof(text), "For the recipient \"%s\"",
                       plan->profile->recipient);
        print_line(p, text);
    }
}

static void
print_bottom(page *p)
{
    const bauta_outline *outline = p->outline;
    const bauta_catalog *catalog = p->plan->catalog;
    char text[LABEL];

    if (catalog->n_warnings > 0)
        print_heading(p, "Notes");
    for (size_t i = 0; i < catalog->n_warnings; i++) {
        fill(&p->note, catalog->warnings[i]);
        bauta_grid_text(stdout, text_of(&p->note), 2, p->width);
    }
    if (!outline->keyless || outline->n_keyed == 0)
        return;
    (void)fputc('\n', stdout);
    (void)snprintf(text, sizeof(text),
                   "No key was given. A copy needs one, for %zu column%s.",
                   outline->n_keyed, outline->n_keyed == 1 ? "" : "s");
    print_line(p, text);
}

bauta_rc
bauta_outline_text(const bauta_outline *outline, bauta_err *err)
{
    page p = {.outline = outline, .plan = outline->plan};
    bool failed;

    bauta_term_init(&p.term, stdout);
    p.width = bauta_term_width(stdout);
    bauta_text_init(&p.name);
    bauta_text_init(&p.rule);
    bauta_text_init(&p.why);
    bauta_text_init(&p.note);
    print_top(&p);
    for (size_t t = 0; t < p.plan->n_tables; t++)
        print_table(&p, t);
    print_bottom(&p);
    failed = p.name.failed || p.rule.failed || p.why.failed || p.note.failed;
    bauta_text_deinit(&p.name);
    bauta_text_deinit(&p.rule);
    bauta_text_deinit(&p.why);
    bauta_text_deinit(&p.note);
    return failed ? bauta_err_set(err, BAUTA_ENOMEM, "out of memory")
                  : BAUTA_OK;
}
