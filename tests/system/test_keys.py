# SPDX-License-Identifier: Apache-2.0
"""Keys: passphrases, on a terminal and off it; recipients; what a process
that holds a key gives away."""

import fcntl
import json
import os
import pathlib
import pty
import re
import resource
import select
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import termios
import time

import pytest

REPO = pathlib.Path(__file__).resolve().parents[2]
WORDS = "gondola lantern pigeon 7"
OTHER = "gondola lantern pigeon 8"
PROMPT = "Passphrase of "
AGAIN = "The same again: "


def said(bauta, words, *args, **more):
    """Runs with the passphrase on a descriptor."""
    read, write = os.pipe()
    os.write(write, words.encode() if isinstance(words, str) else words)
    os.close(write)
    try:
        return bauta(*args, "--passphrase-fd", str(read), pass_fds=[read],
                     **more)
    finally:
        os.close(read)


class Terminal:
    """A program whose terminal is a pseudo-terminal of ours."""

    def __init__(self, bauta, *args, env=None):
        self.pid, self.main = pty.fork()
        if self.pid == 0:
            try:
                os.execve(bauta.program,
                          [bauta.program] + [str(a) for a in args],
                          {**os.environ, **(env or {})})
            finally:
                os._exit(127)
        self.bytes = self.seen = b""

    def wait_for(self, text):
        """Reads on until the text has come; forgets what is before it."""
        end = time.monotonic() + 60
        while text.encode() not in self.bytes:
            assert time.monotonic() < end, self.bytes
            if not self._read():
                raise AssertionError("ended with %r" % self.bytes)
        self.bytes = self.bytes.split(text.encode(), 1)[1]

    def _read(self):
        if not select.select([self.main], [], [], 1)[0]:
            return True
        try:
            chunk = os.read(self.main, 65536)
        except OSError:
            return False
        self.bytes += chunk
        self.seen += chunk
        return chunk != b""

    def echoes(self):
        return bool(termios.tcgetattr(self.main)[3] & termios.ECHO)

    def type(self, text):
        os.write(self.main, text.encode())

    def end(self):
        """The exit code, and what is left of the output. Nothing that was
        typed may be in any of it."""
        while self._read():
            pass
        status = os.waitpid(self.pid, 0)[1]
        os.close(self.main)
        assert b"gondola" not in self.seen
        return os.waitstatus_to_exitcode(status), self.bytes.decode()


@pytest.fixture(scope="module")
def locked(bauta, tmp_path_factory):
    """A key file of WORDS."""
    path = tmp_path_factory.mktemp("locked") / "locked.key"
    done = said(bauta, WORDS + "\n", "key", "new", path)
    assert done.returncode == 0, done.stderr
    assert re.search(r"locked\.key: a new key, [0-9a-f]{16}\. ", done.stdout)
    return path


# Passphrases off the terminal.

def test_key_of_a_passphrase(bauta, locked, key_file):
    assert locked.stat().st_mode & 0o777 == 0o600
    assert re.fullmatch(r"bauta-key:1:argon2id:19:3:262144:[0-9a-f]{32}:"
                        r"[0-9a-f]{32}\n", locked.read_text())
    done = said(bauta, WORDS, "key", "id", locked)
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"[0-9a-f]{16}\n", done.stdout)
    assert done.stdout != bauta("key", "id", key_file).stdout
    # A key that needs no passphrase works with one all the same.
    assert (said(bauta, WORDS, "key", "id", key_file).stdout
            == bauta("key", "id", key_file).stdout)


def test_the_same_passphrase_makes_another_key(bauta, locked, tmp_path):
    """The salt is random: the file is needed, too."""
    done = said(bauta, WORDS, "key", "new", tmp_path / "b.key")
    assert done.returncode == 0
    first = said(bauta, WORDS, "key", "id", locked).stdout.strip()
    assert first not in done.stdout


