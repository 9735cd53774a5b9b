# SPDX-License-Identifier: Apache-2.0
"""What only rows can tell is tried by the database itself: by check --sample,
and by a copy before it writes anything. What the copy makes anew holds nothing
of the originals."""

import json
import sqlite3

import pytest

import engines

SECRET = "rosalba"

# Body of a table t with columns i and c, rows, the rule for c, what a trial
# finds (id, words of its text), by engine. The first row is fine.
TRIALS = {
    "check": (
        "pms", "i integer PRIMARY KEY, c integer, "
        "CONSTRAINT grown CHECK (c BETWEEN 0 AND 120)", "(1,7),(2,8)",
        {"transform": "constant", "value": 121}, "check-unmet", "CHECK grown"),
    "check of two": (
        "pms", "i integer PRIMARY KEY, c integer, "
        "CONSTRAINT above CHECK (c > i)", "(1,2),(2,3)",
        {"transform": "round", "multiple": 10}, "check-unmet", "CHECK above"),
    "check on text": (
        "pms", "i integer PRIMARY KEY, c varchar(80), "
        "CONSTRAINT shape CHECK (c LIKE '%%@%%')", "(1,'rosalba@laguna.it')",
        "mask", "check-unmet", "row 1"),
    "expression": (
        "ps", "CREATE TABLE t (i integer PRIMARY KEY, c varchar(80));"
        "CREATE UNIQUE INDEX low ON t (lower(c))",
        "(1,'a-rosalba'),(2,'b-rosalba'),(3,'c-rosalba')",
        {"transform": "hash", "length": 40}, None, ""),
    "first characters": (
        "m", "i integer PRIMARY KEY, c varchar(80), UNIQUE low (c(1))",
        "(1,'a-rosalba'),(2,'b-rosalba')",
        {"transform": "token", "prefix": "x"}, "key-not-unique", "key low"),
    "prefix of an expression": (
        "ps", "CREATE TABLE t (i integer PRIMARY KEY, c varchar(80));"
        "CREATE UNIQUE INDEX low ON t (substr(c, 1, 1))",
        "(1,'a-rosalba'),(2,'b-rosalba')",
        {"transform": "token", "prefix": "x"}, "key-not-unique", ""),
    "predicate": (
        "ps", "CREATE TABLE t (i integer PRIMARY KEY, k varchar(9), c integer);"
        "CREATE UNIQUE INDEX part ON t (k) WHERE c > 0",
        "(1,'rosalba',1),(2,'rosalba',-1)",
        {"transform": "constant", "value": 1}, "key-not-unique", ""),
    "domain": (
        "p", "CREATE DOMAIN ripe AS integer CONSTRAINT old CHECK (VALUE > 20);"
        "CREATE TABLE t (i integer PRIMARY KEY, c ripe)", "(1,21)",
        {"transform": "constant", "value": 3}, "check-unmet", "old"),
    "range": (
        "pm", "i integer PRIMARY KEY, c numeric(3,1)", "(1,99.9)",
        {"transform": "round", "decimals": 0}, "result-unfit", "not take"),
    "label": (
        "pm", "LABEL", "(1,'glad')",
        {"transform": "constant", "value": "sad"}, None, ""),
    "computed": (
        "pms", "i integer PRIMARY KEY, c integer, g integer GENERATED ALWAYS "
        "AS (c * 2) STORED, CONSTRAINT less CHECK (g < 100)", "(1,7)",
        {"transform": "constant", "value": 50}, "check-unmet", "CHECK less"),
    "computed, fine": (
        "pms", "i integer PRIMARY KEY, c integer, g integer GENERATED ALWAYS "
        "AS (c * 2) STORED, CONSTRAINT less CHECK (g < 100)", "(1,7)",
        {"transform": "constant", "value": 49}, None, ""),
    "computed, too long": (
        "pm", "i integer PRIMARY KEY, c varchar(80), g varchar(9) GENERATED "
        "ALWAYS AS (c) STORED", "(1,'rosalba')", {"transform": "hash",
        "length": 10}, "result-unfit", "column g"),
    "computed, unique": (
        "pms", "i integer PRIMARY KEY, c varchar(80), g varchar(80) GENERATED "
        "ALWAYS AS (substr(c, 1, 1)) STORED, UNIQUE (g)",
        "(1,'a-rosalba'),(2,'b-rosalba')",
        {"transform": "token", "prefix": "x"}, "key-not-unique", ""),
    "bounds of a range": (
        "pm", "RANGE", "(1,7),(2,50)", {"transform": "constant", "value": 100},
        "check-unmet", "bounds of partitions"),
    "bounds of a list": (
        "pm", "LIST", "(1,1),(2,2)", {"transform": "constant", "value": 4},
        "check-unmet", "bounds of partitions"),
    "bounds, fine": (
        "pm", "RANGE", "(1,7),(2,50)", {"transform": "constant", "value": 99},
        None, ""),
    "exclusion": (
        "p", "i integer PRIMARY KEY, c integer, CONSTRAINT apart EXCLUDE "
        "USING btree (c WITH =)", "(1,7),(2,8)",
        {"transform": "round", "multiple": 100}, "check-unmet", "apart"),
    "exclusion, fine": (
        "p", "i integer PRIMARY KEY, c integer, CONSTRAINT apart EXCLUDE "
        "USING btree (c WITH =) WHERE (c > 0)", "(1,7),(2,8)",
        {"transform": "round", "multiple": 100}, None, ""),
    "strict": (
        "s", "CREATE TABLE t (i INTEGER PRIMARY KEY, c INT CHECK (c < 9)) "
        "STRICT", "(1,3)", {"transform": "constant", "value": 9},
        "check-unmet", "row 1"),
}
RANGE = {"p": "CREATE TABLE t (i integer, c integer) PARTITION BY RANGE (c); "
              "CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (10);"
              "CREATE TABLE t2 PARTITION OF t FOR VALUES FROM (10) TO (100)",
         "m": "CREATE TABLE t (i integer, c integer) PARTITION BY RANGE (c) ("
              "PARTITION p1 VALUES LESS THAN (10), PARTITION p2 VALUES LESS "
              "THAN (100))"}
