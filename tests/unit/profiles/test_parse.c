/* SPDX-License-Identifier: Apache-2.0 */
/* What a profile becomes when nothing is wrong with it. */
#include "core/text.h"
#include "tests/unit/profiles/fixtures.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const bauta_value *
option(const bauta_step *step, const char *name)
{
    return bauta_options_get(&step->options, name);
}

static void
parse_well(struct loaded *l, const char *json)
{
    loaded_parse(l, json, strlen(json));
    ck_assert_msg(l->rc == BAUTA_OK, "%s: %s", l->err.text,
                  l->report.n_problems > 0 ? l->report.problems[0].text : "");
    ck_assert(bauta_report_empty(&l->report));
}

START_TEST(reads_the_whole_format)
{
    struct loaded l;
    const bauta_table_entry *table;
    const bauta_column_entry *column;

    parse_well(&l, full_profile);
    ck_assert_str_eq(l.profile.file, "p.json");
    ck_assert_str_eq(l.profile.recipient, "vendor-a");
    ck_assert(!l.profile.undeclared_keep);
    ck_assert_uint_eq(l.profile.undeclared_place.line, 5);
    ck_assert_uint_eq(l.profile.undeclared_place.column, 17);
    ck_assert_uint_eq(l.profile.n_tables, 5);
    table = l.profile.tables;
    ck_assert_str_eq(table[0].name, "crm.customer");
    ck_assert_int_eq(table[0].mode, BAUTA_MODE_COLUMNS);
    ck_assert_uint_eq(table[0].n_columns, 4);
    ck_assert_uint_eq(table[0].place.line, 9);
    ck_assert_uint_eq(table[0].place.column, 5);
    ck_assert_int_eq(table[1].mode, BAUTA_MODE_SKIP);
    ck_assert_int_eq(table[2].mode, BAUTA_MODE_KEEP);
    ck_assert_int_eq(table[3].mode, BAUTA_MODE_SCHEMA_ONLY);
    ck_assert_int_eq(table[4].mode, BAUTA_MODE_COLUMNS);
    ck_assert_uint_eq(table[4].n_columns, 0);

    column = table[0].columns;
    ck_assert_str_eq(column[0].name, "id");
    ck_assert_uint_eq(column[0].rule.n_steps, 1);
    ck_assert_str_eq(column[0].rule.steps[0].transform->name, "keep");
    ck_assert_str_eq(column[0].rule.steps[0].domain, "");
    ck_assert_str_eq(column[1].rule.steps[0].transform->name, "email");
    ck_assert_str_eq(column[1].rule.steps[0].domain, "mail");
    ck_assert_uint_eq(column[1].rule.place.line, 11);
    ck_assert_uint_eq(column[1].rule.place.column, 16);
    ck_assert_uint_eq(column[2].rule.n_steps, 2);
    ck_assert_str_eq(column[2].rule.steps[0].transform->name, "digits");
    ck_assert_str_eq(column[2].rule.steps[1].transform->name, "mask");
    ck_assert_str_eq(column[3].name,
                     "nickn\xC3\xA4me\xE2\x82\xAC\xF0\x9F\x98\x80");
    loaded_free(&l);
}
END_TEST

START_TEST(fills_options_from_rule_defaults_and_fallback)
{
    struct loaded l;
    const bauta_column_entry *column;
    const bauta_step *mask;

    parse_well(&l, full_profile);
    column = l.profile.tables[0].columns;
    mask = &column[2].rule.steps[1];
    ck_assert_int_eq(option(mask, "keep_last")->integer, 2);
    ck_assert(option(mask, "keep_last")->given);
    ck_assert_str_eq(option(mask, "with")->text, "x");
    ck_assert(option(mask, "keep_first")->set);
    ck_assert(!option(mask, "keep_first")->given);
    ck_assert_int_eq(option(mask, "keep_first")->integer, 0);
    /* what one rule is given is not given to the next */
    mask = &l.profile.wildcards[1].rule.steps[1];
    ck_assert(!option(mask, "keep_last")->given);
    ck_assert_str_eq(option(mask, "with")->text, "x");
    /* a required option may come from the defaults */
    ck_assert_int_eq(option(&column[3].rule.steps[0], "length")->integer, 12);
    loaded_free(&l);
}
END_TEST

