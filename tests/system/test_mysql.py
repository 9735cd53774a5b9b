# SPDX-License-Identifier: Apache-2.0
"""What is MariaDB's and MySQL's own: types, character sets, zero dates, all
kinds of objects, LOAD DATA and its stand-in, and a target that stays whole.

A copy is right where mariadb-dump says the same of both databases and the
server's own checksums of the tables agree."""

import json
import subprocess
import time

import pytest

import servers

KEEP = {"bauta": 1, "undeclared": "keep"}


class Pair:
    def __init__(self, bauta, server, folder, key):
        self.bauta, self.server, self.key = bauta, server, key
        self.folder = folder

    def args(self, profile=None, source="my_source", target="my_target"):
        path = self.folder / "profile.json"
        path.write_text(json.dumps(profile or KEEP))
        return ["copy", self.server.url(source), self.server.url(target),
                "--profile", path, "--key-file", self.key]

    def copy(self, profile=None):
        done = self.bauta(*self.args(profile))
        assert done.returncode == 0, done.stderr
        return done

    def sql(self, text, db="my_source"):
        return self.server.sql(db, text)

    def checksums(self, db):
        names = self.sql("SELECT table_name FROM information_schema.tables "
                         "WHERE table_schema='%s' AND table_type='BASE TABLE' "
                         "ORDER BY 1" % db).split("\n")
        return [self.sql("CHECKSUM TABLE `%s` EXTENDED" % n.replace("`", "``"),
                         db).split("\t")[-1] for n in names if n]

    def identical(self):
        before = self.server.dump("my_source").replace("my_source", "DB")
        after = self.server.dump("my_target").replace("my_target", "DB")
        assert after.split("\n") == before.split("\n")
        assert self.checksums("my_target") == self.checksums("my_source")
        assert "my_target_bauta_stage" not in self.server.databases()


@pytest.fixture
def pair(bauta, mariadb, tmp_path, key_file):
    mariadb.dropdb("my_target")
    mariadb.dropdb("my_source")
    mariadb.createdb("my_source")
    yield Pair(bauta, mariadb, tmp_path, key_file)
    mariadb.dropdb("my_source")
    mariadb.dropdb("my_target")


