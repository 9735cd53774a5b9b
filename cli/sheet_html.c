/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sheets as one page of HTML that stands alone: no script, nothing fetched, and
 * a policy that says so. Everything from a database or a profile is escaped.
 */
#include "cli/html.h"
#include "cli/sheet.h"

#include <string.h>

static const char style[] =
    ":root{color-scheme:light dark;--line:#c9ccd1;--dim:#6a7078;"
    "--old:#fbe3e0;--new:#dcf2e1;--head:#f2f3f5;--ink:#16191d;--page:#fff}\n"
    "@media(prefers-color-scheme:dark){:root{--line:#3b4148;--dim:#9aa1aa;"
    "--old:#4a2522;--new:#1d4228;--head:#22262b;--ink:#e8eaed;"
    "--page:#15181c}}\n"
    "body{margin:0 auto;padding:1rem;max-width:64rem;color:var(--ink);"
    "background:var(--page);font:16px/1.45 system-ui,sans-serif}\n"
    "h1{font-size:1.3rem;margin:.2rem 0}h2{font-size:1.1rem;margin:2rem 0 "
    ".2rem}"
    "\n"
    "h1,h2,p{overflow-wrap:anywhere}p{margin:.2rem 0;color:var(--dim)}\n"
    "table{width:100%;table-layout:fixed;border-collapse:collapse;"
    "margin:.6rem 0 1.2rem}\n"
    "th,td{padding:.3rem .5rem;border:1px solid var(--line);text-align:left;"
    "vertical-align:top;overflow-wrap:anywhere}\n"
    "th{font-weight:600;background:var(--head)}th:first-child{width:26%}\n"
    "td{font-family:ui-monospace,monospace;font-size:.9rem;"
    "white-space:pre-wrap}\n"
    "td.old{background:var(--old)}td.new{background:var(--new)}\n"
    "td.quiet{color:var(--dim)}.rule{display:block;font-weight:400;"
    "font-size:.8rem;color:var(--dim)}\n"
    "@media(max-width:30rem){body{padding:.5rem}th,td{padding:.25rem}"
    "td{font-size:.8rem}th{font-size:.85rem}}\n";

void
bauta_sheet_html_begin(bauta_text *out, const bauta_plan *plan,
                       const char *source)
{
    bauta_html_begin(out, "Preview: ", plan->profile->file, style);
    bauta_text_add(out, "<h1>Before and after: ");
    bauta_html_add(out, plan->profile->file);
    bauta_text_add(out, "</h1>\n<p>Rows of ");
    bauta_html_add(out, source);
    if (*plan->profile->recipient != '\0') {
        bauta_text_add(out, ", for the recipient ");
        bauta_html_add(out, plan->profile->recipient);
    }
    bauta_text_add(out, ", as a copy would have them. Originals of columns "
                        "that a rule changes are covered.</p>\n");
}

void
bauta_sheet_html_end(bauta_text *out)
{
    bauta_text_add(out, "</body>\n</html>");
}

static void
add_cell(bauta_text *out, enum bauta_look look, bool changed, const char *class,
         const bauta_text *text)
{
    bool stands_out = changed && look != BAUTA_LOOK_COVERED;

    bauta_text_printf(out, "<td class=\"%s%s\">", stands_out ? class : "",
                      look == BAUTA_LOOK_PLAIN ? ""
                      : stands_out             ? " quiet"
                                               : "quiet");
    out->failed = out->failed || text->failed;
    if (!text->failed && text->bytes != NULL)
        bauta_html_escape(out, text->bytes);
    bauta_text_add(out, "</td>");
}

/* An empty text, and not the one before it, where nothing is added. */
static void
begin(bauta_text *text)
{
    bauta_text_reset(text);
    bauta_text_add(text, "");
}

static void
add_row(bauta_text *out, const bauta_sheet *sheet, size_t row)
{
    const bauta_table *table = &sheet->plan->catalog->tables[sheet->table];
    bauta_text text;

    bauta_text_init(&text);
    bauta_text_add(out, "<table>\n<thead><tr><th scope=\"col\">Column</th>"
                        "<th scope=\"col\">Before</th>"
                        "<th scope=\"col\">After</th></tr></thead>\n<tbody>\n");
    for (size_t c = 0; c < sheet->preview->n_columns; c++) {
        const bauta_plan_column *column =
            &sheet->plan->tables[sheet->table].columns[c];
        bool changed = bauta_sheet_changed(sheet, row, c);
        enum bauta_look look;
        char rule[256];

        bauta_text_add(out, "<tr><th scope=\"row\">");
        bauta_html_add(out, table->columns[c].name);
        if (column->n_bounds > 0) {
            bauta_plan_column_label(column, rule, sizeof(rule));
            bauta_text_add(out, "<span class=\"rule\">");
            bauta_html_add(out, rule);
            bauta_text_add(out, "</span>");
        }
        bauta_text_add(out, "</th>");
        begin(&text);
        look = bauta_sheet_before(sheet, row, c, &text);
        add_cell(out, look, changed, "old", &text);
        begin(&text);
        look = bauta_sheet_after(sheet, row, c, &text);
        add_cell(out, look, changed, "new", &text);
        bauta_text_add(out, "</tr>\n");
    }
    bauta_text_add(out, "</tbody>\n</table>\n");
    bauta_text_deinit(&text);
}

void
bauta_sheet_html(bauta_text *out, const bauta_sheet *sheet)
{
    char label[300];

    bauta_table_label(sheet->plan->catalog,
                      &sheet->plan->catalog->tables[sheet->table], label,
                      sizeof(label));
    bauta_text_add(out, "<section>\n<h2>");
    bauta_html_add(out, label);
    bauta_text_add(out, "</h2>\n");
    if (sheet->preview->surveyed)
        bauta_text_add(out, "<p>A rule looked at all rows first, as it does "
                            "for a copy.</p>\n");
    if (sheet->preview->n_rows == 0)
        bauta_text_add(out, "<p>It has no rows.</p>\n");
    for (size_t row = 0; row < sheet->preview->n_rows; row++)
        add_row(out, sheet, row);
    bauta_text_add(out, "</section>\n");
}
