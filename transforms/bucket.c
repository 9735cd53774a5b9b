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
#include "transforms/scan.h"

#include <stdlib.h>
#include <string.h>

enum {
    DIGITS_MAX = 37, /* of a value at the bounds' scale: fits 128 bits */
    SCALE_MAX = 18,
    EXPONENT_MAX = 1000,
    BOUND_CHARS = 41, /* sign, 38 digits, "0." */
    LABEL_CHARS = 2 * BOUND_CHARS + 3,
    EDGES_MAX = 10000,
};

struct bucket {
    bool label, text, padded;
    uint64_t max_chars; /* of the column; 0: no limit */
    bool limited;       /* there is a least number the column can hold */
    bauta_wide min;
    unsigned scale;   /* decimals of the bounds */
    bauta_wide width; /* at that scale; 0: there are edges */
    size_t n_edges;
    bauta_wide edges[];
};

static const char *const outputs[] = {"lower", "label", NULL};

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
     .help = "the range's lower bound, or a label such as [10,20); text gets "
             "a label where not given"},
    {.kind = BAUTA_OPTION_END},
};

/* A number as its digits and where the point stands among them. */
struct number {
    bool negative;
    const char *digits; /* those before the point, … */
    size_t n_before;
    const char *decimals; /* … those after it */
    size_t n_after;
    long exponent;
};

static size_t
digit_run(const char *bytes, size_t len)
{
    size_t n = 0;

    while (n < len && bytes[n] >= '0' && bytes[n] <= '9')
        n++;
    return n;
}

static bool
read_exponent(const char *bytes, size_t len, long *exponent)
{
    size_t at = len > 0 && (bytes[0] == '+' || bytes[0] == '-') ? 1 : 0;
    size_t n = digit_run(bytes + at, len - at);
    long value = 0;

    if (n == 0 || at + n != len)
        return false;
    for (; at < len; at++) {
        value = value * 10 + (bytes[at] - '0');
        if (value > EXPONENT_MAX)
            return false;
    }
    *exponent = bytes[0] == '-' ? -value : value;
    return true;
}

/* "[-]digits[.digits][e[+-]digits]" */
static bool
read_number(const char *bytes, size_t len, struct number *out)
{
    size_t at = 0;

    *out = (struct number){0};
    if (len > 0 && bytes[0] == '-') {
        out->negative = true;
        at++;
    }
    out->digits = bytes + at;
    out->n_before = digit_run(bytes + at, len - at);
    at += out->n_before;
    if (out->n_before == 0)
        return false;
    out->decimals = bytes + at;
    if (at < len && bytes[at] == '.') {
        at++;
        out->decimals = bytes + at;
        out->n_after = digit_run(bytes + at, len - at);
        at += out->n_after;
        if (out->n_after == 0)
            return false;
    }
    if (at == len)
        return true;
    if (bytes[at] != 'e' && bytes[at] != 'E')
        return false;
    return read_exponent(bytes + at + 1, len - at - 1, &out->exponent);
}

static char
digit_at(const struct number *number, size_t i)
{
    if (i < number->n_before)
        return number->digits[i];
    return number->decimals[i - number->n_before];
}

/* The number at `scale` decimals, rounded down; `exact` tells whether it had
 * no more. False where it has too many digits. */
static bool
scale_number(const struct number *number, unsigned scale, bauta_wide *out,
             bool *exact)
{
    size_t total = number->n_before + number->n_after, i = 0;
    long end = (long)number->n_before + number->exponent + (long)scale;
    bauta_wide value = 0;
    long significant = 0;

    for (; (long)i < end; i++) {
        char digit = '0';

        if (i < total)
            digit = digit_at(number, i);
        if (value != 0 && ++significant >= DIGITS_MAX)
            return false;
        value = value * 10 + (digit - '0');
        if (i >= total && value == 0)
            break;
    }
    *exact = true;
    for (; i < total; i++)
        *exact = *exact && digit_at(number, i) == '0';
    if (number->negative)
        value = -value - (*exact ? 0 : 1);
    *out = value;
    return true;
}

/* Decimals that a bound needs: "0.250" needs two. */
static bool
scale_of(const struct number *number, unsigned *scale)
{
    bauta_wide value;
    bool exact;

    for (unsigned s = *scale; s <= SCALE_MAX; s++) {
        if (!scale_number(number, s, &value, &exact))
            return false;
        if (exact) {
            *scale = s;
            return true;
        }
    }
    return false;
}

static bauta_rc
refuse_bound(const char *option, bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EPROFILE,
                         "\"%s\" takes numbers of at most %d decimals and 18 "
                         "digits before them",
                         option, SCALE_MAX);
}

static bauta_rc
set_width(struct bucket *bucket, const bauta_value *value, bauta_err *err)
{
    struct number number;
    bool exact;

    if (!read_number(value->text, value->text_len, &number) ||
        !scale_of(&number, &bucket->scale) ||
        !scale_number(&number, bucket->scale, &bucket->width, &exact))
        return refuse_bound("width", err);
    if (bucket->width <= 0)
        return bauta_err_set(err, BAUTA_EPROFILE, "\"width\" must be above 0");
    return BAUTA_OK;
}

