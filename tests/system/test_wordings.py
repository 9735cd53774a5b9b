# SPDX-License-Identifier: Apache-2.0
"""What a schema carries word for word: an address in any part of it stops a
copy, wherever the part is, and one that is reserved for examples does not."""

import json

import pytest

import engines

SOMEBODY, NOBODY = "rosa.bianchi@laguna.it", "nobody@example.com"

# Beside a table t with a text column c, which has a rule: what is there, where
# @ is the address. "only" is what tells of it, in the problem's text.
PLACES = {
    "p": {
        "default": "ALTER TABLE t ALTER c SET DEFAULT '@'",
        "default of a view": "CREATE VIEW v AS SELECT c FROM t;"
                             "ALTER VIEW v ALTER c SET DEFAULT '@'",
        "default of a domain": "CREATE DOMAIN d AS text DEFAULT '@'",
        "default of a domain in use": "CREATE DOMAIN d AS text DEFAULT '@';"
                                      "ALTER TABLE t ADD k d",
        "CHECK": "ALTER TABLE t ADD CHECK (c <> '@')",
        "CHECK of a domain": "CREATE DOMAIN d AS text CHECK (VALUE <> '@')",
        "CHECK of a domain over another":
            "CREATE DOMAIN d AS text CHECK (VALUE <> '@');"
            "CREATE DOMAIN e AS d; ALTER TABLE t ADD k e",
        "generated column": "ALTER TABLE t ADD k text GENERATED ALWAYS AS "
                            "(c || '@') STORED",
        "index": "CREATE INDEX ON t (c) WHERE c <> '@'",
        "index over an expression": "CREATE INDEX ON t ((c = '@'))",
        "index of a materialized view":
            "CREATE MATERIALIZED VIEW v AS SELECT c FROM t;"
            "CREATE INDEX ON v (c) WHERE c <> '@'",
        "exclusion": "ALTER TABLE t ADD EXCLUDE (c WITH =) WHERE (c <> '@')",
        "partition key": "CREATE TABLE p (k text) PARTITION BY LIST "
                         "((replace(k, '@', '')))",
        "partition": "CREATE TABLE p (k text) PARTITION BY LIST (k);"
                     "CREATE TABLE p1 PARTITION OF p FOR VALUES IN ('@')",
        "default of a partition":
            "CREATE TABLE p (k text) PARTITION BY LIST (k);"
            "CREATE TABLE p1 PARTITION OF p DEFAULT;"
            "ALTER TABLE p1 ALTER k SET DEFAULT '@'",
        "comment on a table": "COMMENT ON TABLE t IS 'of @'",
        "comment on a partition":
            "CREATE TABLE p (k text) PARTITION BY LIST (k);"
            "CREATE TABLE p1 PARTITION OF p DEFAULT;"
            "COMMENT ON TABLE p1 IS 'of @'",
        "comment on a foreign column":
            "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA "
            "WRAPPER w; CREATE FOREIGN TABLE f (k text) SERVER s;"
            "COMMENT ON COLUMN f.k IS 'of @'",
        "comment on a sequence": "CREATE SEQUENCE q;"
                                 "COMMENT ON SEQUENCE q IS 'of @'",
        "comment on a schema": "COMMENT ON SCHEMA public IS 'of @'",
        "comment on a constraint": "ALTER TABLE t ADD CONSTRAINT k CHECK (c > '');"
                                   "COMMENT ON CONSTRAINT k ON t IS 'of @'",
        "comment on a type": "CREATE TYPE y AS (a int);"
                             "COMMENT ON TYPE y IS 'of @'",
        "view": "CREATE VIEW v AS SELECT * FROM t WHERE c = '@'",
        "materialized view": "CREATE MATERIALIZED VIEW v AS SELECT 1 a FROM t "
                             "WHERE c = '@'",
        "trigger": "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS "
                   "$$BEGIN RETURN NEW; END$$; CREATE TRIGGER r BEFORE UPDATE "
                   "ON t FOR EACH ROW WHEN (NEW.c <> '@') EXECUTE FUNCTION "
                   "f()",
        "argument of a trigger":
            "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS "
            "$$BEGIN RETURN NEW; END$$; CREATE TRIGGER r BEFORE UPDATE "
            "ON t FOR EACH ROW EXECUTE FUNCTION f('@')",
        "routine": "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS "
                   "$$SELECT '@'::text$$",
        "comment in a routine": "CREATE FUNCTION f() RETURNS int LANGUAGE "
                                "plpgsql AS $$BEGIN\n-- ask @\nRETURN 1; END$$",
        "quotes of dollars": "CREATE FUNCTION f() RETURNS text LANGUAGE "
                             "plpgsql AS $$BEGIN RETURN $a$@$a$; END$$",
        "routine of statements": "CREATE FUNCTION f() RETURNS text LANGUAGE "
                                 "sql BEGIN ATOMIC SELECT '@'::text; END",
        "default of an argument": "CREATE FUNCTION f(a text DEFAULT '@') "
                                  "RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "setting of a routine": "CREATE FUNCTION f() RETURNS int LANGUAGE sql "
                                "SET application_name = '@' AS 'SELECT 1'",
        "procedure": "CREATE PROCEDURE f() LANGUAGE sql AS "
                     "$$DELETE FROM t WHERE c = '@'$$",
        "aggregate": "CREATE AGGREGATE g (text) (sfunc = textcat, stype = "
                     "text, initcond = '@')",
        "policy": "CREATE POLICY y ON t USING (c <> '@')",
        "check of a policy": "CREATE POLICY y ON t FOR INSERT WITH CHECK "
                             "(c <> '@')",
        "rewrite rule": "CREATE RULE r AS ON DELETE TO t WHERE OLD.c = '@' DO "
                        "INSTEAD NOTHING",
        "label": "CREATE TYPE y AS ENUM ('a', '@')",
        "statistics": "CREATE STATISTICS z ON (c || '@') FROM t",
        "options of a server": "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s "
                               "FOREIGN DATA WRAPPER w OPTIONS (who '@')",
        "options of a wrapper": "CREATE FOREIGN DATA WRAPPER w OPTIONS "
                                "(who '@')",
        "options of a foreign table":
            "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA "
            "WRAPPER w; CREATE FOREIGN TABLE f (k text) SERVER s OPTIONS "
            "(who '@')",
        "options of a foreign column":
            "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA "
            "WRAPPER w; CREATE FOREIGN TABLE f (k text OPTIONS (who '@')) "
            "SERVER s",
    },
    "m": {
        "default": "ALTER TABLE t ALTER c SET DEFAULT '@'",
        "expression of a default": "ALTER TABLE t ALTER c SET DEFAULT "
                                   "(concat('@', 'x'))",
        "CHECK": "ALTER TABLE t ADD CHECK (c <> '@')",
        "CHECK of a column": "ALTER TABLE t ADD k varchar(99) CHECK (k <> '@')",
        "generated column": "ALTER TABLE t ADD k varchar(99) AS "
                            "(concat(c, '@')) VIRTUAL",
        "label": "ALTER TABLE t ADD k enum('a', '@')",
        "member": "ALTER TABLE t ADD k set('a', '@')",
        "bounds of a partition":
            "CREATE TABLE p (k varchar(99)) PARTITION BY LIST COLUMNS (k) "
            "(PARTITION p1 VALUES IN ('@'))",
        "comment on a partition":
            "CREATE TABLE p (k int) PARTITION BY LIST (k) "
            "(PARTITION p1 VALUES IN (1) COMMENT 'of @')",
        "comment on a table": "ALTER TABLE t COMMENT 'of @'",
        "comment on a column": "ALTER TABLE t ADD k int COMMENT 'of @'",
        "comment on an index": "CREATE INDEX x ON t (c) COMMENT 'of @'",
        "view": "CREATE VIEW v AS SELECT * FROM t WHERE c = '@'",
        "trigger": "CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW "
                   "SET NEW.c = '@'",
        "routine": "CREATE FUNCTION f() RETURNS varchar(99) RETURN '@'",
        "procedure": "CREATE PROCEDURE f() DELETE FROM t WHERE c = '@'",
        "comment on a routine": "CREATE PROCEDURE f() COMMENT 'of @' SELECT 1",
        "label of a parameter": "CREATE PROCEDURE f(a enum('a', '@')) SELECT 1",
        "event": "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DISABLE DO "
                 "DELETE FROM t WHERE c = '@'",
        "comment on an event": "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DISABLE "
                               "COMMENT 'of @' DO DELETE FROM t",
    },
    "s": {
        "default": "ALTER TABLE t ADD k text DEFAULT '@'",
        "expression of a default": "CREATE TABLE p (k text DEFAULT (lower('@')"
                                   "))",
        "CHECK": "CREATE TABLE p (k text CHECK (k <> '@'))",
        "generated column": "ALTER TABLE t ADD k text AS (c || '@')",
        "index": "CREATE INDEX x ON t (c) WHERE c <> '@'",
        "index over an expression": "CREATE INDEX x ON t (replace(c, '@', ''))",
        "comment in an index": "CREATE INDEX x ON t (c /* as @ */)",
        "comment in a table": "CREATE TABLE p (k text, -- such as @\n j int)",
        "comment of lines in a table": "CREATE TABLE p (k text /* such as @ */)",
        "comment behind a table": "CREATE TABLE p (k text -- such as @\n)",
        "view": "CREATE VIEW v AS SELECT * FROM t WHERE c = '@'",
        "view in double quotes": "CREATE VIEW v AS SELECT \"@\" FROM t",
        "comment in a view": "CREATE VIEW v AS SELECT 1 /* of @ */",
        "trigger": "CREATE TRIGGER r AFTER INSERT ON t BEGIN "
                   "UPDATE t SET c = '@'; END",
        "trigger of a view": "CREATE VIEW v AS SELECT c FROM t; CREATE TRIGGER "
                             "r INSTEAD OF INSERT ON v BEGIN "
                             "UPDATE t SET c = '@'; END",
        "arguments of a virtual table":
            "CREATE VIRTUAL TABLE p USING fts5(k, /* of @ */ j)",
    },
}
CASES = [(letter, name) for letter, places in PLACES.items()
         for name in places]


