/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/inet.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const methods[] = {"ipcrypt-pfx", "cryptopan"};

static bauta_column
other(const char *native)
{
    bauta_column column = text_column;

    column.type = BAUTA_TYPE_OTHER;
    column.native = native;
    return column;
}

static bauta_inet
address(const char *text)
{
    bauta_inet inet;

    ck_assert_msg(bauta_inet_read(text, strlen(text), &inet), "%s", text);
    return inet;
}

/* Bits that two addresses begin with alike. */
static unsigned
shared(const bauta_inet *a, const bauta_inet *b)
{
    unsigned n = 0;

    ck_assert_uint_eq(a->width, b->width);
    while (n < 8 * a->width &&
           ((a->bytes[n / 8] ^ b->bytes[n / 8]) >> (7 - n % 8) & 1) == 0)
        n++;
    return n;
}

static void
random_address(char *out, size_t size, bool wide)
{
    bauta_inet inet = {.width = wide ? 16 : 4};
    char *end;

    for (size_t i = 0; i < inet.width; i++)
        inet.bytes[i] = (uint8_t)(random_next() % 3 == 0 ? 0 : random_next());
    inet.prefix = inet.width * 8;
    ck_assert_uint_gt(size, BAUTA_INET_CIDR);
    end = bauta_inet_write(out, &inet);
    *end = '\0';
}

/* Two addresses share as many bits after as before. */
START_TEST(prefixes_are_kept)
{
    struct rule rule;

    random_start();
    rule_open(&rule, "ip", &text_column, OPTIONS({"method", methods[_i]}));
    for (int i = 0; i < 300; i++) {
        char text[2][64], result[2][64];
        bauta_inet before[2], after[2];
        bool wide = i % 2 == 0;

        random_address(text[0], sizeof(text[0]), wide);
        before[0] = before[1] = address(text[0]);
        before[1].bytes[random_next() % before[0].width] ^=
            (uint8_t)(1u << random_next() % 8);
        *bauta_inet_write(text[1], &before[1]) = '\0';
        for (int j = 0; j < 2; j++) {
            (void)snprintf(result[j], sizeof(result[j]), "%s",
                           rule_apply(&rule, text[j], NULL));
            after[j] = address(result[j]);
            ck_assert_str_eq(rule_reverse(&rule, result[j], NULL), text[j]);
        }
        ck_assert_uint_eq(shared(&before[0], &before[1]),
                          shared(&after[0], &after[1]));
    }
    rule_close(&rule);
}
END_TEST

/* All addresses of a network that write its length: a permutation of them,
 * with the network's own in its place, for every length. */
START_TEST(hosts_of_a_network)
{
    enum { HOSTS = 16 };
    static const char *const bases[] = {"10.1.2.%u/%u", "2001:db8::1:%x/%u",
                                        "::ffff:10.1.2.%u/%u"};
    static const unsigned widths[] = {32, 128, 128};
    struct rule rule;

    rule_open(&rule, "ip", &text_column, OPTIONS({"method", methods[_i]}));
    for (size_t b = 0; b < COUNT(bases); b++)
        for (unsigned bits = 1; bits <= 4; bits++) {
            bool seen[HOSTS] = {false};
            bauta_inet network = {0};

            for (unsigned h = 0; h < 1u << bits; h++) {
                char text[64], result[64];
                bauta_inet inet, cut;

                (void)snprintf(text, sizeof(text), bases[b], h,
                               widths[b] - bits);
                (void)snprintf(result, sizeof(result), "%s",
                               rule_apply(&rule, text, NULL));
                inet = cut = address(result);
                ck_assert_uint_eq(inet.prefix, widths[b] - bits);
                ck_assert(inet.mapped == (b == 2));
                bauta_inet_cut(&cut, cut.prefix);
                if (h == 0) {
                    network = cut;
                    ck_assert_mem_eq(inet.bytes, cut.bytes, 16);
                }
                ck_assert_mem_eq(network.bytes, cut.bytes, 16);
                inet.bytes[inet.width - 1] ^= cut.bytes[cut.width - 1];
                ck_assert(!seen[inet.bytes[inet.width - 1]]);
                seen[inet.bytes[inet.width - 1]] = true;
                ck_assert_str_eq(rule_reverse(&rule, result, NULL), text);
            }
        }
    rule_close(&rule);
}
END_TEST

