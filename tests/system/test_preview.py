# SPDX-License-Identifier: Apache-2.0
"""bauta preview: what a copy would write, bit for bit, beside what is there."""

import html.parser
import json
import os
import re
import shutil
import sqlite3
import struct
import subprocess
import zlib

import pytest

from test_cli import ESCAPE, screen

SECRET = "Rosalba Giustinian"

SCHEMA = [
    "CREATE TABLE customer (id integer PRIMARY KEY, name varchar(80), "
    "mail varchar(80), city varchar(40), born date, kept varchar(40))",
    "CREATE TABLE purchase (id integer PRIMARY KEY, customer_id integer "
    "NOT NULL, FOREIGN KEY (customer_id) REFERENCES customer (id))",
    "CREATE TABLE log (line varchar(40))",
    "CREATE TABLE nobody (line varchar(40))",
]

PROFILE = {"bauta": 1, "tables": {
    "customer": {"columns": {
        "id": "token", "name": {"transform": "mask", "keep_last": 2},
        "mail": "email", "city": "shuffle",
        "born": {"transform": "truncate_date", "unit": "year"},
        "kept": "keep"}},
    "purchase": {"columns": {"id": "keep"}},
    "log": "schema-only", "nobody": "keep"}}


def customer(i):
    name = "NULL" if i % 7 == 3 else "'%s %d'" % (SECRET, i)
    return "(%d, %s, 'ros%d@lagoon.test', 'city %d', '19%02d-0%d-11', " \
        "'kept %d')" % (i, name, i, i % 13, i % 90 + 10, i % 9 + 1, i)


def fill(sql, rows):
    for line in SCHEMA:
        sql(line)
    sql("INSERT INTO customer VALUES " + ",".join(
        customer(i) for i in range(1, rows + 1)))
    sql("INSERT INTO purchase VALUES " + ",".join(
        "(%d, %d)" % (i, rows + 1 - i) for i in range(1, rows + 1)))
    sql("INSERT INTO log VALUES ('logged')")


class Place:
    def __init__(self, bauta, folder, key, url):
        self.bauta, self.folder, self.key, self.url = bauta, folder, key, url
        self.write(PROFILE)

    def write(self, profile):
        (self.folder / "shop.json").write_text(json.dumps(profile, indent=2))

    def args(self, *more):
        return ["preview", str(self.folder / "shop.json"), self.url,
                "--key-file", str(self.key)] + [str(a) for a in more]

    def run(self, *more, **env):
        return self.bauta(*self.args(*more), env={
            "COLUMNS": "200", "LC_ALL": "C.UTF-8", **env})

    def page(self, *more):
        path = self.folder / "page.html"
        done = self.run("--html", path, *more)
        assert done.returncode == 0, done.stderr
        return path

    def copy(self, target):
        done = self.bauta("copy", self.url, target, "--profile",
                          self.folder / "shop.json", "--key-file", self.key,
                          "--quiet")
        assert done.returncode == 0, done.stderr


@pytest.fixture
def shop(bauta, tmp_path, key_file):
    db = sqlite3.connect(str(tmp_path / "shop.db"))
    fill(db.execute, 30)
    db.commit()
    db.close()
    return Place(bauta, tmp_path, key_file, "sqlite:%s" % (
        tmp_path / "shop.db"))


