/* SPDX-License-Identifier: Apache-2.0 */
/*
 * constant: every value becomes the one the profile gives.
 *
 *   keeps   NULL, unless "nulls" asks otherwise
 *   leaks   which rows had a value; nothing of the value
 *   cost    two stores a cell
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/suits.h"

#include <stdlib.h>
#include <string.h>

struct constant {
    bool nulls;
    uint32_t len;
    char bytes[];
};

static const bauta_option options[] = {
    {.name = "value",
     .kind = BAUTA_OPTION_SCALAR,
     .required = true,
     .help = "what to put in place of every value"},
    {.name = "nulls",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "put it in place of NULL too"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
check(const bauta_value *value, const bauta_column *column, bauta_err *err)
{
    if (value->is_null || value->text == NULL)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"value\" must not be null: use the transform "
                             "\"null\"");
    return bauta_suits(column, value->text, value->text_len, "\"value\"", err);
}

static bauta_rc
constant_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
              bauta_err *err)
{
    const bauta_value *value = bauta_options_get(binding->options, "value");
    struct constant *constant;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(check(value, binding->column, err));
    constant = bauta_calloc(1, sizeof(*constant) + value->text_len);
    if (constant == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    constant->nulls = bauta_options_get(binding->options, "nulls")->boolean;
    constant->len = (uint32_t)value->text_len;
    memcpy(constant->bytes, value->text, value->text_len);
    promise->max_chars = binding->column->type == BAUTA_TYPE_TEXT
                             ? bauta_utf8_count(value->text, value->text_len)
                             : value->text_len;
    *self = constant;

out:
    return rc;
}

static bauta_rc
constant_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct constant *constant = self;
    bauta_cell *cells = view->columns[0];
    char *bytes = bauta_arena_alloc(view->arena, constant->len);

    /* A copy, because cells live as long as their batch and no longer. */
    if (bytes == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "constant: out of memory");
    memcpy(bytes, constant->bytes, constant->len);
    for (size_t row = 0; row < view->n_rows; row++) {
        if (cells[row].bytes == NULL && !constant->nulls)
            continue;
        cells[row].bytes = bytes;
        cells[row].len = constant->len;
    }
    return BAUTA_OK;
}

const struct bauta_transform bauta_transform_constant = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "constant",
    .summary = "replace every value by one and the same",
    .details = "Nothing of the value survives. NULL stays NULL, so that the "
               "copy tells which rows had a value, unless \"nulls\" is true. "
               "The value must suit the column's type and length.",
    .example = "{\"transform\": \"constant\", \"value\": \"redacted\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_ANY,
    .traits = BAUTA_TRAIT_LOSSY,
    .options = options,
    .bind = constant_bind,
    .apply = constant_apply,
    .release = free,
};
