"""However changes travel, every desk ends with the same records: the exports are equal."""

from __future__ import annotations

import asyncio
import random
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from agent_desktop.domain.contact import Outcome
from agent_desktop.domain.follow_up import FollowUp, FollowUpKind
from agent_desktop.domain.ids import ContactId, FollowUpId, IncidentId
from agent_desktop.logbook.changes import Change, merge
from agent_desktop.logbook.export import export
from agent_desktop.logbook.wire import RecordKind
from agent_desktop.matrix import outbox
from agent_desktop.matrix.shapes import Event
from agent_desktop.store.database import Store
from tests.fixtures.logbook import Book
from tests.made import BUILDING, NOW, OSTEROY, contact, incident

DESKS = ("@ragnhild:x", "@jorunn:x", "@lead:x")
LEAD = DESKS[2]
FILES = ("contacts.jsonl", "contacts.csv", "incidents.jsonl", "follow_ups.jsonl")


class Desk:
    """One desk, and what it has of the homeserver's timeline so far."""

    def __init__(self, folder: Path, author: str) -> None:
        self.store = Store(folder / f"{author[1:-2]}.db", b"k" * 32)
        self.store.write_and_wait(
            lambda c: c.execute("INSERT INTO lead VALUES ('log-4630', ?)", (LEAD,))
        )
        self.book = Book(self.store, author)
        self.author = author

    async def act(self, what: tuple[str, int, int]) -> None:
        """Write or correct something, as this desk knows it."""
        kind, number, value = what
        if kind == "contact":
            await self._contact(f"k{number}", value)
        elif kind == "incident":
            await self._incident(f"i{number}", value)
        else:
            await self._follow_up(f"f{number}", value)

    async def _contact(self, name: str, value: int) -> None:
        log = self.book.logbook
        found = log.contact(ContactId(name))
        if found is None:
            await log.finish(contact(name, f"frå {self.author}"))
            return
        notes = (
            replace(found.note, text=f"{self.author} {value}"),
            replace(found.note, outcome=tuple(Outcome)[value % 7]),
            replace(found.note, topic=BUILDING.code if value % 2 else None, level=value % 6 + 1),
        )
        if log.may_correct(found):
            await log.correct(found.id, notes[value % 3], void=value % 5 == 0)

    async def _incident(self, name: str, value: int) -> None:
        found = next((i for i in self.book.incidents.all() if i.id == name), None)
        if found is None:
            await self.book.incidents.report(incident(IncidentId(name), say=self.author))
            return
        changes = (
            replace(found, title=f"{self.author} {value}"),
            replace(found, resolved=None if found.resolved else NOW),
            replace(found, place=str(value), preparedness=value % 2 == 0),
        )
        await self.book.incidents.change(found, changes[value % 3])

    async def _follow_up(self, name: str, value: int) -> None:
        promises = self.book.follow_ups
        found = promises.get(FollowUpId(name))
        if found is None:
            await promises.plan(
                FollowUp(
                    id=FollowUpId(name),
                    contact=ContactId("k1"),
                    municipality=OSTEROY.code,
                    kind=FollowUpKind.CALL_BACK,
                    text=str(value),
                    owner=self.author,
                    due=NOW,
                    author=self.author,
                    created=NOW,
                )
            )
            return
        await promises.finish(found, None if found.done else NOW, self.author)

    def take(self, events: list[tuple[str, Event]]) -> None:
        """Fold some events, as a sync or a page of history would."""

        def change(connection) -> None:
            for room, event in events:
                self.book.projection.fold(connection, room, event)

        self.store.write_and_wait(change)

    def exported(self, folder: Path) -> list[bytes]:
        """All that is exported."""
        export(self.store.reader, OSTEROY.code, folder)
        return [(folder / name).read_bytes() for name in FILES]


