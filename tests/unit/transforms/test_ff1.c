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

START_TEST(the_least_length_makes_a_million)
{
    static const struct {
        uint32_t radix;
        size_t n;
    } wants[] = {{2, 20},  {10, 6},  {26, 5},   {36, 4},   {62, 4},
                 {99, 4},  {100, 3}, {999, 3},  {1000, 2}, {1024, 2},
                 {256, 3}, {3, 13},  {65536, 2}};
    static const uint8_t key[16] = {7};

    for (size_t i = 0; i < COUNT(wants); i++)
        ck_assert_msg(bauta_ff1_length_min(wants[i].radix) == wants[i].n,
                      "radix %u", wants[i].radix);
    for (size_t i = 0; i < 3; i++) {
        static const uint32_t none[] = {0, 1, 65537};
        bauta_ff1 *ff1 = NULL;
        bauta_err err = {0};

        ck_assert_int_eq(bauta_ff1_open(&ff1, key, 16, none[i], true, &err),
                         BAUTA_EUSAGE);
    }
    for (size_t len = 0; len < 40; len++) {
        static const uint8_t keys[40];
        bauta_ff1 *ff1 = NULL;
        bauta_err err = {0};
        bool is_right = len == 16 || len == 24 || len == 32;

        ck_assert_int_eq(bauta_ff1_open(&ff1, keys, len, 10, false, &err),
                         is_right ? BAUTA_OK : BAUTA_EUSAGE);
        bauta_ff1_close(ff1);
    }
}
END_TEST

