/* SPDX-License-Identifier: Apache-2.0 */
/*
 * card: the number of a payment card becomes another, valid by its check
 * digit (ISO/IEC 7812-1).
 *
 *   keeps   length, separators, the network (by the ranges below); on request
 *           the issuer's number and the last digits, within PCI DSS's limits
 *   leaks   those; which values are equal
 *   cost    some twelve AES blocks a value
 *
 * The digits that are neither kept nor the check digit are permuted among
 * themselves, per digits kept. Where the last ones are kept, the digit before
 * them is what makes the check digit right.
 */
#include "transforms/catalogue.h"
#include "transforms/checkdigit.h"
#include "transforms/ident.h"

#include <stdlib.h>
#include <string.h>

enum {
    LENGTH_MIN = 12,
    LENGTH_MAX = 19,
    LENGTHS = LENGTH_MAX - LENGTH_MIN + 1,
    KEEP_FIRST_MAX = 8, /* of 16 digits; of any other number of them … */
    KEEP_FIRST_OTHER = 6,
    KEEP_LAST_MAX = 4,
};

/* Prefixes that networks give out, by their own publications; the first that
 * fits. What fits none keeps its first digit and stays such. */
static const struct range {
    uint8_t digits;
    uint16_t from, to;
} ranges[] = {
    {1, 4, 4},                                     /* Visa */
    {2, 51, 55},     {4, 2221, 2720},              /* Mastercard */
    {2, 34, 34},     {2, 37, 37},                  /* American Express */
    {4, 6011, 6011}, {3, 644, 649},   {2, 65, 65}, /* Discover */
    {4, 3528, 3589},                               /* JCB */
    {3, 300, 305},   {2, 36, 36},     {2, 38, 39}, /* Diners Club */
    {2, 62, 62},                                   /* UnionPay */
    {2, 50, 50},     {2, 56, 58},                  /* Maestro */
};

enum {
    N_RANGES = sizeof(ranges) / sizeof(ranges[0]),
    OTHER = N_RANGES, /* the form of what is in none of them, … */
    KEPT,             /* … and that of what keeps its first digits */
    N_FORMS,          /* for each length */
};

struct card {
    bauta_idents idents;
    size_t first, last; /* digits kept */
};

static const bauta_option options[] = {
    {.name = "keep_first",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = 100,
     .help = "digits at the start to leave, 6 or 8 for the issuer's number; 8 "
             "at most, and 6 where a value has not 16 digits"},
    {.name = "keep_last",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = 100,
     .help = "digits at the end to leave; 4 at most"},
    BAUTA_IDENT_LENIENT,
    {.kind = BAUTA_OPTION_END},
};

static size_t
range_of(const char *text)
{
    for (size_t i = 0; i < N_RANGES; i++) {
        uint64_t prefix = bauta_ident_get(text, ranges[i].digits);

        if (prefix >= ranges[i].from && prefix <= ranges[i].to)
            return i;
    }
    return OTHER;
}

static size_t
kept_first(const struct card *card, size_t n)
{
    return card->first > KEEP_FIRST_OTHER && n != 16 ? KEEP_FIRST_OTHER
                                                     : card->first;
}

static size_t
form_of(size_t n, size_t kind)
{
    return (n - LENGTH_MIN) * N_FORMS + kind;
}

/* How many digits the number is made of, past `from`; the check digit, or the
 * one in its stead, is none of them. */
static size_t
free_digits(const struct card *card, size_t n, size_t from)
{
    return n - from - card->last - 1;
}

/* Where the number begins, and the number that its first digits add. */
static size_t
start_of(const struct card *card, size_t n, size_t kind)
{
    if (kind == KEPT)
        return kept_first(card, n);
    return kind == OTHER ? 1 : ranges[kind].digits;
}

static size_t
card_width(const bauta_idents *self, size_t n)
{
    (void)self;
    return n >= LENGTH_MIN && n <= LENGTH_MAX ? n : 0;
}

static const char *
card_read(const bauta_idents *self, bauta_ident *value)
{
    const struct card *card = (const struct card *)self;
    size_t n = value->n, kind, from, free;

    if (n < LENGTH_MIN || n > LENGTH_MAX)
        return "it has not 12 to 19 digits";
    value->wrong[0] = (uint8_t)bauta_luhn_sum(value->text, n);
    if (value->wrong[0] != 0 && !self->lenient)
        return "its check digit is wrong";
    kind = card->first > 0 ? KEPT : range_of(value->text);
    from = start_of(card, n, kind);
    free = free_digits(card, n, from);
    value->form = (uint8_t)form_of(n, kind);
    value->number = bauta_ident_get(value->text + from, free);
    value->more = kind;
    if (kind < OTHER)
        value->number +=
            (bauta_ident_get(value->text, from) - ranges[kind].from) *
            bauta_power_of_10(free);
    else
        value->tweak = bauta_ident_get(value->text, from) * 10000;
    value->tweak += bauta_ident_get(value->text + n - card->last, card->last);
    return NULL;
}

