# SPDX-License-Identifier: Apache-2.0
"""The bench of the transforms runs: its cases are rules that still bind."""

import os
import pathlib
import re
import subprocess

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
