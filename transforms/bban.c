/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/bban.h"

#include "transforms/checkdigit.h"

#include <string.h>

const bauta_bban bauta_bbans[] = {
    {"AD", "8n12c", {{0}}},
    {"AE", "19n", {{0}}},
    {"AL", "8n16c", {{BAUTA_BBAN_W10_9731, 0, 7, 7}}},
    {"AT", "16n", {{0}}},
    {"AZ", "4a20c", {{0}}},
    {"BA", "16n", {{BAUTA_BBAN_MOD97, 0, 14, 14}}},
    {"BE", "12n", {{BAUTA_BBAN_BELGIAN, 0, 10, 10}}},
    {"BG", "4a6n8c", {{0}}},
    {"BH", "4a14c", {{0}}},
    {"BI", "23n", {{0}}},
    {"BR", "23n1a1c", {{0}}},
    {"BY", "4c4n16c", {{0}}},
    {"CH", "5n12c", {{0}}},
    {"CR", "18n", {{0}}},
    {"CY", "8n16c", {{0}}},
    {"CZ", "20n", {{BAUTA_BBAN_W11, 4, 5, 9}, {BAUTA_BBAN_W11, 10, 9, 19}}},
    {"DE", "18n", {{0}}},
    {"DJ", "23n", {{0}}},
    {"DK", "14n", {{0}}},
    {"DO", "4c20n", {{0}}},
    {"EE", "16n", {{BAUTA_BBAN_W10_731, 2, 13, 15}}},
    {"EG", "25n", {{0}}},
    {"ES",
     "20n",
     {{BAUTA_BBAN_SPANISH, 0, 8, 8}, {BAUTA_BBAN_SPANISH, 10, 10, 9}}},
    {"FI", "14n", {{BAUTA_BBAN_LUHN, 0, 13, 13}}},
    {"FK", "2a12n", {{0}}},
    {"FO", "14n", {{0}}},
    {"FR", "10n11c2n", {{BAUTA_BBAN_RIB, 0, 21, 21}}},
    {"GB", "4a14n", {{0}}},
    {"GE", "2a16n", {{0}}},
    {"GI", "4a15c", {{0}}},
    {"GL", "14n", {{0}}},
    {"GR", "7n16c", {{0}}},
    {"GT", "24c", {{0}}},
    {"HN", "4a20n", {{0}}},
    {"HR",
     "17n",
     {{BAUTA_BBAN_MOD11_10, 0, 6, 6}, {BAUTA_BBAN_MOD11_10, 7, 9, 16}}},
    {"HU",
     "24n",
     {{BAUTA_BBAN_W10_9731, 0, 7, 7}, {BAUTA_BBAN_W10_9731, 8, 15, 23}}},
    {"IE", "4a14n", {{0}}},
    {"IL", "19n", {{0}}},
    {"IQ", "4a15n", {{0}}},
    {"IS", "22n", {{0}}},
    {"IT", "1a10n12c", {{BAUTA_BBAN_CIN, 1, 22, 0}}},
    {"JO", "4a4n18c", {{0}}},
    {"KW", "4a22c", {{0}}},
    {"KZ", "3n13c", {{0}}},
    {"LB", "4n20c", {{0}}},
    {"LC", "4a24c", {{0}}},
    {"LI", "5n12c", {{0}}},
    {"LT", "16n", {{0}}},
    {"LU", "3n13c", {{0}}},
    {"LV", "4a13c", {{0}}},
    {"LY", "21n", {{0}}},
    {"MC", "10n11c2n", {{BAUTA_BBAN_RIB, 0, 21, 21}}},
    {"MD", "20c", {{0}}},
    {"ME", "18n", {{BAUTA_BBAN_MOD97, 0, 16, 16}}},
    {"MK", "3n10c2n", {{BAUTA_BBAN_MOD97, 0, 13, 13}}},
    {"MN", "16n", {{0}}},
    {"MR", "23n", {{BAUTA_BBAN_RIB, 0, 21, 21}}},
    {"MT", "4a5n18c", {{0}}},
    {"MU", "4a19n3k", {{0}}},
    {"NI", "4a20n", {{0}}},
    {"NL", "4a10n", {{BAUTA_BBAN_DUTCH, 4, 9, 13}}},
    {"NO", "11n", {{BAUTA_BBAN_NORWEGIAN, 0, 10, 10}}},
    {"OM", "3n16c", {{0}}},
    {"PK", "4a16c", {{0}}},
    {"PL", "24n", {{BAUTA_BBAN_W10_3971, 0, 7, 7}}},
    {"PS", "4a21c", {{0}}},
    {"PT", "21n", {{BAUTA_BBAN_MOD97, 0, 19, 19}}},
    {"QA", "4a21c", {{0}}},
    {"RO", "4a16c", {{0}}},
    {"RS", "18n", {{BAUTA_BBAN_MOD97, 0, 16, 16}}},
    {"RU", "14n15c", {{0}}},
    {"SA", "2n18c", {{0}}},
    {"SC", "4a20n3k", {{0}}},
    {"SD", "14n", {{0}}},
    {"SE", "20n", {{0}}},
    {"SI", "15n", {{BAUTA_BBAN_MOD97, 0, 13, 13}}},
    {"SK", "20n", {{BAUTA_BBAN_W11, 4, 5, 9}, {BAUTA_BBAN_W11, 10, 9, 19}}},
    {"SM", "1a10n12c", {{BAUTA_BBAN_CIN, 1, 22, 0}}},
    {"SO", "19n", {{0}}},
    {"ST", "21n", {{BAUTA_BBAN_MOD97, 0, 19, 19}}},
    {"SV", "4a20n", {{0}}},
    {"TL", "19n", {{BAUTA_BBAN_MOD97, 0, 17, 17}}},
    {"TN", "20n", {{BAUTA_BBAN_RIB, 0, 18, 18}}},
    {"TR", "6n16c", {{0}}},
    {"UA", "6n19c", {{0}}},
    {"VA", "18n", {{0}}},
    {"VG", "4a16n", {{0}}},
    {"XK", "16n", {{BAUTA_BBAN_MOD97, 0, 14, 14}}},
    {"YE", "4a4n18c", {{0}}},
};

