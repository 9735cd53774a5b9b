/* SPDX-License-Identifier: Apache-2.0 */
/* Golden vectors and properties of what a key decides. A golden vector that
 * changes means a new version of its transform. */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/dictionaries/names.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct golden {
    const char *name;
    const bauta_column *column;
    struct given given[3];
    const char *in, *out;
} goldens[] = {
#include "tests/unit/transforms/goldens.inc"
};

GOLDENS_OF(keyed_golden)

START_TEST(golden)
{
    const struct golden *g = &goldens[_i];
    struct rule rule;
    const char *got;

    rule_open(&rule, g->name, g->column, g->given);
    got = rule_apply(&rule, g->in, NULL);
    ck_assert_msg(strcmp(got, g->out) == 0, "%s of \"%s\" is \"%s\"", g->name,
                  g->in, got);
    ck_assert_ptr_null(rule_apply(&rule, NULL, NULL));
    rule_close(&rule);
}
END_TEST

static bauta_column
sized(uint64_t max_chars)
{
    bauta_column column = text_column;

    column.max_chars = max_chars;
    return column;
}

static bauta_column
ranged(int64_t min, int64_t max)
{
    bauta_column column = integer_column;

    column.min_int = min;
    column.max_int = max;
    return column;
}

static unsigned
traits_of(const char *name, const bauta_column *column,
          const struct given *given)
{
    struct rule rule;

    rule_open(&rule, name, column, given);
    rule_close(&rule);
    return rule.promise.traits;
}

START_TEST(injective_from_128_bits_on)
{
    static const struct {
        const char *name;
        struct given given[3];
        bool injective;
    } cases[] = {
        {"hash", {{"length", "32"}}, true},
        {"hash", {{"length", "31"}}, false},
        {"hash", {{"encoding", "base32"}, {"length", "26"}}, true},
        {"hash", {{"encoding", "base32"}, {"length", "25"}}, false},
        {"hash", {{"encoding", "base64url"}, {"length", "22"}}, true},
        {"hash", {{"encoding", "base64url"}, {"length", "21"}}, false},
        {"token", {{"length", "26"}}, true},
        {"token", {{"length", "25"}}, false},
        {"email", {{"suffix", "21"}}, true},
        {"email", {{"suffix", "20"}}, false},
        {"first_name", {{NULL, NULL}}, false},
        {"digits", {{NULL, NULL}}, true},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        unsigned traits =
            traits_of(cases[i].name, &text_column, cases[i].given);

        ck_assert_msg(((traits & BAUTA_TRAIT_INJECTIVE) != 0) ==
                          cases[i].injective,
                      "case %zu", i);
        ck_assert_msg(((traits & BAUTA_TRAIT_LOSSY) == 0) == cases[i].injective,
                      "case %zu", i);
        ck_assert_uint_ne(traits & BAUTA_TRAIT_KEYED, 0);
    }
}
END_TEST

START_TEST(what_does_not_fit_is_refused_with_what_would)
{
    bauta_column c20 = sized(20), c40 = sized(40), c6 = sized(6), c3 = sized(3),
                 c50 = sized(50), c48 = sized(48), c30 = sized(30);

    check_refusal("hash", &c40, NO_OPTIONS, BAUTA_EPROFILE,
                  "set \"length\" to 40");
    check_refusal("hash", &c20, NO_OPTIONS, BAUTA_EPROFILE, "fewer than 128");
    check_refusal("hash", &c6, NO_OPTIONS, BAUTA_EPROFILE, "another transform");
    check_refusal("hash", &text_column,
                  OPTIONS({"encoding", "base64url"}, {"length", "44"}),
                  BAUTA_EPROFILE, "43");
    check_refusal("token", &c20, NO_OPTIONS, BAUTA_EPROFILE,
                  "set \"length\" to 20");
    check_refusal("token", &c20, OPTIONS({"prefix", "cus_"}), BAUTA_EPROFILE,
                  "set \"length\" to 16");
    check_refusal("token", &c3, NO_OPTIONS, BAUTA_EPROFILE, "too few");
    check_refusal("first_name", &c6, NO_OPTIONS, BAUTA_EPROFILE, "up to 7");
    check_refusal("email", &c48, NO_OPTIONS, BAUTA_EPROFILE,
                  "set \"suffix\" to 20");
    check_refusal("email", &c30, NO_OPTIONS, BAUTA_EPROFILE, "token");
    ck_assert_uint_ne(
        traits_of("email", &c50, NO_OPTIONS) & BAUTA_TRAIT_INJECTIVE, 0);
}
END_TEST

