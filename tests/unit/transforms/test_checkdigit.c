/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The validators on published samples, valid and not; the transforms' own
 * check digits against them; pairs; what the identifiers refuse.
 */
#include "tests/unit/transforms/fixtures.h"
#include "tests/unit/transforms/validators.h"
#include "transforms/checkdigit.h"
#include "transforms/pairs.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name;
    validator *valid;
} rules[] = {
    {"luhn", valid_luhn},
    {"verhoeff", valid_verhoeff},
    {"ca_sin", valid_sin},
    {"nir", valid_nir},
    {"bsn", valid_bsn},
    {"pesel", valid_pesel},
    {"cpf", valid_cpf},
    {"cnpj", valid_cnpj},
    {"aadhaar", valid_aadhaar},
    {"codice_fiscale", valid_codice_fiscale},
    {"dni", valid_dni},
    {"nie", valid_dni},
    {"personnummer", valid_personnummer},
    {"ean13", valid_gtin},
    {"isbn10", valid_isbn},
    {"ssn", valid_ssn},
    {"vin", valid_vin},
};

static json_t *
load(const char *name)
{
    const char *shared = getenv("BAUTA_SHARED");
    char path[4096];
    json_error_t error;
    json_t *root;

    (void)snprintf(path, sizeof(path), "%s/vectors/checkdigits/%s",
                   shared != NULL ? shared : "", name);
    root = shared != NULL ? json_load_file(path, 0, &error) : NULL;
    if (root == NULL)
        printf("skipped: no vectors %s (BAUTA_SHARED)\n", name);
    return root;
}

static size_t
check_list(json_t *list, validator *valid, bool wanted, const char *name)
{
    json_t *text;
    size_t i;

    json_array_foreach(list, i, text)
    {
        ck_assert_msg(valid(json_string_value(text)) == wanted,
                      "%s: \"%s\" is %s", name, json_string_value(text),
                      wanted ? "refused" : "taken");
    }
    return json_array_size(list);
}

START_TEST(published_samples)
{
    json_t *root = load("checkdigits.json");
    size_t done = 0;

    for (size_t i = 0; root != NULL && i < COUNT(rules); i++) {
        json_t *rule = json_object_get(root, rules[i].name);

        ck_assert_msg(rule != NULL, "no samples of %s", rules[i].name);
        done += check_list(json_object_get(rule, "valid"), rules[i].valid, true,
                           rules[i].name);
        done += check_list(json_object_get(rule, "invalid"), rules[i].valid,
                           false, rules[i].name);
    }
    ck_assert(root == NULL || done > 60);
    json_decref(root);
}
END_TEST

/* What the transform makes of an IBAN of each country. */
static void
check_country(struct rule *rule, const char *code, json_t *country)
{
    json_t *sample;
    size_t i;

    json_array_foreach(json_object_get(country, "synthetic_valid"), i, sample)
    {
        const char *text = json_string_value(sample), *out;

        ck_assert_msg(valid_iban(text), "%s", text);
        out = rule_apply(rule, text, NULL);
        ck_assert_msg(valid_iban(out) && strncmp(out, code, 2) == 0 &&
                          strlen(out) ==
                              (size_t)json_integer_value(
                                  json_object_get(country, "iban_length")),
                      "%s: %s", text, out);
        ck_assert_str_ne(out, text);
        ck_assert_str_eq(rule_reverse(rule, out, NULL), text);
    }
}

START_TEST(ibans_of_all_countries)
{
    json_t *root = load("iban.json"), *country;
    const char *code;
    struct rule rule;

    rule_open(&rule, "iban", &text_column, NO_OPTIONS);
    json_object_foreach(root, code, country)
    {
        check_country(&rule, code, country);
    }
    ck_assert(root == NULL || json_object_size(root) > 80);
    json_decref(root);
    rule_close(&rule);
}
END_TEST

/* Of ten check digits, the validator takes one: the one the rule gives. */
START_TEST(check_digits_are_the_valid_ones)
{
    static const struct {
        unsigned (*digit)(const char *, size_t);
        validator *valid;
        size_t n;
    } cases[] = {{bauta_luhn_digit, valid_luhn, 10},
                 {bauta_luhn_digit, valid_luhn, 15},
                 {bauta_verhoeff_digit, valid_verhoeff, 11},
                 {bauta_gs1_digit, valid_gtin, 12},
                 {bauta_gs1_digit, valid_gtin, 7}};

    random_start();
    for (size_t i = 0; i < COUNT(cases); i++) {
        for (size_t j = 0; j < 500; j++) {
            char text[20] = "";
            size_t n = cases[i].n;
            unsigned right;

            for (size_t k = 0; k < n; k++)
                text[k] = (char)('0' + random_next() % 10);
            right = cases[i].digit(text, n);
            for (unsigned digit = 0; digit < 10; digit++) {
                text[n] = (char)('0' + digit);
                if (cases[i].valid(text) != (digit == right))
                    ck_abort_msg("case %zu: %s", i, text);
            }
        }
    }
    /* ISO/IEC 7064's own example, and one of the German tax number. */
    ck_assert_uint_eq(bauta_mod11_10_digit("0794", 4), 5);
    ck_assert_uint_eq(bauta_mod11_10_digit("8609574271", 10), 9);
    ck_assert_uint_eq(98 - bauta_mod97(0, "79400", 5), 44);
}
END_TEST

