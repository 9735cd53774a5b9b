# SPDX-License-Identifier: Apache-2.0
"""Private database servers for tests and benchmarks.

Each server lives in a short temporary folder of its own, listens on a unix
socket there (and on loopback only where asked), forgoes durability for speed,
and is stopped by its process id when closed, also when a test failed. A
server refuses to run as root, so root starts it as the packaged user.
"""

import atexit
import glob
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time


class Missing(Exception):
    """The server's programs are not installed."""


class Failed(Exception):
    """A client program failed; the text is its standard error."""


def run(args, text_in=None, cwd=None, env=None):
    done = subprocess.run(
        args,
        input=text_in,
        capture_output=True,
        cwd=cwd,
        env=None if env is None else {**os.environ, **env},
        timeout=600,
    )
    if done.returncode != 0:
        raise Failed(
            "%s: %s" % (args[0], done.stderr.decode("utf-8", "replace").strip())
        )
    return done.stdout


def mount(folder, size):
    """A small disk at `folder`, where there is a right to mount one."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        raise Missing("only root can mount a small disk")
    try:
        run(["mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs",
             str(folder)])
    except Failed as failed:
        os.rmdir(folder)
        raise Missing("no right to mount a small disk here: %s" % failed)


class Certificates:
    """Of "localhost", by an authority of its own; and another authority."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="bauta-", dir="/tmp")
        os.chmod(self.folder, 0o755)
        for name in ("ca", "other"):
            self._openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes",
                          "-keyout", name + ".key", "-out", name + ".pem",
                          "-days", "2", "-subj", "/CN=" + name)
        self._openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout",
                      "host.key", "-out", "host.csr", "-subj",
                      "/CN=localhost")
        self._openssl("x509", "-req", "-in", "host.csr", "-CA", "ca.pem",
                      "-CAkey", "ca.key", "-CAcreateserial", "-out",
                      "host.pem", "-days", "2")
        self.ca, self.other, self.host = (
            os.path.join(self.folder, name + ".pem")
            for name in ("ca", "other", "host"))

    def _openssl(self, *args):
        run(["openssl"] + list(args), cwd=self.folder)

    def key_of(self, user):
        """The host's key as a server that runs as `user` wants it."""
        path = os.path.join(self.folder, user + ".key")
        shutil.copy(os.path.join(self.folder, "host.key"), path)
        if os.geteuid() == 0:
            shutil.chown(path, user)
        os.chmod(path, 0o600)
        return path

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """What both kinds share: the folder, the process, the end of both."""

    user = None  # whom root runs it as

    def __init__(self, disk=None):
        """`disk` gives the server a disk of that size to itself."""
        self.root = tempfile.mkdtemp(prefix="bauta-", dir="/tmp")
        self.disk = None
        if disk is not None:
            mount(self.root, disk)
            self.disk = self.root
        os.chmod(self.root, 0o755)
        self.process = None
        if os.geteuid() == 0:
            entry = pwd.getpwnam(self.user)
            os.chown(self.root, entry.pw_uid, entry.pw_gid)
        atexit.register(self.close)

    def as_user(self, args):
        if os.geteuid() != 0:
            return args
        return ["setpriv", "--reuid", self.user, "--regid", self.user,
                "--init-groups", "--"] + args

    def start(self, args):
        self.log = os.path.join(self.root, "log")
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                self.as_user(args), stdout=log, stderr=log, cwd=self.root,
                stdin=subprocess.DEVNULL, start_new_session=True)
        end = time.monotonic() + 60
        while True:
            try:
                self.ping()
                return
            except Failed as failed:
                if self.process.poll() is not None or time.monotonic() > end:
                    with open(self.log, errors="replace") as log:
                        text = log.read()[-2000:]
                    self.close()
                    raise RuntimeError("no server: %s\n%s" % (failed, text))
                time.sleep(0.1)

    def close(self):
        atexit.unregister(self.close)
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(self.stop_signal)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process = None
        if self.disk is not None:
            run(["umount", self.disk])
            self.disk = None
        shutil.rmtree(self.root, ignore_errors=True)


