# SPDX-License-Identifier: Apache-2.0
"""What check says of a schema and a profile: a table of cases, each with the
verdict that serves its users, on each of the engines.

A case is a table or several of its own, rules for their columns, and what is
expected: problems and doubts, by column. All cases of an engine are tables of
one database and entries of one profile, so one run of check judges them all.
"""

import json

import pytest

import engines

ALL = "pms"  # PostgreSQL, MariaDB, SQLite
NAMES = {"p": "postgres", "m": "mysql", "s": "sqlite"}

# Words of the cases' definitions, by engine.
WORDS = {
    "TEXT": ("varchar(200)", "varchar(200)", "varchar(200)"),
    "SHORT": ("varchar(8)", "varchar(8)", "varchar(8)"),
    "CLOB": ("text", "text", "text"),
    "SMALL": ("smallint", "smallint", "smallint"),
    "INT": ("integer", "int", "integer"),
    "BIG": ("bigint", "bigint", "bigint"),
    "DECIMAL": ("numeric(12,2)", "decimal(12,2)", "decimal(12,2)"),
    "DATE": ("date", "date", "date"),
    "STAMP": ("timestamp", "datetime", "datetime"),
    "BYTES": ("bytea", "blob", "blob"),
    "UUID": ("uuid", "uuid", "uuid"),
    "JSON": ("jsonb", "json", "json"),
    "BOOL": ("boolean", "boolean", "boolean"),
    "MOOD": ("mood", "enum('glad','sad')", "text"),
    "INET": ("inet", "inet6", "text"),
    "COMPUTED": ("GENERATED ALWAYS AS (%s) STORED",
                 "GENERATED ALWAYS AS (%s) STORED",
                 "GENERATED ALWAYS AS (%s) STORED"),
}

# --- Which types a transform takes, in the words above; what is not here is
# refused. The options are those it cannot do without.
TEXTS = "TEXT CLOB"
NUMBERS = "SMALL INT BIG"
FAMILIES = [
    ("mask", {}, TEXTS),
    ("hash", {}, TEXTS + " BYTES"),
    ("token", {}, TEXTS + " UUID " + NUMBERS),
    ("digits", {}, TEXTS + " " + NUMBERS),
    ("fpe", {"alphabet": "lower"}, TEXTS),
    ("seal", {}, TEXTS + " BYTES"),
    ("email", {}, TEXTS),
    ("iban", {}, TEXTS),
    ("vin", {}, TEXTS),
    ("url", {}, TEXTS),
    ("username", {}, TEXTS),
    ("first_name", {}, TEXTS),
    ("last_name", {}, TEXTS),
    ("full_name", {}, TEXTS),
    ("company", {}, TEXTS),
    ("job", {}, TEXTS),
    ("truncate", {"keep_first": 2}, TEXTS),
    ("truncate_date", {"unit": "year"}, TEXTS + " DATE STAMP"),
    ("round", {"multiple": 10}, TEXTS + " DECIMAL " + NUMBERS),
    ("bucket", {"width": 10}, TEXTS + " DECIMAL " + NUMBERS),
    ("top_code", {"bound": 90}, TEXTS + " DECIMAL " + NUMBERS),
    ("noise", {"scale": 3}, "DECIMAL DATE STAMP " + NUMBERS),
    ("round_geo", {"form": "latitude", "decimals": 1}, TEXTS + " DECIMAL"),
    ("shuffle", {}, "TEXT CLOB SMALL INT BIG DECIMAL DATE STAMP BYTES UUID "
                    "JSON BOOL MOOD INET"),
    ("null", {}, "TEXT CLOB SMALL INT BIG DECIMAL DATE STAMP BYTES UUID "
                 "JSON BOOL MOOD INET"),
]
TYPES = ("TEXT CLOB SMALL INT BIG DECIMAL DATE STAMP BYTES UUID JSON BOOL "
         "MOOD INET").split()