TYPES = """
SET sql_mode='NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES';
SET time_zone='+00:00';
CREATE TABLE number (
  id INT UNSIGNED PRIMARY KEY AUTO_INCREMENT, a TINYINT, b SMALLINT UNSIGNED,
  c MEDIUMINT, d BIGINT, e BIGINT UNSIGNED, f DECIMAL(65,30), g FLOAT,
  h DOUBLE, i FLOAT(7,2), j INT(8) ZEROFILL, k BIT(1), l BIT(64), m BOOLEAN,
  n DECIMAL(10,0) ZEROFILL, o DOUBLE ZEROFILL
) AUTO_INCREMENT=1000;
INSERT INTO number VALUES
 (0,-128,0,-8388608,-9223372036854775808,0,-0.000000000000000000000000000001,
  -0e0,-0e0,0,0,b'0',b'0',0,0,0),
 (1,127,65535,8388607,9223372036854775807,18446744073709551615,
  99999999999999999999999999999999999.999999999999999999999999999999,
  3.40282e38,1.7976931348623157e308,12345.67,42,b'1',
  0xFFFFFFFFFFFFFFFF,1,12345,0.1),
 (2,NULL,NULL,NULL,NULL,NULL,NULL,0.1,0.1,NULL,NULL,NULL,0x5C0A09005C4E,
  NULL,NULL,NULL),
 (3,0,1,1,1,1,1,16777217,4.9e-324,1.5,1,b'1',0x0A,1,1,1e300),
 (4,0,1,1,1,1,1,1.17549435e-38,0.30000000000000004,1.5,1,b'1',0x09,1,1,1);
CREATE TABLE moment (
  id INT PRIMARY KEY, a DATE, b DATETIME, c DATETIME(6), d TIMESTAMP NULL,
  e TIMESTAMP(6) NULL, f TIME, g TIME(6), h YEAR
);
INSERT INTO moment VALUES
 (1,'0000-00-00','0000-00-00 00:00:00','0000-00-00 00:00:00.000001',
  '0000-00-00 00:00:00','0000-00-00 00:00:00','-838:59:59',
  '-838:59:59.999999',0),
 (2,'9999-12-31','9999-12-31 23:59:59','9999-12-31 23:59:59.999999',
  '2038-01-19 03:14:07','1970-01-01 00:00:01.5','838:59:59','00:00:00.000001',
  2155),
 (3,'2023-02-31','2023-00-00 00:00:00','2023-03-26 02:30:00.5',
  '2023-03-26 01:30:00','2023-10-29 00:30:00','-00:00:01','-00:00:00.5',1901),
 (4,NULL,NULL,NULL,'2023-10-29 01:30:00',NULL,NULL,NULL,NULL);
CREATE TABLE words (
  id INT PRIMARY KEY, a CHAR(5), b VARCHAR(200), c TEXT, d TINYTEXT,
  e VARCHAR(50) CHARACTER SET latin1, f VARCHAR(50) CHARACTER SET utf16,
  g VARCHAR(50) CHARACTER SET ucs2, h VARCHAR(50) CHARACTER SET utf8mb3,
  i VARCHAR(50) CHARACTER SET sjis, j VARCHAR(50) CHARACTER SET utf32,
  k TEXT CHARACTER SET cp1251, l CHAR(5) CHARACTER SET utf16le
);
INSERT INTO words VALUES
 (1,'a  ','tab\\there','line\\nbreak','back\\\\slash','é€','😀é','é','ü','表','ß',
  'Ж','x'),
 (2,'','','','','','','','','','','',''),
 (3,NULL,'\\\\N','NULL','\\0','\\\\','\\\\\\t','\\n','''"`','ソ能','\\\\N','\\\\N',
  NULL),
 (4,'x',REPEAT('\\\\',200),REPEAT('\\t\\n',500),'\\r\\n\\Z','ÿ','Ā','਀','ऀ','\\\\',
  '\\n','\\\\','ਊ');
CREATE TABLE raw (
  id INT PRIMARY KEY, a BINARY(4), b VARBINARY(300), c BLOB, d LONGBLOB,
  e GEOMETRY, f POINT
);
INSERT INTO raw VALUES
 (1,0x00,0x5C4E,0x0A095C00,REPEAT(0x5C,70000),
  ST_GeomFromText('POLYGON((0 0,1 0,1 1,0 0))',4326),POINT(9,10)),
 (2,0xFFFEFDFC,'',x'',NULL,NULL,NULL),
 (3,0x27225C60,0xC3A900E9,0xED,REPEAT(0x0A,70000),
  ST_GeomFromText('MULTIPOINT(1 2,3 4)'),POINT(-0e0,1e300));
CREATE TABLE choice (
  id INT PRIMARY KEY, a ENUM('x','y','it''s','comma, here'), z ENUM('','0','-'),
  b SET('p','q','it''s','\\\\'), c ENUM('1','2','3'), d ENUM('','z'),
  e ENUM('é','Ж') CHARACTER SET utf16, f ENUM('b\\\\a','c"d') NOT NULL
);
SET sql_mode='';
INSERT IGNORE INTO choice (id,a,b,c,d,e,f) VALUES
 (1,'x','p,q','1','','é','b\\\\a'),(2,'no such','','no such','no such','no such',
  'no such'),
 (3,'it''s','p,it''s,\\\\','3','z','Ж','c"d'),(4,NULL,NULL,NULL,NULL,NULL,''),
 (5,'comma, here','q','2','','é','c"d');
UPDATE IGNORE choice SET z = ELT(id, '', 'no such', '0', NULL, '-');
CREATE TABLE modern (
  id INT PRIMARY KEY, a JSON, b UUID, c INET6, d INET4,
  e INT INVISIBLE DEFAULT 5, f INT AS (id * 2) VIRTUAL,
  g VARCHAR(20) AS (CONCAT('v', id)) PERSISTENT, h INT DEFAULT (id + 1),
  UNIQUE KEY (f), KEY (g)
);
INSERT INTO modern (id,a,b,c,d,e) VALUES
 (1,'{"a": [1, "\\\\u00e9\\\\n"]}','123e4567-e89b-12d3-a456-426614174000',
  '2001:db8:1:2::34','10.0.0.1',9),
 (2,NULL,NULL,'::','255.255.255.255',NULL),
 (3,'"x"','00000000-0000-0000-0000-00000000000a','::ffff:1.2.3.4','9.9.9.10',1);
"""


