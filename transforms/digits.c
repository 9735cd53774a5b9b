/* SPDX-License-Identifier: Apache-2.0 */
/*
 * digits: every ASCII digit is replaced by another, everything else stays.
 *
 *   keeps   the shape: length, and what is not a digit, in its place; whole
 *           numbers keep sign and number of digits
 *   leaks   the shape, with whatever letters a value holds; which values are
 *           equal
 *   cost    ten AES blocks a value (FF1, six digits and more), 24 below
 *
 * The digits of a value are permuted among all strings of as many digits, so
 * distinct values of one shape stay distinct. Digits kept are the tweak. A
 * whole number goes round until the result is one of its kind again.
 */
#include "transforms/catalogue.h"
#include "transforms/ff1.h"
#include "transforms/permute.h"
#include "transforms/prf.h"
#include "transforms/wide.h"

#include <inttypes.h>
#include <stdlib.h>

enum {
    DIGITS_MAX = 4096,
    KEEP_MAX = 100, /* digits at either end */
    FF1_MIN = 6,    /* 10^6 strings, the least that FF1 may be used on */
    TWEAK = 16,
    GROUP = 512,   /* values that are permuted together, at most … */
    ROOM = 1 << 14 /* … and how many digits they may have in all */
};

/* A value on its way: some of its digits are to be replaced. */
struct value {
    uint32_t row;
    uint16_t *numerals;    /* of all its digits */
    uint16_t n;            /* digits in all, … */
    uint16_t part, n_part; /* … those to be replaced: the first, how many */
    uint8_t tweak[TWEAK];  /* made of the others, if there are any */
    size_t tweak_len;      /* 0 or TWEAK */
    bool negative;         /* whole numbers: of this sign … */
    bool is_unsigned;      /* … and past what a signed type has */
};

struct digits {
    bool integer;
    size_t first, last;  /* digits kept at each end */
    bauta_wide min, max; /* of the column's type */
    bauta_ff1 *ff1;
    bauta_aes *aes;
    bauta_permutation few[FF1_MIN]; /* of as many digits as the index says */
    bauta_prf prf;                  /* makes a tweak of the digits kept */

    /* Those at hand. */
    size_t n_values, n_numerals;
    struct value values[GROUP];
    uint16_t numerals[ROOM];
};

static const bauta_option options[] = {
    {.name = "keep_first",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = KEEP_MAX,
     .help = "digits at the start to leave as they are"},
    {.name = "keep_last",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = KEEP_MAX,
     .help = "digits at the end to leave as they are"},
    {.kind = BAUTA_OPTION_END},
};

static void
digits_release(void *self)
{
    struct digits *digits = self;

    bauta_ff1_close(digits->ff1);
    bauta_aes_close(digits->aes);
    sodium_memzero(digits, sizeof(*digits));
    free(digits);
}

static void
set_range(struct digits *digits, const bauta_column *column)
{
    bool known = column->min_int != 0 || column->max_int != 0;

    digits->integer = column->type == BAUTA_TYPE_INTEGER;
    digits->min = known ? column->min_int : INT64_MIN;
    digits->max = known ? column->max_int : INT64_MAX;
}

/* What FF1 may not be used on; the tweak is 0 where no digit is kept. */
static bauta_rc
few_open(struct digits *digits, bauta_err *err)
{
    uint64_t strings = 1;
    bauta_rc rc = BAUTA_OK;

    for (size_t n = 1; n < FF1_MIN; n++) {
        strings *= 10;
        BAUTA_TRY(bauta_permutation_init(&digits->few[n], digits->aes,
                                         strings - 1, 0, err));
    }

out:
    return rc;
}

static bauta_rc
digits_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    struct digits *digits = bauta_calloc(1, sizeof(*digits));
    uint8_t key[64] = {0}; /* 16 for FF1, 16 for short ones, 32 for tweaks */
    bauta_rc rc = BAUTA_OK;

    if (digits == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    set_range(digits, binding->column);
    digits->first =
        (size_t)bauta_options_get(binding->options, "keep_first")->integer;
    digits->last =
        (size_t)bauta_options_get(binding->options, "keep_last")->integer;
    BAUTA_TRY(bauta_binding_subkey(binding, "digits", 1, "digits", key,
                                   sizeof(key), err));
    BAUTA_TRY(bauta_ff1_open(&digits->ff1, key, 16, 10, false, err));
    BAUTA_TRY(bauta_aes_open(&digits->aes, key + 16, 16, err));
    BAUTA_TRY(few_open(digits, err));
    bauta_prf_init(&digits->prf, key + 32, 32, TWEAK);
    promise->traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
                      BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT;
    if (digits->first > 0 || digits->last > 0)
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
    *self = digits;
    digits = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (digits != NULL)
        digits_release(digits);
    return rc;
}

/* Those of `n` values that have at most five digits to replace, `few` of them
 * exactly, through the permutation of as many. */
