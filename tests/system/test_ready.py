# SPDX-License-Identifier: Apache-2.0
"""Ready profiles, and profiles that extend others."""

import json
import re

import pytest

import test_samples
from engines import MariaEngine, PostgresEngine, SqliteEngine

CLAUSE = re.compile(r"45 CFR 164\.514|GDPR Art\. \d|PCI DSS v4\.0 \d\.\d")
READY = ["gdpr-pseudonymize", "hipaa-safe-harbor", "pci-dss", "roundcube",
         "sakila"]
APPLICATIONS = [
    ("roundcube-pg", "roundcube"), ("roundcube-mysql", "roundcube"),
    ("roundcube-sqlite", "roundcube"), ("sakila", "sakila"),
    ("sakila-sqlite", "sakila")]
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")


def test_lists_and_prints_them(bauta):
    listed = bauta("profiles")
    assert listed.returncode == 0
    assert [line.split()[0] for line in listed.stdout.splitlines()
            if line[:1].isalpha()] == READY
    wrong = bauta("profiles", "hipaa")
    assert wrong.returncode == 2
    assert "no ready profile" in wrong.stderr


@pytest.mark.parametrize("name", READY)
def test_every_rule_cites_a_clause(bauta, name):
    document = json.loads(bauta("profiles", name).stdout)
    rules = list(document.get("rules", []))
    for entry in document.get("tables", {}).values():
        if isinstance(entry, dict):
            rules += entry["columns"].values()
    assert rules
    for rule in rules:
        assert CLAUSE.search(rule["reason"]), rule


def extending(tmp_path, *names, **more):
    profile = tmp_path / "profile.json"
    profile.write_text(json.dumps({"bauta": 1, "extends": names, **more}))
    return profile


@pytest.fixture(params=APPLICATIONS, ids=[s for s, _ in APPLICATIONS])
def application(request, shared, tmp_path):
    name, ready = request.param
    kind = test_samples.SAMPLES[name][0]
    if kind == "sqlite":
        engine = SqliteEngine(tmp_path)
    elif kind == "postgres":
        engine = PostgresEngine(request.getfixturevalue("postgres"))
    else:
        engine = MariaEngine(request.getfixturevalue("mariadb"))
    db = name if name == "sakila" else name.replace("-", "_") + "_ready"
    test_samples.load(engine, db, name, shared / "samples")
    yield test_samples.Sample(name, engine, db), ready
    engine.drop(db)


def emails(rows):
    return {found for table in rows.values() for row in table for value in row
            if isinstance(value, str) for found in EMAIL.findall(value)}


def test_copies_the_application_it_is_for(bauta, application, key_file,
                                          tmp_path):
    sample, ready = application
    engine = sample.engine
    try:
        test_samples.copy(bauta, sample, "ready", extending(tmp_path, ready),
                          key_file)
        before, after = sample.tables(sample.db), sample.tables("ready")
        assert emails(before)
        assert not emails(before) & emails(after)
        everything = repr(after)
        for value in emails(before):
            assert value not in everything
        for table, columns, ref, ref_columns in sample.references:
            if not after[table]:
                continue
            assert len(after[table]) == len(before[table])
            mine = test_samples.pick(sample, table, columns)
            theirs = test_samples.pick(sample, ref, ref_columns)
            parents = {theirs(row) for row in after[ref]}
            children = {mine(row) for row in after[table]}
            assert all(None in c or c in parents for c in children), table
        assert sorted(map(repr, engine.references("ready"))) == sorted(
            map(repr, sample.references))
    finally:
        engine.drop("ready")


SHOP = """
CREATE TABLE customer (id INTEGER PRIMARY KEY, email TEXT, phone TEXT,
                       card_number TEXT, cvv TEXT, note TEXT);
INSERT INTO customer VALUES (1, 'ada@old.test', '555-0100',
                             '4111 1111 1111 1111', '123', 'calls at noon');
"""


@pytest.fixture
def shop(tmp_path):
    engine = SqliteEngine(tmp_path)
    engine.fresh("shop")
    engine.sql("shop", SHOP)
    return engine


def copied(bauta, engine, profile, key_file):
    done = bauta("copy", engine.url("shop"), engine.url("safe"), "--profile",
                 profile, "--key-file", key_file)
    assert done.returncode == 0, done.stderr
    return engine.rows("safe", "customer", ["id", "email", "phone",
                                            "card_number", "cvv", "note"])[0]


def test_tables_join_column_by_column(bauta, shop, key_file, tmp_path):
    (tmp_path / "base.json").write_text(json.dumps({
        "bauta": 1, "tables": {"CUSTOMER": {"columns": {
            "id": "keep", "EMAIL": "null", "phone": "mask"}}}}))
    profile = extending(
        tmp_path, "./base.json", "pci-dss",
        tables={"customer": {"columns": {"email": "email", "note": "keep"}}})
    row = copied(bauta, shop, profile, key_file)
    assert row[0] == 1 and row[1].endswith("@example.com")
    assert row[2:] == ("********", "**** **** **** 1111", "", "calls at noon")


def test_a_word_for_a_table_joins_nothing(bauta, shop, key_file, tmp_path):
    (tmp_path / "base.json").write_text(
        '{"bauta": 1, "tables": {"customer": "keep"}}')
    profile = extending(
        tmp_path, "./base.json",
        tables={"customer": {"columns": {"email": "email"}}})
    done = bauta("copy", shop.url("shop"), shop.url("safe"), "--profile",
                 profile, "--key-file", key_file)
    assert done.returncode == 3
    assert "customer.note: the profile says nothing" in done.stderr


def test_problems_name_the_file_they_are_in(bauta, shop, tmp_path):
    base = tmp_path / "base.json"
    base.write_text('{"bauta": 1, "tables": {\n"customer": {"columns": {\n'
                    '"emial": "mask"}}}}')
    profile = extending(tmp_path, "./base.json",
                        tables={"customer": "keep"})
    done = bauta("copy", shop.url("shop"), shop.url("safe"), "--profile",
                 profile)
    assert done.returncode == 0, done.stderr
    profile = extending(tmp_path, "./base.json", undeclared="keep")
    done = bauta("copy", shop.url("shop"), shop.url("safe"), "--profile",
                 profile)
    assert done.returncode == 3
    assert "%s:3:1: " % base in done.stderr
    assert 'did you mean "email"?' in done.stderr


def test_a_ready_profile_passes_over_what_is_not_there(bauta, shop, tmp_path):
    done = bauta("copy", shop.url("shop"), shop.url("safe"), "--profile",
                 extending(tmp_path, "sakila"))
    assert done.returncode == 3
    assert "no such" not in done.stderr
    assert "customer.phone: the profile says nothing" in done.stderr