def test_a_wrong_passphrase(bauta, locked):
    done = said(bauta, OTHER, "key", "id", locked)
    assert done.returncode == 2 and done.stdout == ""
    assert "not its passphrase" in done.stderr
    assert "locked.key" in done.stderr
    assert "pigeon" not in done.stderr
    check = locked.read_text().strip().split(":")[-1]
    assert check not in done.stderr


@pytest.mark.parametrize("words, says", [
    ("gondola", "too short"),
    ("aaaaaaaaaaaaaaaaaaaaaaa", "different"),
    ("", "no passphrase"),
    ("\n" + WORDS, "no passphrase"),
    (b"gondola lantern pigeon \xff", "UTF-8"),
    (WORDS + "\x1b[D", "control"),
    ("gondola " * 200, "too long"),
])
def test_passphrases_that_are_refused(bauta, tmp_path, words, says):
    path = tmp_path / "a.key"
    done = said(bauta, words, "key", "new", path)
    assert done.returncode == 2 and done.stdout == ""
    assert says in done.stderr and "gondola" not in done.stderr
    assert not path.exists()


def test_an_existing_file_is_refused_before_anything_is_asked(
        bauta, locked, key_file):
    for path in (locked, key_file):
        text = path.read_text()
        with Unread(WORDS + "\n") as words:
            done = bauta("key", "new", path, "--passphrase-fd",
                         str(words.fd), pass_fds=[words.fd])
            assert words.left() == WORDS + "\n"
        assert done.returncode == 2 and "exists already" in done.stderr
        assert path.read_text() == text


class Unread:
    """A pipe that tells what nobody took from it."""

    def __init__(self, text):
        self.fd, self.writer = os.pipe()
        os.write(self.writer, text.encode())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.fd)

    def left(self):
        os.close(self.writer)
        return os.read(self.fd, 65536).decode()


def test_only_the_first_line_is_taken(bauta, locked):
    with Unread(WORDS + "\nnext\n") as words:
        done = bauta("key", "id", locked, "--passphrase-fd", str(words.fd),
                     pass_fds=[words.fd])
        assert words.left() == "next\n"
    assert done.returncode == 0, done.stderr


def test_no_terminal_and_no_descriptor(bauta, locked, tmp_path):
    for args in (["key", "id", locked],
                 ["key", "new", "--passphrase", tmp_path / "n.key"]):
        done = bauta(*args, start_new_session=True)
        assert done.returncode == 2 and "--passphrase-fd" in done.stderr
    assert not (tmp_path / "n.key").exists()


def test_descriptors_that_cannot_be(bauta, locked):
    done = bauta("key", "id", locked, "--passphrase-fd", "77")
    assert done.returncode == 2
    assert "--passphrase-fd 77" in done.stderr


def test_a_passphrase_is_no_argument(bauta, tmp_path):
    path = tmp_path / "a.key"
    for args in ([path, "--passphrase", WORDS], [path, "--passphrase=" + WORDS],
                 [path, WORDS]):
        done = bauta("key", "new", *args)
        assert done.returncode == 2 and "gondola" not in done.stderr
        assert not path.exists()


@pytest.mark.parametrize("change", [
    (3, "16"), (4, "33"), (4, "999999999"), (4, "1"), (5, "8"),
    (5, "4294967295"), (5, "-1"), (6, "00"), (7, "z" * 32), (7, "0" * 3000)])
def test_hostile_key_files(bauta, locked, tmp_path, change):
    path = tmp_path / "hostile.key"
    parts = locked.read_text().strip().split(":")
    parts[change[0]] = change[1]
    path.write_text(":".join(parts) + "\n")
    path.chmod(0o600)
    with Unread(WORDS + "\n") as words:
        done = bauta("key", "id", path, "--passphrase-fd", str(words.fd),
                     pass_fds=[words.fd], timeout=20)
        assert words.left() == WORDS + "\n", "refused before it is asked"
    assert done.returncode == 2 and "hostile.key" in done.stderr


