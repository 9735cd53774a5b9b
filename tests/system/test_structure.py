# SPDX-License-Identifier: Apache-2.0
"""Values within values: the page's examples, the same results everywhere, and
servers' own JSON and arrays."""

import base64
import json
import pathlib
import random
import re

import pytest

from engines import MariaEngine, PostgresEngine, SqliteEngine

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "structure.md"


def examples():
    """(engine, SQL, profile, rows) of each example of the page."""
    blocks = re.findall(r"^```([a-z ]*)\n(.*?)^```$", PAGE.read_text(),
                        re.M | re.S)
    found = [(kind == "sql postgres", text, blocks[i + 1][1],
              blocks[i + 2][1])
             for i, (kind, text) in enumerate(blocks) if kind[:3] == "sql"]
    assert len(found) == 4
    return found


@pytest.fixture(params=["sqlite", "postgres", "mysql"])
def engine(request, tmp_path):
    if request.param == "sqlite":
        made = SqliteEngine(tmp_path)
    elif request.param == "postgres":
        made = PostgresEngine(request.getfixturevalue("postgres"))
    else:
        made = MariaEngine(request.getfixturevalue("mariadb"))
    made.fresh("structure_source")
    made.target("structure_target")
    yield made
    made.drop("structure_source")
    made.drop("structure_target")


def copy(bauta, engine, profile, tmp_path, key_file=None):
    path = tmp_path / "profile.json"
    path.write_text(profile if isinstance(profile, str)
                    else json.dumps(profile))
    return bauta("copy", engine.url("structure_source"),
                 engine.url("structure_target"), "--profile", path,
                 *(["--key-file", key_file] if key_file else []))


ESCAPED = {"n": "\n", "t": "\t", "r": "\r"}


def cells(engine, table, columns):
    """The target's rows; the servers' clients write some bytes escaped."""
    rows = engine.rows("structure_target", table, columns)
    if engine.name == "sqlite":
        return rows
    return [tuple(cell if cell is None else re.sub(
        r"\\(.)", lambda m: ESCAPED.get(m[1], m[1]), cell) for cell in row)
        for row in rows]


def test_examples_of_the_page(bauta, engine, tmp_path):
    for on_postgres, sql, profile, rows in examples():
        if on_postgres and engine.name != "postgres":
            continue
        engine.drop("structure_source")
        engine.drop("structure_target")
        engine.fresh("structure_source")
        engine.target("structure_target")
        engine.sql("structure_source", sql)
        done = copy(bauta, engine, profile, tmp_path)
        assert done.returncode == 0, done.stderr
        (table, entry), = json.loads(profile)["tables"].items()
        columns = [c for c in entry["columns"] if c != "id"]
        got = cells(engine, table, ["id"] + columns)
        lines = ["|".join("" if cell is None else cell for cell in row[1:])
                 for row in sorted(got, key=lambda row: int(row[0]))]
        assert "\n".join(lines) + "\n" == rows


SCHEMA = {
    "sqlite": "CREATE TABLE t (id INTEGER PRIMARY KEY, who INTEGER, "
              "doc %s, note TEXT)",
    "postgres": "CREATE TABLE t (id int PRIMARY KEY, who int, doc %s, "
                "note text)",
    "mysql": "CREATE TABLE t (id int PRIMARY KEY, who int, doc %s, "
             "note text)",
}
NESTED = {
    "bauta": 1,
    "tables": {"t": {"columns": {
        "id": "keep", "who": "keep",
        "note": {"transform": "regex_replace", "pattern": r"[\w.]+@[\w.]+",
                 "each": "email"},
        "doc": {"transform": "json", "others": "keep", "paths": {
            "$..email": "email",
            "$.n": {"transform": "token", "min": 1, "max": 2147483647},
            "$.days[*]": {"transform": "date_shift", "subject": "who"},
            "$.cc": {"transform": "list", "each": "email"}}}}}},
}
DOC = {"email": "ada@x.test", "n": 150, "x": [1.5, True, None, "é😀\"\\"],
       "days": ["2020-01-01", "2020-01-11"], "in": {"email": "bea@y.test"},
       "cc": "ada@x.test, bea@y.test"}


