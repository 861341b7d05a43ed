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

from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.matrix import outbox
from agent_desktop.matrix.api import Homeserver, MatrixApi, MatrixError, Unreachable
from agent_desktop.matrix.rooms import alias, server_of
from agent_desktop.matrix.session import KeptSecrets, NoPassword, Session, log_in
from agent_desktop.matrix.timeline import Timeline
from agent_desktop.store.database import Store, StoreError

_log = logging.getLogger(__name__)
_SYNC_MS = 30_000
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
        fetched: Callable[[int | None], None] = lambda _: None,
    ) -> None:
        """`rooms` are joined at login where we may. `fetched` gets how many events of what was
        written before have been fetched, and None when all are.
        """
        self._server = server
        self._user = user
        self._store = store
        self._timeline = timeline
        self._secrets = secrets
        self._told = told
        self._changed = changed
        self._wanted = tuple(rooms)
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
                    session = await log_in(api, self._user, self._secrets)
                    is_in, failures = True, 0
                    await self._serve(api, session)
            except Exception as error:  # whatever it is, sharing must come back
                state = _state(error)
                self._tell(state)
                if not is_in and state.fault in _LOGIN_FAULTS:
                    wait = _LOGIN_AGAIN
            await asyncio.sleep(wait * random.uniform(1 - _JITTER, 1 + _JITTER))  # noqa: S311

    async def _serve(self, api: MatrixApi, session: Session) -> None:
        """Sync, deliver and fetch what was before until one of them fails."""
        await self._store.write(outbox.retry_refused)
        self._in_step.clear()
        self._rooms = self._timeline.rooms()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._sync(api, session), name="matrix sync")
            group.create_task(self._deliver(api, session), name="matrix delivery")
            group.create_task(self._fetch(api), name="matrix history")

    async def _sync(self, api: MatrixApi, session: Session) -> None:
        await self._join_wanted(api, session)
        timeout = 0
        while True:
            sync = await api.sync(self._timeline.since, timeout)
            for room in sync.rooms.invite:
                await _join(api, room)
            if await self._timeline.take(api, sync) or timeout == 0:
                self._changed()
            self._in_step.set()
            self._gaps.set()
            self._tell(ServiceState(Service.CHAT, Health.OK))
            timeout = _SYNC_MS

    async def _join_wanted(self, api: MatrixApi, session: Session) -> None:
        """Rooms we are not in yet: a room that is closed to us is none of ours to read."""
        for local in self._wanted:
            if local in self._rooms:
                continue
            try:
                await self._room(api, session, local)
            except MatrixError as error:
                if error.is_passing or error.status == _UNAUTHORIZED:
                    raise

    async def _deliver(self, api: MatrixApi, session: Session) -> None:
        """Send what waits, once the timelines have told what arrived already."""
        await self._in_step.wait()
        while True:
            self._posted.clear()
            letters = outbox.waiting(self._store.reader)
            if letters:
                await self._store.write(partial(outbox.trying, letters=letters))
            for letter in letters:
                await self._send(api, session, letter)
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

    async def _send(self, api: MatrixApi, session: Session, letter: outbox.Letter) -> None:
        try:
            room = await self._room(api, session, letter.room)
            await api.send(room, letter.id, letter.content)
        except MatrixError as error:
            if error.retry_after is not None:
                await asyncio.sleep(error.retry_after)
                return
            if error.is_passing or error.status == _UNAUTHORIZED:
                raise
            why = str(error)
            told = (letter.room, error.status, error.errcode)  # its words may hold ours
            _log.error("the homeserver refused a record for room %s: %s %s", *told)
            await self._store.write(lambda c: outbox.refused(c, letter, why))
        else:
            await self._store.write(lambda c: outbox.delivered(c, letter))
        self._changed()

    async def _room(self, api: MatrixApi, session: Session, local: str) -> str:
        if local not in self._rooms:
            self._rooms[local] = await api.join(alias(local, server_of(session.user)))
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
        _log.warning("could not join a room we were invited to: %s", error)


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
