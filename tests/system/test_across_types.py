# SPDX-License-Identifier: Apache-2.0
"""What each type of one engine becomes in another, with values at the ends of
its range; what is left out; and what another engine does not take."""

import json
import pathlib
import re

import pytest

from test_across import KEEP, copy, engines, rows  # noqa: F401

DOCS = pathlib.Path(__file__).resolve().parents[2] / "docs/engines.md"
TEXT = "'tab' || %s || 'nl' || %s || '\\n \"q\" é 😀'"
LONG = "'%s'" % ("z" * 70000)
UUID = "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'"

# Column, its type there, two values, and what it becomes elsewhere.
PG = [
    ("i2", "smallint", "-32768", "32767", "smallint", "INTEGER"),
    ("i4", "integer", "-2147483648", "2147483647", "int", "INTEGER"),
    ("i8", "bigint", "-9223372036854775808", "9223372036854775807", "bigint",
     "INTEGER"),
    ("n", "numeric(10,2)", "-99999999.99", "0", "decimal(10,2)",
     "DECIMAL(10,2)"),
    ("n20", "numeric(20,2)", "123456789012345678.91", "0", "decimal(20,2)",
     "TEXT"),
    ("nn", "numeric", "12345678901234567890.123456789", "0.000000001",
     "decimal(65,30)", "TEXT"),
    ("r", "real", "1.5", "-2.25", "double", "DOUBLE"),
    ("d", "double precision", "0.1", "1e300", "double", "DOUBLE"),
    ("b", "boolean", "true", "false", "tinyint(1)", "BOOLEAN"),
    ("c", "character(5)", "'ab'", "''", "varchar(5)", "VARCHAR(5)"),
    ("v", "character varying(10)", "'x''y'", "''", "varchar(10)",
     "VARCHAR(10)"),
    ("v2", "character varying(2000)", LONG[:1900] + "'", "''", "longtext",
     "VARCHAR(2000)"),
    ("t", "text", TEXT % ("chr(9)", "chr(10)"), "''", "longtext", "TEXT"),
    ("tt", "text", LONG, "'\\'", "longtext", "TEXT"),
    ("by", "bytea", "'\\x00ff5c'", "''", "longblob", "BLOB"),
    ("da", "date", "'1970-01-01'", "'9999-12-31'", "date", "DATE"),
    ("ts", "timestamp without time zone", "'2001-02-03 04:05:06.789'",
     "'1000-01-01'", "datetime(6)", "DATETIME"),
    ("tz", "timestamp with time zone", "'2001-02-03 04:05:06.789+02'",
     "'1969-12-31 23:59:59.999999+00'", "datetime(6)",
     "TIMESTAMP WITH TIME ZONE"),
    ("ti", "time without time zone", "'04:05:06.5'", "'23:59:59.999999'",
     "time(6)", "TIME"),
    ("tiz", "time with time zone", "'04:05:06+01'", "'04:05:06-11:30'",
     "varchar(21)", "TIME WITH TIME ZONE"),
    ("iv", "interval", "'1 day 02:03:04'", "'-1 mons'", "longtext", "TEXT"),
    ("u", "uuid", UUID, "NULL", "char(36)", "UUID"),
    ("j", "json", "'{\"a\":  [1, null]}'", "'[]'", "json", "JSON TEXT"),
    ("jb", "jsonb", "'{\"a\":  [1, null]}'", "'null'", "json", "JSON TEXT"),
    ("e", "an enum", "'o''k'", "'ha\\ppy'", "enum('sad','o''k','ha\\\\ppy')",
     "TEXT"),
    ("a", "integer[]", "'{1,2}'", "'{}'", "longtext", "TEXT"),
    ("ip", "inet", "'10.0.0.1'", "'::1'", "longtext", "TEXT"),
    ("bi", "bit(3)", "'101'", "'000'", "longtext", "TEXT"),
    ("pt", "point", "'(1,2)'", "NULL", "longtext", "TEXT"),
    ("dom", "posint", "5", "6", "int", "INTEGER"),
]
MY = [
    ("t1", "tinyint(1)", "1", "-128", "smallint", "INTEGER"),
    ("tu", "tinyint(3) unsigned", "255", "0", "smallint", "INTEGER"),
    ("su", "smallint(5) unsigned", "65535", "0", "integer", "INTEGER"),
    ("m", "mediumint(9)", "-8388608", "0", "integer", "INTEGER"),
    ("i", "int(11)", "-2147483648", "2147483647", "integer", "INTEGER"),
    ("iu", "int(10) unsigned", "4294967295", "0", "bigint", "INTEGER"),
    ("b", "bigint(20)", "-9223372036854775808", "9223372036854775807",
     "bigint", "INTEGER"),
    ("bu", "bigint(20) unsigned", "9223372036854775807", "0", "bigint",
     "INTEGER"),
    ("y", "year(4)", "2155", "1901", "smallint", "INTEGER"),
    ("d", "decimal(10,2)", "-99999999.99", "0", "numeric(10,2)",
     "DECIMAL(10,2)"),
    ("d30", "decimal(30,10)", "12345678901234567890.0123456789", "0",
     "numeric(30,10)", "TEXT"),
    ("f", "float", "1.5", "-2.25", "double precision", "DOUBLE"),
    ("dd", "double", "0.1", "1e300", "double precision", "DOUBLE"),
    ("c", "char(5)", "'ab'", "''", "character varying(5)", "VARCHAR(5)"),
    ("v", "varchar(20)", "'x''y'", "''", "character varying(20)",
     "VARCHAR(20)"),
    ("v1", "varchar(20) CHARACTER SET latin1", "'é'", "''",
     "character varying(20)", "VARCHAR(20)"),
    ("t", "text", "'tab\\tnl\\n\\\\n \"q\" é 😀'", "''", "text", "TEXT"),
    ("lt", "longtext", LONG, "'\\\\'", "text", "TEXT"),
    ("bi", "binary(4)", "'ab'", "''", "bytea", "BLOB"),
    ("vb", "varbinary(10)", "x'00ff5c'", "''", "bytea", "BLOB"),
    ("bl", "blob", "'\\0\\\\'", "''", "bytea", "BLOB"),
    ("bt", "bit(10)", "b'1010101010'", "b'0'", "bytea", "BLOB"),
    ("da", "date", "'1000-01-01'", "'9999-12-31'", "date", "DATE"),
    ("dt", "datetime(6)", "'2001-02-03 04:05:06.789'", "'1000-01-01'",
     "timestamp without time zone", "DATETIME"),
    ("ts", "timestamp", "'2001-02-03 04:05:06'", "'1970-01-01 00:00:01'",
     "timestamp with time zone", "TIMESTAMP WITH TIME ZONE"),
    ("ti", "time", "'23:59:59'", "'00:00:00'", "time without time zone",
     "TIME"),
    ("e", "enum('sad','o''k','ha\\\\ppy')", "'o''k'", "'ha\\\\ppy'",
     "an enum", "TEXT"),
    ("st", "set('a','b')", "'a,b'", "''", "text", "TEXT"),
    ("j", "json", "'{\"a\":  [1, null]}'", "'[]'", "json", "JSON TEXT"),
    ("u", "uuid", UUID, "NULL", "uuid", "UUID"),
    ("ip", "inet6", "'::1'", "'1::2'", "text", "TEXT"),
]
LITE = [
    ("i", "INT", "-9223372036854775808", "9223372036854775807", "bigint",
     "bigint"),
    ("d", "DECIMAL(10,2)", "12.5", "0", "numeric(10,2)", "decimal(10,2)"),
    ("r", "REAL", "0.1", "1e300", "double precision", "double"),
    ("n", "NUMERIC", "7", "2.5", "numeric", "decimal(65,30)"),
    ("b", "BOOLEAN", "1", "0", "boolean", "tinyint(1)"),
    ("v", "VARCHAR(3)", "'longer'", "''", "text", "longtext"),
    ("t", "TEXT", TEXT % ("char(9)", "char(10)"), "''", "text", "longtext"),
    ("tt", "CLOB", LONG, "'\\'", "text", "longtext"),
    ("bl", "BLOB", "x'00ff5c'", "x''", "bytea", "longblob"),
    ("da", "DATE", "'2020-01-02'", "'9999-12-31'", "date", "date"),
    ("ts", "DATETIME", "'2001-02-03 04:05:06.789'", "'1000-01-01 00:00:00'",
     "timestamp without time zone", "datetime(6)"),
    ("ti", "TIME", "'04:05:06'", "'23:59:59'", "time without time zone",
     "time(6)"),
    ("u", "UUID", UUID, "NULL", "uuid", "char(36)"),
    ("j", "JSON", "'{\"a\":  1}'", "'[]'", "json", "json"),
    ("any", "none", "'word'", "5", "text", "longtext"),
]
TYPES = {("postgres", "mysql"): [(*c[:4], c[4]) for c in PG],
         ("postgres", "sqlite"): [(*c[:4], c[5]) for c in PG],
         ("mysql", "postgres"): [(*c[:4], c[4]) for c in MY],
         ("mysql", "sqlite"): [(*c[:4], c[5]) for c in MY],
         ("sqlite", "postgres"): [(*c[:4], c[4]) for c in LITE],
         ("sqlite", "mysql"): [(*c[:4], c[5]) for c in LITE]}
