/* SPDX-License-Identifier: Apache-2.0 */
/*
 * phone: a telephone number becomes one of those that its country keeps for
 * fiction, or, on request, any other of its length.
 *
 *   keeps   what stands before, between and behind the digits, the country
 *           code, how many digits there are, and, where it can be told,
 *           whether it is a mobile telephone's
 *   leaks   those; which values are equal
 *   cost    some twelve AES blocks a value
 *
 * A number is read as country code and national digits, so that +49 30 123456,
 * 0049 30 123456 and, where the country is known, 030 123456 are one value.
 * Where its country keeps none for fiction, or those have more digits, the
 * national digits are permuted.
 */
#include "transforms/catalogue.h"
#include "transforms/ident.h"
#include "transforms/phone_plan.h"

#include <stdlib.h>
#include <string.h>

enum {
    NATIONAL_MIN = 4,
    NATIONAL_MAX = 14,
    ZERO_FIRST = 16, /* forms from here on are of numbers that begin with 0 */
    DIGITS_MAX = 18, /* with the code, and what stands before it */
    /* Germany's numbers have no length of their own, and as none is the
     * beginning of another, those beside the ranges' are nobody's either. */
    OPEN = 49,
};

struct phone {
    bauta_idents idents;
    bool fictitious;
    unsigned code; /* of the country where a number names none; 0: unknown */
    char trunk;
};

static const bauta_option options[] = {
    {.name = "country",
     .kind = BAUTA_OPTION_CHOICE,
     .choices = bauta_phone_countries,
     .help = "where numbers without a country code are; without it, their "
             "digits are permuted"},
    {.name = "fictitious",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "true",
     .help = "give numbers that are kept for fiction where the country has "
             "such; several values share a result then"},
    {.kind = BAUTA_OPTION_END},
};

static size_t
phone_width(const bauta_idents *self, size_t n)
{
    (void)self;
    return n >= NATIONAL_MIN && n <= NATIONAL_MAX ? n : 0;
}

/* Where the national digits begin, and the country code; false where there is
 * none such. */
static bool
read_code(const struct phone *phone, const bauta_ident *value, size_t *from,
          unsigned *code)
{
    const char *text = value->text;
    size_t n = value->n, length = 0;
    bool abroad = n > 6 && text[0] == '0' && text[1] == '0';

    *from = 0;
    *code = phone->code;
    if (value->head == '+' || abroad) {
        *from = abroad ? 2 : 0;
        *code = bauta_phone_code(text + *from, n - *from, &length);
        *from += length;
        /* "(0)" after a country code; in Italy it is dialled, in North America
         * there is none. */
        if (*from < n && text[*from] == '0' && *code != 39 && *code != 1)
            ++*from;
        return *code != 0;
    }
    if ((text[0] == '0' && (phone->code == 0 || phone->trunk == '0')) ||
        (text[0] == '1' && phone->trunk == '1' && n == 11))
        *from = 1;
    return true;
}

static const char *
phone_read(const bauta_idents *self, bauta_ident *value)
{
    const struct phone *phone = (const struct phone *)self;
    unsigned code;
    size_t from, n;

    if (value->n < NATIONAL_MIN || value->n > DIGITS_MAX)
        return "it has too few digits, or too many";
    if (!read_code(phone, value, &from, &code))
        return "it begins with a country code that there is not";
    n = value->n - from;
    if (n < NATIONAL_MIN || n > NATIONAL_MAX)
        return "it has too few digits, or too many";
    value->tweak = code;
    value->more = n;
    value->number = bauta_ident_get(value->text + from, n);
    value->form = (uint8_t)n;
    if (value->text[from] == '0')
        value->form = (uint8_t)(n + ZERO_FIRST);
    else
        value->number -= bauta_power_of_10(n - 1);
    value->a = bauta_phone_is_mobile(code, value->text + from);
    return NULL;
}

/* Digits of a range that are not free. */
static size_t
prefix_of(const char *range)
{
    size_t n = strlen(range);

    while (n > 0 && range[n - 1] == '#')
        n--;
    return n;
}