def test_the_derivation_is_as_documented(bauta, key_file):
    """The page's own program gives what the command gives."""
    page = (REPO / "docs/keys.md").read_text()
    program = re.search(r"```python\n(.*?)```", page, re.S).group(1)
    made = subprocess.run(["/usr/bin/python3", "-c", program, str(key_file)],
                          stdout=subprocess.PIPE, text=True)
    assert made.returncode == 0
    assert made.stdout == bauta("key", "id", key_file).stdout


# On a terminal.

def test_asked_for_twice_and_never_shown(bauta, tmp_path):
    path = tmp_path / "typed.key"
    run = Terminal(bauta, "key", "new", "--passphrase", path)
    run.wait_for(PROMPT)
    run.wait_for("typed.key: ")
    assert not run.echoes()
    run.type(WORDS + "\n")
    run.wait_for(AGAIN)
    assert not run.echoes()
    run.type(WORDS + "\n")
    run.wait_for("a new key")
    assert run.echoes()
    code, rest = run.end()
    assert code == 0
    run = Terminal(bauta, "key", "id", path)
    run.wait_for("typed.key: ")
    run.type(WORDS + "\n")
    code, shown = run.end()
    assert code == 0
    assert shown.strip() == said(bauta, WORDS, "key", "id",
                                 path).stdout.strip()


def test_two_that_differ(bauta, tmp_path):
    path = tmp_path / "typed.key"
    run = Terminal(bauta, "key", "new", "--passphrase", path)
    run.wait_for(PROMPT)
    run.type(WORDS + "\n")
    run.wait_for(AGAIN)
    run.type(OTHER + "\n")
    code, shown = run.end()
    assert code == 2 and "differ" in shown
    assert not path.exists()


def test_a_weak_one_is_not_asked_for_again(bauta, tmp_path):
    run = Terminal(bauta, "key", "new", "--passphrase", tmp_path / "a.key")
    run.wait_for(PROMPT)
    run.type("gondola\n")
    code, shown = run.end()
    assert code == 2 and "too short" in shown and AGAIN not in shown


@pytest.mark.parametrize("how", ["key", "signal"])
def test_interrupted_at_the_question(bauta, tmp_path, how):
    path = tmp_path / "a.key"
    run = Terminal(bauta, "key", "new", "--passphrase", path)
    run.wait_for("a.key: ")
    if how == "key":
        run.type("gondola\x03")
    else:
        os.kill(run.pid, signal.SIGTERM)
    run.wait_for("interrupted")
    assert run.echoes()
    code, shown = run.end()
    assert code == 1
    assert not path.exists()


def test_stopped_at_the_question(bauta, locked):
    """What is typed before a stop counts for nothing; it asks again."""
    run = Terminal(bauta, "key", "id", locked)
    run.wait_for("locked.key: ")
    run.type("half of it\x1a")
    run.wait_for("locked.key: ")
    assert not run.echoes()
    run.type(WORDS + "\n")
    code, shown = run.end()
    assert code == 0 and re.search(r"^[0-9a-f]{16}\s*$", shown, re.M)


def test_end_of_file_at_the_question(bauta, locked):
    run = Terminal(bauta, "key", "id", locked)
    run.wait_for("locked.key: ")
    run.type("\x04")
    code, shown = run.end()
    assert code == 2 and "no passphrase" in shown


def test_an_overlong_line_leaves_nothing_for_the_shell(bauta, locked):
    run = Terminal(bauta, "key", "id", locked)
    run.wait_for("locked.key: ")
    run.type("gondola " * 300 + "\n")
    code, shown = run.end()
    assert code == 2 and "too long" in shown


# In a copy.

MASKED = {"id": {"transform": "token"}, "name": {"transform": "hash"},
          "mail": {"transform": "email"}, "phone": {"transform": "digits"}}