START_TEST(the_longest_comes_back)
{
    static const uint8_t key[16] = {3};
    static uint16_t in[BAUTA_FF1_LENGTH_MAX + 1], out[BAUTA_FF1_LENGTH_MAX + 1];
    size_t n = BAUTA_FF1_LENGTH_MAX;
    bauta_ff1 *ff1 = NULL;
    bauta_err err = {0};

    for (size_t i = 0; i < n; i++)
        in[i] = (uint16_t)(i * i % 2);
    memcpy(out, in, sizeof(in));
    ck_assert_int_eq(bauta_ff1_open(&ff1, key, 16, 2, false, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_ff1_encrypt(ff1, NULL, 0, out, n, &err), BAUTA_OK);
    ck_assert_mem_ne(out, in, sizeof(in));
    ck_assert_int_eq(bauta_ff1_decrypt(ff1, NULL, 0, out, n, &err), BAUTA_OK);
    ck_assert_mem_eq(out, in, sizeof(in));
    ck_assert_int_eq(bauta_ff1_encrypt(ff1, NULL, 0, out, n + 1, &err),
                     BAUTA_EDATA);
    bauta_ff1_close(ff1);
}
END_TEST

/* Many values of mixed lengths and tweaks, whose numerals lie in one array. */
enum { VALUES = 1500, LENGTH_MOST = 90, TWEAK_MOST = 40 };

struct many {
    bauta_ff1_value values[VALUES];
    uint16_t in[VALUES][LENGTH_MOST], out[VALUES][LENGTH_MOST];
    uint8_t tweaks[VALUES][TWEAK_MOST];
};

static void
make_many(struct many *many, uint32_t radix)
{
    size_t least = bauta_ff1_length_min(radix);

    for (size_t i = 0; i < VALUES; i++) {
        size_t span = random_next() % 8 == 0 ? LENGTH_MOST - least : 4;
        bauta_ff1_value *value = &many->values[i];

        for (size_t j = 0; j < TWEAK_MOST; j++)
            many->tweaks[i][j] = (uint8_t)random_next();
        for (size_t j = 0; j < LENGTH_MOST; j++)
            many->in[i][j] = (uint16_t)(random_next() % radix);
        value->numerals = many->out[i];
        value->n = least + random_next() % span;
        value->tweak = many->tweaks[random_next() % 2 == 0 ? 0 : i];
        value->tweak_len =
            random_next() % 4 != 0 ? 16 : random_next() % TWEAK_MOST;
    }
    memcpy(many->out, many->in, sizeof(many->in));
}

START_TEST(together_is_one_by_one)
{
    static const uint32_t radices[] = {2, 10, 36, 62, 256, 3000, 65536};
    static const uint8_t key[16] = {9};
    uint32_t radix = radices[_i];
    struct many *many = malloc(sizeof(*many));
    bauta_ff1 *ff1 = NULL;
    size_t failed = 0;
    bauta_err err = {0};

    random_start();
    ck_assert_ptr_nonnull(many);
    make_many(many, radix);
    ck_assert_int_eq(bauta_ff1_open(&ff1, key, 16, radix, false, &err),
                     BAUTA_OK);
    ck_assert_int_eq(
        bauta_ff1_encrypt_all(ff1, many->values, VALUES, &failed, &err),
        BAUTA_OK);
    ck_assert_uint_eq(failed, VALUES);
    for (size_t i = 0; i < VALUES; i++) {
        const bauta_ff1_value *value = &many->values[i];
        uint16_t alone[LENGTH_MOST];

        memcpy(alone, many->in[i], sizeof(alone));
        ck_assert_int_eq(bauta_ff1_encrypt(ff1, value->tweak, value->tweak_len,
                                           alone, value->n, &err),
                         BAUTA_OK);
        ck_assert_msg(memcmp(alone, many->out[i], sizeof(alone)) == 0,
                      "value %zu, %zu numerals", i, value->n);
    }
    ck_assert_int_eq(
        bauta_ff1_decrypt_all(ff1, many->values, VALUES, NULL, &err), BAUTA_OK);
    ck_assert_mem_eq(many->out, many->in, sizeof(many->in));
    bauta_ff1_close(ff1);
    free(many);
}
END_TEST

START_TEST(a_value_at_fault_is_named_and_all_stay)
{
    static const uint8_t key[16] = {9};
    struct many *many = malloc(sizeof(*many));
    bauta_ff1 *ff1 = NULL;

    ck_assert_ptr_nonnull(many);
    make_many(many, 10);
    ck_assert_int_eq(bauta_ff1_open(&ff1, key, 16, 10, false, &(bauta_err){0}),
                     BAUTA_OK);
    for (size_t i = 0; i < 3; i++) {
        size_t at = 700 * i, failed = 0, n = many->values[at].n;
        uint16_t last = many->out[at][n - 1];
        bauta_err err = {0};

        if (i == 1)
            many->values[at].n = 5;
        else
            many->out[at][n - 1] = 10;
        ck_assert_int_eq(
            bauta_ff1_encrypt_all(ff1, many->values, VALUES, &failed, &err),
            BAUTA_EDATA);
        ck_assert_uint_eq(failed, at);
        many->values[at].n = n;
        many->out[at][n - 1] = last;
        ck_assert_mem_eq(many->out, many->in, sizeof(many->in));
    }
    ck_assert_int_eq(bauta_ff1_encrypt_all(ff1, many->values, 0, NULL, NULL),
                     BAUTA_OK);
    bauta_ff1_close(ff1);
    free(many);
}
END_TEST

/* All strings of a small domain: each comes up once. */
START_TEST(whole_domains_are_permuted)
{
    enum { STRINGS = 4096 };
    static const struct {
        uint32_t radix;
        size_t n;
    } domains[] = {{2, 12}, {4, 6}, {16, 3}, {64, 2}, {10, 3}, {7, 4}, {3, 7}};
    static const uint8_t key[16] = {5}, tweak[3] = {1, 2, 3};
    bauta_ff1_value values[STRINGS];
    uint16_t numerals[STRINGS][12];
    bool seen[STRINGS] = {false};
    uint32_t radix = domains[_i].radix;
    size_t n = domains[_i].n, strings = 1;
    bauta_ff1 *ff1 = NULL;
    bauta_err err = {0};

    for (size_t i = 0; i < n; i++)
        strings *= radix;
    for (size_t i = 0; i < strings; i++) {
        size_t rest = i;

        for (size_t j = n; j-- > 0; rest /= radix)
            numerals[i][j] = (uint16_t)(rest % radix);
        values[i] = (bauta_ff1_value){numerals[i], tweak, n, sizeof(tweak)};
    }
    ck_assert_int_eq(bauta_ff1_open(&ff1, key, 16, radix, true, &err),
                     BAUTA_OK);
    ck_assert_int_eq(bauta_ff1_encrypt_all(ff1, values, strings, NULL, &err),
                     BAUTA_OK);
    for (size_t i = 0; i < strings; i++) {
        size_t number = 0;

        for (size_t j = 0; j < n; j++)
            number = number * radix + numerals[i][j];
        ck_assert_uint_lt(number, strings);
        ck_assert_msg(!seen[number], "%zu twice", number);
        seen[number] = true;
    }
    bauta_ff1_close(ff1);
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
    tcase_add_test(tcase, the_least_length_makes_a_million);
    tcase_add_test(tcase, the_longest_comes_back);
    tcase_add_loop_test(tcase, together_is_one_by_one, 0, 7);
    tcase_add_test(tcase, a_value_at_fault_is_named_and_all_stay);
    tcase_add_loop_test(tcase, whole_domains_are_permuted, 0, 7);
    suite_add_tcase(suite, tcase);
    return suite;
}
