/* SPDX-License-Identifier: Apache-2.0 */
/*
 * National identifiers that tell the date of birth, or its year and month.
 *
 * A date becomes another of the same span of years: by the last two digits,
 * 00 to 09, 10 to 19, 20 to 29, or 30 to 99, so that nobody is born in a
 * distant future and an old person does not become a child.
 */
#include "transforms/checkdigit.h"
#include "transforms/national.h"

#include <string.h>

#define WRONG_LENGTH "it has another length"
#define WRONG_SHAPE  "digits and letters do not stand where they should"
#define WRONG_DATE   "its date of birth is none"

enum { SPANS = 4 };

/* Years of which the last two digits are known; those that 4 divides have a
 * leap day, 00 too, which is right for 2000 alone. */
static const unsigned span_begins[SPANS + 1] = {0, 3653, 7305, 10958, 36525};
#define SPAN_COUNTS(times)                                                     \
    (uint64_t)3653 * (times), (uint64_t)3652 * (times),                        \
        (uint64_t)3653 * (times), (uint64_t)25567 * (times)

static const uint8_t month_days[12] = {31, 28, 31, 30, 31, 30,
                                       31, 31, 30, 31, 30, 31};

static unsigned
days_of(unsigned year, unsigned month)
{
    return month_days[month - 1] + (month == 2 && year % 4 == 0 ? 1u : 0u);
}

/* The span a date is in, and the day from its begin. False where there is no
 * such date. */
static bool
date_read(unsigned year, unsigned month, unsigned day, unsigned *span,
          uint64_t *number)
{
    unsigned days;

    if (month < 1 || month > 12 || day < 1 || day > days_of(year, month))
        return false;
    days = year * 365 + (year + 3) / 4 + day - 1;
    while (--month > 0)
        days += days_of(year, month);
    *span = 0;
    while (days >= span_begins[*span + 1])
        ++*span;
    *number = days - span_begins[*span];
    return true;
}

static void
date_write(unsigned span, uint64_t number, unsigned *year, unsigned *month,
           unsigned *day)
{
    unsigned days = (unsigned)number + span_begins[span];
    unsigned rest = days % 1461;

    *year = days / 1461 * 4;
    if (rest >= 366) {
        *year += 1 + (rest - 366) / 365;
        rest = (rest - 366) % 365;
    }
    *month = 1;
    while (rest >= days_of(*year, *month))
        rest -= days_of(*year, (*month)++);
    *day = rest + 1;
}

/* The leap day that 00 has in one century of four. */
static bool
is_odd_leap_day(unsigned century, unsigned year, unsigned month, unsigned day)
{
    return year == 0 && month == 2 && day == 29 && century % 4 != 0;
}

static unsigned
two(const char *text)
{
    return (unsigned)bauta_ident_get(text, 2);
}

/* Poland's PESEL: date, with the century in the month, four digits of which
 * the last is the sex, and a check digit. */
enum { PESEL = 11, SERIALS = 10000, CENTURIES = 5 };

static unsigned
pesel_digit(const char *text)
{
    static const uint8_t weights[] = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

    return bauta_to_multiple_of_10(
        bauta_weighted_sum(text, PESEL - 1, weights));
}

static size_t
pesel_width(const bauta_idents *self, size_t n)
{
    (void)self;
    return n <= PESEL ? PESEL : 0;
}

/* By the twenties in the month: 19, 20, 21, 22, 18. */
static unsigned
pesel_century(unsigned twenties)
{
    return twenties < 4 ? 19 + twenties : 18;
}

static const char *
pesel_read(const bauta_idents *self, bauta_ident *value)
{
    unsigned year, month, day, span, twenties;
    uint64_t number;

    if (value->n != PESEL)
        return WRONG_LENGTH;
    year = two(value->text);
    twenties = two(value->text + 2) / 20;
    month = two(value->text + 2) % 20;
    day = two(value->text + 4);
    if (!date_read(year, month, day, &span, &number) ||
        is_odd_leap_day(pesel_century(twenties), year, month, day))
        return WRONG_DATE;
    value->form = (uint8_t)span;
    value->tweak = twenties;
    value->more = twenties;
    value->number = number * SERIALS + bauta_ident_get(value->text + 6, 4);
    return bauta_ident_read_check(self, value, 0,
                                  (unsigned)(value->text[PESEL - 1] - '0'),
                                  pesel_digit(value->text), 10);
}

