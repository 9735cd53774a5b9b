/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Made-up values from dictionaries: each is of its list and fits its column,
 * in every locale; suffixes keep values apart.
 */
#include "core/text.h"
#include "tests/unit/transforms/fixtures.h"
#include "transforms/dictionaries/dictionary.h"
#include "transforms/gender.h"
#include "transforms/suffix.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { VALUES = 400, LOCALES = 11 };

static const struct golden {
    const char *name, *locale, *in, *out;
} goldens[] = {
#include "tests/unit/transforms/goldens_fakes.inc"
};

GOLDENS_OF(fakes_golden)

START_TEST(golden)
{
    const struct golden *g = &goldens[_i];
    struct rule rule;
    const char *got;

    rule_open(&rule, g->name, &text_column, OPTIONS({"locale", g->locale}));
    got = rule_apply(&rule, g->in, NULL);
    ck_assert_msg(strcmp(got, g->out) == 0, "%s of \"%s\", %s: \"%s\"", g->name,
                  g->in, g->locale, got);
    ck_assert_ptr_null(rule_apply(&rule, NULL, NULL));
    rule_close(&rule);
}
END_TEST

/* A value like no other. */
static const char *
value_of(int i)
{
    static char text[32];

    (void)snprintf(text, sizeof(text), "value %d", i);
    return text;
}

static bool
has(const bauta_list *list, const char *bytes, size_t len)
{
    for (size_t i = 0; i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);

        if (entry.len == len && memcmp(entry.bytes, bytes, len) == 0)
            return true;
    }
    return false;
}

static const bauta_dictionary *
dictionary_of(int i)
{
    return bauta_dictionary_find(bauta_locales[i]);
}

START_TEST(results_are_of_the_list)
{
    static const struct {
        const char *name;
        enum bauta_list_kind lists[2];
    } cases[] = {
        {"first_name", {BAUTA_LIST_FIRST_FEMALE, BAUTA_LIST_FIRST_MALE}},
        {"last_name", {BAUTA_LIST_LAST_FEMALE, BAUTA_LIST_LAST_MALE}},
        {"city", {BAUTA_LIST_CITY, BAUTA_LIST_CITY}},
        {"job", {BAUTA_LIST_JOB, BAUTA_LIST_JOB}},
        {"colour", {BAUTA_LIST_COLOUR, BAUTA_LIST_COLOUR}},
        {"country", {BAUTA_LIST_COUNTRY, BAUTA_LIST_COUNTRY}},
        {"currency", {BAUTA_LIST_CURRENCY, BAUTA_LIST_CURRENCY}}};
    const bauta_dictionary *dictionary = dictionary_of(_i);

    for (size_t c = 0; c < COUNT(cases); c++) {
        struct rule rule;
        int first = 0;

        rule_open(&rule, cases[c].name, &text_column,
                  OPTIONS({"locale", dictionary->locale}));
        for (int i = 0; i < VALUES; i++) {
            size_t len;
            const char *got = rule_apply(&rule, value_of(i), &len);
            bool in_first = has(dictionary->lists[cases[c].lists[0]], got, len);

            ck_assert_msg(
                in_first || has(dictionary->lists[cases[c].lists[1]], got, len),
                "%s gives \"%s\"", cases[c].name, got);
            ck_assert_uint_le(bauta_utf8_count(got, len),
                              rule.promise.max_chars);
            first += in_first;
        }
        ck_assert_int_gt(first, VALUES / 4);
        rule_close(&rule);
    }
}
END_TEST

