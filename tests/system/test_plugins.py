# SPDX-License-Identifier: Apache-2.0
"""A driver and a transform built outside the tree, and used."""

import json
import os
import pathlib
import subprocess

import pytest

HERE = pathlib.Path(__file__).resolve().parent
REPO = HERE.parents[1]


def compile_plugin(source, out, *flags):
    subprocess.run(
        [os.environ.get("CC", "cc"), "-std=c17", "-D_GNU_SOURCE", "-Wall",
         "-Wextra", "-Werror", "-fPIC", "-shared", "-I", str(REPO), *flags,
         str(source), "-o", str(out)], check=True)


@pytest.fixture(scope="module")
def plugins(tmp_path_factory):
    folder = tmp_path_factory.mktemp("plugins")
    for name in ("lines", "rot13"):
        compile_plugin(HERE / "plugins" / (name + ".c"),
                       folder / (name + ".so"))
    return {"BAUTA_PLUGIN_DIR": str(folder)}


@pytest.fixture
def files(tmp_path):
    (tmp_path / "in.txt").write_text("Ada 12\n\nBarbarigo\n")

    def profile(rule):
        path = tmp_path / "profile.json"
        path.write_text(json.dumps({"bauta": 1, "tables": {
            "file": {"columns": {"line": rule}}}}))
        return path

    def args(rule):
        return ["copy", "lines:%s" % (tmp_path / "in.txt"),
                "lines:%s" % (tmp_path / "out.txt"), "--profile",
                profile(rule)]

    args.out = tmp_path / "out.txt"
    args.folder = tmp_path
    return args


def test_both_are_listed(bauta, plugins):
    done = bauta("drivers", env=plugins)
    assert done.returncode == 0 and "lines:FILE" in done.stdout
    done = bauta("transforms", "rot13", env=plugins)
    assert done.returncode == 0 and "by five places" in done.stdout
    assert "lines:FILE" not in bauta("drivers").stdout
    assert bauta("transforms", "rot13").returncode == 2


def test_their_driver_and_their_transform(bauta, plugins, files):
    done = bauta(*files({"transform": "rot13", "digits": True}), env=plugins)
    assert done.returncode == 0, done.stderr
    assert files.out.read_text() == "Nqn 67\n\nOneonevtb\n"
    assert "rot13" in done.stdout and "line" in done.stdout


def test_their_driver_and_our_transform(bauta, plugins, files):
    done = bauta(*files({"transform": "mask", "keep_first": 1}), env=plugins)
    assert done.returncode == 0, done.stderr
    assert files.out.read_text() == "A*****\n\nB********\n"


def test_kept_lines_are_the_same(bauta, plugins, files):
    done = bauta(*files("keep"), env=plugins)
    assert done.returncode == 0, done.stderr
    assert files.out.read_text() == "Ada 12\n\nBarbarigo\n"
    assert "No column was changed" in done.stdout


def test_a_rule_beyond_the_driver_leaves_nothing(bauta, plugins, files):
    before = sorted(files.folder.iterdir())
    done = bauta(*files("null"), env=plugins)
    assert done.returncode in (1, 3), done.stderr
    assert not files.out.exists()
    assert [p for p in files.folder.iterdir()
            if p not in before and p.name != "profile.json"] == []


def test_our_driver_and_their_transform(bauta, plugins, tmp_path):
    import sqlite3
    with sqlite3.connect(str(tmp_path / "a.db")) as db:
        db.execute("CREATE TABLE t (name TEXT PRIMARY KEY)")
        db.execute("INSERT INTO t VALUES ('Nqn')")
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({"bauta": 1, "tables": {
        "t": {"columns": {"name": {"transform": "rot13"}}}}}))
    done = bauta("copy", "sqlite:%s" % (tmp_path / "a.db"),
                 "sqlite:%s" % (tmp_path / "b.db"), "--profile", profile,
                 env=plugins)
    assert done.returncode == 0, done.stderr
    with sqlite3.connect(str(tmp_path / "b.db")) as db:
        assert db.execute("SELECT name FROM t").fetchall() == [("Ada",)]


@pytest.mark.parametrize("name", ["rot13", "lines"])
def test_another_abi_is_refused(bauta, tmp_path, name):
    """The number a plug-in was built with is the first thing looked at."""
    text = (HERE / "plugins" / (name + ".c")).read_text()
    kind = "TRANSFORM" if name == "rot13" else "DRIVER"
    source = tmp_path / (name + ".c")
    source.write_text(text.replace("BAUTA_%s_ABI" % kind, "99"))
    compile_plugin(source, tmp_path / (name + ".so"))
    profile = tmp_path / "p.json"
    profile.write_text('{"bauta": 1, "tables": {}}')
    done = bauta("copy", "lines:%s" % (tmp_path / "a"),
                 "lines:%s" % (tmp_path / "b"), "--profile", profile,
                 env={"BAUTA_PLUGIN_DIR": str(tmp_path)})
    assert done.returncode == 2
    assert name + ".so" in done.stderr and "99" in done.stderr


def test_a_file_that_is_no_plugin(bauta, tmp_path):
    (tmp_path / "broken.so").write_text("not a shared object")
    done = bauta("transforms", env={"BAUTA_PLUGIN_DIR": str(tmp_path)})
    assert "broken.so" in done.stdout + done.stderr