START_TEST(token_options_belong_to_types)
{
    bauta_column tiny = ranged(-128, 127);

    check_refusal("token", &integer_column, OPTIONS({"length", "20"}),
                  BAUTA_EPROFILE, "for text");
    check_refusal("token", &uuid_column, OPTIONS({"prefix", "x"}),
                  BAUTA_EPROFILE, "for text");
    check_refusal("token", &text_column, OPTIONS({"min", "0"}), BAUTA_EPROFILE,
                  "whole numbers");
    check_refusal("token", &tiny, OPTIONS({"max", "128"}), BAUTA_EPROFILE,
                  "-128 to 127");
    check_refusal("token", &tiny, OPTIONS({"min", "5"}, {"max", "4"}),
                  BAUTA_EPROFILE, "above");
}
END_TEST

START_TEST(email_domains_are_reserved)
{
    static const char *const good[] = {"example.com", "a.example.org",
                                       "EXAMPLE.net", "shop.example",
                                       "a-b.test",    "x.invalid"};
    static const char *const bad[] = {"gmail.com",     "example",
                                      "test",          "myexample.com",
                                      ".test",         "a..test",
                                      "-a.test",       "a-.test",
                                      "a b.test",      "example.co",
                                      "example.com.",  "a@b.test",
                                      "\xc3\xa9.test", "example.com.evil.org"};
    struct rule rule;

    for (size_t i = 0; i < COUNT(good); i++) {
        rule_open(&rule, "email", &text_column,
                  OPTIONS({"domain_name", good[i]}));
        rule_close(&rule);
    }
    for (size_t i = 0; i < COUNT(bad); i++)
        check_refusal("email", &text_column, OPTIONS({"domain_name", bad[i]}),
                      BAUTA_EPROFILE, "domain_name");
}
END_TEST

START_TEST(email_is_an_address)
{
    struct rule rule;

    rule_open(&rule, "email", &text_column, NO_OPTIONS);
    for (int i = 0; i < 2000; i++) {
        char in[32];
        const char *out;
        size_t len;

        (void)snprintf(in, sizeof(in), "%d", i);
        out = rule_apply(&rule, i == 0 ? "" : in, &len);
        ck_assert_uint_le(len, rule.promise.max_chars);
        ck_assert_uint_eq(strspn(out, "abcdefghijklmnopqrstuvwxyz0123456789."),
                          strlen(out) - strlen("@example.com"));
        ck_assert_str_eq(strchr(out, '@'), "@example.com");
        ck_assert_uint_eq(strlen(strrchr(out, '.') + 1), 3);
    }
    rule_close(&rule);
}
END_TEST

START_TEST(names_are_of_the_list)
{
    for (size_t i = 0; i < BAUTA_NAMES; i++) {
        const char *names[] = {bauta_first_names[i], bauta_last_names[i]};

        for (size_t k = 0; k < 2; k++) {
            size_t len = strlen(names[k]);

            ck_assert_uint_ge(len, 3);
            ck_assert_uint_le(len, BAUTA_NAME_CHARS);
            ck_assert(names[k][0] >= 'A' && names[k][0] <= 'Z');
            ck_assert_uint_eq(
                strspn(names[k] + 1, "abcdefghijklmnopqrstuvwxyz"), len - 1);
        }
        for (size_t j = 0; j < i; j++)
            if (strcmp(bauta_first_names[i], bauta_first_names[j]) == 0 ||
                strcmp(bauta_last_names[i], bauta_last_names[j]) == 0)
                ck_abort_msg("%s or %s is there twice", names[0], names[1]);
    }
}
END_TEST

