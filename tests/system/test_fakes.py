# SPDX-License-Identifier: Apache-2.0
"""Made-up people and addresses: one copy on every engine, in which the parts of
a row agree, and rows of other tables that are the same person's."""

import decimal
import json
import re

import pytest

from engines import MariaEngine, PostgresEngine, SqliteEngine

ROWS = 3000

SCHEMA = """
CREATE TABLE customer (
    id INTEGER NOT NULL PRIMARY KEY, first_name VARCHAR(40),
    last_name VARCHAR(40), full_name VARCHAR(90), email VARCHAR(80) UNIQUE,
    login VARCHAR(30) NOT NULL UNIQUE, sex CHAR(1), employer VARCHAR(80),
    job VARCHAR(60), street VARCHAR(80), city VARCHAR(60), region VARCHAR(60),
    postcode VARCHAR(10), country CHAR(2), lat DECIMAL(9,6), lon DECIMAL(8,4),
    note TEXT, nick VARCHAR(60) UNIQUE);
CREATE TABLE orders (
    id INTEGER NOT NULL PRIMARY KEY, customer_id INTEGER NOT NULL, sex CHAR(1),
    contact VARCHAR(90), contact_email VARCHAR(80), ship_to VARCHAR(200),
    FOREIGN KEY (customer_id) REFERENCES customer (id));
"""

def person(part, **more):
    return {"transform": "person", "part": part, "gender": "sex",
            "locale_from": "country", "domain_name": "mail.test", **more}


def address(part, **more):
    return {"transform": "address", "part": part, "locale_from": "country",
            **more}


PROFILE = {
    "bauta": 1,
    "tables": {
        "customer": {"columns": {
            "id": {"transform": "token", "min": 1, "max": 2147483647},
            "first_name": person("first_name"),
            "last_name": person("last_name"),
            "full_name": person("full_name"), "email": person("email"),
            "login": person("username"), "sex": "keep",
            "employer": {"transform": "company", "locale": "de_DE"},
            "job": {"transform": "job", "locale": "sv_SE"},
            "street": address("street"), "city": address("city"),
            "region": address("region"), "postcode": address("postcode"),
            "country": "keep", "lat": address("latitude"),
            "lon": address("longitude"), "note": "lorem",
            "nick": {"transform": "first_name", "locale": "pl_PL",
                     "unique": True}}},
        "orders": {"columns": {
            "id": "keep",
            "sex": "keep",
            "contact": {"transform": "person", "part": "full_name",
                        "by": "customer_id", "locale": "it_IT",
                        "gender": "sex"},
            "contact_email": {"transform": "person", "part": "email",
                              "by": "customer_id", "locale": "it_IT",
                              "gender": "sex", "domain_name": "mail.test"},
            "ship_to": {"transform": "address", "part": "full",
                        "by": "customer_id", "locale": "it_IT"}}}},
}

# Orders are those of the Italian customers: they do not say the country.
COUNTRIES = ["IT", "FR", "PL", "JP", "US"]


