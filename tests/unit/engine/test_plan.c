/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The planner against one small schema: each case is a profile and what the
 * plan says of it, either a problem or what becomes of a column.
 */
#include "engine/plan.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#define COLUMN(n, t, nat, null)                                                \
    {                                                                          \
        .name = n, .type = t, .native = nat, .nullable = null                  \
    }
#define INT(n, null)                                                           \
    {                                                                          \
        .name = n, .type = BAUTA_TYPE_INTEGER, .native = "integer",            \
        .nullable = null, .min_int = INT32_MIN, .max_int = INT32_MAX           \
    }

static bauta_column customer[] = {
    INT("id", false),
    {.name = "email",
     .type = BAUTA_TYPE_TEXT,
     .native = "varchar(80)",
     .max_chars = 80},
    {.name = "code",
     .type = BAUTA_TYPE_TEXT,
     .native = "char(5)",
     .max_chars = 5,
     .nullable = true},
    COLUMN("born", BAUTA_TYPE_DATE, "date", true),
    {.name = "shout",
     .type = BAUTA_TYPE_TEXT,
     .native = "text",
     .generated = true},
};
static bauta_column orders[] = {
    INT("id", false),
    {.name = "customer_id",
     .type = BAUTA_TYPE_INTEGER,
     .native = "smallint",
     .nullable = true,
     .min_int = INT16_MIN,
     .max_int = INT16_MAX},
    COLUMN("note", BAUTA_TYPE_TEXT, "text", true),
    COLUMN("customer_email", BAUTA_TYPE_TEXT, "text", true),
};
static bauta_column line[] = {INT("order_id", false), INT("n", false),
                              INT("customer_id", true)};
/* A partition may declare references of its own, and order columns its way. */
static bauta_column part[] = {
    INT("customer_id", true),
    INT("id", false),
};

static const size_t c0[] = {0}, c1[] = {1}, c01[] = {0, 1}, c2[] = {2};

static bauta_unique_key customer_keys[] = {
    {.name = "customer_pkey", .columns = c0, .n_columns = 1, .primary = true},
    {.name = "customer_email", .columns = c1, .n_columns = 1},
    {.name = "customer_code", .columns = c2, .n_columns = 1},
};
static bauta_unique_key line_keys[] = {
    {.name = "line_pkey", .columns = c01, .n_columns = 2, .primary = true},
};
static bauta_foreign_key part_references[] = {
    {.name = "orders_customer",
     .columns = c0,
     .n_columns = 1,
     .ref_table = 0,
     .ref_columns = c0},
};
static bauta_foreign_key line_references[] = {
    {.name = "line_order",
     .columns = c0,
     .n_columns = 1,
     .ref_table = 1,
     .ref_columns = c0},
    {.name = "line_customer",
     .columns = c2,
     .n_columns = 1,
     .ref_table = 1,
     .ref_columns = c1},
};

enum { CUSTOMER, ORDERS, LINE, PART };

static bauta_table tables[] = {
    {.schema = "public",
     .name = "customer",
     .parent = -1,
     .columns = customer,
     .n_columns = 5,
     .keys = customer_keys,
     .n_keys = 3,
     .rows = 10},
    {.schema = "public",
     .name = "orders",
     .parent = -1,
     .columns = orders,
     .n_columns = 4,
     .rows = 20},
    {.schema = "public",
     .name = "line",
     .parent = -1,
     .columns = line,
     .n_columns = 3,
     .keys = line_keys,
     .n_keys = 1,
     .references = line_references,
     .n_references = 2},
    {.schema = "public",
     .name = "orders_2026",
     .parent = ORDERS,
     .columns = part,
     .n_columns = 2,
     .references = part_references,
     .n_references = 1,
     .kind = BAUTA_TABLE_PARTITION},
};

static bauta_catalog catalog = {.driver = "test",
                                .database = "shop",
                                .default_schema = "public",
                                .tables = tables,
                                .n_tables = 4};

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

