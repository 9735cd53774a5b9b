# SPDX-License-Identifier: Apache-2.0
"""A machine that lacks a client library copies what needs none of it."""

import pathlib
import shutil
import sqlite3
import subprocess

import pytest

# What each module needs, and a name of the same length that nobody has.
LIBRARIES = {
    "postgres": (b"libpq.so.5", b"libpq.so.9", "postgresql://h/d"),
    "mysql": (b"libmariadb.so.3", b"libmariadb.so.9", "mysql://h/d"),
}


@pytest.fixture(params=LIBRARIES)
def poor(request, bauta, tmp_path):
    """The program as installed, and its driver without a library."""
    old, new, url = LIBRARIES[request.param]
    built = pathlib.Path(bauta.program).resolve().parents[1]
    (tmp_path / "bin").mkdir()
    shutil.copy2(bauta.program, tmp_path / "bin/bauta")
    shutil.copytree(built / "lib/bauta", tmp_path / "lib/bauta")
    module = tmp_path / "lib/bauta" / (request.param + ".so")
    if not module.exists():
        pytest.skip("built without it")
    bytes_of = module.read_bytes()
    if old not in bytes_of:
        pytest.skip("built with another library")
    module.write_bytes(bytes_of.replace(old, new))

    def run(*args):
        return subprocess.run(
            [tmp_path / "bin/bauta"] + [str(a) for a in args], text=True,
            stdin=subprocess.DEVNULL, capture_output=True)

    run.name, run.library, run.url = request.param, new.decode(), url
    return run


def test_it_is_told(poor):
    done = poor("drivers")
    assert done.returncode == 0, done.stderr
    lines = [line for line in done.stdout.splitlines()
             if line.startswith(poor.name)]
    assert len(lines) == 1 and "cannot be used here" in lines[0]
    assert poor.library in done.stdout
    assert "client: SQLite" in done.stdout


def test_its_urls_are_refused(poor, tmp_path):
    (tmp_path / "p.json").write_text('{"bauta": 1, "tables": {}}')
    for args in ((poor.url, "sqlite:b.db"), ("sqlite:a.db", poor.url)):
        done = poor("copy", *args, "--profile", tmp_path / "p.json")
        assert done.returncode == 2
        assert poor.library in done.stderr and "install" in done.stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "bin", "lib", "p.json"]


def test_sqlite_goes_on(poor, tmp_path):
    with sqlite3.connect(tmp_path / "a.db") as db:
        db.execute("CREATE TABLE t (v TEXT)")
        db.execute("INSERT INTO t VALUES ('x')")
    db.close()
    (tmp_path / "p.json").write_text('{"bauta": 1, "tables": {"t": "keep"}}')
    done = poor("copy", "sqlite:%s" % (tmp_path / "a.db"),
                "sqlite:%s" % (tmp_path / "b.db"), "--profile",
                tmp_path / "p.json")
    assert done.returncode == 0, done.stderr
    with sqlite3.connect(tmp_path / "b.db") as db:
        assert db.execute("SELECT v FROM t").fetchall() == [("x",)]
    db.close()