START_TEST(names_keep_the_gender_of_another_column)
{
    static const char *const said[] = {"F", "m", "female", "Mann", "2", "1"};
    const bauta_dictionary *dictionary = dictionary_of(_i);
    const bauta_list *lists[] = {dictionary->lists[BAUTA_LIST_FIRST_FEMALE],
                                 dictionary->lists[BAUTA_LIST_FIRST_MALE]};
    struct rule rule, fixed;

    rule_open(&rule, "first_name", &text_column,
              OPTIONS({"locale", dictionary->locale}, {"gender", "sex"},
                      {"names", "male"}));
    rule_open(&fixed, "first_name", &text_column,
              OPTIONS({"locale", dictionary->locale}, {"names", "female"}));
    for (int i = 0; i < VALUES; i++) {
        const char *peer = i % 7 == 6 ? "unknown" : said[i % 7];
        const char *got = rule_apply_beside(&rule, value_of(i), &peer);
        bool female = i % 7 < 6 && i % 7 % 2 == 0;

        ck_assert_msg(has(lists[female ? 0 : 1], got, strlen(got)), "%s: %s",
                      peer, got);
        got = rule_apply(&fixed, value_of(i), NULL);
        ck_assert(has(lists[0], got, strlen(got)));
    }
    rule_close(&rule);
    rule_close(&fixed);
}
END_TEST

START_TEST(words_for_gender)
{
    static const struct {
        const char *text, *female, *male;
        enum bauta_gender says;
    } words[] = {
        {"F", "F", "M", BAUTA_GENDER_FEMALE},
        {"m", "f", "m", BAUTA_GENDER_MALE},
        {"W", "W", "M", BAUTA_GENDER_FEMALE},
        {"h", "f", "h", BAUTA_GENDER_MALE},
        {"2", "2", "1", BAUTA_GENDER_FEMALE},
        {"Male", "Female", "Male", BAUTA_GENDER_MALE},
        {"FEMALE", "FEMALE", "MALE", BAUTA_GENDER_FEMALE},
        {"m\xc3\xa4nnlich", "weiblich", "m\xc3\xa4nnlich", BAUTA_GENDER_MALE},
        {"kobieta", "kobieta",
         "m\xc4\x99\xc5\xbc"
         "czyzna",
         BAUTA_GENDER_FEMALE},
        {"\xe7\x94\xb7", "\xe5\xa5\xb3", "\xe7\x94\xb7", BAUTA_GENDER_MALE},
        {"", "", "", BAUTA_GENDER_ANY},
        {"0", "", "", BAUTA_GENDER_ANY},
        {"9", "", "", BAUTA_GENDER_ANY},
        {"fe", "", "", BAUTA_GENDER_ANY},
        {"females", "", "", BAUTA_GENDER_ANY},
        {"x", "", "", BAUTA_GENDER_ANY},
    };

    for (size_t i = 0; i < COUNT(words); i++) {
        const char *text = words[i].text;
        char out[BAUTA_GENDER_BYTES];
        size_t len = strlen(text), n;

        ck_assert_int_eq(bauta_gender_read(text, len), words[i].says);
        n = bauta_gender_write(BAUTA_GENDER_FEMALE, text, len, out);
        ck_assert_uint_eq(n, strlen(words[i].female));
        ck_assert_mem_eq(out, words[i].female, n);
        n = bauta_gender_write(BAUTA_GENDER_MALE, text, len, out);
        ck_assert_uint_eq(n, strlen(words[i].male));
        ck_assert_mem_eq(out, words[i].male, n);
    }
    ck_assert_int_eq(bauta_gender_read("f\0m", 3), BAUTA_GENDER_ANY);
}
END_TEST

START_TEST(streets_have_numbers)
{
    const bauta_dictionary *dictionary = dictionary_of(_i);
    const bauta_list *streets = dictionary->lists[BAUTA_LIST_STREET];
    size_t gap = strlen(dictionary->number_gap);
    struct rule rule;

    rule_open(&rule, "street", &text_column,
              OPTIONS({"locale", dictionary->locale}));
    for (int i = 0; i < VALUES; i++) {
        size_t len, n = 0;
        const char *got = rule_apply(&rule, value_of(i), &len);
        unsigned long number;

        ck_assert_uint_le(bauta_utf8_count(got, len), rule.promise.max_chars);
        if (dictionary->number_first) {
            n = strspn(got, "0123456789");
            number = strtoul(got, NULL, 10);
            ck_assert(has(streets, got + n + gap, len - n - gap));
        } else {
            while (strchr("0123456789-", got[len - 1 - n]) != NULL)
                n++;
            number = strtoul(got + len - n, NULL, 10);
            ck_assert_mem_eq(got + len - n - gap, dictionary->number_gap, gap);
            ck_assert_msg(has(streets, got, len - n - gap), "%s", got);
        }
        ck_assert_uint_ge(number, 1);
        ck_assert_uint_le(number, dictionary->number_max);
    }
    rule_close(&rule);
}
END_TEST

