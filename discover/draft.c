/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Draft: the findings as a profile. Every table and every column of the
 * catalogue stands in it.
 */
#include "discover/discover.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

/* A rule with the reason as its note. */
static json_t *
rule_of(const bauta_finding *finding, const char *reason)
{
    json_t *rule = json_loads(finding->rule, JSON_DECODE_ANY, NULL);

    if (json_is_string(rule)) {
        json_t *object = json_object();

        (void)json_object_set_new(object, "transform", rule);
        rule = object;
    }
    if (json_is_object(rule))
        (void)json_object_set_new(rule, "reason", json_string(reason));
    return rule;
}

static json_t *
entry_of(const bauta_finding *finding, bool answered)
{
    const bauta_class_info *info = &bauta_classes[finding->class];
    bauta_text reason;
    json_t *entry = NULL, *rule;

    bauta_text_init(&reason);
    if (info->group == BAUTA_GROUP_NONE)
        bauta_text_printf(&reason, "%s", info->title);
    else
        bauta_text_printf(&reason, "%s (%s)", info->title,
                          bauta_group_title(info->group));
    bauta_text_printf(&reason, ": %s; confidence %.2f", finding->why,
                      finding->confidence);
    if (reason.failed)
        goto out;
    if (finding->verdict != BAUTA_DISCOVERED_REVIEW || answered) {
        entry = rule_of(finding, reason.bytes);
        goto out;
    }
    rule = json_loads(finding->rule, JSON_DECODE_ANY, NULL);
    entry = json_pack("{s:s, s:o}", "review", reason.bytes, "suggest", rule);

out:
    bauta_text_deinit(&reason);
    return entry;
}

static json_t *
table_of(const bauta_discovery *d, size_t t, bool answered)
{
    const bauta_table *table = &d->session->catalog.tables[t];
    json_t *columns;

    if (table->kind == BAUTA_TABLE_FOREIGN)
        return json_string("schema-only");
    columns = json_object();
    for (size_t c = 0; c < table->n_columns; c++)
        if (json_object_set_new(
                columns, table->columns[c].name,
                entry_of(&d->findings[d->offset[t] + c], answered)) != 0) {
            json_decref(columns);
            return NULL;
        }
    return json_pack("{s:o}", "columns", columns);
}

bauta_rc
bauta_discovery_draft(const bauta_discovery *d, bool answered, bauta_text *out,
                      bauta_err *err)
{
    const bauta_catalog *catalog = &d->session->catalog;
    json_t *tables = json_object(), *root;
    char label[512], *text = NULL;
    bauta_rc rc = BAUTA_OK;

    for (size_t t = 0; t < catalog->n_tables; t++) {
        if (catalog->tables[t].kind == BAUTA_TABLE_PARTITION)
            continue; /* it has its table's rules */
        bauta_table_label(catalog, &catalog->tables[t], label, sizeof(label));
        if (json_object_set_new(tables, label, table_of(d, t, answered)) != 0)
            rc = bauta_err_set(err, BAUTA_EIO,
                               "a name in the schema is not UTF-8, and cannot "
                               "be written in a profile");
    }
    root = json_pack("{s:i, s:s}", "bauta", BAUTA_PROFILE_VERSION,
                     "description", "A draft by bauta discover");
    if (answered && d->wordings)
        (void)json_object_set_new(root, "schema_values", json_string("keep"));
    (void)json_object_set_new(root, "tables", tables);
    if (rc == BAUTA_OK)
        text = json_dumps(root, JSON_INDENT(2));
    json_decref(root);
    if (rc != BAUTA_OK)
        return rc;
    if (text != NULL)
        bauta_text_add(out, text);
    if (text == NULL || out->failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the draft");
    free(text);
    return rc;
}
