/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reveal without a database: rules found by name, columns of a type that is
 * said, values told of by their numbers.
 */
#include "engine/reveal.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const char json[] =
    "{\"bauta\": 1, \"tables\": {"
    " \"crm.customer\": {\"columns\": {"
    "  \"id\": \"token\", \"name\": \"first_name\", \"born\": \"keep\","
    "  \"code\": {\"transform\": \"fpe\", \"alphabet\": \"digits\"},"
    "  \"tax\": {\"transform\": \"fpe\", \"alphabet\": \"digits\","
    "            \"tweak\": \"born\"},"
    "  \"note\": \"seal\","
    "  \"both\": [{\"transform\": \"fpe\", \"alphabet\": \"digits\"},"
    "             {\"transform\": \"seal\"}],"
    "  \"half\": [\"seal\", \"hash\"]}},"
    " \"a.b\": {\"columns\": {\"c.d\": \"seal\"}},"
    " \"log\": \"skip\"},"
    " \"rules\": [{\"column\": \"*\", \"transform\": \"null\"}]}";

static bauta_profile profile;
static bauta_report report;
static bauta_key *key;
static bauta_err err;

static void
set_up(void)
{
    uint8_t bytes[BAUTA_KEY_BYTES] = {1, 2, 3};

    err = (bauta_err){0};
    bauta_profile_init(&profile);
    bauta_report_init(&report);
    ck_assert_int_eq(bauta_profile_parse(&profile, "p.json", json, strlen(json),
                                         &report, &err),
                     BAUTA_OK);
    ck_assert_int_eq(bauta_key_open_bytes(&key, bytes, &err), BAUTA_OK);
}

static void
tear_down(void)
{
    bauta_key_close(key);
    bauta_report_deinit(&report);
    bauta_profile_deinit(&profile);
}

static bauta_rc
open_as(bauta_reveal **reveal, bauta_reveal_request *request,
        const char *column, const char *type)
{
    *request = (bauta_reveal_request){
        .profile = &profile, .key = key, .column = column, .type = type};
    *reveal = NULL;
    err = (bauta_err){0};
    return bauta_reveal_open(reveal, request, &report, &err);
}

START_TEST(names_and_rules)
{
    static const struct {
        const char *column, *type;
        bauta_rc rc;
        const char *text;
    } cases[] = {
        {"crm.customer.id", "bigint", BAUTA_OK, ""},
        {"CRM.Customer.ID", "INT UNSIGNED", BAUTA_OK, ""},
        {"a.b.c.d", "text", BAUTA_OK, ""},
        {"crm.customer.both", "text", BAUTA_OK, ""},
        {"customer.id", "bigint", BAUTA_EUSAGE, "by name"},
        {"crm.customer.nope", "text", BAUTA_EUSAGE, "by name"},
        {"crm.customer", "text", BAUTA_EUSAGE, "by name"},
        {"id", "text", BAUTA_EUSAGE, "by name"},
        {"", "text", BAUTA_EUSAGE, "by name"},
        {".", "text", BAUTA_EUSAGE, "by name"},
        {"..", "text", BAUTA_EUSAGE, "by name"},
        {"log.line", "text", BAUTA_EUSAGE, "by name"},
        {"crm.customer.id", "text", BAUTA_EUSAGE, "token cannot be undone"},
        {"crm.customer.half", "text", BAUTA_EUSAGE, "hash cannot be undone"},
        {"crm.customer.name", "text", BAUTA_EUSAGE, "first_name cannot"},
        {"crm.customer.born", "date", BAUTA_EUSAGE, "nothing to reveal"},
        {"crm.customer.tax", "text", BAUTA_EUSAGE, "other columns"},
        {"crm.customer.id", "bigin", BAUTA_EUSAGE, "\"bigint\""},
        {"crm.customer.id", "number of things", BAUTA_EUSAGE, "no type"},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        bauta_reveal_request request;
        bauta_reveal *reveal;
        bauta_rc rc =
            open_as(&reveal, &request, cases[i].column, cases[i].type);

        ck_assert_msg(rc == cases[i].rc, "%s: code %d: %s", cases[i].column, rc,
                      err.text);
        ck_assert_msg(strstr(err.text, cases[i].text) != NULL, "%s: %s",
                      cases[i].column, err.text);
        ck_assert((reveal != NULL) == (rc == BAUTA_OK));
        bauta_reveal_close(reveal);
    }
}
END_TEST

START_TEST(a_key_is_needed)
{
    bauta_reveal_request request = {
        .profile = &profile, .column = "crm.customer.note", .type = "text"};
    bauta_reveal *reveal = NULL;

    ck_assert_int_eq(bauta_reveal_open(&reveal, &request, &report, &err),
                     BAUTA_EUSAGE);
    ck_assert_ptr_null(reveal);
}
END_TEST

