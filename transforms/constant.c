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
#include "transforms/scan.h"

#include <inttypes.h>
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
check_integer(const bauta_value *value, const bauta_column *column,
              bauta_err *err)
{
    bool known = column->min_int != 0 || column->max_int != 0;
    bauta_wide number;

    if (!bauta_scan_integer(value->text, value->text_len, &number))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"value\" must be a whole number for a column of "
                             "type %s",
                             column->native);
    if (known && (number < column->min_int || number > column->max_int))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"value\" must be from %" PRId64 " to %" PRId64
                             " for a column of type %s",
                             column->min_int, column->max_int, column->native);
    return BAUTA_OK;
}

static bauta_rc
check_length(const bauta_value *value, const bauta_column *column,
             bauta_err *err)
{
    size_t n = value->text_len;

    if (column->type == BAUTA_TYPE_TEXT) {
        if (!bauta_utf8_valid(value->text, n))
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"value\" must be valid UTF-8");
        n = bauta_utf8_count(value->text, n);
    }
    if (column->max_chars != 0 && n > column->max_chars)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"value\" is %zu long and %s has room for "
                             "%" PRIu64 ": make it shorter",
                             n, column->native, column->max_chars);
    return BAUTA_OK;
}

static bool
is_label(const bauta_value *value, const bauta_column *column)
{
    for (size_t i = 0; i < column->n_labels; i++)
        if (strlen(column->labels[i]) == value->text_len &&
            memcmp(column->labels[i], value->text, value->text_len) == 0)
            return true;
    return false;
}

/* Does it read as a value of the column's type? What this room cannot judge
 * (JSON, the engine's own types) the target's engine checks. */
static bool
is_of_type(const bauta_value *value, const bauta_column *column)
{
    const char *text = value->text;
    size_t len = value->text_len;
    bauta_date date;
    uint8_t uuid[16];

    switch (column->type) {
    case BAUTA_TYPE_DECIMAL:
        return bauta_scan_decimal(text, len);
    case BAUTA_TYPE_BOOLEAN:
        return (len == 4 && memcmp(text, "true", 4) == 0) ||
               (len == 5 && memcmp(text, "false", 5) == 0);
    case BAUTA_TYPE_DATE:
        return bauta_scan_date(text, len, &date) && !date.timed;
    case BAUTA_TYPE_TIMESTAMP:
        return bauta_scan_date(text, len, &date) && date.timed;
    case BAUTA_TYPE_TIME:
        return bauta_scan_time(text, len);
    case BAUTA_TYPE_UUID:
        return bauta_scan_uuid(text, len, uuid);
    case BAUTA_TYPE_ENUM:
        return is_label(value, column);
    default:
        return true;
    }
}

static bauta_rc
check(const bauta_value *value, const bauta_column *column, bauta_err *err)
{
    if (value->is_null || value->text == NULL)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"value\" must not be null: use the transform "
                             "\"null\"");
    if (value->text_len > UINT32_MAX / 2)
        return bauta_err_set(err, BAUTA_EPROFILE, "\"value\" is too long");
    if (column->type == BAUTA_TYPE_INTEGER)
        return check_integer(value, column, err);
    if (column->type == BAUTA_TYPE_TEXT || column->type == BAUTA_TYPE_BYTES)
        return check_length(value, column, err);
    if (!is_of_type(value, column))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"value\" is not a value of type %s (dates are "
                             "written 2024-12-31, times 23:59:59)",
                             column->native);
    return BAUTA_OK;
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
