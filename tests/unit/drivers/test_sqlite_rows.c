/* SPDX-License-Identifier: Apache-2.0 */
/* Every cell arrives with its storage class, decoded or not. */
#include "tests/unit/drivers/files.h"

#include <check.h>
#include <string.h>

/* What a table holds, and a query that shows each cell's class. */
static const struct {
    const char *sql, *query;
} tables[] = {
    {"CREATE TABLE t(a, b INT, c TEXT, d REAL, e NUMERIC, f BLOB);"
     "INSERT INTO t VALUES(1, 'abc', 'x', 1.5, 'y', x'00ff'),"
     "(NULL, NULL, NULL, NULL, NULL, NULL),"
     "('', 9223372036854775807, '', -0.0, 12345678901234567890, x''),"
     "(0.1, -9223372036854775808, '12', 1e300, 0.30000000000000004, '12'),"
     "(9e999, 5, 'NUL ' || char(0) || ' inside', -9e999, 3.0, 7),"
     "(CAST(x'ff80c0' AS TEXT), CAST(x'c328' AS TEXT), CAST(x'ff' AS TEXT), "
     "'z', 'q', 1.0), (5e-324, 'e5', '1e5', 2, 1.7976931348623157e308, '')",
     "SELECT rowid, hex(a), typeof(a), a, hex(b), typeof(b), hex(c), "
     "typeof(c), d, typeof(d), e, typeof(e), hex(f), typeof(f) FROM t"},
    {"CREATE TABLE t(a); INSERT INTO t VALUES(5),(2.0),('7'),('x'),(3.5);"
     "PRAGMA writable_schema=ON;"
     "UPDATE sqlite_master SET sql='CREATE TABLE t(a TEXT)'",
     "SELECT rowid, quote(a), typeof(a) FROM t"},
    {"CREATE TABLE t(\"a,\" , b CHECK(b <> '9') UNIQUE, c AS (b || 1) STORED, "
     "d DEFAULT (1+2)); INSERT INTO t VALUES('5', '1', 2.0), (' 6', 2, 'x');"
     "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql='CREATE TABLE "
     "t(\"a,\" INT /* , */ , b DECIMAL(3, 2) CHECK(b <> ''9'') UNIQUE, c AS "
     "(b || 1) STORED, d DEFAULT (1+2) -- , x' || char(10) || ')' "
     "WHERE type='table'",
     "SELECT rowid, quote(\"a,\"), quote(b), quote(c), quote(d) FROM t"},
    {"CREATE TABLE t(a TEXT, b, PRIMARY KEY(b, a)) WITHOUT ROWID;"
     "INSERT INTO t VALUES('x', 2), ('y', 1), ('x', 'z'), ('q', x'00')",
     "SELECT quote(a), quote(b) FROM t"},
    {"CREATE TABLE t(i INT, r REAL, t TEXT, b BLOB, a ANY) STRICT;"
     "INSERT INTO t VALUES(1, 2, 'x', x'00', 3), (4, 5.5, '6', x'', '7'),"
     "(NULL, NULL, NULL, NULL, 8.0)",
     "SELECT quote(i), quote(r), quote(t), quote(b), quote(a) FROM t"},
    {"CREATE TABLE t(a); INSERT INTO t(rowid, a) VALUES(-5, 'x'), (7, 'y'),"
     "(9223372036854775807, 'z')",
     "SELECT rowid, a FROM t"},
    {"CREATE TABLE t(rowid TEXT, _ROWID_, a); INSERT INTO t(oid, rowid, "
     "_rowid_, a) VALUES(3, 'x', 1, 2), (9, 'y', 1, 2)",
     "SELECT oid, * FROM t"},
    {"CREATE TABLE t(rowid, _rowid_, oid); INSERT INTO t VALUES(3, 4, 5)",
     "SELECT * FROM t"},
    {"CREATE TABLE t(id INTEGER PRIMARY KEY, v AS (id * 2), a);"
     "INSERT INTO t VALUES(-3, 'x'), (12, 'y')",
     "SELECT * FROM t"},
    {"CREATE TABLE t(\"a\"\"b\nc\" INT, [d e] TEXT, `f``g`, "
     "\"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
     "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
     "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
     "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9x\");"
     "INSERT INTO t VALUES(1, 2, 3, 4)",
     "SELECT * FROM t"},
    {"CREATE TABLE t(a); ", "SELECT * FROM t"},
    {"PRAGMA encoding='UTF-16le'; CREATE TABLE t(a TEXT, b INT);"
     "INSERT INTO t VALUES('\xc3\xa9\xf0\x9f\x8e\xad', 'x'), "
     "(CAST(x'fffe4100' AS TEXT), 2), (CAST(x'00d84100' AS TEXT), '')",
     "SELECT hex(CAST(a AS BLOB)), quote(b) FROM t"},
    {"PRAGMA encoding='UTF-16be'; CREATE TABLE t(a TEXT);"
     "INSERT INTO t VALUES('abc'), (CAST(x'feff0041' AS TEXT)), "
     "(CAST(x'd8000041' AS TEXT))",
     "SELECT hex(CAST(a AS BLOB)) FROM t"},
};

