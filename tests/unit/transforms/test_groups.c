/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Groups: the parts of a person, and those of an address, agree in every row,
 * table and locale. What agrees with what is looked up in the dictionaries.
 */
#include "core/text.h"
#include "tests/unit/transforms/fixtures.h"
#include "transforms/dictionaries/dictionary.h"
#include "transforms/gender.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LOCALES = 11, ROWS = 600, TEXT_MAX = 256 };

static const struct golden {
    const char *name, *part, *locale, *by, *in, *out;
} goldens[] = {
#include "tests/unit/transforms/goldens_groups.inc"
};

GOLDENS_OF(groups_golden)

static bool
is_point(const char *part)
{
    return strcmp(part, "latitude") == 0 || strcmp(part, "longitude") == 0;
}

START_TEST(golden)
{
    const struct golden *g = &goldens[_i];
    struct rule rule;
    const char *got;

    rule_open(&rule, g->name,
              is_point(g->part) ? &decimal_column : &text_column,
              OPTIONS({"part", g->part}, {"locale", g->locale}, {"by", "id"}));
    got = rule_apply_beside(&rule, g->in, &g->by);
    ck_assert_msg(strcmp(got, g->out) == 0, "%s %s by \"%s\", %s: \"%s\"",
                  g->name, g->part, g->by, g->locale, got);
    ck_assert_ptr_null(rule_apply_beside(&rule, NULL, &g->by));
    rule_close(&rule);
}
END_TEST

/* Rules of several parts, and their results for one row. */
struct parts {
    size_t n;
    struct rule rules[9];
    char results[9][TEXT_MAX];
};

static void
parts_open(struct parts *parts, const char *name, const char *const *which,
           const struct given *given)
{
    for (parts->n = 0; which[parts->n] != NULL; parts->n++) {
        const char *part = which[parts->n];
        struct given all[8] = {{"part", part}};

        for (size_t i = 0; given[i].name != NULL; i++)
            all[i + 1] = given[i];
        rule_open(&parts->rules[parts->n], name,
                  is_point(part) ? &decimal_column : &text_column, all);
    }
}

static void
parts_apply(struct parts *parts, const char *value, const char *const *peers)
{
    for (size_t i = 0; i < parts->n; i++) {
        struct rule *rule = &parts->rules[i];
        const char *got = rule_apply_beside(rule, value, peers);

        (void)snprintf(parts->results[i], TEXT_MAX, "%s", got);
        ck_assert(rule->promise.max_chars == 0 ||
                  bauta_utf8_count(got, strlen(got)) <=
                      rule->promise.max_chars);
    }
}

static void
parts_close(struct parts *parts)
{
    for (size_t i = 0; i < parts->n; i++)
        rule_close(&parts->rules[i]);
}

static bool
is_entry(const bauta_list *list, size_t i, const char *text, size_t len)
{
    bauta_entry entry = bauta_list_at(list, i);

    return entry.len == len && memcmp(entry.bytes, text, len) == 0;
}

/* Index of an entry, or the count. */
static size_t
find(const bauta_list *list, const char *text)
{
    size_t i = 0;

    while (i < list->count && !is_entry(list, i, text, strlen(text)))
        i++;
    return i;
}

/* --- people */

enum { FIRST, LAST, FULL, EMAIL, USERNAME, INITIALS, GENDER };

static const char *const person_parts[] = {
    "first_name", "last_name", "full_name", "email",
    "username",   "initials",  "gender",    NULL};

