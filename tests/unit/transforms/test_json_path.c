/* SPDX-License-Identifier: Apache-2.0 */
/* JSON paths: what is one, what is not, and what each leads to. */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/json_path.h"
#include "transforms/json_scan.h"

#include <stdio.h>
#include <string.h>

enum { ROOM = 512 };

/* Compiles `n` paths with the tags 0, 1, ...; NULL with `*err` set. */
static bauta_json_paths *
compile(const char *const *texts, size_t n, bauta_err *err)
{
    bauta_json_path list[BAUTA_JSON_PATHS_MAX + 1];
    bauta_json_paths *paths = NULL;

    ck_assert_uint_le(n, COUNT(list));
    for (size_t i = 0; i < n; i++)
        list[i] = (bauta_json_path){texts[i], strlen(texts[i]), (unsigned)i};
    *err = (bauta_err){0};
    ck_assert_int_eq(bauta_json_paths_open(&paths, list, n, err), err->code);
    ck_assert_int_eq(paths == NULL, err->code != BAUTA_OK);
    return paths;
}

/* All that the paths match in `json`, as "tag:text" with a bar between. */
static const char *
matches(const char *const *texts, size_t n, const char *json)
{
    static char out[ROOM];
    bauta_err err;
    bauta_json_paths *paths = compile(texts, n, &err);
    bauta_json_scan scan;
    bauta_json_match match;
    enum bauta_json_step step;
    size_t len = 0;

    ck_assert_msg(paths != NULL, "%s", err.text);
    out[0] = '\0';
    bauta_json_scan_init(&scan, paths, json, strlen(json));
    while ((step = bauta_json_scan_next(&scan, &match)) == BAUTA_JSON_MATCH)
        len += (size_t)snprintf(
            out + len, sizeof(out) - len, "%s%u:%.*s", len > 0 ? "|" : "",
            match.tag, (int)(match.end - match.start), json + match.start);
    ck_assert_msg(step == BAUTA_JSON_END, "%s", scan.problem);
    ck_assert_uint_lt(len, sizeof(out));
    bauta_json_paths_close(paths);
    return out;
}

#define MATCHES(json, ...)                                                     \
    matches((const char *const[]){__VA_ARGS__},                                \
            COUNT(((const char *const[]){__VA_ARGS__})), json)

static const char order[] =
    "{\"id\": 7, \"customer\": {\"email\": \"a@x\", \"tags\": [\"n\", \"m\"]},"
    " \"items\": [{\"sku\": \"A\", \"email\": null}, {\"sku\": \"B\"}],"
    " \"first-name\": \"Ada\", \"\": true}";

START_TEST(paths_lead_to_values)
{
    static const struct {
        const char *path, *want;
    } table[] = {
        {"$", "0:{"},
        {"$.id", "0:7"},
        {"$.ID", ""},
        {"$.i", ""},
        {"$.idx", ""},
        {"$['id']", "0:7"},
        {"$[\"id\"]", "0:7"},
        {"$[ 'id' ]", "0:7"},
        {"$ .customer\n.email", "0:\"a@x\""},
        {"$['\\u0069d']", "0:7"},
        {"$.customer.email", "0:\"a@x\""},
        {"$.email", ""},
        {"$.customer", "0:{"},
        {"$.customer.tags", "0:["},
        {"$.customer.tags[0]", "0:\"n\""},
        {"$.customer.tags[1]", "0:\"m\""},
        {"$.customer.tags[2]", ""},
        {"$.customer[0]", ""},
        {"$.customer.tags[*]", "0:\"n\"|0:\"m\""},
        {"$.customer.tags.*", "0:\"n\"|0:\"m\""},
        {"$.customer.*", "0:\"a@x\"|0:["},
        {"$.items[*].sku", "0:\"A\"|0:\"B\""},
        {"$.items[1].sku", "0:\"B\""},
        {"$.*.email", "0:\"a@x\""},
        {"$.*.*.email", "0:null"},
        {"$..email", "0:\"a@x\"|0:null"},
        {"$..['email']", "0:\"a@x\"|0:null"},
        {"$..id", "0:7"},
        {"$..[0]", "0:\"n\"|0:{"},
        {"$.items..sku", "0:\"A\"|0:\"B\""},
        {"$..items..sku", "0:\"A\"|0:\"B\""},
        {"$..*..email", "0:\"a@x\"|0:null"},
        {"$['first-name']", "0:\"Ada\""},
        {"$['']", "0:true"},
        {"$.*", "0:7|0:{|0:[|0:\"Ada\"|0:true"},
        {"$..*", "0:7|0:{|0:\"a@x\"|0:[|0:\"n\"|0:\"m\"|0:[|0:{|0:\"A\"|"
                 "0:null|0:{|0:\"B\"|0:\"Ada\"|0:true"},
    };

    for (size_t i = 0; i < COUNT(table); i++) {
        const char *got = MATCHES(order, table[i].path);

        ck_assert_msg(strcmp(got, table[i].want) == 0, "%s: %s", table[i].path,
                      got);
    }
}
END_TEST

