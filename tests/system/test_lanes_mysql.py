# SPDX-License-Identifier: Apache-2.0
"""Several lanes on MariaDB: the rows of one lane, of one snapshot, whatever the
keys look like; and what becomes of lanes where a right is missing."""

import json
import subprocess

import pytest
from engines import MariaEngine

TABLES = """
CREATE TABLE parent (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, code VARCHAR(64) NOT NULL,
  born DATE, UNIQUE KEY (code));
INSERT INTO parent SELECT seq, concat('c', seq), '1990-01-01' + INTERVAL seq DAY
  FROM seq_1_to_12000;
INSERT INTO parent SELECT CAST(seq AS SIGNED) - 9000000000000000000, concat('n', seq), NULL
  FROM seq_1_to_3;
INSERT INTO parent SELECT 9000000000000000000 + seq, concat('p', seq), NULL
  FROM seq_1_to_500;
CREATE TABLE child (
  tenant INT NOT NULL, name VARCHAR(30) COLLATE utf8mb4_general_ci NOT NULL,
  n INT NOT NULL, parent_id BIGINT, PRIMARY KEY (tenant, name, n),
  FOREIGN KEY (parent_id) REFERENCES parent (id));
INSERT INTO child SELECT IF(seq % 10 = 0, seq % 7, 3),
  ELT(seq % 3 + 1, 'Ünï', 'SAME', 'same'), seq, 1 + seq % 12000
  FROM seq_1_to_16000;
CREATE TABLE word (
  w VARCHAR(40) CHARACTER SET latin1 NOT NULL PRIMARY KEY, v INT);
INSERT INTO word SELECT concat('user', lpad(seq, 6, '0'), '@x'), seq
  FROM seq_1_to_9000;
INSERT INTO word SELECT concat(char(0xE4 USING latin1), '\\'', seq), seq
  FROM seq_1_to_900;
CREATE TABLE at_times (d DATETIME(3) NOT NULL, i INT NOT NULL, v INT,
  PRIMARY KEY (d, i));
INSERT INTO at_times SELECT '2020-01-01' + INTERVAL (seq % 5000) * 7 SECOND,
  seq, seq FROM seq_1_to_10000;
CREATE TABLE bits (k BINARY(16) NOT NULL PRIMARY KEY, v INT);
INSERT INTO bits SELECT unhex(md5(seq)), seq FROM seq_1_to_9000;
CREATE TABLE keyless (a INT, b VARCHAR(10));
INSERT INTO keyless SELECT seq % 100, 'x' FROM seq_1_to_9000;
CREATE TABLE old (id INT PRIMARY KEY, v INT) ENGINE=MyISAM;
INSERT INTO old SELECT seq, seq FROM seq_1_to_9000;
CREATE TABLE none (id INT PRIMARY KEY);
ANALYZE TABLE parent, child, word, at_times, bits, keyless, old;
"""
ROWS = 12503 + 16000 + 9900 + 10000 + 9000 + 9000 + 9000
PROFILE = {"bauta": 1, "tables": {
    "parent": {"columns": {"id": "token", "code": "hash",
                           "born": {"transform": "truncate_date",
                                    "unit": "year"}}},
    "child": {"columns": {"tenant": "keep", "name": "keep", "n": "keep"}},
    "word": {"columns": {"w": "keep", "v": {"transform": "bucket",
                                            "width": 10}}},
    "at_times": "keep", "bits": "keep", "keyless": "keep", "old": "keep",
    "none": "keep"}}


@pytest.fixture(scope="module")
def engine(mariadb):
    engine = MariaEngine(mariadb)
    engine.fresh("lanes")
    engine.sql("lanes", TABLES)
    yield engine
    engine.drop("lanes")


@pytest.fixture
def copy(bauta, engine, tmp_path, key_file):
    made = []

    def run(source, lanes, profile, user="root", more=()):
        path = tmp_path / ("profile%d.json" % len(made))
        path.write_text(json.dumps(profile))
        target = "lanes_copy%d" % len(made)
        made.append(target)
        engine.server.dropdb(target)
        run.done = bauta("copy", engine.server.url(source, user),
                         engine.server.url(target), "--profile", path,
                         "--key-file", key_file, "--progress", "json",
                         "-j", lanes, *more)
        run.events = [json.loads(line)
                      for line in run.done.stderr.splitlines()]
        return target

    yield run
    for target in made:
        engine.server.dropdb(target)


# A lane that must wait leaves the next range to another, however busy the
# machine is.
PATIENT = ("--max-rate", "10MB/s")


def loaded(run):
    return next(e for e in run.events if e["event"] == "loaded")


def notes(run):
    return [e["text"] for e in run.events if e["event"] == "note"]


def sums(engine, db):
    """A checksum of each table's rows, whatever their order."""
    names = sorted(engine.names(db))
    return engine.sql(db, "CHECKSUM TABLE " + ",".join(
        "`%s`" % name for name in names)).replace(db + ".", "")


def test_rows_are_the_same_for_any_number_of_lanes(engine, copy):
    one = copy("lanes", 1, PROFILE)
    assert copy.done.returncode == 0, copy.done.stderr
    assert loaded(copy)["lanes"] == [ROWS]
    several = copy("lanes", 3, PROFILE, more=PATIENT)
    assert copy.done.returncode == 0, copy.done.stderr
    lanes = loaded(copy)["lanes"]
    assert sum(lanes) == ROWS and len(lanes) == 3 and min(lanes) > 0
    assert sums(engine, one) == sums(engine, several)
    assert engine.rows(one, "parent", ["id", "code", "born"]) == \
        engine.rows(several, "parent", ["id", "code", "born"])
    ended = [e for e in copy.events if e["event"] == "table-end"]
    assert {e["table"]: e["rows"] for e in ended}["parent"] == 12503
    assert len(ended) == 8


