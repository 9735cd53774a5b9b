# SPDX-License-Identifier: Apache-2.0
"""What discover goes by: names without rows, rows without telling names; what
it never shows; what it refuses."""

import html.parser
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess

import pytest

from engines import SqliteEngine
from test_cli import screen
from test_preview import pixels

# A name (of a table and a column), what it is about. No row says anything.
NAMES = {
    "customer.email": "email", "customer.eMailAddress": "email",
    "kunde.vorname": "first_name", "kunde.nachname": "last_name",
    "kunde.geburtsdatum": "birth_date", "kunde.strasse": "street",
    "kunde.plz": "postcode", "kunde.ort": "city", "kunde.telefon": "phone",
    "cliente.nombre": "first_name", "cliente.apellidos": "last_name",
    "cliente.fecha_nacimiento": "birth_date", "cliente.correo": "email",
    "client.prenom": "first_name", "client.nom": "last_name",
    "client.date_naissance": "birth_date", "client.code_postal": "postcode",
    "paziente.cognome": "last_name", "paziente.codice_fiscale": "national_id",
    "person.dob": "birth_date", "person.born": "birth_date",
    "patient.medical_record_no": "document", "firm.vat_number": "document", "person.fname": "first_name",
    "person.lastName": "last_name", "person.SSN": "national_id",
    "person.sex": "gender", "person.zip": "postcode", "person.age": "age",
    "person.passport_no": "document", "person.iban": "iban",
    "person.cardNumber": "card", "person.salary": "income",
    "person.religion": "belief", "person.diagnosis": "health",
    "person.job_title": "job", "person.ip_addr": "ip",
    "person.mac_address": "mac", "person.license_plate": "vehicle",
    "person.latitude": "coordinate", "person.password_hash": "secret",
    "person.api_key": "secret", "user.username": "username",
    "user.mobile": "phone", "osoba.imie": "first_name",
    "osoba.nazwisko": "last_name", "persoon.voornaam": "first_name",
    "persoon.geboortedatum": "birth_date",
    # and what is nothing of a person's
    "product.price": "none", "product.sku": "none", "orders.quantity": "none",
    "orders.created_at": "none", "product.weight": "none",
    "category.name": "none",
}
# Words that are used for either.
LIKEWISE = {("client.nom", "full_name"), ("cliente.nombre", "full_name")}
TYPED = {"birth_date": "date", "age": "integer", "income": "numeric(10,2)",
         "coordinate": "double precision"}


def luhn(rng):
    digits = [4] + [rng.randint(0, 9) for _ in range(14)]
    total = sum(sum(divmod(d * 2, 10)) if i % 2 == 0 else d
                for i, d in enumerate(digits))
    return "".join(map(str, digits)) + str(-total % 10)


def iban(rng):
    bban = "".join(str(rng.randint(0, 9)) for _ in range(18))
    check = 98 - int(bban + "131400") % 97  # DE00
    return "DE%02d%s" % (check, bban)


def bsn(rng):
    while True:
        digits = [rng.randint(1, 9)] + [rng.randint(0, 9) for _ in range(7)]
        last = sum(d * w for d, w in zip(digits, range(9, 1, -1))) % 11
        if last < 10:
            return "".join(map(str, digits)) + str(last)


def letters(rng, n, alphabet="abcdefghijklmnopqrstuvwxyz"):
    return "".join(rng.choice(alphabet) for _ in range(n))


FIRST = ("Rosa Anna Marco Paolo Giulia Luca Sofia Matteo Emma Thomas Julia Peter "
         "Maria David Laura Daniel Sarah Michael Lisa Andreas").split()
LAST = ("Rossi Bianchi Müller Schmidt Garcia Martin Smith Johnson Weber Fischer "
        "Lopez Dubois Novak Jansen Romano Ricci Wagner Becker Moreau "
        "Hernandez").split()
