/* SPDX-License-Identifier: Apache-2.0 */
/*
 * National identifiers that tell no date: payload and check digits.
 */
#include "transforms/national.h"

#include "transforms/checkdigit.h"

#include <string.h>

#define WRONG_LENGTH "it has another length"
#define WRONG_SHAPE  "digits and letters do not stand where they should"

/* Reads (writes) a check digit that stands at `at`, in the slot `slot`. */
static const char *
read_digit(const bauta_idents *self, bauta_ident *value, size_t slot, size_t at,
           unsigned should)
{
    return bauta_ident_read_check(
        self, value, slot, (unsigned)(value->text[at] - '0'), should, 10);
}

static bool
write_digit(bauta_ident *value, size_t slot, size_t at, unsigned should)
{
    unsigned is = (unsigned)(value->text[at] - '0');

    if (!bauta_ident_write_check(value, slot, should, 10, &is))
        return false;
    value->text[at] = (char)('0' + is);
    return true;
}

/* The Netherlands' burgerservicenummer: nine digits, of which the last makes
 * the weighted sum ("elfproef") a multiple of 11. */
enum { BSN = 9 };

static unsigned
bsn_digit(const char *text)
{
    static const uint8_t weights[] = {9, 8, 7, 6, 5, 4, 3, 2};
    unsigned rest = bauta_weighted_sum(text, BSN - 1, weights) % 11;

    return rest < 10 ? rest : (unsigned)BAUTA_IDENT_NO_CHECK;
}

static size_t
bsn_width(const bauta_idents *self, size_t n)
{
    (void)self;
    return n <= BSN ? BSN : 0;
}

static const char *
bsn_read(const bauta_idents *self, bauta_ident *value)
{
    if (value->n != BSN)
        return WRONG_LENGTH;
    value->number = bauta_ident_get(value->text, BSN - 1);
    if (value->number-- == 0)
        return "it is zero";
    return read_digit(self, value, 0, BSN - 1, bsn_digit(value->text));
}

static bool
bsn_write(const bauta_idents *self, bauta_ident *value)
{
    (void)self;
    bauta_ident_put(value->text, BSN - 1, value->number + 1);
    return write_digit(value, 0, BSN - 1, bsn_digit(value->text));
}

const bauta_nation bauta_nation_nl = {
    .kind = {BAUTA_NATION("nl", "a Dutch BSN"), .separators = " .-",
             .width = bsn_width, .read = bsn_read, .write = bsn_write},
    .n_forms = 1,
    .counts = {99999999},
};

/* Canada's social insurance number: nine digits by the Luhn formula. The first
 * tells who it is for: 1 to 7 are provinces, 9 is for a time, 0 and 8 are no
 * persons. */
enum { SIN = 9 };

static const char *
sin_read(const bauta_idents *self, bauta_ident *value)
{
    unsigned first = (unsigned)(value->text[0] - '0');

    if (value->n != SIN)
        return WRONG_LENGTH;
    value->form = first >= 1 && first <= 7 ? 0 : 1;
    value->number = bauta_ident_get(value->text + 1, SIN - 2);
    if (value->form == 0)
        value->number += (first - 1) * bauta_power_of_10(SIN - 2);
    else
        value->tweak = first;
    return read_digit(self, value, 0, SIN - 1,
                      bauta_luhn_digit(value->text, SIN - 1));
}

static bool
sin_write(const bauta_idents *self, bauta_ident *value)
{
    uint64_t power = bauta_power_of_10(SIN - 2);

    (void)self;
    bauta_ident_put(value->text + 1, SIN - 2, value->number % power);
    if (value->form == 0)
        value->text[0] = (char)('1' + value->number / power);
    return write_digit(value, 0, SIN - 1,
                       bauta_luhn_digit(value->text, SIN - 1));
}

const bauta_nation bauta_nation_ca = {
    .kind = {BAUTA_NATION("ca", "a Canadian SIN"), .separators = " -",
             .width = bsn_width, .read = sin_read, .write = sin_write},
    .n_forms = 2,
    .counts = {70000000, 10000000},
};

/* India's Aadhaar number: twelve digits by Verhoeff, the first of them 2 to 9,
 * and no palindrome. */
enum { AADHAAR = 12 };