static bauta_rc
make(const char *tables_json, const char *rest, const bauta_key *with)
{
    char json[4096];

    (void)snprintf(json, sizeof(json), "{\"bauta\":1,\"tables\":{%s}%s}",
                   tables_json, rest);
    ck_assert_msg(bauta_profile_parse(&profile, "shop.json", json, strlen(json),
                                      &report, &err) == BAUTA_OK,
                  "%s", report.n_problems > 0 ? report.problems[0].text : "");
    return bauta_plan_make(&plan, &profile, &catalog, with, &report, &err);
}

#define C(cols) "\"customer\":{\"columns\":{" cols "}}"
#define O(cols) "\"orders\":{\"columns\":{" cols "}}"
#define L(cols) "\"line\":{\"columns\":{" cols "}}"
#define C_KEEP  "\"customer\":\"keep\""
#define O_KEEP  "\"orders\":\"keep\""
#define L_KEEP  "\"line\":\"keep\""
#define C_REST  ",\"email\":\"keep\",\"code\":\"keep\",\"born\":\"keep\""

static const struct {
    const char *tables, *rest;
    const char *where, *text; /* of one of the problems */
    size_t n;                 /* problems in all */
} refused[] = {
    {C_KEEP "," O_KEEP, "", "line", "says nothing of this table's column: n",
     1},
    {C("\"id\":\"keep\"") "," O_KEEP "," L_KEEP, "", "customer.born",
     "says nothing of this column (date)", 3},
    {C_KEEP "," O_KEEP "," L_KEEP ",\"custmer\":\"keep\"", "", "custmer",
     "no such table", 1},
    {C("\"id\":\"keep\",\"emial\":\"keep\"" C_REST) "," O_KEEP "," L_KEEP, "",
     "customer.emial", "no such column", 1},
    {C_KEEP "," O_KEEP "," L_KEEP ",\"orders_2026\":\"keep\"", "",
     "orders_2026", "a partition has the rules of its table", 1},
    {C_KEEP "," O_KEEP "," L_KEEP ",\"public.customer\":\"keep\"", "",
     "public.customer", "two entries", 1},
    {C("\"id\":\"keep\",\"email\":\"last_name\",\"code\":\"keep\",\"born\":"
       "\"keep\"") "," O_KEEP "," L_KEEP,
     "", "customer.email", "unique key customer_email needs them distinct", 1},
    {C("\"id\":\"null\"" C_REST) ",\"orders\":\"skip\",\"line\":\"skip\"", "",
     "customer.id", "does not admit NULL", 2},
    {C("\"id\":\"keep\",\"email\":\"keep\",\"code\":{\"transform\":\"hash\","
       "\"length\":40},\"born\":\"keep\"") "," O_KEEP "," L_KEEP,
     "", "customer.code", "hash", 1},
    {C("\"id\":\"keep\",\"email\":\"keep\",\"code\":\"keep\",\"born\":"
       "\"email\"") "," O_KEEP "," L_KEEP,
     "", "customer.born", "does not work on a column of type date", 1},
    {C("\"id\":\"token\"" C_REST) "," O_KEEP
                                  "," L("\"order_id\":\"keep\",\"n\":\"keep\""),
     "", "orders.customer_id", "which has another rule", 1},
    {C_KEEP "," O("\"id\":\"keep\",\"customer_id\":\"token\",\"note\":\"keep\","
                  "\"customer_email\":\"keep\"") "," L("\"order_id\":\"keep\","
                                                       "\"n\":\"keep\""),
     "", "orders.customer_id", "which has another rule", 1},
    {"\"customer\":\"skip\"," O_KEEP "," L_KEEP, "", "orders",
     "needs rows of customer, which is skipped", 1},
    {"\"customer\":\"schema-only\"," O_KEEP "," L_KEEP, "", "orders",
     "copied without rows", 1},
    {C("\"id\":\"keep\"" C_REST ",\"shout\":\"email\"") "," O_KEEP "," L_KEEP,
     "", "customer.shout", "computes this column", 1},
    {C_KEEP "," O_KEEP "," L_KEEP,
     ",\"references\":[{\"table\":\"orders\",\"columns\":[\"nope\"],"
     "\"references\":{\"table\":\"customer\",\"columns\":[\"email\"]}}]",
     "orders.nope", "no such column", 1},
    {C("\"id\":\"keep\",\"email\":\"email\",\"code\":\"keep\",\"born\":"
       "\"keep\"") "," O_KEEP "," L_KEEP,
     ",\"references\":[{\"table\":\"orders\",\"columns\":[\"customer_email\"],"
     "\"references\":{\"table\":\"customer\",\"columns\":[\"email\"]}}]",
     "orders.customer_email", "which has another rule", 1},
    {C_KEEP "," O_KEEP "," L("\"order_id\":\"keep\",\"n\":{\"transform\":"
                             "\"constant\",\"value\":1}"),
     "", "line.n", "the primary key needs them distinct", 1},
};