START_TEST(descent_may_take_any_way)
{
    static const char json[] =
        "{\"a\":{\"a\":{\"b\":1,\"c\":{\"b\":2}},\"b\":3},\"b\":4}";

    ck_assert_str_eq(MATCHES(json, "$..a..b"), "0:1|0:2|0:3");
    ck_assert_str_eq(MATCHES(json, "$..a.b"), "0:1|0:3");
    ck_assert_str_eq(MATCHES(json, "$..a.a.b"), "0:1");
    ck_assert_str_eq(MATCHES(json, "$..a..a..b"), "0:1|0:2");
    ck_assert_str_eq(MATCHES("[[1,2],[3,[4]]]", "$..[1]"), "0:2|0:[|0:[");
    ck_assert_str_eq(MATCHES("[[1,2],[3,[4]]]", "$[1][1][0]"), "0:4");
}
END_TEST

START_TEST(names_are_compared_by_character)
{
    ck_assert_str_eq(MATCHES("{\"e\\u006Dail\":1,\"em\\u0061i\":2}", "$.email"),
                     "0:1");
    ck_assert_str_eq(
        MATCHES("{\"\xc3\xa9\":1,\"\\u00e9\":2,\"e\\u0301\":3}", "$.\xc3\xa9"),
        "0:1|0:2");
    ck_assert_str_eq(MATCHES("{\"\xc3\xa9\":1,\"\\u00E9\":2}", "$['\\u00e9']"),
                     "0:1|0:2");
    ck_assert_str_eq(MATCHES("{\"\xf0\x9f\x8e\xad\":1,\"\\ud83c\\udfad\":2,"
                             "\"\\ud83c\":3}",
                             "$['\\uD83C\\uDFAD']"),
                     "0:1|0:2");
    ck_assert_str_eq(MATCHES("{\"a\\\"b\":1,\"a'b\":2,\"a\\\\b\":3,\"a/b\":4}",
                             "$['a\"b']", "$['a\\'b']", "$['a\\\\b']",
                             "$[\"a\\/b\"]"),
                     "0:1|1:2|2:3|3:4");
    ck_assert_str_eq(MATCHES("{\"\\u0000\":1,\"\":2}", "$['\\u0000']"), "0:1");
    ck_assert_str_eq(MATCHES("{\"*\":1,\"0\":2}", "$['*']", "$['0']", "$[0]"),
                     "0:1|1:2");
}
END_TEST

START_TEST(repeated_names_all_match)
{
    ck_assert_str_eq(
        MATCHES("{\"a\":1,\"a\":{\"b\":2},\"a\":3}", "$.a", "$.a.b"),
        "0:1|0:{|1:2|0:3");
}
END_TEST

