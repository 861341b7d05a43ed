"""Other softphones, as installed from the distribution, waiting for calls on the loopback."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from agent_desktop.demo.servers.ports import free_port
from agent_desktop.demo.servers.process import ServerProcess

USER = "bench"
_BARESIP = """\
poll_method epoll
sip_listen 127.0.0.1:{port}
call_max_calls 32
module_path {modules}
module g711.so
module_app account.so
"""
_LINPHONE = """\
[sip]
sip_port={port}
sip_tcp_port=-1
sip_tls_port=-1
contact="Bench" <sip:bench@127.0.0.1:{port}>
use_ipv6=0
"""


class Peer:
    """One softphone of somebody else's."""

    def __init__(self, name: str, process: ServerProcess, port: int) -> None:
        self.name = name
        self.port = port
        self._process = process

    async def stop(self) -> None:
        """End it."""
        await self._process.stop()


def available() -> list[str]:
    """Which of the peers are installed."""
    return [name for name in ("baresip", "linphonec") if shutil.which(name)]


def start(name: str, folder: Path, sound: Mapping[str, str]) -> Peer:
    """Start a peer with a configuration of its own. linphonec takes no call without a sound card.

    `sound` is the environment in which it finds one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return _baresip(folder) if name == "baresip" else _linphone(folder, sound)


def _baresip(folder: Path) -> Peer:
    port = free_port()
    modules = next(Path("/usr/lib").rglob("baresip/modules/account.so")).parent
    (folder / "config").write_text(_BARESIP.format(port=port, modules=modules))
    (folder / "accounts").write_text(f"<sip:{USER}@127.0.0.1>;regint=0;catchall=yes\n")
    (folder / "contacts").write_text("")
    process = ServerProcess.start(
        ["baresip", "-f", folder], log=folder / "log", stdin=subprocess.PIPE
    )
    return Peer("baresip", process, port)


def _linphone(folder: Path, sound: Mapping[str, str]) -> Peer:
    port = free_port()
    (folder / "rc").write_text(_LINPHONE.format(port=port))
    (folder / ".local/share/linphone").mkdir(parents=True)
    process = ServerProcess.start(
        ["linphonec", "-c", folder / "rc"],
        log=folder / "log",
        env={**sound, "HOME": str(folder)},
        stdin=subprocess.PIPE,
    )
    return Peer("linphonec", process, port)


async def settle() -> None:
    """Give programs that don't say when they are ready the time to be."""
    await asyncio.sleep(3)
