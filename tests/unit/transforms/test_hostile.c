/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every transform against values that nobody would choose: nothing crashes,
 * nothing of the value comes through but where the promise says so, and
 * running out of memory is a failure like any other.
 */
#include "tests/unit/transforms/fixtures.h"

#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Options that each transform needs to be bound to columns of some types, and
 * a value that it can handle. */
enum { ANY = BAUTA_TYPE_ANY };
#define BY_ID                                                                  \
    {                                                                          \
        "by", "id:integer"                                                     \
    }
static struct {
    const char *name;
    unsigned types;
    struct given given[4];
    const char *value; /* NULL: what the type suggests */
} needs[] = {
    {"constant", ANY, {{"value", "1"}}, NULL},
    {"truncate_date", ANY, {{"unit", "year"}}, "2024-12-31"},
    {"bucket", ANY, {{"width", "10"}}, NULL},
    {"fpe", ANY, {{"alphabet", "alphanumeric"}}, NULL},
    {"age_band",
     BAUTA_TYPE_DATE | BAUTA_TYPE_TIMESTAMP,
     {{"width", "5"}, {"at", "2025-01-01"}},
     "2024-12-31"},
    {"age_band", ANY, {{"width", "5"}}, NULL},
    {"round", ANY, {{"multiple", "20"}}, NULL},
    {"top_code", BAUTA_TYPE_DATE, {{"bound", "2000-01-01"}}, NULL},
    {"top_code", ANY, {{"bound", "12"}}, NULL},
    {"bottom_code", BAUTA_TYPE_DATE, {{"bound", "2000-01-01"}}, NULL},
    {"bottom_code", ANY, {{"bound", "12"}}, NULL},
    {"truncate", ANY, {{"keep_last", "4"}}, NULL},
    {"zip3", ANY, {{NULL, NULL}}, "20241"},
    {"ip_prefix", ANY, {{NULL, NULL}}, "192.0.2.7"},
    {"ip", ANY, {{NULL, NULL}}, "192.0.2.7"},
    {"mac", ANY, {{NULL, NULL}}, "00:00:5e:00:53:01"},
    {"round_geo", ANY, {{"form", "latitude"}, {"decimals", "1"}}, "12.34"},
    {"noise", ANY, {{"scale", "10"}, BY_ID}, NULL},
    {"date_shift", ANY, {{"subject", "id:integer"}}, "2024-12-31"},
    {"shuffle", ANY, {{"min_group", "1"}, BY_ID}, NULL},
    {"random", BAUTA_TYPE_TEXT, {{"pattern", "##"}, BY_ID}, NULL},
    {"random",
     BAUTA_TYPE_DATE | BAUTA_TYPE_TIMESTAMP,
     {{"min", "2020-01-01"}, {"max", "2020-12-31"}, BY_ID},
     NULL},
    {"random",
     BAUTA_TYPE_UUID,
     {{"choices", "10000000-0000-4000-8000-000000000001"}, BY_ID},
     NULL},
    {"random", BAUTA_TYPE_BYTES, {{"choices", "1 2"}, BY_ID}, NULL},
    {"random", ANY, {{"min", "1"}, {"max", "9"}, BY_ID}, NULL},
    {"person", BAUTA_TYPE_TEXT, {{"part", "email"}, BY_ID}, NULL},
    {"person", ANY, {{"part", "gender"}, BY_ID}, "2"},
    {"address", BAUTA_TYPE_TEXT, {{"part", "full"}, BY_ID}, NULL},
    {"address", ANY, {{"part", "latitude"}, BY_ID}, NULL},
    {"city", ANY, {{"unique", "true"}, {"locale", "ja_JP"}}, NULL},
    {"last_name", ANY, {{"locale", "pl_PL"}, {"gender", "sex"}}, NULL},
    {"hierarchy", ANY, {{"level", "1"}, {"file", NULL}}, NULL},
    {"json",
     ANY,
     {{"paths", "{\"$.a\": \"keep\", \"$.b[*]\": \"token\"}"},
      {"others", "\"token\""}},
     "{\"b\": [20241231, \"Ada\"]}"},
    {"array", ANY, {{"each", "\"token\""}}, "{20241231,Ada}"},
    {"list", ANY, {{"each", "\"token\""}}, NULL},
    {"scrub", ANY, {{"rules", "{\"name\": \"token\"}"}}, NULL},
    {"regex_replace", ANY, {{"pattern", ".+"}, {"each", "\"token\""}}, NULL},
    {"lookup", ANY, {{"separator", ";"}, {"file", NULL}}, NULL},
    {"card", ANY, {{NULL, NULL}}, "4111111111111111"},
    {"iban", ANY, {{NULL, NULL}}, "DE89370400440532013000"},
    {"national_id", ANY, {{"country", "nl"}}, "111222333"},
    {"ssn", ANY, {{NULL, NULL}}, "536904399"},
    {"ean", ANY, {{NULL, NULL}}, "4006381333931"},
    {"isbn", ANY, {{NULL, NULL}}, "9780471117094"},
    {"imei", ANY, {{NULL, NULL}}, "490154203237518"},
    {"vin", ANY, {{NULL, NULL}}, "1M8GDM9AXKP042788"},
    {"postcode", ANY, {{"country", "us"}}, "20241"},
    {"phone", ANY, {{NULL, NULL}}, "20241231"},
    {"url", ANY, {{NULL, NULL}}, "https://ada@shop.example:8080/a/b?c=d#e"},
};