/* Every value of small types: the whole type onto itself. */
START_TEST(integer_tokens_permute_their_type)
{
    static const struct {
        int64_t min, max;
    } types[] = {{-128, 127}, {0, 255}, {-32768, 32767}, {0, 1},
                 {-1, 5},     {3, 40},  {-9, -2}};
    static bool seen[65536];

    for (size_t t = 0; t < COUNT(types); t++) {
        bauta_column column = ranged(types[t].min, types[t].max);
        struct rule rule;

        memset(seen, 0, sizeof(seen));
        rule_open(&rule, "token", &column, NO_OPTIONS);
        for (int64_t v = types[t].min; v <= types[t].max; v++) {
            char in[32];
            int64_t out;

            (void)snprintf(in, sizeof(in), "%" PRId64, v);
            out = strtoll(rule_apply(&rule, in, NULL), NULL, 10);
            ck_assert_int_ge(out, types[t].min);
            ck_assert_int_le(out, types[t].max);
            ck_assert(!seen[out - types[t].min]);
            seen[out - types[t].min] = true;
            ck_assert((v < 0) == (out < 0) && (v == 0) == (out == 0));
            ck_assert_int_eq(v > types[t].max / 2, out > types[t].max / 2);
        }
        rule_close(&rule);
    }
}
END_TEST

START_TEST(integer_tokens_refuse_what_is_outside)
{
    static const struct want small[] = {
        {"128", NULL}, {"-129", NULL}, {"1.5", NULL},  {"", NULL},
        {"+1", NULL},  {"01", NULL},   {"abcd", NULL}, {"0", "0"}};
    static const struct want some[] = {{"9", NULL}, {"0", NULL}, {"21", NULL}};
    static const struct want wide[] = {{"18446744073709551616", NULL},
                                       {"-1", NULL}};
    bauta_column tiny = ranged(-128, 127), big = ranged(0, INT64_MAX);
    struct rule rule;
    uint64_t out;

    check_values("token", &tiny, NO_OPTIONS, small, COUNT(small));
    check_values("token", &tiny, OPTIONS({"min", "10"}, {"max", "20"}), some,
                 COUNT(some));
    check_values("token", &big, NO_OPTIONS, wide, COUNT(wide));
    rule_open(&rule, "token", &big, NO_OPTIONS);
    out = strtoull(rule_apply(&rule, "18446744073709551615", NULL), NULL, 10);
    ck_assert_uint_gt(out, INT64_MAX);
    out = strtoull(rule_apply(&rule, "1", NULL), NULL, 10);
    ck_assert_uint_le(out, 9007199254740991u);
    rule_close(&rule);
}
END_TEST

START_TEST(uuids_keep_their_kind)
{
    static const struct want bad[] = {
        {"0f8fad5b-d9cb-469f-a165-70867728950", NULL},
        {"0f8fad5bd9cb469fa16570867728950e", NULL},
        {"0f8fad5b-d9cb-469f-a165-70867728950g", NULL},
        {"0f8fad5b-d9cb-469f-a165x70867728950e", NULL},
        {"{0f8fad5b-d9cb-469f-a165-70867728950}", NULL},
        {"", NULL}};
    struct rule rule;

    random_start();
    check_values("token", &uuid_column, NO_OPTIONS, bad, COUNT(bad));
    rule_open(&rule, "token", &uuid_column, NO_OPTIONS);
    for (int i = 0; i < 300; i++) {
        uint64_t a = random_next(), b = random_next();
        char in[40], upper[40];
        const char *out;

        (void)snprintf(in, sizeof(in), "%08x-%04x-%04x-%04x-%012llx",
                       (unsigned)(a >> 32), (unsigned)(a >> 16 & 0xffff),
                       (unsigned)(a & 0xffff), (unsigned)(b >> 48),
                       (unsigned long long)(b & 0xffffffffffff));
        out = rule_apply(&rule, in, NULL);
        ck_assert_str_ne(out, in);
        ck_assert_uint_eq(strlen(out), 36);
        ck_assert_int_eq(out[14], in[14]);
        ck_assert_int_eq(strtol((char[]){out[19], '\0'}, NULL, 16) >> 2,
                         strtol((char[]){in[19], '\0'}, NULL, 16) >> 2);
        (void)snprintf(upper, sizeof(upper), "%s", out);
        for (char *c = in; *c != '\0'; c++)
            *c = (char)(*c >= 'a' && *c <= 'f' ? *c - 'a' + 'A' : *c);
        ck_assert_str_eq(rule_apply(&rule, in, NULL), upper);
    }
    rule_close(&rule);
}
END_TEST

