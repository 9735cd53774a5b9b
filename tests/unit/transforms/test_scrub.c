/* SPDX-License-Identifier: Apache-2.0 */
/* What scrub finds, type by type, and what becomes of it. */
#include "tests/unit/transforms/fixtures.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MARK(type, mark)                                                       \
    "\"" type "\": {\"transform\": \"constant\", \"value\": \"" mark "\"}"
/* What is found shows as its type. */
#define MARKS                                                                          \
    "{" MARK("email", "<e>") ", " MARK("url", "<u>") ", " MARK("ip", "<i>") ", " MARK( \
        "card",                                                                        \
        "<c>") ", " MARK("iban",                                                       \
                         "<b>") ", " MARK("national_id",                               \
                                          "<n>") ", " MARK("phone",                    \
                                                           "<p>") ", " MARK("name",    \
                                                                            "<x>") "}"

static void
check_marks(const struct want *wants, size_t n)
{
    check_values("scrub", &text_column, OPTIONS({"rules", MARKS}), wants, n);
}

START_TEST(emails)
{
    static const struct want wants[] = {
        {"a@b.it", "<e>"},
        {"to ada.l+x_1@mail.x-y.example.", "to <e>."},
        {"<ada@x.test>, mailto:b@x.test?subject=y",
         "<<e>>, mailto:<e>?subject=y"},
        {"(ada@x.test)", "(<e>)"},
        {"'ada@x.test'", "'<e>'"},
        {"o'neil@x.test", "<e>"},
        {".ada@x.test", ".<e>"},
        {"ada..l@x.test", "ada..<e>"},
        {"j\xc3\xb6rg@b\xc3\xbc"
         "cher.de \xe2\x80\x9e"
         "a@x.test\xe2\x80\x9c",
         "<e> \xe2\x80\x9e<e>\xe2\x80\x9c"},
        {"4111111111111111@x.test", "<e>"},
        {"a1.b2.c3@x1.y2.test", "<e>"},
        {"ada@[192.0.2.1]", "<e>"},
        {"a@b", "a@b"},
        {"a@b.", "a@b."},
        {"@home.test", "@home.test"},
        {"ada @x.test", "ada @x.test"},
        {"ada@-x.test", "ada@-x.test"},
        {"3 @ 4.50", "3 @ 4.50"},
        {"a@x.t", "a@x.t"},
    };

    check_marks(wants, COUNT(wants));
}
END_TEST

START_TEST(urls)
{
    static const struct want wants[] = {
        {"http://x.test", "<u>"},
        {"see https://x.test/a?b=c#d.", "see <u>."},
        {"(https://x.test/a_(b))", "(<u>)"},
        {"(see https://x.test/a)", "(see <u>)"},
        {"<ftp://x.test/y>", "<<u>>"},
        {"HTTPS://X.TEST/Y, ok", "<u>, ok"},
        {"www.x.test/y!", "<u>!"},
        {"http://u:p@192.0.2.1:80/a@b.test", "<u>"},
        {"http://x.test/\xc3\xbc\xe2\x80\xa6", "<u>\xe2\x80\xa6"},
        {"http:// x", "http:// x"},
        {"file:///etc", "file:///etc"},
        {"awww.x.test", "awww.x.test"},
        {"www.", "www."},
        {"://", "://"},
    };

    check_marks(wants, COUNT(wants));
}
END_TEST

START_TEST(ip_addresses)
{
    static const struct want wants[] = {
        {"192.0.2.1", "<i>"},
        {"from 192.0.2.1:80, 10.0.0.0/8.", "from <i>:80, <i>/8."},
        {"2001:db8::1, ::1 and [fe80::1]:22", "<i>, <i> and [<i>]:22"},
        {"::ffff:192.0.2.1", "<i>"},
        {"fe80::1%eth0", "<i>%eth0"},
        {"2001:DB8:0:0:8:800:200C:417A.", "<i>."},
        {"1.2.3", "1.2.3"},
        {"1.2.3.4.5", "1.2.3.4.5"},
        {"256.1.1.1", "256.1.1.1"},
        {"192.0.2.01", "192.0.2.01"},
        {"v1.2.3.4", "v1.2.3.4"},
        {"version 10.1.2.3", "version 10.1.2.3"},
        {"up from 4.2.0 to 10.4.2.1", "up from 4.2.0 to 10.4.2.1"},
        {"version 10.1.2.3, IP 10.1.2.3", "version 10.1.2.3, IP <i>"},
        {"at 12:30:45", "at 12:30:45"},
        {"00:1a:2b:3c:4d:5e", "00:1a:2b:3c:4d:5e"},
        {"std::string", "std::string"},
        {"::", "::"},
    };

    check_marks(wants, COUNT(wants));
}
END_TEST