/* A file with the value that each type suggests. */
static const char *
file_for(const bauta_column *column)
{
    static const char text[] = "20241231;x", integer[] = "2024;7",
                      date[] = "2024-12-31;2000-01-01",
                      uuid[] = "0f8fad5b-d9cb-469f-a165-70867728950e;"
                               "00000000-0000-0000-0000-000000000000";
    static const char *paths[4];

    if (paths[0] == NULL) {
        paths[0] = rule_file(text, strlen(text));
        paths[1] = rule_file(integer, strlen(integer));
        paths[2] = rule_file(date, strlen(date));
        paths[3] = rule_file(uuid, strlen(uuid));
    }
    if (column->type == BAUTA_TYPE_INTEGER)
        return paths[1];
    if (column->type == BAUTA_TYPE_DATE)
        return paths[2];
    return paths[column->type == BAUTA_TYPE_UUID ? 3 : 0];
}

const struct given *
sample_options(const char *name, const bauta_column *column)
{
    static const struct given none[] = {{NULL, NULL}};

    for (size_t i = 0; i < COUNT(needs); i++) {
        struct given *given = needs[i].given;

        if (strcmp(needs[i].name, name) != 0 ||
            (needs[i].types & column->type) == 0)
            continue;
        for (; given->name != NULL; given++)
            if (strcmp(given->name, "file") == 0)
                given->value = file_for(column);
        return needs[i].given;
    }
    return none;
}

const char *
sample_value(const char *name, const bauta_column *column)
{
    for (size_t i = 0; i < COUNT(needs); i++)
        if (strcmp(needs[i].name, name) == 0 && needs[i].value != NULL &&
            (needs[i].types & column->type) != 0)
            return needs[i].value;
    if (column->type == BAUTA_TYPE_UUID)
        return "0f8fad5b-d9cb-469f-a165-70867728950e";
    if (column->type == BAUTA_TYPE_DATE || column->type == BAUTA_TYPE_TIMESTAMP)
        return "2024-12-31";
    return column->type == BAUTA_TYPE_TEXT ? "20241231" : "2024";
}

bool
sample_fits(const struct bauta_transform *t, const bauta_column *column)
{
    const unsigned plain = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER |
                           BAUTA_TYPE_DECIMAL | BAUTA_TYPE_BYTES;

    if ((t->accepts & column->type) == 0)
        return false;
    if (strcmp(t->name, "constant") == 0)
        return (column->type & plain) != 0;
    if (strcmp(t->name, "random") == 0)
        return column->type != BAUTA_TYPE_JSON &&
               column->type != BAUTA_TYPE_OTHER;
    /* An array's: addresses have types of their own. */
    return column->type != BAUTA_TYPE_OTHER || t->accepts == BAUTA_TYPE_ANY ||
           strcmp(t->name, "array") == 0;
}

static const bauta_column *columns[] = {
    &text_column,  &integer_column, &decimal_column,
    &bytes_column, &uuid_column,    &timestamp_column,
    &date_column,  &json_column,    &array_column};

/* Sanitizers look at every byte, of fewer. */
#if defined(__SANITIZE_ADDRESS__)
enum { HUGE_BYTES = 4 << 20 };
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
enum { HUGE_BYTES = 4 << 20 };
#else
enum { HUGE_BYTES = 32 << 20 };
#endif
#else
enum { HUGE_BYTES = 32 << 20 };
#endif

/* A permutation of few digits leaves some as they are, by chance. */
static bool
may_stay(const struct rule *rule, const char *bytes, size_t len)
{
    size_t n = 0;

    for (size_t i = 0; i < len; i++)
        n += bytes[i] >= '0' && bytes[i] <= '9';
    return n < 6 && (strcmp(rule->transform->name, "digits") == 0 ||
                     strcmp(rule->transform->name, "postcode") == 0 ||
                     strcmp(rule->transform->name, "phone") == 0);
}

