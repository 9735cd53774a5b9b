/* SPDX-License-Identifier: Apache-2.0 */
/*
 * round: a number goes to the nearest multiple of ten to some power, or of any
 * other number. ISO/IEC 20889 has it among the generalization techniques.
 *
 *   keeps   the rounded number, order, NULL
 *   leaks   the rounded number; an outlier stays one (see top_code)
 *   cost    one pass over the digits and one division
 *
 * Exact, in decimals; of two multiples equally near, the even one, so that
 * sums are not driven upwards. A number that is rounded stays as it is when
 * it is rounded again.
 */
#include "transforms/catalogue.h"
#include "transforms/decimal.h"

#include <stdlib.h>

enum { MOST_DECIMALS = BAUTA_DECIMAL_SCALE };

struct round {
    bauta_wide unit; /* what results are multiples of, … */
    unsigned scale;  /* … at this many decimals */
    bool padded;
    uint64_t max_chars; /* of a column of text; 0: no limit */
    bool limited;       /* there are numbers the column cannot hold */
    bauta_wide min, max;
};

static const bauta_option options[] = {
    {.name = "decimals",
     .kind = BAUTA_OPTION_INTEGER,
     .min = -MOST_DECIMALS,
     .max = MOST_DECIMALS,
     .help = "decimals to leave; -1 rounds to tens, -2 to hundreds"},
    {.name = "multiple",
     .kind = BAUTA_OPTION_NUMBER,
     .min = 0,
     .max = INT64_MAX,
     .help = "instead of \"decimals\": the number to round to multiples of"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
fit_integers(struct round *round, const bauta_column *column, bauta_err *err)
{
    round->limited = column->min_int != 0 || column->max_int != 0;
    round->min = column->min_int;
    round->max = column->max_int;
    if (round->scale > 0 && round->unit > 1)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s takes whole numbers only: so "
                             "must \"multiple\" be",
                             column->native);
    if (round->unit == 1)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "whole numbers would stay as they are: take "
                             "\"decimals\" below 0 or a \"multiple\" above 1");
    return BAUTA_OK;
}

static bauta_rc
round_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    const bauta_column *column = binding->column;
    struct round *round = bauta_calloc(1, sizeof(*round));
    bauta_rc rc = BAUTA_OK;

    if (round == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    round->padded = column->fixed_length;
    BAUTA_TRY(bauta_decimal_unit(binding->options, "multiple", &round->scale,
                                 &round->unit, err));
    if (column->type == BAUTA_TYPE_INTEGER)
        BAUTA_TRY(fit_integers(round, column, err));
    if (column->type == BAUTA_TYPE_TEXT) {
        round->max_chars = column->max_chars;
        promise->max_chars =
            column->max_chars != 0 && column->max_chars < BAUTA_DECIMAL_CHARS
                ? column->max_chars
                : BAUTA_DECIMAL_CHARS;
    }
    *self = round;
    round = NULL;

out:
    free(round);
    return rc;
}

/* Gives the reason why not, or NULL. */
static const char *
round_cell(const struct round *round, bauta_cell *cell, char **to)
{
    bauta_number number;
    bauta_wide value;
    char *end;

    if (!bauta_number_read(cell->bytes, bauta_cell_length(cell, round->padded),
                           &number))
        return "the value is not a number";
    if (!bauta_number_round(&number, round->unit, round->scale, &value))
        return "the value has too many digits";
    if (round->limited && (value < round->min || value > round->max))
        return "the result is outside the column's type: round to less";
    end = bauta_decimal_write(*to, value, round->scale);
    if (round->max_chars != 0 && (uint64_t)(end - *to) > round->max_chars)
        return "the result is too long for the column";
    cell->bytes = *to;
    cell->len = (uint32_t)(end - *to);
    *to = end;
    return NULL;
}

static bauta_rc
round_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct round *round = self;
    bauta_cell *cells = view->columns[0];
    char *to =
        bauta_arena_calloc(view->arena, view->n_rows, BAUTA_DECIMAL_CHARS);
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "round: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        const char *reason;

        if (cells[row].bytes == NULL)
            continue;
        reason = round_cell(round, &cells[row], &to);
        if (reason != NULL)
            BAUTA_TRY(bauta_view_reject(view, row, err, "round: %s", reason));
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_round = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "round",
    .summary = "round a number to decimals or to a multiple",
    .details =
        "The rounded number survives, written in shortest form. The arithmetic "
        "is decimal and exact; a number halfway between two multiples goes to "
        "the even one. Outliers stay outliers: top_code and bottom_code are "
        "for them. Text must hold plain numbers.",
    .example = "{\"transform\": \"round\", \"multiple\": 500}",
    .version = 1,
    .accepts = BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL | BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = round_bind,
    .apply = round_apply,
    .release = free,
};
