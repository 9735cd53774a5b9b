/* SPDX-License-Identifier: Apache-2.0 */
/*
 * list: a rule for each item of a text such as "a, b, c".
 *
 *   keeps   separators, order, empty items, and blanks around items unless they
 *           belong to them
 *   leaks   how many items there are, and what the rule leaks
 *   cost    one pass over the text, and the rule's own for all items of a batch
 *           at once
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/parts.h"
#include "transforms/scan.h"

#include <stdlib.h>
#include <string.h>

enum { SEPARATOR_CHARS = 16, SEPARATOR_BYTES = 4 * SEPARATOR_CHARS };

struct list {
    bauta_inner rule;
    char separator[SEPARATOR_BYTES];
    size_t separator_len;
    bool trim, padded;
    bauta_form form;
};

static const bauta_option options[] = {
    {.name = "each",
     .kind = BAUTA_OPTION_RULE,
     .required = true,
     .help = "rule for each item, as for a column of text"},
    {.name = "separator",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = ",",
     .min = 1,
     .max = SEPARATOR_CHARS,
     .help = "what stands between two items"},
    {.name = "trim",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "true",
     .help = "blanks around an item do not belong to it and stay in place"},
    {.kind = BAUTA_OPTION_END},
};

static void
list_release(void *self)
{
    struct list *list = self;

    bauta_inner_close(&list->rule);
    free(list);
}

static const bauta_form list_form;

static bauta_rc
list_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    const bauta_rule *each = bauta_options_get(binding->options, "each")->rule;
    const bauta_value *separator =
        bauta_options_get(binding->options, "separator");
    bauta_column item = {.name = binding->column->name,
                         .native = binding->column->native,
                         .type = BAUTA_TYPE_TEXT,
                         .nullable = true};
    struct list *list;
    bauta_rc rc = BAUTA_OK;

    if (each == NULL)
        return bauta_err_set(err, BAUTA_EPROFILE, "it needs \"each\"");
    if (separator->text_len == 0 || separator->text_len > SEPARATOR_BYTES)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"separator\" takes 1 to %d characters",
                             SEPARATOR_CHARS);
    list = bauta_calloc(1, sizeof(*list));
    if (list == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    memcpy(list->separator, separator->text, separator->text_len);
    list->separator_len = separator->text_len;
    list->trim = bauta_options_get(binding->options, "trim")->boolean;
    list->padded = binding->column->fixed_length;
    list->form = list_form;
    list->form.self = list;
    list->form.max_chars = binding->column->max_chars;
    BAUTA_TRY(bauta_inner_open(&list->rule, each, binding, &item, "", err));
    promise->max_chars = list->form.max_chars;
    promise->traits |= bauta_inner_traits(&list->rule);
    *self = list;
    list = NULL;

out:
    if (list != NULL)
        list_release(list);
    return rc;
}

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The item from `start` to before `end`; one that is empty has nothing to
 * hide. */
static bauta_rc
add_item(const struct list *list, bauta_parts *parts, size_t row, size_t start,
         size_t end, bauta_err *err)
{
    const char *bytes = parts->view->columns[0][row].bytes;
    bauta_part *part;

    while (list->trim && start < end && is_blank(bytes[start]))
        start++;
    while (list->trim && start < end && is_blank(bytes[end - 1]))
        end--;
    if (start == end)
        return BAUTA_OK;
    part = bauta_parts_add(parts, row, start, end, err);
    if (part == NULL)
        return BAUTA_ENOMEM;
    part->cell =
        (bauta_cell){.bytes = bytes + start, .len = (uint32_t)(end - start)};
    return BAUTA_OK;
}

static bauta_rc
add_items(const struct list *list, bauta_parts *parts, size_t row,
          bauta_err *err)
{
    const bauta_cell *cell = &parts->view->columns[0][row];
    size_t len = bauta_cell_length(cell, list->padded), start = 0, end;
    const char *found;
    bauta_rc rc = BAUTA_OK;

    do {
        found = memmem(cell->bytes + start, len - start, list->separator,
                       list->separator_len);
        end = found != NULL ? (size_t)(found - cell->bytes) : len;
        BAUTA_TRY(add_item(list, parts, row, start, end, err));
        start = end + list->separator_len;
    } while (found != NULL);

out:
    return rc;
}

static bauta_rc
list_apply(void *self, const bauta_view *view, bauta_err *err)
{
    struct list *list = self;
    bauta_parts parts;
    bauta_rc rc = BAUTA_OK;

    bauta_parts_begin(&parts, view);
    for (size_t row = 0; row < view->n_rows; row++) {
        const bauta_cell *cell = &view->columns[0][row];

        if (cell->bytes == NULL)
            continue;
        if (bauta_utf8_valid(cell->bytes, cell->len))
            BAUTA_TRY(add_items(list, &parts, row, err));
        else
            BAUTA_TRY(bauta_view_reject(view, row, err,
                                        "list: the value is not valid UTF-8"));
    }
    BAUTA_TRY(bauta_parts_apply(&parts, &list->rule, 1, err));
    BAUTA_TRY(bauta_parts_write(&parts, &list->form, err));

out:
    return rc;
}

/* Would the item end where it should not, with a separator after it? */
static bool
is_torn(const struct list *list, const bauta_cell *cell)
{
    size_t n = list->separator_len;

    if (memmem(cell->bytes, cell->len, list->separator, n) != NULL)
        return true;
    for (size_t i = 1; i < n && i <= cell->len; i++)
        if (memcmp(cell->bytes + cell->len - i, list->separator, i) == 0 &&
            memcmp(list->separator, list->separator + i, n - i) == 0)
            return true;
    return false;
}

static size_t
list_measure(const void *self, const bauta_part *part, const char **problem)
{
    *problem = "a rule's result holds the separator";
    if (part->cell.bytes == NULL)
        return 0;
    return is_torn(self, &part->cell) ? SIZE_MAX : part->cell.len;
}

static void
list_write(const void *self, const bauta_part *part, char *out)
{
    (void)self;
    if (part->cell.bytes != NULL)
        memcpy(out, part->cell.bytes, part->room);
}

static const bauta_form list_form = {
    .name = "list", .measure = list_measure, .write = list_write};

const struct bauta_transform bauta_transform_list = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "list",
    .summary = "change each item of a list in a text by a rule of its own",
    .details =
        "For texts such as \"a, b, c\". How many items there are and their "
        "order stay; so do empty items, and blanks around items unless "
        "\"trim\" is false. A result that is NULL leaves its item empty; one "
        "that holds the separator stops the run. There is no quoting: a "
        "separator always ends an item.",
    .example = "{\"transform\": \"list\", \"separator\": \";\", \"each\": "
               "\"email\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = list_bind,
    .apply = list_apply,
    .release = list_release,
};