/* Every pair of a small grid once, and back. */
START_TEST(pairs_are_permuted)
{
    enum { A = 256, B = 259 };
    static bauta_pair pairs[A * B];
    static bool seen[A * B];
    const uint8_t key[16] = {1};
    bauta_aes *aes = NULL;
    bauta_err err = {0};
    size_t same = 0;

    ck_assert_int_eq(bauta_aes_open(&aes, key, sizeof(key), &err), BAUTA_OK);
    for (size_t i = 0; i < COUNT(pairs); i++)
        pairs[i] = (bauta_pair){.x = i % A, .y = i / A, .a = A, .b = B};
    ck_assert_int_eq(bauta_pairs_forward(aes, pairs, COUNT(pairs), &err),
                     BAUTA_OK);
    for (size_t i = 0; i < COUNT(pairs); i++) {
        size_t at = pairs[i].y * A + pairs[i].x;

        if (pairs[i].x >= A || pairs[i].y >= B || seen[at])
            ck_abort_msg("pair %zu", i);
        seen[at] = true;
        same += at == i;
        memset(pairs[i].tweak, 0, sizeof(pairs[i].tweak));
    }
    ck_assert_uint_lt(same, 12);
    ck_assert_int_eq(bauta_pairs_inverse(aes, pairs, COUNT(pairs), &err),
                     BAUTA_OK);
    for (size_t i = 0; i < COUNT(pairs); i++)
        if (pairs[i].y * A + pairs[i].x != i)
            ck_abort_msg("pair %zu does not come back", i);
    bauta_aes_close(aes);
}
END_TEST

/* The widest sides there may be, and tweaks that differ. */
START_TEST(wide_pairs_come_back)
{
    bauta_pair pairs[64], all[64];
    const uint8_t key[16] = {2};
    bauta_aes *aes = NULL;
    bauta_err err = {0};

    random_start();
    ck_assert_int_eq(bauta_aes_open(&aes, key, sizeof(key), &err), BAUTA_OK);
    for (size_t i = 0; i < COUNT(pairs); i++) {
        pairs[i] = (bauta_pair){.x = random_next() >> 1,
                                .y = i == 0 ? BAUTA_PAIR_SIDE_MAX - 1 : i,
                                .a = BAUTA_PAIR_SIDE_MAX,
                                .b = BAUTA_PAIR_SIDE_MAX - i};
        pairs[i].tweak[3] = (uint8_t)i;
        all[i] = pairs[i];
    }
    ck_assert_int_eq(bauta_pairs_forward(aes, pairs, COUNT(pairs), &err),
                     BAUTA_OK);
    for (size_t i = 0; i < COUNT(pairs); i++) {
        bauta_pair alone = all[i];

        ck_assert_int_eq(bauta_pairs_forward(aes, &alone, 1, &err), BAUTA_OK);
        ck_assert(alone.x == pairs[i].x && alone.y == pairs[i].y);
        ck_assert(pairs[i].x < pairs[i].a && pairs[i].y < pairs[i].b);
        memcpy(pairs[i].tweak, all[i].tweak, sizeof(all[i].tweak));
    }
    ck_assert_int_eq(bauta_pairs_inverse(aes, pairs, COUNT(pairs), &err),
                     BAUTA_OK);
    for (size_t i = 0; i < COUNT(pairs); i++)
        ck_assert(pairs[i].x == all[i].x && pairs[i].y == all[i].y);
    bauta_aes_close(aes);
}
END_TEST

