/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/choices.h"

#include "transforms/suits.h"

#include <stdlib.h>
#include <string.h>

struct bauta_choice {
    uint64_t below; /* sum of the weights up to and with its own */
    const char *bytes;
    uint32_t len;
};

/* Adds one item's weight; false where it is no whole number, or the sum is too
 * large. */
static bool
add_weight(const bauta_value *weights, size_t i, uint64_t *sum)
{
    bauta_wide weight = 1;

    if (weights->set &&
        (weights->items[i].text == NULL ||
         !bauta_scan_integer(weights->items[i].text, weights->items[i].text_len,
                             &weight)))
        return false;
    if (weight < 0 || weight > INT64_MAX - (int64_t)*sum)
        return false;
    *sum += (uint64_t)weight;
    return true;
}

static bauta_rc
weigh(bauta_choices *choices, const bauta_value *weights, bauta_err *err)
{
    uint64_t sum = 0;

    if (weights->set && weights->n_items != choices->n)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"weights\" takes one number for each choice: "
                             "there are %zu choices and %zu weights",
                             choices->n, weights->n_items);
    for (size_t i = 0; i < choices->n; i++) {
        if (!add_weight(weights, i, &sum))
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"weights\" takes whole numbers from 0 on "
                                 "whose sum is below 2^63");
        choices->list[i].below = sum;
    }
    if (sum == 0)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "one of \"weights\" must be above 0");
    return BAUTA_OK;
}

static bauta_value
choice_at(const bauta_value *given, const bauta_column *column, size_t i)
{
    if (given->set)
        return given->items[i];
    return (bauta_value){.text = column->labels[i],
                         .text_len = strlen(column->labels[i])};
}

static bauta_rc
suits(const bauta_value *value, const bauta_column *column, bauta_err *err)
{
    if (value->text == NULL)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"choices\" takes texts and numbers");
    return bauta_suits(column, value->text, value->text_len, "\"choices\"",
                       err);
}

bauta_rc
bauta_choices_open(bauta_choices *choices, const bauta_binding *binding,
                   bauta_err *err)
{
    const bauta_column *column = binding->column;
    const bauta_value *given = bauta_options_get(binding->options, "choices");
    size_t n = given->set ? given->n_items : column->n_labels, total = 0;
    bauta_rc rc = BAUTA_OK;

    if (n == 0 || n > BAUTA_CHOICES_MAX)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"choices\" takes from 1 to %d values",
                             BAUTA_CHOICES_MAX);
    for (size_t i = 0; i < n; i++) {
        bauta_value value = choice_at(given, column, i);

        BAUTA_TRY(suits(&value, column, err));
        total += value.text_len;
        if (value.text_len > choices->longest)
            choices->longest = value.text_len;
    }
    choices->list = bauta_calloc(n, sizeof(*choices->list));
    choices->text = bauta_calloc(total + 1, 1);
    if (choices->list == NULL || choices->text == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    choices->n = n;
    total = 0;
    for (size_t i = 0; i < n; i++) {
        bauta_value value = choice_at(given, column, i);

        memcpy(choices->text + total, value.text, value.text_len);
        choices->list[i].bytes = choices->text + total;
        choices->list[i].len = (uint32_t)value.text_len;
        total += value.text_len;
    }
    rc = weigh(choices, bauta_options_get(binding->options, "weights"), err);

out:
    return rc;
}

void
bauta_choices_close(bauta_choices *choices)
{
    free(choices->list);
    free(choices->text);
    *choices = (bauta_choices){0};
}

const char *
bauta_choices_draw(const bauta_choices *choices, bauta_draw *draw,
                   uint32_t *len)
{
    size_t low = 0, high = choices->n - 1;
    uint64_t at = bauta_draw_below(draw, choices->list[high].below);

    while (low < high) { /* the first whose sum is above it */
        size_t middle = low + (high - low) / 2;

        if (choices->list[middle].below > at)
            high = middle;
        else
            low = middle + 1;
    }
    *len = choices->list[low].len;
    return choices->list[low].bytes;
}
