"""Under a real window manager a ring leaves the keyboard where it was."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

from agent_desktop.demo.servers.screen import VirtualScreen

ROOT = Path(__file__).resolve().parents[3]


async def test_a_ring_leaves_the_keyboard_where_it_was(screen: VirtualScreen) -> None:
    program = (sys.executable, "-m", "tests.unit.ui.ring_program")
    env = {**screen.env(), "QT_QPA_PLATFORM": "xcb"}
    started = await asyncio.create_subprocess_exec(
        *program, env=env, cwd=ROOT, stdout=PIPE, stderr=PIPE
    )
    said, complained = await asyncio.wait_for(started.communicate(), timeout=60)
    assert said == b"kept\n", complained.decode()
