# SPDX-License-Identifier: Apache-2.0
"""What has gone wrong with PostgreSQL, or easily could."""

import os
import pathlib
import socket
import subprocess
import tempfile
import threading
import time

import pytest

import servers

from test_postgres import empty, pair  # noqa: F401


@empty
def test_empty_schema_in_the_target_is_filled(pair):
    pair.server.psql(pair.target, "CREATE SCHEMA crm")
    pair.good("CREATE SCHEMA crm; CREATE TABLE crm.t (v text);"
              "INSERT INTO crm.t VALUES ('x')")
    pair.same()


def test_reference_to_a_skipped_table(pair):
    pair.good("CREATE TABLE log (id integer PRIMARY KEY);"
              "CREATE TABLE kept (id integer, log_id integer REFERENCES log);"
              "INSERT INTO log VALUES (1); INSERT INTO kept VALUES (1, 1);",
              tables={"log": "skip", "kept": {"columns": {"log_id": "null"}}})
    assert pair.server.rows(pair.target, "SELECT * FROM kept") == [
        ("1", None)]


def test_password_of_a_user_mapping_stays_home(pair):
    pair.good("CREATE EXTENSION postgres_fdw;"
              "CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw;"
              "CREATE USER MAPPING FOR postgres SERVER far"
              " OPTIONS (user 'u', password 'CANARY-7f3a');"
              "CREATE TABLE t (v text)")
    assert "CANARY-7f3a" not in pair.server.dump(pair.target)


def test_rows_of_a_foreign_partition_stay_where_they_are(pair):
    far = "pg_target_far"
    pair.engine.fresh(far)
    pair.server.psql(far, "CREATE TABLE t (k integer); INSERT INTO t "
                     "VALUES (7)")
    pair.copy("CREATE EXTENSION postgres_fdw;"
              "CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS"
              " (host '%s', dbname '%s');"
              "CREATE USER MAPPING FOR postgres SERVER far;"
              "CREATE TABLE all_of (k integer) PARTITION BY RANGE (k);"
              "CREATE TABLE near PARTITION OF all_of FOR VALUES FROM (0)"
              " TO (5); INSERT INTO all_of VALUES (1);"
              "CREATE FOREIGN TABLE away PARTITION OF all_of"
              " FOR VALUES FROM (5) TO (9) SERVER far OPTIONS"
              " (table_name 't')" % (pair.server.root, far))
    assert pair.server.rows(far, "SELECT k FROM t") == [("7",)]


def test_large_objects_are_told_of(pair):
    done = pair.good("SELECT lo_from_bytea(0, 'abc')")
    assert "large object" in done.stdout + done.stderr
    assert pair.server.psql(
        pair.target, "SELECT count(*) FROM pg_largeobject_metadata") == "0"


def test_database_without_encoding(pair):
    pair.server.dropdb(pair.source)
    pair.server.createdb(pair.source, "-E", "SQL_ASCII", "--locale=C")
    pair.server.dropdb(pair.target)
    pair.good("CREATE TABLE t (v text);"
              "INSERT INTO t VALUES (convert_from('\\xff41', 'SQL_ASCII'))")
    pair.same()


@pytest.mark.parametrize("url", [
    "postgresql://u:CANARY-7f3a@extra@127.0.0.1:1/x",
    "postgresql://u:CANARY-7f3a@127.0.0.1:port/x",
    "postgresql://u:x@CANARY-7f3a@127.0.0.1:1/x",
    "postgresql://u:CANARY-7f3a@[::1/x"])
def test_password_in_a_broken_url(pair, url):
    pair.server.psql(pair.source, "CREATE TABLE t (v text)")
    for done in (pair.copy(source=url), pair.copy(target=url)):
        assert done.returncode in (1, 2)
        assert "CANARY-7f3a" not in done.stdout + done.stderr


