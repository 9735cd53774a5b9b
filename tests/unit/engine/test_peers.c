/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rules that look at other columns of the row: which of them the plan finds,
 * how they are read, and where such a rule may not stand.
 */
#include "engine/plan.h"
#include "engine/survey.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define INT(n)                                                                 \
    {                                                                          \
        .name = n, .type = BAUTA_TYPE_INTEGER, .native = "integer",            \
        .nullable = true                                                       \
    }
#define TEXT(n)                                                                \
    {                                                                          \
        .name = n, .type = BAUTA_TYPE_TEXT, .native = "text", .nullable = true \
    }

static bauta_column visit[] = {
    INT("ward"),
    INT("bed"),
    TEXT("patient"),
    {.name = "day",
     .type = BAUTA_TYPE_DATE,
     .native = "date",
     .nullable = true},
    INT("pulse"),
    TEXT("code"),
    {.name = "place",
     .type = BAUTA_TYPE_TEXT,
     .native = "text",
     .generated = true},
    INT("active"),
};
static bauta_column note[] = {TEXT("body"), TEXT("code"), INT("pulse")};
static bauta_column bill[] = {INT("id"), TEXT("visit_code")};

static const size_t c0[] = {0}, c1[] = {1}, c01[] = {0, 1}, c5[] = {5},
                    c43[] = {4, 3}, c7[] = {7};

static bauta_unique_key visit_keys[] = {
    {.name = "visit_pkey", .columns = c01, .n_columns = 2, .primary = true},
    {.name = "visit_code", .columns = c5, .n_columns = 1},
    {.name = "visit_pulse", .columns = c43, .n_columns = 2},
    {.name = "visit_active", .columns = c7, .n_columns = 1, .partial = true},
};
static bauta_unique_key bill_keys[] = {
    {.name = "bill_pkey", .columns = c0, .n_columns = 1, .primary = true},
};
static bauta_foreign_key bill_references[] = {
    {.name = "bill_visit",
     .columns = c1,
     .n_columns = 1,
     .ref_table = 0,
     .ref_columns = c5},
};

enum { VISIT, NOTE, BILL };

static bauta_table tables[] = {
    {.schema = "",
     .name = "visit",
     .parent = -1,
     .columns = visit,
     .n_columns = COUNT(visit),
     .keys = visit_keys,
     .n_keys = COUNT(visit_keys),
     .rows = 100},
    {.schema = "",
     .name = "note",
     .parent = -1,
     .columns = note,
     .n_columns = COUNT(note)},
    {.schema = "",
     .name = "bill",
     .parent = -1,
     .columns = bill,
     .n_columns = COUNT(bill),
     .keys = bill_keys,
     .n_keys = 1,
     .references = bill_references,
     .n_references = 1},
};

static bauta_catalog catalog = {.driver = "test",
                                .database = "ward",
                                .default_schema = "",
                                .tables = tables,
                                .n_tables = 3};

static bauta_key *key;
static bauta_profile profile;
static bauta_plan plan;
static bauta_report report;
static bauta_err err;

static void
set_up(void)
{
    static const uint8_t bytes[BAUTA_KEY_BYTES] = {1};

    err = (bauta_err){0};
    ck_assert_int_eq(bauta_key_open_bytes(&key, bytes, &err), BAUTA_OK);
    bauta_profile_init(&profile);
    bauta_plan_init(&plan);
    bauta_report_init(&report);
}

static void
tear_down(void)
{
    bauta_plan_deinit(&plan);
    bauta_profile_deinit(&profile);
    bauta_report_deinit(&report);
    bauta_key_close(key);
}

/* `rules` are entries of columns of table `name`; all else is kept. */
static bauta_rc
make(const char *name, const char *rules, const char *rest)
{
    char json[4096];

    (void)snprintf(json, sizeof(json),
                   "{\"bauta\":1,\"undeclared\":\"keep\",\"tables\":"
                   "{\"%s\":{\"columns\":{%s}}}%s}",
                   name, rules, rest);
    ck_assert_msg(bauta_profile_parse(&profile, "ward.json", json, strlen(json),
                                      &report, &err) == BAUTA_OK,
                  "%s", report.n_problems > 0 ? report.problems[0].text : "");
    return bauta_plan_make(&plan, &profile, &catalog, key, &report, &err);
}

#define NOISE(by) "{\"transform\":\"noise\",\"scale\":5" by "}"
#define PERSON(part, rest)                                                     \
    "{\"transform\":\"person\",\"part\":\"" part "\"" rest "}"
#define SHIFT(s) "{\"transform\":\"date_shift\",\"subject\":\"" s "\"}"

