# SPDX-License-Identifier: Apache-2.0
"""bauta filter: traps of each dialect, what it refuses, packing, and rows in
CSV, TSV and JSON Lines. Needs no server."""

import gzip
import json
import os
import shutil
import subprocess

import pytest

MARK = {"mysql": "-- MySQL dump 10.13\n", "postgres":
        "-- PostgreSQL database dump\n", "sqlite": "BEGIN TRANSACTION;\n"}
END = {"mysql": "-- Dump completed\n",
       "postgres": "-- PostgreSQL database dump complete\n",
       "sqlite": "COMMIT;\n"}

PEOPLE = {"bauta": 1, "tables": {"people": {"columns": {
    "id": "keep", "name": {"transform": "mask", "keep_first": 1,
                           "keep_last": 0},
    "note": "keep"}}}}


class Pipe:
    def __init__(self, bauta, folder, key_file):
        self.bauta, self.folder, self.key_file = bauta, folder, key_file

    def profile(self, document):
        path = self.folder / "profile.json"
        path.write_text(json.dumps(document))
        return path

    def __call__(self, text, *args, profile=PEOPLE, key=False):
        more = ["--key-file", self.key_file] if key else []
        data = text.encode("utf-8") if isinstance(text, str) else text
        return subprocess.run(
            [self.bauta.program, "filter", "--profile",
             str(self.profile(profile))] + [str(a) for a in [*args, *more]],
            input=data, capture_output=True, timeout=120)

    def out(self, text, *args, **more):
        done = self(text, *args, **more)
        assert done.returncode == 0, done.stderr
        return done.stdout.decode("utf-8")

    def refused(self, text, *args, code=1, **more):
        done = self(text, *args, **more)
        assert done.returncode == code, (done.returncode, done.stderr)
        assert done.stderr
        return done.stderr.decode("utf-8")


@pytest.fixture
def pipe(bauta, tmp_path, key_file):
    return Pipe(bauta, tmp_path, key_file)


def whole(kind, body):
    return MARK[kind] + body + END[kind]


TABLE = {
    "mysql": "CREATE TABLE `people` (\n  `id` int(11) NOT NULL,\n  `name` "
             "varchar(40) DEFAULT NULL,\n  `note` text,\n  PRIMARY KEY (`id`)"
             "\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n",
    "postgres": "CREATE TABLE public.people (\n    id integer NOT NULL,\n    "
                "name character varying(40),\n    note text\n);\n",
    "sqlite": "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, "
              "note TEXT);\n",
}