enum { N_TABLES = sizeof(tables) / sizeof(tables[0]) };

START_TEST(test_wire)
{
    files_run run = {.source = "s.db", .target = "t.db"};

    files_sql("s.db", tables[_i].sql);
    files_copied(&run);
    files_same("s.db", "t.db", tables[_i].query);
    files_same("s.db", "t.db",
               "SELECT type, name, tbl_name, sql FROM sqlite_master");
    files_same("s.db", "t.db", "PRAGMA encoding");
    ck_assert_str_eq(run.notes, "");
}
END_TEST

/* Decoding loses nothing but what cannot be text, and cells of a class that
 * their column would not keep. */
START_TEST(test_decoded)
{
    files_run run = {.source = "s.db", .target = "t.db", .decode_all = true};

    if (_i == 1 || _i == 2 || _i >= N_TABLES - 2)
        return;
    files_sql("s.db", tables[_i].sql);
    files_copied(&run);
    files_same("s.db", "t.db", tables[_i].query);
}
END_TEST

START_TEST(test_mixed_slots)
{
    files_run run = {.source = "s.db",
                     .target = "t.db",
                     .decode = "b,d",
                     .replace = "masked"};

    files_sql("s.db", "CREATE TABLE t(a, b, c, d, e, f);"
                      "INSERT INTO t VALUES(1, 2, 3.5, NULL, 'x', x'01'),"
                      "(NULL, 'q', 'w', 9, x'', '')");
    files_copied(&run);
    files_expect("t.db", "SELECT rowid, * FROM t",
                 "1|1|'masked'|3.5r|NULL|'x'|x'01'\n"
                 "2|NULL|'masked'|'w'|'masked'|x''|''");
}
END_TEST

START_TEST(test_rule_results_keep_the_class)
{
    files_run run = {.source = "s.db",
                     .target = "t.db",
                     .decode_all = true,
                     .replace = "42"};

    files_sql("s.db", "CREATE TABLE t(a); INSERT INTO t VALUES"
                      "(1), (1.5), ('x'), (x'00'), (NULL)");
    files_copied(&run);
    files_expect("t.db", "SELECT a FROM t", "42\n42r\n'42'\nx'3432'\nNULL");
}
END_TEST

/* "007" is not how an integer is written: it stays the text it is. */
START_TEST(test_integers_are_canonical)
{
    files_run run = {.source = "s.db",
                     .target = "t.db",
                     .decode_all = true,
                     .replace = "007"};

    files_sql("s.db", "CREATE TABLE t(a); INSERT INTO t VALUES(1)");
    files_copied(&run);
    files_expect("t.db", "SELECT a FROM t", "'007'");
}
END_TEST