def load_types(pair):
    pair.sql(TYPES)
    assert pair.sql("SELECT a+0, c+0, f+0, z+0 FROM choice WHERE id=2") \
        == "0\t0\t0\t0"


def test_types(pair):
    load_types(pair)
    pair.copy()
    pair.identical()


@pytest.fixture(scope="module")
def forbidding():
    try:
        server = servers.MariaDB(settings={"local-infile": 0,
                                           "max-allowed-packet": "1M"})
    except servers.Missing as missing:
        pytest.skip(str(missing))
    yield server
    server.close()


def test_types_where_load_data_is_forbidden(bauta, forbidding, tmp_path,
                                            key_file):
    forbidding.createdb("my_source")
    pair = Pair(bauta, forbidding, tmp_path, key_file)
    load_types(pair)
    pair.sql("CREATE TABLE many (id INT PRIMARY KEY, a VARCHAR(100), b BLOB);"
             "INSERT INTO many SELECT seq, REPEAT('\\'', seq % 100),"
             " REPEAT(CHAR(seq % 256), seq % 300) FROM seq_1_to_20000;"
             "INSERT INTO many VALUES (0, 'big', REPEAT('\\\\', 60000));")
    pair.copy()
    pair.identical()
    profile = {"bauta": 1, "undeclared": "keep", "tables": {"words": {
        "columns": {"e": {"transform": "mask", "with": "é"}}}}}
    forbidding.dropdb("my_target")
    pair.copy(profile)
    assert pair.sql("SELECT e FROM words ORDER BY id",
                    "my_target") == "éé\n\né\né"


def test_rules_on_other_character_sets(pair):
    load_types(pair)
    mask = {"transform": "mask", "with": "é"}
    pair.copy({"bauta": 1, "undeclared": "keep", "tables": {
        "words": {"columns": {"e": mask, "f": mask, "g": mask, "h": mask,
                              "b": mask, "l": mask}},
        "number": {"columns": {"id": {"transform": "token"}}},
        "modern": {"columns": {"b": {"transform": "token"}}}}})
    for column in "efghbl":
        query = ("SELECT id, REPEAT('é', CHAR_LENGTH(%s)) FROM words "
                 "ORDER BY id" % column)
        assert pair.sql("SELECT id, %s FROM words ORDER BY id" % column,
                        "my_target") == pair.sql(query)
    assert pair.sql("SELECT a, c, d, j FROM words ORDER BY id", "my_target") \
        == pair.sql("SELECT a, c, d, j FROM words ORDER BY id")
    assert pair.sql("SELECT COUNT(DISTINCT b) FROM modern", "my_target") == "2"
    assert pair.sql("SELECT b FROM modern WHERE id=1", "my_target") != \
        pair.sql("SELECT b FROM modern WHERE id=1")


def test_a_result_the_column_cannot_hold_is_refused(pair):
    pair.sql("CREATE TABLE t (id INT PRIMARY KEY, a VARCHAR(9) CHARACTER SET "
             "latin1);INSERT INTO t VALUES (1,'ok'),(7,'CANARY');")
    done = pair.bauta(*pair.args({"bauta": 1, "tables": {"t": {"columns": {
        "id": "keep", "a": {"transform": "mask", "with": "Ж"}}}}}))
    assert done.returncode == 1
    assert "t.a" in done.stderr or ("t" in done.stderr and "a" in done.stderr)
    assert "CANARY" not in done.stderr and "Ж" not in done.stderr
    assert not [d for d in pair.server.databases() if d.startswith("my_target")]


