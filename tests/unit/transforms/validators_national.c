/* SPDX-License-Identifier: Apache-2.0 */
/* Validators of national identifiers, by the rules that their states publish.
 */
#include "tests/unit/transforms/validators.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { CHARS = 64 };

static size_t
strip(const char *text, char out[CHARS])
{
    size_t n = 0;

    for (; *text != '\0' && n < CHARS - 1; text++)
        if (strchr(" -./+", *text) == NULL)
            out[n++] = *text;
    out[n] = '\0';
    return n;
}

static bool
digits_only(const char *text)
{
    return text[0] != '\0' && text[strspn(text, "0123456789")] == '\0';
}

/* The number of `n` digits from `at` on. */
static long
number(const char *text, size_t at, size_t n)
{
    char part[20] = "";

    memcpy(part, text + at, n);
    return strtol(part, NULL, 10);
}

/* A day there is, by the Gregorian calendar. */
static bool
is_date(long year, long month, long day)
{
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    long days = 31;

    if (month == 4 || month == 6 || month == 9 || month == 11)
        days = 30;
    if (month == 2)
        days = leap ? 29 : 28;
    return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/* 9 a + 8 b + … + 2 h - i is a multiple of 11. */
bool
valid_bsn(const char *text)
{
    char d[CHARS];
    int sum = 0;

    if (strip(text, d) != 9 || !digits_only(d) || number(d, 0, 9) == 0)
        return false;
    for (int i = 0; i < 8; i++)
        sum += (9 - i) * (d[i] - '0');
    return (sum - (d[8] - '0')) % 11 == 0;
}

bool
valid_sin(const char *text)
{
    char d[CHARS];

    return strip(text, d) == 9 && valid_luhn(d);
}

/* Verhoeff's scheme by its multiplication table, check digit included. */
bool
valid_verhoeff(const char *text)
{
    static const char *const times[] = {
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
        "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"};
    static const char *const permuted[] = {
        "0123456789", "1576283094", "5803796142", "8916043527",
        "9453126870", "4286573901", "2793806415", "7046913258"};
    char d[CHARS];
    size_t n = strip(text, d);
    int check = 0;

    if (!digits_only(d))
        return false;
    for (size_t i = 0; i < n; i++)
        check = times[check][permuted[i % 8][d[n - 1 - i] - '0'] - '0'] - '0';
    return check == 0;
}

bool
valid_aadhaar(const char *text)
{
    char d[CHARS], back[CHARS] = "";

    if (strip(text, d) != 12 || d[0] == '0' || d[0] == '1')
        return false;
    for (size_t i = 0; i < 12; i++)
        back[i] = d[11 - i];
    return strcmp(d, back) != 0 && valid_verhoeff(d);
}

/* The first rest of a weighted sum: below 2 it is 0. */
static int
brazilian(const char *chars, const int *weights, int n)
{
    int sum = 0;

    for (int i = 0; i < n; i++)
        sum += (chars[i] - 48) * weights[i];
    sum = 11 - sum % 11;
    return sum >= 10 ? 0 : sum;
}

bool
valid_cpf(const char *text)
{
    static const int weights[] = {11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    char d[CHARS], same[CHARS];

    if (strip(text, d) != 11 || !digits_only(d))
        return false;
    memset(same, d[0], 11);
    return memcmp(d, same, 11) != 0 &&
           brazilian(d, weights + 1, 9) == d[9] - '0' &&
           brazilian(d, weights, 10) == d[10] - '0';
}

bool
valid_cnpj(const char *text)
{
    static const int weights[] = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    char d[CHARS];

    if (strip(text, d) != 14 || !digits_only(d + 12) || strspn(d, "0") == 14 ||
        strspn(d, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 14)
        return false;
    return brazilian(d, weights + 1, 12) == d[12] - '0' &&
           brazilian(d, weights, 13) == d[13] - '0';
}

bool
valid_dni(const char *text)
{
    char d[CHARS], letter;

    if (strip(text, d) != 9)
        return false;
    if (d[0] >= 'X' && d[0] <= 'Z')
        d[0] = (char)(d[0] - 'X' + '0');
    letter = d[8];
    d[8] = '\0';
    return digits_only(d) &&
           letter == "TRWAGMYFPDXBNJZSQVHLCKE"[number(d, 0, 8) % 23];
}

bool
valid_pesel(const char *text)
{
    static const int weights[] = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
    static const long centuries[] = {1900, 2000, 2100, 2200, 1800};
    char d[CHARS];
    int sum = 0;

    if (strip(text, d) != 11 || !digits_only(d))
        return false;
    for (int i = 0; i < 11; i++)
        sum += (d[i] - '0') * weights[i];
    return sum % 10 == 0 &&
           is_date(centuries[number(d, 2, 2) / 20] + number(d, 0, 2),
                   number(d, 2, 2) % 20, number(d, 4, 2));
}

bool
valid_personnummer(const char *text)
{
    char d[CHARS];
    size_t n = strip(text, d);
    long century = n == 12 ? number(d, 0, 2) : 20;
    const char *rest = n == 12 ? d + 2 : d;
    long day;

    if ((n != 10 && n != 12) || !digits_only(d))
        return false;
    day = number(rest, 4, 2);
    return valid_luhn(rest) && number(rest, 6, 3) > 0 &&
           is_date(100 * century + number(rest, 0, 2), number(rest, 2, 2),
                   day > 60 ? day - 60 : day);
}

/* Number and key are a multiple of 97; 2A is 19 and 2B is 18. */
bool
valid_nir(const char *text)
{
    char d[CHARS];
    size_t n = strip(text, d);
    long month;

    if (n != 13 && n != 15)
        return false;
    if (d[5] == '2' && (d[6] == 'A' || d[6] == 'B')) {
        d[5] = '1';
        d[6] = d[6] == 'A' ? '9' : '8';
    }
    month = number(d, 3, 2);
    if (!digits_only(d) || strchr("123478", d[0]) == NULL ||
        number(d, 5, 2) == 0 || number(d, 7, 3) == 0 || number(d, 7, 3) > 990 ||
        number(d, 10, 3) == 0 || month == 0 || (month > 12 && month < 20) ||
        (month > 42 && month < 50))
        return false;
    if (n == 13)
        return true;
    return number(d, 13, 2) >= 1 && number(d, 13, 2) <= 97 &&
           (number(d, 0, 13) + number(d, 13, 2)) % 97 == 0;
}

/* Letters at even places count as 0 to 25, at odd ones by the decree's table;
 * digits count as the first ten letters do. */
bool
valid_codice_fiscale(const char *text)
{
    static const char order[] = "BAKPLCQDREVOSFTGUHMINJWZYX";
    static const char stand_in[] = "LMNPQRSTUV", months[] = "ABCDEHLMPRST";
    char d[CHARS], plain[CHARS];
    const char *month;
    long day;
    int sum = 0;

    if (strip(text, d) != 16)
        return false;
    for (int i = 0; i < 15; i++) {
        char c = d[i] <= '9' ? (char)(d[i] - '0' + 'A') : d[i];

        sum += i % 2 == 0 ? (int)(strchr(order, c) - order) : c - 'A';
    }
    strcpy(plain, d);
    for (int i = 6; i < 15; i++) {
        const char *letter = strchr(stand_in, plain[i]);

        if (i == 8 || i == 11 || plain[i] <= '9')
            continue;
        if (letter == NULL)
            return false;
        plain[i] = (char)('0' + (letter - stand_in));
    }
    month = strchr(months, plain[8]);
    day = number(plain, 9, 2);
    return strspn(d, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") >= 6 && month != NULL &&
           is_date(2000 + number(plain, 6, 2), (long)(month - months) + 1,
                   day > 40 ? day - 40 : day) &&
           d[15] == 'A' + sum % 26;
}