START_TEST(forms_are_kept)
{
    static const struct {
        const char *name, *in, *form;
        enum bauta_list_kind list;
    } cases[] = {
        {"country", "Italia", "same", BAUTA_LIST_COUNTRY},
        {"country", "IT", "same", BAUTA_LIST_COUNTRY_ALPHA2},
        {"country", "ITA", "same", BAUTA_LIST_COUNTRY_ALPHA3},
        {"country", "I1", "same", BAUTA_LIST_COUNTRY},
        {"country", "", "same", BAUTA_LIST_COUNTRY},
        {"country", "IT", "name", BAUTA_LIST_COUNTRY},
        {"country", "Italia", "alpha2", BAUTA_LIST_COUNTRY_ALPHA2},
        {"country", "Italia", "alpha3", BAUTA_LIST_COUNTRY_ALPHA3},
        {"currency", "euro", "same", BAUTA_LIST_CURRENCY},
        {"currency", "EUR", "same", BAUTA_LIST_CURRENCY_CODE},
        {"currency", "EUR", "name", BAUTA_LIST_CURRENCY},
        {"currency", "euro", "code", BAUTA_LIST_CURRENCY_CODE},
        {"colour", "rosso", "same", BAUTA_LIST_COLOUR},
        {"colour", "rosso", "css", BAUTA_LIST_COLOUR_CSS},
    };
    const bauta_dictionary *dictionary = bauta_dictionary_find("it_IT");
    struct rule rule;
    const char *got;

    for (size_t i = 0; i < COUNT(cases); i++) {
        rule_open(&rule, cases[i].name, &text_column,
                  OPTIONS({"locale", "it_IT"}, {"form", cases[i].form}));
        got = rule_apply(&rule, cases[i].in, NULL);
        ck_assert_msg(has(dictionary->lists[cases[i].list], got, strlen(got)),
                      "%s of %s: %s", cases[i].name, cases[i].in, got);
        rule_close(&rule);
    }
    rule_open(&rule, "country", &text_column, NO_OPTIONS);
    got = rule_apply(&rule, "it", NULL);
    ck_assert_uint_eq(strspn(got, "abcdefghijklmnopqrstuvwxyz"), 2);
    rule_close(&rule);
    rule_open(&rule, "colour", &text_column, NO_OPTIONS);
    got = rule_apply(&rule, "#FF0000", NULL);
    ck_assert_uint_eq(strspn(got + 1, "0123456789abcdef"), 6);
    got = rule_apply(&rule, "#f00", NULL);
    ck_assert_uint_eq(strlen(got), 4);
    got = rule_apply(&rule, "#f0", NULL);
    ck_assert_int_ne(got[0], '#');
    rule_close(&rule);
}
END_TEST

static bauta_column
sized(uint64_t max_chars)
{
    bauta_column column = text_column;

    column.max_chars = max_chars;
    return column;
}

static const char *const all[] = {
    "first_name", "last_name", "full_name", "company", "job",
    "street",     "city",      "country",   "colour",  "currency"};

/* Whatever a column has room for, results fit it or the rule is refused, and
 * what is drawn is not one and the same. */