START_TEST(refuses)
{
    bool found = false;

    ck_assert_int_eq(make(refused[_i].tables, refused[_i].rest, key),
                     BAUTA_ECOVER);
    for (size_t i = 0; i < report.n_problems; i++)
        found = found ||
                (strcmp(report.problems[i].where, refused[_i].where) == 0 &&
                 strstr(report.problems[i].text, refused[_i].text) != NULL);
    ck_assert_msg(found, "%s: %s", report.problems[0].where,
                  report.problems[0].text);
    ck_assert_uint_eq(report.n_problems, refused[_i].n);
}
END_TEST

#define SEVERAL(column)                                                        \
    ",\"references\":[{\"table\":\"orders\",\"columns\":[\"customer_email\"]," \
    "\"when\":\"note = 'c'\",\"references\":{\"table\":\"customer\","          \
    "\"columns\":[\"" column "\"]}}]"

static const struct {
    const char *tables, *rest;
    size_t table, column;
    enum bauta_reason reason;
    const char *label;
} decided[] = {
    {C_KEEP "," O_KEEP "," L_KEEP, "", CUSTOMER, 1, BAUTA_REASON_TABLE, "keep"},
    {C_KEEP "," O_KEEP "," L_KEEP, "", CUSTOMER, 4, BAUTA_REASON_GENERATED,
     "keep"},
    {C("\"id\":\"token\"" C_REST) "," O(
         "\"id\":\"token\",\"note\":\"keep\","
         "\"customer_email\":\"keep\"") "," L("\"n\":\"keep\""),
     "", ORDERS, 1, BAUTA_REASON_REFERENCE, "token"},
    {C("\"id\":\"token\"" C_REST) "," O(
         "\"id\":\"token\",\"note\":\"keep\","
         "\"customer_email\":\"keep\"") "," L("\"n\":\"keep\""),
     "", LINE, 2, BAUTA_REASON_REFERENCE, "token"},
    {C("\"id\":\"token\"" C_REST) "," O(
         "\"id\":\"token\",\"customer_id\":\"token\",\"note\":\"keep\","
         "\"customer_email\":\"keep\"") "," L("\"n\":\"keep\""),
     "", ORDERS, 1, BAUTA_REASON_EXPLICIT, "token"},
    {C("\"id\":\"token\"" C_REST) "," O(
         "\"id\":\"keep\",\"customer_id\":"
         "\"null\",\"note\":\"keep\",\"customer_"
         "email\":\"keep\"") "," L("\"order_id\":\"keep\",\"n\":\"keep\","
                                   "\"customer_id\":\"null\""),
     "", ORDERS, 1, BAUTA_REASON_EXPLICIT, "null"},
    {C_KEEP "," O("\"id\":\"keep\",\"note\":\"keep\"") "," L_KEEP,
     ",\"rules\":[{\"column\":\"*EMAIL*\",\"type\":\"text\",\"transform\":"
     "\"email\"}]",
     ORDERS, 3, BAUTA_REASON_WILDCARD, "email"},
    {C_KEEP "," O("\"id\":\"keep\",\"note\":\"keep\"") "," L_KEEP,
     ",\"rules\":[{\"table\":\"public.ord*\",\"column\":\"*\",\"transform\":"
     "\"mask\"},{\"column\":\"*\",\"transform\":\"email\"}]",
     ORDERS, 3, BAUTA_REASON_WILDCARD, "mask"},
    {C_KEEP "," L_KEEP, ",\"undeclared\":\"keep\"", ORDERS, 2,
     BAUTA_REASON_UNDECLARED, "keep"},
    {C_KEEP "," L_KEEP, ",\"undeclared\":\"keep\"", ORDERS, 1,
     BAUTA_REASON_REFERENCE, "keep"},
    {C("\"id\":\"keep\",\"email\":\"email\",\"code\":\"keep\",\"born\":"
       "\"keep\"") "," O("\"id\":\"keep\",\"note\":\"keep\"") "," L_KEEP,
     SEVERAL("email"), ORDERS, 3, BAUTA_REASON_REFERENCE, "email → refuse"},
    {C("\"id\":\"keep\",\"email\":\"email\",\"code\":\"keep\",\"born\":"
       "\"keep\"") "," O("\"id\":\"keep\",\"note\":\"keep\",\"customer_email\":"
                         "\"null\"") "," L_KEEP,
     SEVERAL("email"), ORDERS, 3, BAUTA_REASON_EXPLICIT, "email → null"},
    {C_KEEP "," O("\"id\":\"keep\",\"note\":\"keep\"") "," L_KEEP,
     SEVERAL("email"), ORDERS, 3, BAUTA_REASON_REFERENCE, "refuse"},
    {"\"customer\":\"skip\",\"orders\":\"skip\",\"line\":\"skip\"", "", ORDERS,
     2, BAUTA_REASON_ABSENT, "keep"},
    {C("\"id\":\"keep\",\"email\":\"keep\",\"code\":\"null\",\"born\":"
       "\"keep\"") "," O_KEEP "," L_KEEP,
     "", CUSTOMER, 2, BAUTA_REASON_EXPLICIT, "null"},
};