BEFORE = {"postgres": "CREATE TYPE mood AS ENUM ('sad', 'o''k', 'ha\\ppy');"
                      "CREATE DOMAIN posint AS integer CHECK (VALUE > 0);"}
FORMAL = {"an enum": "mood", "none": ""}


def make(engine, kind, db, columns):
    """A table with the columns, and three rows: the last all NULL."""
    engine.fresh(db)
    engine.sql(db, "%sCREATE TABLE kinds (id integer PRIMARY KEY, %s);"
               "INSERT INTO kinds VALUES (1, %s), (2, %s), (3, %s);" % (
                   BEFORE.get(kind, ""),
                   ", ".join('%s %s%s' % (
                       c[0], FORMAL.get(c[1], c[1]),
                       " NULL" if c[1] == "timestamp" else "")
                       for c in columns),
                   ", ".join(c[2] for c in columns),
                   ", ".join(c[3] for c in columns),
                   ", ".join("NULL" for c in columns)))


def types(engine, db, table="kinds"):
    """{column: type}, in the engine's own words."""
    if engine.name == "postgres":
        return {c: "an enum" if t == "kinds_e" else t
                for c, t in engine.server.rows(
                    db, "SELECT attname, format_type(atttypid, atttypmod) "
                    "FROM pg_attribute WHERE attrelid = 'public.%s'::regclass "
                    "AND attnum > 0" % table)}
    if engine.name == "mysql":
        found = {c: (t, check) for c, t, check in engine.server.rows(db, """
            SELECT c.column_name, c.column_type, k.check_clause
            FROM information_schema.columns c LEFT JOIN
             information_schema.check_constraints k
             ON k.constraint_schema = c.table_schema
             AND k.table_name = c.table_name
             AND k.constraint_name = c.column_name
            WHERE c.table_schema = '%s' AND c.table_name = '%s'""" % (
                db, table))}
        return {c: "json" if check and "json_valid" in check else re.sub(
            r"(int)\((?!1\))\d+\)", r"\1", t.replace("\\\\", "\\"))
            for c, (t, check) in found.items()}
    return {row[1]: row[2] for row in engine._all(
        db, 'PRAGMA table_info("%s")' % table)}