static bool
card_write(const bauta_idents *self, bauta_ident *value)
{
    const struct card *card = (const struct card *)self;
    size_t n = value->n, kind = value->more;
    size_t from = start_of(card, n, kind), free = free_digits(card, n, from);
    uint64_t power = bauta_power_of_10(free);
    char *check = &value->text[n - card->last - 1];
    unsigned lacks;

    if (kind < OTHER)
        bauta_ident_put(value->text, from,
                        ranges[kind].from + value->number / power);
    bauta_ident_put(value->text + from, free, value->number % power);
    *check = '0';
    lacks = (10 + value->wrong[0] - bauta_luhn_sum(value->text, n)) % 10;
    /* An odd place from the right counts twice, digits of the product summed:
     * 0 2 4 6 8 1 3 5 7 9, of which this is the inverse. */
    if (card->last % 2 != 0)
        lacks = lacks % 2 == 0 ? lacks / 2 : (lacks + 9) / 2;
    *check = (char)('0' + lacks);
    return kind != OTHER || range_of(value->text) == OTHER;
}

static const bauta_ident_kind card_kind = {
    .name = "card",
    .domain = "card",
    .what = "a card number",
    .separators = " -",
    .width = card_width,
    .read = card_read,
    .write = card_write,
};

static bauta_rc
set_forms(struct card *card, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t n = LENGTH_MIN; n <= LENGTH_MAX; n++) {
        for (size_t kind = 0; kind < N_FORMS; kind++) {
            size_t free = free_digits(card, n, start_of(card, n, kind));
            uint64_t width =
                kind < OTHER ? ranges[kind].to - (uint64_t)ranges[kind].from + 1
                             : 1;

            BAUTA_TRY(bauta_idents_form(&card->idents, form_of(n, kind),
                                        width * bauta_power_of_10(free) - 1,
                                        err));
        }
    }

out:
    return rc;
}

static bauta_rc
check_limits(const struct card *card, bauta_err *err)
{
    if (card->first > KEEP_FIRST_MAX)
        return bauta_err_set(
            err, BAUTA_EPROFILE,
            "\"keep_first\" takes at most 8: PCI DSS admits no "
            "more digits of a truncated card number");
    if (card->last > KEEP_LAST_MAX)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"keep_last\" takes at most 4: PCI DSS admits no "
                             "more digits of a truncated card number");
    return BAUTA_OK;
}

static bauta_rc
card_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    struct card *card = bauta_calloc(1, sizeof(*card));
    bauta_rc rc = BAUTA_OK;

    if (card == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    card->first =
        (size_t)bauta_options_get(binding->options, "keep_first")->integer;
    card->last =
        (size_t)bauta_options_get(binding->options, "keep_last")->integer;
    BAUTA_TRY(check_limits(card, err));
    BAUTA_TRY(bauta_idents_open(&card->idents, &card_kind, binding,
                                (size_t)LENGTHS * N_FORMS, err));
    BAUTA_TRY(set_forms(card, err));
    if (card->first > 0 || card->last > 0)
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
    *self = card;
    card = NULL;

out:
    if (card != NULL)
        bauta_idents_release(card);
    return rc;
}

const struct bauta_transform bauta_transform_card = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "card",
    .summary = "another card number of the same network, with a right check "
               "digit",
    .details =
        "Length, separators and network survive: a Visa number becomes a Visa "
        "number. \"keep_first\" and \"keep_last\" leave what PCI DSS admits of "
        "a truncated number (PCI SSC FAQ 1091): the last 4 digits, and the "
        "first 6, or 8 of a number of 16 digits. Distinct numbers stay "
        "distinct. A value that is no card number stops the run; one with a "
        "wrong check digit does not where \"lenient\" is true. A result may "
        "be a number that some issuer has given out: none are set aside for "
        "tests.",
    .example = "{\"transform\": \"card\", \"keep_first\": 6, \"keep_last\": 4}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = card_bind,
    .apply = bauta_idents_apply,
    .release = bauta_idents_release,
    .reverse = bauta_idents_reverse,
};