/* A network and the addresses in it, with and without its length. */
START_TEST(networks_agree_with_hosts)
{
    bauta_column cidr = other("cidr"), inet = other("inet");
    struct rule networks, hosts;
    bauta_inet network, host;

    rule_open(&networks, "ip", &cidr, OPTIONS({"method", methods[_i]}));
    rule_open(&hosts, "ip", &inet, OPTIONS({"method", methods[_i]}));
    ck_assert_uint_ne(networks.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    network = address(rule_apply(&networks, "198.18.0.0/15", NULL));
    ck_assert_uint_eq(network.prefix, 15);
    host = address(rule_apply(&hosts, "198.19.255.3", NULL));
    ck_assert_uint_ge(shared(&network, &host), 15);
    network = address(rule_apply(&networks, "2001:db8::/32", NULL));
    host = address(rule_apply(&hosts, "2001:db8:1::7", NULL));
    ck_assert_uint_ge(shared(&network, &host), 32);
    ck_assert_str_eq(rule_apply(&networks, "0.0.0.0/0", NULL), "0.0.0.0/0");
    ck_assert_str_eq(rule_apply(&networks, "::/0", NULL), "::/0");
    rule_close(&networks);
    rule_close(&hosts);
}
END_TEST

START_TEST(mapped_addresses_are_as_plain_ones)
{
    struct rule rule;
    char plain[64], mapped[64];

    rule_open(&rule, "ip", &text_column, OPTIONS({"method", methods[_i]}));
    (void)snprintf(plain, sizeof(plain), "::ffff:%s",
                   rule_apply(&rule, "203.0.113.9", NULL));
    (void)snprintf(mapped, sizeof(mapped), "%s",
                   rule_apply(&rule, "::FFFF:203.0.113.9", NULL));
    ck_assert_str_eq(plain, mapped);
    (void)snprintf(mapped, sizeof(mapped), "%s",
                   rule_apply(&rule, "::ffff:cb00:7109/64", NULL));
    ck_assert_uint_eq(strspn(mapped, plain), strlen(plain));
    ck_assert_ptr_nonnull(strstr(mapped, "/64"));
    rule_close(&rule);
}
END_TEST

/* The one network of IPv6 that would become that of mapped addresses. */
START_TEST(no_other_becomes_mapped)
{
    static const uint8_t ffff[16] = {[10] = 0xff, [11] = 0xff, [15] = 9};
    struct rule rule;
    bauta_inet inet = {.width = 16, .prefix = 128};
    char text[64], result[64];

    rule_open(&rule, "ip", &text_column, OPTIONS({"method", methods[_i]}));
    /* Found bit by bit, as prefixes are kept. */
    for (unsigned bit = 0; bit < 96; bit++) {
        bauta_inet after;

        inet.mapped = false;
        *bauta_inet_write(text, &inet) = '\0';
        after = address(rule_apply(&rule, text, NULL));
        if (((after.bytes[bit / 8] ^ ffff[bit / 8]) >> (7 - bit % 8) & 1) != 0)
            inet.bytes[bit / 8] ^= (uint8_t)(0x80u >> bit % 8);
    }
    for (unsigned last = 0; last < 4; last++) {
        inet.bytes[15] = (uint8_t)last;
        *bauta_inet_write(text, &inet) = '\0';
        (void)snprintf(result, sizeof(result), "%s",
                       rule_apply(&rule, text, NULL));
        ck_assert(!address(result).mapped);
        ck_assert_str_eq(rule_reverse(&rule, result, NULL), text);
    }
    rule_close(&rule);
}
END_TEST

START_TEST(documentation_addresses)
{
    static const char *const networks[] = {"192.0.2.0", "198.51.100.0",
                                           "203.0.113.0"};
    struct rule rule;
    bool seen[COUNT(networks)] = {false};

    rule_open(&rule, "ip", &text_column, OPTIONS({"method", "documentation"}));
    ck_assert_uint_eq(rule.promise.traits & BAUTA_TRAIT_REVERSIBLE, 0);
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_LOSSY, 0);
    for (unsigned i = 0; i < 200; i++) {
        char text[64], result[64];
        bauta_inet inet;
        size_t which = COUNT(networks);

        (void)snprintf(text, sizeof(text), "10.0.%u.%u", i / 7, i);
        (void)snprintf(result, sizeof(result), "%s",
                       rule_apply(&rule, text, NULL));
        inet = address(result);
        for (size_t n = 0; n < COUNT(networks); n++) {
            bauta_inet network = address(networks[n]);

            if (shared(&network, &inet) >= 24)
                which = n;
        }
        ck_assert_uint_lt(which, COUNT(networks));
        ck_assert(inet.bytes[3] != 0 && inet.bytes[3] != 255);
        seen[which] = true;
        ck_assert_str_eq(rule_apply(&rule, text, NULL), result);
        (void)snprintf(text, sizeof(text), "fe80::%x", i);
        ck_assert_int_eq(strncmp(rule_apply(&rule, text, NULL), "2001:db8:", 9),
                         0);
    }
    ck_assert(seen[0] && seen[1] && seen[2]);
    rule_close(&rule);
}
END_TEST

