# SPDX-License-Identifier: Apache-2.0
"""Databases that others made, copied whole and copied with rules."""

import collections
import json
import pathlib
import re

import pytest

from engines import MariaEngine, PostgresEngine, SqliteEngine
import rules

PROFILES = pathlib.Path(__file__).parent / "profiles"
KEYED = {"token", "email", "hash", "first_name", "last_name", "digits"}

EMPLOYEES = "employees-bytebase/"
CHINOOK = "chinook/Chinook_"

# name: (engine, files to load in order, tolerating errors)
SAMPLES = {
    # Its last views need SQL/JSON functions of a newer PostgreSQL.
    "pagila": ("postgres", ["pagila-xzilla/pagila-schema.sql",
                            "pagila-xzilla/pagila-data.sql"], True),
    "northwind-pg": ("postgres", ["northwind-pg/northwind.sql"], False),
    "chinook-pg": ("postgres", [CHINOOK + "PostgreSql.nodb.sql"], False),
    "chinook-pg-auto": ("postgres", [
        CHINOOK + "PostgreSql_AutoIncrementPKs.nodb.sql"], False),
    "employees-pg": ("postgres", [EMPLOYEES + "postgres-small/employee.sql"],
                     False),
    "world": ("postgres", ["world-pg/world.sql"], False),
    "roundcube-pg": ("postgres", ["roundcube/postgres.initial.sql"], False),
    "sakila": ("mysql", ["sakila-mysql/sakila-schema.sql",
                         "sakila-mysql/sakila-data.sql"], False),
    "chinook-mysql": ("mysql", [CHINOOK + "MySql.sql"], False),
    "employees-mysql": ("mysql", [EMPLOYEES + "mysql-small/employee.sql"],
                        False),
    "roundcube-mysql": ("mysql", ["roundcube/mysql.initial.sql"], False),
    "sakila-sqlite": ("sqlite", ["sqlite-built/sakila.db"], False),
    "chinook-sqlite": ("sqlite", [CHINOOK + "Sqlite.sqlite"], False),
    "northwind-sqlite": ("sqlite", ["sqlite-built/northwind.db"], False),
    "employees-sqlite": ("sqlite", [EMPLOYEES + "sqlite-small/employee.db"],
                         False),
    "murder-mystery": ("sqlite", ["murder-mystery-sqlite/sql-murder-mystery.db"],
                       False),
    "roundcube-sqlite": ("sqlite", ["roundcube/sqlite.initial.sql"], False),
}

# Roundcube comes without users; its contacts belong to one.
ROUNDCUBE = """
INSERT INTO users (user_id, username, mail_host, created) VALUES
 (1, 'teodora', 'mail.lagoon.test', '2019-02-03 04:05:06'),
 (2, 'alvise', 'mail.lagoon.test', '2020-02-03 04:05:06');
%s
INSERT INTO identities (user_id, changed, name, email, signature) VALUES
 (1, '2021-01-01 00:00:00', 'Teodora Z', 'teodora@lagoon.test', '-- T'),
 (2, '2021-01-01 00:00:00', 'Alvise L', 'alvise@lagoon.test', '');
INSERT INTO contactgroupmembers (contactgroup_id, contact_id, created)
 SELECT g.contactgroup_id, c.contact_id, '2022-02-02 00:00:00'
 FROM contactgroups g, contacts c;
"""


def load(engine, db, name, samples):
    kind, files, tolerant = SAMPLES[name]
    paths = [samples / f for f in files]
    if kind != "sqlite":
        engine.fresh(db)
        for path in paths:
            engine.server.load(db, path, tolerant)
    elif paths[0].suffix == ".sql":
        engine.fresh(db)
        engine.sql(db, paths[0].read_text())
    else:
        engine.adopt(db, paths[0])
    if name.startswith("roundcube"):
        contacts = (samples / "roundcube/contacts.sql").read_text()
        # MariaDB's datetime takes no offset.
        engine.sql(db, ROUNDCUBE % re.sub(r"\.\d{6}-05'", "'", contacts))


class Sample:
    def __init__(self, name, engine, db):
        self.name, self.engine, self.db = name, engine, db
        self.names = engine.names(db)
        self.references = engine.references(db)
        self.picture = engine.picture(db)

    def tables(self, db):
        return {label: self.engine.rows(db, label, columns)
                for label, columns in self.names.items()}


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
    # Some scripts name their own database in views: let them.
    db = name if name == "sakila" else name.replace("-", "_")
    load(engine, db, name, shared / "samples")
    yield Sample(name, engine, db)
    engine.drop(db)


def copy(bauta, sample, target, profile, key=None):
    sample.engine.target(target)
    more = ["--key-file", key] if key else []
    done = bauta("copy", sample.engine.url(sample.db),
                 sample.engine.url(target), "--profile", profile, *more)
    assert done.returncode == 0, done.stderr
    return done


