/* SPDX-License-Identifier: Apache-2.0 */
#include "core/text.h"
#include "tests/unit/transforms/fixtures.h"
#include "transforms/dictionaries/dictionary.h"

#include <stdlib.h>
#include <string.h>

/* What transforms give hangs on these: a new digest is a new version of the
 * dictionary, and of the transforms that use it. */
static const struct pin {
    const char *locale;
    unsigned version;
    const char *digest;
} pins[] = {
    {"de_DE", 1,
     "4d7fb84dffa346cb406cc65ed3728757e51fd0c279d55b8de2d78e7a94ff699e"},
    {"en_GB", 1,
     "1514435688a7fc8edf6cc50af996380a276c20c1d40121e6124732b8d6e9bb6d"},
    {"en_US", 1,
     "12a5f9c71a2ffbefead3e3a6315e262b4cbcb49298dc46450a815ac45f15d786"},
    {"es_ES", 1,
     "8badfd5b52fd7f4c5756cc2641712e1f75c297f6098b1c4f493627c7b29f250d"},
    {"fr_FR", 1,
     "3c478cae8519d509283eb0b1d8b28775393336d2ddfa4086cab13b767cb5bc58"},
    {"it_IT", 1,
     "ccd48841a37cdbae5d679a6773ed1f7f1b38d9370ee5413ac6ce718e883a5749"},
    {"ja_JP", 1,
     "c720747c1976077341186bc132e8436a5586851eeaa7b92d019a7c0796cbb000"},
    {"nl_NL", 1,
     "bb60c9aa8be36fdeaf74cc2ec1c48b8be3757e6ec176b528135339c657267d04"},
    {"pl_PL", 1,
     "8ceb0bd5d7fc99bb9fc2dfae041c2df37e2e7f14b86b313fc1a98a2d0f12cac2"},
    {"pt_BR", 1,
     "8c75f99164baa7dec9fd8cc031b906691250885319f819739fb0bb119befbe41"},
    {"sv_SE", 1,
     "7bea06b5c50691a2ec58eee744f5400ffe508caa4fbaafd486fa6139ea872a05"},
};

static const char company_mark[] = "{last}";

static const bauta_dictionary *
at(int i)
{
    const bauta_dictionary *dictionary = bauta_dictionary_find(pins[i].locale);

    ck_assert_ptr_nonnull(dictionary);
    return dictionary;
}

static int
compare(bauta_entry a, bauta_entry b)
{
    int order = memcmp(a.bytes, b.bytes, a.len < b.len ? a.len : b.len);

    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static bool
is_clean(bauta_entry entry)
{
    if (entry.len == 0 || entry.bytes[0] == ' ' ||
        entry.bytes[entry.len - 1] == ' ' ||
        !bauta_utf8_valid(entry.bytes, entry.len))
        return false;
    for (size_t i = 0; i < entry.len; i++) {
        unsigned char c = (unsigned char)entry.bytes[i];

        if (c < 0x20 || c == 0x7f)
            return false;
        if (c == 0xc2 && (unsigned char)entry.bytes[i + 1] < 0xa0) /* C1 */
            return false;
    }
    return true;
}

/* Every entry is clean text, and the longest is as long as the list says. */
static void
check_list(const bauta_list *list)
{
    size_t bytes = 0, chars = 0;

    ck_assert_uint_gt(list->count, 0);
    ck_assert(list->narrow != NULL || list->wide != NULL);
    for (size_t i = 0; i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);
        size_t n;

        ck_assert_msg(is_clean(entry), "entry %zu: %.*s", i, (int)entry.len,
                      entry.bytes);
        n = bauta_utf8_count(entry.bytes, entry.len);
        bytes = entry.len > bytes ? entry.len : bytes;
        chars = n > chars ? n : chars;
    }
    ck_assert_uint_eq(bytes, list->max_bytes);
    ck_assert_uint_eq(chars, list->max_chars);
}

static void
check_order(const bauta_list *list)
{
    for (size_t i = 1; i < list->count; i++)
        ck_assert_msg(
            compare(bauta_list_at(list, i - 1), bauta_list_at(list, i)) < 0,
            "entry %zu is not after the one before", i);
}

