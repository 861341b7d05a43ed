"""My latest calls, the unfinished ones first among equals."""

from __future__ import annotations

from collections.abc import Container
from datetime import datetime

from agent_desktop.desk.book_views import RecentView
from agent_desktop.desk.call_views import Delivery
from agent_desktop.desk.centre import Centre
from agent_desktop.desk.log_views import shown_number
from agent_desktop.desk.protocols import Records
from agent_desktop.domain.contact import Contact, Draft
from agent_desktop.domain.ids import CallId

LIMIT = 12
"""Of the finished ones; all are in the log."""


def recent_views(
    records: Records, centre: Centre, since: datetime, on_desk: Container[CallId]
) -> tuple[RecentView, ...]:
    """My latest finished contacts since a moment, and every unfinished one however old.

    Calls that are on the desk are left out: they have a card of their own.
    """
    unfinished = [_draft(draft, centre) for draft in records.drafts() if draft.call not in on_desk]
    finished = [
        _contact(contact, centre, shared=shared)
        for contact, shared in records.recent(since, centre.me.author, LIMIT)
    ]
    return tuple(sorted([*unfinished, *finished], key=lambda view: view.started, reverse=True))


def _draft(draft: Draft, centre: Centre) -> RecentView:
    return RecentView(
        call=draft.call,
        contact=draft.contact,
        municipality=centre.municipality(draft.municipality),
        number=str(draft.party_number or ""),
        direction=draft.direction,
        started=draft.started,
        topic=centre.topic(draft.note.topic),
        outcome=draft.note.outcome,
        unfinished=True,
        delivery=Delivery.ON_DISK,
        channel=draft.channel,
    )


def _contact(contact: Contact, centre: Centre, *, shared: bool) -> RecentView:
    return RecentView(
        call=contact.call,
        contact=contact.id,
        municipality=centre.municipality(contact.municipality),
        number=shown_number(contact),
        direction=contact.direction,
        started=contact.started,
        topic=centre.topic(contact.note.topic),
        outcome=contact.note.outcome,
        unfinished=False,
        delivery=Delivery.SENT if shared else Delivery.ON_DISK,
        channel=contact.channel,
    )
