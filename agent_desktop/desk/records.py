"""What the desk writes down: a call's first draft, the contact it becomes, a reported incident."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from agent_desktop.domain.call import Call
from agent_desktop.domain.contact import Contact, Draft, Note
from agent_desktop.domain.ids import ContactId, IncidentId, MunicipalityCode, new_id
from agent_desktop.domain.incident import Incident, IncidentKind
from agent_desktop.domain.municipality import Municipality


def first_draft(call: Call, municipality: Municipality | None, note: Note, now: datetime) -> Draft:
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
    )


def reported(
    kind: IncidentKind,
    title: str,
    municipalities: tuple[MunicipalityCode, ...],
    say: str,
    author: str,
    now: datetime,
) -> Incident | None:
    """A new incident; None when it has no title or concerns nobody."""
    if not title.strip() or not municipalities:
        return None
    return Incident(
        id=IncidentId(new_id()),
        kind=kind,
        title=title.strip(),
        municipalities=municipalities,
        say=say.strip(),
        started=now,
        expected_end=None,
        confirmed=now,
        author=author,
    )
