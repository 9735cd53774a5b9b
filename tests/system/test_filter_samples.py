# SPDX-License-Identifier: Apache-2.0
"""Dumps of databases that others made, through a pipe: kept whole they stay
byte for byte, and with rules they load to what a copy makes."""

import subprocess

import pytest

import servers
from test_samples import PROFILES, SAMPLES, Sample, alike, copy, load
from engines import MariaEngine, PostgresEngine, SqliteEngine

# What the dump programs are told, one set a way of writing rows.
WAYS = {
    "postgres": {"copy": [], "inserts": ["--inserts"],
                 "column-inserts": ["--column-inserts",
                                    "--rows-per-insert=50"]},
    "mysql": {"extended": [],
              "complete": ["--complete-insert", "--skip-extended-insert",
                           "--insert-ignore"],
              "replace": ["--replace", "--hex-blob"]},
    "sqlite": {"dump": []},
}

SCHEMA = {"postgres": ["--schema-only"], "mysql": ["--no-data"],
          "sqlite": ["schema"]}


def dump(engine, db, options):
    """What the engine's own program writes, byte for byte."""
    if engine.name == "postgres":
        return servers.run(engine.server._args("pg_dump") + options + [db])
    if engine.name == "mysql":
        return servers.run(engine.server._args("mariadb-dump") + [
            "--default-character-set=utf8mb4", "--routines", "--triggers",
            "--events", "--skip-dump-date"] + options + [db])
    what = ".schema --nosys" if options == ["schema"] else ".dump"
    return servers.run(["sqlite3", "-readonly", str(engine.path(db)), what])


def restore(engine, db, text):
    engine.fresh(db)
    if engine.name == "postgres":
        servers.run(engine.server._args("psql") + [
            "-Xq", "-v", "ON_ERROR_STOP=1", "-d", db, "-o", "/dev/null",
            "-f", "-"], text)
    elif engine.name == "mysql":
        servers.run(engine.server._client() + ["-D", db], text)
    else:
        servers.run(["sqlite3", "-bail", str(engine.path(db))], text)


def pipe(bauta, text, *args):
    return subprocess.run(
        [bauta.program, "filter"] + [str(a) for a in args], input=text,
        capture_output=True, timeout=300)


@pytest.fixture(scope="module", params=SAMPLES)
def sample(request, shared, tmp_path_factory):
    name = request.param
    kind = SAMPLES[name][0]
    if kind == "sqlite":
        engine = SqliteEngine(tmp_path_factory.mktemp("sqlite"))
    elif kind == "postgres":
        engine = PostgresEngine(request.getfixturevalue("postgres"))
    else:
        engine = MariaEngine(request.getfixturevalue("mariadb"))
    db = name if name == "sakila" else name.replace("-", "_")
    load(engine, db, name, shared / "samples")
    yield Sample(name, engine, db)
    engine.drop(db)


def ways(sample):
    return WAYS[sample.engine.name].items()


def test_kept_whole_is_the_same_bytes(bauta, sample, tmp_path):
    profile = tmp_path / "keep.json"
    profile.write_text('{"bauta": 1, "undeclared": "keep"}')
    for way, options in ways(sample):
        text = dump(sample.engine, sample.db, options)
        done = pipe(bauta, text, "--profile", profile, "--jobs", 2)
        assert done.returncode == 0, (way, done.stderr)
        assert done.stdout == text, way


def test_with_rules_it_loads_to_what_a_copy_makes(bauta, sample, tmp_path,
                                                  key_file):
    engine = sample.engine
    profile = PROFILES / (sample.name + ".json")
    schema = tmp_path / "schema.sql"
    schema.write_bytes(dump(engine, sample.db, SCHEMA[engine.name]))
    try:
        copy(bauta, sample, "copied", profile, key_file)
        expected = engine.picture("copied")
        if engine.name == "sqlite":  # what no dump carries
            restore(engine, "piped", dump(engine, "copied", []))
            expected = engine.picture("piped")
        # Servers take their time to load: under a sanitizer one way will do.
        loads = list(ways(sample))[:1 if "asan" in bauta.program else None]
        for way, options in loads:
            text = dump(engine, sample.db, options)
            done = pipe(bauta, text, "--profile", profile, "--key-file",
                        key_file, "--schema", schema, "--jobs", 2)
            assert done.returncode == 0, (way, done.stderr)
            assert done.stdout != text, way
            restore(engine, "piped", done.stdout)
            alike(expected, engine.picture("piped"))
    finally:
        engine.drop("copied")
        engine.drop("piped")