class Homeserver:
    """Gives every letter an event and a time, in the order it gets them."""

    def __init__(self) -> None:
        self.events: list[tuple[str, Event]] = []

    def collect(self, desk: Desk, *, forgetful: bool) -> None:
        """Take what lies in a desk's outbox; a forgetful server takes some of it twice."""
        for letter in outbox.waiting(desk.store.reader):
            for _ in range(2 if forgetful else 1):
                number = len(self.events)
                event = Event(
                    f"${number}", "m.room.message", desk.author, 10**12 + number, letter.content
                )
                self.events.append((letter.room, event))
            desk.store.write_and_wait(lambda c, one=letter: outbox.delivered(c, one))


actions = st.tuples(
    st.sampled_from(["contact", "contact", "incident", "follow-up"]),
    st.integers(1, 2),
    st.integers(0, 30),
)
steps = st.lists(
    st.tuples(st.integers(0, 2), st.lists(actions, max_size=3), st.booleans(), st.booleans()),
    min_size=2,
    max_size=14,
)


@settings(max_examples=60)
@given(steps, st.randoms(use_true_random=False))
def test_every_desk_ends_with_the_same(steps: list, chance: random.Random) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desks = [Desk(folder, author) for author in DESKS]
        late = Desk(folder, "@newcomer:x")
        server = Homeserver()
        try:
            for who, acts, sends, reads in steps:
                for act in acts:
                    asyncio.run(desks[who].act(act))
                if sends:
                    server.collect(desks[who], forgetful=chance.random() < 0.2)
                if reads:  # some of what there is, in any order
                    some = chance.sample(server.events, chance.randint(0, len(server.events)))
                    desks[who].take(some)
            for desk in desks:
                server.collect(desk, forgetful=False)
            for desk in (*desks, late):
                everything = list(server.events)
                chance.shuffle(everything)
                desk.take(everything)
            exports = [d.exported(folder / str(n)) for n, d in enumerate((*desks, late))]
            assert all(one == exports[0] for one in exports)
            for desk in desks:
                desk.store.write_and_wait(desk.book.projection.rebuild)
            again = [desk.exported(folder / f"r{n}") for n, desk in enumerate(desks)]
            assert all(one == exports[0] for one in again)
        finally:
            for desk in (*desks, late):
                desk.store.close()


changes = st.lists(
    st.builds(
        Change,
        kind=st.sampled_from([RecordKind.CONTACT]),
        record=st.just("k1"),
        author=st.sampled_from([DESKS[0], LEAD]),
        id=st.uuids().map(str),
        revision=st.integers(0, 1),
        at=st.integers(0, 100),
        room=st.just("log-4630"),
        schema=st.just(1),
        fields=st.dictionaries(st.sampled_from(["text", "topic", "started"]), st.integers(0, 5)),
        ts=st.integers(0, 5),
        event=st.uuids().map(str),
    ),
    max_size=8,
)


@given(changes.flatmap(lambda told: st.tuples(st.just(told), st.permutations(told))))
def test_the_order_of_arrival_means_nothing(told: tuple[list[Change], list[Change]]) -> None:
    one, other = told
    assert merge(one, {LEAD}) == merge(other, {LEAD})


def test_a_correction_by_somebody_else_counts_for_nothing() -> None:
    made = Change(RecordKind.CONTACT, "k1", DESKS[0], "k1", 0, 1, "log-4630", 1, {"text": "rett"})
    theirs = replace(made, author=DESKS[1], id="c1", revision=1, fields={"text": "feil"})
    by_lead = replace(theirs, author=LEAD)
    assert merge([made, theirs], {LEAD}).fields == {"text": "rett"}  # type: ignore[union-attr]
    assert merge([made, by_lead], {LEAD}).fields == {"text": "feil"}  # type: ignore[union-attr]
    elsewhere = replace(by_lead, room="log-4635")
    assert merge([made, elsewhere], {LEAD}).fields == {"text": "rett"}  # type: ignore[union-attr]


def test_what_happened_can_not_be_corrected() -> None:
    made = Change(RecordKind.CONTACT, "k1", LEAD, "k1", 0, 1, "log-4630", 1, {"started": 1})
    later = replace(made, id="c1", revision=1, fields={"started": 2, "municipality": "4635"})
    assert merge([made, later], ()).fields == {"started": 1}  # type: ignore[union-attr]
