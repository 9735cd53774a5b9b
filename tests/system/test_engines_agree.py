# SPDX-License-Identifier: Apache-2.0
"""One profile and one key: the same copy of the same rows on every engine."""

import decimal
import json

import pytest

from engines import MariaEngine, PostgresEngine, SqliteEngine

SCHEMA = """
CREATE TABLE customer (
    id INTEGER NOT NULL PRIMARY KEY, first_name VARCHAR(40),
    last_name VARCHAR(40), email VARCHAR(80) UNIQUE, phone VARCHAR(30),
    born DATE, salary DECIMAL(10,2), joined TIMESTAMP %s, active BOOLEAN,
    bio TEXT, visits INTEGER, code VARCHAR(40));
CREATE TABLE orders (
    id INTEGER NOT NULL PRIMARY KEY, customer_id INTEGER NOT NULL,
    customer_email VARCHAR(80), total DECIMAL(10,2),
    FOREIGN KEY (customer_id) REFERENCES customer (id));
INSERT INTO customer VALUES
 (1, 'Ann', 'Ré', 'a@b.test', '+39 12 345', '1980-02-29', 1234.50,
  '2020-01-02 03:04:05', TRUE, 'línea 😀', 5, 'u1'),
 (2, '', '', NULL, '', '1001-01-01', -0.01, NULL, FALSE, '', -7, ''),
 (3, NULL, NULL, 'x@y.test', NULL, NULL, NULL, '1999-12-31 23:59:59', NULL,
  NULL, NULL, NULL),
 (2147483647, 'Ann', 'O''N', 'q@b.test', '12', '9999-12-31', 99999999.99,
  '2038-01-19 03:14:07', TRUE, 'a tab', 2147483647, 'z');
INSERT INTO orders VALUES (10, 1, 'a@b.test', 1),
 (11, 2147483647, 'q@b.test', 2.5), (12, 2, NULL, 0);
"""

# A number's range is its column's where the rule says nothing, and SQLite's
# is wider.
NUMBER = {"transform": "token", "min": 1, "max": 2147483647}
PROFILE = {
    "bauta": 1,
    "tables": {
        "customer": {"columns": {
            "id": NUMBER, "active": "keep", "first_name": "first_name",
            "last_name": "last_name", "phone": "digits",
            "born": {"transform": "truncate_date", "unit": "month"},
            "joined": {"transform": "truncate_date", "unit": "year"},
            "salary": {"transform": "bucket", "width": 100},
            "visits": {"transform": "bucket", "width": 10},
            "bio": {"transform": "mask", "keep_first": 2},
            "code": [{"transform": "hash", "length": 40},
                     {"transform": "mask", "keep_last": 20}]}},
        "orders": {"columns": {"id": "keep", "total": "keep"}}},
    "rules": [{"column": "*email*", "type": "text", "transform": "email"}],
    "references": [
        {"table": "orders", "columns": ["customer_email"],
         "references": {"table": "customer", "columns": ["email"]}}],
}


def plain(cell):
    """A cell as all engines would write it."""
    text = {"t": "1", "f": "0"}.get(cell, cell)
    try:
        return decimal.Decimal(text)
    except (TypeError, ValueError, decimal.InvalidOperation):
        return text


def tables(engine, db):
    return {label: {
        tuple(map(plain, row)) for row in engine.rows(db, label, columns)}
        for label, columns in engine.names(db).items()}


@pytest.fixture
def engines(request, tmp_path):
    found = [SqliteEngine(tmp_path),
             PostgresEngine(request.getfixturevalue("postgres")),
             MariaEngine(request.getfixturevalue("mariadb"))]
    for engine in found:
        engine.fresh("agree_source")
        engine.target("agree_target")
        engine.sql("agree_source", SCHEMA % (
            "NULL" if engine.name == "mysql" else ""))
    yield found
    for engine in found:
        engine.drop("agree_source")
        engine.drop("agree_target")


def test_same_copy_everywhere(bauta, engines, tmp_path, key_file):
    profile = tmp_path / "profile.json"
    profile.write_text(json.dumps(PROFILE))
    copies, summaries = [], []
    for engine in engines:
        done = bauta("copy", engine.url("agree_source"),
                     engine.url("agree_target"), "--profile", profile,
                     "--key-file", key_file)
        assert done.returncode == 0, done.stderr
        copies.append(tables(engine, "agree_target"))
        summaries.append(done.stdout.split("Changed columns")[1])
    before = tables(engines[0], "agree_source")
    assert copies[0].keys() == before.keys()
    assert copies[0]["customer"] != before["customer"]
    assert copies[1] == copies[0] and copies[2] == copies[0]
    # All is said alike, but for schemas' names and the copies' own notes.
    assert summaries[1] == summaries[0] and summaries[2] == summaries[0]


MANY = 20000
MANY_PROFILE = {"bauta": 1, "tables": {"visit": {"columns": {
    "id": NUMBER, "who": "email", "day": "keep",
    "note": {"transform": "mask", "keep_first": 1},
    "amount": {"transform": "noise", "scale": 5, "by": ["id"]},
}}}}


def test_many_batches_everywhere(bauta, engines, tmp_path, key_file):
    """More rows than one batch holds, so that reading and writing overlap."""
    profile = tmp_path / "profile.json"
    profile.write_text(json.dumps(MANY_PROFILE))
    values = ["(%d,'user%d@mail.test','2020-01-%02d','note %d %s',%d)" % (
        i, i, 1 + i % 28, i, "x" * (i % 400), i) for i in range(1, MANY + 1)]
    copies = []
    for engine in engines:
        engine.sql("agree_source", "CREATE TABLE visit (id INTEGER PRIMARY "
                   "KEY, who VARCHAR(90), day DATE, note TEXT, amount "
                   "INTEGER); DROP TABLE orders; DROP TABLE customer;")
        for at in range(0, MANY, 2000):
            engine.sql("agree_source", "INSERT INTO visit VALUES %s;" %
                       ",".join(values[at:at + 2000]))
        done = bauta("copy", engine.url("agree_source"),
                     engine.url("agree_target"), "--profile", profile,
                     "--key-file", key_file)
        assert done.returncode == 0, done.stderr
        copies.append(tables(engine, "agree_target")["visit"])
    assert len(copies[0]) == MANY
    assert copies[1] == copies[0] and copies[2] == copies[0]
