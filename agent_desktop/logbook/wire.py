"""Contacts and incidents as Matrix messages: text that anyone can read, structure beside it.

A receiver trusts nothing: what can't be read as our structure is left alone.
"""

from __future__ import annotations

from typing import Annotated, TypeVar

import msgspec

from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import CallerKind, Contact, Note, OnWeb, Outcome
from agent_desktop.domain.ids import (
    CallId,
    ContactId,
    IncidentId,
    MunicipalityCode,
    TopicCode,
)
from agent_desktop.domain.incident import Incident, IncidentKind
from agent_desktop.domain.moment import LAST_MILLIS, from_millis, to_millis
from agent_desktop.domain.numbers import parse_number
from agent_desktop.domain.quality import Quality
from agent_desktop.logbook.rows import millis, moment
from agent_desktop.matrix.api import Json

T = TypeVar("T")
Millis = Annotated[int, msgspec.Meta(ge=0, le=LAST_MILLIS)]
Thousandths = Annotated[int, msgspec.Meta(ge=0, le=1000)]
Span = Annotated[int, msgspec.Meta(ge=0, le=2**31)]
SCHEMA = 1
CONTACT = "no.kontaktsenter.contact"
INCIDENT = "no.kontaktsenter.incident"


class WireQuality(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a call sounded. Whole numbers only: Matrix takes no others."""

    loss: Thousandths
    jitter_ms: Span
    rtt_ms: Span | None = None
    silent_seconds: Span = 0


class WireContact(msgspec.Struct, frozen=True, omit_defaults=True):
    """The structure of a contact message. Fields of a newer schema are ignored, not lost."""

    schema: int
    id: str
    direction: Direction
    started: Millis
    author: str
    written: Millis
    caller_kind: CallerKind
    text: str
    call: str | None = None
    municipality: str | None = None
    number: str | None = None
    answered: Millis | None = None
    ended: Millis | None = None
    topic: str | None = None
    outcome: Outcome | None = None
    on_web: OnWeb | None = None
    quality: WireQuality | None = None


class WireIncident(msgspec.Struct, frozen=True, omit_defaults=True):
    """The structure of an incident message; the newest for an id is how the incident stands."""

    schema: int
    id: str
    kind: IncidentKind
    title: str
    municipalities: tuple[str, ...]
    say: str
    started: Millis
    confirmed: Millis
    author: str
    expected_end: Millis | None = None
    resolved: Millis | None = None


def contact_message(contact: Contact, readable: str) -> Json:
    """The message of a contact; `readable` is the text for people."""
    note = contact.note
    wire = WireContact(
        schema=SCHEMA,
        id=contact.id,
        call=contact.call,
        municipality=contact.municipality,
        direction=contact.direction,
        number=contact.party_number.digits if contact.party_number else None,
        started=to_millis(contact.started),
        answered=millis(contact.answered),
        ended=millis(contact.ended),
        author=contact.author,
        written=to_millis(contact.written),
        caller_kind=note.caller_kind,
        text=note.text,
        topic=note.topic,
        outcome=note.outcome,
        on_web=note.on_web,
        quality=_wire_quality(contact.quality),
    )
    return {"msgtype": "m.text", "body": readable, CONTACT: msgspec.to_builtins(wire)}


def read_contact_message(content: Json) -> Contact | None:
    """The contact in a message, None when it holds none that can be read."""
    wire = _read(content, CONTACT, WireContact)
    if wire is None:
        return None
    return Contact(
        id=ContactId(wire.id),
        call=CallId(wire.call) if wire.call else None,
        municipality=MunicipalityCode(wire.municipality) if wire.municipality else None,
        direction=wire.direction,
        party_number=parse_number(wire.number) if wire.number else None,
        started=from_millis(wire.started),
        answered=moment(wire.answered),
        ended=moment(wire.ended),
        author=wire.author,
        written=from_millis(wire.written),
        note=Note(
            text=wire.text,
            caller_kind=wire.caller_kind,
            topic=TopicCode(wire.topic) if wire.topic else None,
            outcome=wire.outcome,
            on_web=wire.on_web,
        ),
        quality=_quality(wire.quality),
    )


def incident_message(incident: Incident) -> Json:
    """The message of an incident; title and call text are the text for people."""
    wire = WireIncident(
        schema=SCHEMA,
        id=incident.id,
        kind=incident.kind,
        title=incident.title,
        municipalities=tuple(incident.municipalities),
        say=incident.say,
        started=to_millis(incident.started),
        expected_end=millis(incident.expected_end),
        confirmed=to_millis(incident.confirmed),
        author=incident.author,
        resolved=millis(incident.resolved),
    )
    body = f"{incident.title}\n{incident.say}".strip()
    return {"msgtype": "m.text", "body": body, INCIDENT: msgspec.to_builtins(wire)}


def read_incident_message(content: Json) -> Incident | None:
    """The incident in a message, None when it holds none that can be read."""
    wire = _read(content, INCIDENT, WireIncident)
    if wire is None:
        return None
    return Incident(
        id=IncidentId(wire.id),
        kind=wire.kind,
        title=wire.title,
        municipalities=tuple(MunicipalityCode(code) for code in wire.municipalities),
        say=wire.say,
        started=from_millis(wire.started),
        expected_end=moment(wire.expected_end),
        confirmed=from_millis(wire.confirmed),
        author=wire.author,
        resolved=moment(wire.resolved),
    )


def _wire_quality(quality: Quality | None) -> WireQuality | None:
    if quality is None:
        return None
    loss = min(1000, round(quality.loss_percent * 10))
    return WireQuality(loss, quality.jitter_ms, quality.rtt_ms, quality.silent_seconds)


def _quality(wire: WireQuality | None) -> Quality | None:
    if wire is None:
        return None
    return Quality(wire.loss / 10, wire.jitter_ms, wire.rtt_ms, wire.silent_seconds)


def _read(content: Json, key: str, shape: type[T]) -> T | None:
    try:
        return msgspec.convert(content.get(key), shape)
    except (msgspec.ValidationError, OverflowError):
        return None
