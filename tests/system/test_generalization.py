# SPDX-License-Identifier: Apache-2.0
"""Generalizing transforms on every engine: the coarser value that was meant,
and the same one everywhere."""

import decimal
import json

import pytest

from engines import MariaEngine, PostgresEngine, SqliteEngine

SCHEMA = """
CREATE TABLE patient (
    id INTEGER NOT NULL PRIMARY KEY, born DATE, admitted DATE,
    age INTEGER, age_text VARCHAR(10), zip CHAR(10), zip_number INTEGER,
    income DECIMAL(12,2), visits INTEGER, lat DECIMAL(9,6),
    place VARCHAR(40), city VARCHAR(20), code INTEGER, ip VARCHAR(45),
    postcode VARCHAR(10), subject VARCHAR(10));
INSERT INTO patient VALUES
 (1, '1985-06-15', '2025-06-14', 39, '91', '03601', 2139, 1250.00, 7,
  48.856614, '48.8566,2.3522', 'Lyon', 12, '192.0.2.77', 'SW1A 1AA', 'Ada'),
 (2, '1931-01-01', '2024-02-29', 104, '17', '12345-6789', 89301, -250.00, 30,
  -90, '-33.86, 151.2', 'Nîmes; "Gard"', 13, '2001:DB8:1:2::3', 'M1', 'Bob'),
 (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  NULL, NULL, NULL);
"""

COLUMNS = {
    "id": "keep",
    "born": {"transform": "age_band", "width": 10, "at_column": "admitted"},
    "admitted": {"transform": "truncate_date", "unit": "year"},
    "age": {"transform": "age_band", "edges": [18, 40, 65]},
    "age_text": {"transform": "age_band", "width": 5},
    "zip": "zip3",
    "zip_number": "zip3",
    "income": [{"transform": "round", "multiple": 500},
               {"transform": "bottom_code", "bound": 0}],
    "visits": {"transform": "top_code", "bound": 20},
    "lat": {"transform": "round_geo", "form": "latitude", "decimals": 1},
    "place": {"transform": "round_geo", "form": "lat,lon", "cell": 0.25},
    "city": {"transform": "hierarchy", "file": "lists/cities.csv",
             "level": 2},
    "code": {"transform": "hierarchy", "file": "lists/codes.csv", "level": 1,
             "separator": ",", "header": True},
    "ip": {"transform": "ip_prefix", "output": "cidr"},
    "postcode": {"transform": "truncate", "keep_first": 3},
    "subject": {"transform": "lookup", "file": "lists/subjects.csv"},
}

WANTED = {
    (1, "1995-06-14", "2025-01-01", 18, "90+", "000", 2100, 1000, 7, 48.9,
     "48.75,2.25", "France", 10, "192.0.2.0/24", "SW1", "S-1"),
    (2, "1934-02-28", "2024-01-01", 65, "15-19", "123", 0, 0, 20, -90,
     "-33.75, 151.25", "France", 10, "2001:db8:1::/48", "M1", "S-2"),
    (3,) + (None,) * 15,
}


def plain(cell):
    """A cell as all engines would write it, char(n) without its blanks."""
    if isinstance(cell, str):
        cell = cell.rstrip(" ")
    try:
        return decimal.Decimal(str(cell))
    except decimal.InvalidOperation:
        return cell


def write_files(folder):
    lists = folder / "lists"
    lists.mkdir()
    (lists / "cities.csv").write_text(
        'Lyon;Rhône;France\r\n"Nîmes; ""Gard""";Gard;France\r\n',
        encoding="utf-8")
    (lists / "codes.csv").write_text("code,tens\n12,10\n13,10\n")
    (lists / "subjects.csv").write_text("Ada,S-1\nBob,S-2\n")


def write_profile(folder, table, columns):
    profile = folder / "profile.json"
    profile.write_text(json.dumps(
        {"bauta": 1, "tables": {table: {"columns": columns}}}))
    return profile


@pytest.fixture(params=["sqlite", "postgres", "mariadb"])
def engine(request, tmp_path):
    if request.param == "sqlite":
        found = SqliteEngine(tmp_path)
    else:
        kind = {"postgres": PostgresEngine, "mariadb": MariaEngine}
        found = kind[request.param](request.getfixturevalue(request.param))
    found.fresh("general_source")
    found.target("general_target")
    yield found
    found.drop("general_source")
    found.drop("general_target")