class Postgres(Server):
    user = "postgres"
    stop_signal = signal.SIGQUIT  # at once: nothing here is to be kept

    def __init__(self, tcp=False, settings=()):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        if not found:
            raise Missing("PostgreSQL's server programs are not installed")
        self.bin = found[-1]
        super().__init__()
        self.port = free_port() if tcp else 5432
        data = os.path.join(self.root, "d")
        run(self.as_user([
            self.bin + "/initdb", "-D", data, "-U", "postgres", "-N",
            "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust"]))
        if tcp:
            with open(os.path.join(data, "pg_hba.conf"), "w") as hba:
                hba.write("local all all trust\n"
                          "host all all 127.0.0.1/32 scram-sha-256\n")
        conf = {
            "listen_addresses": "127.0.0.1" if tcp else "",
            "port": self.port,
            "unix_socket_directories": self.root,
            "fsync": "off",
            "full_page_writes": "off",
            "synchronous_commit": "off",
            "max_wal_size": "4GB",
            "timezone": "UTC",
            "log_timezone": "UTC",
            **dict(settings),
        }
        args = [self.bin + "/postgres", "-D", data]
        for name, value in conf.items():
            args += ["-c", "%s=%s" % (name, value)]
        self.start(args)

    def ping(self):
        self.psql("postgres", "SELECT 1")

    def _args(self, program):
        return [os.path.join(self.bin, program), "-h", self.root,
                "-p", str(self.port), "-U", "postgres"]

    def url(self, db, user="postgres"):
        url = "postgresql://%s@/%s?host=%s" % (user, db, self.root)
        return url if self.port == 5432 else url + "&port=%d" % self.port

    def tcp_url(self, db, user="postgres", password=None, more=""):
        who = user if password is None else "%s:%s" % (user, password)
        return "postgresql://%s@127.0.0.1:%d/%s%s" % (who, self.port, db, more)

    def psql(self, db, sql):
        """The result as unaligned text without headings."""
        out = run(self._args("psql") + ["-XqAt", "-v", "ON_ERROR_STOP=1",
                                        "-d", db, "-f", "-"],
                  sql.encode() if isinstance(sql, str) else sql)
        return out.decode("utf-8", "replace").rstrip("\n")

    sql = psql

    def rows(self, db, query):
        """Every row of a query as a tuple of text; NULL is None."""
        text = run(self._args("psql") + ["-XqAt", "-d", db,
                                         "-c", "COPY (%s) TO STDOUT" % query])
        return [tuple(None if f == "\\N" else f for f in line.split("\t"))
                for line in text.decode("utf-8", "replace").split("\n")[:-1]]

    def createdb(self, name, *options):
        run(self._args("createdb") + ["-T", "template0"] + list(options) +
            [name])

    def dropdb(self, name):
        run(self._args("dropdb") + ["--if-exists", "--force", name])

    def databases(self):
        return sorted(self.psql("postgres",
                                "SELECT datname FROM pg_database").split())

    def load(self, db, path, tolerant=False):
        """Runs a script; `tolerant` carries on after an error."""
        path = os.path.abspath(path)
        run(self._args("psql") + [
            "-Xq", "-v", "ON_ERROR_STOP=%d" % (not tolerant), "-d", db,
            "-o", "/dev/null", "-f", path], cwd=os.path.dirname(path))

    def dump(self, db, *options):
        """pg_dump's text without comments and what differs on every run."""
        text = run(self._args("pg_dump") + list(options) + [db])
        lines = text.decode("utf-8", "surrogateescape").split("\n")
        return "\n".join(line for line in lines if line and not line.startswith(
            ("--", "\\restrict", "\\unrestrict")))


OTHER_DATABASE = re.compile(
    rb"^\s*(?:(?:DROP|CREATE)\s+(?:DATABASE|SCHEMA)\b|USE\s|flush\s)[^;]*;"
    rb"|^\s*flush\s.*$", re.I | re.M)


