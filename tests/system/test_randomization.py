# SPDX-License-Identifier: Apache-2.0
"""noise, date_shift, shuffle and random at work: rules that look at other
columns of the row, and one that must see the whole column first."""

import collections
import datetime
import decimal
import json

import pytest

from engines import MariaEngine, PostgresEngine, SqliteEngine

ROWS = 3000  # several batches

PEOPLE = """
CREATE TABLE person (
    id INTEGER NOT NULL PRIMARY KEY, tag TEXT, team TEXT, code TEXT UNIQUE,
    salary INTEGER, mixed, born DATE, hired TIMESTAMP, mail TEXT,
    who TEXT GENERATED ALWAYS AS ('p' || id) VIRTUAL);
CREATE TABLE visit (
    ward INTEGER, bed INTEGER, person_id INTEGER REFERENCES person (id),
    day DATE, checked TIMESTAMP, score INTEGER, said TEXT,
    PRIMARY KEY (ward, bed)) WITHOUT ROWID;
CREATE TABLE note (body TEXT, score INTEGER, day DATE, person_id INTEGER);
WITH RECURSIVE g(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM g WHERE i < %d)
INSERT INTO person (id, tag, team, code, salary, mixed, born, hired, mail)
SELECT i, 't' || i, 'team ' || i %% 7, 'code ' || i,
    CASE WHEN i %% 10 = 3 THEN NULL ELSE 1000 + i END,
    CASE i %% 4 WHEN 0 THEN i WHEN 1 THEN i + 0.5 WHEN 2 THEN 'x' || i
        ELSE CAST('b' || i AS BLOB) END,
    date('1950-01-01', i || ' days'),
    datetime('2001-02-03 04:05:06', (i * 7919) || ' seconds'), 'm' || i
FROM g ORDER BY %s;
INSERT INTO visit SELECT (id - 1) / 50, (id - 1) %% 50, 1 + id * 7 %% 400,
    date('2020-01-01', (id %% 900) || ' days'),
    datetime('2020-01-01 10:20:30', (id %% 900) || ' days'), id, 'said ' || id
    FROM person;
INSERT INTO note SELECT 'note ' || id, id %% 5, '2020-06-07', id FROM person
    WHERE id < 20;
"""


def loaded(tmp_path, order="i", rows=ROWS):
    engine = SqliteEngine(tmp_path)
    engine.fresh("before")
    engine.sql("before", PEOPLE % (rows, order))
    return engine


def run(bauta, engine, tmp_path, key, columns, more=None, target="after"):
    """A copy under rules for some columns; all else is kept."""
    tables = collections.defaultdict(lambda: {"columns": {}})
    for name, rule in columns.items():
        table, column = name.split(".")
        tables[table]["columns"][column] = rule
    profile = tmp_path / "profile.json"
    profile.write_text(json.dumps({
        "bauta": 1, "undeclared": "keep", "tables": tables, **(more or {})}))
    engine.target(target)
    return bauta("copy", engine.url("before"), engine.url(target),
                 "--profile", profile, "--key-file", key)


def copied(*args, **more):
    done = run(*args, **more)
    assert done.returncode == 0, done.stderr
    return done


def column(engine, db, table, name, key="id"):
    """{key: value} of a column; a composite key is "a, b"."""
    keys = key.split(", ")
    rows = engine.rows(db, table, keys + [name])
    return {row[0] if len(keys) == 1 else row[:-1]: row[-1] for row in rows}


def days(text):
    return datetime.date.fromisoformat(text[:10]).toordinal()


def noise(**more):
    return {"transform": "noise", "scale": 100, **more}


SHIFT = {"transform": "date_shift", "subject": "id", "max_days": 90}
SHUFFLE = {"transform": "shuffle"}


