# SPDX-License-Identifier: Apache-2.0
"""SQLite files copied whole by the program: the same cell for cell."""

import shutil
import signal
import sqlite3
import time

import pytest

SAMPLES = ["sqlite-built/sakila.db", "sqlite-built/northwind.db",
           "chinook/Chinook_Sqlite.sqlite",
           "employees-bytebase/sqlite-small/employee.db",
           "murder-mystery-sqlite/sql-murder-mystery.db",
           "roundcube/sqlite.initial.sql"]

PRAGMAS = ["user_version", "application_id", "encoding", "auto_vacuum",
           "page_size", "journal_mode", "integrity_check",
           "foreign_key_check"]

HARD = """
PRAGMA page_size = 1024; PRAGMA auto_vacuum = FULL; PRAGMA user_version = 9;
CREATE TABLE "odd ""name""
here" (a, "b[c]" TEXT DEFAULT 'x,y', d GENERATED ALWAYS AS (a || 'z') VIRTUAL);
INSERT INTO "odd ""name""
here" (rowid, a, "b[c]") VALUES
 (-7, 1, 'one'), (3, 2.5, CAST(x'FF00C3' AS TEXT)), (4, x'00', ''),
 (1000000, NULL, NULL), (1000001, 9e999, 'e'), (1000002, '12', '13');
CREATE TABLE seq (id INTEGER PRIMARY KEY AUTOINCREMENT, up REFERENCES seq);
INSERT INTO seq VALUES (500, NULL), (20, 500); DELETE FROM seq WHERE id = 500;
CREATE TABLE pair (a INT, b TEXT, PRIMARY KEY (b, a)) WITHOUT ROWID, STRICT;
INSERT INTO pair VALUES (1, 'x'), (2, 'x'), (1, 'a');
CREATE TABLE nobody (x);
CREATE VIRTUAL TABLE words USING fts5(title, body);
INSERT INTO words (rowid, title, body) VALUES (9, 'gondola', 'two words');
CREATE UNIQUE INDEX some ON pair (a) WHERE b = 'x';
CREATE INDEX lower_b ON "odd ""name""
here" (lower("b[c]"), d);
CREATE VIEW total AS SELECT count(*) AS n FROM pair;
CREATE TABLE log (what);
CREATE TRIGGER on_pair AFTER INSERT ON pair BEGIN
 INSERT INTO log VALUES (new.b); END;
"""


def connect(path):
    connection = sqlite3.connect("file:%s?mode=ro" % path, uri=True)
    connection.text_factory = bytes
    return connection


def picture(path):
    """Definitions in their order, every cell with its class and bytes."""
    db = connect(path)
    master = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master "
                        "WHERE name NOT LIKE 'sqlite_stat%' "
                        "ORDER BY rowid").fetchall()
    found = {"master": sorted(master, key=repr),
             "objects": [m[1] for m in master
                         if m[0] != b"table" and m[3] is not None]}
    for pragma in PRAGMAS:
        found[pragma] = db.execute("PRAGMA " + pragma).fetchall()
    for kind, name, _, sql in master:
        if kind != b"table":
            continue
        name = name.decode()
        quoted = '"%s"' % name.replace('"', '""')
        columns = [r[1].decode() for r in db.execute(
            "PRAGMA table_xinfo(%s)" % quoted) if r[6] != b"1"]
        if name.partition("_")[0] == "words" and name != "words":
            continue  # the module's own business
        cells = ",".join('typeof("{0}"), quote("{0}")'.format(
            c.replace('"', '""')) for c in columns)
        rowid = ""
        if sql and b"WITHOUT ROWID" not in sql:
            rowid = "rowid,"
        found[name] = db.execute("SELECT %s %s FROM %s NOT INDEXED" % (
            rowid, cells, quoted)).fetchall()
    db.close()
    return found


def keep(tmp_path):
    profile = tmp_path / "keep.json"
    profile.write_text('{"bauta": 1, "undeclared": "keep"}')
    return profile


