/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A pattern, what to replace its matches with (or, where that is empty, a rule
 * for them) and a value, a line each; the value may have more of them. Any
 * pattern is one or a refusal that says why; matching ends.
 */
#include "tests/fuzz/rule.h"

#include "core/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Appends the bytes as a JSON string; what is no UTF-8 as one letter. */
static void
add_string(bauta_text *text, const char *bytes, size_t len)
{
    bauta_text_add(text, "\"");
    for (size_t i = 0; i < len;) {
        size_t n = bauta_utf8_length(bytes + i, len - i);

        if (n == 0 || bytes[i] == '\0')
            bauta_text_add(text, "x");
        else if (n == 1 && ((unsigned char)bytes[i] < ' ' || bytes[i] == '"' ||
                            bytes[i] == '\\'))
            bauta_text_printf(text, "\\u%04x", (unsigned)bytes[i]);
        else
            bauta_text_append(text, bytes + i, n);
        i += n == 0 ? 1 : n;
    }
    bauta_text_add(text, "\"");
}

static size_t
line(const char *bytes, size_t len)
{
    const char *end = memchr(bytes, '\n', len);

    return end != NULL ? (size_t)(end - bytes) : len;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const bauta_column column = {.name = "c",
                                        .native = "text",
                                        .type = BAUTA_TYPE_TEXT,
                                        .nullable = true};
    const char *bytes = (const char *)data;
    size_t pattern = line(bytes, size), with = 0, at;
    struct fuzz_rule rule;
    bauta_arena arena;
    bauta_text text;

    at = pattern < size ? pattern + 1 : size;
    with = line(bytes + at, size - at);
    bauta_text_init(&text);
    bauta_text_add(&text, "{\"transform\": \"regex_replace\", \"unmatched\": "
                          "\"keep\", \"pattern\": ");
    add_string(&text, bytes, pattern);
    bauta_text_add(&text, with > 0 ? ", \"with\": " : ", \"each\": \"mask\"");
    if (with > 0)
        add_string(&text, bytes + at, with);
    bauta_text_add(&text, "}");
    fuzz_require(!text.failed);
    at += at + with < size ? with + 1 : with;
    bauta_arena_init(&arena);
    if (fuzz_rule_open(&rule, text.bytes, text.len, &column)) {
        char *value = malloc(size - at + 1); /* its own: overruns show */
        bauta_cell cell = {.bytes = value, .len = (uint32_t)(size - at)};

        fuzz_require(value != NULL);
        memcpy(value, bytes + at, size - at);
        if (fuzz_rule_apply(&rule, &arena, &cell))
            fuzz_require(bauta_utf8_valid(cell.bytes, cell.len));
        free(value);
    }
    bauta_arena_deinit(&arena);
    fuzz_rule_close(&rule);
    bauta_text_deinit(&text);
    return 0;
}