static bool
pesel_write(const bauta_idents *self, bauta_ident *value)
{
    unsigned twenties = (unsigned)value->more, year, month, day, digit = 0;

    (void)self;
    date_write(value->form, value->number / SERIALS, &year, &month, &day);
    bauta_ident_put(value->text, 2, year);
    bauta_ident_put(value->text + 2, 2, month + 20 * twenties);
    bauta_ident_put(value->text + 4, 2, day);
    bauta_ident_put(value->text + 6, 4, value->number % SERIALS);
    (void)bauta_ident_write_check(value, 0, pesel_digit(value->text), 10,
                                  &digit);
    value->text[PESEL - 1] = (char)('0' + digit);
    return !is_odd_leap_day(pesel_century(twenties), year, month, day);
}

const bauta_nation bauta_nation_pl = {
    .kind = {BAUTA_NATION("pl", "a PESEL number"), .separators = " -",
             .width = pesel_width, .read = pesel_read, .write = pesel_write},
    .n_forms = SPANS,
    .counts = {SPAN_COUNTS(SERIALS)},
};

/* Sweden's personnummer: date, three digits of which the last is the sex, and
 * a Luhn digit; a samordningsnummer has 60 added to the day. With the century
 * or without it: the rest is the same. */
enum { SHORT = 10, LONG = 12, BIRTHS = 999, COORDINATION = 60 };

static size_t
swedish_width(const bauta_idents *self, size_t n)
{
    (void)self;
    if (n <= SHORT)
        return SHORT;
    return n == LONG ? LONG : 0;
}

static const char *
swedish_read(const bauta_idents *self, bauta_ident *value)
{
    const char *text = value->text + (value->n == LONG ? 2 : 0);
    unsigned year, month, day, span, century = 20;
    uint64_t number, birth;

    if (value->n != SHORT && value->n != LONG)
        return WRONG_LENGTH;
    if (value->n == LONG)
        century = two(value->text);
    if (century < 18 || century > 20)
        return "its century is not the 19th, 20th or 21st";
    year = two(text);
    month = two(text + 2);
    day = two(text + 4);
    value->form = day > COORDINATION ? SPANS : 0;
    day -= day > COORDINATION ? COORDINATION : 0;
    if (!date_read(year, month, day, &span, &number) ||
        is_odd_leap_day(century, year, month, day))
        return WRONG_DATE;
    birth = bauta_ident_get(text + 6, 3);
    if (birth == 0)
        return "its number of birth is zero";
    value->form = (uint8_t)(value->form + span);
    value->more = century;
    value->number = number * BIRTHS + birth - 1;
    return bauta_ident_read_check(self, value, 0,
                                  (unsigned)(text[SHORT - 1] - '0'),
                                  bauta_luhn_digit(text, SHORT - 1), 10);
}

static bool
swedish_write(const bauta_idents *self, bauta_ident *value)
{
    char *text = value->text + (value->n == LONG ? 2 : 0);
    unsigned year, month, day, digit = 0;

    (void)self;
    date_write(value->form % SPANS, value->number / BIRTHS, &year, &month,
               &day);
    bauta_ident_put(text, 2, year);
    bauta_ident_put(text + 2, 2, month);
    bauta_ident_put(text + 4, 2,
                    day + (value->form >= SPANS ? COORDINATION : 0));
    bauta_ident_put(text + 6, 3, value->number % BIRTHS + 1);
    (void)bauta_ident_write_check(value, 0, bauta_luhn_digit(text, SHORT - 1),
                                  10, &digit);
    text[SHORT - 1] = (char)('0' + digit);
    return !is_odd_leap_day((unsigned)value->more, year, month, day);
}

const bauta_nation bauta_nation_se = {
    .kind = {BAUTA_NATION("se", "a personnummer or samordningsnummer"),
             .separators = " -+", .width = swedish_width, .read = swedish_read,
             .write = swedish_write},
    .n_forms = (size_t)2 * SPANS,
    .counts = {SPAN_COUNTS(BIRTHS), SPAN_COUNTS(BIRTHS)},
};

/* France's NIR (INSEE): sex, year and month, department, commune, order, and a
 * key modulo 97, which may be left out. Corsica's departments are 2A and 2B
 * (19 and 18 to the key); months from 20 on stand for one unknown. */
enum {
    NIR = 13,
    NIR_KEY = 15,
    DEPARTMENTS = 101, /* 01 to 99, 2A, 2B */
    COMMUNES = 990,
    ORDERS = 999,
    MONTHS = 12,
    ODD_MONTHS = 73, /* 20 to 42, 50 to 99 */
    YEARS = 100,
};

