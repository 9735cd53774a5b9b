/* SPDX-License-Identifier: Apache-2.0 */
/*
 * bucket: a number becomes the range it lies in.
 *
 *   keeps   the range, NULL
 *   leaks   the range; a range that few values share may tell who it is
 *   cost    one pass over the digits and one division
 *
 * Exact for numbers of up to 38 digits: a value is rounded down to the scale
 * of the bounds first, which changes no range it lies in, and then everything
 * is whole numbers.
 */
#include "transforms/catalogue.h"
#include "transforms/decimal.h"

#include <stdlib.h>
#include <string.h>

enum { LABEL_CHARS = 2 * BAUTA_DECIMAL_CHARS + 3, EDGES_MAX = 10000 };

enum output { LOWER, UPPER, MIDDLE, LABEL };

struct bucket {
    enum output output;
    bool text, whole, padded;
    uint64_t max_chars; /* of the column; 0: no limit */
    bool limited;       /* there are numbers the column cannot hold */
    bauta_wide min, max;
    unsigned scale;   /* decimals of the bounds */
    bauta_wide width; /* at that scale; 0: there are edges */
    size_t n_edges;
    bauta_wide edges[];
};

static const char *const outputs[] = {"lower", "upper", "middle", "label",
                                      NULL};

static const bauta_option options[] = {
    {.name = "width",
     .kind = BAUTA_OPTION_NUMBER,
     .min = 0,
     .max = INT64_MAX,
     .help = "how wide each range is; ranges begin at its multiples"},
    {.name = "edges",
     .kind = BAUTA_OPTION_LIST,
     .help = "instead of \"width\": ascending numbers at which ranges begin"},
    {.name = "output",
     .kind = BAUTA_OPTION_CHOICE,
     .choices = outputs,
     .help = "the range's lower bound, its upper, the middle between them, or "
             "a label such as [10,20); where not given, label for text and "
             "lower for numbers"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
set_width(struct bucket *bucket, const bauta_value *value, bauta_err *err)
{
    bauta_rc rc = bauta_decimal_option("width", value, &bucket->scale,
                                       &bucket->width, err);

    if (rc == BAUTA_OK && bucket->width <= 0)
        return bauta_err_set(err, BAUTA_EPROFILE, "\"width\" must be above 0");
    return rc;
}

static bauta_rc
set_edges(struct bucket *bucket, const bauta_value *value, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    /* Twice: the first time finds the scale that all of them need. */
    for (size_t i = 0; i < value->n_items; i++)
        BAUTA_TRY(bauta_decimal_option("edges", &value->items[i],
                                       &bucket->scale, &bucket->edges[i], err));
    for (size_t i = 0; i < value->n_items; i++) {
        BAUTA_TRY(bauta_decimal_option("edges", &value->items[i],
                                       &bucket->scale, &bucket->edges[i], err));
        if (i > 0 && bucket->edges[i] <= bucket->edges[i - 1])
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"edges\" must ascend: number %zu is not "
                                 "above the one before it",
                                 i + 1);
    }
    bucket->n_edges = value->n_items;

out:
    return rc;
}

static enum output
read_output(const bauta_value *output, const bauta_column *column)
{
    enum output i = LOWER;

    if (!output->set)
        return column->type == BAUTA_TYPE_TEXT ? LABEL : LOWER;
    while (strcmp(outputs[i], output->text) != 0)
        i++;
    return i;
}

static bauta_rc
set_output(struct bucket *bucket, const bauta_binding *binding, bauta_err *err)
{
    const bauta_column *column = binding->column;

    bucket->output =
        read_output(bauta_options_get(binding->options, "output"), column);
    bucket->text = column->type == BAUTA_TYPE_TEXT;
    bucket->whole = column->type == BAUTA_TYPE_INTEGER;
    bucket->padded = column->fixed_length;
    bucket->max_chars = column->max_chars;
    if (bucket->output == LABEL && !bucket->text)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a label does not fit a column of type %s: leave "
                             "\"output\" out",
                             column->native);
    if (!bucket->whole)
        return BAUTA_OK;
    bucket->limited = column->min_int != 0 || column->max_int != 0;
    bucket->min = column->min_int;
    bucket->max = column->max_int;
    if (bucket->scale > 0)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s takes whole numbers only: "
                             "so must \"width\" or \"edges\" be",
                             column->native);
    return BAUTA_OK;
}

static bauta_rc
bucket_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    const bauta_value *width = bauta_options_get(binding->options, "width");
    const bauta_value *edges = bauta_options_get(binding->options, "edges");
    struct bucket *bucket;
    bauta_rc rc = BAUTA_OK;

    if (width->set == edges->set || (edges->set && edges->n_items == 0))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "give either \"width\" or at least one of "
                             "\"edges\"");
    if (edges->n_items > EDGES_MAX)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"edges\" takes at most %d numbers", EDGES_MAX);
    bucket = bauta_calloc(1, sizeof(*bucket) +
                                 edges->n_items * sizeof(bucket->edges[0]));
    if (bucket == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    if (width->set)
        BAUTA_TRY(set_width(bucket, width, err));
    else
        BAUTA_TRY(set_edges(bucket, edges, err));
    BAUTA_TRY(set_output(bucket, binding, err));
    if (bucket->text)
        promise->max_chars =
            bucket->max_chars != 0 && bucket->max_chars < LABEL_CHARS
                ? bucket->max_chars
                : LABEL_CHARS;
    *self = bucket;
    bucket = NULL;

out:
    free(bucket);
    return rc;
}