HEX = "0123456789abcdef"
B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./"
# What values look like, of columns whose names say nothing.
VALUES = {
    "email": lambda r: "%s.%s@%s.it" % (letters(r, 5), letters(r, 6),
                                        letters(r, 7)),
    "card": luhn,
    "iban": iban,
    "national_id": bsn,
    "ip": lambda r: "%d.%d.%d.%d" % tuple(r.randint(1, 254) for _ in range(4)),
    "mac": lambda r: ":".join(letters(r, 2, HEX) for _ in range(6)),
    "phone": lambda r: "+39 0%d %06d" % (r.randint(2, 9), r.randint(0, 999999)),
    "url": lambda r: "https://%s.it/u/%s" % (letters(r, 8), letters(r, 5)),
    "full_name": lambda r: "%s %s" % (r.choice(FIRST), r.choice(LAST)),
    "free_text": lambda r: "Called on Monday; prefers %s. Mail to %s@%s.it or "
                           "ring +39 041 %06d after lunch, please." % (
                               letters(r, 6), letters(r, 6), letters(r, 6),
                               r.randint(0, 999999)),
    "json": lambda r: json.dumps({"a": {"x": "%s@%s.it" % (
        letters(r, 6), letters(r, 6))}, "n": r.randint(1, 9)}),
}
SECRETS = {
    "bcrypt": lambda r: "$2b$12$" + letters(r, 53, B64),
    "key": lambda r: "sk_live_" + letters(r, 32, B64[:62]),
    "jwt": lambda r: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIi%s.%s" % (
        letters(r, 30, B64[:62]), letters(r, 43, B64[:62])),
    "pem": lambda r: "-----BEGIN PRIVATE KEY-----\nMIIE%s\n-----END PRIVATE "
                     "KEY-----" % letters(r, 64, B64[:62]),
}


@pytest.fixture
def db(tmp_path):
    engine = SqliteEngine(tmp_path)
    engine.fresh("found")
    return engine


def found(bauta, engine, *more):
    done = bauta("discover", engine.url("found"), "--format", "json", *more)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_names_in_several_languages(bauta, db):
    tables = {}
    for name, told in NAMES.items():
        table, column = name.split(".")
        kind = TYPED.get(told, "numeric(8,2)" if column in (
            "price", "quantity", "weight") else "timestamp" if
            column == "created_at" else "varchar(120)")
        tables.setdefault(table, []).append("%s %s" % (column, kind))
    db.sql("found", "".join('CREATE TABLE "%s" (%s);' % (t, ", ".join(c))
                            for t, c in tables.items()))
    told = {"%s.%s" % (c["table"], c["column"]): c["class"]
            for c in found(bauta, db)["columns"]}
    wrong = {n: told[n] for n, c in NAMES.items() if told[n] != c
             and (n, told[n]) not in LIKEWISE}
    assert not wrong


def fill(engine, kinds, rows=300):
    rng = random.Random(7)
    with sqlite3.connect(engine.path("found")) as own:
        own.execute("CREATE TABLE x (n INTEGER PRIMARY KEY, %s)" % ", ".join(
            "f%d TEXT" % i for i in range(len(kinds))))
        own.executemany("INSERT INTO x VALUES (%s)" % ", ".join(
            "?" * (len(kinds) + 1)), [
                (n, *(make(rng) for make in kinds.values()))
                for n in range(1, rows + 1)])


def test_values_without_a_name(bauta, db):
    fill(db, VALUES)
    columns = {c["column"]: c for c in found(bauta, db)["columns"]}
    wrong = {kind: columns["f%d" % i]["class"] for i, kind in enumerate(VALUES)
             if columns["f%d" % i]["class"] != kind}
    assert not wrong
    for i, kind in enumerate(VALUES):
        assert columns["f%d" % i]["decision"] != "keep", kind
    assert columns["n"]["decision"] == "keep"


def test_secrets(bauta, db):
    fill(db, SECRETS)
    columns = {c["column"]: c for c in found(bauta, db)["columns"]}
    wrong = {kind: columns["f%d" % i]["class"] for i, kind in enumerate(SECRETS)
             if columns["f%d" % i]["class"] != "secret"}
    assert not wrong


