/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/rate.h"

#include <check.h>

static const struct {
    const char *text;
    uint64_t bytes; /* 0: refused */
} cases[] = {
    {"50MB/s", 50000000},
    {"50MB", 50000000},
    {"1.5 MB/s", 1500000},
    {"1kB/s", 1000},
    {"1KB/s", 1000},
    {"512KiB/s", 512 * 1024},
    {"2MiB/s", 2 * 1024 * 1024},
    {"1GiB/s", 1024 * 1024 * 1024},
    {"1000GB/s", 1000000000000},
    {"7B", 7},
    {"1001GB/s", 0},
    {"0MB/s", 0},
    {"0.5B/s", 0},
    {"50", 0},
    {"50Mb/s", 0},
    {"50mb/s", 0},
    {"-5MB/s", 0},
    {"1e9MB/s", 0},
    {"nanMB/s", 0},
    {"0x10MB/s", 0},
    {"1.2.3MB/s", 0},
    {".MB/s", 0},
    {"MB/s", 0},
    {"5MB/s ", 0},
    {"5MB/ss", 0},
    {"5/s", 0},
    {"", 0},
};

START_TEST(a_rate_is_a_number_with_its_unit)
{
    uint64_t bytes = 1;
    bauta_err err = {0};
    bauta_rc rc = bauta_rate_parse(&bytes, cases[_i].text, &err);

    ck_assert_int_eq(rc, cases[_i].bytes > 0 ? BAUTA_OK : BAUTA_EUSAGE);
    ck_assert_uint_eq(bytes, cases[_i].bytes);
}
END_TEST

Suite *bauta_rate_suite(void);

Suite *
bauta_rate_suite(void)
{
    Suite *suite = suite_create("rate");
    TCase *tests = tcase_create("rate");

    tcase_add_loop_test(tests, a_rate_is_a_number_with_its_unit, 0,
                        (int)(sizeof(cases) / sizeof(cases[0])));
    suite_add_tcase(suite, tests);
    return suite;
}