class Page(html.parser.HTMLParser):
    """The tables of a page: {table: [{column: (before, after)}]}."""

    def __init__(self, path):
        super().__init__()
        self.tables, self.tags, self.attributes = {}, [], []
        self.cells, self.text, self.inside = [], None, None
        self.feed(path.read_text())

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        if tag == "h2":
            self.text = ""
        elif tag == "table":
            self.rows.append({})
        elif tag == "tr":
            self.cells = []
        elif tag in ("td", "th"):
            self.cells.append(["", dict(attrs).get("class", "")])
            self.inside = 0
        elif tag == "span":
            self.inside = None  # the rule's name, below the column's

    def handle_endtag(self, tag):
        if tag == "h2":
            self.rows = self.tables.setdefault(self.text, [])
            self.text = None
        elif tag in ("td", "th"):
            self.inside = None
        elif tag == "tr" and self.cells[0][0] != "Column":
            name, before, after = self.cells
            self.rows[-1][name[0]] = (tuple(before), tuple(after))

    def handle_data(self, data):
        if self.text is not None:
            self.text += data
        elif self.inside is not None:
            self.cells[-1][0] += data

    def after(self, table):
        """The values of the copy; NULL is None."""
        return sorted(
            (tuple(None if cell[1] == ("NULL", "new quiet") or
                   cell[1] == ("NULL", "quiet") else cell[1][0]
                   for cell in row.values())
             for row in self.tables[table]), key=repr)


def text_rows(rows):
    return sorted((tuple(None if v is None else str(v) for v in row)
                   for row in rows), key=repr)


# The values.

def test_values_are_the_copys_on_sqlite(shop):
    page = Page(shop.page("--rows", 1000))
    shop.copy("sqlite:%s" % (shop.folder / "safe.db"))
    with sqlite3.connect(str(shop.folder / "safe.db")) as db:
        for table in ("customer", "purchase", "nobody"):
            assert page.after(table) == text_rows(
                db.execute("SELECT * FROM " + table))
    assert "log" not in page.tables


@pytest.mark.parametrize("kind", ["postgres", "mariadb"])
def test_values_are_the_copys_on_servers(request, bauta, tmp_path, key_file,
                                         kind):
    """Three rows of many, and then all of them: tables after one that was not
    read to its end are read as well."""
    server = request.getfixturevalue(kind)
    run = server.psql if kind == "postgres" else server.sql
    for name in ("seen", "seen_safe"):
        server.createdb(name)
    try:
        fill(lambda sql: run("seen", sql), 5000)
        place = Place(bauta, tmp_path, key_file, server.url("seen"))
        few = Page(place.page())
        many = Page(place.page("--rows", 1000))
        place.copy(server.url("seen_safe"))
        for table in ("customer", "purchase"):
            rows = text_rows(server.rows(
                "seen_safe", "SELECT * FROM " + table))
            assert len(rows) == 5000
            for page, n in ((few, 3), (many, 1000)):
                shown = page.after(table)
                assert len(shown) == n
                assert set(shown) <= set(rows)
            assert set(few.after(table)) <= set(many.after(table))
        assert many.tables["nobody"] == []
    finally:
        for name in ("seen", "seen_safe"):
            server.dropdb(name)


def test_a_shuffle_looks_at_all_rows(shop):
    """One row is shown; its city may come from any."""
    done = shop.run("--table", "customer", "--rows", 1)
    assert "A rule looked at all rows first" in done.stdout
    assert "customer: 1 row\n" in done.stdout
    cities = set()
    for key in "123456789":
        path = shop.folder / ("%s.key" % key)
        path.write_text(key * 64)
        path.chmod(0o600)
        shop.key = path
        page = Page(shop.page("--rows", 1))
        cities.add(page.tables["customer"][0]["city"][1][0])
    assert len(cities) > 2


def test_kinds_of_values(bauta, tmp_path, key_file):
    with sqlite3.connect(str(tmp_path / "shop.db")) as db:
        db.execute("CREATE TABLE t (a, b BLOB, c TEXT, d INT, e TEXT, "
                   "f AS (d * 2))")
        db.execute("INSERT INTO t VALUES (?, ?, ?, ?, ?)", (
            b"\x00\xff", b"ab", "tab\there \u202e\x1b[31m<b>&amp;", 7,
            "\u00e4" * 3000))
        db.execute("INSERT INTO t VALUES (NULL, NULL, '', 0, 'NULL')")
    place = Place(bauta, tmp_path, key_file, "sqlite:%s" % (
        tmp_path / "shop.db"))
    place.write({"bauta": 1, "undeclared": "keep"})
    rows = Page(place.page()).tables["t"]
    assert [c[1][0] for c in rows[0].values()][:4] == [
        "x'00ff'", "x'6162'", "tab\\x09here \\u202e\\x1b[31m<b>&amp;", "7"]
    assert rows[0]["e"][1][0] == "\u00e4" * 1000 + "\u2026 (6000 bytes)"
    assert rows[0]["f"][1] == ("computed", "quiet")
    assert rows[1]["a"][1] == ("NULL", "quiet")
    assert rows[1]["c"][1] == ("", "")
    assert rows[1]["e"][1] == ("NULL", "")
    text = place.run().stdout
    assert "\x1b" not in text and "\u202e" not in text


