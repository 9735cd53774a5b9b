# SPDX-License-Identifier: Apache-2.0
"""What PostgreSQL has and others have not, copied with everything kept: the
two databases then look the same to pg_dump, definitions and rows."""

import json

import pytest

import servers

from engines import PostgresEngine

TYPES = r"""
CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'bräu');
CREATE TYPE pair AS (a integer, b text);
CREATE DOMAIN positive AS numeric CHECK (VALUE > 0) NOT NULL;
CREATE TYPE span AS RANGE (subtype = float8);
CREATE TABLE every_type (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    s smallint, r real, d double precision, n numeric, p positive,
    flag boolean, c char(6), v varchar(40), t text, raw bytea,
    m mood, ms mood[], pr pair, prs pair[], grid integer[][],
    j json, jb jsonb, u uuid, x xml, cash money,
    day date, clock time, clockz timetz, ts timestamp, tsz timestamptz,
    iv interval, b bit(5), vb bit varying(9), ip inet, net cidr, mac macaddr,
    tv tsvector, tq tsquery, pt point, bx box, pg polygon, cr circle,
    ir int4range, im int4multirange, fs span,
    twice numeric GENERATED ALWAYS AS (n * 2) STORED, last text);
INSERT INTO every_type (s, r, d, n, p, flag, c, v, t, raw, m, ms, pr, prs,
    grid, j, jb, u, x, cash, day, clock, clockz, ts, tsz, iv, b, vb, ip, net,
    mac, tv, tq, pt, bx, pg, cr, ir, im, fs, last) VALUES
 (-32768, 1.1, 0.1::float8 + 0.2, 1e100 + 0.000000001, 0.01, true, 'ab', '',
  E'tab\there\nline\r\\N \\. back\\slash', '\x00ff5c0a09'::bytea, 'it''s ok',
  '{sad,NULL,bräu}', ROW(1, E'a"b\\,c'), ARRAY[ROW(2, NULL)::pair],
  '{{1,2},{3,4}}', '{"a": [1,  2]}', '{"b":"\\u00e4"}',
  '00000000-0000-0000-0000-00000000abcd', '<a b="c">&amp;</a>', 1234567.89,
  '0044-03-15 BC', '23:59:59.999999', '12:00+05:30', '-infinity',
  '2021-06-01 12:00+02', '-1 year 2 mons -3 days 04:05:06.7', B'10101',
  B'1', '10.0.0.1/8', '2001:db8::/32', '08:00:2b:01:02:03', 'a:1 b:2A',
  'a & !b', '(1.5,-2)', '(3,4),(1,2)', '((0,0),(1,1),(2,0))', '<(0,0),5>',
  '[1,10)', '{[1,3),[5,9)}', '[1.5,2.5)', 'end'),
 (NULL, 'NaN', '-Infinity', 'NaN', 7, false, NULL, NULL, NULL, '', NULL,
  '{}', NULL, '{}', NULL, 'null', 'null', NULL, NULL, -0.01, 'infinity',
  '00:00', NULL, 'infinity', '4713-01-01 BC', '0', NULL, B'', NULL, NULL,
  NULL, '', NULL, NULL, NULL, NULL, NULL, 'empty', '{}', '(,)', ''),
 (32767, 0, '-0', '-Infinity', 1e30, NULL, '      ', '\N', E'\\N', NULL,
  'sad', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  NULL, NULL, NULL, NULL, NULL, NULL, E'\\');
CREATE TABLE no_columns ();
INSERT INTO no_columns SELECT FROM generate_series(1, 3);
CREATE TABLE only_generated (g integer GENERATED ALWAYS AS (6 * 7) STORED);
INSERT INTO only_generated DEFAULT VALUES;
"""