def results(bauta, engine, kind, tmp_path, key_file):
    engine.sql("structure_source", SCHEMA[engine.name] % kind)
    text = json.dumps(DOC, ensure_ascii=False)
    for i, who in [(1, 7), (2, 8), (3, 7)]:
        engine.sql("structure_source",
                   "INSERT INTO t VALUES (%d, %d, '%s', '%s')" % (
                       i, who, (text.replace("\\", "\\\\")
                                if engine.name == "mysql" else text),
                       "to ada@x.test"))
    done = copy(bauta, engine, NESTED, tmp_path, key_file)
    assert done.returncode == 0, done.stderr
    rows = cells(engine, "t", ["id", "doc", "note"])
    return {int(row[0]): (json.loads(row[1]), row[2]) for row in rows}


def test_same_results_everywhere(bauta, request, tmp_path, key_file):
    seen = []
    for engine, kinds in [
            (SqliteEngine(tmp_path), ["TEXT", "JSON"]),
            (PostgresEngine(request.getfixturevalue("postgres")),
             ["text", "json", "jsonb"]),
            (MariaEngine(request.getfixturevalue("mariadb")),
             ["longtext", "json"])]:
        for kind in kinds:
            engine.fresh("structure_source")
            engine.target("structure_target")
            seen.append(results(bauta, engine, kind, tmp_path, key_file))
            engine.drop("structure_source")
            engine.drop("structure_target")
    assert all(found == seen[0] for found in seen)
    doc, note = seen[0][1]
    assert doc["email"] != DOC["email"] and doc["n"] != 150
    assert isinstance(doc["n"], int) and doc["x"] == DOC["x"]
    # One person is one person: in the document, in its list, in the note.
    assert note == "to " + doc["email"]
    assert doc["cc"] == "%s, %s" % (doc["email"], doc["in"]["email"])
    # Rows of one subject move together, and not with the others.
    assert seen[0][3][0]["days"] == doc["days"] != DOC["days"]
    assert seen[0][2][0]["days"] != doc["days"]


def value(dice, depth=0):
    kind = dice.randrange(3 if depth == 5 else 5)
    if kind < 3:
        return dice.choice(["0", "-1.50E+3", "1e400", "true", "null", '""',
                            '"\\u00e9\\n"', '"é 😀"', "12345678901234567890",
                            "[]", "{ }"])
    blank = dice.choice(["", " ", "\n\t"])
    inside = []
    for _ in range(dice.randrange(4)):
        name = dice.choice(['"a"', '"b c"', '"é"', '"a"']) + blank + ": "
        inside.append((name if kind == 3 else "") + value(dice, depth + 1))
    ends = "{}" if kind == 3 else "[]"
    return ends[0] + blank + ("," + blank).join(inside) + blank + ends[1]


@pytest.mark.parametrize("kind", ["text", "json"])
def test_members_without_a_rule_stay(bauta, engine, kind, tmp_path):
    """Byte for byte, whatever the text, where the engine keeps a text."""
    dice = random.Random(7)
    texts = ['{"p": "%d", "rest": %s}' % (i, value(dice)) for i in range(300)]
    engine.sql("structure_source", SCHEMA[engine.name] % kind)
    engine.sql("structure_source", "INSERT INTO t VALUES " + ", ".join(
        "(%d, 0, '%s', NULL)" % (
            i, text.replace("\\", "\\\\") if engine.name == "mysql" else text)
        for i, text in enumerate(texts)))
    profile = {"bauta": 1, "tables": {"t": {"columns": {
        "id": "keep", "who": "keep", "note": "keep",
        "doc": {"transform": "json", "others": "keep",
                "paths": {"$.p": {"transform": "constant", "value": "x"}}}}}}}
    done = copy(bauta, engine, profile, tmp_path)
    assert done.returncode == 0, done.stderr
    rows = cells(engine, "t", ["id", "doc"])
    assert {int(row[0]): row[1] for row in rows} == {
        i: re.sub(r'^{"p": "\d+"', '{"p": "x"', text)
        for i, text in enumerate(texts)}


NASTY = ["plain", "", "NULL", "null", "a b", " a", "a\t", "a\nb", "{}", ",",
         '"', "\\", '\\"', "'", "é😀", "{a,b}", "=", "[1:2]", "\x0b", "a;b"]


