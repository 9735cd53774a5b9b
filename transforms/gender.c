/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/gender.h"

#include <stdbool.h>
#include <string.h>

/* A word may stand in several pairs: the first is its notation. In lower case
 * but for what is not ASCII. */
static const struct pair {
    const char *female, *male;
} pairs[] = {
    {"f", "m"},
    {"2", "1"},
    {"female", "male"},
    {"w", "m"},
    {"f", "h"},
    {"k", "m"},
    {"v", "m"},
    {"woman", "man"},
    {"weiblich", "m\xc3\xa4nnlich"},
    {"frau", "herr"},
    {"femme", "homme"},
    {"feminin", "masculin"},
    {"f\xc3\xa9minin", "masculin"},
    {"mujer", "hombre"},
    {"femenino", "masculino"},
    {"donna", "uomo"},
    {"femmina", "maschio"},
    {"femminile", "maschile"},
    {"mulher", "homem"},
    {"feminino", "masculino"},
    {"vrouw", "man"},
    {"kobieta", "m\xc4\x99\xc5\xbc"
                "czyzna"},
    {"kvinna", "man"},
    {"\xe5\xa5\xb3", "\xe7\x94\xb7"},
    {"\xe5\xa5\xb3\xe6\x80\xa7", "\xe7\x94\xb7\xe6\x80\xa7"},
};

enum { N_PAIRS = sizeof(pairs) / sizeof(pairs[0]) };

static char
lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static bool
is_word(const char *word, const char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (word[i] == '\0' || word[i] != lower(bytes[i]))
            return false;
    return word[len] == '\0';
}

/* The pair that a value is of; NULL where of none. */
static const struct pair *
find(const char *bytes, size_t len, enum bauta_gender *gender)
{
    *gender = BAUTA_GENDER_ANY;
    for (size_t i = 0; len > 0 && i < N_PAIRS; i++) {
        if (is_word(pairs[i].female, bytes, len))
            *gender = BAUTA_GENDER_FEMALE;
        else if (is_word(pairs[i].male, bytes, len))
            *gender = BAUTA_GENDER_MALE;
        else
            continue;
        return &pairs[i];
    }
    return NULL;
}

enum bauta_gender
bauta_gender_read(const char *bytes, size_t len)
{
    enum bauta_gender gender;

    (void)find(bytes, len, &gender);
    return gender;
}

size_t
bauta_gender_write(enum bauta_gender gender, const char *bytes, size_t len,
                   char *out)
{
    enum bauta_gender own;
    const struct pair *pair = find(bytes, len, &own);
    const char *word;
    bool capital, all;
    size_t n;

    if (pair == NULL)
        return 0;
    word = gender == BAUTA_GENDER_FEMALE ? pair->female : pair->male;
    n = strlen(word);
    capital = lower(bytes[0]) != bytes[0];
    all = capital && (len == 1 || lower(bytes[len - 1]) != bytes[len - 1]);
    for (size_t i = 0; i < n; i++) {
        bool raised =
            (all || (capital && i == 0)) && word[i] >= 'a' && word[i] <= 'z';

        out[i] = (char)(raised ? word[i] - 'a' + 'A' : word[i]);
    }
    return n;
}
