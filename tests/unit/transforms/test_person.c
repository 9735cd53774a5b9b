/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The parts of a person agree in every row, table and locale: what agrees with
 * what is looked up in the dictionaries. And golden vectors of both groups.
 */
#include "core/text.h"
#include "tests/unit/transforms/parts.h"
#include "transforms/gender.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LOCALES = 11, ROWS = 600 };

static const struct golden {
    const char *name, *part, *locale, *by, *in, *out;
} goldens[] = {
#include "tests/unit/transforms/goldens_groups.inc"
};

GOLDENS_OF(groups_golden)

START_TEST(golden)
{
    const struct golden *g = &goldens[_i];
    struct rule rule;
    const char *got;

    rule_open(&rule, g->name,
              part_is_point(g->part) ? &decimal_column : &text_column,
              OPTIONS({"part", g->part}, {"locale", g->locale}, {"by", "id"}));
    got = rule_apply_beside(&rule, g->in, &g->by);
    ck_assert_msg(strcmp(got, g->out) == 0, "%s %s by \"%s\", %s: \"%s\"",
                  g->name, g->part, g->by, g->locale, got);
    ck_assert_ptr_null(rule_apply_beside(&rule, NULL, &g->by));
    rule_close(&rule);
}
END_TEST

/* Index of an entry, or the count. */
static size_t
find(const bauta_list *list, const char *text)
{
    size_t i = 0;

    while (i < list->count && !entry_is(list, i, text))
        i++;
    return i;
}

enum { FIRST, LAST, FULL, EMAIL, USERNAME, INITIALS, GENDER };

static const char *const person_parts[] = {
    "first_name", "last_name", "full_name", "email",
    "username",   "initials",  "gender",    NULL};

static void
check_person(const bauta_dictionary *dictionary, const struct parts *parts)
{
    const bauta_list *const *lists = dictionary->lists;
    const char(*r)[PART_TEXT] = parts->results;
    bool female = strcmp(r[GENDER], "f") == 0;
    const bauta_list *firsts =
        lists[female ? BAUTA_LIST_FIRST_FEMALE : BAUTA_LIST_FIRST_MALE];
    const bauta_list *lasts =
        lists[female ? BAUTA_LIST_LAST_FEMALE : BAUTA_LIST_LAST_MALE];
    size_t f = find(firsts, r[FIRST]), l = find(lasts, r[LAST]), first, last;
    bool swap = dictionary->family_first;
    bauta_entry a, b;
    char text[2 * PART_TEXT];

    ck_assert(female || strcmp(r[GENDER], "m") == 0);
    ck_assert_msg(f < firsts->count, "%s", r[FIRST]);
    ck_assert_msg(l < lasts->count, "%s", r[LAST]);
    (void)snprintf(text, sizeof(text), "%s %s", r[swap ? LAST : FIRST],
                   r[swap ? FIRST : LAST]);
    ck_assert_str_eq(r[FULL], text);
    a = bauta_list_at(firsts->ascii, f);
    b = bauta_list_at(lasts->ascii, l);
    (void)snprintf(text, sizeof(text), "%.*s.%.*s%s@mail.test", (int)a.len,
                   a.bytes, (int)b.len, b.bytes, strrchr(r[USERNAME], '.'));
    ck_assert_str_eq(r[EMAIL], text);
    (void)snprintf(text, sizeof(text), "%.1s%.*s%s", a.bytes, (int)b.len,
                   b.bytes, strrchr(r[USERNAME], '.'));
    ck_assert_str_eq(r[USERNAME], text);
    first = bauta_utf8_length(r[FIRST], strlen(r[FIRST]));
    last = bauta_utf8_length(r[LAST], strlen(r[LAST]));
    (void)snprintf(text, sizeof(text), "%.*s%.*s", (int)(swap ? last : first),
                   r[swap ? LAST : FIRST], (int)(swap ? first : last),
                   r[swap ? FIRST : LAST]);
    ck_assert_str_eq(r[INITIALS], text);
}

