# SPDX-License-Identifier: Apache-2.0
"""The command line: help, mistakes, keys, progress, the summary."""

import fcntl
import json
import os
import pathlib
import pty
import re
import select
import signal
import sqlite3
import struct
import subprocess
import termios
import time

import pytest

from conftest import write_key

REPO = pathlib.Path(__file__).resolve().parents[2]
COMMANDS = ["copy", "check", "plan", "preview", "reveal", "key new", "key id",
            "profiles", "transforms", "drivers", "help"]
ESCAPE = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")

RULES = {"bauta": 1, "undeclared": "keep", "tables": {
    "customer": {"columns": {
        "id": {"transform": "token"},
        "name": {"transform": "mask", "keep_first": 1},
        "born": "keep"}},
    "log": "schema-only",
    "scratch": "skip"},
    "rules": [{"column": "*note*", "transform": "null"}]}


def make_shop(path, rows=50):
    with sqlite3.connect(str(path)) as db:
        db.executescript("""
            CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT,
                                   born DATE, free_note TEXT, shoe_size TEXT);
            CREATE TABLE purchase (id INTEGER PRIMARY KEY, customer_id INTEGER
                                   NOT NULL REFERENCES customer (id));
            CREATE TABLE log (line TEXT);
            CREATE TABLE scratch (line TEXT);
            INSERT INTO log VALUES ('logged');""")
        db.executemany("INSERT INTO customer VALUES (?, ?, ?, ?, ?)", (
            (i, "Person %d" % i, "1990-01-02", "n" * 40, str(i % 9))
            for i in range(1, rows + 1)))
        db.executemany("INSERT INTO purchase VALUES (?, ?)", (
            (i, i) for i in range(1, rows + 1)))
    return path


class Shop:
    def __init__(self, folder, key):
        self.folder, self.key = folder, key
        self.source = make_shop(folder / "shop.db")
        self.target = folder / "safe.db"
        self.profile = folder / "shop.json"
        self.write(RULES)

    def write(self, document):
        self.profile.write_text(json.dumps(document, indent=2))

    more = ()  # options of every run

    def args(self, *more):
        return ["copy", "sqlite:%s" % self.source, "sqlite:%s" % self.target,
                "--profile", str(self.profile),
                "--key-file", str(self.key), *self.more, *more]

    def left(self):
        """Files that a run may have left in the folder."""
        return sorted(p.name for p in self.folder.iterdir()
                      if not p.name.startswith("shop."))


@pytest.fixture
def shop(tmp_path, key_file):
    return Shop(tmp_path, key_file)


@pytest.fixture(scope="module")
def big(tmp_path_factory, key_file):
    """Slow enough that a run can be watched and stopped."""
    folder = tmp_path_factory.mktemp("big")
    shop = Shop(folder, key_file)
    shop.source.unlink()
    make_shop(shop.source, 60000)
    shop.more = ("--max-rate", "3MB/s")
    return shop


@pytest.fixture
def big_shop(big):
    yield big
    if big.target.exists():
        big.target.unlink()


class Screen:
    """A program on a pseudo-terminal; what it wrote there, and apart from
    that its standard output where asked for."""

    def __init__(self, bauta, args, columns=80, env=None, piped=False):
        main, side = pty.openpty()
        fcntl.ioctl(side, termios.TIOCSWINSZ,
                    struct.pack("HHHH", 24, columns, 0, 0))
        environ = {k: v for k, v in os.environ.items()
                   if k not in ("NO_COLOR", "COLUMNS")}
        environ.update({"TERM": "xterm", "LC_ALL": "C.UTF-8",
                        "BAUTA_PAGER": "cat"})
        environ.update(env or {})
        environ = {k: v for k, v in environ.items() if v is not None}
        self.run = subprocess.Popen(
            [bauta.program] + args, stdin=subprocess.DEVNULL, stderr=side,
            stdout=subprocess.PIPE if piped else side, env=environ)
        os.close(side)
        self.main, self.bytes = main, b""

    def read(self, enough=lambda text: False):
        """Reads to the end, or until there is enough."""
        end = time.monotonic() + 120
        while time.monotonic() < end:
            if not select.select([self.main], [], [], 1)[0]:
                continue
            try:
                chunk = os.read(self.main, 65536)
            except OSError:
                break
            if not chunk:
                break
            self.bytes += chunk
            if enough(self.text()):
                return self.text()
        return self.text()

    def text(self):
        return self.bytes.decode("utf-8", "replace")

    def close(self):
        out = self.run.stdout.read().decode() if self.run.stdout else ""
        code = self.run.wait(timeout=60)
        os.close(self.main)
        return code, out


