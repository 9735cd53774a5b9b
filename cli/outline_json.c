/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The plan for programs: docs/checking.md has the format.
 */
#include "cli/json.h"
#include "cli/outline.h"
#include "cli/words.h"
#include "transforms/condition.h"

#include <stdlib.h>
#include <string.h>

enum { LABEL = 600, FORMAT = 1 };

static json_t *
label_of(const bauta_catalog *catalog, size_t t)
{
    char label[LABEL];

    bauta_table_label(catalog, &catalog->tables[t], label, sizeof(label));
    return bauta_json_text(label);
}

static json_t *
place_of(const bauta_plan *plan, bauta_place place)
{
    json_t *object = json_object();

    bauta_json_put(object, "file",
                   bauta_json_text(bauta_place_file(plan->profile, place)));
    bauta_json_put(object, "line", json_integer(place.line));
    bauta_json_put(object, "column", json_integer(place.column));
    return object;
}

static json_t *
names_of(const bauta_table *table, const size_t *columns, size_t n)
{
    json_t *names = json_array();

    for (size_t i = 0; i < n; i++)
        (void)json_array_append_new(
            names, bauta_json_text(table->columns[columns[i]].name));
    return names;
}

static json_t *
texts_of(const char *const *texts, size_t n)
{
    json_t *array = json_array();

    for (size_t i = 0; i < n; i++)
        (void)json_array_append_new(array, bauta_json_text(texts[i]));
    return array;
}

static json_t *
steps_of(const bauta_plan_column *column)
{
    json_t *steps = json_array();

    for (size_t i = 0; i < column->n_bounds; i++) {
        const bauta_step *step = column->bounds[i].step;
        json_t *object = json_object();

        bauta_json_put(object, "transform",
                       bauta_json_text(step->transform->name));
        bauta_json_put(object, "version",
                       json_integer(step->transform->version));
        if (*step->domain != '\0')
            bauta_json_put(object, "domain", bauta_json_text(step->domain));
        if (step->when != NULL)
            bauta_json_put(object, "when", bauta_json_text(step->when->text));
        (void)json_array_append_new(steps, object);
    }
    return steps;
}

static json_t *
traits_of(unsigned traits)
{
    json_t *object = json_object();

    for (const bauta_word *word = bauta_trait_words; word->bit != 0; word++)
        if ((traits & word->bit) != 0)
            bauta_json_put(object, word->name, json_string(word->text));
    return object;
}

static void
put_rule(json_t *object, const bauta_plan_column *column)
{
    unsigned bits = column->promise.bits;
    char label[LABEL];

    bauta_plan_column_label(column, label, sizeof(label));
    bauta_json_put(object, "rule", bauta_json_text(label));
    if (column->n_bounds == 0)
        return;
    bauta_json_put(object, "steps", steps_of(column));
    bauta_json_put(object, "traits", traits_of(column->promise.traits));
    if (column->n_peers > 0) {
        json_t *peers = json_array();

        for (size_t i = 0; i < column->n_peers; i++)
            (void)json_array_append_new(
                peers, bauta_json_text(column->peers[i].column->name));
        bauta_json_put(object, "looks_at", peers);
    }
    if (bits == 0)
        return;
    bauta_json_put(object, "bits", json_integer(bits));
    if (column->rows > 0)
        bauta_json_put(
            object, "expected_collisions",
            json_real(bauta_expected_collisions(column->rows, bits)));
}

static json_t *
column_of(const bauta_plan *plan, const bauta_column *definition,
          const bauta_plan_column *column)
{
    json_t *object = json_object();

    bauta_json_put(object, "name", bauta_json_text(definition->name));
    bauta_json_put(object, "type", bauta_json_text(definition->native));
    bauta_json_put(object, "family",
                   json_string(bauta_type_name(definition->type)));
    bauta_json_put(object, "nullable", json_boolean(definition->nullable));
    bauta_json_put(object, "reason",
                   json_string(bauta_reason_name(column->reason)));
    if (column->place.line > 0)
        bauta_json_put(object, "place", place_of(plan, column->place));
    if (column->ref_table >= 0 && column->ref_column >= 0) {
        const bauta_catalog *catalog = plan->catalog;
        const bauta_table *table = &catalog->tables[column->ref_table];
        json_t *follows = json_object();

        bauta_json_put(follows, "table",
                       label_of(catalog, (size_t)column->ref_table));
        bauta_json_put(
            follows, "column",
            bauta_json_text(table->columns[column->ref_column].name));
        bauta_json_put(object, "follows", follows);
    }
    if (column->reason != BAUTA_REASON_GENERATED &&
        column->reason != BAUTA_REASON_ABSENT)
        put_rule(object, column);
    return object;
}