OBJECTS = """
CREATE TABLE parent (a INT, b INT, v VARCHAR(20), PRIMARY KEY (a, b),
  UNIQUE KEY by_v (v), CHECK (a < 1000));
CREATE TABLE child (id INT AUTO_INCREMENT PRIMARY KEY, a INT, b INT, boss INT,
  note TEXT, KEY by_note (note(10)), FULLTEXT KEY words (note),
  CONSTRAINT to_parent FOREIGN KEY (a, b) REFERENCES parent (a, b)
   ON DELETE CASCADE ON UPDATE SET NULL,
  CONSTRAINT to_self FOREIGN KEY (boss) REFERENCES child (id));
CREATE TABLE egg (id INT PRIMARY KEY, hen INT);
CREATE TABLE hen (id INT PRIMARY KEY, egg INT,
  FOREIGN KEY (egg) REFERENCES egg (id));
ALTER TABLE egg ADD FOREIGN KEY (hen) REFERENCES hen (id);
CREATE TABLE log (n INT NOT NULL AUTO_INCREMENT, what VARCHAR(80), KEY (what),
  KEY (n)) COMMENT='it''s (a, "log"), `yes`';
CREATE TABLE parts (id INT, day DATE NOT NULL, PRIMARY KEY (id, day), KEY (day))
  PARTITION BY RANGE (YEAR(day)) SUBPARTITION BY HASH (id) SUBPARTITIONS 2
  (PARTITION p0 VALUES LESS THAN (2000), PARTITION p1 VALUES LESS THAN MAXVALUE);
CREATE TABLE old (id INT PRIMARY KEY, t TEXT, KEY (t(5))) ENGINE=MyISAM;
CREATE TABLE bare (a INT, UNIQUE KEY (a));
CREATE TABLE nothing (id INT PRIMARY KEY);
CREATE SEQUENCE counter START WITH 5 INCREMENT BY 5 CACHE 10;
SELECT NEXTVAL(counter), NEXTVAL(counter);
CREATE TABLE counted (id INT PRIMARY KEY DEFAULT NEXTVAL(counter), v INT);
INSERT INTO counted (v) VALUES (1), (2);
INSERT INTO parent VALUES (1,1,'one'),(2,2,NULL),(3,3,NULL);
INSERT INTO child VALUES (1,1,1,NULL,'some words'),(2,2,NULL,1,'more'),
  (3,NULL,99,3,NULL),(9,3,3,2,'');
SET foreign_key_checks=0;
INSERT INTO egg VALUES (1,1),(2,NULL); INSERT INTO hen VALUES (1,1);
INSERT INTO parts SELECT seq, DATE('1990-01-01') + INTERVAL seq MONTH
  FROM seq_1_to_300;
INSERT INTO old VALUES (1,'x'),(2,NULL); INSERT INTO bare VALUES (1),(NULL);
INSERT INTO log VALUES (7,'seven');
ALTER TABLE log AUTO_INCREMENT=500;
CREATE VIEW z_base AS SELECT a, b, v FROM parent WHERE v IS NOT NULL;
CREATE VIEW a_top AS SELECT z.v, c.note FROM z_base z
  JOIN `my_source`.child c ON c.a = z.a AND c.b = z.b;
CREATE FUNCTION twice(n INT) RETURNS INT DETERMINISTIC RETURN n * 2;
CREATE VIEW m_call AS SELECT twice(a) AS two, 'my_source.log' AS t FROM parent;
DELIMITER //
CREATE PROCEDURE note(IN what VARCHAR(80), OUT n INT) SQL SECURITY INVOKER
  COMMENT 'DEFINER=`x`@`y`'
BEGIN
  INSERT INTO my_source.log (what) VALUES (CONCAT('DEFINER=', what));
  SELECT COUNT(*) INTO n FROM `my_source`.`log` WHERE log.what <> 'a.b';
END//
CREATE TRIGGER second_one AFTER INSERT ON parent FOR EACH ROW
  INSERT INTO log (what) VALUES ('b')//
CREATE TRIGGER first_one AFTER INSERT ON my_source.parent FOR EACH ROW
  PRECEDES second_one INSERT INTO my_source.log (what) VALUES ('a')//
SET sql_mode='ANSI_QUOTES,STRICT_ALL_TABLES'//
CREATE TRIGGER ansi BEFORE UPDATE ON "child" FOR EACH ROW
  SET NEW."note" = CONCAT(NEW.note, 'é')//
SET sql_mode=DEFAULT//
CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY STARTS '2031-01-01 00:00:00'
  ON COMPLETION PRESERVE ENABLE COMMENT 'ENABLE' DO DELETE FROM log//
CREATE EVENT asleep ON SCHEDULE EVERY 1 HOUR STARTS '2031-01-01 00:00:00'
  DISABLE DO DELETE FROM log//
DELIMITER ;
"""


