/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Published vectors of FF1, Crypto-PAn and ipcrypt, read from the folder
 * vectors/ in the one that BAUTA_SHARED names; skipped, aloud, where there is
 * none.
 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/cryptopan.h"
#include "transforms/ff1.h"
#include "transforms/ipcrypt.h"

#include <arpa/inet.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NUMERALS = 1024, BYTES = 256 };

static json_t *
load(const char *name)
{
    const char *shared = getenv("BAUTA_SHARED");
    char path[4096];
    json_error_t error;
    json_t *root;

    (void)snprintf(path, sizeof(path), "%s/vectors/%s",
                   shared != NULL ? shared : "", name);
    root = shared != NULL ? json_load_file(path, 0, &error) : NULL;
    /* A folder that is named has all of them. */
    ck_assert_msg(shared == NULL || root != NULL, "no vectors in %s", path);
    if (root == NULL)
        printf("skipped: no vectors %s (BAUTA_SHARED)\n", name);
    return root;
}

static const char *
text_of(json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));

    return text != NULL ? text : "";
}

static size_t
hex_of(json_t *object, const char *name, uint8_t *out)
{
    const char *hex = text_of(object, name);
    size_t n = strlen(hex) / 2;

    ck_assert_uint_le(n, BYTES);
    for (size_t i = 0; i < n; i++) {
        char pair[3] = {hex[2 * i], hex[2 * i + 1], '\0'};

        out[i] = (uint8_t)strtoul(pair, NULL, 16);
    }
    return n;
}

/* Numerals of an array, or of a text by its alphabet; one that the alphabet
 * lacks is 65535. */
static size_t
numerals_of(json_t *value, const char *alphabet, uint16_t *out)
{
    const char *text = json_string_value(value);
    size_t n = text != NULL ? strlen(text) : json_array_size(value);

    ck_assert_uint_le(n, NUMERALS);
    for (size_t i = 0; i < n; i++) {
        const char *at = text != NULL ? strchr(alphabet, text[i]) : NULL;
        json_int_t number = json_integer_value(json_array_get(value, i));

        if (text != NULL)
            out[i] = at != NULL ? (uint16_t)(at - alphabet) : UINT16_MAX;
        else
            out[i] =
                number >= 0 && number < 256 ? (uint16_t)number : UINT16_MAX;
    }
    return n;
}

struct vector {
    uint8_t key[BYTES], tweak[BYTES];
    size_t key_len, tweak_len;
    uint32_t radix;
    bool any_domain;
    uint16_t plain[NUMERALS], cipher[NUMERALS];
    size_t n, n_cipher;
};

/* Both ways. */
static bauta_rc
run(const struct vector *v, bool back, uint16_t *out)
{
    bauta_ff1 *ff1 = NULL;
    bauta_err err = {0};
    bauta_rc rc;

    memcpy(out, back ? v->cipher : v->plain, v->n * sizeof(out[0]));
    rc =
        bauta_ff1_open(&ff1, v->key, v->key_len, v->radix, v->any_domain, &err);
    if (rc != BAUTA_OK)
        return rc;
    rc = back ? bauta_ff1_decrypt(ff1, v->tweak, v->tweak_len, out, v->n, &err)
              : bauta_ff1_encrypt(ff1, v->tweak, v->tweak_len, out, v->n, &err);
    bauta_ff1_close(ff1);
    return rc;
}

static void
check(const struct vector *v, const char *name, long id)
{
    uint16_t out[NUMERALS];
    size_t size = v->n * sizeof(out[0]);

    ck_assert_msg(run(v, false, out) == BAUTA_OK, "%s %ld", name, id);
    ck_assert_msg(memcmp(out, v->cipher, size) == 0, "%s %ld", name, id);
    ck_assert_msg(run(v, true, out) == BAUTA_OK, "%s %ld", name, id);
    ck_assert_msg(memcmp(out, v->plain, size) == 0, "%s %ld", name, id);
}

START_TEST(nist_samples)
{
    json_t *root = load("ff1_nist_samples.json"), *sample;
    struct vector v = {0};
    size_t i;

    json_array_foreach(json_object_get(root, "samples"), i, sample)
    {
        const char *alphabet = text_of(sample, "alphabet");

        v.key_len = hex_of(sample, "key", v.key);
        v.tweak_len = hex_of(sample, "tweak", v.tweak);
        v.radix =
            (uint32_t)json_integer_value(json_object_get(sample, "radix"));
        v.n = numerals_of(json_object_get(sample, "pt"), alphabet, v.plain);
        (void)numerals_of(json_object_get(sample, "ct"), alphabet, v.cipher);
        check(&v, "sample", (long)i + 1);
    }
    ck_assert(root == NULL || i == 9);
    json_decref(root);
}
END_TEST

