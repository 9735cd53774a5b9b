# SPDX-License-Identifier: Apache-2.0
"""What a copy takes of its source: bytes a second, and only while the server
is not busy with others. Seen by events and counts, never by the clock."""

import json
import signal
import subprocess

import pytest
from engines import MariaEngine, PostgresEngine, SqliteEngine

ROWS = 6000
PROFILE = {"bauta": 1, "tables": {"t": "keep"}}
SLEEP = {"postgres": "SELECT pg_sleep(300)", "mysql": "DO SLEEP(300)"}
FIND = {
    "postgres": "SELECT pid FROM pg_stat_activity WHERE query LIKE '%%%s' "
                "AND pid<>pg_backend_pid()",
    "mysql": "SELECT ID FROM information_schema.PROCESSLIST WHERE INFO='%s'"}
END = {"postgres": "SELECT pg_terminate_backend(%s)", "mysql": "KILL %s"}


def fill(engine, db):
    engine.fresh(db)
    engine.sql(db, "CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, "
                   "note VARCHAR(200)); INSERT INTO t VALUES %s;" % ",".join(
                       "(%d,'%s')" % (i, "x" * 150) for i in range(ROWS)))


@pytest.fixture(scope="module", params=["postgres", "mysql"])
def engine(request):
    if request.param == "postgres":
        engine = PostgresEngine(request.getfixturevalue("postgres"))
    else:
        engine = MariaEngine(request.getfixturevalue("mariadb"))
    fill(engine, "throttled")
    yield engine
    engine.drop("throttled")


@pytest.fixture
def profile(tmp_path):
    path = tmp_path / "keep.json"
    path.write_text(json.dumps(PROFILE))
    return path


class Sleeper:
    """A query of somebody else's that runs until it is told to end."""

    def __init__(self, engine, sql=None):
        self.engine, self.sql = engine, SLEEP[engine.name]
        server = engine.server
        args = (server._args("psql") + ["-d", "throttled", "-c", sql or self.sql]
                if engine.name == "postgres"
                else server._client() + ["-D", "throttled", "-e", sql or self.sql])
        self.client = subprocess.Popen(args, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
        while not self.found():
            assert self.client.poll() is None

    def found(self):
        """Those who sleep; the question itself does not count."""
        return engine_sql(self.engine, FIND[self.engine.name] % self.sql)

    def end(self):
        for pid in self.found().split():
            engine_sql(self.engine, END[self.engine.name] % pid)
        self.client.wait(60)


def engine_sql(engine, text):
    return engine.sql("throttled", text)


def events(run):
    for line in run.stderr:
        yield json.loads(line)


def test_reading_waits_for_a_busy_server(bauta, engine, profile):
    target = engine.target("throttled_copy")
    sleeper = Sleeper(engine)
    try:
        run = bauta.start("copy", engine.url("throttled"), engine.url(target),
                          "--profile", profile, "--progress", "json",
                          "--source-load", 0)
        seen = []
        for event in events(run):
            seen.append(event)
            if event["event"] == "hold":
                sleeper.end()
    finally:
        sleeper.end()
    assert run.wait(60) == 0
    kinds = [event["event"] for event in seen]
    hold = kinds.index("hold")
    assert seen[hold]["running"] >= 1 and seen[hold]["allowed"] == 0
    assert "rows" not in kinds[:hold] and "go-on" in kinds[hold:]
    assert kinds[-1] == "done" and seen[-1]["rows"] == ROWS
    engine.drop(target)


def test_own_queries_do_not_count(bauta, engine, profile):
    """Source and target are one server, and the copy is at work on both."""
    target = engine.target("throttled_copy")
    done = bauta("copy", engine.url("throttled"), engine.url(target),
                 "--profile", profile, "--progress", "json", "--source-load",
                 "0", "--max-rate", "900kB/s")
    seen = [json.loads(line) for line in done.stderr.splitlines()]
    assert done.returncode == 0, done.stderr
    assert [e for e in seen if e["event"] == "hold"] == []
    engine.drop(target)


def test_a_wait_for_the_rate_can_be_broken_off(bauta, engine, profile):
    target = engine.fresh("throttled_copy")
    before = engine.picture(target)
    run = bauta.start("copy", engine.url("throttled"), engine.url(target),
                      "--profile", profile, "--progress", "json",
                      "--max-rate", "1B/s")
    for event in events(run):
        if event["event"] == "rows":
            run.send_signal(signal.SIGINT)
            break
    rest = list(events(run))
    assert run.wait(60) == 1
    assert rest[-1]["event"] == "failed"
    assert engine.picture(target) == before
    engine.drop(target)


def test_limits_of_the_url_hold(bauta, engine, profile):
    """A statement that takes too long, and a lock that somebody else has."""
    slow, locked = {
        "postgres": ("&options=-cstatement_timeout%3D500",
                     "&options=-clock_timeout%3D200"),
        "mysql": ("&max-statement-time=1", "&lock-wait-timeout=1"),
    }[engine.name]
    target = engine.target("throttled_copy")
    args = [engine.url(target), "--profile", profile, "-j1"]
    done = bauta("copy", engine.url("throttled") + slow, *args,
                 "--max-rate", "200kB/s")
    assert done.returncode == 1, done.stderr
    assert {"postgres": "57014", "mysql": "1969"}[engine.name] in done.stderr
    holder = Sleeper(engine, {
        "postgres": "BEGIN; LOCK TABLE t; SELECT pg_sleep(300)",
        "mysql": "LOCK TABLES t WRITE; DO SLEEP(300)"}[engine.name])
    try:
        done = bauta("copy", engine.url("throttled") + locked, *args)
    finally:
        holder.end()
    assert done.returncode == 1, done.stderr
    assert {"postgres": "55P03", "mysql": "1205"}[engine.name] in done.stderr
    engine.drop(target)


def test_who_cannot_see_the_load_is_told(bauta, postgres, profile):
    engine = PostgresEngine(postgres)
    fill(engine, "unseen")
    engine.sql("unseen", "CREATE ROLE blind LOGIN; GRANT SELECT ON t TO blind;")
    done = bauta("copy", postgres.url("unseen", user="blind"),
                 postgres.url("unseen_copy"), "--profile", profile,
                 "--source-load", 5)
    assert done.returncode == 2
    assert "pg_read_all_stats" in done.stderr
    engine.drop("unseen")
    engine.sql("postgres", "DROP ROLE blind")


def test_a_file_has_no_load(bauta, tmp_path, profile):
    engine = SqliteEngine(tmp_path)
    fill(engine, "t")
    done = bauta("copy", engine.url("t"), engine.url("copy"), "--profile",
                 profile, "--source-load", 5)
    assert done.returncode == 2
    assert "--source-load" in done.stderr and "sqlite" in done.stderr
    done = bauta("copy", engine.url("t"), engine.url("copy"), "--profile",
                 profile, "--max-rate", "500MB/s", "--quiet")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("rate", ["50", "50Mb/s", "fast", "0kB/s"])
def test_a_rate_needs_its_unit(bauta, profile, rate):
    done = bauta("copy", "sqlite:a", "sqlite:b", "--profile", profile,
                 "--max-rate", rate)
    assert done.returncode == 2
    assert "50MB/s" in done.stderr