/* The range of a value: its lower bound and, where there is one, its upper. */
struct range {
    bauta_wide lower, upper;
    bool open; /* no upper bound */
};

static bool
find_range(const struct bucket *bucket, bauta_wide value, struct range *out)
{
    size_t low = 0, high = bucket->n_edges;

    if (bucket->width != 0) {
        bauta_wide rest;

        (void)bauta_wide_divide(value, bucket->width, &rest);
        *out = (struct range){.lower = value - rest};
        out->upper = out->lower + bucket->width;
        return true;
    }
    if (value < bucket->edges[0])
        return false;
    while (high - low > 1) { /* edges[low] <= value < edges[high] */
        size_t middle = low + (high - low) / 2;

        if (bucket->edges[middle] <= value)
            low = middle;
        else
            high = middle;
    }
    *out = (struct range){.lower = bucket->edges[low],
                          .open = high == bucket->n_edges};
    if (!out->open)
        out->upper = bucket->edges[high];
    return true;
}

/* The number that stands for a range. The middle may need one decimal more than
 * the bounds have; among whole numbers it is rounded down. */
static bauta_wide
number_for(const struct bucket *bucket, const struct range *range,
           unsigned *scale)
{
    bauta_wide sum = range->lower + range->upper;

    *scale = bucket->scale;
    if (bucket->output == LOWER)
        return range->lower;
    if (bucket->output == UPPER)
        return range->upper;
    if (bucket->whole)
        return (sum - (sum % 2 != 0 ? 1 : 0)) / 2;
    (*scale)++;
    return sum * 5;
}

static char *
write_label(const struct bucket *bucket, const struct range *range, char *to)
{
    *to++ = '[';
    to = bauta_decimal_write(to, range->lower, bucket->scale);
    *to++ = ',';
    if (!range->open)
        to = bauta_decimal_write(to, range->upper, bucket->scale);
    *to++ = ')';
    return to;
}

/* Writes what stands for a range; gives the reason why not, or NULL. */
static const char *
write_range(const struct bucket *bucket, const struct range *range, char **to)
{
    bauta_wide number;
    unsigned scale;

    if (bucket->output == LABEL) {
        *to = write_label(bucket, range, *to);
        return NULL;
    }
    if (range->open && bucket->output != LOWER)
        return "the value is in the last range, which has no end: add a higher "
               "one to \"edges\"";
    number = number_for(bucket, range, &scale);
    if (bucket->limited && (number < bucket->min || number > bucket->max))
        return "the range begins or ends outside the column's type: take a "
               "smaller \"width\"";
    *to = bauta_decimal_write(*to, number, scale);
    return NULL;
}

/* Reads, finds, writes; gives the reason why not, or NULL. */
static const char *
bucket_cell(const struct bucket *bucket, bauta_cell *cell, char **to)
{
    bauta_number number;
    struct range range;
    bauta_wide value;
    bool exact;
    const char *reason;
    char *end = *to;

    if (!bauta_number_read(cell->bytes, bauta_cell_length(cell, bucket->padded),
                           &number))
        return "the value is not a number";
    if (!bauta_number_floor(&number, bucket->scale, &value, &exact))
        return "the value has too many digits";
    if (!find_range(bucket, value, &range))
        return "the value is below the first of \"edges\": add a lower one";
    reason = write_range(bucket, &range, &end);
    if (reason != NULL)
        return reason;
    if (bucket->text && bucket->max_chars != 0 &&
        (uint64_t)(end - *to) > bucket->max_chars)
        return "the result is too long for the column";
    cell->bytes = *to;
    cell->len = (uint32_t)(end - *to);
    *to = end;
    return NULL;
}

static bauta_rc
bucket_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct bucket *bucket = self;
    bauta_cell *cells = view->columns[0];
    size_t width = bucket->output == LABEL ? LABEL_CHARS : BAUTA_DECIMAL_CHARS;
    char *to = bauta_arena_calloc(view->arena, view->n_rows, width);
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "bucket: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        const char *reason;

        if (cells[row].bytes == NULL)
            continue;
        reason = bucket_cell(bucket, &cells[row], &to);
        if (reason != NULL)
            BAUTA_TRY(bauta_view_reject(view, row, err, "bucket: %s", reason));
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_bucket = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "bucket",
    .summary = "replace a number by the range it lies in",
    .details =
        "The range survives: as its lower bound, its upper bound or the middle "
        "between them (in a column of whole numbers, rounded down), or in text "
        "as a label such as [10,20), which 10 belongs to and 20 does not. "
        "Ranges are given by one width or by the numbers at which they begin; "
        "the last then has no end, and a value before the first stops the run. "
        "A range that few values share may tell whose it is.",
    .example = "{\"transform\": \"bucket\", \"edges\": [0, 18, 40, 65]}",
    .version = 1,
    .accepts = BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL | BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL,
    .options = options,
    .bind = bucket_bind,
    .apply = bucket_apply,
    .release = free,
};