START_TEST(cards_and_ibans)
{
    static const struct want wants[] = {
        {"4111111111111111", "<c>"},
        {"card 4111 1111 1111 1111, 12/27", "card <c>, 12/27"},
        {"4111-1111-1111-1111", "<c>"},
        {"4111\xc2\xa0"
         "1111\xe2\x80\xaf"
         "1111\xc2\xa0"
         "1111",
         "<c>"},
        {"3782 822463 10005 and 6011111111111117", "<c> and <c>"},
        {"30569309025904 5555555555554444", "<c> <c>"},
        {"4111 1111 1111 1112", "4111 1111 1111 1112"},
        {"41 111 111 1111 11 111", "41 111 111 1111 11 111"},
        {"9111111111111117", "9111111111111117"},
        {"0.4111111111111111", "0.4111111111111111"},
        {"4111111111111111.5", "4111111111111111.5"},
        {"DE89370400440532013000", "<b>"},
        {"DE89 3704 0044 0532 0130 00", "<b>"},
        {"de89 3704 0044 0532 0130 00.", "<b>."},
        {"IBAN:GB82WEST12345698765432", "IBAN:<b>"},
        {"FR14 2004 1010 0505 0001 3M02 606 on", "<b> on"},
        {"DE88 3704 0044 0532 0130 00", "DE88 3704 0044 0532 0130 00"},
        {"XX89 3704 0044 0532 0130 00", "XX89 3704 0044 0532 0130 00"},
        {"XDE89370400440532013000", "XDE89370400440532013000"},
    };

    check_marks(wants, COUNT(wants));
}
END_TEST

/* Published examples, of which most are Wikipedia's. */
START_TEST(national_identifiers)
{
    static const struct want wants[] = {
        {"269054958815780", "<n>"},
        {"2 69 05 49 588 157 80", "<n>"},
        {"BSN 111222333", "BSN <n>"},
        {"order 111222333", "order 111222333"},
        {"PESEL 44051401359", "PESEL <n>"},
        {"44051401359", "<n>"},
        {"111.444.777-35", "<n>"},
        {"CPF: 11144477735", "CPF: <n>"},
        {"RSSMRA85T10A562S", "<n>"},
        {"rssmra85t10a562s", "<n>"},
        {"RSS MRA 85T10 A562S", "<n>"},
        {"12345678Z, 12.345.678-Z", "<n>, <n>"},
        {"X1234567L, X-1234567-L", "<n>, <n>"},
        {"811228-9874 19811228-9874", "<n> <n>"},
        {"219-09-4417", "<n>"},
        {"SSN 219 09 4417", "SSN <n>"},
        {"219 09 4417", "219 09 4417"},
        {"000-41-7723, 666-09-4417", "000-41-7723, 666-09-4417"},
        {"12345678A", "12345678A"},
        {"RSSMRA85T10A562T", "RSSMRA85T10A562T"},
        {"811228-9875", "811228-9875"},
    };

    check_marks(wants, COUNT(wants));
}
END_TEST

START_TEST(phones)
{
    static const struct want wants[] = {
        {"+44 20 7946 0123", "<p>"},
        {"(+44) 20 7946 0123", "<p>"},
        {"+44 (0)20 7946 0123", "<p>"},
        {"+442079460123", "<p>"},
        {"0044 20 7946 0123", "<p>"},
        {"(020) 7946 0123", "<p>"},
        {"(020 7946 0123)", "(<p>)"},
        {"01 99 00 12 34, 01.99.00.12.34", "<p>, <p>"},
        {"030/23125014", "<p>"},
        {"(202) 555-0143 x 12", "<p> x 12"},
        {"1-202-555-0143", "<p>"},
        {"at 14:05 0171 3920055", "at 14:05 <p>"},
        {"915 550 142", "<p>"},
        {"tel. 347 555 0111.", "tel. <p>."},
        {"on 03.12.2024 14:30", "on 03.12.2024 14:30"},
        {"2024-01-17 10:15", "2024-01-17 10:15"},
        {"1.234.567,89", "1.234.567,89"},
        {"order 0171 3920055", "order 0171 3920055"},
        {"ref. 02 1188 4477 3300", "ref. 02 1188 4477 3300"},
        {"985 112 003 456 781", "985 112 003 456 781"},
        {"8801 2277 3411", "8801 2277 3411"},
        {"555-0143", "555-0143"},
        {"#0171 3920055", "#0171 3920055"},
    };

    check_marks(wants, COUNT(wants));
}
END_TEST

