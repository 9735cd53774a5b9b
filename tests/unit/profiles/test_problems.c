/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is told of a profile that is wrong: every problem, where it is, what it
 * is and what to do, and nothing of any value.
 */
#include "core/text.h"
#include "tests/unit/profiles/fixtures.h"

#include <stdlib.h>
#include <string.h>

/* A text and its problems in order: "LINE:COLUMN part of text | part of hint",
 * the parts in order in "text | hint". */
struct wrong {
    const char *json;
    const char *problems[6];
};

/* A rule of one column, from line 2, column 1. */
#define RULE(rule)                                                             \
    "{\"bauta\":1,\"tables\":{\"t\":{\"columns\":{\"c\":\n" rule "\n}}}}"
#define ALL(member) RULE("{\"transform\":\"testall\"," member "}")
/* One more member, from line 2, column 1. */
#define MORE(member) "{\"bauta\":1,\n" member "}"
/* An item of "rules" and of "references". */
#define WILD(item)  MORE("\"rules\":[\n" item "]")
#define REFER(item) MORE("\"references\":[\n" item "]")

static const struct wrong cases[] = {
    /* what is not JSON */
    {"", {"1:1 file is empty|JSON object"}},
    {" \n\t", {"1:1 file is empty"}},
    {"{\"bauta\":1", {"1:10 ends too early|not closed"}},
    {"{\"bauta\":\"sesame", {"1:16 ends too early"}},
    {"{\"bauta\":1} {", {"1:13 text after the end"}},
    {"{\"bauta\":1,\n}", {"2:1 not valid JSON|remove the comma"}},
    {"{\"bauta\":1\n \"rules\":[]}", {"2:2 '}' expected|missing comma"}},
    {"{\"bauta\" 1}", {"1:10 ':' expected"}},
    {"{\"bauta\":1, // one\n}", {"1:13 not valid JSON|no comments"}},
    {"{'bauta':1}", {"1:2 not valid JSON|double quotes"}},
    {"{\"bauta\":1,\"recipient\":sesame}", {"1:24 invalid token"}},
    {"{\"bauta\":1,\"recipient\":\"ses\name\"}", {"1:24 newline|\\n"}},
    {"{\"bauta\":1,\"recipient\":\"sesam\\e\"}", {"1:24 invalid escape"}},
    {"{\"bauta\":1,\"recipient\":\"\\ud800\"}", {"1:24 \\u escape"}},
    {"{\"bauta\":1,\"recipient\":\"sesame\xFF\"}", {"1:24 not valid UTF-8"}},
    {"{\"bauta\":1,\"a\\u0000\":1}", {"1:12 NUL character"}},
    {"{\"bauta\":1,\"recipient\":1e999}", {"1:24 number out of range"}},
    {"{\"bauta\":01}", {"1:"}},
    /* what is no profile of ours; nothing else is told of it */
    {"[1, 2]", {"1:1 not a bauta profile"}},
    {"\"sesame\"", {"1:1 not a bauta profile"}},
    {"{}", {"1:1 no member \"bauta\"|add \"bauta\": 1"}},
    {"{\"tables\":1,\"tables\":2}", {"1:1 no member \"bauta\""}},
    {"{\"bauta\":2,\"x\":1}",
     {"1:10 of version 2; this bauta reads up to 1: "
      "update bauta"}},
    {"{\n  \"bauta\": 300}", {"2:12 of version 300"}},
    {"{\"bauta\":0}", {"1:10 version of the format|write \"bauta\": 1"}},
    {"{\"bauta\":-1}", {"1:10 version of the format"}},
    {"{\"bauta\":1.0}", {"1:10 version of the format"}},
    {"{\"bauta\":\"1\"}", {"1:10 version of the format"}},
    /* top members */
    {MORE("\"tabels\":{}"), {"2:1 no member \"tabels\"|\"tables\"?"}},
    {MORE("\"when\":{}"), {"2:1 no member \"when\"|remove it"}},
    {MORE("\"bauta\":1"), {"2:1 member \"bauta\" is named twice|line 1"}},
    {MORE("\"recipient\":7"),
     {"2:13 \"recipient\" takes a text, not a number"}},
    {MORE("\"recipient\":\"\""), {"2:13 must not be empty|leave it out"}},
    {MORE("\"recipient\":\"a\\u0000\""), {"2:13 NUL character"}},
    {MORE("\"undeclared\":\"sesame\""), {"2:14 \"refuse\" or \"keep\""}},
    {MORE("\"undeclared\":\"refse\""), {"2:14 |did you mean \"refuse\"?"}},
    {MORE("\"undeclared\":\"keep\\u0000\""), {"2:14 NUL character"}},
    {MORE("\"undeclared\":true"),
     {"2:14 takes \"refuse\" or \"keep\", not "
      "true"}},
    {MORE("\"tables\":[]"), {"2:10 \"tables\" takes an object, not an array"}},
    {MORE("\"rules\":{}"), {"2:9 \"rules\" takes an array, not an object"}},
    {MORE("\"references\":null"), {"2:14 takes an array, not null"}},
    {MORE("\"defaults\":\"x\""), {"2:12 takes an object, not a text"}},
    /* defaults */
    {MORE("\"defaults\":{\"testal\":{}}"),
     {"2:13 unknown transform \"testal\"|\"testall\"?"}},
    {MORE("\"defaults\":{\"testall\":\"x\"}"), {"2:23 takes an object"}},
    {MORE("\"defaults\":{\"testall\":{\"coumt\":1}}"),
     {"2:24 has no option \"coumt\"|\"count\"?"}},
    {MORE("\"defaults\":{\"testall\":{\"count\":11}}"),
     {"2:32 \"count\" of \"testall\" takes a whole number from 1 to 10"}},
    {MORE("\"defaults\":{\"testall\":{\"domain\":\"x\"}}"),
     {"2:24 has no option \"domain\""}},
    /* tables and columns */
    {MORE("\"tables\":{\"a\":\"skipp\"}"),
     {"2:15 \"skip\" or an object, not \"skipp\"|\"skip\"?"}},
    {MORE("\"tables\":{\"a\":\"mask\"}"), {"2:15 |under \"columns\""}},
    {MORE("\"tables\":{\"a\":\"keep\\u0000\"}"), {"2:15 NUL character"}},
    {MORE("\"tables\":{\"a\":false}"), {"2:15 or an object, not false"}},
    {MORE("\"tables\":{\"a\":{}}"), {"2:15 without \"columns\"|{}"}},
    {MORE("\"tables\":{\"a\":{\"colums\":{}}}"),
     {"2:16 no member \"colums\"|\"columns\"?"}},
    {MORE("\"tables\":{\"a\":{\"columns\":{},\"comment\":1}}"),
     {"2:29 no member \"comment\""}},
    {MORE("\"tables\":{\"a\":{\"columns\":[]}}"), {"2:26 takes an object"}},
    {MORE("\"tables\":{\"\":\"keep\"}"), {"2:11 a table without a name"}},
    {MORE("\"tables\":{\"a\":\"keep\",\n\"\\u0061\":\"skip\"}"),
     {"3:1 table \"a\" is named twice|line 2"}},
    {MORE("\"tables\":{\"a\":{\"columns\":{\"c\":\"keep\",\n\"c\":\"keep\"}}}"),
     {"3:1 column \"c\" is named twice|line 2"}},
    {MORE("\"tables\":{\"a\":{\"columns\":{\"\":\"keep\"}}}"),
     {"2:27 a column without a name"}},
    {MORE("\"tables\":{\"a\\u001b[2J\\u009b\":1}"), {"2:30 a table takes"}},
    /* rules */
    {RULE("\"testal\""), {"2:1 unknown transform \"testal\"|\"testall\"?"}},
    {RULE("\"qqqqqqqqqqqqqqqq\""), {"2:1 unknown transform|bauta transforms"}},
    {RULE("\"\""), {"2:1 must not be empty"}},
    {RULE("\"keep\\u0000\""), {"2:1 NUL character"}},
    {RULE("12"), {"2:1 an object or an array, not a number"}},
    {RULE("null"), {"2:1 an object or an array, not null"}},
    {RULE("[]"), {"2:1 without a transform in it|\"keep\""}},
    {RULE("[[\"keep\"]]"),
     {"2:2 a rule takes the name of a transform or an "
      "object, not an array"}},
    {RULE("[\"testall\",\"keep\"]"), {"2:12 \"keep\" stands alone"}},
    {RULE("[{\"transform\":\"keep\"},\"testall\"]"), {"2:2 stands alone"}},
    {RULE("{}"), {"2:1 without \"transform\"|NAME"}},
    {RULE("{\"transfrom\":\"keep\"}"),
     {"2:2 no member \"transfrom\"|\"transform\"?"}},
    {RULE("{\"transform\":[\"keep\"]}"),
     {"2:14 the name of a transform, not "
      "an array"}},
    {RULE("{\"transform\":\"keep\",\"table\":\"x\"}"),
     {"2:21 \"keep\" has no option \"table\""}},
    {RULE("{\"transform\":\"keep\",\"when\":\"a = 1\"}"),
     {"2:1 takes no \"when\""}},
    {RULE("{\"transform\":\"mask\",\"when\":1}"),
     {"2:28 \"when\" takes a condition, as a text, not a number"}},
    {RULE("{\"transform\":\"mask\",\"when\":\"a = 1 or\"}"),
     {"2:28 no condition: the name of a column is wanted here, at character "
      "9"}},
    {RULE("{\"transform\":\"keep\",\"on_invalid\":1}"),
     {"2:34 \"on_invalid\" takes \"error\", \"null\" or \"mask\""}},
    {RULE("{\"transform\":\"keep\",\"domain\":1}"), {"2:30 takes a text"}},
    {RULE("{\"transform\":\"keep\",\"domain\":\"\"}"), {"2:30 empty"}},
    {RULE("{\"transform\":\"keep\",\"reason\":[]}"), {"2:30 takes a text"}},
    {RULE("{\"transform\":\"keep\",\"transform\":\"keep\"}"),
     {"2:21 member \"transform\" is named twice"}},
    {RULE("\"testneed\""),
     {"2:1 \"testneed\" needs option \"length\"|a whole number from 8 to 64"}},
    {RULE("[\"testneed\",{\"transform\":\"testneed\"}]"),
     {"2:2 needs option", "2:13 needs option"}},
    /* options */
    {ALL("\"cuont\":1"), {"2:24 no option \"cuont\"|\"count\"?"}},
    {ALL("\"domian\":1"), {"2:24 no option \"domian\"|\"domain\"?"}},
    {ALL("\"zzzzzzz\":1"), {"2:24 no option|`bauta transforms testall`"}},
    {ALL("\"count\":0"), {"2:32 from 1 to 10|how many"}},
    {ALL("\"count\":1.0"), {"2:32 a whole number"}},
    {ALL("\"count\":\"1\""), {"2:32 a whole number"}},
    {ALL("\"count\":99999999999999999999"), {"2:32 a whole number"}},
    {ALL("\"count\":1,\"count\":2"), {"2:34 named twice"}},
    {ALL("\"ratio\":1.5"), {"2:32 a number from 0 to 1"}},
    {ALL("\"ratio\":[]"), {"2:32 a number"}},
    {ALL("\"mark\":\"\""), {"2:31 a text of 1 character"}},
    {ALL("\"mark\":\"sesame\""), {"2:31 a text of 1 character"}},
    {ALL("\"label\":1"), {"2:32 takes a text"}},
    {ALL("\"flag\":\"true\""), {"2:31 true or false"}},
    {ALL("\"form\":\"base23\""), {"2:31 one of hex, base32|\"base32\"?"}},
    {ALL("\"form\":\"hex\\u0000\""), {"2:31 one of hex"}},
    {ALL("\"list\":\"sesame\""), {"2:31 takes a list"}},
    {ALL("\"list\":[1,null]"), {"2:31 takes a list"}},
    {ALL("\"value\":{}"), {"2:32 a text, a number, true, false or null"}},
    {ALL("\"value\":[\"sesame\"]"), {"2:32 a text, a number"}},
    /* wildcards */
    {WILD("\"keep\""), {"3:1 takes an object, not a text"}},
    {WILD("{\"transform\":\"keep\"}"),
     {"3:1 without \"table\", \"column\" or "
      "\"type\""}},
    {WILD("{\"column\":\"*\"}"), {"3:1 without \"transform\""}},
    {WILD("{\"column\":\"\",\"transform\":\"keep\"}"), {"3:11 empty"}},
    {WILD("{\"table\":1,\"transform\":\"keep\"}"), {"3:10 takes a text"}},
    {WILD("{\"type\":\"txt\",\"transform\":\"keep\"}"),
     {"3:9 unknown type \"txt\"|\"text\"?"}},
    {WILD("{\"type\":\"geometryyyy\",\"transform\":\"keep\"}"),
     {"3:9 unknown type|text, integer"}},
    {WILD("{\"type\":[\"text\",7],\"transform\":\"keep\"}"),
     {"3:17 \"type\" takes a text"}},
    {WILD("{\"type\":[],\"transform\":\"keep\"}"), {"3:9 must not be empty"}},
    {WILD("{\"column\":\"*\",\"transform\":{}}"),
     {"3:27 the name of a "
      "transform, not an object"}},
    {WILD("{\"column\":\"*\",\"transform\":[]}"), {"3:27 without a transform"}},
    {WILD("{\"column\":\"*\",\"transform\":[\"keep\"],\"count\":1}"),
     {"3:36 \"count\" stands beside|into a rule"}},
    {WILD("{\"column\":\"*\",\"transform\":[\"keep\"],\"domain\":\"d\"}"),
     {"3:36 \"domain\" stands beside"}},
    {WILD("{\"column\":\"*\",\"transform\":[\"keep\"],\"reason\":1}"),
     {"3:45 \"reason\" takes a text"}},
    {WILD("{\"column\":\"*\",\"transform\":\"testall\",\"coumt\":1}"),
     {"3:37 no option \"coumt\"|\"count\"?"}},
    /* references */
    {REFER("[]"), {"3:1 a reference takes an object"}},
    {REFER("{\"table\":\"t\",\"columns\":[\"a\"]}"),
     {"3:1 a reference without \"references\""}},
    {REFER("{\"table\":\"t\",\"colunms\":[\"a\"],\"references\":{}}"),
     {"3:14 no member \"colunms\"|\"columns\"?"}},
    {REFER("{\"table\":\"t\",\"columns\":[\"a\"],\"references\":{}}"),
     {"3:43 without \"columns\"", "3:43 without \"table\""}},
    {REFER("{\"table\":\"t\",\"columns\":\"a\",\"references\":"
           "{\"table\":\"u\",\"columns\":[\"b\"]}}"),
     {"3:24 takes an array of column names"}},
    {REFER("{\"table\":\"t\",\"columns\":[],\"references\":"
           "{\"table\":\"u\",\"columns\":[]}}"),
     {"3:24 must not be empty", "3:63 must not be empty"}},
    {REFER("{\"table\":\"t\",\"columns\":[\"a\",\"b\"],\"references\":"
           "{\"table\":\"u\",\"columns\":[\"b\"]}}"),
     {"3:70 2 columns refer to 1|same order"}},
    {REFER("{\"table\":\"t\",\"columns\":[\"a\",\"a\"],\"references\":"
           "{\"table\":\"u\",\"columns\":[\"b\",\"c\"]}}"),
     {"3:29 column \"a\" is named twice"}},
    /* several at once, in the order of the file */
    {bad_profile,
     {"1:14 undeclred", "1:43 msk", "2:35 unknown transform",
      "2:42 named twice", "2:47 without a transform", "..."}},
};

