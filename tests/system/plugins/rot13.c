/* SPDX-License-Identifier: Apache-2.0 */
/*
 * rot13: the smallest transform that shows all of the contract. It moves each
 * ASCII letter by thirteen places: distinct values stay distinct, and anyone
 * can undo it, so it protects nothing.
 */
#include "transforms/transform.h"

#include <stdlib.h>

typedef struct rot13 {
    bool digits;
} rot13;

static bauta_rc
rot13_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    rot13 *rule = bauta_calloc(1, sizeof(*rule));

    (void)promise;
    if (rule == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    rule->digits = bauta_options_get(binding->options, "digits")->boolean;
    *self = rule;
    return BAUTA_OK;
}

static char
turn(const rot13 *rule, char c)
{
    if (c >= 'a' && c <= 'z')
        return (char)('a' + (c - 'a' + 13) % 26);
    if (c >= 'A' && c <= 'Z')
        return (char)('A' + (c - 'A' + 13) % 26);
    if (rule->digits && c >= '0' && c <= '9')
        return (char)('0' + (c - '0' + 5) % 10);
    return c;
}

static bauta_rc
rot13_apply(void *self, const bauta_view *view, bauta_err *err)
{
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &view->columns[0][row];
        char *bytes;

        if (cell->bytes == NULL)
            continue;
        bytes = bauta_arena_alloc(view->arena, cell->len);
        if (bytes == NULL)
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
        for (size_t i = 0; i < cell->len; i++)
            bytes[i] = turn(self, cell->bytes[i]);
        cell->bytes = bytes;
    }
    return BAUTA_OK;
}

static const bauta_option options[] = {
    {.name = "digits",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "move digits, too, by five places"},
    {0}};

static const struct bauta_transform transform = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "rot13",
    .summary = "move each letter by thirteen places",
    .details = "Anyone can undo it: a template for plug-ins, not protection.",
    .example = "{\"transform\": \"rot13\", \"digits\": true}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_FORMAT | BAUTA_TRAIT_ORIGINAL,
    .options = options,
    .bind = rot13_bind,
    .apply = rot13_apply,
    .release = free,
};

extern const struct bauta_transform *const bauta_plugin_transforms[];
const struct bauta_transform *const bauta_plugin_transforms[] = {&transform,
                                                                 NULL};