def test_references_spread_what_is_found(bauta, db, tmp_path):
    """A key that is an address, in tables that only refer to it; it is one rule,
    and the copy joins."""
    db.sql("found", """
        CREATE TABLE account (login TEXT PRIMARY KEY);
        CREATE TABLE entry (n INTEGER, who TEXT REFERENCES account (login));
        CREATE TABLE remark (n INTEGER, k TEXT REFERENCES account);""" +
           "".join("INSERT INTO account VALUES ('%s@laguna.it');" % letters(
               random.Random(i), 8) for i in range(40)))
    told = {c["table"] + "." + c["column"]: c
            for c in found(bauta, db)["columns"]}
    assert told["account.login"]["class"] == "email"
    assert told["entry.who"]["class"] == told["remark.k"]["class"] == "email"
    path = tmp_path / "draft.json"
    assert bauta("discover", db.url("found"), "-o", path).returncode == 0
    done = bauta("check", path, db.url("found"))
    assert done.returncode == 0, done.stdout


def test_constraints_are_kept(bauta, db, tmp_path):
    """Injective where unique, in range, as long as there is room."""
    rng = random.Random(3)
    db.sql("found", """
        CREATE TABLE customer (id INTEGER PRIMARY KEY, email TEXT UNIQUE NOT
         NULL, last_name VARCHAR(12) UNIQUE, phone TEXT UNIQUE, age INTEGER
         CHECK (age BETWEEN 0 AND 120), ssn TEXT NOT NULL);""" + "".join(
        "INSERT INTO customer VALUES (%d, '%s@laguna.it', '%s', '%s', %d, "
        "'%s');" % (i, letters(rng, 9), letters(rng, 10),
                    VALUES["phone"](rng), rng.randint(0, 99), bsn(rng))
        for i in range(1, 200)))
    path = tmp_path / "draft.json"
    assert bauta("discover", db.url("found"), "-o", path).returncode == 0
    done = bauta("check", path, db.url("found"), "--sample", "500")
    # What is left is for somebody to decide, and for no other reason.
    assert set(re.findall(r"\[([a-z-]+)\]", done.stdout)) <= {"review-open"}


# What is never shown.

def test_no_value_leaves(bauta, db, tmp_path):
    fill(db, {**VALUES, **SECRETS}, 60)
    with sqlite3.connect(db.path("found")) as own:
        values = {v for row in own.execute("SELECT * FROM x") for v in row[1:]}
    draft, page = tmp_path / "draft.json", tmp_path / "page.html"
    done = bauta("discover", db.url("found"), "-o", draft, "--html", page)
    assert done.returncode == 0, done.stderr
    again = bauta("discover", db.url("found"), "--format", "json",
                  "--progress", "json")
    everything = (done.stdout + done.stderr + again.stdout + again.stderr +
                  draft.read_text() + page.read_text())
    for value in values:
        for part in value.split():
            if len(part) > 5 and not part.islower() and part not in (
                    "Called", "Monday;", "please.", "KEY-----",
                    "-----BEGIN", "PRIVATE", "-----END"):
                assert part not in everything
    assert oct(page.stat().st_mode & 0o777) == "0o600"
    page.unlink()
    for more in (["--show-samples"], ["--show-samples", "--html", page],
                 ["--show-samples", "--format", "json"]):
        refused = bauta("discover", db.url("found"), *more)
        assert refused.returncode == 2 and "terminal" in refused.stderr
        assert not page.exists()


def test_samples_are_shown_on_a_terminal(bauta, db):
    fill(db, {"email": VALUES["email"]}, 20)
    with sqlite3.connect(db.path("found")) as own:
        first, = own.execute("SELECT f0 FROM x LIMIT 1").fetchone()
    args = ["discover", db.url("found")]
    code, text, _ = screen(bauta, args)
    assert code == 0 and first not in text
    code, text, _ = screen(bauta, args + ["--show-samples"])
    assert code == 0 and first in re.sub(r"\s+", "", text)


