"""A keyring of our own, on a message bus of our own."""

from __future__ import annotations

import asyncio
import secrets
import subprocess
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape

from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

from agent_desktop.demo.servers.process import ServerError, ServerProcess
from agent_desktop.demo.servers.running import Running

# No service files: nothing but the keyring can be on this bus.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

_PLAIN = "-_/.\\*"
"""What need not be escaped in an address (D-Bus specification, "Server Addresses")."""
_SERVICE = "org.freedesktop.secrets"
_SECONDS = 20


class PrivateKeyring(Running):
    """A D-Bus session with an unlocked gnome-keyring while its `async with` block runs.

    The secrets are encrypted in `work` with a password that only this object knows; the person's
    own keyring is never asked.
    """

    def __init__(self, work: Path) -> None:
        self._work = work
        self._password = secrets.token_urlsafe(24)
        self._servers: list[ServerProcess] = []
        self._address = ""

    async def start(self) -> None:
        """Start the bus, then the keyring on it."""
        for folder in (self._work, self._work / "runtime", self._work / "data"):
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
        await self._start_bus()
        await self._start_keyring()

    def env(self) -> dict[str, str]:
        """What a program needs to find this keyring and no other."""
        return {"DBUS_SESSION_BUS_ADDRESS": self._address}

    async def stop(self) -> None:
        """End the keyring, then the bus."""
        while self._servers:
            await self._servers.pop().stop()

    async def _start_bus(self) -> None:
        config = self._work / "bus.conf"
        config.write_text(_BUS.format(socket=escape(quote(str(self._work / "bus"), safe=_PLAIN))))
        bus = ServerProcess.start(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            log=self._work / "bus.log",
            stdout=subprocess.PIPE,
        )
        self._servers.append(bus)
        self._address = (await asyncio.to_thread(bus.stdout.readline)).decode().strip()
        if not self._address:
            raise ServerError(f"The message bus did not start:\n{bus.last_words()}")

    async def _start_keyring(self) -> None:
        keyring = ServerProcess.start(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            log=self._work / "keyring.log",
            env={
                **self.env(),
                "XDG_RUNTIME_DIR": str(self._work / "runtime"),
                "XDG_DATA_HOME": str(self._work / "data"),
                "HOME": str(self._work),
            },
            stdin=subprocess.PIPE,
        )
        self._servers.append(keyring)
        keyring.stdin.write(self._password.encode())
        keyring.stdin.close()
        if not await asyncio.to_thread(_appears, _SERVICE, self._address):
            raise ServerError(f"The keyring did not start:\n{keyring.last_words()}")


def _appears(name: str, address: str) -> bool:
    """Whether somebody owns this name on the bus, now or within some seconds."""
    changed = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
    changed.add_arg_condition(0, name)
    with open_dbus_connection(bus=address) as connection, connection.filter(changed) as signals:
        bus = Proxy(message_bus, connection)
        bus.AddMatch(changed)
        if bus.NameHasOwner(name)[0]:
            return True
        try:
            connection.recv_until_filtered(signals, timeout=_SECONDS)
        except TimeoutError:
            return False
    return True
