"""A real Asterisk on the loopback: one queue, some numbers, four agents and the public network."""

from __future__ import annotations

import asyncio
import secrets
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from agent_desktop.demo.servers.asterisk_config import Account, AsteriskPlan, Ports, write_config
from agent_desktop.demo.servers.asterisk_install import AsteriskInstall, install_asterisk
from agent_desktop.demo.servers.asterisk_sounds import lend_data
from agent_desktop.demo.servers.cache import Say, silent
from agent_desktop.demo.servers.certificate import make_certificate
from agent_desktop.demo.servers.ports import HOST, free_ports, free_udp_range
from agent_desktop.demo.servers.process import ServerError, ServerProcess
from agent_desktop.demo.servers.ready import ReadySocket
from agent_desktop.demo.servers.running import Running
from agent_desktop.demo.servers.tune import write_hold_tune

_AGENTS = ("101", "102", "103", "104")
_QUEUE = "kontaktsenter"
_RTP_PORTS = 200
_FOLDERS = ("agi", "cache", "lib/keys", "log", "music", "run", "spool")


class AsteriskServer(Running):
    """Runs while its `async with` block does; ports and passwords are new for every object.

    `numbers` are (number, label) pairs a citizen may dial. Everything it writes lies in `work`,
    which the caller removes. Its methods may be awaited on any event loop.
    """

    host = HOST
    queue = _QUEUE

    def __init__(
        self,
        work: Path,
        *,
        numbers: Sequence[tuple[str, str]],
        members: Sequence[str] = ("101",),
        tls_method: str = "tlsv1_3",
        more: Mapping[str, str] | None = None,
        say: Say = silent,
    ) -> None:
        """`more` is added to the end of configuration files, by their names."""
        self.work = work
        self._say = say
        self._server: ServerProcess | None = None
        self._install: AsteriskInstall | None = None
        self.ports = _free_ports()
        self.accounts: Mapping[str, Account] = {agent: _account(agent) for agent in _AGENTS}
        self.citizen = _account("citizen")
        self.ami = _account("queue-feed")
        self._plan = AsteriskPlan(
            host=HOST,
            ports=self.ports,
            queue=_QUEUE,
            numbers=tuple(numbers),
            members=tuple(members),
            accounts=self.accounts,
            citizen=self.citizen,
            ami=self.ami,
            tls_method=tls_method,
            certificate=make_certificate(work / "keys", HOST),
            more=more or {},
        )

    @property
    def sip_port(self) -> int:
        """SIP over UDP and over TCP."""
        return self.ports.sip

    @property
    def tls_port(self) -> int:
        """SIP over TLS."""
        return self.ports.tls

    @property
    def ami_port(self) -> int:
        """The manager interface; its user is `ami`, who may hear of the queue and its members, and
        let members join, leave and pause.
        """
        return self.ports.ami

    @property
    def queue_log(self) -> Path:
        """What the exchange itself writes of every queue call."""
        return self.work / "log" / "queue_log"

    @property
    def ca_file(self) -> Path:
        """The authority that signed its TLS certificate."""
        return self._plan.certificate.authority

    @property
    def pid(self) -> int | None:
        """The process id, or None when it is not running."""
        return self._server.pid if self._server and self._server.alive() else None

    async def start(self) -> None:
        """Fetch it if need be, start it on the same ports as before; return when fully booted."""
        if self.pid is not None:
            return
        self._install = await asyncio.to_thread(install_asterisk, self._say)
        self.work.chmod(0o700)
        for name in _FOLDERS:
            (self.work / name).mkdir(parents=True, exist_ok=True)
        write_hold_tune(self.work / "music" / "hold.wav")
        lend_data(self._install.data, self.work / "share")
        config = write_config(self._plan, self._install, self.work)
        with ReadySocket() as ready:
            self._server = ServerProcess.start(
                [*self._install.command(config), "-f"],
                log=self.work / "log" / "asterisk.log",
                env=ready.env(),
            )
            await ready.wait(self._server, "Asterisk")

    async def stop(self) -> None:
        """End it as an administrator would: calls are hung up, telephones keep their accounts."""
        if self._server:
            await self._server.stop()
            self._server = None

    async def kill(self) -> None:
        """Kill it in the middle of everything, for tests. `start` brings it back."""
        if self._server:
            await self._server.kill()
            self._server = None

    async def cli(self, command: str) -> str:
        """The answer of Asterisk's own console to one command. ServerError when it gives none."""
        if self._install is None:
            raise ServerError("Asterisk has not been started.")
        argv = [*self._install.command(self.work / "etc" / "asterisk.conf"), "-rx", command]
        done = await asyncio.to_thread(
            subprocess.run, argv, capture_output=True, text=True, check=False, timeout=30
        )
        if done.returncode:
            raise ServerError(f"Asterisk refused {command!r}: {done.stdout}{done.stderr}")
        return done.stdout

    async def capture(self, path: Path) -> None:
        """From now on write every SIP message to a pcap file. What came over TLS is readable.

        The file is complete after `end_capture`, or when the server stops.
        """
        await self.cli(f"pjsip set logger pcap {path}")
        await self.cli("pjsip set logger verbose off")
        await self.cli("pjsip set logger on")

    async def end_capture(self) -> None:
        """Complete the file."""
        await self.cli("pjsip set logger off")


def _account(user: str) -> Account:
    return Account(user, secrets.token_urlsafe(18))


def _free_ports() -> Ports:
    sip, tls, ami = free_ports(3)
    return Ports(sip, tls, ami, free_udp_range(_RTP_PORTS))