static void
check_person(const bauta_dictionary *dictionary, const struct parts *parts)
{
    const bauta_list *const *lists = dictionary->lists;
    const char(*r)[TEXT_MAX] = parts->results;
    bool female = strcmp(r[GENDER], "f") == 0;
    const bauta_list *firsts =
        lists[female ? BAUTA_LIST_FIRST_FEMALE : BAUTA_LIST_FIRST_MALE];
    const bauta_list *lasts =
        lists[female ? BAUTA_LIST_LAST_FEMALE : BAUTA_LIST_LAST_MALE];
    size_t f = find(firsts, r[FIRST]), l = find(lasts, r[LAST]), first, last;
    bool swap = dictionary->family_first;
    bauta_entry a, b;
    char text[2 * TEXT_MAX];

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

static const char *
email_by(struct rule *rule, const char *by)
{
    return rule_apply_beside(rule, "a@b.test", &by);
}

/* A key is its canonical text, whatever its column's type. */
START_TEST(one_key_is_one_person_in_every_table)
{
    static const char *const columns[] = {"id:integer", "who", "n:decimal"};
    static const char *const keys[][2] = {
        {"7", "7"}, {"7", "7"}, {"7.00", "7"}};
    char first[TEXT_MAX];
    struct rule rule;
    bauta_column padded = text_column;

    for (size_t i = 0; i < COUNT(columns); i++) {
        rule_open(&rule, "person", &text_column,
                  OPTIONS({"part", "email"}, {"by", columns[i]}));
        if (i == 0)
            (void)snprintf(first, sizeof(first), "%s", email_by(&rule, "7"));
        ck_assert_str_eq(email_by(&rule, keys[i][0]), first);
        ck_assert_str_eq(email_by(&rule, keys[i][1]), first);
        ck_assert_str_ne(email_by(&rule, "8"), first);
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
    ck_assert_str_eq(email_by(&rule, "7    "), first);
    rule_close(&rule);
    rule_open(&rule, "person", &text_column,
              OPTIONS({"part", "email"}, {"by", "id"}));
    rule.binding.domain = "other";
    rule_close(&rule);
    ck_assert_int_eq(rule.transform->bind(&rule.self, &rule.binding,
                                          &rule.promise, &rule.err),
                     BAUTA_OK);
    ck_assert_str_ne(email_by(&rule, "7"), first);
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
                       strrchr(email_by(&rule, id), '.') + 1);
        len = strlen(texts[i]);
        ck_assert_uint_le(len, 25);
        ck_assert_uint_ge(len, 4);
    }
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
                got = email_by(&rule, id);
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
    ck_assert_uint_le(strlen(email_by(&rule, "any key")), 20);
    rule_close(&rule);
    rule_open(&rule, "person", &text_column,
              OPTIONS({"part", "email"}, {"by", "id"}, {"suffix", "0"}));
    ck_assert_uint_eq(rule.promise.bits, 0);
    got = email_by(&rule, "1");
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

/* --- addresses */

enum {
    STREET,
    CITY,
    REGION,
    CODE,
    POSTCODE,
    COUNTRY,
    WHOLE,
    LATITUDE,
    LONGITUDE
};

static const char *const address_parts[] = {
    "street",  "city", "region",   "region_code", "postcode",
    "country", "full", "latitude", "longitude",   NULL};

/* Is locality `i` what the parts say? */
static bool
is_place(const bauta_dictionary *dictionary, size_t i,
         const char (*r)[TEXT_MAX])
{
    const bauta_list *const *lists = dictionary->lists;
    const bauta_locality *place = &dictionary->localities[i];
    double north = strtod(r[LATITUDE], NULL) - place->latitude / 10000.0;
    double east = strtod(r[LONGITUDE], NULL) - place->longitude / 10000.0;

    return is_entry(lists[BAUTA_LIST_POSTCODE], i, r[POSTCODE],
                    strlen(r[POSTCODE])) &&
           is_entry(lists[BAUTA_LIST_CITY], place->city, r[CITY],
                    strlen(r[CITY])) &&
           is_entry(lists[BAUTA_LIST_REGION], place->region, r[REGION],
                    strlen(r[REGION])) &&
           is_entry(lists[BAUTA_LIST_REGION_CODE], place->region, r[CODE],
                    strlen(r[CODE])) &&
           north < 0.00501 && north > -0.00501 && east < 0.00501 &&
           east > -0.00501;
}

static void
check_address(const bauta_dictionary *dictionary, const struct parts *parts)
{
    const char(*r)[TEXT_MAX] = parts->results;
    const bauta_list *countries = dictionary->lists[BAUTA_LIST_COUNTRY];
    size_t i = 0;

    while (i < dictionary->n_localities && !is_place(dictionary, i, r))
        i++;
    ck_assert_msg(i < dictionary->n_localities, "%s", r[WHOLE]);
    ck_assert_ptr_nonnull(strstr(r[WHOLE], r[STREET]));
    ck_assert_ptr_nonnull(strstr(r[WHOLE], r[CITY]));
    ck_assert_ptr_nonnull(strstr(r[WHOLE], r[POSTCODE]));
    ck_assert_ptr_null(strchr(r[WHOLE], '{'));
    ck_assert(is_entry(countries, dictionary->country, r[COUNTRY],
                       strlen(r[COUNTRY])));
}

START_TEST(parts_of_an_address_agree)
{
    const bauta_dictionary *dictionary =
        bauta_dictionary_find(bauta_locales[_i]);
    struct parts parts;
    char first[TEXT_MAX] = "";
    bool varies = false;

    parts_open(&parts, "address", address_parts,
               OPTIONS({"by", "id"}, {"locale", dictionary->locale}));
    for (int row = 0; row < ROWS; row++) {
        char id[32];
        const char *peer = id;

        (void)snprintf(id, sizeof(id), "%d", row);
        parts_apply(&parts, "1.5", &peer);
        check_address(dictionary, &parts);
        if (row == 0)
            (void)snprintf(first, sizeof(first), "%s", parts.results[CITY]);
        varies = varies || strcmp(first, parts.results[CITY]) != 0;
    }
    ck_assert(varies);
    parts_close(&parts);
}
END_TEST

START_TEST(a_column_tells_the_locale)
{
    static const struct {
        const char *said, *locale;
    } cases[] = {{"FR", "fr_FR"},     {"fr", "fr_FR"},    {"FRA", "fr_FR"},
                 {"fr_FR", "fr_FR"},  {"fr-fr", "fr_FR"}, {"PL", "pl_PL"},
                 {"gbr", "en_GB"},    {"US", "en_US"},    {"AT", "it_IT"},
                 {"France", "it_IT"}, {"", "it_IT"},      {NULL, "it_IT"},
                 {"fr_BE", "it_IT"},  {"IT", "it_IT"}};
    struct parts parts;

    parts_open(
        &parts, "address", address_parts,
        OPTIONS({"by", "id"}, {"locale", "it_IT"}, {"locale_from", "country"}));
    for (int row = 0; row < 20 * (int)COUNT(cases); row++) {
        size_t c = (size_t)row % COUNT(cases);
        char id[32];
        const char *const peers[] = {id, cases[c].said};

        (void)snprintf(id, sizeof(id), "%d", row);
        parts_apply(&parts, "1.5", peers);
        check_address(bauta_dictionary_find(cases[c].locale), &parts);
    }
    parts_close(&parts);
}
END_TEST

START_TEST(addresses_fit_their_columns)
{
    static const char *const which[] = {"street", "city", "region", "country",
                                        "full"};

    for (size_t w = 0; w < COUNT(which); w++)
        for (uint64_t room = 1; room < 90; room += 1 + room / 6) {
            bauta_column column = text_column;
            struct rule rule;

            column.max_chars = room;
            if (rule_bind(&rule, "address", &column,
                          OPTIONS({"part", which[w]}, {"by", "id"},
                                  {"locale", bauta_locales[_i]})) != BAUTA_OK) {
                ck_assert_int_eq(rule.err.code, BAUTA_EPROFILE);
                ck_assert_uint_lt(room, w == 4 ? 50 : 16);
                continue;
            }
            ck_assert_uint_le(rule.promise.max_chars, room);
            for (int row = 0; row < 60; row++) {
                const char *got =
                    email_by(&rule, (const char[]){(char)('0' + row), '\0'});

                ck_assert_msg(bauta_utf8_count(got, strlen(got)) <= room, "%s",
                              got);
            }
            rule_close(&rule);
        }
}
END_TEST

static size_t
decimals_of(const char *native, unsigned type, uint64_t room, const char *part)
{
    bauta_column column = decimal_column;
    struct rule rule;
    size_t most = 0;

    column.native = native;
    column.type = type;
    column.max_chars = room;
    rule_open(&rule, "address", &column, OPTIONS({"part", part}, {"by", "id"}));
    for (int row = 0; row < 40; row++) {
        const char *got =
            email_by(&rule, (const char[]){(char)('0' + row), '\0'});
        const char *point = strchr(got, '.');
        size_t n = point != NULL ? strlen(point + 1) : 0;

        ck_assert(point == NULL || point[n] != '0');
        ck_assert(room == 0 || strlen(got) <= room);
        most = n > most ? n : most;
    }
    rule_close(&rule);
    return most;
}

START_TEST(coordinates_have_the_decimals_of_the_column)
{
    bauta_column narrow = decimal_column;

    ck_assert_uint_eq(
        decimals_of("numeric(9,6)", BAUTA_TYPE_DECIMAL, 0, "longitude"), 6);
    ck_assert_uint_eq(
        decimals_of("DECIMAL(8, 4)", BAUTA_TYPE_DECIMAL, 0, "latitude"), 4);
    ck_assert_uint_eq(
        decimals_of("decimal(12,10)", BAUTA_TYPE_DECIMAL, 0, "latitude"), 6);
    ck_assert_uint_eq(
        decimals_of("double precision", BAUTA_TYPE_DECIMAL, 0, "latitude"), 6);
    ck_assert_uint_eq(
        decimals_of("varchar(8)", BAUTA_TYPE_TEXT, 8, "longitude"), 3);
    ck_assert_uint_eq(decimals_of("char(4)", BAUTA_TYPE_TEXT, 4, "longitude"),
                      0);
    narrow.native = "numeric(8,6)";
    check_refusal("address", &narrow, OPTIONS({"part", "longitude"}),
                  BAUTA_EPROFILE, "3 digits");
    narrow = text_column;
    narrow.max_chars = 2;
    check_refusal("address", &narrow, OPTIONS({"part", "latitude"}),
                  BAUTA_EPROFILE, "room for 2");
}
END_TEST

START_TEST(longest_rules_places_out_for_all_parts)
{
    const bauta_dictionary *dictionary = bauta_dictionary_find("fr_FR");
    struct parts parts;

    parts_open(&parts, "address", address_parts,
               OPTIONS({"by", "id"}, {"locale", "fr_FR"}, {"longest", "12"}));
    for (int row = 0; row < 100; row++) {
        char id[32];
        const char *peer = id;

        (void)snprintf(id, sizeof(id), "%d", row);
        parts_apply(&parts, "1.5", &peer);
        check_address(dictionary, &parts);
        for (size_t p = CITY; p <= REGION; p++)
            ck_assert_uint_le(
                bauta_utf8_count(parts.results[p], strlen(parts.results[p])),
                12);
    }
    parts_close(&parts);
    check_refusal("address", &text_column,
                  OPTIONS({"part", "city"}, {"longest", "2"}), BAUTA_EPROFILE,
                  "no city of en_US");
}
END_TEST

Suite *
groups_suite(void)
{
    Suite *suite = suite_create("groups");
    TCase *tcase = tcase_create("groups");

    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, golden, 0, (int)COUNT(goldens));
    tcase_add_loop_test(tcase, parts_of_a_person_agree, 0, LOCALES);
    tcase_add_test(tcase, gender_is_kept_on_request);
    tcase_add_test(tcase, gender_is_written_as_the_column_has_it);
    tcase_add_test(tcase, one_key_is_one_person_in_every_table);
    tcase_add_test(tcase, no_two_keys_share_an_address);
    tcase_add_test(tcase, addresses_are_as_long_as_the_column);
    tcase_add_test(tcase, longest_rules_names_out_for_all_parts);
    tcase_add_loop_test(tcase, parts_of_an_address_agree, 0, LOCALES);
    tcase_add_test(tcase, a_column_tells_the_locale);
    tcase_add_loop_test(tcase, addresses_fit_their_columns, 0, LOCALES);
    tcase_add_test(tcase, coordinates_have_the_decimals_of_the_column);
    tcase_add_test(tcase, longest_rules_places_out_for_all_parts);
    suite_add_tcase(suite, tcase);
    return suite;
}
