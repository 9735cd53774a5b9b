/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/encode.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* RFC 4648, section 10, without padding. */
START_TEST(encodings_are_read_back)
{
    static const struct {
        unsigned bits;
        const char *text[7]; /* of the first 0 to 6 letters of "foobar" */
    } cases[] = {
        {BAUTA_HEX_BITS,
         {"", "66", "666f", "666f6f", "666f6f62", "666f6f6261",
          "666f6f626172"}},
        {BAUTA_BASE32_BITS,
         {"", "my", "mzxq", "mzxw6", "mzxw6yq", "mzxw6ytb", "mzxw6ytboi"}},
        {BAUTA_BASE64URL_BITS,
         {"", "Zg", "Zm8", "Zm9v", "Zm9vYg", "Zm9vYmE", "Zm9vYmFy"}},
    };

    for (size_t i = 0; i < COUNT(cases); i++)
        for (size_t n = 0; n < COUNT(cases[i].text); n++) {
            const char *text = cases[i].text[n];
            size_t chars = strlen(text);
            char written[32];
            uint8_t read[16];

            ck_assert_uint_eq(bauta_encoded_length(cases[i].bits, n), chars);
            ck_assert_uint_eq(bauta_decoded_length(cases[i].bits, chars), n);
            bauta_encode(cases[i].bits, (const uint8_t *)"foobar", n, written,
                         chars);
            ck_assert_mem_eq(written, text, chars);
            ck_assert(bauta_decode(cases[i].bits, text, chars, read));
            ck_assert_mem_eq(read, "foobar", n);
        }
}
END_TEST

START_TEST(other_text_is_not_read)
{
    static const struct {
        unsigned bits;
        const char *text;
    } bad[] = {
        {BAUTA_HEX_BITS, "6"},           {BAUTA_HEX_BITS, "6g"},
        {BAUTA_HEX_BITS, "6 6f"},        {BAUTA_BASE32_BITS, "m"},
        {BAUTA_BASE32_BITS, "mzx"},      {BAUTA_BASE32_BITS, "mz"},
        {BAUTA_BASE32_BITS, "m1"},       {BAUTA_BASE32_BITS, "my======"},
        {BAUTA_BASE64URL_BITS, "Z"},     {BAUTA_BASE64URL_BITS, "Zh"},
        {BAUTA_BASE64URL_BITS, "Zg=="},  {BAUTA_BASE64URL_BITS, "Zm+v"},
        {BAUTA_BASE64URL_BITS, "\xffg"},
    };
    uint8_t read[16];

    for (size_t i = 0; i < COUNT(bad); i++)
        ck_assert_msg(
            !bauta_decode(bad[i].bits, bad[i].text, strlen(bad[i].text), read),
            "%s", bad[i].text);
    ck_assert(bauta_decode(BAUTA_BASE32_BITS, "MY", 2, read));
    ck_assert(bauta_decode(BAUTA_HEX_BITS, "6F", 2, read));
}
END_TEST

static const struct case_ {
    const bauta_column *column;
    struct given given[3];
    size_t bits;
    size_t pad;
} cases[] = {
    {&text_column, {{NULL, NULL}}, 6, 0},
    {&text_column, {{"encoding", "base32"}}, 5, 0},
    {&text_column, {{"encoding", "hex"}, {"pad", "16"}}, 4, 16},
    {&text_column, {{"pad", "1"}}, 6, 1},
    {&text_column, {{"pad", "7"}}, 6, 7},
    {&bytes_column, {{NULL, NULL}}, 8, 0},
    {&bytes_column, {{"pad", "4096"}}, 8, 4096},
};

/* Undoes one result; the value goes to `back`. */
static bauta_rc
unseal(struct rule *rule, bauta_arena *arena, bauta_cell *cell)
{
    const bauta_view view = {.columns = &cell,
                             .n_columns = 1,
                             .n_rows = 1,
                             .first_row = 41,
                             .arena = arena};

    rule->err = (bauta_err){0};
    return rule->transform->reverse(rule->self, &view, &rule->err);
}

