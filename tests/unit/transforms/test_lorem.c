/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Filler text is as long as what it stands for, keeps its marks, and is made
 * of words.
 */
#include "core/text.h"
#include "tests/unit/transforms/fixtures.h"
#include "transforms/dictionaries/dictionary.h"

#include <stdio.h>
#include <string.h>

START_TEST(golden)
{
    static const struct want latin[] = {
        {"", ""},
        {"Called twice; asks for a refund.\nSee order 4711.",
         "Aliquam quia; quidem harum illo.\nNon sequi nisi."},
        {"\xc3\x89t\xc3\xa9, d\xc3\xa9j\xc3\xa0 vu!", "Eum, maiores!"},
        {"a@b.test wrote: https://b.test/?q=1, 12.50",
         "Sit fugiat nam: quae rerum deserunt, iusto"},
        {"x", "A"},
    };

    check_values("lorem", &text_column, NO_OPTIONS, latin, COUNT(latin));
}
END_TEST

static bool
is_mark(char c)
{
    return strchr(".,;:!?", c) != NULL;
}

/* Does the list, or a longer word of it where it has none so short, have it? */
static bool
is_word(const bauta_list *list, const char *bytes, size_t len)
{
    for (size_t i = 0; i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);

        if (entry.len >= len &&
            memcmp(entry.bytes + 1, bytes + 1, len - 1) == 0 &&
            (entry.bytes[0] | 0x20) == (bytes[0] | 0x20) &&
            (entry.len == len || bauta_utf8_count(bytes, len) < 3))
            return true;
    }
    return false;
}

static void
check_words(const bauta_list *list, const char *text, size_t len)
{
    for (size_t at = 0; at < len;) {
        size_t n = 0;

        while (at + n < len && text[at + n] != ' ' && text[at + n] != '\n' &&
               !is_mark(text[at + n]))
            n++;
        ck_assert_msg(n == 0 || is_word(list, text + at, n), "\"%.*s\" in %s",
                      (int)n, text + at, text);
        at += n + 1;
    }
}

static size_t
make_text(char *text)
{
    static const char *const parts[] = {
        "a",    "word",  "\xc3\xa9t\xc3\xa9", " ",  " ", ", ", ". ", "\n",
        "12.5", "x@y.z", "\xe6\x97\xa5",      "?! "};
    size_t len = 0, n = random_next() % 60;

    for (size_t i = 0; i < n; i++) {
        const char *part = parts[random_next() % COUNT(parts)];

        memcpy(text + len, part, strlen(part));
        len += strlen(part);
    }
    text[len] = '\0';
    return len;
}

static void
check_shape(const char *in, size_t len, const char *out, size_t out_len)
{
    size_t i = 0, o = 0;

    ck_assert_uint_eq(bauta_utf8_count(in, len),
                      bauta_utf8_count(out, out_len));
    for (; i < len; i += bauta_utf8_length(in + i, len - i)) {
        bool ends = i + 1 == len || in[i + 1] == ' ' || in[i + 1] == '\n';

        if (in[i] == '\n' || (is_mark(in[i]) && ends))
            ck_assert_msg(out[o] == in[i], "\"%s\" for \"%s\"", out, in);
        o += bauta_utf8_length(out + o, out_len - o);
    }
}

START_TEST(length_and_marks_are_kept)
{
    const char *locale = bauta_locales[_i];
    const bauta_list *list =
        bauta_dictionary_find(locale)->lists[BAUTA_LIST_WORD];
    bool spaced = strcmp(locale, "ja_JP") != 0;
    struct rule rule, latin;
    char text[1024];

    random_start();
    rule_open(&rule, "lorem", &text_column, OPTIONS({"locale", locale}));
    rule_open(&latin, "lorem", &text_column, NO_OPTIONS);
    for (int i = 0; i < 500; i++) {
        size_t len = make_text(text), n;
        const char *got = rule_apply(&rule, text, &n);

        if (strspn(text, " \n.,;:!?") == len)
            continue; /* of marks alone: filled */
        check_shape(text, len, got, n);
        if (spaced)
            check_words(list, got, n);
        got = rule_apply(&latin, text, &n);
        check_shape(text, len, got, n);
        check_words(bauta_dictionary_find(locale)->lists[BAUTA_LIST_LOREM], got,
                    n);
    }
    rule_close(&rule);
    rule_close(&latin);
}
END_TEST

START_TEST(nothing_but_marks_is_filled)
{
    static const char *const texts[] = {"......", "\n\n\n\n\n\n", "      ",
                                        "?! ?! ?!"};
    struct rule rule;

    rule_open(&rule, "lorem", &text_column, NO_OPTIONS);
    for (size_t i = 0; i < COUNT(texts); i++) {
        const char *got = rule_apply(&rule, texts[i], NULL);

        ck_assert_uint_eq(strlen(got), strlen(texts[i]));
        ck_assert_uint_ne(strcspn(got, "abcdefghijklmnopqrstuvwxyz"),
                          strlen(got));
    }
    ck_assert_uint_eq(strlen(rule_apply(&rule, "\xff\xfe\xc3", NULL)), 3);
    rule_close(&rule);
}
END_TEST

Suite *
lorem_suite(void)
{
    Suite *suite = suite_create("lorem");
    TCase *tcase = tcase_create("lorem");

    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, golden);
    tcase_add_loop_test(tcase, length_and_marks_are_kept, 0, 11);
    tcase_add_test(tcase, nothing_but_marks_is_filled);
    suite_add_tcase(suite, tcase);
    return suite;
}
