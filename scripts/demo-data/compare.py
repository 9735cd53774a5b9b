# SPDX-License-Identifier: Apache-2.0
"""compare.py BEFORE AFTER: rows of the demo side by side, and its joins.

Ends with 1 where a join of the copy does not hold as it did.
"""

import sqlite3
import sys

SHOWN = [
    ("customers", ["id", "first_name", "last_name", "email", "phone",
                   "birth_date", "segment"], [1001, 1002, 1003]),
    ("addresses", ["street", "postcode", "city"], [5002, 5003]),
    ("payments", ["iban", "card_last4", "paid_at"], [1, 2]),
    ("support_notes", ["customer_id", "author_email", "body"], [1]),
]
JOINS = [
    ("addresses of a customer",
     "SELECT count(*) FROM customers c JOIN addresses a ON a.customer_id=c.id"),
    ("orders with customer and address",
     "SELECT count(*) FROM orders o JOIN customers c ON c.id=o.customer_id "
     "JOIN addresses a ON a.id=o.address_id AND a.customer_id=c.id"),
    ("payments with their order",
     "SELECT count(*) FROM payments p JOIN orders o ON o.id=p.order_id"),
    ("notes whose author is the customer",
     "SELECT count(*) FROM support_notes n JOIN customers c "
     "ON c.id=n.customer_id AND c.email=n.author_email"),
    ("most orders of one customer",
     "SELECT max(n) FROM (SELECT count(*) n FROM orders "
     "GROUP BY customer_id)"),
    ("turnover, all segments", "SELECT sum(cents) FROM turnover"),
]


def short(value, width):
    text = "NULL" if value is None else str(value)
    return text if len(text) <= width else text[:width - 1] + "…"


def rows(before, after):
    for table, columns, keys in SHOWN:
        names = [row[1] for row in before.execute(
            "PRAGMA table_info(%s)" % table)]
        print("\n%-14s %-44s %s" % (table, "before", "after"))
        for key in keys:
            print("  " + "-" * 96)
            old = before.execute(
                "SELECT * FROM %s WHERE id=?" % table, (key,)).fetchone()
            new = pair(after, table, names, old)
            for column in columns:
                i = names.index(column)
                print("  %-12s %-44s %s" % (
                    column, short(old[i], 42), short(new[i], 38)))


def pair(after, table, names, old):
    """The copied row: found by a column that the profile keeps."""
    kept = {"customers": "created_at", "addresses": "id", "payments": "paid_at",
            "support_notes": "written_at"}[table]
    return after.execute("SELECT * FROM %s WHERE %s=?" % (table, kept),
                         (old[names.index(kept)],)).fetchone()


def joins(before, after):
    good = True
    print("\n%-36s %10s %10s" % ("join", "before", "after"))
    for name, query in JOINS:
        old, = before.execute(query).fetchone()
        new, = after.execute(query).fetchone()
        good = good and old == new
        print("  %-34s %10d %10d  %s" % (
            name, old, new, "holds" if old == new else "BROKEN"))
    broken = after.execute("PRAGMA foreign_key_check").fetchall()
    print("  %-34s %10s %10d  %s" % (
        "references that point nowhere", "", len(broken),
        "BROKEN" if broken else "holds"))
    return good and not broken


def main(old, new):
    before, after = sqlite3.connect(old), sqlite3.connect(new)
    rows(before, after)
    return 0 if joins(before, after) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
