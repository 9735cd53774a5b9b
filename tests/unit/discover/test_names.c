/* SPDX-License-Identifier: Apache-2.0 */
#include "discover/names.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

/* A name, and its words. */
static const struct {
    const char *name, *words;
} parted[] = {
    {"email", "email"},
    {"billingPostCode", "billing post code"},
    {"POST_CODE", "post code"},
    {"IPAddress", "ip address"},
    {"Prénom", "prenom"},
    {"geburts-datum", "geburts datum"},
    {"__x__", "x"},
    {"", ""},
    {"...", ""},
};

START_TEST(names_are_parted_into_words)
{
    bauta_tokens tokens;
    char words[BAUTA_NAME_BYTES * 2] = "";

    bauta_tokens_read(&tokens, parted[_i].name);
    for (size_t i = 0; i < tokens.n; i++) {
        size_t used = strlen(words);

        (void)snprintf(words + used, sizeof(words) - used, "%s%.*s",
                       i > 0 ? " " : "",
                       (int)(tokens.start[i + 1] - tokens.start[i]),
                       tokens.text + tokens.start[i]);
    }
    ck_assert_str_eq(words, parted[_i].words);
}
END_TEST

/* Longer than what is looked at, and of more words. */
START_TEST(long_names_are_cut)
{
    char name[4096];
    bauta_tokens tokens;

    for (size_t i = 0; i + 1 < sizeof(name); i++)
        name[i] = i % 3 == 2 ? '_' : 'a';
    name[sizeof(name) - 1] = '\0';
    bauta_tokens_read(&tokens, name);
    ck_assert_uint_le(tokens.n, BAUTA_NAME_TOKENS);
    ck_assert_uint_le(tokens.start[tokens.n], BAUTA_NAME_BYTES);
    memset(name, 'b', sizeof(name) - 1);
    bauta_tokens_read(&tokens, name);
    ck_assert_uint_le(tokens.start[tokens.n], BAUTA_NAME_BYTES);
}
END_TEST

/* A table, a column, a comment; what they say. */
static const struct {
    const char *table, *column, *comment;
    enum bauta_class class;
    bool excluded;
} hints[] = {
    {"t", "email", NULL, BAUTA_CLASS_EMAIL, false},
    {"t", "is_email_verified", NULL, BAUTA_CLASS_EMAIL, true},
    {"t", "c1", "e-mail of the customer", BAUTA_CLASS_EMAIL, false},
    {"t", "c1", "Geburtsdatum", BAUTA_CLASS_BIRTH_DATE, false},
    {"t", "c1", "of no use", BAUTA_CLASS_NONE, false},
    {"customers", "name", NULL, BAUTA_CLASS_FULL_NAME, false},
    {"products", "name", NULL, BAUTA_CLASS_NONE, true},
    {"city", "name", NULL, BAUTA_CLASS_CITY, false},
    {"product", "weight", NULL, BAUTA_CLASS_TRAIT, true},
    {"patient", "weight", NULL, BAUTA_CLASS_TRAIT, false},
    {"salary", "amount", NULL, BAUTA_CLASS_INCOME, false},
    {"t", "ip_address", NULL, BAUTA_CLASS_IP, false},
};

START_TEST(what_names_say)
{
    const bauta_table table = {.name = hints[_i].table};
    const bauta_column column = {.name = hints[_i].column, .native = "text"};
    bauta_names names;
    bauta_hint hint;

    ck_assert(bauta_names_open(&names));
    hint = bauta_names_look(&names, &table, &column, hints[_i].comment);
    bauta_names_close(&names);
    ck_assert_msg(hint.excluded == hints[_i].excluded, "%s", hints[_i].column);
    if (!hint.excluded)
        ck_assert_msg(hint.class == hints[_i].class, "%s.%s: %s",
                      hints[_i].table, hints[_i].column,
                      bauta_classes[hint.class].name);
}
END_TEST

Suite *bauta_names_suite(void);

Suite *
bauta_names_suite(void)
{
    Suite *suite = suite_create("names");
    TCase *all = tcase_create("all");

    tcase_add_loop_test(all, names_are_parted_into_words, 0,
                        (int)(sizeof(parted) / sizeof(parted[0])));
    tcase_add_test(all, long_names_are_cut);
    tcase_add_loop_test(all, what_names_say, 0,
                        (int)(sizeof(hints) / sizeof(hints[0])));
    suite_add_tcase(suite, all);
    return suite;
}