/* What is invalid must be refused: a key of a wrong size when it is given, the
 * others when they are to be encrypted. True for a valid one. */
static bool
wycheproof_test(json_t *group, json_t *test, struct vector *v)
{
    const char *alphabet = text_of(group, "alphabet");
    bool valid = strcmp(text_of(test, "result"), "valid") == 0;
    uint16_t out[NUMERALS];
    long id = (long)json_integer_value(json_object_get(test, "tcId"));
    bauta_rc want = BAUTA_EDATA;

    v->key_len = hex_of(test, "key", v->key);
    if (v->key_len != 16 && v->key_len != 24 && v->key_len != 32)
        want = BAUTA_EUSAGE;
    v->tweak_len = hex_of(test, "tweak", v->tweak);
    v->radix = (uint32_t)json_integer_value(json_object_get(group, "radix"));
    v->n = numerals_of(json_object_get(test, "msg"), alphabet, v->plain);
    v->n_cipher = numerals_of(json_object_get(test, "ct"), alphabet, v->cipher);
    if (!valid) {
        v->any_domain = false;
        ck_assert_msg(run(v, false, out) == want, "%ld passes", id);
        return false;
    }
    v->any_domain = true;
    ck_assert_uint_eq(v->n, v->n_cipher);
    check(v, "wycheproof", id);
    return true;
}

START_TEST(wycheproof)
{
    static const struct {
        const char *name;
        size_t valid, invalid;
    } files[] = {{"wycheproof/aes_ff1_base10_test.json", 3312, 533},
                 {"wycheproof/aes_ff1_base36_test.json", 2465, 389},
                 {"wycheproof/aes_ff1_radix26_test.json", 2651, 425},
                 {"wycheproof/aes_ff1_radix62_test.json", 2139, 335},
                 {"wycheproof/aes_ff1_radix256_test.json", 1758, 263}};
    json_t *root = load(files[_i].name), *group, *test;
    struct vector v = {0};
    size_t i, j, done[2] = {0};

    json_array_foreach(json_object_get(root, "testGroups"), i, group)
    {
        json_array_foreach(json_object_get(group, "tests"), j, test)
        {
            done[wycheproof_test(group, test, &v)]++;
        }
    }
    ck_assert(root == NULL || (done[true] == files[_i].valid &&
                               done[false] == files[_i].invalid));
    json_decref(root);
}
END_TEST

static json_t *
by_id(json_t *array, const char *name, json_int_t id)
{
    json_t *entry;
    size_t i;

    json_array_foreach(array, i, entry)
    {
        if (json_integer_value(json_object_get(entry, name)) == id)
            return entry;
    }
    ck_abort_msg("no %s %ld", name, (long)id);
    return NULL;
}

static void
acvp_test(json_t *group, json_t *test, json_t *expected, struct vector *v)
{
    const char *alphabet = text_of(group, "alphabet");
    bool encrypt = strcmp(text_of(group, "direction"), "encrypt") == 0;
    json_t *in = json_object_get(test, encrypt ? "pt" : "ct");
    json_t *out = json_object_get(expected, encrypt ? "ct" : "pt");

    v->key_len = hex_of(test, "key", v->key);
    v->tweak_len = hex_of(test, "tweak", v->tweak);
    v->radix = (uint32_t)json_integer_value(json_object_get(group, "radix"));
    v->any_domain = true;
    v->n = numerals_of(in, alphabet, encrypt ? v->plain : v->cipher);
    ck_assert_uint_eq(
        numerals_of(out, alphabet, encrypt ? v->cipher : v->plain), v->n);
    check(v, "acvp", (long)json_integer_value(json_object_get(test, "tcId")));
}

START_TEST(acvp)
{
    json_t *prompt = load("acvp/prompt.json");
    json_t *results = load("acvp/expectedResults.json"), *group, *test;
    struct vector v = {0};
    size_t i, j, done = 0;

    json_array_foreach(json_object_get(prompt, "testGroups"), i, group)
    {
        json_t *answers =
            by_id(json_object_get(results, "testGroups"), "tgId",
                  json_integer_value(json_object_get(group, "tgId")));

        json_array_foreach(json_object_get(group, "tests"), j, test)
        {
            acvp_test(group, test,
                      by_id(json_object_get(answers, "tests"), "tcId",
                            json_integer_value(json_object_get(test, "tcId"))),
                      &v);
            done++;
        }
    }
    ck_assert(prompt == NULL || done == 750);
    json_decref(prompt);
    json_decref(results);
}
END_TEST

