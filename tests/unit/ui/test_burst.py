"""Clicks that come while the window is built anew."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

from agent_desktop.demo.servers.screen import VirtualScreen
from tests.fixtures.windows import xdotool

ROOT = Path(__file__).resolve().parents[3]
_CLICK = ("click", "1", "sleep", "0.1")


async def test_the_last_click_of_a_burst_counts(screen: VirtualScreen) -> None:
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.unit.ui.burst_program"),
        env={**os.environ, **screen.env()},
        cwd=ROOT,
        stdout=PIPE,
    )
    assert program.stdout is not None
    try:
        places = []
        while (line := (await program.stdout.readline()).decode()) != "ready\n":
            assert line, "the program has ended"
            places.append(line.split())
        burst = [word for at in places[1:4] for word in ("mousemove", *at, *_CLICK)]
        await xdotool(screen, *burst)
        async with asyncio.timeout(10):
            chosen = [await program.stdout.readline() for _ in range(3)]
        assert chosen == [b"1.25\n", b"1.5\n", b"2.0\n"]
    finally:
        program.kill()
        await program.wait()