/* The ranges that a number of `n` digits may get one of; how many. */
static size_t
ranges_for(const bauta_ident *value, size_t n, const char **ranges)
{
    size_t all =
        bauta_phone_ranges((unsigned)value->tweak, value->a != 0, ranges);
    size_t count = 0;

    for (size_t i = 0; i < all; i++)
        if (strlen(ranges[i]) == n ||
            (value->tweak == OPEN && prefix_of(ranges[i]) < n))
            ranges[count++] = ranges[i];
    return count;
}

static unsigned
choices_of(char mark)
{
    if (mark == 'N')
        return 8;
    return mark == 'M' ? 9 : 10;
}

/* Writes `n` digits that begin as the range does. */
static void
write_range(const char *range, uint64_t number, char *to, size_t n)
{
    size_t length = strlen(range);

    for (size_t i = 0; i < n; i++) {
        char mark = '#';
        unsigned choices;

        if (i < length)
            mark = range[i];
        choices = choices_of(mark);
        if (mark >= '0' && mark <= '9') {
            to[i] = mark;
            continue;
        }
        to[i] = (char)((mark == 'N' ? '2' : '0') + number % choices);
        number /= choices;
    }
}

static bool
phone_write(const bauta_idents *self, bauta_ident *value)
{
    const struct phone *phone = (const struct phone *)self;
    const char *ranges[BAUTA_PHONE_RANGES];
    size_t n = value->more, count = 0;
    char *to = value->text + value->n - n;

    if (phone->fictitious)
        count = ranges_for(value, n, ranges);
    if (count > 0) {
        write_range(ranges[value->number % count], value->number / count, to,
                    n);
        return true;
    }
    bauta_ident_put(to, n,
                    value->number + (value->form < ZERO_FIRST
                                         ? bauta_power_of_10(n - 1)
                                         : 0));
    return true;
}

static const bauta_ident_kind phone_kind = {
    .name = "phone",
    .domain = "phone",
    .what = "a telephone number",
    .separators = " -./()+",
    .width = phone_width,
    .read = phone_read,
    .write = phone_write,
};

static bauta_rc
phone_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    const bauta_value *country = bauta_options_get(binding->options, "country");
    struct phone *phone = bauta_calloc(1, sizeof(*phone));
    bauta_rc rc = BAUTA_OK;

    if (phone == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    phone->fictitious =
        bauta_options_get(binding->options, "fictitious")->boolean;
    if (country->set)
        phone->code = bauta_phone_country(country->text, &phone->trunk);
    phone->idents.one_way = phone->fictitious;
    BAUTA_TRY(bauta_idents_open(&phone->idents, &phone_kind, binding,
                                (size_t)2 * ZERO_FIRST, err));
    for (size_t n = NATIONAL_MIN; n <= NATIONAL_MAX; n++) {
        uint64_t power = bauta_power_of_10(n - 1);

        BAUTA_TRY(bauta_idents_form(&phone->idents, n, 9 * power - 1, err));
        BAUTA_TRY(
            bauta_idents_form(&phone->idents, n + ZERO_FIRST, power - 1, err));
    }
    if (phone->fictitious)
        promise->traits =
            BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT;
    *self = phone;
    phone = NULL;

out:
    if (phone != NULL)
        bauta_idents_release(phone);
    return rc;
}

const struct bauta_transform bauta_transform_phone = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "phone",
    .summary = "a telephone number that nobody has, of the same country and "
               "shape",
    .details =
        "Country code, number of digits and whatever stands between them "
        "survive. Numbers for fiction are known for Australia, Canada, France, "
        "Germany, Ireland, Sweden, the United Kingdom and the United States; "
        "there are few of them, from five to some ten thousand a country, so "
        "that many values share a result. Elsewhere, and where \"fictitious\" "
        "is false, the digits after the country code are permuted: distinct "
        "numbers stay distinct, and a result may be somebody's. \"country\" "
        "says where numbers without a country code are. Letters, as of an "
        "extension, stop the run.",
    .example = "{\"transform\": \"phone\", \"country\": \"us\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = phone_bind,
    .apply = bauta_idents_apply,
    .release = bauta_idents_release,
    .reverse = bauta_idents_reverse,
};
