/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The scan of a JSON text agrees with another strict reader on what is JSON;
 * what it reports are values in order, and every string it reports that can be
 * decoded comes back the same when it is encoded.
 */
#include "transforms/json_scan.h"
#include "transforms/json_text.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool holds)
{
    if (!holds)
        abort();
}

static const bauta_json_paths *
paths(void)
{
    static const bauta_json_path list[] = {
        {"$.a", 3, 0}, {"$..b[*].c", 9, 1}, {"$..*", 4, 2}, {"$", 1, 3}};
    static bauta_json_paths *compiled;
    bauta_err err = {0};

    if (compiled == NULL &&
        bauta_json_paths_open(&compiled, list, 4, &err) != BAUTA_OK)
        abort();
    return compiled;
}

/* Refusals that have other reasons than the grammar, or its fault. */
static bool
is_peculiar(const json_error_t *error)
{
    return json_error_code(error) == json_error_numeric_overflow ||
           json_error_code(error) == json_error_null_byte_in_key ||
           json_error_code(error) == json_error_stack_overflow ||
           strstr(error->text, "invalid Unicode") != NULL;
}

static void
check_string(const char *token, size_t len)
{
    char *text = malloc(len), *again;
    size_t text_len, n;

    if (text == NULL)
        abort();
    if (bauta_json_string_decode(token, len, text, &text_len)) {
        require(text_len <= len - 2);
        require(bauta_json_string_equals(token, len, text, text_len));
        for (int ascii = 0; ascii < 2; ascii++) {
            n = bauta_json_string_encode(text, text_len, ascii == 1, NULL);
            require(n >= 2 && n <= 6 * text_len + 2);
            again = malloc(n);
            if (again == NULL)
                abort();
            (void)bauta_json_string_encode(text, text_len, ascii == 1, again);
            require(bauta_json_string_equals(again, n, text, text_len));
            free(again);
        }
    }
    free(text);
}

static bool
scan_all(const char *bytes, size_t len, bauta_json_scan *scan)
{
    bauta_json_match match;
    enum bauta_json_step step;
    size_t done = 0;

    bauta_json_scan_init(scan, paths(), bytes, len);
    while ((step = bauta_json_scan_next(scan, &match)) == BAUTA_JSON_MATCH) {
        require(match.start >= done && match.end > match.start);
        require(match.end <= len && match.depth <= BAUTA_JSON_DEPTH_MAX);
        done = match.end;
        if (match.kind == BAUTA_JSON_STRING)
            check_string(bytes + match.start, match.end - match.start);
        else if (match.kind == BAUTA_JSON_NUMBER)
            require(bauta_json_is_number(bytes + match.start,
                                         match.end - match.start));
    }
    require(scan->at <= len &&
            (scan->problem == NULL) == (step == BAUTA_JSON_END));
    return step == BAUTA_JSON_END;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static bauta_json_scan scan;
    json_error_t error;
    json_t *root;
    char *bytes = malloc(size == 0 ? 1 : size);

    if (bytes == NULL)
        abort();
    if (size > 0)
        memcpy(bytes, data, size);
    root = json_loadb(
        bytes, size, JSON_DECODE_ANY | JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL,
        &error);
    if (scan_all(bytes, size, &scan))
        require(root != NULL || is_peculiar(&error));
    else
        require(root == NULL || strstr(scan.problem, "128") != NULL ||
                memchr(bytes, '\0', size) != NULL); /* which it may drop */
    json_decref(root);
    free(bytes);
    return 0;
}