START_TEST(decides)
{
    const bauta_plan_column *column;
    char label[64];

    ck_assert_msg(make(decided[_i].tables, decided[_i].rest, key) == BAUTA_OK,
                  "%s: %s",
                  report.n_problems > 0 ? report.problems[0].where : "",
                  report.n_problems > 0 ? report.problems[0].text : err.text);
    column = &plan.tables[decided[_i].table].columns[decided[_i].column];
    ck_assert_int_eq(column->reason, decided[_i].reason);
    bauta_plan_column_label(column, label, sizeof(label));
    ck_assert_str_eq(label, decided[_i].label);
}
END_TEST

/* Untouched neighbours travel as one; a generated column in none. */
START_TEST(lays_out_slots)
{
    const bauta_plan_table *table;

    ck_assert_int_eq(make(C("\"id\":\"keep\",\"email\":\"keep\",\"code\":"
                            "\"null\",\"born\":\"keep\"") "," O_KEEP "," L_KEEP,
                          "", key),
                     BAUTA_OK);
    table = &plan.tables[CUSTOMER];
    ck_assert_uint_eq(table->n_slots, 3);
    ck_assert(table->slots[0].wire && !table->slots[1].wire &&
              table->slots[2].wire);
    ck_assert_uint_eq(table->slots[0].n, 2);
    ck_assert_uint_eq(table->slots[1].first, 2);
    ck_assert_uint_eq(table->slots[2].first, 3);
    ck_assert_uint_eq(table->slots[2].n, 1);
    ck_assert_uint_eq(plan.tables[ORDERS].n_slots, 1);
    ck_assert_uint_eq(plan.rows, 30);
}
END_TEST

/* A rule shared by reference is bound to the narrowest column: every token of
 * customer.id fits the smallint that references it. */
START_TEST(shared_rules_fit_the_narrowest)
{
    char in[64][8];
    bauta_cell cells[64], *columns = cells;
    bauta_arena arena;
    bauta_view view = {.columns = &columns,
                       .n_columns = 1,
                       .n_rows = 64,
                       .first_row = 1,
                       .arena = &arena};
    const bauta_bound *bound;

    ck_assert_int_eq(make(C("\"id\":\"token\"" C_REST) "," O(
                              "\"id\":\"token\",\"note\":\"keep\",\"customer_"
                              "email\":\"keep\"") "," L("\"n\":\"keep\""),
                          "", key),
                     BAUTA_OK);
    bauta_arena_init(&arena);
    for (size_t i = 0; i < 64; i++) {
        (void)snprintf(in[i], sizeof(in[i]), "%zu", i + 1);
        cells[i] = (bauta_cell){.bytes = in[i], .len = (uint32_t)strlen(in[i])};
    }
    bound = &plan.tables[CUSTOMER].columns[0].bounds[0];
    ck_assert_int_eq(bound->step->transform->apply(bound->self, &view, &err),
                     BAUTA_OK);
    for (size_t i = 0; i < 64; i++) {
        long n = 0;

        for (size_t j = 0; j < cells[i].len; j++)
            n = n * 10 + (cells[i].bytes[j] - '0');
        ck_assert_int_ge(n, 1);
        ck_assert_int_le(n, INT16_MAX);
    }
    bauta_arena_deinit(&arena);
}
END_TEST