def screen(bauta, args, **more):
    shown = Screen(bauta, args, **more)
    text = shown.read()
    code, out = shown.close()
    return code, text, out


# Help.

def test_alone_it_tells_what_there_is(bauta):
    alone = bauta()
    assert alone.returncode == 0 and alone.stderr == ""
    assert alone.stdout == bauta("--help").stdout == bauta("help").stdout
    for command in COMMANDS:
        assert re.search(r"^  %s  " % command, alone.stdout, re.M)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_each_command(bauta, command):
    words = command.split()
    done = bauta("help", *words)
    assert done.returncode == 0 and done.stderr == ""
    assert done.stdout.startswith("usage: bauta %s" % command)
    assert done.stdout == bauta(*words, "--help").stdout
    assert "Exit codes:" in done.stdout and "Examples:" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80
    markdown = bauta("help", *words, "--format", "markdown").stdout
    for option in re.findall(r"^  (--[a-z-]+)", done.stdout, re.M):
        assert option == "--help" or "`%s" % option in markdown


def test_help_of_copy_says_it_all(bauta):
    text = bauta("help", "copy").stdout
    for word in ("SOURCE", "TARGET", "--profile FILE", "--key-file FILE",
                 "--key-fd N", "--quiet", "--progress auto|bar|json|none",
                 "BAUTA_KEY_FILE"):
        assert word in text
    assert re.search(r"^  3  ", text, re.M)


def test_help_of_a_group(bauta):
    for args in (["help", "key"], ["key"], ["key", "--help"]):
        done = bauta(*args)
        assert done.returncode == 0
        assert "key new" in done.stdout and "key id" in done.stdout


def test_version(bauta):
    done = bauta("--version")
    assert done.returncode == 0
    assert re.fullmatch(r"bauta \d+\.\d+\.\d+\n", done.stdout)


@pytest.mark.parametrize("args, words", [
    (["coppy"], ['"coppy"', '"copy"']),
    (["--versoin"], ["--version"]),
    (["key", "nwe"], ["key nwe", "key new"]),
    (["help", "transfroms"], ["transforms"]),
    (["copy", "--profil", "x"], ["--profil", "--profile"]),
    (["copy", "--key-fiel=x"], ["--key-file"]),
    (["copy", "-q"], ["-q"]),
    (["transforms", "maks"], ["maks", '"mask"']),
    (["transforms", "--format", "html"], ["--format", "markdown"]),
    (["transforms", "mask", "--format", "json-schema"], ["NAME"]),
    (["copy"], ["SOURCE"]),
    (["copy", "sqlite:a"], ["TARGET"]),
    (["copy", "sqlite:a", "sqlite:b"], ["--profile"]),
    (["copy", "sqlite:a", "sqlite:b", "sqlite:c"], ["sqlite:c"]),
    (["copy", "sqlite:a", "sqlite:b", "--profile"], ["--profile"]),
    (["copy", "sqlite:a", "sqlite:b", "--profile="], ["--profile"]),
    (["copy", "--profile", "a", "--profile", "b"], ["--profile", "twice"]),
    (["copy", "--key-fd", "three"], ["--key-fd", "whole number"]),
    (["copy", "--key-fd", "-1"], ["--key-fd", "whole number"]),
    (["copy", "--progress=sometimes"], ["--progress", "json"]),
    (["copy", "--quiet=perhaps"], ["--quiet", "true or false"]),
    (["key", "new"], ["FILE"]),
    (["nothing-like-any-of-them"], ["nothing-like-any-of-them"]),
    ([""], []),
])
def test_wrong_command_lines(bauta, args, words):
    done = bauta(*args)
    assert done.returncode == 2 and done.stdout == ""
    for word in words:
        assert word in done.stderr
    assert re.search(r'^Try "bauta help.*"\.$', done.stderr, re.M)


def test_values_after_equals_and_the_end_of_options(bauta, tmp_path):
    done = bauta("transforms", "--format=markdown")
    assert done.returncode == 0 and done.stdout.startswith("<!--")
    done = bauta("key", "new", "--", "--odd.key", cwd=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "--odd.key").exists()


