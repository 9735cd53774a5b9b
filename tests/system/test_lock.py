# SPDX-License-Identifier: Apache-2.0
"""The lock: a schema that changed since somebody decided about it stops."""

import json
import re
import sqlite3

import pytest

SCHEMA = [
    "CREATE TABLE customer (id integer PRIMARY KEY, mail varchar(40))",
    "CREATE TABLE purchase (id integer PRIMARY KEY, customer_id integer "
    "NOT NULL, note text, FOREIGN KEY (customer_id) REFERENCES customer (id))",
]
# Everything that is new would be taken by one of these.
PROFILE = {"bauta": 1, "undeclared": "keep",
           "rules": [{"column": "*note*", "transform": "null"}]}


class Place:
    """A database of one kind, with a profile that anything fits."""

    def __init__(self, bauta, folder, url, sql):
        self.bauta, self.folder, self.url, self.sql = bauta, folder, url, sql
        (folder / "shop.json").write_text(json.dumps(PROFILE))
        for line in SCHEMA:
            sql(line)

    def run(self, command, *args):
        return self.bauta(command, *args, cwd=str(self.folder),
                          env={"BAUTA_KEY_FILE": None})

    def check(self, *more):
        done = self.run("check", "shop.json", self.url, "--format", "json",
                        *more)
        return done.returncode, json.loads(done.stdout)

    def drift(self):
        code, document = self.check()
        assert code == (3 if document["problems"] else 0)
        assert document["lock"] == "compared"
        return sorted((p["id"], p["where"]) for p in document["problems"])


@pytest.fixture(params=["sqlite", "postgres", "mariadb"])
def place(request, bauta, tmp_path):
    if request.param == "sqlite":
        path = tmp_path / "shop.db"

        def sql(line):
            with sqlite3.connect(str(path)) as db:
                db.execute(line)

        yield Place(bauta, tmp_path, "sqlite:%s" % path, sql)
        return
    server = request.getfixturevalue(request.param)
    run = server.psql if request.param == "postgres" else server.sql
    server.createdb("locked")
    yield Place(bauta, tmp_path, server.url("locked"),
                lambda line: run("locked", line))
    server.dropdb("locked")


def test_what_appears_goes_and_changes(place):
    assert place.check()[1]["lock"] == "none"
    assert place.check("--write-lock")[1]["lock"] == "written"
    lock = place.folder / "shop.lock.json"
    before = lock.read_text()
    assert place.drift() == []
    place.sql("ALTER TABLE purchase ADD COLUMN side_note text")
    place.sql("ALTER TABLE customer ADD COLUMN ssn text")
    place.sql("CREATE TABLE extra (a integer)")
    assert place.drift() == [
        ("schema-appeared", "customer.ssn"), ("schema-appeared", "extra"),
        ("schema-appeared", "purchase.side_note")]
    for command in (["plan", "shop.json", place.url],
                    ["copy", place.url, "sqlite:x.db", "--profile",
                     "shop.json"]):
        if command[0] == "copy" and not place.url.startswith("sqlite"):
            continue
        done = place.run(*command)
        assert done.returncode == 3 and done.stdout == ""
        assert "customer.ssn: the column (" in done.stderr
    assert not (place.folder / "x.db").exists()
    assert place.check("--write-lock")[0] == 0
    assert lock.read_text() != before
    assert place.drift() == []
    place.sql("ALTER TABLE customer DROP COLUMN ssn")
    place.sql("DROP TABLE extra")
    place.sql("CREATE UNIQUE INDEX by_mail ON customer (mail)")
    assert place.drift() == [
        ("schema-appeared", "customer"), ("schema-gone", "customer.ssn"),
        ("schema-gone", "extra")]


def test_rows_and_plain_indexes_are_no_change(place):
    place.check("--write-lock")
    place.sql("INSERT INTO customer VALUES (1, 'a@b.test')")
    place.sql("CREATE INDEX by_mail ON customer (mail)")
    assert place.drift() == []
    assert "a@b" not in (place.folder / "shop.lock.json").read_text()


def test_types_on_servers(place):
    if place.url.startswith("sqlite"):
        pytest.skip("SQLite changes no column")
    place.check("--write-lock")
    if place.url.startswith("postgres"):
        place.sql("ALTER TABLE customer ALTER mail TYPE text")
        place.sql("ALTER TABLE purchase ALTER customer_id DROP NOT NULL")
    else:
        place.sql("ALTER TABLE customer MODIFY mail text")
        place.sql("ALTER TABLE purchase MODIFY customer_id integer NULL")
    assert place.drift() == [("schema-changed", "customer.mail"),
                             ("schema-changed", "purchase.customer_id")]


