/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/profiles/fixtures.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *pattern, *text;
    bool match;
} cases[] = {
    {NULL, "anything", true},
    {"", "", true},
    {"", "a", false},
    {"a", "", false},
    {"*", "", true},
    {"*", "abc", true},
    {"abc", "abc", true},
    {"ABC", "abc", true},
    {"abc", "ABC", true},
    {"abc", "abcd", false},
    {"abcd", "abc", false},
    {"*email*", "email", true},
    {"*email*", "customer_email_2", true},
    {"*email*", "e_mail", false},
    {"crm.*", "crm.customer", true},
    {"crm.*", "crmx", false},
    {"*.customer", "crm.customer", true},
    {"*.customer", "customer", false},
    {"?", "a", true},
    {"?", "", false},
    {"?", "ab", false},
    {"a?c", "abc", true},
    {"a?c", "ac", false},
    {"a*b*c", "aXbXbXc", true},
    {"a*b*c", "aXcXb", false},
    {"*a", "aaab", false},
    {"*ab", "aaab", true},
    {"**a**", "bab", true},
    {"*?", "", false},
    {"?*", "a", true},
    {"?", "\xC3\xA4", true}, /* one letter of two bytes */
    {"??", "\xC3\xA4", false},
    {"*??", "\xE2\x82\xAC", false}, /* and one of three is not two */
    {"*\xC3\xA4", "na\xC3\xA4", true},
    {"\xC3\x84", "\xC3\xA4", false}, /* only ASCII case is ignored */
    {"[a]", "a", false},             /* no other wildcards */
};

START_TEST(matches_as_it_should)
{
    ck_assert_msg(bauta_pattern_match(cases[_i].pattern, cases[_i].text) ==
                      cases[_i].match,
                  "pattern %s, text %s", cases[_i].pattern, cases[_i].text);
}
END_TEST

/* A matcher that goes back to every star would not end in this universe. */
START_TEST(many_stars_end)
{
    char pattern[201], text[20001];

    for (size_t i = 0; i < 200; i += 2)
        memcpy(pattern + i, "*a", 2);
    pattern[199] = 'b';
    pattern[200] = '\0';
    memset(text, 'a', 20000);
    text[20000] = '\0';
    ck_assert(!bauta_pattern_match(pattern, text));
    text[19999] = 'b';
    ck_assert(bauta_pattern_match(pattern, text));
}
END_TEST

Suite *
pattern_suite(void)
{
    Suite *suite = suite_create("pattern");
    TCase *tcase = tcase_create("pattern");

    tcase_add_loop_test(tcase, matches_as_it_should, 0,
                        sizeof(cases) / sizeof(cases[0]));
    tcase_add_test(tcase, many_stars_end);
    suite_add_tcase(suite, tcase);
    return suite;
}