static bool
in_order(const char *text, const char *parts)
{
    const char *bar = strchr(parts, '|');
    size_t n = bar != NULL ? (size_t)(bar - parts) : strlen(parts);
    char first[128];

    (void)snprintf(first, sizeof(first), "%.*s", (int)n, parts);
    text = strstr(text, first);
    return text != NULL &&
           (bar == NULL || strstr(strchr(text, '|'), bar + 1) != NULL);
}

static void
problem_check(const bauta_problem *problem, const char *expected)
{
    char place[32], text[1024];
    const char *parts = strchr(expected, ' ');

    (void)snprintf(place, sizeof(place), "%u:%u ", problem->line,
                   problem->column);
    (void)snprintf(text, sizeof(text), "%s|%s", problem->text, problem->hint);
    if (parts == NULL) /* a place that is Jansson's to choose */
        ck_assert_msg(strncmp(place, expected, strlen(expected)) == 0, "%s",
                      place);
    else
        ck_assert_msg(strncmp(place, expected, strlen(place)) == 0 &&
                          in_order(text, parts + 1),
                      "wanted %s, got %s%s", expected, place, text);
    ck_assert_int_eq(problem->code, BAUTA_EPROFILE);
    ck_assert_str_eq(problem->file, "p.json");
    ck_assert_msg(strstr(text, "sesame") == NULL ||
                      strstr(problem->text, "a table takes") != NULL,
                  "%s quotes a value", text);
    ck_assert(bauta_utf8_valid(text, strlen(text)));
    for (size_t i = 0; text[i] != '\0'; i++)
        ck_assert_int_ge((unsigned char)text[i], 0x20);
}

