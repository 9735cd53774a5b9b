# SPDX-License-Identifier: Apache-2.0
"""Schemas, rows and profiles at random, for the three engines. Rows meet what
their schema asks; profiles are what somebody might write, fit or not."""

import random

WORDS = ("rosa", "anna", "zoe", "ugo", "leo", "mia", "ida", "pia")


class Column:
    def __init__(self, name, kind, native):
        self.name, self.kind, self.native = name, kind, native
        self.not_null = self.unique = False
        self.low, self.high = -9999, 9999
        self.rule = None


class Table:
    """t1, t2, …: a key, columns, constraints, references to earlier tables and
    to itself."""

    def __init__(self, engine, number, earlier, rng):
        self.engine, self.rng = engine, rng
        self.name, self.n_rows = "t%d" % number, rng.choice((0, 12, 25, 40))
        self.constraints, self.after, self.references = [], [], []
        key = Column("id", "int", "integer")
        key.not_null = key.unique = True
        self.columns = [key] + [self.column(i) for i in range(
            rng.randint(1, 6))]
        for _ in range(rng.randint(0, 3)):
            self.constrain()
        if rng.random() < 0.7 and (earlier or rng.random() < 0.3):
            self.refer(rng.choice(earlier + [self]))

    def column(self, i):
        kinds = {
            "int": ["integer", "smallint", "bigint"],
            "text": ["varchar(%d)" % self.rng.choice((8, 20, 40, 200))],
            "dec": ["numeric(%d,2)" % self.rng.choice((6, 8, 12))],
            "date": ["date"]}
        if self.engine == "postgres":
            kinds["text"] += ["text"]
        kind = self.rng.choice(list(kinds))
        column = Column("c%d" % i, kind, self.rng.choice(kinds[kind]))
        column.not_null = self.rng.random() < 0.3
        return column

    def constrain(self):
        rng = self.rng
        column = rng.choice(self.columns[1:])
        other = rng.choice(self.columns)
        choices = ["unique", "pair", "index"]
        if column.kind in ("int", "dec"):
            choices += ["check", "check", "generated"]
        if column.kind == "text":
            choices += ["length", "computed"]
        if self.engine != "mysql":
            choices += ["partial", "expression"]
        what = rng.choice(choices)
        n = len(self.constraints) + len(self.after)
        if what == "unique":
            column.unique = True
            self.constraints.append("UNIQUE (%s)" % column.name)
        elif what == "pair" and other is not column:
            column.unique = True
            self.constraints.append("UNIQUE (%s, %s)" % (column.name,
                                                         other.name))
        elif what == "check":
            column.low = 0
            column.high = min(column.high, rng.choice((99, 2000)))
            self.constraints.append("CONSTRAINT k%s_%d CHECK (%s BETWEEN 0 AND "
                                    "%d)" % (self.name, n, column.name,
                                             column.high))
        elif what == "length":
            self.constraints.append("CHECK (length(%s) < %d)" % (
                column.name, rng.choice((10, 30))))
        elif what == "generated":
            self.constraints.append(None)
            self.after.append("g%d integer GENERATED ALWAYS AS (%s + 1) STORED"
                              % (n, column.name))
        elif what == "computed":
            self.constraints.append(None)
            self.after.append("g%d varchar(%d) GENERATED ALWAYS AS (lower(%s)) "
                              "STORED" % (n, rng.choice((12, 250)),
                                          column.name))
        elif what == "partial":
            column.unique = True
            self.after.append("CREATE UNIQUE INDEX x%s_%d ON %s (%s) WHERE id "
                              "> 5" % (self.name, n, self.name, column.name))
        elif what == "expression" and column.kind == "text":
            column.unique = True
            self.after.append("CREATE UNIQUE INDEX x%s_%d ON %s (lower(%s))" % (
                self.name, n, self.name, column.name))
        elif what == "index":
            self.after.append("CREATE INDEX x%s_%d ON %s (%s)" % (
                self.name, n, self.name, column.name))

    def refer(self, parent):
        column = Column("ref", "ref", "integer")
        column.parent = parent
        column.not_null = parent is not self and self.rng.random() < 0.3
        if column.not_null and parent.n_rows == 0:
            self.n_rows = 0
        self.columns.append(column)
        more = self.rng.choice(("", " ON DELETE CASCADE"))
        if self.engine != "mysql":
            more += self.rng.choice(("", " DEFERRABLE INITIALLY DEFERRED"))
        if self.engine == "postgres":
            more += "" if "DEF" in more else self.rng.choice(("",
                                                              " MATCH FULL"))
        self.constraints.append("FOREIGN KEY (ref) REFERENCES %s (id)%s" % (
            parent.name, more.replace(" ON DELETE CASCADE MATCH FULL",
                                      " MATCH FULL ON DELETE CASCADE")))

    def value(self, column, row):
        rng = self.rng
        if column.name == "id":
            return str(row)
        if column.kind == "ref":
            n = self.n_rows if column.parent is self else column.parent.n_rows
            top = row if column.parent is self else n
            return str(rng.randint(1, top)) if n and (
                column.not_null or rng.random() < 0.8) else "NULL"
        if not column.not_null and not column.unique and rng.random() < 0.2:
            return "NULL"
        if column.kind == "int":
            return str(column.low + row if column.unique
                       else rng.randint(column.low, column.high))
        if column.kind == "dec":
            return "%d.%02d" % (max(column.low, -999) + row, rng.randint(0, 99)
                                if not column.unique else 0)
        if column.kind == "date":
            return "'%d-%02d-%02d'" % (1950 + row, rng.randint(1, 12),
                                       rng.randint(1, 28))
        return "'%s%s'" % (rng.choice(WORDS), row if column.unique else
                           rng.choice(("", " b")))

    def sql(self):
        parts = ["%s %s%s" % (c.name, c.native, " PRIMARY KEY" if c.name == "id"
                              else " NOT NULL" if c.not_null else "")
                 for c in self.columns]
        parts += [a for a in self.after if not a.startswith("CREATE")]
        parts += [c for c in self.constraints if c]
        lines = ["CREATE TABLE %s (%s)" % (self.name, ", ".join(parts))]
        lines += [a for a in self.after if a.startswith("CREATE")]
        if self.n_rows:
            lines.append("INSERT INTO %s (%s) VALUES %s" % (
                self.name, ", ".join(c.name for c in self.columns),
                ", ".join("(%s)" % ", ".join(
                    self.value(c, row) for c in self.columns)
                    for row in range(1, self.n_rows + 1))))
        return ";\n".join(lines) + ";\n"