def test_objects(pair):
    pair.server.sql("mysql", "ALTER DATABASE my_source CHARACTER SET latin2")
    pair.sql(OBJECTS)
    done = pair.copy()
    assert "events are disabled" in done.stdout + done.stderr
    before, after = (pair.server.dump(db).replace(db, "DB") for db in (
        "my_source", "my_target"))
    # A name in a string is none; a name is quoted when changed.
    assert after.count("my_source") == 1
    after = after.replace("'my_source.log'", "'DB.log'")
    before = before.replace("DB.log (what", "`DB`.log (what").replace(
        "ON DB.parent", "ON `DB`.parent").replace(
        "ON COMPLETION PRESERVE ENABLE", "ON COMPLETION PRESERVE DISABLE")
    assert after.split("\n") == before.split("\n")
    assert pair.checksums("my_target") == pair.checksums("my_source")
    assert "my_source" not in pair.sql(
        "SELECT column_default FROM information_schema.columns "
        "WHERE table_schema='my_target' AND table_name='counted'")
    assert "latin2" in pair.sql("SELECT @@character_set_database", "my_target")


def test_objects_work_in_the_copy_alone(pair):
    pair.sql(OBJECTS)
    pair.copy()
    before = pair.server.dump("my_source")
    assert pair.sql("SELECT * FROM a_top", "my_target") == "one\tsome words"
    assert pair.sql("SELECT two FROM m_call LIMIT 1", "my_target") == "2"
    pair.sql("INSERT INTO parent VALUES (8,8,'eight');"
             "CALL note('x', @n); INSERT INTO counted (v) VALUES (3);"
             "INSERT INTO child (note) VALUES ('n'); DELETE FROM parent "
             "WHERE a=3;", "my_target")
    assert pair.sql("SELECT n, what FROM log ORDER BY n", "my_target") == (
        "7\tseven\n500\ta\n501\tb\n502\tDEFINER=x")
    assert pair.sql("SELECT MAX(id) FROM child", "my_target") == "10"
    assert pair.sql("SELECT COUNT(*) FROM child WHERE a=3", "my_target") == "0"
    with pytest.raises(servers.Failed):
        pair.sql("INSERT INTO child (a, b) VALUES (77, 77)", "my_target")
    with pytest.raises(servers.Failed):
        pair.sql("INSERT INTO parent VALUES (2000, 1, 'check')", "my_target")
    assert pair.server.dump("my_source") == before
    assert pair.sql("SELECT COUNT(*) > 2 FROM counted WHERE id > 0",
                    "my_target") == "1"


def test_skipped_tables_take_what_reads_them_along(pair):
    pair.sql(OBJECTS)
    done = pair.copy({"bauta": 1, "undeclared": "keep", "tables": {
        "parent": "skip", "log": "schema-only",
        "child": {"columns": {"a": "null", "b": "null"}}}})
    told = done.stdout + done.stderr
    for view in ("z_base", "a_top", "m_call"):
        assert view in told
    tables = pair.sql("SHOW TABLES", "my_target").split("\n")
    assert "parent" not in tables and "z_base" not in tables
    assert "CONSTRAINT `to_parent`" not in pair.sql(
        "SHOW CREATE TABLE child", "my_target")
    assert "CONSTRAINT `to_self`" in pair.sql("SHOW CREATE TABLE child", "my_target")
    assert pair.sql("SELECT COUNT(*) FROM log", "my_target") == "0"