START_TEST(content_is_pinned)
{
    const bauta_dictionary *dictionary = at(_i);
    char hex[BAUTA_DIGEST_SIZE];

    bauta_dictionary_digest(dictionary, hex);
    ck_assert_str_eq(dictionary->locale, pins[_i].locale);
    ck_assert_str_eq(dictionary->digest, hex);
    ck_assert_str_eq(hex, pins[_i].digest);
    ck_assert_uint_eq(dictionary->version, pins[_i].version);
}
END_TEST

START_TEST(locales_are_found)
{
    size_t n = 0;

    for (; bauta_locales[n] != NULL; n++) {
        ck_assert_ptr_nonnull(bauta_dictionary_find(bauta_locales[n]));
        ck_assert_str_eq(pins[n].locale, bauta_locales[n]);
        ck_assert(n == 0 || strcmp(bauta_locales[n - 1], bauta_locales[n]) < 0);
    }
    ck_assert_uint_eq(n, COUNT(pins));
    ck_assert_ptr_eq(bauta_dictionary_find("de-DE"),
                     bauta_dictionary_find("de_DE"));
    ck_assert_ptr_null(bauta_dictionary_find(""));
    ck_assert_ptr_null(bauta_dictionary_find("de"));
    ck_assert_ptr_null(bauta_dictionary_find("de_AT"));
    ck_assert_ptr_null(bauta_dictionary_find("DE_de"));
    ck_assert_ptr_null(bauta_dictionary_find("de_DE.UTF-8"));
}
END_TEST

START_TEST(lists_are_clean)
{
    static const enum bauta_list_kind unordered[] = {
        BAUTA_LIST_REGION_CODE, BAUTA_LIST_POSTCODE, BAUTA_LIST_COUNTRY,
        BAUTA_LIST_COUNTRY_ALPHA3, BAUTA_LIST_CURRENCY};
    const bauta_dictionary *dictionary = at(_i);

    for (size_t kind = 0; kind < BAUTA_LISTS; kind++) {
        bool ordered = true;

        ck_assert_ptr_nonnull(dictionary->lists[kind]);
        check_list(dictionary->lists[kind]);
        for (size_t i = 0; i < COUNT(unordered); i++)
            ordered = ordered && kind != (size_t)unordered[i];
        if (ordered)
            check_order(dictionary->lists[kind]);
    }
}
END_TEST

static bool
is_local_part(bauta_entry entry)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789.-";

    if (strchr(".-", entry.bytes[0]) != NULL ||
        strchr(".-", entry.bytes[entry.len - 1]) != NULL)
        return false;
    for (size_t i = 0; i < entry.len; i++)
        if (memchr(letters, entry.bytes[i], sizeof(letters) - 1) == NULL)
            return false;
    return true;
}

static bool
is_katakana(bauta_entry entry)
{
    /* U+30A1 to U+30FC: E3 82 A1 to E3 83 BC */
    for (size_t i = 0; i < entry.len; i += 3) {
        const unsigned char *c = (const unsigned char *)entry.bytes + i;

        if (c[0] != 0xe3 || (c[1] != 0x82 && c[1] != 0x83) ||
            (c[1] == 0x82 && c[2] < 0xa1) || (c[1] == 0x83 && c[2] > 0xbc))
            return false;
    }
    return entry.len % 3 == 0;
}

START_TEST(names_have_letters)
{
    const bauta_dictionary *dictionary = at(_i);
    bool japanese = strcmp(dictionary->locale, "ja_JP") == 0;

    for (size_t kind = BAUTA_LIST_FIRST_FEMALE; kind <= BAUTA_LIST_LAST_MALE;
         kind++) {
        const bauta_list *list = dictionary->lists[kind];

        ck_assert_ptr_nonnull(list->ascii);
        ck_assert_uint_eq(list->ascii->count, list->count);
        check_list(list->ascii);
        for (size_t i = 0; i < list->count; i++)
            ck_assert(is_local_part(bauta_list_at(list->ascii, i)));
        ck_assert_int_eq(list->kana != NULL, japanese);
        if (!japanese)
            continue;
        ck_assert_uint_eq(list->kana->count, list->count);
        check_list(list->kana);
        for (size_t i = 0; i < list->count; i++)
            ck_assert(is_katakana(bauta_list_at(list->kana, i)));
    }
    ck_assert_uint_eq(dictionary->lists[BAUTA_LIST_LAST_FEMALE]->count,
                      dictionary->lists[BAUTA_LIST_LAST_MALE]->count);
}
END_TEST