@pytest.mark.parametrize("origin,kind", TYPES)
def test_types(bauta, engines, tmp_path, origin, kind):  # noqa: F811
    columns = TYPES[origin, kind]
    make(engines[origin], origin, "kinds_source", columns)
    try:
        done = copy(bauta, engines, tmp_path, engines[origin].url(
            "kinds_source"), kind, "kinds_target")
        assert done.returncode == 0, done.stderr
        got, want = (rows(engines[kind], "kinds_target")["kinds"],
                     rows(engines[origin], "kinds_source")["kinds"])
        assert got[0] == want[0]
        for name, *pair in zip(got[0], *(zip(*r) for r in (got[1], want[1]))):
            assert pair[0] == pair[1], name
        assert len(got[1]) == 3
        made = types(engines[kind], "kinds_target")
        made.pop("id")
        assert made == {c[0]: c[4] for c in columns}
    finally:
        engines[origin].drop("kinds_source")
        engines[kind].drop("kinds_target")


def test_docs_say_so():
    """The page's tables are these."""
    tables, heads = {}, []
    for line in DOCS.read_text().split("\n"):
        cells = [c.strip().strip("`") for c in line.strip("|").split("|")]
        if not line.startswith("|") or len(cells) != 3:
            heads = []
        elif not heads:
            heads = cells
        elif set(line) - set("|- "):
            tables.setdefault(heads[0], {})[cells[0]] = dict(
                zip(heads[1:], cells[1:]))
    names = {"postgres": "PostgreSQL", "mysql": "MySQL, MariaDB",
             "sqlite": "SQLite"}
    for (origin, kind), columns in TYPES.items():
        said = tables["From " + names[origin]]
        for _, native, _, _, becomes in columns:
            assert native in said, native
            assert said[native]["to " + names[kind]] == becomes, native