def copied(bauta, tmp_path, source, target):
    done = bauta("copy", "sqlite:%s" % source, "sqlite:%s" % target,
                 "--profile", keep(tmp_path))
    assert done.returncode == 0, done.stderr
    assert sorted(p.name for p in target.parent.iterdir()
                  if p.name.startswith(target.name)) == [target.name]


@pytest.mark.parametrize("name", SAMPLES)
def test_sample_is_identical(bauta, shared, tmp_path, name):
    source = tmp_path / "source.db"
    if name.endswith(".sql"):
        db = sqlite3.connect(source)
        db.executescript((shared / "samples" / name).read_text())
        db.close()
    else:
        shutil.copyfile(shared / "samples" / name, source)
    before = source.read_bytes()
    copied(bauta, tmp_path, source, tmp_path / "copy.db")
    assert picture(source) == picture(tmp_path / "copy.db")
    assert source.read_bytes() == before


@pytest.mark.parametrize("mode", ["delete", "wal"])
@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le", "UTF-16be"])
def test_hard_cases_are_identical(bauta, tmp_path, encoding, mode):
    source = tmp_path / "hard.db"
    db = sqlite3.connect(source)
    db.executescript("PRAGMA encoding='%s';" % encoding + HARD)
    db.execute("PRAGMA journal_mode=" + mode)
    db.close()
    copied(bauta, tmp_path, source, tmp_path / "copy.db")
    one, other = picture(source), picture(tmp_path / "copy.db")
    assert one == other
    assert one["sqlite_sequence"] == [
        (1, b"text", b"'seq'", b"integer", b"500")]
    db = connect(tmp_path / "copy.db")
    assert db.execute("SELECT rowid FROM words WHERE words MATCH 'two'"
                      ).fetchall() == [(9,)]
    assert db.execute("SELECT count(*) FROM log").fetchall() == [(0,)]


def big(path, rows=300000):
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)")
    db.execute("INSERT INTO t WITH RECURSIVE g(i) AS (SELECT 1 UNION ALL "
               "SELECT i+1 FROM g WHERE i < ?) SELECT i, 'row ' || i || "
               "hex(zeroblob(100)) FROM g", (rows,))
    db.commit()
    return db


def wait_for_rows(run, stage):
    end = time.monotonic() + 60
    while not (stage.exists() and stage.stat().st_size > 1 << 20):
        assert run.poll() is None and time.monotonic() < end
        time.sleep(0.002)


def test_one_snapshot(bauta, tmp_path):
    source, target = tmp_path / "s.db", tmp_path / "t.db"
    db = big(source)
    run = bauta.start("copy", "sqlite:%s" % source, "sqlite:%s" % target,
                      "--profile", keep(tmp_path))
    wait_for_rows(run, tmp_path / "t.db.bauta-stage")
    db.execute("DELETE FROM t WHERE id % 2")
    db.commit()
    out, err = run.communicate(timeout=120)
    assert run.returncode == 0, err
    rows = connect(target).execute("SELECT count(*) FROM t").fetchall()
    assert rows == [(300000,)]
    db.close()


def test_killed_run_is_cleared_away_by_the_next(bauta, tmp_path):
    source, target = tmp_path / "s.db", tmp_path / "t.db"
    big(source).close()
    stage = tmp_path / "t.db.bauta-stage"
    args = ["copy", "sqlite:%s" % source, "sqlite:%s" % target,
            "--profile", keep(tmp_path)]
    run = bauta.start(*args)
    wait_for_rows(run, stage)
    run.send_signal(signal.SIGSTOP)
    try:
        second = bauta(*args)
        assert second.returncode == 1
        assert "another run" in second.stderr
        assert stage.exists() and not target.exists()
    finally:
        run.kill()
        run.communicate()
    assert stage.exists() and not target.exists()
    copied(bauta, tmp_path, source, target)
    assert picture(source) == picture(target)
