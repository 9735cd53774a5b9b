/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/hmac.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* RFC 4231, test cases 1 to 4. */
static const struct vector {
    const char *key, *value, *sha256, *sha512;
} vectors[] = {
    {"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "4869205468657265",
     "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
     "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
     "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854"},
    {"4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
     "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
     "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
     "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"},
    {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
     "dddddddddddddddddddddddddddddddddddd",
     "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
     "fa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33b2279d39"
     "bf3e848279a722c806b485a47e67c807b946a337bee8942674278859e13292fb"},
    {"0102030405060708090a0b0c0d0e0f10111213141516171819",
     "cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"
     "cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
     "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
     "b0ba465637458c6990e5a8c5f61d4af7e576d97ff94b872de76f8050361ee3db"
     "a91ca5c11aa25eb4d679275cc5788063a5f19741120c4f2de2adebeb10a298dd"},
};

static size_t
from_hex(const char *hex, uint8_t *out)
{
    size_t n = strlen(hex) / 2;

    for (size_t i = 0; i < n; i++) {
        char pair[3] = {hex[2 * i], hex[2 * i + 1], '\0'};

        out[i] = (uint8_t)strtoul(pair, NULL, 16);
    }
    return n;
}

/* Twice, as a value must leave no trace in the instance. */
static void
check(const struct vector *v, enum bauta_hmac_size size, const char *want_hex)
{
    uint8_t key[64], value[64], want[64], got[64];
    size_t key_len = from_hex(v->key, key), len = from_hex(v->value, value);
    bauta_hmac *hmac = NULL;
    bauta_err err = {0};

    ck_assert_uint_eq(from_hex(want_hex, want), size);
    ck_assert_int_eq(bauta_hmac_open(&hmac, size, key, key_len, &err),
                     BAUTA_OK);
    for (size_t i = 0; i < 2; i++) {
        ck_assert_int_eq(
            bauta_hmac_value(hmac, (const char *)value, len, got, &err),
            BAUTA_OK);
        ck_assert_mem_eq(got, want, size);
    }
    bauta_hmac_close(hmac);
}

START_TEST(vectors_of_the_standard)
{
    check(&vectors[_i], BAUTA_HMAC_SHA256, vectors[_i].sha256);
    check(&vectors[_i], BAUTA_HMAC_SHA512, vectors[_i].sha512);
}
END_TEST

START_TEST(a_long_key_is_refused)
{
    static const uint8_t key[BAUTA_HMAC_KEY_MAX + 1];
    bauta_hmac *hmac = NULL;
    bauta_err err = {0};

    ck_assert_int_eq(
        bauta_hmac_open(&hmac, BAUTA_HMAC_SHA256, key, sizeof(key), &err),
        BAUTA_EUSAGE);
    ck_assert_ptr_null(hmac);
}
END_TEST

START_TEST(hash_has_the_length_of_its_digest)
{
    static const struct {
        const char *algorithm, *encoding, *whole, *over;
    } cases[] = {
        {"hmac-sha256", "hex", "64", "65"},
        {"blake2b", "hex", "64", "65"},
        {"hmac-sha512", "hex", "128", NULL}, /* the option's own limit */
        {"hmac-sha256", "base32", "52", "53"},
        {"hmac-sha512", "base32", "103", "104"},
        {"hmac-sha256", "base64url", "43", "44"},
        {"hmac-sha512", "base64url", "86", "87"},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct rule rule;
        size_t len;

        rule_open(&rule, "hash", &text_column,
                  OPTIONS({"algorithm", cases[i].algorithm},
                          {"encoding", cases[i].encoding}));
        (void)rule_apply(&rule, "Ada", &len);
        ck_assert_uint_eq(len, strtoul(cases[i].whole, NULL, 10));
        ck_assert_uint_eq(rule.promise.max_chars, len);
        ck_assert_uint_eq(rule.promise.bits, len > 64 ? 512 : 256);
        rule_close(&rule);
        if (cases[i].over != NULL)
            check_refusal("hash", &text_column,
                          OPTIONS({"algorithm", cases[i].algorithm},
                                  {"encoding", cases[i].encoding},
                                  {"length", cases[i].over}),
                          BAUTA_EPROFILE, cases[i].whole);
    }
}
END_TEST

/* A shorter result is the beginning of the whole, odd lengths too. */
START_TEST(a_short_hash_is_the_beginning)
{
    char whole[200];
    struct rule rule;

    rule_open(&rule, "hash", &text_column, NO_OPTIONS);
    (void)snprintf(whole, sizeof(whole), "%s", rule_apply(&rule, "Ada", NULL));
    rule_close(&rule);
    for (size_t n = 8; n <= 64; n++) {
        char number[32];
        size_t len;
        const char *got;

        (void)snprintf(number, sizeof(number), "%zu", n);
        rule_open(&rule, "hash", &text_column, OPTIONS({"length", number}));
        got = rule_apply(&rule, "Ada", &len);
        ck_assert_uint_eq(len, n);
        ck_assert_int_eq(strncmp(got, whole, n), 0);
        ck_assert_uint_eq(rule.promise.bits, n * 4);
        rule_close(&rule);
    }
}
END_TEST

Suite *
hmac_suite(void)
{
    Suite *suite = suite_create("hmac");
    TCase *tcase = tcase_create("hmac");

    tcase_add_loop_test(tcase, vectors_of_the_standard, 0, (int)COUNT(vectors));
    tcase_add_test(tcase, a_long_key_is_refused);
    tcase_add_test(tcase, hash_has_the_length_of_its_digest);
    tcase_add_test(tcase, a_short_hash_is_the_beginning);
    suite_add_tcase(suite, tcase);
    return suite;
}