class Shop:
    def __init__(self, folder, rows=20):
        self.folder = folder
        self.source = folder / "shop.db"
        self.profile = folder / "shop.json"
        self.rules = {"bauta": 1, "tables": {"customer": {"columns": {
            **MASKED, "segment": "keep"}}}}
        with sqlite3.connect(str(self.source)) as db:
            db.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY, name "
                       "TEXT, mail TEXT, phone TEXT, segment TEXT)")
            db.executemany("INSERT INTO customer VALUES (?, ?, ?, ?, ?)", (
                (i, "Person %d" % i, "p%d@lagoon.test" % i,
                 "+39 071 %07d" % (1000003 * i % 9999991), "s%d" % (i % 3))
                for i in range(1, rows + 1)))
        self.write()

    def write(self, **more):
        self.profile.write_text(json.dumps({**self.rules, **more}, indent=1))

    def args(self, target):
        return ["copy", "sqlite:%s" % self.source,
                "sqlite:%s" % (self.folder / target), "--profile",
                str(self.profile)]

    def rows(self, target):
        with sqlite3.connect(str(self.folder / target)) as db:
            return db.execute("SELECT segment, id, name, mail, phone "
                              "FROM customer ORDER BY rowid").fetchall()

    def columns(self, target):
        """Each column's values, as a set."""
        return [set(column) for column in zip(*self.rows(target))]


@pytest.fixture
def shop(tmp_path):
    return Shop(tmp_path)


def test_a_copy_with_a_passphrase(bauta, shop, locked):
    done = said(bauta, WORDS, *shop.args("a.db"), "--key-file", locked)
    assert done.returncode == 0, done.stderr
    run = Terminal(bauta, *shop.args("b.db"), env={
        "BAUTA_KEY_FILE": str(locked), "TERM": "dumb"})
    run.wait_for("locked.key: ")
    run.type(WORDS + "\n")
    code, shown = run.end()
    assert code == 0, shown
    assert shop.rows("a.db") == shop.rows("b.db")
    wrong = said(bauta, OTHER, *shop.args("c.db"), "--key-file", locked)
    assert wrong.returncode == 2 and "not its passphrase" in wrong.stderr
    assert not (shop.folder / "c.db").exists()


def test_a_key_file_through_a_descriptor(bauta, shop, locked):
    with open(locked) as key:
        read, write = os.pipe()
        os.write(write, WORDS.encode())
        os.close(write)
        done = bauta(*shop.args("a.db"), "--key-fd", str(key.fileno()),
                     "--passphrase-fd", str(read),
                     pass_fds=[key.fileno(), read])
        os.close(read)
    assert done.returncode == 0, done.stderr


def test_passphrase_descriptors_of_a_copy_that_make_no_sense(bauta, shop):
    one = bauta(*shop.args("a.db"), "--key-fd", "0", "--passphrase-fd", "0")
    assert one.returncode == 2 and "one descriptor" in one.stderr
    none = bauta(*shop.args("a.db"), "--passphrase-fd", "0",
                 env={"BAUTA_KEY_FILE": None})
    assert none.returncode == 2 and "without a key file" in none.stderr


# Recipients.

def test_recipients(bauta, shop, key_file):
    """Two recipients' copies differ in every keyed column; the same one's
    agree, whichever way it is named."""
    def copy(target, *more):
        done = bauta(*shop.args(target), "--key-file", key_file, *more)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "for the recipient" not in copy("none.db")
    assert 'recipient "vendor-a"' in copy("a.db", "--recipient", "vendor-a")
    copy("a2.db", "--recipient=vendor-a")
    copy("b.db", "--recipient", "vendor-b")
    shop.write(recipient="vendor-a")
    assert 'recipient "vendor-a"' in copy("profile.db")
    copy("both.db", "--recipient", "vendor-a")
    for same in ("a2.db", "profile.db", "both.db"):
        assert shop.rows("a.db") == shop.rows(same)
    for one, other in (("a.db", "b.db"), ("a.db", "none.db"),
                       ("b.db", "none.db")):
        kept, *masked = zip(shop.columns(one), shop.columns(other))
        assert kept[0] == kept[1]
        assert len(masked) == len(MASKED)
        for ones, others in masked:
            assert len(ones) == 20 and not ones & others