SHAPES = r"""
CREATE TABLE by_range (day date NOT NULL, v text) PARTITION BY RANGE (day);
CREATE TABLE by_range_20 PARTITION OF by_range
    FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') PARTITION BY HASH (v);
CREATE TABLE by_range_20_0 PARTITION OF by_range_20
    FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE by_range_20_1 PARTITION OF by_range_20
    FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE moved (v text, gone integer, day date NOT NULL);
ALTER TABLE moved DROP COLUMN gone;
ALTER TABLE by_range ATTACH PARTITION moved DEFAULT;
CREATE INDEX ON by_range (v);
INSERT INTO by_range SELECT '2019-06-01'::date + i, 'v' || i
    FROM generate_series(1, 900) i;
CREATE TABLE by_list (k text PRIMARY KEY) PARTITION BY LIST (k);
CREATE TABLE by_list_a PARTITION OF by_list FOR VALUES IN ('a', 'b');
INSERT INTO by_list VALUES ('a'), ('b');
CREATE TABLE refers (id serial PRIMARY KEY, k text REFERENCES by_list);
INSERT INTO refers (k) VALUES ('a'), ('b'), (NULL);

CREATE TABLE parent (id integer, v text);
CREATE TABLE child (extra text) INHERITS (parent);
INSERT INTO parent VALUES (1, 'p');
INSERT INTO child VALUES (2, 'c', 'e');

CREATE SCHEMA "Öd d""x.y";
CREATE TABLE "Öd d""x.y"."sel""ect; --" ("from" integer PRIMARY KEY,
    "a.b" text, " " text, "it's" text);
INSERT INTO "Öd d""x.y"."sel""ect; --" VALUES (1, 'x', 'y', 'z');

CREATE TABLE room (id integer, during int4range,
    EXCLUDE USING gist (during WITH &&));
INSERT INTO room VALUES (1, '[1,5)'), (2, '[5,9)');
CREATE TABLE hen (id integer PRIMARY KEY, egg integer);
CREATE TABLE egg (id integer PRIMARY KEY,
    hen integer REFERENCES hen DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE hen ADD FOREIGN KEY (egg) REFERENCES egg
    DEFERRABLE INITIALLY DEFERRED;
BEGIN; INSERT INTO hen VALUES (1, 1); INSERT INTO egg VALUES (1, 1); COMMIT;
CREATE UNIQUE INDEX ON parent (lower(v)) WHERE id > 0;
CREATE STATISTICS both_of (dependencies) ON id, v FROM parent;
"""

OBJECTS = r"""
CREATE TABLE item (id serial PRIMARY KEY, v text);
INSERT INTO item (v) SELECT 'v' || i FROM generate_series(1, 20) i;
CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN -- a ; and a $$ and a ' in here
    RAISE EXCEPTION 'a trigger fired'; END $body$;
CREATE TRIGGER loud BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION shout();
CREATE FUNCTION atomic(i integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC
    SELECT CASE WHEN i > 1 THEN i ELSE 2 END; SELECT 7; END;
CREATE PROCEDURE quoted() LANGUAGE sql AS 'SELECT '';''';
CREATE VIEW plain AS SELECT id, v || ';' AS w FROM item;
CREATE MATERIALIZED VIEW frozen AS SELECT count(*) AS n FROM plain;
CREATE MATERIALIZED VIEW unread AS SELECT 1 AS n WITH NO DATA;
CREATE RULE quiet AS ON DELETE TO item DO INSTEAD
    (SELECT 1; SELECT 'a;b');
ALTER TABLE item ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON item USING (id > 3);
CREATE SEQUENCE fresh START 5;
CREATE SEQUENCE used INCREMENT -2 MINVALUE -100 MAXVALUE 50;
SELECT setval('used', 17, false); SELECT nextval('item_id_seq');
CREATE AGGREGATE total (integer) (SFUNC = int4pl, STYPE = integer);
COMMENT ON TABLE item IS 'a ; b -- c';
COMMENT ON COLUMN item.v IS E'two\nlines';
CREATE UNLOGGED TABLE fleeting (id integer);
INSERT INTO fleeting VALUES (1);
"""


class Pair:
    """A source and a target, copied with everything kept."""

    def __init__(self, server, bauta, folder, key_file):
        self.server, self.bauta, self.key = server, bauta, key_file
        self.engine = PostgresEngine(server)
        self.source, self.target = "pg_source", "pg_target"
        self.path = folder / "profile.json"
        for db in (self.source, self.target):
            self.engine.fresh(db)

    def copy(self, script=None, tables=None, source=None, target=None):
        if script is not None:
            self.server.psql(self.source, script)
        self.path.write_text(json.dumps(
            {"bauta": 1, "undeclared": "keep", "tables": tables or {}}))
        return self.bauta(
            "copy", source or self.server.url(self.source),
            target or self.server.url(self.target),
            "--profile", self.path, "--key-file", self.key)

    def good(self, *args, **more):
        done = self.copy(*args, **more)
        assert done.returncode == 0, done.stderr
        return done

    def same(self):
        assert (self.engine.picture(self.target) ==
                self.engine.picture(self.source))


