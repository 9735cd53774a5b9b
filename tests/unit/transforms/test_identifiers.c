/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Identifiers that other programs check: every result is valid by a validator
 * that shares no code with the transform. BAUTA_IDENTIFIERS says of how many
 * values (scripts/test-identifiers takes a million); without it, of few enough
 * for every run.
 */
#include "tests/unit/transforms/fixtures.h"
#include "tests/unit/transforms/validators.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if BAUTA_ARENA_POOLED
enum { VALUES = 20480 };
#else
enum { VALUES = 2048 };
#endif

enum { ROWS = 1024, CHARS = 48 };

/*
 * How values of a kind are made: a pattern, in which # is a digit, @ a letter,
 * m and d two digits of a month and of a day, and ? what is tried until the
 * validator is content; all else stands for itself.
 */
static const struct identifier {
    const char *name;
    struct given given[3];
    const char *pattern;
    validator *valid;  /* of the values … */
    validator *result; /* … and of results; NULL: the same */
    bool back;         /* can be undone */
} identifiers[] = {
    {"card", {{NULL, NULL}}, "4##############?", valid_card, NULL, true},
    {"card", {{NULL, NULL}}, "4### #### #### ###?", valid_card, NULL, true},
    {"card", {{NULL, NULL}}, "37#############?", valid_card, NULL, true},
    {"card", {{NULL, NULL}}, "3###-###########?", valid_card, NULL, true},
    {"card", {{NULL, NULL}}, "5##############?", valid_card, NULL, true},
    {"card", {{NULL, NULL}}, "2##############?", valid_card, NULL, true},
    {"card", {{NULL, NULL}}, "6##############?", valid_card, NULL, true},
    {"card", {{NULL, NULL}}, "6#################?", valid_card, NULL, true},
    {"card", {{NULL, NULL}}, "###########?", valid_card, NULL, true},
    {"card", {{"keep_first", "6"}}, "4##############?", valid_card, NULL, true},
    {"card", {{"keep_last", "4"}}, "4##############?", valid_card, NULL, true},
    {"card", {{"keep_last", "3"}}, "4##############?", valid_card, NULL, true},
    {"national_id", {{"country", "nl"}}, "########?", valid_bsn, NULL, true},
    {"national_id", {{"country", "ca"}}, "###-###-##?", valid_sin, NULL, true},
    {"national_id", {{"country", "ca"}}, "9#######?", valid_sin, NULL, true},
    {"national_id",
     {{"country", "in"}},
     "5### #### ###?",
     valid_aadhaar,
     NULL,
     true},
    {"national_id",
     {{"country", "br"}},
     "###.###.###-??",
     valid_cpf,
     NULL,
     true},
    {"national_id",
     {{"country", "br"}},
     "##.###.###/####-??",
     valid_cnpj,
     NULL,
     true},
    {"national_id",
     {{"country", "br"}},
     "@#@#####@@##??",
     valid_cnpj,
     NULL,
     true},
    {"national_id", {{"country", "es"}}, "########?", valid_dni, NULL, true},
    {"national_id", {{"country", "es"}}, "Y-#######-?", valid_dni, NULL, true},
    {"national_id", {{"country", "pl"}}, "4#md####?", valid_pesel, NULL, true},
    {"national_id",
     {{"country", "pl"}},
     "022#1#####?",
     valid_pesel,
     NULL,
     true},
    {"national_id",
     {{"country", "se"}},
     "8#md-###?",
     valid_personnummer,
     NULL,
     true},
    {"national_id",
     {{"country", "se"}},
     "190#md-###?",
     valid_personnummer,
     NULL,
     true},
    {"national_id",
     {{"country", "se"}},
     "2009md###?",
     valid_personnummer,
     NULL,
     true},
    {"national_id",
     {{"country", "se"}},
     "5#m7#-###?",
     valid_personnummer,
     NULL,
     true},
    {"national_id",
     {{"country", "fr"}},
     "1##m##1#####??",
     valid_nir,
     NULL,
     true},
    {"national_id",
     {{"country", "fr"}},
     "2 ##m 2A 12# ### ??",
     valid_nir,
     NULL,
     true},
    {"national_id", {{"country", "fr"}}, "8##m971#1###", valid_nir, NULL, true},
    {"national_id",
     {{"country", "it"}},
     "@@@@@@##AdF###?",
     valid_codice_fiscale,
     NULL,
     true},
    {"national_id",
     {{"country", "it"}},
     "@@@@@@8#T5#H#M#?",
     valid_codice_fiscale,
     NULL,
     true},
    {"ssn",
     {{NULL, NULL}},
     "###-##-####",
     valid_ssn,
     valid_fictitious_ssn,
     false},
    {"ssn", {{"issuable", "true"}}, "#########", valid_ssn, NULL, true},
    {"ean",
     {{NULL, NULL}},
     "############?",
     valid_gtin,
     valid_restricted_gtin,
     false},
    {"ean",
     {{NULL, NULL}},
     "#############?",
     valid_gtin,
     valid_restricted_gtin,
     false},
    {"ean", {{"prefix", "keep"}}, "400#########?", valid_gtin, NULL, true},
    {"ean", {{"prefix", "any"}}, "#######?", valid_gtin, NULL, true},
    {"ean", {{"prefix", "any"}}, "###########?", valid_gtin, NULL, true},
    {"isbn", {{NULL, NULL}}, "978-#-##-######-?", valid_isbn, NULL, true},
    {"isbn", {{NULL, NULL}}, "#########?", valid_isbn, NULL, true},
    {"imei",
     {{NULL, NULL}},
     "##############?",
     valid_imei,
     valid_test_imei,
     false},
    {"imei", {{"tac", "keep"}}, "35######-######-?", valid_imei, NULL, true},
    {"imei", {{"tac", "any"}}, "##############?", valid_imei, NULL, true},
    {"vin", {{NULL, NULL}}, "1M8GDM9A?KP0#####", valid_vin, NULL, true},
    {"vin", {{"keep_wmi", "true"}}, "W@@GDM9@?1@######", valid_vin, NULL, true},
    {"phone",
     {{NULL, NULL}},
     "+1 ### ###-####",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+44 1### ######",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+44 7### ######",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+33 1 ## ## ## ##",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+33 6 ## ## ## ##",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+49 3# ########",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+49 3# #########",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+49 17# #######",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+61 2 #### ####",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+61 4## ### ###",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+46 8# #######",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+46 7# #######",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{NULL, NULL}},
     "+353 1# #######",
     valid_phone,
     valid_fictitious_phone,
     false},
    {"phone",
     {{"fictitious", "false"}},
     "+39 06 ########",
     valid_phone,
     NULL,
     true},
    {"phone",
     {{"fictitious", "false"}, {"country", "de"}},
     "0171/########",
     valid_phone,
     NULL,
     true},
    {"postcode", {{"country", "gb"}}, "W1A #XB", valid_uk_postcode, NULL, true},
    {"postcode",
     {{"country", "gb"}},
     "SW## #XB",
     valid_uk_postcode,
     NULL,
     true},
    {"postcode", {{"country", "ca"}}, "K#A #B#", valid_ca_postcode, NULL, true},
    {"postcode", {{"country", "nl"}}, "1### @@", valid_nl_postcode, NULL, true},
    {"postcode", {{"country", "es"}}, "2####", valid_es_postcode, NULL, true},
    {"postcode", {{"country", "us"}}, "#####-####", valid_zip, NULL, true},
    {"iban", {{NULL, NULL}}, "DE??##################", valid_iban, NULL, true},
    {"iban",
     {{NULL, NULL}},
     "GB?? @@@@ #### #### #### ##",
     valid_iban,
     NULL,
     true},
    {"iban",
     {{NULL, NULL}},
     "MT??@@@@#####@@@#@#########@@##",
     valid_iban,
     NULL,
     true},
    {"iban", {{NULL, NULL}}, "NO??###########", valid_iban, NULL, true},
    {"iban",
     {{NULL, NULL}},
     "PL?? #### #### #### #### #### ####",
     valid_iban,
     NULL,
     true},
};

