"""The queue as it is now, from AMI's events and from QueueStatus. Nothing of it is kept on disk."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from agent_desktop.domain.queue import MemberState, PauseReason
from agent_desktop.feed.ami.protocol import AmiMessage

_RINGING = {6}
_BUSY = {2, 3, 7, 8}
_GONE = {4, 5}
"""AST_DEVICE_…: 1 not in use, 2 in use, 3 busy, 4 invalid, 5 unavailable, 6 ringing, 7 ringing and
in use, 8 on hold (include/asterisk/devicestate.h)."""
_MISSED = {"auto-pause", "missed"}
_MEMBER_EVENTS = {"QueueMemberAdded", "QueueMemberPause", "QueueMemberStatus"}
_LAST_SECOND = 7_258_118_400


class LiveMember(Struct, frozen=True):
    """A member as the exchange says. `call` is the unique name of the call that rings or is up."""

    interface: str
    name: str
    device: int
    reason: PauseReason | None
    since: datetime
    in_queue_call: bool = False
    call: str = ""

    @property
    def state(self) -> MemberState:
        """A call weighs most, then a telephone that is away, then a pause. Not every telephone
        says that it rings: the queue has said that it calls there.
        """
        if self.in_queue_call:
            return MemberState.IN_CALL
        if self.call or self.device in _RINGING:
            return MemberState.RINGING
        if self.device in _BUSY:
            return MemberState.IN_CALL
        if self.device in _GONE:
            return MemberState.UNAVAILABLE
        return MemberState.PAUSED if self.reason else MemberState.FREE

    @property
    def is_busy(self) -> bool:
        """A call rings or is up, by what the telephone says."""
        return self.in_queue_call or self.device in _BUSY | _RINGING


def reason_of(written: str) -> PauseReason:
    """What a pause's reason means; words that are not ours are other work."""
    text = written.strip().lower()
    if text in _MISSED:
        return PauseReason.MISSED
    return PauseReason(text) if text in set(PauseReason) else PauseReason.OTHER_WORK


class LiveQueue:
    """Who waits and who takes calls in one queue."""

    def __init__(self, queue: str) -> None:
        self._queue = queue
        self.waiting: dict[str, datetime] = {}
        """Since when, by the call's unique name."""
        self.members: dict[str, LiveMember] = {}
        """By interface."""

    def take(self, event: AmiMessage, now: datetime) -> bool:  # noqa: PLR0911 - one for each event
        """Take an event in. True when something is otherwise now. Twice is once."""
        if event.get("Queue") != self._queue:
            return False
        if event.event in _MEMBER_EVENTS:
            return self._member(event, now)
        interface, uniqueid = event.get("Interface"), event.get("Uniqueid")
        match event.event:
            case "QueueCallerJoin":
                return self._join(uniqueid, now)
            case "QueueCallerLeave" | "QueueCallerAbandon":
                return self.waiting.pop(uniqueid, None) is not None
            case "QueueMemberRemoved":
                return self.members.pop(interface, None) is not None
            case "AgentCalled":
                return self._turn(interface, now, call=uniqueid)
            case "AgentConnect":
                self.waiting.pop(uniqueid, None)
                return self._turn(interface, now, call=uniqueid, in_queue_call=True)
            case "AgentRingNoAnswer":
                return self._turn(interface, now, call="")
            case "AgentComplete":
                return self._turn(interface, now, call="", in_queue_call=False)
        return False

    def replace(self, items: Iterable[AmiMessage], now: datetime) -> bool:
        """Take what QueueStatus says for the truth. True when something is otherwise now."""
        before = (dict(self.waiting), dict(self.members))
        items = [item for item in items if item.get("Queue") == self._queue]
        entries = {i.get("Uniqueid"): i for i in items if i.event == "QueueEntry"}
        found = {i.get("Location") for i in items if i.event == "QueueMember"}
        self.members = {k: v for k, v in self.members.items() if k in found}
        for item in items:
            if item.event == "QueueMember":
                self._member(item, now)
        self.waiting = {
            uniqueid: self.waiting.get(uniqueid) or _waited_since(entry, now)
            for uniqueid, entry in entries.items()
        }
        return before != (self.waiting, self.members)

    def replace_member(self, interface: str, items: Iterable[AmiMessage], now: datetime) -> None:
        """Take what QueueStatus says of one member for the truth."""
        mine = [i for i in items if i.event == "QueueMember" and i.get("Location") == interface]
        for item in mine:
            self._member(item, now)
        if not mine:
            self.members.pop(interface, None)

    def _join(self, uniqueid: str, now: datetime) -> bool:
        if not uniqueid or uniqueid in self.waiting:
            return False
        self.waiting[uniqueid] = now
        return True

    def _member(self, item: AmiMessage, now: datetime) -> bool:
        interface = item.get("Interface") or item.get("Location")
        if not interface:
            return False
        before = self.members.get(interface)
        reason = reason_of(item.get("PausedReason")) if item.get("Paused") == "1" else None
        member = LiveMember(
            interface=interface,
            name=item.get("MemberName") or item.get("Name"),
            device=item.number("Status"),
            reason=reason,
            since=now,
            in_queue_call=item.get("InCall") == "1",
            call=before.call if before else "",
        )
        if not member.is_busy:
            member = replace(member, call="")
        return self._put(replace(member, since=_since(item, member, before, now)))

    def _turn(self, interface: str, now: datetime, **changes: Any) -> bool:
        """A call rings at a member, is taken or is over; the telephone tells its state itself."""
        before = self.members.get(interface)
        if before is None:
            return False
        member = replace(before, **changes)
        is_same = member.state is before.state
        return self._put(member if is_same else replace(member, since=now))

    def _put(self, member: LiveMember) -> bool:
        before = self.members.get(member.interface)
        self.members[member.interface] = member
        return member != before


def _since(
    item: AmiMessage, member: LiveMember, before: LiveMember | None, now: datetime
) -> datetime:
    """When the state began: now, when we saw it; else as far as the exchange remembers."""
    if before is not None:
        is_same = (before.state, before.reason) == (member.state, member.reason)
        return before.since if is_same else now
    told = {
        MemberState.FREE: max(item.number(k) for k in ("LoginTime", "LastCall", "LastPause")),
        MemberState.PAUSED: item.number("LastPause"),
    }.get(member.state, 0)
    return min(datetime.fromtimestamp(min(told, _LAST_SECOND), UTC), now) if told else now


def _waited_since(entry: AmiMessage, now: datetime) -> datetime:
    return now - timedelta(seconds=min(entry.number("Wait"), _LAST_SECOND))
