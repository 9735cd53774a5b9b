/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/permute.h"

#include <string.h>

static const uint8_t key[32] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10,
                                11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
                                22, 23, 24, 25, 26, 27, 28, 29, 30, 31};
static bauta_aes *aes;

static void
set_up(void)
{
    bauta_err err = {0};

    ck_assert_int_eq(bauta_aes_open(&aes, key, 16, &err), BAUTA_OK);
    random_start();
}

static void
tear_down(void)
{
    bauta_aes_close(aes);
}

static bauta_permutation
permutation(uint64_t last, uint64_t tweak)
{
    bauta_permutation p;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_permutation_init(&p, aes, last, tweak, &err),
                     BAUTA_OK);
    return p;
}

START_TEST(aes_matches_the_standard)
{
    /* FIPS 197, appendix C.1 */
    uint8_t block[16] = {0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77,
                         0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff};
    static const uint8_t want[16] = {0x69, 0xc4, 0xe0, 0xd8, 0x6a, 0x7b,
                                     0x04, 0x30, 0xd8, 0xcd, 0xb7, 0x80,
                                     0x70, 0xb4, 0xc5, 0x5a};
    bauta_err err = {0};

    ck_assert_int_eq(bauta_aes_encrypt(aes, block, 1, &err), BAUTA_OK);
    ck_assert_mem_eq(block, want, sizeof(block));
}
END_TEST

START_TEST(small_domains_are_permuted_whole)
{
    enum { MOST = 2000 };
    uint64_t values[MOST];
    bool seen[MOST];
    bauta_err err = {0};

    for (uint64_t n = 1; n <= MOST; n++) {
        bauta_permutation p = permutation(n - 1, 0);
        size_t fixed = 0;

        memset(seen, 0, sizeof(seen));
        for (uint64_t i = 0; i < n; i++)
            values[i] = i;
        ck_assert_int_eq(bauta_permutation_forward(&p, values, n, &err),
                         BAUTA_OK);
        for (uint64_t i = 0; i < n; i++) {
            if (values[i] >= n || seen[values[i]])
                ck_abort_msg("twice, or outside, in [0, %zu)", (size_t)n);
            seen[values[i]] = true;
            fixed += values[i] == i;
        }
        ck_assert_msg(n < 20 || fixed < 10, "%zu fixed points", fixed);
        ck_assert_int_eq(bauta_permutation_inverse(&p, values, n, &err),
                         BAUTA_OK);
        for (uint64_t i = 0; i < n; i++)
            if (values[i] != i)
                ck_abort_msg("no way back in [0, %zu)", (size_t)n);
    }
}
END_TEST

START_TEST(large_domains_come_back)
{
    enum { N = 700 };
    static const uint64_t lasts[] = {65534,          65535,
                                     65536,          999999,
                                     UINT32_MAX,     (uint64_t)1 << 32,
                                     INT64_MAX,      (1ull << 53) - 2,
                                     UINT64_MAX - 1, UINT64_MAX};
    uint64_t in[N], out[N];
    bauta_err err = {0};

    for (size_t d = 0; d < COUNT(lasts) + 50; d++) {
        uint64_t last =
            d < COUNT(lasts) ? lasts[d] : random_next() >> random_next() % 60;
        bauta_permutation p = permutation(last, d);
        size_t same = 0;

        in[0] = 0;
        in[1] = last;
        for (size_t i = 2; i < N; i++)
            in[i] =
                last == UINT64_MAX ? random_next() : random_next() % (last + 1);
        memcpy(out, in, sizeof(in));
        ck_assert_int_eq(bauta_permutation_forward(&p, out, N, &err), BAUTA_OK);
        for (size_t i = 0; i < N; i++) {
            ck_assert_uint_le(out[i], last);
            same += out[i] == in[i];
        }
        ck_assert_msg(last < 1000000 || same < 5, "%zu of %d as they were",
                      same, N);
        ck_assert_int_eq(bauta_permutation_inverse(&p, out, N, &err), BAUTA_OK);
        ck_assert_mem_eq(out, in, sizeof(in));
    }
}
END_TEST

START_TEST(a_value_does_not_mind_its_neighbours)
{
    enum { N = 600 };
    bauta_permutation p = permutation(123456789, 3);
    uint64_t together[N];
    bauta_err err = {0};

    for (uint64_t i = 0; i < N; i++)
        together[i] = i * 1000;
    ck_assert_int_eq(bauta_permutation_forward(&p, together, N, &err),
                     BAUTA_OK);
    for (uint64_t i = N; i-- > 0;) {
        uint64_t alone = i * 1000;

        ck_assert_int_eq(bauta_permutation_forward(&p, &alone, 1, &err),
                         BAUTA_OK);
        ck_assert_uint_eq(alone, together[i]);
    }
}
END_TEST