def sex_of(i):
    return "NULL" if i % 7 == 0 else "'%s'" % "FM"[i // 5 % 2]


def statements():
    yield from SCHEMA.strip().split(";\n")[:2]
    rows = []
    for i in range(1, ROWS + 1):
        email = "NULL" if i % 50 == 0 else "'a%d@b.test'" % i
        rows.append(
            "(%d,'A','B','A B',%s,'u%d',%s,'ACME %d','smith','Road 1','Town',"
            "'Land','123','%s',1.5,-2.25,'Called, twice. Row %d',%s)" % (
                i, email, i, sex_of(i), i % 40, COUNTRIES[i % 5], i,
                "NULL" if i % 7 == 0 else "'n%d'" % i))
    for at in range(0, ROWS, 500):
        yield "INSERT INTO customer VALUES " + ",".join(rows[at:at + 500])
    yield "INSERT INTO orders VALUES " + ",".join(
        "(%d,%d,%s,'A B','a%d@b.test','Road 1, Town')" % (
            i, 5 * i, sex_of(5 * i), i)
        for i in range(1, 401))


@pytest.fixture(scope="module")
def engines(request, tmp_path_factory):
    found = [SqliteEngine(tmp_path_factory.mktemp("fakes")),
             PostgresEngine(request.getfixturevalue("postgres")),
             MariaEngine(request.getfixturevalue("mariadb"))]
    for engine in found:
        engine.fresh("fakes_source")
        engine.target("fakes_target")
        engine.sql("fakes_source", ";\n".join(statements()) + ";")
    yield found
    for engine in found:
        engine.drop("fakes_source")
        engine.drop("fakes_target")


def plain(column, cell):
    """A cell as all engines would write it."""
    if column in ("lat", "lon"):
        return decimal.Decimal(str(cell)).normalize()
    return None if cell is None else str(cell)


def table(engine, db, name):
    columns = engine.names(db)[name]
    return [dict(zip(columns, map(plain, columns, row)))
            for row in engine.rows(db, name, columns)]


@pytest.fixture(scope="module")
def copies(bauta, engines, tmp_path_factory):
    folder = tmp_path_factory.mktemp("profile")
    profile, key = folder / "profile.json", folder / "key"
    profile.write_text(json.dumps(PROFILE))
    assert bauta("key", "new", key).returncode == 0
    for engine in engines:
        done = bauta("copy", engine.url("fakes_source"),
                     engine.url("fakes_target"), "--profile", profile,
                     "--key-file", key)
        assert done.returncode == 0, done.stderr
    return [{name: table(engine, "fakes_target", name)
             for name in ("customer", "orders")} for engine in engines]


def by_id(rows):
    return sorted(rows, key=lambda row: int(row["id"]))


def test_one_copy_on_every_engine(copies):
    first = {name: by_id(rows) for name, rows in copies[0].items()}
    assert len(first["customer"]) == ROWS
    for copy in copies[1:]:
        for name in first:
            for row, other in zip(by_id(copy[name]), first[name], strict=True):
                assert row == other


def test_parts_of_a_row_agree(copies):
    places = {}
    for row in copies[0]["customer"]:
        assert row["full_name"] in (
            row["first_name"] + " " + row["last_name"],
            row["last_name"] + " " + row["first_name"])
        first, last, suffix = re.fullmatch(
            r"([a-z0-9-]+)\.([a-z0-9.-]+)\.([a-z0-9]{4})@mail\.test",
            row["email"] or "a.b.xxxx@mail.test").groups()
        if row["email"] is not None:
            assert row["login"] == "%s%s.%s" % (first[0], last, suffix)
        if first[0].isascii() and row["first_name"].isascii() and \
                row["email"] is not None:
            assert row["first_name"].lower().replace(" ", "-")[0] == first[0]
        # A postcode of a city is in one region, and near itself.
        place = places.setdefault(
            (row["country"], row["postcode"], row["city"]), row)
        assert place["region"] == row["region"]
        for axis in ("lat", "lon"):
            assert abs(row[axis] - place[axis]) < 1
    assert len({row["first_name"] for row in copies[0]["customer"]}) > 500
    assert len({row["city"] for row in copies[0]["customer"]}) > 300


def test_gender_and_country_are_kept(copies):
    names = {}
    for row in copies[0]["customer"]:
        if row["sex"] is not None:
            names.setdefault((row["country"], row["sex"]), set()).add(
                row["first_name"])
    for country in COUNTRIES:
        women, men = names[country, "F"], names[country, "M"]
        assert len(women & men) < len(women) / 10
    japanese = [row for row in copies[0]["customer"]
                if row["country"] == "JP"]
    assert not any(row["city"].isascii() for row in japanese)


def test_other_tables_agree(copies):
    customers = {row["id"]: row for row in copies[0]["customer"]}
    for order in copies[0]["orders"]:
        customer = customers[order["customer_id"]]
        assert customer["country"] == "IT"
        assert order["contact"] == customer["full_name"]
        assert customer["email"] in (None, order["contact_email"])
        line = "%s, %s %s" % (customer["street"], customer["postcode"],
                              customer["city"])
        assert order["ship_to"].startswith(line)


def test_what_is_unique_stays_so(copies):
    for column in ("email", "login", "nick"):
        values = [row[column] for row in copies[0]["customer"]
                  if row[column] is not None]
        assert len(values) > ROWS / 2
        assert len(set(values)) == len(values)


def test_nulls_and_lengths_stay(engines, copies):
    before = table(engines[0], "fakes_source", "customer")
    assert sum(row["email"] is None for row in copies[0]["customer"]) == \
        sum(row["email"] is None for row in before) > 0
    assert sorted(len(row["note"]) for row in copies[0]["customer"]) == \
        sorted(len(row["note"]) for row in before)