def test_shuffle(bauta, tmp_path, key_file):
    engine = loaded(tmp_path)
    copied(bauta, engine, tmp_path, key_file, {
        "person.salary": SHUFFLE, "person.code": SHUFFLE,
        "person.mixed": SHUFFLE,
        "visit.score": {**SHUFFLE, "within": ["ward"], "by": ["ward", "bed"]}})
    for name in "salary", "code", "mixed":
        before = column(engine, "before", "person", name)
        after = column(engine, "after", "person", name)
        typed = [collections.Counter((type(v).__name__, v) for v in c.values())
                 for c in (before, after)]
        assert typed[0] == typed[1]
        assert {k for k in before if before[k] is None} == {
            k for k in after if after[k] is None}
        stayed = sum(before[k] == after[k] is not None for k in before)
        assert stayed < 10, name
    before = column(engine, "before", "visit", "score", "ward, bed")
    after = column(engine, "after", "visit", "score", "ward, bed")
    for ward in {k[0] for k in before}:
        assert (sorted(v for k, v in before.items() if k[0] == ward) ==
                sorted(v for k, v in after.items() if k[0] == ward))
    assert before != after
    # Two columns of one row go different ways.
    code = column(engine, "after", "person", "code")
    mixed = column(engine, "after", "person", "mixed")
    assert sum(str(mixed[k]).strip("xb'.5") == code[k][5:] for k in code) < 10


def test_one_domain_is_one_permutation(bauta, tmp_path, key_file):
    engine = loaded(tmp_path)
    rule = {**SHUFFLE, "domain": "pair"}
    copied(bauta, engine, tmp_path, key_file, {
        "person.tag": rule, "person.code": rule})
    rows = engine.rows("after", "person", ["id", "tag", "code"])
    assert all(code == "code " + tag[1:] for _, tag, code in rows)
    assert sum(tag == "t%d" % id for id, tag, _ in rows) < 10


def test_booleans_keep_their_class(bauta, tmp_path, key_file):
    engine = SqliteEngine(tmp_path)
    engine.fresh("before")
    engine.sql("before", """
        CREATE TABLE t (id INTEGER PRIMARY KEY, yes BOOLEAN);
        WITH RECURSIVE g(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM g
            WHERE i < 1000) INSERT INTO t SELECT i, 1 FROM g""")
    copied(bauta, engine, tmp_path, key_file, {
        "t.yes": {"transform": "random", "probability": 0.25}})
    values = list(column(engine, "after", "t", "yes").values())
    assert set(values) == {0, 1} and 200 < sum(values) < 300


def test_a_key_may_be_shuffled(bauta, tmp_path, key_file):
    """… by itself: the row key is what stood there."""
    engine = SqliteEngine(tmp_path)
    engine.fresh("before")
    engine.sql("before", """
        CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT);
        WITH RECURSIVE g(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM g
            WHERE i < 2000) INSERT INTO t SELECT i, 'v' || i FROM g""")
    copied(bauta, engine, tmp_path, key_file, {"t.id": SHUFFLE})
    after = column(engine, "after", "t", "id", "v")
    assert sorted(after.values()) == list(range(1, 2001))
    assert sum(v == "v%d" % i for v, i in after.items()) < 10


RULES = {
    "person.salary": SHUFFLE,
    "person.code": {**SHUFFLE, "within": "team"},
    "person.born": {**SHIFT, "min_days": 3},
    "person.hired": {"transform": "noise", "scale": 3, "unit": "days",
                     "kind": "gaussian"},
    "person.mail": {"transform": "random", "pattern": "###-###"},
    "visit.score": noise(kind="laplace", min=0),
    "visit.day": {**SHIFT, "subject": "person_id"},
}


def test_order_of_rows_does_not_matter(bauta, tmp_path, key_file):
    for n, order in enumerate(["i", "i DESC", "i * 7919 % 3001"]):
        engine = loaded(tmp_path, order)
        copied(bauta, engine, tmp_path, key_file, RULES,
               target="after%d" % n)
    for table in "person", "visit":
        names = engine.names("after0")[table]
        copies = [sorted(engine.rows("after%d" % n, table, names), key=repr)
                  for n in range(3)]
        assert copies[0] == copies[1] == copies[2]


