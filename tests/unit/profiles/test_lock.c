/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The lock: what it remembers of a catalogue, what it says of another one, and
 * what it makes of files that are none.
 */
#include "tests/unit/profiles/fixtures.h"

#include "profiles/lock.h"
#include "profiles/lock_items.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const moods[] = {"glad", "sad"};
static const char *const others[] = {"glad", "sed"};
static const size_t c0[] = {0}, c10[] = {1, 0};

static bauta_column person[] = {
    {.name = "id", .native = "integer", .type = BAUTA_TYPE_INTEGER},
    {.name = "mail", .native = "varchar(40)", .nullable = true},
    {.name = "mood",
     .native = "enum('glad','sad')",
     .nullable = true,
     .labels = moods,
     .n_labels = 2},
};
static bauta_column visit[] = {
    {.name = "person \"id\"", .native = "integer"},
    {.name = "\xff", .native = "text", .nullable = true, .generated = true},
};
static bauta_unique_key person_keys[] = {
    {.name = "a", .columns = c0, .n_columns = 1, .primary = true},
    {.name = "b", .columns = c10, .n_columns = 2, .partial = true},
    {.name = "c", .columns = c10, .n_columns = 2, .partial = true},
};
static bauta_foreign_key visit_references[] = {
    {.name = "f", .columns = c0, .n_columns = 1, .ref_columns = c0},
};
static bauta_table tables[3];
static bauta_catalog catalog;

static char folder[64], path[128];
static bauta_report report;
static bauta_err err;

/* The catalogue as it is before a test changes it. */
static void
make_catalog(void)
{
    tables[0] = (bauta_table){.schema = "public",
                              .name = "person",
                              .parent = BAUTA_NO_PARENT,
                              .columns = person,
                              .n_columns = 3,
                              .keys = person_keys,
                              .n_keys = 3,
                              .rows = 7};
    tables[1] = (bauta_table){.schema = "crm",
                              .name = "visit",
                              .parent = BAUTA_NO_PARENT,
                              .columns = visit,
                              .n_columns = 2,
                              .references = visit_references,
                              .n_references = 1};
    tables[2] = (bauta_table){.schema = "public",
                              .name = "person_1",
                              .kind = BAUTA_TABLE_PARTITION,
                              .columns = person,
                              .n_columns = 3};
    catalog = (bauta_catalog){.driver = "postgres",
                              .database = "shop",
                              .default_schema = "public",
                              .tables = tables,
                              .n_tables = 3};
}

static void
set_up(void)
{
    (void)snprintf(folder, sizeof(folder), "/tmp/bauta-lock-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    (void)snprintf(path, sizeof(path), "%s/shop.lock.json", folder);
    bauta_report_init(&report);
    err = (bauta_err){0};
    make_catalog();
}

static void
tear_down(void)
{
    (void)unlink(path);
    (void)rmdir(path);
    ck_assert_int_eq(rmdir(folder), 0);
    bauta_report_deinit(&report);
}

static void
write_lock(void)
{
    ck_assert_msg(bauta_lock_write(path, &catalog, &err) == BAUTA_OK, "%s",
                  err.text);
}

/* Compares; returns whether there was a lock. */
static bool
look(void)
{
    bool found = false;

    ck_assert_int_eq(bauta_lock_compare(path, &catalog, &report, &found, &err),
                     BAUTA_OK);
    return found;
}

static char *
read_lock(void)
{
    static char text[8192];
    int fd = open(path, O_RDONLY);
    ssize_t n = read(fd, text, sizeof(text) - 1);

    ck_assert_int_gt(n, 0);
    text[n] = '\0';
    (void)close(fd);
    return text;
}

START_TEST(paths)
{
    static const char *const pairs[][2] = {
        {"shop.json", "shop.lock.json"},
        {"a/b.json/shop.json", "a/b.json/shop.lock.json"},
        {"shop", "shop.lock.json"},
        {".json", ".json.lock.json"},
        {"shop.JSON", "shop.JSON.lock.json"},
    };
    char out[64], little[15];

    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        ck_assert_int_eq(bauta_lock_path(pairs[i][0], out, sizeof(out), &err),
                         BAUTA_OK);
        ck_assert_str_eq(out, pairs[i][1]);
    }
    ck_assert_int_eq(bauta_lock_path("shop.json", little, sizeof(little), &err),
                     BAUTA_OK);
    ck_assert_int_eq(
        bauta_lock_path("shops.json", little, sizeof(little), &err),
        BAUTA_EUSAGE);
}
END_TEST