class Fetches(html.parser.HTMLParser):
    """What a page would fetch, or run."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "link", "img", "iframe", "object", "embed",
                   "form", "base"):
            self.found.append(tag)
        self.found += [v for k, v in attrs if k in ("src", "href", "style")
                       or k.startswith("on")]


@pytest.mark.parametrize("size", ["1200,900", "500,900"])
def test_page_in_a_browser(bauta, db, tmp_path, size):
    """It stands alone, and between the margins on a phone as well."""
    fill(db, VALUES, 60)
    with sqlite3.connect(db.path("found")) as own:
        own.execute('CREATE TABLE "<b>%s" ("%s" TEXT)' % ("long" * 40,
                                                          "name" * 60))
    page, shot = tmp_path / "page.html", tmp_path / "page.png"
    assert bauta("discover", db.url("found"), "--html", page).returncode == 0
    text = page.read_text()
    parser = Fetches()
    parser.feed(text)
    assert not parser.found and "<b>long" not in text
    assert "Content-Security-Policy" in text and "viewport" in text
    browser = shutil.which("chromium")
    if browser is None:
        pytest.skip("chromium is not installed")
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
    paper = lines[0][0]
    assert len({p for line in lines for p in line}) > 20
    for line in lines:
        assert line[0] == paper and line[width - 1] == paper


# What it reads, and what it refuses.

def test_a_bounded_sample_spread_over_the_table(bauta, db):
    db.sql("found", """
        CREATE TABLE big (id INTEGER PRIMARY KEY, v TEXT);
        WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE
         n < 60000) INSERT INTO big SELECT n, CASE WHEN n > 30000 THEN 'm' || n
         || '@laguna.it' ELSE 'thing' END FROM s; ANALYZE;""")
    report = found(bauta, db)
    assert 1500 <= report["rows_read"] <= 2100
    mail = [c for c in report["columns"] if c["column"] == "v"][0]
    assert mail["decision"] != "keep", "the first rows alone would not tell"
    assert found(bauta, db, "--rows", "100")["rows_read"] <= 110
    done = bauta("discover", db.url("found"))
    assert "rows read" in done.stdout


def test_a_thousand_tables(bauta, db):
    db.sql("found", "".join(
        "CREATE TABLE t%d (id INTEGER PRIMARY KEY, email TEXT, note TEXT);"
        "INSERT INTO t%d VALUES (1, 'rosa@laguna.it', 'x');" % (i, i)
        for i in range(1000)))
    done = bauta("discover", db.url("found"), "--format", "json", "--progress",
                 "json")
    report = json.loads(done.stdout)
    assert report["tables_read"] == 1000
    events = [json.loads(line) for line in done.stderr.splitlines()]
    assert events and all(e["event"] == "table" and e["total"] == 1000
                          for e in events)


def test_refusals(bauta, db, tmp_path):
    db.sql("found", "CREATE TABLE t (email TEXT)")
    draft = tmp_path / "draft.json"
    draft.write_text("mine")
    done = bauta("discover", db.url("found"), "-o", draft)
    assert done.returncode == 2 and draft.read_text() == "mine"
    assert bauta("discover", db.url("found"), "--html",
                 "/dev/null").returncode == 2
    assert bauta("discover", db.url("found"), "-o",
                 "/none/x.json").returncode == 1
    assert bauta("discover", "sqlite:/none.db").returncode == 1
    assert bauta("discover", "nothing:x").returncode == 2
    assert bauta("discover", db.url("found"), "--rows", "0").returncode == 2


def test_interrupted(bauta, db, tmp_path):
    db.sql("found", "".join(
        "CREATE TABLE t%d (id INTEGER PRIMARY KEY, v TEXT); WITH RECURSIVE "
        "s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 2000) INSERT "
        "INTO t%d SELECT n, 'rosa' || n || '@laguna.it' FROM s;" % (i, i)
        for i in range(200)))
    draft = tmp_path / "draft.json"
    run = bauta.start("discover", db.url("found"), "-o", draft, "--progress",
                      "json")
    run.stderr.readline()
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=60)
    assert run.returncode == 1 and "interrupt" in err
    assert not draft.exists() and not out