START_TEST(every_length_comes_back)
{
    const struct case_ *c = &cases[_i];
    struct rule rule;
    char value[100];

    rule_open(&rule, "seal", c->column, c->given);
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_REVERSIBLE, 0);
    for (size_t len = 0; len < sizeof(value); len++) {
        size_t inner = c->pad == 0 ? len : (len / c->pad + 1) * c->pad;
        bauta_arena arena;
        bauta_cell cell = {.bytes = value, .len = (uint32_t)len};

        for (size_t i = 0; i < len; i++)
            value[i] = (char)(i % 5 == 4 ? 0 : 0x80);
        bauta_arena_init(&arena);
        ck_assert_int_eq(rule_apply_bytes(&rule, &arena, &cell), BAUTA_OK);
        ck_assert_uint_eq(cell.len, ((inner + 16) * 8 + c->bits - 1) / c->bits);
        ck_assert_int_eq(unseal(&rule, &arena, &cell), BAUTA_OK);
        ck_assert_uint_eq(cell.len, len);
        ck_assert_mem_eq(cell.bytes, value, len);
        bauta_arena_deinit(&arena);
    }
    rule_close(&rule);
}
END_TEST

/* Each character of a result replaced by another one. */
START_TEST(every_change_is_noticed)
{
    struct rule rule;
    char sealed[80];
    size_t n = 0;

    rule_open(&rule, "seal", &text_column, cases[_i].given);
    (void)snprintf(sealed, sizeof(sealed), "%s",
                   rule_apply(&rule, "Ada", NULL));
    for (size_t i = 0; i < strlen(sealed); i++) {
        char before = sealed[i];
        bauta_arena arena;
        bauta_cell cell;

        sealed[i] = before == 'a' ? 'b' : 'a';
        cell = (bauta_cell){.bytes = sealed, .len = (uint32_t)strlen(sealed)};
        bauta_arena_init(&arena);
        ck_assert_int_eq(unseal(&rule, &arena, &cell), BAUTA_EDATA);
        ck_assert_str_eq(rule.err.where, "row 41");
        bauta_arena_deinit(&arena);
        sealed[i] = before;
        n++;
    }
    ck_assert_uint_ge(n, 26);
    ck_assert_str_eq(rule_reverse(&rule, sealed, NULL), "Ada");
    rule_close(&rule);
}
END_TEST

START_TEST(case_does_not_matter_to_base32_and_hex)
{
    for (size_t i = 1; i <= 2; i++) {
        struct rule rule;
        char sealed[80];

        rule_open(&rule, "seal", &text_column, cases[i].given);
        (void)snprintf(sealed, sizeof(sealed), "%s",
                       rule_apply(&rule, "Ada", NULL));
        for (char *c = sealed; *c != '\0'; c++)
            *c = (char)(*c >= 'a' && *c <= 'z' ? *c - 32 : *c);
        ck_assert_str_eq(rule_reverse(&rule, sealed, NULL), "Ada");
        rule_close(&rule);
    }
}
END_TEST

/* Domain, recipient and padding each have results of their own, and refuse
 * those of the others. */
START_TEST(uses_share_nothing)
{
    static const struct {
        const char *domain, *recipient;
        struct given given[2];
    } uses[] = {
        {"", "", {{NULL, NULL}}},  {"d", "", {{NULL, NULL}}},
        {"", "r", {{NULL, NULL}}}, {"d", "r", {{NULL, NULL}}},
        {"", "", {{"pad", "8"}}},
    };
    char sealed[COUNT(uses)][80];

    for (size_t i = 0; i < COUNT(uses); i++) {
        struct rule rule;

        rule_open(&rule, "seal", &text_column, uses[i].given);
        rule_close(&rule);
        rule.binding.domain = uses[i].domain;
        rule.binding.recipient = uses[i].recipient;
        ck_assert_int_eq(rule.transform->bind(&rule.self, &rule.binding,
                                              &rule.promise, &rule.err),
                         BAUTA_OK);
        (void)snprintf(sealed[i], sizeof(sealed[i]), "%s",
                       rule_apply(&rule, "Lovelac", NULL));
        for (size_t j = 0; j < i; j++) {
            bauta_arena arena;
            bauta_cell cell = {.bytes = sealed[j],
                               .len = (uint32_t)strlen(sealed[j])};

            ck_assert_str_ne(sealed[i], sealed[j]);
            bauta_arena_init(&arena);
            ck_assert_int_eq(unseal(&rule, &arena, &cell), BAUTA_EDATA);
            bauta_arena_deinit(&arena);
        }
        rule_close(&rule);
    }
}
END_TEST