START_TEST(reads_wildcards_and_references)
{
    struct loaded l;
    const bauta_wildcard *wildcard;
    const bauta_reference_entry *reference;

    parse_well(&l, full_profile);
    ck_assert_uint_eq(l.profile.n_wildcards, 2);
    wildcard = l.profile.wildcards;
    ck_assert_str_eq(wildcard[0].table, "crm.*");
    ck_assert_str_eq(wildcard[0].column, "*email*");
    ck_assert_uint_eq(wildcard[0].types, BAUTA_TYPE_TEXT);
    ck_assert_str_eq(wildcard[0].rule.steps[0].transform->name, "email");
    ck_assert_uint_eq(wildcard[0].place.line, 22);
    ck_assert_ptr_null(wildcard[1].table);
    ck_assert_ptr_null(wildcard[1].column);
    ck_assert_uint_eq(wildcard[1].types, BAUTA_TYPE_TEXT | BAUTA_TYPE_OTHER);
    ck_assert_uint_eq(wildcard[1].rule.n_steps, 2);
    ck_assert_uint_eq(l.profile.n_references, 1);
    reference = l.profile.references;
    ck_assert_str_eq(reference->table, "orders");
    ck_assert_str_eq(reference->ref_table, "customer");
    ck_assert_uint_eq(reference->n_columns, 2);
    ck_assert_str_eq(reference->columns[1], "b");
    ck_assert_str_eq(reference->ref_columns[0], "c");
    ck_assert_uint_eq(reference->place.line, 28);
    loaded_free(&l);
}
END_TEST

START_TEST(converts_every_kind_of_option)
{
    struct loaded l;
    const bauta_step *step;
    const bauta_value *list;

    parse_well(&l,
               "{\"bauta\": 1, \"tables\": {\"t\": {\"columns\": {\"c\":"
               "{\"transform\": \"testall\", \"count\": 10, \"ratio\": 2.5e-1,"
               " \"mark\": \"\\u00e4\", \"label\": \"a\\u0000\\n\\\"b\","
               " \"flag\": false, \"form\": \"base32\","
               " \"list\": [\"x\", 1.50, -3], \"value\": 1.10}}}}}");
    step = l.profile.tables[0].columns[0].rule.steps;
    ck_assert_int_eq(option(step, "count")->integer, 10);
    ck_assert(option(step, "ratio")->number == 0.25);
    ck_assert_str_eq(option(step, "mark")->text, "\xC3\xA4");
    ck_assert_uint_eq(option(step, "label")->text_len, 5);
    ck_assert_mem_eq(option(step, "label")->text, "a\0\n\"b", 6);
    ck_assert(option(step, "flag")->set && !option(step, "flag")->boolean);
    ck_assert_str_eq(option(step, "form")->text, "base32");
    list = option(step, "list");
    ck_assert_uint_eq(list->n_items, 3);
    ck_assert_str_eq(list->items[0].text, "x");
    ck_assert_str_eq(list->items[1].text, "1.50");
    ck_assert(list->items[1].number == 1.5);
    ck_assert_int_eq(list->items[2].integer, -3);
    ck_assert_str_eq(option(step, "value")->text, "1.10"); /* as written */
    loaded_free(&l);
}
END_TEST

static const struct {
    const char *json, *text;
} scalars[] = {
    {"\"x\"", "x"},
    {"true", "true"},
    {"false", "false"},
    {"-0.0", "-0.0"},
    {"123456789012345678901234567890", "123456789012345678901234567890"},
    {"1E2", "1E2"},
    {"null", NULL},
};

START_TEST(keeps_a_scalar_as_written)
{
    struct loaded l;
    const bauta_value *value;
    char json[256];

    (void)snprintf(json, sizeof(json),
                   "{\"bauta\": 1, \"rules\": [{\"column\": \"*\", "
                   "\"transform\": \"testall\", \"value\": %s}]}",
                   scalars[_i].json);
    parse_well(&l, json);
    value = option(l.profile.wildcards[0].rule.steps, "value");
    ck_assert(value->given);
    ck_assert_int_eq(value->is_null, scalars[_i].text == NULL);
    ck_assert_pstr_eq(value->text, scalars[_i].text);
    loaded_free(&l);
}
END_TEST

static const char *const accepted[] = {
    "{\"bauta\": 1}",
    "\xEF\xBB\xBF{\"bauta\": 1}", /* a byte order mark */
    "{\"bauta\": 1, \"tables\": {}, \"rules\": [], \"references\": []}",
    "{\"bauta\":1,\r\n\"tables\":{\"t\":{\"columns\":{\"c\":[\"keep\"]}}}}",
    "{\"bauta\": 1, \"undeclared\": \"keep\"}",
};