SHUFFLE = {"transform": "shuffle", "min_group": 2}
RULES = {
    "int": ["keep", "token", "digits", {"transform": "round", "multiple": 10},
            {"transform": "noise", "scale": 3}, SHUFFLE,
            {"transform": "top_code", "bound": 50},
            {"transform": "constant", "value": 7}],
    "text": ["keep", "token", "mask", "hash", "email", "first_name", SHUFFLE,
             {"transform": "hash", "length": 8},
             {"transform": "truncate", "keep_first": 2},
             {"transform": "fpe", "alphabet": "lower", "short": "permute"},
             {"transform": "constant", "value": "x"}],
    "dec": ["keep", {"transform": "round", "decimals": 0}, SHUFFLE,
            {"transform": "noise", "ratio": 0.1},
            {"transform": "top_code", "bound": 50}],
    "date": ["keep", {"transform": "truncate_date", "unit": "year"}, SHUFFLE,
             {"transform": "date_shift", "subject": "id"}],
    "ref": ["keep", "null", "token"],
}


def schema(engine, seed):
    """(SQL, profile, {table: rows})"""
    rng = random.Random(seed)
    tables = []
    for number in range(1, rng.randint(2, 5)):
        tables.append(Table(engine, number, list(tables), rng))
    entries = {}
    for table in tables:
        columns = {}
        for column in table.columns:
            rule = rng.choice(RULES[column.kind]) if (
                rng.random() < 0.5) else "keep"
            if column.name == "id" and rng.random() < 0.6:
                rule = rng.choice(("keep", "token"))
            if column.kind == "ref" and rng.random() < 0.8:
                continue  # it follows what it references
            columns[column.name] = rule
        entries[table.name] = {"columns": columns}
    for table in tables:  # a reference whose table is kept has to be decided
        for column in table.columns:
            if column.kind == "ref" and entries[column.parent.name]["columns"][
                    "id"] == "keep":
                entries[table.name]["columns"].setdefault("ref", "keep")
    return ("".join(t.sql() for t in tables),
            {"bauta": 1, "tables": entries},
            {t.name: t.n_rows for t in tables})