/* A result must not be the value, nor hold it where it is long enough for
 * that to be no chance. */
static void
check_result(const struct rule *rule, const bauta_cell *cell, const char *bytes,
             size_t len)
{
    if (cell->bytes == NULL || len < 6 ||
        (rule->promise.traits & BAUTA_TRAIT_ORIGINAL) != 0 ||
        may_stay(rule, bytes, len))
        return;
    ck_assert_msg(memmem(cell->bytes, cell->len, bytes, len) == NULL,
                  "%s lets a value through", rule->transform->name);
    if (rule->binding.column->type == BAUTA_TYPE_TEXT &&
        bauta_utf8_valid(bytes, len))
        ck_assert_msg(bauta_utf8_valid(cell->bytes, cell->len),
                      "%s makes invalid UTF-8", rule->transform->name);
}

/* Whatever other column a rule reads holds a 7. */
static bauta_cell seven = {.bytes = "7", .len = 1};
static bauta_cell *const peers[RULE_PEERS] = {&seven, &seven, &seven, &seven,
                                              &seven, &seven, &seven, &seven};

/* Whoever undoes a rule may be given anything. */
static void
try_reverse(struct rule *rule, const char *bytes, size_t len)
{
    bauta_arena arena;
    bauta_cell cell = {.bytes = bytes, .len = (uint32_t)len};
    bauta_cell *all[1 + RULE_PEERS] = {&cell};
    const bauta_view view = {.columns = all,
                             .n_columns = 1 + rule->binding.n_peers,
                             .n_rows = 1,
                             .first_row = 41,
                             .arena = &arena};
    bauta_rc rc;

    if ((rule->promise.traits & BAUTA_TRAIT_REVERSIBLE) == 0 ||
        rule->transform->reverse == NULL)
        return;
    memcpy(all + 1, peers, sizeof(peers));
    bauta_arena_init(&arena);
    rule->err = (bauta_err){0};
    rc = rule->transform->reverse(rule->self, &view, &rule->err);
    ck_assert(rc == BAUTA_OK || rc == BAUTA_EDATA);
    if (rc == BAUTA_EDATA && len >= 6)
        ck_assert_ptr_null(
            memmem(rule->err.text, strlen(rule->err.text), bytes, len));
    bauta_arena_deinit(&arena);
}

static void
try_value(struct rule *rule, const char *bytes, size_t len)
{
    bauta_arena arena;
    bauta_cell cell = {.bytes = bytes, .len = (uint32_t)len};
    bauta_rc rc;

    try_reverse(rule, bytes, len);
    bauta_arena_init(&arena);
    rc = rule_apply_rows(rule, &arena, &cell, peers, 1);
    if (rc == BAUTA_OK) {
        check_result(rule, &cell, bytes, len);
    } else {
        ck_assert_int_eq(rc, BAUTA_EDATA);
        ck_assert_ptr_nonnull(strstr(rule->err.where, "row 41"));
        ck_assert_ptr_null(
            len < 6
                ? NULL
                : memmem(rule->err.text, strlen(rule->err.text), bytes, len));
    }
    bauta_arena_deinit(&arena);
}

static void
each_rule(void (*with)(struct rule *rule))
{
    const struct bauta_transform *t;

    for (size_t i = 0; (t = bauta_transform_at(i)) != NULL; i++) {
        for (size_t c = 0; c < COUNT(columns); c++) {
            struct rule rule;

            if (!sample_fits(t, columns[c]))
                continue;
            rule_open(&rule, t->name, columns[c],
                      sample_options(t->name, columns[c]));
            with(&rule);
            rule_close(&rule);
        }
    }
}

static void
with_odd_values(struct rule *rule)
{
    static const struct {
        const char *bytes;
        size_t len;
    } odd[] = {
        {"", 0},
        {"\0", 1},
        {"\0\0\0\0\0\0\0\0", 8},
        {"Ada\0Lovelace", 12},
        {"\xff\xfe\xfd\xfc\xfb\xfa\xf9", 7},
        {"valid then \xc3", 12},
        {"\xed\xa0\x80\xed\xb0\x80", 6},
        {"\xf0\x9f\x8e\xad\xf0\x9f\x8e\xad", 8},
        {"123456789012345678901234567890", 30},
        {"-9223372036854775808", 20},
        {"18446744073709551615", 20},
        {"18446744073709551616", 20},
        {"1e400000000000000000000000000", 29},
        {"0.00000000000000000000000000001", 31},
        {"-00000000000000000000", 21},
        {"999999-12-31 23:59:59.999999999", 31},
        {"9999999-12-31", 13},
        {"0f8fad5b-d9cb-469f-a165-70867728950e", 36},
        {"00000000-0000-0000-0000-000000000000", 36},
        {"%s%n%d%x", 8},
        {"'; DROP TABLE customer; --", 26},
    };

    for (size_t i = 0; i < COUNT(odd); i++)
        try_value(rule, odd[i].bytes, odd[i].len);
}