static bauta_rc
permute_few(struct digits *digits, size_t few, struct value *const *values,
            size_t n, bool back, bauta_err *err)
{
    uint64_t numbers[GROUP], tweaks[GROUP];
    size_t m = 0;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        const struct value *value = values[i];

        if (value->n_part != few)
            continue;
        numbers[m] = 0;
        for (size_t j = 0; j < few; j++)
            numbers[m] = numbers[m] * 10 + value->numerals[value->part + j];
        tweaks[m++] = value->tweak_len > 0 ? bauta_get_le64(value->tweak) : 0;
    }
    if (m == 0)
        return BAUTA_OK;
    if (back)
        BAUTA_TRY(bauta_permutation_inverse_each(&digits->few[few], tweaks,
                                                 numbers, m, err));
    else
        BAUTA_TRY(bauta_permutation_forward_each(&digits->few[few], tweaks,
                                                 numbers, m, err));
    m = 0;
    for (size_t i = 0; i < n; i++) {
        const struct value *value = values[i];
        uint64_t rest;

        if (value->n_part != few)
            continue;
        rest = numbers[m++];
        for (size_t j = few; j-- > 0; rest /= 10)
            value->numerals[value->part + j] = (uint16_t)(rest % 10);
    }

out:
    return rc;
}

/* Permutes (or takes back) the digits of `n` values once. */
static bauta_rc
permute_once(struct digits *digits, struct value *const *values, size_t n,
             bool back, bauta_err *err)
{
    bauta_ff1_value many[GROUP];
    size_t m = 0;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        const struct value *value = values[i];

        if (value->n_part >= FF1_MIN)
            many[m++] =
                (bauta_ff1_value){value->numerals + value->part, value->tweak,
                                  value->n_part, value->tweak_len};
    }
    if (back)
        BAUTA_TRY(bauta_ff1_decrypt_all(digits->ff1, many, m, NULL, err));
    else
        BAUTA_TRY(bauta_ff1_encrypt_all(digits->ff1, many, m, NULL, err));
    for (size_t few = 1; few < FF1_MIN && m < n; few++)
        BAUTA_TRY(permute_few(digits, few, values, n, back, err));

out:
    return rc;
}

/* True where the number is again of its kind: one of its sign, number of
 * digits and range. */
static bool
is_of_kind(const struct digits *digits, const struct value *value)
{
    bauta_wide number = 0;

    if (value->numerals[0] == 0 && (value->n > 1 || value->negative))
        return false;
    for (size_t i = 0; i < value->n; i++)
        number = number * 10 + value->numerals[i];
    if (value->negative)
        number = -number;
    if (value->is_unsigned)
        return number > INT64_MAX && number <= UINT64_MAX;
    return number >= digits->min && number <= digits->max;
}

/* Permutes all values at hand, whole numbers until they are of their kind
 * again: each was, so that no walk is endless. */
static bauta_rc
permute_all(struct digits *digits, bool back, bauta_err *err)
{
    struct value *left[GROUP];
    size_t n = digits->n_values;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++)
        left[i] = &digits->values[i];
    while (n > 0) {
        size_t stay = 0;

        BAUTA_TRY(permute_once(digits, left, n, back, err));
        for (size_t i = 0; digits->integer && i < n; i++)
            if (!is_of_kind(digits, left[i]))
                left[stay++] = left[i];
        n = stay;
    }

out:
    return rc;
}

/* Decides which digits are to be replaced, and under which tweak. Too few to
 * keep some: all are replaced. */
static void
set_part(const struct digits *digits, struct value *value)
{
    size_t first = digits->first, last = digits->last, n = value->n;
    uint8_t kept[2 * KEEP_MAX];

    value->part = 0;
    value->n_part = value->n;
    value->tweak_len = 0;
    if ((first == 0 && last == 0) || n <= first + last)
        return;
    value->part = (uint16_t)first;
    value->n_part = (uint16_t)(n - first - last);
    for (size_t i = 0; i < first; i++)
        kept[i] = (uint8_t)value->numerals[i];
    for (size_t i = 0; i < last; i++)
        kept[first + i] = (uint8_t)value->numerals[n - last + i];
    bauta_prf_value(&digits->prf, (const char *)kept, first + last,
                    value->tweak);
    value->tweak_len = TWEAK;
    sodium_memzero(kept, first + last);
}

/* Collects the digits of a cell; their number, or `most` + 1. */
static size_t
collect(const bauta_cell *cell, uint16_t *numerals, size_t most)
{
    size_t n = 0;

    for (size_t i = 0; i < cell->len; i++) {
        unsigned digit = (unsigned)(unsigned char)cell->bytes[i] - '0';

        if (digit > 9)
            continue;
        if (n == most)
            return most + 1;
        numerals[n++] = (uint16_t)digit;
    }
    return n;
}