START_TEST(names)
{
    static const struct want wants[] = {
        {"Anna", "<x>"},
        {"Spoke with Anna Rossi.", "Spoke with <x>."},
        {"ANNA ROSSI CALLED", "<x> CALLED"},
        {"Herr Klein, der kleine", "Herr <x>, der kleine"},
        {"mr stern rang", "mr <x> rang"},
        {"Prof. Dr. med. Anna van der Berg", "Prof. Dr. med. <x>"},
        {"la sig.ra Bevilacqua", "la sig.ra <x>"},
        {"Hans-J\xc3\xbcrgen Petersen", "<x>"},
        {"Liam O'Rourke and Liam O\xe2\x80\x99Rourke", "<x> and <x>"},
        {"Anna M. Scholz; J. P. Morgan", "<x>; <x>"},
        {"Vogel, Anna", "<x>"},
        {"Thanks,\nWill", "Thanks,\n<x>"},
        {"her daughter Xoxana", "her daughter <x>"},
        {"Will try. Mark the day.", "Will try. Mark the day."},
        {"Mark Ellison", "<x>"},
        {"Im August. Mark-up.", "Im August. Mark-up."},
        {"via Garibaldi 8, rue Pascal", "via Garibaldi 8, rue Pascal"},
        {"z. B. Rechnung", "z. B. Rechnung"},
        {"VPN und PDF", "VPN und PDF"},
    };

    check_marks(wants, COUNT(wants));
}
END_TEST

START_TEST(a_name_goes_to_rules_in_pieces_or_whole)
{
    static const struct want pieces[] = {
        {"Anna Rossi, Herr Klein", "<f> <l>, Herr <l>"},
        {"Karl-Heinz van der Berg", "<f> <l>"},
        {"Anna M. Scholz", "<f> <f> <l>"},
        {"Vogel, Anna", "<l>, <f>"},
    };
    static const struct want whole[] = {
        {"Anna Rossi, Herr Klein", "<x>, Herr *****"}};

    check_values("scrub", &text_column,
                 OPTIONS({"rules", "{" MARK("first_name", "<f>") ", " MARK(
                                       "last_name", "<l>") "}"}),
                 pieces, COUNT(pieces));
    check_values("scrub", &text_column,
                 OPTIONS({"rules", "{" MARK("full_name", "<x>") "}"}), whole,
                 COUNT(whole));
}
END_TEST

START_TEST(what_has_no_rule_is_masked)
{
    static const struct want stars[] = {
        {"J\xc3\xb6rg, a@x.test, 192.0.2.1", "****, ********, *********"},
        {"", ""},
        {"nothing", "nothing"},
        {"Anna\xff", NULL}};
    static const struct want others[] = {{"Anna, a@x.test", "-, -"}};
    static const struct want kept[] = {{"Anna, a@x.test", "****, a@x.test"}};
    static const struct want gone[] = {{"Anna, a@x.test", "****, "}};
    static const struct want few[] = {
        {"Anna, a@x.test, 192.0.2.1", "Anna, <e>, 192.0.2.1"}};

    check_values("scrub", &text_column, NO_OPTIONS, stars, COUNT(stars));
    check_values("scrub", &text_column,
                 OPTIONS({"others", "{\"transform\": "
                                    "\"constant\", "
                                    "\"value\": \"-\"}"}),
                 others, COUNT(others));
    check_values("scrub", &text_column,
                 OPTIONS({"rules", "{\"email\": \"keep\"}"}), kept,
                 COUNT(kept));
    check_values("scrub", &text_column,
                 OPTIONS({"rules", "{\"email\": \"null\"}"}), gone,
                 COUNT(gone));
    check_values("scrub", &text_column,
                 OPTIONS({"rules", MARKS}, {"types", "email"}), few,
                 COUNT(few));
}
END_TEST

