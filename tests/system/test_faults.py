# SPDX-License-Identifier: Apache-2.0
"""What goes wrong, and what a user gets: the right exit code, a message that
says what and where, no value of any cell, and the target as it was."""

import json
import os
import shutil
import signal
import subprocess
import time

import pytest

import servers
from conftest import write_key
from engines import MariaEngine, PostgresEngine, SqliteEngine

CANARY = "CANARY-7f3a"
ENGINES = ["sqlite", "postgres", "mysql"]
BIG = {"sqlite": 400000, "postgres": 700000, "mysql": 500000}

SCHEMA = """
CREATE TABLE person (
    id INTEGER NOT NULL PRIMARY KEY,
    full_name VARCHAR(60) NOT NULL,
    mail VARCHAR(60) UNIQUE,
    note TEXT
);
CREATE TABLE visit (
    id INTEGER NOT NULL PRIMARY KEY,
    person_id INTEGER NOT NULL,
    remark TEXT,
    FOREIGN KEY (person_id) REFERENCES person (id)
);
"""
ROWS = "".join(
    "INSERT INTO person VALUES (%d, 'Name %s', '%s-%d@lagoon.test', '%s');"
    "INSERT INTO visit VALUES (%d, %d, '%s');" % (
        i, CANARY, CANARY, i, CANARY, i, i, CANARY) for i in range(1, 40))

NUMBERS = {
    "sqlite": "WITH RECURSIVE g(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM g "
              "WHERE i < %d) SELECT i, '{0}', '{0}-' || i, '{0}' FROM g",
    "postgres": "SELECT i, '{0}', '{0}-' || i, repeat('{0}', 8) "
                "FROM generate_series(1, %d) i",
    "mysql": "SELECT seq, '{0}', concat('{0}-', seq), repeat('{0}', 8) "
             "FROM seq_1_to_%d",
}

MASKED = {
    "person": {"columns": {
        "id": {"transform": "token"},
        "full_name": {"transform": "mask"},
        "mail": {"transform": "email"},
        "note": "null",
    }},
    "visit": {"columns": {"id": "keep", "remark": "null"}},
}


class Arena:
    """A source full of canaries, and an empty target that is watched."""

    def __init__(self, engine, folder, sources):
        self.engine, self.folder = engine, folder
        self.kind, self.sources = engine.name, sources
        self.target = "canary_target"
        self.source = self.made("canary_source", ROWS)

    def made(self, name, rows):
        """A source that no test changes."""
        if self.kind == "sqlite" or (self.kind, name) not in self.sources:
            self.engine.fresh(name)
            self.engine.sql(name, SCHEMA + rows)
        if self.kind != "sqlite":
            self.sources[self.kind, name] = self.engine, name
        return name

    def grow(self, rows=None, more=""):
        rows = rows or BIG[self.kind]
        self.source = self.made(
            "canary_big_%d%s" % (rows, "_more" if more else ""),
            "INSERT INTO person %s;%s" % (
                NUMBERS[self.kind].format(CANARY) % rows, more))

    def state(self):
        """Everything a failed run might have left behind."""
        if self.kind == "sqlite":
            folder = self.engine.folder
            there = {p.name for p in folder.iterdir()
                     if not p.name.startswith("canary_source")}
            whole = (self.engine.picture(self.target)
                     if self.engine.path(self.target).exists() else None)
            return there, whole
        databases = self.engine.server.databases()
        return databases, (self.engine.server.dump(self.target)
                           if self.target in databases else None)

    def profile(self, document=None, text=None):
        path = self.folder / "profile.json"
        if text is None:
            text = json.dumps(
                {"bauta": 1, "tables": MASKED} if document is None
                else document, indent=2)
        path.write_text(text)
        return path

    def args(self, **given):
        source = given.get("source", self.engine.url(self.source))
        target = given.get("target", self.engine.url(self.target))
        args = ["copy", source, target,
                "--profile", given.get("profile") or self.profile()]
        key = given.get("key", self.key)
        return args + (["--key-file", key] if key else [])


@pytest.fixture(scope="module")
def sources(request):
    """Databases of servers that no test changes, by name: each made once."""
    made = {}
    yield made
    for engine, name in made.values():
        engine.drop(name)


