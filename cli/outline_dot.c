/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The plan as a graph in graphviz' language: a box a table, with its columns
 * and their rules, and an arrow a reference, dashed where only the profile
 * declares it. Nodes have numbers; names stand in quoted labels alone, where
 * quotes, backslashes and ampersands mean something and are written apart.
 */
#include "cli/outline.h"
#include "cli/term.h"
#include "cli/words.h"

#include <stdio.h>
#include <string.h>

enum { LABEL = 600 };

static void
add_label(bauta_text *out, const char *raw)
{
    bauta_text safe;

    bauta_text_init(&safe);
    bauta_text_add(&safe, "");
    bauta_term_safe(&safe, raw);
    out->failed = out->failed || safe.failed;
    for (const char *at = safe.failed ? "" : safe.bytes; *at != '\0'; at++) {
        if (*at == '&') /* graphviz reads entities in a label */
            bauta_text_add(out, "&amp;");
        else if (*at == '"' || *at == '\\')
            bauta_text_printf(out, "\\%c", *at);
        else
            bauta_text_append(out, at, 1);
    }
    bauta_text_deinit(&safe);
}

static void
add_node(bauta_text *out, const bauta_plan *plan, size_t t)
{
    const bauta_table *table = &plan->catalog->tables[t];
    bool copied = plan->fates[t] == BAUTA_FATE_COPY;
    char label[LABEL];

    bauta_table_label(plan->catalog, table, label, sizeof(label));
    bauta_text_printf(out, "  t%zu [label=\"", t);
    add_label(out, label);
    if (!copied)
        bauta_text_printf(out, " (%s)", bauta_fate_name(plan->fates[t]));
    bauta_text_add(out, "\\n");
    for (size_t c = 0; copied && c < table->n_columns; c++) {
        const bauta_plan_column *column = &plan->tables[t].columns[c];

        add_label(out, table->columns[c].name);
        if (column->reason == BAUTA_REASON_GENERATED)
            (void)snprintf(label, sizeof(label), "computed");
        else
            bauta_plan_column_label(column, label, sizeof(label));
        bauta_text_add(out, ": ");
        add_label(out, label);
        if (column->n_bounds > 0)
            bauta_text_printf(out, " (%s)", bauta_reason_name(column->reason));
        bauta_text_add(out, "\\l");
    }
    bauta_text_printf(out, "\"%s];\n", copied ? "" : ", style=dashed");
}

/* "customer_id → id, token" */
static void
add_edge(bauta_text *out, const bauta_plan *plan, size_t from, size_t column,
         size_t to, size_t ref_column, const char *style)
{
    const bauta_catalog *catalog = plan->catalog;
    char rule[LABEL];

    bauta_text_printf(out, "  t%zu -> t%zu [label=\"", from, to);
    add_label(out, catalog->tables[from].columns[column].name);
    bauta_text_add(out, " → ");
    add_label(out, catalog->tables[to].columns[ref_column].name);
    bauta_plan_column_label(&plan->tables[from].columns[column], rule,
                            sizeof(rule));
    bauta_text_add(out, "\\n");
    add_label(out, rule);
    bauta_text_printf(out, "\"%s];\n", style);
}

static void
add_declared(bauta_text *out, const bauta_plan *plan,
             const bauta_reference_entry *entry)
{
    const bauta_catalog *catalog = plan->catalog;
    long from = bauta_catalog_find_table(catalog, entry->table);
    long to = bauta_catalog_find_table(catalog, entry->ref_table);

    for (size_t i = 0; from >= 0 && to >= 0 && i < entry->n_columns; i++) {
        long column =
            bauta_table_find_column(&catalog->tables[from], entry->columns[i]);
        long ref_column = bauta_table_find_column(&catalog->tables[to],
                                                  entry->ref_columns[i]);

        if (column >= 0 && ref_column >= 0)
            add_edge(out, plan, (size_t)from, (size_t)column, (size_t)to,
                     (size_t)ref_column, ", style=dashed");
    }
}

bauta_rc
bauta_outline_dot(const bauta_outline *outline, bauta_err *err)
{
    const bauta_plan *plan = outline->plan;
    const bauta_catalog *catalog = plan->catalog;
    bauta_text out;
    bool failed;

    bauta_text_init(&out);
    bauta_text_add(&out, "digraph plan {\n  charset=\"UTF-8\";\n"
                         "  rankdir=LR;\n  node [shape=box];\n  label=\"");
    add_label(&out, plan->profile->file);
    bauta_text_add(&out, " for ");
    add_label(&out, outline->source);
    bauta_text_add(&out, "\";\n");
    for (size_t t = 0; t < plan->n_tables; t++)
        if (catalog->tables[t].kind != BAUTA_TABLE_PARTITION)
            add_node(&out, plan, t);
    for (size_t t = 0; t < plan->n_tables; t++)
        for (size_t i = 0; i < catalog->tables[t].n_references; i++) {
            const bauta_foreign_key *key = &catalog->tables[t].references[i];

            for (size_t c = 0; c < key->n_columns; c++)
                add_edge(&out, plan, t, key->columns[c], key->ref_table,
                         key->ref_columns[c], "");
        }
    for (size_t i = 0; i < plan->profile->n_references; i++)
        add_declared(&out, plan, &plan->profile->references[i]);
    bauta_text_add(&out, "}\n");
    failed = out.failed;
    if (!failed)
        (void)fwrite(out.bytes, 1, out.len, stdout);
    bauta_text_deinit(&out);
    return failed ? bauta_err_set(err, BAUTA_ENOMEM, "out of memory")
                  : BAUTA_OK;
}
