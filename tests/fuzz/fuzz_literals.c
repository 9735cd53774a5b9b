/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any text is scanned to its end: literals come in order, none overlaps
 * another, and all are within the text.
 */
#include "engine/literals.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct seen {
    const char *at, *end;
} seen;

static void
look(void *context, const bauta_literal *literal)
{
    seen *s = context;

    if (literal->bytes < s->at || literal->bytes > s->end ||
        literal->len > (size_t)(s->end - literal->bytes))
        abort();
    s->at = literal->bytes + literal->len;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = malloc(size + 1);

    if (text == NULL)
        return 0;
    if (size > 0)
        memcpy(text, data, size);
    text[size] = '\0';
    for (int backslashes = 0; backslashes < 2; backslashes++) {
        seen s = {.at = text, .end = text + strlen(text)};

        bauta_literals_scan(text, backslashes != 0, look, &s);
    }
    free(text);
    return 0;
}