/* Width in bytes; 16 where `mapped` and IPv4. */
static size_t
address_of(json_t *object, const char *name, bool mapped, uint8_t *out)
{
    const char *text = text_of(object, name);

    if (strchr(text, ':') != NULL) {
        ck_assert_int_eq(inet_pton(AF_INET6, text, out), 1);
        return 16;
    }
    memset(out, 0, 10);
    memset(out + 10, 0xff, 2);
    ck_assert_int_eq(inet_pton(AF_INET, text, mapped ? out + 12 : out), 1);
    return mapped ? 16 : 4;
}

START_TEST(cryptopan)
{
    json_t *root = load("cryptopan/cryptopan.json"), *test;
    size_t i;

    json_array_foreach(root, i, test)
    {
        uint8_t key[BYTES], plain[16], cipher[16], got[16];
        size_t width = address_of(test, "ip", false, plain);
        bauta_cryptopan *pan = NULL;
        bauta_err err = {0};

        ck_assert_uint_eq(hex_of(test, "key", key), BAUTA_CRYPTOPAN_KEY);
        ck_assert_uint_eq(address_of(test, "anon", false, cipher), width);
        memcpy(got, plain, width);
        ck_assert_int_eq(bauta_cryptopan_open(&pan, key, &err), BAUTA_OK);
        ck_assert_int_eq(bauta_cryptopan_encrypt(pan, width, got, 1, &err),
                         BAUTA_OK);
        ck_assert_msg(memcmp(got, cipher, width) == 0, "%s",
                      text_of(test, "ip"));
        ck_assert_int_eq(bauta_cryptopan_decrypt(pan, width, got, 1, &err),
                         BAUTA_OK);
        ck_assert_msg(memcmp(got, plain, width) == 0, "%s back",
                      text_of(test, "ip"));
        bauta_cryptopan_close(pan);
    }
    ck_assert(root == NULL || i == 144);
    json_decref(root);
}
END_TEST

static void
ipcrypt_pfx_test(json_t *test)
{
    uint8_t key[BYTES], plain[16], cipher[16], got[16];
    size_t width = address_of(test, "ip", false, plain);
    bauta_ipcrypt_pfx *pfx = NULL;
    bauta_err err = {0};

    ck_assert_uint_eq(hex_of(test, "key", key), BAUTA_IPCRYPT_PFX_KEY);
    ck_assert_uint_eq(address_of(test, "encrypted_ip", false, cipher), width);
    memcpy(got, plain, width);
    ck_assert_int_eq(bauta_ipcrypt_pfx_open(&pfx, key, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_ipcrypt_pfx_encrypt(pfx, width, got, 1, &err),
                     BAUTA_OK);
    ck_assert_msg(memcmp(got, cipher, width) == 0, "%s", text_of(test, "ip"));
    ck_assert_int_eq(bauta_ipcrypt_pfx_decrypt(pfx, width, got, 1, &err),
                     BAUTA_OK);
    ck_assert_msg(memcmp(got, plain, width) == 0, "%s back",
                  text_of(test, "ip"));
    bauta_ipcrypt_pfx_close(pfx);
}

static void
ipcrypt_test(json_t *test)
{
    uint8_t key[BYTES], plain[16], cipher[16], got[16];
    bauta_err err = {0};

    ck_assert_uint_eq(hex_of(test, "key", key), BAUTA_IPCRYPT_KEY);
    (void)address_of(test, "ip", true, plain);
    (void)address_of(test, "encrypted_ip", true, cipher);
    memcpy(got, plain, sizeof(got));
    ck_assert_int_eq(bauta_ipcrypt_encrypt(key, got, 1, &err), BAUTA_OK);
    ck_assert_mem_eq(got, cipher, sizeof(got));
    ck_assert_int_eq(bauta_ipcrypt_decrypt(key, got, 1, &err), BAUTA_OK);
    ck_assert_mem_eq(got, plain, sizeof(got));
}

START_TEST(ipcrypt)
{
    json_t *root = load("ipcrypt/test_vectors.json"), *test;
    size_t i, done = 0;

    json_array_foreach(root, i, test)
    {
        const char *variant = text_of(test, "variant");

        if (strcmp(variant, "ipcrypt-pfx") == 0)
            ipcrypt_pfx_test(test);
        else if (strcmp(variant, "ipcrypt-deterministic") == 0)
            ipcrypt_test(test);
        else
            continue; /* gives another result each time */
        done++;
    }
    ck_assert(root == NULL || done == 21);
    json_decref(root);
}
END_TEST

Suite *
conformance_suite(void)
{
    Suite *suite = suite_create("conformance");
    TCase *tcase = tcase_create("ff1");

    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, nist_samples);
    tcase_add_loop_test(tcase, wycheproof, 0, 5);
    tcase_add_test(tcase, acvp);
    suite_add_tcase(suite, tcase);
    tcase = tcase_create("addresses");
    tcase_add_test(tcase, cryptopan);
    tcase_add_test(tcase, ipcrypt);
    suite_add_tcase(suite, tcase);
    return suite;
}