def test_rules_see_the_originals_of_others(bauta, tmp_path, key_file):
    """What other rules do to the columns that a rule looks at is nothing to
    it, whether they come before it or after it in the table."""
    engine = loaded(tmp_path)
    copied(bauta, engine, tmp_path, key_file, RULES)
    copied(bauta, engine, tmp_path, key_file, {
        **RULES, "person.id": "token",
        "person.team": {"transform": "constant", "value": "all"},
        "visit.bed": "token"}, target="masked")
    # "tag" is kept, and names the rows of both.
    for name in "salary", "code", "born", "hired", "mail":
        assert (column(engine, "after", "person", name, "tag") ==
                column(engine, "masked", "person", name, "tag")), name
    for name in "score", "day":
        assert (column(engine, "after", "visit", name, "said") ==
                column(engine, "masked", "visit", name, "said")), name
    assert (column(engine, "after", "visit", "person_id", "said") !=
            column(engine, "masked", "visit", "person_id", "said"))


def test_intervals_survive_between_tables(bauta, tmp_path, key_file):
    engine = loaded(tmp_path)
    copied(bauta, engine, tmp_path, key_file, {
        "person.born": SHIFT, "person.id": "token",
        "visit.day": {**SHIFT, "subject": "person_id"},
        "visit.checked": {**SHIFT, "subject": "person_id"}})
    born = [column(engine, db, "person", "born", "tag")
            for db in ("before", "after")]
    offsets = {int(tag[1:]): days(born[1][tag]) - days(born[0][tag])
               for tag in born[0]}
    assert 0 not in offsets.values()
    assert all(abs(v) <= 90 for v in offsets.values())
    assert len(set(offsets.values())) == 180
    subject = column(engine, "before", "visit", "person_id", "said")
    for name in "day", "checked":
        before = column(engine, "before", "visit", name, "said")
        after = column(engine, "after", "visit", name, "said")
        for said in before:
            assert (days(after[said]) - days(before[said]) ==
                    offsets[subject[said]])
            assert after[said][10:] == before[said][10:]


def test_a_generated_column_may_be_looked_at(bauta, tmp_path, key_file):
    engine = loaded(tmp_path)
    copied(bauta, engine, tmp_path, key_file, {
        "person.born": {**SHIFT, "subject": "who"},
        "person.salary": {**SHUFFLE, "by": ["who"]},
        "person.hired": noise(by=["who", "team", "hired"])})
    for name in "born", "salary", "hired":
        before = column(engine, "before", "person", name)
        after = column(engine, "after", "person", name)
        assert sum(before[k] == after[k] for k in before) < ROWS / 5
    who = column(engine, "after", "person", "who")
    assert all(v == "p%d" % k for k, v in who.items())


def test_wildcards(bauta, tmp_path, key_file):
    engine = loaded(tmp_path)
    more = {"rules": [
        {"column": "*day*", "type": "date", "transform": "date_shift",
         "subject": "person_id"},
        {"table": "visit", "column": "sc*", **noise(scale=1000)}]}
    copied(bauta, engine, tmp_path, key_file, {}, more)
    for table, key in ("visit", "said"), ("note", "body"):
        before = column(engine, "before", table, "day", key)
        after = column(engine, "after", table, "day", key)
        assert all(before[k] != after[k] for k in before)
    assert (column(engine, "before", "visit", "score", "said") !=
            column(engine, "after", "visit", "score", "said"))
    assert (column(engine, "before", "note", "score", "body") ==
            column(engine, "after", "note", "score", "body"))