static json_t *
table_of(const bauta_plan *plan, size_t t)
{
    const bauta_table *table = &plan->catalog->tables[t];
    json_t *object = json_object(), *columns = json_array();
    json_t *references = json_array();

    bauta_json_put(object, "table", label_of(plan->catalog, t));
    bauta_json_put(object, "schema", bauta_json_text(table->schema));
    bauta_json_put(object, "name", bauta_json_text(table->name));
    bauta_json_put(object, "fate",
                   json_string(bauta_fate_name(plan->fates[t])));
    bauta_json_put(object, "rows", json_integer((json_int_t)table->rows));
    for (size_t c = 0; c < table->n_columns; c++)
        (void)json_array_append_new(
            columns,
            column_of(plan, &table->columns[c], &plan->tables[t].columns[c]));
    bauta_json_put(object, "columns", columns);
    for (size_t i = 0; i < table->n_references; i++) {
        const bauta_foreign_key *key = &table->references[i];
        json_t *reference = json_object();

        bauta_json_put(reference, "columns",
                       names_of(table, key->columns, key->n_columns));
        bauta_json_put(reference, "table",
                       label_of(plan->catalog, key->ref_table));
        bauta_json_put(reference, "references",
                       names_of(&plan->catalog->tables[key->ref_table],
                                key->ref_columns, key->n_columns));
        (void)json_array_append_new(references, reference);
    }
    bauta_json_put(object, "references", references);
    return object;
}

static json_t *
declared_of(const bauta_plan *plan)
{
    json_t *array = json_array();

    for (size_t i = 0; i < plan->profile->n_references; i++) {
        const bauta_reference_entry *entry = &plan->profile->references[i];
        json_t *object = json_object();

        bauta_json_put(object, "table", bauta_json_text(entry->table));
        bauta_json_put(object, "columns",
                       texts_of(entry->columns, entry->n_columns));
        bauta_json_put(object, "ref_table", bauta_json_text(entry->ref_table));
        bauta_json_put(object, "references",
                       texts_of(entry->ref_columns, entry->n_columns));
        bauta_json_put(object, "place", place_of(plan, entry->place));
        (void)json_array_append_new(array, object);
    }
    return array;
}

bauta_rc
bauta_outline_json(const bauta_outline *outline, bauta_err *err)
{
    const bauta_plan *plan = outline->plan;
    const bauta_catalog *catalog = plan->catalog;
    json_t *top = json_object(), *tables = json_array();
    char *text;

    bauta_json_put(top, "bauta_plan", json_integer(FORMAT));
    bauta_json_put(top, "profile", bauta_json_text(plan->profile->file));
    bauta_json_put(top, "source", bauta_json_text(outline->source));
    bauta_json_put(top, "driver", bauta_json_text(catalog->driver));
    if (*plan->profile->recipient != '\0')
        bauta_json_put(top, "recipient",
                       bauta_json_text(plan->profile->recipient));
    bauta_json_put(top, "key_given", json_boolean(!outline->keyless));
    bauta_json_put(top, "keyed_columns",
                   json_integer((json_int_t)outline->n_keyed));
    for (size_t t = 0; t < plan->n_tables; t++)
        if (catalog->tables[t].kind != BAUTA_TABLE_PARTITION)
            (void)json_array_append_new(tables, table_of(plan, t));
    bauta_json_put(top, "tables", tables);
    bauta_json_put(top, "references", declared_of(plan));
    bauta_json_put(top, "notes",
                   texts_of(catalog->warnings, catalog->n_warnings));
    text = json_dumps(top, JSON_INDENT(2));
    json_decref(top);
    if (text == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    (void)printf("%s\n", text);
    free(text);
    return BAUTA_OK;
}
