/* SPDX-License-Identifier: Apache-2.0 */
/*
 * postcode: a postal code becomes another of the same country and shape.
 *
 *   keeps   length, separators, case; where digits and letters stand
 *   leaks   those; which values are equal, so that the commonest one can be
 *           guessed where it is known what that is
 *   cost    some 26 AES blocks a value (codes are few)
 *
 * Codes of one shape are permuted among themselves: those that the country's
 * rules admit, whether or not they are in use. A ZIP+4 code gets the ZIP code
 * that its ZIP code alone would get.
 */
#include "transforms/catalogue.h"
#include "transforms/ident.h"

#include <stdlib.h>
#include <string.h>

/* What may stand where, one character each in a shape. */
static const struct class
{
    char mark;
    const char *admits;
} classes[] = {
    {'#', "0123456789"},
    {'N', "123456789"},
    {'@', "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    /* United Kingdom (BS 7666): first, second, third, fourth; inward */
    {'p', "ABCDEFGHIJKLMNOPRSTUWYZ"},
    {'q', "ABCDEFGHKLMNOPQRSTUVWXY"},
    {'r', "ABCDEFGHJKPSTUW"},
    {'s', "ABEHMNPRVWXY"},
    {'i', "ABDEFGHJLNPQRSTUWXYZ"},
    /* Canada: first, others */
    {'f', "ABCEGHJKLMNPRSTVXY"},
    {'c', "ABCEGHJKLMNPRSTVWXYZ"},
};

enum { SHAPES = 6, ZIP = 5, PLUS = 4, FORM_PLUS = 1 };

/* Of each country, after the Universal Postal Union's addressing guide. */
static const struct country {
    const char *shapes[SHAPES];
} countries[] = {
    {{"N###"}},                                                      /* at */
    {{"####"}},                                                      /* au */
    {{"N###"}},                                                      /* be */
    {{"########"}},                                                  /* br */
    {{"f#c#c#"}},                                                    /* ca */
    {{"N###"}},                                                      /* ch */
    {{"#####"}},                                                     /* de */
    {{"####"}},                                                      /* dk */
    {{"#####"}},                                                     /* es */
    {{"#####"}},                                                     /* fr */
    {{"p##ii", "p###ii", "p#r#ii", "pq##ii", "pq###ii", "pq#s#ii"}}, /* gb */
    {{"N#####"}},                                                    /* in */
    {{"#####"}},                                                     /* it */
    {{"#######"}},                                                   /* jp */
    {{"N###@@"}},                                                    /* nl */
    {{"####"}},                                                      /* no */
    {{"#####"}},                                                     /* pl */
    {{"N######", "N###"}},                                           /* pt */
    {{"N####"}},                                                     /* se */
    {{"#####"}}, /* us: and +4 */
};

static const char *const names[] = {"at", "au", "be", "br", "ca", "ch", "de",
                                    "dk", "es", "fr", "gb", "in", "it", "jp",
                                    "nl", "no", "pl", "pt", "se", "us", NULL};

static const bauta_option options[] = {
    {.name = "country",
     .kind = BAUTA_OPTION_CHOICE,
     .required = true,
     .choices = names,
     .help = "whose codes they are"},
    {.kind = BAUTA_OPTION_END},
};

struct postcode {
    bauta_idents idents;
    const char *country;
    const char *shapes[SHAPES]; /* up to the first NULL */
    bool digits;                /* alone */
};

static const char *
admitted(char mark)
{
    size_t i = 0;

    while (classes[i].mark != mark)
        i++;
    return classes[i].admits;
}

/* Codes that the shape would admit and the country does not have. */
static bool
is_admitted(const struct postcode *code, const char *text)
{
    uint64_t two;

    if (strcmp(code->country, "nl") == 0)
        return text[4] != 'S' || strchr("ADS", text[5]) == NULL;
    two = bauta_ident_get(text, 2);
    if (strcmp(code->country, "es") == 0)
        return two >= 1 && two <= 52;
    if (strcmp(code->country, "fr") == 0)
        return two >= 1 && two <= 98;
    return strcmp(code->country, "de") != 0 || two >= 1;
}

static bool
is_us(const struct postcode *code)
{
    return strcmp(code->country, "us") == 0;
}

static size_t
postcode_width(const bauta_idents *self, size_t n)
{
    const struct postcode *code = (const struct postcode *)self;
    size_t width = 0;

    if (!code->digits)
        return 0;
    if (is_us(code) && n > ZIP)
        return n <= ZIP + PLUS ? ZIP + PLUS : 0;
    for (size_t i = 0; i < SHAPES && code->shapes[i] != NULL; i++) {
        size_t length = strlen(code->shapes[i]);

        if (n == length || (n < length && width == 0))
            width = length;
    }
    return width;
}

/* The number of a text of the shape; false where it is of another. */
static bool
read_shape(const char *shape, const char *text, uint64_t *number)
{
    *number = 0;
    for (; *shape != '\0'; shape++, text++) {
        const char *all = admitted(*shape), *at = strchr(all, *text);

        if (at == NULL)
            return false;
        *number = *number * strlen(all) + (uint64_t)(at - all);
    }
    return true;
}

static const char *
postcode_read(const bauta_idents *self, bauta_ident *value)
{
    const struct postcode *code = (const struct postcode *)self;
    size_t n = value->n;
    bool plus = is_us(code) && n == ZIP + PLUS, found = false;

    if (plus)
        n = ZIP;
    for (size_t i = 0; i < SHAPES && code->shapes[i] != NULL && !found; i++) {
        if (strlen(code->shapes[i]) != n)
            continue;
        found = read_shape(code->shapes[i], value->text, &value->number);
        value->form = (uint8_t)i;
    }
    if (!found || !is_admitted(code, value->text))
        return "its country has none such";
    value->b = plus;
    if (plus && !read_shape("####", value->text + ZIP, &value->more))
        return "its country has none such";
    return NULL;
}

static bool
postcode_write(const bauta_idents *self, bauta_ident *value)
{
    const struct postcode *code = (const struct postcode *)self;
    const char *shape = code->shapes[value->form];
    uint64_t rest = value->number;

    for (size_t i = strlen(shape); i-- > 0;) {
        const char *all = admitted(shape[i]);
        size_t n = strlen(all);

        value->text[i] = all[rest % n];
        rest /= n;
    }
    if (value->b != 0)
        bauta_ident_put(value->text + ZIP, PLUS, value->more);
    return is_admitted(code, value->text);
}

/* The four digits past a ZIP code are permuted per ZIP code given. */
static bauta_rc
permute_plus(bauta_idents *self, bauta_ident *const *values, size_t n,
             bool back, bauta_err *err)
{
    uint64_t numbers[BAUTA_IDENT_GROUP], tweaks[BAUTA_IDENT_GROUP];
    size_t m = 0;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        if (values[i]->b == 0)
            continue;
        numbers[m] = values[i]->more;
        tweaks[m++] = values[i]->number;
    }
    if (m == 0)
        return BAUTA_OK;
    if (back)
        BAUTA_TRY(bauta_permutation_inverse_each(&self->forms[FORM_PLUS],
                                                 tweaks, numbers, m, err));
    else
        BAUTA_TRY(bauta_permutation_forward_each(&self->forms[FORM_PLUS],
                                                 tweaks, numbers, m, err));
    m = 0;
    for (size_t i = 0; i < n; i++)
        if (values[i]->b != 0)
            values[i]->more = numbers[m++];

out:
    return rc;
}