/* Networks stay networks, and within the reserved ones. */
START_TEST(documentation_networks)
{
    static const struct {
        const char *in;
        unsigned prefix;
        bool network;
    } cases[] = {
        {"10.0.0.0/8", 24, true},
        {"10.0.0.0/30", 30, true},
        {"10.1.2.3/8", 24, false},
        {"10.1.2.3/32", 32, false},
        {"fe80::/10", 32, true},
        {"fe80::/64", 64, true},
        {"::ffff:10.0.0.0/104", 120, true},
    };
    struct rule rule;

    rule_open(&rule, "ip", &text_column, OPTIONS({"method", "documentation"}));
    for (size_t i = 0; i < COUNT(cases); i++) {
        bauta_inet inet = address(rule_apply(&rule, cases[i].in, NULL)), cut;

        ck_assert_uint_eq(inet.prefix, cases[i].prefix);
        cut = inet;
        bauta_inet_cut(&cut, inet.prefix);
        if (cases[i].network)
            ck_assert_mem_eq(cut.bytes, inet.bytes, 16);
    }
    rule_close(&rule);
}
END_TEST

START_TEST(spelling)
{
    static const struct want wants[] = {
        {"2001:DB8::1", NULL},     {"2001:db8:0::1", NULL},
        {"::ffff:c000:201", NULL}, {"10.0.0.1", ""},
        {"2001:db8::1", ""},
    };
    struct rule loose, strict;
    char one[64];

    rule_open(&loose, "ip", &text_column, NO_OPTIONS);
    rule_open(&strict, "ip", &text_column, OPTIONS({"strict", "true"}));
    ck_assert_uint_eq(loose.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    ck_assert_uint_ne(strict.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    (void)snprintf(one, sizeof(one), "%s",
                   rule_apply(&loose, "2001:DB8:0::1", NULL));
    ck_assert_str_eq(rule_apply(&loose, "2001:db8::1", NULL), one);
    for (size_t i = 0; i < COUNT(wants); i++) {
        if (wants[i].out == NULL)
            ck_assert(rule_refuses(&strict, wants[i].in));
        else
            (void)rule_apply(&strict, wants[i].in, NULL);
    }
    rule_close(&loose);
    rule_close(&strict);
}
END_TEST

START_TEST(what_is_no_address)
{
    static const struct want wants[] = {
        {"", NULL},
        {"10.0.0", NULL},
        {"10.0.0.256", NULL},
        {"010.0.0.1", NULL},
        {"10.0.0.1/33", NULL},
        {"10.0.0.1/", NULL},
        {"fe80::1%eth0", NULL},
        {"host.example", NULL},
        {" 10.0.0.1", NULL},
    };
    bauta_column point = other("point"), short_text = text_column;
    struct rule rule;

    check_values("ip", &text_column, NO_OPTIONS, wants, COUNT(wants));
    check_refusal("ip", &point, NO_OPTIONS, BAUTA_EPROFILE, "no IP addresses");
    short_text.max_chars = 8;
    rule_open(&rule, "ip", &short_text, NO_OPTIONS);
    ck_assert_uint_eq(rule.promise.max_chars, 8);
    ck_assert(rule_refuses(&rule, "2001:db8::1"));
    rule_close(&rule);
}
END_TEST

Suite *
ip_suite(void)
{
    Suite *suite = suite_create("ip");
    TCase *tcase = tcase_create("ip");
    int n = (int)COUNT(methods);

    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, prefixes_are_kept, 0, n);
    tcase_add_loop_test(tcase, hosts_of_a_network, 0, n);
    tcase_add_loop_test(tcase, networks_agree_with_hosts, 0, n);
    tcase_add_loop_test(tcase, mapped_addresses_are_as_plain_ones, 0, n);
    tcase_add_loop_test(tcase, no_other_becomes_mapped, 0, n);
    tcase_add_test(tcase, documentation_addresses);
    tcase_add_test(tcase, documentation_networks);
    tcase_add_test(tcase, spelling);
    tcase_add_test(tcase, what_is_no_address);
    suite_add_tcase(suite, tcase);
    return suite;
}