START_TEST(accepts)
{
    struct loaded l;

    parse_well(&l, accepted[_i]);
    loaded_free(&l);
}
END_TEST

START_TEST(reads_a_hundred_thousand_columns)
{
    enum { N = 100000 };
    struct loaded l;
    bauta_text json;

    bauta_text_init(&json);
    bauta_text_add(&json, "{\"bauta\":1,\"tables\":{\"t\":{\"columns\":{");
    for (int i = 0; i < N; i++)
        bauta_text_printf(&json, "%s\n\"c%d\":{\"transform\":\"mask\"}",
                          i == 0 ? "" : ",", i);
    bauta_text_add(&json, "}}}}");
    ck_assert(!json.failed);
    parse_well(&l, json.bytes);
    ck_assert_uint_eq(l.profile.tables[0].n_columns, N);
    ck_assert_str_eq(l.profile.tables[0].columns[N - 1].name, "c99999");
    ck_assert_uint_eq(l.profile.tables[0].columns[N - 1].place.line, N + 1);
    loaded_free(&l);
    bauta_text_deinit(&json);
}
END_TEST

static void
file_write(char *path, const char *text)
{
    int fd = mkstemp(path);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq((int)write(fd, text, strlen(text)), (int)strlen(text));
    (void)close(fd);
}

START_TEST(loads_a_file)
{
    char path[] = "/tmp/bauta-profile-XXXXXX";
    struct loaded l = {0};

    file_write(path, full_profile);
    bauta_profile_init(&l.profile);
    bauta_report_init(&l.report);
    ck_assert_int_eq(bauta_profile_load(&l.profile, path, &l.report, &l.err),
                     BAUTA_OK);
    ck_assert_str_eq(l.profile.file, path);
    ck_assert_uint_eq(l.profile.n_tables, 5);
    loaded_free(&l);
    (void)unlink(path);
}
END_TEST

START_TEST(refuses_a_file_too_large)
{
    char path[] = "/tmp/bauta-profile-XXXXXX";
    struct loaded l = {0};

    file_write(path, full_profile);
    ck_assert_int_eq(truncate(path, 16 * 1024 * 1024 + 1), 0);
    bauta_profile_init(&l.profile);
    bauta_report_init(&l.report);
    ck_assert_int_eq(bauta_profile_load(&l.profile, path, &l.report, &l.err),
                     BAUTA_EPROFILE);
    ck_assert_str_eq(l.report.problems[0].text, "larger than 16 MiB");
    loaded_free(&l);
    (void)unlink(path);
}
END_TEST

START_TEST(refuses_a_file_it_cannot_read)
{
    static const char *const paths[] = {"/nonexistent/p.json", "/"};
    struct loaded l = {0};

    bauta_profile_init(&l.profile);
    bauta_report_init(&l.report);
    ck_assert_int_eq(
        bauta_profile_load(&l.profile, paths[_i], &l.report, &l.err),
        BAUTA_EUSAGE);
    ck_assert_ptr_nonnull(strstr(l.err.text, paths[_i]));
    loaded_free(&l);
}
END_TEST

Suite *
parse_suite(void)
{
    Suite *suite = suite_create("parse");
    TCase *tcase = tcase_create("parse");

    tcase_add_checked_fixture(tcase, transforms_setup, NULL);
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, reads_the_whole_format);
    tcase_add_test(tcase, fills_options_from_rule_defaults_and_fallback);
    tcase_add_test(tcase, reads_wildcards_and_references);
    tcase_add_test(tcase, converts_every_kind_of_option);
    tcase_add_loop_test(tcase, keeps_a_scalar_as_written, 0,
                        sizeof(scalars) / sizeof(scalars[0]));
    tcase_add_loop_test(tcase, accepts, 0,
                        sizeof(accepted) / sizeof(accepted[0]));
    tcase_add_test(tcase, reads_a_hundred_thousand_columns);
    tcase_add_test(tcase, loads_a_file);
    tcase_add_test(tcase, refuses_a_file_too_large);
    tcase_add_loop_test(tcase, refuses_a_file_it_cannot_read, 0, 2);
    suite_add_tcase(suite, tcase);
    return suite;
}
