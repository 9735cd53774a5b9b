/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/phone_plan.h"

#include <string.h>

/* Codes of two digits; all others but 1 and 7 have three. */
static const bool two_digits[100] = {
    [20] = true, [27] = true, [30] = true, [31] = true, [32] = true,
    [33] = true, [34] = true, [36] = true, [39] = true, [40] = true,
    [41] = true, [43] = true, [44] = true, [45] = true, [46] = true,
    [47] = true, [48] = true, [49] = true, [51] = true, [52] = true,
    [53] = true, [54] = true, [55] = true, [56] = true, [57] = true,
    [58] = true, [60] = true, [61] = true, [62] = true, [63] = true,
    [64] = true, [65] = true, [66] = true, [81] = true, [82] = true,
    [84] = true, [86] = true, [90] = true, [91] = true, [92] = true,
    [93] = true, [94] = true, [95] = true, [98] = true};

unsigned
bauta_phone_code(const char *digits, size_t n, size_t *length)
{
    unsigned code = 0;

    if (n < 4 || digits[0] == '0')
        return 0;
    *length = 3;
    if (digits[0] == '1' || digits[0] == '7')
        *length = 1;
    else if (two_digits[(digits[0] - '0') * 10 + digits[1] - '0'])
        *length = 2;
    for (size_t i = 0; i < *length; i++)
        code = code * 10 + (unsigned)(digits[i] - '0');
    return code;
}

const char *const bauta_phone_countries[] = {
    "at", "au", "be", "br", "ca", "ch", "de", "dk", "es", "fr", "gb",
    "ie", "in", "it", "jp", "nl", "no", "pl", "pt", "se", "us", NULL};

static const struct country {
    unsigned code;
    char trunk;
} countries[] = {{43, '0'}, {61, '0'},  {32, '0'},  {55, '0'},   {1, '1'},
                 {41, '0'}, {49, '0'},  {45, '\0'}, {34, '\0'},  {33, '0'},
                 {44, '0'}, {353, '0'}, {91, '0'},  {39, '\0'},  {81, '0'},
                 {31, '0'}, {47, '\0'}, {48, '\0'}, {351, '\0'}, {46, '0'},
                 {1, '1'}};

unsigned
bauta_phone_country(const char *country, char *trunk)
{
    for (size_t i = 0; bauta_phone_countries[i] != NULL; i++) {
        if (strcmp(bauta_phone_countries[i], country) == 0) {
            *trunk = countries[i].trunk;
            return countries[i].code;
        }
    }
    *trunk = '\0';
    return 0;
}

/* By their regulators: North American Numbering Plan Administration; Ofcom,
 * "Telephone numbers for use in TV and radio drama"; ARCEP, decision 2018-0881;
 * Bundesnetzagentur, notice 148/2021; ACMA, "Phone numbers for use in creative
 * works"; PTS, "Telefonnummer för användning i böcker och filmer"; ComReg,
 * National Numbering Scheme. */
static const struct range {
    unsigned code;
    bool fixed, mobile;
    const char *digits;
} ranges[] = {
    {1, true, true, "NMN55501##"},
    {1, true, true, "55501##"}, /* within an area */
    {44, true, false, "1632960###"},
    {44, true, false, "1134960###"},
    {44, true, false, "1144960###"},
    {44, true, false, "1154960###"},
    {44, true, false, "1164960###"},
    {44, true, false, "1174960###"},
    {44, true, false, "1184960###"},
    {44, true, false, "1214960###"},
    {44, true, false, "1314960###"},
    {44, true, false, "1414960###"},
    {44, true, false, "1514960###"},
    {44, true, false, "1614960###"},
    {44, true, false, "1914980###"},
    {44, true, false, "2079460###"},
    {44, true, false, "2890180###"},
    {44, true, false, "2920180###"},
    {44, false, true, "7700900###"},
    {33, true, false, "19900####"},
    {33, true, false, "26191####"},
    {33, true, false, "35301####"},
    {33, true, false, "46571####"},
    {33, true, false, "53649####"},
    {33, false, true, "63998####"},
    {49, true, false, "3023125###"},
    {49, true, false, "6990009###"},
    {49, true, false, "4066969###"},
    {49, true, false, "2214710###"},
    {49, true, false, "8999998###"},
    {49, false, true, "17139200##"},
    {61, true, false, "25550####"},
    {61, true, false, "27010####"},
    {61, true, false, "35550####"},
    {61, true, false, "37010####"},
    {61, true, false, "75550####"},
    {61, true, false, "77010####"},
    {61, true, false, "85550####"},
    {61, true, false, "87010####"},
    {61, false, true, "491570006"},
    {61, false, true, "491570156"},
    {61, false, true, "491570157"},
    {61, false, true, "491570158"},
    {61, false, true, "491570159"},
    {46, true, false, "8465004##"},
    {46, true, false, "3139006##"},
    {46, true, false, "4062804##"},
    {46, false, true, "7017406N#"},
    {353, true, true, "2091#####"},
};

size_t
bauta_phone_ranges(unsigned code, bool mobile,
                   const char *out[BAUTA_PHONE_RANGES])
{
    size_t n = 0;

    for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
        if (ranges[i].code == code && n < BAUTA_PHONE_RANGES &&
            (mobile ? ranges[i].mobile : ranges[i].fixed))
            out[n++] = ranges[i].digits;
    return n;
}

bool
bauta_phone_is_mobile(unsigned code, const char *digits)
{
    switch (code) {
    case 33:
        return digits[0] == '6' || digits[0] == '7';
    case 44:
    case 46:
        return digits[0] == '7';
    case 49:
        return digits[0] == '1' && digits[1] >= '5' && digits[1] <= '7';
    case 61:
        return digits[0] == '4';
    default:
        return false;
    }
}
