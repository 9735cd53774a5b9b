/* SPDX-License-Identifier: Apache-2.0 */
/* The scan of a JSON text: what is JSON, what is not, and what it reports. */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/json_scan.h"

#include <stdlib.h>
#include <string.h>

/* Scans a block of the text's exact size, so that overruns show. */
static enum bauta_json_step
scan_text(const char *text, size_t len, bauta_json_scan *scan)
{
    char *bytes = malloc(len == 0 ? 1 : len);
    bauta_json_match match;
    enum bauta_json_step step;

    if (bytes == NULL)
        ck_abort_msg("out of memory");
    memcpy(bytes, text, len);
    bauta_json_scan_init(scan, NULL, bytes, len);
    step = bauta_json_scan_next(scan, &match);
    if (step == BAUTA_JSON_MATCH || scan->at > len ||
        (scan->problem == NULL) != (step == BAUTA_JSON_END) ||
        bauta_json_scan_next(scan, &match) != step)
        ck_abort_msg("%.*s", (int)len, text);
    free(bytes);
    return step;
}

START_TEST(json_is_accepted)
{
    static const char *const table[] = {
        "0",
        "-0",
        "true",
        "false",
        "null",
        "\"\"",
        "[]",
        "{}",
        " [ ] ",
        "\t{\r\n}\n",
        "[1]",
        "[1,2]",
        "[ 1 , 2 ]",
        "[[],[[]],{}]",
        "{\"a\":1}",
        "{ \"a\" : 1 , \"b\" : [ ] }",
        "{\"a\":1,\"a\":1}",
        "{\"\":{\"\":{}}}",
        "[0.0,-1.5e+10,1E5,123456789012345678901234567890]",
        "[1e99999,-1e-99999]",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uFFFF\"",
        "\"\\u0000\"",
        "\"\\ud83c\\udfad\"",
        "\"\\ud800\"",
        "\"\\udc00x\"",
        "{\"\\udfff\":0}",
        "\"\x7f\"",
        "\"\xc2\x80\xdf\xbf\"",
        "\"\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf\"",
        "\"\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"",
        "\"\xef\xbb\xbf\"",
        "\"\xe2\x80\xa8\"",
        "\"/*\"",
        "[\"a\",\"b\",[\"c\"],{\"d\":\"e\"}]",
        "                                        1                   ",
        "[true,false,null,0,\"\",[],{}]",
        "\"0123456789abcdef01234\\n\"",
    };
    bauta_json_scan scan;

    for (size_t i = 0; i < COUNT(table); i++)
        ck_assert_msg(scan_text(table[i], strlen(table[i]), &scan) ==
                          BAUTA_JSON_END,
                      "%s: %s", table[i], scan.problem);
}
END_TEST