/* Why a whole number cannot be one of the column's, or NULL. */
static const char *
set_kind(const struct digits *digits, const bauta_cell *cell,
         struct value *value)
{
    bauta_wide number;

    if (!bauta_scan_integer(cell->bytes, cell->len, &number))
        return "digits: the value is not a whole number";
    value->negative = number < 0;
    /* 64 bits without a sign: a catalog cannot say how far they go. */
    value->is_unsigned =
        digits->max == INT64_MAX && number > INT64_MAX && number <= UINT64_MAX;
    if (!value->is_unsigned && (number < digits->min || number > digits->max))
        return "digits: the value is outside the range of the column's type";
    return NULL;
}

/* Takes a cell to those at hand. `*full` where it must wait for the next
 * group. */
static bauta_rc
take_cell(struct digits *digits, const bauta_view *view, size_t row, bool *full,
          bauta_err *err)
{
    const bauta_cell *cell = &view->columns[0][row];
    struct value *value = &digits->values[digits->n_values];
    size_t left = ROOM - digits->n_numerals;
    size_t most = left < DIGITS_MAX ? left : DIGITS_MAX, n;
    const char *reason = NULL;

    *full = digits->n_values == GROUP;
    if (*full || cell->bytes == NULL || bauta_cell_blank(cell))
        return BAUTA_OK; /* of blanks, there is nothing to hide */
    *value = (struct value){.row = (uint32_t)row,
                            .numerals = digits->numerals + digits->n_numerals};
    n = collect(cell, value->numerals, most);
    *full = n > most && most < DIGITS_MAX;
    if (*full)
        return BAUTA_OK;
    if (n == 0)
        reason = "digits: the value has no digit to replace and would stay as "
                 "it is: choose another transform, such as mask";
    else if (n > DIGITS_MAX)
        reason = "digits: the value has too many digits: more than 4096";
    else if (digits->integer)
        reason = set_kind(digits, cell, value);
    if (reason != NULL)
        return bauta_view_reject(view, row, err, "%s", reason);
    value->n = (uint16_t)n;
    set_part(digits, value);
    digits->n_numerals += n;
    digits->n_values++;
    return BAUTA_OK;
}

/* Writes the values at hand, with what is not a digit in its place. */
static void
write_all(const struct digits *digits, bauta_cell *cells, char **to)
{
    for (size_t i = 0; i < digits->n_values; i++) {
        const uint16_t *numerals = digits->values[i].numerals;
        bauta_cell *cell = &cells[digits->values[i].row];
        char *out = *to;

        for (size_t j = 0; j < cell->len; j++) {
            unsigned char c = (unsigned char)cell->bytes[j];

            if (c >= '0' && c <= '9')
                out[j] = (char)('0' + *numerals++);
            else
                out[j] = cell->bytes[j];
        }
        cell->bytes = out;
        *to += cell->len;
    }
}

static bauta_rc
run(struct digits *digits, const bauta_view *view, bool back, bauta_err *err)
{
    bauta_cell *cells = view->columns[0];
    bauta_rc rc = BAUTA_OK;
    size_t room = 0;
    char *to;

    for (size_t row = 0; row < view->n_rows; row++)
        room += cells[row].bytes != NULL ? cells[row].len : 0;
    to = bauta_arena_alloc(view->arena, room);
    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "digits: out of memory");
    for (size_t row = 0; row < view->n_rows;) {
        bool full = false;

        digits->n_values = digits->n_numerals = 0;
        while (row < view->n_rows) {
            BAUTA_TRY(take_cell(digits, view, row, &full, err));
            if (full)
                break;
            row++;
        }
        BAUTA_TRY(permute_all(digits, back, err));
        write_all(digits, cells, &to);
    }

out:
    sodium_memzero(digits->values, sizeof(digits->values));
    sodium_memzero(digits->numerals, sizeof(digits->numerals));
    return rc;
}

static bauta_rc
digits_apply(void *self, const bauta_view *view, bauta_err *err)
{
    return run(self, view, false, err);
}

static bauta_rc
digits_reverse(void *self, const bauta_view *view, bauta_err *err)
{
    return run(self, view, true, err);
}

const struct bauta_transform bauta_transform_digits = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "digits",
    .summary = "replace each digit by another, leave everything else",
    .details =
        "For telephone, account and document numbers: the shape survives, "
        "that is the length and whatever is not a digit from 0 to 9, in its "
        "place. Letters stay and may tell who it is. Distinct values stay "
        "distinct. Whole numbers keep sign and number of digits. A value "
        "without a digit stops the run, since it would stay as it is; only an "
        "empty or blank one passes. One of few digits may, by chance, keep "
        "them. A value with no more digits than \"keep_first\" and "
        "\"keep_last\" together gets all of them replaced.",
    .example = "{\"transform\": \"digits\", \"keep_first\": 3}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = digits_bind,
    .apply = digits_apply,
    .release = digits_release,
    .reverse = digits_reverse,
};
