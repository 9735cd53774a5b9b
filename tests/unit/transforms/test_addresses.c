/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Crypto-PAn and ipcrypt-pfx alike: prefixes are kept to the bit, nothing is
 * lost, and an address does not mind its neighbours.
 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/cryptopan.h"
#include "transforms/ipcrypt.h"

#include <string.h>

enum { ADDRESSES = 700, MOST = 16 };

static const uint8_t key[32] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
static const size_t widths[] = {4, 16};
static bauta_cryptopan *pan;
static bauta_ipcrypt_pfx *pfx;

static void
set_up(void)
{
    bauta_err err = {0};

    random_start();
    ck_assert_int_eq(bauta_cryptopan_open(&pan, key, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_ipcrypt_pfx_open(&pfx, key, &err), BAUTA_OK);
}

static void
tear_down(void)
{
    bauta_cryptopan_close(pan);
    bauta_ipcrypt_pfx_close(pfx);
}

/* Cipher 0 is Crypto-PAn, 1 ipcrypt-pfx. */
static void
encrypt(int cipher, size_t width, uint8_t *addresses, size_t n)
{
    bauta_err err = {0};

    ck_assert_int_eq(
        cipher == 0 ? bauta_cryptopan_encrypt(pan, width, addresses, n, &err)
                    : bauta_ipcrypt_pfx_encrypt(pfx, width, addresses, n, &err),
        BAUTA_OK);
}

static void
decrypt(int cipher, size_t width, uint8_t *addresses, size_t n)
{
    bauta_err err = {0};

    ck_assert_int_eq(
        cipher == 0 ? bauta_cryptopan_decrypt(pan, width, addresses, n, &err)
                    : bauta_ipcrypt_pfx_decrypt(pfx, width, addresses, n, &err),
        BAUTA_OK);
}

/* Random ones; every other shares a prefix of any length with the one before
 * it, and no more. */
static void
make_addresses(size_t width, uint8_t *out)
{
    for (size_t i = 0; i < ADDRESSES; i++) {
        uint8_t *address = out + i * width;
        size_t bit = random_next() % (width * 8);

        for (size_t j = 0; j < width; j++)
            address[j] = (uint8_t)random_next();
        if (i % 2 == 0)
            continue;
        for (size_t j = 0; j <= bit; j++) {
            unsigned at = 7 - j % 8;
            unsigned other = (address - width)[j / 8] >> at & 1u;

            other ^= j == bit;
            address[j / 8] &= (uint8_t) ~(1u << at);
            address[j / 8] |= (uint8_t)(other << at);
        }
    }
}

static size_t
common_bits(const uint8_t *a, const uint8_t *b, size_t width)
{
    size_t n = 0;

    while (n < width * 8 && ((a[n / 8] ^ b[n / 8]) >> (7 - n % 8) & 1) == 0)
        n++;
    return n;
}

START_TEST(prefixes_are_kept_to_the_bit)
{
    size_t width = widths[_i / 2];
    uint8_t in[ADDRESSES * MOST], out[ADDRESSES * MOST];
    size_t same = 0;

    make_addresses(width, in);
    memcpy(out, in, sizeof(in));
    encrypt(_i % 2, width, out, ADDRESSES);
    for (size_t i = 1; i < ADDRESSES; i++) {
        size_t at = i * width;

        ck_assert_uint_eq(common_bits(in + at, in + at - width, width),
                          common_bits(out + at, out + at - width, width));
        same += memcmp(in + at, out + at, width) == 0;
    }
    ck_assert_uint_lt(same, 2);
    decrypt(_i % 2, width, out, ADDRESSES);
    ck_assert_mem_eq(out, in, ADDRESSES * width);
}
END_TEST

START_TEST(an_address_does_not_mind_its_neighbours)
{
    size_t width = widths[_i / 2];
    uint8_t in[ADDRESSES * MOST], out[ADDRESSES * MOST];

    make_addresses(width, in);
    memcpy(out, in, sizeof(in));
    encrypt(_i % 2, width, out, ADDRESSES);
    for (size_t i = 0; i < ADDRESSES; i += 7) {
        encrypt(_i % 2, width, in + i * width, 1);
        ck_assert_mem_eq(in + i * width, out + i * width, width);
        decrypt(_i % 2, width, in + i * width, 1);
        decrypt(_i % 2, width, out + i * width, 1);
        ck_assert_mem_eq(in + i * width, out + i * width, width);
    }
    encrypt(_i % 2, width, in, 0);
}
END_TEST

START_TEST(halves_of_a_key_must_differ)
{
    uint8_t twice[32] = {0};
    bauta_ipcrypt_pfx *none = NULL;
    bauta_err err = {0};

    twice[3] = twice[19] = 8;
    ck_assert_int_eq(bauta_ipcrypt_pfx_open(&none, twice, &err), BAUTA_EUSAGE);
    ck_assert_ptr_null(none);
}
END_TEST

Suite *
addresses_suite(void)
{
    Suite *suite = suite_create("addresses");
    TCase *tcase = tcase_create("addresses");

    tcase_set_timeout(tcase, 60);
    tcase_add_checked_fixture(tcase, set_up, tear_down);
    tcase_add_loop_test(tcase, prefixes_are_kept_to_the_bit, 0, 4);
    tcase_add_loop_test(tcase, an_address_does_not_mind_its_neighbours, 0, 4);
    tcase_add_test(tcase, halves_of_a_key_must_differ);
    suite_add_tcase(suite, tcase);
    return suite;
}