# What an engine has another family for: SQLite has no enum and no inet.
ALIAS = {"s": {"MOOD": "CLOB", "INET": "CLOB"}}
# Where rounding, bounds and bands want options of the column's own type, and
# where a dynamic column may hold any class of value: judged elsewhere.
SKIPPED = {("truncate_date", "TEXT"), ("truncate_date", "CLOB"),
           ("top_code", "TEXT"), ("top_code", "CLOB"),
           ("round_geo", "TEXT"), ("round_geo", "CLOB"),
           ("bucket", "TEXT"), ("bucket", "CLOB"),
           ("round", "TEXT"), ("round", "CLOB")}

# --- Constraints: (engines, definition, rules, problems, doubts). A definition
# is the body of one table "T", or statements in which T, U, V are names.
RESULT, UNIQUE, REF = "result-unfit", "key-not-unique", "reference-broken"
CHECK, RULE = "check-unmet", "rule-unsuitable"
UNDECLARED, WORDING = "column-undeclared", "value-in-schema"
CASES = [
    # NOT NULL
    (ALL, "c TEXT NOT NULL", {"c": "null"}, {"c": RESULT}, {}),
    (ALL, "c INT NOT NULL", {"c": "null"}, {"c": RESULT}, {}),
    (ALL, "c TEXT NOT NULL", {"c": "mask"}, {}, {}),
    (ALL, "c TEXT NOT NULL",
     {"c": {"transform": "email", "on_invalid": "null"}}, {"c": RESULT}, {}),
    (ALL, "c TEXT", {"c": "null"}, {}, {}),
    # length
    ("pm", "c SHORT", {"c": "hash"}, {"c": RULE}, {}),
    ("pm", "c SHORT", {"c": {"transform": "hash", "length": 8}}, {}, {}),
    ("pm", "c SHORT", {"c": {"transform": "hash", "length": 9}},
     {"c": RULE}, {}),
    ("pm", "c SHORT", {"c": "token"}, {"c": RULE}, {}),
    ("pm", "c SHORT", {"c": {"transform": "constant", "value": "12345678"}},
     {}, {}),
    ("pm", "c SHORT", {"c": {"transform": "constant", "value": "123456789"}},
     {"c": RULE}, {}),
    ("s", "c SHORT", {"c": "hash"}, {}, {}),  # SQLite takes any length
    ("pm", "c SHORT", {"c": "mask"}, {}, {}),
    # numbers
    (ALL, "c SMALL", {"c": "token"}, {}, {}),
    (ALL, "c SMALL", {"c": {"transform": "token", "min": 1, "max": 9}}, {}, {}),
    ("pm", "c SMALL", {"c": {"transform": "constant", "value": 40000}},
     {"c": RULE}, {}),
    ("pm", "c SMALL", {"c": {"transform": "constant", "value": 32767}},
     {}, {}),
    ("pm", "c DECIMAL", {"c": {"transform": "round", "decimals": 0}}, {},
     {"c": RESULT}),
    ("pm", "c DECIMAL", {"c": "keep"}, {}, {}),
    # labels
    ("pm", "c MOOD", {"c": {"transform": "constant", "value": "sad"}}, {},
     {"c": RESULT}),
    ("pm", "c MOOD", {"c": {"transform": "constant", "value": "cross"}},
     {"c": RULE}, {"c": RESULT}),
    ("pm", "i INT PRIMARY KEY, c MOOD", {"i": "keep", "c": "shuffle"}, {},
     {}),
    # unique keys
    (ALL, "c TEXT UNIQUE", {"c": "token"}, {}, {}),
    (ALL, "c TEXT UNIQUE", {"c": "mask"}, {"c": UNIQUE}, {}),
    (ALL, "c TEXT UNIQUE", {"c": "null"}, {}, {}),
    (ALL, "i INT PRIMARY KEY, c TEXT UNIQUE", {"i": "keep", "c": "shuffle"},
     {}, {}),
    (ALL, "c TEXT UNIQUE", {"c": "keep"}, {}, {}),
    (ALL, "c TEXT UNIQUE", {"c": {"transform": "constant", "value": "x"}},
     {"c": UNIQUE}, {}),
    (ALL, "c TEXT UNIQUE", {"c": "first_name"}, {"c": UNIQUE}, {}),
    (ALL, "c TEXT UNIQUE", {"c": "email"}, {}, {}),
    (ALL, "c INT PRIMARY KEY", {"c": "token"}, {}, {}),
    (ALL, "c INT PRIMARY KEY", {"c": {"transform": "round", "multiple": 10}},
     {"c": UNIQUE}, {}),
    (ALL, "c INT PRIMARY KEY", {"c": "digits"}, {}, {}),
    (ALL, "a INT, b TEXT, UNIQUE (a, b)", {"a": "token", "b": "token"},
     {}, {}),
    (ALL, "a INT, b TEXT, UNIQUE (a, b)", {"a": "token", "b": "mask"},
     {"b": UNIQUE}, {}),
    (ALL, "a INT, b TEXT, UNIQUE (a, b)", {"a": "keep", "b": "null"}, {}, {}),
    (ALL, "a INT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b)",
     {"a": "keep", "b": "mask"}, {"b": UNIQUE}, {}),
    (ALL, "a INT NOT NULL, b INT NOT NULL, PRIMARY KEY (a, b)",
     {"a": "shuffle", "b": "keep"}, {"a": UNIQUE}, {}),
    (ALL, "a INT, b TEXT, UNIQUE (a), UNIQUE (b)", {"a": "token", "b": "mask"},
     {"b": UNIQUE}, {}),
    # keys over expressions, over some rows
    ("ps", "CREATE TABLE T (c TEXT); CREATE UNIQUE INDEX T_x ON T (lower(c))",
     {"c": "token"}, {}, {"c": UNIQUE}),
    ("ps", "CREATE TABLE T (c TEXT); CREATE UNIQUE INDEX T_x ON T (lower(c))",
     {"c": "keep"}, {}, {}),
    ("ps", "CREATE TABLE T (c TEXT); CREATE UNIQUE INDEX T_x ON T (lower(c))",
     {"c": "mask"}, {"c": UNIQUE}, {"c": UNIQUE}),
    ("ps", "CREATE TABLE T (c TEXT, d INT); CREATE UNIQUE INDEX T_x ON T (c) "
     "WHERE d > 0", {"c": "token", "d": "keep"}, {}, {}),
    ("ps", "CREATE TABLE T (c TEXT, d INT); CREATE UNIQUE INDEX T_x ON T (c) "
     "WHERE d > 0", {"c": "keep", "d": "token"}, {}, {"d": UNIQUE}),
    ("ps", "CREATE TABLE T (c TEXT, d INT); CREATE UNIQUE INDEX T_x ON T (c) "
     "WHERE d > 0", {"c": "mask", "d": "keep"}, {"c": UNIQUE}, {}),
    ("m", "c TEXT, UNIQUE (c(4))", {"c": "token"}, {}, {"c": UNIQUE}),
    ("m", "c TEXT, UNIQUE (c(4))", {"c": "keep"}, {}, {}),
    ("p", "c TEXT, UNIQUE NULLS NOT DISTINCT (c)", {"c": "null"},
     {"c": UNIQUE}, {}),
    ("p", "c TEXT, UNIQUE NULLS NOT DISTINCT (c)", {"c": "token"}, {}, {}),
    ("p", "c TEXT, UNIQUE NULLS NOT DISTINCT (c)",
     {"c": {"transform": "email", "on_invalid": "null"}}, {"c": UNIQUE}, {}),
    # keys that are blind to case, and results that may differ in it alone
    ("m", "c TEXT UNIQUE", {"c": {"transform": "fpe", "alphabet": "letters"}},
     {}, {"c": UNIQUE}),
    ("m", "c TEXT UNIQUE", {"c": {"transform": "fpe", "alphabet": "lower"}},
     {}, {}),
    ("m", "c TEXT UNIQUE", {"c": {"transform": "hash", "encoding":
                                  "base64url"}}, {}, {"c": UNIQUE}),
    ("m", "c TEXT COLLATE utf8mb4_bin UNIQUE",
     {"c": {"transform": "hash", "encoding": "base64url"}}, {}, {}),
    ("m", "c TEXT UNIQUE", {"c": "hash"}, {}, {}),
    ("s", "c TEXT COLLATE NOCASE UNIQUE",
     {"c": {"transform": "fpe", "alphabet": "letters"}}, {}, {"c": UNIQUE}),
    ("p", "c TEXT UNIQUE", {"c": {"transform": "fpe", "alphabet": "letters"}},
     {}, {}),
    # CHECKs and domains
    (ALL, "c INT CHECK (c BETWEEN 0 AND 120)", {"c": "token"}, {},
     {"c": CHECK}),
    (ALL, "c INT CHECK (c BETWEEN 0 AND 120)", {"c": "keep"}, {}, {}),
    (ALL, "i INT PRIMARY KEY, c INT CHECK (c BETWEEN 0 AND 120)",
     {"i": "keep", "c": "shuffle"}, {}, {}),
    (ALL, "a INT PRIMARY KEY, b INT, CHECK (a < b)",
     {"a": "keep", "b": "shuffle"}, {}, {"b": CHECK}),
    (ALL, "a INT, b INT, CHECK (a < b)", {"a": "keep", "b": "keep"}, {}, {}),
    (ALL, "a INT, b INT, CHECK (a > 0)", {"a": "keep", "b": "token"}, {}, {}),
    ("p", "c ripe", {"c": "token"}, {}, {"c": CHECK}),
    ("p", "c ripe", {"c": "keep"}, {}, {}),
    ("p", "c firm", {"c": "null"}, {"c": RESULT}, {}),
    # computed columns
    ("pm", "c TEXT, g TEXT COMPUTED(upper(c))", {"c": "token"}, {},
     {"c": RESULT}),
    ("pm", "c TEXT, g TEXT COMPUTED(upper(c))", {"c": "token", "g": "mask"},
     {"g": "entry-misplaced"}, {"c": RESULT}),
    ("s", "c TEXT, g TEXT COMPUTED(upper(c))", {"c": "token", "g": "mask"},
     {"g": "entry-misplaced"}, {}),
    ("p", "c CLOB, g CLOB COMPUTED(upper(c))", {"c": "token"}, {}, {}),
    (ALL, "c TEXT, d TEXT, g TEXT COMPUTED(upper(c))",
     {"c": "keep", "d": "token"}, {}, {}),
    (ALL, "c INT, g INT COMPUTED(abs(c)), CHECK (g < 100)", {"c": "token"}, {},
     {"c": CHECK}),
    (ALL, "c INT, g INT COMPUTED(abs(c)), CHECK (g < 100)", {"c": "keep"}, {},
     {}),
    (ALL, "c TEXT, d TEXT, g TEXT COMPUTED(upper(c)), UNIQUE (g)",
     {"c": "token", "d": "mask"}, {}, {"c": UNIQUE}),
    (ALL, "c TEXT, d TEXT, g TEXT COMPUTED(upper(c)), UNIQUE (g)",
     {"c": "keep", "d": "mask"}, {}, {}),
    (ALL, "c INT, g INT COMPUTED(abs(c)) UNIQUE", {"c": "keep"}, {}, {}),
    ("ps", "CREATE TABLE T (c INT, g INT COMPUTED(abs(c)) UNIQUE); CREATE TABLE "
     "U (d INT REFERENCES T (g))", {"c": "token", "U.d": "keep"}, {"c": REF},
     {"c": UNIQUE}),
    # bounds of partitions
    ("p", "CREATE TABLE T (c INT, d INT) PARTITION BY RANGE (c); CREATE TABLE "
     "T_1 PARTITION OF T FOR VALUES FROM (0) TO (9)",
     {"c": "token", "d": "keep"}, {}, {"c": CHECK}),
    ("p", "CREATE TABLE T (c INT, d INT) PARTITION BY RANGE (c); CREATE TABLE "
     "T_1 PARTITION OF T FOR VALUES FROM (0) TO (9)",
     {"c": "keep", "d": "token"}, {}, {}),
    ("p", "CREATE TABLE T (c INT, d INT) PARTITION BY RANGE ((c + d)); CREATE "
     "TABLE T_1 PARTITION OF T FOR VALUES FROM (0) TO (9)",
     {"c": "keep", "d": "token"}, {}, {"d": CHECK}),
    ("p", "CREATE TABLE T (c INT, d INT) PARTITION BY RANGE (c); CREATE TABLE "
     "T_1 PARTITION OF T FOR VALUES FROM (0) TO (9); CREATE TABLE T_2 "
     "PARTITION OF T DEFAULT", {"c": "token", "d": "keep"}, {}, {}),
    ("p", "CREATE TABLE T (c INT, d INT) PARTITION BY HASH (c); CREATE TABLE "
     "T_1 PARTITION OF T FOR VALUES WITH (MODULUS 1, REMAINDER 0)",
     {"c": "token", "d": "keep"}, {}, {}),
    ("p", "CREATE TABLE T (c INT, d INT) PARTITION BY LIST (c); CREATE TABLE "
     "T_1 PARTITION OF T FOR VALUES IN (1) PARTITION BY RANGE (d); CREATE "
     "TABLE T_11 PARTITION OF T_1 FOR VALUES FROM (0) TO (9)",
     {"c": "keep", "d": "token"}, {}, {"d": CHECK}),
    ("m", "CREATE TABLE T (c INT, d INT) PARTITION BY RANGE (c) (PARTITION p "
     "VALUES LESS THAN (10))", {"c": "token", "d": "keep"}, {}, {"c": CHECK}),
    ("m", "CREATE TABLE T (c INT, d INT) PARTITION BY RANGE (c) (PARTITION p "
     "VALUES LESS THAN (10))", {"c": "keep", "d": "token"}, {}, {}),
    ("m", "CREATE TABLE T (c INT, d INT) PARTITION BY RANGE (c) (PARTITION p "
     "VALUES LESS THAN MAXVALUE)", {"c": "token", "d": "keep"}, {}, {}),
    ("m", "CREATE TABLE T (c INT, d INT) PARTITION BY LIST (c) (PARTITION p "
     "VALUES IN (1, 2), PARTITION q DEFAULT)", {"c": "token", "d": "keep"}, {},
     {"c": CHECK}),  # which the server does not tell from a partition of 0
    ("m", "CREATE TABLE T (c INT, d INT) PARTITION BY HASH (c) PARTITIONS 2",
     {"c": "token", "d": "keep"}, {}, {}),
    # exclusion constraints
    ("p", "c INT, d INT, EXCLUDE USING btree (c WITH =)",
     {"c": "token", "d": "keep"}, {}, {"c": CHECK}),
    ("p", "c INT, d INT, EXCLUDE USING btree (c WITH =)",
     {"c": "keep", "d": "token"}, {}, {}),
    ("p", "c INT, d INT, EXCLUDE USING btree (c WITH =) WHERE (d > 0)",
     {"c": "keep", "d": "token"}, {}, {"d": CHECK}),
    # what is not decided
    (ALL, "c TEXT, d TEXT", {"c": "mask"}, {"d": UNDECLARED}, {}),
    (ALL, "c TEXT", {"c": "mask", "e": "mask"}, {"e": "name-unknown"}, {}),
    # values in the schema
    (ALL, "c TEXT DEFAULT 'rosa.bianchi@laguna.it'", {"c": "mask"},
     {"c": WORDING}, {}),
    (ALL, "c TEXT DEFAULT 'rosa.bianchi@laguna.it'", {"c": "keep"},
     {"": WORDING}, {}),
    (ALL, "c TEXT DEFAULT 'nobody@example.com'", {"c": "keep"}, {}, {}),
    (ALL, "c TEXT DEFAULT 'unknown'", {"c": "mask"}, {}, {"c": WORDING}),
    (ALL, "c TEXT DEFAULT ''", {"c": "mask"}, {}, {}),
    (ALL, "c TEXT DEFAULT 'unknown'", {"c": "keep"}, {}, {}),
    ("pm", "i INT PRIMARY KEY, c MOOD DEFAULT 'sad'",
     {"i": "keep", "c": "shuffle"}, {}, {}),
    ("m", "c TEXT COMMENT 'as in rosa.bianchi@laguna.it'", {"c": "mask"},
     {"c": WORDING}, {}),
    ("m", "c TEXT COMMENT 'the address'", {"c": "mask"}, {}, {}),
    ("p", "CREATE TABLE T (c TEXT); COMMENT ON COLUMN T.c IS "
     "'as in rosa.bianchi@laguna.it'", {"c": "mask"}, {"c": WORDING}, {}),
    ("ps", "CREATE TABLE T (c TEXT); CREATE INDEX T_x ON T (c) WHERE "
     "c <> 'rosa.bianchi@laguna.it'", {"c": "mask"}, {"c": WORDING}, {}),
    ("ps", "CREATE TABLE T (c TEXT); CREATE INDEX T_x ON T (c) WHERE "
     "c <> 'boss'", {"c": "mask"}, {}, {"c": WORDING}),
    ("p", "CREATE TABLE T (c TEXT) PARTITION BY LIST (c); CREATE TABLE T_1 "
     "PARTITION OF T FOR VALUES IN ('rome'); CREATE TABLE T_2 PARTITION OF T "
     "DEFAULT", {"c": "mask"}, {}, {"c": WORDING}),
    ("p", "CREATE TABLE T (c TEXT) PARTITION BY LIST (c); CREATE TABLE T_1 "
     "PARTITION OF T FOR VALUES IN ('rosa.bianchi@laguna.it'); CREATE TABLE "
     "T_2 PARTITION OF T DEFAULT", {"c": "mask"}, {"c": WORDING}, {}),
    # references
    (ALL, "CREATE TABLE T (c INT PRIMARY KEY); CREATE TABLE U (d INT "
     "REFERENCES T (c))", {"c": "token"}, {}, {}),
    (ALL, "CREATE TABLE T (c INT PRIMARY KEY); CREATE TABLE U (d INT, FOREIGN "
     "KEY (d) REFERENCES T (c))", {"c": "token", "U.d": "keep"},
     {"U.d": REF}, {}),
    (ALL, "CREATE TABLE T (c INT PRIMARY KEY); CREATE TABLE U (d INT, FOREIGN "
     "KEY (d) REFERENCES T (c))", {"c": "token", "U.d": "token"}, {}, {}),
    (ALL, "CREATE TABLE T (c INT PRIMARY KEY); CREATE TABLE U (d INT, FOREIGN "
     "KEY (d) REFERENCES T (c))", {"c": "token", "U.d": "null"}, {}, {}),
    (ALL, "CREATE TABLE T (c INT PRIMARY KEY); CREATE TABLE U (d INT NOT NULL,"
     " FOREIGN KEY (d) REFERENCES T (c))", {"c": "token", "U.d": "null"},
     {"U.d": RESULT}, {}),
    (ALL, "CREATE TABLE T (c INT PRIMARY KEY); CREATE TABLE U (d INT, FOREIGN "
     "KEY (d) REFERENCES T (c))", {"c": "keep", "U.d": "token"},
     {"U.d": REF}, {}),
    (ALL, "CREATE TABLE T (c INT PRIMARY KEY); CREATE TABLE U (d INT PRIMARY "
     "KEY, FOREIGN KEY (d) REFERENCES T (c)); CREATE TABLE V (e INT, FOREIGN "
     "KEY (e) REFERENCES U (d))", {"c": "token"}, {}, {}),
    (ALL, "CREATE TABLE T (c INT PRIMARY KEY); CREATE TABLE U (d INT PRIMARY "
     "KEY, FOREIGN KEY (d) REFERENCES T (c)); CREATE TABLE V (e INT, FOREIGN "
     "KEY (e) REFERENCES U (d))", {"c": "token", "V.e": "keep"},
     {"V.e": REF}, {}),
    (ALL, "c INT PRIMARY KEY, boss INT, FOREIGN KEY (boss) REFERENCES T (c)",
     {"c": "token"}, {}, {}),
    (ALL, "c INT PRIMARY KEY, boss INT, FOREIGN KEY (boss) REFERENCES T (c)",
     {"c": "token", "boss": "keep"}, {"boss": REF}, {}),
    (ALL, "CREATE TABLE T (a INT, b TEXT, UNIQUE (a, b)); CREATE TABLE U "
     "(x INT, y TEXT, FOREIGN KEY (x, y) REFERENCES T (a, b))",
     {"a": "token", "b": "token"}, {}, {}),
    (ALL, "CREATE TABLE T (a INT, b TEXT, UNIQUE (a, b)); CREATE TABLE U "
     "(x INT, y TEXT, FOREIGN KEY (x, y) REFERENCES T (a, b))",
     {"a": "token", "b": "keep", "U.y": "keep"}, {}, {}),
    (ALL, "CREATE TABLE T (c INT PRIMARY KEY, m TEXT UNIQUE); CREATE TABLE U "
     "(d TEXT, FOREIGN KEY (d) REFERENCES T (m))",
     {"c": "keep", "m": "email"}, {}, {}),
    ("p", "CREATE TABLE T (a INT, b INT, UNIQUE (a, b)); CREATE TABLE U (x "
     "INT, y INT, FOREIGN KEY (x, y) REFERENCES T (a, b) MATCH FULL)",
     {"a": "keep", "b": "keep", "U.x": "keep", "U.y": "null"},
     {"U.y": REF}, {}),
    ("p", "CREATE TABLE T (a INT, b INT, UNIQUE (a, b)); CREATE TABLE U (x "
     "INT, y INT, FOREIGN KEY (x, y) REFERENCES T (a, b) MATCH FULL)",
     {"a": "keep", "b": "keep", "U.x": "null", "U.y": "null"}, {}, {}),
    ("p", "CREATE TABLE T (a INT, b INT, UNIQUE (a, b)); CREATE TABLE U (x "
     "INT, y INT, FOREIGN KEY (x, y) REFERENCES T (a, b))",
     {"a": "keep", "b": "keep", "U.x": "keep", "U.y": "null"}, {}, {}),
    ("p", "CREATE TABLE T (c INT PRIMARY KEY); CREATE TABLE U (d INT UNIQUE); "
     "ALTER TABLE T ADD FOREIGN KEY (c) REFERENCES U (d) DEFERRABLE; ALTER "
     "TABLE U ADD FOREIGN KEY (d) REFERENCES T (c) DEFERRABLE",
     {"c": "token", "U.d": "token"}, {}, {}),
    ("p", "CREATE TABLE away.T (c INT PRIMARY KEY); CREATE TABLE U (d INT "
     "REFERENCES away.T (c))", {"away.T.c": "token"}, {}, {}),
    ("p", "CREATE TABLE away.T (c INT PRIMARY KEY); CREATE TABLE U (d INT "
     "REFERENCES away.T (c))", {"away.T.c": "token", "U.d": "keep"},
     {"U.d": REF}, {}),
    ("m", "CREATE TABLE T (c INT, KEY (c)); CREATE TABLE U (d INT, FOREIGN "
     "KEY (d) REFERENCES T (c))", {"c": "token"}, {}, {}),
    ("m", "CREATE TABLE T (c INT, KEY (c)); CREATE TABLE U (d INT, FOREIGN "
     "KEY (d) REFERENCES T (c))", {"c": "token", "U.d": "keep"},
     {"U.d": REF}, {}),
    # inherited and partitioned tables
    ("p", "CREATE TABLE T (c TEXT, d INT) PARTITION BY RANGE (d); CREATE TABLE "
     "T_1 PARTITION OF T FOR VALUES FROM (0) TO (9)",
     {"c": "mask", "d": "keep"}, {}, {}),
]


