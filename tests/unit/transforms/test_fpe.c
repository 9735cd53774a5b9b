/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"

#include "core/text.h"
#include "transforms/alphabet.h"
#include "transforms/ff1.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

START_TEST(alphabets_are_read)
{
    bauta_alphabet alphabet;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_alphabet_init(&alphabet, "zaé𝄞", 8, &err), BAUTA_OK);
    ck_assert_uint_eq(alphabet.n, 4);
    ck_assert_int_eq(bauta_alphabet_find(&alphabet, "z", 1), 0);
    ck_assert_int_eq(bauta_alphabet_find(&alphabet, "a", 1), 1);
    ck_assert_int_eq(bauta_alphabet_find(&alphabet, "é", 2), 2);
    ck_assert_int_eq(bauta_alphabet_find(&alphabet, "𝄞", 4), 3);
    ck_assert_int_eq(bauta_alphabet_find(&alphabet, "b", 1), -1);
    ck_assert_int_eq(bauta_alphabet_find(&alphabet, "ê", 2), -1);
    ck_assert_int_eq(bauta_alphabet_find(&alphabet, "€", 3), -1);
    bauta_alphabet_deinit(&alphabet);
}
END_TEST

START_TEST(bad_alphabets_are_refused)
{
    static const char *const bad[] = {"", "a", "aba", "éaé", "ab\xff"};

    for (size_t i = 0; i < COUNT(bad); i++) {
        bauta_alphabet alphabet;
        bauta_err err = {0};

        ck_assert_int_eq(
            bauta_alphabet_init(&alphabet, bad[i], strlen(bad[i]), &err),
            BAUTA_EPROFILE);
        bauta_alphabet_deinit(&alphabet);
    }
}
END_TEST

START_TEST(options_are_checked)
{
    bauta_column padded = text_column;

    padded.fixed_length = true;
    check_refusal("fpe", &text_column, NO_OPTIONS, BAUTA_EPROFILE,
                  "\"alphabet\" or \"characters\"");
    check_refusal("fpe", &text_column,
                  OPTIONS({"alphabet", "hex"}, {"characters", "abc"}),
                  BAUTA_EPROFILE, "not both");
    check_refusal("fpe", &text_column, OPTIONS({"characters", "abca"}),
                  BAUTA_EPROFILE, "twice");
    check_refusal("fpe", &padded, OPTIONS({"characters", "ab "}),
                  BAUTA_EPROFILE, "padding");
    check_refusal("fpe", &text_column,
                  OPTIONS({"alphabet", "hex"}, {"tweak", "c"}), BAUTA_EPROFILE,
                  "itself");
}
END_TEST

/* What the alphabets stand for, said a second time. */
static bool
is_of(const char *name, char c)
{
    bool digit = c >= '0' && c <= '9', lower = c >= 'a' && c <= 'z';
    bool upper = c >= 'A' && c <= 'Z';

    if (strcmp(name, "digits") == 0)
        return digit;
    if (strcmp(name, "lower") == 0)
        return lower;
    if (strcmp(name, "upper") == 0)
        return upper;
    if (strcmp(name, "letters") == 0)
        return lower || upper;
    if (strcmp(name, "alphanumeric") == 0)
        return digit || lower || upper;
    if (strcmp(name, "lower-alphanumeric") == 0)
        return digit || lower;
    if (strcmp(name, "upper-alphanumeric") == 0)
        return digit || upper;
    if (strcmp(name, "hex") == 0)
        return digit || (lower && c <= 'f');
    if (strcmp(name, "upper-hex") == 0)
        return digit || (upper && c <= 'F');
    ck_assert_str_eq(name, "printable");
    return c > ' ' && c <= '~';
}

static const char *const names[] = {"digits",
                                    "lower",
                                    "upper",
                                    "letters",
                                    "alphanumeric",
                                    "printable",
                                    "hex",
                                    "upper-hex",
                                    "lower-alphanumeric",
                                    "upper-alphanumeric"};