START_TEST(rules_of_one_country_come_first)
{
    static const struct want wants[] = {
        {"DNI 12345678Z, NIR 269054958815780", "DNI <es>, NIR <any>"}};

    check_values("scrub", &text_column,
                 OPTIONS({"rules", "{" MARK("national_id", "<any>") ", " MARK(
                                       "national_id.es", "<es>") "}"}),
                 wants, COUNT(wants));
}
END_TEST

START_TEST(names_of_ones_own)
{
    static const char list[] = "Xoxana\nZyx Wvut\n";
    struct given given[] = {{"rules", MARKS},
                            {"names_file", NULL},
                            {"locales", "ja_JP"},
                            {NULL, NULL}};
    static const struct want wants[] = {
        {"With Xoxana, Zyx and Wvut", "With <x>, <x> and <x>"},
        {"the Heidrun", "the Heidrun"}};

    given[1].value = rule_file(list, strlen(list));
    check_values("scrub", &text_column, given, wants, COUNT(wants));
}
END_TEST

START_TEST(columns_have_room_and_padding)
{
    static const struct want padded[] = {{"Anna      ", "<x>"},
                                         {"x         ", "x"}};
    static const struct want small[] = {{"\xc3\xa4, a@x.test", "\xc3\xa4, <e>"},
                                        {"123456 a@x.it", NULL}};
    bauta_column column = text_column;

    column.fixed_length = true;
    check_values("scrub", &column, OPTIONS({"rules", MARKS}), padded,
                 COUNT(padded));
    column.fixed_length = false;
    column.max_chars = 9;
    check_values("scrub", &column, OPTIONS({"rules", MARKS}), small,
                 COUNT(small));
}
END_TEST

START_TEST(refusals)
{
    check_refusal("scrub", &text_column,
                  OPTIONS({"rules", "{\"emial\": \"mask\"}"}), BAUTA_EPROFILE,
                  "did you mean email");
    check_refusal("scrub", &text_column, OPTIONS({"types", "email people"}),
                  BAUTA_EPROFILE, "\"types\" takes");
    check_refusal("scrub", &text_column, OPTIONS({"locales", "de_CH"}),
                  BAUTA_EPROFILE, "take some of de_DE, en_GB");
    check_refusal("scrub", &text_column,
                  OPTIONS({"rules", "{\"email\": \"mask\"}"},
                          {"first_name_from", "first"}),
                  BAUTA_EPROFILE, "\"first_name_from\" needs a rule");
    check_refusal("scrub", &text_column,
                  OPTIONS({"rules", "{\"email\": {\"transform\": \"noise\", "
                                    "\"scale\": 1}}"}),
                  BAUTA_ECOVER, "does not work");
}
END_TEST

START_TEST(traits_are_those_of_its_rules)
{
    struct rule rule;

    rule_open(&rule, "scrub", &text_column, OPTIONS({"rules", MARKS}));
    ck_assert_uint_eq(rule.promise.traits,
                      BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL);
    rule_close(&rule);
    rule_open(&rule, "scrub", &text_column,
              OPTIONS({"rules", "{\"email\": \"email\"}"}));
    ck_assert_uint_eq(rule.promise.traits, BAUTA_TRAIT_LOSSY |
                                               BAUTA_TRAIT_ORIGINAL |
                                               BAUTA_TRAIT_KEYED);
    rule_close(&rule);
}
END_TEST

/* --- Agreement --- */

/* What a rule of its own makes of the value. */
static char *
alone(const char *name, const char *value)
{
    static char kept[8][256];
    static size_t i;
    struct rule rule;
    char *out = kept[i++ % 8];

    rule_open(&rule, name, &text_column, NO_OPTIONS);
    (void)snprintf(out, sizeof(kept[0]), "%s", rule_apply(&rule, value, NULL));
    rule_close(&rule);
    return out;
}

#define AGREEING                                                               \
    "{\"first_name\": \"first_name\", \"last_name\": \"last_name\", "          \
    "\"email\": \"email\", \"phone\": \"digits\"}"

START_TEST(a_note_agrees_with_columns)
{
    struct rule rule;
    char want[512];

    rule_open(&rule, "scrub", &text_column, OPTIONS({"rules", AGREEING}));
    (void)snprintf(want, sizeof(want), "%s %s <%s>",
                   alone("first_name", "Anna"), alone("last_name", "Rossi"),
                   alone("email", "anna@x.it"));
    ck_assert_str_eq(rule_apply(&rule, "Anna Rossi <anna@x.it>", NULL), want);
    /* Names in capitals count as if written with one each. */
    (void)snprintf(want, sizeof(want), "FRAU %s %s",
                   alone("first_name", "Anna"), alone("last_name", "Köhler"));
    ck_assert_str_eq(rule_apply(&rule, "FRAU ANNA KÖHLER", NULL), want);
    rule_close(&rule);
}
END_TEST

