/* SPDX-License-Identifier: Apache-2.0 */
/* truncate, zip3, ip_prefix: what keeps the beginning of a value. */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/inet.h"

#include <arpa/inet.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define VALUES(name, column, given, ...)                                       \
    do {                                                                       \
        static const struct want wants[] = {__VA_ARGS__};                      \
                                                                               \
        check_values(name, &(column), given, wants, COUNT(wants));             \
    } while (0)

START_TEST(truncates_characters)
{
    bauta_column padded = text_column, narrow = text_column;

    padded.fixed_length = true;
    narrow.max_chars = 3;
    VALUES("truncate", text_column, OPTIONS({"keep_first", "3"}),
           {"SW1A 1AA", "SW1"}, {"abc", "abc"}, {"ab", "ab"}, {"", ""},
           {"\xc3\xa9\xe2\x82\xac\xf0\x9f\x8e\xadz",
            "\xc3\xa9\xe2\x82\xac\xf0\x9f\x8e\xad"},
           {"abcd\xff", NULL}, {"\xff", NULL});
    VALUES("truncate", text_column, OPTIONS({"keep_last", "2"}),
           {"SW1A 1AA", "AA"}, {"a", "a"}, {"", ""},
           {"z\xc3\xa9\xf0\x9f\x8e\xad", "\xc3\xa9\xf0\x9f\x8e\xad"},
           {"\xff"
            "abc",
            NULL});
    VALUES("truncate", padded, OPTIONS({"keep_last", "2"}), {"abcd   ", "cd"},
           {"   ", ""});
    check_refusal("truncate", &text_column, NO_OPTIONS, BAUTA_EPROFILE,
                  "either");
    check_refusal("truncate", &text_column,
                  OPTIONS({"keep_first", "1"}, {"keep_last", "1"}),
                  BAUTA_EPROFILE, "either");
    check_refusal("truncate", &narrow, OPTIONS({"keep_first", "3"}),
                  BAUTA_EPROFILE, "stay as it is");
}
END_TEST

START_TEST(zips_lose_two_digits)
{
    bauta_column padded = text_column, narrow = text_column;

    padded.fixed_length = true;
    narrow.max_chars = 4;
    VALUES("zip3", text_column, NO_OPTIONS, {"12345", "123"},
           {"12345-6789", "123"}, {"123456789", "123"}, {"02139", "021"},
           {"03601", "000"}, {"89301-1234", "000"}, {"00501", "005"},
           {"9234", NULL}, {"123", NULL}, {"123456", NULL}, {"92345-", NULL},
           {"92345-678", NULL}, {"12345 6789", NULL}, {"12345-678x", NULL},
           {"1234x", NULL}, {"-1234", NULL}, {"SW1A1", NULL}, {"", NULL});
    VALUES("zip3", text_column, OPTIONS({"output", "zip5"}), {"12345", "12300"},
           {"12300", "12300"}, {"03601", "00000"}, {"00000", "00000"});
    VALUES("zip3", integer_column, NO_OPTIONS, {"12345", "12300"},
           {"2139", "2100"}, {"501", "500"}, {"3601", "0"}, {"7", "0"},
           {"99999", "99900"}, {"100000", NULL}, {"-1", NULL}, {"x", NULL});
    VALUES("zip3", integer_column, OPTIONS({"output", "prefix"}),
           {"12345", "123"}, {"2139", "21"}, {"3601", "0"});
    VALUES("zip3", text_column, OPTIONS({"restricted", "123 005"}),
           {"12345", "000"}, {"00501", "000"}, {"03601", "036"});
    VALUES("zip3", padded, NO_OPTIONS, {"12345     ", "123"});
    check_refusal("zip3", &text_column, OPTIONS({"restricted", "036 59"}),
                  BAUTA_EPROFILE, "number 2");
    check_refusal("zip3", &text_column, OPTIONS({"restricted", "03x"}),
                  BAUTA_EPROFILE, "three digits");
    check_refusal("zip3", &narrow, OPTIONS({"output", "zip5"}), BAUTA_EPROFILE,
                  "no room");
}
END_TEST

