"""One connection to the manager interface: log in, ask, hear events, notice when it is gone."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from msgspec import Struct

from agent_desktop.feed.ami.protocol import AmiMessage, AmiParser, action_bytes

_CONNECT_SECONDS = 5.0
_ANSWER_SECONDS = 10.0
_PING_EVERY = 10.0
_READ = 65_536
MOST_ITEMS = 10_000


class AmiLost(Exception):  # noqa: N818 - a state, not a fault of ours
    """The exchange is not there (any more), or does not answer."""


class AmiRefused(Exception):  # noqa: N818 - the exchange's own words
    """The exchange answered with an error; the text is its own."""


class AmiLoginRefused(AmiRefused):
    """User or secret is not good, or the address may not log in."""


class AmiAccount(Struct, frozen=True):
    """Where the manager interface is, and who logs in there."""

    host: str
    port: int
    user: str
    secret: str


class AmiConnection:
    """Logged in while its `async with` block lasts. `heard` gets every event, on the loop.

    Entering raises AmiLost or AmiLoginRefused. `until_lost` returns when the connection is gone,
    which a ping every ten seconds notices also when the network says nothing.
    """

    def __init__(self, account: AmiAccount, heard: Callable[[AmiMessage], None]) -> None:
        self._account = account
        self._heard = heard
        self._ids = map(str, itertools.count(1))
        self._answers: dict[str, asyncio.Future[AmiMessage]] = {}
        self._lists: dict[str, list[AmiMessage]] = {}
        self._complete: dict[str, asyncio.Future[None]] = {}
        self._lost = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._writer: asyncio.StreamWriter | None = None

    async def __aenter__(self) -> Self:
        account = self._account
        try:
            async with asyncio.timeout(_CONNECT_SECONDS):
                reader, self._writer = await asyncio.open_connection(account.host, account.port)
        except (OSError, TimeoutError) as error:
            raise AmiLost(str(error) or "no answer") from error
        loop = asyncio.get_running_loop()
        self._tasks.append(loop.create_task(self._read(reader), name="ami reading"))
        try:
            await self._log_in()
        except BaseException:
            await self._close()
            raise
        self._tasks.append(loop.create_task(self._ping(), name="ami ping"))
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._close()

    async def until_lost(self) -> None:
        """Return when the connection is gone."""
        await self._lost.wait()

    async def ask(self, action: str, *fields: tuple[str, str]) -> AmiMessage:
        """The response to an action. Raises AmiLost, or AmiRefused with the exchange's words."""
        action_id = next(self._ids)
        answer = self._answers[action_id] = asyncio.get_running_loop().create_future()
        try:
            await self._send(action_bytes(action, action_id, fields))
            async with asyncio.timeout(_ANSWER_SECONDS):
                message: AmiMessage = await answer
        except (OSError, TimeoutError) as error:
            self._lose()
            raise AmiLost(str(error) or "no answer") from error
        finally:
            self._answers.pop(action_id, None)
        if not message.is_success:
            raise AmiRefused(message.get("Message") or "refused")
        return message

    async def ask_list(self, action: str, *fields: tuple[str, str]) -> list[AmiMessage]:
        """The events an action answers with, without the one that ends the list."""
        action_id = f"list-{next(self._ids)}"
        items = self._lists[action_id] = []
        complete = self._complete[action_id] = asyncio.get_running_loop().create_future()
        try:
            await self._send(action_bytes(action, action_id, fields))
            async with asyncio.timeout(_ANSWER_SECONDS):
                await complete
        except (OSError, TimeoutError) as error:
            self._lose()
            raise AmiLost(str(error) or "no answer") from error
        finally:
            del self._lists[action_id], self._complete[action_id]
        return items

    async def _log_in(self) -> None:
        """The secret does not cross the wire: its MD5 with a challenge does, AMI's own way."""
        try:
            challenge = await self.ask("Challenge", ("AuthType", "MD5"))
            mixed = (challenge.get("Challenge") + self._account.secret).encode()
            key = hashlib.md5(mixed, usedforsecurity=False).hexdigest()
            await self.ask(
                "Login", ("AuthType", "MD5"), ("Username", self._account.user), ("Key", key)
            )
        except AmiRefused as error:
            raise AmiLoginRefused(str(error)) from error

    async def _send(self, data: bytes) -> None:
        if self._writer is None or self._lost.is_set():
            raise AmiLost("not connected")
        self._writer.write(data)
        await self._writer.drain()

    async def _read(self, reader: asyncio.StreamReader) -> None:
        parser = AmiParser()
        try:
            while data := await reader.read(_READ):
                for message in parser.feed(data):
                    self._take(message)
        except OSError:
            pass
        finally:
            self._lose()

    def _take(self, message: AmiMessage) -> None:
        action_id = message.action_id
        if message.event and action_id not in self._lists:
            self._heard(message)
        elif message.event:
            self._take_item(action_id, message)
        elif action_id in self._lists and not message.is_success:
            _fail(self._complete[action_id], AmiRefused(message.get("Message") or "refused"))
        elif (answer := self._answers.get(action_id)) is not None and not answer.done():
            answer.set_result(message)

    def _take_item(self, action_id: str, message: AmiMessage) -> None:
        if message.get("EventList").lower() == "complete":
            complete = self._complete[action_id]
            if not complete.done():
                complete.set_result(None)
        elif len(self._lists[action_id]) < MOST_ITEMS:
            self._lists[action_id].append(message)

    async def _ping(self) -> None:
        with suppress(AmiLost, AmiRefused):
            while True:
                await asyncio.sleep(_PING_EVERY)
                await self.ask("Ping")
        self._lose()

    def _lose(self) -> None:
        self._lost.set()
        waiting: Iterable[asyncio.Future[Any]] = (*self._answers.values(), *self._complete.values())
        for one in waiting:
            _fail(one, AmiLost("the connection is gone"))

    async def _close(self) -> None:
        self._lose()
        if self._writer is not None:
            self._writer.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._writer is not None:
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(1):
                    await self._writer.wait_closed()


def _fail(waiting: asyncio.Future[Any], error: Exception) -> None:
    if not waiting.done():
        waiting.set_exception(error)