def test_a_value_that_a_rule_cannot_handle(shop):
    shop.write({**PROFILE, "tables": {**PROFILE["tables"], "customer": {
        "columns": {**PROFILE["tables"]["customer"]["columns"],
                    "name": "iban"}}}})
    done = shop.run("--table", "customer")
    assert done.returncode == 1 and done.stdout == ""
    assert "customer.name, row 1" in done.stderr
    assert "Rosalba" not in done.stderr


# Originals.

def test_originals_are_covered(shop):
    done = shop.run("--rows", 30)
    assert done.returncode == 0 and done.stderr == ""
    page = shop.page("--rows", 30)
    for text in (done.stdout, page.read_text()):
        assert "Rosalba" not in text and "lagoon" not in text
        assert not re.search(r"19\d\d-0[1-9]-11", text)
        assert "kept 7" in text
    covered = Page(page).tables["customer"]
    assert {c["name"][0] for c in covered} == {("\u2022" * 5, "quiet")}
    # What was NULL, or is as it was, looks like the others.
    assert {c["name"][1][1] for c in covered} == {"new", "new quiet"}
    assert {c["kept"][0][1] for c in covered} == {""}
    assert page.stat().st_mode & 0o777 == 0o600


def test_originals_are_for_a_terminal(bauta, shop):
    for more in (["--show-originals"],
                 ["--show-originals", "--html", shop.folder / "x.html"]):
        done = shop.run(*more)
        assert done.returncode == 2 and "terminal" in done.stderr
        assert done.stdout == ""
    code, text, out = screen(bauta, shop.args("--show-originals"), piped=True)
    assert code == 2 and out == "" and "Rosalba" not in text
    code, text, _ = screen(bauta, shop.args("--show-originals"), columns=120)
    assert code == 0 and SECRET + " 1" in text
    assert "\x1b[31m%s 1\x1b[0m" % SECRET in text
    assert not (shop.folder / "x.html").exists()


def test_colours(bauta, shop):
    code, text, _ = screen(bauta, shop.args("--table", "purchase"))
    assert code == 0 and "\x1b[32m" in text
    assert re.search(r"\n  id +1 +1\r", text), "what is kept has no colour"
    code, text, _ = screen(bauta, shop.args("--table", "purchase"),
                           env={"NO_COLOR": "1"})
    assert code == 0 and "\x1b" not in text
    assert "\x1b" not in shop.run().stdout


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_fits_the_terminal(bauta, shop, columns):
    code, text, _ = screen(bauta, shop.args("--show-originals"),
                           columns=columns)
    assert code == 0
    lines = ESCAPE.sub("", text).replace("\r", "").splitlines()
    assert max(map(len, lines)) <= columns
    assert "Rosalba" in "".join(lines) or columns == 20


# Paging.

def paged(bauta, shop, pager, *more, **env):
    env["BAUTA_PAGER"] = pager
    return screen(bauta, shop.args(*more), env=env)


