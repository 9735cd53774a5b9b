/* SPDX-License-Identifier: Apache-2.0 */
/*
 * hierarchy, lookup: a value becomes what a CSV file has for it.
 *
 * hierarchy: one of the coarser values of the same line: "value;level 1;level
 * 2;…", the usual form of a generalization hierarchy.
 * lookup: the stand-in that a file of two columns gives, for pseudonyms that
 * others have handed out.
 *
 *   keeps   NULL, and what the file says; distinct values where it does
 *   leaks   what the file says, and through equality how often each occurs
 *   cost    one keyed hash and a memory access or two a value; the file and 64
 *           bytes a line in memory for each column
 *
 * Whoever has the file of a lookup has the values: it belongs with the keys.
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/csv.h"
#include "transforms/map.h"
#include "transforms/scan.h"
#include "transforms/suits.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LEVEL_MAX = BAUTA_CSV_FIELDS - 1 };

struct table {
    const char *name; /* of the transform */
    bool padded;
    char *bytes; /* the file; keys and results lie in it */
    bauta_map map;
};

static const bauta_option hierarchy_options[] = {
    {.name = "file",
     .kind = BAUTA_OPTION_FILE,
     .required = true,
     .help = "a CSV file: on each line a value, then what it is at level 1, "
             "at level 2, …"},
    {.name = "level",
     .kind = BAUTA_OPTION_INTEGER,
     .required = true,
     .min = 1,
     .max = LEVEL_MAX,
     .help = "which level to put in place of the value"},
    {.name = "separator",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = ";",
     .min = 1,
     .max = 1,
     .help = "what stands between the file's fields"},
    {.name = "header",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "pass over the file's first line"},
    {.kind = BAUTA_OPTION_END},
};

static const bauta_option lookup_options[] = {
    {.name = "file",
     .kind = BAUTA_OPTION_FILE,
     .required = true,
     .help = "a CSV file: on each line a value and what to put in its place"},
    {.name = "separator",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = ",",
     .min = 1,
     .max = 1,
     .help = "what stands between the file's fields"},
    {.name = "header",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "pass over the file's first line"},
    {.kind = BAUTA_OPTION_END},
};

static void
table_release(void *self)
{
    struct table *table = self;

    bauta_map_deinit(&table->map);
    free(table->bytes);
    free(table);
}

/* What reading a file goes by, and finds out. */
struct reading {
    const bauta_column *column;
    size_t level;    /* field that is the result */
    size_t n_fields; /* of each record; 0: as many as the first has */
    size_t longest;  /* of the results */
    bool same;       /* a value stands for itself */
};

static bauta_rc
check_fields(struct reading *reading, const bauta_csv_record *record,
             bauta_err *err)
{
    if (reading->n_fields == 0)
        reading->n_fields = record->n;
    if (record->n != reading->n_fields)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "line %zu: there are %zu fields, and it takes "
                             "%zu: is \"separator\" right?",
                             record->line, record->n, reading->n_fields);
    if (reading->level >= record->n)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "line %zu: there are %zu fields, a value and its "
                             "levels: there is no level %zu (is \"separator\" "
                             "right?)",
                             record->line, record->n, reading->level);
    return BAUTA_OK;
}

static bauta_rc
add_record(struct table *table, struct reading *reading,
           const bauta_csv_record *record, bauta_err *err)
{
    const bauta_csv_field *key = &record->fields[0];
    const bauta_csv_field *value;
    bool text = reading->column->type == BAUTA_TYPE_TEXT;
    char subject[64];
    size_t n;
    bauta_rc rc = check_fields(reading, record, err);

    if (rc != BAUTA_OK)
        return rc;
    value = &record->fields[reading->level];
    (void)snprintf(subject, sizeof(subject), "line %zu: the result",
                   record->line);
    rc = bauta_suits(reading->column, value->bytes, value->len, subject, err);
    if (rc != BAUTA_OK)
        return rc;
    n = text ? bauta_utf8_count(value->bytes, value->len) : value->len;
    reading->longest = n > reading->longest ? n : reading->longest;
    reading->same =
        reading->same || (key->len == value->len &&
                          memcmp(key->bytes, value->bytes, key->len) == 0);
    return bauta_map_add(&table->map,
                         &(bauta_map_entry){.key = key->bytes,
                                            .key_len = (uint32_t)key->len,
                                            .value = value->bytes,
                                            .value_len = (uint32_t)value->len,
                                            .line = record->line},
                         err);
}

static bauta_rc
read_file(struct table *table, struct reading *reading,
          const bauta_options *given, bauta_err *err)
{
    const bauta_map_entry *first, *again;
    bool skip = bauta_options_get(given, "header")->boolean;
    bauta_csv_record record;
    bauta_csv csv;
    char separator;
    size_t len;
    bauta_rc rc;

    rc = bauta_csv_separator(bauta_options_get(given, "separator"), &separator,
                             err);
    if (rc != BAUTA_OK)
        return rc;
    BAUTA_TRY(bauta_csv_load(bauta_options_get(given, "file")->text,
                             &table->bytes, &len, err));
    bauta_csv_init(&csv, table->bytes, len, separator);
    for (;; skip = false) {
        BAUTA_TRY(bauta_csv_next(&csv, &record, err));
        if (record.n == 0)
            break;
        if (!skip)
            BAUTA_TRY(add_record(table, reading, &record, err));
    }
    if (table->map.n == 0)
        rc = bauta_err_set(err, BAUTA_EPROFILE, "there is nothing in it");
    if (rc == BAUTA_OK)
        BAUTA_TRY(bauta_map_index(&table->map, &first, &again, err));
    if (rc == BAUTA_OK && again != NULL)
        rc = bauta_err_set(err, BAUTA_EPROFILE,
                           "line %zu: its value stands on line %zu already: "
                           "remove one of the two",
                           again->line, first->line);

out:
    if (rc != BAUTA_OK)
        bauta_err_at(err, "file %s", bauta_options_get(given, "file")->text);
    return rc;
}