@pytest.fixture(params=ENGINES)
def arena(request, tmp_path, key_file, sources):
    folder = tmp_path / "db"
    folder.mkdir()
    if request.param == "sqlite":
        engine = SqliteEngine(folder)
    elif request.param == "postgres":
        engine = PostgresEngine(request.getfixturevalue("postgres"))
    else:
        engine = MariaEngine(request.getfixturevalue("mariadb"))
    arena = Arena(engine, tmp_path, sources)
    arena.key = key_file
    engine.target(arena.target)
    yield arena
    engine.drop("canary_target")


def judge(done, code, *words):
    everything = done.stdout + done.stderr
    assert CANARY not in everything
    assert "Sanitizer" not in everything and "runtime error" not in everything
    assert done.returncode == code, everything
    for word in words:
        assert word.lower() in done.stderr.lower(), done.stderr


def refuse(bauta, arena, code, *words, env=None, **given):
    """The run fails as said and changes nothing."""
    before = arena.state()
    done = bauta(*arena.args(**given), env=env)
    judge(done, code, *words)
    assert arena.state() == before
    return done


def test_it_works_when_nothing_is_wrong(bauta, arena):
    done = bauta(*arena.args())
    judge(done, 0)
    rows = arena.engine.rows(arena.target, "person", ["full_name", "note"])
    assert len(rows) == 39 and CANARY not in repr(rows)


def test_no_such_source(bauta, arena):
    refuse(bauta, arena, 1, "no_such_thing",
           source=arena.engine.url("no_such_thing"))


def test_no_such_target(bauta, arena):
    if arena.kind == "sqlite":
        target = "sqlite:%s" % (arena.folder / "no_such_thing" / "x.db")
        refuse(bauta, arena, 1, "no_such_thing", target=target)
        return
    # A server's database that is not there is made, under its name at once.
    try:
        done = bauta(*arena.args(target=arena.engine.url("no_such_thing")))
        judge(done, 0)
        found = arena.engine.server.databases()
        assert "no_such_thing" in found
        assert "no_such_thing_bauta_stage" not in found
        assert len(arena.engine.rows("no_such_thing", "person", ["id"])) == 39
    finally:
        arena.engine.server.dropdb("no_such_thing")


def test_unknown_scheme(bauta, arena):
    refuse(bauta, arena, 2, "sqlite", "postgresql", "mysql",
           source="oracle://somewhere/x")


def test_target_not_empty(bauta, arena):
    arena.engine.fresh(arena.target)
    arena.engine.sql(arena.target, "CREATE TABLE mine (v VARCHAR(40));"
                     "INSERT INTO mine VALUES ('%s');" % CANARY)
    refuse(bauta, arena, 1, "empty")


def test_source_is_target(bauta, arena):
    before = arena.engine.picture(arena.source)
    refuse(bauta, arena, 1, "same", target=arena.engine.url(arena.source))
    assert arena.engine.picture(arena.source) == before


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_source_is_target_by_another_name(bauta, arena, link):
    if arena.kind != "sqlite":
        pytest.skip("files only")
    other = arena.engine.folder / "canary_source_too.db"
    link(arena.engine.path(arena.source), other)
    before = arena.engine.picture(arena.source)
    refuse(bauta, arena, 1, "same", target="sqlite:%s" % other)
    assert arena.engine.picture(arena.source) == before


def changed(table, column, rule):
    """The good profile with one column's rule replaced (None: taken out)."""
    tables = json.loads(json.dumps(MASKED))
    columns = tables.setdefault(table, {"columns": {}})["columns"]
    columns.pop(column, None)
    if rule is not None:
        columns[column] = rule
    return {"bauta": 1, "tables": tables}


def test_unknown_table(bauta, arena):
    refuse(bauta, arena, 3, "persom", "person", "profile.json:",
           profile=arena.profile(changed("persom", "id", "keep")))


def test_unknown_column(bauta, arena):
    refuse(bauta, arena, 3, "person.full_nam", "full_name", "profile.json:",
           profile=arena.profile(changed("person", "full_nam", "null")))


def test_undeclared_columns_are_told_all_at_once(bauta, arena):
    document = changed("person", "note", None)
    del document["tables"]["visit"]["columns"]["remark"]
    refuse(bauta, arena, 3, "person.note", "visit.remark",
           profile=arena.profile(document))


def test_undeclared_table(bauta, arena):
    document = {"bauta": 1, "tables": {"person": MASKED["person"]}}
    refuse(bauta, arena, 3, "visit", "remark",
           profile=arena.profile(document))