static bauta_rc
postcode_permute(bauta_idents *self, bauta_ident *const *values, size_t n,
                 bool back, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (back)
        BAUTA_TRY(permute_plus(self, values, n, back, err));
    BAUTA_TRY(bauta_idents_permute(self, values, n, back, err));
    if (!back)
        BAUTA_TRY(permute_plus(self, values, n, back, err));

out:
    return rc;
}

static const bauta_ident_kind postcode_kind = {
    .name = "postcode",
    .domain = "postcode",
    .what = "a postal code",
    .separators = " -",
    .letters = true,
    .width = postcode_width,
    .read = postcode_read,
    .write = postcode_write,
    .permute = postcode_permute,
};

static bauta_rc
set_shapes(struct postcode *code, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    code->digits = true;
    for (size_t i = 0; i < SHAPES && code->shapes[i] != NULL; i++) {
        uint64_t count = 1;

        for (const char *at = code->shapes[i]; *at != '\0'; at++) {
            count *= strlen(admitted(*at));
            code->digits &= *at == '#' || *at == 'N';
        }
        BAUTA_TRY(bauta_idents_form(&code->idents, i, count - 1, err));
    }
    if (is_us(code))
        rc = bauta_idents_form(&code->idents, FORM_PLUS,
                               bauta_power_of_10(PLUS) - 1, err);

out:
    return rc;
}

static bauta_rc
postcode_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
              bauta_err *err)
{
    const char *country = bauta_options_get(binding->options, "country")->text;
    struct postcode *code = bauta_calloc(1, sizeof(*code));
    size_t i = 0;
    bauta_rc rc = BAUTA_OK;

    (void)promise;
    if (code == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    while (strcmp(names[i], country) != 0)
        i++;
    code->country = names[i];
    memcpy(code->shapes, countries[i].shapes, sizeof(code->shapes));
    BAUTA_TRY(
        bauta_idents_open(&code->idents, &postcode_kind, binding, SHAPES, err));
    BAUTA_TRY(set_shapes(code, err));
    if (code->idents.integer && !code->digits)
        BAUTA_TRY(bauta_err_set(err, BAUTA_EPROFILE,
                                "postal codes of %s have letters, and the "
                                "column has type %s",
                                country, binding->column->native));
    *self = code;
    code = NULL;

out:
    if (code != NULL)
        bauta_idents_release(code);
    return rc;
}

const struct bauta_transform bauta_transform_postcode = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "postcode",
    .summary = "another postal code of the same country and shape",
    .details =
        "A digit becomes a digit, a letter one that the country's rules admit "
        "there; spaces and hyphens stay. Distinct codes stay distinct. The "
        "result need not be a code in use, and it does not agree with other "
        "columns of an address. As equal codes stay equal, the commonest ones "
        "can be recognized by how common they are: where that matters, cut the "
        "code before. A value that is no code of the country stops the run. A "
        "whole number gets its leading zeros back to be read.",
    .example = "{\"transform\": \"postcode\", \"country\": \"us\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = postcode_bind,
    .apply = bauta_idents_apply,
    .release = bauta_idents_release,
    .reverse = bauta_idents_reverse,
};