class MariaDB(Server):
    user = "mysql"
    stop_signal = signal.SIGTERM

    def __init__(self, tcp=False, settings=(), disk=None):
        self.server = shutil.which("mariadbd") or "/usr/sbin/mariadbd"
        if not os.path.exists(self.server):
            raise Missing("MariaDB's server programs are not installed")
        super().__init__(disk)
        self.port = free_port() if tcp else 0
        self.socket = os.path.join(self.root, "s")
        data = os.path.join(self.root, "d")
        run(self.as_user([
            "mariadb-install-db", "--no-defaults", "--datadir=" + data,
            "--auth-root-authentication-method=normal", "--skip-test-db"]))
        # A server that starts removes temporary tables, whoever's they are.
        scratch = os.path.join(self.root, "t")
        run(self.as_user(["mkdir", scratch]))
        conf = {
            "datadir": data,
            "tmpdir": scratch,
            "socket": self.socket,
            "pid-file": os.path.join(self.root, "pid"),
            "character-set-server": "utf8mb4",
            "innodb-flush-log-at-trx-commit": 0,
            "innodb-flush-method": "nosync",
            "innodb-buffer-pool-size": "256M",
            "innodb-log-file-size": "256M",
            "sync-binlog": 0,
            "skip-log-bin": None,
            "local-infile": 1,
            "default-time-zone": "+00:00",
            **dict(settings),
        }
        if tcp:
            conf.update({"bind-address": "127.0.0.1", "port": self.port})
        else:
            conf["skip-networking"] = None
        self.start([self.server, "--no-defaults"] + [
            "--" + n if v is None else "--%s=%s" % (n, v)
            for n, v in conf.items()])

    def ping(self):
        self.sql("mysql", "SELECT 1")

    def _args(self, program):
        return [program, "--no-defaults", "-u", "root",
                "--socket=" + self.socket]

    def _client(self):
        return self._args("mariadb") + ["--default-character-set=utf8mb4"]

    def url(self, db, user="root"):
        return "mysql://%s@localhost/%s?socket=%s" % (user, db, self.socket)

    def tcp_url(self, db, user="root", password=None, more=""):
        who = user if password is None else "%s:%s" % (user, password)
        return "mysql://%s@127.0.0.1:%d/%s%s" % (who, self.port, db, more)

    def sql(self, db, sql):
        """The result as tab-separated text without headings."""
        out = run(self._client() + ["-N", "-B", "-D", db],
                  sql.encode() if isinstance(sql, str) else sql)
        return out.decode("utf-8", "replace").rstrip("\n")

    def rows(self, db, query):
        """Every row of a query as a tuple of text; NULL is None."""
        text = run(self._client() + ["-N", "-B", "-q", "-D", db, "-e", query])
        return [tuple(None if f == "NULL" else f for f in line.split("\t"))
                for line in text.decode("utf-8", "replace").split("\n")[:-1]]

    def createdb(self, name):
        self.sql("mysql", "CREATE DATABASE `%s`" % name)

    def dropdb(self, name):
        self.sql("mysql", "DROP DATABASE IF EXISTS `%s`" % name)

    def databases(self):
        return sorted(self.sql("mysql", "SHOW DATABASES").split())

    def load(self, db, path, tolerant=False):
        """Runs a script into `db`, whatever database it names itself."""
        path = os.path.abspath(path)
        with open(path, "rb") as script:
            text = OTHER_DATABASE.sub(b"", script.read())
        run(self._client() + ["-D", db] + (["--force"] if tolerant else []),
            text, cwd=os.path.dirname(path))

    def dump(self, db, *options):
        """mariadb-dump's text without what differs on every run."""
        text = run(self._args("mariadb-dump") + [
            "--default-character-set=utf8mb4", "--skip-comments",
            "--skip-dump-date", "--hex-blob", "--routines", "--triggers",
            "--events", "--skip-extended-insert", "--order-by-primary"] +
            list(options) + [db])
        return text.decode("utf-8", "surrogateescape")
