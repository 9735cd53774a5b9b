/* SPDX-License-Identifier: Apache-2.0 */
/*
 * keep and null: the two rules that need no look at the value.
 *
 *   keep   lets the value through as it is; says so on purpose
 *   null   removes the value; nothing of it is left
 *   cost   keep: none, the column is not even decoded; null: one store a cell
 */
#include "transforms/catalogue.h"

#include <stdlib.h>

static const bauta_option no_options[] = {{.kind = BAUTA_OPTION_END}};

static bauta_rc
plain_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    (void)binding;
    (void)promise;
    *self = bauta_calloc(1, 1);
    if (*self == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    return BAUTA_OK;
}

static bauta_rc
keep_apply(void *self, const bauta_view *view, bauta_err *err)
{
    (void)self;
    (void)view;
    (void)err;
    return BAUTA_OK;
}

static bauta_rc
null_apply(void *self, const bauta_view *view, bauta_err *err)
{
    bauta_cell *cells = view->columns[0];

    (void)self;
    (void)err;
    for (size_t row = 0; row < view->n_rows; row++) {
        cells[row].bytes = NULL;
        cells[row].len = 0;
    }
    return BAUTA_OK;
}

const struct bauta_transform bauta_transform_keep = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "keep",
    .summary = "leave the value as it is",
    .details = "The value reaches the copy unchanged, whatever it is. Written "
               "out, it says that somebody looked at the column and decided "
               "that it tells nothing about anyone.",
    .example = "\"keep\"",
    .version = 1,
    .accepts = BAUTA_TYPE_ANY,
    .traits = BAUTA_TRAIT_ORIGINAL | BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_FORMAT,
    .options = no_options,
    .bind = plain_bind,
    .apply = keep_apply,
    .release = free,
};

const struct bauta_transform bauta_transform_null = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "null",
    .summary = "replace every value by NULL",
    .details = "Nothing of the value survives, not even whether there was "
               "one. The column must admit NULL; for one that does not, use "
               "constant.",
    .example = "\"null\"",
    .version = 1,
    .accepts = BAUTA_TYPE_ANY,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_NULLS,
    .options = no_options,
    .bind = plain_bind,
    .apply = null_apply,
    .release = free,
};
