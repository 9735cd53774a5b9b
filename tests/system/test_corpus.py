# SPDX-License-Identifier: Apache-2.0
"""The labelled notes are sound, and what their sources make."""

import pathlib
import subprocess
import sys

CHECK = pathlib.Path(__file__).resolve().parents[1] / "corpus/check.py"


def test_labelled_notes():
    run = subprocess.run([sys.executable, CHECK], capture_output=True,
                         text=True, timeout=60)
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.count(" notes, ") == 5
