# SPDX-License-Identifier: Apache-2.0
"""What bench/copy copies, and the private servers that it is in.

A row has 14 columns and about 200 bytes. The same rows on each engine but for
what their functions spell differently.
"""

import os
import pathlib
import shlex
import sqlite3
import sys

REPO = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO / "tests" / "system"))
import servers  # noqa: E402

COLUMNS = """(
    id {big} NOT NULL PRIMARY KEY,
    first_name VARCHAR(40) NOT NULL,
    last_name VARCHAR(40) NOT NULL,
    email VARCHAR(80) NOT NULL,
    phone VARCHAR(24),
    iban VARCHAR(34),
    birth_date DATE,
    city VARCHAR(40),
    country CHAR(2),
    balance DECIMAL(12, 2),
    status VARCHAR(12),
    visits INTEGER,
    created_at TIMESTAMP {null},
    note TEXT
)"""

RULES = {
    "first_name": {"transform": "first_name"},
    "last_name": {"transform": "last_name"},
    "email": {"transform": "email"},
    "phone": {"transform": "digits"},
    "iban": {"transform": "mask", "keep_first": 4, "keep_last": 2},
    "birth_date": {"transform": "truncate_date", "unit": "year"},
    "balance": {"transform": "bucket", "width": 100},
}

FILL = {
    "pg": """INSERT INTO {t} SELECT i,
  'First' || i % 997, 'Last' || i % 7919,
  'user' || i || '@host' || i % 50 || '.test',
  '+39 0' || 10 + i % 80 || ' ' || 1000000 + (i * 7919::bigint) % 8999999,
  'IT' || 10 + i % 89 || lpad((i * 104729::bigint)::text, 22, '0'),
  DATE '1940-01-01' + (i % 25000), 'City ' || i % 300,
  substr('ITFRDEESNL', 1 + 2 * (i % 5), 2),
  ((i * 37::bigint) % 10000000) / 100.0,
  CASE i % 3 WHEN 0 THEN 'active' WHEN 1 THEN 'dormant' ELSE 'closed' END,
  i % 1000, TIMESTAMP '2015-01-01' + i % 3000000 * INTERVAL '97 seconds',
  CASE WHEN i % 4 = 0 THEN NULL ELSE md5(i::text) || ' ' || md5((i+1)::text) END
FROM generate_series(1, {n}) i;""",
    "mysql": """INSERT INTO {t} SELECT seq,
  concat('First', seq % 997), concat('Last', seq % 7919),
  concat('user', seq, '@host', seq % 50, '.test'),
  concat('+39 0', 10 + seq % 80, ' ', 1000000 + seq * 7919 % 8999999),
  concat('IT', 10 + seq % 89, lpad(seq * 104729, 22, '0')),
  DATE '1940-01-01' + INTERVAL (seq % 25000) DAY, concat('City ', seq % 300),
  substr('ITFRDEESNL', 1 + 2 * (seq % 5), 2), (seq * 37 % 10000000) / 100.0,
  CASE seq % 3 WHEN 0 THEN 'active' WHEN 1 THEN 'dormant' ELSE 'closed' END,
  seq % 1000,
  TIMESTAMP '2015-01-01 00:00:00' + INTERVAL seq % 3000000 * 97 SECOND,
  CASE WHEN seq % 4 = 0 THEN NULL ELSE concat(md5(seq), ' ', md5(seq+1)) END
FROM seq_1_to_{n};""",
}


def tables(n, rows):
    """name → rows: one table, or many, the k-th of them 1/k as large as the
    first, which all together have as many rows."""
    if n == 1:
        return {"person": rows}
    shares = [1 / k for k in range(1, n + 1)]
    sizes = [max(1, int(rows * share / sum(shares))) for share in shares]
    sizes[0] += max(0, rows - sum(sizes))
    return {"person_%02d" % k: size for k, size in enumerate(sizes, 1)}


def profile(names, rules):
    entry = {"columns": RULES} if rules else "keep"
    return {"bauta": 1, "undeclared": "keep",
            "tables": {name: entry for name in names}}


def ticks(pid):
    """Processor time of a process and of its children that have ended."""
    try:
        with open("/proc/%d/stat" % pid) as stat:
            fields = stat.read().rpartition(")")[2].split()
    except OSError:  # it has just ended: its parent has the time
        return 0
    return sum(map(int, fields[11:15]))


