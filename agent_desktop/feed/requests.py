"""What desks ask of the exchange: each with their own telephone and no other."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from agent_desktop.domain.moment import LAST_MILLIS, from_millis
from agent_desktop.feed.ami.connection import AmiLost, AmiRefused
from agent_desktop.feed.exchange import Exchange
from agent_desktop.feed.ledger import Ledger
from agent_desktop.feed.live import LiveQueue
from agent_desktop.feed.people import People, Person
from agent_desktop.matrix.shapes import Event
from agent_desktop.team.wire import REQUEST, WireRequest, read

_log = logging.getLogger(__name__)
_TOO_OLD = timedelta(seconds=30)
NO_MEMBER = "no-member"
NO_CONTROL = "no-control"
NOT_REACHED = "not-reached"
"""Errors in our own words; all others are the exchange's."""
_ALREADY = "already there"
_NOT_THERE = "not there"


class Requests:
    """Does what is asked, once, and writes the answer down for the snapshots of the next minute.

    `control` False: everything is refused. An answer is written after the exchange has told how
    the member stands, so a snapshot that has the answer shows what came of it.
    """

    def __init__(
        self,
        exchange: Exchange,
        live: LiveQueue,
        ledger: Ledger,
        people: People,
        now: Callable[[], datetime],
        *,
        control: bool,
    ) -> None:
        self._exchange = exchange
        self._live = live
        self._ledger = ledger
        self._people = people
        self._now = now
        self._control = control

    async def take(self, event: Event) -> bool:
        """Deal with an event of `live`. False when it is none to be dealt with.

        Its age is by the homeserver's clock: the sender's own words about it are not trusted.
        """
        request = read(event.content, WireRequest) if event.type == REQUEST else None
        if request is None or self._is_old(event) or self._ledger.is_answered(request.id):
            return False
        error = await self._outcome(self._people.of_user(event.sender), request)
        if error:
            _log.info("a request was refused: %s %s", request.action, error)
        self._ledger.answer(request.id, error, self._now())
        return True

    def _is_old(self, event: Event) -> bool:
        ts = event.origin_server_ts
        return ts < 0 or self._now() - from_millis(min(ts, LAST_MILLIS)) > _TOO_OLD

    async def _outcome(self, person: Person | None, request: WireRequest) -> str:
        if person is None:
            return NO_MEMBER
        if not self._control:
            return NO_CONTROL
        try:
            await self._act(person, request)
            items = await self._exchange.member(person.interface)
        except AmiRefused as error:
            return str(error)
        except AmiLost:
            return NOT_REACHED
        self._live.replace_member(person.interface, items, self._now())
        return ""

    async def _act(self, person: Person, request: WireRequest) -> None:
        match request.action:
            case "join":
                await self._join(person)
            case "leave":
                await self._leave(person)
            case "pause":
                await self._pause(person, "true", request.reason or "")
            case "resume":
                await self._pause(person, "false", "")

    async def _join(self, person: Person) -> None:
        try:
            await self._exchange.ask(
                "QueueAdd",
                ("Interface", person.interface),
                ("MemberName", person.name or person.interface),
                ("Paused", "false"),
            )
        except AmiRefused as error:
            if _ALREADY not in str(error).lower():
                raise
            await self._pause(person, "false", "")

    async def _leave(self, person: Person) -> None:
        try:
            await self._exchange.ask("QueueRemove", ("Interface", person.interface))
        except AmiRefused as error:
            if _NOT_THERE not in str(error).lower():
                raise

    async def _pause(self, person: Person, paused: str, reason: str) -> None:
        await self._exchange.ask(
            "QueuePause",
            ("Interface", person.interface),
            ("Paused", paused),
            ("Reason", reason),
        )
