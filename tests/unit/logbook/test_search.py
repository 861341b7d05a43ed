"""Contacts are found again by words, number, day and what was chosen, the newest first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_desktop.domain.contact import CallerKind, Channel, Contact, Note, Outcome
from agent_desktop.domain.follow_up import FollowUp, FollowUpKind
from agent_desktop.domain.ids import FollowUpId, IncidentId, TopicCode
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.logbook.search import PAGE
from agent_desktop.store.database import Store
from tests.fixtures.logbook import Book
from tests.made import GULEN, NOW, RAGNHILD, contact, number

TODAY = NOW.astimezone().date()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An empty log."""
    store = Store(tmp_path / "desk.db", b"k" * 32)
    yield Book(store, RAGNHILD)
    store.close()


def made(name: str, **changes: object) -> Contact:
    note = {key: changes.pop(key) for key in ("text", "topic", "outcome") if key in changes}
    values = {"text": "Skal byggje garasje.", "topic": TopicCode("building"), **note}
    return contact(name, note=Note(**values), **changes)  # type: ignore[arg-type]


async def found(book: Book, **wanted: object) -> list[str]:
    wish = LogFilter(**wanted)  # type: ignore[arg-type]
    names = [one.contact.id for one in await book.search.page(wish)]
    assert await book.search.count(wish) == len(names)
    return list(names)


@pytest.fixture
async def filled(book: Book) -> Book:
    """A handful of contacts that differ."""
    for one in (
        made("old", started=NOW - timedelta(days=40), text="Søkjer om løyve til naust."),
        made("shed", started=NOW - timedelta(hours=2)),
        made("water", started=NOW - timedelta(hours=1), topic=TopicCode("water.leak"), text="Lekk"),
        made("gulen", started=NOW, municipality=GULEN.code, party_number=number("90000999")),
        made("mail", started=NOW + timedelta(hours=1), channel=Channel.EMAIL, party_number=None),
    ):
        await book.logbook.finish(one)
    return book


async def test_all_of_it_newest_first(filled: Book) -> None:
    assert await found(filled) == ["mail", "gulen", "water", "shed", "old"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("garasje", ["mail", "gulen", "shed"]),
        ("GARA", ["mail", "gulen", "shed"]),
        ("byggje gar", ["mail", "gulen", "shed"]),
        ("garasje naust", []),
        ("naust søkjer", ["old"]),
        ("sokjer", []),
        ("900 00 999", ["gulen"]),
        ("+47 900 00 214", ["water", "shed", "old"]),
        ('"; DROP TABLE contact; --', []),
        ("gar* OR NEAR(", []),
        ("   ", ["mail", "gulen", "water", "shed", "old"]),
        ("...", ["mail", "gulen", "water", "shed", "old"]),
    ],
)
async def test_words_and_numbers(filled: Book, words: str, names: list[str]) -> None:
    assert await found(filled, words=words) == names


async def test_what_is_chosen(filled: Book) -> None:
    assert await found(filled, municipality=GULEN.code) == ["gulen"]
    assert await found(filled, topic=TopicCode("water")) == ["water"]
    assert await found(filled, channel=Channel.EMAIL) == ["mail"]
    assert await found(filled, words="garasje", municipality=GULEN.code) == ["gulen"]
    assert await found(filled, caller_kind=CallerKind.BUSINESS) == []
    assert await found(filled, incident=IncidentId("i1")) == []
    assert await found(filled, outcome=Outcome.SOLVED) == []
    assert len(await found(filled, mine=True)) == 5


async def test_days_are_the_desks_own(filled: Book) -> None:
    assert await found(filled, first=TODAY) == ["mail", "gulen", "water", "shed"]
    assert await found(filled, last=TODAY - timedelta(days=1)) == ["old"]
    assert await found(filled, words="naust", last=TODAY - timedelta(days=1)) == ["old"]
    assert await found(filled, words="naust", first=TODAY) == []


async def test_what_is_still_to_be_done(filled: Book) -> None:
    promise = FollowUp(
        id=FollowUpId("f1"),
        contact=(await filled.search.page(LogFilter()))[1].contact.id,
        municipality=GULEN.code,
        kind=FollowUpKind.CALL_BACK,
        text="",
        owner=RAGNHILD,
        due=NOW,
        author=RAGNHILD,
        created=NOW,
    )
    await filled.follow_ups.plan(promise)
    assert await found(filled, to_do=True) == ["gulen"]
    await filled.follow_ups.finish(promise, NOW, RAGNHILD)
    assert await found(filled, to_do=True) == []


async def test_a_corrected_note_is_found_by_its_new_words_only(filled: Book) -> None:
    (shed,) = [o.contact for o in await filled.search.page(LogFilter()) if o.contact.id == "shed"]
    await filled.logbook.correct(shed.id, replace(shed.note, text="Ny brygge"), void=False)
    assert await found(filled, words="brygge") == ["shed"]
    assert "shed" not in await found(filled, words="garasje")


async def test_pages_meet_without_gap_or_overlap(book: Book) -> None:
    for place in range(PAGE + 30):
        await book.logbook.finish(made(f"k{place}", started=NOW - timedelta(seconds=place // 3)))
    first = await book.search.page(LogFilter(words="garasje"))
    second = await book.search.page(LogFilter(words="garasje"), first[-1].place)
    names = [one.contact.id for one in (*first, *second)]
    assert len(names) == len(set(names)) == PAGE + 30