class Built:
    """All cases of one engine: their database, their profile, the verdict."""

    def __init__(self, letter, engine, bauta, folder):
        self.letter, self.tables = letter, {}
        self.statements = []
        if letter == "p":
            self.statements += [
                "CREATE TYPE mood AS ENUM ('glad', 'sad')",
                "CREATE DOMAIN ripe AS integer CHECK (VALUE > 20)",
                "CREATE DOMAIN firm AS text NOT NULL", "CREATE SCHEMA away"]
        for name, options, types in FAMILIES:
            for kind in TYPES:
                self.add_family(name, options, kind)
        for number, case in enumerate(CASES):
            if letter in case[0]:
                self.add_case(number, case)
        db = engine.fresh("verdicts")
        engine.sql(db, ";\n".join(self.statements))
        profile = folder / "verdicts.json"
        profile.write_text(json.dumps({"bauta": 1, "tables": self.tables}))
        done = bauta("check", str(profile), engine.url(db), "--format", "json")
        assert done.returncode == 3, done.stderr + done.stdout[:2000]
        self.found = json.loads(done.stdout)
        assert self.found["not_listed"] == 0

    def words(self, text):
        place = ALL.index(self.letter)
        for word in sorted(WORDS, key=len, reverse=True):
            if word == "COMPUTED":
                continue
            text = text.replace(" " + word, " " + WORDS[word][place])
        before, computed, rest = text.partition("COMPUTED(")
        if computed:
            inner = rest[:rest.index("))") + 1]
            text = before + WORDS["COMPUTED"][place] % inner + \
                rest[rest.index("))") + 2:]
        return text

    def add_family(self, name, options, kind):
        table = "%s_%s" % (name, kind.lower())
        self.statements.append("CREATE TABLE %s (%s)" % (
            table, self.words("id INT PRIMARY KEY, c " + kind)))
        self.tables[table] = {"columns": {
            "id": "keep", "c": {"transform": name, **options}}}

    def add_case(self, number, case):
        _, body, rules, _, _ = case
        if not body.startswith("CREATE"):
            body = "CREATE TABLE T (%s)" % body
        for letter in "TUV":
            for mark in (" %s ", " %s.", ".%s ", " %s_", " %s;"):
                body = body.replace(mark % letter, mark % (
                    "%s%d" % (letter.lower(), number)))
        self.statements.append(self.words(body))
        names = ["t", "u", "v"]
        schema = "away." if "away.t" in body else ""
        for name in names:
            if " %s%d " % (name, number) in body.replace("away.", " "):
                label = (schema if name == "t" else "") + name + str(number)
                self.tables[label] = {"columns": {}}
        for place, rule in rules.items():
            table, _, column = place.rpartition(".")
            table = (table or "T").replace("away.T", "away.t").lower()
            self.tables[table + str(number)]["columns"][column] = rule

    def verdict(self, prefix, which):
        """{column: id} of one case's tables; "" where none is named."""
        out = {}
        for entry in self.found[which]:
            where = entry.get("where", "")
            table, _, column = where.partition(".")
            if where.startswith("away."):
                table, _, column = where.partition(".")[2].partition(".")
            if table[1:] == prefix[1:] and table[0] in "tuv" and \
                    prefix[0] == "t":
                place = column if table[0] == "t" else \
                    "%s.%s" % (table[0].upper(), column)
                out[place] = entry["id"]
            elif table == prefix:
                out[column] = entry["id"]
        return out


