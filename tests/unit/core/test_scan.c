/* SPDX-License-Identifier: Apache-2.0 */
#include "core/scan.h"

#include <check.h>
#include <stdint.h>
#include <string.h>

enum { BYTES = 300 };

/* As plain as can be. */
static const char *
look(const char *at, const char *end, char wanted, size_t n, size_t *found)
{
    *found = 0;
    for (; at < end; at++)
        if (*at == wanted && ++*found == n)
            return at;
    return NULL;
}

static void
compare(bauta_scan_way *way, const char *at, const char *end, char wanted)
{
    for (size_t n = 1; n <= 40; n++) {
        size_t there = 0, found = 0;
        const char *expected = look(at, end, wanted, n, &there);

        ck_assert_ptr_eq(way(at, end, wanted, n, &found), expected);
        if (expected == NULL)
            ck_assert_uint_eq(found, there);
    }
}

/* Of every length, at every alignment, from few to nothing but. */
START_TEST(all_ways_agree)
{
    static const unsigned one_in[] = {1, 2, 5, 30, 1000};
    char bytes[BYTES + 32];
    uint32_t state = 1;

    for (size_t k = 0; k < sizeof(one_in) / sizeof(one_in[0]); k++)
        for (size_t len = 0; len < BYTES; len += len < 70 ? 1 : 37) {
            for (size_t i = 0; i < sizeof(bytes); i++) {
                state = state * 1664525 + 1013904223;
                bytes[i] = (char)(state >> 24);
                if ((state >> 8) % one_in[k] == 0)
                    bytes[i] = '\t';
            }
            for (size_t from = 0; from < 32; from += 5)
                for (size_t way = 0; bauta_scan_find_way(way) != NULL; way++)
                    compare(bauta_scan_find_way(way), bytes + from,
                            bytes + from + len, '\t');
            compare(bauta_scan_nth, bytes, bytes + len, '\t');
        }
}
END_TEST

START_TEST(either_is_what_the_plain_way_finds)
{
    char bytes[BYTES];
    uint32_t state = 7;

    for (size_t i = 0; i < sizeof(bytes); i++) {
        state = state * 1664525 + 1013904223;
        bytes[i] = (state >> 8) % 40 == 0 ? "'\\"[state >> 31] : 'x';
    }
    for (const char *at = bytes; at < bytes + BYTES; at++)
        for (const char *end = at; end <= bytes + BYTES; end += 7) {
            size_t n = 0;

            ck_assert_ptr_eq(bauta_scan_either(at, end, '\'', '\\'),
                             bauta_scan_either_plain(at, end, '\'', '\\'));
            for (const char *c = at; c < end; c++)
                n += *c == 'x';
            ck_assert_uint_eq(bauta_scan_count(at, (size_t)(end - at), 'x'), n);
        }
}
END_TEST

START_TEST(bytes_of_all_values)
{
    char bytes[256];

    for (size_t i = 0; i < sizeof(bytes); i++)
        bytes[i] = (char)i;
    for (size_t way = 0; bauta_scan_find_way(way) != NULL; way++)
        for (size_t i = 0; i < sizeof(bytes); i++) {
            size_t found = 9;

            ck_assert_ptr_eq(bauta_scan_find_way(way)(bytes, bytes + 256,
                                                      (char)i, 1, &found),
                             &bytes[i]);
            ck_assert_ptr_null(bauta_scan_find_way(way)(bytes, bytes + 256,
                                                        (char)i, 2, &found));
            ck_assert_uint_eq(found, 1);
        }
}
END_TEST

START_TEST(there_is_a_plain_way)
{
    ck_assert(bauta_scan_find_way(0) != NULL);
    ck_assert(bauta_scan_find_way(3) == NULL);
}
END_TEST

Suite *bauta_scan_suite(void);

Suite *
bauta_scan_suite(void)
{
    Suite *suite = suite_create("scan");
    TCase *ways = tcase_create("ways");

    tcase_add_test(ways, either_is_what_the_plain_way_finds);
    tcase_add_test(ways, all_ways_agree);
    tcase_add_test(ways, bytes_of_all_values);
    tcase_add_test(ways, there_is_a_plain_way);
    suite_add_tcase(suite, ways);
    return suite;
}
