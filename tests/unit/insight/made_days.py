"""Invented contacts and stays in the queue, and what a plain recount makes of them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import CallerKind, Channel, Contact, Note, Outcome
from agent_desktop.domain.ids import CallId, ContactId, MunicipalityCode, TopicCode
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.statistics import (
    GAVE_UP_AT_ONCE,
    CallFigures,
    Days,
    EnquiryFigures,
    Figures,
    HourFigures,
    LeftOut,
)
from agent_desktop.logbook import rows
from agent_desktop.logbook.changes import Change
from agent_desktop.logbook.wire import SCHEMA, RecordKind, fields_of
from agent_desktop.matrix.rooms import log_room
from agent_desktop.store.database import Connection, Store
from tests.fixtures.logbook import Book
from tests.made import GULEN, OSTEROY, RAGNHILD

TOWNS = (OSTEROY, GULEN)
CODES = (OSTEROY.code, GULEN.code, MunicipalityCode("4601"), None)
TOPICS = (None, *map(TopicCode, ("building", "water", "waste")))


@dataclass(frozen=True)
class Stay:
    """A call in the queue."""

    municipality: MunicipalityCode | None
    outcome: str
    joined: datetime
    ended: datetime


def contacts(many: int, days: Days, chance: random.Random) -> list[Contact]:
    """Spread over the days, and a few before and after."""
    return [_contact(number, _moment(days, chance), chance) for number in range(many)]


def stays(many: int, days: Days, chance: random.Random) -> list[Stay]:
    """In the same way."""
    made = []
    for _ in range(many):
        joined = _moment(days, chance)
        waited = timedelta(
            milliseconds=chance.choice((0, 4_999, 5_000, chance.randint(0, 200_000)))
        )
        outcome = chance.choice(("answered", "answered", "abandoned", "left"))
        made.append(Stay(chance.choice(CODES), outcome, joined, joined + waited))
    return made


def put_contacts(store: Store, made: Sequence[Contact]) -> None:
    """As if they had come in from their rooms."""
    book = Book(store, RAGNHILD)

    def take(connection: Connection) -> None:
        for place, contact in enumerate(made):
            book.projection.take(connection, _arrived(contact, place))

    store.write_and_wait(take)


def put_stays(store: Store, made: Sequence[Stay]) -> None:
    """As if the feed had told of them."""

    def take(connection: Connection) -> None:
        for place, stay in enumerate(made):
            connection.execute(
                "INSERT INTO queue_call VALUES (?, 'main', ?, ?, ?, ?, '', '', ?)",
                (
                    f"q{place}",
                    stay.municipality or "",
                    stay.outcome,
                    to_millis(stay.joined),
                    to_millis(stay.ended),
                    f"$e{place}",
                ),
            )

    store.write_and_wait(take)


def recount_calls(
    figures: Figures, calls: Iterable[tuple[MunicipalityCode | None, str, datetime, timedelta]]
) -> None:
    """Everything about calls is as a recount says."""
    known = {town.code: town for town in TOWNS}
    out, hours = Counter[str](), Counter[tuple[int, bool]]()
    by_town: dict[MunicipalityCode | None, list[tuple[bool, timedelta]]] = {}
    for code, became, at, waited in calls:
        local = at.astimezone()
        if not figures.days.first <= local.date() <= figures.days.last:
            continue
        if code in known and not _is_open(known[code], local):
            out["closed"] += 1
        elif became == "abandoned" and waited < GAVE_UP_AT_ONCE:
            out["at_once"] += 1
        elif became == "left":
            out["passed_on"] += 1
        else:
            answered = became == "answered"
            by_town.setdefault(code if code in known else None, []).append((answered, waited))
            hours[local.hour, answered] += 1
    assert figures.left_out == LeftOut(out["at_once"], out["closed"], out["passed_on"])
    everything = [call for town in by_town.values() for call in town]
    assert figures.total.calls == _calls(everything)
    for town in figures.towns:
        assert town.calls == _calls(by_town.get(town.municipality, []))
    assert figures.hours == tuple(
        HourFigures(hour, hours[hour, True], hours[hour, False])
        for hour in sorted({hour for hour, _ in hours})
    )


def recount_enquiries(figures: Figures, made: Iterable[Contact]) -> None:
    """Everything about what is logged is as a recount says."""
    days = figures.days
    known = {town.code for town in TOWNS}
    logged = [
        one
        for one in made
        if not one.void
        and one.note.outcome is not Outcome.UNANSWERED
        and days.first <= one.started.astimezone().date() <= days.last
    ]
    assert figures.total.enquiries == _enquiries(logged)
    for town in figures.towns:
        own = [o for o in logged if _known(o.municipality, known) == town.municipality]
        assert town.enquiries == _enquiries(own)
    assert dict(figures.topics) == Counter(one.note.topic for one in logged)
    times = [times for _, times in figures.topics]
    assert times == sorted(times, reverse=True)


def as_calls(
    made: Iterable[Contact],
) -> Iterable[tuple[MunicipalityCode | None, str, datetime, timedelta]]:
    """The log as calls, for when there is no queue."""
    for one in made:
        is_call = one.channel is Channel.PHONE and one.direction is Direction.INCOMING
        is_over = one.answered is not None or one.note.outcome is Outcome.UNANSWERED
        if is_call and is_over and not one.void:
            until = one.answered or one.ended or one.started
            became = "answered" if one.answered else "abandoned"
            yield one.municipality, became, one.started, until - one.started


def _calls(found: Sequence[tuple[bool, timedelta]]) -> CallFigures:
    answered = [waited for was, waited in found if was]
    return CallFigures(
        len(answered),
        len(found) - len(answered),
        median(answered) if answered else None,
        max((waited for _, waited in found), default=None),
    )


def _enquiries(found: Sequence[Contact]) -> EnquiryFigures:
    after = [
        one.wrapped - one.ended
        for one in found
        if one.channel is Channel.PHONE and one.wrapped and one.ended and one.wrapped >= one.ended
    ]
    return EnquiryFigures(
        len(found),
        sum(one.note.outcome is Outcome.SOLVED for one in found),
        sum(one.note.caller_kind is CallerKind.EMPLOYEE for one in found),
        median(after) if after else None,
    )


def _known(code: MunicipalityCode | None, known: set[MunicipalityCode]) -> MunicipalityCode | None:
    return code if code in known else None


def _is_open(town: Municipality, local: datetime) -> bool:
    hours = town.hours[local.weekday()]
    return hours is not None and hours.opens <= local.time() < hours.closes


def _moment(days: Days, chance: random.Random) -> datetime:
    span = (days.last - days.first).days + 3
    begin = datetime.combine(days.first - timedelta(days=1), datetime.min.time()).astimezone()
    return begin + timedelta(milliseconds=chance.randint(0, span * 86_400_000))


def _contact(number: int, started: datetime, chance: random.Random) -> Contact:
    answered = started + timedelta(milliseconds=chance.choice((0, 4_999, 5_000, 31_417)))
    ended = answered + timedelta(milliseconds=chance.randint(1_000, 600_000))
    outcome = chance.choice((None, *Outcome))
    taken = chance.random() < 0.8 and outcome is not Outcome.UNANSWERED
    return Contact(
        id=ContactId(f"k{number}"),
        call=CallId(f"c{number}"),
        municipality=chance.choice(CODES),
        direction=chance.choice((Direction.INCOMING, Direction.INCOMING, Direction.OUTGOING)),
        party_number=None,
        started=started,
        answered=answered if taken else None,
        ended=ended if taken else answered,
        wrapped=chance.choice((None, ended + timedelta(milliseconds=chance.randint(-9, 90_000)))),
        author=RAGNHILD,
        written=ended,
        channel=chance.choice((Channel.PHONE, Channel.PHONE, Channel.PHONE, Channel.EMAIL)),
        void=chance.random() < 0.05,
        note=Note(
            "",
            caller_kind=chance.choice(tuple(CallerKind)),
            topic=chance.choice(TOPICS),
            outcome=outcome,
        ),
    )


def _arrived(contact: Contact, place: int) -> Change:
    return Change(
        kind=RecordKind.CONTACT,
        record=contact.id,
        author=contact.author,
        id=contact.id,
        revision=0,
        at=to_millis(contact.written),
        room=log_room(contact.municipality),
        schema=SCHEMA,
        fields=fields_of(rows.sent_contact(contact)),
        ts=to_millis(contact.written),
        event=f"${place:040d}",
    )
