# SPDX-License-Identifier: Apache-2.0
"""bauta plan: what would become of each column, and why."""

import json
import re
import shutil
import sqlite3
import subprocess

import pytest

ODD = 'we"ird\\l name &amp; \u00e4\u202e<b>'

PROFILE = {
    "bauta": 1,
    "recipient": "vendor",
    "undeclared": "keep",
    "tables": {
        "customer": {"columns": {
            "id": {"transform": "token", "domain": "person"},
            "name": {"transform": "mask", "keep_first": 1},
            "card": {"transform": "hash", "length": 8},
            "born": "keep"}},
        "country": "keep",
        "log": "schema-only",
        "scratch": "skip"},
    "rules": [{"column": "*note*", "transform": "null"}],
    "references": [{"table": "mail", "columns": ["sender"],
                    "references": {"table": "customer", "columns": ["id"]}}]}

SCHEMA = """
    CREATE TABLE country (code TEXT PRIMARY KEY);
    CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, card TEXT,
        born DATE, free_note TEXT,
        shout TEXT GENERATED ALWAYS AS (upper(name)));
    CREATE TABLE purchase (id INTEGER PRIMARY KEY, customer_id INTEGER
        REFERENCES customer (id), "%s" TEXT);
    CREATE TABLE mail (id INTEGER PRIMARY KEY, sender INTEGER);
    CREATE TABLE log (line TEXT);
    CREATE TABLE scratch (line TEXT);
""" % ODD.replace('"', '""')


@pytest.fixture
def shop(tmp_path):
    with sqlite3.connect(str(tmp_path / "shop.db")) as db:
        db.executescript(SCHEMA)
        db.executemany("INSERT INTO customer (name, card) VALUES (?, ?)",
                       [("Ada %d" % i, "4000-%d" % i) for i in range(100)])
    (tmp_path / "shop.json").write_text(json.dumps(PROFILE, indent=2))
    return tmp_path


def plan(bauta, shop, *more, **env):
    done = bauta("plan", "shop.json", "sqlite:shop.db", *more, cwd=str(shop),
                 env={"BAUTA_KEY_FILE": None, "COLUMNS": None,
                      "LC_ALL": "C.UTF-8", **env})
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def columns(document):
    return {(t["table"], c["name"]): c
            for t in document["tables"] for c in t["columns"]}


def test_each_reason(bauta, shop):
    document = json.loads(plan(bauta, shop, "--format", "json"))
    found = columns(document)
    reasons = {name: c["reason"] for name, c in found.items()}
    assert reasons == {
        ("country", "code"): "table",
        ("customer", "id"): "explicit", ("customer", "name"): "explicit",
        ("customer", "card"): "explicit", ("customer", "born"): "explicit",
        ("customer", "free_note"): "wildcard",
        ("customer", "shout"): "generated",
        ("purchase", "id"): "undeclared",
        ("purchase", "customer_id"): "reference",
        ("purchase", ODD): "undeclared",
        ("mail", "id"): "undeclared", ("mail", "sender"): "reference",
        ("log", "line"): "absent", ("scratch", "line"): "absent"}
    assert {t["table"]: t["fate"] for t in document["tables"]} == {
        "country": "copy", "customer": "copy", "purchase": "copy",
        "mail": "copy", "log": "schema-only", "scratch": "skip"}
    for name in (("purchase", "customer_id"), ("mail", "sender")):
        assert found[name]["follows"] == {"table": "customer", "column": "id"}
        assert found[name]["steps"] == found[("customer", "id")]["steps"]
    assert found[("customer", "id")]["steps"][0]["domain"] == "person"
    assert "rule" not in found[("customer", "shout")]
    assert document["recipient"] == "vendor"
    assert document["references"][0]["table"] == "mail"


