# SPDX-License-Identifier: Apache-2.0
"""reveal: a copy's values turned back, and what the log has of it."""

import json
import os
import pty
import pwd
import signal
import stat
import subprocess
import time
import uuid

import pytest

from engines import MariaEngine, PostgresEngine, SqliteEngine

IDS = ["0f8fad5b-d9cb-469f-a165-70867728950e",
       "00000000-0000-1000-8000-000000000000",
       "6ba7b810-9dad-11d1-80b4-00c04fd430c8"]

SCHEMA = """
CREATE TABLE customer (
    id %(int)s NOT NULL PRIMARY KEY, code VARCHAR(40) NOT NULL UNIQUE,
    iban VARCHAR(40), note %(text)s, country CHAR(2), tax VARCHAR(40),
    name VARCHAR(40), external %(uuid)s, photo %(bytes)s);
CREATE TABLE orders (
    id %(int)s NOT NULL PRIMARY KEY, customer_id %(int)s NOT NULL,
    customer_code VARCHAR(40),
    FOREIGN KEY (customer_id) REFERENCES customer (id));
CREATE TABLE junk (line VARCHAR(10));
INSERT INTO customer VALUES
 (1, 'AB000001', 'DE89 3704 0044', 'a note', 'DE', 'T1234567', 'Ada', '%(a)s',
  %(photo)s),
 (70000, 'XY-99999999', NULL, '', 'IT', 'T1234567', 'Bob', '%(b)s', NULL),
 (2147483647, 'Q7Q7Q7Q7', '12', 'línea 😀, and a long one at that', NULL,
  'T7654321', 'Cy', '%(c)s', %(photo)s);
INSERT INTO orders VALUES (1, 2147483647, 'Q7Q7Q7Q7'), (2, 1, NULL),
 (3, 70000, 'AB000001');
"""

TYPES = {
    "sqlite": {"int": "INTEGER", "text": "TEXT", "uuid": "CHAR(36)",
               "bytes": "BLOB", "photo": "x'00ff10'"},
    "postgres": {"int": "INTEGER", "text": "TEXT", "uuid": "UUID",
                 "bytes": "BYTEA", "photo": "'\\x00ff10'"},
    "mysql": {"int": "INTEGER", "text": "LONGTEXT", "uuid": "UUID",
              "bytes": "LONGBLOB", "photo": "x'00ff10'"},
}

PROFILE = {
    "bauta": 1,
    "tables": {
        "customer": {"columns": {
            "id": "token",
            "code": {"transform": "fpe", "alphabet": "upper-alphanumeric"},
            "iban": {"transform": "digits", "keep_last": 1},
            "note": {"transform": "seal", "pad": 16},
            "country": "keep",
            "tax": {"transform": "fpe", "alphabet": "digits",
                    "tweak": "country", "when": "country = 'DE'"},
            "name": "first_name", "external": "token", "photo": "seal"}},
        "orders": {"columns": {"id": "keep"}},
        "junk": "skip"},
    "references": [
        {"table": "orders", "columns": ["customer_code"],
         "references": {"table": "customer", "columns": ["code"]}}],
}

REASON = "case 7: \"asked\" by ñ"


