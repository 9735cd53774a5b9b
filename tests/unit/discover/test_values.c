/* SPDX-License-Identifier: Apache-2.0 */
#include "discover/values.h"

#include <check.h>
#include <string.h>

#define SIXTEEN "0123456789abcdef"

/* Examples of the forms' own descriptions, and what only looks like one. */
static const struct {
    const char *text;
    enum bauta_secret_kind kind;
} secrets[] = {
    {"$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
     BAUTA_SECRET_PASSWORD},
    {"$argon2id$v=19$m=65536,t=2,p=1$gZiV/M1gPc22ElAH/Jh1Hw$CWOrkoo7oJBQ/"
     "iyh7uJ0LO2aLEfrHwTWllSAxT0zRno",
     BAUTA_SECRET_PASSWORD},
    {"-----BEGIN RSA PRIVATE KEY-----\nMIIE", BAUTA_SECRET_TOKEN},
    {"AKIAIOSFODNN7EXAMPLE", BAUTA_SECRET_TOKEN},
    {SIXTEEN SIXTEEN SIXTEEN SIXTEEN, BAUTA_SECRET_DIGEST},
    {SIXTEEN SIXTEEN, BAUTA_SECRET_DIGEST},
    {"a word", BAUTA_SECRET_NONE},
    {"", BAUTA_SECRET_NONE},
    {"$2b$", BAUTA_SECRET_NONE},
    {"2020-01-02", BAUTA_SECRET_NONE},
};

START_TEST(secrets_by_their_form)
{
    ck_assert_msg(
        bauta_secret_look(secrets[_i].text, strlen(secrets[_i].text)) ==
            secrets[_i].kind,
        "%s", secrets[_i].text);
}
END_TEST

/* A value, and a shape that it has or has not. */
static const struct {
    const char *text;
    bool has;
    enum bauta_shape shape;
} values[] = {
    {"rosa@laguna.it", true, BAUTA_SHAPE_EMAIL},
    {"rosa at laguna", false, BAUTA_SHAPE_EMAIL},
    {"4111111111111111", true, BAUTA_SHAPE_CARD},
    {"4111111111111112", false, BAUTA_SHAPE_CARD},
    {"DE89370400440532013000", true, BAUTA_SHAPE_IBAN},
    {"DE88370400440532013000", false, BAUTA_SHAPE_IBAN},
    {"192.168.0.1", true, BAUTA_SHAPE_IP},
    {"::1", true, BAUTA_SHAPE_IP},
    {"1.2.3", false, BAUTA_SHAPE_IP},
    {"00:1b:63:84:45:e6", true, BAUTA_SHAPE_MAC},
    {"2024-02-29", true, BAUTA_SHAPE_DATE},
    {"2023-02-29", false, BAUTA_SHAPE_DATE},
    {"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", true, BAUTA_SHAPE_UUID},
    {"12345", true, BAUTA_SHAPE_DIGITS},
    {"12a45", false, BAUTA_SHAPE_DIGITS},
    {"{\"a\": \"rosa@laguna.it\"}", true, BAUTA_SHAPE_JSON},
    {"{\"a\": \"rosa@laguna.it\"}", true, BAUTA_SHAPE_PERSONAL},
    {"{\"a\": 1}", false, BAUTA_SHAPE_PERSONAL},
    {"{\"a\": ", false, BAUTA_SHAPE_JSON},
    {"call her at rosa@laguna.it after lunch", true, BAUTA_SHAPE_PERSONAL},
    {"the box is to be sent on Monday", true, BAUTA_SHAPE_PROSE},
    {"the box is to be sent back", false, BAUTA_SHAPE_PERSONAL},
};

START_TEST(shapes)
{
    bauta_evidence evidence = {0};
    bauta_knowledge knowledge;
    bauta_err err = {0};
    const bauta_cell cell = {.bytes = values[_i].text,
                             .len = (uint32_t)strlen(values[_i].text)};
    bauta_rc rc = bauta_knowledge_open(&knowledge, &err);

    ck_assert_msg(rc == BAUTA_OK, "%s", err.text);
    bauta_evidence_add(&evidence, &knowledge, &cell);
    bauta_evidence_add(&evidence, &knowledge, &(bauta_cell){.bytes = NULL});
    bauta_knowledge_close(&knowledge);
    ck_assert_uint_eq(evidence.n, 1);
    ck_assert_uint_eq(evidence.nulls, 1);
    ck_assert_msg((bauta_evidence_share(&evidence, values[_i].shape) > 0.5) ==
                      values[_i].has,
                  "%s", values[_i].text);
}
END_TEST

Suite *bauta_values_suite(void);

Suite *
bauta_values_suite(void)
{
    Suite *suite = suite_create("values");
    TCase *all = tcase_create("all");

    tcase_add_loop_test(all, secrets_by_their_form, 0,
                        (int)(sizeof(secrets) / sizeof(secrets[0])));
    tcase_add_loop_test(all, shapes, 0,
                        (int)(sizeof(values) / sizeof(values[0])));
    suite_add_tcase(suite, all);
    return suite;
}