/* Enough for a fake table to look like one. */
START_TEST(lists_are_long_enough)
{
    static const struct {
        enum bauta_list_kind kind;
        uint32_t least;
    } wants[] = {{BAUTA_LIST_FIRST_FEMALE, 180}, {BAUTA_LIST_FIRST_MALE, 180},
                 {BAUTA_LIST_LAST_MALE, 500},    {BAUTA_LIST_STREET, 700},
                 {BAUTA_LIST_CITY, 240},         {BAUTA_LIST_COMPANY, 12},
                 {BAUTA_LIST_JOB, 40},           {BAUTA_LIST_WORD, 200},
                 {BAUTA_LIST_COLOUR, 11},        {BAUTA_LIST_COUNTRY, 249},
                 {BAUTA_LIST_CURRENCY, 150},     {BAUTA_LIST_LOREM, 150}};

    for (size_t i = 0; i < COUNT(wants); i++)
        ck_assert_uint_ge(at(_i)->lists[wants[i].kind]->count, wants[i].least);
}
END_TEST

/* Where a country is, in whole degrees, its islands included. */
static const struct box {
    const char *country;
    int south, north, west, east;
} boxes[] = {
    {"DE", 47, 56, 5, 16},    {"GB", 49, 61, -9, 2},  {"US", 18, 72, -180, -66},
    {"ES", 27, 44, -19, 5},   {"FR", 41, 52, -6, 10}, {"IT", 35, 48, 6, 19},
    {"JP", 24, 46, 122, 154}, {"NL", 50, 54, 3, 8},   {"PL", 49, 55, 14, 25},
    {"BR", -34, 6, -74, -34}, {"SE", 55, 70, 10, 25}};

static const struct box *
box_of(const bauta_dictionary *dictionary)
{
    bauta_entry code = bauta_list_at(
        dictionary->lists[BAUTA_LIST_COUNTRY_ALPHA2], dictionary->country);

    ck_assert_int_eq(memcmp(code.bytes, dictionary->locale + 3, 2), 0);
    for (size_t i = 0; i < COUNT(boxes); i++)
        if (memcmp(code.bytes, boxes[i].country, 2) == 0)
            return &boxes[i];
    ck_abort_msg("%s has no box", dictionary->locale);
    return NULL;
}

START_TEST(places_agree)
{
    const bauta_dictionary *dictionary = at(_i);
    const bauta_list *codes = dictionary->lists[BAUTA_LIST_POSTCODE];
    const struct box *box = box_of(dictionary);

    ck_assert_uint_eq(codes->count, dictionary->n_localities);
    ck_assert_uint_eq(dictionary->lists[BAUTA_LIST_REGION]->count,
                      dictionary->lists[BAUTA_LIST_REGION_CODE]->count);
    for (size_t i = 0; i < dictionary->n_localities; i++) {
        const bauta_locality *locality = &dictionary->localities[i];
        const bauta_locality *last = i > 0 ? locality - 1 : NULL;

        ck_assert_uint_lt(locality->city,
                          dictionary->lists[BAUTA_LIST_CITY]->count);
        ck_assert_uint_lt(locality->region,
                          dictionary->lists[BAUTA_LIST_REGION]->count);
        ck_assert_int_ge(locality->latitude, box->south * 10000);
        ck_assert_int_le(locality->latitude, box->north * 10000);
        ck_assert_int_ge(locality->longitude, box->west * 10000);
        ck_assert_int_le(locality->longitude, box->east * 10000);
        ck_assert(last == NULL || last->city < locality->city ||
                  (last->city == locality->city &&
                   compare(bauta_list_at(codes, i - 1),
                           bauta_list_at(codes, i)) < 0));
    }
}
END_TEST

/* 9 is a digit, A a letter, everything else itself. */
static bool
fits(bauta_entry entry, const char *pattern)
{
    if (entry.len != strlen(pattern))
        return false;
    for (size_t i = 0; i < entry.len; i++) {
        char c = entry.bytes[i];

        if (pattern[i] == '9'   ? c < '0' || c > '9'
            : pattern[i] == 'A' ? c < 'A' || c > 'Z'
                                : c != pattern[i])
            return false;
    }
    return true;
}