START_TEST(other_texts_are_refused)
{
    static const struct {
        const char *text;
        size_t at; /* where the fault is seen */
        const char *problem;
    } table[] = {
        {"", 0, "ends too early"},
        {" \n", 2, "ends too early"},
        {"[", 1, "ends too early"},
        {"[1", 2, "ends too early"},
        {"[1,", 3, "ends too early"},
        {"{\"a\":", 5, "ends too early"},
        {"{\"a\":1", 6, "ends too early"},
        {"{\"a\":1,", 7, "ends too early"},
        {"{\"a\"", 4, "a colon"},
        {"\"", 1, "no end"},
        {"\"abcdefghijk", 12, "no end"},
        {"[\"a", 3, "no end"},
        {"{\"a", 3, "no end"},
        {"1 2", 2, "follows"},
        {"[] []", 3, "follows"},
        {"{}}", 2, "follows"},
        {"\"\"\"\"", 2, "follows"},
        {"null,", 4, "follows"},
        {"nullx", 4, "follows"},
        {"01", 1, "follows"},
        {"1.", 1, "follows"},
        {"1e", 1, "follows"},
        {"0x1", 1, "follows"},
        {"[1 2]", 3, "a comma or ]"},
        {"[1:2]", 2, "a comma or ]"},
        {"[1}", 2, "a comma or ]"},
        {"[01]", 2, "a comma or ]"},
        {"[1.e1]", 2, "a comma or ]"},
        {"[1,]", 3, "expected a value"},
        {"[,1]", 1, "expected a value"},
        {"[,]", 1, "expected a value"},
        {"[1,,2]", 3, "expected a value"},
        {"[+1]", 1, "expected a value"},
        {"[-]", 1, "expected a value"},
        {"[.5]", 1, "expected a value"},
        {"[-a]", 1, "expected a value"},
        {"[NaN]", 1, "expected a value"},
        {"[Infinity]", 1, "expected a value"},
        {"[-Infinity]", 1, "expected a value"},
        {"[tru]", 1, "expected a value"},
        {"[True]", 1, "expected a value"},
        {"nul", 0, "expected a value"},
        {"fals", 0, "expected a value"},
        {"['a']", 1, "expected a value"},
        {"[a]", 1, "expected a value"},
        {"]", 0, "expected a value"},
        {"}", 0, "expected a value"},
        {":", 0, "expected a value"},
        {"// x\n1", 0, "expected a value"},
        {"/**/1", 0, "expected a value"},
        {"1//", 1, "follows"},
        {"\f1", 0, "expected a value"},
        {"\xc2\xa0"
         "1",
         0, "expected a value"},
        {"\xef\xbb\xbf{}", 0, "expected a value"},
        {"\x01", 0, "expected a value"},
        {"{1:2}", 1, "a name in quotes"},
        {"{a:1}", 1, "a name in quotes"},
        {"{'a':1}", 1, "a name in quotes"},
        {"{null:1}", 1, "a name in quotes"},
        {"{\"a\":1,}", 7, "a name in quotes"},
        {"{,}", 1, "a name in quotes"},
        {"{]", 1, "a name in quotes"},
        {"{\"a\" 1}", 5, "a colon"},
        {"{\"a\"}", 4, "a colon"},
        {"{\"a\",1}", 4, "a colon"},
        {"{\"a\"::1}", 5, "expected a value"},
        {"{\"a\":}", 5, "expected a value"},
        {"{\"a\":1]", 6, "a comma or }"},
        {"{\"a\":1 \"b\":2}", 7, "a comma or }"},
        {"{\"a\":1:2}", 6, "a comma or }"},
        {"[\"a\nb\"]", 3, "control character"},
        {"[\"\t\"]", 2, "control character"},
        {"[\"0123456789\x1f\"]", 12, "control character"},
        {"{\"a\x1f\":1}", 3, "control character"},
        {"[\"\\x41\"]", 2, "no such escape"},
        {"[\"\\'\"]", 2, "no such escape"},
        {"[\"\\a\"]", 2, "no such escape"},
        {"[\"\\U0041\"]", 2, "no such escape"},
        {"[\"\\u004\"]", 2, "no such escape"},
        {"[\"\\u00g1\"]", 2, "no such escape"},
        {"[\"\\u\"]", 2, "no such escape"},
        {"\"\\u00", 1, "no such escape"},
        {"\"\\", 1, "no such escape"},
        {"\"\\\xc3\xa9\"", 1, "no such escape"},
        {"[\"\xff\"]", 2, "UTF-8"},
        {"[\"\x80\"]", 2, "UTF-8"},
        {"[\"\xc3\"]", 2, "UTF-8"},
        {"[\"\xc3\xa9\xc3\"]", 4, "UTF-8"},
        {"[\"\xc0\xaf\"]", 2, "UTF-8"},
        {"[\"\xe0\x80\xaf\"]", 2, "UTF-8"},
        {"[\"\xed\xa0\x80\"]", 2, "UTF-8"},
        {"[\"\xf4\x90\x80\x80\"]", 2, "UTF-8"},
        {"{\"\xe9\":1}", 2, "UTF-8"},
    };
    bauta_json_scan scan;

    for (size_t i = 0; i < COUNT(table); i++) {
        const char *text = table[i].text;

        ck_assert_msg(scan_text(text, strlen(text), &scan) == BAUTA_JSON_BAD,
                      "%s", text);
        ck_assert_msg(strstr(scan.problem, table[i].problem) != NULL, "%s: %s",
                      text, scan.problem);
        ck_assert_msg(scan.at == table[i].at, "%s: %zu", text, scan.at);
    }
    ck_assert_int_eq(scan_text("1\0", 2, &scan), BAUTA_JSON_BAD);
    ck_assert_int_eq(scan_text("\"\0\"", 3, &scan), BAUTA_JSON_BAD);
    ck_assert_int_eq(scan_text("\"\\\0\"", 4, &scan), BAUTA_JSON_BAD);
}
END_TEST

