"""The exchange, reached again after every loss. A loss is told once, the recovery once."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable

from msgspec import Struct

from agent_desktop.feed.ami.connection import (
    AmiAccount,
    AmiConnection,
    AmiLoginRefused,
    AmiLost,
    AmiRefused,
)
from agent_desktop.feed.ami.protocol import AmiMessage

_log = logging.getLogger(__name__)
_BACK_OFF = (0.3, 0.5, 1.0, 2.0, 5.0, 10.0)
_REFUSED_WAIT = 30.0
_JITTER = 0.3
_LIST_EVERY = 30.0


class QueueList(Struct, frozen=True):
    """What QueueStatus says. `is_first`: we have just come (back), and may have missed things.
    `started`: when the exchange started, in its own words; empty when it may not be asked.
    """

    items: tuple[AmiMessage, ...]
    is_first: bool
    started: str


class Exchange:
    """One manager account and one queue. `heard` gets events, `listed` the whole queue at every
    start and each half minute, `turned` is called when the exchange is lost or found.
    """

    def __init__(
        self,
        account: AmiAccount,
        queue: str,
        *,
        heard: Callable[[AmiMessage], None],
        listed: Callable[[QueueList], None],
        turned: Callable[[], None],
    ) -> None:
        self._account = account
        self._queue = queue
        self._heard = heard
        self._listed = listed
        self._turned = turned
        self._connection: AmiConnection | None = None
        self._told: str | None = None

    @property
    def is_reached(self) -> bool:
        """Whether what we know is what holds."""
        return self._connection is not None

    async def run(self) -> None:
        """Keep the connection until cancelled."""
        failures = 0
        while True:
            wait = _BACK_OFF[min(failures, len(_BACK_OFF) - 1)]
            try:
                await self._serve()
                failures = 0
            except AmiLoginRefused as error:
                self._tell(f"the exchange refused the login: {error}")
                wait = _REFUSED_WAIT
            except (AmiLost, AmiRefused) as error:
                failures += 1
                self._tell(f"the exchange is not reached: {error}")
            await asyncio.sleep(wait * random.uniform(1 - _JITTER, 1 + _JITTER))  # noqa: S311

    async def ask(self, action: str, *fields: tuple[str, str]) -> None:
        """Have the exchange do something with our queue. Raises AmiLost or AmiRefused."""
        await self._reached().ask(action, ("Queue", self._queue), *fields)

    async def member(self, interface: str) -> list[AmiMessage]:
        """What the exchange says of one member now. Raises AmiLost or AmiRefused."""
        return await self._reached().ask_list(
            "QueueStatus", ("Queue", self._queue), ("Member", interface)
        )

    async def variable(self, channel: str, name: str) -> str:
        """A channel's variable. Raises AmiLost or AmiRefused."""
        answer = await self._reached().ask("Getvar", ("Channel", channel), ("Variable", name))
        return answer.get("Value")

    def _reached(self) -> AmiConnection:
        if self._connection is None:
            raise AmiLost("not connected")
        return self._connection

    async def _serve(self) -> None:
        try:
            async with AmiConnection(self._account, self._heard) as connection:
                await self._list(connection, is_first=True)
                self._connection = connection
                self._tell("")
                self._turned()
                await self._stay(connection)
        finally:
            if self._connection is not None:
                self._connection = None
                self._tell("the exchange is lost")
                self._turned()

    async def _stay(self, connection: AmiConnection) -> None:
        while True:
            try:
                async with asyncio.timeout(_LIST_EVERY):
                    await connection.until_lost()
                    return
            except TimeoutError:
                await self._list(connection, is_first=False)

    async def _list(self, connection: AmiConnection, *, is_first: bool) -> None:
        started = await _started(connection) if is_first else ""
        items = await connection.ask_list("QueueStatus", ("Queue", self._queue))
        if is_first and not any(item.event == "QueueParams" for item in items):
            raise AmiRefused(f"there is no queue {self._queue}")
        self._listed(QueueList(tuple(items), is_first, started))

    def _tell(self, trouble: str) -> None:
        """Say it when it is news: that it is lost, once, and that it is there, once."""
        if bool(trouble) == bool(self._told) and self._told is not None:
            return
        self._told = trouble
        if trouble:
            _log.warning("%s", trouble)
        else:
            _log.info("the exchange is reached")


async def _started(connection: AmiConnection) -> str:
    try:
        status = await connection.ask("CoreStatus")
    except AmiRefused:
        return ""
    return f"{status.get('CoreStartupDate')} {status.get('CoreStartupTime')}"
