# SPDX-License-Identifier: Apache-2.0
"""bauta check: everything that a copy would be refused for, in one list."""

import json
import os
import re
import sqlite3
import time

import jsonschema
import pytest

SCHEMA = """
    CREATE TABLE customer (id INTEGER PRIMARY KEY, mail VARCHAR(40) UNIQUE,
        code VARCHAR(5) NOT NULL, born DATE,
        shout TEXT GENERATED ALWAYS AS (upper(mail)));
    CREATE TABLE purchase (id INTEGER PRIMARY KEY, customer_id INTEGER
        REFERENCES customer (id));
    CREATE TABLE log (line TEXT);"""

GOOD = {"bauta": 1, "tables": {
    "customer": {"columns": {"id": "token", "mail": "email",
                             "code": "keep", "born": "keep"}},
    "purchase": {"columns": {"id": "keep"}},
    "log": "skip"}}

# What the standard requires of what we write: the members of OASIS' schema
# for SARIF 2.1.0, with nothing that it does not know.
TEXT = {"type": "object", "required": ["text"],
        "additionalProperties": False, "properties": {
            "text": {"type": "string", "minLength": 1}}}
SARIF = {
    "type": "object", "required": ["version", "runs"],
    "additionalProperties": False, "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"enum": ["2.1.0"]},
        "runs": {"type": "array", "minItems": 1, "items": {
            "type": "object", "required": ["tool", "results"],
            "additionalProperties": False, "properties": {
                "columnKind": {"enum": ["utf16CodeUnits",
                                        "unicodeCodePoints"]},
                "tool": {
                    "type": "object", "required": ["driver"],
                    "additionalProperties": False, "properties": {"driver": {
                        "type": "object", "required": ["name"],
                        "additionalProperties": False, "properties": {
                            "name": {"type": "string"},
                            "version": {"type": "string"},
                            "rules": {
                                "type": "array", "uniqueItems": True,
                                "items": {
                                    "type": "object", "required": ["id"],
                                    "additionalProperties": False,
                                    "properties": {
                                        "id": {"type": "string"},
                                        "shortDescription": TEXT}}}}}}},
                "results": {"type": "array", "items": {
                    "type": "object", "required": ["message"],
                    "additionalProperties": False, "properties": {
                        "ruleId": {"type": "string"},
                        "ruleIndex": {"type": "integer", "minimum": 0},
                        "level": {"enum": ["none", "note", "warning",
                                           "error"]},
                        "message": TEXT,
                        "locations": {"type": "array", "items": {
                            "type": "object", "additionalProperties": False,
                            "properties": {
                                "physicalLocation": {
                                    "type": "object",
                                    "required": ["artifactLocation"],
                                    "additionalProperties": False,
                                    "properties": {
                                        "artifactLocation": {
                                            "type": "object",
                                            "additionalProperties": False,
                                            "properties": {
                                                "uri": {"type": "string"},
                                                "uriBaseId": {
                                                    "type": "string"}}},
                                        "region": {
                                            "type": "object",
                                            "additionalProperties": False,
                                            "properties": {
                                                "startLine": {
                                                    "type": "integer",
                                                    "minimum": 1},
                                                "startColumn": {
                                                    "type": "integer",
                                                    "minimum": 1}}}}},
                                "logicalLocations": {
                                    "type": "array", "uniqueItems": True,
                                    "items": {
                                        "type": "object",
                                        "additionalProperties": False,
                                        "properties": {
                                            "fullyQualifiedName": {
                                                "type": "string"}}}}}}}}}}}}}}}

# They are part of what others rely on: one may be added, none changed.
IDS = ["profile-invalid", "lock-invalid", "column-undeclared", "review-open",
       "value-in-schema", "schema-appeared", "schema-changed", "schema-gone",
       "name-unknown", "entry-misplaced", "rule-unsuitable", "result-unfit", "key-not-unique",
       "check-unmet", "reference-broken", "key-missing", "target-refused"]