START_TEST(parts_of_a_person_agree)
{
    const bauta_dictionary *dictionary =
        bauta_dictionary_find(bauta_locales[_i]);
    struct parts parts;
    int women = 0;

    parts_open(&parts, "person", person_parts,
               OPTIONS({"by", "id"}, {"locale", dictionary->locale}));
    rule_close(&parts.rules[EMAIL]);
    rule_open(&parts.rules[EMAIL], "person", &text_column,
              OPTIONS({"part", "email"}, {"by", "id"},
                      {"locale", dictionary->locale},
                      {"domain_name", "mail.test"}));
    for (int row = 0; row < ROWS; row++) {
        char id[32];
        const char *peer = id;

        (void)snprintf(id, sizeof(id), row % 3 == 0 ? "key %d" : "%d", row);
        parts_apply(&parts, row % 2 == 0 ? "f" : "m", &peer);
        check_person(dictionary, &parts);
        women += strcmp(parts.results[GENDER], "f") == 0;
    }
    ck_assert_int_gt(women, ROWS / 3);
    ck_assert_int_lt(women, ROWS - ROWS / 3);
    parts_close(&parts);
}
END_TEST

START_TEST(gender_is_kept_on_request)
{
    static const char *const said[] = {"f", "M", "Female", "1", "", "x", NULL};
    const bauta_dictionary *dictionary = bauta_dictionary_find("pl_PL");
    const bauta_list *const *lists = dictionary->lists;
    struct parts parts;

    parts_open(&parts, "person", person_parts,
               OPTIONS({"by", "id"}, {"locale", "pl_PL"}, {"gender", "sex"},
                       {"names", "female"}));
    ck_assert_uint_ne(parts.rules[GENDER].promise.traits & BAUTA_TRAIT_ORIGINAL,
                      0);
    ck_assert_uint_eq(parts.rules[EMAIL].promise.traits & BAUTA_TRAIT_ORIGINAL,
                      0);
    for (int row = 0; row < 7 * 40; row++) {
        const char *sex = said[row % 7];
        char id[32];
        const char *const peers[] = {id, sex};
        bool man = row % 7 == 1 || row % 7 == 3;

        (void)snprintf(id, sizeof(id), "%d", row);
        parts_apply(&parts, row % 7 < 4 ? sex : "w", peers);
        ck_assert_uint_lt(
            find(lists[man ? BAUTA_LIST_FIRST_MALE : BAUTA_LIST_FIRST_FEMALE],
                 parts.results[FIRST]),
            1024);
        ck_assert_uint_lt(
            find(lists[man ? BAUTA_LIST_LAST_MALE : BAUTA_LIST_LAST_FEMALE],
                 parts.results[LAST]),
            1024);
        ck_assert_str_eq(parts.results[GENDER], row % 7 < 4 ? sex : "w");
    }
    parts_close(&parts);
}
END_TEST

START_TEST(gender_is_written_as_the_column_has_it)
{
    static const char *const labels[] = {"unknown", "W", "M"};
    bauta_column column = {.name = "sex",
                           .native = "sex",
                           .type = BAUTA_TYPE_ENUM,
                           .labels = labels,
                           .n_labels = 3};
    bauta_column one = text_column;
    unsigned seen = 0;
    struct rule rule;

    one.max_chars = 1;
    rule_open(&rule, "person", &column,
              OPTIONS({"part", "gender"}, {"by", "id"}));
    for (int i = 0; i < 50; i++) {
        char id[32];
        const char *peer = id;
        const char *got;

        (void)snprintf(id, sizeof(id), "%d", i);
        got = rule_apply_beside(&rule, "unknown", &peer);
        ck_assert(strcmp(got, "W") == 0 || strcmp(got, "M") == 0);
        seen |= *got == 'W' ? 1 : 2;
    }
    ck_assert_uint_eq(seen, 3);
    rule_close(&rule);
    rule_open(&rule, "person", &text_column,
              OPTIONS({"part", "gender"}, {"by", "id"}, {"values", "she he"}));
    ck_assert_int_eq(
        rule_apply_beside(&rule, "?", (const char *[]){"1"})
            [strlen(rule_apply_beside(&rule, "?", (const char *[]){"1"})) - 1],
        'e');
    rule_close(&rule);
    rule_open(&rule, "person", &integer_column,
              OPTIONS({"part", "gender"}, {"by", "id"}));
    ck_assert(rule_refuses(&rule, "0"));
    ck_assert(strchr("12", *rule_apply_beside(&rule, "1",
                                              (const char *[]){"1"})) != NULL);
    rule_close(&rule);
    check_refusal("person", &column,
                  OPTIONS({"part", "gender"}, {"values", "F M"}),
                  BAUTA_EPROFILE, "labels");
    check_refusal("person", &integer_column,
                  OPTIONS({"part", "gender"}, {"values", "F M"}),
                  BAUTA_EPROFILE, "whole numbers");
    check_refusal("person", &text_column,
                  OPTIONS({"part", "gender"}, {"values", "a b c"}),
                  BAUTA_EPROFILE, "two of them");
    check_refusal("person", &one,
                  OPTIONS({"part", "gender"}, {"values", "ab c"}),
                  BAUTA_EPROFILE, "room for 1");
    check_refusal("person", &integer_column, OPTIONS({"part", "email"}),
                  BAUTA_EPROFILE, "not for a column of type bigint");
}
END_TEST

