/* SPDX-License-Identifier: Apache-2.0 */
/*
 * imei and vin: numbers of phones and of vehicles become others, valid by
 * their check digits.
 *
 *   keeps   length, separators, case; of a VIN which characters are letters;
 *           on request the type of the phone, the maker of the vehicle
 *   leaks   those; which values are equal
 *   cost    some twelve AES blocks a value
 *
 * An IMEI gets a type allocation code that begins with 00, which GSMA leaves
 * to test equipment (TS.06); a hundred times fewer numbers than before have
 * one. No VINs are set aside for tests.
 */
#include "transforms/catalogue.h"
#include "transforms/checkdigit.h"
#include "transforms/ident.h"
#include "transforms/pairs.h"

#include <stdlib.h>
#include <string.h>

enum {
    TAC = 8,
    IMEI = 14, /* without check digit or software version */
    IMEI_CHECK = 15,
    IMEI_VERSION = 16,
    TEST_DIGITS = IMEI - 2, /* past the 00 */
};

enum { TEST, KEEP, ANY };

struct imei {
    bauta_idents idents;
    int tac; /* TEST, … */
};

static const char *const tacs[] = {"test", "keep", "any", NULL};

static const bauta_option imei_options[] = {
    {.name = "tac",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "test",
     .choices = tacs,
     .help = "type allocation code: test: 00…, of no phone that is sold; keep: "
             "as it is; any: any. With the first, several values share a "
             "result"},
    BAUTA_IDENT_LENIENT,
    {.kind = BAUTA_OPTION_END},
};

static size_t
imei_width(const bauta_idents *self, size_t n)
{
    (void)self;
    return n <= IMEI_CHECK ? IMEI_CHECK : 0;
}

static const char *
imei_read(const bauta_idents *self, bauta_ident *value)
{
    const struct imei *imei = (const struct imei *)self;
    size_t from = imei->tac == KEEP ? TAC : 0;

    if (value->n < IMEI || value->n > IMEI_VERSION)
        return "it has not 14, 15 or 16 digits";
    value->tweak = bauta_ident_get(value->text, from);
    value->number = bauta_ident_get(value->text + from, IMEI - from);
    if (value->n != IMEI_CHECK)
        return NULL;
    return bauta_ident_read_check(self, value, 0,
                                  (unsigned)(value->text[IMEI] - '0'),
                                  bauta_luhn_digit(value->text, IMEI), 10);
}

static bool
imei_write(const bauta_idents *self, bauta_ident *value)
{
    const struct imei *imei = (const struct imei *)self;
    size_t from = imei->tac == KEEP ? TAC : 0;
    unsigned digit = 0;

    if (imei->tac == TEST) {
        from = IMEI - TEST_DIGITS;
        memset(value->text, '0', from);
    }
    bauta_ident_put(value->text + from, IMEI - from, value->number);
    if (value->n == IMEI_CHECK) {
        (void)bauta_ident_write_check(
            value, 0, bauta_luhn_digit(value->text, IMEI), 10, &digit);
        value->text[IMEI] = (char)('0' + digit);
    }
    return true;
}

static const bauta_ident_kind imei_kind = {
    .name = "imei",
    .domain = "imei",
    .what = "an IMEI",
    .separators = " -/",
    .width = imei_width,
    .read = imei_read,
    .write = imei_write,
};

static bauta_rc
imei_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    const char *tac = bauta_options_get(binding->options, "tac")->text;
    struct imei *imei = bauta_calloc(1, sizeof(*imei));
    bauta_rc rc = BAUTA_OK;

    if (imei == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    imei->tac = ANY;
    if (strcmp(tac, "test") == 0) {
        imei->tac = TEST;
        imei->idents.one_way = true;
        promise->traits =
            BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT;
    } else if (strcmp(tac, "keep") == 0) {
        imei->tac = KEEP;
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
    }
    BAUTA_TRY(bauta_idents_open(&imei->idents, &imei_kind, binding, 1, err));
    BAUTA_TRY(bauta_idents_form(
        &imei->idents, 0,
        bauta_power_of_10(imei->tac == KEEP ? IMEI - TAC : IMEI) - 1, err));
    *self = imei;
    imei = NULL;

out:
    if (imei != NULL)
        bauta_idents_release(imei);
    return rc;
}

