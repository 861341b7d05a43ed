"""Invented contacts by the hundred thousand, spread over years as a contact centre's are."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import CallerKind, Channel, Contact, Note, OnWeb, Outcome
from agent_desktop.domain.ids import CallId, ContactId, MunicipalityCode, TopicCode
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.numbers import known_number
from agent_desktop.logbook import rows
from agent_desktop.logbook.changes import Change
from agent_desktop.logbook.projection import Projection
from agent_desktop.logbook.wire import SCHEMA, RecordKind, fields_of
from agent_desktop.matrix.rooms import log_room
from agent_desktop.store.database import Store

TOWNS = tuple(MunicipalityCode(f"46{n}") for n in ("23", "28", "29", "30", "32", "33", "34", "35"))
TOPICS = tuple(
    TopicCode(code)
    for code in (
        *("building", "building.fees", "surveying", "planning", "water", "waste", "kindergarten"),
        *("school", "health", "social", "fees", "roads", "culture", "other"),
    )
)
AUTHORS = tuple(f"@agent{number}:kontaktsenter.example" for number in range(12))
_TEXT = (
    "garasje nabovarsel dispensasjon gebyr frist søknad vatn lekkasje straum boss henting "
    "barnehage plass skule skyss lege time bustøtte skatt faktura veg brøyting kulturskule grense "
    "oppmåling plan tomt hytte båt naust avlaup tank feiing husdyr jakt løyve "
    "møte ring attende svar vedtak klage kopi kart situasjonsplan avkøyrsle parkering bru "
    "ras "
)
WORDS = tuple(_TEXT.split())
_DAYS = 5 * 365
_BATCH = 5_000


def contacts(many: int, chance: random.Random, now: datetime) -> Iterator[Contact]:
    """So many, the oldest first, in office hours."""
    for number in range(many):
        day = now - timedelta(days=_DAYS * (1 - number / many))
        started = day.replace(hour=chance.randint(8, 14), minute=chance.randint(0, 59))
        started += timedelta(microseconds=number * 1000 % 1_000_000)
        talked = timedelta(seconds=chance.randint(20, 600))
        text = " ".join(chance.choices(WORDS, k=chance.randint(4, 25)))
        yield Contact(
            id=ContactId(f"{chance.getrandbits(128):032x}"),
            call=CallId(f"{chance.getrandbits(128):032x}"),
            municipality=chance.choice(TOWNS),
            direction=Direction.INCOMING if chance.random() < 0.9 else Direction.OUTGOING,
            party_number=known_number(f"+4790{chance.randint(0, 999_999):06d}"),
            started=started,
            answered=started + timedelta(seconds=8),
            ended=started + talked,
            wrapped=started + talked + timedelta(seconds=20),
            author=chance.choice(AUTHORS),
            written=started + talked + timedelta(seconds=20),
            channel=Channel.PHONE if chance.random() < 0.9 else Channel.WALK_IN,
            note=Note(
                text=text,
                caller_kind=chance.choice(tuple(CallerKind)),
                topic=chance.choice(TOPICS),
                outcome=chance.choice(tuple(Outcome)),
                on_web=chance.choice((None, *OnWeb)),
                level=chance.randint(1, 6),
            ),
        )


def fill(store: Store, projection: Projection, many: int, seed: int = 4630) -> None:
    """Put contacts into a store as if they had come in from their rooms."""
    made = contacts(many, random.Random(seed), datetime.now(UTC))
    for begin in range(0, many, _BATCH):
        batch = [next(made) for _ in range(min(_BATCH, many - begin))]

        def take(connection, batch=batch, begin=begin) -> None:  # type: ignore[no-untyped-def]
            for place, contact in enumerate(batch, begin):
                projection.take(connection, _arrived(contact, place))

        store.write_and_wait(take)


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