@pytest.fixture(scope="module")
def built(bauta, postgres, mariadb, tmp_path_factory):
    faces = {"p": engines.PostgresEngine(postgres),
             "m": engines.MariaEngine(mariadb),
             "s": engines.SqliteEngine(tmp_path_factory.mktemp("verdicts"))}
    return {letter: Built(letter, face, bauta,
                          tmp_path_factory.mktemp("profile"))
            for letter, face in faces.items()}


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("name, options, types", FAMILIES,
                         ids=[f[0] for f in FAMILIES])
def test_what_a_transform_takes(built, name, options, types, kind):
    """On all engines at once, where they have such a type."""
    if (name, kind) in SKIPPED:
        return
    wanted, found = {}, {}
    for letter in ALL:
        real = ALIAS.get(letter, {}).get(kind, kind)
        if (name, real) in SKIPPED or real == "BOOL" and letter == "m":
            continue
        table = "%s_%s" % (name, kind.lower())
        wanted[letter] = {} if real in types.split() else {"c": RULE}
        found[letter] = built[letter].verdict(table, "problems")
    assert found == wanted


@pytest.mark.parametrize("number", range(len(CASES)), ids=[
    "%s: %s" % (c[1].replace("CREATE ", ""), json.dumps(c[2]))
    for c in CASES])
def test_constraints(built, number):
    letters, _, _, problems, doubts = CASES[number]
    for letter in letters:
        found = built[letter].verdict("t%d" % number, "problems")
        assert (letter, found) == (letter, problems)
        found = built[letter].verdict("t%d" % number, "undecided")
        assert (letter, found) == (letter, doubts)
