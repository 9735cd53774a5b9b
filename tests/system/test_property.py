# SPDX-License-Identifier: Apache-2.0
"""What a check accepts, a copy completes, with all constraints valid: over
schemas, rows and profiles at random. scripts/property goes on for longer.

PROPERTY_SEED   where the seeds begin; 1
PROPERTY_CASES  how many, on each engine; 25
"""

import json
import os

import pytest

import engines
import generate

FIRST = int(os.environ.get("PROPERTY_SEED", "1"))
CASES = int(os.environ.get("PROPERTY_CASES", "25"))


def valid(engine, db, source):
    """Asks the engine whether every constraint of a copy holds, and whether all
    of the source's are there."""
    if engine.name == "sqlite":
        assert engine._all(db, "PRAGMA integrity_check") == [("ok",)]
        assert engine._all(db, "PRAGMA foreign_key_check") == []
        return
    if engine.name == "postgres":
        query = ("SELECT conrelid::regclass::text, conname, contype, "
                 "convalidated, pg_get_constraintdef(oid) FROM pg_constraint "
                 "WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2")
        assert engine.server.rows(db, query) == engine.server.rows(source,
                                                                   query)
        for table, name, kind, _, _ in engine.server.rows(db, query):
            if kind in ("f", "c"):  # anew, on the rows that are there
                engine.sql(db, "ALTER TABLE %s ADD CONSTRAINT again %s" % (
                    table, engine.server.psql(
                        db, "SELECT pg_get_constraintdef(oid) FROM "
                        "pg_constraint WHERE conname = '%s' AND conrelid = "
                        "'%s'::regclass" % (name, table))))
                engine.sql(db, "ALTER TABLE %s DROP CONSTRAINT again" % table)
        return
    for table in engine.names(db):  # rebuilds it, and checks all
        engine.sql(db, "SET foreign_key_checks=1; SET check_constraint_checks=1;"
                   "ALTER TABLE %s FORCE, ALGORITHM=COPY" % table)
    for table, columns, parent, keys in engine.references(db):
        assert engine.sql(db, "SELECT count(*) FROM %s c LEFT JOIN %s p ON "
                          "c.%s = p.%s WHERE c.%s IS NOT NULL AND p.%s IS NULL"
                          % (table, parent, columns[0], keys[0], columns[0],
                             keys[0])).strip() == "0"


@pytest.fixture(scope="module", params=["postgres", "mysql", "sqlite"])
def engine(request, tmp_path_factory):
    if request.param == "sqlite":
        return engines.SqliteEngine(tmp_path_factory.mktemp("property"))
    if request.param == "postgres":
        return engines.PostgresEngine(request.getfixturevalue("postgres"))
    return engines.MariaEngine(request.getfixturevalue("mariadb"))


def test_accepted_is_completed(bauta, engine, key_file, tmp_path):
    accepted = 0
    for seed in range(FIRST, FIRST + CASES):
        sql, profile, counts = generate.schema(engine.name, seed)
        source = engine.fresh("property_source")
        engine.sql(source, sql)
        target = engine.target("property_target")
        path = tmp_path / "profile.json"
        path.write_text(json.dumps(profile, indent=1))
        more = ["--key-file", str(key_file)]
        story = "%s, seed %d:\n%s\n%s\n" % (engine.name, seed, sql,
                                            json.dumps(profile))
        looked = bauta("check", path, engine.url(source), "--sample", "1000",
                       *more)
        assert looked.returncode in (0, 3), story + looked.stderr
        done = bauta("copy", engine.url(source), engine.url(target),
                     "--profile", path, *more)
        if looked.returncode == 3:
            assert done.returncode == 3, story + looked.stdout
            continue
        accepted += 1
        assert done.returncode == 0, story + looked.stdout + done.stderr
        assert {t: len(engine.rows(target, t, ["id"])) for t in counts} == \
            counts, story
        valid(engine, target, source)
    engine.drop("property_source")
    engine.drop("property_target")
    assert accepted >= CASES // 10, "too few of them are accepted to tell"
    print("%s: %d of %d accepted" % (engine.name, accepted, CASES))