START_TEST(names_of_the_row_are_found)
{
    const char *peers[] = {"Zyxa Maria", "de la Wvut"};
    struct rule rule;
    char want[512];
    const char *first = alone("first_name", "Zyxa Maria");
    const char *last = alone("last_name", "de la Wvut");

    rule_open(&rule, "scrub", &text_column,
              OPTIONS({"rules", AGREEING}, {"first_name_from", "first"},
                      {"last_name_from", "last"}));
    (void)snprintf(want, sizeof(want), "%s %s, %s and %s; %s, de la x", first,
                   last, first, last, first);
    ck_assert_str_eq(rule_apply_beside(&rule,
                                       "ZYXA MARIA DE LA WVUT, zyxa and Wvut; "
                                       "Zyxa Maria, de la x",
                                       peers),
                     want);
    /* What follows a name of the row is one, too. */
    (void)snprintf(want, sizeof(want), "%s %s; Mr %s; Anna", first,
                   alone("last_name", "van der Berg"), last);
    (void)snprintf(strstr(want, "Anna"), 200, "%s %s",
                   alone("first_name", "Anna"), last);
    ck_assert_str_eq(
        rule_apply_beside(&rule, "Zyxa Maria van der Berg; Mr Wvut; Anna Wvut",
                          peers),
        want);
    peers[0] = "Will";
    peers[1] = NULL;
    (void)snprintf(want, sizeof(want), "will %s?", alone("first_name", "Will"));
    ck_assert_str_eq(rule_apply_beside(&rule, "will Will?", peers), want);
    rule_close(&rule);
}
END_TEST

START_TEST(addresses_of_the_row_are_recognized)
{
    const char *peers[] = {"Anna@X.it", "+39 06 555 0188"};
    struct rule rule;
    char want[512];

    rule_open(&rule, "scrub", &text_column,
              OPTIONS({"rules", AGREEING}, {"email_from", "email"},
                      {"phone_from", "phone"}));
    (void)snprintf(want, sizeof(want), "%s %s %s", alone("email", "Anna@X.it"),
                   alone("digits", "+39 06 555 0188"),
                   alone("email", "bea@x.it"));
    ck_assert_str_eq(
        rule_apply_beside(&rule, "anna@x.it 06/5550188 bea@x.it", peers), want);
    rule_close(&rule);
    rule_open(&rule, "scrub", &text_column,
              OPTIONS({"rules", AGREEING}, {"casefold", "true"}));
    ck_assert_str_eq(rule_apply(&rule, "Bea@X.it", NULL),
                     alone("email", "bea@x.it"));
    rule_close(&rule);
}
END_TEST

START_TEST(what_columns_hold_may_have_rules_of_its_own)
{
    const char *peers[] = {"Anna"};
    struct rule rule;

    rule_open(&rule, "scrub", &text_column,
              OPTIONS({"rules", "{" MARK("first_name", "<f>") "}"},
                      {"own", "{" MARK("first_name", "<own>") "}"},
                      {"first_name_from", "first"}));
    ck_assert_str_eq(rule_apply_beside(&rule, "anna, Petra", peers),
                     "<own>, <f>");
    rule_close(&rule);
}
END_TEST

/* --- Batches and hostile texts --- */

START_TEST(results_do_not_depend_on_the_batch)
{
    static const char *const notes[] = {"Anna Rossi, anna@x.it", "no name",
                                        "192.0.2.1 and +44 20 7946 0123",
                                        "Dr. Petrov", "4111 1111 1111 1111"};
    bauta_cell cells[COUNT(notes)];
    struct rule rule;
    bauta_arena arena;

    rule_open(&rule, "scrub", &text_column, OPTIONS({"rules", AGREEING}));
    bauta_arena_init(&arena);
    for (size_t i = 0; i < COUNT(notes); i++)
        cells[i] =
            (bauta_cell){.bytes = notes[COUNT(notes) - 1 - i],
                         .len = (uint32_t)strlen(notes[COUNT(notes) - 1 - i])};
    ck_assert_int_eq(rule_apply_rows(&rule, &arena, cells, NULL, COUNT(notes)),
                     BAUTA_OK);
    for (size_t i = 0; i < COUNT(notes); i++) {
        size_t len;
        const char *one = rule_apply(&rule, notes[COUNT(notes) - 1 - i], &len);

        ck_assert_uint_eq(cells[i].len, len);
        ck_assert_mem_eq(cells[i].bytes, one, len);
    }
    bauta_arena_deinit(&arena);
    rule_close(&rule);
}
END_TEST

