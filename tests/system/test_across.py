# SPDX-License-Identifier: Apache-2.0
"""Copies from one kind of engine to another, with samples that all three have
as each other's oracle."""

import decimal
import json
import re

import pytest

from engines import MariaEngine, PostgresEngine, SqliteEngine
from test_samples import load

KEEP = '{"bauta": 1, "undeclared": "keep"}'
ENGINES = ("postgres", "mysql", "sqlite")

# What one engine's sample is called where the others have the same.
FAMILIES = {
    "chinook": {"postgres": "chinook-pg", "mysql": "chinook-mysql",
                "sqlite": "chinook-sqlite"},
    "employees": {"postgres": "employees-pg", "mysql": "employees-mysql",
                  "sqlite": "employees-sqlite"},
    "sakila": {"postgres": "pagila", "mysql": "sakila",
               "sqlite": "sakila-sqlite"},
}
# What the editions of one sample do not have alike: tables; columns.
EDITIONS_DIFFER = {"sakila": {"address", "filmtext", "payment", "film",
                              "staff"}}
COLUMNS_DIFFER = {"sakila": {"lastupdate", "createdate",
                             "picture"}}
# What references only from some of its partitions.
LOST = {("sakila", "postgres"): {"payment"}}
# Where a column of SQLite's has values of another type than its own.
REPAIRS = {("sakila", "sqlite"): ("staff", {"columns": {"active": {
    "transform": "constant", "value": 1}}})}


@pytest.fixture(scope="module")
def engines(request, tmp_path_factory):
    return {"postgres": PostgresEngine(request.getfixturevalue("postgres")),
            "mysql": MariaEngine(request.getfixturevalue("mariadb")),
            "sqlite": SqliteEngine(tmp_path_factory.mktemp("across"))}


@pytest.fixture(scope="module")
def source(engines, shared):
    """Loads a sample once: (family, engine) → name of the database."""
    loaded = {}

    def get(family, kind):
        name = FAMILIES[family][kind]
        if name not in loaded:
            db = "sakila" if name == "sakila" else name.replace("-", "_")
            load(engines[kind], db, name, shared / "samples")
            loaded[name] = db
        return loaded[name]

    yield get
    for (name, db) in loaded.items():
        for kind in ENGINES:
            if name in [f[kind] for f in FAMILIES.values()]:
                engines[kind].drop(db)


def plain(name):
    return name.lower().replace("_", "").split(".")[-1]


BYTES = {"postgres": "SELECT table_name, column_name FROM "
                     "information_schema.columns WHERE data_type = 'bytea'",
         "mysql": "SELECT table_name, column_name FROM "
                  "information_schema.columns WHERE table_schema = '%s' AND "
                  "(data_type LIKE '%%blob' OR data_type LIKE '%%binary' OR "
                  "data_type = 'bit')"}
ESCAPES = {"n": "\n", "t": "\t", "\\": "\\", "r": "\r", "0": "\0"}


def cell(value):
    """What is the same in all engines of a value."""
    if value is None:
        return None
    if isinstance(value, bytes):
        return "x" + value.hex()
    text = str(value)
    if text in ("t", "f", "true", "false"):
        return "1" if text[0] == "t" else "0"
    if re.fullmatch(r"[-+]?\d+(\.\d+)?(e[-+]?\d+)?", text):
        number = decimal.Decimal(text).normalize()
        return format(number, "f")
    found = re.match(r"(\d{4}-\d\d-\d\d)( \d\d:\d\d:\d\d)?(\.\d+)?(\+00(:00)?)?$",
                     text)
    if found:
        fraction = (found.group(3) or "").rstrip("0").rstrip(".")
        return found.group(1) + (found.group(2) or " 00:00:00") + fraction
    if re.fullmatch(r"\d\d:\d\d:\d\d\.\d+", text):
        return text.rstrip("0").rstrip(".")
    return text.rstrip(" ")


def rows(engine, db):
    """Plain table → plain columns in order of name, and their rows, sorted."""
    found = {}
    binary = set()
    if engine.name in BYTES:
        query = BYTES[engine.name]
        query = query % db if "%s" in query else query
        binary = set(map(tuple, engine.server.rows(db, query)))
    for label, columns in engine.names(db).items():
        order = sorted(columns, key=plain)
        read = engine.rows(db, label, order) if not any(
            (label, c) in binary for c in order) else hexed(
                engine, db, label, order, binary)
        if engine.name != "sqlite":
            read = [tuple(unescape(v) for v in row) for row in read]
        found[plain(label)] = (
            [plain(c) for c in order],
            sorted((tuple(cell(v) for v in row) for row in read), key=repr))
    return found