def test_recipients_that_contradict_each_other(bauta, shop, key_file):
    shop.write(recipient="vendor-a")
    done = bauta(*shop.args("a.db"), "--key-file", key_file,
                 "--recipient", "vendor-b")
    assert done.returncode == 2
    line, column = re.search(r"shop\.json:(\d+):(\d+)", done.stderr).groups()
    assert shop.profile.read_text().splitlines()[int(line) - 1][
        int(column) - 1:].startswith('"vendor-a"')
    for word in ('--recipient says "vendor-b"', '"vendor-a"'):
        assert word in done.stderr
    assert not (shop.folder / "a.db").exists()


def test_recipients_that_cannot_be(bauta, shop, key_file):
    for name, says in (("", "--recipient"), (b"caf\xe9", "UTF-8")):
        done = subprocess.run(
            [bauta.program] + shop.args("a.db") + ["--key-file", str(key_file),
                                                   "--recipient", name],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert done.returncode == 2 and says in done.stderr


def test_recipient_in_json(bauta, shop, key_file):
    done = bauta(*shop.args("a.db"), "--key-file", key_file, "--recipient",
                 "vendor-a", "--progress", "json")
    assert json.loads(done.stderr.splitlines()[-1])["recipient"] == "vendor-a"


# What a process that holds a key gives away.

NOBODY = 65534
SECRET = "0123456789abcdef" * 4


def as_user(user):
    return ({"user": user, "group": user, "extra_groups": []}
            if os.geteuid() == 0 else {})


class Copy:
    """A copy that one who is not root has started. It has loaded its key and
    waits, since nobody reads what it says of its many tables."""

    def __init__(self, bauta, folder):
        self.folder = folder
        self.user = NOBODY if os.geteuid() == 0 else os.geteuid()
        self.program = folder / "bauta"
        self.process = None
        shutil.copy(bauta.program, self.program)
        with sqlite3.connect(str(folder / "many.db")) as db:
            db.executescript("BEGIN; %s COMMIT;" % "".join(
                "CREATE TABLE t%d (v TEXT);" % i for i in range(400)))
        (folder / "many.json").write_text(json.dumps({
            "bauta": 1, "tables": {},
            "rules": [{"column": "v", "transform": "hash"}]}))
        self.key = folder / "a.key"
        self.key.write_text(SECRET + "\n")
        for path in [folder, *folder.iterdir()]:
            if os.geteuid() == 0:
                os.chown(path, self.user, self.user)
        self.key.chmod(0o600)

    def start(self, args, limit=None, pass_fds=()):
        def prepare():
            hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
            resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
            if limit is not None:
                resource.setrlimit(*limit)

        return subprocess.Popen(
            [str(a) for a in args], cwd=str(self.folder), text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, preexec_fn=prepare, pass_fds=pass_fds,
            env={k: v for k, v in os.environ.items()
                 if k != "BAUTA_PLUGIN_DIR"}, **as_user(self.user))

    def begin(self, *more, **options):
        self.process = self.start(
            [self.program, "copy", "sqlite:many.db", "sqlite:copy.db",
             "--profile", "many.json", "--key-file", self.key,
             "--progress", "json", *more], **options)
        fcntl.fcntl(self.process.stderr, F_SETPIPE_SZ, 4096)
        line = os.read(self.process.stderr.fileno(), 10)
        assert line == b'{"event":"', line + self.process.stderr.read().encode()
        return self.process

    def end(self):
        if self.process is not None:
            self.process.kill()
            close(self.process)


F_SETPIPE_SZ = 1031


@pytest.fixture
def copy(bauta):
    with tempfile.TemporaryDirectory(prefix="bauta-copy-") as folder:
        running = Copy(bauta, pathlib.Path(folder))
        yield running
        running.end()


def close(process):
    process.wait()
    process.stdout.close()
    process.stderr.close()


def abort(process):
    """Aborts it, and says whether it left a core."""
    process.send_signal(signal.SIGABRT)
    end = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    close(process)
    assert end.si_status == signal.SIGABRT
    return end.si_code == os.CLD_DUMPED


def test_no_core_of_a_process_with_a_key(copy):
    if not abort(copy.start(["sleep", "60"])):
        pytest.skip("no process leaves a core here")
    for path in copy.folder.glob("core*"):
        path.unlink()
    assert not abort(copy.begin())
    assert not list(copy.folder.glob("core*"))


def test_no_core_of_a_process_that_asks_for_a_passphrase(bauta, locked):
    """From before the passphrase is read."""
    run = Terminal(bauta, "key", "id", locked)
    run.wait_for("locked.key: ")
    limits = pathlib.Path("/proc/%d/limits" % run.pid).read_text()
    assert re.search(r"^Max core file size +0 +0 ", limits, re.M)
    os.kill(run.pid, signal.SIGKILL)
    run.end()


def test_memory_of_a_process_with_a_key_is_its_own(copy):
    script = ("import sys\n"
              "try: open('/proc/%s/mem' % sys.argv[1], 'rb').close()\n"
              "except PermissionError: sys.exit(3)\n")

    def reads(process):
        code = subprocess.run(
            ["/usr/bin/python3", "-c", script, str(process.pid)],
            **as_user(copy.user)).returncode
        assert code in (0, 3)
        return code == 0

    other = copy.start(["sleep", "60"])
    readable = reads(other)
    other.kill()
    close(other)
    if not readable:
        pytest.skip("no process may read another's memory here")
    assert not reads(copy.begin())


def count_in_memory(pid, *needles):
    """How often each is in what a process can read of its own."""
    counts = [0] * len(needles)
    with open("/proc/%d/maps" % pid) as maps, \
            open("/proc/%d/mem" % pid, "rb", 0) as memory:
        for line in maps:
            where, rights = line.split()[:2]
            first, last = (int(x, 16) for x in where.split("-"))
            if rights[0] != "r" or last - first > 1 << 30:
                continue
            memory.seek(first)
            try:
                there = memory.read(last - first)
            except OSError:
                continue
            for i, needle in enumerate(needles):
                counts[i] += there.count(needle)
    return counts


def test_one_copy_of_the_key_is_in_memory(copy):
    """Buffers that it went through are wiped."""
    if os.geteuid() != 0:
        pytest.skip("only root can look")
    process = copy.begin()
    raw = bytes.fromhex(SECRET)
    assert count_in_memory(process.pid, b"many.json")[0] > 0
    assert count_in_memory(process.pid, raw, SECRET.encode()) == [1, 0]


def test_no_passphrase_is_left_in_memory(copy, locked):
    if os.geteuid() != 0:
        pytest.skip("only root can look")
    copy.key.write_text(locked.read_text())
    read, write = os.pipe()
    os.write(write, (WORDS + "\n").encode())
    os.close(write)
    process = copy.begin("--passphrase-fd", str(read), pass_fds=[read])
    os.close(read)
    assert count_in_memory(process.pid, WORDS.encode(),
                           WORDS[:12].encode()) == [0, 0]


def test_a_key_that_cannot_be_locked_in_memory(copy):
    """It could reach swap: that is refused."""
    if b"AddressSanitizer" in copy.program.read_bytes():
        pytest.skip("sanitizers lock no memory")
    process = copy.start([copy.program, "key", "id", copy.key],
                         limit=(resource.RLIMIT_MEMLOCK, (0, 0)))
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1 and out == ""
    assert "ulimit -l" in err
