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
CREATE TABLE visit (
    id INTEGER NOT NULL PRIMARY KEY, who INTEGER NOT NULL, seen DATE,
    at_time TIMESTAMP %s, paid DECIMAL(10,2), score INTEGER, owed DECIMAL(9,2),
    age INTEGER, born DATE, zip VARCHAR(10), card VARCHAR(25),
    iban VARCHAR(34), bsn VARCHAR(9), note VARCHAR(200), sealed VARCHAR(200),
    code VARCHAR(20), mixed VARCHAR(20), drawn INTEGER, lat VARCHAR(20),
    addr VARCHAR(45), person VARCHAR(80), street VARCHAR(80), job VARCHAR(90));
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
INSERT INTO visit VALUES
 (1, 7, '2024-02-29', '2024-02-29 23:59:59', 12.50, 99, -3.75, 44,
  '1980-02-29', '20241', '4111 1111 1111 1111', 'DE89370400440532013000',
  '111222333', 'línea 😀', 'línea 😀', 'AB-123456', 'red', 5, '41.38879',
  '192.0.2.7', 'Ann', 'Any 1', 'x'),
 (2, 7, '2024-03-10', NULL, 0.01, -5, 100000.00, 101, '1919-12-31',
  '03601-1234', '4111111111111111', NULL, NULL, '', '', 'zz99zz99', 'blue',
  NULL, '-89.5', '2001:db8::1', NULL, '', NULL),
 (3, 8, NULL, '1999-12-31 00:00:00', NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  'GB82WEST12345698765432', NULL, NULL, NULL, NULL, 'green', 9, NULL, NULL,
  'Zoë', NULL, 'y'),
 (2147483647, 9, '2001-01-01', '2020-06-15 12:00:00', 99999.99, 2147483647,
  0.5, 0, '2024-12-31', '99999', NULL, NULL, '123456782', 'a tab', 'a tab',
  '0123456789', NULL, -1, '0', '10.1.2.3', 'Bo', 'Some 2', '');
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
        "orders": {"columns": {"id": "keep", "total": "keep"}},
        "visit": {"columns": {
            "id": "keep", "who": "keep",
            "seen": {"transform": "date_shift", "subject": "who"},
            "at_time": {"transform": "noise", "scale": 3, "unit": "hours"},
            "paid": {"transform": "noise", "kind": "laplace", "ratio": 0.1},
            "score": {"transform": "top_code", "bound": 90},
            "owed": {"transform": "round", "multiple": 0.5},
            "age": {"transform": "age_band", "width": 10},
            "born": {"transform": "age_band", "width": 5, "at": "2025-01-01"},
            "zip": "zip3", "card": "card", "iban": "iban",
            "bsn": {"transform": "national_id", "country": "nl"},
            "note": {"transform": "truncate", "keep_first": 5},
            "sealed": {"transform": "seal", "pad": 16},
            "code": {"transform": "fpe", "alphabet": "alphanumeric"},
            "mixed": {"transform": "shuffle", "min_group": 1},
            "drawn": {"transform": "random", "min": 1, "max": 1000000},
            "lat": {"transform": "round_geo", "form": "latitude",
                    "decimals": 1},
            "addr": "ip_prefix",
            "person": {"transform": "person", "part": "full_name"},
            "street": {"transform": "street", "locale": "de_DE"},
            "job": "job"}}},
    "rules": [{"column": "*email*", "type": "text", "transform": "email"}],
    "references": [
        {"table": "orders", "columns": ["customer_email"],
         "references": {"table": "customer", "columns": ["email"]}}],
}


def plain(cell):
    """A cell as all engines would write it."""
    text = {"t": "1", "f": "0"}.get(cell, cell)
    try:
        return decimal.Decimal(str(text))
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
        null = "NULL" if engine.name == "mysql" else ""
        engine.sql("agree_source", SCHEMA % (null, null))
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
    for label in ("customer", "visit"):
        assert copies[0][label] != before[label]
    assert copies[1] == copies[0] and copies[2] == copies[0]
    # All is said alike, but for schemas' names and the copies' own notes.
    assert summaries[1] == summaries[0] and summaries[2] == summaries[0]


MANY = 20000
MANY_PROFILE = {"bauta": 1, "tables": {"many": {"columns": {
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
        engine.sql("agree_source", "CREATE TABLE many (id INTEGER PRIMARY "
                   "KEY, who VARCHAR(90), day DATE, note TEXT, amount "
                   "INTEGER); DROP TABLE orders; DROP TABLE customer; "
                   "DROP TABLE visit;")
        for at in range(0, MANY, 2000):
            engine.sql("agree_source", "INSERT INTO many VALUES %s;" %
                       ",".join(values[at:at + 2000]))
        done = bauta("copy", engine.url("agree_source"),
                     engine.url("agree_target"), "--profile", profile,
                     "--key-file", key_file)
        assert done.returncode == 0, done.stderr
        copies.append(tables(engine, "agree_target")["many"])
    assert len(copies[0]) == MANY
    assert copies[1] == copies[0] and copies[2] == copies[0]
