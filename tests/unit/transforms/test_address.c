/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The parts of an address agree in every row and locale: what agrees with what
 * is looked up in the dictionaries.
 */
#include "core/text.h"
#include "tests/unit/transforms/parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LOCALES = 11, ROWS = 600 };

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
         const char (*r)[PART_TEXT])
{
    const bauta_list *const *lists = dictionary->lists;
    const bauta_locality *place = &dictionary->localities[i];
    double north = strtod(r[LATITUDE], NULL) - place->latitude / 10000.0;
    double east = strtod(r[LONGITUDE], NULL) - place->longitude / 10000.0;

    return entry_is(lists[BAUTA_LIST_POSTCODE], i, r[POSTCODE]) &&
           entry_is(lists[BAUTA_LIST_CITY], place->city, r[CITY]) &&
           entry_is(lists[BAUTA_LIST_REGION], place->region, r[REGION]) &&
           entry_is(lists[BAUTA_LIST_REGION_CODE], place->region, r[CODE]) &&
           north < 0.00501 && north > -0.00501 && east < 0.00501 &&
           east > -0.00501;
}

static void
check_address(const bauta_dictionary *dictionary, const struct parts *parts)
{
    const char(*r)[PART_TEXT] = parts->results;
    const bauta_list *countries = dictionary->lists[BAUTA_LIST_COUNTRY];
    size_t i = 0;

    while (i < dictionary->n_localities && !is_place(dictionary, i, r))
        i++;
    ck_assert_msg(i < dictionary->n_localities, "%s", r[WHOLE]);
    ck_assert_ptr_nonnull(strstr(r[WHOLE], r[STREET]));
    ck_assert_ptr_nonnull(strstr(r[WHOLE], r[CITY]));
    ck_assert_ptr_nonnull(strstr(r[WHOLE], r[POSTCODE]));
    ck_assert_ptr_null(strchr(r[WHOLE], '{'));
    ck_assert(entry_is(countries, dictionary->country, r[COUNTRY]));
}

START_TEST(parts_of_an_address_agree)
{
    const bauta_dictionary *dictionary =
        bauta_dictionary_find(bauta_locales[_i]);
    struct parts parts;
    char first[PART_TEXT] = "";
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
                    part_by(&rule, (const char[]){(char)('0' + row), '\0'});

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
            part_by(&rule, (const char[]){(char)('0' + row), '\0'});
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
address_suite(void)
{
    Suite *suite = suite_create("address");
    TCase *tcase = tcase_create("address");

    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, parts_of_an_address_agree, 0, LOCALES);
    tcase_add_test(tcase, a_column_tells_the_locale);
    tcase_add_loop_test(tcase, addresses_fit_their_columns, 0, LOCALES);
    tcase_add_test(tcase, coordinates_have_the_decimals_of_the_column);
    tcase_add_test(tcase, longest_rules_places_out_for_all_parts);
    suite_add_tcase(suite, tcase);
    return suite;
}