class Shop:
    def __init__(self, bauta, folder):
        self.bauta, self.folder = bauta, folder
        with sqlite3.connect(str(folder / "shop.db")) as db:
            db.executescript(SCHEMA)
            db.executemany("INSERT INTO customer (mail, code) VALUES (?, 'x')",
                           [("p%d@x.test" % i,) for i in range(200)])
        self.write(GOOD)

    def write(self, document, name="shop.json"):
        (self.folder / name).write_text(
            document if isinstance(document, str)
            else json.dumps(document, indent=2, ensure_ascii=False))

    def check(self, *more, profile="shop.json", source="sqlite:shop.db"):
        return self.bauta("check", profile, source, *more,
                          cwd=str(self.folder), env={"BAUTA_KEY_FILE": None})

    def json(self, *more, **how):
        done = self.check(*more, "--format", "json", **how)
        document = json.loads(done.stdout)
        assert document["accepted"] == (done.returncode == 0)
        return document


@pytest.fixture
def shop(bauta, tmp_path):
    return Shop(bauta, tmp_path)


def changed(**columns):
    document = json.loads(json.dumps(GOOD))
    document["tables"]["customer"]["columns"].update(columns)
    return document


def without(column):
    document = changed()
    del document["tables"]["customer"]["columns"][column]
    return document


def test_nothing_to_say(shop):
    done = shop.check("sqlite:new.db")
    assert done.returncode == 0 and done.stderr == ""
    lines = done.stdout.splitlines()
    assert lines[0] == "No problems: 3 tables, 8 columns, 3 with a rule"
    assert "for 3 columns" in lines[1] and "No key was given" in lines[1]
    assert shop.json()["problems"] == []
    assert not (shop.folder / "new.db").exists()


BAD = {"bauta": 1, "tables": {
    "custmer": "keep",
    "log": "skip",
    "purchase": {"columns": {"id": "last_name", "customer_id": "token"}},
    "customer": {"columns": {
        "id": "keep", "mail": {"transform": "constant", "value": "x"},
        "code": "null", "shout": "email"}}}}


def test_all_of_it_the_gravest_first(shop):
    shop.write(BAD)
    (shop.folder / "full.db").write_bytes(b"not empty")
    done = shop.check("sqlite:full.db")
    assert done.returncode == 3
    ids = re.findall(r" \[([a-z-]+)\]$", done.stdout, re.M)
    assert set(ids) == {i for i in IDS if i not in (
        "profile-invalid", "key-missing", "value-in-schema", "review-open",
        "check-unmet") and not re.match("lock|schema", i)}
    assert ids == sorted(ids, key=IDS.index)
    assert done.stdout.count("    hint: ") == len(ids)
    assert "%d problems: a copy would be refused\n" % len(ids) in done.stdout
    lines = (shop.folder / "shop.json").read_text().splitlines()
    for problem in shop.json()["problems"]:
        if problem["id"] == "name-unknown":
            place = lines[problem["line"] - 1][problem["column"] - 1:]
            assert place.startswith('"custmer"')
            assert problem["hint"] == 'did you mean "customer"?'


def test_a_wrong_profile(shop):
    shop.write(changed(code={"transform": "mask", "keep_fist": 1},
                       born="kepe"))
    done = shop.check()
    assert done.returncode == 2 and done.stderr == ""
    assert re.findall(r"\[(.*)\]$", done.stdout, re.M) == \
        ["profile-invalid"] * 2
    assert 'did you mean "keep_first"?' in done.stdout
    assert shop.check("--format", "sarif").returncode == 2
    shop.write("{")
    assert shop.check().returncode == 2
    (shop.folder / "shop.json").unlink()
    done = shop.check()
    assert done.returncode == 2 and "shop.json" in done.stderr


def test_keyed_rules_are_checked_without_a_key(shop, key_file):
    """What a key would not mend is told although there is none."""
    shop.write(changed(mail={"transform": "hash", "length": 8}))
    for more in ([], ["--key-file", str(key_file)]):
        document = shop.json(*more)
        assert [(p["id"], p["where"]) for p in document["problems"]] == [
            ("key-not-unique", "customer.mail")]
        assert document["key_given"] == bool(more)
        assert document["keyed_columns"] == 3
    shop.write(GOOD)
    assert shop.json()["problems"] == []


