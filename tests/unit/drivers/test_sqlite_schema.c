/* SPDX-License-Identifier: Apache-2.0 */
/* Sequences, indexes, views, triggers, references, virtual tables. */
#include "tests/unit/drivers/files.h"

#include <check.h>
#include <string.h>

static const char all_objects[] =
    "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name";

START_TEST(test_objects_and_marks)
{
    files_run run = {.source = "s.db", .target = "t.db"};

    files_sql("s.db",
              "PRAGMA page_size=8192; PRAGMA auto_vacuum=INCREMENTAL;"
              "PRAGMA user_version=77; PRAGMA application_id=123456;"
              "CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT COLLATE NOCASE);"
              "CREATE INDEX partial ON t(a) WHERE id > 3;"
              "CREATE VIEW v(x) AS SELECT count(*) FROM t;"
              "CREATE UNIQUE INDEX expr ON t(lower(a) DESC, id);"
              "CREATE TABLE log(m);"
              "CREATE TRIGGER tr AFTER INSERT ON t BEGIN "
              "INSERT INTO log VALUES('fired'); END;"
              "CREATE TRIGGER ti INSTEAD OF INSERT ON v BEGIN SELECT 1; END;"
              "CREATE VIEW broken AS SELECT * FROM nowhere;"
              "INSERT INTO t VALUES(1, 'x'); DELETE FROM log;");
    files_copied(&run);
    files_same("s.db", "t.db", all_objects);
    files_same("s.db", "t.db", "PRAGMA page_size");
    files_same("s.db", "t.db", "PRAGMA auto_vacuum");
    files_same("s.db", "t.db", "PRAGMA user_version");
    files_same("s.db", "t.db", "PRAGMA application_id");
    files_expect("t.db", "SELECT count(*) FROM log", "0");
    files_expect("t.db", "PRAGMA integrity_check", "'ok'");
    files_sql("t.db", "INSERT INTO t VALUES(2, 'y')");
    files_expect("t.db", "SELECT * FROM log", "'fired'");
}
END_TEST

START_TEST(test_sequences)
{
    files_run run = {.source = "s.db", .target = "t.db", .empty = "e"};

    files_sql("s.db", "CREATE TABLE a(id INTEGER PRIMARY KEY AUTOINCREMENT, x);"
                      "CREATE TABLE e(id INTEGER PRIMARY KEY AUTOINCREMENT);"
                      "CREATE TABLE b(id INTEGER PRIMARY KEY AUTOINCREMENT);"
                      "INSERT INTO b VALUES(4); INSERT INTO e VALUES(5);"
                      "INSERT INTO a VALUES(100, 1), (7, 2);"
                      "DELETE FROM a WHERE id = 100; DELETE FROM b;");
    files_copied(&run);
    files_expect("t.db", "SELECT * FROM sqlite_sequence", "'b'|4\n'a'|100");
    files_expect("t.db", "SELECT count(*) FROM e", "0");
    files_sql("t.db", "INSERT INTO a(x) VALUES(3)");
    files_expect("t.db", "SELECT max(id) FROM a", "101");
}
END_TEST

START_TEST(test_skipped_table_takes_its_readers)
{
    files_run run = {.source = "s.db", .target = "t.db", .skip = "log"};

    files_sql("s.db",
              "CREATE TABLE t(a); CREATE TABLE log(m);"
              "CREATE INDEX log_index ON log(m);"
              "CREATE VIEW good AS SELECT * FROM t;"
              "CREATE VIEW bad AS SELECT * FROM log;"
              "CREATE VIEW worse AS SELECT * FROM bad, t;"
              "CREATE VIEW broken AS SELECT * FROM nowhere;"
              "CREATE TRIGGER keeps AFTER UPDATE OF a ON t BEGIN SELECT 1; END;"
              "CREATE TRIGGER goes AFTER UPDATE OF a ON t BEGIN "
              "INSERT INTO log VALUES(1); END;"
              "CREATE TRIGGER on_log AFTER DELETE ON log BEGIN SELECT 1; END;"
              "CREATE TRIGGER on_bad INSTEAD OF DELETE ON bad "
              "BEGIN SELECT 1; END;"
              "INSERT INTO t VALUES(1); INSERT INTO log VALUES('secret')");
    files_copied(&run);
    files_expect("t.db", "SELECT name FROM sqlite_master ORDER BY name",
                 "'broken'\n'good'\n'keeps'\n't'");
    ck_assert_ptr_nonnull(strstr(run.notes, "view bad was left out"));
    ck_assert_ptr_nonnull(strstr(run.notes, "view worse was left out"));
    ck_assert_ptr_nonnull(strstr(run.notes, "trigger goes was left out"));
    ck_assert_ptr_null(strstr(run.notes, "keeps"));
    files_sql("t.db", "UPDATE t SET a = 2");
}
END_TEST

