/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/drivers/files.h"

#include <check.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const struct {
    const char *native;
    unsigned type;
} types[] = {
    {"INTEGER", BAUTA_TYPE_INTEGER},
    {"bigint", BAUTA_TYPE_INTEGER},
    {"VARCHAR(40)", BAUTA_TYPE_TEXT},
    {"TEXT", BAUTA_TYPE_TEXT},
    {"CLOB", BAUTA_TYPE_TEXT},
    {"", BAUTA_TYPE_BYTES},
    {"BLOB", BAUTA_TYPE_BYTES},
    {"REAL", BAUTA_TYPE_DECIMAL},
    {"DECIMAL(10,2)", BAUTA_TYPE_DECIMAL},
    {"BOOLEAN", BAUTA_TYPE_BOOLEAN},
    {"DATE", BAUTA_TYPE_DATE},
    {"DATETIME", BAUTA_TYPE_TIMESTAMP},
    {"TIMESTAMP", BAUTA_TYPE_TIMESTAMP},
    {"TIME", BAUTA_TYPE_TIME},
    {"UUID", BAUTA_TYPE_UUID},
    {"JSON", BAUTA_TYPE_JSON},
};

START_TEST(test_types)
{
    files_source source;
    char sql[200];

    (void)sqlite3_snprintf(sizeof(sql), sql, "CREATE TABLE t(c %s)",
                           types[_i].native);
    files_sql("s.db", sql);
    files_open(&source, "s.db");
    ck_assert_uint_eq(files_table(&source, "t")->columns[0].type,
                      types[_i].type);
    ck_assert_uint_eq(files_table(&source, "t")->columns[0].max_chars, 0);
    ck_assert(files_table(&source, "t")->columns[0].dynamic);
    files_close(&source);
}
END_TEST

START_TEST(test_columns)
{
    files_source source;
    const bauta_table *t;

    files_sql("s.db",
              "CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT NOT NULL, "
              "v INT AS (id+1), s INT GENERATED ALWAYS AS (id+2) STORED);"
              "CREATE TABLE w(a TEXT, b TEXT, PRIMARY KEY(b, a)) WITHOUT ROWID;"
              "CREATE TABLE d(id INTEGER PRIMARY KEY DESC);"
              "CREATE VIEW view1 AS SELECT * FROM t");
    files_open(&source, "s.db");
    ck_assert_uint_eq(source.catalog.n_tables, 3);
    t = files_table(&source, "t");
    ck_assert_uint_eq(t->n_columns, 4);
    ck_assert(files_column(t, "id")->identity);
    ck_assert(!files_column(t, "id")->nullable);
    ck_assert(!files_column(t, "a")->nullable);
    ck_assert(!files_column(t, "a")->generated);
    ck_assert(files_column(t, "v")->generated);
    ck_assert(files_column(t, "s")->generated);
    ck_assert(files_column(t, "id")->max_int == INT64_MAX);
    t = files_table(&source, "w");
    ck_assert(!files_column(t, "a")->nullable);
    ck_assert(!files_column(t, "a")->identity);
    ck_assert_uint_eq(t->n_keys, 1);
    ck_assert_uint_eq(t->keys[0].columns[0], 1);
    ck_assert_uint_eq(t->keys[0].columns[1], 0);
    /* Not the rowid, by an old mistake that SQLite keeps. */
    ck_assert(!files_column(files_table(&source, "d"), "id")->identity);
    files_close(&source);
}
END_TEST

START_TEST(test_keys)
{
    files_source source;
    const bauta_table *t;
    size_t partial = 0, expression = 0, plain = 0, primary = 0;

    files_sql("s.db", "CREATE TABLE t(id INTEGER PRIMARY KEY, a UNIQUE, b, c);"
                      "CREATE UNIQUE INDEX p ON t(b) WHERE b > 0;"
                      "CREATE UNIQUE INDEX e ON t(lower(c), \"b\");"
                      "CREATE INDEX no ON t(c)");
    files_open(&source, "s.db");
    t = files_table(&source, "t");
    ck_assert_uint_eq(t->n_keys, 4);
    for (size_t i = 0; i < t->n_keys; i++) {
        const bauta_unique_key *key = &t->keys[i];

        primary += key->primary;
        plain += !key->primary && !key->partial && !key->expression &&
                 key->columns[0] == 1;
        partial += key->partial && key->columns[0] == 2;
        expression += key->expression && key->n_columns == 2 &&
                      key->columns[0] == 2 && key->columns[1] == 3;
    }
    ck_assert_uint_eq(primary, 1);
    ck_assert_uint_eq(plain, 1);
    ck_assert_uint_eq(partial, 1);
    ck_assert_uint_eq(expression, 1);
    files_close(&source);
}
END_TEST

START_TEST(test_references)
{
    files_source source;
    const bauta_table *t;

    files_sql("s.db",
              "CREATE TABLE child(a REFERENCES PARENT, b, c REFERENCES child(b)"
              ", x, y, z REFERENCES nowhere(a), q REFERENCES parent(absent),"
              " FOREIGN KEY(x, y) REFERENCES pair(m, n));"
              "CREATE TABLE parent(k INTEGER PRIMARY KEY);"
              "CREATE TABLE pair(n, m, UNIQUE(m, n))");
    files_open(&source, "s.db");
    t = files_table(&source, "child");
    ck_assert_uint_eq(t->n_references, 3);
    ck_assert_uint_eq(source.catalog.n_warnings, 2);
    ck_assert_ptr_nonnull(strstr(source.catalog.warnings[0], "nowhere"));
    ck_assert_str_eq(source.catalog.tables[t->references[0].ref_table].name,
                     "parent");
    ck_assert_uint_eq(t->references[0].ref_columns[0], 0);
    ck_assert_str_eq(source.catalog.tables[t->references[1].ref_table].name,
                     "child");
    ck_assert_uint_eq(t->references[1].columns[0], 2);
    ck_assert_uint_eq(t->references[1].ref_columns[0], 1);
    ck_assert_uint_eq(t->references[2].n_columns, 2);
    ck_assert_uint_eq(t->references[2].columns[0], 3);
    ck_assert_uint_eq(t->references[2].ref_columns[0], 1);
    ck_assert_uint_eq(t->references[2].ref_columns[1], 0);
    files_close(&source);
}
END_TEST

