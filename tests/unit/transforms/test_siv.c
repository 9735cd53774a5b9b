/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/siv.h"

#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 300, TAG = BAUTA_SIV_TAG };

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

static bauta_siv *
open_siv(const uint8_t *key, size_t len)
{
    bauta_siv *siv = NULL;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_siv_open(&siv, key, len, &err), BAUTA_OK);
    return siv;
}

static void
fill(uint8_t *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        bytes[i] = (uint8_t)random_next();
}

/* RFC 5297, appendices A.1 and A.2. */
static const struct vector {
    const char *key, *associated[3], *plain, *sealed;
} vectors[] = {
    {"fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff",
     {"101112131415161718191a1b1c1d1e1f2021222324252627", NULL, NULL},
     "112233445566778899aabbccddee",
     "85632d07c6e8f37f950acd320a2ecc9340c02b9690c4dc04daef7f6afe5c"},
    {"7f7e7d7c7b7a79787776757473727170404142434445464748494a4b4c4d4e4f",
     {"00112233445566778899aabbccddeeffdeaddadadeaddadaffeeddccbbaa998877665544"
      "3"
      "3221100",
      "102030405060708090a0", "09f911029d74e35bd84156c5635688c0"},
     "7468697320697320736f6d6520706c61696e7465787420746f20656e63727970742075736"
     "9"
     "6e67205349562d414553",
     "7bdb6e3b432667eb06f4d14bff2fbd0fcb900f2fddbe404326601965c889bf17dba77ceb0"
     "9"
     "4fa663b7a3f748ba8af829ea64ad544a272e9c485b62a3fd5c0d"},
};

START_TEST(vectors_of_the_standard)
{
    const struct vector *v = &vectors[_i];
    uint8_t key[64], plain[MOST], sealed[MOST], out[MOST], ad[3][MOST];
    bauta_siv *siv = open_siv(key, from_hex(v->key, key));
    size_t n = from_hex(v->plain, plain), parts = 0;
    size_t n_sealed = from_hex(v->sealed, sealed);
    bauta_siv_part part[3];
    bauta_siv_context context;
    bauta_siv_value value = {&context, plain, n, out};
    bauta_err err = {0};

    for (; parts < 3 && v->associated[parts] != NULL; parts++) {
        part[parts].bytes = ad[parts];
        part[parts].len = from_hex(v->associated[parts], ad[parts]);
    }
    ck_assert_int_eq(bauta_siv_associate(siv, part, parts, &context, &err),
                     BAUTA_OK);
    ck_assert_int_eq(bauta_siv_encrypt(siv, &value, 1, &err), BAUTA_OK);
    ck_assert_uint_eq(n_sealed, n + TAG);
    ck_assert_mem_eq(out, sealed, n_sealed);
    value = (bauta_siv_value){&context, sealed, n_sealed, out};
    ck_assert_int_eq(bauta_siv_decrypt(siv, &value, 1, NULL, &err), BAUTA_OK);
    ck_assert_mem_eq(out, plain, n);
    bauta_siv_close(siv);
}
END_TEST

/* libcrypto's own AES-SIV, tag first. */
static void
reference(const uint8_t *key, size_t key_len, const bauta_siv_part *parts,
          size_t n_parts, const uint8_t *plain, size_t len, uint8_t *out)
{
    const char *name = key_len == 32   ? "AES-128-SIV"
                       : key_len == 48 ? "AES-192-SIV"
                                       : "AES-256-SIV";
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(NULL, name, NULL);
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int n = 0;

    ck_assert_int_eq(EVP_EncryptInit_ex2(context, cipher, key, NULL, NULL), 1);
    for (size_t i = 0; i < n_parts; i++)
        ck_assert_int_eq(EVP_EncryptUpdate(context, NULL, &n, parts[i].bytes,
                                           (int)parts[i].len),
                         1);
    ck_assert_int_eq(EVP_EncryptUpdate(context, out + TAG, &n, plain, (int)len),
                     1);
    ck_assert_int_eq(EVP_EncryptFinal_ex(context, out + TAG + n, &n), 1);
    ck_assert_int_eq(
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, TAG, out), 1);
    EVP_CIPHER_CTX_free(context);
    EVP_CIPHER_free(cipher);
}

START_TEST(agrees_with_libcrypto)
{
    size_t key_len = 32 + 16 * (size_t)_i;
    uint8_t key[64], plain[MOST], want[MOST + TAG], got[MOST + TAG],
        ad[3][MOST];

    random_start();
    fill(key, sizeof(key));
    for (size_t len = 1; len < 120; len++) {
        bauta_siv *siv = open_siv(key, key_len);
        size_t n_parts = random_next() % 4;
        bauta_siv_part parts[3];
        bauta_siv_context context;
        bauta_siv_value value = {&context, plain, len, got};
        bauta_err err = {0};

        fill(plain, len);
        for (size_t i = 0; i < n_parts; i++) {
            parts[i].bytes = ad[i];
            parts[i].len = 1 + random_next() % 70;
            fill(ad[i], parts[i].len);
        }
        reference(key, key_len, parts, n_parts, plain, len, want);
        ck_assert_int_eq(
            bauta_siv_associate(siv, parts, n_parts, &context, &err), BAUTA_OK);
        ck_assert_int_eq(bauta_siv_encrypt(siv, &value, 1, &err), BAUTA_OK);
        ck_assert_msg(memcmp(got, want, len + TAG) == 0, "%zu bytes", len);
        bauta_siv_close(siv);
    }
}
END_TEST

enum { VALUES = 700 };