# kind, rows as they are in the dump, and as they come out.
TRAPS = [
    ("mysql", r"INSERT INTO `people` VALUES (1,'O''Neil','a'),(2,'Ann\'s','b"
              r"');", r"INSERT INTO `people` VALUES (1,'O*****','a'),(2,'A**"
                      r"**','b');"),
    ("mysql", "INSERT INTO `people` VALUES (1,'x\\\\','),(');",
     "INSERT INTO `people` VALUES (1,'x*','),(');"),
    ("mysql", "INSERT INTO `people` VALUES\n(1, 'Ann' , /* ',' */ 'x'),\n"
              "(2,NULL,'-- no comment');",
     "INSERT INTO `people` VALUES\n(1, 'A**' , /* ',' */ 'x'),\n"
     "(2,NULL,'-- no comment');"),
    ("mysql", "INSERT INTO `people` (`note`, `name`, `id`) VALUES "
              "('n','Ann',1);",
     "INSERT INTO `people` (`note`, `name`, `id`) VALUES ('n','A**',1);"),
    ("mysql", "INSERT IGNORE INTO `people` VALUES (1,_binary 'Ann','x');",
     "INSERT IGNORE INTO `people` VALUES (1,_binary 'A**','x');"),
    ("mysql", "REPLACE INTO `people` VALUES (1,\"Ann\",'it''s');\r\n"
              "REPLACE INTO `people` VALUES (2,'Bea','');",
     "REPLACE INTO `people` VALUES (1,'A**','it''s');\r\n"
     "REPLACE INTO `people` VALUES (2,'B**','');"),
    ("mysql", "/*!40000 ALTER TABLE `people` DISABLE KEYS */;\n"
              "INSERT INTO `people` VALUES (1,'Ann','/*!40000 x */');",
     "/*!40000 ALTER TABLE `people` DISABLE KEYS */;\n"
     "INSERT INTO `people` VALUES (1,'A**','/*!40000 x */');"),
    ("mysql", "/*!40101 SET SQL_MODE='NO_BACKSLASH_ESCAPES' */;\n"
              "INSERT INTO `people` VALUES (1,'A\\','x'),(2,'Bea\\','y');",
     "/*!40101 SET SQL_MODE='NO_BACKSLASH_ESCAPES' */;\n"
     "INSERT INTO `people` VALUES (1,'A*','x'),(2,'B***','y');"),
    ("mysql", "SET SQL_MODE='ANSI,NO_BACKSLASH_ESCAPES';\n"
              "SET @saved = @@sql_mode;\nSET sql_mode = 'STRICT';\n"
              "DROP TABLE IF EXISTS `x\\`;\nSET sql_mode = @saved;\n"
              "INSERT INTO \"people\" VALUES (1,'A\\','x');",
     "SET SQL_MODE='ANSI,NO_BACKSLASH_ESCAPES';\n"
     "SET @saved = @@sql_mode;\nSET sql_mode = 'STRICT';\n"
     "DROP TABLE IF EXISTS `x\\`;\nSET sql_mode = @saved;\n"
     "INSERT INTO \"people\" VALUES (1,'A*','x');"),
    ("mysql", "DELIMITER ;;\n/*!50003 CREATE TRIGGER t BEFORE INSERT ON people "
              "FOR EACH ROW BEGIN SET @a = 'INSERT INTO x'; END */;;\n"
              "DELIMITER ;\nINSERT INTO `people` VALUES (1,'Ann','x');",
     "DELIMITER ;;\n/*!50003 CREATE TRIGGER t BEFORE INSERT ON people "
     "FOR EACH ROW BEGIN SET @a = 'INSERT INTO x'; END */;;\n"
     "DELIMITER ;\nINSERT INTO `people` VALUES (1,'A**','x');"),
    ("postgres", "COPY public.people (id, name, note) FROM stdin;\n"
                 "1\tAnn\\tB\ta\\\\.b\n2\t\\N\t\\N\n3\t\\\\.\tx\n\\.\n",
     "COPY public.people (id, name, note) FROM stdin;\n"
     "1\tA****\ta\\\\.b\n2\t\\N\t\\N\n3\t\\\\*\tx\n\\.\n"),
    ("postgres", "COPY public.people (note, id, name) FROM stdin;\r\n"
                 "n\t1\tAnn\r\n\\.\r\n",
     "COPY public.people (note, id, name) FROM stdin;\r\n"
     "n\t1\tA**\r\n\\.\r\n"),
    ("postgres", "INSERT INTO public.people VALUES (1, 'a\\', 'x');\n"
                 "INSERT INTO public.people VALUES (2, E'a\\'b', $$'$$);",
     "INSERT INTO public.people VALUES (1, 'a*', 'x');\n"
     "INSERT INTO public.people VALUES (2, 'a**', $$'$$);"),
    ("postgres", "CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql "
                 "BEGIN ATOMIC\n SELECT CASE WHEN true THEN 1 END; SELECT 2;\n"
                 "END;\nINSERT INTO public.people VALUES (1, 'Ann', "
                 "'x') ON CONFLICT DO NOTHING;",
     "CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql "
     "BEGIN ATOMIC\n SELECT CASE WHEN true THEN 1 END; SELECT 2;\n"
     "END;\nINSERT INTO public.people VALUES (1, 'A**', "
     "'x') ON CONFLICT DO NOTHING;"),
    ("postgres", "CREATE FUNCTION public.g() RETURNS text LANGUAGE sql AS "
                 "$_$SELECT ';''';$_$;\nCOPY public.people (name) FROM stdin;\n"
                 "Ann\n\\.\n",
     "CREATE FUNCTION public.g() RETURNS text LANGUAGE sql AS "
     "$_$SELECT ';''';$_$;\nCOPY public.people (name) FROM stdin;\n"
     "A**\n\\.\n"),
    ("sqlite", "INSERT INTO people VALUES(1,replace('An\\nn','\\n',char(10)),"
               "'x');", "INSERT INTO people VALUES(1,'A***','x');"),
    ("sqlite", "INSERT INTO people VALUES(1,unistr('a\\\\b\\u000a\\+01f600'),"
               "'x');", "INSERT INTO people VALUES(1,'a****','x');"),
    ("mysql", "CREATE SEQUENCE `s` start with 1;\nDO SETVAL(`s`, 9, 0);\n"
              "INSERT INTO `people` VALUES (1,'Ann','x');",
     "CREATE SEQUENCE `s` start with 1;\nDO SETVAL(`s`, 9, 0);\n"
     "INSERT INTO `people` VALUES (1,'A**','x');"),
    ("sqlite", "INSERT INTO \"people\" VALUES(1,'it''s',X'00ff');\n"
               "CREATE TRIGGER t AFTER INSERT ON people BEGIN "
               "SELECT CASE WHEN 1 THEN 2 END; END;",
     "INSERT INTO \"people\" VALUES(1,'i***',X'00ff');\n"
     "CREATE TRIGGER t AFTER INSERT ON people BEGIN "
     "SELECT CASE WHEN 1 THEN 2 END; END;"),
]


