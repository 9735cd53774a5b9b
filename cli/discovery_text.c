/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/discovery.h"

#include "cli/grid.h"

#include <stdio.h>
#include <string.h>

enum { INDENT = 2, CELL = 256 };

bauta_discovered_counts
bauta_discovered_count(const bauta_discovery *d)
{
    bauta_discovered_counts counts = {0};

    for (size_t i = 0; i < d->n_findings; i++) {
        if (!bauta_discovered_shows(d, d->findings[i].table))
            continue;
        counts.columns++;
        counts.kept += d->findings[i].verdict == BAUTA_DISCOVERED_KEEP;
        counts.ruled += d->findings[i].verdict == BAUTA_DISCOVERED_RULE;
        counts.reviews += d->findings[i].verdict == BAUTA_DISCOVERED_REVIEW;
        counts.groups[bauta_classes[d->findings[i].class].group]++;
    }
    return counts;
}

bool
bauta_discovered_shows(const bauta_discovery *d, size_t table)
{
    return d->session->catalog.tables[table].kind == BAUTA_TABLE_PLAIN;
}

void
bauta_discovered_decision(const bauta_finding *finding, char *out, size_t size)
{
    json_t *rule = json_loads(finding->rule, JSON_DECODE_ANY, NULL);
    const char *name =
        json_is_string(rule)
            ? json_string_value(rule)
            : json_string_value(json_object_get(rule, "transform"));

    (void)snprintf(out, size, "%s%s",
                   finding->verdict == BAUTA_DISCOVERED_REVIEW ? "review: "
                                                               : "",
                   name == NULL ? "" : name);
    json_decref(rule);
}

void
bauta_discovered_read(const bauta_discovery *d, char *out, size_t size)
{
    char rows[32], tables[32], all[32], parted[32];

    bauta_term_count(rows, sizeof(rows), d->rows);
    bauta_term_count(tables, sizeof(tables), d->n_tables);
    bauta_term_count(all, sizeof(all), d->session->catalog.n_tables);
    bauta_term_count(parted, sizeof(parted), d->n_parted);
    (void)snprintf(out, size,
                   "%s rows of %s tables were read, of %s from several parts; "
                   "the rest was not looked at",
                   rows, tables, parted);
}

static const char *
style_of(const bauta_finding *finding, bool colour)
{
    if (!colour)
        return NULL;
    if (finding->verdict == BAUTA_DISCOVERED_REVIEW)
        return "\x1b[1;33m";
    return finding->verdict == BAUTA_DISCOVERED_RULE ? "\x1b[32m" : NULL;
}

static void
add_shown(bauta_text *why, const bauta_finding *finding)
{
    for (size_t i = 0; finding->shown != NULL && i < BAUTA_SHOWN_VALUES &&
                       finding->shown[i] != NULL;
         i++) {
        bauta_text_add(why, i == 0 ? " — " : ", ");
        bauta_term_safe(why, finding->shown[i]);
    }
}

static void
print_row(const bauta_grid *grid, const bauta_finding *finding,
          const char *name, const bauta_term *term)
{
    const bauta_class_info *info = &bauta_classes[finding->class];
    char class[CELL], decision[CELL];
    bauta_text why, safe;

    bauta_text_init(&why);
    bauta_text_init(&safe);
    bauta_term_safe(&safe, name);
    if (info->group == BAUTA_GROUP_QUASI)
        (void)snprintf(class, sizeof(class), "%s (quasi)", info->title);
    else
        (void)snprintf(class, sizeof(class), "%s",
                       info->group == BAUTA_GROUP_NONE ? "-" : info->title);
    bauta_discovered_decision(finding, decision, sizeof(decision));
    bauta_text_printf(&why, "%.2f ", finding->confidence);
    bauta_term_safe(&why, finding->why);
    add_shown(&why, finding);
    if (!why.failed && !safe.failed) {
        const char *style = style_of(finding, term->colour);
        const bauta_grid_cell cells[] = {
            {.text = safe.bytes == NULL ? "" : safe.bytes},
            {.text = class, .style = style},
            {.text = decision, .style = style},
            {.text = why.bytes}};

        bauta_grid_print(stdout, grid, cells);
    }
    bauta_text_deinit(&why);
    bauta_text_deinit(&safe);
}

static void
print_table(const bauta_discovery *d, size_t t, const bauta_term *term,
            size_t width)
{
    const bauta_catalog *catalog = &d->session->catalog;
    const bauta_table *table = &catalog->tables[t];
    bauta_grid grid = {.indent = INDENT, .n = 4};
    size_t wanted[4] = {12, 24, 16, 60};
    char label[CELL], rows[32];

    bauta_table_label(catalog, table, label, sizeof(label));
    bauta_term_count(rows, sizeof(rows), d->table_rows[t]);
    (void)fputs(t == 0 ? "" : "\n", stdout);
    bauta_term_print(stdout, label, false);
    (void)printf(": %s row%s read\n", rows, d->table_rows[t] == 1 ? "" : "s");
    for (size_t c = 0; c < table->n_columns; c++)
        if (strlen(table->columns[c].name) > wanted[0])
            wanted[0] = strlen(table->columns[c].name);
    bauta_grid_fit(&grid, wanted, width);
    for (size_t c = 0; c < table->n_columns; c++)
        print_row(&grid, &d->findings[d->offset[t] + c], table->columns[c].name,
                  term);
}

static void
print_summary(const bauta_discovered *found, size_t width)
{
    const bauta_discovery *d = found->discovery;
    bauta_discovered_counts counts = bauta_discovered_count(d);
    char line[4 * CELL], read[CELL];

    bauta_discovered_read(d, read, sizeof(read));
    (void)snprintf(line, sizeof(line),
                   "%zu columns: %zu kept, %zu with a rule, %zu to be "
                   "reviewed. Of all, %zu are direct identifiers, %zu "
                   "quasi-identifiers, %zu sensitive, %zu secrets. %s.",
                   counts.columns, counts.kept, counts.ruled, counts.reviews,
                   counts.groups[BAUTA_GROUP_DIRECT],
                   counts.groups[BAUTA_GROUP_QUASI],
                   counts.groups[BAUTA_GROUP_SENSITIVE],
                   counts.groups[BAUTA_GROUP_SECRET], read);
    (void)fputc('\n', stdout);
    bauta_term_wrap(stdout, line, 0, width, false);
    if (d->wordings)
        bauta_term_wrap(stdout,
                        "Defaults, views or other words of the schema hold "
                        "what looks like values: \"bauta check\" names them, "
                        "and \"schema_values\" in the profile decides.",
                        0, width, false);
    if (d->n_unsettled > 0)
        bauta_term_wrap(stdout,
                        "Some rules do not fit the schema yet: \"bauta check\" "
                        "tells which.",
                        0, width, false);
    if (found->draft == NULL)
        return;
    bauta_term_print(stdout, found->draft, false);
    (void)printf(" is written. A copy is refused until each \"review\" in it "
                 "has become a rule, or \"keep\".\n");
}

void
bauta_discovered_text(const bauta_discovered *found)
{
    bauta_term term;
    size_t width = bauta_term_width(stdout);

    bauta_term_init(&term, stdout);
    for (size_t t = 0; t < found->discovery->session->catalog.n_tables; t++)
        if (bauta_discovered_shows(found->discovery, t))
            print_table(found->discovery, t, &term, width);
    print_summary(found, width);
}