START_TEST(what_is_none_is_refused)
{
    static const struct {
        const char *name;
        struct given given[3];
        const char *value;
    } cases[] = {
        {"card", {{NULL, NULL}}, "4111111111111112"},
        {"card", {{NULL, NULL}}, "41111111111"},
        {"card", {{NULL, NULL}}, "4111x1111111111"},
        {"card", {{NULL, NULL}}, "41111111111111111111"},
        {"iban", {{NULL, NULL}}, "DE88370400440532013000"},
        {"iban", {{NULL, NULL}}, "DE8937040044053201300"},
        {"iban", {{NULL, NULL}}, "ZZ89370400440532013000"},
        {"iban", {{NULL, NULL}}, "DE8937040044053201300X"},
        {"iban", {{NULL, NULL}}, "De89370400440532013000"},
        {"iban", {{"lenient", "true"}}, "DEX9370400440532013000"},
        {"national_id", {{"country", "nl"}}, "111252333"},
        {"national_id", {{"country", "nl"}}, "000000000"},
        {"national_id", {{"country", "br"}}, "111.111.111-11"},
        {"national_id", {{"country", "br"}}, "12ABC34501DE36"},
        {"national_id", {{"country", "br"}}, "12abc34501de35"},
        {"national_id", {{"country", "in"}}, "123412341234"},
        {"national_id", {{"country", "pl"}}, "44051401358"},
        {"national_id", {{"country", "pl"}}, "44133101350"},
        {"national_id", {{"country", "se"}}, "190002290012"},
        {"national_id", {{"country", "fr"}}, "295109912611199"},
        {"national_id", {{"country", "fr"}}, "595109912611193"},
        {"national_id", {{"country", "es"}}, "54362315Z"},
        {"national_id", {{"country", "it"}}, "RCCMNL83S18D969A"},
        {"national_id", {{"country", "it"}}, "RCCMNL83S38D969H"},
        {"ssn", {{NULL, NULL}}, "000-12-3456"},
        {"ssn", {{NULL, NULL}}, "666-12-3456"},
        {"ssn", {{NULL, NULL}}, "900-12-3456"},
        {"ssn", {{NULL, NULL}}, "123-00-1234"},
        {"ean", {{NULL, NULL}}, "4006381333932"},
        {"isbn", {{NULL, NULL}}, "0306406153"},
        {"isbn", {{NULL, NULL}}, "X306406152"},
        {"isbn", {{NULL, NULL}}, "080442957x"},
        {"imei", {{NULL, NULL}}, "490154203237519"},
        {"vin", {{NULL, NULL}}, "1M8GDM9A1KP042788"},
        {"vin", {{NULL, NULL}}, "1M8GDM9AXKP04278I"},
        {"phone", {{NULL, NULL}}, "+0 30 1234567"},
        {"phone", {{NULL, NULL}}, "call me maybe"},
        {"postcode", {{"country", "us"}}, "9021"},
        {"postcode", {{"country", "us"}}, "90210-12A4"},
        {"postcode", {{"country", "nl"}}, "1012 SS"},
        {"postcode", {{"country", "es"}}, "99013"},
        {"url", {{NULL, NULL}}, "nothing at all"},
        {"url", {{NULL, NULL}}, "https:///nowhere"},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        struct rule rule;

        rule_open(&rule, cases[i].name, &text_column, cases[i].given);
        ck_assert_msg(rule_refuses(&rule, cases[i].value), "%s takes \"%s\"",
                      cases[i].name, cases[i].value);
        rule_close(&rule);
    }
}
END_TEST

START_TEST(what_cannot_be_is_refused_at_once)
{
    bauta_column c20 = text_column;

    c20.max_chars = 20;
    check_refusal("card", &text_column, OPTIONS({"keep_first", "9"}),
                  BAUTA_EPROFILE, "PCI DSS");
    check_refusal("card", &text_column, OPTIONS({"keep_last", "5"}),
                  BAUTA_EPROFILE, "PCI DSS");
    check_refusal("national_id", &integer_column, OPTIONS({"country", "es"}),
                  BAUTA_EPROFILE, "letters");
    check_refusal("postcode", &integer_column, OPTIONS({"country", "gb"}),
                  BAUTA_EPROFILE, "letters");
    check_refusal("url", &c20, NO_OPTIONS, BAUTA_EPROFILE, "room for 20");
    check_refusal("url", &text_column, OPTIONS({"domain_name", "google.com"}),
                  BAUTA_EPROFILE, "reserved");
    check_refusal("username", &c20, NO_OPTIONS, BAUTA_EPROFILE,
                  "set \"suffix\" to 12");
}
END_TEST