def test_definition_that_changes_waits_for_the_copy(pair):
    """A table emptied in mid-run must not arrive empty and be called good."""
    pair.server.psql(
        pair.source, "CREATE TABLE a (v text); CREATE TABLE z (v text);"
        "INSERT INTO a SELECT repeat('x', 500) FROM"
        " generate_series(1, 400000); INSERT INTO z VALUES ('kept')")
    pair.path.write_text('{"bauta": 1, "undeclared": "keep"}')
    run = pair.bauta.start(
        "copy", pair.server.url(pair.source), pair.server.url(pair.target),
        "--profile", pair.path, "--key-file", pair.key)
    end = time.monotonic() + 60
    while run.poll() is None and time.monotonic() < end:
        if pair.server.psql(
                pair.source, "SELECT count(*) FROM pg_stat_activity WHERE"
                " query LIKE 'COPY%TO STDOUT%' AND state='active'"
                " AND pid<>pg_backend_pid()") != "0":
            break
        time.sleep(0.01)
    truncate = subprocess.Popen(
        pair.server._args("psql") + ["-Xqc", "TRUNCATE z", pair.source],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    run.communicate(timeout=120)
    truncate.communicate(timeout=120)
    if run.returncode == 0:
        assert pair.server.rows(pair.target, "SELECT v FROM z") == [("kept",)]



class SlowRoad(threading.Thread):
    """A socket that hands on to a server what is sent to it, bit by bit."""

    def __init__(self, folder, server):
        super().__init__(daemon=True)
        self.folder = folder
        self.to = os.path.join(server.root, ".s.PGSQL.%d" % server.port)
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.bind(str(folder / ".s.PGSQL.5432"))
        self.socket.listen()
        self.start()

    def run(self):
        while True:
            try:
                one, _ = self.socket.accept()
            except OSError:
                return
            other = socket.socket(socket.AF_UNIX)
            other.connect(self.to)
            for pair in ((one, other, 4096), (other, one, 65536)):
                threading.Thread(target=self.hand_on, args=pair,
                                 daemon=True).start()

    def hand_on(self, one, other, size):
        try:
            while True:
                some = one.recv(size)
                if not some:
                    break
                other.sendall(some)
                if size == 4096 and len(some) == size:
                    time.sleep(0.001)
            other.shutdown(socket.SHUT_WR)
        except OSError:
            pass


def test_server_that_takes_its_time(pair):
    """What ends the rows must get through a full socket, too: such a one is
    left by rows of about the size of its buffer."""
    with tempfile.TemporaryDirectory(prefix="bauta-") as folder:
        road = SlowRoad(pathlib.Path(folder), pair.server)
        pair.server.psql(pair.source, "".join(
            "CREATE TABLE t%d AS SELECT repeat('x', 999) AS v FROM"
            " generate_series(1, %d);" % (n, n) for n in range(200, 220)))
        try:
            pair.good(target=pair.server.url(pair.target).replace(
                pair.server.root, folder))
        finally:
            road.socket.close()
    pair.same()


def test_policy_for_a_role_that_is_not_there(pair):
    """The other server has no such role; the table stays guarded."""
    try:
        other = servers.Postgres()
    except servers.Missing as missing:
        pytest.skip(str(missing))
    try:
        pair.server.psql("postgres", "CREATE ROLE far_away")
        done = pair.good(
            "CREATE TABLE t (v text); ALTER TABLE t ENABLE ROW LEVEL SECURITY;"
            "CREATE POLICY theirs ON t TO far_away USING (true);"
            "CREATE POLICY everyones ON t USING (v > 'a');",
            target=other.url("pg_target"))
        assert "theirs was left out" in done.stdout
        assert "everyones" not in done.stdout
        assert other.rows("pg_target", "SELECT polname, relrowsecurity FROM"
                          " pg_policy JOIN pg_class c ON c.oid = polrelid") \
            == [("everyones", "t")]
    finally:
        other.close()
        pair.server.psql(pair.source, "DROP OWNED BY far_away")
        pair.server.psql("postgres", "DROP ROLE far_away")


@empty
def test_settings_of_the_target_change_no_value(pair):
    pair.server.psql(
        "postgres", "ALTER DATABASE pg_target SET DateStyle = 'SQL, DMY';"
        "ALTER DATABASE pg_target SET IntervalStyle = 'sql_standard';"
        "ALTER DATABASE pg_target SET TimeZone = 'Asia/Kolkata';"
        "ALTER DATABASE pg_source SET DateStyle = 'German, DMY';"
        "ALTER DATABASE pg_source SET IntervalStyle = 'iso_8601';"
        "ALTER DATABASE pg_source SET extra_float_digits = 0;"
        "ALTER DATABASE pg_source SET bytea_output = 'escape'")
    pair.good(
        "CREATE TABLE t (d date DEFAULT '2001-02-03', i interval, z"
        " timestamptz, f float8, b bytea, tz timetz);"
        "INSERT INTO t VALUES ('2003-02-01', '-1 year -2 mons +3 days', now(),"
        " 0.1 + 0.2, '\\x00ff', '12:00+05'), ('0044-03-15 BC',"
        " '-1 days +02:00:00.5', '-infinity', 1e-300, '\\\\', '00:00-12')")
    for db in (pair.source, pair.target):
        pair.server.psql("postgres", "ALTER DATABASE %s RESET ALL" % db)
    pair.same()


def test_stage_left_by_a_run_that_was_killed(pair):
    pair.server.psql(pair.source, "CREATE TABLE t AS SELECT repeat('x', 500)"
                     " AS v FROM generate_series(1, 200000)")
    pair.server.dropdb(pair.target)
    pair.path.write_text('{"bauta": 1, "undeclared": "keep"}')
    run = pair.bauta.start(
        "copy", pair.server.url(pair.source), pair.server.url(pair.target),
        "--profile", pair.path)
    stage = "pg_target_bauta_stage"
    busy = ("SELECT count(*) FROM pg_stat_activity WHERE datname='%s'" % stage)
    while pair.server.psql("postgres", busy) == "0":
        assert run.poll() is None
    run.kill()
    run.communicate()
    assert stage in pair.server.databases()
    while pair.server.psql("postgres", busy) != "0":
        time.sleep(0.05)
    assert pair.target not in pair.server.databases()
    pair.good()
    pair.same()
    assert stage not in pair.server.databases()


def test_next_number_is_past_those_that_a_rule_gave(pair):
    names = ["s", "i", "odd \"'t", "down", "kept"]
    script = (
        "CREATE TABLE s (id serial PRIMARY KEY);"
        "CREATE TABLE i (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);"
        "CREATE TABLE \"odd \"\"'t\" (\"id\" smallserial PRIMARY KEY);"
        "CREATE TABLE down (id integer GENERATED BY DEFAULT AS IDENTITY"
        " (INCREMENT -1 MINVALUE -100 MAXVALUE -1) PRIMARY KEY);"
        "CREATE TABLE kept (id serial PRIMARY KEY);"
        "INSERT INTO kept VALUES (70);")
    for name in names[:4]:
        script += "INSERT INTO \"%s\" DEFAULT VALUES;" % name.replace(
            '"', '""') * 5
    token = {"columns": {"id": {"transform": "token"}}}
    pair.good(script, tables={name: token for name in names[:4]})
    for name in names[:4]:
        quoted = '"%s"' % name.replace('"', '""')
        most = int(pair.server.psql(
            pair.target, "SELECT max(id) FROM " + quoted))
        new = int(pair.server.psql(
            pair.target, "INSERT INTO %s DEFAULT VALUES RETURNING id" %
            quoted))
        assert new == (most + 1 if name != "down" else -6)
    assert pair.server.psql(
        pair.target, "SELECT last_value FROM kept_id_seq") == "1"