static void
check_shape(const char *in, const char *out)
{
    ck_assert_uint_eq(strlen(in), strlen(out));
    for (size_t i = 0; in[i] != '\0'; i++) {
        bool digit = in[i] >= '0' && in[i] <= '9';

        ck_assert(digit ? out[i] >= '0' && out[i] <= '9' : out[i] == in[i]);
    }
}

START_TEST(digits_keep_shape)
{
    static const char *const texts[] = {
        "+49 (30) 901820-17",
        "7",
        "42",
        "A-1-B",
        "12345",
        "123456",
        "4111 1111 1111 1111",
        ("\xff"
         "12345678901234567890\xc3"),
        "1234567890123456789012345678901234567890123456789012345678901234"};
    static const struct want none[] = {
        {"", ""}, {"  ", "  "}, {"n/a", NULL}, {"n/a extension", NULL}};
    struct rule rule;

    check_values("digits", &text_column, NO_OPTIONS, none, COUNT(none));
    rule_open(&rule, "digits", &text_column, NO_OPTIONS);
    for (size_t i = 0; i < COUNT(texts); i++) {
        const char *out = rule_apply(&rule, texts[i], NULL);

        check_shape(texts[i], out);
        ck_assert(strlen(texts[i]) < 4 || strcmp(texts[i], out) != 0);
    }
    rule_close(&rule);
}
END_TEST

START_TEST(digits_are_permuted)
{
    static bool seen[1000];
    struct rule rule;

    memset(seen, 0, sizeof(seen));
    rule_open(&rule, "digits", &text_column, NO_OPTIONS);
    for (int i = 0; i < 1000; i++) {
        char in[8];
        long out;

        (void)snprintf(in, sizeof(in), "%d-%02d", i / 100, i % 100);
        memmove(in + 1, in + 2, 3);
        out = strtol(rule_apply(&rule, in, NULL), NULL, 10);
        ck_assert(!seen[out]);
        seen[out] = true;
    }
    rule_close(&rule);
}
END_TEST

