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
_TALKING = """\
module g722.so
module opus.so
module alsa.so
module_app menu.so
audio_player alsa,Bench
audio_source alsa,Bench
audio_alert alsa,Bench
audio_buffer 20-160
"""
_ALSA = "pcm.Bench { type pulse }\n"
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

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    async def stop(self) -> None:
        """End it."""
        await self._process.stop()


def available() -> list[str]:
    """Which of the peers are installed."""
    return [name for name in ("baresip", "linphonec") if shutil.which(name)]


def start(name: str, folder: Path, sound: Mapping[str, str], *, answers: bool = False) -> Peer:
    """Start a peer with a configuration of its own. linphonec takes no call without a sound card.

    `sound` is the environment in which it finds one. One that `answers` takes every call and
    plays and records there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if name == "baresip":
        return _baresip(folder, sound, answers=answers)
    return _linphone(folder, sound, answers=answers)


def _baresip(folder: Path, sound: Mapping[str, str], *, answers: bool) -> Peer:
    port = free_port()
    modules = next(Path("/usr/lib").rglob("baresip/modules/account.so")).parent
    config = _BARESIP.format(port=port, modules=modules) + (_TALKING if answers else "")
    (folder / "config").write_text(config)
    answering = ";answermode=auto" if answers else ""
    (folder / "accounts").write_text(f"<sip:{USER}@127.0.0.1>;regint=0;catchall=yes{answering}\n")
    (folder / "contacts").write_text("")
    (folder / "alsa.conf").write_text(_ALSA)
    env = {**sound, "ALSA_CONFIG_PATH": str(folder / "alsa.conf")} if answers else {}
    process = ServerProcess.start(
        ["baresip", "-f", folder], log=folder / "log", env=env, stdin=subprocess.PIPE
    )
    return Peer("baresip", process, port)


def _linphone(folder: Path, sound: Mapping[str, str], *, answers: bool) -> Peer:
    port = free_port()
    (folder / "rc").write_text(_LINPHONE.format(port=port))
    (folder / ".local/share/linphone").mkdir(parents=True)
    process = ServerProcess.start(
        ["linphonec", "-c", folder / "rc", *(["-a"] if answers else [])],
        log=folder / "log",
        env={**sound, "HOME": str(folder)},
        stdin=subprocess.PIPE,
    )
    return Peer("linphonec", process, port)


async def settle() -> None:
    """Give programs that don't say when they are ready the time to be."""
    await asyncio.sleep(3)
