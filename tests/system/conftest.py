# SPDX-License-Identifier: Apache-2.0
"""What every system test stands on: servers, the program under test, samples.

BAUTA         the program; the release build's where it is not set
BAUTA_SHARED  the folder with the sample databases; ../shared where it is not
"""

import os
import pathlib
import signal
import subprocess
import sys

import pytest

sys.path.insert(0, os.path.dirname(__file__))
import servers  # noqa: E402

REPO = pathlib.Path(__file__).resolve().parents[2]


def pytest_configure():
    # A stop from outside ends the session as Ctrl-C does: fixtures are torn
    # down, servers stopped.
    signal.signal(signal.SIGTERM, signal.default_int_handler)


def _server(kind):
    try:
        server = kind()
    except servers.Missing as missing:
        pytest.skip(str(missing))
    yield server
    server.close()


@pytest.fixture(scope="session")
def postgres():
    yield from _server(servers.Postgres)


@pytest.fixture(scope="session")
def mariadb():
    yield from _server(servers.MariaDB)


class Bauta:
    """The program under test. Calling it runs it to its end."""

    def __init__(self):
        self.program = os.environ.get(
            "BAUTA", str(REPO / "build/release/bin/bauta"))
        if not os.access(self.program, os.X_OK):
            pytest.exit("no program at %s: build it first" % self.program, 4)

    def _env(self, env):
        full = {**os.environ, **(env or {})}
        return {k: v for k, v in full.items() if v is not None}

    def __call__(self, *args, env=None, timeout=300, **more):
        return subprocess.run(
            [self.program] + [str(a) for a in args], text=True,
            errors="replace", stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self._env(env), timeout=timeout, **more)

    def start(self, *args, env=None, **more):
        """The same, left running: a Popen."""
        return subprocess.Popen(
            [self.program] + [str(a) for a in args], text=True,
            errors="replace", stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self._env(env), **more)


@pytest.fixture(scope="session")
def bauta():
    return Bauta()


@pytest.fixture(scope="session")
def shared():
    path = pathlib.Path(os.environ.get("BAUTA_SHARED", REPO.parent / "shared"))
    if not (path / "samples").is_dir():
        pytest.skip("no sample databases: set BAUTA_SHARED to their folder")
    return path


def write_key(path, digit):
    path.write_text(digit * 64 + "\n")
    path.chmod(0o600)
    return path


@pytest.fixture(scope="session")
def key_file(tmp_path_factory):
    return write_key(tmp_path_factory.mktemp("key") / "bauta.key", "7")


@pytest.fixture(scope="session")
def other_key_file(tmp_path_factory):
    return write_key(tmp_path_factory.mktemp("key") / "other.key", "3")
