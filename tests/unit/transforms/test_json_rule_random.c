/* SPDX-License-Identifier: Apache-2.0 */
/* The json rule over made-up texts, of which it is known what must become of
 * them: all of a batch at once, and each by itself. */
#include "tests/unit/transforms/fixtures.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

enum { BYTES = 16384, ROWS = 64, DEPTH = 6 };

/* A text, and the same once the rules have been at it. */
struct pair {
    char in[BYTES], out[BYTES];
    size_t in_len, out_len;
};

static void
add(struct pair *pair, const char *in, const char *out)
{
    size_t n = strlen(in), m = strlen(out);

    ck_assert_uint_lt(pair->in_len + n, BYTES);
    ck_assert_uint_lt(pair->out_len + m, BYTES);
    memcpy(pair->in + pair->in_len, in, n);
    memcpy(pair->out + pair->out_len, out, m);
    pair->in_len += n;
    pair->out_len += m;
}

static void
add_same(struct pair *pair, const char *text)
{
    add(pair, text, text);
}

static void
add_blanks(struct pair *pair)
{
    static const char *const blanks[] = {
        "", "", "", " ", "\n", "\t ", "\r\n            "};

    add_same(pair, blanks[random_next() % COUNT(blanks)]);
}

static void
add_kept(struct pair *pair)
{
    static const char *const scalars[] = {"0",
                                          "-1.50E+3",
                                          "1e999",
                                          "-0.0",
                                          "true",
                                          "false",
                                          "null",
                                          "\"\"",
                                          "\"x\\\"]}\\/\\u0041\"",
                                          "\"\xe2\x82\xac, {\\u20ac: [\"",
                                          "\"\\ud800\"",
                                          "123456789012345678901234567890",
                                          "[]",
                                          "{ }"};

    add_same(pair, scalars[random_next() % COUNT(scalars)]);
}

/* What the rule is for, escaped in one way or another, and its result. */
static void
add_masked(struct pair *pair)
{
    static const char *const values[][2] = {
        {"\"Ada\"", "\"***\""},
        {"\"\"", "\"\""},
        {"\"\\u0041d\\u0061\"", "\"***\""},
        {"\"\xc3\xa9\\u00e9\\ud83d\\ude00\xf0\x9f\x98\x80\"", "\"****\""},
        {"\"\\\"\\\\\\/\\b\"", "\"****\""},
        {"null", "null"},
    };
    size_t i = random_next() % COUNT(values);

    add(pair, values[i][0], values[i][1]);
}

static void add_value(struct pair *pair, size_t depth);

/* "p" is a member that the rule is for, at any depth, however it is written. */
static void
add_member(struct pair *pair, size_t depth)
{
    static const char *const names[] = {"\"a\"",  "\"\"",   "\"P\"",
                                        "\"pp\"", "\"p \"", "\"\xc3\xa9\"",
                                        "\"p\"",  "\"p\"",  "\"\\u0070\""};
    size_t name = random_next() % COUNT(names);

    add_same(pair, names[name]);
    add_blanks(pair);
    add_same(pair, ":");
    add_blanks(pair);
    if (name >= COUNT(names) - 3)
        add_masked(pair);
    else
        add_value(pair, depth);
}

static void
add_value(struct pair *pair, size_t depth)
{
    uint64_t dice = random_next();
    bool array = dice % 2 == 0;
    size_t n = dice / 2 % 5;

    if (depth == DEPTH || (depth > 0 && dice % 3 == 0) ||
        pair->in_len > BYTES / 2) {
        add_kept(pair);
        return;
    }
    add_same(pair, array ? "[" : "{");
    for (size_t i = 0; i < n; i++) {
        add_blanks(pair);
        if (array)
            add_value(pair, depth + 1);
        else
            add_member(pair, depth + 1);
        add_blanks(pair);
        add_same(pair, i + 1 < n ? "," : "");
    }
    add_blanks(pair);
    add_same(pair, array ? "]" : "}");
}

static void
check(const bauta_cell *cell, const struct pair *pair)
{
    if (cell->len != pair->out_len ||
        memcmp(cell->bytes, pair->out, cell->len) != 0)
        ck_abort_msg("%.*s became %.*s", (int)pair->in_len, pair->in,
                     (int)cell->len, cell->bytes);
}