@pytest.mark.parametrize("kind, rows, expected", TRAPS)
def test_traps(pipe, kind, rows, expected):
    text = whole(kind, TABLE[kind] + rows + "\n")
    out = pipe.out(text, "--format", kind)
    assert out == whole(kind, TABLE[kind] + expected + "\n")


def test_a_column_may_be_named_like_a_keyword(pipe):
    table = ("CREATE TABLE `people` (`key` int, `values` varchar(9), "
             "`check` text, `order` int);\n")
    rows = "INSERT INTO `people` VALUES (1,'Ann','x',2);\n"
    profile = {"bauta": 1, "tables": {"people": {"columns": {
        "key": "keep", "values": {"transform": "mask", "keep_first": 1,
                                  "keep_last": 0},
        "check": "keep", "order": "keep"}}}}
    assert pipe.out(whole("mysql", table + rows), profile=profile) == whole(
        "mysql", table + rows.replace("Ann", "A**"))


def test_a_generated_column_has_no_value_of_its_own(pipe):
    table = ("CREATE TABLE people (id INTEGER, loud TEXT GENERATED ALWAYS AS "
             "(upper(name)) VIRTUAL, name TEXT, note TEXT);\n")
    rows = "INSERT INTO people VALUES(1,'Ann','x');\n"
    assert pipe.out(whole("sqlite", table + rows), "--format", "sqlite") == (
        whole("sqlite", table + rows.replace("Ann", "A**")))


REFUSED = [
    ("mysql", "INSERT INTO `people` SELECT 1,'Ann','x';", "carr"),
    ("mysql", "INSERT INTO `people` SET name='Ann';", "carr"),
    ("mysql", "UPDATE people SET name='Ann';", "carry rows"),
    ("mysql", "INSERT INTO `other` VALUES (1);", "not defined"),
    ("mysql", "INSERT INTO `people` VALUES (1,'Ann');", "as many values"),
    ("mysql", "INSERT INTO `people` (`id`,`secret`) VALUES (1,'A');",
     "secret"),
    ("mysql", "INSERT INTO `people` VALUES (1,CONCAT('A','b'),'x');",
     "literal"),
    ("mysql", "INSERT INTO `people` VALUES (1,'Ann','x') ON DUPLICATE KEY "
              "UPDATE name='Bea';", "not understood"),
    ("mysql", "USE `a`;\nUSE `b`;", "another database"),
    ("mysql", "SET NAMES latin1;", "UTF-8"),
    ("mysql", "CREATE TABLE `more` AS SELECT 'Ann' AS name;", "not understood"),
    ("mysql", "INSERT INTO `people` (`id`) VALUES (1);", "leave it out"),
    ("postgres", "COPY public.people (id, name, note) FROM stdin;\n1\tAnn\n"
                 "\\.\n", "as many values"),
    ("postgres", "COPY public.people FROM '/tmp/x';", "not understood"),
    ("postgres", "SELECT pg_catalog.lowrite(0, '\\x00');", "carry rows"),
    ("postgres", "DO $$ BEGIN INSERT INTO people VALUES (1); END $$;",
     "carry rows"),
    ("postgres", "SET client_encoding = 'LATIN1';", "UTF-8"),
    ("postgres", "\\copy people from '/tmp/x'", "carry rows"),
    ("sqlite", "CREATE VIRTUAL TABLE v USING fts5(a);", "virtual"),
    ("sqlite", "INSERT INTO sqlite_stat4 VALUES('people',1);", "not defined"),
    ("sqlite", "ROLLBACK; -- due to errors", "damaged"),
]


