/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/words.h"

#include <stdio.h>

const bauta_word bauta_type_words[] = {
    {.bit = BAUTA_TYPE_TEXT, .name = "text"},
    {.bit = BAUTA_TYPE_INTEGER, .name = "integer"},
    {.bit = BAUTA_TYPE_DECIMAL, .name = "decimal"},
    {.bit = BAUTA_TYPE_BOOLEAN, .name = "boolean"},
    {.bit = BAUTA_TYPE_DATE, .name = "date"},
    {.bit = BAUTA_TYPE_TIMESTAMP, .name = "timestamp"},
    {.bit = BAUTA_TYPE_TIME, .name = "time"},
    {.bit = BAUTA_TYPE_UUID, .name = "uuid"},
    {.bit = BAUTA_TYPE_BYTES, .name = "bytes"},
    {.bit = BAUTA_TYPE_ENUM, .name = "enum"},
    {.bit = BAUTA_TYPE_JSON, .name = "json"},
    {.bit = BAUTA_TYPE_OTHER, .name = "other"},
    {0}};

const bauta_word bauta_trait_words[] = {
    {BAUTA_TRAIT_KEYED, "keyed", "needs the key",
     "needs the key; the same key gives the same result"},
    {BAUTA_TRAIT_INJECTIVE, "injective", "different values stay different",
     "different values stay different, so it may stand on a key column"},
    {BAUTA_TRAIT_LOSSY, "lossy", "different values may become the same",
     "different values may become the same"},
    {BAUTA_TRAIT_REVERSIBLE, "reversible", "the key gives the value back",
     "whoever holds the key can get the value back"},
    {BAUTA_TRAIT_FORMAT, "format", "keeps the form",
     "the result has the form of the value"},
    {BAUTA_TRAIT_GROUP, "group", "takes several columns at once",
     "takes several columns of a row at once"},
    {BAUTA_TRAIT_ORIGINAL, "original", "lets the value or a part of it through",
     "lets the value, or a part of it, through"},
    {BAUTA_TRAIT_NULLS, "nulls", "may give NULL", "may give NULL for a value"},
    {BAUTA_TRAIT_PERMUTES, "permutes", "the values change rows",
     "the column keeps its values, in other rows"},
    {BAUTA_TRAIT_ROW, "row", "told by the row's key",
     "told by the row's key, not by the value"},
    {0}};

const char *
bauta_type_name(unsigned type)
{
    for (const bauta_word *word = bauta_type_words; word->bit != 0; word++)
        if (word->bit == type)
            return word->name;
    return "other";
}

const char *
bauta_reason_name(enum bauta_reason reason)
{
    static const char *const names[] = {
        [BAUTA_REASON_EXPLICIT] = "explicit",
        [BAUTA_REASON_WILDCARD] = "wildcard",
        [BAUTA_REASON_REFERENCE] = "reference",
        [BAUTA_REASON_TABLE] = "table",
        [BAUTA_REASON_UNDECLARED] = "undeclared",
        [BAUTA_REASON_GENERATED] = "generated",
        [BAUTA_REASON_ABSENT] = "absent",
    };

    return names[reason];
}

const char *
bauta_fate_name(enum bauta_fate fate)
{
    return fate == BAUTA_FATE_COPY          ? "copy"
           : fate == BAUTA_FATE_SCHEMA_ONLY ? "schema-only"
                                            : "skip";
}

void
bauta_reason_text(const bauta_plan *plan, const bauta_plan_column *column,
                  char *out, size_t size)
{
    const bauta_catalog *catalog = plan->catalog;
    char label[300];

    (void)snprintf(out, size, "%s", bauta_reason_name(column->reason));
    if (column->reason != BAUTA_REASON_REFERENCE)
        return;
    if (column->ref_table < 0 || column->ref_column < 0) {
        *out = '\0';
        return;
    }
    bauta_table_label(catalog, &catalog->tables[column->ref_table], label,
                      sizeof(label));
    (void)snprintf(
        out, size, "by reference to %s.%s", label,
        catalog->tables[column->ref_table].columns[column->ref_column].name);
}