@pytest.fixture(scope="module")
def faces(postgres, mariadb, tmp_path_factory):
    return {"p": engines.PostgresEngine(postgres),
            "m": engines.MariaEngine(mariadb),
            "s": engines.SqliteEngine(tmp_path_factory.mktemp("wordings"))}


@pytest.mark.parametrize("letter, name", CASES,
                         ids=["%s: %s" % case for case in CASES])
def test_address_in_the_schema(bauta, faces, tmp_path, letter, name):
    face = faces[letter]
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({
        "bauta": 1, "undeclared": "keep",
        "tables": {"t": {"columns": {"c": "mask"}}}}))
    for address, code in ((SOMEBODY, 3), (NOBODY, 0)):
        db = face.fresh("worded")
        face.sql(db, "CREATE TABLE t (c varchar(99)); " +
                 PLACES[letter][name].replace("@", address))
        done = bauta("check", str(profile), face.url(db), "--format", "json")
        found = json.loads(done.stdout)
        assert (done.returncode, [p["id"] for p in found["problems"]]) == \
            (code, ["value-in-schema"] if code else []), done.stdout
        assert "laguna" not in done.stdout + done.stderr


@pytest.mark.parametrize("letter", "pms")
def test_address_in_a_table_that_is_skipped(bauta, faces, tmp_path, letter):
    """Its definition has no place in the copy."""
    face = faces[letter]
    db = face.fresh("worded")
    face.sql(db, "CREATE TABLE t (c varchar(99)); CREATE TABLE p (k varchar(99)"
             " DEFAULT '%s')" % SOMEBODY)
    profile = tmp_path / "p.json"
    for fate, code in (("skip", 0), ("keep", 3), ("schema-only", 3)):
        profile.write_text(json.dumps({"bauta": 1, "tables": {
            "t": {"columns": {"c": "mask"}}, "p": fate}}))
        done = bauta("check", str(profile), face.url(db))
        assert done.returncode == code, done.stdout