START_TEST(test_many_batches)
{
    files_run run = {.source = "s.db", .target = "t.db", .decode = "b"};

    files_sql("s.db",
              "CREATE TABLE t(a, b TEXT, c); WITH RECURSIVE g(i) AS (SELECT 1 "
              "UNION ALL SELECT i+1 FROM g WHERE i < 5000) INSERT INTO t "
              "SELECT i, 'text ' || i, zeroblob(i % 3000) FROM g;"
              "INSERT INTO t VALUES('big', 'x', randomblob(5000000));"
              "DELETE FROM t WHERE a % 7 = 0; CREATE INDEX i ON t(a, b, c)");
    files_copied(&run);
    files_same("s.db", "t.db",
               "SELECT rowid, quote(a), b, hex(c) FROM t NOT INDEXED");
}
END_TEST

static const struct {
    const char *sql, *replace, *words;
} conflicts[] = {
    {"CREATE TABLE t(a UNIQUE ON CONFLICT IGNORE)", "same", "UNIQUE"},
    {"CREATE TABLE t(a UNIQUE ON CONFLICT REPLACE)", "same", "t.a"},
    {"CREATE TABLE t(a CHECK(a <> 'bad'))", "bad", "CHECK"},
    {"CREATE TABLE t(a INTEGER) STRICT", "bad", "INTEGER column t.a"},
    {"CREATE TABLE t(a); CREATE UNIQUE INDEX the_index ON t(a)", "same",
     "the_index"},
    {"CREATE TABLE t(a INTEGER PRIMARY KEY)", "bad", "mismatch"},
};

START_TEST(test_conflicts_fail)
{
    files_run run = {.source = "s.db",
                     .target = "t.db",
                     .decode = "a",
                     .replace = conflicts[_i].replace};

    files_sql("s.db", conflicts[_i].sql);
    files_sql("s.db", "INSERT INTO t VALUES(1), (2)");
    ck_assert_int_eq(files_copy(&run), BAUTA_EIO);
    ck_assert_ptr_nonnull(strstr(run.err.text, conflicts[_i].words));
    ck_assert(!files_exist("t.db"));
    ck_assert(!files_exist("t.db.bauta-stage"));
}
END_TEST

START_TEST(test_checks_hold_for_loosened_tables)
{
    files_run run = {
        .source = "s.db", .target = "t.db", .decode = "b", .replace = "bad"};

    files_sql("s.db", "CREATE TABLE t(a, b); INSERT INTO t VALUES(5, 'x');"
                      "PRAGMA writable_schema=ON; UPDATE sqlite_master SET "
                      "sql='CREATE TABLE t(a TEXT, b CHECK(b <> ''bad''))'");
    ck_assert_int_eq(files_copy(&run), BAUTA_EIO);
    ck_assert_ptr_nonnull(strstr(run.err.text, "CHECK"));
}
END_TEST

Suite *bauta_sqlite_rows_suite(void);

Suite *
bauta_sqlite_rows_suite(void)
{
    Suite *suite = suite_create("sqlite rows");
    TCase *tcase = tcase_create("rows");

    tcase_add_checked_fixture(tcase, files_enter, files_leave);
    tcase_add_loop_test(tcase, test_wire, 0, N_TABLES);
    tcase_add_loop_test(tcase, test_decoded, 0, N_TABLES);
    tcase_add_test(tcase, test_mixed_slots);
    tcase_add_test(tcase, test_rule_results_keep_the_class);
    tcase_add_test(tcase, test_integers_are_canonical);
    tcase_add_test(tcase, test_many_batches);
    tcase_add_loop_test(tcase, test_conflicts_fail, 0,
                        (int)(sizeof(conflicts) / sizeof(conflicts[0])));
    tcase_add_test(tcase, test_checks_hold_for_loosened_tables);
    suite_add_tcase(suite, tcase);
    return suite;
}