def test_pages_on_a_terminal(bauta, shop):
    seen = shop.folder / "seen"
    code, text, _ = paged(bauta, shop, "cat >'%s'; echo paged" % seen)
    assert code == 0 and text == "paged\r\n"
    code, text, _ = paged(bauta, shop, "false", "--no-pager")
    assert code == 0 and text.replace("\r", "") == seen.read_text()
    assert "\x1b[" in text
    # PAGER where BAUTA_PAGER is not set; "cat" and nothing are none.
    code, text, _ = screen(bauta, shop.args(), env={
        "BAUTA_PAGER": None, "PAGER": "wc -l"})
    assert code == 0 and text.strip() == str(seen.read_text().count("\n"))
    for none in ("", "cat"):
        assert paged(bauta, shop, none, PAGER="false")[1] == \
            seen.read_text().replace("\n", "\r\n")
    code, text, _ = screen(bauta, shop.args(), env={
        "BAUTA_PAGER": "wc -l", "TERM": "dumb"})
    assert code == 0 and "customer" in text


def test_no_pager_where_there_is_no_terminal(bauta, shop):
    os.environ["BAUTA_PAGER"] = "wc -c"
    try:
        done = shop.run()
        page = shop.run("--html", shop.folder / "paged.html")
    finally:
        del os.environ["BAUTA_PAGER"]
    assert done.returncode == 0 and "customer" in done.stdout
    assert page.returncode == 0 and "written" in page.stdout


def test_pager_keeps_no_history(bauta, shop):
    code, text, _ = paged(bauta, shop, "cat >/dev/null; env",
                          "--show-originals", LESSHISTFILE="/tmp/history")
    names = dict(line.split("=", 1) for line in text.splitlines()
                 if "=" in line)
    assert code == 0 and names["LESSHISTFILE"] == "-"
    assert names["LESSSECURE"] == "1" and names["LESS"] == "FRX"
    code, text, _ = paged(bauta, shop, "cat >/dev/null; env", LESS="S")
    assert "LESS=S\r\n" in text


def test_pager_may_be_left_at_once(bauta, shop):
    code, text, _ = paged(bauta, shop, "head -n 1", "--rows", "1000")
    assert code == 0 and text.count("\n") == 1 and "customer" in text
    code, text, _ = paged(bauta, shop, "true", "--show-originals")
    assert code == 0 and text == ""


def test_pager_that_is_not_there(bauta, shop):
    code, text, _ = paged(bauta, shop, "/nowhere/pager")
    assert code == 1 and "--no-pager" in text and "customer" not in text


# What is asked for.

def test_one_table_and_how_many_rows(shop):
    done = shop.run("--table", "purchase", "--rows", 2)
    assert done.stdout.startswith("purchase: 2 rows\n")
    assert "customer:" not in done.stdout
    everything = shop.run().stdout
    for heading in ("customer: 3 rows", "purchase: 3 rows", "nobody: 0 rows"):
        assert heading in everything
    assert "log" not in everything


@pytest.mark.parametrize("more, code, word", [
    (["--table", "custmer"], 2, "custmer"),
    (["--table", "log"], 2, "no rows"),
    (["--rows", "0"], 2, "1 to 1000"),
    (["--rows", "1001"], 2, "1 to 1000"),
    (["--html", "/dev/null"], 2, "regular file"),
    (["--html", "/none/x.html"], 1, "/none/x.html"),
])
def test_what_cannot_be(shop, more, code, word):
    done = shop.run(*more)
    assert done.returncode == code and word in done.stderr
    assert done.stdout == ""


def test_needs_the_key(shop):
    done = shop.bauta("preview", shop.folder / "shop.json", shop.url,
                      env={"BAUTA_KEY_FILE": None})
    assert done.returncode == 2 and "--key-file" in done.stderr


def test_refuses_what_copy_refuses(shop):
    shop.write({"bauta": 1})
    done = shop.run()
    assert done.returncode == 3 and "customer" in done.stderr


def test_a_lock_stops_it(shop):
    shop.bauta("check", shop.folder / "shop.json", shop.url, "--write-lock")
    with sqlite3.connect(str(shop.folder / "shop.db")) as db:
        db.execute("ALTER TABLE nobody ADD COLUMN ssn")
    done = shop.run()
    assert done.returncode == 3 and "nobody.ssn" in done.stderr


