"""The shared records as they stand in Matrix messages: text anyone can read, structure beside it.

A receiver trusts nothing: what can't be read as our structure is left alone, and of a record a
newer program wrote, as much is used as is understood. The format is described in docs/protocol.md;
its JSON Schemas are made from the shapes here.
"""

from __future__ import annotations

import contextlib
from enum import StrEnum
from typing import Annotated, Any, TypeVar

import msgspec

from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import LADDER, CallerKind, Channel, OnWeb, Outcome
from agent_desktop.domain.follow_up import FollowUpKind
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.domain.moment import LAST_MILLIS
from agent_desktop.matrix.shapes import Json

T = TypeVar("T", bound=msgspec.Struct)
Millis = Annotated[int, msgspec.Meta(ge=0, le=LAST_MILLIS)]
Thousandths = Annotated[int, msgspec.Meta(ge=0, le=1000)]
Span = Annotated[int, msgspec.Meta(ge=0, le=2**31)]
Level = Annotated[int, msgspec.Meta(ge=LADDER[0], le=LADDER[-1])]
Id = Annotated[str, msgspec.Meta(min_length=1, max_length=128)]
Name = Annotated[str, msgspec.Meta(max_length=255)]
SCHEMA = 1


class RecordKind(StrEnum):
    """The kinds of shared records. Each has its own key in a message."""

    CONTACT = "contact"
    INCIDENT = "incident"
    FOLLOW_UP = "follow_up"
    ACCESS = "access"

    @property
    def key(self) -> str:
        """The key its structure stands under."""
        return f"no.kontaktsenter.{self.value}"


CONTACT = RecordKind.CONTACT.key
INCIDENT = RecordKind.INCIDENT.key


class WireChange(msgspec.Struct, frozen=True, omit_defaults=True):
    """One change of a record. Revision 0 makes it; each later one has a number above all its
    author had seen. A field set to null is taken away.
    """

    schema: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    id: Id
    change: Id
    author: Name
    at: Millis
    set: dict[str, Any]
    revision: Annotated[int, msgspec.Meta(ge=0, le=2**31)] = 0


class WireQuality(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a call sounded. Whole numbers only: Matrix takes no others."""

    loss: Thousandths = 0
    jitter_ms: Span = 0
    rtt_ms: Span | None = None
    silent_seconds: Span = 0


class WireContact(msgspec.Struct, frozen=True, omit_defaults=True):
    """The fields of a contact. `started` and `written` are always there."""

    started: Millis
    written: Millis
    municipality: Name | None = None
    call: Name | None = None
    linked: Name = ""
    channel: Channel = Channel.PHONE
    direction: Direction = Direction.INCOMING
    number: Name | None = None
    number_end: Name = ""
    answered: Millis | None = None
    ended: Millis | None = None
    wrapped: Millis | None = None
    caller_kind: CallerKind = CallerKind.CITIZEN
    text: str = ""
    topic: Name | None = None
    outcome: Outcome | None = None
    on_web: OnWeb | None = None
    level: Level | None = None
    incident: Id | None = None
    articles: tuple[Name, ...] = ()
    quality: WireQuality | None = None
    void: bool = False


class WireIncident(msgspec.Struct, frozen=True, omit_defaults=True):
    """The fields of an incident."""

    kind: IncidentKind
    title: str
    municipalities: tuple[Name, ...]
    started: Millis
    confirmed: Millis
    say: str = ""
    text: str = ""
    place: str = ""
    source: str = ""
    expected_end: Millis | None = None
    resolved: Millis | None = None
    preparedness: bool = False


class WireFollowUp(msgspec.Struct, frozen=True, omit_defaults=True):
    """The fields of something that is to be done."""

    contact: Id
    kind: FollowUpKind
    owner: Name
    due: Millis
    created: Millis
    municipality: Name | None = None
    text: str = ""
    done: Millis | None = None
    done_by: Name = ""


class WireAccess(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody has opened a colleague's contact."""

    contact: Id


SHAPES: dict[RecordKind, type[msgspec.Struct]] = {
    RecordKind.CONTACT: WireContact,
    RecordKind.INCIDENT: WireIncident,
    RecordKind.FOLLOW_UP: WireFollowUp,
    RecordKind.ACCESS: WireAccess,
}


def message(kind: RecordKind, change: WireChange, readable: str) -> Json:
    """A change as a Matrix message; `readable` is the text for people."""
    return {"msgtype": "m.text", "body": readable, kind.key: msgspec.to_builtins(change)}


def first_message(
    kind: RecordKind, record: str, author: str, fields: Json, readable: str, at: int = 0
) -> Json:
    """The message that makes a record, as another program would write it."""
    return message(kind, WireChange(SCHEMA, record, record, author, at, fields), readable)


def read_message(content: Json) -> tuple[RecordKind, WireChange] | None:
    """The change in a message, None when it holds none that can be read."""
    for kind in RecordKind:
        found = content.get(kind.key)
        if found is None:
            continue
        try:
            return kind, msgspec.convert(found, WireChange)
        except (msgspec.ValidationError, OverflowError):
            return None
    return None


def understood(fields: Json, shape: type[T]) -> T | None:
    """As much of a record's fields as this program understands: one it can't read has its default.
    None when a field is missing without which it is no such record.
    """
    try:
        return msgspec.convert(fields, shape)
    except (msgspec.ValidationError, OverflowError):
        pass
    usable: Json = {}
    for field in msgspec.structs.fields(shape):
        with contextlib.suppress(KeyError, msgspec.ValidationError, OverflowError):
            usable[field.name] = msgspec.convert(fields[field.encode_name], field.type)
        if field.required and field.name not in usable:
            return None
    return shape(**usable)


def fields_of(shape: msgspec.Struct) -> Json:
    """A record's fields as they are sent; what has its default is left out."""
    found = msgspec.to_builtins(shape)
    assert isinstance(found, dict)  # noqa: S101 - a struct always is
    return {key: value for key, value in found.items() if value is not None}


def difference(before: Json, after: Json) -> Json:
    """What makes `after` of `before`: changed fields, and null for those that are gone."""
    changed = {key: value for key, value in after.items() if before.get(key) != value}
    return changed | dict.fromkeys(before.keys() - after.keys())