START_TEST(postcodes_have_their_pattern)
{
    static const struct {
        const char *locale, *patterns[7];
    } wants[] = {
        {"de_DE", {"99999"}},
        {"en_US", {"99999"}},
        {"es_ES", {"99999"}},
        {"fr_FR", {"99999"}},
        {"it_IT", {"99999"}},
        {"ja_JP", {"999-9999"}},
        {"nl_NL", {"9999 AA"}},
        {"pl_PL", {"99-999"}},
        {"pt_BR", {"99999-999"}},
        {"sv_SE", {"999 99"}},
        {"en_GB",
         {"A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA"}},
    };
    const bauta_dictionary *dictionary = at(_i);
    const bauta_list *codes = dictionary->lists[BAUTA_LIST_POSTCODE];
    size_t w = 0;

    while (strcmp(wants[w].locale, dictionary->locale) != 0)
        ck_assert_uint_lt(++w, COUNT(wants));
    for (size_t i = 0; i < codes->count; i++) {
        bauta_entry code = bauta_list_at(codes, i);
        bool any = false;

        for (size_t p = 0; wants[w].patterns[p] != NULL; p++)
            any = any || fits(code, wants[w].patterns[p]);
        ck_assert_msg(any, "%.*s", (int)code.len, code.bytes);
    }
}
END_TEST

/* The index of `text` in a list, which must have it. */
static size_t
index_of(const bauta_list *list, const char *text)
{
    for (size_t i = 0; i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);

        if (entry.len == strlen(text) &&
            memcmp(entry.bytes, text, entry.len) == 0)
            return i;
    }
    ck_abort_msg("no list entry \"%s\"", text);
    return 0;
}

static const char *
text_of(const bauta_list *list, size_t i)
{
    static char text[4][128];
    static size_t turn;
    bauta_entry entry = bauta_list_at(list, i);

    ck_assert_uint_lt(entry.len, sizeof(text[0]));
    turn = (turn + 1) % COUNT(text);
    memcpy(text[turn], entry.bytes, entry.len);
    text[turn][entry.len] = '\0';
    return text[turn];
}

/* Cities that everybody can check: region, code, the postcodes' beginning. */
START_TEST(known_cities_are_right)
{
    static const struct {
        const char *locale, *city, *region, *code, *postcode;
    } wants[] = {
        {"de_DE", "München", "Bayern", "BY", "8"},
        {"en_GB", "Leeds", "West Yorkshire", "ENG", "LS"},
        {"en_GB", "Cardiff", "Wales", "WLS", "CF"},
        {"en_US", "Boston", "Massachusetts", "MA", "02"},
        {"en_US", "Seattle", "Washington", "WA", "981"},
        {"es_ES", "Sevilla", "Sevilla", "SE", "41"},
        {"fr_FR", "Bordeaux", "Nouvelle-Aquitaine", "NAQ", "33"},
        {"it_IT", "Firenze", "Firenze", "FI", "501"},
        {"ja_JP", "大阪市", "大阪府", "27", "5"},
        {"nl_NL", "Rotterdam", "Zuid-Holland", "ZH", "30"},
        {"pl_PL", "Kraków", "małopolskie", "12", "3"},
        {"pt_BR", "São Paulo", "São Paulo", "SP", "01000-000"},
        {"sv_SE", "Göteborg", "Västra Götalands län", "O", "4"},
    };
    const bauta_dictionary *d = bauta_dictionary_find(wants[_i].locale);
    const bauta_list *const *lists = d->lists;
    size_t city = index_of(lists[BAUTA_LIST_CITY], wants[_i].city), found = 0;

    for (size_t i = 0; i < d->n_localities; i++) {
        size_t region = d->localities[i].region;

        if (d->localities[i].city != city)
            continue;
        found++;
        ck_assert_str_eq(text_of(lists[BAUTA_LIST_REGION], region),
                         wants[_i].region);
        ck_assert_str_eq(text_of(lists[BAUTA_LIST_REGION_CODE], region),
                         wants[_i].code);
        ck_assert_int_eq(strncmp(text_of(lists[BAUTA_LIST_POSTCODE], i),
                                 wants[_i].postcode,
                                 strlen(wants[_i].postcode)),
                         0);
    }
    ck_assert_uint_gt(found, 0);
}
END_TEST

