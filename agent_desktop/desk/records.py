"""What the desk writes down: a call's first draft, and the contact it becomes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec.structs import replace

from agent_desktop.domain.call import Call
from agent_desktop.domain.contact import Channel, Contact, Draft, Note, Outcome
from agent_desktop.domain.ids import ContactId, new_id, unanswered_id
from agent_desktop.domain.municipality import Municipality


def first_draft(
    call: Call,
    municipality: Municipality | None,
    note: Note,
    now: datetime,
    channel: Channel = Channel.PHONE,
) -> Draft:
    """The draft a call begins with."""
    return Draft(
        call=call.id,
        contact=ContactId(new_id()),
        municipality=municipality.code if municipality else None,
        party_number=call.party.number,
        direction=call.direction,
        started=call.started,
        note=note,
        saved=now,
        channel=channel,
        linked=call.headers.linked,
        **how_it_went(call),
    )


def how_it_went(call: Call) -> dict[str, Any]:
    """What a draft follows its call in: the times, and at the end how it sounded."""
    quality = call.quality if call.ended is not None else None
    return {"answered": call.answered, "ended": call.ended, "quality": quality}


def finished(draft: Draft, author: str, now: datetime) -> Contact:
    """The contact a draft has become. It keeps the draft's id, so finishing twice is once."""
    return Contact(
        id=draft.contact,
        call=draft.call,
        municipality=draft.municipality,
        direction=draft.direction,
        party_number=draft.party_number,
        started=draft.started,
        answered=draft.answered,
        ended=draft.ended,
        author=author,
        written=now,
        note=draft.note,
        quality=draft.quality,
        channel=draft.channel,
        wrapped=draft.wrapped or now,
        linked=draft.linked,
    )


def unanswered(
    call: Call, municipality: Municipality | None, note: Note, author: str, now: datetime
) -> Contact:
    """The contact of a call nobody took. It has the same id at every desk the call rang at, if the
    exchange names its calls; so it is counted once.
    """
    linked = call.headers.linked
    return Contact(
        id=unanswered_id(linked) if linked else ContactId(new_id()),
        call=call.id,
        municipality=municipality.code if municipality else None,
        direction=call.direction,
        party_number=call.party.number,
        started=call.started,
        answered=None,
        ended=call.ended or now,
        author=author,
        written=now,
        note=replace(note, outcome=Outcome.UNANSWERED),
        wrapped=call.ended or now,
        linked=linked,
    )