class Case:
    """A source and its copy on one engine."""

    def __init__(self, engine, bauta, folder, key):
        self.engine, self.bauta, self.key = engine, bauta, key
        self.folder = folder
        self.profile = folder / "profile.json"
        self.log = folder / "reveal.log"
        self.write(PROFILE)
        if engine.name == "sqlite":  # which has no type for UUIDs
            profile = json.loads(json.dumps(PROFILE))
            profile["tables"]["customer"]["columns"]["external"] = "seal"
            self.write(profile)
        names = dict(zip("abc", IDS))
        engine.fresh("reveal_source")
        engine.sql("reveal_source", SCHEMA % {**TYPES[engine.name], **names})

    def write(self, profile):
        self.profile.write_text(json.dumps(profile))

    def copy(self, *more):
        self.engine.target("reveal_copy")
        made = self.bauta(
            "copy", self.engine.url("reveal_source"),
            self.engine.url("reveal_copy"), "--profile", self.profile,
            "--key-file", self.key, *more)
        assert made.returncode == 0, made.stderr

    def reveal(self, *args, key=None, reason=REASON, log=None, **more):
        return self.bauta("reveal", "--profile", self.profile,
                          "--key-file", key or self.key, "--reason", reason,
                          "--log", log or self.log, *args, **more)

    def column(self, name, *args, db="reveal_copy", **more):
        """Every value of a column, by JSON, in order."""
        done = self.reveal("--column", name, "--database",
                           self.engine.url(db), "--format", "json", *args,
                           **more)
        assert done.returncode == 0, done.stderr
        lines = list(map(json.loads, done.stdout.splitlines()))
        assert [line["number"] for line in lines] == list(
            range(1, len(lines) + 1))
        return [line.get("value", line.get("hex")) for line in lines]

    def rows(self, db, label, column):
        return [row[0] for row in self.engine.rows(db, label, [column])]

    def records(self):
        return [json.loads(line) for line in self.log.read_text().splitlines()]


@pytest.fixture(params=["sqlite", "postgres", "mysql"])
def case(request, bauta, tmp_path, key_file):
    kind = request.param
    if kind == "sqlite":
        engine = SqliteEngine(tmp_path)
    elif kind == "postgres":
        engine = PostgresEngine(request.getfixturevalue("postgres"))
    else:
        engine = MariaEngine(request.getfixturevalue("mariadb"))
    yield Case(engine, bauta, tmp_path, key_file)
    engine.drop("reveal_source")
    engine.drop("reveal_copy")


@pytest.fixture
def shop(bauta, tmp_path, key_file):
    made = Case(SqliteEngine(tmp_path), bauta, tmp_path, key_file)
    made.copy()
    return made


def text(values):
    return sorted("NULL" if v is None else str(v) for v in values)


def test_every_column_comes_back(case):
    case.copy()
    for label, columns in (
            ("customer", ("id", "code", "iban", "note", "external")),
            ("orders", ("customer_id", "customer_code"))):
        for column in columns:
            before = case.rows("reveal_source", label, column)
            after = case.rows("reveal_copy", label, column)
            assert text(before) != text(after), column
            found = case.column("%s.%s" % (label, column))
            assert text(found) == text(before), column
    # What the condition leaves out was not changed, and is not now.
    assert text(case.column("customer.tax")) == text(
        case.rows("reveal_source", "customer", "tax"))
    assert sorted(map(str, case.column("customer.photo"))) == [
        "00ff10", "00ff10", "None"]


def test_the_source_plans_as_well_as_the_copy(case):
    """Values given, the schema of either database: the same values."""
    case.copy()
    for name in ("customer.id", "orders.customer_id", "orders.customer_code"):
        label, column = name.split(".")
        masked = [str(v) for v in case.rows("reveal_copy", label, column)
                  if v is not None]
        before = [v for v in case.rows("reveal_source", label, column)
                  if v is not None]
        for db in ("reveal_copy", "reveal_source"):
            done = case.reveal("--column", name, "--database",
                               case.engine.url(db), "--", *masked)
            assert done.returncode == 0, done.stderr
            assert text(done.stdout.splitlines()) == text(before)


def test_recipients(case):
    case.copy("--recipient", "vendor-a")
    before = case.rows("reveal_source", "customer", "note")
    assert text(case.column("customer.note", "--recipient",
                            "vendor-a")) == text(before)
    for other in ([], ["--recipient", "vendor-b"]):
        done = case.reveal("--column", "customer.note", "--database",
                           case.engine.url("reveal_copy"), *other)
        assert done.returncode == 1
        assert done.stdout == "\n\n\n"
        assert "3 of 3 values" in done.stderr
        done = case.reveal("--column", "customer.id", "--database",
                           case.engine.url("reveal_copy"), *other)
        assert text(done.stdout.split()) != text(
            case.rows("reveal_source", "customer", "id"))
    assert [r.get("recipient") for r in case.records()][:2] == ["vendor-a"] * 2