START_TEST(room_is_checked)
{
    static const struct want fits[] = {{"123456789012345678", NULL}};
    bauta_column c40 = text_column, c22 = text_column, b20 = bytes_column,
                 filled = bytes_column, loose = bytes_column;
    struct rule rule;

    c40.max_chars = 40;
    c22.max_chars = 22;
    b20.max_chars = 20;
    filled.fixed_length = true;
    loose.dynamic = true;
    check_refusal("seal", &c22, NO_OPTIONS, BAUTA_EPROFILE, "takes 23");
    check_refusal("seal", &c40, OPTIONS({"pad", "32"}), BAUTA_EPROFILE,
                  "takes 64");
    check_refusal("seal", &bytes_column, OPTIONS({"encoding", "hex"}),
                  BAUTA_EPROFILE, "for text");
    check_refusal("seal", &filled, NO_OPTIONS, BAUTA_EPROFILE, "zeros");
    rule_open(&rule, "seal", &c40, NO_OPTIONS);
    ck_assert_uint_eq(rule.promise.max_chars, 40);
    ck_assert_uint_eq(strlen(rule_apply(&rule, "12345678901234", NULL)), 40);
    ck_assert(rule_refuses(&rule, "123456789012345"));
    rule_close(&rule);
    rule_open(&rule, "seal", &b20, NO_OPTIONS);
    ck_assert_uint_eq(rule.promise.max_chars, 20);
    rule_close(&rule);
    /* Where cells have a type each, text suits them all. */
    rule_open(&rule, "seal", &loose, NO_OPTIONS);
    ck_assert_uint_eq(strlen(rule_apply(&rule, "Ada", NULL)), 26);
    rule_close(&rule);
    check_values("seal", &c40, NO_OPTIONS, fits, COUNT(fits));
}
END_TEST

/* A batch with one that is no good: that one, and no other, is refused. */
START_TEST(one_bad_apple)
{
    enum { N = 300, BAD = 123 };
    static char values[N][16];
    bauta_cell cells[N], *columns = cells;
    bauta_rejects rejects = {.policy = BAUTA_INVALID_NULL};
    bauta_arena arena;
    struct rule rule;
    bauta_view view = {.columns = &columns,
                       .n_columns = 1,
                       .n_rows = N,
                       .arena = &arena,
                       .rejects = &rejects};

    bauta_arena_init(&arena);
    rule_open(&rule, "seal", &text_column, NO_OPTIONS);
    for (size_t i = 0; i < N; i++) {
        int len = snprintf(values[i], sizeof(values[i]), "value %zu", i);

        cells[i] = (bauta_cell){.bytes = values[i], .len = (uint32_t)len};
    }
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, cells, NULL, N), BAUTA_OK);
    cells[BAD].len -= 4;
    ck_assert_int_eq(rule.transform->reverse(rule.self, &view, &rule.err),
                     BAUTA_OK);
    ck_assert_uint_eq(rejects.n, 1);
    ck_assert_uint_eq(rejects.rows[0], BAD);
    for (size_t i = 0; i < N; i++) {
        ck_assert((cells[i].bytes == NULL) == (i == BAD));
        if (i != BAD) {
            ck_assert_uint_eq(cells[i].len, strlen(values[i]));
            ck_assert_mem_eq(cells[i].bytes, values[i], cells[i].len);
        }
    }
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}
END_TEST

Suite *
seal_suite(void)
{
    Suite *suite = suite_create("seal");
    TCase *tcase = tcase_create("seal");

    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, encodings_are_read_back);
    tcase_add_test(tcase, other_text_is_not_read);
    tcase_add_loop_test(tcase, every_length_comes_back, 0, (int)COUNT(cases));
    tcase_add_loop_test(tcase, every_change_is_noticed, 0, 3);
    tcase_add_test(tcase, case_does_not_matter_to_base32_and_hex);
    tcase_add_test(tcase, uses_share_nothing);
    tcase_add_test(tcase, room_is_checked);
    tcase_add_test(tcase, one_bad_apple);
    suite_add_tcase(suite, tcase);
    return suite;
}
