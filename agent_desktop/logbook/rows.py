"""Between the domain's values, what is sent of them, and the rows of the store."""

from __future__ import annotations

import json
from datetime import datetime

from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import CallerKind, Channel, Contact, Draft, Note, OnWeb, Outcome
from agent_desktop.domain.ids import (
    ArticleId,
    CallId,
    ContactId,
    IncidentId,
    MunicipalityCode,
    TopicCode,
)
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.domain.numbers import parse_number
from agent_desktop.domain.quality import Quality
from agent_desktop.logbook.wire import WireContact, WireQuality
from agent_desktop.store.database import Row

_NOTE = "text, caller_kind, topic, outcome, on_web, level, incident, articles"
_QUALITY = "loss, jitter, rtt, silent"
DRAFT_COLUMNS = (
    "call, contact, linked, municipality, number, channel, direction, "
    "started, answered, ended, wrapped, "
    f"{_NOTE}, {_QUALITY}, saved"
)
CONTACT_COLUMNS = (
    "id, call, linked, municipality, number, number_end, channel, direction, "
    f"started, answered, ended, wrapped, author, written, {_NOTE}, {_QUALITY}, void"
)

Value = str | int | None


def marks(columns: str) -> str:
    """As many question marks as there are columns."""
    return ", ".join("?" for _ in columns.split(","))


def millis(moment: datetime | None) -> int | None:
    """An optional moment as the store writes it."""
    return None if moment is None else to_millis(moment)


def moment(value: int | None) -> datetime | None:
    """An optional moment as the store wrote it."""
    return None if value is None else from_millis(value)


def draft_row(draft: Draft) -> tuple[Value, ...]:
    """A draft in the order of DRAFT_COLUMNS."""
    note = draft.note
    return (
        draft.call,
        draft.contact,
        draft.linked,
        draft.municipality,
        draft.party_number.digits if draft.party_number else None,
        draft.channel,
        draft.direction,
        to_millis(draft.started),
        millis(draft.answered),
        millis(draft.ended),
        millis(draft.wrapped),
        note.text,
        note.caller_kind,
        note.topic,
        note.outcome,
        note.on_web,
        note.level,
        note.incident,
        json.dumps(note.articles),
        *_quality_row(sent_quality(draft.quality)),
        to_millis(draft.saved),
    )


def contact_row(contact_id: str, author: str, sent: WireContact) -> tuple[Value, ...]:
    """A contact as it was sent, in the order of CONTACT_COLUMNS."""
    return (
        contact_id,
        sent.call,
        sent.linked,
        sent.municipality or "",
        sent.number,
        sent.number_end,
        sent.channel,
        sent.direction,
        sent.started,
        sent.answered,
        sent.ended,
        sent.wrapped,
        author,
        sent.written,
        sent.text,
        sent.caller_kind,
        sent.topic,
        sent.outcome,
        sent.on_web,
        sent.level,
        sent.incident,
        json.dumps(sent.articles),
        *_quality_row(sent.quality),
        sent.void,
    )


def sent_contact(contact: Contact) -> WireContact:
    """What is sent of a contact."""
    note = contact.note
    return WireContact(
        municipality=contact.municipality,
        call=contact.call,
        linked=contact.linked,
        channel=contact.channel,
        direction=contact.direction,
        number=contact.party_number.digits if contact.party_number else None,
        number_end=contact.number_end,
        started=to_millis(contact.started),
        answered=millis(contact.answered),
        ended=millis(contact.ended),
        wrapped=millis(contact.wrapped),
        written=to_millis(contact.written),
        caller_kind=note.caller_kind,
        text=note.text,
        topic=note.topic,
        outcome=note.outcome,
        on_web=note.on_web,
        level=note.level,
        incident=note.incident,
        articles=tuple(note.articles),
        quality=sent_quality(contact.quality),
        void=contact.void,
    )


def sent_quality(quality: Quality | None) -> WireQuality | None:
    """What is sent of how a call sounded."""
    if quality is None:
        return None
    loss = min(1000, round(quality.loss_percent * 10))
    return WireQuality(loss, quality.jitter_ms, quality.rtt_ms, quality.silent_seconds)


def read_draft(row: Row) -> Draft:
    """The draft in a row."""
    return Draft(
        call=CallId(row["call"]),
        contact=ContactId(row["contact"]),
        linked=row["linked"],
        municipality=_municipality(row),
        party_number=parse_number(row["number"]) if row["number"] else None,
        channel=Channel(row["channel"]),
        direction=Direction(row["direction"]),
        started=from_millis(row["started"]),
        note=_read_note(row),
        saved=from_millis(row["saved"]),
        answered=moment(row["answered"]),
        ended=moment(row["ended"]),
        wrapped=moment(row["wrapped"]),
        quality=_read_quality(row),
    )


def read_contact(row: Row) -> Contact:
    """The contact in a row."""
    return Contact(
        id=ContactId(row["id"]),
        call=CallId(row["call"]) if row["call"] else None,
        linked=row["linked"],
        municipality=_municipality(row),
        channel=Channel(row["channel"]),
        direction=Direction(row["direction"]),
        party_number=parse_number(row["number"]) if row["number"] else None,
        number_end=row["number_end"],
        started=from_millis(row["started"]),
        answered=moment(row["answered"]),
        ended=moment(row["ended"]),
        wrapped=moment(row["wrapped"]),
        author=row["author"],
        written=from_millis(row["written"]),
        note=_read_note(row),
        quality=_read_quality(row),
        void=bool(row["void"]),
    )


def _municipality(row: Row) -> MunicipalityCode | None:
    return MunicipalityCode(row["municipality"]) if row["municipality"] else None


def _quality_row(quality: WireQuality | None) -> tuple[Value, ...]:
    """How a call sounded as loss, jitter, rtt, silent; all empty when it is not known."""
    if quality is None:
        return (None, None, None, None)
    return (quality.loss, quality.jitter_ms, quality.rtt_ms, quality.silent_seconds)


def _read_quality(row: Row) -> Quality | None:
    """How the call in a draft's or contact's row sounded."""
    if row["loss"] is None:
        return None
    return Quality(row["loss"] / 10, row["jitter"], row["rtt"], row["silent"])


def _read_note(row: Row) -> Note:
    """The note in a draft's or contact's row."""
    return Note(
        text=row["text"],
        caller_kind=CallerKind(row["caller_kind"]),
        topic=TopicCode(row["topic"]) if row["topic"] else None,
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        on_web=OnWeb(row["on_web"]) if row["on_web"] else None,
        level=row["level"],
        incident=IncidentId(row["incident"]) if row["incident"] else None,
        articles=tuple(ArticleId(article) for article in json.loads(row["articles"])),
    )
