"""How large the system wants text."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.domain.window import AS_SYSTEM
from agent_desktop.ui.theme.text_scale import from_percent, worn_scale

ROOT = Path(__file__).resolve().parents[3]
_PROGRAM = """
from PySide6.QtWidgets import QApplication
from agent_desktop.ui.theme.text_scale import worn_scale
print(QApplication([]).devicePixelRatio(), worn_scale("system"))
"""


@pytest.mark.parametrize(
    ("percent", "scale"),
    [(100, 1.0), (115, 1.15), (200, 2.0), (225, 2.0), (50, 1.0), (0, 1.0), ("150", 1.0), (None, 1)],
)
def test_what_windows_says_is_kept_within_bounds(percent: object, scale: float) -> None:
    assert from_percent(percent) == scale


def test_what_was_chosen_counts_before_the_system() -> None:
    assert worn_scale(1.5) == 1.5
    assert 1.0 <= worn_scale(AS_SYSTEM) <= 2.0


@pytest.mark.parametrize(("dots", "said"), [(96, b"1.0 1.0"), (144, b"1.5 1.0")])
async def test_x11_enlarges_everything_once(screen: VirtualScreen, dots: int, said: bytes) -> None:
    env = {**os.environ, **screen.env()}
    await _run(
        *("xprop", "-root", "-f", "RESOURCE_MANAGER", "8s"),
        *("-set", "RESOURCE_MANAGER", f"Xft.dpi:\t{dots}\n"),
        env=env,
    )
    assert await _run(sys.executable, "-c", _PROGRAM, env=env) == said


async def _run(*words: str, env: dict[str, str]) -> bytes:
    program = await asyncio.create_subprocess_exec(*words, env=env, cwd=ROOT, stdout=PIPE)
    told, _ = await program.communicate()
    assert program.returncode == 0
    return told.strip()
