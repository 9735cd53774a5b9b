# SPDX-License-Identifier: Apache-2.0
"""Several lanes on SQLite: they read and mask side by side, one file is
written, and it is the one that a single lane writes, byte by byte."""

import json
import sqlite3
import threading

import pytest

ROWS = 40000


def fill(path, wal=False):
    db = sqlite3.connect(path)
    if wal:
        db.execute("PRAGMA journal_mode=WAL")
    db.executescript("""
        CREATE TABLE person (id INTEGER PRIMARY KEY, mail TEXT, v);
        CREATE TABLE hidden (a TEXT, n);
        CREATE TABLE rowless (k TEXT PRIMARY KEY, v) WITHOUT ROWID;
        CREATE TABLE visit (person_id INTEGER REFERENCES person(id), at TEXT);
        CREATE TABLE fat (id INTEGER PRIMARY KEY, b BLOB);
        CREATE TABLE empty (id INTEGER PRIMARY KEY);
        CREATE VIRTUAL TABLE words USING fts5(text);
        CREATE INDEX visit_at ON visit (at);""")
    ids = list(range(1, ROWS - 100)) + [
        -2 ** 63 + i * 1000 for i in range(50)] + [
        2 ** 63 - 1 - i * 77 for i in range(51)]
    db.executemany("INSERT INTO person VALUES (?, ?, ?)", (
        (i, "user%d@host.test" % i, i % 7) for i in ids))
    # Late in the table comes text that the column's later type would turn.
    db.executemany("INSERT INTO hidden (rowid, a, n) VALUES (?, ?, ?)", (
        (3 * i, "x%d" % i, "007" if i == 19000 else i) for i in range(20000)))
    db.executemany("INSERT INTO rowless VALUES (?, ?)", (
        ("k%d" % i, i) for i in range(9000)))
    db.executemany("INSERT INTO visit VALUES (?, ?)", (
        (1 + i % 9000, "t%d" % i) for i in range(18000)))
    db.executemany("INSERT INTO fat VALUES (?, ?)", (
        (i, bytes([i % 256]) * (40 if i % 2000 else 3 << 20))
        for i in range(9000)))
    db.execute("INSERT INTO words VALUES ('some text to find')")
    db.commit()
    db.execute("ANALYZE")
    db.execute("PRAGMA writable_schema=ON")
    db.execute("UPDATE sqlite_master SET sql='CREATE TABLE hidden (a TEXT, "
               "n NUMERIC)' WHERE name='hidden'")
    db.commit()
    db.close()


PROFILE = {"bauta": 1, "tables": {
    "person": {"columns": {"id": "token", "mail": "email", "v": "keep"}},
    "hidden": {"columns": {"a": "hash", "n": "keep"}},
    "rowless": "keep", "visit": {"columns": {"at": "keep"}}, "fat": "keep",
    "empty": "keep", "words": "keep"}}


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    path = tmp_path_factory.mktemp("lanes") / "source.db"
    fill(path)
    return path


@pytest.fixture
def copy(bauta, tmp_path, key_file):
    def run(source, target, lanes, profile, *more):
        path = tmp_path / "profile.json"
        path.write_text(json.dumps(profile))
        done = bauta("copy", "sqlite:%s" % source, "sqlite:%s" % target,
                     "--profile", path, "--key-file", key_file, "--progress",
                     "json", "-j%d" % lanes, *more)
        return done, [json.loads(line) for line in done.stderr.splitlines()]

    return run


def lanes_of(events):
    return next(e["lanes"] for e in events if e["event"] == "loaded")


def test_the_file_is_the_same_for_any_number_of_lanes(copy, source, tmp_path):
    one, several = tmp_path / "one.db", tmp_path / "several.db"
    done, events = copy(source, one, 1, PROFILE)
    assert done.returncode == 0, done.stderr
    # A lane that must wait leaves the next range to another.
    done, more = copy(source, several, 4, PROFILE, "--max-rate", "50MB/s")
    assert done.returncode == 0, done.stderr
    assert sum(lanes_of(more)) == lanes_of(events)[0]
    assert sum(n > 0 for n in lanes_of(more)) > 1
    assert one.read_bytes() == several.read_bytes()
    db = sqlite3.connect(several)
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert db.execute("SELECT count(*) FROM person").fetchone() == (ROWS,)
    assert db.execute("SELECT rowid, n FROM hidden WHERE typeof(n)='text'").fetchall() \
        == [(57000, "007")]
    db.close()


@pytest.mark.parametrize("wal", [False, True])
def test_all_lanes_read_one_snapshot(copy, tmp_path, wal):
    path, target = tmp_path / "busy.db", tmp_path / "copy.db"
    db = sqlite3.connect(path)
    if wal:
        db.execute("PRAGMA journal_mode=WAL")
    db.execute("CREATE TABLE account (id INTEGER PRIMARY KEY, v INTEGER)")
    db.executemany("INSERT INTO account VALUES (?, 1000)",
                   ((i,) for i in range(60000)))
    db.commit()
    db.execute("ANALYZE")
    db.commit()
    db.close()
    stop = threading.Event()
    moved = []

    def churn():
        db = sqlite3.connect(path, timeout=0.05, isolation_level=None)
        db.execute("PRAGMA synchronous=OFF")
        while not stop.is_set():
            try:
                db.execute("BEGIN IMMEDIATE")
                i = len(moved)
                db.execute("UPDATE account SET v=v-1 WHERE id=?",
                           (i * 7919 % 60000,))
                db.execute("UPDATE account SET v=v+1 WHERE id=?",
                           ((i * 104729 + 30000) % 60000,))
                db.execute("COMMIT")
                moved.append(1)
            except sqlite3.OperationalError:  # a reader is in the way
                if db.in_transaction:
                    db.execute("ROLLBACK")
            stop.wait(0.0005)
        db.close()

    thread = threading.Thread(target=churn)
    thread.start()
    try:
        while len(moved) < 20:
            stop.wait(0.001)
        done, events = copy(path, target, 3, {"bauta": 1, "tables": {
            "account": "keep"}})
    finally:
        stop.set()
        thread.join()
    assert done.returncode == 0, done.stderr
    assert sum(lanes_of(events)) == 60000
    db = sqlite3.connect(target)
    assert db.execute("SELECT sum(v), min(v) < 1000 FROM account").fetchone() \
        == (60000 * 1000, 1)
    db.close()


def test_one_lane_that_fails_ends_all(copy, source, tmp_path):
    target = tmp_path / "copy.db"
    profile = json.loads(json.dumps(PROFILE))
    profile["tables"]["person"]["columns"]["mail"] = "iban"
    done, events = copy(source, target, 4, profile)
    assert done.returncode == 1
    assert events[-1]["event"] == "failed"
    assert "person.mail" in json.dumps(events[-1])
    assert list(tmp_path.glob("copy.db*")) == []
