"""After its time nothing of anybody is left in the file: every page of it is decrypted and read."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import Contact, Draft, Note
from agent_desktop.domain.follow_up import FollowUp, FollowUpKind
from agent_desktop.domain.ids import CallId, ContactId, FollowUpId, QuestionId
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.question import Question, QuestionState
from agent_desktop.domain.retention import Retention
from agent_desktop.logbook.history import History
from agent_desktop.logbook.housekeeping import Housekeeping
from agent_desktop.matrix import outbox
from agent_desktop.matrix.shapes import Event
from agent_desktop.store.database import Store
from agent_desktop.team.questions import Questions, fold_answer, fold_question
from tests.fixtures.logbook import Book, contact_message
from tests.fixtures.pages import found_in
from tests.made import GULEN, NOW, OSTEROY, RAGNHILD, contact, number, past_call

KEY = b"k" * 32
COLLEAGUE = "@jorunn:kontaktsenter.example"
POLICY = Retention(number_days=90, note_days=365)
MANY = 400


@dataclass
class Canaries:
    """Words and numbers nobody else writes. Those that are older are to go first."""

    chance: random.Random
    words: list[str]
    numbers: list[str]

    def word(self) -> str:
        """A new word; it begins and ends like no other."""
        self.words.append("".join(self.chance.choices("bcdfghjklmnpqrstvwxz", k=14)))
        return self.words[-1]

    def number(self) -> str:
        """A new telephone number."""
        self.numbers.append(f"9{self.chance.randrange(10**7):07}")
        return self.numbers[-1]


class Desk:
    """A log with canaries in it and a clock that is turned."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.store = Store(path, KEY)
        self.now = NOW
        self.canaries = Canaries(random.Random(7), [], [])
        self.book = Book(self.store, RAGNHILD, retention=POLICY, now=self.clock)
        self.questions = Questions(self.store, RAGNHILD, self.book.readable.question, lambda: None)

    def clock(self) -> datetime:
        return self.now

    def found(self) -> tuple[set[str], set[str]]:
        """Which words and which numbers stand in the file."""
        all_of_it = found_in(self.path, KEY, [*self.canaries.words, *self.canaries.numbers])
        return all_of_it & set(self.canaries.words), all_of_it & set(self.canaries.numbers)

    async def clean(self, after: timedelta) -> None:
        self.now = NOW + after
        await Housekeeping(self.store, POLICY, self.clock).clean()

    def text(self) -> str:
        """A note with two canaries among ordinary words."""
        return f"Ringde om {self.canaries.word()} og ein garasje {self.canaries.word()}."

    def contact(self, name: str, **changes: object) -> Contact:
        written = {"party_number": number(self.canaries.number()), "author": RAGNHILD}
        return contact(name, self.text(), **{**written, **changes})


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "desk.db")
    yield made
    made.store.close()


async def fill(desk: Desk) -> None:
    """Everything a desk writes and reads, in no order of time."""
    for n in desk.canaries.chance.sample(range(MANY), MANY):
        await write_contact(desk, n)
    await write_questions(desk)
    history = History(desk.store)
    for n in range(40):
        await history.add(past_call(f"h{n}", number=number(desk.canaries.number())))


async def write_contact(desk: Desk, n: int) -> None:
    """A contact of mine or of a colleague's, from a draft, corrected, with a promise."""
    municipality = (OSTEROY, GULEN)[n % 2].code
    started = NOW - timedelta(minutes=7 * n)
    made = desk.contact(f"k{n}", call=CallId(f"c{n}"), municipality=municipality, started=started)
    if n % 3 == 0:
        theirs = contact_message(replace(made, author=COLLEAGUE), COLLEAGUE)
        event = Event(f"$k{n}", "m.room.message", COLLEAGUE, 10**12 + n, theirs)
        room = f"log-{municipality}"
        desk.store.write_and_wait(lambda c: desk.book.projection.fold(c, room, event))
    else:
        await desk.book.logbook.save_draft(draft_of(made, desk.text()))
        await desk.book.logbook.finish(made)
    if n % 4 == 1:
        await desk.book.logbook.correct(made.id, Note(desk.text()), void=False)
    if n % 5 == 0:
        await desk.book.follow_ups.plan(promise(desk, made))
    if n % 2:  # the others never reach their room
        letters = [one for one in outbox.waiting(desk.store.reader, 10**6) if n % 4 == 1]
        desk.store.write_and_wait(lambda c: [outbox.delivered(c, letter) for letter in letters])


def draft_of(made: Contact, text: str) -> Draft:
    assert made.call is not None
    return Draft(
        call=made.call,
        contact=made.id,
        municipality=made.municipality,
        party_number=made.party_number,
        direction=Direction.INCOMING,
        started=made.started,
        note=Note(text),
        saved=made.started,
    )


