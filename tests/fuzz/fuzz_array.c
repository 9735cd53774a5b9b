/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A text as an array, under several rules: whatever succeeds is an array again,
 * of as many elements.
 */
#include "tests/fuzz/rule.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct {
    const char *rule, *native;
} rules[] = {
    {"{\"transform\": \"array\", \"each\": \"mask\"}", "text[]"},
    {"{\"transform\": \"array\", \"each\": {\"transform\": \"token\", "
     "\"on_invalid\": \"null\"}}",
     "integer[]"},
    {"{\"transform\": \"array\", \"each\": {\"transform\": \"json\", "
     "\"others\": \"token\", \"paths\": {\"$.a\": \"keep\"}}}",
     "jsonb[]"},
    {"{\"transform\": \"array\", \"each\": {\"transform\": \"constant\", "
     "\"value\": \"a \\\\\\\"{,}\"}}",
     "character varying(9)[]"},
    {"{\"transform\": \"array\", \"each\": \"null\"}", "boolean[]"},
};

enum { RULES = sizeof(rules) / sizeof(rules[0]) };

/* Commas between the elements of what has been found to be an array. */
static size_t
commas(const bauta_cell *cell)
{
    size_t n = 0;
    bool quoted = false;

    for (uint32_t i = 0; i < cell->len; i++) {
        if (cell->bytes[i] == '\\')
            i++;
        else if (cell->bytes[i] == '"')
            quoted = !quoted;
        else
            n += !quoted && cell->bytes[i] == ',';
    }
    return n;
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
    for (size_t i = 0; i < RULES && !open; i++) {
        const bauta_column column = {.name = "c",
                                     .native = rules[i].native,
                                     .type = BAUTA_TYPE_OTHER,
                                     .nullable = true};

        fuzz_require(fuzz_rule_open(&opened[i], rules[i].rule,
                                    strlen(rules[i].rule), &column));
    }
    open = true;
    for (size_t i = 0; i < RULES; i++) {
        const bauta_cell in = {.bytes = bytes, .len = (uint32_t)size};
        bauta_cell out = in, again;
        bauta_arena arena;

        bauta_arena_init(&arena);
        if (fuzz_rule_apply(&opened[i], &arena, &out)) {
            again = out;
            fuzz_require(fuzz_rule_apply(&opened[4], &arena, &again));
            fuzz_require(commas(&in) == commas(&out));
        }
        bauta_arena_deinit(&arena);
    }
    free(bytes);
    return 0;
}
