"""Between the domain's values and the rows of the store."""

from __future__ import annotations

from datetime import datetime

from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import CallerKind, Contact, Draft, Note, OnWeb, Outcome
from agent_desktop.domain.ids import CallId, ContactId, MunicipalityCode, TopicCode
from agent_desktop.domain.moment import from_millis, to_millis
from agent_desktop.domain.numbers import parse_number
from agent_desktop.domain.quality import Quality
from agent_desktop.store.database import Row

DRAFT_COLUMNS = (
    "call, contact, municipality, number, direction, started, answered, ended, "
    "text, caller_kind, topic, outcome, on_web, loss, jitter, rtt, silent, saved"
)
CONTACT_COLUMNS = (
    "id, call, municipality, number, direction, started, answered, ended, author, written, "
    "text, caller_kind, topic, outcome, on_web, loss, jitter, rtt, silent"
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
    return (
        draft.call,
        draft.contact,
        draft.municipality,
        draft.party_number.digits if draft.party_number else None,
        draft.direction,
        to_millis(draft.started),
        millis(draft.answered),
        millis(draft.ended),
        *note_row(draft.note),
        *quality_row(draft.quality),
        to_millis(draft.saved),
    )


def contact_row(contact: Contact) -> tuple[Value, ...]:
    """A contact in the order of CONTACT_COLUMNS."""
    return (
        contact.id,
        contact.call,
        contact.municipality,
        contact.party_number.digits if contact.party_number else None,
        contact.direction,
        to_millis(contact.started),
        millis(contact.answered),
        millis(contact.ended),
        contact.author,
        to_millis(contact.written),
        *note_row(contact.note),
        *quality_row(contact.quality),
    )


def note_row(note: Note) -> tuple[Value, ...]:
    """A note as text, caller_kind, topic, outcome, on_web."""
    return (note.text, note.caller_kind, note.topic, note.outcome, note.on_web)


def quality_row(quality: Quality | None) -> tuple[Value, ...]:
    """How a call sounded as loss, jitter, rtt, silent; all empty when it is not known."""
    if quality is None:
        return (None, None, None, None)
    loss = round(quality.loss_percent * 10)
    return (loss, quality.jitter_ms, quality.rtt_ms, quality.silent_seconds)


def read_quality(row: Row) -> Quality | None:
    """How the call in a draft's or contact's row sounded."""
    if row["loss"] is None:
        return None
    return Quality(row["loss"] / 10, row["jitter"], row["rtt"], row["silent"])


def read_note(row: Row) -> Note:
    """The note in a draft's or contact's row."""
    return Note(
        text=row["text"],
        caller_kind=CallerKind(row["caller_kind"]),
        topic=TopicCode(row["topic"]) if row["topic"] else None,
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        on_web=OnWeb(row["on_web"]) if row["on_web"] else None,
    )


def read_draft(row: Row) -> Draft:
    """The draft in a row."""
    return Draft(
        call=CallId(row["call"]),
        contact=ContactId(row["contact"]),
        municipality=MunicipalityCode(row["municipality"]) if row["municipality"] else None,
        party_number=parse_number(row["number"]) if row["number"] else None,
        direction=Direction(row["direction"]),
        started=from_millis(row["started"]),
        note=read_note(row),
        saved=from_millis(row["saved"]),
        answered=moment(row["answered"]),
        ended=moment(row["ended"]),
        quality=read_quality(row),
    )


def read_contact(row: Row) -> Contact:
    """The contact in a row."""
    return Contact(
        id=ContactId(row["id"]),
        call=CallId(row["call"]) if row["call"] else None,
        municipality=MunicipalityCode(row["municipality"]) if row["municipality"] else None,
        direction=Direction(row["direction"]),
        party_number=parse_number(row["number"]) if row["number"] else None,
        started=from_millis(row["started"]),
        answered=moment(row["answered"]),
        ended=moment(row["ended"]),
        author=row["author"],
        written=from_millis(row["written"]),
        note=read_note(row),
        quality=read_quality(row),
    )