def promise(desk: Desk, made: Contact) -> FollowUp:
    return FollowUp(
        id=FollowUpId(f"f-{made.id}"),
        contact=made.id,
        municipality=made.municipality,
        kind=FollowUpKind.CALL_BACK,
        text=desk.text(),
        owner=desk.canaries.word(),
        due=NOW,
        author=RAGNHILD,
        created=NOW,
    )


async def write_questions(desk: Desk) -> None:
    """Questions, answered and not; a draft nobody finishes."""
    for n in range(30):
        question = Question(
            id=QuestionId(f"q{n}"),
            contact=ContactId(f"k{n}"),
            municipality=OSTEROY.code,
            unit=OSTEROY.units[0].code,
            text=desk.text(),
            topic=None,
            call_back=desk.canaries.number(),
            asked=NOW,
            state=QuestionState.UNSENT,
        )
        await desk.questions.ask(question)
        if n % 2:
            answer_it(desk, n)
    await desk.book.logbook.save_draft(draft_of(desk.contact("kd", call=CallId("cd")), desk.text()))


def answer_it(desk: Desk, n: int) -> None:
    room = f"unit-{OSTEROY.code}-{OSTEROY.units[0].code}"
    letter = next(one for one in outbox.waiting(desk.store.reader, 10**6) if one.id == f"q{n}")
    asked = Event(f"$q{n}", "m.room.message", RAGNHILD, 10**12, letter.content)
    reply = {"body": desk.text(), "m.relates_to": {"m.in_reply_to": {"event_id": f"$q{n}"}}}
    stray = {"body": desk.text(), "m.relates_to": {"m.in_reply_to": {"event_id": "$chatter"}}}

    def fold(connection) -> None:
        fold_question(connection, room, asked)
        for event, content in ((f"$a{n}", reply), (f"$s{n}", stray)):
            fold_answer(
                connection, room, Event(event, "m.room.message", COLLEAGUE, 1778668920000, content)
            )

    desk.store.write_and_wait(fold)


async def test_nothing_is_left_in_the_file(desk: Desk) -> None:
    await fill(desk)
    counted = tally(desk)
    await desk.clean(timedelta(0))
    words, numbers = desk.found()
    assert len(words) > 1000  # some were drafts only, or answers to nothing
    assert numbers == set(desk.canaries.numbers)
    await desk.clean(timedelta(days=91))
    _, numbers = desk.found()
    assert numbers == set()
    assert len(desk.found()[0]) > 1000
    await desk.clean(timedelta(days=366))
    assert desk.found() == (set(), set())
    assert tally(desk) == counted
    for word in desk.canaries.words[:50]:
        assert await desk.book.search.count(LogFilter(words=word)) == 0
    desk.store.close()
    assert found_in(desk.path, KEY, [*desk.canaries.words, *desk.canaries.numbers]) == set()


def tally(desk: Desk) -> list[tuple[object, ...]]:
    return [tuple(row) for row in desk.store.reader.execute("SELECT * FROM tally WHERE times > 0")]


async def test_day_by_day_the_old_goes_and_the_new_stays(desk: Desk) -> None:
    """Pages are split, joined and filled anew all the time: no copy stays behind."""
    of_day: dict[int, list[str]] = {}
    for part in range(20):
        events = [one_of(desk, of_day, part * 50 + n) for n in range(50)]

        def fold(connection, events: list[Event] = events) -> None:
            for event in events:
                assert desk.book.projection.fold(connection, f"log-{OSTEROY.code}", event)

        await desk.store.write(fold)
    assert len(desk.found()[0]) == len(desk.canaries.words)
    for days in (100, 60, 20, 10):
        await desk.clean(timedelta(days=365 - days, hours=12))
        left = {word for day, words in of_day.items() if day < days for word in words}
        assert desk.found()[0] == left


def one_of(desk: Desk, of_day: dict[int, list[str]], n: int) -> Event:
    """A colleague's contact of some day, long or short."""
    day = desk.canaries.chance.randrange(100)
    before = len(desk.canaries.words)
    text = " ".join(desk.text() for _ in range(desk.canaries.chance.randrange(1, 9)))
    of_day.setdefault(day, []).extend(desk.canaries.words[before:])
    started = NOW - timedelta(days=day)
    made = contact(f"k{n}", text, author=COLLEAGUE, started=started, written=started)
    content = contact_message(made, COLLEAGUE)
    return Event(f"$k{n}", "m.room.message", COLLEAGUE, 10**12 + n, content)