def test_a_copy_stops_before_the_target(bauta, postgres, tmp_path):
    postgres.createdb("locked_a")
    postgres.createdb("locked_b")
    try:
        place = Place(bauta, tmp_path, postgres.url("locked_a"),
                      lambda line: postgres.psql("locked_a", line))
        place.check("--write-lock")
        place.sql("ALTER TABLE customer ADD COLUMN ssn text")
        done = place.run("copy", place.url, postgres.url("locked_b"),
                         "--profile", "shop.json")
        assert done.returncode == 3 and "customer.ssn" in done.stderr
        place.check("--write-lock")
        done = place.run("copy", place.url, postgres.url("locked_b"),
                         "--profile", "shop.json", "--quiet")
        assert done.returncode == 0, done.stderr
    finally:
        postgres.dropdb("locked_a")
        postgres.dropdb("locked_b")


def test_a_copy_has_the_lock_of_its_source(bauta, postgres, tmp_path):
    """Two databases of one schema have one lock, whatever made them."""
    for name in ("locked_a", "locked_b"):
        postgres.createdb(name)
    try:
        place = Place(bauta, tmp_path, postgres.url("locked_a"),
                      lambda line: postgres.psql("locked_a", line))
        place.check("--write-lock")
        first = (tmp_path / "shop.lock.json").read_text()
        for line in (
                "CREATE TABLE customer (mail varchar(40), id integer)",
                "ALTER TABLE customer ADD CONSTRAINT k PRIMARY KEY (id)",
                SCHEMA[1]):
            postgres.psql("locked_b", line)
        done = bauta("check", tmp_path / "shop.json",
                     postgres.url("locked_b"), "--write-lock")
        assert done.returncode == 0
        assert (tmp_path / "shop.lock.json").read_text() == first
    finally:
        for name in ("locked_a", "locked_b"):
            postgres.dropdb(name)


def test_not_written_where_there_are_problems(bauta, tmp_path):
    with sqlite3.connect(str(tmp_path / "shop.db")) as db:
        db.execute(SCHEMA[0])
    (tmp_path / "shop.json").write_text('{"bauta": 1}')
    done = bauta("check", "shop.json", "sqlite:shop.db", "--write-lock",
                 cwd=str(tmp_path))
    assert done.returncode == 3
    assert "shop.lock.json is left as it was" in done.stdout
    assert not (tmp_path / "shop.lock.json").exists()


def test_labels_are_not_written(bauta, mariadb, postgres, tmp_path):
    (tmp_path / "shop.json").write_text(json.dumps(PROFILE))
    for server, run, make, change in (
            (mariadb, mariadb.sql,
             "CREATE TABLE t (m enum('glad', 'sad'), s set('x1', 'y1'))",
             "ALTER TABLE t MODIFY m enum('glad', 'sed')"),
            (postgres, postgres.psql,
             "CREATE TYPE mood AS ENUM ('glad', 'sad');"
             "CREATE TABLE t (m mood)",
             "ALTER TYPE mood RENAME VALUE 'sad' TO 'sed'")):
        server.createdb("labels")
        try:
            run("labels", make)
            (tmp_path / "shop.lock.json").unlink(missing_ok=True)
            args = ["check", "shop.json", server.url("labels")]
            assert bauta(*args, "--write-lock", cwd=str(tmp_path)
                         ).returncode == 0
            text = (tmp_path / "shop.lock.json").read_text()
            for label in ("glad", "sad", "x1"):
                assert label not in text
            run("labels", change)
            done = bauta(*args, cwd=str(tmp_path))
            assert done.returncode == 3
            assert re.search(r"t\.m: .*2 labels #\w+ when the lock .*"
                             r"2 labels #\w+", done.stdout)
        finally:
            server.dropdb("labels")


@pytest.mark.parametrize("text", [
    "", "{", "[]", '{"bauta_lock": 2, "driver": "sqlite", "tables": []}',
    '{"bauta_lock": 1, "driver": "mysql", "tables": []}',
    "[" * 100000, '{"bauta_lock": 1, "driver": "sqlite", "tables": [{}]}',
])
def test_what_is_no_lock(bauta, tmp_path, text):
    """It stands for a decision that nobody knows any more: the run stops."""
    with sqlite3.connect(str(tmp_path / "shop.db")) as db:
        db.execute(SCHEMA[0])
    (tmp_path / "shop.json").write_text(json.dumps(PROFILE))
    (tmp_path / "shop.lock.json").write_text(text)
    for command in (["check", "shop.json", "sqlite:shop.db"],
                    ["plan", "shop.json", "sqlite:shop.db"],
                    ["copy", "sqlite:shop.db", "sqlite:safe.db", "--profile",
                     "shop.json"]):
        done = bauta(*command, cwd=str(tmp_path))
        assert done.returncode == 2
        assert "shop.lock.json" in done.stdout + done.stderr
    done = bauta("check", "shop.json", "sqlite:shop.db", "--write-lock",
                 cwd=str(tmp_path))
    assert done.returncode == 0
    assert json.loads((tmp_path / "shop.lock.json").read_text())