/* What a sink has been given, as text. */
struct taken {
    char text[2048];
    size_t len;
    uint64_t stop; /* number to fail at */
};

static bauta_rc
take(void *context, const bauta_revealed *value, bauta_err *why)
{
    struct taken *taken = context;
    int n;

    if (value->number == taken->stop)
        return bauta_err_set(why, BAUTA_EIO, "enough");
    if (value->why != NULL)
        ck_assert_ptr_null(value->bytes);
    n = snprintf(taken->text + taken->len, sizeof(taken->text) - taken->len,
                 "%llu:%.*s;", (unsigned long long)value->number,
                 value->why != NULL     ? 1
                 : value->bytes == NULL ? 4
                                        : (int)value->len,
                 value->why != NULL     ? "!"
                 : value->bytes == NULL ? "NULL"
                                        : value->bytes);
    taken->len += (size_t)n;
    return BAUTA_OK;
}

static bauta_cell
cell_of(const char *text)
{
    return (bauta_cell){.bytes = text,
                        .len = text == NULL ? 0 : (uint32_t)strlen(text)};
}

/* Numbers go on from call to call; a bad value spoils no other. */
START_TEST(values_by_number)
{
    bauta_reveal_request request;
    bauta_reveal *reveal;
    struct taken taken = {0}, again = {0};
    const bauta_reveal_sink sink = {take, &taken}, other = {take, &again};
    bauta_cell cells[] = {cell_of("123456"), cell_of("12-34-56"),
                          cell_of("12345"), cell_of(NULL), cell_of("")};

    ck_assert_int_eq(open_as(&reveal, &request, "crm.customer.code", "text"),
                     BAUTA_OK);
    ck_assert_str_eq(bauta_reveal_label(reveal), "crm.customer.code");
    ck_assert_uint_eq(bauta_reveal_column(reveal)->type, BAUTA_TYPE_TEXT);
    ck_assert_int_eq(bauta_reveal_check_values(reveal, &err), BAUTA_OK);
    ck_assert_int_eq(
        bauta_reveal_values(reveal, cells, COUNT(cells), &sink, &err),
        BAUTA_OK);
    ck_assert_ptr_nonnull(strstr(taken.text, ";3:!;4:NULL;5:;"));
    ck_assert_int_eq(bauta_reveal_values(reveal, cells, 1, &sink, &err),
                     BAUTA_OK);
    ck_assert_ptr_nonnull(strstr(taken.text, ";6:"));
    /* The first and the second have the same digits, in another shape. */
    ck_assert_mem_eq(strstr(taken.text, "2:") + 2, taken.text + 2, 2);
    bauta_reveal_close(reveal);

    ck_assert_int_eq(open_as(&reveal, &request, "crm.customer.code", "text"),
                     BAUTA_OK);
    ck_assert_int_eq(bauta_reveal_values(reveal, cells, 2, &other, &err),
                     BAUTA_OK);
    ck_assert_mem_eq(again.text, taken.text, again.len);
    bauta_reveal_close(reveal);
}
END_TEST

START_TEST(limits_and_failures)
{
    static bauta_cell cells[BAUTA_BATCH_ROWS + 1];
    bauta_reveal_request request;
    bauta_reveal *reveal;
    struct taken taken = {.stop = 3};
    const bauta_reveal_sink sink = {take, &taken};

    ck_assert_int_eq(open_as(&reveal, &request, "crm.customer.code", "text"),
                     BAUTA_OK);
    for (size_t i = 0; i < COUNT(cells); i++)
        cells[i] = cell_of("123456");
    ck_assert_int_eq(
        bauta_reveal_values(reveal, cells, COUNT(cells), &sink, &err),
        BAUTA_EUSAGE);
    err = (bauta_err){0};
    ck_assert_int_eq(
        bauta_reveal_values(reveal, cells, BAUTA_BATCH_ROWS, &sink, &err),
        BAUTA_EIO);
    ck_assert_str_eq(err.text, "enough");
    ck_assert_int_eq(bauta_reveal_values(reveal, NULL, 0, &sink, &err),
                     BAUTA_OK);
    bauta_reveal_close(reveal);
}
END_TEST

Suite *bauta_reveal_suite(void);

Suite *
bauta_reveal_suite(void)
{
    Suite *suite = suite_create("reveal");
    TCase *tcase = tcase_create("reveal");

    tcase_add_checked_fixture(tcase, set_up, tear_down);
    tcase_add_test(tcase, names_and_rules);
    tcase_add_test(tcase, a_key_is_needed);
    tcase_add_test(tcase, values_by_number);
    tcase_add_test(tcase, limits_and_failures);
    suite_add_tcase(suite, tcase);
    return suite;
}