START_TEST(first_path_wins)
{
    ck_assert_str_eq(MATCHES(order, "$.id", "$.*"), "0:7|1:{|1:[|1:\"Ada\"|"
                                                    "1:true");
    ck_assert_str_eq(MATCHES("{\"id\":1}", "$.*", "$.id"), "0:1");
    ck_assert_str_eq(MATCHES("[{\"id\":1}]", "$", "$..id", "$[0].id", "$[*]"),
                     "0:[|3:{|1:1");
}
END_TEST

/* More states than one word has; each path still finds its own. */
START_TEST(many_paths_are_followed)
{
    static char texts[BAUTA_JSON_PATHS_MAX][64];
    const char *list[BAUTA_JSON_PATHS_MAX];
    char json[ROOM];

    for (size_t i = 0; i < BAUTA_JSON_PATHS_MAX; i++) {
        (void)snprintf(texts[i], sizeof(texts[i]), "$.a..b[*].*.c.d.e.n%zu", i);
        list[i] = texts[i];
    }
    for (size_t i = 0; i < BAUTA_JSON_PATHS_MAX; i++) {
        char want[64];

        (void)snprintf(json, sizeof(json),
                       "{\"a\":{\"x\":[{\"b\":[{\"y\":{\"c\":{\"d\":{\"e\":"
                       "{\"n%zu\":true,\"n\":0}}}}}]}]}}",
                       i);
        (void)snprintf(want, sizeof(want), "%zu:true", i);
        ck_assert_str_eq(matches(list, BAUTA_JSON_PATHS_MAX, json), want);
    }
}
END_TEST

START_TEST(other_texts_are_refused)
{
    static const struct {
        const char *path;
        size_t byte;
        const char *why;
    } table[] = {
        {"", 1, "begins with $"},
        {"id", 1, "begins with $"},
        {" $", 1, "begins with $"},
        {"@.id", 1, "begins with $"},
        {"$id", 2, "expected a dot"},
        {"$$", 2, "expected a dot"},
        {"$ ", 3, "expected a dot"},
        {"$.id ", 6, "expected a dot"},
        {"$.", 3, "expected a name"},
        {"$..", 4, "expected a name"},
        {"$...id", 4, "expected a name"},
        {"$. id", 3, "expected a name"},
        {"$.1", 3, "expected a name"},
        {"$.[0]", 3, "expected a name"},
        {"$.'id'", 3, "expected a name"},
        {"$.first-name", 8, "expected a dot"},
        {"$.a$", 4, "expected a dot"},
        {"$[", 3, "expected a name in quotes"},
        {"$[]", 3, "expected a name in quotes"},
        {"$[id]", 3, "expected a name in quotes"},
        {"$[+1]", 3, "expected a name in quotes"},
        {"$[0", 4, "expected ]"},
        {"$[0x1]", 4, "expected ]"},
        {"$[1.5]", 4, "expected ]"},
        {"$[01]", 5, "leading zeros"},
        {"$[00]", 5, "leading zeros"},
        {"$[-1]", 3, "counts from the start"},
        {"$[9007199254740992]", 18, "above 2^53"},
        {"$[99999999999999999999999]", 18, "above 2^53"},
        {"$[0,1]", 4, "several paths"},
        {"$['a','b']", 6, "several paths"},
        {"$[1:2]", 4, "several paths"},
        {"$[:2]", 3, "filters and slices"},
        {"$[?@.a]", 3, "filters and slices"},
        {"$['a]", 6, "closing quote"},
        {"$['a\"]", 7, "closing quote"},
        {"$['a\n']", 5, "control character"},
        {"$['\\x']", 4, "no such escape"},
        {"$['\\\"']", 4, "no such escape"},
        {"$[\"\\'\"]", 4, "no such escape"},
        {"$['\\u12']", 4, "no such escape"},
        {"$['\\ud800']", 4, "no such escape"},
        {"$['a'", 6, "expected ]"},
        {"$['a'x]", 6, "expected ]"},
        {"$.length()", 9, "expected a dot"},
    };

    for (size_t i = 0; i < COUNT(table); i++) {
        char place[32];
        bauta_err err;

        ck_assert_msg(compile(&table[i].path, 1, &err) == NULL, "%s",
                      table[i].path);
        ck_assert_int_eq(err.code, BAUTA_EPROFILE);
        (void)snprintf(place, sizeof(place), ", byte %zu: ", table[i].byte);
        ck_assert_msg(strstr(err.text, place) != NULL, "%s: %s", table[i].path,
                      err.text);
        ck_assert_msg(strstr(err.text, table[i].why) != NULL, "%s: %s",
                      table[i].path, err.text);
    }
}
END_TEST