NAMES = ["a b", "tick`tick", "quote'quote", 'double"double', "line\nbreak",
         "back\\slash", "dot.dot", "paren(,)", "é表", "SELECT", "KEY",
         "FOREIGN KEY (x)"]


def quote(name):
    return "`%s`" % name.replace("`", "``")


def test_names(pair):
    for name in NAMES:
        n = quote(name)
        pair.sql("CREATE TABLE %s (%s INT PRIMARY KEY, %s VARCHAR(9), %s INT,"
                 "CONSTRAINT %s FOREIGN KEY (%s) REFERENCES %s (%s),"
                 "UNIQUE KEY %s (%s));INSERT INTO %s VALUES (1,'x',1);"
                 "CREATE VIEW %s AS SELECT * FROM %s;" % (
                     n, n, quote(name + "2"), quote(name + "3"),
                     quote("fk" + name), quote(name + "3"), n, n,
                     quote("u" + name), quote(name + "2"), n,
                     quote("v" + name), n))
    pair.copy()
    pair.identical()


@pytest.mark.parametrize("name", ["tick`y", "with space", "é" * 60, "dash-y"])
def test_database_names(pair, name):
    pair.sql("CREATE TABLE t (id INT PRIMARY KEY);INSERT INTO t VALUES (4)")
    url = name.replace(" ", "%20").replace("`", "%60")
    args = pair.args(target=url)
    try:
        for _ in range(2):
            done = pair.bauta(*args)
            assert done.returncode == 0, done.stderr
            assert pair.sql("SELECT id FROM t", name) == "4"
            pair.sql("DROP DATABASE %s; CREATE DATABASE %s" % (
                quote(name), quote(name)))
    finally:
        pair.sql("DROP DATABASE %s" % quote(name))


def test_zero_in_a_numbered_column_stays_zero(pair):
    pair.sql("SET sql_mode='NO_AUTO_VALUE_ON_ZERO';"
             "CREATE TABLE t (id INT AUTO_INCREMENT PRIMARY KEY, v INT);"
             "INSERT INTO t VALUES (0, 1), (5, 2);")
    pair.copy()
    pair.identical()


def test_next_number_is_past_those_that_a_rule_gave(pair):
    pair.sql("CREATE TABLE t (id INT AUTO_INCREMENT PRIMARY KEY);"
             "INSERT INTO t VALUES (1), (2), (3);")
    pair.copy({"bauta": 1, "tables": {"t": {"columns": {
        "id": {"transform": "token"}}}}})
    top = int(pair.sql("SELECT MAX(id) FROM t", "my_target"))
    assert pair.sql("INSERT INTO t VALUES (); SELECT MAX(id) > %d FROM t" % top,
                    "my_target") == "1"


def test_a_reference_broken_at_the_source_is_told(pair):
    pair.sql("CREATE TABLE p (id INT PRIMARY KEY);"
             "CREATE TABLE c (id INT PRIMARY KEY, p INT,"
             " CONSTRAINT c_to_p FOREIGN KEY (p) REFERENCES p (id));"
             "SET foreign_key_checks=0; INSERT INTO c VALUES (1, 99);")
    done = pair.copy()
    assert "c_to_p" in done.stdout + done.stderr
    pair.identical()


def test_big_values(pair):
    pair.sql("CREATE TABLE t (id INT PRIMARY KEY, v LONGBLOB);"
             "INSERT INTO t VALUES (1, REPEAT('\\\\', 9000000)),"
             "(2, REPEAT('x', 12000000)), (3, '');")
    pair.copy()
    pair.identical()


def test_empty_database(pair):
    pair.copy()
    assert pair.sql("SHOW TABLES", "my_target") == ""


def test_target_that_stands_empty(pair):
    pair.sql("CREATE TABLE t (id INT PRIMARY KEY)")
    pair.server.createdb("my_target")
    pair.copy()
    pair.identical()


