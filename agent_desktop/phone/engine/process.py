"""Entry of the engine process."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from agent_desktop.ipc.local_socket import AlreadyListening


def main(socket_path: Path) -> int:
    """Run the engine at a socket. 0 when it ended as it should, 3 when another one serves there.

    Whatever the SIP stack prints goes to stderr's log: nothing may wait for a reader of stdout.
    """
    socket_path = socket_path.absolute()
    socket_path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _silence_stdout()
    from agent_desktop.phone.engine.sound import quiet_alsa  # noqa: PLC0415 - before pjsua2 starts

    quiet_alsa(socket_path.parent)
    from agent_desktop.phone.engine.engine import Engine  # noqa: PLC0415

    try:
        engine = Engine(socket_path)
    except AlreadyListening:
        return 3
    for number in (signal.SIGTERM, signal.SIGINT):
        # Never an exception: it could come up in a callback of pjsip, and nothing would be closed.
        signal.signal(number, lambda *_: engine.stop())
    try:
        engine.run()
    finally:
        engine.close()
    return 0


def _silence_stdout() -> None:
    null = os.open(os.devnull, os.O_WRONLY)
    sys.stdout.flush()
    os.dup2(null, sys.stdout.fileno())
    os.close(null)
