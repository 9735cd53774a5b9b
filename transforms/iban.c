/* SPDX-License-Identifier: Apache-2.0 */
/*
 * iban: an international bank account number (ISO 13616) becomes another of
 * the same country, valid by its check digits.
 *
 *   keeps   the country, so the length and what stands where; separators,
 *           case; which characters are letters where either may stand
 *   leaks   those; which values are equal
 *   cost    eleven AES blocks a value
 *
 * What is neither country nor check digit is a pair of numbers, permuted per
 * country and per place of the letters. National check digits that bban.h
 * knows follow from it, then those of the IBAN.
 */
#include "transforms/bban.h"
#include "transforms/catalogue.h"
#include "transforms/checkdigit.h"
#include "transforms/ident.h"
#include "transforms/pairs.h"

#include <string.h>

enum { HEAD = 4, SIDES = 2 };

/* What stands in a country's BBAN: n, a, c and k, or x where it follows. */
struct layout {
    uint8_t n, half; /* characters; those of the first number, of the x's not */
    char classes[BAUTA_BBAN_MAX];
};

struct iban {
    bauta_idents idents;
    struct layout layouts[BAUTA_BBANS];
};

static const bauta_option options[] = {
    BAUTA_IDENT_LENIENT,
    {.kind = BAUTA_OPTION_END},
};

static void
set_layout(struct layout *layout, const bauta_bban *bban)
{
    size_t free = 0;

    layout->n = (uint8_t)bauta_bban_classes(bban, layout->classes);
    for (size_t i = 0; i < BAUTA_BBAN_CHECKS; i++)
        if (bban->checks[i].rule != BAUTA_BBAN_NONE)
            memset(layout->classes + bban->checks[i].at, 'x',
                   bauta_bban_width(&bban->checks[i]));
    for (size_t i = 0; i < layout->n; i++)
        free += layout->classes[i] != 'x' && layout->classes[i] != 'k';
    layout->half = (uint8_t)(free / 2);
}

static bool
suits(char class, char c)
{
    bool digit = c <= '9';

    return class == 'c' || (class == 'n' ? digit : !digit);
}

static const char *
check_characters(const bauta_bban *bban, const char *chars)
{
    char classes[BAUTA_BBAN_MAX];
    size_t n = bauta_bban_classes(bban, classes);

    for (size_t i = 0; i < n; i++)
        if (!suits(classes[i], chars[i]))
            return "digits and letters do not stand where its country has them";
    return NULL;
}

/* What the check digits must be. */
static unsigned
check_of(const bauta_ident *value)
{
    unsigned rest = bauta_mod97(0, value->text + HEAD, value->n - HEAD);

    return 98 - bauta_mod97(bauta_mod97(rest, value->text, 2), "00", 2);
}

static const char *
read_checks(const bauta_idents *self, bauta_ident *value,
            const bauta_bban *bban)
{
    unsigned is = (unsigned)bauta_ident_get(value->text + 2, 2);

    if (bauta_ident_read_check(self, value, 0, is, check_of(value), 100) !=
        NULL)
        return "its check digits are wrong";
    for (size_t i = 0; i < BAUTA_BBAN_CHECKS; i++) {
        const bauta_bban_check *check = &bban->checks[i];
        const char *chars = value->text + HEAD;

        if (check->rule != BAUTA_BBAN_NONE)
            (void)bauta_ident_read_check(
                self, value, 1 + i, bauta_bban_get(check, chars),
                bauta_bban_value(check, chars), bauta_bban_base(check));
    }
    return NULL;
}

/* The pair of numbers, and which characters are letters. */
static bool
read_pair(const struct layout *layout, bauta_ident *value)
{
    uint64_t number[SIDES] = {0}, radix[SIDES] = {1, 1}, letters = 0;
    size_t done = 0;

    for (size_t i = 0; i < layout->n; i++) {
        char class = layout->classes[i], c = value->text[HEAD + i];
        size_t side = done >= layout->half ? 1 : 0;
        unsigned base = c <= '9' ? 10 : 26;

        if (class == 'x' || class == 'k')
            continue;
        if (radix[side] > BAUTA_PAIR_SIDE_MAX / base)
            return false;
        radix[side] *= base;
        number[side] =
            number[side] * base + (unsigned)(c <= '9' ? c - '0' : c - 'A');
        letters |= (uint64_t)(c > '9') << i;
        done++;
    }
    value->number = number[0];
    value->more = number[1];
    value->a = radix[0];
    value->b = radix[1];
    value->tweak |= letters << 16;
    return true;
}