@pytest.mark.parametrize("kind, body, says", REFUSED)
def test_refused(pipe, kind, body, says):
    text = whole(kind, TABLE[kind] + body + "\n")
    done = pipe(text, "--format", kind)
    assert done.returncode in (1, 3), done.stderr
    assert says in done.stderr.decode()
    assert b"Ann" not in done.stdout and b"Ann" not in done.stderr


@pytest.mark.parametrize("kind", MARK)
def test_a_dump_that_is_cut_off_is_refused_wherever(pipe, kind):
    rows = next(r for k, r, _ in TRAPS if k == kind)
    text = whole(kind, TABLE[kind] + rows + "\n").encode()
    for n in range(len(MARK[kind]) + 1, len(text) - 1, 3):
        done = pipe(text[:n], "--format", kind)
        assert done.returncode in (1, 3), text[:n]


def test_what_is_no_dump_is_refused(pipe):
    assert "pg_restore" in pipe.refused(b"PGDMP\x01\x0e", code=2)
    assert "--format" in pipe.refused("SELECT 1;\n", code=2)
    assert "--format" in pipe.refused("", code=2)


def test_a_dump_without_comments_that_is_cut_off_is_refused(pipe):
    begin = "/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;\n"
    end = "/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;\n"
    text = (begin + TABLE["mysql"] +
            "INSERT INTO `people` VALUES (1,'Ann','x');\n")
    assert "cut off" in pipe.refused(text)
    assert pipe.out(text + end) == (text + end).replace("Ann", "A**")


def test_an_undeclared_column_is_refused_before_a_row_is_written(pipe):
    profile = {"bauta": 1, "tables": {"people": {"columns": {
        "id": "keep", "name": "keep"}}}}
    text = whole("mysql", TABLE["mysql"] +
                 "INSERT INTO `people` VALUES (1,'Ann','x');\n")
    done = pipe(text, profile=profile)
    assert done.returncode == 3
    assert b"people.note" in done.stderr
    assert done.stdout == b""


def test_an_entry_for_a_table_that_never_comes_is_refused(pipe):
    profile = {"bauta": 1, "tables": {**PEOPLE["tables"], "gone": "keep"}}
    text = whole("mysql", TABLE["mysql"])
    assert "gone" in pipe.refused(text, profile=profile, code=3)


def test_somebodys_data_in_the_schema_is_refused(pipe):
    text = whole("postgres", TABLE["postgres"] +
                 "COMMENT ON TABLE public.people IS 'ask ann@lagoon.it';\n")
    done = pipe(text)
    assert done.returncode == 3
    assert b"statement at line 7" in done.stderr
    assert b"ann@lagoon.it" not in done.stderr + done.stdout


ORDERS = ("CREATE TABLE public.orders (\n    id integer NOT NULL,\n    buyer "
          "integer\n);\n")
LATE = ("COPY public.people (id, name, note) FROM stdin;\n1\tAnn\tx\n\\.\n"
        "COPY public.orders (id, buyer) FROM stdin;\n7\t1\n\\.\n"
        "ALTER TABLE ONLY public.people ADD CONSTRAINT people_pkey PRIMARY "
        "KEY (id);\n"
        "ALTER TABLE ONLY public.orders ADD CONSTRAINT buyer FOREIGN KEY "
        "(buyer) REFERENCES public.people(id);\n")
NUMBERS = {"transform": "digits", "domain": "person"}