START_TEST(is_written_as_documented)
{
    write_lock();
    ck_assert_str_eq(read_lock(),
                     "{\n"
                     "  \"bauta_lock\": 1,\n"
                     "  \"driver\": \"postgres\",\n"
                     "  \"tables\": [\n"
                     "    {\n"
                     "      \"table\": \"person\",\n"
                     "      \"columns\": {\n"
                     "        \"id\": \"integer, not null\",\n"
                     "        \"mail\": \"varchar(40)\",\n"
                     "        \"mood\": \"enum of 2 labels "
                     "#65eee1d50d819b5d\"\n"
                     "      },\n"
                     "      \"keys\": [\n"
                     "        \"primary key (id)\",\n"
                     "        \"unique (mail, id) among some rows\"\n"
                     "      ],\n"
                     "      \"references\": []\n"
                     "    },\n"
                     "    {\n"
                     "      \"schema\": \"crm\",\n"
                     "      \"table\": \"visit\",\n"
                     "      \"columns\": {\n"
                     "        \"\\\\xff\": \"text, generated\",\n"
                     "        \"person \\\"id\\\"\": \"integer, not null\"\n"
                     "      },\n"
                     "      \"keys\": [],\n"
                     "      \"references\": [\n"
                     "        \"(\\\"person \\\"\\\"id\\\"\\\"\\\") to person "
                     "(id)\"\n"
                     "      ]\n"
                     "    }\n"
                     "  ]\n"
                     "}\n");
    ck_assert(look());
    ck_assert(bauta_report_empty(&report));
}
END_TEST

START_TEST(order_names_of_keys_and_rows_do_not_matter)
{
    bauta_column turned[3] = {person[2], person[0], person[1]};
    static const size_t c1[] = {1}, c21[] = {2, 1};
    bauta_unique_key keys[2] = {
        {.name = "x", .columns = c21, .n_columns = 2, .partial = true},
        {.name = "y", .columns = c1, .n_columns = 1, .primary = true}};
    bauta_foreign_key reference = visit_references[0];
    bauta_table first = tables[0];

    write_lock();
    first.columns = turned;
    first.keys = keys;
    first.n_keys = 2;
    first.rows = 70000;
    reference.ref_table = 1;
    reference.ref_columns = c1;
    tables[0] = tables[1];
    tables[0].references = &reference;
    tables[1] = first;
    catalog.n_tables = 2; /* the partition has gone */
    ck_assert(look());
    ck_assert_msg(bauta_report_empty(&report), "%s",
                  report.n_problems == 0 ? "" : report.problems[0].text);
}
END_TEST

static bauta_column more[4], other[3];
static const bauta_table extra = {.schema = "public", .name = "extra"};

static void
add_column(void)
{
    memcpy(more, person, sizeof(person));
    more[3] = (bauta_column){.name = "ssn", .native = "text", .nullable = true};
    tables[0].columns = more;
    tables[0].n_columns = 4;
}

static void
drop_column(void)
{
    tables[0].n_columns = 2;
}

static void
change_type(void)
{
    memcpy(other, person, sizeof(person));
    other[1].native = "text";
    tables[0].columns = other;
}

static void
change_nullability(void)
{
    memcpy(other, person, sizeof(person));
    other[0].nullable = true;
    tables[0].columns = other;
}

static void
change_labels(void)
{
    memcpy(other, person, sizeof(person));
    other[2].labels = others;
    tables[0].columns = other;
}

static void
add_table(void)
{
    tables[2] = extra;
    tables[2].columns = person;
    tables[2].n_columns = 3;
    tables[2].keys = person_keys;
    tables[2].n_keys = 1;
}

static void
drop_table(void)
{
    catalog.n_tables = 1;
}