LEFT_OUT = {
    "postgres": """
        CREATE TABLE parent (id serial PRIMARY KEY, other text, u uuid
         DEFAULT gen_random_uuid(), a text DEFAULT 'it''s', n integer DEFAULT
         7, t timestamp DEFAULT now(), d numeric(5,2) DEFAULT 1.50, b boolean
         DEFAULT true NOT NULL, g integer GENERATED ALWAYS AS (n + 1) STORED,
         k integer CHECK (k > 1));
        CREATE UNIQUE INDEX ON parent (lower(other));
        CREATE UNIQUE INDEX ON parent (other) WHERE n > 0;
        CREATE INDEX ON parent (a, n);
        CREATE VIEW v AS SELECT * FROM parent; COMMENT ON TABLE parent IS 'x';
        CREATE TABLE child (id integer, parent bigint REFERENCES parent
         ON DELETE CASCADE ON UPDATE SET NULL, g integer);
        INSERT INTO parent (id) VALUES (41); INSERT INTO child VALUES (1, 41);
        SELECT setval('parent_id_seq', 41);""",
    "mysql": """
        CREATE TABLE parent (id integer AUTO_INCREMENT PRIMARY KEY, other
         varchar(20), u uuid DEFAULT uuid(), a varchar(10) DEFAULT 'it''s', n
         integer DEFAULT 7, t datetime DEFAULT now(), d numeric(5,2) DEFAULT
         1.50, b boolean DEFAULT true NOT NULL, g integer AS (n + 1) STORED, k
         integer CHECK (k > 1), KEY (a, n));
        CREATE VIEW v AS SELECT * FROM parent;
        CREATE TRIGGER r BEFORE UPDATE ON parent FOR EACH ROW SET NEW.n = 1;
        CREATE TABLE child (id integer, parent integer, g integer, FOREIGN KEY
         (parent) REFERENCES parent (id) ON DELETE CASCADE ON UPDATE SET NULL);
        INSERT INTO parent (id) VALUES (41); INSERT INTO child VALUES (1, 41,
         NULL);""",
    "sqlite": """
        CREATE TABLE parent (id integer PRIMARY KEY, other text, u text
         DEFAULT (hex(1)), a text DEFAULT 'it''s', n integer DEFAULT 7, t
         timestamp DEFAULT CURRENT_TIMESTAMP, d numeric(5,2) DEFAULT 1.50, b
         boolean DEFAULT true NOT NULL, g integer AS (n + 1), k integer CHECK
         (k > 1));
        CREATE UNIQUE INDEX i1 ON parent (lower(other));
        CREATE INDEX i2 ON parent (a, n); CREATE VIEW v AS SELECT 1 AS one;
        CREATE TRIGGER r AFTER UPDATE ON parent BEGIN SELECT 1; END;
        CREATE TABLE child (id integer, parent integer REFERENCES parent
         ON DELETE CASCADE ON UPDATE SET NULL, g integer);
        INSERT INTO parent (id) VALUES (41); INSERT INTO child VALUES (1, 41,
         NULL);"""}