START_TEST(results_fit_the_column)
{
    const char *locale = bauta_locales[_i];

    for (size_t t = 0; t < COUNT(all); t++)
        for (uint64_t room = 1; room < 40; room += room < 12 ? 1 : 9) {
            bauta_column column = sized(room);
            struct rule rule;
            char first[128] = "";
            bool varies = false;

            if (rule_bind(&rule, all[t], &column,
                          OPTIONS({"locale", locale})) != BAUTA_OK) {
                ck_assert_int_eq(rule.err.code, BAUTA_EPROFILE);
                ck_assert_uint_lt(room, 14); /* a street with number */
                continue;
            }
            ck_assert_uint_le(rule.promise.max_chars, room);
            for (int i = 0; i < 60; i++) {
                size_t len;
                const char *got = rule_apply(&rule, value_of(i), &len);

                ck_assert_uint_ge(len, 1);
                ck_assert_msg(bauta_utf8_count(got, len) <= room, "%s: %s",
                              all[t], got);
                if (i == 0)
                    (void)snprintf(first, sizeof(first), "%s", got);
                varies = varies || strcmp(first, got) != 0;
            }
            ck_assert_msg(varies || room < 14, "%s: always %s", all[t], first);
            rule_close(&rule);
        }
}
END_TEST

static int
compare_text(const void *a, const void *b)
{
    return strcmp(a, b);
}

/* Pairs of neighbours that are equal once sorted. */
static size_t
collisions(char (*texts)[BAUTA_SUFFIX_MAX + 1], size_t n)
{
    size_t found = 0;

    qsort(texts, n, sizeof(texts[0]), compare_text);
    for (size_t i = 1; i < n; i++)
        found += strcmp(texts[i - 1], texts[i]) == 0;
    return found;
}

/* Suffixes of `n` values. */
static size_t
collisions_of(const char *length, size_t n)
{
    char(*texts)[BAUTA_SUFFIX_MAX + 1] = calloc(n, sizeof(texts[0]));
    struct rule rule;
    size_t found;

    ck_assert_ptr_nonnull(texts);
    rule_open(
        &rule, "city", &text_column,
        OPTIONS({"locale", "fr_FR"}, {"unique", "true"}, {"suffix", length}));
    for (size_t i = 0; i < n; i++) {
        const char *got = rule_apply(&rule, value_of((int)i), NULL);

        (void)snprintf(texts[i], sizeof(texts[i]), "%s", strrchr(got, ' ') + 1);
        ck_assert_uint_eq(strlen(texts[i]), strtoul(length, NULL, 10));
        ck_assert_uint_eq(
            strspn(texts[i], "0123456789abcdefghijklmnopqrstuvwxyz"),
            strlen(texts[i]));
    }
    rule_close(&rule);
    found = collisions(texts, n);
    free(texts);
    return found;
}

/* n * (n - 1) / 2 / 36^4 is 119 for the shortest suffix. */
START_TEST(suffixes_collide_as_their_bits_say)
{
    size_t found = collisions_of("4", 20000);

    ck_assert_uint_gt(found, 80);
    ck_assert_uint_lt(found, 160);
    ck_assert_uint_eq(collisions_of("12", 100000), 0);
    ck_assert_uint_eq(collisions_of("13", 20000), 0);
    ck_assert_uint_eq(collisions_of("25", 100000), 0);
}
END_TEST