_Static_assert(sizeof(bauta_bbans) / sizeof(bauta_bbans[0]) == BAUTA_BBANS,
               "the header says how many there are");

long
bauta_bban_find(const char country[2])
{
    size_t low = 0, high = BAUTA_BBANS;

    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = memcmp(country, bauta_bbans[middle].country, 2);

        if (order == 0)
            return (long)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return -1;
}

size_t
bauta_bban_classes(const bauta_bban *bban, char out[BAUTA_BBAN_MAX])
{
    size_t n = 0, run = 0;

    for (const char *at = bban->structure; *at != '\0'; at++) {
        if (*at >= '0' && *at <= '9') {
            run = run * 10 + (size_t)(*at - '0');
            continue;
        }
        memset(out + n, *at, run);
        n += run;
        run = 0;
    }
    return n;
}

unsigned
bauta_bban_base(const bauta_bban_check *check)
{
    switch (check->rule) {
    case BAUTA_BBAN_MOD97:
    case BAUTA_BBAN_BELGIAN:
    case BAUTA_BBAN_RIB:
        return 100;
    case BAUTA_BBAN_CIN:
        return 26;
    default:
        return 10;
    }
}

size_t
bauta_bban_width(const bauta_bban_check *check)
{
    return bauta_bban_base(check) == 100 ? 2 : 1;
}

unsigned
bauta_bban_get(const bauta_bban_check *check, const char *chars)
{
    const char *at = chars + check->at;

    if (check->rule == BAUTA_BBAN_CIN)
        return (unsigned)(at[0] - 'A');
    if (bauta_bban_width(check) == 2)
        return bauta_check_value(at[0]) * 10 + bauta_check_value(at[1]);
    return bauta_check_value(at[0]);
}

