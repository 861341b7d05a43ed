"""The tools for those who make the program say what they are for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCREENSHOTS = Path(__file__).resolve().parents[2] / "packaging" / "screenshots.py"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCREENSHOTS), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_pictures_tool_can_be_asked_how_it_is_used() -> None:
    said = run("--help")
    assert said.returncode == 0
    assert "ONLY=" in said.stdout
    wrong = run("danish")
    assert wrong.returncode == 2
    assert "Traceback" not in wrong.stderr