START_TEST(nothing_is_left_of_what_is_too_long)
{
    enum { LONG = 5000 };
    static char text[LONG + 16];
    struct rule rule;

    rule_open(&rule, "scrub", &text_column, OPTIONS({"rules", MARKS}));
    memset(text, 'a', LONG);
    (void)snprintf(text + LONG, sizeof(text) - LONG, "@x.test");
    ck_assert_str_eq(rule_apply(&rule, text, NULL), "<e>");
    memcpy(text, "http://", 7);
    ck_assert_str_eq(rule_apply(&rule, text, NULL), "<u>");
    rule_close(&rule);
}
END_TEST

/* A text of one piece over and over. Were anything in it looked at again from
 * every place, this would not end in time. */
static void
check_repeated(struct rule *rule, const char *piece)
{
    enum { TOTAL = 1 << 20 };
    const size_t n = strlen(piece);
    char *bytes = malloc(TOTAL + 1);
    bauta_cell cell = {.bytes = bytes, .len = (uint32_t)(TOTAL / n * n)};
    bauta_arena arena;

    ck_assert_ptr_nonnull(bytes);
    for (size_t i = 0; i < TOTAL; i++)
        bytes[i] = piece[i % n];
    bauta_arena_init(&arena);
    ck_assert_msg(rule_apply_bytes(rule, &arena, &cell) == BAUTA_OK, "%s",
                  piece);
    bauta_arena_deinit(&arena);
    free(bytes);
}

START_TEST(hostile_texts_take_linear_time)
{
    static const char *const pieces[] = {
        "1",       "@",      ".",        "1.",       "a@",           "a.",
        "+",       "(",      ":",        "::",       "f:",           "www.",
        "://",     "http:/", "1 ",       "1-",       "(1)",          "12 ",
        "DE12 ",   "A",      "Aa ",      "A.",       "A. ",          "van ",
        "Mr ",     "Mr. ",   "Anna ",    "Anna, ",   "Anna-",        "O'",
        "'",       "x",      "\xc3\xa9", "\xcc\x81", "\xe2\x80\x9c", "Li ",
        "Anna e ", "der "};
    struct rule rule;

    rule_open(&rule, "scrub", &text_column, OPTIONS({"rules", MARKS}));
    for (size_t i = 0; i < COUNT(pieces); i++)
        check_repeated(&rule, pieces[i]);
    rule_close(&rule);
}
END_TEST

Suite *
scrub_suite(void)
{
    Suite *suite = suite_create("scrub");
    TCase *found = tcase_create("what is found");
    TCase *done = tcase_create("what becomes of it");

    tcase_add_test(found, emails);
    tcase_add_test(found, urls);
    tcase_add_test(found, ip_addresses);
    tcase_add_test(found, cards_and_ibans);
    tcase_add_test(found, national_identifiers);
    tcase_add_test(found, phones);
    tcase_add_test(found, names);
    tcase_add_test(found, nothing_is_left_of_what_is_too_long);
    tcase_add_test(found, hostile_texts_take_linear_time);
    tcase_set_timeout(found, 60);
    suite_add_tcase(suite, found);
    tcase_add_test(done, a_name_goes_to_rules_in_pieces_or_whole);
    tcase_add_test(done, what_has_no_rule_is_masked);
    tcase_add_test(done, rules_of_one_country_come_first);
    tcase_add_test(done, names_of_ones_own);
    tcase_add_test(done, columns_have_room_and_padding);
    tcase_add_test(done, refusals);
    tcase_add_test(done, traits_are_those_of_its_rules);
    tcase_add_test(done, a_note_agrees_with_columns);
    tcase_add_test(done, names_of_the_row_are_found);
    tcase_add_test(done, addresses_of_the_row_are_recognized);
    tcase_add_test(done, what_columns_hold_may_have_rules_of_its_own);
    tcase_add_test(done, results_do_not_depend_on_the_batch);
    suite_add_tcase(suite, done);
    return suite;
}
