"""A real Synapse on the loopback: a Matrix homeserver with a database in one file."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
from pathlib import Path

import httpx

from agent_desktop.demo.servers.cache import Say, silent
from agent_desktop.demo.servers.certificate import CertificateFiles
from agent_desktop.demo.servers.ports import HOST, free_port
from agent_desktop.demo.servers.process import ServerError, ServerProcess
from agent_desktop.demo.servers.ready import ReadySocket
from agent_desktop.demo.servers.running import Running
from agent_desktop.demo.servers.synapse_config import Federation, SynapsePlan, write_config
from agent_desktop.demo.servers.synapse_install import install_synapse

_REGISTER = "/_synapse/admin/v1/register"


class SynapseServer(Running):
    """Runs while its `async with` block does, with a new port and secret for every object.

    Users and rooms live in `work`, which the caller removes; a stop and start keeps them. With
    `generous=False` Synapse's own rate limits hold. Methods may be awaited on any event loop.
    """

    def __init__(
        self,
        work: Path,
        *,
        name: str = "kontaktsenter.example",
        generous: bool = True,
        federates: CertificateFiles | None = None,
        services: tuple[Path, ...] = (),
        say: Say = silent,
    ) -> None:
        """With a certificate it federates with others that have one of the same authority, and is
        named by its address. `services` are registrations of application services.
        """
        federation = Federation(free_port(), federates) if federates else None
        self.name = f"{HOST}:{federation.port}" if federation else name
        self._work = work
        self._say = say
        self._server: ServerProcess | None = None
        self._plan = SynapsePlan(
            host=HOST,
            port=free_port(),
            name=self.name,
            federation=federation,
            services=services,
            registration_secret=secrets.token_hex(32),
            generous=generous,
        )

    @property
    def port(self) -> int:
        """Where it listens, on the loopback only."""
        return self._plan.port

    @property
    def url(self) -> str:
        """The base of its client-server API."""
        return f"http://{HOST}:{self.port}"

    @property
    def pid(self) -> int | None:
        """The process id, or None when it is not running."""
        return self._server.pid if self._server and self._server.alive() else None

    async def start(self) -> None:
        """Install it if need be, start it on the same port as before; return when it listens."""
        if self.pid is not None:
            return
        python = await asyncio.to_thread(install_synapse, self._say)
        config = write_config(self._plan, self._work)
        with ReadySocket() as ready:
            self._server = ServerProcess.start(
                [python, "-m", "synapse.app.homeserver", "-c", config],
                log=self._work / "synapse.log",
                env={**ready.env(), "PYTHONDONTWRITEBYTECODE": "1"},
            )
            await ready.wait(self._server, "Synapse")

    async def stop(self) -> None:
        """End it in good order."""
        if self._server:
            await self._server.stop()
            self._server = None

    async def kill(self) -> None:
        """Kill it in the middle of everything, for tests. `start` brings it back."""
        if self._server:
            await self._server.kill()
            self._server = None

    def user_id(self, name: str) -> str:
        """The full Matrix id of a user of this server."""
        return f"@{name}:{self.name}"

    async def add_user(self, name: str, display_name: str, *, admin: bool = False) -> str:
        """Make a user and return the new password. ServerError when the name is taken."""
        password = secrets.token_urlsafe(18)
        async with httpx.AsyncClient(base_url=self.url, trust_env=False) as client:
            nonce = (await client.get(_REGISTER)).json()["nonce"]
            answer = await client.post(
                _REGISTER,
                json={
                    "nonce": nonce,
                    "username": name,
                    "displayname": display_name,
                    "password": password,
                    "admin": admin,
                    "mac": self._signature(nonce, name, password, admin=admin),
                },
            )
        if answer.is_error:
            raise ServerError(f"Synapse refused the user {name}: {answer.text}")
        return password

    def _signature(self, nonce: str, name: str, password: str, *, admin: bool) -> str:
        """Proof of the shared secret, as the admin API wants it (HMAC-SHA1)."""
        parts = (nonce, name, password, "admin" if admin else "notadmin")
        text = "\0".join(parts).encode()
        return hmac.new(self._plan.registration_secret.encode(), text, hashlib.sha1).hexdigest()
