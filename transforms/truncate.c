/* SPDX-License-Identifier: Apache-2.0 */
/*
 * truncate: text is cut to its first or last characters.
 *
 *   keeps   those characters (code points), NULL
 *   leaks   them; and a text that is no longer than they are stays whole
 *   cost    one pass over the bytes; nothing is copied
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/scan.h"

#include <stdlib.h>

enum { KEEP_MAX = 10000 };

struct truncate {
    bool padded, from_end;
    size_t keep; /* code points */
};

static const bauta_option options[] = {
    {.name = "keep_first",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 1,
     .max = KEEP_MAX,
     .help = "characters at the start to keep"},
    {.name = "keep_last",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 1,
     .max = KEEP_MAX,
     .help = "instead of \"keep_first\": characters at the end to keep"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
truncate_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
              bauta_err *err)
{
    const bauta_value *first =
        bauta_options_get(binding->options, "keep_first");
    const bauta_value *last = bauta_options_get(binding->options, "keep_last");
    const bauta_column *column = binding->column;
    struct truncate *truncate;

    if (first->set == last->set)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "give either \"keep_first\" or \"keep_last\"");
    truncate = bauta_calloc(1, sizeof(*truncate));
    if (truncate == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    truncate->padded = column->fixed_length;
    truncate->from_end = last->set;
    truncate->keep = (size_t)(last->set ? last : first)->integer;
    if (column->max_chars != 0 && truncate->keep >= column->max_chars) {
        free(truncate);
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "all that fits into a column of type %s would "
                             "stay as it is: keep fewer characters",
                             column->native);
    }
    promise->max_chars = truncate->keep;
    *self = truncate;
    return BAUTA_OK;
}

/* Bytes of the first `n` code points of valid UTF-8. */
static size_t
head(const char *bytes, size_t len, size_t n)
{
    size_t at = 0;

    for (; n > 0 && at < len; n--)
        at += bauta_utf8_length(bytes + at, len - at);
    return at;
}

static bauta_rc
truncate_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct truncate *truncate = self;
    bauta_cell *cells = view->columns[0];
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        size_t len, skip = 0;

        if (cell->bytes == NULL)
            continue;
        len = bauta_cell_length(cell, truncate->padded);
        if (!bauta_utf8_valid(cell->bytes, len)) {
            BAUTA_TRY(bauta_view_reject(
                view, row, err, "truncate: the value is not valid UTF-8"));
            continue;
        }
        if (truncate->from_end) {
            size_t n = bauta_utf8_count(cell->bytes, len);

            skip = head(cell->bytes, len,
                        n > truncate->keep ? n - truncate->keep : 0);
        } else {
            len = head(cell->bytes, len, truncate->keep);
        }
        cell->bytes += skip;
        cell->len = (uint32_t)(len - skip);
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_truncate = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "truncate",
    .summary = "keep the first or last characters of a text",
    .details =
        "For codes whose beginning (or end) is the coarser part: postcodes, "
        "classifications, telephone prefixes. The characters kept survive, "
        "and a text that has no more than those survives whole.",
    .example = "{\"transform\": \"truncate\", \"keep_first\": 3}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL,
    .options = options,
    .bind = truncate_bind,
    .apply = truncate_apply,
    .release = free,
};
