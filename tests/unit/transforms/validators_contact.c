/* SPDX-License-Identifier: Apache-2.0 */
/* Validators of telephone numbers and postal codes, as regular expressions. */
#include "tests/unit/transforms/validators.h"

#include <regex.h>
#include <stddef.h>
#include <stdio.h>

static bool
matches(const char *text, const char *pattern)
{
    /* Few patterns, many texts. */
    static struct {
        const char *pattern;
        regex_t regex;
    } known[32];
    size_t i = 0;

    while (known[i].pattern != NULL && known[i].pattern != pattern)
        i++;
    if (known[i].pattern == NULL) {
        if (regcomp(&known[i].regex, pattern, REG_EXTENDED | REG_NOSUB) != 0)
            return false;
        known[i].pattern = pattern;
    }
    return regexec(&known[i].regex, text, 0, NULL, 0) == 0;
}

bool
valid_phone(const char *text)
{
    return matches(text, "^[+]?[-0-9 ()./]{4,24}$");
}

/* The regulators' lists: what is written with a plus. */
bool
valid_fictitious_phone(const char *text)
{
    static const char pattern[] =
        "^([+]1 [2-9][0-8][02-9] 555-01[0-9]{2}"
        "|[+]44 (1632 960|1[1-9][1-9]4 960|1[2-6]14 960|1914 980|2079 460"
        "|2890 180|2920 180|7700 900)[0-9]{3}"
        "|[+]33 ([12346] ?[0-9 ]+|5 ?[0-9 ]+)"
        "|[+]49 (30 23125|69 90009|40 66969|22 14710|89 99998)[0-9]+"
        "|[+]49 171 39200[0-9]{2}"
        "|[+]61 [2378] (5550|7010) [0-9]{4}"
        "|[+]61 491 570 (006|15[6-9])"
        "|[+]46 (84 65004|31 39006|40 62804)[0-9]{2}"
        "|[+]46 70 17406[2-9][0-9]"
        "|[+]353 20 91[0-9]{5})$";
    static const char france[] =
        "^[+]33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98) "
        "[0-9]{2} [0-9]{2}$";

    if (matches(text, "^[+]33"))
        return matches(text, france);
    return matches(text, pattern);
}

/* BS 7666-2. */
bool
valid_uk_postcode(const char *text)
{
    return matches(text, "^([A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}"
                         "|[A-PR-UWYZ][0-9][A-HJKPSTUW]"
                         "|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])"
                         " ?[0-9][ABD-HJLNP-UW-Z]{2}$");
}

bool
valid_ca_postcode(const char *text)
{
    return matches(text, "^[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z] ?"
                         "[0-9][ABCEGHJ-NPRSTV-Z][0-9]$");
}

bool
valid_nl_postcode(const char *text)
{
    return matches(text, "^[1-9][0-9]{3} ?([A-RT-Z][A-Z]|S[BCE-RT-Z])$");
}

bool
valid_es_postcode(const char *text)
{
    return matches(text, "^(0[1-9]|[1-4][0-9]|5[0-2])[0-9]{3}$");
}

bool
valid_zip(const char *text)
{
    return matches(text, "^[0-9]{5}(-[0-9]{4})?$");
}