@pytest.mark.parametrize("origin,kind", TYPES)
def test_what_goes_along(bauta, engines, tmp_path, origin, kind):  # noqa: F811
    """Defaults that all engines have, numbering, indexes, references and what
    becomes of their rows; the rest is left out and told."""
    source, target = engines[origin], engines[kind]
    source.fresh("along_source")
    source.sql("along_source", LEFT_OUT[origin])
    try:
        done = copy(bauta, engines, tmp_path, source.url("along_source"), kind,
                    "along")
        assert done.returncode == 0, done.stderr
        for told in ("column parent.u has no default", "1 generated column",
                     "1 CHECK is left out", "1 view is left out"):
            assert told in done.stdout, told
        if origin != "mysql":
            assert "unique key" in done.stdout
        if origin == "postgres":
            assert "comments are left out" in done.stdout
        else:
            assert "1 trigger is left out" in done.stdout
        target.sql("along", "INSERT INTO parent (k) VALUES (1);")
        columns = ["id", "a", "n", "d", "b", "u"]
        found = target.rows("along", "parent", columns)
        new = sorted(found, key=lambda row: int(row[0]))[1]
        assert [str(v) for v in new[:3]] == ["42", "it's", "7"]
        assert float(new[3]) == 1.5 and str(new[4])[0] in "t1"
        assert new[5] is None, "a default in the source's own SQL"
        assert target.rows("along", "parent", ["t"])[0][0] is not None
        assert "g" not in target.names("along")["parent"]
        target.sql("along", "%sDELETE FROM parent WHERE id = 41;" % (
            "PRAGMA foreign_keys = ON;" if kind == "sqlite" else ""))
        assert not target.rows("along", "child", ["id"]), "ON DELETE CASCADE"
    finally:
        source.drop("along_source")
        target.drop("along")


def absent(engine, db):
    """There is nothing, or there is what was made for the copy to fill."""
    if engine.name == "sqlite":
        return not engine.path(db).exists()
    return db not in engine.server.databases() or not engine.names(db)


# (source, target): what is there, what a check says of it.
REFUSED = {
    ("sqlite", "postgres", "a long name"):
        ("CREATE TABLE %s (a integer)" % ("t" * 64), "longer than names"),
    ("sqlite", "mysql", "a long name of a column"):
        ("CREATE TABLE t (%s integer)" % ("ä" * 65), "longer than names"),
    ("postgres", "sqlite", "two schemas"):
        ("CREATE SCHEMA s; CREATE TABLE t (a int); CREATE TABLE s.t (a int)",
         "another table has the same name"),
    ("postgres", "mysql", "tables by case"):
        ('CREATE TABLE t (a int); CREATE TABLE "T" (a int)',
         "another table has the same name"),
    ("postgres", "sqlite", "columns by case"):
        ('CREATE TABLE t (a int, "A" int)', "another column has the same name"),
    ("postgres", "mysql", "a wide key"):
        ("CREATE TABLE t (a varchar(2000) PRIMARY KEY)", "longer than those"),
    ("mysql", "postgres", "a geometry"):
        ("CREATE TABLE t (a point)", "no type there holds such values"),
    ("mysql", "sqlite", "a geometry"):
        ("CREATE TABLE t (a geometry)", "no type there holds such values"),
}


@pytest.mark.parametrize("origin,kind,what", REFUSED)
def test_refused(bauta, engines, tmp_path, origin, kind, what):  # noqa: F811
    """By a check as by a copy, before there is a target."""
    sql, said = REFUSED[origin, kind, what]
    source, target = engines[origin], engines[kind]
    source.fresh("refused_source")
    source.sql("refused_source", sql + ";")
    try:
        done = copy(bauta, engines, tmp_path, source.url("refused_source"),
                    kind, "refused")
        assert done.returncode == 3, done.stdout + done.stderr
        assert said in done.stderr and "1 problem;" in done.stderr
        assert absent(target, "refused")
        looked = bauta("check", tmp_path / "profile.json",
                       source.url("refused_source"), target.url("refused"),
                       "--format", "json")
        assert looked.returncode == 3
        problem, = json.loads(looked.stdout)["problems"]
        assert said in problem["text"]
    finally:
        source.drop("refused_source")
        target.drop("refused")


