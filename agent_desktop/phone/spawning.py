"""Starts the engine's process. Imports little: it is the first thing a starting program does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_DETACHED_PROCESS = 0x00000008
_NEW_PROCESS_GROUP = 0x00000200


def spawn(socket_path: Path, env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
    """Start an engine that outlives this process. No secret is on its command line."""
    flags = _DETACHED_PROCESS | _NEW_PROCESS_GROUP if sys.platform == "win32" else 0
    socket_path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (socket_path.parent / "engine.log").open("ab") as log:
        return subprocess.Popen(  # noqa: S603 - our own interpreter, our own module
            [sys.executable, "-m", "agent_desktop", "engine", "--socket", str(socket_path)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=sys.platform != "win32",
            creationflags=flags,
            env=env,
        )