static const struct {
    const char *table, *rules, *rest;
    const char *where, *text, *hint;
} refused[] = {
    {"note", "\"pulse\":" NOISE(""), "", "note.pulse",
     "noise: the table has no primary key", "with \"by\""},
    {"visit", "\"pulse\":" NOISE(",\"by\":\"warden\""), "", "visit.pulse",
     "noise: the table has no column \"warden\"", "correct the name"},
    {"visit", "\"day\":" SHIFT("person"), "", "visit.day",
     "date_shift: the table has no column \"person\"", "correct the name"},
    {"visit", "\"pulse\":\"keep\",\"code\":" PERSON("email", ""), "",
     "bill.visit_code", "reads other columns of that table, which are not here",
     "such as token"},
    {"visit", "\"code\":" PERSON("email", ",\"by\":[\"patient\",\"ward\"]"), "",
     "visit.code", "unique key visit_code needs them distinct",
     "let \"by\" name a key of the table"},
    {"visit", "\"code\":" PERSON("email", ",\"by\":\"pulse\""), "",
     "visit.code", "unique key visit_code needs them distinct",
     "let \"by\" name a key of the table"},
    {"visit", "\"code\":" PERSON("username", ",\"suffix\":6"), "", "visit.code",
     "collisions are expected among 100 rows", "longer result"},
    {"visit", "\"code\":" PERSON("last_name", ""), "", "visit.code",
     "unique key visit_code needs them distinct", "injective"},
    {"visit", "\"code\":" PERSON("email", ",\"gender\":\"sex\""), "",
     "visit.code", "person: the table has no column \"sex\"",
     "correct the name"},
    {"visit", "\"code\":\"shuffle\"", "", "bill.visit_code",
     "reads other columns of that table, which are not here", "such as token"},
    {"visit", "\"pulse\":\"shuffle\"", "", "visit.pulse",
     "unique key visit_pulse needs them distinct", "injective"},
    {"visit", "\"active\":\"shuffle\"", "", "visit.active",
     "unique key visit_active needs them distinct", "injective"},
    {"visit", "\"patient\":[\"mask\",\"shuffle\"]", "", "visit.patient",
     "shuffle: it must see the column as it is", "rule of its own"},
    {"visit", "\"patient\":\"keep\"",
     ",\"rules\":[{\"column\":\"pulse\",\"transform\":\"noise\",\"scale\":1}]",
     "note.pulse", "noise: the table has no primary key", "with \"by\""},
};

START_TEST(refuses)
{
    const bauta_problem *problem;

    ck_assert_int_eq(
        make(refused[_i].table, refused[_i].rules, refused[_i].rest),
        BAUTA_ECOVER);
    for (size_t i = 0; i < report.n_problems; i++) {
        problem = &report.problems[i];
        if (strcmp(problem->where, refused[_i].where) == 0 &&
            strstr(problem->text, refused[_i].text) != NULL &&
            strstr(problem->hint, refused[_i].hint) != NULL)
            return;
    }
    ck_abort_msg("%s: %s; %s", report.problems[0].where,
                 report.problems[0].text, report.problems[0].hint);
}
END_TEST

/* A referenced column's rule is told of once, where it does not reach. */
START_TEST(followers_are_told_of_once)
{
    ck_assert_int_eq(make("visit", "\"code\":\"shuffle\"", ""), BAUTA_ECOVER);
    ck_assert_uint_eq(report.n_problems, 1);
}
END_TEST

static const char *
peer_name(const bauta_plan_column *column, size_t i)
{
    ck_assert_uint_lt(i, column->n_peers);
    return column->peers[i].column->name;
}

/* The slot in which a peer is read holds that column, alone and decoded. */
static void
check_slots(const bauta_plan_table *table, const bauta_plan_column *column)
{
    for (size_t i = 0; i < column->n_peers; i++) {
        const bauta_slot *slot = &table->slots[column->peer_slots[i]];

        ck_assert_uint_lt(column->peer_slots[i], table->n_read);
        ck_assert(!slot->wire);
        ck_assert_uint_eq(slot->n, 1);
        ck_assert_str_eq(visit[slot->first].name, peer_name(column, i));
    }
}