# The page.

def test_page_stands_alone(shop):
    path = shop.page()
    page = Page(path)
    text = path.read_text()
    assert not {"script", "link", "img", "iframe", "object"} & set(page.tags)
    assert not [a for a in page.attributes
                if a in ("src", "href", "style") or a.startswith("on")]
    assert "default-src 'none'" in text
    assert "width=device-width" in text
    assert "url(" not in text and "@import" not in text
    assert not re.search(r"https?:", text)


def test_page_is_replaced_at_once(shop):
    path = shop.page()
    before = path.read_text()
    shop.page("--rows", 9)
    assert path.read_text() != before
    shop.write({"bauta": 1})
    assert shop.run("--html", path).returncode == 3
    assert path.read_text() != before
    assert [p.name for p in shop.folder.glob("page.html*")] == ["page.html"]


def pixels(path):
    """Width, and each line of a PNG as a list of (red, green, blue)."""
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    at, packed = 8, b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        if kind == b"IHDR":
            width, height, depth, colour, _, _, interlaced = struct.unpack(
                ">IIBBBBB", body)
            assert depth == 8 and colour in (2, 6) and not interlaced
        elif kind == b"IDAT":
            packed += body
        at += 12 + size
    n = 3 if colour == 2 else 4
    raw, lines = zlib.decompress(packed), []
    last = bytearray(width * n)
    for y in range(height):
        start = y * (width * n + 1)
        how, line = raw[start], bytearray(raw[start + 1:start + 1 + width * n])
        for i in range(width * n):
            left = line[i - n] if i >= n else 0
            up, corner = last[i], last[i - n] if i >= n else 0
            if how == 1:
                line[i] = (line[i] + left) & 255
            elif how == 2:
                line[i] = (line[i] + up) & 255
            elif how == 3:
                line[i] = (line[i] + (left + up) // 2) & 255
            elif how == 4:
                guess = left + up - corner
                line[i] = (line[i] + min(
                    (abs(guess - left), 0, left), (abs(guess - up), 1, up),
                    (abs(guess - corner), 2, corner))[2]) & 255
        lines.append([tuple(line[x * n:x * n + 3]) for x in range(width)])
        last = line
    return width, lines


NEW = (0xdc, 0xf2, 0xe1)  # behind a value that a rule changed
HEAD = (0xf2, 0xf3, 0xf5)  # behind the names of columns
PAPER = (0xff, 0xff, 0xff)


@pytest.mark.parametrize("size", ["390,800", "1200,800"])
def test_page_in_a_browser(shop, tmp_path, size):
    """A table stands between the margins, on a phone as well, however long
    names and values are; what is changed stands out."""
    browser = shutil.which("chromium")
    if browser is None:
        pytest.skip("chromium is not installed")
    with sqlite3.connect(str(shop.folder / "shop.db")) as db:
        db.execute("UPDATE customer SET kept = ?", ("long" * 200,))
    page, shot = shop.page("--rows", 1), tmp_path / "page.png"
    done = subprocess.run([
        browser, "--headless", "--no-sandbox", "--disable-gpu",
        "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--hide-scrollbars",
        "--user-data-dir=%s" % (tmp_path / "browser"),
        "--window-size=" + size, "--force-device-scale-factor=1",
        "--screenshot=%s" % shot, "file://%s" % page],
        capture_output=True, text=True, timeout=120,
        env={**os.environ, "HOME": str(tmp_path)})
    assert shot.exists(), done.stderr[-2000:]
    width, lines = pixels(shot)
    seen = {p for line in lines for p in line}
    assert NEW in seen and HEAD in seen
    for line in lines:
        assert line[0] == PAPER and line[width - 1] == PAPER
    # The third column begins past the middle, and is as wide as the second.
    green = [x for line in lines for x, p in enumerate(line) if p == NEW]
    assert min(green) > width / 2 and max(green) < width - 4