/* Every prefix of every published list; and 977 others stay. */
START_TEST(zips_of_few_people)
{
    const char *shared = getenv("BAUTA_SHARED");
    json_t *root, *list, *prefix;
    struct rule rule;
    size_t i, n_hidden = 0;
    char path[4096], zip[16];
    json_error_t error;

    rule_open(&rule, "zip3", &text_column, NO_OPTIONS);
    for (int p = 0; p < 1000; p++) {
        (void)snprintf(zip, sizeof(zip), "%03d01", p);
        n_hidden += p != 0 && strcmp(rule_apply(&rule, zip, NULL), "000") == 0;
    }
    ck_assert_uint_eq(n_hidden, 23);
    (void)snprintf(path, sizeof(path), "%s/vectors/hipaa_zip3_restricted.json",
                   shared != NULL ? shared : "");
    root = shared != NULL ? json_load_file(path, 0, &error) : NULL;
    list = json_object_get(root, "union");
    if (list == NULL)
        printf("skipped: no vectors hipaa_zip3_restricted.json "
               "(BAUTA_SHARED)\n");
    json_array_foreach(list, i, prefix)
    {
        (void)snprintf(zip, sizeof(zip), "%s99", json_string_value(prefix));
        ck_assert_str_eq(rule_apply(&rule, zip, NULL), "000");
    }
    json_decref(root);
    rule_close(&rule);
}
END_TEST

START_TEST(addresses_keep_their_prefix)
{
    bauta_column inet = text_column, point = text_column, narrow = text_column;

    inet.type = point.type = BAUTA_TYPE_OTHER;
    inet.native = "inet";
    point.native = "point";
    narrow.max_chars = 12;
    VALUES("ip_prefix", text_column, NO_OPTIONS, {"192.0.2.77", "192.0.2.0"},
           {"255.255.255.255", "255.255.255.0"},
           {"2001:DB8:1:2:3:4:5:6", "2001:db8:1::"}, {"::1", "::"},
           {"::ffff:192.0.2.77", "::ffff:192.0.2.0"},
           {"::ffff:c000:24d", "::ffff:192.0.2.0"},
           {"192.0.2.77/32", "192.0.2.0/24"}, {"192.0.2.77/8", "192.0.2.0/8"},
           {"192.0.2.77/33", NULL}, {"192.0.2.77/", NULL},
           {"192.0.2.77/08", NULL}, {"192.0.2.77/-1", NULL},
           {"192.0.2.077", NULL}, {"193.0.2", NULL}, {"192.0.2.256", NULL},
           {" 193.0.2.1", NULL}, {"193.0.2.1 ", NULL}, {"fe80::1%eth0", NULL},
           {"1:2:3:4:5:6:7:8:9", NULL}, {"::1::", NULL}, {"host", NULL},
           {"", NULL}, {"/24", NULL});
    VALUES("ip_prefix", text_column, OPTIONS({"ipv4", "12"}, {"ipv6", "33"}),
           {"10.255.1.1", "10.240.0.0"},
           {"2001:db8:ffff::1", "2001:db8:8000::"});
    VALUES("ip_prefix", text_column, OPTIONS({"ipv4", "0"}, {"ipv6", "0"}),
           {"10.255.1.1", "0.0.0.0"}, {"2001:db8::1", "::"},
           {"::ffff:10.1.1.1", "::ffff:0.0.0.0"});
    VALUES("ip_prefix", text_column, OPTIONS({"output", "cidr"}),
           {"192.0.2.77", "192.0.2.0/24"}, {"192.0.2.77/8", "192.0.0.0/8"},
           {"2001:db8::1", "2001:db8::/48"}, {"::ffff:10.1.1.1/64", "::/64"},
           {"::ffff:10.1.1.1", "::ffff:10.1.1.0/120"});
    VALUES("ip_prefix", text_column, OPTIONS({"output", "address"}),
           {"192.0.2.77/8", "192.0.2.0"});
    VALUES("ip_prefix", inet, NO_OPTIONS, {"192.0.2.77", "192.0.2.0"},
           {"192.0.2.77/28", "192.0.2.0/24"},
           {"2001:db8::1/64", "2001:db8::/48"});
    VALUES("ip_prefix", narrow, NO_OPTIONS, {"192.0.2.77", "192.0.2.0"},
           {"192.168.178.1", NULL});
    check_refusal("ip_prefix", &point, NO_OPTIONS, BAUTA_EPROFILE,
                  "no IP addresses");
}
END_TEST