/* The table of a rule, or NULL with the error set. */
static struct table *
table_open(const char *name, struct reading *reading,
           const bauta_binding *binding, bauta_err *err)
{
    struct table *table = bauta_calloc(1, sizeof(*table));

    if (table == NULL) {
        (void)bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
        return NULL;
    }
    table->name = name;
    table->padded = binding->column->fixed_length;
    bauta_map_init(&table->map);
    reading->column = binding->column;
    if (read_file(table, reading, binding->options, err) != BAUTA_OK) {
        table_release(table);
        return NULL;
    }
    return table;
}

static bauta_rc
hierarchy_bind(void **self, const bauta_binding *binding,
               bauta_promise *promise, bauta_err *err)
{
    struct reading reading = {
        .level = (size_t)bauta_options_get(binding->options, "level")->integer};
    struct table *table = table_open("hierarchy", &reading, binding, err);

    if (table == NULL)
        return err->code;
    promise->max_chars = reading.longest;
    *self = table;
    return BAUTA_OK;
}

/* Is no result another's too? A map of the results tells. */
static bauta_rc
are_distinct(const bauta_map *map, bool *distinct, bauta_err *err)
{
    const bauta_map_entry *first, *again;
    bauta_map results;
    bauta_rc rc = BAUTA_OK;

    bauta_map_init(&results);
    for (size_t i = 0; i < map->n; i++) {
        const bauta_map_entry *entry = &map->entries[i];

        BAUTA_TRY(bauta_map_add(&results,
                                &(bauta_map_entry){.key = entry->value,
                                                   .key_len = entry->value_len},
                                err));
    }
    BAUTA_TRY(bauta_map_index(&results, &first, &again, err));
    *distinct = again == NULL;

out:
    bauta_map_deinit(&results);
    return rc;
}

static bauta_rc
lookup_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    struct reading reading = {.level = 1, .n_fields = 2};
    struct table *table = table_open("lookup", &reading, binding, err);
    bool distinct = false;
    bauta_rc rc = BAUTA_OK;

    if (table == NULL)
        return err->code;
    BAUTA_TRY(are_distinct(&table->map, &distinct, err));
    promise->max_chars = reading.longest;
    promise->traits = distinct ? BAUTA_TRAIT_INJECTIVE : BAUTA_TRAIT_LOSSY;
    if (reading.same)
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
    *self = table;
    table = NULL;

out:
    if (table != NULL)
        table_release(table);
    return rc;
}

/* First all are found, then copied: cells live as long as their batch. */
static bauta_rc
table_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct table *table = self;
    bauta_cell *cells = view->columns[0];
    size_t room = 0;
    char *to;
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++) {
        const bauta_map_entry *entry;

        if (cells[row].bytes == NULL)
            continue;
        entry = bauta_map_find(&table->map, cells[row].bytes,
                               bauta_cell_length(&cells[row], table->padded));
        if (entry == NULL) {
            BAUTA_TRY(bauta_view_reject(view, row, err,
                                        "%s: the value is not in the file: add "
                                        "it there",
                                        table->name));
            continue;
        }
        cells[row].bytes = entry->value;
        cells[row].len = entry->value_len;
        room += entry->value_len;
    }
    to = bauta_arena_alloc(view->arena, room);
    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "%s: out of memory",
                             table->name);
    for (size_t row = 0; row < view->n_rows; row++) {
        if (cells[row].bytes == NULL)
            continue;
        memcpy(to, cells[row].bytes, cells[row].len);
        cells[row].bytes = to;
        to += cells[row].len;
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_hierarchy = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "hierarchy",
    .summary = "replace a value by a coarser one from a file",
    .details =
        "A generalization hierarchy in the usual form: a CSV file in which "
        "each line has a value and then, level by level, what it belongs to, "
        "such as \"Lyon;Rhône;France;Europe\". What the file says at "
        "the level survives. A value that the file lacks stops the run, so the "
        "file has to list all. The file is UTF-8, RFC 4180, at most 256 MiB, "
        "and is held in memory.",
    .example = "{\"transform\": \"hierarchy\", \"file\": \"places.csv\", "
               "\"level\": 2}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER | BAUTA_TYPE_DATE |
               BAUTA_TYPE_UUID | BAUTA_TYPE_ENUM,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL,
    .options = hierarchy_options,
    .bind = hierarchy_bind,
    .apply = table_apply,
    .release = table_release,
};

const struct bauta_transform bauta_transform_lookup = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "lookup",
    .summary = "replace a value by the one a file has for it",
    .details =
        "For stand-ins that somebody has handed out already, such as the "
        "subject numbers of a study: a CSV file of two columns, the value and "
        "what to put in its place. It needs no key; whoever has the file can "
        "get the values back, so keep it as you keep the key. A value that the "
        "file lacks stops the run. Where the second column has no duplicates, "
        "distinct values stay distinct. The file is UTF-8, RFC 4180, at most "
        "256 MiB, and is held in memory.",
    .example = "{\"transform\": \"lookup\", \"file\": \"subjects.csv\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER | BAUTA_TYPE_DATE |
               BAUTA_TYPE_UUID | BAUTA_TYPE_ENUM,
    .traits = BAUTA_TRAIT_INJECTIVE,
    .options = lookup_options,
    .bind = lookup_bind,
    .apply = table_apply,
    .release = table_release,
};
