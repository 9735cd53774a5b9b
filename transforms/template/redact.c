/* SPDX-License-Identifier: Apache-2.0 */
/*
 * redact: the smallest legal plug-in, to copy and to start from.
 *
 *   keeps   length in bytes, NULL
 *   leaks   the length
 *   cost    one arena allocation and one memset a value
 *
 * Build it as a shared object with the headers' folder on the include path,
 * and put it into the folder that BAUTA_PLUGIN_DIR names.
 */
#include "transforms/transform.h"

#include <stdlib.h>
#include <string.h>

struct redact {
    char with;
};

static const bauta_option options[] = {
    {.name = "with",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = "#",
     .min = 1,
     .max = 1,
     .help = "the ASCII character to overwrite with"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
redact_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    const bauta_value *with = bauta_options_get(binding->options, "with");
    struct redact *redact;

    (void)promise;
    if (with->text_len != 1)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"with\" takes one ASCII character");
    redact = bauta_calloc(1, sizeof(*redact));
    if (redact == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    redact->with = with->text[0];
    *self = redact;
    return BAUTA_OK;
}

static bauta_rc
redact_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct redact *redact = self;
    bauta_cell *cells = view->columns[0];

    for (size_t row = 0; row < view->n_rows; row++) {
        char *bytes;

        if (cells[row].bytes == NULL)
            continue;
        bytes = bauta_arena_alloc(view->arena, cells[row].len);
        if (bytes == NULL)
            return bauta_err_set(err, BAUTA_ENOMEM, "redact: out of memory");
        memset(bytes, redact->with, cells[row].len);
        cells[row].bytes = bytes;
    }
    return BAUTA_OK;
}

static const struct bauta_transform redact = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "redact",
    .summary = "overwrite every byte with one character",
    .details = "The length in bytes survives, and nothing else.",
    .example = "{\"transform\": \"redact\", \"with\": \"#\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY,
    .options = options,
    .bind = redact_bind,
    .apply = redact_apply,
    .release = free,
};

extern const struct bauta_transform *const bauta_plugin_transforms[];
const struct bauta_transform *const bauta_plugin_transforms[] = {&redact, NULL};