LIST = {"p": "CREATE TABLE t (i integer, c integer) PARTITION BY LIST (c); "
             "CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1, 3);"
             "CREATE TABLE t2 PARTITION OF t FOR VALUES IN (2)",
        "m": "CREATE TABLE t (i integer, c integer) PARTITION BY LIST COLUMNS "
             "(c) (PARTITION p1 VALUES IN (1, 3), PARTITION p2 VALUES IN (2))"}
LABEL = {"p": "CREATE TYPE mood AS ENUM ('glad','sad'); CREATE TABLE t "
              "(i integer PRIMARY KEY, c mood)",
         "m": "CREATE TABLE t (i integer PRIMARY KEY, c enum('glad','sad'))"}
CASES = [(name, letter) for name, trial in TRIALS.items()
         for letter in trial[0]]


@pytest.fixture(scope="module")
def faces(postgres, mariadb, tmp_path_factory):
    return {"p": engines.PostgresEngine(postgres),
            "m": engines.MariaEngine(mariadb),
            "s": engines.SqliteEngine(tmp_path_factory.mktemp("constraints"))}


def build(face, letter, body, rows):
    body = {"LABEL": LABEL, "RANGE": RANGE, "LIST": LIST}.get(
        body, {letter: body})[letter]
    if not body.startswith("CREATE"):
        body = "CREATE TABLE t (%s)" % body.replace("%%", "%")
    db = face.fresh("tried")
    face.sql(db, "%s; INSERT INTO t (%s) VALUES %s" % (
        body, "i, k, c" if "k varchar" in body else "i, c", rows))
    return db