@pytest.fixture(params=["empty", "absent"])
def pair(request, postgres, bauta, tmp_path, key_file):
    """A target that is empty is filled in one transaction, one that is absent
    over a session for each lane."""
    pair = Pair(postgres, bauta, tmp_path, key_file)
    if request.param == "absent":
        postgres.dropdb(pair.target)
    yield pair
    for db in postgres.databases():
        if db.startswith(("pg_source", "pg_target")):
            postgres.dropdb(db)


empty = pytest.mark.parametrize("pair", ["empty"], indirect=True)


@pytest.mark.parametrize("script", [TYPES, SHAPES, OBJECTS],
                         ids=["types", "shapes", "objects"])
def test_kept_whole(pair, script):
    pair.good(script)
    pair.same()


def test_partitions_and_children_keep_their_places(pair):
    pair.good(SHAPES)
    query = ("SELECT 'r', tableoid::regclass::text, count(*) FROM by_range"
             " GROUP BY 2 UNION ALL SELECT 'p', tableoid::regclass::text,"
             " count(*) FROM parent GROUP BY 2 ORDER BY 1, 2")
    assert (pair.server.rows(pair.target, query) ==
            pair.server.rows(pair.source, query))


def test_planner_has_statistics(pair):
    pair.good(OBJECTS)
    assert pair.server.psql(
        pair.target, "SELECT reltuples FROM pg_class WHERE relname='item'"
    ) == "20"


def test_absent_database_is_made(pair):
    pair.server.psql(pair.source, TYPES)
    pair.server.dropdb(pair.target)
    pair.good()
    pair.same()
    assert "pg_target_bauta_stage" not in pair.server.databases()


def test_absent_database_that_fails_leaves_nothing(pair):
    # Past the rows that are tried before anything is written.
    pair.server.psql(pair.source, "CREATE TABLE t (v text CHECK (v <> 'C'));"
                     "INSERT INTO t SELECT 'A' FROM generate_series(1, 1500);"
                     "INSERT INTO t VALUES ('CANARY-7f3a')")
    pair.server.dropdb(pair.target)
    before = pair.server.databases()
    done = pair.copy(tables={"t": {"columns": {
        "v": {"transform": "truncate", "keep_first": 1}}}})
    assert done.returncode == 1, done.stderr
    assert "23514" in done.stderr  # it failed among the rows, once staged
    assert "CANARY" not in done.stdout + done.stderr
    assert pair.server.databases() == before


def test_what_is_in_the_way_of_the_stage_stays(pair):
    pair.server.psql(pair.source, "CREATE TABLE t (v text)")
    pair.server.dropdb(pair.target)
    pair.server.createdb("pg_target_bauta_stage")
    done = pair.copy()
    assert done.returncode == 1
    assert "pg_target_bauta_stage" in done.stderr
    assert "pg_target_bauta_stage" in pair.server.databases()
    assert pair.target not in pair.server.databases()


