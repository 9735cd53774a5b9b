/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"

#include <stdlib.h>
#include <string.h>

static void
check_one(const char *pattern, const char *with, const char *in,
          const char *out)
{
    const struct want want = {in, out};

    check_values("regex_replace", &text_column,
                 OPTIONS({"pattern", pattern}, {"with", with}), &want, 1);
}

START_TEST(matches_are_replaced_by_a_text)
{
    static const struct {
        const char *pattern, *with, *in, *out;
    } cases[] = {
        {"[0-9]+", "#", "a1b22c", "a#b#c"},
        {"[0-9]+", "", "a1b22c", "abc"},
        {"^.*$", "x", "abcd", "x"},
        {"(\\w+) (\\w+)", "$2, $1", "Ada Lovelace", "Lovelace, Ada"},
        {"(?<first>\\w+) \\w+", "${first} $$1", "Ada Lovelace", "Ada $1"},
        {"a(b)?c", "[$1]", "ac abc", "[] [b]"},
        {"x", "$0$0", "axb", "axxb"},
        {"\\d", "#", "\xd9\xa3", "#"}, /* a digit, though not of ASCII */
        {"\\w+", "#", "\xc3\xa9t\xc3\xa9!", "#!"},
        {"(?i)ADA", "#", "ada", "#"},
        {".", "#", "\xf0\x9f\x98\x80", "#"},
        {"a*", "#", "baac", "b#c"}, /* never empty */
        {"[0-9]+", "#", "", ""},
        {"[0-9]+", "#", "abcd", NULL},
        {"[0-9]+", "#", "ab1\xff", NULL},
        {"(?=(abcd))", "#", "abcd", NULL},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        check_one(cases[i].pattern, cases[i].with, cases[i].in, cases[i].out);
}
END_TEST

START_TEST(matches_are_replaced_by_a_rule)
{
    static const struct want whole[] = {{"id 12, id 345", "id **, id ***"},
                                        {"none", NULL}};
    static const struct want kept[] = {{"id 12", "id **"}, {"none", "none"}};
    static const struct want group[] = {{"id 12 and 345", "id ** and 345"},
                                        {"id ", NULL}};
    static const struct want absent[] = {{"a1b2", NULL}};
    static const struct want outside[] = {{"abcd1", NULL}};
    static const struct want gone[] = {{"id 12.", "id ."}};

    check_values("regex_replace", &text_column,
                 OPTIONS({"pattern", "[0-9]+"}, {"each", "\"mask\""}), whole,
                 COUNT(whole));
    check_values("regex_replace", &text_column,
                 OPTIONS({"pattern", "[0-9]+"}, {"each", "\"mask\""},
                         {"unmatched", "keep"}),
                 kept, COUNT(kept));
    check_values("regex_replace", &text_column,
                 OPTIONS({"pattern", "id ([0-9]+)"}, {"each", "\"mask\""},
                         {"group", "1"}),
                 group, COUNT(group));
    check_values("regex_replace", &text_column,
                 OPTIONS({"pattern", "a(?<a>[0-9])|b[0-9]"},
                         {"each", "\"mask\""}, {"group", "a"}),
                 absent, COUNT(absent));
    check_values("regex_replace", &text_column,
                 OPTIONS({"pattern", "abcd(?=([0-9]))"}, {"each", "\"mask\""},
                         {"group", "1"}),
                 outside, COUNT(outside));
    check_values("regex_replace", &text_column,
                 OPTIONS({"pattern", "[0-9]+"}, {"each", "\"null\""}), gone,
                 COUNT(gone));
}
END_TEST

START_TEST(binding_says_what_is_wrong)
{
    static const struct {
        struct given given[4];
        const char *text;
    } cases[] = {
        {{{"pattern", "a(b"}, {"with", "x"}}, "closing parenthesis"},
        {{{"pattern", "\xc3\xa9(b"}, {"with", "x"}}, "at character 4"},
        {{{"pattern", "a\\Cb"}, {"with", "x"}}, "\\C"},
        {{{"pattern", "a"}}, "either"},
        {{{"pattern", "a"}, {"with", "x"}, {"each", "\"mask\""}}, "either"},
        {{{"pattern", "a"}, {"with", "$1"}}, "at character 1"},
        {{{"pattern", "(a)"}, {"with", "x$2"}}, "at character 2"},
        {{{"pattern", "(a)"}, {"with", "x$"}}, "$$"},
        {{{"pattern", "(a)"}, {"with", "${b}"}}, "does not have"},
        {{{"pattern", "(a)"}, {"with", "${1"}}, "does not have"},
        {{{"pattern", "(a)"}, {"with", "x"}, {"group", "2"}}, "\"group\""},
        {{{"pattern", "(a)"}, {"with", "x"}, {"group", "b"}}, "\"group\""},
        {{{"pattern", "(a)"}, {"with", "x"}, {"group", "99999999999"}},
         "\"group\""},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        check_refusal("regex_replace", &text_column, cases[i].given,
                      BAUTA_EPROFILE, cases[i].text);
}
END_TEST

/* Each ends in a refusal, not in an afternoon. */
START_TEST(catastrophic_patterns_are_bounded)
{
    static const struct {
        const char *pattern, *each, *end;
        size_t n;
    } cases[] = {
        {"(a+)+$", "a", "b", 60},
        {"^(a|aa)+$", "a", "b", 5000},
        {"(x+x+)+y", "x", "", 3000},
        {"^(([a-z])+.)+[A-Z]([a-z])+$", "a", "", 100},
        {"(.*)*(.*)*(.*)*=", "ab", "", 40},
        {"(?:a?){30}a{30}b", "a", "", 29},
        {"(a*)*b", "a", "", 100000},
        {"((a)|(aa))*\\Z(?<!a)", "a", "", 1000},
        {"(((((((a+)+)+)+)+)+)+)+$", "a", "!", 100},
        {"(*NO_JIT)(a+)+$", "a", "b", 60},
        {"(*NO_JIT)(.*)*(.*)*(.*)*=", "ab", "", 40},
        {"(*NO_JIT)(a|b|ab)*c", "ab", "", 60000},
        {".", "a", "", 128 * 1024 + 1},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        size_t n = cases[i].n, each = strlen(cases[i].each);
        size_t len = n * each + strlen(cases[i].end);
        char *text = malloc(len + 1);
        bauta_cell cell = {.bytes = text, .len = (uint32_t)len};
        bauta_arena arena;
        struct rule rule;

        ck_assert_ptr_nonnull(text);
        for (size_t k = 0; k < n; k++)
            memcpy(text + k * each, cases[i].each, each);
        memcpy(text + n * each, cases[i].end, strlen(cases[i].end) + 1);
        bauta_arena_init(&arena);
        rule_open(&rule, "regex_replace", &text_column,
                  OPTIONS({"pattern", cases[i].pattern}, {"with", "#"}));
        ck_assert_msg(rule_apply_bytes(&rule, &arena, &cell) == BAUTA_EDATA,
                      "%s", cases[i].pattern);
        ck_assert_ptr_null(strstr(rule.err.text, "aaaa"));
        rule_close(&rule);
        bauta_arena_deinit(&arena);
        free(text);
    }
}
END_TEST

START_TEST(deep_but_harmless_patterns_match)
{
    size_t len = 100000;
    char *text = malloc(len + 1);
    bauta_cell cell = {.bytes = text, .len = (uint32_t)len};
    bauta_arena arena;
    struct rule rule;

    ck_assert_ptr_nonnull(text);
    memset(text, 'a', len);
    text[len - 1] = '7';
    bauta_arena_init(&arena);
    rule_open(&rule, "regex_replace", &text_column,
              OPTIONS({"pattern", "[0-9]"}, {"with", "#"}));
    ck_assert_int_eq(rule_apply_bytes(&rule, &arena, &cell), BAUTA_OK);
    ck_assert_uint_eq(cell.len, len);
    ck_assert_int_eq(cell.bytes[len - 1], '#');
    rule_close(&rule);
    bauta_arena_deinit(&arena);
    free(text);
}
END_TEST

START_TEST(a_match_gets_what_a_column_would)
{
    struct rule rule;

    rule_open(&rule, "regex_replace", &text_column,
              OPTIONS({"pattern", "\\bA\\w+"}, {"each", "\"token\""}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_KEYED, 0);
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_ORIGINAL, 0);
    ck_assert_str_eq(rule_apply(&rule, "Dear Ada, x", NULL),
                     "Dear 3ubzu4bokesk7dslekbt2iblv4, x");
    rule_close(&rule);
}
END_TEST

Suite *
regex_suite(void)
{
    Suite *suite = suite_create("regex");
    TCase *tcase = tcase_create("regex");

    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, matches_are_replaced_by_a_text);
    tcase_add_test(tcase, matches_are_replaced_by_a_rule);
    tcase_add_test(tcase, binding_says_what_is_wrong);
    tcase_add_test(tcase, catastrophic_patterns_are_bounded);
    tcase_add_test(tcase, deep_but_harmless_patterns_match);
    tcase_add_test(tcase, a_match_gets_what_a_column_would);
    suite_add_tcase(suite, tcase);
    return suite;
}
