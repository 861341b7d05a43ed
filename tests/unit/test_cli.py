"""The command line, before anything is started."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_desktop.cli import _has_screen, _parser


@pytest.mark.parametrize(
    ("line", "hidden"),
    [
        ("", False),
        ("--hidden", True),
        ("run", False),
        ("run --hidden", True),
        ("--hidden run", True),
    ],
)
def test_it_starts_in_the_tray_with_and_without_the_command(line: str, hidden: bool) -> None:
    assert _parser().parse_args(line.split()).hidden is hidden


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
@pytest.mark.parametrize(
    ("display", "wayland", "platform", "found"),
    [
        ("", "", "", False),
        (":0", "", "", True),
        ("", "wayland-0", "", True),
        ("", "", "xcb", False),
        ("", "wayland-0", "xcb:name=value", False),
        (":0", "", "xcb", True),
        ("", "", "offscreen", True),
        ("", "wayland-0", "xcb;wayland", True),
    ],
)
def test_whether_there_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, display: str, wayland: str, platform: str, found: bool
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert _has_screen() is found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_without_a_screen_it_says_so_in_a_line(tmp_path: Path) -> None:
    done = subprocess.run(
        (sys.executable, "-m", "agent_desktop", "--profile", str(tmp_path)),
        env={**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("There is no screen")
