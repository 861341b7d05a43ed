"""A citizen who calls: a second engine of ours, on the exchange's public side."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from agent_desktop.demo.servers.process import ServerError
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import new_id
from agent_desktop.phone import messages as m
from agent_desktop.phone.client import EngineClient, EngineState


class Caller(Struct, frozen=True):
    """Who calls. An empty number is withheld."""

    number: str
    name: str = ""


class Trunk(Struct, frozen=True):
    """How the public network reaches the exchange."""

    host: str
    port: int
    user: str
    password: str


_START_SECONDS = 15.0


class Citizen:
    """Calls one number at a time and can be waited for. Everything runs on one loop."""

    def __init__(
        self, folder: Path, trunk: Trunk, sound: m.SoundChoice, env: Mapping[str, str]
    ) -> None:
        self._folder = folder
        self._trunk = trunk
        self._sound = sound
        self._changed = asyncio.Condition()
        self._calls: dict[str, m.WireCall] = {}
        self._ready = asyncio.Event()
        self._client = EngineClient(folder / "engine.sock", self._told, env=env)

    async def start(self) -> None:
        """Have a telephone that can call. ServerError when its engine does not start."""
        self._client.run()
        try:
            async with asyncio.timeout(_START_SECONDS):
                await self._ready.wait()
        except TimeoutError:
            await self.close()
            words = (self._folder / "engine.log").read_text(errors="replace").strip()
            raise ServerError(f"The citizen's telephone does not start: {words[-600:]}") from None

    async def close(self) -> None:
        """Hang up and put the telephone away."""
        await self._client.close(quit_engine=True)

    async def call(self, number: str, caller: Caller) -> str:
        """Call a number as somebody; returns the call's id at once."""
        account = m.Account(
            id=new_id(),
            user=caller.number or "anonymous",
            host=self._trunk.host,
            port=self._trunk.port,
            auth_user=self._trunk.user,
            password=self._trunk.password,
            display_name=caller.name,
            register=False,
            transport=m.Transport(bind=self._trunk.host),
            withhold=not caller.number,
        )
        call = new_id()
        self._client.configure(m.Configure((account,), self._sound))
        self._client.send(m.Dial(call, number))
        return call

    def hang_up(self, call: str) -> None:
        """End a call."""
        self._client.send(m.HangUp(call))

    async def until(self, call: str, state: CallState, seconds: float = 20.0) -> m.WireCall:
        """The call as soon as it is in a state. Raises TimeoutError."""
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(
                lambda: call in self._calls and self._calls[call].state is state
            )
        return self._calls[call]

    def _told(self, event: m.AnyEvent | EngineState) -> None:
        if isinstance(event, m.Attached):
            self._ready.set()
        if isinstance(event, m.CallChanged):
            self._calls[event.call.id] = event.call
            self._wake = asyncio.get_running_loop().create_task(self._notify())

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()