@empty
@pytest.mark.parametrize("thing", [
    "CREATE TABLE mine ()", "CREATE VIEW mine AS SELECT 1 AS n",
    "CREATE SEQUENCE mine", "CREATE TYPE mine AS ENUM ('a')",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE SCHEMA other; CREATE TABLE other.mine ()"])
def test_target_that_has_something(pair, thing):
    pair.server.psql(pair.source, "CREATE TABLE t (v text)")
    pair.server.psql(pair.target, thing)
    before = pair.engine.picture(pair.target)
    done = pair.copy()
    assert done.returncode == 1 and "not empty" in done.stderr
    assert pair.engine.picture(pair.target) == before


@empty
def test_rows_that_a_policy_hides_are_refused(pair):
    pair.server.psql(pair.source, OBJECTS + "DROP RULE quiet ON item;"
                     "DO $$BEGIN CREATE ROLE limited LOGIN;"
                     " EXCEPTION WHEN duplicate_object THEN END$$;"
                     "GRANT SELECT ON ALL TABLES IN SCHEMA public TO limited;"
                     "GRANT SELECT ON ALL SEQUENCES IN SCHEMA public"
                     " TO limited;")
    before = pair.engine.picture(pair.target)
    done = pair.copy(source=pair.server.url(pair.source, user="limited"))
    assert done.returncode == 1, done.stdout
    assert pair.engine.picture(pair.target) == before


def test_views_of_a_skipped_table_are_left_out(pair):
    done = pair.good(
        "CREATE TABLE log (id serial PRIMARY KEY, v text);"
        "CREATE TABLE kept (id integer);"
        "CREATE VIEW report AS SELECT * FROM log;"
        "CREATE VIEW reports AS SELECT * FROM report;"
        "COMMENT ON VIEW report IS 'c';", tables={"log": "skip"})
    assert "report" in done.stderr + done.stdout
    assert pair.server.psql(
        pair.target, "SELECT string_agg(relname, ' ') FROM pg_class WHERE"
        " relkind IN ('r', 'v') AND relnamespace='public'::regnamespace"
    ) == "kept"


@empty
def test_least_privileges(pair):
    """Roles that own their databases and nothing else."""
    pair.server.psql(
        "postgres", "DO $$BEGIN CREATE ROLE lowly LOGIN;"
        " EXCEPTION WHEN duplicate_object THEN END$$")
    for db in (pair.source, pair.target):
        pair.server.psql("postgres",
                         "ALTER DATABASE %s OWNER TO lowly" % db)
    for db in (pair.source, pair.target):
        pair.server.psql(db, "REVOKE EXECUTE ON FUNCTION"
                         " pg_control_system() FROM PUBLIC")
    pair.server.psql(pair.source, "SET ROLE lowly;"
                     "CREATE TABLE t (id serial PRIMARY KEY, v text);"
                     "INSERT INTO t (v) VALUES ('x')")
    pair.good(source=pair.server.url(pair.source, user="lowly"),
              target=pair.server.url(pair.target, user="lowly"))
    assert pair.server.rows(pair.target, "SELECT v FROM t") == [("x",)]


# What comes after the rows, and where one part of it waits for another.
WAVES = """
CREATE TABLE a (id integer CONSTRAINT a_key PRIMARY KEY, n integer, r int4range,
 CONSTRAINT a_apart EXCLUDE USING gist (r WITH &&));
CREATE TABLE b (id integer PRIMARY KEY, a_id integer,
 CONSTRAINT b_a FOREIGN KEY (a_id) REFERENCES a ON DELETE SET NULL
 DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE a ADD CONSTRAINT "a ""b" FOREIGN KEY (n) REFERENCES b (id);
CREATE TABLE late (a_id integer);
INSERT INTO late VALUES (99);
ALTER TABLE late ADD CONSTRAINT late_a FOREIGN KEY (a_id) REFERENCES a
 NOT VALID;
CREATE INDEX a_n ON a (n); CREATE UNIQUE INDEX a_n_id ON a (n, id);
CREATE INDEX "a ""ON"" x" ON a (lower(n::text)) WHERE n > 0;
ALTER TABLE a CLUSTER ON a_n; ALTER TABLE b REPLICA IDENTITY FULL;
ALTER TABLE a ALTER n SET NOT NULL;
ALTER TABLE a REPLICA IDENTITY USING INDEX a_n_id;
ALTER INDEX "a ""ON"" x" ALTER COLUMN 1 SET STATISTICS 500;
CREATE STATISTICS a_s ON n, id FROM a;
COMMENT ON INDEX a_n IS 'i'; COMMENT ON CONSTRAINT b_a ON b IS 'c';
COMMENT ON CONSTRAINT a_key ON a IS 'k';
CREATE TABLE p (id integer, day integer, a_id integer REFERENCES a,
 PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20);
CREATE INDEX p_a ON p (a_id);
CREATE TABLE q (id integer, day integer, FOREIGN KEY (id, day) REFERENCES p);
CREATE VIEW by_id AS SELECT id, n FROM a GROUP BY id;
CREATE MATERIALIZED VIEW m AS SELECT id, n FROM a; CREATE INDEX m_n ON m (n);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS
 'BEGIN RAISE EXCEPTION ''fired''; END';
CREATE RULE r AS ON DELETE TO late DO INSTEAD NOTHING;
INSERT INTO b SELECT i FROM generate_series(1, 500) i;
INSERT INTO a SELECT i, i, int4range(i, i + 1) FROM generate_series(1, 500) i;
UPDATE b SET a_id = id; INSERT INTO p SELECT i, i % 20, i FROM
 generate_series(1, 500) i; INSERT INTO q SELECT id, day FROM p;
REFRESH MATERIALIZED VIEW m;
CREATE TRIGGER t BEFORE INSERT OR UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f();
"""


def test_waves_after_the_rows(pair):
    pair.good(WAVES)
    pair.same()
    query = ("SELECT conname, convalidated FROM pg_constraint WHERE contype = "
             "'f' ORDER BY 1, 2")
    found = pair.server.rows(pair.target, query)
    assert found == pair.server.rows(pair.source, query)
    assert [r[0] for r in found if r[1] == "f"] == ["late_a"]
    assert pair.server.psql(pair.target, "SELECT count(*) FROM m") == "500"
    # As ANALYZE would have it.
    assert pair.server.psql(
        pair.target, "SELECT count(DISTINCT tablename) FROM pg_stats WHERE "
        "schemaname = 'public'") == pair.server.psql(
            pair.target, "ANALYZE; SELECT count(DISTINCT tablename) FROM "
            "pg_stats WHERE schemaname = 'public'")


BROKEN = {
    "a reference": "ALTER TABLE child ADD FOREIGN KEY (n) REFERENCES parent",
    "a unique index": "CREATE UNIQUE INDEX ON child ((CASE WHEN o > 2000 THEN "
                      "-(n % 1000) - 1 ELSE n END))",
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_breaks_after_the_rows(pair, what):
    """What the rows do not meet ends the copy, and nothing is left."""
    # The rule's results collide past the rows that are tried before.
    pair.server.psql(pair.source, """
        CREATE TABLE parent (n integer PRIMARY KEY);
        CREATE TABLE child (n integer, o integer);
        CREATE INDEX ON child (o); CREATE INDEX ON parent (n, n);
        INSERT INTO parent SELECT i FROM generate_series(1, 3000) i;
        INSERT INTO child SELECT i, i FROM generate_series(1, 3000) i;""")
    pair.server.psql(pair.source, BROKEN[what])
    before = pair.server.databases()
    # Below the constraint, as a restored backup may have it.
    pair.server.psql(pair.source, "ALTER TABLE parent DISABLE TRIGGER ALL;"
                     "DELETE FROM parent WHERE n = 2999;")
    done = pair.copy(tables={} if what == "a reference" else {
        "child": {"columns": {"n": {"transform": "token"}, "o": "keep"}}})
    assert done.returncode == 1, done.stdout + done.stderr
    assert ("references one that is not there" if what == "a reference"
            else "23505") in done.stderr
    assert pair.server.databases() == before


def test_server_that_takes_few_connections(bauta, tmp_path):
    """Not enough for a session each: one writes it all, and it is told."""
    few = servers.Postgres(settings={
        "max_connections": 9, "superuser_reserved_connections": 0,
        "max_wal_senders": 0})
    try:
        few.createdb("source")
        few.psql("source", "CREATE TABLE t AS SELECT i AS id, i || '@b.it' AS c "
                 "FROM generate_series(1, 20000) i; ALTER TABLE t ADD PRIMARY "
                 "KEY (id); CREATE INDEX ON t (c)")
        profile = tmp_path / "p.json"
        profile.write_text('{"bauta": 1, "undeclared": "keep"}')
        done = bauta("copy", few.url("source"), few.url("target"), "--profile",
                     profile, "-j", "6")
        assert done.returncode == 0, done.stderr
        assert "written over one connection" in done.stdout
        assert few.psql("target", "SELECT count(*), max(c) FROM t") == \
            few.psql("source", "SELECT count(*), max(c) FROM t")
    finally:
        few.close()