/* Values of mixed lengths under two contexts. */
struct many {
    bauta_siv_context contexts[2];
    bauta_siv_value plain[VALUES], sealed[VALUES];
    uint8_t in[VALUES][MOST], between[VALUES][MOST + TAG], out[VALUES][MOST];
};

static struct many *
make_many(bauta_siv *siv)
{
    struct many *many = calloc(1, sizeof(*many));
    const bauta_siv_part part = {(const uint8_t *)"column", 6};
    bauta_err err = {0};

    random_start();
    ck_assert_ptr_nonnull(many);
    ck_assert_int_eq(
        bauta_siv_associate(siv, NULL, 0, &many->contexts[0], &err), BAUTA_OK);
    ck_assert_int_eq(
        bauta_siv_associate(siv, &part, 1, &many->contexts[1], &err), BAUTA_OK);
    for (size_t i = 0; i < VALUES; i++) {
        const bauta_siv_context *context = &many->contexts[random_next() % 2];
        size_t len = random_next() % (i % 9 == 0 ? MOST : 40);

        fill(many->in[i], len);
        many->plain[i] =
            (bauta_siv_value){context, many->in[i], len, many->between[i]};
        many->sealed[i] = (bauta_siv_value){context, many->between[i],
                                            len + TAG, many->out[i]};
    }
    return many;
}

START_TEST(together_is_one_by_one_and_comes_back)
{
    static const uint8_t key[32] = {4};
    bauta_siv *siv = open_siv(key, sizeof(key));
    struct many *many = make_many(siv);
    size_t failed = 0;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_siv_encrypt(siv, many->plain, VALUES, &err),
                     BAUTA_OK);
    for (size_t i = 0; i < VALUES; i++) {
        bauta_siv_value alone = many->plain[i];
        uint8_t out[MOST + TAG];

        alone.out = out;
        ck_assert_int_eq(bauta_siv_encrypt(siv, &alone, 1, &err), BAUTA_OK);
        ck_assert_mem_eq(out, many->between[i], alone.len + TAG);
    }
    ck_assert_int_eq(
        bauta_siv_decrypt(siv, many->sealed, VALUES, &failed, &err), BAUTA_OK);
    ck_assert_uint_eq(failed, VALUES);
    ck_assert_mem_eq(many->out, many->in, sizeof(many->in));
    bauta_siv_close(siv);
    free(many);
}
END_TEST

/* One bit of one value, a value cut short, another context, another key. */
START_TEST(what_was_changed_is_noticed_and_nothing_stays)
{
    static const uint8_t key[64] = {4}, other[64] = {5};
    static const uint8_t zeros[VALUES][MOST];
    size_t at = 600;
    bauta_siv *siv = open_siv(_i == 3 ? other : key, sizeof(key));
    bauta_siv *right = open_siv(key, sizeof(key));
    struct many *many = make_many(right);
    size_t failed = 0;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_siv_encrypt(right, many->plain, VALUES, &err),
                     BAUTA_OK);
    if (_i == 0)
        many->between[at][random_next() % many->sealed[at].len] ^=
            (uint8_t)(1u << random_next() % 8);
    else if (_i == 1)
        many->sealed[at].len = random_next() % TAG;
    else if (_i == 2)
        many->sealed[at].context =
            &many->contexts[many->sealed[at].context == many->contexts];
    else
        at = 0;
    ck_assert_int_eq(
        bauta_siv_decrypt(siv, many->sealed, VALUES, &failed, &err),
        BAUTA_EDATA);
    ck_assert_uint_eq(failed, at);
    ck_assert_mem_eq(many->out, zeros, sizeof(zeros));
    bauta_siv_close(siv);
    bauta_siv_close(right);
    free(many);
}
END_TEST

START_TEST(limits)
{
    static const uint8_t key[65] = {4};
    bauta_siv *siv = open_siv(key, 48);
    bauta_siv_part parts[BAUTA_SIV_PARTS_MAX + 1] = {{key, 3}};
    bauta_siv_context context;

    for (size_t len = 0; len <= 65; len++) {
        bauta_siv *sized = NULL;
        bauta_err err = {0};
        bool is_right = len == 32 || len == 48 || len == 64;

        ck_assert_int_eq(bauta_siv_open(&sized, key, len, &err),
                         is_right ? BAUTA_OK : BAUTA_EUSAGE);
        bauta_siv_close(sized);
    }
    ck_assert_int_eq(bauta_siv_associate(siv, parts, BAUTA_SIV_PARTS_MAX,
                                         &context, &(bauta_err){0}),
                     BAUTA_OK);
    ck_assert_int_eq(bauta_siv_associate(siv, parts, BAUTA_SIV_PARTS_MAX + 1,
                                         &context, &(bauta_err){0}),
                     BAUTA_EUSAGE);
    ck_assert_int_eq(bauta_siv_encrypt(siv, NULL, 0, NULL), BAUTA_OK);
    ck_assert_int_eq(bauta_siv_decrypt(siv, NULL, 0, NULL, NULL), BAUTA_OK);
    bauta_siv_close(siv);
}
END_TEST

Suite *
siv_suite(void)
{
    Suite *suite = suite_create("siv");
    TCase *tcase = tcase_create("siv");

    tcase_add_loop_test(tcase, vectors_of_the_standard, 0, 2);
    tcase_add_loop_test(tcase, agrees_with_libcrypto, 0, 3);
    tcase_add_test(tcase, together_is_one_by_one_and_comes_back);
    tcase_add_loop_test(tcase, what_was_changed_is_noticed_and_nothing_stays, 0,
                        4);
    tcase_add_test(tcase, limits);
    suite_add_tcase(suite, tcase);
    return suite;
}