START_TEST(no_key_is_said_once)
{
    ck_assert_int_eq(
        make(
            C("\"id\":\"token\",\"email\":\"email\",\"code\":"
              "\"keep\",\"born\":\"keep\"") "," O("\"id\":\"keep\",\"note\":"
                                                  "\"keep\",\"customer_"
                                                  "email\":\"keep\"") "," L("\""
                                                                            "n"
                                                                            "\""
                                                                            ":"
                                                                            "\""
                                                                            "ke"
                                                                            "ep"
                                                                            "\""),
            "", NULL),
        BAUTA_EUSAGE);
    ck_assert_uint_eq(report.n_problems, 1);
    ck_assert_ptr_nonnull(strstr(report.problems[0].text, "4 columns"));
    ck_assert_ptr_nonnull(strstr(report.problems[0].hint, "--key-file"));
}
END_TEST

#define LIST(each) "{\"transform\":\"list\",\"each\":" each "}"
#define NOTED(email, note)                                                     \
    C_KEEP "," O(                                                              \
        "\"id\":\"keep\",\"customer_id\":\"keep\",\"customer_email\":" email   \
        ",\"note\":" note) "," L_KEEP

START_TEST(rules_within_need_a_key)
{
    ck_assert_int_eq(
        make(NOTED("\"keep\"", LIST("[\"mask\"," LIST("\"token\"") "]")), "",
             NULL),
        BAUTA_EUSAGE);
    ck_assert_uint_eq(report.n_problems, 1);
    ck_assert_ptr_nonnull(strstr(report.problems[0].text,
                                 "1 column of this profile needs a key"));
}
END_TEST

START_TEST(rules_within_are_compared)
{
    static const char references[] =
        ",\"references\":[{\"table\":\"orders\",\"columns\":[\"note\"],"
        "\"references\":{\"table\":\"orders\",\"columns\":"
        "[\"customer_email\"]}}]";
    static const struct {
        const char *tables;
        bauta_rc rc;
    } cases[] = {
        {NOTED(LIST("\"mask\""), LIST("\"mask\"")), BAUTA_OK},
        {NOTED(LIST("\"mask\""), LIST("\"null\"")), BAUTA_ECOVER},
        {NOTED(LIST("{\"transform\":\"constant\",\"value\":\"2\"}"),
               LIST("{\"transform\":\"constant\",\"value\":2}")),
         BAUTA_ECOVER},
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        bauta_rc rc;

        if (i > 0) {
            tear_down();
            set_up();
        }
        rc = make(cases[i].tables, references, key);
        ck_assert_msg(rc == cases[i].rc, "%s",
                      report.n_problems > 0 ? report.problems[0].text : "");
        if (cases[i].rc != BAUTA_OK)
            ck_assert_ptr_nonnull(
                strstr(report.problems[0].text, "which has another rule"));
    }
}
END_TEST

Suite *bauta_plan_suite(void);
Suite *
bauta_plan_suite(void)
{
    Suite *suite = suite_create("plan");
    TCase *tc = tcase_create("verdicts");

    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_loop_test(tc, refuses, 0,
                        (int)(sizeof(refused) / sizeof(refused[0])));
    tcase_add_loop_test(tc, decides, 0,
                        (int)(sizeof(decided) / sizeof(decided[0])));
    tcase_add_test(tc, lays_out_slots);
    tcase_add_test(tc, shared_rules_fit_the_narrowest);
    tcase_add_test(tc, no_key_is_said_once);
    tcase_add_test(tc, rules_within_need_a_key);
    tcase_add_test(tc, rules_within_are_compared);
    suite_add_tcase(suite, tc);
    return suite;
}
