"""Entry of the demo: headless it plays a story and reports, else a person takes the calls."""

from __future__ import annotations

import asyncio
import fcntl
import json
import re
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from agent_desktop.demo.servers.process import ServerError
from agent_desktop.demo.servers.screen import VirtualScreen
from agent_desktop.demo.story import Player
from agent_desktop.demo.town import Town

_FOLDER = Path("build/demo").resolve()
_SCREEN = (1440, 900)


def main(*, headless: bool) -> int:
    """Run the demo; 0 when everything in it worked."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    try:
        with _only_one():
            if headless:
                _forget_last_time()
                return asyncio.run(_play_story())
            from agent_desktop.demo.panel import run_with_person  # noqa: PLC0415 - needs a screen

            return run_with_person(_town_folder(), _say)
    except (KeyboardInterrupt, asyncio.CancelledError):
        return 130
    except (ServerError, TimeoutError, RuntimeError) as error:
        print(f"The demo stopped: {error}", file=sys.stderr)
        return 1


async def _play_story() -> int:
    """The whole story. Asked to end (SIGTERM), it takes everything down first."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    if task is not None:
        loop.add_signal_handler(signal.SIGTERM, task.cancel)
    async with (
        VirtualScreen(_FOLDER / "screen", size=_SCREEN) as screen,
        Town(_town_folder(), _say, own_sound=False) as town,
    ):
        await town.open_window(screen.env())
        report = await Player(town, screen.env(), _FOLDER, _say).play()
    (_FOLDER / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=1))
    print(f"Report and pictures are in {_FOLDER}.")
    return 0 if _all_well(report) else 1


@contextmanager
def _only_one() -> Iterator[None]:
    """Two demos at once would take each other's folder. The system lets go if we are killed."""
    with (_FOLDER / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ServerError(f"A demo is running in {_FOLDER} already.") from None
        yield


def _town_folder() -> Path:
    """Where the servers live: below build/demo, unless its path is too long for a socket or has
    characters that not every server can read."""
    folder = _FOLDER / "town"
    if re.fullmatch(r"[\w./+-]{1,60}", str(folder), re.ASCII):
        return folder
    return Path(tempfile.mkdtemp(prefix="agent-demo-"))


def _forget_last_time() -> None:
    for old in (*_FOLDER.glob("*.png"), _FOLDER / "report.json"):
        old.unlink(missing_ok=True)


def _all_well(report: dict[str, Any]) -> bool:
    calls = report["calls"]
    return bool(report["chat"]["answer_shown"]) and all(
        call["municipality"]
        and call["audio_to_agent"]
        and call["audio_to_caller"]
        and call["note_in_room"]
        for call in calls
    )


def _say(text: str) -> None:
    print(text, flush=True)