/* Where the fault is seen that byte `c` at `at` makes in a string of `len`
 * bytes; len where there is none. */
static size_t
fault_at(unsigned c, size_t at, size_t len)
{
    if (c == '"')
        return at + 1;
    if (c == '\\' && at + 2 == len)
        return len; /* it escapes the closing quote */
    return c == '\\' || c < ' ' || c >= 0x80 ? at : len;
}

/* Every byte at each place of the words that a string is passed in. */
START_TEST(strings_are_passed_at_any_length)
{
    bauta_json_scan scan;
    char text[64];

    for (size_t len = 2; len < 40; len++) {
        memset(text, '}', sizeof(text));
        text[0] = text[len - 1] = '"';
        for (size_t i = 0; i < 256 * (len - 2); i++) {
            size_t at = 1 + i / 256;
            bool good = fault_at(i % 256, at, len) == len && i % 256 != '\\';

            text[at] = (char)(i % 256);
            if ((scan_text(text, len, &scan) == BAUTA_JSON_END) != good ||
                scan.at != fault_at(i % 256, at, len))
                ck_abort_msg("byte %zu at %zu of %zu", i % 256, at, len);
            text[at] = '}';
        }
    }
}
END_TEST

START_TEST(blanks_are_passed_at_any_length)
{
    bauta_json_scan scan;
    char text[64];

    for (size_t len = 1; len < 40; len++)
        for (size_t at = 0; at < len; at++) {
            memset(text, ' ', sizeof(text));
            ck_assert_int_eq(scan_text(text, len, &scan), BAUTA_JSON_BAD);
            ck_assert_uint_eq(scan.at, len);
            text[at] = '1';
            ck_assert_int_eq(scan_text(text, len, &scan), BAUTA_JSON_END);
            text[at] = '\v';
            ck_assert_int_eq(scan_text(text, len, &scan), BAUTA_JSON_BAD);
            ck_assert_uint_eq(scan.at, at);
        }
}
END_TEST

START_TEST(no_beginning_of_a_text_is_one)
{
    static const char text[] =
        "{\"a\": [1.5e-3, \"x\\u00e9\xc3\xa9\\n\", true, false, null], "
        "\"b\": {\"c\": {}}, \"d\": \"0123456789\"}";
    bauta_json_scan scan;

    ck_assert_int_eq(scan_text(text, strlen(text), &scan), BAUTA_JSON_END);
    for (size_t len = 0; len < strlen(text); len++)
        ck_assert_msg(scan_text(text, len, &scan) == BAUTA_JSON_BAD, "%zu",
                      len);
}
END_TEST