def test_wrong_key(case, other_key_file):
    case.copy()
    done = case.reveal("--column", "customer.note", "--database",
                       case.engine.url("reveal_copy"), key=other_key_file)
    assert done.returncode == 1
    assert done.stdout == "\n\n\n"
    for number in (1, 2, 3):
        assert "value %d: seal" % number in done.stderr
    for value in case.rows("reveal_copy", "customer", "note"):
        assert value not in done.stderr
    end = case.records()[-1]
    assert (end["event"], end["outcome"], end["count"]) == ("end", "failed", 0)


def test_addresses(bauta, postgres, tmp_path, key_file):
    """Types that only PostgreSQL has, keys and networks among them."""
    found = Case(PostgresEngine(postgres), bauta, tmp_path, key_file)
    found.engine.sql("reveal_source", """
        CREATE TABLE host (address inet PRIMARY KEY, network cidr NOT NULL,
                           card macaddr UNIQUE, long macaddr8, doc inet);
        INSERT INTO host VALUES
         ('10.1.2.3', '10.1.0.0/16', '08:00:2b:01:02:03', NULL, '10.1.2.3'),
         ('10.1.2.4/16', '10.1.0.0/16', '08:00:2b:01:02:04',
          '08:00:2b:ff:fe:01:02:03', 'fe80::1'),
         ('2001:db8::ff00:42:8329', '2001:db8::/32', NULL, NULL, NULL),
         ('::ffff:10.1.2.3', '::/0', '00:00:00:00:00:00', NULL, '0.0.0.0/0'),
         ('fe80::1/64', '10.1.2.3/32', 'ff:ff:ff:ff:ff:ff', NULL, '::1');""")
    found.write({"bauta": 1, "tables": {
        "host": {"columns": {
            "address": "ip", "network": {"transform": "ip",
                                         "method": "cryptopan"},
            "card": "mac", "long": {"transform": "mac", "oui": "local"},
            "doc": {"transform": "ip", "method": "documentation"}}},
        "customer": "skip", "orders": "skip", "junk": "skip"}})
    found.copy()
    for column in ("address", "network", "card", "long"):
        before = found.rows("reveal_source", "host", column)
        assert text(before) != text(found.rows("reveal_copy", "host", column))
        assert text(found.column("host." + column)) == text(before)
    assert found.engine.sql("reveal_copy", """
        SELECT count(*) FROM host WHERE doc <<= '192.0.2.0/24'
         OR doc <<= '198.51.100.0/24' OR doc <<= '203.0.113.0/24'
         OR doc <<= '2001:db8::/32'""") == "4"
    # Addresses of one network are in one network.
    assert found.engine.sql("reveal_copy", """
        SELECT count(DISTINCT network(set_masklen(address, 16))) FROM host
        WHERE family(address) = 4""") == "1"
    done = found.reveal("--column", "host.doc", "--database",
                        found.engine.url("reveal_copy"))
    assert (done.returncode, done.stdout) == (2, "")
    found.engine.drop("reveal_source")
    found.engine.drop("reveal_copy")


# One engine is enough for what follows.

