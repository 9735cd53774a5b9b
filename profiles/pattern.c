/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pattern: * stands for any run of characters, ? for one, ASCII case ignored.
 * Only the last star is ever taken back, so the cost is at most the product of
 * the two lengths and usually their sum.
 */
#include "profiles/profile.h"

static unsigned char
fold(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

/* Past one UTF-8 character, so that ? never splits one. */
static const char *
next(const char *text)
{
    do
        text++;
    while (((unsigned char)*text & 0xC0U) == 0x80);
    return text;
}

bool
bauta_pattern_match(const char *pattern, const char *text)
{
    const char *star = NULL; /* pattern after the last star */
    const char *from = NULL; /* where the text after that star was tried */

    if (pattern == NULL)
        return true;
    while (*text != '\0') {
        if (*pattern == '*') {
            star = ++pattern;
            from = text;
        } else if (*pattern == '?') {
            pattern++;
            text = next(text);
        } else if (*pattern != '\0' && fold(*pattern) == fold(*text)) {
            pattern++;
            text++;
        } else if (star != NULL) {
            pattern = star;
            text = from = next(from);
        } else {
            return false;
        }
    }
    while (*pattern == '*')
        pattern++;
    return *pattern == '\0';
}
