# SPDX-License-Identifier: Apache-2.0
"""make.py FILE: the demo's shop, the same on every machine.

Nobody in it exists: names, streets and complaints are drawn from the word
lists below by a generator with a fixed seed.
"""

import datetime
import os
import random
import sqlite3
import sys

CUSTOMERS, ORDERS, NOTES = 1200, 4000, 900

FIRST = """Ada Bruno Chiara Dario Elena Fabio Greta Hugo Ilaria Jonas Katja
Luca Marta Nico Olga Paolo Quirin Rosa Stefan Tessa Ugo Vera Willem Xenia Yann
Zita Anneke Björn Chloé Dávid""".split()
LAST = """Abelli Brandt Corvo Dreyer Esposito Falk Grimaldi Holm Ivarsson Jansen
Keller Loredan Moretti Nyberg Orsini Petersen Quast Rossetti Sandoval Tiepolo
Ulrich Vianello Weber Zorzi Ångström Müller Østergaard Dvořák""".split()
STREET = """Canal Chestnut Foundry Garden Harbour Lantern Linden Market Mill
Orchard Quarry Station Tannery Weaver""".split()
KIND = ["Street", "Lane", "Road", "Row", "Square"]
CITY = [("Almstad", "AL"), ("Brenta", "BR"), ("Corvara", "CO"),
        ("Dunholm", "DU"), ("Eastmere", "EA"), ("Ferrow", "FE")]
HOST = ["kiosk.test", "lagoon.test", "palazzo.test", "gondola.test"]
GOODS = [("Half mask, papier-mâché", 3900), ("Full mask, leather", 12900),
         ("Cape, black wool", 18900), ("Tricorne", 6400), ("Lace hood", 4550),
         ("Ribbon, 5 m", 690), ("Glass beads", 1250), ("Fan, painted", 3300)]
SUBJECT = ["parcel late", "wrong size", "card refused", "change of address",
           "gift wrapping", "ribbon missing", "invoice wanted"]

SCHEMA = """
CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    phone TEXT,
    birth_date DATE,
    segment TEXT NOT NULL CHECK (segment IN ('retail', 'trade')),
    created_at TIMESTAMP NOT NULL
);
CREATE TABLE addresses (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL
);
CREATE INDEX addresses_of ON addresses (customer_id);
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    address_id INTEGER NOT NULL REFERENCES addresses (id),
    item TEXT NOT NULL,
    total_cents INTEGER NOT NULL CHECK (total_cents > 0),
    ordered_at TIMESTAMP NOT NULL
);
CREATE INDEX orders_of ON orders (customer_id);
CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
    iban TEXT NOT NULL,
    card_last4 TEXT,
    paid_at TIMESTAMP
);
CREATE TABLE support_notes (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    author_email TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL
);
CREATE VIEW turnover AS
    SELECT c.segment, count(*) AS orders, sum(o.total_cents) AS cents
    FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY c.segment;
CREATE TRIGGER no_unpaid_delete BEFORE DELETE ON orders
WHEN EXISTS (SELECT 1 FROM payments WHERE order_id = old.id)
BEGIN SELECT raise(ABORT, 'order is paid'); END;
"""


def moment(rng, year, years):
    start = datetime.datetime(year, 1, 1)
    return str(start + datetime.timedelta(
        seconds=rng.randrange(years * 365 * 86400)))


def people(db, rng):
    emails = []
    for key in range(1, CUSTOMERS + 1):
        first, last = rng.choice(FIRST), rng.choice(LAST)
        emails.append("%s.%s%d@%s" % (first.lower(), last.lower(), key,
                                      rng.choice(HOST)))
        phone = "+39 0%d %03d %04d" % (rng.randrange(10, 99),
                                       rng.randrange(1000),
                                       rng.randrange(10000))
        db.execute("INSERT INTO customers VALUES (?,?,?,?,?,?,?,?)", (
            1000 + key, first, last, emails[-1],
            phone if rng.random() < 0.8 else None,
            moment(rng, 1941, 64)[:10], rng.choice(["retail"] * 4 + ["trade"]),
            moment(rng, 2019, 6)))
        city, code = rng.choice(CITY)
        db.execute("INSERT INTO addresses VALUES (?,?,?,?,?)", (
            5000 + key, 1000 + key, "%d %s %s" % (
                rng.randrange(1, 240), rng.choice(STREET), rng.choice(KIND)),
            "%s-%05d" % (code, rng.randrange(100000)), city))
    return emails


def trade(db, rng):
    for key in range(1, ORDERS + 1):
        who = rng.randrange(1, CUSTOMERS + 1)
        item, cents = rng.choice(GOODS)
        when = moment(rng, 2023, 3)
        db.execute("INSERT INTO orders VALUES (?,?,?,?,?,?)", (
            70000 + key, 1000 + who, 5000 + who, item,
            cents * rng.randrange(1, 4), when))
        if rng.random() < 0.9:
            db.execute("INSERT INTO payments VALUES (?,?,?,?,?)", (
                key, 70000 + key, "IT%02dX%022d" % (
                    rng.randrange(2, 98), rng.randrange(10 ** 22)),
                "%04d" % rng.randrange(10000) if rng.random() < 0.5 else None,
                when))


def notes(db, rng, emails):
    for key in range(1, NOTES + 1):
        who = rng.randrange(CUSTOMERS)
        db.execute("INSERT INTO support_notes VALUES (?,?,?,?,?)", (
            key, 1001 + who, emails[who],
            "%s: customer %s rang twice, %s" % (
                rng.choice(SUBJECT), emails[who].split("@")[0],
                rng.choice(["wants a call back", "was very kind",
                            "will write", "asks for a refund"])),
            moment(rng, 2024, 2)))


def main(path):
    if os.path.exists(path):
        os.remove(path)
    db = sqlite3.connect(path)
    db.executescript(SCHEMA)
    rng = random.Random(1436)
    emails = people(db, rng)
    trade(db, rng)
    notes(db, rng, emails)
    db.commit()
    db.close()


if __name__ == "__main__":
    main(sys.argv[1])