def test_without_a_database(shop):
    masked = shop.rows("reveal_copy", "customer", "code")
    done = shop.reveal("--column", "customer.code", *masked)
    assert (done.returncode, done.stderr) == (0, "")
    assert text(done.stdout.split()) == text(
        shop.rows("reveal_source", "customer", "code"))
    masked = shop.rows("reveal_copy", "customer", "id")
    done = shop.reveal("--column", "customer.id", "--type", "bigint", *masked)
    assert text(done.stdout.split()) == text(
        shop.rows("reveal_source", "customer", "id"))
    # Another range is another permutation.
    done = shop.reveal("--column", "customer.id", "--type", "int", "12345")
    other = shop.reveal("--column", "customer.id", "--type", "bigint", "12345")
    assert done.stdout != other.stdout
    shop.write({"bauta": 1, "tables": {"t": {"columns": {"u": "token"}}}})
    done = shop.reveal("--column", "t.u", "--type", "uuid", str(uuid.uuid4()))
    assert done.returncode == 0
    uuid.UUID(done.stdout.strip())


def test_types_are_known(shop):
    done = shop.reveal("--column", "customer.id", "--type", "bigin", "1")
    assert done.returncode == 2
    assert "did you mean \"bigint\"" in done.stderr
    done = shop.reveal("--column", "customer.id", "--type", "int", "1",
                       "--database", shop.engine.url("reveal_copy"))
    assert done.returncode == 2
    assert "--type" in done.stderr
    assert not shop.log.exists()


@pytest.mark.parametrize("name, words", [
    ("customer.name", ["first_name cannot be undone"]),
    ("customer.country", ["nothing to reveal"]),
    ("orders.id", ["nothing to reveal"]),
    ("customer.nope", ["no column"]),
    ("nope.id", ["no column"]),
    ("id", ["no column", "TABLE.COLUMN"]),
])
def test_what_cannot_be_undone(shop, name, words):
    for more in (["--database", shop.engine.url("reveal_copy")],
                 ["--database", shop.engine.url("reveal_copy"), "abc"]):
        done = shop.reveal("--column", name, *more)
        assert (done.returncode, done.stdout) == (2, "")
        for word in words:
            assert word in done.stderr
    assert not shop.log.exists()