def copy(bauta, engine, profile):
    return bauta("copy", engine.url("general_source"),
                 engine.url("general_target"), "--profile", profile)


def rows(engine, label):
    [(name, columns)] = [
        (name, columns)
        for name, columns in engine.names("general_target").items()
        if name.split(".")[-1] == label]
    return {tuple(map(plain, row))
            for row in engine.rows("general_target", name, columns)}


def test_the_same_coarse_values_everywhere(bauta, engine, tmp_path):
    engine.sql("general_source", SCHEMA)
    write_files(tmp_path)
    done = copy(bauta, engine, write_profile(tmp_path, "patient", COLUMNS))
    assert done.returncode == 0, done.stderr
    assert rows(engine, "patient") == {
        tuple(map(plain, row)) for row in WANTED}


def test_a_value_that_the_file_lacks_stops_the_run(bauta, engine, tmp_path):
    engine.sql("general_source", SCHEMA)
    write_files(tmp_path)
    (tmp_path / "lists/subjects.csv").write_text("Ada,S-1\n")
    profile = write_profile(tmp_path, "patient", COLUMNS)
    done = copy(bauta, engine, profile)
    assert done.returncode == 1
    assert "lookup: the value is not in the file" in done.stderr
    assert "Bob" not in done.stdout + done.stderr
    columns = dict(COLUMNS)
    columns["subject"] = {**COLUMNS["subject"], "on_invalid": "mask"}
    done = copy(bauta, engine, write_profile(tmp_path, "patient", columns))
    assert done.returncode == 0, done.stderr
    assert {row[-1] for row in rows(engine, "patient")} == {
        "S-1", "***", None}


def test_a_file_that_is_wrong_is_told_of_before_a_row_is_read(
        bauta, engine, tmp_path):
    engine.sql("general_source", SCHEMA)
    write_files(tmp_path)
    (tmp_path / "lists/subjects.csv").write_text("Ada,S-1\nBob,secret\nAda,x")
    (tmp_path / "lists/codes.csv").unlink()
    done = copy(bauta, engine, write_profile(tmp_path, "patient", COLUMNS))
    assert done.returncode == 3
    assert "subjects.csv: line 3: its value stands on line 1" in done.stderr
    assert "codes.csv: it cannot be opened" in done.stderr
    assert "secret" not in done.stdout + done.stderr


def test_addresses_of_postgres(bauta, postgres, tmp_path):
    engine = PostgresEngine(postgres)
    engine.fresh("general_source")
    engine.target("general_target")
    engine.sql("general_source", """
        CREATE TABLE seen (host inet, net cidr);
        INSERT INTO seen VALUES ('192.0.2.77', '10.1.2.0/24'),
         ('192.0.2.77/28', '10.0.0.0/8'),
         ('2001:db8:1:2::3/64', '2001:db8::/32'), (NULL, NULL);""")
    rule = {"transform": "ip_prefix", "ipv4": 16}
    done = copy(bauta, engine, write_profile(
        tmp_path, "seen", {"host": rule, "net": rule}))
    assert done.returncode == 0, done.stderr
    assert rows(engine, "seen") == {
        ("192.0.0.0", "10.1.0.0/16"), ("192.0.0.0/16", "10.0.0.0/8"),
        ("2001:db8:1::/48", "2001:db8::/32"), (None, None)}
    engine.drop("general_source")
    engine.drop("general_target")


def test_addresses_of_mariadb(bauta, mariadb, tmp_path):
    engine = MariaEngine(mariadb)
    engine.fresh("general_source")
    engine.target("general_target")
    engine.sql("general_source", """
        CREATE TABLE seen (host INET6);
        INSERT INTO seen VALUES ('::ffff:192.0.2.77'), ('2001:db8:1:2::3'),
         (NULL);""")
    done = copy(bauta, engine, write_profile(
        tmp_path, "seen", {"host": "ip_prefix"}))
    assert done.returncode == 0, done.stderr
    assert rows(engine, "seen") == {
        ("::ffff:192.0.2.0",), ("2001:db8:1::",), (None,)}
    engine.drop("general_source")
    engine.drop("general_target")