START_TEST(shape_survives)
{
    const char *name = names[_i];
    struct rule rule;

    random_start();
    rule_open(&rule, "fpe", &text_column,
              OPTIONS({"alphabet", name}, {"short", "permute"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_REVERSIBLE, 0);
    for (int i = 0; i < 300; i++) {
        char in[64], out[64];
        size_t len = random_next() % 40, n = 0;

        for (size_t j = 0; j < len; j++) {
            in[j] = (char)(' ' + random_next() % 95);
            n += is_of(name, in[j]);
        }
        in[len] = '\0';
        if (n == 0)
            continue;
        (void)snprintf(out, sizeof(out), "%s", rule_apply(&rule, in, NULL));
        ck_assert_uint_eq(strlen(out), len);
        for (size_t j = 0; j < len; j++) {
            ck_assert(is_of(name, in[j]) == is_of(name, out[j]));
            ck_assert(is_of(name, in[j]) || in[j] == out[j]);
        }
        ck_assert(n < 8 || strcmp(in, out) != 0);
        ck_assert_str_eq(rule_reverse(&rule, out, NULL), in);
    }
    rule_close(&rule);
}
END_TEST

/* All strings of two and of three letters go to all of them. */
START_TEST(short_values_are_permuted)
{
    enum { RADIX = 5 };
    static const char letters[] = "abcde";

    for (size_t n = 1; n <= 3; n++) {
        bool seen[RADIX * RADIX * RADIX] = {false};
        size_t strings = 1, same = 0;
        struct rule rule;

        for (size_t i = 0; i < n; i++)
            strings *= RADIX;
        rule_open(&rule, "fpe", &text_column,
                  OPTIONS({"characters", letters}, {"short", "permute"}));
        for (size_t s = 0; s < strings; s++) {
            char in[8] = "";
            const char *out;
            size_t at = 0;

            for (size_t i = 0, rest = s; i < n; i++, rest /= RADIX)
                in[i] = letters[rest % RADIX];
            out = rule_apply(&rule, in, NULL);
            for (size_t i = n; i-- > 0;)
                at = at * RADIX + (size_t)(strchr(letters, out[i]) - letters);
            ck_assert(!seen[at]);
            seen[at] = true;
            same += at == s;
        }
        ck_assert_uint_lt(same, strings);
        rule_close(&rule);
    }
}
END_TEST

START_TEST(short_values_are_refused)
{
    static const struct want digits[] = {{"12345", NULL}, {"1-2-3-4-5", NULL}};
    static const struct want ends[] = {{"1234567", NULL}};
    struct rule rule;

    check_values("fpe", &text_column, OPTIONS({"alphabet", "digits"}), digits,
                 COUNT(digits));
    /* Three digits are left to replace. */
    check_values("fpe", &text_column,
                 OPTIONS({"alphabet", "digits"}, {"keep_last", "4"}), ends,
                 COUNT(ends));
    rule_open(&rule, "fpe", &text_column, OPTIONS({"alphabet", "digits"}));
    ck_assert(rule_refuses(&rule, "12345"));
    ck_assert_ptr_nonnull(strstr(rule.err.text, "fewer than 6"));
    ck_assert_ptr_nonnull(strstr(rule.err.text, "\"permute\""));
    (void)rule_apply(&rule, "123456", NULL);
    rule_close(&rule);
}
END_TEST

START_TEST(what_has_nothing_to_replace)
{
    static const struct want wants[] = {
        {"", ""}, {"   ", "   "}, {"---", NULL}, {"Ada", NULL}};
    static const struct want strict[] = {
        {"", ""}, {"12345678-", NULL}, {"A12345678", NULL}, {"\xff", NULL}};
    struct rule rule;

    check_values("fpe", &text_column, OPTIONS({"alphabet", "digits"}), wants,
                 COUNT(wants));
    check_values("fpe", &text_column,
                 OPTIONS({"alphabet", "digits"}, {"outside", "error"}), strict,
                 COUNT(strict));
    rule_open(&rule, "fpe", &text_column,
              OPTIONS({"alphabet", "digits"}, {"outside", "error"}));
    ck_assert_uint_eq(strlen(rule_apply(&rule, "123 456 789", NULL)), 11);
    rule_close(&rule);
}
END_TEST

START_TEST(ends_are_kept_and_decide)
{
    struct rule rule;
    char one[32], two[32];

    rule_open(&rule, "fpe", &text_column,
              OPTIONS({"alphabet", "upper-alphanumeric"}, {"keep_first", "2"},
                      {"keep_last", "3"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_ORIGINAL, 0);
    (void)snprintf(one, sizeof(one), "%s",
                   rule_apply(&rule, "D-E89-3704-0044-0XYZ", NULL));
    (void)snprintf(two, sizeof(two), "%s",
                   rule_apply(&rule, "D-F89-3704-0044-0XYZ", NULL));
    ck_assert_int_eq(strncmp(one, "D-E", 3), 0);
    ck_assert_int_eq(strncmp(two, "D-F", 3), 0);
    ck_assert_str_eq(one + 17, "XYZ");
    /* What is kept is the tweak: the middles part. */
    ck_assert_str_ne(one + 3, two + 3);
    ck_assert_str_eq(rule_reverse(&rule, one, NULL), "D-E89-3704-0044-0XYZ");
    /* No more characters than are to be kept: none is. */
    (void)snprintf(one, sizeof(one), "%s", rule_apply(&rule, "ABCDE", NULL));
    ck_assert_str_ne(one, "ABCDE");
    ck_assert_str_eq(rule_reverse(&rule, one, NULL), "ABCDE");
    rule_close(&rule);
}
END_TEST

/* Applies (or undoes) the rule beside another column's value. */
static void
beside(struct rule *rule, bool back, const char *in, const char *other,
       char *out, size_t size)
{
    bauta_cell cell = {.bytes = in, .len = (uint32_t)strlen(in)};
    bauta_cell peer = {.bytes = other,
                       .len = other == NULL ? 0 : (uint32_t)strlen(other)};
    bauta_cell *columns[] = {&cell, &peer};
    bauta_arena arena;
    bauta_view view = {
        .columns = columns, .n_columns = 2, .n_rows = 1, .arena = &arena};
    bauta_rc rc;

    bauta_arena_init(&arena);
    rc = back ? rule->transform->reverse(rule->self, &view, &rule->err)
              : rule->transform->apply(rule->self, &view, &rule->err);
    ck_assert_int_eq(rc, BAUTA_OK);
    (void)snprintf(out, size, "%.*s", (int)cell.len, cell.bytes);
    bauta_arena_deinit(&arena);
}

START_TEST(another_column_decides)
{
    static const char *const others[] = {"DE", "FR", "", NULL, "DE ", "D"};
    char seen[COUNT(others)][32], back[32];
    struct rule rule;

    rule_open(&rule, "fpe", &text_column,
              OPTIONS({"alphabet", "digits"}, {"tweak", "country"}));
    ck_assert_uint_eq(rule.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_REVERSIBLE, 0);
    for (size_t i = 0; i < COUNT(others); i++) {
        beside(&rule, false, "1234567890", others[i], seen[i], sizeof(seen[i]));
        beside(&rule, true, seen[i], others[i], back, sizeof(back));
        ck_assert_str_eq(back, "1234567890");
        for (size_t j = 0; j < i; j++)
            ck_assert_str_ne(seen[i], seen[j]);
    }
    rule_close(&rule);
}
END_TEST

START_TEST(other_scripts)
{
    static const char in[] = "Χριστίνα Δ. — 07";
    struct rule rule;
    char out[64];

    rule_open(
        &rule, "fpe", &text_column,
        OPTIONS({"characters", "αβγδεζηθικλμνξοπρςστυφχψωάέήίόύώΑΒΓΔΕΖΗΘΙΚ"
                               "ΛΜΝΞΟΠΡΣΤΥΦΧΨΩ0123456789"}));
    (void)snprintf(out, sizeof(out), "%s", rule_apply(&rule, in, NULL));
    ck_assert(bauta_utf8_valid(out, strlen(out)));
    ck_assert_uint_eq(bauta_utf8_count(out, strlen(out)),
                      bauta_utf8_count(in, strlen(in)));
    ck_assert_ptr_nonnull(strstr(out, " — "));
    ck_assert_str_ne(out, in);
    ck_assert_str_eq(rule_reverse(&rule, out, NULL), in);
    rule_close(&rule);
}
END_TEST

/* The greatest radix: every code point from U+10000 on. */
START_TEST(widest_alphabet)
{
    char *characters = malloc(BAUTA_ALPHABET_MAX * 4 + 1);
    struct rule rule;
    char out[64];
    size_t n = 0;

    ck_assert_ptr_nonnull(characters);
    for (uint32_t point = 0x10000; point < 0x20000; point++) {
        characters[n++] = (char)(0xf0 | point >> 18);
        characters[n++] = (char)(0x80 | (point >> 12 & 63));
        characters[n++] = (char)(0x80 | (point >> 6 & 63));
        characters[n++] = (char)(0x80 | (point & 63));
    }
    characters[n] = '\0';
    rule_open(&rule, "fpe", &text_column, OPTIONS({"characters", characters}));
    (void)snprintf(out, sizeof(out), "%s", rule_apply(&rule, "𝄞𐍈-𝄞", NULL));
    ck_assert_uint_eq(bauta_utf8_count(out, strlen(out)), 4);
    ck_assert_str_ne(out, "𝄞𐍈-𝄞");
    ck_assert_str_eq(rule_reverse(&rule, out, NULL), "𝄞𐍈-𝄞");
    rule_close(&rule);
    free(characters);
}
END_TEST

START_TEST(padding_stays)
{
    bauta_column padded = text_column;
    struct rule rule;
    char plain[32], out[32];

    padded.fixed_length = true;
    rule_open(&rule, "fpe", &text_column, OPTIONS({"alphabet", "digits"}));
    (void)snprintf(plain, sizeof(plain), "%s   ",
                   rule_apply(&rule, "12345678", NULL));
    rule_close(&rule);
    rule_open(&rule, "fpe", &padded, OPTIONS({"alphabet", "digits"}));
    (void)snprintf(out, sizeof(out), "%s",
                   rule_apply(&rule, "12345678   ", NULL));
    ck_assert_str_eq(out, plain);
    ck_assert_str_eq(rule_reverse(&rule, out, NULL), "12345678   ");
    rule_close(&rule);
}
END_TEST

START_TEST(longest_value)
{
    size_t len = BAUTA_FF1_LENGTH_MAX + 1;
    char *in = malloc(len + 1);
    bauta_cell cell;
    bauta_arena arena;
    struct rule rule;

    ck_assert_ptr_nonnull(in);
    memset(in, '7', len);
    in[len] = '\0';
    bauta_arena_init(&arena);
    rule_open(&rule, "fpe", &text_column, OPTIONS({"alphabet", "digits"}));
    cell = (bauta_cell){.bytes = in, .len = (uint32_t)len};
    ck_assert_int_eq(rule_apply_bytes(&rule, &arena, &cell), BAUTA_EDATA);
    cell = (bauta_cell){.bytes = in, .len = (uint32_t)len - 1};
    ck_assert_int_eq(rule_apply_bytes(&rule, &arena, &cell), BAUTA_OK);
    ck_assert_uint_eq(cell.len, len - 1);
    ck_assert_mem_ne(cell.bytes, in, len - 1);
    rule_close(&rule);
    bauta_arena_deinit(&arena);
    free(in);
}
END_TEST

Suite *
fpe_suite(void)
{
    Suite *suite = suite_create("fpe");
    TCase *tcase = tcase_create("fpe");

    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, alphabets_are_read);
    tcase_add_test(tcase, bad_alphabets_are_refused);
    tcase_add_test(tcase, options_are_checked);
    tcase_add_loop_test(tcase, shape_survives, 0, (int)COUNT(names));
    tcase_add_test(tcase, short_values_are_permuted);
    tcase_add_test(tcase, short_values_are_refused);
    tcase_add_test(tcase, what_has_nothing_to_replace);
    tcase_add_test(tcase, ends_are_kept_and_decide);
    tcase_add_test(tcase, another_column_decides);
    tcase_add_test(tcase, other_scripts);
    tcase_add_test(tcase, widest_alphabet);
    tcase_add_test(tcase, padding_stays);
    tcase_add_test(tcase, longest_value);
    suite_add_tcase(suite, tcase);
    return suite;
}