START_TEST(digits_keep_ends)
{
    struct rule rule;
    const char *out;

    rule_open(&rule, "digits", &text_column,
              OPTIONS({"keep_first", "2"}, {"keep_last", "1"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_ORIGINAL, 0);
    out = rule_apply(&rule, "+49 30 901820", NULL);
    check_shape("+49 30 901820", out);
    ck_assert_int_eq(strncmp(out, "+49 ", 4), 0);
    ck_assert_int_eq(out[12], '0');
    ck_assert_str_ne(out, "+49 30 901820");
    check_shape("1a2b3", rule_apply(&rule, "1a2b3", NULL));
    rule_close(&rule);
}
END_TEST

static int
compare(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return (x > y) - (x < y);
}

START_TEST(whole_numbers_stay_of_their_kind)
{
    static const struct {
        int64_t min, max, from, to;
    } cases[] = {{-128, 127, -128, 127},
                 {-32768, 32767, -32768, 32767},
                 {0, INT32_MAX, 2147480000, INT32_MAX},
                 {INT64_MIN, INT64_MAX, INT64_MAX - 300, INT64_MAX - 1}};
    static int64_t out[65536];

    for (size_t c = 0; c < COUNT(cases); c++) {
        bauta_column column = ranged(cases[c].min, cases[c].max);
        struct rule rule;
        size_t n = 0;

        rule_open(&rule, "digits", &column, NO_OPTIONS);
        for (int64_t v = cases[c].from; v <= cases[c].to; v++) {
            char in[32], back[32];
            const char *got;

            (void)snprintf(in, sizeof(in), "%" PRId64, v);
            got = rule_apply(&rule, in, NULL);
            if (v % 16 == 0)
                check_shape(in, got);
            ck_assert_uint_eq(strlen(in), strlen(got));
            out[n] = strtoll(got, NULL, 10);
            (void)snprintf(back, sizeof(back), "%" PRId64, out[n]);
            ck_assert_str_eq(back, got); /* canonical still */
            ck_assert(out[n] >= cases[c].min && out[n] <= cases[c].max);
            n++;
        }
        qsort(out, n, sizeof(out[0]), compare);
        for (size_t i = 1; i < n; i++)
            if (out[i] == out[i - 1])
                ck_abort_msg("two values became one");
        rule_close(&rule);
    }
}
END_TEST

/* One value at a time, all at once, and backwards: the same results. */
START_TEST(batches_do_not_matter)
{
    enum { ROWS = 700 };
    static const struct {
        const char *name;
        const bauta_column *column;
        const char *format;
    } cases[] = {{"token", &text_column, "v%d"},
                 {"token", &integer_column, "%d"},
                 {"token", &uuid_column, "%08d-0000-4000-8000-000000000000"},
                 {"hash", &text_column, "v%d"},
                 {"email", &text_column, "v%d"},
                 {"first_name", &text_column, "v%d"},
                 {"digits", &text_column, "1%d"},
                 {"digits", &integer_column, "%d"}};
    static char text[ROWS][40];
    static bauta_cell cells[ROWS];

    for (size_t c = 0; c < COUNT(cases); c++) {
        bauta_cell *column = cells;
        bauta_view view = {.columns = &column, .n_columns = 1, .n_rows = ROWS};
        bauta_arena arena;
        struct rule rule;
        size_t row = ROWS;

        bauta_arena_init(&arena);
        view.arena = &arena;
        for (size_t i = 0; i < ROWS; i++) {
            (void)snprintf(text[i], sizeof(text[i]), cases[c].format,
                           (int)(i % 600));
            cells[i] = (bauta_cell){.bytes = i % 50 == 7 ? NULL : text[i],
                                    .len = (uint32_t)strlen(text[i])};
        }
        rule_open(&rule, cases[c].name, cases[c].column, NO_OPTIONS);
        ck_assert_int_eq(rule.transform->apply(rule.self, &view, &rule.err),
                         BAUTA_OK);
        while (row-- > 0) {
            const char *got =
                rule_apply(&rule, row % 50 == 7 ? NULL : text[row], NULL);

            ck_assert((got == NULL) == (cells[row].bytes == NULL));
            if (got == NULL)
                continue;
            ck_assert_uint_eq(strlen(got), cells[row].len);
            ck_assert_mem_eq(got, cells[row].bytes, cells[row].len);
        }
        rule_close(&rule);
        bauta_arena_deinit(&arena);
    }
}
END_TEST

START_TEST(padding_is_not_part_of_a_value)
{
    static const char *const names[] = {"hash", "token", "email", "first_name",
                                        "last_name"};
    bauta_column padded = text_column;

    padded.fixed_length = true;
    for (size_t i = 0; i < COUNT(names); i++) {
        struct rule rule;
        char plain[128];

        rule_open(&rule, names[i], &text_column, NO_OPTIONS);
        (void)snprintf(plain, sizeof(plain), "%s",
                       rule_apply(&rule, "Ada", NULL));
        rule_close(&rule);
        rule_open(&rule, names[i], &padded, NO_OPTIONS);
        ck_assert_str_eq(rule_apply(&rule, "Ada     ", NULL), plain);
        rule_close(&rule);
    }
}
END_TEST

Suite *
keyed_suite(void)
{
    Suite *suite = suite_create("keyed");
    TCase *tcase = tcase_create("keyed");

    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, golden, 0, (int)COUNT(goldens));
    tcase_add_test(tcase, injective_from_128_bits_on);
    tcase_add_test(tcase, what_does_not_fit_is_refused_with_what_would);
    tcase_add_test(tcase, token_options_belong_to_types);
    tcase_add_test(tcase, email_domains_are_reserved);
    tcase_add_test(tcase, email_is_an_address);
    tcase_add_test(tcase, names_are_of_the_list);
    tcase_add_test(tcase, integer_tokens_permute_their_type);
    tcase_add_test(tcase, integer_tokens_refuse_what_is_outside);
    tcase_add_test(tcase, uuids_keep_their_kind);
    tcase_add_test(tcase, digits_keep_shape);
    tcase_add_test(tcase, digits_are_permuted);
    tcase_add_test(tcase, digits_keep_ends);
    tcase_add_test(tcase, whole_numbers_stay_of_their_kind);
    tcase_add_test(tcase, batches_do_not_matter);
    tcase_add_test(tcase, padding_is_not_part_of_a_value);
    suite_add_tcase(suite, tcase);
    return suite;
}
