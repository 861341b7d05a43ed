"""The demo's queue feed: a process of its own beside the exchange."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from agent_desktop.demo.servers.asterisk import AsteriskServer
from agent_desktop.demo.servers.process import ServerProcess
from agent_desktop.demo.servers.ready import ReadySocket
from agent_desktop.demo.servers.running import Running
from agent_desktop.demo.servers.synapse import SynapseServer
from agent_desktop.resources import resource

BOT = "koa"
"""Its account on the homeserver."""


class DemoFeed(Running):
    """Runs while its `async with` block does. `members` are users' names and their extensions."""

    def __init__(
        self,
        folder: Path,
        asterisk: AsteriskServer,
        synapse: SynapseServer,
        password: str,
        members: Mapping[str, str],
    ) -> None:
        folder.mkdir(parents=True)
        shutil.copy(resource("demo") / "municipalities.toml", folder)
        self._folder = folder
        self._config = folder / "feed.toml"
        self._config.write_text(_config(asterisk, synapse, members), encoding="utf-8")
        for name, secret in (("ami-secret", asterisk.ami.password), ("matrix-password", password)):
            (folder / name).touch(mode=0o600)
            (folder / name).write_text(secret + "\n")
        self._process: ServerProcess | None = None

    async def start(self) -> None:
        """Return when it tells the queue."""
        command = [sys.executable, "-m", "agent_desktop", "queue-feed", "--config"]
        with ReadySocket() as ready:
            self._process = ServerProcess.start(
                [*command, str(self._config)], log=self._folder / "feed.log", env=ready.env()
            )
            await ready.wait(self._process, "the queue feed")

    async def stop(self) -> None:
        """End it in good order."""
        if self._process is not None:
            await self._process.stop()


def _config(asterisk: AsteriskServer, synapse: SynapseServer, members: Mapping[str, str]) -> str:
    listed = "".join(
        f'[[member]]\nuser = "{synapse.user_id(user)}"\nextension = "{extension}"\n'
        f'interface = "PJSIP/{extension}"\nname = "Agent {extension}"\n'
        for user, extension in members.items()
    )
    return f"""\
[exchange]
host = "{asterisk.host}"
port = {asterisk.ami_port}
user = "{asterisk.ami.user}"
secret-file = "ami-secret"
queue = "{asterisk.queue}"
queue-log = "{asterisk.queue_log}"
control = true

[matrix]
homeserver = "{synapse.url}"
user = "{synapse.user_id(BOT)}"
password-file = "matrix-password"

[centre]
numbers = "full"

[state]
folder = "state"

{listed}"""