START_TEST(test_shadows_are_left_out)
{
    files_source source;
    const bauta_table *t;

    files_sql("s.db", "CREATE VIRTUAL TABLE note USING fts5(title, body);"
                      "CREATE TABLE doc(id INTEGER PRIMARY KEY, body TEXT);"
                      "CREATE VIRTUAL TABLE ix USING "
                      "fts5(body, content='doc', content_rowid='id');"
                      "CREATE VIRTUAL TABLE box USING rtree(id, x0, x1);"
                      "INSERT INTO note VALUES('one', 'two')");
    files_open(&source, "s.db");
    ck_assert_uint_eq(source.catalog.n_tables, 3);
    t = files_table(&source, "note");
    ck_assert_uint_eq(t->n_columns, 3);
    ck_assert_uint_eq(files_column(t, "body")->type, BAUTA_TYPE_TEXT);
    ck_assert(files_column(t, "rowid")->identity);
    ck_assert(t->keys[0].primary);
    ck_assert_uint_eq(t->keys[0].n_columns, 1);
    ck_assert_uint_eq(t->keys[0].columns[0], 2);
    ck_assert(files_column(files_table(&source, "box"), "id")->identity);
    files_close(&source);
}
END_TEST

START_TEST(test_estimates)
{
    files_source source;

    files_sql("s.db", "CREATE TABLE a(x); CREATE TABLE b(x); "
                      "CREATE TABLE w(x PRIMARY KEY) WITHOUT ROWID;"
                      "INSERT INTO a VALUES(1),(2),(3); INSERT INTO w "
                      "VALUES(1),(2);"
                      "CREATE INDEX i ON b(x);"
                      "INSERT INTO b VALUES(1),(2),(3),(4); ANALYZE b;"
                      "DELETE FROM b WHERE x > 1");
    files_open(&source, "s.db");
    ck_assert_uint_eq(files_table(&source, "a")->rows, 3);
    ck_assert_uint_eq(files_table(&source, "b")->rows, 4);
    ck_assert_uint_eq(files_table(&source, "w")->rows, 0);
    files_close(&source);
}
END_TEST

START_TEST(test_source_is_never_made)
{
    bauta_err err = {0};
    void *source;

    ck_assert_int_eq(
        bauta_driver_sqlite.source_open(&source, "sqlite:none.db", &err),
        BAUTA_EIO);
    ck_assert_ptr_null(source);
    ck_assert_ptr_nonnull(strstr(err.text, "none.db"));
    ck_assert(!files_exist("none.db"));
}
END_TEST

START_TEST(test_source_is_no_database)
{
    bauta_err err = {0};
    void *source;
    FILE *file = fopen("text.db", "w");

    for (int i = 0; i < 200; i++)
        (void)fputs("this is secret text, no database\n", file);
    (void)fclose(file);
    ck_assert_int_eq(
        bauta_driver_sqlite.source_open(&source, "sqlite:text.db", &err),
        BAUTA_EIO);
    ck_assert_ptr_nonnull(strstr(err.text, "not a SQLite database"));
    ck_assert_ptr_null(strstr(err.text, "secret"));
}
END_TEST

static const char *const bad_urls[] = {"sqlite:", "sqlite://host/x.db",
                                       "sqlite://"};

START_TEST(test_bad_urls)
{
    bauta_err err = {0};
    void *source;

    ck_assert_int_eq(
        bauta_driver_sqlite.source_open(&source, bad_urls[_i], &err),
        BAUTA_EUSAGE);
}
END_TEST

START_TEST(test_names_are_only_names)
{
    files_source source;
    char path[600], here[256];

    files_sql("./:memory:", "CREATE TABLE found(a)");
    files_open(&source, ":memory:");
    ck_assert_uint_eq(source.catalog.n_tables, 1);
    files_close(&source);
    ck_assert_ptr_nonnull(getcwd(here, sizeof(here)));
    (void)sqlite3_snprintf(sizeof(path), path, "//%s/:memory:", here);
    files_open(&source, path);
    ck_assert_uint_eq(source.catalog.n_tables, 1);
    files_close(&source);
}
END_TEST

Suite *bauta_sqlite_catalog_suite(void);

Suite *
bauta_sqlite_catalog_suite(void)
{
    Suite *suite = suite_create("sqlite catalog");
    TCase *tcase = tcase_create("catalog");

    tcase_add_checked_fixture(tcase, files_enter, files_leave);
    tcase_add_loop_test(tcase, test_types, 0,
                        (int)(sizeof(types) / sizeof(types[0])));
    tcase_add_test(tcase, test_columns);
    tcase_add_test(tcase, test_keys);
    tcase_add_test(tcase, test_references);
    tcase_add_test(tcase, test_shadows_are_left_out);
    tcase_add_test(tcase, test_estimates);
    tcase_add_test(tcase, test_source_is_never_made);
    tcase_add_test(tcase, test_source_is_no_database);
    tcase_add_loop_test(tcase, test_bad_urls, 0,
                        (int)(sizeof(bad_urls) / sizeof(bad_urls[0])));
    tcase_add_test(tcase, test_names_are_only_names);
    suite_add_tcase(suite, tcase);
    return suite;
}