static void
check_refused(const char *const *texts, size_t n, const char *why)
{
    bauta_err err;

    ck_assert_ptr_null(compile(texts, n, &err));
    ck_assert_int_eq(err.code, BAUTA_EPROFILE);
    ck_assert_msg(strstr(err.text, why) != NULL, "%s", err.text);
}

START_TEST(bounds_are_kept)
{
    static char deep[2 * BAUTA_JSON_STEPS_MAX + 4];
    const char *list[BAUTA_JSON_PATHS_MAX + 1];
    const char *text = deep;
    bauta_err err;
    bauta_json_paths *paths;

    deep[0] = '$';
    for (size_t i = 0; i < BAUTA_JSON_STEPS_MAX; i++)
        memcpy(deep + 1 + 2 * i, ".a", 2);
    paths = compile(&text, 1, &err);
    ck_assert_ptr_nonnull(paths);
    bauta_json_paths_close(paths);
    memcpy(deep + 1 + (size_t)2 * BAUTA_JSON_STEPS_MAX, ".a", 2);
    check_refused(&text, 1, "more than 512 steps");
    for (size_t i = 0; i < COUNT(list); i++)
        list[i] = "$.a";
    check_refused(list, COUNT(list), "65 paths are too many");
    list[0] = "$.a\xff";
    check_refused(list, 1, "UTF-8");
    bauta_json_paths_close(NULL);
}
END_TEST

START_TEST(repeated_paths_are_refused)
{
    bauta_err err;
    bauta_json_paths *paths;

    check_refused((const char *const[]){"$.a", "$.b", "$['\\u0061']"}, 3,
                  "the same path stands before it");
    check_refused((const char *const[]){"$", "$"}, 2,
                  "the same path stands before it");
    check_refused((const char *const[]){"$..a[*]", "$..['a'].*"}, 2,
                  "the same path stands before it");
    paths = compile((const char *const[]){"$.a.b", "$.b", "$.a", "$..a", "$",
                                          "$.b.a.b", "$['']", "$[0]", "$.*"},
                    9, &err);
    ck_assert_msg(paths != NULL, "%s", err.text);
    bauta_json_paths_close(paths);
}
END_TEST

START_TEST(no_paths_match_nothing)
{
    bauta_err err;
    bauta_json_paths *paths = compile(NULL, 0, &err);
    bauta_json_scan scan;
    bauta_json_match match;

    ck_assert_ptr_nonnull(paths);
    bauta_json_scan_init(&scan, paths, order, strlen(order));
    ck_assert_int_eq(bauta_json_scan_next(&scan, &match), BAUTA_JSON_END);
    bauta_json_paths_close(paths);
}
END_TEST

Suite *
json_path_suite(void)
{
    Suite *suite = suite_create("json_path");
    TCase *tcase = tcase_create("json_path");

    tcase_add_test(tcase, paths_lead_to_values);
    tcase_add_test(tcase, descent_may_take_any_way);
    tcase_add_test(tcase, names_are_compared_by_character);
    tcase_add_test(tcase, repeated_names_all_match);
    tcase_add_test(tcase, first_path_wins);
    tcase_add_test(tcase, many_paths_are_followed);
    tcase_add_test(tcase, other_texts_are_refused);
    tcase_add_test(tcase, bounds_are_kept);
    tcase_add_test(tcase, repeated_paths_are_refused);
    tcase_add_test(tcase, no_paths_match_nothing);
    suite_add_tcase(suite, tcase);
    return suite;
}