def test_each_transform_tells_of_itself(bauta):
    names = re.findall(r"^([a-z]\S+) ", bauta("transforms").stdout, re.M)
    assert {"keep", "mask", "hash", "email"} <= set(names)
    for name in names:
        done = bauta("transforms", name)
        assert done.returncode == 0 and done.stdout.startswith(name + ":")
        example = done.stdout.split("Example:\n")[1]
        json.loads(example)


def test_schema_of_profiles(bauta):
    done = bauta("transforms", "--format", "json-schema")
    assert done.returncode == 0
    assert "keep_first" in json.dumps(json.loads(done.stdout))


@pytest.mark.parametrize("page", ["commands", "transforms", "drivers"])
def test_reference_pages_are_current(bauta, page):
    if page == "drivers" and "cannot be used" in bauta("drivers").stdout:
        pytest.skip("not every driver loads here")
    env = {"BAUTA_PLUGIN_DIR": None}
    command = "help" if page == "commands" else page
    made = bauta(command, "--format", "markdown", env=env).stdout
    assert made == (REPO / "docs/reference" / (page + ".md")).read_text(), \
        "run scripts/make-reference"


def test_output_that_cannot_be_written(bauta):
    with open("/dev/full", "w") as full:
        done = subprocess.run([bauta.program, "help"], stdout=full,
                              stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1 and "standard output" in done.stderr


# Keys.

def test_new_key(bauta, tmp_path):
    path = tmp_path / "bauta.key"
    old = os.umask(0)
    try:
        done = bauta("key", "new", path)
    finally:
        os.umask(old)
    assert done.returncode == 0, done.stderr
    assert path.stat().st_mode & 0o777 == 0o600
    text = path.read_text()
    assert re.fullmatch(r"[0-9a-f]{64}\n", text)
    again = bauta("key", "new", path)
    assert again.returncode == 2 and "bauta.key" in again.stderr
    assert path.read_text() == text
    secret = text.strip()
    for i in range(0, 57):
        assert secret[i:i + 8] not in done.stdout + again.stderr


def test_key_id(bauta, tmp_path, key_file, other_key_file):
    one = bauta("key", "id", key_file)
    assert one.returncode == 0
    assert re.fullmatch(r"[0-9a-f]{16}\n", one.stdout)
    assert one.stdout == bauta("key", "id", key_file).stdout
    assert one.stdout != bauta("key", "id", other_key_file).stdout
    raw = tmp_path / "raw.key"
    raw.write_bytes(bytes.fromhex(key_file.read_text()))
    raw.chmod(0o600)
    assert bauta("key", "id", raw).stdout == one.stdout


@pytest.mark.parametrize("how", ["missing", "short", "folder", "open"])
def test_key_id_of_what_is_no_key(bauta, tmp_path, how):
    path = tmp_path / "x.key"
    if how == "folder":
        path.mkdir()
    elif how != "missing":
        write_key(path, "5")
    if how == "short":
        path.write_text("5555")
    if how == "open":
        path.chmod(0o644)
    done = bauta("key", "id", path)
    assert done.returncode == 2 and "x.key" in done.stderr
    assert "5555" not in done.stdout + done.stderr


def without_key(shop):
    return [a for a in shop.args() if a not in ("--key-file", str(shop.key))]


def test_ways_to_give_the_key(bauta, shop, other_key_file):
    """The command line goes before the environment."""
    results = {}

    def run(name, args, **more):
        done = bauta(*args, **more)
        assert done.returncode == 0, done.stderr
        with sqlite3.connect(str(shop.target)) as db:
            results[name] = db.execute(
                "SELECT id, name FROM customer ORDER BY id").fetchall()
        shop.target.unlink()

    run("option", shop.args(), env={"BAUTA_KEY_FILE": str(other_key_file)})
    run("environment", without_key(shop),
        env={"BAUTA_KEY_FILE": str(shop.key)})
    with open(shop.key) as key:
        run("descriptor", without_key(shop) + ["--key-fd", str(key.fileno())],
            pass_fds=[key.fileno()],
            env={"BAUTA_KEY_FILE": str(other_key_file)})
    run("other", without_key(shop),
        env={"BAUTA_KEY_FILE": str(other_key_file)})
    assert results["option"] == results["environment"]
    assert results["option"] == results["descriptor"]
    assert results["option"] != results["other"]


def test_two_keys_are_one_too_many(bauta, shop):
    done = bauta(*shop.args("--key-fd", "0"))
    assert done.returncode == 2
    assert "--key-file" in done.stderr and "--key-fd" in done.stderr
    assert shop.left() == []


def test_a_descriptor_that_is_not_open(bauta, shop):
    done = bauta(*without_key(shop), "--key-fd", "77")
    assert done.returncode == 2 and "77" in done.stderr
    assert shop.left() == []


def test_keyed_rule_without_key(bauta, shop):
    done = bauta(*without_key(shop), env={"BAUTA_KEY_FILE": None})
    assert done.returncode == 2 and "key" in done.stderr
    assert shop.left() == []


# Problems.

def test_problems_with_place_hint_and_count(bauta, shop):
    rules = json.loads(json.dumps(RULES))
    rules["tables"]["customer"]["columns"]["name"] = {
        "transform": "mask", "keep_fist": 1}
    rules["tables"]["customer"]["columns"]["born"] = "kepe"
    shop.write(rules)
    done = bauta(*shop.args())
    assert done.returncode == 2 and done.stdout == ""
    places = re.findall(r"^%s:(\d+):(\d+): " % re.escape(str(shop.profile)),
                        done.stderr, re.M)
    assert len(places) == 2
    lines = shop.profile.read_text().splitlines()
    assert "keep_fist" in lines[int(places[0][0]) - 1]
    assert "kepe" in lines[int(places[1][0]) - 1]
    assert re.search(r'^    hint: .*keep_first', done.stderr, re.M)
    assert done.stderr.splitlines()[-1].startswith("bauta: 2 problems")
    assert shop.left() == []


def test_problems_of_the_schema(bauta, shop):
    rules = json.loads(json.dumps(RULES))
    rules["tables"]["custumer"] = rules["tables"].pop("customer")
    del rules["undeclared"]
    shop.write(rules)
    done = bauta(*shop.args())
    assert done.returncode == 3 and "custumer" in done.stderr
    assert re.search(r"^bauta: \d+ problems?;", done.stderr, re.M)


@pytest.mark.parametrize("table, column, near", [
    ("custumer", "id", "customer"), ("customer", "nmae", "name"),
    ("nothing_like_it", "id", "correct the name")])
def test_nearest_name_in_a_reference(bauta, shop, table, column, near):
    shop.write({**RULES, "references": [
        {"table": "purchase", "columns": ["id"],
         "references": {"table": table, "columns": [column]}}]})
    done = bauta(*shop.args())
    assert done.returncode == 3
    assert re.search("hint: .*" + near, done.stderr), done.stderr


def test_no_profile(bauta, shop):
    shop.profile.unlink()
    done = bauta(*shop.args())
    assert done.returncode == 2 and "shop.json" in done.stderr
    assert shop.left() == []


# The summary.

def test_summary(bauta, shop):
    done = bauta(*shop.args())
    assert done.returncode == 0 and done.stderr == ""
    out = done.stdout
    assert "sqlite:%s" % shop.target in out.splitlines()[0]
    assert re.search(r"^2 tables, 100 rows, \d+\.\d s, [\d,]+ rows/s$", out,
                     re.M)
    assert re.search(r"^  customer\n    id +token +explicit\n"
                     r"    name +mask +explicit\n"
                     r"    free_note +null +wildcard\n"
                     r"  purchase\n"
                     r"    customer_id +token +by reference to customer\.id$",
                     out, re.M)
    starts = {line.index(word) for line in out.splitlines()
              for word in ("token", "mask", "null")
              if re.match(r"    \w+ +%s " % word, line)}
    assert len(starts) == 1, "rules stand in one column"
    assert re.search(r'"undeclared": "keep"\n  customer: shoe_size\n'
                     r'  purchase: id$', out, re.M)
    assert re.search(r"without their rows\n  log$", out, re.M)
    assert re.search(r"left out\n  scratch$", out, re.M)
    assert "\x1b" not in out


def test_summary_of_names_that_would_fool_a_terminal(bauta, tmp_path):
    name = "evil\x1b[2Jname\n\u202eend"
    with sqlite3.connect(str(tmp_path / "a.db")) as db:
        db.execute('CREATE TABLE "%s" ("c\x07" TEXT, "été" TEXT)' % name)
        db.execute('INSERT INTO "%s" VALUES (1, 2)' % name)
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({"bauta": 1, "tables": {name: {"columns": {
        "c\x07": {"transform": "mask"}, "été": "null"}}}}))
    args = ["copy", "sqlite:%s" % (tmp_path / "a.db"), None, "--profile",
            str(profile)]
    args[2] = "sqlite:%s" % (tmp_path / "b.db")
    done = bauta(*args)
    assert done.returncode == 0, done.stderr
    assert "\\x1b[2Jname\\x0a\\u202eend" in done.stdout
    assert "c\\x07" in done.stdout and "été" in done.stdout
    args[2] = "sqlite:%s" % (tmp_path / "c.db")
    done = bauta(*args, "--progress=json")
    events = [json.loads(line) for line in done.stderr.splitlines()]
    assert name in [event.get("table") for event in events]
    args[2] = "sqlite:%s" % (tmp_path / "d.db")
    code, text, out = screen(bauta, args)
    assert code == 0 and "\x1b[2J" not in text and "\u202e" not in text