/* Eight digits of an issuer are kept of sixteen only. */
START_TEST(cards_keep_what_they_may)
{
    struct rule rule;
    const char *out;

    rule_open(&rule, "card", &text_column,
              OPTIONS({"keep_first", "8"}, {"keep_last", "4"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_ORIGINAL, 0);
    out = rule_apply(&rule, "4111 1111 1111 1111", NULL);
    ck_assert_int_eq(strncmp(out, "4111 1111 ", 10), 0);
    ck_assert_str_eq(out + 15, "1111");
    out = rule_apply(&rule, "378282246310005", NULL);
    ck_assert_int_eq(strncmp(out, "378282", 6), 0);
    ck_assert_str_eq(out + 11, "0005");
    ck_assert(valid_luhn(out));
    ck_assert_str_eq(rule_reverse(&rule, out, NULL), "378282246310005");
    rule_close(&rule);
}
END_TEST

/* One value in several shapes gives one result in as many. */
START_TEST(shapes_do_not_matter)
{
    static const struct {
        const char *name;
        struct given given[3];
        const char *a, *b;
    } cases[] = {
        {"card", {{NULL, NULL}}, "4111-1111-1111-1111", "4111111111111111"},
        {"iban",
         {{NULL, NULL}},
         "DE89 3704 0044 0532 0130 00",
         "de89370400440532013000"},
        {"national_id", {{"country", "br"}}, "390.533.447-05", "39053344705"},
        {"ssn", {{NULL, NULL}}, "536-90-4399", "536904399"},
        {"phone", {{"fictitious", "false"}}, "+49 30 901820", "0049-30-901820"},
        {"postcode", {{"country", "gb"}}, "SW1A 1AA", "SW1A1AA"},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        char a[64], b[64];
        size_t n = 0;
        struct rule rule;

        rule_open(&rule, cases[i].name, &text_column, cases[i].given);
        (void)snprintf(a, sizeof(a), "%s", rule_apply(&rule, cases[i].a, NULL));
        (void)snprintf(b, sizeof(b), "%s", rule_apply(&rule, cases[i].b, NULL));
        for (size_t j = 0, k = 0; a[j] != '\0'; j++) {
            if (strchr(" -.+", a[j]) != NULL)
                continue;
            while (strchr(" -.+", b[k]) != NULL ||
                   (strncmp(b, "00", 2) == 0 && k < 2))
                k++;
            ck_assert_int_eq(a[j] & 0x5f, b[k++] & 0x5f);
            n++;
        }
        ck_assert_uint_ge(n, 7);
        rule_close(&rule);
    }
}
END_TEST

START_TEST(urls_keep_how_they_are_built)
{
    bauta_column c50 = text_column;
    struct rule rule;
    char host[64];
    const char *out;

    rule_open(&rule, "url", &text_column, NO_OPTIONS);
    out = rule_apply(&rule, "https://a:b@Shop.org:81//x/y/?k=v&k#f", NULL);
    ck_assert_int_eq(strncmp(out, "https://", 8), 0);
    (void)snprintf(host, sizeof(host), "%.*s", (int)strcspn(out + 8, "/"),
                   out + 8);
    ck_assert_ptr_nonnull(strstr(host, ".example.com:81"));
    ck_assert_ptr_null(strstr(out, "hop"));
    out += 8 + strlen(host);
    ck_assert_uint_eq(strspn(out, "/"), 2);
    ck_assert_ptr_nonnull(strstr(out, "/?"));
    ck_assert_ptr_nonnull(strchr(strchr(out, '='), '&'));
    ck_assert_ptr_nonnull(strchr(out, '#'));
    out = rule_apply(&rule, "http://shop.org", NULL);
    ck_assert_int_eq(strncmp(out + 7, host, 12), 0);
    ck_assert_uint_eq(strlen(out), 7 + 12 + strlen(".example.com"));
    rule_close(&rule);
    c50.max_chars = 50;
    rule_open(&rule, "url", &c50, NO_OPTIONS);
    out = rule_apply(&rule, "https://shop.org/a/b/c/d/e/f/g/h/i/j/k", NULL);
    ck_assert_uint_le(strlen(out), 50);
    ck_assert_uint_gt(strlen(out), 32);
    rule_close(&rule);
    rule_open(&rule, "url", &text_column, OPTIONS({"suffix", "25"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    rule_close(&rule);
}
END_TEST

Suite *
checkdigit_suite(void)
{
    Suite *suite = suite_create("checkdigit");
    TCase *tcase = tcase_create("checkdigit");

    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, published_samples);
    tcase_add_test(tcase, ibans_of_all_countries);
    tcase_add_test(tcase, check_digits_are_the_valid_ones);
    tcase_add_test(tcase, pairs_are_permuted);
    tcase_add_test(tcase, wide_pairs_come_back);
    tcase_add_test(tcase, what_is_none_is_refused);
    tcase_add_test(tcase, what_cannot_be_is_refused_at_once);
    tcase_add_test(tcase, cards_keep_what_they_may);
    tcase_add_test(tcase, shapes_do_not_matter);
    tcase_add_test(tcase, urls_keep_how_they_are_built);
    suite_add_tcase(suite, tcase);
    return suite;
}