static void
move_table(void)
{
    tables[1].schema = "public";
}

static void
drop_key(void)
{
    tables[0].n_keys = 1;
}

static void
drop_reference(void)
{
    tables[1].n_references = 0;
}

static const struct {
    void (*change)(void);
    size_t n;
    enum bauta_problem_kind kind;
    const char *where, *text;
    unsigned line; /* of the lock */
} drifts[] = {
    {add_column, 1, BAUTA_PROBLEM_APPEARED, "person.ssn",
     "the column (text) appeared since the lock was written", 5},
    {drop_column, 1, BAUTA_PROBLEM_GONE, "person.mood", "has gone", 10},
    {change_type, 1, BAUTA_PROBLEM_CHANGED, "person.mail",
     "the column was varchar(40) when the lock was written, and is text", 9},
    {change_nullability, 1, BAUTA_PROBLEM_CHANGED, "person.id",
     "was integer, not null when the lock was written, and is integer", 8},
    {change_labels, 1, BAUTA_PROBLEM_CHANGED, "person.mood",
     "enum of 2 labels #", 10},
    {add_table, 1, BAUTA_PROBLEM_APPEARED, "extra", "the table appeared", 0},
    {drop_table, 1, BAUTA_PROBLEM_GONE, "crm.visit", "the table has gone", 18},
    {move_table, 2, BAUTA_PROBLEM_APPEARED, "visit", "the table appeared", 0},
    {drop_key, 1, BAUTA_PROBLEM_GONE, "person",
     "the key unique (mail, id) among some rows has gone", 14},
    {drop_reference, 1, BAUTA_PROBLEM_GONE, "crm.visit",
     "the reference of (\"person \"\"id\"\"\") to person (id) has gone", 27},
};

START_TEST(tells_what_is_another)
{
    const bauta_problem *found = NULL;

    write_lock();
    drifts[_i].change();
    ck_assert(look());
    for (size_t i = 0; i < report.n_problems; i++)
        if (report.problems[i].kind == drifts[_i].kind)
            found = &report.problems[i];
    ck_assert_ptr_nonnull(found);
    ck_assert_uint_eq(report.n_problems, drifts[_i].n);
    ck_assert_int_eq(found->code, BAUTA_ECOVER);
    ck_assert_str_eq(found->where, drifts[_i].where);
    ck_assert_msg(strstr(found->text, drifts[_i].text) != NULL, "%s",
                  found->text);
    ck_assert_uint_eq(found->line, drifts[_i].line);
    ck_assert_ptr_nonnull(strstr(found->hint, "--write-lock"));
    ck_assert_ptr_null(strstr(found->text, "glad"));
    /* Somebody decided: from now on it is as it should be. */
    bauta_report_deinit(&report);
    bauta_report_init(&report);
    write_lock();
    ck_assert(look());
    ck_assert(bauta_report_empty(&report));
}
END_TEST

#define HEAD "{\"bauta_lock\":1,\"driver\":\"postgres\",\"tables\":"

static const char *const bad[][2] = {
    {"", "the file is empty"},
    {"{", ""},
    {"[]", "an object is expected"},
    {"{}", "\"bauta_lock\""},
    {"{\"bauta_lock\":2,\"driver\":\"postgres\",\"tables\":[]}", "version 1"},
    {"{\"bauta_lock\":\"1\",\"driver\":\"postgres\",\"tables\":[]}",
     "version 1"},
    {"{\"bauta_lock\":1,\"driver\":\"mysql\",\"tables\":[]}",
     "another kind of database than postgres"},
    {"{\"bauta_lock\":1,\"driver\":7,\"tables\":[]}", "another kind"},
    {HEAD "{}}", "an array"},
    {HEAD "[],\"tables\":[]}", "twice"},
    {HEAD "[],\"more\":1}", "no such member"},
    {HEAD "[7]}", "an object"},
    {HEAD "[{}]}", "a table has"},
    {HEAD "[{\"table\":1,\"columns\":{}}]}", "a table has"},
    {HEAD "[{\"table\":\"a\\u0000b\",\"columns\":{}}]}", ""},
    {HEAD "[{\"table\":\"a\",\"columns\":[]}]}", "an object"},
    {HEAD "[{\"table\":\"a\",\"columns\":{\"b\":1}}]}", "a text"},
    {HEAD "[{\"table\":\"a\",\"columns\":{\"b\":\"c\",\"b\":\"d\"}}]}",
     "twice"},
    {HEAD "[{\"table\":\"a\",\"columns\":{},\"keys\":{}}]}", "an array"},
    {HEAD "[{\"table\":\"a\",\"columns\":{},\"references\":[{}]}]}", "a text"},
};