static size_t
aadhaar_width(const bauta_idents *self, size_t n)
{
    (void)self;
    return n == AADHAAR ? AADHAAR : 0;
}

static bool
is_palindrome(const char *text, size_t n)
{
    for (size_t i = 0; i < n / 2; i++)
        if (text[i] != text[n - 1 - i])
            return false;
    return true;
}

static const char *
aadhaar_read(const bauta_idents *self, bauta_ident *value)
{
    if (value->n != AADHAAR)
        return WRONG_LENGTH;
    if (value->text[0] < '2')
        return "it begins with 0 or 1";
    if (is_palindrome(value->text, AADHAAR))
        return "it reads the same backwards, as none does";
    value->number = bauta_ident_get(value->text, AADHAAR - 1) -
                    2 * bauta_power_of_10(AADHAAR - 2);
    return read_digit(self, value, 0, AADHAAR - 1,
                      bauta_verhoeff_digit(value->text, AADHAAR - 1));
}

static bool
aadhaar_write(const bauta_idents *self, bauta_ident *value)
{
    (void)self;
    bauta_ident_put(value->text, AADHAAR - 1,
                    value->number + 2 * bauta_power_of_10(AADHAAR - 2));
    return write_digit(value, 0, AADHAAR - 1,
                       bauta_verhoeff_digit(value->text, AADHAAR - 1)) &&
           !is_palindrome(value->text, AADHAAR);
}

const bauta_nation bauta_nation_in = {
    .kind = {BAUTA_NATION("in", "an Aadhaar number"), .separators = " -",
             .width = aadhaar_width, .read = aadhaar_read,
             .write = aadhaar_write},
    .n_forms = 1,
    .counts = {80000000000},
};

/* Brazil: CPF of eleven digits for persons, CNPJ of fourteen characters for
 * companies, twelve of which may be letters (Instrução Normativa RFB 2.229 of
 * 2024). Both have two check digits modulo 11. */
enum {
    CPF = 11,
    CNPJ = 14,
    FORM_CPF = 0,
    FORM_CNPJ,
    FORM_LETTERS,
};

static unsigned
brazilian(unsigned sum)
{
    return sum % 11 < 2 ? 0 : 11 - sum % 11;
}

/* The digit that `n` characters take, with weights 2, 3, … from the right that
 * begin again after `most`; a letter counts what ASCII has past '0'. */
static unsigned
brazilian_digit(const char *text, size_t n, unsigned most)
{
    unsigned sum = 0, weight = 2;

    for (size_t i = n; i-- > 0;) {
        sum += (unsigned)(text[i] - '0') * weight;
        weight = weight == most ? 2 : weight + 1;
    }
    return brazilian(sum);
}

static size_t
brazilian_width(const bauta_idents *self, size_t n)
{
    (void)self;
    if (n <= CPF)
        return CPF;
    return n <= CNPJ ? CNPJ : 0;
}

static bool
all_the_same(const char *text, size_t n)
{
    return memcmp(text, text + 1, n - 1) == 0;
}

static const char *
cnpj_read(bauta_ident *value)
{
    value->form =
        bauta_all_digits(value->text, CNPJ - 2) ? FORM_CNPJ : FORM_LETTERS;
    if (value->form == FORM_CNPJ) {
        value->number = bauta_ident_get(value->text, CNPJ - 2);
        return value->number-- == 0 ? "it is zero" : NULL;
    }
    value->number = 0;
    for (size_t i = 0; i < CNPJ - 2; i++)
        value->number = value->number * 36 + bauta_check_value(value->text[i]);
    return NULL;
}

static unsigned
most_of(const bauta_ident *value)
{
    return value->n == CPF ? CPF : 9;
}

static const char *
brazilian_read(const bauta_idents *self, bauta_ident *value)
{
    size_t n = value->n;
    const char *reason = NULL;

    if (n != CPF && n != CNPJ)
        return WRONG_LENGTH;
    if (!bauta_all_digits(value->text, n == CPF ? CPF : 0) ||
        !bauta_all_digits(value->text + n - 2, 2))
        return WRONG_SHAPE;
    if (n == CNPJ)
        reason = cnpj_read(value);
    else if (all_the_same(value->text, CPF - 2))
        reason = "it is one digit over and over";
    else
        value->number = bauta_ident_get(value->text, CPF - 2);
    if (reason == NULL)
        reason =
            read_digit(self, value, 0, n - 2,
                       brazilian_digit(value->text, n - 2, most_of(value)));
    if (reason == NULL)
        reason =
            read_digit(self, value, 1, n - 1,
                       brazilian_digit(value->text, n - 1, most_of(value)));
    return reason;
}

