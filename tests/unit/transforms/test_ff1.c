/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/ff1.h"

#include <stdlib.h>
#include <string.h>

/* Samples 1, 3, 7 and 9 of NIST's FF1samples.pdf (Cryptographic Standards and
 * Guidelines, examples with intermediate values). */
static const struct sample {
    const char *key, *tweak;
    uint32_t radix;
    const char *plain, *cipher;
} samples[] = {
    {"2B7E151628AED2A6ABF7158809CF4F3C", "", 10, "0123456789", "2433477484"},
    {"2B7E151628AED2A6ABF7158809CF4F3C", "3737373770717273373737", 36,
     "0123456789abcdefghi", "a9tv40mll9kdu509eum"},
    {"2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94", "", 10,
     "0123456789", "6657667009"},
    {"2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94",
     "3737373770717273373737", 36, "0123456789abcdefghi",
     "xs8a0azh2avyalyzuwd"},
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

static size_t
numerals_of(const char *text, uint16_t *out)
{
    size_t n = strlen(text);

    for (size_t i = 0; i < n; i++)
        out[i] =
            (uint16_t)(text[i] <= '9' ? text[i] - '0' : text[i] - 'a' + 10);
    return n;
}

START_TEST(nist_samples)
{
    const struct sample *s = &samples[_i];
    uint8_t key[32], tweak[16];
    uint16_t plain[32], cipher[32], got[32];
    size_t key_len = from_hex(s->key, key);
    size_t tweak_len = from_hex(s->tweak, tweak);
    size_t n = numerals_of(s->plain, plain);
    bauta_ff1 *ff1 = NULL;
    bauta_err err = {0};

    (void)numerals_of(s->cipher, cipher);
    memcpy(got, plain, sizeof(got));
    ck_assert_int_eq(bauta_ff1_open(&ff1, key, key_len, s->radix, false, &err),
                     BAUTA_OK);
    ck_assert_int_eq(bauta_ff1_encrypt(ff1, tweak, tweak_len, got, n, &err),
                     BAUTA_OK);
    ck_assert_mem_eq(got, cipher, n * sizeof(got[0]));
    ck_assert_int_eq(bauta_ff1_decrypt(ff1, tweak, tweak_len, got, n, &err),
                     BAUTA_OK);
    ck_assert_mem_eq(got, plain, n * sizeof(got[0]));
    bauta_ff1_close(ff1);
}
END_TEST

/* Lengths on both sides of the switch to long arithmetic, in several radices:
 * decryption undoes encryption, and encryption changes something. */
START_TEST(every_length_comes_back)
{
    static const uint32_t radices[] = {2, 3, 10, 26, 255, 256, 65535, 65536};
    static const uint8_t key[16] = {7};
    uint32_t radix = radices[_i];
    uint16_t in[300], out[300];
    uint8_t tweak[40];
    bauta_ff1 *ff1 = NULL;
    bauta_err err = {0};

    random_start();
    ck_assert_int_eq(bauta_ff1_open(&ff1, key, 16, radix, false, &err),
                     BAUTA_OK);
    for (size_t n = 20; n <= 300; n += n < 120 ? 1 : 30) {
        size_t tweak_len = random_next() % sizeof(tweak);

        for (size_t i = 0; i < tweak_len; i++)
            tweak[i] = (uint8_t)random_next();
        for (size_t i = 0; i < n; i++)
            in[i] = (uint16_t)(n % 3 == 0 ? radix - 1 : random_next() % radix);
        memcpy(out, in, sizeof(in));
        ck_assert_int_eq(bauta_ff1_encrypt(ff1, tweak, tweak_len, out, n, &err),
                         BAUTA_OK);
        for (size_t i = 0; i < n; i++)
            ck_assert_uint_lt(out[i], radix);
        ck_assert_mem_ne(out, in, n * sizeof(in[0]));
        ck_assert_int_eq(bauta_ff1_decrypt(ff1, tweak, tweak_len, out, n, &err),
                         BAUTA_OK);
        ck_assert_mem_eq(out, in, n * sizeof(in[0]));
    }
    bauta_ff1_close(ff1);
}
END_TEST

START_TEST(domains_below_the_floor_are_refused)
{
    static const uint8_t key[16] = {7};
    uint16_t digits[6] = {1, 2, 3, 4, 5, 6};
    bauta_ff1 *strict = NULL, *any = NULL;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_ff1_open(&strict, key, 16, 10, false, &err),
                     BAUTA_OK);
    ck_assert_int_eq(bauta_ff1_open(&any, key, 16, 10, true, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_ff1_encrypt(strict, NULL, 0, digits, 5, &err),
                     BAUTA_EDATA);
    ck_assert_uint_eq(digits[4], 5);
    err = (bauta_err){0};
    ck_assert_int_eq(bauta_ff1_encrypt(strict, NULL, 0, digits, 6, &err),
                     BAUTA_OK);
    ck_assert_int_eq(bauta_ff1_encrypt(any, NULL, 0, digits, 5, &err),
                     BAUTA_OK);
    ck_assert_int_eq(bauta_ff1_encrypt(any, NULL, 0, digits, 1, &err),
                     BAUTA_EDATA);
    err = (bauta_err){0};
    digits[0] = 10;
    ck_assert_int_eq(bauta_ff1_encrypt(any, NULL, 0, digits, 6, &err),
                     BAUTA_EDATA);
    bauta_ff1_close(strict);
    bauta_ff1_close(any);
}
END_TEST

Suite *
ff1_suite(void)
{
    Suite *suite = suite_create("ff1");
    TCase *tcase = tcase_create("ff1");

    tcase_add_loop_test(tcase, nist_samples, 0, (int)COUNT(samples));
    tcase_add_loop_test(tcase, every_length_comes_back, 0, 8);
    tcase_add_test(tcase, domains_below_the_floor_are_refused);
    suite_add_tcase(suite, tcase);
    return suite;
}