/* A key is its canonical text, whatever its column's type. */
START_TEST(one_key_is_one_person_in_every_table)
{
    static const char *const columns[] = {"id:integer", "who", "n:decimal"};
    static const char *const keys[][2] = {
        {"7", "7"}, {"7", "7"}, {"7.00", "7"}};
    char first[PART_TEXT];
    struct rule rule;
    bauta_column padded = text_column;

    for (size_t i = 0; i < COUNT(columns); i++) {
        rule_open(&rule, "person", &text_column,
                  OPTIONS({"part", "email"}, {"by", columns[i]}));
        if (i == 0)
            (void)snprintf(first, sizeof(first), "%s", part_by(&rule, "7"));
        ck_assert_str_eq(part_by(&rule, keys[i][0]), first);
        ck_assert_str_eq(part_by(&rule, keys[i][1]), first);
        ck_assert_str_ne(part_by(&rule, "8"), first);
        rule_close(&rule);
    }
    padded.fixed_length = true;
    rule_open(&rule, "person", &padded,
              OPTIONS({"part", "email"}, {"by", "w"}));
    rule.peer_columns[0].fixed_length = true;
    rule_close(&rule);
    ck_assert_int_eq(rule.transform->bind(&rule.self, &rule.binding,
                                          &rule.promise, &rule.err),
                     BAUTA_OK);
    ck_assert_str_eq(part_by(&rule, "7    "), first);
    rule_close(&rule);
    rule_open(&rule, "person", &text_column,
              OPTIONS({"part", "email"}, {"by", "id"}));
    rule.binding.domain = "other";
    rule_close(&rule);
    ck_assert_int_eq(rule.transform->bind(&rule.self, &rule.binding,
                                          &rule.promise, &rule.err),
                     BAUTA_OK);
    ck_assert_str_ne(part_by(&rule, "7"), first);
    rule_close(&rule);
}
END_TEST

static int
compare_text(const void *a, const void *b)
{
    return strcmp(a, b);
}

/* Numbers of every size and sign, texts that look like them, pairs. */
START_TEST(no_two_keys_share_an_address)
{
    enum { N = 40000, MOST = 80 };
    static const long long starts[] = {0, 1679000, 2147480000, -500000,
                                       9223372036854700000};
    char(*texts)[MOST] = calloc(N, MOST);
    struct rule rule;
    size_t len;

    ck_assert_ptr_nonnull(texts);
    rule_open(&rule, "person", &text_column,
              OPTIONS({"part", "username"}, {"by", "id"}));
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    ck_assert_uint_ne(rule.promise.traits & BAUTA_TRAIT_ROW, 0);
    for (int i = 0; i < N; i++) {
        char id[32];

        (void)snprintf(id, sizeof(id), i % 6 == 5 ? "0%lld" : "%lld",
                       starts[i % 6 % 5] + i / 6);
        (void)snprintf(texts[i], MOST, "%s",
                       strrchr(part_by(&rule, id), '.') + 1);
        len = strlen(texts[i]);
        ck_assert_uint_le(len, 25);
        ck_assert_uint_ge(len, 4);
    }
    /* Past a signed number's range a key is a text like any other. */
    (void)snprintf(texts[0], MOST, "%s",
                   strrchr(part_by(&rule, "18446744073709551615"), '.') + 1);
    (void)snprintf(texts[1], MOST, "%s",
                   strrchr(part_by(&rule, "-1"), '.') + 1);
    ck_assert_uint_eq(strlen(texts[0]), 25);
    ck_assert_uint_eq(strlen(texts[1]), 13);
    qsort(texts, N, MOST, compare_text);
    for (int i = 1; i < N; i++)
        ck_assert_str_ne(texts[i - 1], texts[i]);
    free(texts);
    rule_close(&rule);
}
END_TEST

