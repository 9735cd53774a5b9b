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
#include "transforms/scan.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
    DIGITS_MAX = 4096,
    FF1_MIN = 6, /* 10^6 strings, the least that FF1 may be used on */
    TWEAK = 16,
};

struct digits {
    bool integer;
    size_t first, last;  /* digits kept at each end */
    bauta_wide min, max; /* of the column's type */
    bauta_ff1 *ff1;
    bauta_aes *aes;
    bauta_prf prf; /* makes a tweak of the digits kept */
    uint8_t kept[DIGITS_MAX];
    uint16_t numerals[DIGITS_MAX]; /* of the value at hand */
};

static const bauta_option options[] = {
    {.name = "keep_first",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = 100,
     .help = "digits at the start to leave as they are"},
    {.name = "keep_last",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = 100,
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

/* What a permutation of digits depends on beside the key. */
struct part {
    uint16_t *numerals;
    size_t n;
    uint8_t tweak[TWEAK];
    size_t tweak_len; /* 0 where no digits are kept */
};

static bauta_rc
permute_short(struct digits *digits, const struct part *part, bauta_err *err)
{
    bauta_permutation permutation;
    uint64_t strings = 1, value = 0, tweak = 0;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < part->n; i++) {
        strings *= 10;
        value = value * 10 + part->numerals[i];
    }
    for (size_t i = 0; i < sizeof(tweak) && i < part->tweak_len; i++)
        tweak |= (uint64_t)part->tweak[i] << (8 * i);
    BAUTA_TRY(bauta_permutation_init(&permutation, digits->aes, strings - 1,
                                     tweak, err));
    BAUTA_TRY(bauta_permutation_forward(&permutation, &value, 1, err));
    for (size_t i = part->n; i-- > 0; value /= 10)
        part->numerals[i] = (uint16_t)(value % 10);

out:
    return rc;
}

static bauta_rc
permute_once(struct digits *digits, const struct part *part, bauta_err *err)
{
    if (part->n < FF1_MIN)
        return permute_short(digits, part, err);
    return bauta_ff1_encrypt(digits->ff1, part->tweak, part->tweak_len,
                             part->numerals, part->n, err);
}

/* Which of `n` digits are to be replaced, and under which tweak. Too few to
 * keep some: all are replaced. */
static struct part
part_of(struct digits *digits, size_t n)
{
    struct part part = {.numerals = digits->numerals, .n = n};
    size_t first = digits->first, last = digits->last, kept = 0;

    if ((first == 0 && last == 0) || n <= first + last)
        return part;
    part.numerals += first;
    part.n = n - first - last;
    for (size_t i = 0; i < first; i++)
        digits->kept[kept++] = (uint8_t)digits->numerals[i];
    for (size_t i = n - last; i < n; i++)
        digits->kept[kept++] = (uint8_t)digits->numerals[i];
    bauta_prf_value(&digits->prf, (const char *)digits->kept, kept, part.tweak);
    part.tweak_len = TWEAK;
    return part;
}

/* Collects the digits of a cell; their number, or DIGITS_MAX + 1. */
static size_t
collect(struct digits *digits, const bauta_cell *cell)
{
    size_t n = 0;

    for (size_t i = 0; i < cell->len; i++) {
        char c = cell->bytes[i];

        if (c < '0' || c > '9')
            continue;
        if (n == DIGITS_MAX)
            return DIGITS_MAX + 1;
        digits->numerals[n++] = (uint16_t)(c - '0');
    }
    return n;
}

/* A kind of whole numbers: those of one sign, number of digits and range. */
struct kind {
    bool negative;
    size_t n;
    bauta_wide min, max;
};

static bool
is_of_kind(const struct digits *digits, const struct kind *kind)
{
    bauta_wide value = 0;

    if (digits->numerals[0] == 0 && (kind->n > 1 || kind->negative))
        return false;
    for (size_t i = 0; i < kind->n; i++)
        value = value * 10 + digits->numerals[i];
    if (kind->negative)
        value = -value;
    return value >= kind->min && value <= kind->max;
}

/* Permutes until the number is of its kind again, which the number itself is:
 * no walk is endless. */
static bauta_rc
permute_integer(struct digits *digits, const bauta_view *view, size_t row,
                size_t n, bauta_err *err)
{
    const bauta_cell *cell = &view->columns[0][row];
    struct kind kind = {.n = n, .min = digits->min, .max = digits->max};
    struct part part;
    bauta_wide value;
    bauta_rc rc = BAUTA_OK;

    if (!bauta_scan_integer(cell->bytes, cell->len, &value))
        return bauta_view_reject(view, row, err,
                                 "digits: the value is not a whole number");
    /* 64 bits without a sign: a catalog cannot say how far they go. */
    if (digits->max == INT64_MAX && value > INT64_MAX && value <= UINT64_MAX) {
        kind.min = (bauta_wide)INT64_MAX + 1;
        kind.max = UINT64_MAX;
    }
    if (value < kind.min || value > kind.max)
        return bauta_view_reject(view, row, err,
                                 "digits: the value is outside the range of "
                                 "the column's type");
    kind.negative = value < 0;
    part = part_of(digits, n);
    do
        BAUTA_TRY(permute_once(digits, &part, err));
    while (!is_of_kind(digits, &kind));

out:
    return rc;
}

static bool
is_blank(const bauta_cell *cell)
{
    for (uint32_t i = 0; i < cell->len; i++)
        if (cell->bytes[i] != ' ')
            return false;
    return true;
}

static bauta_rc
permute_cell(struct digits *digits, const bauta_view *view, size_t row,
             bauta_err *err)
{
    size_t n = collect(digits, &view->columns[0][row]);
    struct part part;

    if (is_blank(&view->columns[0][row]))
        return BAUTA_OK; /* there is nothing to hide */
    if (n == 0)
        return bauta_view_reject(view, row, err,
                                 "digits: the value has no digit to replace "
                                 "and would stay as it is: choose another "
                                 "transform, such as mask");
    if (n > DIGITS_MAX)
        return bauta_view_reject(view, row, err,
                                 "digits: the value has more than %d digits",
                                 DIGITS_MAX);
    if (digits->integer)
        return permute_integer(digits, view, row, n, err);
    part = part_of(digits, n);
    return permute_once(digits, &part, err);
}

static bauta_rc
digits_apply(void *self, const bauta_view *view, bauta_err *err)
{
    struct digits *digits = self;
    bauta_cell *cells = view->columns[0];
    bauta_rc rc = BAUTA_OK;
    size_t room = 0;
    char *to;

    for (size_t row = 0; row < view->n_rows; row++)
        room += cells[row].bytes != NULL ? cells[row].len : 0;
    to = bauta_arena_alloc(view->arena, room);
    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "digits: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];

        if (cell->bytes == NULL)
            continue;
        BAUTA_TRY(permute_cell(digits, view, row, err));
        if (cell->bytes == NULL)
            continue;
        for (size_t i = 0, at = 0; i < cell->len; i++) {
            char c = cell->bytes[i];

            to[i] = c;
            if (c >= '0' && c <= '9')
                to[i] = (char)('0' + digits->numerals[at++]);
        }
        cell->bytes = to;
        to += cell->len;
    }

out:
    sodium_memzero(digits->kept, digits->first + digits->last);
    return rc;
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
};
