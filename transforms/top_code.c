/* SPDX-License-Identifier: Apache-2.0 */
/*
 * top_code, bottom_code: what lies above (below) a bound becomes the bound, or
 * a label that says so. Top and bottom coding of ISO/IEC 20889.
 *
 *   keeps   every value that is not beyond the bound, NULL
 *   leaks   those values whole; that the others are beyond it
 *   cost    one pass over the digits
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/decimal.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { LABEL_MAX = 100 };

struct coding {
    bool top, dates, padded;
    bauta_wide bound; /* a number at `scale` decimals … */
    unsigned scale;
    long day; /* … or a day, as a number that grows with the date */
    size_t len;
    char bytes[]; /* what replaces a value */
};

static const bauta_option top_options[] = {
    {.name = "bound",
     .kind = BAUTA_OPTION_SCALAR,
     .required = true,
     .help = "the highest number, or date such as 1990-12-31, to leave"},
    {.name = "label",
     .kind = BAUTA_OPTION_TEXT,
     .min = 1,
     .max = LABEL_MAX,
     .help = "in text: what to put in place of those above it, such as 90+"},
    {.kind = BAUTA_OPTION_END},
};

static const bauta_option bottom_options[] = {
    {.name = "bound",
     .kind = BAUTA_OPTION_SCALAR,
     .required = true,
     .help = "the lowest number, or date such as 1935-01-01, to leave"},
    {.name = "label",
     .kind = BAUTA_OPTION_TEXT,
     .min = 1,
     .max = LABEL_MAX,
     .help = "in text: what to put in place of those below it, such as <18"},
    {.kind = BAUTA_OPTION_END},
};

static long
day_of(const bauta_date *date)
{
    return ((long)date->year * 12 + date->month) * 31 + date->day;
}

static bool
read_day(const char *bytes, size_t len, long *day)
{
    bauta_date date;

    if (!bauta_scan_date(bytes, len, &date) || date.timed)
        return false;
    *day = day_of(&date);
    return true;
}

static bauta_rc
check_integer(const struct coding *coding, const bauta_column *column,
              bauta_err *err)
{
    bool known = column->min_int != 0 || column->max_int != 0;

    if (coding->scale > 0 || (known && (coding->bound < column->min_int ||
                                        coding->bound > column->max_int)))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"bound\" is not a number that a column of type "
                             "%s can hold",
                             column->native);
    return BAUTA_OK;
}

/* Reads the bound and writes it as what replaces a value. */
static bauta_rc
set_bound(struct coding *coding, const bauta_value *bound,
          const bauta_column *column, bauta_err *err)
{
    bool given = !bound->is_null && bound->text != NULL;
    bauta_rc rc;

    coding->dates = given && column->type != BAUTA_TYPE_INTEGER &&
                    column->type != BAUTA_TYPE_DECIMAL &&
                    read_day(bound->text, bound->text_len, &coding->day);
    if (coding->dates) {
        coding->len = bound->text_len; /* at most six digits of a year */
        memcpy(coding->bytes, bound->text, bound->text_len);
        return BAUTA_OK;
    }
    if (!given || column->type == BAUTA_TYPE_DATE)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"bound\" must be a number, or for a column of "
                             "dates a date written 2024-12-31");
    rc = bauta_decimal_option("bound", bound, &coding->scale, &coding->bound,
                              err);
    if (rc != BAUTA_OK)
        return rc;
    coding->len = (size_t)(bauta_decimal_write(coding->bytes, coding->bound,
                                               coding->scale) -
                           coding->bytes);
    return column->type == BAUTA_TYPE_INTEGER
               ? check_integer(coding, column, err)
               : BAUTA_OK;
}

static bauta_rc
set_label(struct coding *coding, const bauta_value *label,
          const bauta_column *column, bauta_err *err)
{
    uint64_t n;

    if (label->set) {
        if (column->type != BAUTA_TYPE_TEXT)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "a label does not fit a column of type %s: "
                                 "leave \"label\" out",
                                 column->native);
        memcpy(coding->bytes, label->text, label->text_len);
        coding->len = label->text_len;
    }
    n = bauta_utf8_count(coding->bytes, coding->len);
    if (column->type == BAUTA_TYPE_TEXT && column->max_chars != 0 &&
        n > column->max_chars)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "what replaces a value is %" PRIu64
                             " long and the column has room for %" PRIu64
                             ": give a shorter \"%s\"",
                             n, column->max_chars,
                             label->set ? "label" : "bound");
    return BAUTA_OK;
}