START_TEST(addresses_are_as_long_as_the_column)
{
    bauta_column c = text_column;
    struct rule rule;
    const char *got;

    for (uint64_t room = 8; room < 70; room += room < 30 ? 1 : 7) {
        static const char *const which[] = {"email", "username"};

        c.max_chars = room;
        for (size_t w = 0; w < COUNT(which); w++) {
            if (rule_bind(&rule, "person", &c,
                          OPTIONS({"part", which[w]}, {"by", "id:integer"},
                                  {"locale", "pt_BR"})) != BAUTA_OK) {
                ck_assert_uint_lt(room, w == 0 ? 30 : 17);
                continue;
            }
            ck_assert_uint_le(rule.promise.max_chars, room);
            for (int i = 0; i < 50; i++) {
                char id[32];

                (void)snprintf(id, sizeof(id), "%s%d", i % 2 ? "-" : "", i + 1);
                got = part_by(&rule, id);
                ck_assert_msg(strlen(got) <= room, "%s", got);
                ck_assert_int_ne(got[0], '.');
            }
            rule_close(&rule);
        }
    }
    c.max_chars = 24;
    check_refusal("person", &c,
                  OPTIONS({"part", "email"}, {"by", "id:integer"}),
                  BAUTA_EPROFILE, "set \"suffix\" to 8");
    check_refusal("person", &c, OPTIONS({"part", "username"}, {"by", "a b"}),
                  BAUTA_EPROFILE, "set \"suffix\" to 20");
    c.max_chars = 10;
    check_refusal("person", &c,
                  OPTIONS({"part", "email"}, {"by", "id:integer"}),
                  BAUTA_EPROFILE, "such as token");
    c.max_chars = 20;
    rule_open(&rule, "person", &c,
              OPTIONS({"part", "username"}, {"by", "id:integer"}));
    ck_assert(!rule_refuses(&rule, "a value"));
    rule_close(&rule);
    rule_open(&rule, "person", &c,
              OPTIONS({"part", "email"}, {"by", "id"}, {"suffix", "4"}));
    ck_assert_uint_eq(rule.promise.bits, 20);
    ck_assert_uint_eq(rule.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    ck_assert_uint_le(strlen(part_by(&rule, "any key")), 20);
    rule_close(&rule);
    rule_open(&rule, "person", &text_column,
              OPTIONS({"part", "email"}, {"by", "id"}, {"suffix", "0"}));
    ck_assert_uint_eq(rule.promise.bits, 0);
    got = part_by(&rule, "1");
    ck_assert_ptr_eq(strchr(strchr(got, '.') + 1, '.'), strrchr(got, '.'));
    rule_close(&rule);
}
END_TEST

START_TEST(longest_rules_names_out_for_all_parts)
{
    struct parts parts;
    size_t l;

    parts_open(&parts, "person", person_parts,
               OPTIONS({"by", "id"}, {"locale", "nl_NL"}, {"longest", "5"}));
    for (int row = 0; row < 100; row++) {
        char id[32];
        const char *peer = id;

        (void)snprintf(id, sizeof(id), "%d", row);
        parts_apply(&parts, "f", &peer);
        l = bauta_utf8_count(parts.results[LAST], strlen(parts.results[LAST]));
        ck_assert_uint_le(l, 5);
        ck_assert_ptr_nonnull(
            strstr(parts.results[FULL], parts.results[FIRST]));
        ck_assert_ptr_nonnull(strstr(parts.results[FULL], parts.results[LAST]));
    }
    parts_close(&parts);
    check_refusal("person", &text_column,
                  OPTIONS({"part", "last_name"}, {"longest", "1"}),
                  BAUTA_EPROFILE, "no entry");
}
END_TEST

Suite *
person_suite(void)
{
    Suite *suite = suite_create("person");
    TCase *tcase = tcase_create("person");

    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, golden, 0, (int)COUNT(goldens));
    tcase_add_loop_test(tcase, parts_of_a_person_agree, 0, LOCALES);
    tcase_add_test(tcase, gender_is_kept_on_request);
    tcase_add_test(tcase, gender_is_written_as_the_column_has_it);
    tcase_add_test(tcase, one_key_is_one_person_in_every_table);
    tcase_add_test(tcase, no_two_keys_share_an_address);
    tcase_add_test(tcase, addresses_are_as_long_as_the_column);
    tcase_add_test(tcase, longest_rules_names_out_for_all_parts);
    suite_add_tcase(suite, tcase);
    return suite;
}