def test_a_reference_that_comes_late_needs_the_schema(pipe, tmp_path):
    text = whole("postgres", TABLE["postgres"] + ORDERS + LATE)
    schema = tmp_path / "schema.sql"
    schema.write_text(whole("postgres", TABLE["postgres"] + ORDERS + "".join(
        line + "\n" for line in LATE.split("\n") if line.startswith("ALTER"))))
    profile = {"bauta": 1, "undeclared": "keep", "tables": {"people": {
        "columns": {"id": NUMBERS}}}}
    errors = pipe.refused(text, profile=profile, key=True, code=3)
    assert "--schema" in errors
    out = pipe.out(text, "--schema", schema, profile=profile, key=True)
    lines = out.split("\n")
    person = lines[lines.index(
        "COPY public.people (id, name, note) FROM stdin;") + 1].split("\t")[0]
    order = lines[lines.index(
        "COPY public.orders (id, buyer) FROM stdin;") + 1].split("\t")
    assert person != "1" and order == ["7", person]


def test_what_contradicts_a_late_reference_fails_at_the_end(pipe):
    text = whole("postgres", TABLE["postgres"] + ORDERS + LATE)
    profile = {"bauta": 1, "tables": {
        "people": {"columns": {"id": NUMBERS, "name": "keep", "note": "keep"}},
        "orders": {"columns": {"id": "keep", "buyer": "keep"}}}}
    done = pipe(text, profile=profile, key=True)
    assert done.returncode == 3 and b"buyer" in done.stderr
    assert b"dump complete" not in done.stdout


def test_a_schema_that_is_another_is_refused(pipe, tmp_path):
    schema = tmp_path / "schema.sql"
    schema.write_text(TABLE["mysql"].replace("varchar(40)", "varchar(41)"))
    text = whole("mysql", TABLE["mysql"])
    assert "otherwise" in pipe.refused(text, "--schema", schema, code=3)


def test_tables_are_left_out_as_the_profile_says(pipe):
    more = TABLE["mysql"].replace("people", "gone")
    empty = TABLE["mysql"].replace("people", "empty")
    text = whole("mysql", TABLE["mysql"] + "DROP TABLE IF EXISTS `gone`;\n" +
                 more + "LOCK TABLES `gone` WRITE;\n"
                 "INSERT INTO `gone` VALUES (1,'Ann','x');\n"
                 "UNLOCK TABLES;\n" + empty +
                 "INSERT INTO `empty` VALUES (1,'Ann','x');\n")
    profile = {"bauta": 1, "tables": {**PEOPLE["tables"], "gone": "skip",
                                      "empty": "schema-only"}}
    out = pipe.out(text, profile=profile)
    assert "gone" not in out and "Ann" not in out
    assert "CREATE TABLE `empty`" in out


def test_a_rule_that_must_see_all_rows_first_is_refused(pipe):
    profile = {"bauta": 1, "tables": {"people": {"columns": {
        "id": "keep", "name": "shuffle", "note": "keep"}}}}
    text = whole("mysql", TABLE["mysql"] +
                 "INSERT INTO `people` VALUES (1,'Ann','x');\n")
    assert "whole column" in pipe.refused(text, profile=profile, key=True,
                                          code=3)


def test_gzip_and_zstd_both_ways(pipe):
    text = whole("mysql", TABLE["mysql"] + "".join(
        "INSERT INTO `people` VALUES (%d,'Ann','x');\n" % i
        for i in range(20000)))
    plain = pipe.out(text)
    packed = gzip.compress(text.encode())
    assert pipe.out(packed) == plain
    two = gzip.compress(text[:999].encode()) + gzip.compress(
        text[999:].encode())
    assert pipe.out(two) == plain
    done = pipe(text, "--compress", "gzip")
    assert gzip.decompress(done.stdout).decode() == plain
    assert "cut off" in pipe.refused(packed[:-9])
    assert pipe.refused(packed[:600] + b"\0" * 50 + packed[650:])
    done = pipe(text, "--compress", "zstd")
    assert done.stdout[:4] == b"\x28\xb5\x2f\xfd"
    # What it packed, with everything kept, comes back as it was.
    assert pipe.out(done.stdout) == plain
    assert "cut off" in pipe.refused(done.stdout[:-5])


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_the_order_is_the_dumps(pipe, jobs):
    text = whole("mysql", TABLE["mysql"] + "".join(
        "INSERT INTO `people` VALUES %s;\n" % ",".join(
            "(%d,'Ann%d','%s')" % (i, i, "n" * (i % 300))
            for i in range(k, k + 7000)) for k in range(0, 70000, 7000)))
    out = pipe.out(text, "--jobs", jobs)
    expected = "".join(
        "INSERT INTO `people` VALUES %s;\n" % ",".join(
            "(%d,'A%s','%s')" % (i, "*" * (2 + len(str(i))), "n" * (i % 300))
            for i in range(k, k + 7000)) for k in range(0, 70000, 7000))
    assert out == whole("mysql", TABLE["mysql"] + expected)


