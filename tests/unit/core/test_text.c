/* SPDX-License-Identifier: Apache-2.0 */
#include "core/text.h"

#include <check.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

START_TEST(grows_and_quotes)
{
    bauta_text text;
    char *taken;

    bauta_text_init(&text);
    for (int i = 0; i < 1000; i++)
        bauta_text_printf(&text, "%d,", i);
    ck_assert_uint_eq(text.len, 10 * 2 + 90 * 3 + 900 * 4);
    bauta_text_reset(&text);
    bauta_text_quote(&text, "a\"b;--", '"');
    bauta_text_add(&text, " ");
    bauta_text_quote(&text, "c`d", '`');
    taken = bauta_text_take(&text);
    ck_assert_ptr_nonnull(taken);
    ck_assert_str_eq(taken, "\"a\"\"b;--\" `c``d`");
    free(taken);
    ck_assert_ptr_null(text.bytes);
}
END_TEST

START_TEST(failure_sticks)
{
    bauta_text text;

    bauta_text_init(&text);
    bauta_text_add(&text, "x");
    ck_assert(!bauta_text_reserve(&text, SIZE_MAX));
    bauta_text_add(&text, "y");
    ck_assert(text.failed);
    ck_assert_uint_eq(text.len, 1);
    ck_assert_ptr_null(bauta_text_take(&text));
}
END_TEST

static const struct {
    const char *bytes;
    size_t first; /* length of the first sequence; 0: not valid */
} sequences[] = {
    {"a", 1},
    {"\xC3\xA9", 2},
    {"\xE2\x82\xAC", 3},
    {"\xF0\x9F\x8E\xAD", 4},
    {"\xC0\xAF", 0},         /* overlong */
    {"\xE0\x80\x80", 0},     /* overlong */
    {"\xF0\x80\x80\x80", 0}, /* overlong */
    {"\xED\xA0\x80", 0},     /* surrogate */
    {"\xF4\x90\x80\x80", 0}, /* past U+10FFFF */
    {"\xF5\x80\x80\x80", 0},
    {"\x80", 0},
    {"\xC3", 0},
    {"\xE2\x82", 0},
    {"\xF0\x9F\x8E", 0},
    {"\xC3\x28", 0},
};

START_TEST(utf8_sequences)
{
    const char *bytes = sequences[_i].bytes;

    ck_assert_uint_eq(bauta_utf8_length(bytes, strlen(bytes)),
                      sequences[_i].first);
    ck_assert_int_eq(bauta_utf8_valid(bytes, strlen(bytes)),
                     sequences[_i].first == strlen(bytes));
}
END_TEST

START_TEST(utf8_after_ascii)
{
    char bytes[40] = "abcdefghijklmnopqrstuvwxyz";

    ck_assert(bauta_utf8_valid(bytes, 26));
    for (size_t i = 0; i < 26; i++) {
        char kept = bytes[i];

        bytes[i] = (char)0xFF;
        ck_assert(!bauta_utf8_valid(bytes, 26));
        bytes[i] = kept;
    }
    ck_assert_uint_eq(bauta_utf8_count("Zo\xC3\xAB \xE2\x82\xAC", 8), 5);
    ck_assert(bauta_utf8_valid("", 0));
}
END_TEST

Suite *bauta_text_suite(void);
Suite *
bauta_text_suite(void)
{
    Suite *suite = suite_create("text");
    TCase *tc = tcase_create("all");

    tcase_add_test(tc, grows_and_quotes);
    tcase_add_test(tc, failure_sticks);
    tcase_add_loop_test(tc, utf8_sequences, 0,
                        (int)(sizeof(sequences) / sizeof(sequences[0])));
    tcase_add_test(tc, utf8_after_ascii);
    suite_add_tcase(suite, tc);
    return suite;
}