START_TEST(test_references_that_no_longer_hold)
{
    files_run run = {
        .source = "s.db", .target = "t.db", .decode = "ref", .replace = "99"};

    files_sql("s.db", "CREATE TABLE p(id INTEGER PRIMARY KEY);"
                      "CREATE TABLE c(ref INT REFERENCES p(id));"
                      "INSERT INTO p VALUES(1), (2);"
                      "INSERT INTO c VALUES(1), (77), (NULL)");
    ck_assert_int_eq(files_copy(&run), BAUTA_EIO);
    ck_assert_ptr_nonnull(strstr(run.err.text, "for 2 of its rows"));
    ck_assert(!files_exist("t.db"));
}
END_TEST

START_TEST(test_references_broken_before)
{
    files_run run = {.source = "s.db", .target = "t.db"};

    files_sql("s.db", "CREATE TABLE p(id INTEGER PRIMARY KEY, u);"
                      "CREATE TABLE c(ref INT REFERENCES p(id));"
                      "CREATE TABLE odd(ref REFERENCES p(u));"
                      "INSERT INTO c VALUES(77); INSERT INTO odd VALUES(1)");
    files_copied(&run);
    ck_assert_ptr_nonnull(strstr(run.notes, "for 1 of its rows"));
    ck_assert_ptr_nonnull(strstr(run.notes, "table odd cannot be checked"));
}
END_TEST

START_TEST(test_references_to_what_is_not_copied)
{
    files_run run = {
        .source = "s.db", .target = "t.db", .skip = "p", .empty = "q"};

    files_sql("s.db", "CREATE TABLE p(id INTEGER PRIMARY KEY);"
                      "CREATE TABLE q(id INTEGER PRIMARY KEY);"
                      "CREATE TABLE c(a REFERENCES p, b REFERENCES q);"
                      "INSERT INTO p VALUES(1); INSERT INTO q VALUES(2);"
                      "INSERT INTO c VALUES(1, 2)");
    files_copied(&run);
    ck_assert_ptr_nonnull(strstr(run.notes, "references table p"));
    ck_assert_ptr_nonnull(strstr(run.notes, "references table q"));
}
END_TEST

START_TEST(test_full_text)
{
    files_run run = {.source = "s.db",
                     .target = "t.db",
                     .decode = "body",
                     .replace = "masked words"};

    files_sql("s.db",
              "CREATE VIRTUAL TABLE f5 USING fts5(title, body);"
              "CREATE VIRTUAL TABLE f4 USING fts4(title, body);"
              "INSERT INTO f5(rowid, title, body) VALUES(7, 'one', 'secret');"
              "INSERT INTO f4(rowid, title, body) VALUES(9, 'two', 'secret');");
    files_copied(&run);
    files_expect("t.db", "SELECT rowid, * FROM f5", "7|'one'|'masked words'");
    files_expect("t.db", "SELECT rowid, * FROM f4", "9|'two'|'masked words'");
    files_expect("t.db", "SELECT count(*) FROM f5 WHERE f5 MATCH 'secret'",
                 "0");
    files_expect("t.db", "SELECT rowid FROM f5 WHERE f5 MATCH 'masked'", "7");
    files_expect("t.db", "SELECT rowid FROM f4 WHERE f4 MATCH 'masked'", "9");
    files_expect("t.db",
                 "SELECT group_concat(hex(block)) LIKE '%736563726574%' "
                 "FROM f5_data",
                 "0");
    files_same("s.db", "t.db", all_objects);
}
END_TEST