def test_places_are_where_the_profile_says_it(bauta, shop):
    lines = (shop / "shop.json").read_text().splitlines()
    found = columns(json.loads(plan(bauta, shop, "--format", "json")))

    def line(name):
        place = found[name]["place"]
        assert place["file"] == "shop.json"
        return lines[place["line"] - 1][place["column"] - 1:]

    assert line(("customer", "name")).startswith('"name"')
    assert line(("country", "code")).startswith('"country"')
    assert line(("log", "line")).startswith('"log"')
    assert line(("purchase", "id")).startswith('"keep"')
    assert line(("customer", "free_note")).startswith("{")
    assert line(("mail", "sender")).startswith('"id"')
    assert "place" not in found[("customer", "shout")]


def test_collisions_that_are_to_be_expected(bauta, shop):
    card = columns(json.loads(plan(bauta, shop, "--format", "json")))[
        ("customer", "card")]
    assert card["bits"] == 32
    assert card["expected_collisions"] == pytest.approx(
        100 * 99 / 2 / 2 ** 32, rel=1e-9)
    assert "1.2e-06 pairs are expected" in re.sub(
        r"\s+", " ", plan(bauta, shop))


def test_key_given_or_not(bauta, shop, key_file):
    without = json.loads(plan(bauta, shop, "--format", "json"))
    given = json.loads(plan(bauta, shop, "--format", "json",
                            "--key-file", key_file))
    assert (without["key_given"], given["key_given"]) == (False, True)
    assert without["keyed_columns"] == given["keyed_columns"] == 4
    assert without["tables"] == given["tables"]
    assert "No key was given. A copy needs one, for 4" in plan(bauta, shop)
    assert "No key" not in plan(bauta, shop, "--key-file", key_file)


def test_recipient_of_the_command_line(bauta, shop):
    profile = {k: v for k, v in PROFILE.items() if k != "recipient"}
    (shop / "shop.json").write_text(json.dumps(profile))
    assert '"vendor-b"' in plan(bauta, shop, "--recipient", "vendor-b")
    assert "recipient" not in plan(bauta, shop)


@pytest.mark.parametrize("width", [20, 33, 48, 80, 200])
def test_text_fits_the_terminal(bauta, shop, width):
    text = plan(bauta, shop, COLUMNS=str(width))
    # What the odd name has that moves the cursor is spelt out.
    assert "\u202e" not in text and "\x1b" not in text
    assert max(map(len, text.splitlines())) <= width
    squeezed = re.sub(r"\s+", "", text)
    for word in ("free_note", "byreferenceto" if width >= 80 else "reference",
                 "wildcard", "undeclared", "generated",
                 "needsthekey", "domain\"person\"", "withoutitsrows"):
        assert word in squeezed or width < 80
    if width >= 80:
        assert re.search(r"^  name +mask +explicit, shop.json:\d+:\d+$", text,
                         re.M)


def labels(dot):
    """The labels of a graph, by node and by arrow, as graphviz shows them."""
    if shutil.which("dot") is not None:
        done = subprocess.run(["dot", "-Tjson"], input=dot, text=True,
                              capture_output=True, timeout=60)
        assert done.returncode == 0 and done.stderr == "", done.stderr
        graph = json.loads(done.stdout)
        return ([o["label"] for o in graph["objects"]],
                [(e["label"], e.get("style")) for e in graph.get("edges", [])])
    quoted = r'"((?:[^"\\]|\\.)*)"'
    body = re.fullmatch(r"digraph plan \{\n(.*)\}\n", dot, re.S).group(1)
    nodes, edges = [], []
    for line in body.splitlines():
        node = re.fullmatch(
            r"  t\d+ \[label=%s(, style=dashed)?\];" % quoted, line)
        edge = re.fullmatch(
            r"  t\d+ -> t\d+ \[label=%s(, style=dashed)?\];" % quoted, line)
        other = re.fullmatch(
            r"  (rankdir=LR|node \[shape=box\]|(charset|label)=%s);" % quoted,
            line)
        assert node or edge or other, line
        if node:
            nodes.append(node[1].replace('\\"', '"'))
        if edge:
            edges.append((edge[1].replace('\\"', '"'),
                          "dashed" if edge[2] else None))
    return nodes, edges


