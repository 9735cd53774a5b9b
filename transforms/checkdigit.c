/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/checkdigit.h"

unsigned
bauta_luhn_sum(const char *digits, size_t n)
{
    unsigned sum = 0;

    for (size_t i = 0; i < n; i++) {
        unsigned digit = (unsigned)(digits[n - 1 - i] - '0');

        if (i % 2 != 0)
            digit = 2 * digit > 9 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum % 10;
}

unsigned
bauta_luhn_digit(const char *payload, size_t n)
{
    unsigned sum = 0;

    for (size_t i = 0; i < n; i++) {
        unsigned digit = (unsigned)(payload[n - 1 - i] - '0');

        if (i % 2 == 0)
            digit = 2 * digit > 9 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return bauta_to_multiple_of_10(sum);
}

unsigned
bauta_mod97(unsigned rest, const char *chars, size_t n)
{
    uint64_t number = rest;

    for (size_t i = 0; i < n; i++) {
        unsigned value = bauta_check_value(chars[i]);

        number = number * (value < 10 ? 10 : 100) + value;
        if (number > UINT64_MAX / 128)
            number %= 97;
    }
    return (unsigned)(number % 97);
}

unsigned
bauta_weighted_sum(const char *chars, size_t n, const uint8_t *weights)
{
    unsigned sum = 0;

    for (size_t i = 0; i < n; i++)
        sum += bauta_check_value(chars[i]) * weights[i];
    return sum;
}

unsigned
bauta_gs1_digit(const char *payload, size_t n)
{
    unsigned sum = 0;

    for (size_t i = 0; i < n; i++)
        sum += (unsigned)(payload[n - 1 - i] - '0') * (i % 2 == 0 ? 3 : 1);
    return bauta_to_multiple_of_10(sum);
}

/* Multiplication in the dihedral group D5: 0 to 4 turn, 5 to 9 turn over. */
static unsigned
multiply(unsigned a, unsigned b)
{
    unsigned turn = a < 5 ? (a + b) % 5 : (a - b % 5 + 5) % 5;

    return (a < 5) == (b < 5) ? turn : turn + 5;
}

unsigned
bauta_verhoeff_digit(const char *payload, size_t n)
{
    static const uint8_t permuted[8][10] = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 5, 7, 6, 2, 8, 3, 0, 9, 4},
        {5, 8, 0, 3, 7, 9, 6, 1, 4, 2}, {8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
        {9, 4, 5, 3, 1, 2, 6, 8, 7, 0}, {4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
        {2, 7, 9, 3, 8, 0, 6, 4, 1, 5}, {7, 0, 4, 6, 9, 1, 3, 2, 5, 8}};
    unsigned check = 0;

    for (size_t i = 0; i < n; i++)
        check =
            multiply(check, permuted[(i + 1) % 8][payload[n - 1 - i] - '0']);
    return check < 5 ? (5 - check) % 5 : check; /* its inverse */
}

unsigned
bauta_mod11_10_digit(const char *payload, size_t n)
{
    unsigned product = 10;

    for (size_t i = 0; i < n; i++) {
        unsigned sum = (product + (unsigned)(payload[i] - '0')) % 10;

        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
}

unsigned
bauta_italian_sum(const char *chars, size_t n)
{
    static const uint8_t odd[26] = {1,  0,  5,  7,  9,  13, 15, 17, 19,
                                    21, 2,  4,  18, 20, 11, 3,  6,  8,
                                    12, 14, 16, 10, 22, 25, 24, 23};
    unsigned sum = 0;

    for (size_t i = 0; i < n; i++) {
        unsigned value = bauta_check_value(chars[i]);

        value = value < 10 ? value : value - 10; /* '0' counts as 'A' */
        sum += i % 2 == 0 ? odd[value] : value;
    }
    return sum % 26;
}