/* 0 to DEPARTMENTS - 1, or more. */
static unsigned
department_read(const char *text)
{
    if (text[0] == '2' && (text[1] == 'A' || text[1] == 'B'))
        return 99 + (unsigned)(text[1] - 'A');
    return bauta_all_digits(text, 2) && two(text) > 0 ? two(text) - 1
                                                      : (unsigned)DEPARTMENTS;
}

static unsigned
nir_key(const char *text)
{
    char digits[NIR];

    memcpy(digits, text, NIR);
    if (text[6] > '9') {
        digits[5] = '1';
        digits[6] = text[6] == 'A' ? '9' : '8';
    }
    return 97 - bauta_mod97(0, digits, NIR);
}

/* Which month of its form it is; false where of none. */
static bool
month_read(bauta_ident *value, unsigned month, unsigned *out)
{
    value->form = month > MONTHS;
    if (month >= 1 && month <= MONTHS)
        *out = month - 1;
    else if (month >= 20 && month <= 42)
        *out = month - 20;
    else if (month >= 50)
        *out = month - 50 + 23;
    else
        return false;
    return true;
}

static unsigned
month_write(const bauta_ident *value, unsigned month)
{
    if (value->form == 0)
        return month + 1;
    return month < 23 ? month + 20 : month - 23 + 50;
}

static size_t
nir_width(const bauta_idents *self, size_t n)
{
    (void)self;
    return n == NIR || n == NIR_KEY ? n : 0;
}

static const char *
nir_read(const bauta_idents *self, bauta_ident *value)
{
    const char *text = value->text;
    unsigned sex = (unsigned)(text[0] - '1'), month = 0, department;
    uint64_t commune, order;

    if (value->n != NIR && value->n != NIR_KEY)
        return WRONG_LENGTH;
    if (!bauta_all_digits(text, 6) ||
        !bauta_all_digits(text + 7, value->n - 7u))
        return WRONG_SHAPE;
    if (sex > 7 || sex == 4 || sex == 5)
        return "its first digit is none of 1, 2, 3, 4, 7 and 8";
    if (!month_read(value, two(text + 3), &month))
        return WRONG_DATE;
    department = department_read(text + 5);
    commune = bauta_ident_get(text + 7, 3);
    order = bauta_ident_get(text + 10, 3);
    if (department >= DEPARTMENTS || commune < 1 || commune > COMMUNES ||
        order < 1)
        return "its place or order of birth is none";
    value->tweak = value->more = sex / 2;
    value->number = sex % 2 * YEARS + two(text + 1);
    value->number =
        value->number * (value->form == 0 ? MONTHS : ODD_MONTHS) + month;
    value->number = value->number * DEPARTMENTS + department;
    value->number = value->number * COMMUNES + commune - 1;
    value->number = value->number * ORDERS + order - 1;
    if (value->n == NIR)
        return NULL;
    return bauta_ident_read_check(self, value, 0, two(text + NIR),
                                  nir_key(text), 100);
}

static bool
nir_write(const bauta_idents *self, bauta_ident *value)
{
    char *text = value->text;
    unsigned months = value->form == 0 ? MONTHS : ODD_MONTHS, department;
    unsigned key = 0;
    uint64_t rest = value->number;

    bauta_ident_put(text + 10, 3, rest % ORDERS + 1);
    rest /= ORDERS;
    bauta_ident_put(text + 7, 3, rest % COMMUNES + 1);
    rest /= COMMUNES;
    department = (unsigned)(rest % DEPARTMENTS);
    rest /= DEPARTMENTS;
    bauta_ident_put(text + 5, 2, department < 99 ? department + 1 : 20);
    if (department >= 99)
        text[6] = (char)('A' + department - 99);
    bauta_ident_put(text + 3, 2, month_write(value, (unsigned)(rest % months)));
    rest /= months;
    bauta_ident_put(text + 1, 2, rest % YEARS);
    text[0] = (char)('1' + 2 * value->more + rest / YEARS);
    if (value->n == NIR_KEY) {
        (void)bauta_ident_write_check(value, 0, nir_key(text), 100, &key);
        bauta_ident_put(text + NIR, 2, key);
    }
    return department < 99 || !self->integer;
}

#define NIR_COUNT(months)                                                      \
    ((uint64_t)2 * YEARS * (months)*DEPARTMENTS * COMMUNES * ORDERS)

const bauta_nation bauta_nation_fr = {
    .kind = {BAUTA_NATION("fr", "a French NIR"), .separators = " .-",
             .letters = true, .capitals = true, .width = nir_width,
             .read = nir_read, .write = nir_write},
    .n_forms = 2,
    .counts = {NIR_COUNT(MONTHS), NIR_COUNT(ODD_MONTHS)},
};

