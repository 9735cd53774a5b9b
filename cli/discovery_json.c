/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/discovery.h"
#include "cli/findings.h"
#include "cli/json.h"
#include "cli/words.h"

static json_t *
column_of(const bauta_discovery *d, const bauta_finding *finding,
          const char *table)
{
    static const char *const verdicts[] = {[BAUTA_DISCOVERED_KEEP] = "keep",
                                           [BAUTA_DISCOVERED_RULE] = "rule",
                                           [BAUTA_DISCOVERED_REVIEW] =
                                               "review"};
    const bauta_column *column =
        &d->session->catalog.tables[finding->table].columns[finding->column];
    const bauta_class_info *info = &bauta_classes[finding->class];
    json_t *out = json_object();

    bauta_json_put(out, "table", bauta_json_text(table));
    bauta_json_put(out, "column", bauta_json_text(column->name));
    bauta_json_put(out, "type", json_string(bauta_type_name(column->type)));
    bauta_json_put(out, "class", json_string(info->name));
    bauta_json_put(out, "group", json_string(bauta_group_name(info->group)));
    bauta_json_put(out, "confidence",
                   json_real((int)(finding->confidence * 100 + 0.5) / 100.0));
    bauta_json_put(out, "decision", json_string(verdicts[finding->verdict]));
    bauta_json_put(out, "rule",
                   json_loads(finding->rule, JSON_DECODE_ANY, NULL));
    bauta_json_put(out, "reason", bauta_json_text(finding->why));
    return out;
}

bauta_rc
bauta_discovered_json(const bauta_discovered *found, bauta_err *err)
{
    const bauta_discovery *d = found->discovery;
    bauta_discovered_counts counts = bauta_discovered_count(d);
    json_t *root = json_object(), *columns = json_array();
    char label[512];

    for (size_t i = 0; i < d->n_findings; i++) {
        if (!bauta_discovered_shows(d, d->findings[i].table))
            continue;
        bauta_table_label(&d->session->catalog,
                          &d->session->catalog.tables[d->findings[i].table],
                          label, sizeof(label));
        (void)json_array_append_new(columns,
                                    column_of(d, &d->findings[i], label));
    }
    bauta_json_put(root, "source", bauta_json_text(found->source));
    bauta_json_put(root, "tables_read", json_integer((json_int_t)d->n_tables));
    bauta_json_put(root, "rows_read", json_integer((json_int_t)d->rows));
    bauta_json_put(root, "kept", json_integer((json_int_t)counts.kept));
    bauta_json_put(root, "ruled", json_integer((json_int_t)counts.ruled));
    bauta_json_put(root, "reviews", json_integer((json_int_t)counts.reviews));
    bauta_json_put(root, "schema_values", json_boolean(d->wordings));
    if (found->draft != NULL)
        bauta_json_put(root, "draft", bauta_json_text(found->draft));
    bauta_json_put(root, "columns", columns);
    return bauta_findings_print(root, err);
}