START_TEST(unique_is_promised_where_it_is)
{
    bauta_column c40 = sized(40), c20 = sized(20);
    struct rule rule;

    for (size_t t = 0; t < COUNT(all); t++) {
        if (bauta_option_find(bauta_transform_find(all[t])->options, "unique") <
            0)
            continue;
        rule_open(&rule, all[t], &text_column,
                  OPTIONS({"locale", "de_DE"}, {"unique", "true"}));
        ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
        ck_assert_uint_eq(rule.promise.traits & BAUTA_TRAIT_LOSSY, 0);
        rule_close(&rule);
        rule_open(
            &rule, all[t], &c40,
            OPTIONS({"locale", "de_DE"}, {"unique", "true"}, {"suffix", "24"}));
        ck_assert_uint_eq(rule.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
        ck_assert_uint_eq(rule.promise.bits, 124);
        ck_assert_uint_le(strlen(rule_apply(&rule, "x", NULL)), 40);
        rule_close(&rule);
        check_refusal(all[t], &text_column,
                      OPTIONS({"locale", "de_DE"}, {"suffix", "9"}),
                      BAUTA_EPROFILE, "\"unique\"");
        check_refusal(all[t], &c20,
                      OPTIONS({"locale", "de_DE"}, {"unique", "true"}),
                      BAUTA_EPROFILE, "smaller \"suffix\"");
    }
}
END_TEST

START_TEST(options_that_contradict)
{
    check_refusal("first_name", &text_column, OPTIONS({"names", "female"}),
                  BAUTA_EPROFILE, "go with \"locale\"");
    check_refusal("last_name", &text_column, OPTIONS({"gender", "sex"}),
                  BAUTA_EPROFILE, "go with \"locale\"");
    check_refusal("first_name", &text_column, OPTIONS({"unique", "true"}),
                  BAUTA_EPROFILE, "\"locale\" or \"file\"");
    check_refusal("city", &text_column, OPTIONS({"file", "/nowhere/list"}),
                  BAUTA_EPROFILE, "/nowhere/list");
}
END_TEST

START_TEST(lists_of_ones_own)
{
    static const char *const names[] = {"Zo\xc3\xab", "Q", "Bo the 2nd"};
    static const char text[] = "Zo\xc3\xab\nQ\nBo the 2nd\n";
    const char *file = rule_file(text, sizeof(text) - 1);
    static char huge[5000];
    bauta_column c5 = sized(5);
    struct rule rule;
    unsigned seen = 0;

    rule_open(&rule, "first_name", &c5, OPTIONS({"file", file}));
    for (int i = 0; i < 100; i++) {
        const char *got = rule_apply(&rule, value_of(i), NULL);

        for (unsigned n = 0; n < COUNT(names); n++)
            if (strcmp(got, names[n]) == 0)
                seen |= 1u << n;
    }
    ck_assert_uint_eq(seen, 3); /* the third does not fit */
    rule_close(&rule);
    rule_open(&rule, "street", &text_column,
              OPTIONS({"file", file}, {"locale", "es_ES"}));
    ck_assert_ptr_nonnull(strstr(rule_apply(&rule, "x", NULL), ", "));
    rule_close(&rule);
    rule_open(&rule, "company", &text_column, OPTIONS({"file", file}));
    ck_assert_uint_le(strlen(rule_apply(&rule, "x", NULL)), 10);
    rule_close(&rule);
    check_refusal("first_name", &text_column,
                  OPTIONS({"file", file}, {"names", "male"}), BAUTA_EPROFILE,
                  "whose names");
    memset(huge, 'a', sizeof(huge));
    check_refusal("job", &text_column,
                  OPTIONS({"file", rule_file(huge, sizeof(huge))}),
                  BAUTA_EPROFILE, "4000 bytes");
}
END_TEST

START_TEST(numbers_are_permuted)
{
    enum { N = 100000 };
    static const uint64_t edges[] = {0,
                                     1679615,
                                     1679616,
                                     60466175,
                                     60466176,
                                     2176782335u,
                                     2176782336u,
                                     4738381338321616895u,
                                     4738381338321616896u,
                                     UINT64_MAX};
    static const size_t lengths[] = {4, 4, 5, 5, 6, 6, 7, 12, 13, 13};
    static uint64_t values[N];
    static char texts[N][BAUTA_SUFFIX_MAX + 1];
    static const uint8_t key[16] = {1};
    uint64_t alone[COUNT(edges)];
    bauta_numbers numbers;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_numbers_open(&numbers, key, &err), BAUTA_OK);
    for (size_t i = 0; i < COUNT(edges); i++)
        ck_assert_uint_eq(bauta_numbers_length(edges[i]), lengths[i]);
    for (size_t i = 0; i < N; i++)
        values[i] = i < N / 2 ? i : 1679616 + i;
    memcpy(values + 1000, edges, sizeof(edges));
    memcpy(alone, edges, sizeof(edges));
    ck_assert_int_eq(bauta_numbers_permute(&numbers, values, N, &err),
                     BAUTA_OK);
    for (size_t i = 0; i < COUNT(edges); i++) { /* no neighbour matters */
        ck_assert_int_eq(bauta_numbers_permute(&numbers, alone + i, 1, &err),
                         BAUTA_OK);
        ck_assert_uint_eq(alone[i], values[1000 + i]);
    }
    for (size_t i = 0; i < N; i++)
        (void)snprintf(texts[i], sizeof(texts[i]), "%llu.%zu",
                       (unsigned long long)values[i],
                       i < N / 2 ? (size_t)4 : (size_t)5);
    for (size_t i = 0; i < COUNT(edges); i++)
        (void)snprintf(texts[1000 + i], sizeof(texts[0]), "%llu.%zu",
                       (unsigned long long)values[1000 + i], lengths[i]);
    ck_assert_uint_eq(collisions(texts, N), 0 + 1 /* edge 0 is there twice */);
    bauta_numbers_close(&numbers);
}
END_TEST

