/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A text under scrub. With asterisks for whatever is found, characters stay as
 * many as they were, and each is itself or an asterisk; with one letter for
 * whatever is found, all else is there in order.
 */
#include "tests/fuzz/rule.h"

#include "core/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const rules[] = {
    "{\"transform\": \"scrub\"}",
    "{\"transform\": \"scrub\", \"others\": {\"transform\": "
    "\"constant\", \"value\": \"\"}}",
    "{\"transform\": \"scrub\", \"types\": [\"name\", \"phone\"], \"rules\": "
    "{\"first_name\": \"first_name\", \"name\": \"token\", \"phone\": "
    "\"digits\"}}",
    "{\"transform\": \"scrub\", \"casefold\": true, \"rules\": {\"email\": "
    "\"email\", \"full_name\": \"hash\", \"national_id.fr\": \"token\"}}",
};

enum { RULES = sizeof(rules) / sizeof(rules[0]) };

static const bauta_column column = {
    .name = "c", .native = "text", .type = BAUTA_TYPE_TEXT, .nullable = true};

static void
check_stars(const bauta_cell *in, const bauta_cell *out)
{
    size_t i = 0, o = 0;

    while (i < in->len && o < out->len) {
        size_t n = bauta_utf8_length(in->bytes + i, in->len - i);
        bool same =
            n <= out->len - o && memcmp(in->bytes + i, out->bytes + o, n) == 0;

        fuzz_require(n > 0 && (same || out->bytes[o] == '*'));
        i += n;
        o += same ? n : 1;
    }
    fuzz_require(i == in->len && o == out->len);
}

/* What is left is what was there, with gaps. */
static void
check_gaps(const bauta_cell *in, const bauta_cell *out)
{
    size_t o = 0;

    for (size_t i = 0; i < in->len && o < out->len; i++)
        o += in->bytes[i] == out->bytes[o];
    fuzz_require(o == out->len);
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
            fuzz_require(bauta_utf8_valid(out.bytes, out.len));
            if (i == 0)
                check_stars(&in, &out);
            if (i == 1)
                check_gaps(&in, &out);
        }
        bauta_arena_deinit(&arena);
    }
    open = true;
    free(bytes);
    return 0;
}