def test_graph(bauta, shop):
    dot = plan(bauta, shop, "--format", "dot")
    nodes, edges = labels(dot)
    assert len(nodes) == 6
    customer = next(n for n in nodes if n.startswith("customer"))
    assert "name: mask (explicit)" in customer
    assert "free_note: null (wildcard)" in customer
    purchase = next(n for n in nodes if n.startswith("purchase"))
    # Quotes, backslashes and entities of a name are not the graph's own.
    assert 'we"ird\\\\l name &amp;amp; \u00e4\\\\u202e<b>: keep' in purchase
    assert sorted(edges) == [
        ("customer_id \u2192 id\\ntoken", None),
        ("sender \u2192 id\\ntoken", "dashed")]


def test_names_cannot_break_out_of_the_graph(bauta, tmp_path):
    names = ['"];t9->t9[label="', "\\", '\\"', "a\nb", "&lt;", "<i>", "]}"]
    with sqlite3.connect(str(tmp_path / "shop.db")) as db:
        for name in names:
            db.execute('CREATE TABLE "%s" ("%s" TEXT)' % (
                (name.replace('"', '""'),) * 2))
    (tmp_path / "shop.json").write_text('{"bauta":1,"undeclared":"keep"}')
    nodes, edges = labels(plan(bauta, tmp_path, "--format", "dot"))
    assert len(nodes) == len(names) and edges == []


def test_refuses_what_copy_refuses(bauta, shop):
    profile = json.loads(json.dumps(PROFILE))
    profile["tables"]["customer"]["columns"]["nmae"] = "keep"
    profile["tables"]["customer"]["columns"]["id"] = "last_name"
    (shop / "shop.json").write_text(json.dumps(profile, indent=2))
    planned = bauta("plan", "shop.json", "sqlite:shop.db", cwd=str(shop))
    assert planned.returncode == 3 and planned.stdout == ""
    copied = bauta("copy", "sqlite:shop.db", "sqlite:safe.db", "--profile",
                   "shop.json", cwd=str(shop))
    for line in planned.stderr.splitlines()[:-1]:
        assert line in copied.stderr
    assert planned.stderr.endswith("problems\n")


@pytest.mark.parametrize("args, code, word", [
    (["plan"], 2, "PROFILE"),
    (["plan", "shop.json"], 2, "SOURCE"),
    (["plan", "none.json", "sqlite:shop.db"], 2, "none.json"),
    (["plan", "shop.json", "sqlite:none.db"], 1, "none.db"),
    (["plan", "shop.json", "mongo:x"], 2, "mongo"),
])
def test_what_is_not_there(bauta, shop, args, code, word):
    done = bauta(*args, cwd=str(shop))
    assert done.returncode == code and word in done.stderr
    assert done.stdout == ""


def test_on_servers(bauta, postgres, mariadb, tmp_path):
    """The same schema has the same plan, whatever the engine."""
    sql = ("CREATE TABLE person (id integer PRIMARY KEY, mail varchar(80));"
           "CREATE TABLE visit (person_id integer NOT NULL,"
           " FOREIGN KEY (person_id) REFERENCES person (id))")
    postgres.createdb("planned")
    postgres.psql("planned", sql)
    mariadb.createdb("planned")
    mariadb.sql("planned", sql)
    profile = tmp_path / "p.json"
    profile.write_text(json.dumps({"bauta": 1, "tables": {
        "person": {"columns": {"id": "token", "mail": "email"}}}}))
    try:
        plans = [json.loads(bauta("plan", profile, url, "--format",
                                  "json").stdout)
                 for url in (postgres.url("planned"), mariadb.url("planned"))]
    finally:
        postgres.dropdb("planned")
        mariadb.dropdb("planned")
    seen = [{name: (c["reason"], c["rule"], c["nullable"])
             for name, c in columns(p).items()} for p in plans]
    assert seen[0] == seen[1] == {
        ("person", "id"): ("explicit", "token", False),
        ("person", "mail"): ("explicit", "email", True),
        ("visit", "person_id"): ("reference", "token", False)}
