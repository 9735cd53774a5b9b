/* SPDX-License-Identifier: Apache-2.0 */
#include "core/catalog.h"

#include <check.h>

static bauta_column columns[] = {
    {.name = "id"}, {.name = "Mail"}, {.name = "mail"}};

static bauta_table tables[] = {
    {.schema = "public",
     .name = "customer",
     .columns = columns,
     .n_columns = 3},
    {.schema = "crm", .name = "customer"},
    {.schema = "crm", .name = "Ticket"},
    {.schema = "crm", .name = "a.b"},
};

static const bauta_catalog catalog = {
    .default_schema = "public", .tables = tables, .n_tables = 4};

static const struct {
    const char *name;
    long found;
} names[] = {
    {"customer", 0},
    {"public.customer", 0},
    {"crm.customer", 1},
    {"CUSTOMER", 0},
    {"Ticket", 2},
    {"ticket", 2},
    {"crm.ticket", 2},
    {"a.b", 3},
    {"crm.a.b", 3},
    {"nobody", BAUTA_NOT_FOUND},
    {"sales.customer", BAUTA_NOT_FOUND},
    {"", BAUTA_NOT_FOUND},
};

START_TEST(finds_tables)
{
    ck_assert_int_eq(bauta_catalog_find_table(&catalog, names[_i].name),
                     names[_i].found);
}
END_TEST

START_TEST(same_name_in_two_schemas)
{
    bauta_catalog other = catalog;

    other.default_schema = "";
    ck_assert_int_eq(bauta_catalog_find_table(&other, "customer"),
                     BAUTA_AMBIGUOUS);
}
END_TEST

START_TEST(finds_columns)
{
    ck_assert_int_eq(bauta_table_find_column(&tables[0], "id"), 0);
    ck_assert_int_eq(bauta_table_find_column(&tables[0], "ID"), 0);
    ck_assert_int_eq(bauta_table_find_column(&tables[0], "mail"), 2);
    ck_assert_int_eq(bauta_table_find_column(&tables[0], "MAIL"),
                     BAUTA_AMBIGUOUS);
    ck_assert_int_eq(bauta_table_find_column(&tables[0], "x"), BAUTA_NOT_FOUND);
}
END_TEST

START_TEST(labels)
{
    char out[32], little[6];

    bauta_table_label(&catalog, &tables[0], out, sizeof(out));
    ck_assert_str_eq(out, "customer");
    bauta_table_label(&catalog, &tables[2], out, sizeof(out));
    ck_assert_str_eq(out, "crm.Ticket");
    bauta_table_label(&catalog, &tables[2], little, sizeof(little));
    ck_assert_str_eq(little, "crm.T");
}
END_TEST

Suite *bauta_catalog_suite(void);
Suite *
bauta_catalog_suite(void)
{
    Suite *suite = suite_create("catalog");
    TCase *tc = tcase_create("names");

    tcase_add_loop_test(tc, finds_tables, 0,
                        (int)(sizeof(names) / sizeof(names[0])));
    tcase_add_test(tc, same_name_in_two_schemas);
    tcase_add_test(tc, finds_columns);
    tcase_add_test(tc, labels);
    suite_add_tcase(suite, tc);
    return suite;
}