START_TEST(tells_what_is_wrong)
{
    const struct wrong *wrong = &cases[_i];
    struct loaded l;
    size_t n = 0;

    loaded_parse(&l, wrong->json, strlen(wrong->json));
    ck_assert_int_eq(l.rc, BAUTA_EPROFILE);
    ck_assert_int_eq(l.err.code, BAUTA_EPROFILE);
    for (; wrong->problems[n] != NULL; n++) {
        if (strcmp(wrong->problems[n], "...") == 0)
            break;
        ck_assert_msg(n < l.report.n_problems, "not told: %s",
                      wrong->problems[n]);
        problem_check(&l.report.problems[n], wrong->problems[n]);
    }
    if (wrong->problems[n] == NULL)
        ck_assert_msg(n == l.report.n_problems, "%s: told too much: %s",
                      wrong->json, l.report.problems[n].text);
    loaded_free(&l);
}
END_TEST

START_TEST(says_which_column)
{
    struct loaded l;
    const char *json = MORE("\"tables\":{\"crm.a\":{\"columns\":{\"b\\n\":7}},"
                            "\"c\":7},\"undeclared\":7");

    loaded_parse(&l, json, strlen(json));
    ck_assert_uint_eq(l.report.n_problems, 3);
    ck_assert_str_eq(l.report.problems[0].where, "crm.a.b?");
    ck_assert_str_eq(l.report.problems[1].where, "c");
    ck_assert_str_eq(l.report.problems[2].where, "");
    loaded_free(&l);
}
END_TEST

