# SPDX-License-Identifier: Apache-2.0
"""References that lead to one table or another, as the row says."""

import json

import pytest

from engines import SqliteEngine

TABLES = """
CREATE TABLE person (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
CREATE TABLE orders (id INTEGER PRIMARY KEY, total INTEGER);
CREATE TABLE country (id INTEGER PRIMARY KEY);
CREATE TABLE comment (id INTEGER PRIMARY KEY, subject_type TEXT,
                      subject_id INTEGER, body TEXT);
INSERT INTO person VALUES (1, 'a'), (2, 'b'), (3, 'c'), (70000, 'd');
INSERT INTO orders VALUES (1, 10), (2, 20), (3, 30);
INSERT INTO country VALUES (1), (2);
INSERT INTO comment VALUES (1, 'person', 1, ''), (2, 'person', 70000, ''),
 (3, 'order', 1, ''), (4, 'order', 3, ''), (5, 'country', 2, ''),
 (6, 'person', NULL, ''), (7, NULL, NULL, '');
"""
JOINS = """SELECT c.id, c.subject_type, %s FROM comment c JOIN %s t
 ON t.id = c.subject_id AND c.subject_type = '%s' ORDER BY c.id"""


def reference(table, kind, column="id"):
    return {"table": "comment", "columns": ["subject_id"],
            "when": "subject_type = '%s'" % kind,
            "references": {"table": table, "columns": [column]}}


ALL = [reference("person", "person"), reference("orders", "order"),
       reference("country", "country")]


def profile(tmp_path, references=ALL, comment=None, orders="token", more=None):
    path = tmp_path / "profile.json"
    columns = {"id": "keep", "subject_type": "keep", "body": "keep"}
    path.write_text(json.dumps({
        "bauta": 1, "references": references, "tables": {
            "person": {"columns": {"id": "token", "code": "keep"}},
            "orders": {"columns": {"id": orders, "total": "keep"}},
            "country": "keep",
            "comment": {"columns": {**columns, **(comment or {})}},
            **(more or {})}}))
    return path


@pytest.fixture
def engine(tmp_path):
    engine = SqliteEngine(tmp_path)
    engine.fresh("before")
    engine.sql("before", TABLES)
    return engine


def copy(bauta, engine, key_file, path):
    return bauta("copy", engine.url("before"), engine.url("after"),
                 "--profile", path, "--key-file", key_file)


def rows(engine, db, table):
    columns = {"person": ["id", "code"], "orders": ["id", "total"],
               "comment": ["id", "subject_type", "subject_id"]}[table]
    return sorted(engine.rows(db, table, columns), key=repr)


def test_each_row_follows_the_table_it_references(bauta, engine, key_file,
                                                  tmp_path):
    done = copy(bauta, engine, key_file, profile(
        tmp_path, orders={"transform": "token", "domain": "orders"}))
    assert done.returncode == 0, done.stderr
    person = {code: i for i, code in rows(engine, "after", "person")}
    orders = {total: i for i, total in rows(engine, "after", "orders")}
    assert set(person.values()).isdisjoint({1, 2, 3, 70000})
    assert person["a"] != orders[10]
    after = {row[0]: row[2] for row in rows(engine, "after", "comment")}
    assert after == {1: person["a"], 2: person["d"], 3: orders[10],
                     4: orders[30], 5: 2, 6: None, 7: None}


@pytest.mark.parametrize("kind", ["'invoice'", "NULL"])
def test_a_row_of_no_known_kind_stops_the_run(bauta, engine, key_file,
                                              tmp_path, kind):
    engine.sql("before", "INSERT INTO comment VALUES (8, %s, 98765, '')" % kind)
    done = copy(bauta, engine, key_file, profile(tmp_path))
    assert done.returncode not in (0, 2, 3)
    assert "none of the column's references" in done.stderr
    assert "98765" not in done.stderr
    assert "comment.subject_id" in done.stderr


def test_a_rule_of_its_own_is_for_the_rest(bauta, engine, key_file, tmp_path):
    engine.sql("before", "INSERT INTO comment VALUES (8, 'invoice', 98765, ''),"
                         " (9, NULL, 98766, '')")
    done = copy(bauta, engine, key_file, profile(
        tmp_path, comment={"subject_id": "null"}))
    assert done.returncode == 0, done.stderr
    after = {row[0]: row[2] for row in rows(engine, "after", "comment")}
    person = {code: i for i, code in rows(engine, "after", "person")}
    assert after[8] is None and after[9] is None
    assert after[1] == person["a"]


def test_a_row_of_two_kinds_stops_the_run(bauta, engine, key_file, tmp_path):
    both = dict(reference("orders", ""), when="subject_type like '%r%'")
    done = copy(bauta, engine, key_file, profile(
        tmp_path, [ALL[0], both], comment={"subject_id": "null"}))
    assert done.returncode not in (0, 2, 3)
    assert "more than one of the column's references" in done.stderr


@pytest.mark.parametrize("references, more, text", [
    (ALL + [dict(reference("country", "order"))], {}, "the same \"when\""),
    (ALL + [{k: v for k, v in ALL[0].items() if k != "when"}], {},
     "one without"),
    (ALL, {"comment": "keep"}, "its table is kept"),
    (ALL, {"person": {"columns": {"code": "keep", "id": {
        "transform": "token", "when": "code = 'a'"}}}}, "reads other columns"),
    ([dict(ALL[0], when="kind = 1")], {}, "no column \"kind\""),
])
def test_refused_before_a_row_is_read(bauta, engine, key_file, tmp_path,
                                      references, more, text):
    done = copy(bauta, engine, key_file,
                profile(tmp_path, references, more=more))
    assert done.returncode == 3, done.stderr
    assert text in done.stderr, done.stderr


def test_tells_a_condition_that_is_none(bauta, engine, key_file, tmp_path):
    done = copy(bauta, engine, key_file,
                profile(tmp_path, [dict(ALL[0], when="subject_type =")]))
    assert done.returncode == 2
    assert "\"when\" is no condition" in done.stderr