/* The forms that RFC 5952, section 4 and 5, asks for. */
START_TEST(addresses_are_written_canonically)
{
    static const struct want wants[] = {
        {"2001:0db8::0001", "2001:db8::1"},
        {"2001:db8:0:0:0:0:2:1", "2001:db8::2:1"},
        {"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"},
        {"2001:0:0:1:0:0:0:1", "2001:0:0:1::1"},
        {"2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"},
        {"2001:DB8::ABCD", "2001:db8::abcd"},
        {"0:0:0:0:0:0:0:0", "::"},
        {"1:0:0:0:0:0:0:0", "1::"},
        {"0:0:0:0:0:0:0:1", "::1"},
        {"0:0:0:0:0:ffff:7f00:1", "::ffff:127.0.0.1"},
        {"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128",
         "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128"},
    };

    for (size_t i = 0; i < COUNT(wants); i++) {
        char out[BAUTA_INET_CIDR + 1];
        bauta_inet inet;

        ck_assert(bauta_inet_read(wants[i].in, strlen(wants[i].in), &inet));
        *bauta_inet_write(out, &inet) = '\0';
        ck_assert_str_eq(out, wants[i].out);
    }
}
END_TEST

/* Random addresses: written and read, they are the same; cut, they share the
 * bits kept and have zeros behind; cut twice, they are cut once. */
START_TEST(addresses_survive_being_written)
{
    random_start();
    for (int i = 0; i < 5000; i++) {
        bauta_inet inet = {.width = random_next() % 2 == 0 ? 4 : 16}, again;
        unsigned bits = (unsigned)(random_next() % (inet.width * 8 + 1));
        char out[BAUTA_INET_CIDR + 1] = "";
        uint8_t bytes[16];
        char *end;

        for (unsigned b = 0; b < inet.width; b++)
            inet.bytes[b] = random_next() % 3 == 0 ? (uint8_t)random_next() : 0;
        end = bauta_inet_write(out, &inet);
        ck_assert_int_le(end - out, BAUTA_INET_CHARS);
        *end = '\0';
        ck_assert_int_eq(
            inet_pton(inet.width == 4 ? AF_INET : AF_INET6, out, bytes), 1);
        ck_assert_mem_eq(bytes, inet.bytes, inet.width);
        ck_assert(bauta_inet_read(out, strlen(out), &again));
        ck_assert_mem_eq(again.bytes, inet.bytes, sizeof(inet.bytes));
        bauta_inet_cut(&again, bits);
        for (unsigned b = bits; b < inet.width * 8; b++)
            inet.bytes[b / 8] &= (uint8_t) ~(128u >> b % 8);
        ck_assert_mem_eq(again.bytes, inet.bytes, sizeof(inet.bytes));
    }
}
END_TEST

Suite *
prefixes_suite(void)
{
    Suite *suite = suite_create("prefixes");
    TCase *tcase = tcase_create("prefixes");

    tcase_add_test(tcase, truncates_characters);
    tcase_add_test(tcase, zips_lose_two_digits);
    tcase_add_test(tcase, zips_of_few_people);
    tcase_add_test(tcase, addresses_keep_their_prefix);
    tcase_add_test(tcase, addresses_are_written_canonically);
    tcase_add_test(tcase, addresses_survive_being_written);
    suite_add_tcase(suite, tcase);
    return suite;
}