static bauta_rc
set_edges(struct bucket *bucket, const bauta_value *value, bauta_err *err)
{
    struct number number;
    bool exact;

    for (size_t i = 0; i < value->n_items; i++) {
        const bauta_value *item = &value->items[i];

        if (item->text == NULL ||
            !read_number(item->text, item->text_len, &number) ||
            !scale_of(&number, &bucket->scale))
            return refuse_bound("edges", err);
    }
    for (size_t i = 0; i < value->n_items; i++) {
        const bauta_value *item = &value->items[i];

        if (!read_number(item->text, item->text_len, &number) ||
            !scale_number(&number, bucket->scale, &bucket->edges[i], &exact))
            return refuse_bound("edges", err);
        if (i > 0 && bucket->edges[i] <= bucket->edges[i - 1])
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"edges\" must ascend: number %zu is not "
                                 "above the one before it",
                                 i + 1);
    }
    bucket->n_edges = value->n_items;
    return BAUTA_OK;
}

static bauta_rc
set_output(struct bucket *bucket, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *output = bauta_options_get(binding->options, "output");
    const bauta_column *column = binding->column;

    bucket->text = column->type == BAUTA_TYPE_TEXT;
    bucket->padded = column->fixed_length;
    bucket->max_chars = column->max_chars;
    bucket->label =
        output->set ? strcmp(output->text, "label") == 0 : bucket->text;
    if (bucket->label && !bucket->text)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a label does not fit a column of type %s: leave "
                             "\"output\" out",
                             column->native);
    if (column->type != BAUTA_TYPE_INTEGER)
        return BAUTA_OK;
    bucket->limited = column->min_int != 0 || column->max_int != 0;
    bucket->min = column->min_int;
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
    if (bucket->text && bucket->max_chars != 0)
        promise->max_chars =
            bucket->max_chars < LABEL_CHARS ? bucket->max_chars : LABEL_CHARS;
    *self = bucket;
    bucket = NULL;

out:
    free(bucket);
    return rc;
}

/* Writes a number at `scale` decimals in shortest form: at most BOUND_CHARS
 * bytes. */
static char *
write_bound(char *to, bauta_wide value, unsigned scale)
{
    char digits[BOUND_CHARS];
    bool negative = value < 0;
    bauta_uwide rest = negative ? -(bauta_uwide)value : (bauta_uwide)value;
    unsigned n = 0, drop = 0;

    while (rest != 0 || n <= scale) {
        digits[n++] = (char)('0' + (int)(rest % 10));
        rest /= 10;
    }
    while (drop < scale && digits[drop] == '0')
        drop++;
    if (negative)
        *to++ = '-';
    while (n > drop) {
        if (n == scale)
            *to++ = '.';
        *to++ = digits[--n];
    }
    return to;
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
        bauta_wide rest = value % bucket->width;

        *out = (struct range){.lower = value - rest};
        if (rest < 0)
            out->lower -= bucket->width;
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

static char *
write_range(const struct bucket *bucket, const struct range *range, char *to)
{
    if (!bucket->label)
        return write_bound(to, range->lower, bucket->scale);
    *to++ = '[';
    to = write_bound(to, range->lower, bucket->scale);
    *to++ = ',';
    if (!range->open)
        to = write_bound(to, range->upper, bucket->scale);
    *to++ = ')';
    return to;
}

/* Reads, finds, writes; gives the reason why not, or NULL. */
static const char *
bucket_cell(const struct bucket *bucket, bauta_cell *cell, char **to)
{
    struct number number;
    struct range range;
    bauta_wide value;
    bool exact;
    char *end;

    if (!read_number(cell->bytes, bauta_cell_length(cell, bucket->padded),
                     &number))
        return "the value is not a number";
    if (!scale_number(&number, bucket->scale, &value, &exact))
        return "the value has too many digits";
    if (!find_range(bucket, value, &range))
        return "the value is below the first of \"edges\": add a lower one";
    if (bucket->limited && range.lower < bucket->min)
        return "the range begins outside the column's type: take a smaller "
               "\"width\"";
    end = write_range(bucket, &range, *to);
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
    size_t width = bucket->label ? LABEL_CHARS : BOUND_CHARS;
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
        "The range survives: as its lower bound, or in text as a label such as "
        "[10,20), which 10 belongs to and 20 does not. Ranges are given by "
        "one width or by the numbers at which they begin; the last has no end, "
        "and a value before the first stops the run. A range that few values "
        "share may tell whose it is.",
    .example = "{\"transform\": \"bucket\", \"edges\": [0, 18, 40, 65]}",
    .version = 1,
    .accepts = BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL | BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL,
    .options = options,
    .bind = bucket_bind,
    .apply = bucket_apply,
    .release = free,
};
