# SPDX-License-Identifier: Apache-2.0
"""Free text on all engines: a note agrees with the columns of its row, and of
other tables; the results are the same everywhere."""

import json
import pathlib
import re

import pytest

from engines import MariaEngine, PostgresEngine, SqliteEngine

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "scrub.md"

SCHEMA = """
CREATE TABLE customer (id INTEGER PRIMARY KEY, first VARCHAR(60),
                       last VARCHAR(60), email VARCHAR(120), phone VARCHAR(40));
CREATE TABLE ticket (id INTEGER PRIMARY KEY, first VARCHAR(60), note TEXT,
                     short CHAR(80));
INSERT INTO customer VALUES
 (1, 'Anna', 'van der Berg', 'Anna@x.test', '+39 06 555 0188'),
 (2, 'Will', 'Petrov', 'will@y.test', NULL);
INSERT INTO ticket VALUES
 (1, 'Anna', 'anna rang: "Anna van der Berg", Anna@x.test, +39 06 555 0188.',
  'Herr Petrov'),
 (2, 'Will', 'will Will call? See https://x.test/a, 192.0.2.1', 'x'),
 (3, NULL, NULL, 'Pay DE89 3704 0044 0532 0130 00');
"""
NOTE = {"transform": "scrub", "first_name_from": "first", "rules": {
    "first_name": "first_name", "last_name": "last_name", "email": "email",
    "phone": "digits", "iban": "iban"}}
PROFILE = {"bauta": 1, "tables": {
    "customer": {"columns": {
        "id": "keep", "first": "first_name", "last": "last_name",
        "email": "email", "phone": "digits"}},
    "ticket": {"columns": {
        "id": "keep", "first": "first_name", "note": NOTE,
        "short": {"transform": "scrub", "rules": NOTE["rules"]}}}}}


def copy(bauta, engine, sql, profile, tmp_path, key_file):
    engine.fresh("scrub_source")
    engine.target("scrub_target")
    engine.sql("scrub_source", sql)
    path = tmp_path / "profile.json"
    path.write_text(json.dumps(profile))
    done = bauta("copy", engine.url("scrub_source"),
                 engine.url("scrub_target"), "--profile", path,
                 "--key-file", key_file)
    assert done.returncode == 0, done.stderr


def rows(engine, table, columns):
    found = engine.rows("scrub_target", table, ["id"] + columns)
    engine.drop("scrub_source")
    return {int(row[0]): tuple(
        None if cell is None else cell.rstrip(" ") for cell in row[1:])
        for row in found}


@pytest.fixture(params=["sqlite", "postgres", "mysql"])
def engine(request, tmp_path):
    if request.param == "sqlite":
        made = SqliteEngine(tmp_path)
    elif request.param == "postgres":
        made = PostgresEngine(request.getfixturevalue("postgres"))
    else:
        made = MariaEngine(request.getfixturevalue("mariadb"))
    yield made
    made.drop("scrub_source")
    made.drop("scrub_target")


def test_a_note_agrees_with_columns(bauta, engine, tmp_path, key_file):
    copy(bauta, engine, SCHEMA, PROFILE, tmp_path, key_file)
    people = rows(engine, "customer", ["first", "last", "email", "phone"])
    first, last, email, phone = people[1]
    tickets = rows(engine, "ticket", ["first", "note", "short"])
    assert tickets[1][0] == first != "Anna"
    assert tickets[1][1] == '%s rang: "%s %s", %s, %s.' % (
        first, first, last, email, phone)
    assert tickets[1][2] == "Herr " + people[2][1]
    assert tickets[2][1] == "will %s call? See %s, %s" % (
        people[2][0], "*" * 16, "*" * 9)
    assert tickets[3][:2] == (None, None)
    assert re.fullmatch(r"Pay DE\d\d( \d{4}){4} \d\d", tickets[3][2])
    assert "3704" not in tickets[3][2]


def test_same_results_everywhere(bauta, request, tmp_path, key_file):
    seen = []
    for engine in [SqliteEngine(tmp_path),
                   PostgresEngine(request.getfixturevalue("postgres")),
                   MariaEngine(request.getfixturevalue("mariadb"))]:
        copy(bauta, engine, SCHEMA, PROFILE, tmp_path, key_file)
        seen.append(rows(engine, "ticket", ["first", "note", "short"]))
        engine.drop("scrub_target")
    assert seen[0] == seen[1] == seen[2]


def test_example_of_the_page(bauta, tmp_path, key_file):
    blocks = dict(re.findall(r"^```([a-z]+)\n(.*?)^```$", PAGE.read_text(),
                             re.M | re.S))
    engine = SqliteEngine(tmp_path)
    copy(bauta, engine, blocks["sql"], json.loads(blocks["json"]), tmp_path,
         key_file)
    (first, last, email, note), = rows(
        engine, "customer", ["first", "last", "email", "note"]).values()
    assert note == ("%s called, wants the refund on %s. Mail: %s" % (
        first, "DE", email)).replace("DE", re.search(
            r"DE[\d ]+\d", note).group(0))
    assert last not in note and "Anna" not in note


def test_a_value_that_a_rule_cannot_handle(bauta, tmp_path, key_file):
    """It stops the run, unless the rule within says otherwise."""
    engine = SqliteEngine(tmp_path)
    sql = ("CREATE TABLE t (id INTEGER PRIMARY KEY, note TEXT);"
           "INSERT INTO t VALUES (1, 'a@x.test');")
    profile = {"bauta": 1, "tables": {"t": {"columns": {
        "id": "keep", "note": {"transform": "scrub", "rules": {
            "email": {"transform": "iban", "on_invalid": "mask"}}}}}}}
    copy(bauta, engine, sql, profile, tmp_path, key_file)
    assert rows(engine, "t", ["note"]) == {1: ("********",)}
    profile["tables"]["t"]["columns"]["note"]["rules"]["email"] = "iban"
    path = tmp_path / "profile.json"
    path.write_text(json.dumps(profile))
    engine.fresh("scrub_source")
    engine.target("scrub_target")
    engine.sql("scrub_source", sql)
    done = bauta("copy", engine.url("scrub_source"),
                 engine.url("scrub_target"), "--profile", path,
                 "--key-file", key_file)
    assert done.returncode != 0
    assert "email" in done.stderr and "a@x.test" not in done.stderr
