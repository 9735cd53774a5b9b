/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes are a CSV file or an error with a line. What is read once can be
 * written with quotes around every field, and is then read the same again; a
 * map of the first fields finds each of them.
 */
#include "core/text.h"
#include "transforms/csv.h"
#include "transforms/map.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool holds)
{
    if (!holds)
        abort();
}

/* All records of a file, written anew, and the first fields in a map. False
 * where the file is none. */
static bool
rewrite(char *bytes, size_t len, char separator, bauta_text *out,
        bauta_map *map)
{
    bauta_csv_record record;
    bauta_csv csv;
    bauta_err err = {0};
    size_t line = 0;

    bauta_csv_init(&csv, bytes, len, separator);
    for (;;) {
        if (bauta_csv_next(&csv, &record, &err) != BAUTA_OK) {
            require(err.code == BAUTA_EPROFILE);
            require(strncmp(err.text, "line ", 5) == 0);
            return false;
        }
        if (record.n == 0)
            return true;
        require(record.line > line && record.n <= BAUTA_CSV_FIELDS);
        line = record.line;
        for (size_t i = 0; i < record.n; i++) {
            const bauta_csv_field *field = &record.fields[i];

            require(bauta_utf8_valid(field->bytes, field->len));
            bauta_text_append(out, i > 0 ? &separator : "", i > 0);
            bauta_text_add(out, "\"");
            for (size_t j = 0; j < field->len; j++)
                bauta_text_append(
                    out, field->bytes[j] == '"' ? "\"\"" : &field->bytes[j],
                    field->bytes[j] == '"' ? 2 : 1);
            bauta_text_add(out, "\"");
        }
        bauta_text_add(out, "\r\n");
        require(bauta_map_add(map,
                              &(bauta_map_entry){
                                  .key = record.fields[0].bytes,
                                  .key_len = (uint32_t)record.fields[0].len,
                                  .line = record.line},
                              &err) == BAUTA_OK);
    }
}

static void
check_map(bauta_map *map)
{
    const bauta_map_entry *first, *again;
    bauta_err err = {0};

    require(bauta_map_index(map, &first, &again, &err) == BAUTA_OK);
    require((first == NULL) == (again == NULL));
    if (again != NULL) {
        require(first < again && first->key_len == again->key_len &&
                memcmp(first->key, again->key, first->key_len) == 0);
        return;
    }
    for (size_t i = 0; i < map->n; i++)
        require(bauta_map_find(map, map->entries[i].key,
                               map->entries[i].key_len) == &map->entries[i]);
    require(bauta_map_find(map, "\xff", 1) == NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char separators[] = ",;\t |";
    char separator, *bytes;
    bauta_text once, twice;
    bauta_map map, map_again;

    if (size == 0)
        return 0;
    separator = separators[data[0] % (sizeof(separators) - 1)];
    bytes = malloc(size); /* of its own, so that overruns show */
    if (bytes == NULL)
        abort();
    memcpy(bytes, data + 1, size - 1);
    bauta_text_init(&once);
    bauta_text_init(&twice);
    bauta_map_init(&map);
    bauta_map_init(&map_again);
    if (rewrite(bytes, size - 1, separator, &once, &map)) {
        char *copy;

        check_map(&map);
        bauta_text_add(&once, "");
        copy = malloc(once.len + 1);
        require(copy != NULL && !once.failed);
        memcpy(copy, once.bytes, once.len);
        require(rewrite(copy, once.len, separator, &twice, &map_again));
        require(
            once.len == twice.len &&
            (once.len == 0 || memcmp(once.bytes, twice.bytes, once.len) == 0));
        free(copy);
    }
    bauta_map_deinit(&map);
    bauta_map_deinit(&map_again);
    bauta_text_deinit(&once);
    bauta_text_deinit(&twice);
    free(bytes);
    return 0;
}