START_TEST(depth_is_bounded)
{
    enum { MAX = BAUTA_JSON_DEPTH_MAX, OBJECT = 5 };
    bauta_json_scan scan;
    char text[(OBJECT + 1) * (MAX + 1) + 1];

    memset(text, '[', MAX);
    memset(text + MAX, ']', MAX);
    ck_assert_int_eq(scan_text(text, (size_t)2 * MAX, &scan), BAUTA_JSON_END);
    memset(text, '[', MAX + 1);
    memset(text + MAX + 1, ']', MAX + 1);
    ck_assert_int_eq(scan_text(text, (size_t)2 * MAX + 2, &scan),
                     BAUTA_JSON_BAD);
    ck_assert_uint_eq(scan.at, MAX);
    ck_assert_ptr_nonnull(strstr(scan.problem, "128"));
    for (size_t i = 0; i < MAX; i++)
        memcpy(text + i * OBJECT, "{\"a\":", OBJECT);
    text[OBJECT * MAX] = '1';
    memset(text + OBJECT * MAX + 1, '}', MAX);
    ck_assert_int_eq(scan_text(text, (OBJECT + 1) * MAX + 1, &scan),
                     BAUTA_JSON_END);
}
END_TEST

static bauta_json_paths *
compile(const char *const *texts, size_t n)
{
    bauta_json_path list[BAUTA_JSON_PATHS_MAX];
    bauta_json_paths *paths;
    bauta_err err = {0};

    for (size_t i = 0; i < n; i++)
        list[i] =
            (bauta_json_path){texts[i], strlen(texts[i]), 100 + (unsigned)i};
    ck_assert_msg(bauta_json_paths_open(&paths, list, n, &err) == BAUTA_OK,
                  "%s", err.text);
    return paths;
}

static void
check_match(bauta_json_scan *scan, enum bauta_json_kind kind, unsigned tag,
            const char *text, size_t depth)
{
    bauta_json_match match;

    ck_assert_int_eq(bauta_json_scan_next(scan, &match), BAUTA_JSON_MATCH);
    ck_assert_int_eq(match.kind, kind);
    ck_assert_uint_eq(match.tag, tag);
    ck_assert_uint_eq(match.end - match.start, strlen(text));
    ck_assert_mem_eq(scan->bytes + match.start, text, strlen(text));
    ck_assert_uint_eq(match.depth, depth);
}

START_TEST(matches_are_reported)
{
    static const char text[] =
        " {\"s\" : \"a\\\"b\" , \"n\":-1.50e+2, \"t\":true,\"f\":false,\n"
        "\"z\":null,\"a\":[ 1 ],\"o\":{\"s\":\"not this\"} } ";
    bauta_json_paths *paths = compile(
        (const char *const[]){"$.s", "$.n", "$.t", "$.f", "$.z", "$.a", "$.o"},
        7);
    bauta_json_scan scan;
    bauta_json_match match;

    bauta_json_scan_init(&scan, paths, text, strlen(text));
    check_match(&scan, BAUTA_JSON_STRING, 100, "\"a\\\"b\"", 1);
    check_match(&scan, BAUTA_JSON_NUMBER, 101, "-1.50e+2", 1);
    check_match(&scan, BAUTA_JSON_TRUE, 102, "true", 1);
    check_match(&scan, BAUTA_JSON_FALSE, 103, "false", 1);
    check_match(&scan, BAUTA_JSON_NULL, 104, "null", 1);
    check_match(&scan, BAUTA_JSON_ARRAY, 105, "[", 1);
    check_match(&scan, BAUTA_JSON_OBJECT, 106, "{", 1);
    ck_assert_int_eq(bauta_json_scan_next(&scan, &match), BAUTA_JSON_END);
    bauta_json_paths_close(paths);
    paths = compile((const char *const[]){"$"}, 1);
    bauta_json_scan_init(&scan, paths, " \"x\"", 4);
    check_match(&scan, BAUTA_JSON_STRING, 100, "\"x\"", 0);
    ck_assert_int_eq(bauta_json_scan_next(&scan, &match), BAUTA_JSON_END);
    bauta_json_paths_close(paths);
}
END_TEST