def test_quiet(bauta, shop):
    done = bauta(*shop.args("--quiet"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    done = bauta(*shop.args("--quiet"))
    assert done.returncode == 1 and done.stdout == "" and done.stderr != ""


def test_summary_nobody_can_read(bauta, shop):
    with open("/dev/full", "w") as full:
        done = subprocess.run([bauta.program] + shop.args(), stdout=full,
                              stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0 and "summary" in done.stderr
    assert shop.target.exists()


def test_closed_standard_streams_reach_no_database(bauta, shop):
    done = subprocess.run(
        ["sh", "-c", '"$0" "$@" 0<&- 1>&- 2>&-', bauta.program] + shop.args())
    assert done.returncode == 0
    with sqlite3.connect(str(shop.target)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with sqlite3.connect(str(shop.source)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


# Progress.

def test_progress_redraws_in_place(bauta, big_shop):
    code, text, out = screen(bauta, big_shop.args(), piped=True)
    assert code == 0 and "120,000 rows" in out
    assert re.search(r"\x1b\[\d+A", text), "the cursor goes up"
    for word in ("loading", "customer", "total", "rows", "/s", "%", "█"):
        assert word in text
    assert re.search(r"\d+:\d\d left", text)
    assert text.endswith("\x1b[J"), "at the end the screen is as it was"
    frames = text.split("\x1b[J")
    assert all(len(frame.split("\n")) <= 5 for frame in frames)


@pytest.mark.parametrize("columns", [20, 45, 60, 80, 200])
def test_progress_never_wraps(bauta, big_shop, columns):
    code, text, _ = screen(bauta, big_shop.args(), columns=columns, piped=True)
    assert code == 0
    lines = [ESCAPE.sub("", line).replace("\r", "")
             for line in text.split("\n")]
    assert "loading" in text
    assert max(map(len, lines)) < columns


def test_progress_in_ascii_without_colour(bauta, big_shop):
    code, text, _ = screen(bauta, big_shop.args(), piped=True,
                           env={"LC_ALL": "C", "NO_COLOR": "1"})
    assert code == 0 and "#" in text
    assert text.isascii()
    assert not re.search(r"\x1b\[[0-9;]*m", text)


def test_columns_of_the_environment(bauta, big_shop):
    _, text, _ = screen(bauta, big_shop.args(), columns=200, piped=True,
                        env={"COLUMNS": "50"})
    lines = [ESCAPE.sub("", line).replace("\r", "")
             for line in text.split("\n")]
    assert 45 <= max(map(len, lines)) < 50


def test_dumb_terminal(bauta, shop):
    code, text, _ = screen(bauta, shop.args(), env={"TERM": "dumb"})
    assert code == 0 and "\x1b" not in text
    assert "bauta: loading" in text


def test_colour_of_the_summary(bauta, shop):
    _, text, _ = screen(bauta, shop.args("--progress", "none"))
    assert "\x1b[1mChanged columns" in text
    shop.target.unlink()
    _, text, _ = screen(bauta, shop.args("--progress", "none"),
                        env={"NO_COLOR": "1"})
    assert "Changed columns" in text and "\x1b" not in text


@pytest.mark.parametrize("more", [["--quiet"], ["--progress=none"]])
def test_progress_not_wanted(bauta, shop, more):
    code, text, _ = screen(bauta, shop.args(*more), piped=True)
    assert code == 0 and text == ""


def test_no_progress_where_nobody_looks(bauta, shop):
    done = bauta(*shop.args(), env={"TERM": "xterm"})
    assert done.returncode == 0 and done.stderr == ""


def test_progress_as_json(bauta, big_shop):
    done = bauta(*big_shop.args("--progress", "json"))
    assert done.returncode == 0
    events = [json.loads(line) for line in done.stderr.splitlines()]
    kinds = [event["event"] for event in events]
    assert kinds[0] == "planned" and kinds[-1] == "done"
    assert [e["phase"] for e in events if e["event"] == "phase"] == [
        "stage", "load", "finish", "publish"]
    assert kinds.count("table-begin") == kinds.count("table-end") == 2
    ends = {e["table"]: e["rows"] for e in events if e["event"] == "table-end"}
    assert ends == {"customer": 60000, "purchase": 60000}
    assert 1 <= kinds.count("rows") < 600
    assert events[-1]["rows"] == 120000 and events[-1]["tables"] == 2


def test_failure_as_json(bauta, shop):
    rules = json.loads(json.dumps(RULES))
    rules["tables"]["customer"]["columns"]["name"] = "maks"
    shop.write(rules)
    done = bauta(*shop.args("--progress", "json"))
    assert done.returncode == 2
    events = [json.loads(line) for line in done.stderr.splitlines()]
    assert events[0]["event"] == "problem" and "maks" in events[0]["text"]
    assert events[-1]["event"] == "failed" and events[-1]["code"] == 2


# Signals.

@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM,
                                    signal.SIGHUP])
def test_a_signal_leaves_the_target_as_it_was(bauta, big_shop, number):
    shown = Screen(bauta, big_shop.args(), piped=True)
    shown.read(lambda text: "loading" in text)
    shown.run.send_signal(number)
    text = shown.read()
    code, out = shown.close()
    assert code == 1 and out == ""
    assert "bauta: interrupted; the target is as it was" in text
    assert big_shop.left() == []


def test_a_signal_that_was_ignored_stays_so(bauta, big_shop):
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        shown = Screen(bauta, big_shop.args(), piped=True)
    finally:
        signal.signal(signal.SIGINT, before)
    shown.read(lambda text: "loading" in text)
    shown.run.send_signal(signal.SIGINT)
    shown.read()
    assert shown.close()[0] == 0


# Passwords.

SECRET = "s3cr3t-pw"


@pytest.mark.parametrize("args", [
    ["copy", "postgresql://app:%s@127.0.0.1:1/x" % SECRET, "sqlite:b"],
    ["copy", "mysql://127.0.0.1:1/x?password=%s" % SECRET, "sqlite:b"],
    ["copy", "sqlite:a", "postgresql://app:%s@127.0.0.1:1/x" % SECRET],
    ["copy", "postgresql//app:%s@127.0.0.1/x" % SECRET, "sqlite:b"],
    ["copy", "nosuch://app:%s@127.0.0.1/x" % SECRET, "sqlite:b"],
])
def test_a_password_is_never_shown(bauta, shop, args):
    done = bauta(*args, "--profile", shop.profile)
    assert done.returncode != 0
    assert SECRET not in done.stdout + done.stderr
    if "postgresql//" not in args[1]:
        assert "warning" in done.stderr and ".pgpass" in done.stderr
    quiet = bauta(*args, "--profile", shop.profile, "--quiet")
    assert "warning" not in quiet.stderr and SECRET not in quiet.stderr


@pytest.mark.parametrize("args", [
    ["postgresql://app:%s@h/x"], ["help", "postgresql://app:%s@h/x"],
    ["copy", "a", "b", "postgresql://app:%s@h/x"],
    ["copy", "a", "b", "app:%s@h/x"],
    ["copy", "--postgresql://app:%s@h/x"],
])
def test_a_password_in_the_wrong_place(bauta, args):
    done = bauta(*[a % SECRET if "%" in a else a for a in args])
    assert done.returncode == 2
    assert SECRET not in done.stdout + done.stderr


def test_a_password_leaves_the_command_line(bauta, shop, tmp_path):
    """The run waits for a server that accepts and says nothing."""
    import socket
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        run = bauta.start(
            "copy", "postgresql://app:%s@127.0.0.1:%d/x" % (
                SECRET, server.getsockname()[1]),
            "postgresql://other:%s@127.0.0.1:1/y" % SECRET,
            "--profile", shop.profile, "--key-file", shop.key)
        while not select.select([server], [], [], 0.1)[0]:
            if run.poll() is not None:
                assert "postgres driver" in run.communicate()[1]
                pytest.skip("the PostgreSQL driver does not load here")
        accepted, _ = server.accept()
        try:
            shown = pathlib.Path("/proc/%d/cmdline" % run.pid).read_bytes()
        finally:
            accepted.close()
            out, err = run.communicate(timeout=60)
    assert SECRET.encode() not in shown
    assert b"postgresql://app" in shown
    assert SECRET not in out + err