START_TEST(a_composite_primary_key_is_found)
{
    const bauta_plan_table *table;

    ck_assert_msg(make("visit", "\"patient\":\"shuffle\"", "") == BAUTA_OK,
                  "%s", report.problems[0].text);
    table = &plan.tables[VISIT];
    ck_assert_uint_eq(table->columns[2].n_peers, 2);
    ck_assert_str_eq(peer_name(&table->columns[2], 0), "ward");
    ck_assert_str_eq(peer_name(&table->columns[2], 1), "bed");
    check_slots(table, &table->columns[2]);
    ck_assert(table->columns[2].surveys);
    ck_assert(bauta_survey_wanted(&plan));
    /* ward and bed travel as one, and are read once more, alone. */
    ck_assert_uint_eq(table->n_slots, 4);
    ck_assert_uint_eq(table->n_read, 6);
}
END_TEST

/* Peers with rules of their own share the slot, and their originals are kept;
 * a generated column may be one; so may the column itself. */
START_TEST(peers_are_read_once)
{
    const bauta_plan_table *table;
    const bauta_plan_column *code, *day;

    ck_assert_msg(make("visit",
                       "\"patient\":\"hash\",\"day\":" SHIFT(
                           "patient") ",\"bed\":"
                                      "\"token\",\"pulse\":" NOISE(
                                          ",\"by\":[\"place\",\"bed\","
                                          "\"pulse\"]"),
                       "") == BAUTA_ECOVER,
                  "%s", err.text);
    /* … but noise does not suit the unique key of pulse and day. */
    ck_assert_uint_eq(report.n_problems, 2);
    tear_down();
    set_up();
    ck_assert_msg(
        make("visit",
             "\"patient\":{\"transform\":\"shuffle\",\"by\":[\"place\","
             "\"bed\",\"patient\"]},\"bed\":\"token\"",
             "") == BAUTA_OK,
        "%s", report.problems[0].text);
    table = &plan.tables[VISIT];
    code = &table->columns[2];
    day = &table->columns[3];
    ck_assert_uint_eq(code->n_peers, 3);
    ck_assert_uint_eq(day->n_peers, 0);
    check_slots(table, code);
    /* ward | bed | patient | day pulse code | active, and place. */
    ck_assert_uint_eq(table->n_slots, 5);
    ck_assert_uint_eq(table->n_read, 6);
    ck_assert_uint_eq(code->peer_slots[1], 1);
    ck_assert_uint_eq(code->peer_slots[2], 2);
    ck_assert(table->watched[1] && table->watched[2] && !table->watched[0]);
}
END_TEST

/* A column that is unique by itself may be shuffled, where nothing refers to
 * it; not where asterisks stand for what cannot be. */
START_TEST(a_shuffled_column_stays_unique)
{
    bauta_rc rc;

    tables[BILL].n_references = 0;
    rc = make("visit", "\"code\":\"shuffle\"", "");
    ck_assert_msg(rc == BAUTA_OK, "%s", report.problems[0].text);
    tear_down();
    set_up();
    rc = make("visit",
              "\"code\":{\"transform\":\"shuffle\",\"on_invalid\":\"null\"}",
              "");
    ck_assert_int_eq(rc, BAUTA_OK);
    tear_down();
    set_up();
    rc = make("visit",
              "\"code\":{\"transform\":\"shuffle\",\"on_invalid\":\"mask\"}",
              "");
    ck_assert_int_eq(rc, BAUTA_ECOVER);
    tables[BILL].n_references = 1;
}
END_TEST

/* What a row's key tells is unique where the key is. */
START_TEST(a_part_of_a_person_is_unique_by_a_key)
{
    static const char *const rules[] = {
        "\"code\":" PERSON("email", ""),
        "\"code\":" PERSON("username", ",\"by\":[\"bed\",\"pulse\",\"ward\"]"),
        "\"code\":" PERSON("username", ",\"suffix\":12"),
    };

    tables[BILL].n_references = 0;
    for (size_t i = 0; i < COUNT(rules); i++) {
        bauta_rc rc = make("visit", rules[i], "");

        ck_assert_msg(rc == BAUTA_OK, "%s",
                      report.n_problems > 0 ? report.problems[0].text
                                            : err.text);
        tear_down();
        set_up();
    }
    tables[BILL].n_references = 1;
}
END_TEST

Suite *bauta_peers_suite(void);
Suite *
bauta_peers_suite(void)
{
    Suite *suite = suite_create("peers");
    TCase *tc = tcase_create("peers");

    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_loop_test(tc, refuses, 0, (int)COUNT(refused));
    tcase_add_test(tc, followers_are_told_of_once);
    tcase_add_test(tc, a_composite_primary_key_is_found);
    tcase_add_test(tc, peers_are_read_once);
    tcase_add_test(tc, a_shuffled_column_stays_unique);
    tcase_add_test(tc, a_part_of_a_person_is_unique_by_a_key);
    suite_add_tcase(suite, tc);
    return suite;
}
