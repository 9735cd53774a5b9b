/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A JSON text under several json rules. Whatever succeeds is JSON again, with
 * the same values one after the other: those that a path is for as the rule
 * says, all else, to the last blank, as it was.
 */
#include "tests/fuzz/rule.h"
#include "transforms/json_scan.h"
#include "transforms/json_text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const rules[] = {
    "{\"transform\": \"json\", \"others\": \"keep\", \"paths\": {\"$..a\": "
    "\"token\"}}",
    "{\"transform\": \"json\", \"others\": \"keep\", \"paths\": {\"$[1]\": "
    "{\"transform\": \"bucket\", \"width\": 10}, \"$.a.b\": \"mask\", "
    "\"$..a\": {\"transform\": \"constant\", \"value\": false}}}",
    "{\"transform\": \"json\", \"others\": {\"transform\": \"token\", "
    "\"on_invalid\": \"null\"}, \"paths\": {\"$.b\": \"keep\", \"$..c\": "
    "\"null\", \"$..d\": {\"transform\": \"json\", \"others\": \"mask\", "
    "\"paths\": {\"$.x\": \"digits\"}}}}",
    "{\"transform\": \"json\", \"paths\": {\"$..b[*]\": \"hash\", \"$.a\": "
    "\"keep\"}}",
};

enum { RULES = sizeof(rules) / sizeof(rules[0]) };

static const bauta_column column = {
    .name = "c", .native = "json", .type = BAUTA_TYPE_JSON, .nullable = true};

/* The first rule alone: `$..a` and nothing else may differ. */
static void
check_rest(const bauta_cell *in, const bauta_cell *out)
{
    static const bauta_json_path path = {.text = "$..a", .len = 4};
    static bauta_json_paths *paths;
    static bauta_json_scan before, after;
    bauta_json_match x, y;
    size_t at = 0, done = 0;
    bauta_err err = {0};

    if (paths == NULL)
        fuzz_require(bauta_json_paths_open(&paths, &path, 1, &err) == BAUTA_OK);
    bauta_json_scan_init(&before, paths, in->bytes, in->len);
    bauta_json_scan_init(&after, paths, out->bytes, out->len);
    while (bauta_json_scan_next(&before, &x) == BAUTA_JSON_MATCH) {
        fuzz_require(bauta_json_scan_next(&after, &y) == BAUTA_JSON_MATCH);
        fuzz_require(x.kind == y.kind && x.start - at == y.start - done &&
                     memcmp(in->bytes + at, out->bytes + done, x.start - at) ==
                         0);
        at = x.end;
        done = y.end;
    }
    fuzz_require(bauta_json_scan_next(&after, &y) == BAUTA_JSON_END);
    fuzz_require(in->len - at == out->len - done &&
                 memcmp(in->bytes + at, out->bytes + done, in->len - at) == 0);
}

static void
check_json(const bauta_cell *cell)
{
    static bauta_json_scan scan;
    bauta_json_match match;

    bauta_json_scan_init(&scan, NULL, cell->bytes, cell->len);
    fuzz_require(bauta_json_scan_next(&scan, &match) == BAUTA_JSON_END);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct fuzz_rule opened[RULES];
    static bool open;
    char *bytes = malloc(size == 0 ? 1 : size);

    fuzz_require(bytes != NULL);
    if (size > 0)
        memcpy(bytes, data, size);
    for (size_t i = 0; i < RULES; i++) {
        const bauta_cell in = {.bytes = bytes, .len = (uint32_t)size};
        bauta_cell out = in;
        bauta_arena arena;

        if (!open)
            fuzz_require(fuzz_rule_open(&opened[i], rules[i], strlen(rules[i]),
                                        &column));
        bauta_arena_init(&arena);
        if (fuzz_rule_apply(&opened[i], &arena, &out)) {
            check_json(&out);
            if (i == 0)
                check_rest(&in, &out);
        }
        bauta_arena_deinit(&arena);
    }
    open = true;
    free(bytes);
    return 0;
}