@pytest.mark.parametrize("name, letter", CASES)
def test_trial(bauta, key_file, faces, tmp_path, name, letter):
    _, body, rows, rule, found, words = TRIALS[name]
    face = faces[letter]
    db = build(face, letter, body, rows)
    columns = {"i": "keep", "c": rule}
    if "k varchar" in body:
        columns["k"] = "keep"
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps(
        {"bauta": 1, "tables": {"t": {"columns": columns}}}))
    call = ["check", str(profile), face.url(db), "--format", "json",
            "--key-file", str(key_file)]
    # Unasked, it reads no row and says that it cannot tell.
    done = bauta(*call)
    report = json.loads(done.stdout)
    assert done.returncode == 0 and report["accepted"]
    assert report["undecided"] and report["sample"] == 0
    doubted = {d["id"] for d in report["undecided"]}
    # Asked, it can.
    done = bauta(*call, "--sample", "50")
    report = json.loads(done.stdout)
    assert [p["id"] for p in report["problems"]] == \
        ([found] if found else []), report
    assert done.returncode == (3 if found else 0)
    assert report["undecided"] == []
    if found:
        problem, = report["problems"]
        assert problem["where"] == "t.c" and words in problem["text"]
        assert problem["line"] > 0 and found in doubted
    # A copy finds the same before it writes anything.
    target = face.target("tried_copy")
    copied = bauta("copy", "--profile", str(profile), "--key-file",
                   str(key_file), face.url(db), face.url(target))
    assert copied.returncode == (3 if found else 0), copied.stderr
    if found:
        assert problem["text"] in copied.stderr
        assert "nothing was written" in copied.stderr
    for text in (done.stdout, copied.stderr, copied.stdout):
        assert SECRET not in text
    face.drop("tried_copy")


def test_sample_reads_as_many_rows_as_it_says(bauta, key_file, faces, tmp_path):
    """The row that does not fit is the eleventh."""
    face = faces["s"]
    db = build(face, "s", "i integer PRIMARY KEY, c integer CHECK (c <> 20)",
               ",".join("(%d,%d)" % (i, i + (i == 11) * 10)
                        for i in range(1, 12)))
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({"bauta": 1, "tables": {"t": {"columns": {
        "i": "keep", "c": {"transform": "round", "multiple": 20}}}}}))
    for sample, code in ((10, 0), (11, 3)):
        done = bauta("check", str(profile), face.url(db), "--key-file",
                     str(key_file), "--sample", str(sample))
        assert done.returncode == code, done.stdout
    assert "row 11" in done.stdout


def test_untried_stays_undecided(bauta, key_file, faces, tmp_path):
    """A collation that only the application has: no trial can judge it."""
    face = faces["s"]
    db = face.fresh("odd")
    with sqlite3.connect(face.path(db)) as own:
        own.create_collation("odd", lambda a, b: (a > b) - (a < b))
        own.execute("CREATE TABLE t (i INTEGER PRIMARY KEY, c TEXT COLLATE odd)")
        own.execute("CREATE UNIQUE INDEX u ON t (c, (i % 2))")
        own.execute("INSERT INTO t VALUES (1, 'rosalba')")
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({"bauta": 1, "tables": {"t": {"columns": {
        "i": "keep", "c": "token"}}}}))
    done = bauta("check", str(profile), face.url(db), "--key-file",
                 str(key_file), "--sample", "10", "--format", "json")
    report = json.loads(done.stdout)
    assert done.returncode == 0 and report["sample"] == 10
    doubt, = report["undecided"]
    assert "a trial could not" in doubt["text"]
    assert "collations" in doubt["text"] and "undone" in doubt["hint"]


def test_undecided_in_text_and_sarif(bauta, faces, tmp_path):
    face = faces["s"]
    db = build(face, "s", "i integer PRIMARY KEY, c integer CHECK (c < 9)",
               "(1,1)")
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({"bauta": 1, "tables": {"t": {"columns": {
        "i": "keep", "c": {"transform": "constant", "value": 1}}}}}))
    done = bauta("check", str(profile), face.url(db))
    assert done.returncode == 0
    assert "[check-unmet, undecided]" in done.stdout
    assert "--sample" in done.stdout and "No problems" in done.stdout
    done = bauta("check", str(profile), face.url(db), "--format", "sarif")
    result, = json.loads(done.stdout)["runs"][0]["results"]
    assert done.returncode == 0 and result["level"] == "note"
    assert result["ruleId"] == "check-unmet"


# What the schema itself says.