REFUSED = {
    "no primary key": (
        {"note.score": noise()}, None, "note.score",
        ["noise: the table has no primary key",
         'name columns that tell its rows apart with "by"']),
    "no primary key, by a wildcard": (
        {}, {"rules": [{"column": "score", **noise()}]}, "note.score",
        ["noise: the table has no primary key"]),
    "no such column": (
        {"person.born": {**SHIFT, "subject": "ident"}}, None, "person.born",
        ['the table has no column "ident"']),
    "referenced": (
        {"person.id": SHUFFLE}, None, "visit.person_id",
        ["reads other columns of that table, which are not here",
         "give person.id a rule that looks at nothing but its value"]),
    "part of a key": (
        {"visit.bed": SHUFFLE}, None, "visit.bed", ["needs them distinct"]),
    "not first": (
        {"person.tag": ["mask", "shuffle"]}, None, "person.tag",
        ["it must see the column as it is"]),
    "no subject": (
        {"person.born": "date_shift"}, None, "person.born",
        ['"subject"']),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_before_a_row_is_read(bauta, tmp_path, key_file, case):
    columns, more, where, texts = REFUSED[case]
    engine = loaded(tmp_path, rows=100)
    done = run(bauta, engine, tmp_path, key_file, columns, more)
    assert done.returncode in (2, 3)
    for text in [where] + texts:
        assert text in done.stderr
    assert not engine.path("after").exists()


def test_by_does_without_a_primary_key(bauta, tmp_path, key_file):
    engine = loaded(tmp_path)
    copied(bauta, engine, tmp_path, key_file, {
        "note.score": noise(by="body"),
        "note.body": {**SHUFFLE, "by": ["body", "person_id"]}})
    assert (sorted(column(engine, "after", "note", "body", "person_id")
                   .values()) ==
            sorted(column(engine, "before", "note", "body", "person_id")
                   .values()))


INVALID = """
CREATE TABLE t (id INTEGER PRIMARY KEY, owner INTEGER, day TEXT, n INTEGER,
    team INTEGER, v TEXT);
INSERT INTO t VALUES (1, 7, '2020-01-01', 5, 1, 'a'),
 (2, NULL, '2020-01-02', 6, 1, 'b'), (3, 7, 'soon', 7, 1, 'c'),
 (4, NULL, NULL, NULL, 1, NULL), (5, 8, '2020-01-05', 'x', 2, 'e'),
 (6, NULL, 'Grüße', 9, NULL, 'f');
"""


@pytest.fixture
def odd(tmp_path):
    engine = SqliteEngine(tmp_path)
    engine.fresh("before")
    engine.sql("before", INVALID)
    return engine


OWNER = {"transform": "date_shift", "subject": "owner"}


def test_invalid_values_stop_the_run(bauta, odd, tmp_path, key_file):
    for rule, where, text in (
            ({"t.day": OWNER}, "t.day, row 2", "the subject of the row"),
            ({"t.n": noise()}, "t.n, row 5", "not a number"),
            ({"t.v": {**SHUFFLE, "within": "team"}}, "t.v, row 5",
             '"min_group"'),
            ({"t.v": {**SHUFFLE, "by": "team"}}, "t.v", '"by"')):
        done = run(bauta, odd, tmp_path, key_file, rule)
        assert done.returncode == 1, done.stderr
        assert where in done.stderr and text in done.stderr
        assert "soon" not in done.stderr
        assert not odd.path("after").exists()


def test_invalid_values_become_null(bauta, odd, tmp_path, key_file):
    done = copied(bauta, odd, tmp_path, key_file, {
        "t.day": {**OWNER, "on_invalid": "null"},
        "t.n": noise(scale=1, on_invalid="null"),
        "t.v": {**SHUFFLE, "within": "team", "on_invalid": "null"}})
    day = column(odd, "after", "t", "day")
    assert day[1] and day[5] and not (day[2] or day[3] or day[4] or day[6])
    n = column(odd, "after", "t", "n")
    assert n[5] is None and n[4] is None and 4 <= n[1] <= 6
    v = column(odd, "after", "t", "v")
    assert v[5] is None and v[6] is None  # alone in their groups
    assert sorted([v[1], v[2], v[3]]) == ["a", "b", "c"]
    for line in ("t.day: 3 values that date_shift could not handle",
                 "t.n: 1 value that noise could not handle",
                 "t.v: 2 values that shuffle could not handle"):
        assert line in done.stdout + done.stderr


def test_invalid_values_are_masked(bauta, odd, tmp_path, key_file):
    done = copied(bauta, odd, tmp_path, key_file, {
        "t.day": [{**OWNER, "on_invalid": "mask"},
                  {"transform": "truncate_date", "unit": "year"}],
        "t.v": {**SHUFFLE, "within": "team", "on_invalid": "mask"}})
    day = column(odd, "after", "t", "day")
    assert day[1][4:] == day[5][4:] == "-01-01"
    # The second step never sees them: they are no dates.
    assert [day[2], day[3], day[4], day[6]] == [
        "*" * 10, "*" * 4, None, "*" * 5]
    v = column(odd, "after", "t", "v")
    assert v[5] == v[6] == "*"
    assert "t.day: 3 values that" in done.stdout + done.stderr


def test_memory_has_a_limit(bauta, tmp_path, key_file):
    engine = loaded(tmp_path)
    engine.sql("before", "UPDATE person SET mail = hex(zeroblob(1000))")
    done = run(bauta, engine, tmp_path, key_file,
               {"person.mail": {**SHUFFLE, "memory": 3}})
    assert done.returncode == 1
    assert "person.mail" in done.stderr and '"memory"' in done.stderr
    assert not engine.path("after").exists()


EVERYWHERE = """
CREATE TABLE person (
    nation CHAR(4) NOT NULL, number DECIMAL(8,2) NOT NULL,
    since DATE NOT NULL, team VARCHAR(10), code VARCHAR(20) UNIQUE,
    salary DECIMAL(10,2), born DATE, seen TIMESTAMP %s, score INTEGER,
    mood VARCHAR(10), grade INTEGER, share DECIMAL(5,3), joined DATE,
    nick VARCHAR(20), PRIMARY KEY (nation, number, since));
INSERT INTO person VALUES %s;
"""
RANDOM = {"transform": "random"}
AGREED = {
    "person.code": SHUFFLE,
    "person.salary": {"transform": "noise", "ratio": 0.1, "kind": "gaussian",
                      "min": 0},
    "person.born": {"transform": "date_shift", "subject": "number"},
    "person.seen": {"transform": "noise", "scale": 2.5, "unit": "hours",
                    "kind": "laplace"},
    "person.score": {**SHUFFLE, "within": ["team", "nation"]},
    "person.mood": {**RANDOM, "choices": ["good", "bad"], "weights": [3, 1]},
    "person.grade": {**RANDOM, "min": 1, "max": 6, "null_share": 0.1},
    "person.share": {**RANDOM, "min": 0, "max": 1},
    "person.joined": {**RANDOM, "min": "1999-01-01", "max": "2001-12-31"},
    "person.nick": {**RANDOM, "pattern": "?##-??"},
}


def people(n):
    for i in range(n):
        yield "('%s', %d.%02d, '20%02d-03-04', 'team %d', %s, %d.50, " \
            "'19%02d-02-28', '2010-11-12 13:14:%02d', %s, 'm', 1, 0.5, " \
            "'2000-01-01', 'n')" % (
                ["it", "de", "fra"][i % 3], i, i * 10 % 100, i % 20, i % 4,
                "NULL" if i % 9 == 4 else "'c%d'" % i, 100 * i,
                i % 100, i % 60, "NULL" if i % 7 == 3 else i)


def plain(cell):
    """A cell as all engines would write it."""
    try:
        return decimal.Decimal(str(cell))
    except decimal.InvalidOperation:
        return cell.rstrip() if isinstance(cell, str) else cell


def test_the_same_on_every_engine(bauta, postgres, mariadb, tmp_path,
                                  key_file):
    copies = []
    for engine in (SqliteEngine(tmp_path), PostgresEngine(postgres),
                   MariaEngine(mariadb)):
        engine.fresh("before")
        engine.sql("before", EVERYWHERE % (
            "NULL" if engine.name == "mysql" else "",
            ",".join(people(2500))))
        try:
            copied(bauta, engine, tmp_path, key_file, AGREED)
            label, = engine.names("after")
            names = engine.names("after")[label]
            copies.append([
                {tuple(map(plain, row)) for row in engine.rows(db, label, names)}
                for db in ("before", "after")])
        finally:
            engine.drop("before")
            engine.drop("after")
    assert len(copies[0][1]) == 2500
    assert copies[0][0] == copies[1][0] == copies[2][0]
    assert copies[0][1] != copies[0][0]
    assert copies[1][1] == copies[0][1]
    assert copies[2][1] == copies[0][1]