static const struct golden {
    const char *name;
    const bauta_column *column;
    struct given given[3];
    const char *in, *out;
} goldens[] = {
#include "tests/unit/transforms/goldens_identifiers.inc"
};

GOLDENS_OF(identifiers_golden)

START_TEST(golden)
{
    const struct golden *g = &goldens[_i];
    struct rule rule;
    const char *got;

    rule_open(&rule, g->name, g->column, g->given);
    got = rule_apply(&rule, g->in, NULL);
    ck_assert_msg(strcmp(got, g->out) == 0, "%s of \"%s\" is \"%s\"", g->name,
                  g->in, got);
    ck_assert_ptr_null(rule_apply(&rule, NULL, NULL));
    rule_close(&rule);
}
END_TEST

static size_t
values_wanted(void)
{
    const char *wanted = getenv("BAUTA_IDENTIFIERS");

    return wanted != NULL ? strtoul(wanted, NULL, 10) : VALUES;
}

enum { MARKS = 2 };

/* Tries what stands at the marks: of one, letters too. */
static bool
complete(char *text, char *const *marks, size_t n_marks, validator *valid)
{
    static const char tries[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    size_t most = n_marks == 2 ? 100 : sizeof(tries) - 1;

    for (size_t i = 0; i < most; i++) {
        if (n_marks == 2)
            *marks[1] = tries[i / 10];
        if (n_marks > 0)
            *marks[0] = tries[n_marks == 2 ? i % 10 : i];
        if (valid(text))
            return true;
    }
    return false;
}

/* Gives the number of marks. */
static size_t
fill(const char *pattern, char *text, char **marks)
{
    size_t n_marks = 0;

    for (; *pattern != '\0'; pattern++) {
        switch (*pattern) {
        case '#':
            *text++ = (char)('0' + random_next() % 10);
            break;
        case '@':
            *text++ = (char)('A' + random_next() % 26);
            break;
        case 'm':
            text += sprintf(text, "%02d", 1 + (int)(random_next() % 12));
            break;
        case 'd':
            text += sprintf(text, "%02d", 1 + (int)(random_next() % 28));
            break;
        case '?':
            if (n_marks == MARKS)
                ck_abort_msg("too many marks");
            marks[n_marks++] = text++;
            break;
        default:
            *text++ = *pattern;
        }
    }
    *text = '\0';
    return n_marks;
}

/* A value that the validator takes. */
static void
make(const struct identifier *identifier, char *text)
{
    char *marks[MARKS] = {NULL};
    size_t tries = 0, n;

    do {
        if (++tries > 100000)
            ck_abort_msg("nothing is like \"%s\"", identifier->pattern);
        n = fill(identifier->pattern, text, marks);
    } while (!complete(text, marks, n, identifier->valid));
}

static bool
has_shape_of(const char *in, const bauta_cell *out)
{
    size_t i = 0;

    for (; in[i] != '\0' && i < out->len; i++) {
        bool separator = strchr(" -./+", in[i]) != NULL;

        if (separator ? in[i] != out->bytes[i]
                      : strchr(" -./+", out->bytes[i]) != NULL)
            return false;
    }
    return in[i] == '\0' && i == out->len;
}

/* One batch: how many values came out as they went in. */
static size_t
check_batch(const struct identifier *identifier, struct rule *rule)
{
    static char in[ROWS][CHARS], out[CHARS];
    bauta_cell cells[ROWS], *column = cells;
    bauta_arena arena;
    const bauta_view view = {
        .columns = &column, .n_columns = 1, .n_rows = ROWS, .arena = &arena};
    validator *valid =
        identifier->result != NULL ? identifier->result : identifier->valid;
    size_t same = 0;

    bauta_arena_init(&arena);
    for (size_t i = 0; i < ROWS; i++) {
        make(identifier, in[i]);
        cells[i] = (bauta_cell){.bytes = in[i], .len = (uint32_t)strlen(in[i])};
    }
    ck_assert_msg(rule_apply_rows(rule, &arena, cells, NULL, ROWS) == BAUTA_OK,
                  "%s", rule->err.text);
    for (size_t i = 0; i < ROWS; i++) {
        memcpy(out, cells[i].bytes, cells[i].len);
        out[cells[i].len] = '\0';
        if (!has_shape_of(in[i], &cells[i]) || !valid(out)) /* assert is slow */
            ck_abort_msg("%s of \"%s\" is \"%s\"", identifier->name, in[i],
                         out);
        same += strcmp(in[i], out) == 0;
    }
    if (identifier->back)
        ck_assert_int_eq(
            rule->transform->reverse(rule->self, &view, &rule->err), BAUTA_OK);
    for (size_t i = 0; identifier->back && i < ROWS; i++)
        if (memcmp(cells[i].bytes, in[i], cells[i].len) != 0)
            ck_abort_msg("%s does not give \"%s\" back", identifier->name,
                         in[i]);
    bauta_arena_deinit(&arena);
    return same;
}

START_TEST(results_are_valid)
{
    const struct identifier *identifier = &identifiers[_i];
    struct rule rule;
    size_t wanted = values_wanted(), done = 0, same = 0;

    random_start();
    rule_open(&rule, identifier->name, &text_column, identifier->given);
    ck_assert_int_eq((rule.promise.traits & BAUTA_TRAIT_REVERSIBLE) != 0,
                     identifier->back);
    for (; done < wanted; done += ROWS)
        same += check_batch(identifier, &rule);
    ck_assert_msg(same <= 3 + done / 1000, "%s leaves %zu of %zu values",
                  identifier->name, same, done);
    rule_close(&rule);
}
END_TEST

/* A value of digits alone as a whole number, which loses its zeros in front. */
static const char *
as_integer(const char *text)
{
    while (text[0] == '0' && text[1] != '\0')
        text++;
    return text;
}

/* Whole numbers: what is valid as text is valid with its zeros back. */
START_TEST(integers_are_texts_without_zeros)
{
    const struct identifier *identifier = &identifiers[_i];
    validator *valid =
        identifier->result != NULL ? identifier->result : identifier->valid;
    bool many_lengths =
        identifier->valid == valid_card || identifier->valid == valid_gtin;
    struct rule rule;

    if (identifier->valid == valid_dni ||
        identifier->pattern[strspn(identifier->pattern, "0123456789#m?")] !=
            '\0' ||
        (bauta_transform_find(identifier->name)->accepts &
         BAUTA_TYPE_INTEGER) == 0)
        return;
    rule_open(&rule, identifier->name, &integer_column, identifier->given);
    for (size_t i = 0; i < 200; i++) {
        char text[CHARS] = "", wide[2 * CHARS];
        const char *out;

        do
            make(identifier, text);
        while (text[strspn(text, "0123456789")] != '\0' ||
               (many_lengths && text[0] == '0'));
        out = rule_apply(&rule, as_integer(text), NULL);
        ck_assert(out[0] != '0' || out[1] == '\0');
        (void)snprintf(wide, sizeof(wide), "%0*d%s",
                       (int)(strlen(text) - strlen(out)), 0, out);
        ck_assert_msg(valid(strlen(text) == strlen(out) ? out : wide), "%s: %s",
                      text, out);
        if (identifier->back)
            ck_assert_str_eq(
                rule_reverse(&rule, wide + strlen(wide) - strlen(out), NULL),
                as_integer(text));
    }
    rule_close(&rule);
}
END_TEST

/* An IBAN that is valid but for its national check digits. */
static void
make_wrong(const char *sample, char *wrong)
{
    (void)snprintf(wrong, CHARS, "%s", sample);
    for (size_t at = 4; valid_bban(wrong); at++)
        if (wrong[at] >= '0' && wrong[at] <= '9')
            wrong[at] = wrong[at] == '5' ? '6' : '5';
    for (int check = 2; check < 99 && !valid_iban(wrong); check++) {
        wrong[2] = (char)('0' + check / 10);
        wrong[3] = (char)('0' + check % 10);
    }
}

/* Samples of the IBAN registry (SWIFT), whose national check digits are right:
 * each result is made a value again. */
START_TEST(national_check_digits_stay_right)
{
    static const char *const samples[] = {
        "BE68539007547034",
        "FR1420041010050500013M02606",
        "MC5811222000010123456789030",
        "MR1300020001010000123456753",
        "IT60X0542811101000000123456",
        "SM86U0322509800000000270100",
        "ES9121000418450200051332",
        "PT50000201231234567890154",
        "ST23000100010051845310146",
        "NO9386011117947",
        "NL91ABNA0417164300",
        "FI2112345600000785",
        "CZ6508000000192000145399",
        "SK3112000000198742637541",
        "PL61109010140000071219812874",
        "AL47212110090000000235698741",
        "HU42117730161111101800000000",
        "EE382200221020145685",
        "HR1210010051863000160",
        "SI56191000000123438",
        "BA391290079401028494",
        "ME25505000012345678951",
        "MK07250120000058984",
        "RS35260005601001611379",
        "TL380080012345678910157",
        "XK051212012345678906",
        "TN5910006035183598478831",
    };
    struct rule rule;

    rule_open(&rule, "iban", &text_column, NO_OPTIONS);
    for (size_t i = 0; i < COUNT(samples); i++) {
        char text[CHARS], wrong[CHARS];

        (void)snprintf(text, sizeof(text), "%s", samples[i]);
        for (size_t j = 0; j < VALUES / 32; j++) {
            if (!valid_iban(text) || !valid_bban(text))
                ck_abort_msg("%s", text);
            (void)snprintf(text, sizeof(text), "%s",
                           rule_apply(&rule, text, NULL));
        }
        make_wrong(samples[i], wrong);
        ck_assert(valid_iban(wrong) && !valid_bban(wrong));
        (void)snprintf(text, sizeof(text), "%s",
                       rule_apply(&rule, wrong, NULL));
        ck_assert_msg(valid_iban(text) && !valid_bban(text), "%s", text);
        ck_assert_str_eq(rule_reverse(&rule, text, NULL), wrong);
    }
    rule_close(&rule);
}
END_TEST

Suite *
identifiers_suite(void)
{
    Suite *suite = suite_create("identifiers");
    TCase *tcase = tcase_create("identifiers");

    tcase_set_timeout(tcase, 3600);
    tcase_add_loop_test(tcase, golden, 0, (int)COUNT(goldens));
    tcase_add_loop_test(tcase, results_are_valid, 0, (int)COUNT(identifiers));
    tcase_add_loop_test(tcase, integers_are_texts_without_zeros, 0,
                        (int)COUNT(identifiers));
    tcase_add_test(tcase, national_check_digits_stay_right);
    suite_add_tcase(suite, tcase);
    return suite;
}