static bauta_rc
coding_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bool top, bauta_err *err)
{
    const bauta_value *bound = bauta_options_get(binding->options, "bound");
    const bauta_value *label = bauta_options_get(binding->options, "label");
    const bauta_column *column = binding->column;
    struct coding *coding =
        bauta_calloc(1, sizeof(*coding) + BAUTA_DECIMAL_CHARS +
                            (label->set ? label->text_len : 0));
    bauta_rc rc = BAUTA_OK;

    if (coding == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    coding->top = top;
    coding->padded = column->fixed_length;
    BAUTA_TRY(set_bound(coding, bound, column, err));
    BAUTA_TRY(set_label(coding, label, column, err));
    promise->traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL;
    if (!label->set)
        promise->traits |= BAUTA_TRAIT_FORMAT;
    /* A value may be as long as the column lets it. */
    promise->max_chars =
        column->type == BAUTA_TYPE_TEXT ? column->max_chars : 0;
    *self = coding;
    coding = NULL;

out:
    free(coding);
    return rc;
}

static bauta_rc
top_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
         bauta_err *err)
{
    return coding_bind(self, binding, promise, true, err);
}

static bauta_rc
bottom_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    return coding_bind(self, binding, promise, false, err);
}

/* Where a value stands: below 0 is below the bound, above 0 above it. A number
 * of too many digits is beyond every bound. */
static bool
number_order(const struct coding *coding, const char *bytes, size_t len,
             int *order)
{
    bauta_number number;
    bauta_wide value;
    bool exact;

    if (!bauta_number_read(bytes, len, &number))
        return false;
    if (!bauta_number_floor(&number, coding->scale, &value, &exact))
        *order = number.negative ? -1 : 1;
    else if (value != coding->bound)
        *order = value < coding->bound ? -1 : 1;
    else
        *order = exact ? 0 : 1;
    return true;
}

static bool
date_order(const struct coding *coding, const char *bytes, size_t len,
           int *order)
{
    long day;

    if (!read_day(bytes, len, &day))
        return false;
    *order = (day > coding->day) - (day < coding->day);
    return true;
}

static bauta_rc
coding_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct coding *coding = self;
    const char *name = coding->top ? "top_code" : "bottom_code";
    bauta_cell *cells = view->columns[0];
    char *bytes = bauta_arena_alloc(view->arena, coding->len);
    bauta_rc rc = BAUTA_OK;

    if (bytes == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "%s: out of memory", name);
    memcpy(bytes, coding->bytes, coding->len);
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        size_t len;
        int order = 0;

        if (cell->bytes == NULL)
            continue;
        len = bauta_cell_length(cell, coding->padded);
        if (!(coding->dates ? date_order : number_order)(coding, cell->bytes,
                                                         len, &order)) {
            BAUTA_TRY(bauta_view_reject(view, row, err,
                                        "%s: the value is not a %s", name,
                                        coding->dates ? "date from year 1 on, "
                                                        "written 2024-12-31"
                                                      : "number"));
            continue;
        }
        if (coding->top ? order <= 0 : order >= 0)
            continue;
        cell->bytes = bytes;
        cell->len = (uint32_t)coding->len;
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_top_code = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "top_code",
    .summary = "replace what lies above a bound by the bound or a label",
    .details =
        "For the few high values that tell whose they are: the largest "
        "incomes, the oldest people. Values up to the bound survive whole; of "
        "the others it survives that they lie above it. Beside it the other "
        "values usually need rounding or bands as well.",
    .example = "{\"transform\": \"top_code\", \"bound\": 89, \"label\": "
               "\"90+\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL | BAUTA_TYPE_DATE |
               BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL | BAUTA_TRAIT_FORMAT,
    .options = top_options,
    .bind = top_bind,
    .apply = coding_apply,
    .release = free,
};

const struct bauta_transform bauta_transform_bottom_code = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "bottom_code",
    .summary = "replace what lies below a bound by the bound or a label",
    .details =
        "For the few low values that tell whose they are: the smallest "
        "incomes, the earliest dates of birth. Values from the bound on "
        "survive whole; of the others it survives that they lie below it.",
    .example = "{\"transform\": \"bottom_code\", \"bound\": \"1935-01-01\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL | BAUTA_TYPE_DATE |
               BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL | BAUTA_TRAIT_FORMAT,
    .options = bottom_options,
    .bind = bottom_bind,
    .apply = coding_apply,
    .release = free,
};
