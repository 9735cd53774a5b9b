/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const ouis[] = {"keep", "local", "permute"};

static const char *const forms[] = {
    "00:00:5e:00:53:af",   "00-00-5E-00-53-AF", "0000.5e00.53af",
    "00005E0053AF",        "00005e-0053af",     "00:1b:63:ff:fe:84:45:e6",
    "001B.63FF.FE84.45E6", "010000000000",      "00-11-22-33-44-55",
    "00:00:00:00:00:00",   "fc:ff:ff:ff:ff:ff",
};

START_TEST(form_is_kept)
{
    struct rule rule;

    rule_open(&rule, "mac", &text_column, OPTIONS({"oui", ouis[_i]}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_REVERSIBLE, 0);
    ck_assert(((rule.promise.traits & BAUTA_TRAIT_INJECTIVE) != 0) ==
              (_i != 1));
    ck_assert(((rule.promise.traits & BAUTA_TRAIT_ORIGINAL) != 0) == (_i == 0));
    for (size_t i = 0; i < COUNT(forms); i++) {
        const char *in = forms[i];
        bool letters = false, result = false;
        char out[32];

        (void)snprintf(out, sizeof(out), "%s", rule_apply(&rule, in, NULL));
        ck_assert_uint_eq(strlen(out), strlen(in));
        ck_assert_str_ne(out, in);
        for (size_t j = 0; in[j] != '\0'; j++) {
            ck_assert((isxdigit((unsigned char)in[j]) != 0) ==
                      (isxdigit((unsigned char)out[j]) != 0));
            ck_assert(isxdigit((unsigned char)in[j]) || in[j] == out[j]);
            letters = letters || isalpha((unsigned char)in[j]);
            result = result || isalpha((unsigned char)out[j]);
            if (isupper((unsigned char)in[j]))
                for (size_t k = 0; out[k] != '\0'; k++)
                    ck_assert(!islower((unsigned char)out[k]));
        }
        if (_i != 1) {
            ck_assert(letters == result);
            ck_assert_str_eq(rule_reverse(&rule, out, NULL), in);
        }
    }
    rule_close(&rule);
}
END_TEST

START_TEST(flags_and_manufacturers)
{
    struct rule rule;
    char out[32];

    rule_open(&rule, "mac", &text_column, OPTIONS({"oui", ouis[_i]}));
    for (unsigned i = 0; i < 400; i++) {
        unsigned first, low = i % 2, local = _i == 1 ? 0 : i / 2 % 2 * 2;
        char in[32];

        (void)snprintf(in, sizeof(in), "%02x:%02x:5e:%02x:%02x:ae",
                       0x14u | low | local, i & 255, i & 255, i / 7);
        (void)snprintf(out, sizeof(out), "%s", rule_apply(&rule, in, NULL));
        first = (unsigned)strtoul(out, NULL, 16);
        ck_assert_uint_eq(first & 1, low);
        ck_assert_uint_eq(first & 2, _i == 1 ? 2 : local);
        ck_assert(_i != 0 || strncmp(in, out, 8) == 0);
        ck_assert_str_eq(rule_reverse(&rule, out, NULL), in);
    }
    rule_close(&rule);
}
END_TEST

static int
compare(const void *a, const void *b)
{
    return strcmp(a, b);
}

/* The manufacturer's part is the tweak: others have another permutation. */
START_TEST(distinct_stay_distinct)
{
    enum { N = 3000, VALUE = 16 };
    static char out[N][VALUE];
    struct rule rule;
    char other[VALUE];

    rule_open(&rule, "mac", &text_column, NO_OPTIONS);
    for (unsigned i = 0; i < N; i++) {
        char in[VALUE];

        (void)snprintf(in, sizeof(in), "00005e%06x", i * 37);
        (void)snprintf(out[i], VALUE, "%s", rule_apply(&rule, in, NULL));
    }
    (void)snprintf(other, sizeof(other), "%s",
                   rule_apply(&rule, "00005f000025", NULL));
    ck_assert_str_ne(other + 6, out[1] + 6);
    rule_close(&rule);
    qsort(out, N, VALUE, compare);
    for (unsigned i = 1; i < N; i++)
        ck_assert_str_ne(out[i - 1], out[i]);
}
END_TEST

START_TEST(what_is_no_address)
{
    static const struct want wants[] = {
        {"", NULL},
        {"10:00:5e:00:53", NULL},
        {"00:00:5e:00:53:0g", NULL},
        {"0:0:5e:0:53:1", NULL},
        {"00:00-5e:00:53:01", NULL},
        {"10:00:5e:00:53:01:", NULL},
        {":10:00:5e:00:53:01", NULL},
        {"000:05e:005:301", NULL},
        {"00:00:5E:00:53:af", NULL},
        {"0000000000000000000000", NULL},
        {"00 00 5e 00 53 01", NULL},
    };
    static const struct want local[] = {{"02:00:5e:00:53:01", NULL}};
    bauta_column column = text_column, macaddr = text_column;
    struct rule rule;
    bauta_cell cell = {.bytes = "00:00:5e:00:53:01", .len = 17}, *cells = &cell;
    bauta_arena arena;
    const bauta_view view = {
        .columns = &cells, .n_columns = 1, .n_rows = 1, .arena = &arena};

    check_values("mac", &text_column, NO_OPTIONS, wants, COUNT(wants));
    check_values("mac", &text_column, OPTIONS({"oui", "local"}), local,
                 COUNT(local));
    column.type = macaddr.type = BAUTA_TYPE_OTHER;
    column.native = "inet";
    macaddr.native = "macaddr";
    check_refusal("mac", &column, NO_OPTIONS, BAUTA_EPROFILE,
                  "no MAC addresses");
    rule_open(&rule, "mac", &macaddr, OPTIONS({"oui", "local"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    bauta_arena_init(&arena);
    ck_assert_int_eq(rule.transform->reverse(rule.self, &view, &rule.err),
                     BAUTA_EDATA);
    bauta_arena_deinit(&arena);
    rule_close(&rule);
}
END_TEST

Suite *
mac_suite(void)
{
    Suite *suite = suite_create("mac");
    TCase *tcase = tcase_create("mac");

    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, form_is_kept, 0, (int)COUNT(ouis));
    tcase_add_loop_test(tcase, flags_and_manufacturers, 0, (int)COUNT(ouis));
    tcase_add_test(tcase, distinct_stay_distinct);
    tcase_add_test(tcase, what_is_no_address);
    suite_add_tcase(suite, tcase);
    return suite;
}