def test_a_row_of_many_megabytes_passes(pipe):
    text = whole("mysql", TABLE["mysql"] +
                 "INSERT INTO `people` VALUES (1,'Ann','%s'),(2,'Bea','');\n" %
                 ("x''y" * 3000000))
    assert pipe.out(text, "--jobs", 2) == text.replace(
        "'Ann'", "'A**'").replace("'Bea'", "'B**'")


def test_a_reader_that_goes_is_an_error(pipe):
    text = whole("mysql", TABLE["mysql"] + "".join(
        "INSERT INTO `people` VALUES (%d,'Ann','%s');\n" % (i, "n" * 90)
        for i in range(50000)))
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [pipe.bauta.program, "filter", "--profile",
         str(pipe.profile(PEOPLE))], input=text.encode(), stdout=write,
        stderr=subprocess.PIPE, timeout=120)
    os.close(write)
    assert done.returncode == 1 and b"cannot write" in done.stderr


def test_a_full_disk_is_an_error(pipe):
    text = whole("mysql", TABLE["mysql"])
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [pipe.bauta.program, "filter", "--profile",
             str(pipe.profile(PEOPLE))], input=text.encode(), stdout=full,
            stderr=subprocess.PIPE, timeout=120)
    assert done.returncode == 1 and b"cannot write" in done.stderr


def test_output_appears_whole_or_not_at_all(pipe, tmp_path):
    text = whole("mysql", TABLE["mysql"] +
                 "INSERT INTO `people` VALUES (1,'Ann','x');\n")
    out = tmp_path / "safe.sql"
    assert pipe.refused(text[:-20], "--output", out)
    assert not out.exists() and not list(tmp_path.glob("*staged*"))
    assert pipe.out(text, "--output", out) == ""
    assert out.read_text() == text.replace("Ann", "A**")


CSV = {"bauta": 1, "tables": {"people": {"columns": {
    "id": "keep", "name": {"transform": "mask", "keep_first": 1,
                           "keep_last": 0}, "note": "keep"}}}}


def test_csv(pipe):
    text = ('id,name,"note"\r\n1,Ann,"a ""b"",\nc"\r\n2,,\r\n3,"O\'N ""x""",z'
            '\r\n4,"",last')
    assert pipe.out(text, "--table", "people") == (
        'id,name,"note"\r\n1,A**,"a ""b"",\nc"\r\n2,,\r\n3,"O******",z'
        '\r\n4,"",last')
    assert pipe.out("1\tAnn\tx\n", "--table", "people", "--format", "tsv",
                    "--columns", "id,name,note") == "1\tA**\tx\n"
    assert "as many values" in pipe.refused("id,name,note\n1,Ann\n",
                                            "--table", "people")
    assert "as many values" in pipe.refused("id,name,note\n1,Ann,x,y\n",
                                            "--table", "people")
    assert "cut off" in pipe.refused('id,name,note\n1,"Ann,x\n', "--table",
                                     "people")
    assert "phone" in pipe.refused("id,name,note,phone\n1,Ann,x,5\n",
                                   "--table", "people", code=3)
    assert "--table" in pipe.refused("id,name,note\n", code=2)