# Values that the target's type does not hold: where an error puts them.
UNFIT = {
    ("mysql", "postgres", "bigint unsigned", "18446744073709551615"): "t.a",
    ("mysql", "sqlite", "bigint unsigned", "9223372036854775808"): "t.a",
    ("mysql", "postgres", "time", "'-01:00:00'"): "t",
    ("sqlite", "postgres", "INTEGER", "'word'"): "t",
    ("sqlite", "postgres", "TEXT", "'secret' || char(0)"): "column a",
    ("sqlite", "mysql", "INTEGER", "'word'"): "column a",
    ("sqlite", "mysql", "DATE", "'someday'"): "column a",
    ("postgres", "mysql", "date", "'infinity'"): "column a",
    ("postgres", "mysql", "numeric", "1e70"): "column a",
}


@pytest.mark.parametrize("origin,kind,native,value", UNFIT)
def test_unfit_values(bauta, engines, tmp_path, origin, kind,  # noqa: F811
                      native, value):
    """One ends the copy, which leaves no trace and does not quote it."""
    source, target = engines[origin], engines[kind]
    source.fresh("unfit_source")
    source.sql("unfit_source", "CREATE TABLE t (i integer, a %s);"
               "INSERT INTO t (i) VALUES (1), (2); INSERT INTO t VALUES (3, "
               "%s);" % (native, value))
    try:
        done = copy(bauta, engines, tmp_path, source.url("unfit_source"), kind,
                    "unfit")
        assert done.returncode == 1, done.stdout + done.stderr
        assert UNFIT[origin, kind, native, value] in done.stderr
        assert "row 3" in done.stderr
        assert value.split("'")[-2 if "'" in value else 0] not in done.stderr
        assert absent(target, "unfit")
    finally:
        source.drop("unfit_source")
        target.drop("unfit")


MASKED = json.dumps({"bauta": 1, "tables": {"person": {"columns": {
    "id": "keep", "name": {"transform": "token"},
    "mail": {"transform": "email"}, "born": {"transform": "truncate_date",
                                             "unit": "year"},
    "code": {"transform": "fpe", "alphabet": "digits"},
    "score": {"transform": "noise", "scale": 5}}},
    "visit": {"columns": {"person": "keep", "mail": {"transform": "email"}}}}})


def test_masked_alike(bauta, engines, tmp_path, key_file):  # noqa: F811
    """A value masked on the way to another engine is the one that a copy within
    its own has."""
    sql = """
        CREATE TABLE person (id integer PRIMARY KEY, name varchar(40), mail
         varchar(60) UNIQUE, born date, code varchar(12), score integer);
        CREATE TABLE visit (person integer REFERENCES person (id), mail
         varchar(60));
        INSERT INTO person VALUES
         (1, 'Rosa Bianchi', 'rosa@laguna.it', '1970-05-06', '12345678', 50),
         (2, 'Zoë', 'zoe@laguna.it', '1980-01-02', '00000001', 60),
         (3, NULL, NULL, NULL, NULL, NULL);
        INSERT INTO visit VALUES (1, 'rosa@laguna.it'), (2, 'zoe@laguna.it');"""
    found = {}
    for origin in ("sqlite", "postgres", "mysql"):
        engines[origin].fresh("alike_source")
        engines[origin].sql("alike_source", sql)
        for kind in ("sqlite", "postgres", "mysql"):
            try:
                done = copy(bauta, engines, tmp_path,
                            engines[origin].url("alike_source"), kind, "alike",
                            MASKED, "--key-file", key_file)
                assert done.returncode == 0, done.stderr
                found[origin, kind] = rows(engines[kind], "alike")
            finally:
                engines[kind].drop("alike")
        engines[origin].drop("alike_source")
    first = found["sqlite", "sqlite"]
    assert "laguna" not in repr(first) and "12345678" not in repr(first)
    for pair, other in found.items():
        assert other == first, pair