CASES = {
    "good": GOOD,
    "undeclared column": without("born"),
    "undeclared table": {**GOOD, "tables": {
        k: v for k, v in GOOD["tables"].items() if k != "log"}},
    "let through": {"bauta": 1, "undeclared": "keep"},
    "unknown column": changed(nmae="keep"),
    "unknown table": {**GOOD, "tables": {**GOOD["tables"], "x": "skip"}},
    "wrong type": changed(born="email"),
    "likely to collide": changed(mail={"transform": "hash", "length": 8}),
    "NULL": changed(code="null"),
    "not unique": changed(mail="last_name"),
    "generated": changed(shout="email"),
    "no rows to reference": {**GOOD, "tables": {
        **GOOD["tables"], "customer": "schema-only"}},
    "conflict": {**GOOD, "tables": {**GOOD["tables"], "purchase": {
        "columns": {"id": "keep", "customer_id": "keep"}}}},
    "reads a column that is not there": changed(
        code={"transform": "keep", "when": "nope = 1"}),
    "wrong option": changed(code={"transform": "mask", "keep_fist": 1}),
    "no JSON": "{",
    "a reference to nothing": {**GOOD, "references": [
        {"table": "log", "columns": ["line"],
         "references": {"table": "customer", "columns": ["nope"]}}]},
}


@pytest.mark.parametrize("name", CASES)
def test_says_what_copy_says(shop, key_file, name):
    """Of each profile the same verdict, and the same problems."""
    shop.write(CASES[name])
    checked = shop.check("sqlite:safe.db", "--key-file", str(key_file))
    copied = shop.bauta(
        "copy", "sqlite:shop.db", "sqlite:safe.db", "--profile", "shop.json",
        "--key-file", key_file, "--quiet", cwd=str(shop.folder))
    assert checked.returncode == copied.returncode
    found = sorted(re.sub(r" \[[a-z-]+\]$", "", line, flags=re.M)
                   for line in checked.stdout.splitlines()[:-1])
    assert found == sorted(copied.stderr.splitlines()[:-1])


# SARIF.

