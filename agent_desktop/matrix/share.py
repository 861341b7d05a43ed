"""Keeps the program and the homeserver in step: login, sync, delivery, each resumed after a loss.

A loss is told once and the recovery is told once; in between the last data stays.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable, Sequence
from contextlib import aclosing
from functools import partial

from agent_desktop.domain.ids import new_id
from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.matrix import outbox
from agent_desktop.matrix.api import Homeserver, MatrixApi, MatrixError, Unreachable
from agent_desktop.matrix.rooms import PERSON, alias, conversation_with
from agent_desktop.matrix.session import KeptSecrets, NoPassword, log_in
from agent_desktop.matrix.shapes import Json
from agent_desktop.matrix.soon import Soon
from agent_desktop.matrix.timeline import Timeline
from agent_desktop.store.database import Store, StoreError

_log = logging.getLogger(__name__)
_SYNC_MS = 30_000
_TYPING_MS = 8_000
_UNAUTHORIZED = 401
_BACK_OFF = (1.0, 2.0, 5.0, 10.0, 30.0)
_JITTER = 0.3
_LOGIN_FAULTS = {Fault.WRONG_PASSWORD, Fault.NO_PASSWORD}
_LOGIN_AGAIN = 300.0
"""A wrong password is not tried so often that the account is locked."""


class Sharing:
    """The connection to one homeserver as one account. Runs on the desktop's loop.

    `told` gets the service state when it changes, `changed` is called after local tables changed.
    """

    def __init__(
        self,
        *,
        server: Homeserver,
        user: str,
        store: Store,
        timeline: Timeline,
        secrets: KeptSecrets,
        told: Callable[[ServiceState], None],
        changed: Callable[[], None],
        rooms: Sequence[str] = (),
        rooms_server: str = "",
        fetched: Callable[[int | None], None] = lambda _: None,
    ) -> None:
        """`rooms` are joined at login where we may; they are on `rooms_server`, or our own.
        `fetched` gets how many events of what was written before have been fetched, and None when
        all are.
        """
        self._server = server
        self._user = user
        self._store = store
        self._timeline = timeline
        self._secrets = secrets
        self._told = told
        self._changed = changed
        self._wanted = tuple(rooms)
        self._rooms_server = rooms_server
        self._soon = Soon()
        self._api: MatrixApi | None = None
        self._fetched = fetched
        self._rooms: dict[str, str] = {}
        self._posted = asyncio.Event()
        self._gaps = asyncio.Event()
        self._in_step = asyncio.Event()
        self._state: ServiceState | None = None
        self._task: asyncio.Task[None] | None = None

    def run(self) -> None:
        """Start, once, on the loop."""
        self._task = asyncio.get_running_loop().create_task(self._keep_up(), name="matrix")

    def posted(self) -> None:
        """Something new lies in the outbox."""
        self._posted.set()

    def say_now(self, room: str, kind: str, content: Json, key: str) -> None:
        """Send an event that is worth nothing later; of those with the same key only the newest."""

        async def say(api: MatrixApi) -> None:
            await api.send_event(await self._room(api, room), kind, new_id(), content)

        self._soon.put(key, say)

    def say_typing(self, room: str, typing: bool) -> None:
        """Tell a room whether we are writing."""

        async def say(api: MatrixApi) -> None:
            if room in self._rooms:
                await api.say_typing(self._rooms[room], api.user, typing, _TYPING_MS)

        self._soon.put(f"typing {room}", say)

    def say_read(self, room: str, event: str) -> None:
        """Tell a room that everything up to an event has been read."""

        async def say(api: MatrixApi) -> None:
            if room in self._rooms:
                await api.say_read(self._rooms[room], event)

        self._soon.put(f"read {room}", say)

    async def upload(self, name: str, kind: str, content: bytes) -> str:
        """Put a file on the homeserver; its address. Raises MatrixError or Unreachable."""
        return await self._connected().upload(name, kind, content)

    async def download(self, mxc: str, limit: int) -> bytes:
        """A file from the homeserver. Raises TooLarge, MatrixError or Unreachable."""
        return await self._connected().download(mxc, limit)

    def _connected(self) -> MatrixApi:
        if self._api is None:
            raise Unreachable(Fault.UNREACHABLE, "not connected")
        return self._api

    async def close(self) -> None:
        """Stop; what lies in the outbox is sent at the next start."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _keep_up(self) -> None:
        failures = 0
        while True:
            wait = _BACK_OFF[min(failures, len(_BACK_OFF) - 1)]
            failures += 1
            is_in = False
            try:
                async with MatrixApi(self._server) as api:
                    await log_in(api, self._user, self._secrets)
                    is_in, failures = True, 0
                    await self._serve(api)
            except Exception as error:  # whatever it is, sharing must come back
                state = _state(error)
                self._tell(state)
                if not is_in and state.fault in _LOGIN_FAULTS:
                    wait = _LOGIN_AGAIN
                wait = max(wait, _asked_to_wait(error))
            await asyncio.sleep(wait * random.uniform(1 - _JITTER, 1 + _JITTER))  # noqa: S311

    async def _serve(self, api: MatrixApi) -> None:
        """Sync, deliver and fetch what was before until one of them fails."""
        await self._store.write(outbox.retry_refused)
        self._in_step.clear()
        self._rooms = self._timeline.rooms()
        self._soon.forget()
        self._api = api
        try:
            await self._work(api)
        finally:
            self._api = None

    async def _work(self, api: MatrixApi) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(self._sync(api), name="matrix sync")
            group.create_task(self._deliver(api), name="matrix delivery")
            group.create_task(self._fetch(api), name="matrix history")
            group.create_task(self._soon.run(api), name="matrix passing")

    async def _sync(self, api: MatrixApi) -> None:
        await self._join_wanted(api)
        timeout = 0
        while True:
            sync = await api.sync(self._timeline.since, timeout)
            for room in sync.rooms.invite:
                await _join(api, room)
            if await self._timeline.take(api, sync) or timeout == 0:
                self._changed()
            known = self._timeline.rooms()
            pairs = {r for r in self._rooms if r.startswith(PERSON)} - known.keys()
            self._rooms = {r: i for r, i in self._rooms.items() if r not in pairs} | known
            self._in_step.set()
            self._gaps.set()
            self._tell(ServiceState(Service.CHAT, Health.OK))
            timeout = _SYNC_MS

    async def _join_wanted(self, api: MatrixApi) -> None:
        """Rooms we are not in yet: a room that is closed to us is none of ours to read."""
        for local in self._wanted:
            if local in self._rooms:
                continue
            try:
                await self._room(api, local)
            except MatrixError as error:
                if error.is_passing or error.status == _UNAUTHORIZED:
                    raise

    async def _deliver(self, api: MatrixApi) -> None:
        """Send what waits, once the timelines have told what arrived already."""
        await self._in_step.wait()
        while True:
            self._posted.clear()
            letters = outbox.waiting(self._store.reader)
            if letters:
                await self._store.write(partial(outbox.trying, letters=letters))
            for letter in letters:
                while (wait := await self._send(api, letter)) is not None:  # noqa: ASYNC110
                    await asyncio.sleep(wait)  # the next one must not overtake it
            if not letters:
                await self._posted.wait()

    async def _fetch(self, api: MatrixApi) -> None:
        """Close the gaps of the timelines, the newest first."""
        while True:
            self._gaps.clear()
            fetched = 0
            while gap := self._timeline.next_gap():
                async with aclosing(self._timeline.fill(api, gap)) as pages:
                    async for events in pages:
                        fetched += events
                        self._fetched(fetched)
            self._fetched(None)
            if fetched:
                self._posted.set()
                self._changed()
            await self._gaps.wait()

    async def _send(self, api: MatrixApi, letter: outbox.Letter) -> float | None:
        """Send a letter. How many seconds to wait, if the homeserver wants no more just now."""
        try:
            room = await self._room(api, letter.room)
            await api.send_event(room, letter.kind, letter.id, letter.content)
        except MatrixError as error:
            if error.retry_after is not None:
                return error.retry_after
            if error.is_passing or error.status == _UNAUTHORIZED:
                raise
            why = str(error)
            room = "dm" if letter.room.startswith(PERSON) else letter.room
            told = (room, error.status, error.errcode)  # its words may hold ours
            _log.error("the homeserver refused a record for room %s: %s %s", *told)
            await self._store.write(lambda c: outbox.refused(c, letter, why))
        else:
            await self._store.write(lambda c: outbox.delivered(c, letter))
        self._changed()
        return None

    async def _room(self, api: MatrixApi, local: str) -> str:
        """The id of a room by its name; the conversation with a person is made if there is none."""
        if local not in self._rooms:
            if local.startswith(PERSON):
                room = await api.create_room(conversation_with(local.removeprefix(PERSON)))
                await self._timeline.name_room(room, local)
            else:
                room = await api.join(alias(local, self._rooms_server or api.server_name))
            self._rooms[local] = room
        return self._rooms[local]

    def _tell(self, state: ServiceState) -> None:
        if state != self._state:
            self._state = state
            level = logging.INFO if state.health is Health.OK else logging.WARNING
            _log.log(level, "sharing: %s %s", state.health, state.fault or "")
            self._told(state)


async def _join(api: MatrixApi, room: str) -> None:
    try:
        await api.join(room)
    except MatrixError as error:
        _log.warning("could not join a room we were invited to: %s", error.errcode)


def _asked_to_wait(error: BaseException) -> float:
    """How many seconds the homeserver wants to be left alone (specification, "Rate limiting")."""
    if isinstance(error, BaseExceptionGroup):
        return max(map(_asked_to_wait, error.exceptions))
    return (error.retry_after or 0.0) if isinstance(error, MatrixError) else 0.0


def _state(error: BaseException) -> ServiceState:
    if isinstance(error, BaseExceptionGroup):
        return _state(error.exceptions[0])
    fault = Fault.OTHER
    if isinstance(error, Unreachable):
        fault = error.fault
    elif isinstance(error, NoPassword):
        fault = Fault.NO_PASSWORD
    elif isinstance(error, MatrixError) and error.is_login:
        fault = Fault.WRONG_PASSWORD
    elif isinstance(error, StoreError):
        fault = Fault.DISK_FULL
    else:
        _log.error("sharing stopped", exc_info=error)
    return ServiceState(Service.CHAT, Health.DOWN, fault, type(error).__name__)