def test_a_lane_alone_with_a_giant_has_company(engine, copy):
    """A table of nearly all rows, of which one tenant has nearly all."""
    engine.fresh("giant")
    engine.sql("giant", """
        CREATE TABLE g (tenant INT, id INT, v CHAR(40), PRIMARY KEY (tenant, id));
        INSERT INTO g SELECT IF(seq % 100 = 0, 1, 2), seq, md5(seq)
          FROM seq_1_to_40000;
        CREATE TABLE small (id INT PRIMARY KEY); INSERT INTO small VALUES (1);
        ANALYZE TABLE g;""")
    target = copy("giant", 2, {"bauta": 1, "tables": {"g": "keep",
                                                      "small": "keep"}},
                  more=PATIENT)
    assert copy.done.returncode == 0, copy.done.stderr
    lanes = loaded(copy)["lanes"]
    assert sum(lanes) == 40001 and min(lanes) > 0
    assert sums(engine, "giant") == sums(engine, target)
    engine.drop("giant")


TRANSFERS = """
CREATE TABLE account (id INT PRIMARY KEY, v BIGINT NOT NULL, pad CHAR(100));
INSERT INTO account SELECT seq, 1000, 'x' FROM seq_1_to_30000;
CREATE TABLE sums (id INT PRIMARY KEY, v BIGINT);
INSERT INTO sums VALUES (1, 0);
ANALYZE TABLE account;
"""
CHURN = """
DELIMITER //
CREATE PROCEDURE churn() BEGIN
  DECLARE i INT DEFAULT 0;
  LOOP
    START TRANSACTION;
    UPDATE churned.account SET v = v - 1 WHERE id = 1 + (i * 7919) % 30000;
    UPDATE churned.account SET v = v + 1 WHERE id = 1 + (i * 104729 + 15000) % 30000;
    INSERT INTO churned.account VALUES (40000 + i, 5, 'y');
    UPDATE churned.sums SET v = v + 5 WHERE id = 1;
    COMMIT;
    SET i = i + 1;
  END LOOP;
END//
"""


class Churn:
    """Somebody who moves money about for as long as it lasts."""

    def __init__(self, engine, db):
        self.engine, self.db = engine, db
        self.client = subprocess.Popen(
            engine.server._client() + ["-D", "churner", "-e", "CALL churn()"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while self.moved() < 100:
            assert self.client.poll() is None

    def moved(self):
        return int(self.engine.sql(self.db, "SELECT v FROM sums"))

    def end(self):
        for number in self.engine.sql(
                "mysql", "SELECT ID FROM information_schema.PROCESSLIST WHERE "
                "DB='churner'").split():
            self.engine.sql("mysql", "KILL " + number)
        self.client.wait(60)


RIGHTS = "SELECT, SHOW VIEW, TRIGGER, EVENT"
KEEP = {"bauta": 1, "tables": {"account": "keep", "sums": "keep"}}


@pytest.mark.parametrize("user,rights,alone", [
    ("root", None, False), ("locker", RIGHTS + ", LOCK TABLES", False),
    ("plain", RIGHTS, True)])
def test_all_lanes_read_one_snapshot(engine, copy, user, rights, alone):
    engine.fresh("churned")
    engine.sql("churned", TRANSFERS)
    engine.fresh("churner")
    engine.sql("churner", CHURN)
    if rights:
        engine.sql("mysql", "CREATE USER '%s'@'localhost'; GRANT %s ON "
                   "churned.* TO '%s'@'localhost'" % (user, rights, user))
    churn = Churn(engine, "churned")
    try:
        target = copy("churned", 3, KEEP, user)
        after = churn.moved()
    finally:
        churn.end()
        if rights:
            engine.sql("mysql", "DROP USER '%s'@'localhost'" % user)
    assert copy.done.returncode == 0, copy.done.stderr
    total, extra = engine.sql(
        target, "SELECT sum(v), (SELECT v FROM sums) FROM account").split()
    assert int(total) == 30000 * 1000 + int(extra)
    assert 100 <= int(extra) < after
    told = [n for n in notes(copy) if "over one connection" in n]
    assert len(told) == alone
    if alone:
        assert "RELOAD" in told[0] and "LOCK TABLES" in told[0]
    engine.drop("churned")
    engine.drop("churner")


def test_one_lane_that_fails_ends_all(engine, copy):
    engine.fresh("spoilt")
    engine.sql("spoilt", """
        CREATE TABLE t (id INT PRIMARY KEY, iban VARCHAR(40));
        INSERT INTO t SELECT seq, 'GB82WEST12345698765432' FROM seq_1_to_30000;
        UPDATE t SET iban='not one' WHERE id=29000; ANALYZE TABLE t;""")
    target = copy("spoilt", 3, {"bauta": 1, "tables": {"t": {"columns": {
        "id": "keep", "iban": "iban"}}}})
    assert copy.done.returncode == 1
    failed = copy.events[-1]
    assert failed["event"] == "failed"
    text = json.dumps(failed)
    assert "t.iban" in text and "part " in text and "not one" not in text
    assert not [db for db in engine.server.databases() if target in db]
    engine.drop("spoilt")