@pytest.mark.parametrize("what", [
    "CREATE VIEW v AS SELECT 1", "CREATE SEQUENCE s",
    "CREATE PROCEDURE p() SELECT 1",
    "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO SELECT 1"])
def test_target_with_anything_in_it(pair, what):
    pair.server.createdb("my_target")
    pair.sql(what, "my_target")
    before = pair.server.dump("my_target")
    done = pair.bauta(*pair.args())
    assert done.returncode == 1 and "not empty" in done.stderr
    assert pair.server.dump("my_target") == before


def test_stage_left_by_a_run_that_died(pair):
    pair.sql("CREATE TABLE t (id INT PRIMARY KEY)")
    pair.server.createdb("my_target_bauta_stage")
    pair.sql("CREATE TABLE t (x TEXT)", "my_target_bauta_stage")
    pair.copy()
    pair.identical()


def test_two_runs_do_not_share_a_target(pair):
    pair.sql("CREATE TABLE t (id INT PRIMARY KEY, v TEXT);"
             "INSERT INTO t SELECT seq, REPEAT('x', 200) "
             "FROM seq_1_to_400000;")
    first = pair.bauta.start(*pair.args())
    end = time.monotonic() + 60
    while "my_target_bauta_stage" not in pair.server.databases():
        assert first.poll() is None and time.monotonic() < end
        time.sleep(0.01)
    second = pair.bauta(*pair.args())
    assert second.returncode == 1 and "another run" in second.stderr
    out, err = first.communicate(timeout=120)
    assert first.returncode == 0, err
    pair.identical()


def test_failure_at_the_very_end_leaves_the_target_as_it_was(pair):
    """The target is no longer empty when the copy is to be moved there."""
    pair.sql("CREATE TABLE t (id INT PRIMARY KEY, v TEXT);"
             "INSERT INTO t SELECT seq, REPEAT('x', 200) "
             "FROM seq_1_to_300000;")
    pair.server.createdb("my_target")
    run = pair.bauta.start(*pair.args())
    end = time.monotonic() + 60
    while "my_target_bauta_stage" not in pair.server.databases():
        assert run.poll() is None and time.monotonic() < end
        time.sleep(0.01)
    pair.sql("CREATE TABLE mine (v INT); INSERT INTO mine VALUES (1);",
             "my_target")
    before = pair.server.dump("my_target")
    out, err = run.communicate(timeout=120)
    assert run.returncode == 1 and "empty" in err
    assert pair.server.dump("my_target") == before
    assert "my_target_bauta_stage" not in pair.server.databases()


def test_snapshot(pair):
    """Rows written after the run began are not in the copy."""
    pair.sql("CREATE TABLE a (id INT PRIMARY KEY, v TEXT);"
             "CREATE TABLE b (id INT PRIMARY KEY);"
             "INSERT INTO a SELECT seq, REPEAT('x', 200) "
             "FROM seq_1_to_300000; INSERT INTO b VALUES (1);")
    run = pair.bauta.start(*pair.args())
    end = time.monotonic() + 60
    while "my_target_bauta_stage" not in pair.server.databases():
        assert run.poll() is None and time.monotonic() < end
        time.sleep(0.01)
    pair.sql("INSERT INTO b VALUES (2); DELETE FROM a WHERE id > 299000;")
    out, err = run.communicate(timeout=120)
    assert run.returncode == 0, err
    assert pair.sql("SELECT COUNT(*) FROM b", "my_target") == "1"
    assert pair.sql("SELECT COUNT(*) FROM a", "my_target") == "300000"


@pytest.mark.parametrize("more, words", [
    ("&sockte=/x", ["sockte", "socket"]),
    ("&ssl-mode=maybe", ["ssl-mode", "required"]),
    ("&tls=require", ["tls"])])
def test_parameters_it_does_not_know(pair, more, words):
    args = pair.args()
    args[1] += more
    done = pair.bauta(*args)
    assert done.returncode == 2
    for word in words:
        assert word in done.stderr