def test_rule_that_is_not_injective_on_a_key(bauta, arena):
    refuse(bauta, arena, 3, "person.mail",
           profile=arena.profile(changed("person", "mail",
                                         {"transform": "mask"})))


def test_null_in_a_column_that_takes_none(bauta, arena):
    refuse(bauta, arena, 3, "person.full_name",
           profile=arena.profile(changed("person", "full_name", "null")))


def test_reference_with_another_rule(bauta, arena):
    refuse(bauta, arena, 3, "visit.person_id", "person.id",
           profile=arena.profile(changed("visit", "person_id", "keep")))


@pytest.mark.parametrize("rule, words", [
    ({"transform": "maks"}, ["maks", "mask"]),
    ({"transform": "mask", "keep_lats": 4}, ["keep_lats", "keep_last"]),
    ({"transform": "mask", "keep_last": -1}, ["keep_last"]),
    ({"transform": "hash", "length": 1000000}, ["length"]),
    ({"transform": "mask", "keep_last": "four"}, ["keep_last"]),
    ("maks", ["maks"]),
    ([], []),
    (7, []),
])
def test_wrong_rule(bauta, arena, rule, words):
    refuse(bauta, arena, 2, "profile.json:", *words,
           profile=arena.profile(changed("person", "note", rule)))


def test_every_problem_in_one_go(bauta, arena):
    document = changed("person", "note", {"transform": "maks"})
    document["tables"]["visit"]["columns"]["remark"] = {
        "transform": "mask", "keep_lats": 4}
    document["undeclard"] = "keep"
    refuse(bauta, arena, 2, "maks", "keep_lats", "undeclard",
           profile=arena.profile(document))


@pytest.mark.parametrize("arena", ["sqlite"], indirect=True)
@pytest.mark.parametrize("text, words", [
    ("", []),
    ("bauta = 1", []),
    ("[1, 2]", []),
    ("{}", ["bauta"]),
    ('{"name": "other", "version": 3}', ["bauta"]),
    ('{"bauta": 1, "tables": {}, "tables": {}}', ["tables"]),
    ('{"bauta": 1, "tables": {"person": {"columns": {"id": "keep", '
     '"id": "null"}}}}', ["id"]),
    ('{"bauta": 1, "tables": ', []),
    ('{"bauta": 1, "tables": {"p\xff": "keep"}}', []),
    ('{"bauta": "1", "tables": {}}', ["bauta"]),
])
def test_not_a_profile(bauta, arena, text, words):
    path = arena.folder / "profile.json"
    path.write_bytes(text.encode("latin-1"))
    refuse(bauta, arena, 2, "profile.json", *words, profile=path)


def test_profile_of_a_later_version(bauta, arena):
    refuse(bauta, arena, 2, "profile.json", "2", "1",
           profile=arena.profile({"bauta": 2, "tables": {}}))


def test_profile_that_is_not_there(bauta, arena):
    refuse(bauta, arena, 2, "nowhere.json",
           profile=arena.folder / "nowhere.json")


def test_key_not_given(bauta, arena):
    refuse(bauta, arena, 2, "key", key=None,
           env={"BAUTA_KEY_FILE": None})


def test_key_missing(bauta, arena):
    refuse(bauta, arena, 2, "no.key", key=arena.folder / "no.key")


def test_key_too_short(bauta, arena):
    path = arena.folder / "short.key"
    path.write_text("0123456789abcdef\n")
    path.chmod(0o600)
    done = refuse(bauta, arena, 2, "short.key", key=path)
    assert "0123456789abcdef" not in done.stdout + done.stderr


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o666])
def test_key_that_others_can_read(bauta, arena, mode):
    path = write_key(arena.folder / "open.key", "5")
    path.chmod(mode)
    done = refuse(bauta, arena, 2, "open.key", "chmod", key=path)
    assert "5555" not in done.stdout + done.stderr


def test_key_never_told(bauta, arena):
    done = bauta(*arena.args())
    assert "7" * 16 not in done.stdout + done.stderr


def test_value_that_the_rule_cannot_handle(bauta, arena):
    if arena.kind != "sqlite":
        pytest.skip("types of columns hold there")
    arena.engine.sql(arena.source, "CREATE TABLE born (day DATE);"
                     "INSERT INTO born VALUES ('2001-02-03'), ('%s');" % CANARY)
    document = changed("born", "day", {"transform": "truncate_date",
                                       "unit": "year"})
    refuse(bauta, arena, 1, "born.day", "row 2",
           profile=arena.profile(document))