START_TEST(a_match_may_come_before_a_fault)
{
    static const char text[] = "{\"a\":\"x\",\"a\":}";
    bauta_json_paths *paths = compile((const char *const[]){"$.a"}, 1);
    bauta_json_scan scan;
    bauta_json_match match;

    bauta_json_scan_init(&scan, paths, text, strlen(text));
    check_match(&scan, BAUTA_JSON_STRING, 100, "\"x\"", 1);
    ck_assert_int_eq(bauta_json_scan_next(&scan, &match), BAUTA_JSON_BAD);
    ck_assert_uint_eq(scan.at, 13);
    bauta_json_paths_close(paths);
}
END_TEST

START_TEST(insides_are_passed)
{
    static const char text[] = "[{\"x\":[{\"x\":1}, 2]}, {\"x\":{}}, "
                               "{\"x\":[[],[3]]}, {\"x\":4}]";
    static const char *const wholes[] = {"[{\"x\":1}, 2]", "{}", "[[],[3]]"};
    bauta_json_paths *paths = compile((const char *const[]){"$..x"}, 1);
    bauta_json_scan scan;
    bauta_json_match match;

    bauta_json_scan_init(&scan, paths, text, strlen(text));
    for (size_t i = 0; i < COUNT(wholes); i++) {
        ck_assert_int_eq(bauta_json_scan_next(&scan, &match), BAUTA_JSON_MATCH);
        ck_assert(bauta_json_scan_skip(&scan, &match));
        ck_assert_uint_eq(match.end - match.start, strlen(wholes[i]));
        ck_assert_mem_eq(text + match.start, wholes[i], strlen(wholes[i]));
    }
    check_match(&scan, BAUTA_JSON_NUMBER, 100, "4", 2);
    ck_assert_int_eq(bauta_json_scan_next(&scan, &match), BAUTA_JSON_END);
    bauta_json_paths_close(paths);
}
END_TEST

START_TEST(a_whole_text_may_be_passed)
{
    bauta_json_paths *paths = compile((const char *const[]){"$", "$..*"}, 2);
    static const char *const bad[] = {"[1,", "[1]]", "[[1}]", "{\"a\":[}"};
    bauta_json_scan scan;
    bauta_json_match match;

    bauta_json_scan_init(&scan, paths, "[1,[2]] ", 8);
    ck_assert_int_eq(bauta_json_scan_next(&scan, &match), BAUTA_JSON_MATCH);
    ck_assert(bauta_json_scan_skip(&scan, &match));
    ck_assert_uint_eq(match.end, 7);
    ck_assert_int_eq(bauta_json_scan_next(&scan, &match), BAUTA_JSON_END);
    for (size_t i = 0; i < COUNT(bad); i++) {
        bool passed;

        bauta_json_scan_init(&scan, paths, bad[i], strlen(bad[i]));
        ck_assert_int_eq(bauta_json_scan_next(&scan, &match), BAUTA_JSON_MATCH);
        passed = bauta_json_scan_skip(&scan, &match);
        ck_assert_int_eq(passed, i == 1);
        ck_assert_int_eq(bauta_json_scan_next(&scan, &match), BAUTA_JSON_BAD);
    }
    bauta_json_paths_close(paths);
}
END_TEST

Suite *
json_scan_suite(void)
{
    Suite *suite = suite_create("json_scan");
    TCase *tcase = tcase_create("json_scan");

    tcase_add_test(tcase, json_is_accepted);
    tcase_add_test(tcase, other_texts_are_refused);
    tcase_add_test(tcase, strings_are_passed_at_any_length);
    tcase_add_test(tcase, blanks_are_passed_at_any_length);
    tcase_add_test(tcase, no_beginning_of_a_text_is_one);
    tcase_add_test(tcase, depth_is_bounded);
    tcase_add_test(tcase, matches_are_reported);
    tcase_add_test(tcase, a_match_may_come_before_a_fault);
    tcase_add_test(tcase, insides_are_passed);
    tcase_add_test(tcase, a_whole_text_may_be_passed);
    suite_add_tcase(suite, tcase);
    return suite;
}