/* VIN (ISO 3779): maker, description, a check digit where 49 CFR 565 asks for
 * one, model year, and a serial number. */
enum { VIN = 17, WMI = 3, CHECK_AT = 8, YEAR_AT = 9, LETTERS = 23, X = 10 };

struct vin {
    bauta_idents idents;
    bool keep_wmi;
};

static const char vin_letters[] = "ABCDEFGHJKLMNPRSTVWXYUZ"; /* U, Z: … */
enum { YEAR_LETTERS = LETTERS - 2 }; /* … of no model year */

static const bauta_option vin_options[] = {
    {.name = "keep_wmi",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "leave the maker, which is the first three characters"},
    BAUTA_IDENT_LENIENT,
    {.kind = BAUTA_OPTION_END},
};

/* 0 to 9, or 10 for X. */
static unsigned
vin_check(const char *text)
{
    static const uint8_t weights[VIN] = {8, 7, 6, 5, 4, 3, 2, 10, 0,
                                         9, 8, 7, 6, 5, 4, 3, 2};
    static const uint8_t values[36] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2,
                                       3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5,
                                       0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};
    unsigned sum = 0;

    for (size_t i = 0; i < VIN; i++)
        sum += (unsigned)weights[i] * values[bauta_check_value(text[i])];
    return sum % 11;
}

/* How many characters of its class may stand at a place, the first of them
 * being number 0; 0: it is not to be changed. */
static unsigned
choices_at(const struct vin *vin, size_t at, char c)
{
    if (at == CHECK_AT || (vin->keep_wmi && at < WMI))
        return 0;
    if (at != YEAR_AT)
        return c <= '9' ? 10 : LETTERS;
    if (c == '0' || c == 'U' || c == 'Z')
        return 0;
    return c <= '9' ? 9 : YEAR_LETTERS; /* not 0 */
}

static unsigned
vin_get(size_t at, char c)
{
    if (c <= '9')
        return (unsigned)(c - '0') - (at == YEAR_AT);
    return (unsigned)(strchr(vin_letters, c) - vin_letters);
}

static char
vin_put(size_t at, char c, uint64_t number)
{
    if (c <= '9')
        return (char)('0' + number + (at == YEAR_AT));
    return vin_letters[number];
}

/* The characters that change, those of a half below the place at which half of
 * all are. */
enum { HALF_AT = 9 };

static void
read_pair(const struct vin *vin, bauta_ident *value)
{
    uint64_t number[2] = {0}, radix[2] = {1, 1};

    for (size_t i = 0; i < VIN; i++) {
        char c = value->text[i];
        unsigned choices = choices_at(vin, i, c);
        size_t side = i >= HALF_AT;

        value->tweak |= (uint64_t)(c > '9' && i != CHECK_AT) << i;
        if (choices == 0)
            continue;
        number[side] = number[side] * choices + vin_get(i, c);
        radix[side] *= choices;
    }
    value->number = number[0];
    value->more = number[1];
    value->a = radix[0];
    value->b = radix[1];
}

/* What is kept beside the places of letters. */
static uint64_t
kept_of(const struct vin *vin, const bauta_ident *value)
{
    uint64_t kept = choices_at(vin, YEAR_AT, value->text[YEAR_AT]) == 0
                        ? bauta_check_value(value->text[YEAR_AT]) + 1
                        : 0;

    for (size_t i = 0; vin->keep_wmi && i < WMI; i++)
        kept = kept * 36 + bauta_check_value(value->text[i]);
    return kept;
}