# Refused at the door.

@pytest.fixture(scope="module")
def guarded_postgres():
    try:
        server = servers.Postgres(tcp=True)
    except servers.Missing as missing:
        pytest.skip(str(missing))
    server.createdb("guarded")
    server.psql("guarded", "ALTER ROLE postgres PASSWORD 'right'")
    server.psql("guarded", SCHEMA + ROWS)
    yield server
    server.close()


@pytest.fixture(scope="module")
def guarded_mariadb():
    try:
        server = servers.MariaDB(tcp=True)
    except servers.Missing as missing:
        pytest.skip(str(missing))
    server.createdb("guarded")
    server.sql("guarded", "CREATE USER app IDENTIFIED BY 'right';"
               "GRANT ALL ON *.* TO app;")
    server.sql("guarded", SCHEMA + ROWS)
    yield server
    server.close()


def knock(bauta, arena, url):
    """One URL as source, then as target."""
    refuse_both = []
    for side in ("source", "target"):
        done = refuse(bauta, arena, 1, **{side: url})
        assert "wrong-secret" not in done.stdout + done.stderr
        refuse_both.append(done.stderr)
    return refuse_both


@pytest.mark.parametrize("arena", ["postgres"], indirect=True)
def test_postgres_refuses_the_password(bauta, arena, guarded_postgres):
    for text in knock(bauta, arena, guarded_postgres.tcp_url(
            "guarded", password="wrong-secret")):
        assert "password" in text


@pytest.mark.parametrize("arena", ["postgres"], indirect=True)
def test_postgres_without_tls(bauta, arena, guarded_postgres):
    for text in knock(bauta, arena, guarded_postgres.tcp_url(
            "guarded", password="right", more="?sslmode=require")):
        assert "SSL" in text or "TLS" in text


@pytest.mark.parametrize("arena", ["mysql"], indirect=True)
def test_mariadb_refuses_the_password(bauta, arena, guarded_mariadb):
    for text in knock(bauta, arena, guarded_mariadb.tcp_url(
            "guarded", user="app", password="wrong-secret")):
        assert "password" in text


@pytest.mark.parametrize("arena", ["mysql"], indirect=True)
def test_mariadb_without_tls(bauta, arena, guarded_mariadb):
    for text in knock(bauta, arena, guarded_mariadb.tcp_url(
            "guarded", user="app", password="right", more="?ssl-mode=required")):
        assert "SSL" in text or "TLS" in text


def test_nobody_listens(bauta, arena):
    if arena.kind == "sqlite":
        pytest.skip("servers only")
    url = "%s://nobody@127.0.0.1:%d/x" % (
        "postgresql" if arena.kind == "postgres" else "mysql",
        servers.free_port())
    knock(bauta, arena, url)


# In the middle of a run.

BUSY = {
    "postgres": "SELECT pid FROM pg_stat_activity WHERE query LIKE '%%COPY%%%s%%'"
                " AND state='active' AND pid<>pg_backend_pid()",
    "mysql": "SELECT id FROM information_schema.processlist "
             "WHERE info LIKE '%s%%' AND id<>connection_id()",
}
SIDES = {"postgres": {"source": "TO STDOUT", "target": "FROM STDIN"},
         "mysql": {"source": "SELECT%%person", "target": "INSERT"}}


def busy(arena, side):
    """Connections of the run that carry rows now, on one of its sides."""
    query = BUSY[arena.kind] % SIDES[arena.kind][side].replace("%%", "%")
    return arena.engine.sql(arena.source, query).split()


def wait_until(run, true):
    """Waits while the run goes on; what `true` gave, or a failure."""
    end = time.monotonic() + 120
    while time.monotonic() < end:
        found = true()
        if found:
            return found
        if run.poll() is not None:
            out, err = run.communicate()
            pytest.fail("ended before it was disturbed: %s%s" % (out, err))
        time.sleep(0.01)
    run.kill()
    run.communicate()
    pytest.fail("never got to its rows")


def rows_flow(arena, before):
    if arena.kind != "sqlite":
        return busy(arena, "target")
    return any(p.stat().st_size > 1 << 20
               for p in arena.engine.folder.iterdir()
               if p.name not in before)


def finish(run):
    out, err = run.communicate(timeout=120)
    return subprocess.CompletedProcess(run.args, run.returncode, out, err)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM],
                         ids=["SIGINT", "SIGTERM"])