/* Italy's codice fiscale (decree of 23 December 1976): three letters of the
 * family name and of the given one, year, letter of the month, day with 40
 * added for women, place, and a letter to check. Where two persons would have
 * one code, letters stand for some digits ("omocodia"): they stay where they
 * are. */
enum {
    FISCALE = 16,
    NAMES = 6,
    PLACE_LETTERS = 12,
    PLACES = 1000,
    NAME_COUNT = 308915776
};

static const char fiscal_months[] = "ABCDEHLMPRST";
static const char fiscal_digits[] = "LMNPQRSTUV"; /* for 0 to 9 */
static const char fiscal_places[] = "ABCDEFGHILMZ";

/* The code with digits for all that stand for one, and which those were. */
static bool
fiscal_plain(const bauta_ident *value, char *plain, unsigned *letters)
{
    static const uint8_t at[] = {6, 7, 9, 10, 12, 13, 14};

    memcpy(plain, value->text, FISCALE);
    *letters = 0;
    for (size_t i = 0; i < sizeof(at); i++) {
        const char *letter;

        if (plain[at[i]] <= '9')
            continue;
        letter = strchr(fiscal_digits, plain[at[i]]);
        if (letter == NULL)
            return false;
        plain[at[i]] = (char)('0' + (letter - fiscal_digits));
        *letters |= 1u << at[i];
    }
    return true;
}

static const char *
fiscal_read(const bauta_idents *self, bauta_ident *value)
{
    char plain[FISCALE];
    unsigned letters, span, day;
    const char *month, *place;
    uint64_t number, names = 0;

    if (value->n != FISCALE)
        return WRONG_LENGTH;
    if (!fiscal_plain(value, plain, &letters))
        return WRONG_SHAPE;
    for (size_t i = 0; i < NAMES; i++) {
        if (plain[i] <= '9')
            return WRONG_SHAPE;
        names = names * 26 + (uint64_t)(plain[i] - 'A');
    }
    month = memchr(fiscal_months, plain[8], sizeof(fiscal_months) - 1);
    place = memchr(fiscal_places, plain[11], sizeof(fiscal_places) - 1);
    if (month == NULL || place == NULL || plain[15] <= '9')
        return WRONG_SHAPE;
    day = two(plain + 9);
    if (!date_read(two(plain + 6), (unsigned)(month - fiscal_months) + 1,
                   day > 40 ? day - 40 : day, &span, &number))
        return WRONG_DATE;
    value->form = (uint8_t)span;
    value->tweak = value->more = letters;
    value->number = number * 2 + (day > 40);
    value->number =
        value->number * PLACE_LETTERS + (uint64_t)(place - fiscal_places);
    value->number = value->number * PLACES + bauta_ident_get(plain + 12, 3);
    value->number = value->number * NAME_COUNT + names;
    return bauta_ident_read_check(self, value, 0, (unsigned)(plain[15] - 'A'),
                                  bauta_italian_sum(value->text, FISCALE - 1),
                                  26);
}

static bool
fiscal_write(const bauta_idents *self, bauta_ident *value)
{
    char *text = value->text;
    uint64_t rest = value->number, names = rest % NAME_COUNT;
    unsigned year, month, day, letter = 0;

    (void)self;
    for (size_t i = NAMES; i-- > 0; names /= 26)
        text[i] = (char)('A' + names % 26);
    rest /= NAME_COUNT;
    bauta_ident_put(text + 12, 3, rest % PLACES);
    rest /= PLACES;
    text[11] = fiscal_places[rest % PLACE_LETTERS];
    rest /= PLACE_LETTERS;
    date_write(value->form, rest / 2, &year, &month, &day);
    bauta_ident_put(text + 6, 2, year);
    text[8] = fiscal_months[month - 1];
    bauta_ident_put(text + 9, 2, day + (rest % 2 != 0 ? 40 : 0));
    for (size_t i = 0; i < FISCALE - 1; i++)
        if ((value->more >> i & 1) != 0)
            text[i] = fiscal_digits[text[i] - '0'];
    (void)bauta_ident_write_check(
        value, 0, bauta_italian_sum(text, FISCALE - 1), 26, &letter);
    text[15] = (char)('A' + letter);
    return true;
}

const bauta_nation bauta_nation_it = {
    .kind = {BAUTA_NATION("it", "a codice fiscale"), .separators = " -",
             .letters = true, .read = fiscal_read, .write = fiscal_write},
    .n_forms = SPANS,
    .counts = {SPAN_COUNTS((uint64_t)2 * PLACE_LETTERS * PLACES * NAME_COUNT)},
};