def test_rules_that_look_at_other_columns(shop):
    for more in ([], ["--database", shop.engine.url("reveal_copy")]):
        done = shop.reveal("--column", "customer.tax", "T1234567", *more)
        assert (done.returncode, done.stdout) == (2, "")
        assert "other columns" in done.stderr
    profile = json.loads(json.dumps(PROFILE))
    profile["tables"]["customer"]["columns"]["country"] = "null"
    shop.write(profile)
    shop.copy()
    done = shop.reveal("--column", "customer.tax", "--database",
                       shop.engine.url("reveal_copy"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "country" in done.stderr


def test_profile_must_name_the_column(shop):
    done = shop.reveal("--column", "orders.customer_id", "1")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--database" in done.stderr


def test_bad_values_are_told_of_by_number(shop):
    good = shop.rows("reveal_copy", "customer", "code")
    done = shop.reveal("--column", "customer.code", good[0], "secret\xff",
                       "AB", good[1])
    assert done.returncode == 1
    lines = done.stdout.split("\n")
    assert len(lines) == 5 and lines[0] and lines[3]
    assert lines[1] == lines[2] == ""
    assert "value 2: fpe" in done.stderr and "value 3: fpe" in done.stderr
    assert "2 of 4 values" in done.stderr
    assert "secret" not in done.stderr
    end = shop.records()[-1]
    assert (end["outcome"], end["count"]) == ("failed", 2)


def test_standard_input(shop):
    masked = shop.rows("reveal_copy", "customer", "note")
    before = shop.column("customer.note")

    def said(data, *more):
        return subprocess.run(
            [shop.bauta.program, "reveal", "-", "--profile", shop.profile,
             "--column", "customer.note", "--key-file", shop.key, "--reason",
             "r", "--log", shop.log, *more], input=data, capture_output=True)

    done = said("\n".join(masked).encode() + b"\n")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().split("\n")[:-1] == before
    assert text(before) == text(shop.rows("reveal_source", "customer", "note"))
    done = said("\n".join(masked).encode())  # no line end at the end
    assert done.stdout.decode().split("\n")[:-1] == before
    done = said("\0".join(masked).encode() + b"\0", "--null")
    assert done.stdout.decode().split("\0")[:-1] == before
    done = said(b"")
    assert (done.returncode, done.stdout) == (0, b"")
    assert shop.records()[-1]["count"] == 0
    # More than go through together, one of them wrong.
    many = ([masked[0]] * 5000)
    many[3210] = "x"
    done = said("\n".join(many).encode() + b"\n", "--format", "json")
    assert done.returncode == 1
    lines = list(map(json.loads, done.stdout.splitlines()))
    assert len(lines) == 5000
    assert [x["number"] for x in lines if "error" in x] == [3211]
    assert {x["value"] for x in lines if "value" in x} == {before[0]}
    assert shop.records()[-1]["count"] == 4999


def test_values_with_line_breaks(shop):
    shop.engine.sql("reveal_source",
                    "UPDATE customer SET note = 'two\nlines' WHERE id = 1")
    shop.copy()
    where = ["--column", "customer.note", "--database",
             shop.engine.url("reveal_copy")]
    done = shop.reveal(*where)
    assert done.returncode == 1
    assert "two" not in done.stdout and "--null" in done.stderr
    assert "two\nlines" in shop.column("customer.note")
    done = shop.reveal(*where, "--null")
    assert done.returncode == 0
    assert "two\nlines" in done.stdout.split("\0")


def test_bytes_are_digits(shop):
    masked = shop.rows("reveal_copy", "customer", "photo")
    done = shop.reveal("--column", "customer.photo", "--type", "text",
                       *[v.decode() for v in masked if v is not None])
    assert done.returncode == 1  # no text for a value with a NUL byte
    profile = {"bauta": 1, "tables": {"t": {"columns": {"b": "seal"}}}}
    shop.write(profile)
    for value in ("00", "0", "zz", "0x" + "00" * 20):
        done = shop.reveal("--column", "t.b", "--type", "bytes", value)
        assert (done.returncode, done.stdout.strip()) == (1, "")


def test_negative_numbers(shop):
    done = shop.reveal("--column", "customer.id", "--type", "bigint", "--",
                       "-5", "7")
    assert done.returncode == 0
    assert [n.startswith("-") for n in done.stdout.split()] == [True, False]


@pytest.mark.parametrize("args, words", [
    ([], "nothing to reveal"),
    (["-", "x"], "stands alone"),
    (["x", "-"], "stands alone"),
])
def test_command_lines(shop, args, words):
    done = shop.reveal(*args, "--column", "customer.code")
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr


def test_key_and_reason_are_needed(shop):
    args = ["reveal", "AB000001", "--profile", shop.profile, "--column",
            "customer.code", "--log", shop.log]
    done = shop.bauta(*args, "--reason", "r", env={"BAUTA_KEY_FILE": None})
    assert (done.returncode, done.stdout) == (2, "")
    assert "--key-file" in done.stderr
    done = shop.bauta(*args, "--key-file", shop.key)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--reason" in done.stderr
    for reason in (" ", "\n", "x" * 501):
        done = shop.reveal("AB000001", "--column", "customer.code",
                           reason=reason)
        assert (done.returncode, done.stdout) == (2, "")
    assert not shop.log.exists()


def test_the_log(shop):
    old_mask = os.umask(0)
    try:
        done = shop.reveal("--column", "customer.code",
                           *shop.rows("reveal_copy", "customer", "code"))
    finally:
        os.umask(old_mask)
    assert done.returncode == 0
    mode = stat.S_IMODE(shop.log.stat().st_mode)
    assert mode == 0o600
    begin, end = shop.records()
    key_id = shop.bauta("key", "id", shop.key).stdout.strip()
    for record in (begin, end):
        assert record["command"] == "reveal"
        assert record["column"] == "customer.code"
        assert record["key"] == key_id
        assert record["reason"] == REASON
        assert record["user"] == pwd.getpwuid(os.getuid()).pw_name
    assert (begin["event"], end["event"]) == ("begin", "end")
    assert begin["run"] == end["run"]
    assert "count" not in begin
    assert (end["outcome"], end["count"]) == ("done", 3)
    whole = shop.log.read_text()
    for db in ("reveal_source", "reveal_copy"):
        for value in shop.rows(db, "customer", "code"):
            assert value not in whole
    shop.reveal("--column", "customer.code", "AB000001")
    assert shop.log.read_text().startswith(whole)  # only ever added to
    assert len(shop.records()) == 4


def test_default_log(shop, tmp_path):
    args = ["reveal", "AB000001", "--profile", shop.profile, "--column",
            "customer.code", "--key-file", shop.key, "--reason", "r"]
    done = shop.bauta(*args, env={"XDG_STATE_HOME": str(tmp_path / "state")})
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "state/bauta/reveal.log").exists()


def test_no_log_no_values(shop, tmp_path):
    masked = shop.rows("reveal_copy", "customer", "code")
    folder = tmp_path / "log"
    folder.mkdir()
    loose = tmp_path / "loose.log"
    loose.touch()
    loose.chmod(0o666)
    link = tmp_path / "link.log"
    link.symlink_to(tmp_path / "elsewhere")
    for log in (folder, loose, link, tmp_path / "absent/reveal.log",
                "/dev/full"):
        for more in (masked, ["--database", shop.engine.url("reveal_copy")]):
            done = shop.reveal("--column", "customer.code", *more, log=log)
            assert done.returncode in (1, 2), log
            assert done.stdout == "", log
            assert done.stderr != ""


def test_interrupt(shop):
    process = subprocess.Popen(
        [shop.bauta.program, "reveal", "-", "--profile", shop.profile,
         "--column", "customer.code", "--key-file", shop.key, "--reason", "r",
         "--log", shop.log], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True)
    while not shop.log.exists() or not shop.log.read_text():
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert (out, err) == ("", "bauta: interrupted\n")
    assert shop.records()[-1]["outcome"] == "interrupted"


def test_full_output(shop):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [shop.bauta.program, "reveal", "AB000001", "--profile",
             shop.profile, "--column", "customer.code", "--key-file", shop.key,
             "--reason", "r", "--log", shop.log], stdout=full,
            stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert "standard output" in done.stderr
    assert shop.records()[-1]["outcome"] == "failed"


def test_password_is_taken_from_the_command_line(shop):
    done = shop.reveal("--column", "customer.code", "--database",
                       "postgresql://me:hunter2@127.0.0.1:1/db", "x")
    assert (done.returncode, done.stdout) == (1, "")
    assert "hunter2" not in done.stderr


def test_profile_that_does_not_fit(shop):
    shop.write({"bauta": 1, "tables": {"customer": {"columns": {
        "id": "token"}}}})
    done = shop.reveal("--column", "customer.id", "--database",
                       shop.engine.url("reveal_copy"))
    assert (done.returncode, done.stdout) == (3, "")
    assert not shop.log.exists()


def test_a_terminal_gets_nothing_that_moves_it(shop, tmp_path):
    """A value full of escapes, on a pseudo-terminal."""
    shop.engine.sql("reveal_source", "UPDATE customer SET note = "
                    "'a' || char(27) || '[2Jb' WHERE id = 1")
    shop.copy()
    main, side = pty.openpty()
    done = subprocess.run(
        [shop.bauta.program, "reveal", "--profile", shop.profile, "--column",
         "customer.note", "--key-file", shop.key, "--reason", "r", "--log",
         shop.log, "--database", shop.engine.url("reveal_copy")],
        stdout=side, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    os.close(side)
    shown = os.read(main, 65536)
    os.close(main)
    assert done.returncode == 0
    assert b"\x1b" not in shown and b"a\\x1b[2Jb" in shown