def test_schema_values(bauta, faces, tmp_path):
    face = faces["s"]
    db = face.fresh("worded")
    face.sql(db, "CREATE TABLE t (c text); CREATE VIEW v AS SELECT * FROM t "
             "WHERE c = 'rosalba@laguna.it'")
    base, profile = tmp_path / "base.json", tmp_path / "p.json"
    tables = {"t": {"columns": {"c": "mask"}}}

    def check(own=None, inherited=None):
        base.write_text(json.dumps(
            {"bauta": 1, **({"schema_values": inherited} if inherited
                            else {})}))
        profile.write_text(json.dumps(
            {"bauta": 1, "extends": ["./base.json"], "tables": tables,
             **({"schema_values": own} if own else {})}))
        return bauta("check", str(profile), face.url(db))

    refused = check()
    assert refused.returncode == 3 and "value-in-schema" in refused.stdout
    assert "view v" in refused.stdout and SECRET not in refused.stdout
    assert check("keep").returncode == 0
    assert check(None, "keep").returncode == 0
    assert check("refuse", "keep").returncode == 3
    assert check("keep", "refuse").returncode == 0
    assert check("keeep").returncode == 2


SEEN = {
    "p": """CREATE TABLE t (i integer PRIMARY KEY, c text,
              g text GENERATED ALWAYS AS (upper(c)) STORED, n text);
            INSERT INTO t (i, c, n) SELECT n, 'rosalba' || n % 7, n FROM
              generate_series(1, 400) n;
            CREATE STATISTICS s (mcv) ON c, n FROM t;
            CREATE MATERIALIZED VIEW m AS SELECT c, count(*) FROM t GROUP BY c;
            CREATE FUNCTION fire() RETURNS trigger LANGUAGE plpgsql AS
              $$ BEGIN NEW.n := 'fired'; RETURN NEW; END $$;
            CREATE TRIGGER f BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION
              fire();
            ANALYZE""",
    "m": """CREATE TABLE t (i integer PRIMARY KEY, c varchar(80),
              g varchar(80) GENERATED ALWAYS AS (upper(c)) STORED,
              n varchar(80));
            INSERT INTO t (i, c, n) SELECT seq, concat('rosalba', seq % 7), seq
              FROM seq_1_to_400;
            CREATE TRIGGER f BEFORE INSERT ON t FOR EACH ROW SET NEW.n='fired';
            ANALYZE TABLE t PERSISTENT FOR ALL""",
    "s": """CREATE TABLE t (i integer PRIMARY KEY, c text,
              g text GENERATED ALWAYS AS (upper(c)) STORED, n text);
            WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s
              WHERE n < 400)
            INSERT INTO t (i, c, n) SELECT n, 'rosalba' || n % 7, n FROM s;
            CREATE INDEX x ON t (c);
            CREATE TRIGGER f AFTER INSERT ON t BEGIN
              UPDATE t SET n = 'fired' WHERE i = NEW.i; END;
            ANALYZE""",
}
STATISTICS = {
    "p": "SELECT coalesce(most_common_vals::text, '') || coalesce("
         "histogram_bounds::text, '') FROM pg_stats WHERE tablename = 't'; "
         "SELECT coalesce(most_common_vals::text, '') FROM pg_stats_ext; "
         "SELECT c FROM m",
    "m": "SELECT coalesce(min_value, ''), coalesce(max_value, ''), "
         "coalesce(hex(histogram), '') FROM mysql.column_stats WHERE "
         "db_name = 'anew_copy'",
    "s": "SELECT * FROM sqlite_stat1",
}


@pytest.mark.parametrize("letter", "pms")
def test_nothing_is_left_in_what_is_made_anew(bauta, key_file, faces, letter,
                                              tmp_path):
    """Statistics, materialized views, computed columns; and no trigger fires
    while rows are loaded."""
    face = faces[letter]
    db = face.fresh("anew")
    face.sql(db, SEEN[letter])
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({"bauta": 1, "tables": {"t": {"columns": {
        "i": "keep", "c": "token", "n": "keep"}}}}))
    target = face.target("anew_copy")
    done = bauta("copy", "--profile", str(profile), "--key-file",
                 str(key_file), face.url(db), face.url(target))
    assert done.returncode == 0, done.stderr
    rows = face.rows(target, "t", ["c", "g", "n"])
    assert len(rows) == 400
    text = repr(rows).lower()
    assert SECRET not in text and "fired" not in text
    assert all(g == c.upper() for c, g, _ in rows)
    found = repr(face.sql(target, STATISTICS[letter])).lower()
    assert SECRET not in found
    if letter == "s":
        assert SECRET.encode() not in face.path(target).read_bytes().lower()
    face.drop("anew_copy")
