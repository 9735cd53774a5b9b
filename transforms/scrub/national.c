/* SPDX-License-Identifier: Apache-2.0 */
/*
 * National identifiers in a text: by the form in which one writes them, and by
 * their check digits. Where many numbers of the same form would pass, a word
 * nearby must say what it is.
 */
#include "transforms/national.h"

#include "transforms/scrub/find.h"

#include <string.h>

enum { REACH = 40, SSN = 9 };

/* How an identifier is written: lengths of its groups, each with the separator
 * before it ('?': a blank, hyphen or full stop); "*n": n characters, however
 * grouped. */
struct shape {
    uint8_t nation;
    bool named; /* needs a word nearby */
    const char *groups;
};

static const struct shape shapes[] = {
    {BAUTA_FIND_IT, false, "*16"},     {BAUTA_FIND_FR, false, "*15"},
    {BAUTA_FIND_BR, false, "3.3.3-2"}, {BAUTA_FIND_BR, false, "2.3.3/4-2"},
    {BAUTA_FIND_ES, false, "9"},       {BAUTA_FIND_ES, false, "8?1"},
    {BAUTA_FIND_ES, false, "1?7?1"},   {BAUTA_FIND_ES, false, "1?8"},
    {BAUTA_FIND_ES, false, "2.3.3?1"}, {BAUTA_FIND_ES, false, "2.3.4"},
    {BAUTA_FIND_US, false, "3-2-4"},   {BAUTA_FIND_SE, false, "6-4"},
    {BAUTA_FIND_SE, false, "8-4"},     {BAUTA_FIND_SE, false, "12"},
    {BAUTA_FIND_PL, false, "11"},      {BAUTA_FIND_BR, true, "*11"},
    {BAUTA_FIND_BR, true, "*14"},      {BAUTA_FIND_CA, true, "*9"},
    {BAUTA_FIND_IN, true, "*12"},      {BAUTA_FIND_NL, true, "*9"},
    {BAUTA_FIND_PL, true, "*11"},      {BAUTA_FIND_SE, true, "*10"},
    {BAUTA_FIND_US, true, "*9"},
};

static const char *const words[BAUTA_FIND_NATIONS][8] = {
    [BAUTA_FIND_BR] = {"cpf", "cnpj", NULL},
    [BAUTA_FIND_CA] = {"sin", "nas", "insurance", NULL},
    [BAUTA_FIND_ES] = {"dni", "nie", "nif", NULL},
    [BAUTA_FIND_FR] = {"nir", "insee", "secu", "sécu", NULL},
    [BAUTA_FIND_IN] = {"aadhaar", "aadhar", "uid", "uidai", NULL},
    [BAUTA_FIND_IT] = {"cf", "codice", "fiscale", NULL},
    [BAUTA_FIND_NL] = {"bsn", "burgerservicenummer", "sofi", "sofinummer",
                       NULL},
    [BAUTA_FIND_PL] = {"pesel", NULL},
    [BAUTA_FIND_SE] = {"personnummer", "samordningsnummer", "personnr",
                       "personnumret", NULL},
    [BAUTA_FIND_US] = {"ssn", "ssns", "social", "tin", "itin", NULL},
};

/* United States: no check digit, but areas and zeros that are never given out
 * (Social Security Administration, randomization of 2011). */
static bool
is_ssn(const char *text, size_t n)
{
    return n == SSN && bauta_all_digits(text, n) && text[0] != '9' &&
           memcmp(text, "000", 3) != 0 && memcmp(text, "666", 3) != 0 &&
           memcmp(text + 3, "00", 2) != 0 && memcmp(text + 5, "0000", 4) != 0;
}

/* Without a word nearby: born since 1900, and not what rather begins a
 * telephone number. */
static bool
is_likely_pesel(const char *text)
{
    unsigned month = (unsigned)((text[2] - '0') * 10 + (text[3] - '0'));

    return month <= (text[0] == '0' ? 32 : 12) &&
           (text[0] != '0' || month >= 21);
}

static bool
is_valid(unsigned nation, const char *text, size_t n)
{
    static const bauta_nation *const nations[BAUTA_FIND_NATIONS] = {
        &bauta_nation_br, &bauta_nation_ca,
        &bauta_nation_es, &bauta_nation_fr,
        &bauta_nation_in, &bauta_nation_it,
        &bauta_nation_nl, &bauta_nation_pl,
        &bauta_nation_se, NULL};
    static const bauta_idents strict;
    const bauta_ident_kind *kind;
    bauta_ident value = {.n = (uint8_t)n};

    if (nations[nation] == NULL)
        return is_ssn(text, n);
    kind = &nations[nation]->kind;
    if (!kind->letters && !bauta_all_digits(text, n))
        return false;
    memcpy(value.text, text, n);
    return kind->read(&strict, &value) == NULL;
}

static bool
is_separator(char is, char wanted)
{
    if (wanted == '?')
        return is == ' ' || is == '-' || is == '.';
    return is == wanted;
}

/* Where the groups end that the shape asks for; 0 where they are others. */
static size_t
fit(const bauta_prose *prose, const bauta_groups *groups, const char *shape,
    char *text, size_t *chars)
{
    char separators[] = " -./";
    size_t g = 0, total = 0, n;

    if (*shape == '*')
        separators[3] = '\0';
    for (const char *at = shape + (*shape == '*'); *at != '\0'; g++) {
        size_t len = 0;

        if (g > 0 &&
            (g >= groups->n || !is_separator(groups->list[g].before, *at++)))
            return 0;
        while (bauta_is_digit((unsigned char)*at))
            len = len * 10 + (size_t)(*at++ - '0');
        if (*shape != '*' && groups->list[g].end - groups->list[g].start != len)
            return 0;
        total += len;
    }
    *chars = total;
    return bauta_groups_take(prose, groups, total, separators, text, &n);
}

size_t
bauta_find_national_id(bauta_prose *prose, const bauta_groups *groups)
{
    char text[BAUTA_GROUP_CHARS];
    size_t at = groups->n > 0 ? groups->list[0].start : 0, chars;

    if (!bauta_prose_wants(prose, BAUTA_FIND_NATIONAL_ID) || groups->n == 0 ||
        groups->joined)
        return at;
    for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++) {
        const struct shape *shape = &shapes[i];
        size_t end = fit(prose, groups, shape->groups, text, &chars);

        if (end == 0 || !is_valid(shape->nation, text, chars))
            continue;
        if (shape->named &&
            !bauta_prose_near(prose, at, REACH, words[shape->nation]))
            continue;
        if (shape->nation == BAUTA_FIND_PL && !shape->named &&
            !is_likely_pesel(text))
            continue;
        bauta_finds_add(prose->finds, at, end, BAUTA_FIND_NATIONAL_ID,
                        shape->nation);
        prose->floor = end;
        return end;
    }
    return at;
}
