#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""How well columns are told: precision, recall and F1 of each class.

    tests/discover/score.py FOUND.json...

FOUND.json is what "bauta discover --format json" printed of a sample database;
its name begins with the sample's in labels.json ("sakila-mysql.json"). Columns
were labelled by hand from their names and rows before anything was tuned; one
without a label is none of the classes. A column counts where its class was
told, whether it was decided or left to a review.
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
LABELS = json.loads((HERE / "labels.json").read_text())
DIRECT = {"email", "phone", "first_name", "last_name", "full_name", "username",
          "street", "national_id", "document", "card", "iban", "account", "ip",
          "mac", "device", "vehicle", "url"}


def key(found):
    table = found["table"].rsplit(".", 1)[-1]
    return "%s.%s" % tuple(
        part.lower().replace("_", "").replace("-", "").replace(" ", "")
        for part in (table, found["column"]))


def labels_of(name):
    name = name.replace("pagila", "sakila")  # the same, for PostgreSQL
    return LABELS[max((k for k in LABELS if name.startswith(k)), key=len)]


def tally(name, document):
    """[(sample, column, right class, told class)]"""
    labels = labels_of(name)
    return [(name, key(c), labels.get(key(c), "none"), c["class"])
            for c in document["columns"]]


def figures(right, told, both):
    precision = both / told if told else 1.0
    recall = both / right if right else 1.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def count(pairs, wanted):
    """Figures of the classes in `wanted`, class by class."""
    return figures(sum(r in wanted for _, _, r, _ in pairs),
                   sum(t in wanted for _, _, _, t in pairs),
                   sum(r in wanted and r == t for _, _, r, t in pairs))


def table(pairs):
    classes = sorted({r for _, _, r, _ in pairs} | {t for *_, t in pairs})
    lines = ["%-14s %8s %9s %7s %6s" % ("class", "columns", "precision",
                                        "recall", "F1")]
    rows = [(c, {c}) for c in classes] + [("all direct", DIRECT), (
        "all but none", set(classes) - {"none"})]
    for name, wanted in rows:
        lines.append("%-14s %8d %9.3f %7.3f %6.3f" % (
            (name, sum(r in wanted for _, _, r, _ in pairs))
            + count(pairs, wanted)))
    return "\n".join(lines)


def main():
    pairs = []
    for path in map(pathlib.Path, sys.argv[1:]):
        pairs += tally(path.name, json.loads(path.read_text()))
    print(table(pairs))
    for sample, column, right, told in pairs:
        if right != told:
            print("%s %s: %s, told as %s" % (sample, column, right, told))


if __name__ == "__main__":
    main()