START_TEST(test_full_text_over_another_table)
{
    files_run run = {.source = "s.db",
                     .target = "t.db",
                     .decode = "body",
                     .replace = "masked words"};

    files_sql("s.db", "CREATE TABLE doc(id INTEGER PRIMARY KEY, body TEXT);"
                      "CREATE VIRTUAL TABLE ix USING "
                      "fts5(body, content='doc', content_rowid='id');"
                      "CREATE VIRTUAL TABLE blank USING fts5(body, content='');"
                      "CREATE TRIGGER ai AFTER INSERT ON doc BEGIN INSERT INTO "
                      "ix(rowid, body) VALUES (new.id, new.body); END;"
                      "INSERT INTO doc VALUES(3, 'secret');"
                      "INSERT INTO blank(rowid, body) VALUES(1, 'secret')");
    files_copied(&run);
    files_expect("t.db", "SELECT rowid FROM ix WHERE ix MATCH 'masked'", "3");
    files_expect("t.db", "SELECT count(*) FROM ix WHERE ix MATCH 'secret'",
                 "0");
    files_expect("t.db",
                 "SELECT count(*) FROM blank WHERE blank MATCH 'secret'", "0");
    ck_assert_ptr_nonnull(strstr(run.notes, "index blank is empty"));
    files_same("s.db", "t.db", all_objects);
}
END_TEST

START_TEST(test_full_text_over_a_skipped_table)
{
    files_run run = {.source = "s.db", .target = "t.db", .skip = "doc"};

    files_sql("s.db", "CREATE TABLE doc(id INTEGER PRIMARY KEY, body TEXT);"
                      "CREATE VIRTUAL TABLE ix USING "
                      "fts5(body, content='doc', content_rowid='id');"
                      "INSERT INTO doc VALUES(3, 'secret');"
                      "INSERT INTO ix(ix) VALUES('rebuild')");
    files_copied(&run);
    ck_assert_ptr_nonnull(strstr(run.notes, "index ix is empty"));
    files_expect("t.db",
                 "SELECT group_concat(hex(block)) LIKE '%736563726574%' "
                 "FROM ix_data",
                 "0");
}
END_TEST

START_TEST(test_rtree)
{
    files_run run = {.source = "s.db", .target = "t.db"};

    files_sql("s.db", "CREATE VIRTUAL TABLE box USING rtree(id, x0, x1, +n);"
                      "INSERT INTO box VALUES(5, 0.1, 0.2, 'name'), "
                      "(-2, -100000.7, 3e30, x'01')");
    files_copied(&run);
    files_same("s.db", "t.db", "SELECT * FROM box ORDER BY id");
    files_same("s.db", "t.db", all_objects);
}
END_TEST

START_TEST(test_statistics_are_made_not_copied)
{
    files_run run = {
        .source = "s.db", .target = "t.db", .decode = "a", .replace = "masked"};

    files_sql("s.db", "CREATE TABLE t(a); CREATE INDEX i ON t(a);"
                      "INSERT INTO t VALUES('secret'), ('other'); ANALYZE");
    files_copied(&run);
    files_expect("t.db", "SELECT tbl, idx, stat FROM sqlite_stat1",
                 "'t'|'i'|'2 2'");
}
END_TEST

/* Functions of an application, or a collation, that this program lacks. */
START_TEST(test_definition_that_cannot_be_made)
{
    files_run run = {.source = "s.db", .target = "t.db"};

    files_sql("s.db", "CREATE TABLE t(a TEXT COLLATE NOCASE);"
                      "PRAGMA writable_schema=ON; UPDATE sqlite_master SET "
                      "sql='CREATE TABLE t(a TEXT COLLATE the_lagoon)'");
    ck_assert_int_eq(files_copy(&run), BAUTA_EIO);
    ck_assert_ptr_nonnull(strstr(run.err.text, "the_lagoon"));
    ck_assert(!files_exist("t.db.bauta-stage"));
}
END_TEST

Suite *bauta_sqlite_schema_suite(void);

Suite *
bauta_sqlite_schema_suite(void)
{
    Suite *suite = suite_create("sqlite schema");
    TCase *tcase = tcase_create("schema");

    tcase_add_checked_fixture(tcase, files_enter, files_leave);
    tcase_add_test(tcase, test_objects_and_marks);
    tcase_add_test(tcase, test_sequences);
    tcase_add_test(tcase, test_skipped_table_takes_its_readers);
    tcase_add_test(tcase, test_references_that_no_longer_hold);
    tcase_add_test(tcase, test_references_broken_before);
    tcase_add_test(tcase, test_references_to_what_is_not_copied);
    tcase_add_test(tcase, test_full_text);
    tcase_add_test(tcase, test_full_text_over_another_table);
    tcase_add_test(tcase, test_full_text_over_a_skipped_table);
    tcase_add_test(tcase, test_rtree);
    tcase_add_test(tcase, test_statistics_are_made_not_copied);
    tcase_add_test(tcase, test_definition_that_cannot_be_made);
    suite_add_tcase(suite, tcase);
    return suite;
}
