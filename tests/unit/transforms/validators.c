/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/validators.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { CHARS = 64 };

/* What is not a separator; an empty text where that is too much. */
static size_t
strip(const char *text, char out[CHARS])
{
    size_t n = 0;

    for (; *text != '\0'; text++) {
        if (strchr(" -./+", *text) != NULL)
            continue;
        if (n == CHARS - 1) {
            n = 0;
            break;
        }
        out[n++] = *text;
    }
    out[n] = '\0';
    return n;
}

static bool
all_digits(const char *text)
{
    return text[0] != '\0' && text[strspn(text, "0123456789")] == '\0';
}

static int
digit(char c)
{
    return c - '0';
}

/* Sum of digits times weights, which are given as a list. */
static int
weigh(const char *digits, const int *weights, size_t n)
{
    int sum = 0;

    for (size_t i = 0; i < n; i++)
        sum += digit(digits[i]) * weights[i];
    return sum;
}

#define WEIGH(digits, ...)                                                     \
    weigh(digits, (const int[]){__VA_ARGS__},                                  \
          sizeof((const int[]){__VA_ARGS__}) / sizeof(int))

/* ISO/IEC 7812-1: from the left, by the parity of the length. */
bool
valid_luhn(const char *text)
{
    char d[CHARS];
    size_t n = strip(text, d);
    int sum = 0;

    for (size_t i = 0; i < n; i++) {
        int twice = 2 * digit(d[i]);

        sum += (n - i) % 2 == 0 ? twice / 10 + twice % 10 : digit(d[i]);
    }
    return all_digits(d) && sum % 10 == 0;
}

bool
valid_card(const char *text)
{
    char d[CHARS];
    size_t n = strip(text, d);

    return n >= 12 && n <= 19 && valid_luhn(text);
}

/* The rest of a decimal text by 97, digit by digit. */
static int
rest97(const char *digits)
{
    int rest = 0;

    for (; *digits != '\0'; digits++)
        rest = (rest * 10 + digit(*digits)) % 97;
    return rest;
}

/* ISO 13616: the first four to the end, letters to numbers, 1 modulo 97;
 * check digits are from 02 to 98. */
bool
valid_iban(const char *text)
{
    char d[CHARS], moved[CHARS], number[2 * CHARS];
    size_t n = strip(text, d), at = 0;

    if (n < 15 || n > 34 || !all_digits((char[]){d[2], d[3], '\0'}))
        return false;
    if (atoi((char[]){d[2], d[3], '\0'}) < 2 ||
        atoi((char[]){d[2], d[3], '\0'}) > 98)
        return false;
    memcpy(moved, d + 4, n - 4);
    memcpy(moved + n - 4, d, 4);
    for (size_t i = 0; i < n; i++) {
        char c = moved[i];

        if (c >= 'A' && c <= 'Z') {
            number[at++] = (char)('1' + (c - 'A') / 10);
            number[at++] = (char)('0' + (c - 'A') % 10);
        } else if (c >= '0' && c <= '9') {
            number[at++] = c;
        } else {
            return false;
        }
    }
    number[at] = '\0';
    return rest97(number) == 1;
}

/* The key of the relevé d'identité bancaire: 89 bank + 15 branch + 3 account +
 * key is a multiple of 97. */
static bool
valid_rib(const char *bban)
{
    static const char letters[] = "12345678912345678923456789";
    char d[32];

    for (size_t i = 0; i < 23; i++)
        d[i] = bban[i] >= 'A' ? letters[bban[i] - 'A'] : bban[i];
    d[23] = '\0';
    return (89 * atoll((char[]){d[0], d[1], d[2], d[3], d[4], 0}) +
            15 * atoll((char[]){d[5], d[6], d[7], d[8], d[9], 0}) +
            3 * atoll((char[]){d[10], d[11], d[12], d[13], d[14], d[15], d[16],
                               d[17], d[18], d[19], d[20], 0}) +
            atoll(d + 21)) %
               97 ==
           0;
}

/* The CIN: odd places by a table, even ones as they are. */
static bool
valid_cin(const char *bban)
{
    static const char order[] = "BAKPLCQDREVOSFTGUHMINJWZYX";
    int sum = 0;

    for (size_t i = 1; i < 23; i++) {
        char c = bban[i] <= '9' ? (char)(bban[i] - '0' + 'A') : bban[i];

        sum += i % 2 == 1 ? (int)(strchr(order, c) - order) : c - 'A';
    }
    return bban[0] == 'A' + sum % 26;
}