static const char *
iban_read(const bauta_idents *self, bauta_ident *value)
{
    const struct iban *iban = (const struct iban *)self;
    const char *text = value->text, *reason;
    long country = value->n > HEAD ? bauta_bban_find(text) : -1;

    if (country < 0)
        return "it does not begin with a country that has such numbers";
    if (value->n != HEAD + iban->layouts[country].n)
        return "its country has another length";
    if (text[2] > '9' || text[3] > '9')
        return "its check digits are no digits";
    reason = check_characters(&bauta_bbans[country], text + HEAD);
    if (reason == NULL)
        reason = read_checks(self, value, &bauta_bbans[country]);
    if (reason != NULL)
        return reason;
    value->form = (uint8_t)country;
    value->tweak = (uint64_t)(unsigned char)text[0] << 8 |
                   (uint64_t)(unsigned char)text[1];
    if (!read_pair(&iban->layouts[country], value))
        return "it has too many letters";
    return NULL;
}

static void
write_pair(const struct layout *layout, bauta_ident *value)
{
    uint64_t number[SIDES] = {value->number, value->more};
    size_t done = 0;

    for (size_t i = 0; i < layout->n; i++)
        done += layout->classes[i] != 'x' && layout->classes[i] != 'k';
    for (size_t i = layout->n; i-- > 0;) {
        char class = layout->classes[i], *c = &value->text[HEAD + i];
        bool letter = *c > '9';
        size_t side;

        if (class == 'x' || class == 'k')
            continue;
        side = --done >= layout->half ? 1 : 0;
        *c = (char)((letter ? 'A' : '0') + number[side] % (letter ? 26 : 10));
        number[side] /= letter ? 26 : 10;
    }
}

static bool
iban_write(const bauta_idents *self, bauta_ident *value)
{
    const struct iban *iban = (const struct iban *)self;
    const bauta_bban *bban = &bauta_bbans[value->form];
    char *chars = value->text + HEAD;

    write_pair(&iban->layouts[value->form], value);
    for (size_t i = 0; i < BAUTA_BBAN_CHECKS; i++) {
        const bauta_bban_check *check = &bban->checks[i];
        unsigned is;

        if (check->rule == BAUTA_BBAN_NONE)
            continue;
        is = bauta_bban_get(check, chars);
        if (!bauta_ident_write_check(value, 1 + i,
                                     bauta_bban_value(check, chars),
                                     bauta_bban_base(check), &is))
            return false;
        bauta_bban_put(check, chars, is);
    }
    bauta_ident_put(value->text + 2, 2,
                    (check_of(value) + value->wrong[0]) % 100);
    return true;
}

static const bauta_ident_kind iban_kind = {
    .name = "iban",
    .domain = "iban",
    .what = "an IBAN",
    .separators = " -",
    .letters = true,
    .read = iban_read,
    .write = iban_write,
    .permute = bauta_idents_permute_pairs,
};

static bauta_rc
iban_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    struct iban *iban = bauta_calloc(1, sizeof(*iban));
    bauta_rc rc;

    (void)promise;
    if (iban == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    rc = bauta_idents_open(&iban->idents, &iban_kind, binding, 1, err);
    if (rc != BAUTA_OK) {
        bauta_idents_release(iban);
        return rc;
    }
    for (size_t i = 0; i < BAUTA_BBANS; i++)
        set_layout(&iban->layouts[i], &bauta_bbans[i]);
    *self = iban;
    return BAUTA_OK;
}

const struct bauta_transform bauta_transform_iban = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "iban",
    .summary = "another bank account number of the same country, with right "
               "check digits",
    .details =
        "The country survives, so the length and where digits and letters may "
        "stand; a letter becomes a letter, a digit a digit. Bank and account "
        "are new. Check digits are right, those of the country too where one "
        "rule is for all its banks; a national one that was wrong stays "
        "wrong, by as much. Distinct numbers stay distinct. A value that is no "
        "IBAN stops the run; one with wrong check digits does not where "
        "\"lenient\" is true. No numbers are set aside for tests.",
    .example = "\"iban\"",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = iban_bind,
    .apply = bauta_idents_apply,
    .release = bauta_idents_release,
    .reverse = bauta_idents_reverse,
};
