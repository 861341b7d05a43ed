"""What desks and the queue feed tell each other in rooms, besides the log's records.

Two rooms matter. `live` carries what holds now and is worth nothing a minute later: the queue, what
people do, what they ask of the exchange. Its events are of types of their own, so that no client
shows them as messages, and the room's retention can be a day. Whatever is a record is a message
with a text anyone can read: a call that left the queue, in its municipality's log room; a call for
help, in the duty team's room. The format is described in docs/protocol.md.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

import msgspec

from agent_desktop.domain.moment import LAST_MILLIS
from agent_desktop.domain.queue import (
    LostAction,
    MemberState,
    PauseReason,
    QueueAction,
    QueueOutcome,
)
from agent_desktop.domain.team import HelpAnswer, Presence

T = TypeVar("T", bound=msgspec.Struct)
Millis = Annotated[int, msgspec.Meta(ge=0, le=LAST_MILLIS)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**31)]
Id = Annotated[str, msgspec.Meta(min_length=1, max_length=128)]
Name = Annotated[str, msgspec.Meta(max_length=255)]
SCHEMA = 1

QUEUE = "no.kontaktsenter.queue"
"""Event type, in `live`: the queue as it is. Sent by the feed at changes and as a heartbeat."""
STATUS = "no.kontaktsenter.status"
"""Event type, in `live`: what the sender does. Sent by desks at every change."""
REQUEST = "no.kontaktsenter.queue_request"
"""Event type, in `live`: the sender asks the feed to do something with their own telephone."""
QUEUE_CALL = "no.kontaktsenter.queue_call"
"""Key in a message of a municipality's log room: a call has left the queue. Sent by the feed."""
LOST_CALL = "no.kontaktsenter.lost_call"
"""Key in a message of a municipality's log room: somebody takes a lost call, or it is settled."""
REINFORCEMENT = "no.kontaktsenter.reinforcement"
"""Key in a message of the duty team's room: help is called, answered, ended."""


class WireWaiting(msgspec.Struct, frozen=True, omit_defaults=True):
    """Those who wait for one municipality."""

    count: Count
    municipality: Name | None = None
    longest_since: Millis | None = None


class WireToday(msgspec.Struct, frozen=True, omit_defaults=True):
    """What came of today's calls for one municipality."""

    municipality: Name | None = None
    offered: Count = 0
    answered: Count = 0
    lost: Count = 0
    in_time: Count = 0


class WireMember(msgspec.Struct, frozen=True, omit_defaults=True):
    """One who takes calls."""

    extension: Name
    state: MemberState
    since: Millis
    user: Name = ""
    reason: PauseReason | None = None
    municipality: Name | None = None


class WireAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    """What came of a request. An empty `error` is done; else the exchange's or the feed's words."""

    id: Id
    error: Name = ""


class WireQueue(msgspec.Struct, frozen=True, omit_defaults=True):
    """Content of a QUEUE event: the whole queue. `answers` are those of the last minute."""

    schema: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    queue: Name
    at: Millis
    waiting: tuple[WireWaiting, ...] = ()
    today: tuple[WireToday, ...] = ()
    members: tuple[WireMember, ...] = ()
    answers: tuple[WireAnswer, ...] = ()
    in_time_seconds: Count = 20
    exchange_is_reached: bool = True


class WireStatus(msgspec.Struct, frozen=True, omit_defaults=True):
    """Content of a STATUS event."""

    schema: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    presence: Presence
    since: Millis
    at: Millis
    reason: PauseReason | None = None
    municipality: Name | None = None


class WireRequest(msgspec.Struct, frozen=True, omit_defaults=True):
    """Content of a REQUEST event. The feed acts on the sender's own extension and no other; what is
    older than half a minute is left alone.
    """

    schema: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    id: Id
    action: QueueAction
    at: Millis
    reason: PauseReason | None = None


class WireQueueCall(msgspec.Struct, frozen=True, omit_defaults=True):
    """Under QUEUE_CALL. Its id is also the transaction id: sent twice it is one event."""

    schema: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    id: Id
    queue: Name
    outcome: QueueOutcome
    joined: Millis
    ended: Millis
    municipality: Name | None = None
    number: Name = ""
    extension: Name = ""


class WireLostCall(msgspec.Struct, frozen=True, omit_defaults=True):
    """Under LOST_CALL. The first to take a call has it; `give-back` by the same sender frees it."""

    schema: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    call: Id
    action: LostAction
    at: Millis


class WireHelp(msgspec.Struct, frozen=True, omit_defaults=True):
    """Under REINFORCEMENT. `call` has reason, asked and until; `answer` has the answer; `end` may
    be said by whoever called or by a lead.
    """

    schema: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    id: Id
    action: Literal["call", "answer", "end"]
    at: Millis
    reason: Name = ""
    asked: tuple[Name, ...] = ()
    until: Millis | None = None
    answer: HelpAnswer | None = None


def read(content: object, shape: type[T]) -> T | None:
    """A shape found in a message, None when it can't be read as one."""
    try:
        return msgspec.convert(content, shape)
    except (msgspec.ValidationError, OverflowError, RecursionError):
        return None