START_TEST(countries_and_currencies_are_parallel)
{
    const bauta_list *const *lists = at(_i)->lists;
    const bauta_list *english =
        bauta_dictionary_find("en_US")->lists[BAUTA_LIST_COUNTRY];
    size_t japan = index_of(lists[BAUTA_LIST_COUNTRY_ALPHA2], "JP");

    ck_assert_uint_eq(lists[BAUTA_LIST_COUNTRY]->count, 249);
    ck_assert_uint_eq(lists[BAUTA_LIST_COUNTRY_ALPHA2]->count, 249);
    ck_assert_uint_eq(lists[BAUTA_LIST_COUNTRY_ALPHA3]->count, 249);
    ck_assert_str_eq(text_of(lists[BAUTA_LIST_COUNTRY_ALPHA3], japan), "JPN");
    ck_assert_str_eq(text_of(english, japan), "Japan");
    ck_assert_uint_eq(lists[BAUTA_LIST_CURRENCY]->count,
                      lists[BAUTA_LIST_CURRENCY_CODE]->count);
    (void)index_of(lists[BAUTA_LIST_CURRENCY_CODE], "EUR");
}
END_TEST

START_TEST(names_are_in_the_language)
{
    static const struct {
        const char *locale;
        enum bauta_list_kind kind, of;
        const char *code, *name;
    } wants[] = {
        {"de_DE", BAUTA_LIST_COUNTRY, BAUTA_LIST_COUNTRY_ALPHA2, "SE",
         "Schweden"},
        {"ja_JP", BAUTA_LIST_COUNTRY, BAUTA_LIST_COUNTRY_ALPHA2, "DE",
         "ドイツ"},
        {"pl_PL", BAUTA_LIST_CURRENCY, BAUTA_LIST_CURRENCY_CODE, "EUR", "euro"},
        {"pt_BR", BAUTA_LIST_CURRENCY, BAUTA_LIST_CURRENCY_CODE, "SEK",
         "Coroa sueca"},
    };
    const bauta_list *const *lists =
        bauta_dictionary_find(wants[_i].locale)->lists;

    ck_assert_str_eq(text_of(lists[wants[_i].kind],
                             index_of(lists[wants[_i].of], wants[_i].code)),
                     wants[_i].name);
}
END_TEST

/* Entry i of both lists is one family, and its letters are its own. */
START_TEST(polish_names_agree_with_their_bearer)
{
    const bauta_list *const *lists = bauta_dictionary_find("pl_PL")->lists;
    const bauta_list *men = lists[BAUTA_LIST_LAST_MALE];
    const bauta_list *women = lists[BAUTA_LIST_LAST_FEMALE];
    size_t i = index_of(men, "Lewandowski");

    ck_assert_str_eq(text_of(women, i), "Lewandowska");
    ck_assert_str_eq(text_of(women->ascii, i), "lewandowska");
    ck_assert_str_eq(text_of(men->ascii, i), "lewandowski");
    i = index_of(men, "Wójcik");
    ck_assert_str_eq(text_of(women, i), "Wójcik");
    ck_assert_str_eq(text_of(women->ascii, i), "wojcik");
}
END_TEST

START_TEST(letters_follow_the_locale)
{
    static const struct {
        const char *locale, *name, *letters;
    } wants[] = {{"de_DE", "Müller", "mueller"},
                 {"sv_SE", "Öberg", "oberg"},
                 {"fr_FR", "Lefèvre", "lefevre"},
                 {"nl_NL", "van der Berg", "vanderberg"},
                 {"ja_JP", "佐藤", "satou"}};
    const bauta_list *list =
        bauta_dictionary_find(wants[_i].locale)->lists[BAUTA_LIST_LAST_MALE];

    ck_assert_str_eq(text_of(list->ascii, index_of(list, wants[_i].name)),
                     wants[_i].letters);
}
END_TEST