def test_arrays_of_the_server(bauta, postgres, tmp_path):
    """What the server wrote is read, and what is written it reads."""
    engine = PostgresEngine(postgres)
    engine.fresh("structure_source")
    engine.target("structure_target")
    postgres.psql("structure_source", """
        CREATE TYPE mood AS ENUM ('calm', 'wild');
        CREATE TABLE t (id int PRIMARY KEY, tags text[], short varchar(9)[],
          n int[], days date[], at timestamptz[], yes boolean[], docs jsonb[],
          moods mood[]);
        INSERT INTO t VALUES (1, ARRAY[%s], '{a,b}', '[5:6]={17,NULL}',
          '{2020-05-06}', '{2020-05-06 01:02:03+00}', '{t,f,NULL}',
          ARRAY['{"a": "x\\"y", "b": 1}'::jsonb], '{calm,wild}')""" %
                  ", ".join("E'%s'" % text.replace("\\", "\\\\")
                            .replace("'", "\\'") for text in NASTY))
    year = {"transform": "truncate_date", "unit": "year"}
    rules = {
        "tags": {"transform": "regex_replace", "pattern": "(?s).+",
                 "with": "<$0>"},
        "short": {"transform": "constant", "value": "{\"x\\,}"},
        "n": {"transform": "bucket", "width": 10}, "days": year, "at": year,
        "yes": {"transform": "constant", "value": True},
        "docs": {"transform": "json", "paths": {"$.a": "mask", "$.b": "keep"}},
        "moods": {"transform": "constant", "value": "calm"}}
    done = copy(bauta, engine, {"bauta": 1, "tables": {"t": {"columns": dict(
        {name: {"transform": "array", "each": rule}
         for name, rule in rules.items()}, id="keep")}}}, tmp_path)
    assert done.returncode == 0, done.stderr
    (row,), = postgres.rows("structure_target", """
        SELECT translate(encode(convert_to(json_build_array(tags, short, n, days,
          ARRAY(SELECT x AT TIME ZONE 'UTC' FROM unnest(at) x), yes, docs,
          moods, array_lower(n, 1))::text, 'UTF8'), 'base64'), chr(10), '')
        FROM t""")
    tags, short, n, days, at, yes, docs, moods, low = json.loads(
        base64.b64decode(row))
    assert tags == ["<%s>" % text if text else "" for text in NASTY]
    assert short == ["{\"x\\,}"] * 2 and n == [10, None] and low == 5
    assert days == ["2020-01-01"] and at == ["2020-01-01T00:00:00"]
    assert yes == [True, True, None] and moods == ["calm", "calm"]
    assert docs == [{"a": "***", "b": 1}]
    engine.drop("structure_source")
    engine.drop("structure_target")


def test_refusals(bauta, engine, tmp_path, key_file):
    engine.sql("structure_source", SCHEMA[engine.name] % "text")
    engine.sql("structure_source", "INSERT INTO t VALUES "
               "(1, 0, '{\"born\": \"1815-12-10\"}', NULL), "
               "(2, 0, '{\"born\": \"Lovelace\"}', NULL)")

    def attempt(rule, key=None):
        return copy(bauta, engine, {"bauta": 1, "undeclared": "keep",
                                    "tables": {"t": {"columns": {
                                        "doc": rule}}}}, tmp_path, key)

    year = {"transform": "truncate_date", "unit": "year"}
    done = attempt({"transform": "json", "paths": {"$.born": year}})
    assert done.returncode != 0
    assert "t.doc, path $.born, row 2" in done.stderr
    assert "Lovelace" not in done.stderr + done.stdout
    done = attempt({"transform": "json", "paths": {"$.name": "keep"}})
    assert done.returncode != 0 and "no path matches" in done.stderr
    done = attempt({"transform": "json", "paths": {"$.born": "token"}})
    assert done.returncode == 2 and "1 column of this profile needs a key" \
        in done.stderr
    done = attempt({"transform": "json", "on_invalid": "null",
                    "paths": {"$.born": year}})
    assert done.returncode == 0, done.stderr
    got = dict(cells(engine, "t", ["id", "doc"]))
    assert {int(k): v for k, v in got.items()} == {
        1: '{"born": "1815-01-01"}', 2: None}