/* One at a time, and all at once: the same. */
START_TEST(batches_do_not_matter)
{
    enum { ROWS = 300 };
    static char text[ROWS][40];
    static bauta_cell cells[ROWS];
    const char *locale = bauta_locales[_i];

    for (size_t t = 0; t < COUNT(all); t++) {
        bauta_arena arena;
        struct rule rule;

        bauta_arena_init(&arena);
        for (size_t i = 0; i < ROWS; i++) {
            (void)snprintf(text[i], sizeof(text[i]), "%s", value_of((int)i));
            cells[i] = (bauta_cell){.bytes = i % 50 == 7 ? NULL : text[i],
                                    .len = (uint32_t)strlen(text[i])};
        }
        rule_open(&rule, all[t], &text_column, OPTIONS({"locale", locale}));
        ck_assert_int_eq(rule_apply_rows(&rule, &arena, cells, NULL, ROWS),
                         BAUTA_OK);
        for (size_t row = ROWS; row-- > 0;) {
            const char *got =
                rule_apply(&rule, row % 50 == 7 ? NULL : text[row], NULL);

            ck_assert((got == NULL) == (cells[row].bytes == NULL));
            if (got == NULL)
                continue;
            ck_assert_uint_eq(strlen(got), cells[row].len);
            ck_assert_mem_eq(got, cells[row].bytes, cells[row].len);
        }
        rule_close(&rule);
        bauta_arena_deinit(&arena);
    }
}
END_TEST

Suite *
fakes_suite(void)
{
    Suite *suite = suite_create("fakes");
    TCase *tcase = tcase_create("fakes");

    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, golden, 0, (int)COUNT(goldens));
    tcase_add_loop_test(tcase, results_are_of_the_list, 0, LOCALES);
    tcase_add_loop_test(tcase, names_keep_the_gender_of_another_column, 0,
                        LOCALES);
    tcase_add_test(tcase, words_for_gender);
    tcase_add_loop_test(tcase, streets_have_numbers, 0, LOCALES);
    tcase_add_test(tcase, forms_are_kept);
    tcase_add_loop_test(tcase, results_fit_the_column, 0, LOCALES);
    tcase_add_test(tcase, suffixes_collide_as_their_bits_say);
    tcase_add_test(tcase, unique_is_promised_where_it_is);
    tcase_add_test(tcase, options_that_contradict);
    tcase_add_test(tcase, lists_of_ones_own);
    tcase_add_test(tcase, numbers_are_permuted);
    tcase_add_loop_test(tcase, batches_do_not_matter, 0, LOCALES);
    suite_add_tcase(suite, tcase);
    return suite;
}