void
bauta_bban_put(const bauta_bban_check *check, char *chars, unsigned number)
{
    char *at = chars + check->at;

    if (check->rule == BAUTA_BBAN_CIN) {
        at[0] = (char)('A' + number);
    } else if (bauta_bban_width(check) == 2) {
        at[0] = (char)('0' + number / 10);
        at[1] = (char)('0' + number % 10);
    } else {
        at[0] = (char)('0' + number);
    }
}

/* Letters count 1 to 9, 1 to 9 and 2 to 9; the sum of account times 3, branch
 * times 15 and bank times 89 and the key, modulo 97, is the same as that of the
 * whole number. */
static unsigned
rib(const char *chars, size_t n)
{
    char digits[BAUTA_BBAN_MAX];

    for (size_t i = 0; i < n; i++) {
        int letter = chars[i] - 'A';

        digits[i] = chars[i];
        if (letter >= 0)
            digits[i] = (char)('1' + (letter + (letter >= 18)) % 9);
    }
    return 97 - bauta_mod97(bauta_mod97(0, digits, n), "00", 2);
}

/* Weights from the left, again from the first where they end. */
static unsigned
sum_left(const char *chars, size_t n, const char *weights)
{
    size_t round = strlen(weights);
    unsigned sum = 0;

    for (size_t i = 0; i < n; i++)
        sum +=
            bauta_check_value(chars[i]) * bauta_check_value(weights[i % round]);
    return sum;
}

/* Likewise from the right. */
static unsigned
sum_right(const char *chars, size_t n, const char *weights)
{
    size_t round = strlen(weights);
    unsigned sum = 0;

    for (size_t i = 0; i < n; i++)
        sum += bauta_check_value(chars[n - 1 - i]) *
               bauta_check_value(weights[i % round]);
    return sum;
}

static unsigned
one_digit(unsigned value)
{
    return value < 10 ? value : (unsigned)BAUTA_BBAN_NO_DIGIT;
}

unsigned
bauta_bban_value(const bauta_bban_check *check, const char *chars)
{
    const char *from = chars + check->from;
    size_t n = check->n;
    unsigned value;

    switch (check->rule) {
    case BAUTA_BBAN_MOD97:
        return 98 - bauta_mod97(bauta_mod97(0, from, n), "00", 2);
    case BAUTA_BBAN_BELGIAN:
        value = bauta_mod97(0, from, n);
        return value == 0 ? 97 : value;
    case BAUTA_BBAN_RIB:
        return rib(from, n);
    case BAUTA_BBAN_CIN:
        return bauta_italian_sum(from, n);
    case BAUTA_BBAN_SPANISH: /* weights are the powers of 2 modulo 11 */
        value = bauta_to_multiple_of_11(sum_right(from, n, "6379A58421"));
        return value == 10 ? 1 : value;
    case BAUTA_BBAN_W11:
        return one_digit(
            bauta_to_multiple_of_11(sum_right(from, n, "2485A9736")));
    case BAUTA_BBAN_NORWEGIAN:
        return one_digit(bauta_to_multiple_of_11(sum_right(from, n, "234567")));
    case BAUTA_BBAN_DUTCH:
        return one_digit(
            bauta_to_multiple_of_11(sum_right(from, n, "23456789A")));
    case BAUTA_BBAN_LUHN:
        return bauta_luhn_digit(from, n);
    case BAUTA_BBAN_W10_3971:
        return bauta_to_multiple_of_10(sum_left(from, n, "3971"));
    case BAUTA_BBAN_W10_9731:
        return bauta_to_multiple_of_10(sum_left(from, n, "9731"));
    case BAUTA_BBAN_W10_731:
        return bauta_to_multiple_of_10(sum_right(from, n, "731"));
    case BAUTA_BBAN_MOD11_10:
        return bauta_mod11_10_digit(from, n);
    default:
        return BAUTA_BBAN_NO_DIGIT;
    }
}