/* Writes the number; false where it is none of its form. */
static bool
write_payload(bauta_ident *value)
{
    uint64_t rest = value->number;

    if (value->form == FORM_CPF) {
        bauta_ident_put(value->text, CPF - 2, rest);
        return !all_the_same(value->text, CPF - 2);
    }
    if (value->form == FORM_CNPJ) {
        bauta_ident_put(value->text, CNPJ - 2, rest + 1);
        return true;
    }
    for (size_t i = CNPJ - 2; i-- > 0; rest /= 36)
        value->text[i] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest % 36];
    return !bauta_all_digits(value->text, CNPJ - 2);
}

static bool
brazilian_write(const bauta_idents *self, bauta_ident *value)
{
    size_t n = value->n;

    (void)self;
    return write_payload(value) &&
           write_digit(value, 0, n - 2,
                       brazilian_digit(value->text, n - 2, most_of(value))) &&
           write_digit(value, 1, n - 1,
                       brazilian_digit(value->text, n - 1, most_of(value)));
}

const bauta_nation bauta_nation_br = {
    .kind = {BAUTA_NATION("br", "a CPF or CNPJ"), .separators = " .-/",
             .letters = true, .capitals = true, .width = brazilian_width,
             .read = brazilian_read, .write = brazilian_write},
    .n_forms = 3,
    .counts = {1000000000, 999999999999, 4738381338321616896u},
};

/* Spain: DNI of eight digits and a letter, NIE of X, Y or Z, seven digits and
 * a letter; the letter is the rest by 23. */
enum { DNI = 9, FORM_DNI = 0, FORM_NIE, LETTERS = 23 };

static const char spanish_letters[] = "TRWAGMYFPDXBNJZSQVHLCKE";

/* The payload as the number of a DNI: X, Y and Z are 0, 1 and 2 there. */
static unsigned
spanish_rest(const bauta_ident *value)
{
    uint64_t first = value->form == FORM_NIE ? (uint64_t)(value->text[0] - 'X')
                                             : (uint64_t)(value->text[0] - '0');

    return (unsigned)((first * 10000000 + bauta_ident_get(value->text + 1, 7)) %
                      LETTERS);
}

static const char *
spanish_read(const bauta_idents *self, bauta_ident *value)
{
    char first = value->text[0], last = value->text[DNI - 1];
    const char *letter;

    if (value->n != DNI)
        return WRONG_LENGTH;
    letter = memchr(spanish_letters, last, LETTERS);
    if (!bauta_all_digits(value->text + 1, DNI - 2) || letter == NULL ||
        (first > '9' && (first < 'X' || first > 'Z')))
        return WRONG_SHAPE;
    value->form = first > '9' ? FORM_NIE : FORM_DNI;
    value->number =
        bauta_ident_get(value->text + 1, DNI - 2) +
        10000000 * (uint64_t)(first > '9' ? first - 'X' : first - '0');
    return bauta_ident_read_check(self, value, 0,
                                  (unsigned)(letter - spanish_letters),
                                  spanish_rest(value), LETTERS);
}

static bool
spanish_write(const bauta_idents *self, bauta_ident *value)
{
    unsigned letter = 0;

    (void)self;
    bauta_ident_put(value->text, DNI - 1, value->number);
    if (value->form == FORM_NIE)
        value->text[0] = (char)(value->text[0] - '0' + 'X');
    (void)bauta_ident_write_check(value, 0, spanish_rest(value), LETTERS,
                                  &letter);
    value->text[DNI - 1] = spanish_letters[letter];
    return true;
}

const bauta_nation bauta_nation_es = {
    .kind = {BAUTA_NATION("es", "a DNI or NIE"), .separators = " .-",
             .letters = true, .read = spanish_read, .write = spanish_write},
    .n_forms = 2,
    .counts = {100000000, 30000000},
};