START_TEST(refuses_what_is_none)
{
    FILE *file = fopen(path, "w");

    ck_assert_ptr_nonnull(file);
    (void)fputs(bad[_i][0], file);
    ck_assert_int_eq(fclose(file), 0);
    ck_assert(look());
    ck_assert_uint_eq(report.n_problems, 1);
    ck_assert_int_eq(report.problems[0].kind, BAUTA_PROBLEM_LOCK);
    ck_assert_int_eq(bauta_report_code(&report), BAUTA_EPROFILE);
    ck_assert_str_eq(report.problems[0].file, path);
    ck_assert_msg(strstr(report.problems[0].text, bad[_i][1]) != NULL, "%s",
                  report.problems[0].text);
}
END_TEST

static void
expect_refused(const char *text)
{
    ck_assert(look());
    ck_assert_uint_eq(report.n_problems, 1);
    ck_assert_int_eq(report.problems[0].kind, BAUTA_PROBLEM_LOCK);
    ck_assert_msg(strstr(report.problems[0].text, text) != NULL, "%s",
                  report.problems[0].text);
}

START_TEST(absent)
{
    ck_assert(!look());
    ck_assert(bauta_report_empty(&report));
}
END_TEST

START_TEST(a_link_to_nowhere_is_not_absent)
{
    ck_assert_int_eq(symlink("nowhere", path), 0);
    expect_refused("cannot be read");
}
END_TEST

START_TEST(a_pipe)
{
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    expect_refused("no regular file");
}
END_TEST

START_TEST(a_folder)
{
    ck_assert_int_eq(mkdir(path, 0700), 0);
    expect_refused("no regular file");
    ck_assert_int_eq(bauta_lock_write(path, &catalog, &err), BAUTA_EIO);
    ck_assert_ptr_nonnull(strstr(err.text, path));
}
END_TEST

/* Past the limit it is not even read to its end. */
START_TEST(too_large)
{
    int fd = open(path, O_WRONLY | O_CREAT, 0600);

    ck_assert_int_eq(ftruncate(fd, (off_t)1 << 40), 0);
    (void)close(fd);
    expect_refused("");
}
END_TEST

START_TEST(takes_the_place_of_what_is_there)
{
    char aim[160];
    struct stat st;

    (void)snprintf(aim, sizeof(aim), "%s/aim", folder);
    ck_assert_int_eq(symlink(aim, path), 0);
    write_lock();
    ck_assert_int_eq(lstat(path, &st), 0);
    ck_assert(S_ISREG(st.st_mode));
    ck_assert_int_ne(lstat(aim, &st), 0);
    ck_assert(look());
    ck_assert(bauta_report_empty(&report));
}
END_TEST

Suite *
lock_suite(void)
{
    Suite *suite = suite_create("lock");
    TCase *tests = tcase_create("lock");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, paths);
    tcase_add_test(tests, is_written_as_documented);
    tcase_add_test(tests, order_names_of_keys_and_rows_do_not_matter);
    tcase_add_loop_test(tests, tells_what_is_another, 0,
                        sizeof(drifts) / sizeof(drifts[0]));
    tcase_add_loop_test(tests, refuses_what_is_none, 0,
                        sizeof(bad) / sizeof(bad[0]));
    tcase_add_test(tests, absent);
    tcase_add_test(tests, a_link_to_nowhere_is_not_absent);
    tcase_add_test(tests, a_pipe);
    tcase_add_test(tests, a_folder);
    tcase_add_test(tests, too_large);
    tcase_add_test(tests, takes_the_place_of_what_is_there);
    suite_add_tcase(suite, tests);
    return suite;
}
