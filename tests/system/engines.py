# SPDX-License-Identifier: Apache-2.0
"""One face for the three engines, for tests that ask the same of each.

A table is named by its label (schema.table outside the default schema); rows
come as tuples of cells, where equal cells are equal in type and value.
"""

import pathlib
import shutil
import sqlite3
import subprocess


class Engine:
    def names(self, db):
        """label → column names, of the tables whose rows a copy carries."""
        raise NotImplementedError

    def rows(self, db, label, columns):
        raise NotImplementedError

    def references(self, db):
        """[(label, columns, referenced label, its columns)]"""
        raise NotImplementedError

    def uniques(self, db):
        """[(label, columns)]: keys over whole columns, without predicate."""
        raise NotImplementedError

    def picture(self, db):
        """Everything in the database as lines: equal pictures, equal data."""
        raise NotImplementedError


class PostgresEngine(Engine):
    name = "postgres"

    def __init__(self, server):
        self.server = server

    def fresh(self, db):
        """A place that does not exist yet, and one a copy may fill."""
        self.server.dropdb(db)
        self.server.createdb(db)
        return db

    def target(self, db):
        self.server.dropdb(db)
        return db

    def drop(self, db):
        self.server.dropdb(db)

    def url(self, db):
        return self.server.url(db)

    def sql(self, db, text):
        return self.server.psql(db, text)

    LABEL = ("CASE WHEN n.nspname='public' THEN '' ELSE n.nspname||'.' END "
             "|| c.relname")

    def names(self, db):
        found = {}
        for label, column in self.server.rows(db, """
            SELECT %s, a.attname FROM pg_class c
            JOIN pg_namespace n ON n.oid=c.relnamespace
            JOIN pg_attribute a ON a.attrelid=c.oid AND a.attnum>0
             AND NOT a.attisdropped AND a.attgenerated=''
            WHERE c.relkind IN ('r','p') AND NOT c.relispartition
             AND n.nspname NOT IN ('pg_catalog','information_schema')
             AND n.nspname NOT LIKE 'pg_toast%%'
            ORDER BY 1, a.attnum""" % self.LABEL):
            found.setdefault(label, []).append(column)
        return found

    @staticmethod
    def quoted(label):
        return ".".join('"%s"' % part for part in label.split("."))

    def rows(self, db, label, columns):
        return self.server.rows(db, "SELECT %s FROM %s" % (
            ",".join('"%s"' % c for c in columns), self.quoted(label)))

    KEYS = """
        SELECT %(label)s, (SELECT string_agg(a.attname, ',' ORDER BY o.i)
               FROM unnest(%(mine)s) WITH ORDINALITY o(n, i)
               JOIN pg_attribute a ON a.attrelid=c.oid AND a.attnum=o.n)"""

    def references(self, db):
        query = (self.KEYS % {"label": self.LABEL, "mine": "k.conkey"} + """,
            CASE WHEN rn.nspname='public' THEN '' ELSE rn.nspname||'.' END
             || r.relname,
            (SELECT string_agg(a.attname, ',' ORDER BY o.i)
             FROM unnest(k.confkey) WITH ORDINALITY o(n, i)
             JOIN pg_attribute a ON a.attrelid=r.oid AND a.attnum=o.n)
            FROM pg_constraint k JOIN pg_class c
             ON c.oid=coalesce(pg_partition_root(k.conrelid), k.conrelid)
            JOIN pg_namespace n ON n.oid=c.relnamespace
            JOIN pg_class r ON r.oid=k.confrelid
            JOIN pg_namespace rn ON rn.oid=r.relnamespace
            WHERE k.contype='f' AND k.conparentid=0""")
        # A partition's own references are its table's, one of each kind.
        return [(t, c.split(","), r, rc.split(",")) for t, c, r, rc in
                sorted(set(map(tuple, self.server.rows(db, query))))]

    def uniques(self, db):
        query = self.KEYS % {"label": self.LABEL, "mine":
                             "x.indkey[0:x.indnkeyatts-1]"} + """
            FROM pg_index x JOIN pg_class c ON c.oid=x.indrelid
            JOIN pg_namespace n ON n.oid=c.relnamespace
            WHERE x.indisunique AND x.indpred IS NULL AND x.indexprs IS NULL
             AND NOT c.relispartition AND c.relkind IN ('r','p')
             AND n.nspname NOT IN ('pg_catalog','information_schema')
             AND n.nspname NOT LIKE 'pg_toast%'"""
        return [(t, c.split(",")) for t, c in self.server.rows(db, query)]

    def picture(self, db):
        # The order of rows in a heap means nothing; that of objects does.
        schema = self.server.dump(db, "-s", "--no-owner", "--no-acl")
        data = self.server.dump(db, "-a", "--no-owner", "--no-acl")
        return schema.split("\n") + sorted(data.split("\n"))


