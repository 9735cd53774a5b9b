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
    uint8_t n;                  /* characters */
    char suits[BAUTA_BBAN_MAX]; /* before x was put */
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
    layout->n = (uint8_t)bauta_bban_classes(bban, layout->suits);
    memcpy(layout->classes, layout->suits, sizeof(layout->classes));
    for (size_t i = 0; i < BAUTA_BBAN_CHECKS; i++)
        if (bban->checks[i].rule != BAUTA_BBAN_NONE)
            memset(layout->classes + bban->checks[i].at, 'x',
                   bauta_bban_width(&bban->checks[i]));
}

static bool
suits(char class, char c)
{
    bool digit = c <= '9';

    return class == 'c' || (class == 'n' ? digit : !digit);
}

static const char *
check_characters(const struct layout *layout, const char *chars)
{
    for (size_t i = 0; i < layout->n; i++)
        if (!suits(layout->suits[i], chars[i]))
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

static bool
is_free(char class)
{
    return class != 'x' && class != 'k';
}

/* Some characters as a number, and how many values it may have. */
struct side {
    uint64_t number, radix;
};

static inline void
push(struct side *side, char c)
{
    unsigned base = c <= '9' ? 10 : 26;

    side->number =
        side->number * base + (unsigned)(c <= '9' ? c - '0' : c - 'A');
    side->radix *= base;
}

static inline void
pop(uint64_t *number, char *c)
{
    if (*c <= '9') {
        *c = (char)('0' + *number % 10);
        *number /= 10;
    } else {
        *c = (char)('A' + *number % 26);
        *number /= 26;
    }
}

/* The pair of numbers, and which characters are letters. A character goes to
 * the number that has fewer values yet; false where both would be too large. */
static bool
read_pair(const struct layout *layout, bauta_ident *value)
{
    static const uint64_t most[] = {BAUTA_PAIR_SIDE_MAX / 10,
                                    BAUTA_PAIR_SIDE_MAX / 26};
    struct side first = {0, 1}, second = {0, 1};
    uint64_t letters = 0;
    const char *text = value->text + HEAD;

    for (size_t i = 0; i < layout->n; i++) {
        if (!is_free(layout->classes[i]))
            continue;
        letters |= (uint64_t)(text[i] > '9') << i;
        if (first.radix > most[text[i] > '9'] &&
            second.radix > most[text[i] > '9'])
            return false;
        if (second.radix < first.radix)
            push(&second, text[i]);
        else
            push(&first, text[i]);
    }
    value->number = first.number;
    value->more = second.number;
    value->a = first.radix;
    value->b = second.radix;
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
    reason = check_characters(&iban->layouts[country], text + HEAD);
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

/* Likewise, from the last character that a number has. */
static void
write_pair(const struct layout *layout, bauta_ident *value)
{
    uint64_t first = value->number, second = value->more, seconds = 0;
    uint64_t radix_first = 1, radix_second = 1;
    char *text = value->text + HEAD;

    for (size_t i = 0; i < layout->n; i++) {
        unsigned base = text[i] <= '9' ? 10 : 26;

        if (!is_free(layout->classes[i]))
            continue;
        if (radix_second < radix_first) {
            radix_second *= base;
            seconds |= (uint64_t)1 << i;
        } else {
            radix_first *= base;
        }
    }
    for (size_t i = layout->n; i-- > 0;) {
        if (!is_free(layout->classes[i]))
            continue;
        if ((seconds >> i & 1) != 0)
            pop(&second, &text[i]);
        else
            pop(&first, &text[i]);
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
