# SPDX-License-Identifier: Apache-2.0
"""The JSON Schema of a profile says of profiles what bauta says of them."""

import copy
import json
import pathlib
import re

import jsonschema
import pytest

REPO = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((REPO / "profiles/profile.schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

FULL = {
    "$schema": "profile.schema.json",
    "bauta": 1,
    "recipient": "vendor-a",
    "undeclared": "refuse",
    "defaults": {"mask": {"with": "x"}},
    "tables": {
        "crm.customer": {"columns": {
            "id": "keep",
            "email": {"transform": "email", "domain": "mail", "reason": "r"},
            "phone": [{"transform": "digits"},
                      {"transform": "mask", "keep_last": 2}],
        }},
        "audit_log": "skip", "country": "keep", "session": "schema-only",
        "note": {"columns": {}},
    },
    "rules": [
        {"table": "crm.*", "column": "*email*", "type": "text",
         "transform": "email"},
        {"type": ["text", "other"], "reason": "r",
         "transform": ["digits", {"transform": "mask"}]},
        {"column": "*", "transform": "mask", "keep_last": 2, "domain": "d"},
    ],
    "references": [
        {"table": "orders", "columns": ["customer_email"],
         "references": {"table": "customer", "columns": ["email"]}}],
}


def test_is_itself_valid():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_accepts_the_whole_format():
    VALIDATOR.validate(FULL)


def examples():
    for path in sorted((REPO / "tests/system/profiles").glob("*.json")):
        yield pytest.param(path.read_text(), id=path.name)
    for page in sorted((REPO / "docs").glob("*.md")):
        blocks = re.findall(r"^```json\n(.*?)^```", page.read_text(),
                            re.DOTALL | re.MULTILINE)
        for n, block in enumerate(blocks):
            if '"bauta": 1' in block:
                yield pytest.param(block, id="%s-%d" % (page.name, n))


@pytest.mark.parametrize("text", examples())
def test_accepts_what_we_show(text):
    VALIDATOR.validate(json.loads(text))


COLUMNS = ("tables", "crm.customer", "columns")
MISTAKES = {
    "version": (("bauta",), 2),
    "version as text": (("bauta",), "1"),
    "unknown member": (("when",), {}),
    "empty recipient": (("recipient",), ""),
    "undeclared": (("undeclared",), "allow"),
    "default of unknown transform": (("defaults", "masc"), {}),
    "unknown default": (("defaults", "mask", "width"), "x"),
    "default out of range": (("defaults", "mask", "with"), ""),
    "mode": (("tables", "country"), "ship"),
    "table without columns": (("tables", "country"), {}),
    "unknown member of a table": (("tables", "note", "comment"), "x"),
    "table without a name": (("tables", ""), "keep"),
    "unknown transform": (COLUMNS + ("id",), "kep"),
    "rule of no transform": (COLUMNS + ("id",), {}),
    "rule of unknown transform": (COLUMNS + ("id",), {"transform": "masc"}),
    "rule as number": (COLUMNS + ("id",), 1),
    "unknown option": (COLUMNS + ("id",), {"transform": "mask", "x": 1}),
    "option of another": (COLUMNS + ("id",),
                          {"transform": "keep", "keep_last": 1}),
    "option kind": (COLUMNS + ("id",),
                    {"transform": "mask", "keep_last": "2"}),
    "option range": (COLUMNS + ("id",), {"transform": "mask", "keep_last": -1}),
    "empty domain": (COLUMNS + ("id",), {"transform": "email", "domain": ""}),
    "empty array": (COLUMNS + ("id",), []),
    "array in array": (COLUMNS + ("id",), [["mask"]]),
    "keep not alone": (COLUMNS + ("id",), ["keep", "mask"]),
    "keep not alone, as object": (COLUMNS + ("id",),
                                  ["mask", {"transform": "keep"}]),
    "match of nothing": (("rules", 0), {"transform": "keep"}),
    "match without transform": (("rules", 0), {"column": "*"}),
    "unknown type": (("rules", 0, "type"), "varchar"),
    "no types": (("rules", 0, "type"), []),
    "option beside an array": (("rules", 1, "keep_last"), 2),
    "unknown option of a match": (("rules", 2, "kep_last"), 2),
    "option range of a match": (("rules", 2, "keep_last"), -2),
    "reference without columns": (("references", 0, "columns"), []),
    "reference to nothing": (("references", 0, "references"), {}),
    "reference columns twice": (("references", 0, "columns"), ["a", "a"]),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_rejects(mistake):
    path, value = MISTAKES[mistake]
    profile = copy.deepcopy(FULL)
    at = profile
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    assert not VALIDATOR.is_valid(profile)


def test_rejects_a_profile_without_version():
    assert not VALIDATOR.is_valid({"tables": {}})
