/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A discovery as one page of HTML that stands alone: no script, nothing
 * fetched, and a policy that says so. On a narrow screen each column of the
 * database is a card. Everything from a database is escaped.
 */
#include "cli/discovery.h"

#include "cli/html.h"

#include <string.h>

static const char style[] =
    ":root{color-scheme:light dark;--line:#c9ccd1;--dim:#5f656d;"
    "--head:#f2f3f5;--ink:#16191d;--page:#fff;--review:#fff1cc;"
    "--rule:#dcf2e1}\n"
    "@media(prefers-color-scheme:dark){:root{--line:#3b4148;--dim:#9aa1aa;"
    "--head:#22262b;--ink:#e8eaed;--page:#15181c;--review:#4d3d10;"
    "--rule:#1d4228}}\n"
    "body{margin:0 auto;padding:1rem;max-width:72rem;color:var(--ink);"
    "background:var(--page);font:16px/1.45 system-ui,sans-serif}\n"
    "h1{font-size:1.3rem;margin:.2rem 0}h2{font-size:1.1rem;"
    "margin:2rem 0 .2rem}h1,h2,p{overflow-wrap:anywhere}\n"
    "p{margin:.3rem 0;color:var(--dim)}\n"
    "table{width:100%;table-layout:fixed;border-collapse:collapse;"
    "margin:.6rem 0 1.2rem}\n"
    "th,td{padding:.3rem .5rem;border:1px solid var(--line);text-align:left;"
    "vertical-align:top;overflow-wrap:anywhere}\n"
    "th{font-weight:600;background:var(--head)}"
    "tr.review td.d{background:var(--review)}"
    "tr.rule td.d{background:var(--rule)}\n"
    "th.c{width:20%}th.w{width:22%}th.d{width:18%}th.s{width:6rem}"
    ".q{display:block;font-size:.8rem;color:var(--dim)}\n"
    "@media(max-width:40rem){body{padding:.5rem}thead{display:none}"
    "table,tbody,tr,td,tr th{display:block;width:auto}"
    "tr{margin:.5rem 0;border:1px solid var(--line)}"
    "th,td{border:0;padding:.2rem .5rem}}\n";

static void
add_row(bauta_text *out, const bauta_finding *finding, const char *name)
{
    static const char *const classes[] = {[BAUTA_DISCOVERED_KEEP] = "keep",
                                          [BAUTA_DISCOVERED_RULE] = "rule",
                                          [BAUTA_DISCOVERED_REVIEW] = "review"};
    const bauta_class_info *info = &bauta_classes[finding->class];
    char decision[256];

    bauta_discovered_decision(finding, decision, sizeof(decision));
    bauta_text_printf(out, "<tr class=\"%s\"><th scope=\"row\">",
                      classes[finding->verdict]);
    bauta_html_add(out, name);
    bauta_text_add(out, "</th><td>");
    bauta_html_add(out, info->title);
    if (info->group != BAUTA_GROUP_NONE) {
        bauta_text_add(out, "<span class=\"q\">");
        bauta_html_add(out, bauta_group_title(info->group));
        bauta_text_add(out, "</span>");
    }
    bauta_text_add(out, "</td><td class=\"d\">");
    bauta_html_add(out, decision);
    bauta_text_printf(out, "</td><td>%.2f</td><td>", finding->confidence);
    bauta_html_add(out, finding->why);
    bauta_text_add(out, "</td></tr>\n");
}

static void
add_table(const bauta_discovery *d, size_t t, bauta_text *out)
{
    const bauta_table *table = &d->session->catalog.tables[t];
    char label[512];

    bauta_table_label(&d->session->catalog, table, label, sizeof(label));
    bauta_text_add(out, "<section>\n<h2>");
    bauta_html_add(out, label);
    bauta_text_printf(out,
                      "</h2>\n<p>%llu row%s read</p>\n<table>\n<thead><tr>"
                      "<th class=\"c\" scope=\"col\">Column</th>"
                      "<th class=\"w\" scope=\"col\">What it is</th>"
                      "<th class=\"d\" scope=\"col\">Decision</th>"
                      "<th class=\"s\" scope=\"col\">Confidence</th>"
                      "<th scope=\"col\">Why</th></tr></thead>\n<tbody>\n",
                      (unsigned long long)d->table_rows[t],
                      d->table_rows[t] == 1 ? "" : "s");
    for (size_t c = 0; c < table->n_columns; c++)
        add_row(out, &d->findings[d->offset[t] + c], table->columns[c].name);
    bauta_text_add(out, "</tbody>\n</table>\n</section>\n");
}

void
bauta_discovered_html(const bauta_discovered *found, bauta_text *out)
{
    const bauta_discovery *d = found->discovery;
    bauta_discovered_counts counts = bauta_discovered_count(d);
    char read[256];

    bauta_html_begin(out, "Discovered: ", found->source, style);
    bauta_text_add(out, "<h1>What is in ");
    bauta_html_add(out, found->source);
    bauta_text_printf(
        out,
        "</h1>\n<p>%zu columns: %zu kept, %zu with a rule, %zu to be reviewed. "
        "%zu direct identifiers, %zu quasi-identifiers, %zu sensitive, %zu "
        "secrets.</p>\n<p>",
        counts.columns, counts.kept, counts.ruled, counts.reviews,
        counts.groups[BAUTA_GROUP_DIRECT], counts.groups[BAUTA_GROUP_QUASI],
        counts.groups[BAUTA_GROUP_SENSITIVE],
        counts.groups[BAUTA_GROUP_SECRET]);
    bauta_discovered_read(d, read, sizeof(read));
    bauta_html_add(out, read);
    bauta_text_add(out, ". No value is on this page.</p>\n");
    for (size_t t = 0; t < d->session->catalog.n_tables; t++)
        if (bauta_discovered_shows(d, t))
            add_table(d, t, out);
    bauta_text_add(out, "</body>\n</html>");
}