/* Repeats one piece between a start and an end. */
static void
parse_repeated(struct loaded *l, const char *start, const char *piece, size_t n,
               const char *end)
{
    bauta_text json;

    bauta_text_init(&json);
    bauta_text_add(&json, start);
    for (size_t i = 0; i < n; i++)
        bauta_text_add(&json, piece);
    bauta_text_add(&json, end);
    ck_assert(!json.failed);
    loaded_parse(l, json.bytes, json.len);
    ck_assert_int_eq(l->rc, BAUTA_EPROFILE);
    bauta_text_deinit(&json);
}

START_TEST(refuses_what_is_too_large)
{
    struct loaded l;

    parse_repeated(&l, "{\"bauta\":1,\"x\":", "[", 64, "");
    ck_assert_str_eq(l.report.problems[0].text, "nested more than 64 deep");
    ck_assert_uint_eq(l.report.problems[0].column, 79);
    loaded_free(&l);
    parse_repeated(&l, "{\"bauta\":1,\"x\":", "[\"[[\\\"[[\",", 63, "");
    ck_assert_ptr_nonnull(strstr(l.report.problems[0].text, "not valid JSON"));
    loaded_free(&l);
    parse_repeated(&l, "{\"bauta\":1,\"x\":[0", ",0", 2000000, "]}");
    ck_assert_str_eq(l.report.problems[0].text, "more than 2000000 values");
    ck_assert_uint_eq(l.report.n_problems, 1);
    loaded_free(&l);
    parse_repeated(&l, "{\"bauta\":1}", "                ", 1024 * 1024, "");
    ck_assert_str_eq(l.report.problems[0].text, "larger than 16 MiB");
    loaded_free(&l);
}
END_TEST

