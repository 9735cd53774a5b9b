# SPDX-License-Identifier: Apache-2.0
"""Several lanes on PostgreSQL: the rows of one lane, of one snapshot."""

import json
import subprocess

import pytest
from engines import PostgresEngine

TABLES = """
CREATE TABLE person (id bigint PRIMARY KEY, mail text, born date, pad text);
INSERT INTO person SELECT i, 'user' || i || '@x.test', DATE '1980-01-01' + i %
  9000, repeat('x', i % 90) FROM generate_series(1, 30000) i;
DELETE FROM person WHERE id % 3 = 0;
CREATE TABLE visit (person_id bigint REFERENCES person (id), at timestamp);
INSERT INTO visit SELECT id, now() FROM person;
CREATE TABLE part (id int, at date) PARTITION BY RANGE (at);
CREATE TABLE part_1 PARTITION OF part FOR VALUES FROM (MINVALUE) TO (MAXVALUE);
INSERT INTO part SELECT i, DATE '2020-01-01' FROM generate_series(1, 9000) i;
CREATE TABLE wide (id int, b bytea);
INSERT INTO wide SELECT i, convert_to(repeat('y', 3000), 'UTF8')
  FROM generate_series(1, 9000) i;
CREATE TABLE none (id int);
VACUUM ANALYZE;
"""
ROWS = 20000 + 20000 + 9000 + 9000
PROFILE = {"bauta": 1, "tables": {
    "person": {"columns": {"id": "token", "mail": "email", "pad": "keep",
                           "born": {"transform": "truncate_date",
                                    "unit": "year"}}},
    "visit": {"columns": {"at": "keep"}}, "part": "keep", "wide": "keep",
    "none": "keep"}}


@pytest.fixture(scope="module")
def engine(postgres):
    return PostgresEngine(postgres)


@pytest.fixture
def copy(bauta, engine, tmp_path, key_file):
    def run(source, target, lanes, profile, *more):
        path = tmp_path / "profile.json"
        path.write_text(json.dumps(profile))
        done = bauta("copy", engine.url(source), engine.url(target),
                     "--profile", path, "--key-file", key_file, "--progress",
                     "json", "-j", lanes, *more)
        return done, [json.loads(line) for line in done.stderr.splitlines()]

    return run


def lanes_of(events):
    return next(e["lanes"] for e in events if e["event"] == "loaded")


def content(engine, db):
    return {name: sorted(engine.rows(db, name, columns), key=str)
            for name, columns in engine.names(db).items()}


# Into a database that stands, in one transaction of it; and into one that does
# not, which is made beside its place.
@pytest.mark.parametrize("stands", [True, False])
def test_rows_are_the_same_for_any_number_of_lanes(engine, copy, stands):
    engine.fresh("pg_lanes")
    engine.sql("pg_lanes", TABLES)
    seen = []
    for lanes in (1, 3):
        target = "pg_lanes_%d" % lanes
        engine.server.dropdb(target)
        if stands:
            engine.server.createdb(target)
        # A lane that must wait leaves the next range to another.
        done, events = copy("pg_lanes", target, lanes, PROFILE, "--max-rate",
                            "60MB/s")
        assert done.returncode == 0, done.stderr
        told = lanes_of(events)
        assert len(told) == lanes and sum(told) == ROWS and min(told) > 0
        seen.append(content(engine, target))
        engine.drop(target)
    assert seen[0] == seen[1]
    engine.drop("pg_lanes")


def test_all_lanes_read_one_snapshot(engine, copy):
    engine.fresh("pg_churned")
    engine.sql("pg_churned", """
        CREATE TABLE account (id int PRIMARY KEY, v bigint, pad char(100));
        INSERT INTO account SELECT i, 1000, 'x' FROM generate_series(1, 30000) i;
        VACUUM ANALYZE account;
        CREATE TABLE moves (n int);
        CREATE PROCEDURE churn() LANGUAGE plpgsql AS $$
        DECLARE i int := 0; BEGIN LOOP
          UPDATE account SET v = v - 1 WHERE id = 1 + (i * 7919) % 30000;
          UPDATE account SET v = v + 1 WHERE id = 1 + (i * 701 + 15000) % 30000;
          INSERT INTO moves VALUES (i);
          COMMIT; i := (i + 1) % 100000;
        END LOOP; END $$;""")
    client = subprocess.Popen(
        engine.server._args("psql") + ["-d", "pg_churned", "-c",
                                       "CALL churn()"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while int(engine.sql("pg_churned", "SELECT count(*) FROM moves")) < 50:
            assert client.poll() is None
        target = engine.target("pg_churned_copy")
        done, events = copy("pg_churned", target, 3, {"bauta": 1, "tables": {
            "account": "keep", "moves": "keep"}})
    finally:
        engine.sql("postgres", "SELECT pg_terminate_backend(pid) FROM "
                   "pg_stat_activity WHERE query LIKE 'CALL churn%'")
        client.wait(60)
    assert done.returncode == 0, done.stderr
    assert engine.sql(target, "SELECT sum(v), min(v) < 1000 FROM account") == \
        "%d|t" % (30000 * 1000)
    engine.drop(target)
    engine.drop("pg_churned")