def sarif(done):
    document = json.loads(done.stdout)
    jsonschema.validate(document, SARIF)
    run = document["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    return run


def place(result):
    physical = result["locations"][0]["physicalLocation"]
    region = physical["region"]
    return (physical["artifactLocation"]["uri"], region["startLine"],
            region["startColumn"])


def test_sarif(shop):
    clean = shop.check("--format", "sarif")
    assert clean.returncode == 0
    run = sarif(clean)
    assert run["results"] == []
    assert [r["id"] for r in run["tool"]["driver"]["rules"]] == IDS
    shop.write(BAD)
    done = shop.check("--format", "sarif")
    assert done.returncode == 3
    run = sarif(done)
    text = shop.json()["problems"]
    assert [r["ruleId"] for r in run["results"]] == [p["id"] for p in text]
    for result, problem in zip(run["results"], text):
        assert problem["text"] in result["message"]["text"]
        assert problem["hint"] in result["message"]["text"]
        assert result["level"] == "error"
    assert ("shop.json", 4, 5) in [
        place(r) for r in run["results"] if r["ruleId"] == "name-unknown"]


def test_sarif_of_a_ready_profile(shop):
    """What a ready profile says is placed where it is brought in: no source
    tree has the file itself."""
    with sqlite3.connect(shop.folder / "shop.db") as database:
        database.execute("CREATE TABLE people (email text UNIQUE)")
    shop.write('{"bauta": 1,\n "extends": ["./base.json"],\n'
               ' "undeclared": "keep"}')
    (shop.folder / "base.json").write_text(
        '{"bauta": 1,\n  "extends": ["hipaa-safe-harbor"]}')
    found = [p for p in shop.json()["problems"]
             if p["where"] == "people.email"]
    assert [p["file"] for p in found] == ["hipaa-safe-harbor"]
    results = sarif(shop.check("--format", "sarif"))["results"]
    result, = [r for r in results
               if r["message"]["text"].startswith("people.email")]
    assert place(result) == ("base.json", 2, 15)
    assert "bauta profiles hipaa-safe-harbor" in result["message"]["text"]
    assert "line %d" % found[0]["line"] in result["message"]["text"]


def test_sarif_of_a_wrong_profile(shop):
    shop.write('{"bauta": 1,\n "tables": {"log": "skpi"}}')
    done = shop.check("--format", "sarif")
    assert done.returncode == 2
    results = sarif(done)["results"]
    assert [r["ruleId"] for r in results] == ["profile-invalid"]
    assert place(results[0])[:2] == ("shop.json", 2)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_sarif_counts_characters(shop, mark):
    """Columns are code points, whatever bytes stand before."""
    text = ('%s{"bauta": 1, "undeclared": "keep", "tables": {"\U0001d54f\u00e4'
            '\u65e5": "skip", "custmer": "keep"}}' % mark)
    shop.write(text)
    results = sarif(shop.check("--format", "sarif"))["results"]
    wanted = text.lstrip("\ufeff")
    assert {place(r)[2] for r in results} == {
        wanted.index('"\U0001d54f') + 1, wanted.index('"custmer"') + 1}


@pytest.mark.parametrize("name, uri", [
    ("shop.json", "shop.json"), ("./shop.json", "shop.json"),
    ("a b/sh\u00f6p:1#%.json", "a%20b/sh%C3%B6p%3A1%23%25.json"),
    ("a b/../shop.json", "a%20b/../shop.json"),
])
def test_sarif_names_files_from_here(shop, name, uri):
    (shop.folder / "a b").mkdir()
    shop.write(BAD, name)
    for profile in (name, str(shop.folder / name)):
        results = sarif(shop.check("--format", "sarif",
                                   profile=profile))["results"]
        uris = {r["locations"][0]["physicalLocation"]["artifactLocation"]
                ["uri"] for r in results}
        assert uris == {uri}


def test_sarif_of_a_file_elsewhere(shop):
    here = shop.folder / "one" / "two"
    here.mkdir(parents=True)
    shop.write(BAD)
    shop.write(BAD, "one/twofold.json")
    for profile, uri in ((shop.folder / "shop.json", "../../shop.json"),
                         (shop.folder / "one/twofold.json",
                          "../twofold.json")):
        done = shop.bauta("check", profile, "sqlite:../../shop.db",
                          "--format", "sarif", cwd=str(here))
        assert place(sarif(done)["results"][1])[0] == uri


# Targets.

def test_targets_of_sqlite(shop):
    assert shop.check("sqlite:new.db").returncode == 0
    (shop.folder / "empty.db").write_bytes(b"")
    assert shop.check("sqlite:empty.db").returncode == 0
    for target in ("sqlite:shop.db", "sqlite:none/new.db", "mysql://x/y",
                   "nothing:x"):
        document = shop.json(target)
        assert [p["id"] for p in document["problems"]] == ["target-refused"]
    assert sorted(p.name for p in shop.folder.iterdir()) == [
        "empty.db", "shop.db", "shop.json"]


def test_targets_of_servers(bauta, postgres, mariadb, tmp_path):
    profile = tmp_path / "p.json"
    profile.write_text('{"bauta": 1, "undeclared": "keep"}')
    for server, sql in ((postgres, postgres.psql), (mariadb, mariadb.sql)):
        names = ["checked", "checked_empty", "checked_full"]
        for name in names:
            server.createdb(name)
        for name in (names[0], names[2]):
            sql(name, "CREATE TABLE t (v integer)")
        try:
            def verdict(name):
                done = bauta("check", profile, server.url(names[0]),
                             server.url(name), "--format", "json")
                assert done.returncode in (0, 3), done.stderr
                found = json.loads(done.stdout)["problems"]
                assert done.returncode == (3 if found else 0)
                return [p["id"] for p in found]

            assert verdict("checked_empty") == []
            assert verdict("checked_full") == ["target-refused"]
            assert verdict("checked") == ["target-refused"]
        finally:
            for name in names:
                server.dropdb(name)


@pytest.mark.parametrize("args, code, word", [
    (["check", "shop.json"], 2, "SOURCE"),
    (["check", "shop.json", "a", "b", "c"], 2, '"c"'),
    (["check", "shop.json", "sqlite:none.db"], 1, "none.db"),
    (["check", "shop.json", "sqlite:shop.db", "--key-file", "none.key"], 2,
     "none.key"),
    (["check", "shop.json", "sqlite:shop.db", "--format", "xml"], 2, "sarif"),
])
def test_checks_that_cannot_be_made(shop, args, code, word):
    done = shop.bauta(*args, cwd=str(shop.folder))
    assert done.returncode == code and word in done.stderr
    assert done.stdout == ""


def test_a_pipe_that_closes(shop):
    shop.write(BAD)
    reader, writer = os.pipe()
    os.close(reader)
    run = shop.bauta.start("check", "shop.json", "sqlite:shop.db",
                           cwd=str(shop.folder))
    os.close(writer)
    run.communicate(timeout=60)
    assert run.returncode == 3


# A large schema.

def thousand_tables():
    for i in range(1000):
        up = "REFERENCES t%d (id)" % (i - 1) if i % 10 else ""
        yield ("CREATE TABLE t%d (id integer PRIMARY KEY %s, up integer %s, "
               "mail varchar(80), note text, born date, n1 integer, "
               "n2 integer, n3 integer, n4 integer, n5 integer);" % (
                   i, up, up))


THOUSAND = {"bauta": 1, "undeclared": "keep", "tables": {
    "t%d" % i: {"columns": {"id": "token", "mail": "email", "note": "null",
                            "born": {"transform": "truncate_date",
                                     "unit": "year"}}}
    for i in range(0, 1000, 10)},
    "rules": [{"column": "mail", "transform": "email"},
              {"column": "n*", "type": "text", "transform": "null"}]}


def check_thousand(bauta, url, folder, capsys):
    profile = folder / "thousand.json"
    profile.write_text(json.dumps(THOUSAND))
    started = time.monotonic()
    done = bauta("check", profile, url, "--format", "json")
    with capsys.disabled():
        print("\n%s: 1000 tables checked in %.2f s" % (
            url.split(":")[0], time.monotonic() - started))
    document = json.loads(done.stdout)
    assert done.returncode == 0, document["problems"][:3]
    assert (document["tables"], document["columns"]) == (1000, 10000)
    # Through up to nine hops, the rule of one table's id reaches the others.
    assert document["rules"] == 1000 + 900 + 1000 + 1000 + 100
    profile.write_text(json.dumps({**THOUSAND, "undeclared": "refuse"}))
    done = bauta("check", profile, url, "--format", "json")
    document = json.loads(done.stdout)
    assert done.returncode == 3
    assert len(document["problems"]) + document["not_listed"] > 900
    assert {p["id"] for p in document["problems"]} == {"column-undeclared"}


def test_a_thousand_tables_of_sqlite(bauta, tmp_path, capsys):
    with sqlite3.connect(str(tmp_path / "big.db")) as db:
        db.executescript("BEGIN;" + "".join(thousand_tables()) +
                         "COMMIT;")
    check_thousand(bauta, "sqlite:%s" % (tmp_path / "big.db"), tmp_path,
                   capsys)


def test_a_thousand_tables_of_postgres(bauta, postgres, tmp_path, capsys):
    postgres.createdb("thousand")
    try:
        postgres.psql("thousand", "".join(thousand_tables()))
        check_thousand(bauta, postgres.url("thousand"), tmp_path, capsys)
    finally:
        postgres.dropdb("thousand")