class MariaEngine(Engine):
    name = "mysql"

    def __init__(self, server):
        self.server = server

    def fresh(self, db):
        self.server.dropdb(db)
        self.server.createdb(db)
        return db

    target = fresh

    def drop(self, db):
        self.server.dropdb(db)

    def url(self, db):
        return self.server.url(db)

    def sql(self, db, text):
        return self.server.sql(db, text)

    def names(self, db):
        found = {}
        for label, column in self.server.rows(db, """
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema='%s' AND t.table_type='BASE TABLE'
             AND c.is_generated='NEVER'
            ORDER BY 1, c.ordinal_position""" % db):
            found.setdefault(label, []).append(column)
        return found

    def rows(self, db, label, columns):
        return self.server.rows(db, "SELECT %s FROM `%s`" % (
            ",".join("`%s`" % c for c in columns), label))

    def references(self, db):
        found = {}
        for name, table, column, ref, ref_column in self.server.rows(db, """
            SELECT constraint_name, table_name, column_name,
                   referenced_table_name, referenced_column_name
            FROM information_schema.key_column_usage
            WHERE table_schema='%s' AND referenced_table_name IS NOT NULL
            ORDER BY table_name, constraint_name, ordinal_position""" % db):
            key = found.setdefault((table, name), (table, [], ref, []))
            key[1].append(column)
            key[3].append(ref_column)
        return list(found.values())

    def uniques(self, db):
        found = {}
        for table, name, column in self.server.rows(db, """
            SELECT table_name, index_name, column_name
            FROM information_schema.statistics
            WHERE table_schema='%s' AND non_unique=0 AND sub_part IS NULL
            ORDER BY table_name, index_name, seq_in_index""" % db):
            found.setdefault((table, name), (table, []))[1].append(column)
        return list(found.values())

    def picture(self, db):
        return self.server.dump(db).split("\n")


class SqliteEngine(Engine):
    name = "sqlite"

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def path(self, db):
        return self.folder / (db + ".db")

    def fresh(self, db):
        self.drop(db)
        sqlite3.connect(self.path(db)).close()
        return db

    def target(self, db):
        self.drop(db)
        return db

    def adopt(self, db, path):
        self.drop(db)
        shutil.copyfile(path, self.path(db))
        self.path(db).chmod(0o644)

    def drop(self, db):
        self.path(db).unlink(missing_ok=True)

    def url(self, db):
        return "sqlite:%s" % self.path(db)

    def _connect(self, db):
        connection = sqlite3.connect(
            "file:%s?mode=ro" % self.path(db), uri=True)
        connection.text_factory = lambda b: b.decode("utf-8",
                                                     "surrogateescape")
        return connection

    def sql(self, db, text):
        connection = sqlite3.connect(self.path(db))
        connection.executescript(text)
        connection.close()

    def _all(self, db, query):
        connection = self._connect(db)
        rows = connection.execute(query).fetchall()
        connection.close()
        return rows

    def names(self, db):
        return {table: [row[1] for row in self._all(
                    db, 'PRAGMA table_info("%s")' % table)]
                for table, in self._all(
                    db, "SELECT name FROM sqlite_master WHERE type='table' "
                        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")}

    def rows(self, db, label, columns):
        return self._all(db, 'SELECT %s FROM "%s"' % (
            ",".join('"%s"' % c for c in columns), label))

    def _label(self, names, name):
        return next(n for n in names if n.lower() == name.lower())

    def references(self, db):
        names, found = self.names(db), {}
        for table in names:
            for row in self._all(db, 'PRAGMA foreign_key_list("%s")' % table):
                parent = self._label(names, row[2])
                to = row[4] or self._primary(db, parent)[row[1]]
                key = found.setdefault((table, row[0]), (table, [], parent, []))
                key[1].append(self._label(names[table], row[3]))
                key[3].append(self._label(names[parent], to))
        return list(found.values())

    def _primary(self, db, table):
        rows = self._all(db, 'PRAGMA table_info("%s")' % table)
        return [r[1] for r in sorted(rows, key=lambda r: r[5]) if r[5]]

    def uniques(self, db):
        found = []
        for table in self.names(db):
            if self._primary(db, table):
                found.append((table, self._primary(db, table)))
            for row in self._all(db, 'PRAGMA index_list("%s")' % table):
                columns = [r[2] for r in self._all(
                    db, 'PRAGMA index_info("%s")' % row[1])]
                if row[2] and not row[4] and None not in columns:
                    found.append((table, columns))
        return found

    def picture(self, db):
        lines = subprocess.run(
            ["sqlite3", "-readonly", str(self.path(db)),
             ".dump --data-only"],
            check=True, capture_output=True).stdout.decode(
                "utf-8", "surrogateescape").split("\n")
        # The order in which indexes, views and triggers were made means
        # nothing; that of tables is also that of their rows above.
        lines += sorted("%s %s %s %s" % row for row in self._all(
            db, "SELECT type, name, tbl_name, sql FROM sqlite_master"))
        for pragma in ("user_version", "application_id", "encoding",
                       "auto_vacuum", "integrity_check"):
            lines.append("%s %r" % (pragma, self._all(db, "PRAGMA " + pragma)))
        for table, columns in self.names(db).items():
            types = ",".join('typeof("%s")' % c for c in columns)
            lines += ["%s %r" % (table, row) for row in self._all(
                db, 'SELECT %s FROM "%s"' % (types, table))]
        return lines