START_TEST(odd_values)
{
    each_rule(with_odd_values);
}
END_TEST

static void
with_random_values(struct rule *rule)
{
    static const char alphabet[] = "0123456789-.: eETZabcdef\xc3\xa9\0+*";
    char bytes[80];

    for (int i = 0; i < 3000; i++) {
        size_t len = random_next() % (sizeof(bytes) - 1);
        bool any = random_next() % 4 == 0;

        for (size_t j = 0; j < len; j++)
            if (any)
                bytes[j] = (char)random_next();
            else
                bytes[j] = alphabet[random_next() % sizeof(alphabet)];
        bytes[len] = '\0';
        try_value(rule, bytes, len);
    }
}

START_TEST(random_values)
{
    random_start();
    each_rule(with_random_values);
}
END_TEST

static char *huge;

static void
with_huge_value(struct rule *rule)
{
    if (rule->binding.column == &text_column ||
        rule->binding.column == &integer_column)
        try_value(rule, huge, HUGE_BYTES);
}

START_TEST(huge_values)
{
    static const char fills[] = {'a', '7', '\xff'};

    huge = malloc(HUGE_BYTES + 1);
    ck_assert_ptr_nonnull(huge);
    huge[HUGE_BYTES] = '\0';
    for (size_t i = 0; i < COUNT(fills); i++) {
        memset(huge, fills[i], HUGE_BYTES);
        each_rule(with_huge_value);
    }
    free(huge);
}
END_TEST

static long until_failure;

static void *
failing_malloc(size_t size)
{
    return until_failure-- == 0 ? NULL : malloc(size);
}

/* Binds and applies with the n-th allocation failing, for every n there is. */
static void
starve(const struct bauta_transform *t, const bauta_column *column)
{
    const char *value = sample_value(t->name, column);
    const struct given *given = sample_options(t->name, column);

    for (long n = 0;; n++) {
        bauta_arena arena;
        bauta_cell cell = {.bytes = value, .len = (uint32_t)strlen(value)};
        struct rule rule;
        bauta_rc rc;

        bauta_arena_init(&arena);
        until_failure = n;
        bauta_malloc_hook = failing_malloc;
        rc = rule_bind(&rule, t->name, column, given);
        if (rc == BAUTA_OK) {
            if (t->survey != NULL)
                rc = rule_survey_rows(&rule, &arena, &cell, peers, 1);
            if (rc == BAUTA_OK && t->survey != NULL)
                rc = rule_settle(&rule);
            if (rc == BAUTA_OK)
                rc = rule_apply_rows(&rule, &arena, &cell, peers, 1);
            rule_close(&rule);
        }
        bauta_malloc_hook = malloc;
        bauta_arena_deinit(&arena);
        if (until_failure >= 0) {
            ck_assert_msg(rc == BAUTA_OK, "%s: %s", t->name, rule.err.text);
            return;
        }
        ck_assert_msg(rc == BAUTA_ENOMEM, "%s, allocation %ld: code %d",
                      t->name, n, rc);
    }
}

START_TEST(memory_runs_out)
{
    const struct bauta_transform *t;

    (void)test_key();
    for (size_t i = 0; (t = bauta_transform_at(i)) != NULL; i++)
        for (size_t c = 0; c < COUNT(columns); c++)
            if (sample_fits(t, columns[c]))
                starve(t, columns[c]);
}
END_TEST

START_TEST(no_key_no_keyed_rule)
{
    const struct bauta_transform *t;

    for (size_t i = 0; (t = bauta_transform_at(i)) != NULL; i++) {
        struct rule rule;

        if ((t->traits & BAUTA_TRAIT_KEYED) == 0)
            continue;
        rule_open(&rule, t->name, &text_column,
                  sample_options(t->name, &text_column));
        rule_close(&rule);
        rule.binding.key = NULL;
        ck_assert_int_eq(
            t->bind(&rule.self, &rule.binding, &rule.promise, &rule.err),
            BAUTA_EUSAGE);
    }
}
END_TEST

Suite *
hostile_suite(void)
{
    Suite *suite = suite_create("hostile");
    TCase *tcase = tcase_create("hostile");

    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, odd_values);
    tcase_add_test(tcase, random_values);
    tcase_add_test(tcase, huge_values);
    tcase_add_test(tcase, memory_runs_out);
    tcase_add_test(tcase, no_key_no_keyed_rule);
    suite_add_tcase(suite, tcase);
    return suite;
}