static const char *
vin_read(const bauta_idents *self, bauta_ident *value)
{
    const struct vin *vin = (const struct vin *)self;
    char check = value->text[CHECK_AT];
    bool other = check > '9' && check != 'X';

    if (value->n != VIN)
        return "it has not 17 characters";
    for (size_t i = 0; i < VIN; i++)
        if (value->text[i] > '9' && strchr(vin_letters, value->text[i]) == NULL)
            return "it has an I, O or Q";
    read_pair(vin, value);
    if (value->lower && value->tweak == 0)
        return "its one letter is no capital one";
    value->tweak |= kept_of(vin, value) << VIN;
    if (other) { /* not where a check digit is asked for */
        value->wrong[0] = BAUTA_IDENT_NO_CHECK;
        return self->lenient ? NULL : "its check digit is wrong";
    }
    return bauta_ident_read_check(
        self, value, 0, check == 'X' ? (unsigned)X : (unsigned)(check - '0'),
        vin_check(value->text), 11);
}

static bool
vin_write(const bauta_idents *self, bauta_ident *value)
{
    const struct vin *vin = (const struct vin *)self;
    uint64_t number[2] = {value->number, value->more};
    unsigned digit = 0;

    for (size_t i = VIN; i-- > 0;) {
        char *c = &value->text[i];
        unsigned choices = choices_at(vin, i, *c);

        if (choices == 0)
            continue;
        *c = vin_put(i, *c, number[i >= HALF_AT] % choices);
        number[i >= HALF_AT] /= choices;
    }
    if (value->wrong[0] == BAUTA_IDENT_NO_CHECK)
        return true;
    (void)bauta_ident_write_check(value, 0, vin_check(value->text), 11, &digit);
    value->text[CHECK_AT] = "0123456789X"[digit];
    return true;
}

static const bauta_ident_kind vin_kind = {
    .name = "vin",
    .domain = "vin",
    .what = "a VIN",
    .separators = " -",
    .letters = true,
    .read = vin_read,
    .write = vin_write,
    .permute = bauta_idents_permute_pairs,
};

static bauta_rc
vin_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
         bauta_err *err)
{
    struct vin *vin = bauta_calloc(1, sizeof(*vin));
    bauta_rc rc;

    if (vin == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    vin->keep_wmi = bauta_options_get(binding->options, "keep_wmi")->boolean;
    rc = bauta_idents_open(&vin->idents, &vin_kind, binding, 1, err);
    if (rc != BAUTA_OK) {
        bauta_idents_release(vin);
        return rc;
    }
    if (vin->keep_wmi)
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
    *self = vin;
    return BAUTA_OK;
}

const struct bauta_transform bauta_transform_imei = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "imei",
    .summary = "the number of another mobile phone, with a right check digit",
    .details =
        "For 15 digits, 14 without the check digit, or 16 with the software's "
        "version, which stays. By default the number is one of test equipment, "
        "and about a hundred values share a result. With \"tac\": \"keep\" the "
        "model of the phone survives, and distinct numbers stay distinct; so "
        "they do with \"any\". A value that is no IMEI stops the run; one with "
        "a wrong check digit does not where \"lenient\" is true.",
    .example = "{\"transform\": \"imei\", \"tac\": \"keep\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = imei_options,
    .bind = imei_bind,
    .apply = bauta_idents_apply,
    .release = bauta_idents_release,
    .reverse = bauta_idents_reverse,
};

const struct bauta_transform bauta_transform_vin = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "vin",
    .summary = "the number of another vehicle, with a right check digit",
    .details =
        "A letter becomes a letter and a digit a digit, in each of the 17 "
        "places; which are letters survives, and with \"keep_wmi\" the maker. "
        "Distinct numbers stay distinct. The check digit in the ninth place is "
        "one of North America's: elsewhere it is not asked for, and a value "
        "without a right one stops the run unless \"lenient\" is true. A "
        "result may be the number of a vehicle there is.",
    .example = "{\"transform\": \"vin\", \"lenient\": true}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = vin_options,
    .bind = vin_bind,
    .apply = bauta_idents_apply,
    .release = bauta_idents_release,
    .reverse = bauta_idents_reverse,
};