START_TEST(each_under_its_own_tweak)
{
    enum { N = 600 };
    uint64_t values[N], tweaks[N];
    bauta_permutation p = permutation(_i == 0 ? 99 : 123456789, 0);
    bauta_err err = {0};

    for (uint64_t i = 0; i < N; i++) {
        values[i] = i % 100;
        tweaks[i] = i % 3 == 0 ? 0 : random_next();
    }
    ck_assert_int_eq(
        bauta_permutation_forward_each(&p, tweaks, values, N, &err), BAUTA_OK);
    for (uint64_t i = 0; i < N; i++) {
        bauta_permutation own = permutation(p.last, tweaks[i]);
        uint64_t alone = i % 100;

        ck_assert_int_eq(bauta_permutation_forward(&own, &alone, 1, &err),
                         BAUTA_OK);
        ck_assert_uint_eq(values[i], alone);
    }
    ck_assert_int_eq(
        bauta_permutation_inverse_each(&p, tweaks, values, N, &err), BAUTA_OK);
    for (uint64_t i = 0; i < N; i++)
        ck_assert_uint_eq(values[i], i % 100);
}
END_TEST

static size_t
agreements(const bauta_permutation *a, const bauta_permutation *b)
{
    size_t same = 0;
    bauta_err err = {0};

    for (uint64_t i = 0; i < 1000; i++) {
        uint64_t x = i, y = i;

        ck_assert_int_eq(bauta_permutation_forward(a, &x, 1, &err), BAUTA_OK);
        ck_assert_int_eq(bauta_permutation_forward(b, &y, 1, &err), BAUTA_OK);
        same += x == y;
    }
    return same;
}

START_TEST(tweak_domain_and_key_each_change_all)
{
    bauta_permutation p = permutation(999999, 0), q = permutation(999999, 1),
                      r = permutation(1000000, 0);
    bauta_aes *kept = aes;
    bauta_permutation s;
    bauta_err err = {0};

    ck_assert_uint_lt(agreements(&p, &q), 5);
    ck_assert_uint_lt(agreements(&p, &r), 5);
    ck_assert_int_eq(bauta_aes_open(&aes, key, 32, &err), BAUTA_OK);
    s = permutation(999999, 0);
    ck_assert_uint_lt(agreements(&p, &s), 5);
    bauta_aes_close(aes);
    aes = kept;
}
END_TEST

/* All 24 orders of four values must come up about equally often. */
START_TEST(tiny_permutations_are_even)
{
    enum { DRAWS = 4800 };
    unsigned count[256] = {0};
    size_t orders = 0;
    bauta_err err = {0};

    for (uint64_t tweak = 0; tweak < DRAWS; tweak++) {
        uint64_t v[4] = {0, 1, 2, 3};
        bauta_permutation p = permutation(3, tweak);

        ck_assert_int_eq(bauta_permutation_forward(&p, v, 4, &err), BAUTA_OK);
        count[v[0] << 6 | v[1] << 4 | v[2] << 2 | v[3]]++;
    }
    for (size_t i = 0; i < 256; i++) {
        if (count[i] == 0)
            continue;
        orders++;
        ck_assert_uint_ge(count[i], DRAWS / 24 / 2);
        ck_assert_uint_le(count[i], DRAWS / 24 * 2);
    }
    ck_assert_uint_eq(orders, 24);
}
END_TEST

Suite *
permute_suite(void)
{
    Suite *suite = suite_create("permute");
    TCase *tcase = tcase_create("permute");

    tcase_set_timeout(tcase, 120);
    tcase_add_checked_fixture(tcase, set_up, tear_down);
    tcase_add_test(tcase, aes_matches_the_standard);
    tcase_add_test(tcase, small_domains_are_permuted_whole);
    tcase_add_test(tcase, large_domains_come_back);
    tcase_add_test(tcase, a_value_does_not_mind_its_neighbours);
    tcase_add_loop_test(tcase, each_under_its_own_tweak, 0, 2);
    tcase_add_test(tcase, tweak_domain_and_key_each_change_all);
    tcase_add_test(tcase, tiny_permutations_are_even);
    suite_add_tcase(suite, tcase);
    return suite;
}