def first_difference(left, right):
    for i, (a, b) in enumerate(zip(left, right)):
        if a != b:
            return "line %d:\n- %.300s\n+ %.300s" % (i, a, b)
    return "%d lines against %d" % (len(left), len(right))


def alike(left, right):
    assert left == right, first_difference(left, right)


def test_kept_whole_is_identical(bauta, sample, tmp_path):
    profile = tmp_path / "keep.json"
    profile.write_text('{"bauta": 1, "undeclared": "keep"}')
    try:
        copy(bauta, sample, "whole", profile)
        alike(sample.picture, sample.engine.picture("whole"))
    finally:
        sample.engine.drop("whole")
    alike(sample.picture, sample.engine.picture(sample.db))


def ruled(sample):
    """(label, column) → rule, with what references carry along."""
    document = json.loads((PROFILES / (sample.name + ".json")).read_text())
    found = {}
    labels = {label.lower(): label for label in sample.names}
    for table, entry in document["tables"].items():
        label = labels[table.lower()]
        for column, rule in entry["columns"].items():
            assert column in sample.names[label], column
            if rule == "keep":
                continue
            found[label, column] = (
                {"transform": rule} if isinstance(rule, str) else rule)
    changed = True
    while changed:
        changed = False
        for table, columns, ref, ref_columns in sample.references:
            for column, ref_column in zip(columns, ref_columns):
                rule = found.get((ref, ref_column))
                if rule and (table, column) not in found:
                    found[table, column] = rule
                    changed = True
    return found


def faces(sample, found, tables, side):
    """Every row as what may be compared of it, before (0) or after (1)."""
    result = {}
    for label, columns in sample.names.items():
        see = [rules.facets(found.get((label, c)))[side] for c in columns]
        result[label] = [tuple(f(v) for f, v in zip(see, row))
                         for row in tables[label]]
    return result


def pick(sample, label, columns):
    indexes = [sample.names[label].index(c) for c in columns]
    return lambda row: tuple(row[i] for i in indexes)


def joined(sample, reference, tables, seen):
    """The rows a reference joins, and how many parents have n children."""
    table, columns, ref, ref_columns = reference
    mine, theirs = (pick(sample, table, columns),
                    pick(sample, ref, ref_columns))
    parents = collections.defaultdict(list)
    for row, face in zip(tables[ref], seen[ref]):
        parents[theirs(row)].append(face)
    pairs, children = collections.Counter(), collections.Counter()
    for row, face in zip(tables[table], seen[table]):
        key = mine(row)
        if None in key:
            continue
        children[key] += 1
        for parent in parents.get(key, ["nobody"]):
            pairs[face, parent] += 1
    return pairs, collections.Counter(children.values())


def test_rules_do_what_they_say(bauta, sample, tmp_path, key_file,
                                other_key_file):
    engine = sample.engine
    profile = PROFILES / (sample.name + ".json")
    found = ruled(sample)
    try:
        copy(bauta, sample, "safe", profile, key_file)
        before, after = sample.tables(sample.db), sample.tables("safe")
        old, new = (faces(sample, found, before, 0),
                    faces(sample, found, after, 1))
        for label in sample.names:
            assert len(before[label]) == len(after[label]), label
            was, now = (collections.Counter(old[label]),
                        collections.Counter(new[label]))
            assert was == now, "%s:\n- %.400s\n+ %.400s" % (
                label, sorted((was - now), key=repr)[:2],
                sorted((now - was), key=repr)[:2])
        for (label, column), rule in found.items():
            cell = pick(sample, label, [column])
            rules.column_holds(rule, [cell(r)[0] for r in before[label]],
                               [cell(r)[0] for r in after[label]],
                               "%s.%s" % (label, column))
        assert sorted(map(repr, engine.references("safe"))) == sorted(
            map(repr, sample.references))
        for reference in sample.references:
            assert joined(sample, reference, before, old) == joined(
                sample, reference, after, new), reference
        for label, columns in engine.uniques("safe"):
            cells = pick(sample, label, columns)
            keys = [k for k in map(cells, after[label]) if None not in k]
            assert len(keys) == len(set(keys)), (label, columns)
        first = engine.picture("safe")

        copy(bauta, sample, "safe", profile, key_file)
        alike(first, engine.picture("safe"))

        copy(bauta, sample, "safe", profile, other_key_file)
        others = sample.tables("safe")
        for (label, column), rule in found.items():
            cell = pick(sample, label, [column])
            one = sorted(repr(cell(r)) for r in after[label])
            other = sorted(repr(cell(r)) for r in others[label])
            if rule["transform"] in KEYED and len(set(one)) > 8:
                assert one != other, (label, column)
    finally:
        engine.drop("safe")