def family(pid):
    """A process and those it has started, as they are now."""
    pids = [pid]
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open("/proc/%s/stat" % entry) as stat:
                parent = int(stat.read().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        if parent == pid:
            pids.append(int(entry))
    return pids


class Database:
    server = None

    def cpu(self):
        """Seconds of processor time that the server has taken so far."""
        if self.server is None:
            return 0.0
        return sum(map(ticks, family(self.server.process.pid))) / os.sysconf(
            "SC_CLK_TCK")

    def urls(self):
        return self.server.url("src"), self.server.url("dst")

    def close(self):
        if self.server is not None:
            self.server.close()


class Pg(Database):
    title = "PostgreSQL"

    def __init__(self, sizes, folder, jobs):
        self.sizes, self.jobs = sizes, jobs
        self.rival = "pg_dump -Fd -j%d, pg_restore -j%d" % (jobs, jobs)
        self.dump = folder / "dump"
        self.server = servers.Postgres(settings={
            "fsync": "on", "full_page_writes": "on", "synchronous_commit": "on",
            "shared_buffers": "512MB", "maintenance_work_mem": "256MB",
            "max_wal_size": "8GB", "autovacuum": "off"})
        self.server.createdb("src")
        for name, rows in sizes.items():
            self.server.psql("src", "CREATE TABLE %s %s; %s CREATE INDEX "
                             "%s_created ON %s (created_at);" % (
                                 name, COLUMNS.format(big="BIGINT", null=""),
                                 FILL["pg"].format(t=name, n=rows), name, name))
        self.server.psql("src", "VACUUM ANALYZE")

    def reset(self):
        self.server.dropdb("dst")
        self.server.psql("postgres", "CHECKPOINT")

    def own(self):
        where = "-h %s -p %d -U postgres" % (self.server.root, self.server.port)
        return ("rm -rf {d} && {b}/createdb {w} dst && "
                "{b}/pg_dump -Fd -j{j} -f {d} {w} src && "
                "{b}/pg_restore -j{j} {w} -d dst {d}; s=$?; rm -rf {d}; "
                "exit $s").format(d=shlex.quote(str(self.dump)), j=self.jobs,
                                  b=self.server.bin, w=where)

    def count(self, name):
        return int(self.server.psql("dst", "SELECT count(*) FROM " + name))


class MySql(Database):
    title = "MariaDB"
    rival = "mariadb-dump | mariadb"

    def __init__(self, sizes, _folder, _jobs):
        self.sizes = sizes
        self.server = servers.MariaDB(settings={
            "innodb-flush-log-at-trx-commit": 1,
            "innodb-flush-method": "fsync",
            "innodb-buffer-pool-size": "1G", "innodb-log-file-size": "1G"})
        self.server.createdb("src")
        for name, rows in sizes.items():
            self.server.sql("src", "CREATE TABLE %s %s; %s CREATE INDEX "
                            "%s_created ON %s (created_at); ANALYZE TABLE %s;"
                            % (name, COLUMNS.format(big="BIGINT", null="NULL"),
                               FILL["mysql"].format(t=name, n=rows), name, name,
                               name))

    def reset(self):
        self.server.dropdb("dst")
        self.server.createdb("dst")

    def own(self):
        where = "--no-defaults -u root --socket=%s" % self.server.socket
        return ("mariadb-dump %s --single-transaction --quick src | "
                "mariadb %s dst" % (where, where))

    def count(self, name):
        return int(self.server.sql("dst", "SELECT count(*) FROM " + name))


class Sqlite(Database):
    title = "SQLite"
    rival = "sqlite3 .dump | sqlite3"

    def __init__(self, sizes, folder, _jobs):
        self.sizes = sizes
        self.src, self.dst = folder / "src.db", folder / "dst.db"
        self.src.unlink(missing_ok=True)
        db = sqlite3.connect(self.src)
        db.execute("PRAGMA synchronous=OFF")
        for name, rows in sizes.items():
            db.execute("CREATE TABLE %s %s" % (
                name, COLUMNS.format(big="INTEGER", null="")))
            db.executemany("INSERT INTO %s VALUES (%s)" % (
                name, ",".join("?" * 14)), map(self.row, range(1, rows + 1)))
            db.execute("CREATE INDEX %s_created ON %s (created_at)" % (
                name, name))
        db.commit()
        db.close()

    @staticmethod
    def row(i):
        day = 1 + i % 28
        return (i, "First%d" % (i % 997), "Last%d" % (i % 7919),
                "user%d@host%d.test" % (i, i % 50),
                "+39 0%d %d" % (10 + i % 80, 1000000 + i * 7919 % 8999999),
                "IT%d%022d" % (10 + i % 89, i * 104729),
                "%d-%02d-%02d" % (1940 + i % 68, 1 + i % 12, day),
                "City %d" % (i % 300), "ITFRDEESNL"[2 * (i % 5):][:2],
                (i * 37 % 10000000) / 100.0,
                ("active", "dormant", "closed")[i % 3], i % 1000,
                "%d-%02d-%02d %02d:%02d:%02d" % (
                    2015 + i % 10, 1 + i % 12, day, i % 24, i % 60, i % 59),
                None if i % 4 == 0 else "%032x %032x" % (
                    i * 2654435761, i * 40503))

    def reset(self):
        self.dst.unlink(missing_ok=True)

    def urls(self):
        return "sqlite:%s" % self.src, "sqlite:%s" % self.dst

    def own(self):
        return "sqlite3 %s .dump | sqlite3 %s" % (
            shlex.quote(str(self.src)), shlex.quote(str(self.dst)))

    def count(self, name):
        db = sqlite3.connect(self.dst)
        n, = db.execute("SELECT count(*) FROM " + name).fetchone()
        db.close()
        return n


ENGINES = {"pg": Pg, "mysql": MySql, "sqlite": Sqlite}
