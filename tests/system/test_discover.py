# SPDX-License-Identifier: Apache-2.0
"""discover: a draft from a database, and from the draft to a copy."""

import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys

import pytest

from test_samples import sample  # noqa: F401: a fixture

REPO = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPO / "tests/discover"))
import score  # noqa: E402

PAIRS = []


def answer(path):
    """Reviews answered by what they suggest; gives how many there were."""
    draft = json.loads(path.read_text())
    n = 0
    for table in draft["tables"].values():
        if not isinstance(table, dict):
            continue
        for name, rule in table["columns"].items():
            if isinstance(rule, dict) and "review" in rule:
                table["columns"][name] = rule["suggest"]
                n += 1
    return draft, n


def discover(bauta, url, folder, *more):
    path = folder / "draft.json"
    done = bauta("discover", url, "-o", path, "--format", "json", *more)
    assert done.returncode == 0, done.stderr
    return path, json.loads(done.stdout)


def test_from_draft_to_copy(bauta, sample, key_file, tmp_path):  # noqa: F811
    url = sample.engine.url(sample.db)
    path, found = discover(bauta, url, tmp_path)
    PAIRS.extend(score.tally(sample.name, found))
    if os.environ.get("BAUTA_FOUND"):
        (pathlib.Path(os.environ["BAUTA_FOUND"]) /
         (sample.name + ".json")).write_text(json.dumps(found))
    draft, n = answer(path)
    assert n == found["reviews"]
    # Nothing is left out.
    for label, columns in sample.names.items():
        assert set(columns) <= set(draft["tables"][label]["columns"])
    done = bauta("check", path, url)
    assert (done.returncode == 3) == (n > 0 or found["schema_values"])
    if n:
        assert "review-open" in done.stdout
    if found["schema_values"]:  # a review of its own
        draft["schema_values"] = "keep"
    path.write_text(json.dumps(draft, indent=1))
    done = bauta("check", path, url)
    assert done.returncode == 0, done.stdout
    target = sample.db + "_found"
    sample.engine.target(target)
    done = bauta("copy", url, sample.engine.url(target), "--profile", path,
                 "--key-file", key_file)
    assert done.returncode == 0, done.stderr
    for label, columns in sample.names.items():
        assert len(sample.engine.rows(target, label, columns)) == \
            len(sample.engine.rows(sample.db, label, columns))
    sample.engine.drop(target)


def test_score():
    """Runs after the samples: what they were found to hold."""
    if not PAIRS:
        pytest.skip("no sample was looked at")
    print(score.table(PAIRS))
    precision, recall, _ = score.count(PAIRS, score.DIRECT)
    assert recall >= 0.95 and precision >= 0.9, score.table(PAIRS)