def unescape(text):
    if text is None or "\\" not in text:
        return text
    return re.sub(r"\\(.)", lambda m: ESCAPES.get(m.group(1), m.group(1)),
                  text)


def hexed(engine, db, label, columns, binary):
    quote = "`" if engine.name == "mysql" else '"'
    form = ("concat('x', lower(hex(cast(%s as binary))))"
            if engine.name == "mysql" else "'x' || encode(%s, 'hex')")
    names = [(form if (label, c) in binary else "%s") %
             (quote + c + quote) for c in columns]
    return engine.server.rows(db, "SELECT %s FROM %s%s%s" % (
        ",".join(names), quote, label, quote))


# Chinook's script for MySQL has backslashes that its author did not mean as
# escapes; Sakila's for SQLite has letters without accents.
EDITION = {"chinook": lambda v: v and v.replace("\\", ""),
           "sakila": lambda v: v and v.encode("ascii", "ignore").decode()}


def alike(left, right, tables, but=(), part=lambda v: v):
    for table in tables:
        names, mine = left[table]
        others, theirs = right[table]
        shared_columns = [c for c in names if c in others and c not in but]
        assert shared_columns, table

        def pick(order, data):
            at = [order.index(c) for c in shared_columns]
            return sorted((tuple(part(r[i]) for i in at) for r in data),
                          key=repr)
        a, b = pick(names, mine), pick(others, theirs)
        if a != b:
            first = next((x, y) for x, y in zip(a, b) if x != y) if len(
                a) == len(b) else (len(a), len(b))
            pytest.fail("%s: %.300r" % (table, (first,)))


def copy(bauta, engines, tmp_path, source_url, kind, db, profile=KEEP, *more):
    engines[kind].target(db)
    path = tmp_path / "profile.json"
    path.write_text(profile)
    return bauta("copy", source_url, engines[kind].url(db), "--profile", path,
                 *more)


PAIRS = [(a, b) for a in ENGINES for b in ENGINES if a != b]


def references(engine, name):
    return {(plain(t), tuple(map(plain, c)), plain(r), tuple(map(plain, rc)))
            for t, c, r, rc in engine.references(name)}


def keys(engine, name):
    return {(plain(t), frozenset(map(plain, c)))
            for t, c in engine.uniques(name)}


@pytest.mark.parametrize("origin,kind", PAIRS)
@pytest.mark.parametrize("family", FAMILIES)
def test_samples(bauta, engines, source, tmp_path, family, origin, kind):
    """Rows, keys and references are those of the source, and the rows those of
    the target's own edition."""
    db = source(family, origin)
    profile = json.loads(KEEP)
    table, repair = REPAIRS.get((family, origin), (None, {"columns": {}}))
    but = {plain(c) for c in repair["columns"]}
    if table:
        done = copy(bauta, engines, tmp_path, engines[origin].url(db), kind,
                    "across")
        assert done.returncode == 1, "values of another type"
        assert table in done.stderr and "row 1" in done.stderr
        engines[kind].drop("across")
        profile["tables"] = {table: repair}
    try:
        done = copy(bauta, engines, tmp_path, engines[origin].url(db), kind,
                    "across", json.dumps(profile))
        assert done.returncode == 0, done.stderr
        got = rows(engines[kind], "across")
        want = rows(engines[origin], db)
        assert set(got) == set(want)
        alike(got, want, want, but)
        own = rows(engines[kind], source(family, kind))
        both = set(got) & set(own) - EDITIONS_DIFFER.get(family, set())
        assert len(both) > 5
        if family != "sakila" or "postgres" not in (origin, kind):
            alike(got, own, both, but |
                  COLUMNS_DIFFER.get(family, set()),
                  EDITION.get(family, lambda v: v))
        assert keys(engines[kind], "across") == keys(engines[origin], db)
        lost = {r for r in references(engines[origin], db) -
                references(engines[kind], "across")}
        assert {r[0] for r in lost} == LOST.get((family, origin), set())
        for name in LOST.get((family, origin), ()):
            assert re.search("table %s has no reference that only some" % name,
                             done.stdout)
        assert not references(engines[kind], "across") - references(
            engines[origin], db)
    finally:
        engines[kind].drop("across")
