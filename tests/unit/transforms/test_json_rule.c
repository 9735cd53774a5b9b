/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/chain.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PATHS(json)                                                            \
    {                                                                          \
        "paths", json                                                          \
    }

static void
check_one(const char *paths, const char *others, const char *in,
          const char *out)
{
    const struct given given[] = {{"paths", paths},
                                  {others != NULL ? "others" : NULL, others},
                                  {NULL, NULL}};
    const struct want want = {in, out};

    check_values("json", &json_column, given, &want, 1);
}

START_TEST(scalars_become_what_rules_say)
{
    static const struct {
        const char *paths, *in, *out;
    } cases[] = {
        {"{\"$.a\": \"mask\"}", "{\"a\":\"Ada\"}", "{\"a\":\"***\"}"},
        {"{\"$.a\": \"null\"}", "{\"a\":\"Ada\"}", "{\"a\":null}"},
        {"{\"$.a\": \"keep\"}", "{ \"a\" : \"\\u0041da\" }",
         "{ \"a\" : \"\\u0041da\" }"},
        {"{\"$[*]\": \"mask\"}", "[\"a\", \"b\" ,\"c\"]",
         "[\"*\", \"*\" ,\"*\"]"},
        {"{\"$[1]\": \"mask\", \"$[*]\": \"keep\"}", "[\"a\",\"b\",\"c\"]",
         "[\"a\",\"*\",\"c\"]"},
        {"{\"$..n\": \"mask\", \"$..*\": \"keep\"}",
         "{\"n\":\"a\",\"x\":{\"n\":\"b\",\"y\":[{\"n\":\"c\"}]}}",
         "{\"n\":\"*\",\"x\":{\"n\":\"*\",\"y\":[{\"n\":\"*\"}]}}"},
        {"{\"$\": \"mask\"}", "\"Ada\"", "\"***\""},
        {"{\"$\": \"mask\"}", " \"Ada\"\n", " \"***\"\n"},
        {"{\"$['a b']\": \"mask\"}", "{\"a b\":\"x\"}", "{\"a b\":\"*\"}"},
        /* Escapes are characters to the rule; what it gives is escaped. */
        {"{\"$.a\": \"mask\"}", "{\"a\":\"\\u00e9\\ud83d\\ude00\\n\\\"\"}",
         "{\"a\":\"****\"}"},
        {"{\"$.a\": {\"transform\":\"mask\",\"ignore\":\"\\\"\\n\\\\\"}}",
         "{\"a\":\"\\\"\\n\\u005cx\\u00e9\"}", "{\"a\":\"\\\"\\n\\\\**\"}"},
        {"{\"$.a\": {\"transform\":\"mask\",\"with\":\"\\u0001\"}}",
         "{\"a\":\"xy\"}", "{\"a\":\"\\u0001\\u0001\"}"},
        /* null stays, unless a constant is to take its place too. */
        {"{\"$.a\": \"mask\"}", "{\"a\":null}", "{\"a\":null}"},
        {"{\"$.a\": {\"transform\":\"constant\",\"value\":1}}", "{\"a\":null}",
         "{\"a\":null}"},
        {"{\"$.a\": {\"transform\":\"constant\",\"value\":1,\"nulls\":true}}",
         "{\"a\":null}", "{\"a\":1}"},
        /* Members that repeat their name are all changed. */
        {"{\"$.a\": \"mask\"}", "{\"a\":\"x\",\"a\":\"y\",\"\\u0061\":\"z\"}",
         "{\"a\":\"*\",\"a\":\"*\",\"\\u0061\":\"*\"}"},
        /* The first path that matches counts. */
        {"{\"$.a\": \"keep\", \"$.*\": \"mask\"}", "{\"a\":\"x\",\"b\":\"y\"}",
         "{\"a\":\"x\",\"b\":\"*\"}"},
        {"{\"$.*\": \"mask\", \"$.a\": \"keep\"}", "{\"a\":\"x\",\"b\":\"y\"}",
         "{\"a\":\"*\",\"b\":\"*\"}"},
        /* A chain. */
        {"{\"$.a\": [\"mask\", {\"transform\":\"truncate\",\"keep_first\":2}]}",
         "{\"a\":\"Lovelace\"}", "{\"a\":\"**\"}"},
        /* JSON in a text of the JSON. */
        {"{\"$.a\": {\"transform\":\"json\",\"paths\":{\"$.b\":\"mask\"}}}",
         "{\"a\":\"{\\\"b\\\": \\\"x\\\"}\"}",
         "{\"a\":\"{\\\"b\\\": \\\"*\\\"}\"}"},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        check_one(cases[i].paths, NULL, cases[i].in, cases[i].out);
}
END_TEST

START_TEST(numbers_stay_numbers)
{
    static const char tens[] =
        "{\"$.n\": {\"transform\": \"bucket\", \"width\": 10}}";
    static const char labels[] = "{\"$.n\": {\"transform\": \"bucket\", "
                                 "\"width\": 10, \"output\": \"label\"}}";
    static const struct {
        const char *paths, *in, *out;
    } cases[] = {
        {tens, "{\"n\":17}", "{\"n\":10}"},
        {tens, "{\"n\":17.25}", "{\"n\":10}"},
        {tens, "{\"n\":1.7e1}", "{\"n\":10}"},
        {tens, "{\"n\":-0}", "{\"n\":0}"},
        {tens, "{\"n\":0.0e999}", "{\"n\":0}"},
        {tens, "{\"n\":170E-1}", "{\"n\":10}"},
        {tens, "{\"n\":1e999999}", NULL},
        {tens, "{\"n\":1e-999999}", NULL},
        {tens, "{\"n\":1e2000}", NULL},
        {tens, "{\"n\":true}", NULL},
        {labels, "{\"n\":\"17\"}", "{\"n\":\"[10,20)\"}"},
        {"{\"$.n\": \"hash\"}", "{\"n\":17}", NULL},
        {"{\"$.n\": \"token\"}", "{\"n\":1.5}", NULL},
        {"{\"$.n\": \"keep\"}", "{\"n\":1.50e+02}", "{\"n\":1.50e+02}"},
        {"{\"$.n\": \"keep\"}", "{\"n\":1e999999}", "{\"n\":1e999999}"},
        {"{\"$.n\": \"null\"}", "{\"n\":1e999999}", "{\"n\":null}"},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        check_one(cases[i].paths, NULL, cases[i].in, cases[i].out);
}
END_TEST

/* One value is one number, however it is written. */
START_TEST(numbers_go_by_their_value)
{
    static const char *const same[] = {"{\"n\":150}", "{\"n\":150.0}",
                                       "{\"n\":1.5e2}", "{\"n\":15E+1}",
                                       "{\"n\":1500e-1}"};
    struct rule rule;
    char first[64];

    rule_open(&rule, "json", &json_column,
              OPTIONS({"paths", "{\"$.n\": \"token\"}"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_KEYED, 0);
    (void)snprintf(first, sizeof(first), "%s",
                   rule_apply(&rule, same[0], NULL));
    ck_assert_str_ne(first, same[0]);
    for (size_t i = 1; i < COUNT(same); i++)
        ck_assert_str_eq(rule_apply(&rule, same[i], NULL), first);
    rule_close(&rule);
}
END_TEST

START_TEST(constants_are_what_the_profile_writes)
{
    static const struct {
        const char *constant, *out;
    } cases[] = {
        {"\"x\"", "\"x\""},      {"\"0\"", "\"0\""}, {"0", "0"},
        {"-1.50", "-1.5"},       {"true", "true"},   {"\"true\"", "\"true\""},
        {"\"\\\"\"", "\"\\\"\""}};
    static const char *const values[] = {
        "\"Ada\"",      "17", "true",       "{\"b\": [1, {}]}",
        "[\"x\", 1.5]", "[]", "\"\\ud800\""};
    char paths[128], in[64], out[64];

    for (size_t c = 0; c < COUNT(cases); c++)
        for (size_t v = 0; v < COUNT(values); v++) {
            (void)snprintf(paths, sizeof(paths),
                           "{\"$.a\": {\"transform\": \"constant\", "
                           "\"value\": %s}}",
                           cases[c].constant);
            (void)snprintf(in, sizeof(in), "{\"a\" :%s}", values[v]);
            (void)snprintf(out, sizeof(out), "{\"a\" :%s}", cases[c].out);
            check_one(paths, NULL, in, out);
        }
}
END_TEST

START_TEST(nothing_leaks_by_omission)
{
    static const char *const refused[] = {"{\"a\":\"x\",\"b\":\"y\"}",
                                          "{\"b\":0}",
                                          "{\"a\":\"x\",\"b\":true}",
                                          "{\"b\":{\"c\":\"y\"}}",
                                          "[\"y\"]",
                                          "{\"a\":{\"a\":\"y\"}}",
                                          "\"y\"",
                                          "{\"A\":\"y\"}"};
    static const struct want passed[] = {
        {"{\"a\":\"x\"}", "{\"a\":\"*\"}"},
        {"{\"a\":\"x\",\"b\":null,\"c\":{},\"d\":[[],null]}",
         "{\"a\":\"*\",\"b\":null,\"c\":{},\"d\":[[],null]}"},
        {"null", "null"},
        {"{}", "{}"}};
    struct rule rule;

    rule_open(&rule, "json", &json_column,
              OPTIONS({"paths", "{\"$.a\": \"mask\"}"}));
    ck_assert_uint_eq(
        rule.promise.traits & (BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE), 0);
    for (size_t i = 0; i < COUNT(refused); i++)
        ck_assert_msg(rule_refuses(&rule, refused[i]), "%s", refused[i]);
    rule_close(&rule);
    check_values("json", &json_column,
                 OPTIONS({"paths", "{\"$.a\": \"mask\"}"}), passed,
                 COUNT(passed));
}
END_TEST

START_TEST(others_have_a_rule_of_their_own)
{
    static const char doc[] =
        "{\"a\":\"x\",\"b\":[\"y\",1.0,true,null],\"c\":{\"d\":\"z\"}}";

    check_one("{\"$.a\": \"mask\"}", "\"keep\"", doc,
              "{\"a\":\"*\",\"b\":[\"y\",1.0,true,null],\"c\":{\"d\":\"z\"}}");
    check_one("{\"$.a\": \"keep\"}", "\"null\"", doc,
              "{\"a\":\"x\",\"b\":[null,null,null,null],\"c\":{\"d\":null}}");
    check_one("{\"$.b[1]\": \"keep\", \"$.b[2]\": \"keep\"}", "\"mask\"", doc,
              "{\"a\":\"*\",\"b\":[\"*\",1.0,true,null],\"c\":{\"d\":\"*\"}}");
    check_one("{\"$.a\": \"keep\"}", "\"mask\"", doc, NULL);
    check_one("{\"$.a\": \"keep\"}", "\"mask\"", "\"all\"", "\"***\"");
}
END_TEST

START_TEST(arrays_and_objects_go_as_a_whole)
{
    static const char doc[] = "{\"o\": {\"p\": \"x\", \"q\": [1, {\"p\": 2}]}, "
                              "\"z\": \"y\"}";

    check_one("{\"$.o\": \"keep\", \"$.z\": \"mask\"}", NULL, doc,
              "{\"o\": {\"p\": \"x\", \"q\": [1, {\"p\": 2}]}, \"z\": \"*\"}");
    check_one("{\"$.o\": \"null\", \"$.z\": \"mask\"}", NULL, doc,
              "{\"o\": null, \"z\": \"*\"}");
    check_one("{\"$.o.q\": \"null\", \"$.o.p\": \"mask\", \"$.z\": \"keep\"}",
              NULL, doc, "{\"o\": {\"p\": \"*\", \"q\": null}, \"z\": \"y\"}");
    /* Within what is kept, other paths hold; and it ends where it ends. */
    check_one("{\"$.o\": \"keep\", \"$.o.p\": \"mask\", \"$.z\": \"keep\"}",
              NULL, doc,
              "{\"o\": {\"p\": \"*\", \"q\": [1, {\"p\": 2}]}, \"z\": \"y\"}");
    check_one("{\"$.o\": \"keep\"}", NULL, doc, NULL);
    check_one("{\"$.o.q[1]\": \"keep\"}", "\"null\"", doc,
              "{\"o\": {\"p\": null, \"q\": [null, {\"p\": 2}]}, \"z\": null}");
    check_one("{\"$.o\": \"mask\", \"$.z\": \"mask\"}", NULL, doc, NULL);
    check_one("{\"$.o\": \"mask\"}", "\"keep\"", doc, NULL);
    check_one("{\"$..*\": \"null\"}", NULL, "{\"a\":{\"b\":1},\"c\":[2]}",
              "{\"a\":null,\"c\":null}");
    check_one("{\"$\": \"null\"}", NULL, "{\"a\":{\"b\":1},\"c\":[2]}", "null");
    /* What is passed whole is still JSON. */
    check_one("{\"$.o\": \"null\"}", NULL, "{\"o\":{\"p\":01}}", NULL);
    check_one("{\"$.o\": \"keep\"}", NULL, "{\"o\":{\"p\":1,}}", NULL);
}
END_TEST

START_TEST(what_is_not_json_is_refused)
{
    static const char *const bad[] = {
        "",      "Ada",         "{\"a\":\"x\"",        "{\"a\":\"x\"}}",
        "{a:1}", "{'a':'x'}",   "{\"a\":\"x\",}",      "{\"a\":\"\xff\"}",
        "[01]",  "{\"a\":nul}", "{\"a\":\"\t\"}",      "\xef\xbb\xbf{}",
        "[1 2]", "{\"a\"}",     "{\"a\":\"\\x\"}",     "NaN",
        "[1e]",  "[-]",         "{\"a\":\"\\ud800\"}", "{\"a\":\"\\udc00x\"}",
    };
    static const char *const rules[] = {"{\"$.a\": \"mask\"}",
                                        "{\"$.a\": \"mask\"}"};
    struct rule rule;

    for (size_t r = 0; r < COUNT(rules); r++) {
        rule_open(&rule, "json", &text_column,
                  OPTIONS({"paths", rules[r]},
                          {r == 0 ? "others" : NULL, "\"keep\""}));
        for (size_t i = 0; i < COUNT(bad); i++)
            ck_assert_msg(rule_refuses(&rule, bad[i]), "%s", bad[i]);
        rule_close(&rule);
    }
}
END_TEST

START_TEST(errors_name_path_and_row)
{
    static const struct {
        const char *paths, *in, *where, *text;
    } cases[] = {
        {"{\"$.n\": \"hash\"}", "{\"n\":1234567}", "path $.n, row 41",
         "json: its rule is not for such a number (byte 6)"},
        {"{\"$.o\": \"mask\"}", "{\"o\":{\"p\":1234567}}", "path $.o, row 41",
         "json: it is an object"},
        {"{\"$.d\": {\"transform\":\"truncate_date\",\"unit\":\"day\"}}",
         "{\"d\":\"Lovelace\"}", "path $.d, row 41", "truncate_date: "},
        {"{\"$.d\": \"mask\"}", "{\"e\":\"Lovelace\"}", "row 41",
         "json: no path matches a value in it"},
        {"{\"$.d\": \"mask\"}", "{\"d\":\"Lovelace\\udead\"}",
         "path $.d, row 41", "json: it holds half a surrogate pair (byte 6)"},
        {"{\"$.d\": \"mask\"}", "{\"d\":\"Lovelace\"", "row 41",
         "json: the value is not JSON: the text ends too early "
         "(byte 16)"},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct rule rule;

        rule_open(&rule, "json", &json_column,
                  OPTIONS({"paths", cases[i].paths}));
        ck_assert(rule_refuses(&rule, cases[i].in));
        ck_assert_str_eq(rule.err.where, cases[i].where);
        ck_assert_msg(
            strncmp(rule.err.text, cases[i].text, strlen(cases[i].text)) == 0,
            "%s", rule.err.text);
        ck_assert_ptr_null(strstr(rule.err.text, "Lovelace"));
        ck_assert_ptr_null(strstr(rule.err.text, "1234567"));
        rule_close(&rule);
    }
}
END_TEST

START_TEST(binding_says_what_is_wrong)
{
    bauta_column small = text_column;
    struct rule rule;

    check_refusal("json", &json_column, OPTIONS({"paths", "{\"a\": \"mask\"}"}),
                  BAUTA_EPROFILE, "begins with $");
    check_refusal("json", &json_column,
                  OPTIONS({"paths", "{\"$.a\": \"mask\", \"$['a']\": "
                                    "\"keep\"}"}),
                  BAUTA_EPROFILE, "same path");
    check_refusal("json", &json_column,
                  OPTIONS({"paths", "{\"$.a\": {\"transform\":\"hash\","
                                    "\"length\":100}}"}),
                  BAUTA_EPROFILE, "64");
    check_refusal("json", &json_column,
                  OPTIONS({"paths", "{\"$.a\": \"zip3\"}"},
                          {"others", "[\"mask\", \"bucket\"]"}),
                  BAUTA_EPROFILE, "width");
    ck_assert_int_eq(
        rule_bind(&rule, "json", &json_column,
                  OPTIONS({"paths", "{\"$.a\": {\"transform\":\"hash\","
                                    "\"length\":100}}"})),
        BAUTA_EPROFILE);
    ck_assert_str_eq(rule.err.where, "path $.a, hash");
    /* What does not fit the column is found in each value. */
    small.max_chars = 12;
    check_values(
        "json", &small,
        OPTIONS({"paths", "{\"$.a\": {\"transform\":\"constant\","
                          "\"value\":\"\xc3\xa9\xc3\xa9\xc3\xa9\"}}"}),
        (const struct want[]){
            {"{\"a\":\"x\"}", "{\"a\":\"\xc3\xa9\xc3\xa9\xc3\xa9\"}"},
            {"{\"a\": \"x\"}", "{\"a\": \"\xc3\xa9\xc3\xa9\xc3\xa9\"}"},
            {"{\"a\" : \"x\"}", NULL}},
        3);
}
END_TEST

/* The whole rule as the engine runs it, over rows of which some are bad. */
static void
run_chain(const char *outer, const char *paths, const char *const *in,
          const char *const *out, size_t n, uint64_t wanted)
{
    bauta_cell cells[8], peer[8], *columns[2] = {cells, peer};
    bauta_arena arena;
    bauta_bound bound;
    struct rule rule;
    bauta_view view = {
        .columns = columns, .n_rows = n, .first_row = 1, .arena = &arena};
    uint64_t rejected = 0;

    bauta_arena_init(&arena);
    rule_open(&rule, "json", &text_column, OPTIONS({"paths", paths}));
    while (strcmp(outer, (const char *[]){"error", "null",
                                          "mask"}[rule.step.on_invalid]) != 0)
        rule.step.on_invalid++;
    view.n_columns = 1 + rule.binding.n_peers;
    bound = (bauta_bound){.step = &rule.step, .self = rule.self};
    for (size_t i = 0; i < n; i++) {
        cells[i] = (bauta_cell){.bytes = in[i], .len = (uint32_t)strlen(in[i])};
        peer[i] = (bauta_cell){.bytes = &"abcdefgh"[i], .len = 1};
    }
    ck_assert_msg(bauta_chain_apply(&bound, 1, &view, &rejected, &rule.err) ==
                      BAUTA_OK,
                  "%s", rule.err.text);
    for (size_t i = 0; i < n; i++) {
        if (out[i] == NULL) {
            ck_assert_ptr_null(cells[i].bytes);
            continue;
        }
        ck_assert_uint_eq(cells[i].len, strlen(out[i]));
        ck_assert_mem_eq(cells[i].bytes, out[i], cells[i].len);
    }
    ck_assert_uint_eq(rejected, wanted);
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}

#define YEAR(more)                                                             \
    "{\"$..d\": {\"transform\":\"truncate_date\",\"unit\":\"year\"" more "}}"

START_TEST(invalid_values_are_settled_where_asked)
{
    static const char two[] = "[{\"d\":\"2024-05-06\"},{\"d\":\"soon\"}]";
    static const char *const in[] = {"{\"d\":\"2024-05-06\"}",
                                     "{\"d\":\"soon\"}", two,
                                     "{\"d\":\"2020-02-02\"}", "no"};
    static const char *const nulled[] = {"{\"d\":\"2024-01-01\"}", NULL, NULL,
                                         "{\"d\":\"2020-01-01\"}", NULL};
    static const char *const masked[] = {
        "{\"d\":\"2024-01-01\"}", "************",
        "*********************************", "{\"d\":\"2020-01-01\"}", "**"};
    static const char *const within[] = {
        "{\"d\":\"2024-01-01\"}", "{\"d\":null}",
        "[{\"d\":\"2024-01-01\"},{\"d\":null}]", "{\"d\":\"2020-01-01\"}"};
    static const char *const stars[] = {
        "{\"d\":\"2024-01-01\"}", "{\"d\":\"****\"}",
        "[{\"d\":\"2024-01-01\"},{\"d\":\"****\"}]", "{\"d\":\"2020-01-01\"}"};

    run_chain("null", YEAR(""), in, nulled, 5, 3);
    run_chain("mask", YEAR(""), in, masked, 5, 3);
    run_chain("error", YEAR(",\"on_invalid\":\"null\""), in, within, 4, 2);
    run_chain("null", YEAR(",\"on_invalid\":\"null\""), in, within, 4, 2);
    run_chain("error", YEAR(",\"on_invalid\":\"mask\""), in, stars, 4, 2);
}
END_TEST

START_TEST(rows_without_the_condition_stay)
{
    static const char *const in[] = {"{\"d\":\"x\"}", "{\"d\":\"x\"}",
                                     "{\"d\":\"\\u0078\"}"};
    static const char *const out[] = {"{\"d\":\"x\"}", "{\"d\":\"*\"}",
                                      "{\"d\":\"\\u0078\"}"};
    static const char *const bad[] = {"{\"d\":{}}"};
    static const char *const none[] = {NULL};

    run_chain("error",
              "{\"$.d\": {\"transform\":\"mask\",\"when\":\"k = 'b'\"}}", in,
              out, 3, 0);
    run_chain("error",
              "{\"$.d\": {\"transform\":\"constant\",\"value\":\"*\","
              "\"when\":\"k = 'b'\"}}",
              in, out, 3, 0);
    /* What a path below is for could else stay as it is. */
    run_chain("null",
              "{\"$.d\": {\"transform\":\"null\",\"when\":\"k = 'b'\"}}", bad,
              none, 1, 1);
}
END_TEST

/* Each value gets the peers of its own row. */
START_TEST(peers_are_those_of_the_row)
{
    enum { ROWS = 3 };
    static const char *const in[ROWS] = {
        "{\"d\":[\"2020-01-01\",\"2020-01-01\"]}", "{\"d\":[]}",
        "{\"d\":[\"2020-01-01\"]}"};
    static const char *const who[ROWS] = {"1", "2", "3"};
    bauta_cell cells[ROWS], peers[ROWS], *const columns[] = {peers};
    char one[ROWS][96];
    struct rule rule;
    bauta_arena arena;

    rule_open(&rule, "json", &json_column,
              OPTIONS({"paths", "{\"$.d[*]\": {\"transform\":\"date_shift\","
                                "\"subject\":\"id:integer\"}}"}));
    ck_assert_uint_eq(rule.binding.n_peers, 1);
    for (size_t i = 0; i < ROWS; i++) {
        (void)snprintf(one[i], sizeof(one[i]), "%s",
                       rule_apply_beside(&rule, in[i], &who[i]));
        cells[i] = (bauta_cell){.bytes = in[i], .len = (uint32_t)strlen(in[i])};
        peers[i] = (bauta_cell){.bytes = who[i], .len = 1};
    }
    ck_assert_mem_eq(one[0] + 6, one[0] + 19, 10); /* one row, one shift */
    ck_assert_str_eq(one[1], in[1]);
    ck_assert_int_ne(memcmp(one[0] + 6, one[2] + 6, 10), 0);
    bauta_arena_init(&arena);
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, cells, columns, ROWS),
                     BAUTA_OK);
    for (size_t i = 0; i < ROWS; i++) {
        ck_assert_uint_eq(cells[i].len, strlen(one[i]));
        ck_assert_mem_eq(cells[i].bytes, one[i], cells[i].len);
    }
    bauta_arena_deinit(&arena);
    rule_close(&rule);
}
END_TEST

/* A row is told of however many rules are within one another. */
START_TEST(rows_are_told_through_all_levels)
{
    static const char *const in[] = {
        "{\"d\":[\"2020-01-01\"]}",
        "{\"d\":[\"2020-01-01,2020-01-02\",\"2020-01-03,soon\"]}"};
    bauta_cell cells[2];
    bauta_arena arena;
    struct rule rule;

    for (size_t i = 0; i < 2; i++)
        cells[i] = (bauta_cell){.bytes = in[i], .len = (uint32_t)strlen(in[i])};
    bauta_arena_init(&arena);
    rule_open(&rule, "json", &json_column,
              OPTIONS({"paths", "{\"$.d[*]\": {\"transform\":\"list\",\"each\":"
                                "{\"transform\":\"truncate_date\","
                                "\"unit\":\"year\"}}}"}));
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, cells, NULL, 2),
                     BAUTA_EDATA);
    ck_assert_str_eq(rule.err.where, "path $.d[*], row 42");
    ck_assert_ptr_null(strstr(rule.err.text, "soon"));
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

/* A person's parts agree, in a document as in columns. */
START_TEST(groups_agree_within_a_document)
{
    static const char *const who[] = {"7"};
    struct rule first, document;
    char wanted[64];

    rule_open(&first, "person", &text_column,
              OPTIONS({"part", "first_name"}, {"by", "id:integer"}));
    (void)snprintf(wanted, sizeof(wanted), "[\"%s\",\"x\"]",
                   rule_apply_beside(&first, "Ada", who));
    rule_close(&first);
    rule_open(&document, "json", &json_column,
              OPTIONS({"paths", "{\"$[0]\": {\"transform\":\"person\",\"part\":"
                                "\"first_name\",\"by\":\"id:integer\"},"
                                "\"$[1]\": \"keep\"}"}));
    ck_assert_str_eq(rule_apply_beside(&document, "[\"Bea\",\"x\"]", who),
                     wanted);
    rule_close(&document);
}
END_TEST

static char *
repeated(const char *text, size_t n, size_t *len)
{
    size_t each = strlen(text);
    char *all = malloc(n * each + 1);

    ck_assert_ptr_nonnull(all);
    for (size_t i = 0; i < n; i++)
        memcpy(all + i * each, text, each);
    all[n * each] = '\0';
    *len = n * each;
    return all;
}

START_TEST(hostile_texts)
{
    static const char *const texts[] = {"[",       "{\"a\":", "[[],", "\"a\",",
                                        "[\"a\",", "\\u0000", "9"};
    struct rule rule;

    rule_open(&rule, "json", &json_column,
              OPTIONS({"paths", "{\"$..a\": \"mask\", \"$..*\": \"keep\"}"}));
    for (size_t i = 0; i < COUNT(texts); i++) {
        bauta_arena arena;
        size_t len;
        char *text = repeated(texts[i], 100000, &len);
        bauta_cell cell = {.bytes = text, .len = (uint32_t)len};

        bauta_arena_init(&arena);
        ck_assert_int_eq(rule_apply_bytes(&rule, &arena, &cell), BAUTA_EDATA);
        bauta_arena_deinit(&arena);
        free(text);
    }
    rule_close(&rule);
}
END_TEST

START_TEST(many_values_at_once)
{
    struct rule rule;
    bauta_arena arena;
    size_t len;
    char *text = repeated("\"x\",", 70000, &len);
    bauta_cell cell = {.bytes = text, .len = (uint32_t)len};

    text[0] = '[';
    text[1] = '7'; /* [7", would be no JSON */
    text[2] = ' ';
    text[len - 1] = ']';
    bauta_arena_init(&arena);
    rule_open(&rule, "json", &json_column,
              OPTIONS({"paths", "{\"$[0]\": \"null\", \"$[*]\": \"mask\"}"}));
    ck_assert_int_eq(rule_apply_bytes(&rule, &arena, &cell), BAUTA_OK);
    ck_assert_uint_eq(cell.len, len + 3);
    ck_assert_mem_eq(cell.bytes, "[null ,\"*\",\"*\",", 15);
    ck_assert_mem_eq(cell.bytes + len - 5, "\"*\",\"*\"]", 8);
    rule_close(&rule);
    bauta_arena_deinit(&arena);
    free(text);
}
END_TEST

START_TEST(keyed_within_needs_a_key)
{
    struct rule rule;

    rule_open(
        &rule, "json", &json_column,
        OPTIONS({"paths", "{\"$.a\": \"mask\"}"}, {"others", "\"token\""}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_KEYED, 0);
    rule_close(&rule);
    rule.binding.key = NULL;
    ck_assert_int_eq(rule.transform->bind(&rule.self, &rule.binding,
                                          &rule.promise, &rule.err),
                     BAUTA_EUSAGE);
}
END_TEST

Suite *
json_rule_suite(void)
{
    Suite *suite = suite_create("json_rule");
    TCase *tcase = tcase_create("json_rule");

    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, scalars_become_what_rules_say);
    tcase_add_test(tcase, numbers_stay_numbers);
    tcase_add_test(tcase, numbers_go_by_their_value);
    tcase_add_test(tcase, constants_are_what_the_profile_writes);
    tcase_add_test(tcase, nothing_leaks_by_omission);
    tcase_add_test(tcase, others_have_a_rule_of_their_own);
    tcase_add_test(tcase, arrays_and_objects_go_as_a_whole);
    tcase_add_test(tcase, what_is_not_json_is_refused);
    tcase_add_test(tcase, errors_name_path_and_row);
    tcase_add_test(tcase, binding_says_what_is_wrong);
    tcase_add_test(tcase, invalid_values_are_settled_where_asked);
    tcase_add_test(tcase, rows_without_the_condition_stay);
    tcase_add_test(tcase, peers_are_those_of_the_row);
    tcase_add_test(tcase, rows_are_told_through_all_levels);
    tcase_add_test(tcase, groups_agree_within_a_document);
    tcase_add_test(tcase, hostile_texts);
    tcase_add_test(tcase, many_values_at_once);
    tcase_add_test(tcase, keyed_within_needs_a_key);
    suite_add_tcase(suite, tcase);
    return suite;
}