static struct pair pairs[ROWS];

static void
check_batch(struct rule *rule)
{
    bauta_cell cells[ROWS];
    bauta_arena arena;

    bauta_arena_init(&arena);
    for (int each = 0; each < 2; each++) {
        for (size_t i = 0; i < ROWS; i++)
            cells[i] = (bauta_cell){.bytes = pairs[i].in,
                                    .len = (uint32_t)pairs[i].in_len};
        for (size_t i = 0; i < ROWS && each == 1; i++)
            ck_assert_msg(rule_apply_bytes(rule, &arena, &cells[i]) == BAUTA_OK,
                          "%s", rule->err.text);
        if (each == 0)
            ck_assert_msg(rule_apply_rows(rule, &arena, cells, NULL, ROWS) ==
                              BAUTA_OK,
                          "%s", rule->err.text);
        for (size_t i = 0; i < ROWS; i++)
            check(&cells[i], &pairs[i]);
    }
    bauta_arena_deinit(&arena);
}

START_TEST(what_has_no_rule_stays_byte_for_byte)
{
    static const struct {
        const char *paths, *others;
    } ways[] = {
        {"{\"$..p\": \"mask\"}", "\"keep\""},
        {"{\"$..p\": \"mask\", \"$\": \"keep\"}", NULL},
        {"{\"$..p\": \"mask\", \"$..*\": \"keep\", \"$\": \"keep\"}",
         "\"null\""},
    };
    struct rule rules[COUNT(ways)];

    random_start();
    for (size_t i = 0; i < COUNT(ways); i++)
        rule_open(&rules[i], "json", &json_column,
                  OPTIONS({"paths", ways[i].paths},
                          {ways[i].others != NULL ? "others" : NULL,
                           ways[i].others}));
    for (int round = 0; round < 20; round++) {
        for (size_t i = 0; i < ROWS; i++) {
            pairs[i].in_len = pairs[i].out_len = 0;
            add_blanks(&pairs[i]);
            add_value(&pairs[i], 0);
            add_blanks(&pairs[i]);
        }
        for (size_t i = 0; i < COUNT(ways); i++)
            check_batch(&rules[i]);
    }
    for (size_t i = 0; i < COUNT(ways); i++)
        rule_close(&rules[i]);
}
END_TEST

/* The number as another reader of JSON understands it. */
static double
value_of(const char *number)
{
    json_t *root =
        json_loads(number, JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL, NULL);
    double value;

    ck_assert_msg(root != NULL, "%s", number);
    value = json_real_value(root);
    json_decref(root);
    return value;
}

/* A number and the same value in its plain form: the rule sees the latter, and
 * what is rounded to nothing but itself comes back in it. */
START_TEST(numbers_become_plain)
{
    struct rule rule;

    random_start();
    rule_open(&rule, "json", &json_column,
              OPTIONS({"paths", "{\"$\": {\"transform\":\"top_code\","
                                "\"bound\":1e9}}"}));
    for (int round = 0; round < 3000; round++) {
        char in[64];
        const char *out;
        int exponent = (int)(random_next() % 17) - 8;
        int fraction = (int)(random_next() % 100000);

        (void)snprintf(in, sizeof(in), "%s%d.%05de%+d",
                       random_next() % 2 == 0 ? "-" : "",
                       (int)(random_next() % 10), fraction, exponent);
        out = rule_apply(&rule, in, NULL);
        ck_assert_ptr_nonnull(out);
        ck_assert_msg(value_of(in) <= value_of(out) &&
                          value_of(in) >= value_of(out),
                      "%s became %s", in, out);
    }
    rule_close(&rule);
}
END_TEST

Suite *
json_rule_random_suite(void)
{
    Suite *suite = suite_create("json_rule_random");
    TCase *tcase = tcase_create("json_rule_random");

    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, what_has_no_rule_stays_byte_for_byte);
    tcase_add_test(tcase, numbers_become_plain);
    suite_add_tcase(suite, tcase);
    return suite;
}