def test_json_lines(pipe):
    text = ('{"id":1,"name":"Ann \\"\\u00e9\\n","note":{"name":"Bea"}}\n\n'
            '{"note": null, "name": "Bea", "id": 2}\n{"id":3}\n'
            '{"id":4,"name":12345,"note":[1,"}"]}')
    assert pipe.out(text, "--table", "people") == (
        '{"id":1,"name":"A******","note":{"name":"Bea"}}\n\n'
        '{"note": null, "name": "B**", "id": 2}\n{"id":3}\n'
        '{"id":4,"name":"1****","note":[1,"}"]}')
    for bad in ('{"id":1,"n\\u0061me":"Ann"}', '{"id":1,"phone":"Ann"}',
                '{"id":1,"id":2}', '{"id":1', '[1]', '{"id":1}x',
                '{"name":"\\ud800"}', '{"name":tru}'):
        done = pipe('{"id":1}\n' + bad, "--table", "people")
        assert done.returncode in (1, 3), bad
        assert b"Ann" not in done.stdout + done.stderr


def test_times_are_those_of_a_copy_whatever_the_dumps_zone(pipe):
    table = ("CREATE TABLE public.people (\n    id integer,\n    at timestamp "
             "with time zone\n);\n")
    profile = {"bauta": 1, "tables": {"people": {"columns": {
        "id": "keep", "at": {"transform": "truncate_date", "unit": "day"}}}}}
    head = "COPY public.people (id, at) FROM stdin;\n"
    rows = ("1\t2024-07-01 01:30:00.25+02\n2\t2023-12-31 21:00:00-03:30\n"
            "3\tinfinity\n4\t2024-01-01 00:00:00+00\n\\.\n")
    assert pipe.out(whole("postgres", table + head + rows),
                    profile=profile) == whole("postgres", table + head + (
                        "1\t2024-06-30 00:00:00+00\n"
                        "2\t2024-01-01 00:00:00+00\n3\tinfinity\n"
                        "4\t2024-01-01 00:00:00+00\n\\.\n"))


def test_members_of_a_line_come_in_any_order(pipe):
    mask = {"transform": "mask", "keep_first": 1, "keep_last": 0}
    profile = {"bauta": 1, "tables": {"people": {"columns": {
        "id": mask, "name": mask, "note": mask}}}}
    assert pipe.out(
        '{"id":"123","name":"Ann","note":"xyz"}\n'
        '{"note":"xyz","id":"123","name":"Ann"}\n{"name":"Ann"}\n',
        "--table", "people", profile=profile) == (
        '{"id":"1**","name":"A**","note":"x**"}\n'
        '{"note":"x**","id":"1**","name":"A**"}\n{"name":"A**"}\n')


def test_csv_has_the_schemas_types(pipe, tmp_path):
    schema = tmp_path / "schema.sql"
    schema.write_text(TABLE["postgres"])
    profile = {"bauta": 1, "tables": {"people": {"columns": {
        "id": NUMBERS, "name": "keep", "note": "keep"}}}}
    flat = pipe.out("id,name,note\n1,Ann,x\n", "--table", "people",
                    "--schema", schema, "--format", "csv", profile=profile,
                    key=True).split("\n")[1].split(",")[0]
    text = whole("postgres", TABLE["postgres"] +
                 "COPY public.people (id, name, note) FROM stdin;\n"
                 "1\tAnn\tx\n\\.\n")
    lines = pipe.out(text, profile=profile, key=True).split("\n")
    assert flat == lines[-4].split("\t")[0] != "1"


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="no sqlite3")
def test_memory_does_not_grow_with_the_dump(pipe, tmp_path):
    table = TABLE["mysql"]
    peaks = []
    for n in (20, 200):
        path = tmp_path / "dump.sql"
        with open(path, "w") as out:
            out.write(MARK["mysql"] + table)
            row = ",".join("(%d,'Ann','%s')" % (i, "n" * 200)
                           for i in range(2500))
            for _ in range(n):
                out.write("INSERT INTO `people` VALUES %s;\n" % row)
            out.write(END["mysql"])
        run = subprocess.Popen(
            [pipe.bauta.program, "filter", str(path), "--profile",
             str(pipe.profile(PEOPLE)), "--output", str(tmp_path / "out"),
             "--jobs", "2"], stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = status
        assert status == 0
        peaks.append(used.ru_maxrss)
    assert peaks[1] < peaks[0] + 8 * 1024