START_TEST(companies_fit)
{
    const bauta_dictionary *dictionary = at(_i);
    const bauta_list *forms = dictionary->lists[BAUTA_LIST_COMPANY];
    size_t size = dictionary->company_max_bytes;
    char *out = malloc(size + 1); /* checked by the sanitizer, to the byte */
    size_t bytes = 0;

    ck_assert_ptr_nonnull(out);
    for (size_t i = 0; i < forms->count; i++) {
        const char *form = text_of(forms, i);
        const char *first = strstr(form, company_mark);

        ck_assert_ptr_nonnull(first);
        ck_assert_ptr_nonnull(strstr(first + 1, company_mark));
        ck_assert_ptr_null(strstr(strstr(first + 1, company_mark) + 1, "{"));
    }
    random_start();
    for (int i = 0; i < 4000; i++) {
        size_t n = bauta_company_write(dictionary, random_next(), out);

        ck_assert_uint_le(n, size);
        ck_assert(bauta_utf8_valid(out, n));
        ck_assert_uint_le(bauta_utf8_count(out, n),
                          dictionary->company_max_chars);
        ck_assert_ptr_null(memchr(out, '{', n));
        bytes = n > bytes ? n : bytes;
    }
    ck_assert_uint_gt(bytes, size / 2);
    free(out);
}
END_TEST

START_TEST(a_choice_is_a_company)
{
    const bauta_dictionary *dictionary = bauta_dictionary_find("en_US");
    const bauta_list *const *lists = dictionary->lists;
    static const char want[] = "Smith & Jones LLC";
    char out[128];
    uint64_t form = index_of(lists[BAUTA_LIST_COMPANY], "{last} & {last} LLC");
    uint64_t smith = index_of(lists[BAUTA_LIST_LAST_MALE], "Smith");
    uint64_t jones = index_of(lists[BAUTA_LIST_LAST_MALE], "Jones");
    uint64_t choice = (jones * lists[BAUTA_LIST_LAST_MALE]->count + smith) *
                          lists[BAUTA_LIST_COMPANY]->count +
                      form;
    size_t n = bauta_company_write(dictionary, choice, out);

    ck_assert_uint_eq(n, sizeof(want) - 1);
    ck_assert_mem_eq(out, want, n);
}
END_TEST

START_TEST(address_rules_are_whole)
{
    static const char *const marks[] = {"{city}", "{region}", "{code}",
                                        "{postcode}"};
    const bauta_dictionary *dictionary = at(_i);
    const char *line = dictionary->city_line;
    size_t braces = 0, known = 0;

    for (const char *c = line; *c != '\0'; c++)
        braces += *c == '{' ? 1 : 0;
    for (size_t i = 0; i < COUNT(marks); i++)
        known += strstr(line, marks[i]) != NULL ? 1 : 0;
    ck_assert_uint_eq(braces, known);
    ck_assert_ptr_nonnull(strstr(line, "{city}"));
    ck_assert_ptr_nonnull(strstr(line, "{postcode}"));
    ck_assert_uint_gt(dictionary->number_max, 0);
    ck_assert_uint_gt(dictionary->number_parts, 0);
    ck_assert_ptr_nonnull(dictionary->number_gap);
}
END_TEST

Suite *
dictionary_suite(void)
{
    Suite *suite = suite_create("dictionary");
    TCase *tcase = tcase_create("built in");
    int n = (int)COUNT(pins);

    tcase_add_loop_test(tcase, content_is_pinned, 0, n);
    tcase_add_test(tcase, locales_are_found);
    tcase_add_loop_test(tcase, lists_are_clean, 0, n);
    tcase_add_loop_test(tcase, lists_are_long_enough, 0, n);
    tcase_add_loop_test(tcase, names_have_letters, 0, n);
    tcase_add_loop_test(tcase, places_agree, 0, n);
    tcase_add_loop_test(tcase, postcodes_have_their_pattern, 0, n);
    tcase_add_loop_test(tcase, known_cities_are_right, 0, 13);
    tcase_add_loop_test(tcase, countries_and_currencies_are_parallel, 0, n);
    tcase_add_loop_test(tcase, names_are_in_the_language, 0, 4);
    tcase_add_test(tcase, polish_names_agree_with_their_bearer);
    tcase_add_loop_test(tcase, letters_follow_the_locale, 0, 5);
    tcase_add_loop_test(tcase, companies_fit, 0, n);
    tcase_add_test(tcase, a_choice_is_a_company);
    tcase_add_loop_test(tcase, address_rules_are_whole, 0, n);
    suite_add_tcase(suite, tcase);
    return suite;
}