START_TEST(ends_on_a_hundred_thousand_mistakes)
{
    struct loaded l;

    parse_repeated(&l, "{\"bauta\":1,\"tables\":{\"t\":{\"columns\":{\"c\":1",
                   ",\"c\":\"kep\"", 100000, "}}}}");
    ck_assert_uint_eq(l.report.n_problems, BAUTA_REPORT_MAX);
    ck_assert_uint_eq(l.report.n_problems + l.report.n_dropped, 200001);
    loaded_free(&l);
}
END_TEST

START_TEST(cuts_long_names)
{
    struct loaded l;

    parse_repeated(&l, "{\"bauta\":1,\"", "\xC3\xA4", 100000, "\":1}");
    ck_assert_uint_eq(l.report.n_problems, 1);
    ck_assert_uint_lt(strlen(l.report.problems[0].text), 120);
    ck_assert(bauta_utf8_valid(l.report.problems[0].text,
                               strlen(l.report.problems[0].text)));
    loaded_free(&l);
}
END_TEST

Suite *
problems_suite(void)
{
    Suite *suite = suite_create("problems");
    TCase *tcase = tcase_create("problems");

    tcase_add_checked_fixture(tcase, transforms_setup, NULL);
    tcase_set_timeout(tcase, 120);
    tcase_add_loop_test(tcase, tells_what_is_wrong, 0,
                        sizeof(cases) / sizeof(cases[0]));
    tcase_add_test(tcase, says_which_column);
    tcase_add_test(tcase, refuses_what_is_too_large);
    tcase_add_test(tcase, ends_on_a_hundred_thousand_mistakes);
    tcase_add_test(tcase, cuts_long_names);
    suite_add_tcase(suite, tcase);
    return suite;
}