def test_interrupted(bauta, arena, number):
    arena.grow()
    before = arena.state()
    names = {p.name for p in (arena.folder / "db").iterdir()}
    run = bauta.start(*arena.args())
    wait_until(run, lambda: rows_flow(arena, names))
    run.send_signal(number)
    judge(finish(run), 1, "interrupt")
    assert arena.state() == before


@pytest.mark.parametrize("phase", ["stage", "finish"])
def test_interrupted_between(bauta, arena, phase):
    """Before the first row, and when all are there."""
    arena.grow(100000, "".join(
        "CREATE INDEX person_%d ON person (%s);" % (n, columns)
        for n, columns in enumerate(("full_name, mail", "mail, full_name",
                                     "mail, id", "full_name, id"))))
    before = arena.state()
    run = bauta.start(*arena.args(), "--progress", "json")
    for line in run.stderr:
        if json.loads(line).get("phase") == phase:
            break
    run.send_signal(signal.SIGTERM)
    rest = run.stderr.read()
    assert json.loads(rest.splitlines()[-1]) == {
        "event": "failed", "code": 1,
        "text": "interrupted; the target is as it was"}
    assert run.wait(60) == 1 and CANARY not in rest
    run.stdout.close()
    assert arena.state() == before


@pytest.mark.parametrize("side", ["source", "target"])
def test_connection_lost(bauta, arena, side):
    if arena.kind == "sqlite":
        pytest.skip("servers only")
    arena.grow()
    before = arena.state()
    run = bauta.start(*arena.args())
    # One of them: that ends the run, and the others end with it.
    connection = wait_until(run, lambda: busy(arena, side))[0]
    arena.engine.sql(arena.source, (
        "SELECT pg_terminate_backend(%s)" if arena.kind == "postgres"
        else "KILL %s") % connection)
    judge(finish(run), 1, "connection")
    assert arena.state() == before


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    try:
        servers.mount(folder, "2m")
    except servers.Missing as missing:
        pytest.skip(str(missing))
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("arena", ["sqlite"], indirect=True)
def test_disk_full(bauta, arena, small_disk):
    arena.grow(100000)
    done = bauta(*arena.args(target="sqlite:%s" % (small_disk / "x.db")))
    judge(done, 1, "full")
    assert list(small_disk.iterdir()) == []


@pytest.fixture
def small_tablespace(postgres):
    folder = os.path.join(postgres.root, "small")
    os.mkdir(folder)
    try:
        servers.mount(folder, "16m")
    except servers.Missing as missing:
        pytest.skip(str(missing))
    shutil.chown(folder, postgres.user)
    postgres.psql("postgres",
                  "CREATE TABLESPACE small LOCATION '%s'" % folder)
    yield "small"
    postgres.dropdb("canary_target")
    postgres.psql("postgres", "DROP TABLESPACE small")
    subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("arena", ["postgres"], indirect=True)
def test_disk_of_postgres_full(bauta, arena, small_tablespace):
    arena.grow(100000)
    arena.engine.server.dropdb(arena.target)
    arena.engine.server.createdb(arena.target, "-D", small_tablespace)
    refuse(bauta, arena, 1, "person", "no space", "53100")


@pytest.fixture
def small_mariadb():
    try:
        server = servers.MariaDB(disk="160m", settings={
            "innodb-log-file-size": "4M", "innodb-buffer-pool-size": "16M",
            "innodb-temp-data-file-path": "ibtmp1:1M:autoextend"})
    except servers.Missing as missing:
        pytest.skip(str(missing))
    with open(os.path.join(server.root, "filler"), "wb") as filler:
        left = shutil.disk_usage(server.root).free
        os.posix_fallocate(filler.fileno(), 0, left - (10 << 20))
    yield server
    server.close()


@pytest.mark.parametrize("arena", ["mysql"], indirect=True)
def test_disk_of_mariadb_full(bauta, arena, small_mariadb):
    arena.grow(100000)
    before = small_mariadb.databases()
    done = bauta(*arena.args(target=small_mariadb.url("canary_target")))
    judge(done, 1, "table person", "no room", "1114")
    assert small_mariadb.databases() == before


@pytest.mark.parametrize("arena", ["sqlite"], indirect=True)
def test_folder_that_cannot_be_written(bauta, arena):
    done = bauta(*arena.args(target="sqlite:/proc/x.db"))
    judge(done, 1, "/proc")

