# SPDX-License-Identifier: Apache-2.0
"""The benches run: their cases are rules that still bind."""

import json
import os
import pathlib
import re
import subprocess
from xml.etree import ElementTree

REPO = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("BAUTA_BUILD", REPO / "build/release"))


def bench(*args):
    return subprocess.run([BUILD / "bin/bench-transforms", *args], text=True,
                          capture_output=True, timeout=120)


def test_every_case_runs():
    done = bench("--rows", "1100", "--runs", "1")
    rows = re.findall(r"^\| .* \| ([\d.]+) \| (\d+) \|$", done.stdout, re.M)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("1100 values")
    assert len(rows) > 40
    assert all(float(rate) > 0 for rate, _ in rows)


def test_names_choose_rows():
    done = bench("--rows", "100", "--runs", "1", "Crypto-PAn")
    rows = [line for line in done.stdout.splitlines() if "| `" in line]
    assert [row.split("|")[2].strip() for row in rows] == ["IPv4", "IPv6"]


def test_a_wrong_number_is_refused():
    done = bench("--rows", "many")
    assert done.returncode == 1
    assert "take a number" in done.stderr


def test_copies_are_timed_and_told(tmp_path):
    """A run far too small to say anything goes all the way to its results."""
    done = subprocess.run(
        [REPO / "bench/copy", "--rows", "300", "--pairs", "1", "--engines",
         "sqlite", "--tables", "1,3", "--keep", "-j", "2", "--out", tmp_path],
        text=True, capture_output=True, timeout=120,
        env={**os.environ, "BAUTA": str(BUILD / "bin/bauta")})
    assert done.returncode == 0, done.stderr
    told = json.loads((tmp_path / "copy.json").read_text())
    assert [(r["engine"], r["tables"]) for r in told["results"]] == [
        ("SQLite", 1), ("SQLite", 3)]
    for result in told["results"]:
        assert result["ratio"] > 0 and result["rules_to_keep"] > 0
        assert abs(sum(result["cpu_share"].values()) - 1) < 0.01
    table = (tmp_path / "copy.md").read_text()
    assert table in done.stdout and table.count("\n| SQLite |") == 2
    plot = ElementTree.parse(tmp_path / "copy.svg").getroot()
    bars = plot.findall(".//{http://www.w3.org/2000/svg}rect")
    assert len(bars) == 2 * (3 + 1 + 1) + 5
    assert "prefers-color-scheme: dark" in "".join(plot.itertext())