static bool
valid_spanish(const char *bban)
{
    int bank = 11 - WEIGH(bban, 4, 8, 5, 10, 9, 7, 3, 6) % 11;
    int account = 11 - WEIGH(bban + 10, 1, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11;

    bank = bank == 10 ? 1 : bank % 11;
    account = account == 10 ? 1 : account % 11;
    return digit(bban[8]) == bank && digit(bban[9]) == account;
}

static bool
valid_mod11_10(const char *digits, size_t n)
{
    int rest = 5; /* the form that ISO/IEC 7064 gives for a whole string */

    for (size_t i = 0; i < n; i++)
        rest = ((rest == 0 ? 10 : rest) * 2 % 11 + digit(digits[i])) % 10;
    return rest == 1;
}

bool
valid_bban(const char *text)
{
    char d[CHARS];
    const char *bban = d + 4;

    (void)strip(text, d);
    if (strncmp(d, "BE", 2) == 0)
        return atoll((char[]){bban[0], bban[1], bban[2], bban[3], bban[4],
                              bban[5], bban[6], bban[7], bban[8], bban[9], 0}) %
                   97 ==
               atoll(bban + 10) % 97;
    if (strstr("FR MC MR", (char[]){d[0], d[1], 0}) != NULL)
        return valid_rib(bban);
    if (strstr("IT SM", (char[]){d[0], d[1], 0}) != NULL)
        return valid_cin(bban);
    if (strstr("BA ME MK PT RS SI ST TL XK", (char[]){d[0], d[1], 0}) != NULL)
        return rest97(bban) == 1;
    if (strncmp(d, "TN", 2) == 0)
        return rest97(bban) == 0;
    if (strncmp(d, "ES", 2) == 0)
        return valid_spanish(bban);
    if (strncmp(d, "NO", 2) == 0)
        return WEIGH(bban, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    if (strncmp(d, "NL", 2) == 0)
        return WEIGH(bban + 4, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    if (strncmp(d, "FI", 2) == 0)
        return valid_luhn(bban);
    if (strstr("CZ SK", (char[]){d[0], d[1], 0}) != NULL)
        return WEIGH(bban + 4, 10, 5, 8, 4, 2, 1) % 11 == 0 &&
               WEIGH(bban + 10, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;
    if (strncmp(d, "PL", 2) == 0)
        return WEIGH(bban, 3, 9, 7, 1, 3, 9, 7, 1) % 10 == 0;
    if (strncmp(d, "AL", 2) == 0)
        return WEIGH(bban, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0;
    if (strncmp(d, "HU", 2) == 0)
        return WEIGH(bban, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0 &&
               WEIGH(bban + 8, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1) %
                       10 ==
                   0;
    if (strncmp(d, "EE", 2) == 0)
        return (WEIGH(bban + 2, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7) +
                digit(bban[15])) %
                   10 ==
               0;
    if (strncmp(d, "HR", 2) == 0)
        return valid_mod11_10(bban, 7) && valid_mod11_10(bban + 7, 10);
    return true;
}

/* SSA: areas 000, 666 and 900 to 999, groups 00 and serials 0000 are not
 * issued. */
bool
valid_ssn(const char *text)
{
    char d[CHARS];

    return strip(text, d) == 9 && all_digits(d) && d[0] != '9' &&
           strncmp(d, "000", 3) != 0 && strncmp(d, "666", 3) != 0 &&
           strncmp(d + 3, "00", 2) != 0 && strcmp(d + 5, "0000") != 0;
}

/* IRS: 9xx with groups 50 to 65, 70 to 88 and 90 to 99 are its own. */
bool
valid_fictitious_ssn(const char *text)
{
    char d[CHARS];
    int group;

    if (strip(text, d) != 9 || !all_digits(d) || d[0] != '9')
        return false;
    group = 10 * digit(d[3]) + digit(d[4]);
    return group != 0 && strcmp(d + 5, "0000") != 0 &&
           (group < 50 || group > 99 || (group > 65 && group < 70) ||
            group == 89);
}

/* GS1: odd places from the left of 14 digits count three times. */
bool
valid_gtin(const char *text)
{
    char d[CHARS], wide[15] = "00000000000000";
    size_t n = strip(text, d);

    if ((n != 8 && n != 12 && n != 13 && n != 14) || !all_digits(d))
        return false;
    memcpy(wide + 14 - n, d, n);
    return WEIGH(wide, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1) % 10 == 0;
}

bool
valid_restricted_gtin(const char *text)
{
    char d[CHARS];
    size_t n = strip(text, d);

    return valid_gtin(text) && d[n == 14 ? 1 : 0] == '2';
}

/* The sum of sums modulo 11 (ISO 2108), X for 10; or a GTIN of the book land.
 */
bool
valid_isbn(const char *text)
{
    char d[CHARS];
    size_t n = strip(text, d);
    int sum = 0, sums = 0;

    if (n == 13)
        return valid_gtin(d) &&
               (strncmp(d, "978", 3) == 0 || strncmp(d, "979", 3) == 0);
    if (n != 10 || strspn(d, "0123456789") < 9)
        return false;
    if (d[9] != 'X' && (d[9] < '0' || d[9] > '9'))
        return false;
    for (size_t i = 0; i < 10; i++) {
        sum += d[i] == 'X' ? 10 : digit(d[i]);
        sums += sum;
    }
    return sums % 11 == 0;
}

bool
valid_imei(const char *text)
{
    char d[CHARS];

    return strip(text, d) == 15 && valid_luhn(d);
}

bool
valid_test_imei(const char *text)
{
    return valid_imei(text) && strncmp(text, "00", 2) == 0;
}

/* 49 CFR 565.15(c), by its tables written as one. */
bool
valid_vin(const char *text)
{
    static const char *const values[10] = {"0",    "1AJ",  "2BKS", "3CLT",
                                           "4DMU", "5ENV", "6FW",  "7GPX",
                                           "8HY",  "9RZ"};
    static const int weights[] = {8, 7, 6, 5, 4, 3, 2, 10, 0,
                                  9, 8, 7, 6, 5, 4, 3, 2};
    char d[CHARS];
    int sum = 0;

    if (strip(text, d) != 17)
        return false;
    for (size_t i = 0; i < 17; i++) {
        int value = 0;

        while (value < 10 && strchr(values[value], d[i]) == NULL)
            value++;
        if (value == 10)
            return false;
        sum += value * weights[i];
    }
    return d[8] == "0123456789X"[sum % 11];
}