def test_url_without_a_database(pair):
    args = pair.args()
    args[1] = pair.server.url("")
    done = pair.bauta(*args)
    assert done.returncode == 2 and "database" in done.stderr


def test_system_versioned_tables_lose_their_history_and_say_so(pair):
    pair.sql("CREATE TABLE t (id INT PRIMARY KEY, v INT)"
             " WITH SYSTEM VERSIONING; INSERT INTO t VALUES (1, 1);"
             "UPDATE t SET v = 2;")
    done = pair.copy()
    assert "history" in done.stdout + done.stderr
    assert pair.sql("SELECT id, v FROM t", "my_target") == "1\t2"
    assert "SYSTEM VERSIONING" in pair.sql("SHOW CREATE TABLE t", "my_target")


def test_password_from_the_environment(bauta, tmp_path, key_file):
    try:
        server = servers.MariaDB(tcp=True)
    except servers.Missing as missing:
        pytest.skip(str(missing))
    try:
        server.createdb("my_source")
        server.sql("my_source", "CREATE USER app IDENTIFIED BY 'sesame';"
                   "GRANT ALL ON *.* TO app; CREATE TABLE t (id INT)")
        pair = Pair(bauta, server, tmp_path, key_file)
        args = pair.args()
        args[1] = server.tcp_url("my_source", "app")
        args[2] = server.tcp_url("my_target", "app")
        done = bauta(*args, env={"MYSQL_PWD": "sesame"})
        assert done.returncode == 0, done.stderr
        assert "my_target" in server.databases()
        done = bauta(*args, env={"MYSQL_PWD": "simsim"})
        assert done.returncode == 1 and "password" in done.stderr
        assert "simsim" not in done.stderr
    finally:
        server.close()


@pytest.fixture
def limited(pair):
    """A user who may do everything, but what a test takes away."""
    if not pair.sql("SELECT @@skip_networking") == "1":
        pytest.skip("needs a server on a socket")
    pair.sql("CREATE OR REPLACE USER app@localhost; GRANT SELECT, SHOW VIEW, "
             "TRIGGER, EVENT, EXECUTE, LOCK TABLES ON my_source.* TO "
             "app@localhost; GRANT SELECT ON mysql.* TO app@localhost;")
    yield "app"
    pair.sql("DROP USER app@localhost")


@pytest.mark.parametrize("stands", [False, True])
def test_objects_refused_at_the_end_take_all_back(pair, limited, stands):
    """Views are taken by the staged database and refused by the target."""
    pair.sql("CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1);"
             "CREATE SEQUENCE s; CREATE VIEW v AS SELECT * FROM t;")
    if stands:
        pair.server.sql("mysql", "CREATE DATABASE my_target "
                        "CHARACTER SET latin7")
    pair.sql("GRANT ALL ON `my_target_bauta_stage`.* TO app@localhost;"
             "GRANT CREATE, ALTER, DROP, INSERT, SELECT ON `my_target`.* "
             "TO app@localhost;")
    args = pair.args()
    args[2] = pair.server.url("my_target", "app")
    done = pair.bauta(*args)
    assert done.returncode == 1 and "VIEW v" in done.stderr, done.stderr
    databases = pair.server.databases()
    assert ("my_target" in databases) == stands
    assert "my_target_bauta_stage" not in databases
    if stands:
        assert pair.sql("SHOW TABLES", "my_target") == ""
        assert pair.sql("SELECT @@character_set_database",
                        "my_target") == "latin7"


def test_a_user_who_may_not_make_the_staged_database(pair, limited):
    pair.sql("CREATE TABLE t (id INT PRIMARY KEY);"
             "GRANT ALL ON `my_target`.* TO app@localhost;")
    args = pair.args()
    args[1] = pair.server.url("my_source", "app")
    args[2] = pair.server.url("my_target", "app")
    done = pair.bauta(*args)
    assert done.returncode == 1
    assert "my_target_bauta_stage" in done.stderr and "right" in done.stderr
    assert not [d for d in pair.server.databases() if d.startswith("my_target")]
