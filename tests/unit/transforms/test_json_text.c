/* SPDX-License-Identifier: Apache-2.0 */
/* The strings and numbers of JSON, read and written. */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/json_text.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 256 };

/* Decodes in blocks of their exact size, so that overruns show. */
static bool
decode(const char *token, size_t len, char *out, size_t *out_len)
{
    char *from = malloc(len + 1);
    char *to = malloc(len < 2 ? 1 : len - 1);
    bool good;

    ck_assert(from != NULL && to != NULL && len < ROOM);
    memcpy(from, token, len);
    good = bauta_json_string_decode(from, len, to, out_len);
    if (good)
        memcpy(out, to, *out_len);
    free(from);
    free(to);
    return good;
}

START_TEST(strings_are_decoded)
{
    static const struct {
        const char *token, *utf8;
        size_t len;
    } table[] = {
        {"\"\"", "", 0},
        {"\"Ada\"", "Ada", 3},
        {"\"\\u0041d\\u0061\"", "Ada", 3},
        {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t", 8},
        {"\"\\u00e9\\u00E9\xc3\xa9\"", "\xc3\xa9\xc3\xa9\xc3\xa9", 6},
        {"\"\\u20ac\"", "\xe2\x82\xac", 3},
        {"\"\\uD83C\\uDFad!\"", "\xf0\x9f\x8e\xad!", 5},
        {"\"\\u0000x\"", "\0x", 2},
        {"\"\\uffff\\ud7ff\\ue000\"", "\xef\xbf\xbf\xed\x9f\xbf\xee\x80\x80",
         9},
        {"\"\\uDBFF\\uDFFF\"", "\xf4\x8f\xbf\xbf", 4},
        {"\"\x7f'\"", "\x7f'", 2},
    };
    char out[ROOM];
    size_t len;

    for (size_t i = 0; i < COUNT(table); i++) {
        const char *token = table[i].token;

        ck_assert_msg(decode(token, strlen(token), out, &len), "%s", token);
        ck_assert_msg(len == table[i].len, "%s", token);
        ck_assert_msg(memcmp(out, table[i].utf8, len) == 0, "%s", token);
        ck_assert(
            bauta_json_string_equals(token, strlen(token), table[i].utf8, len));
    }
}
END_TEST

START_TEST(other_strings_are_refused)
{
    static const char *const table[] = {
        "",
        "\"",
        "x",
        "''",
        "\"a",
        "a\"",
        "\"a\"\"",
        "\"\\\"",
        "\"\\x41\"",
        "\"\\'\"",
        "\"\\\"",
        "\"\\u\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\U0041\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800x\"",
        "\"\\ud800\\n\"",
        "\"\\ud800\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\udc00\\ud800\"",
        "\"\\ud800\\udc0\"",
        "\"\n\"",
        "\"\x1f\"",
        "\"\xff\"",
        "\"\xc3\"",
        "\"\xed\xa0\x80\"",
        "\"\xc0\x80\"",
        "\"\xf4\x90\x80\x80\"",
    };
    char out[ROOM];
    size_t len;

    for (size_t i = 0; i < COUNT(table); i++) {
        ck_assert_msg(!decode(table[i], strlen(table[i]), out, &len), "%s",
                      table[i]);
        ck_assert(!bauta_json_string_equals(table[i], strlen(table[i]), "", 0));
    }
    ck_assert(!decode("\"a\0b\"", 5, out, &len));
}
END_TEST

START_TEST(tokens_equal_what_they_stand_for)
{
    static const char token[] = "\"e\\u006dail\"";

    ck_assert(bauta_json_string_equals(token, strlen(token), "email", 5));
    ck_assert(!bauta_json_string_equals(token, strlen(token), "email", 4));
    ck_assert(!bauta_json_string_equals(token, strlen(token), "emails", 6));
    ck_assert(!bauta_json_string_equals(token, strlen(token), "Email", 5));
    ck_assert(!bauta_json_string_equals("\"\\ud800\"", 8, "\xed\xa0\x80", 3));
    ck_assert(bauta_json_string_equals("\"\\u0000\"", 8, "", 1));
    ck_assert(!bauta_json_string_equals("\"\\u0000\"", 8, "", 0));
}
END_TEST

static const char *
encode(const char *utf8, size_t len, bool ascii)
{
    static char out[ROOM];
    size_t n = bauta_json_string_encode(utf8, len, ascii, NULL);

    ck_assert_uint_lt(n, ROOM);
    ck_assert_uint_eq(bauta_json_string_encode(utf8, len, ascii, out), n);
    ck_assert_uint_le(n, 6 * len + 2);
    out[n] = '\0';
    return out;
}

START_TEST(text_is_encoded)
{
    static const char wide[] = "\xc3\xa9\xe2\x82\xac\xf0\x9f\x8e\xad\x7f";

    ck_assert_str_eq(encode("", 0, false), "\"\"");
    ck_assert_str_eq(encode("a/b'", 4, true), "\"a/b'\"");
    ck_assert_str_eq(encode("\"\\\b\f\n\r\t\x1f\0", 9, false),
                     "\"\\\"\\\\\\b\\f\\n\\r\\t\\u001f\\u0000\"");
    ck_assert_str_eq(encode(wide, strlen(wide), false),
                     "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x8e\xad\x7f\"");
    ck_assert_str_eq(encode(wide, strlen(wide), true),
                     "\"\\u00e9\\u20ac\\ud83c\\udfad\x7f\"");
    ck_assert_str_eq(encode("\xf4\x8f\xbf\xbf", 4, true), "\"\\udbff\\udfff\"");
    ck_assert_str_eq(encode("\xf0\x90\x80\x80", 4, true), "\"\\ud800\\udc00\"");
    ck_assert_uint_eq(bauta_json_string_encode("a\xff", 2, true, NULL), 0);
    ck_assert_uint_eq(bauta_json_string_encode("\xed\xa0\x80", 3, true, NULL),
                      0);
}
END_TEST

/* Every code point there and back, and read the same by another reader. */
START_TEST(code_points_return)
{
    for (uint32_t point = 0; point <= 0x10FFFF; point += 1 + point / 300) {
        char utf8[4], token[16], back[16];
        size_t len, n, back_len;
        json_t *other;

        if (point >= 0xD800 && point <= 0xDFFF)
            continue;
        len = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        for (size_t i = len; i-- > 1;)
            utf8[i] = (char)(0x80 | (point >> 6 * (len - 1 - i) & 0x3F));
        utf8[0] =
            (char)(len == 1 ? point : (0xF00u >> len | point >> 6 * (len - 1)));
        for (int ascii = 0; ascii < 2; ascii++) {
            n = bauta_json_string_encode(utf8, len, ascii == 1, token);
            other =
                json_loadb(token, n, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
            if (!bauta_json_string_decode(token, n, back, &back_len) ||
                back_len != len || memcmp(back, utf8, len) != 0 ||
                json_string_length(other) != len ||
                memcmp(json_string_value(other), utf8, len) != 0)
                ck_abort_msg("U+%04X", point);
            json_decref(other);
        }
    }
}
END_TEST

START_TEST(numbers_are_told)
{
    static const char *const good[] = {
        "0",
        "-0",
        "7",
        "-12",
        "1234567890123456789012345678901234567890",
        "0.5",
        "-0.0",
        "1.25",
        "1e3",
        "1E+3",
        "0e-0",
        "-1.5e10",
        "1e99999",
    };
    static const char *const bad[] = {
        "",     "-",   "+1",       "01",  "-01",   "00",    ".5",       "1.",
        "1.e3", "1e",  "1e+",      "-.5", "0x10",  "1 ",    " 1",       "1e3.5",
        "1,5",  "NaN", "Infinity", "--1", "1e1e1", "1.2.3", "\xd9\xa1",
    };

    for (size_t i = 0; i < COUNT(good); i++)
        ck_assert_msg(bauta_json_is_number(good[i], strlen(good[i])), "%s",
                      good[i]);
    for (size_t i = 0; i < COUNT(bad); i++)
        ck_assert_msg(!bauta_json_is_number(bad[i], strlen(bad[i])), "%s",
                      bad[i]);
    ck_assert_uint_eq(bauta_json_number_length("-1.5e", 5), 4);
    ck_assert_uint_eq(bauta_json_number_length("01", 2), 1);
    ck_assert_uint_eq(bauta_json_number_length("12.", 3), 2);
    ck_assert_uint_eq(bauta_json_number_length("12345", 3), 3);
    ck_assert_uint_eq(bauta_json_number_length("1.5", 2), 1);
    ck_assert_uint_eq(bauta_json_number_length("-1", 1), 0);
}
END_TEST

Suite *
json_text_suite(void)
{
    Suite *suite = suite_create("json_text");
    TCase *tcase = tcase_create("json_text");

    tcase_add_test(tcase, strings_are_decoded);
    tcase_add_test(tcase, other_strings_are_refused);
    tcase_add_test(tcase, tokens_equal_what_they_stand_for);
    tcase_add_test(tcase, text_is_encoded);
    tcase_add_test(tcase, code_points_return);
    tcase_add_test(tcase, numbers_are_told);
    suite_add_tcase(suite, tcase);
    return suite;
}
