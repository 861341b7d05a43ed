"""Nobody reads what is not theirs to read, and no more of a number is kept than the policy says."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_desktop.domain.contact import Note
from agent_desktop.domain.follow_up import FollowUp, FollowUpKind
from agent_desktop.domain.ids import ContactId, FollowUpId, IncidentId
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.retention import NumberPolicy, Retention
from agent_desktop.logbook import rows
from agent_desktop.logbook.export import export
from agent_desktop.logbook.retention import forget_room
from agent_desktop.logbook.wire import (
    SCHEMA,
    RecordKind,
    WireAccess,
    WireChange,
    fields_of,
    message,
)
from agent_desktop.matrix import outbox
from agent_desktop.matrix.rooms import log_room
from agent_desktop.matrix.shapes import Event, Json
from agent_desktop.store.database import Store
from agent_desktop.team.questions import fold_answer, fold_question
from tests.fixtures.logbook import Book, contact_message
from tests.made import BUILDING, GULEN, NOW, OSTEROY, RAGNHILD, contact, incident, number

JORUNN = "@jorunn:kontaktsenter.example"
CALLER = "90000214"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    made = Store(tmp_path / "desk.db", b"k" * 32)
    yield made
    made.close()


def fold(store: Store, book: Book, room: str, *sent: tuple[str, str, Json]) -> None:
    """Messages come in from a room: event, sender, content."""

    def change(connection) -> None:
        for event, sender, content in sent:
            taken = Event(event, "m.room.message", sender, 1_778_668_920_000, content)
            for taker in (book.projection.fold, fold_question, fold_answer):
                taker(connection, room, taken)

    store.write_and_wait(change)


def other(kind: RecordKind, record: str, fields: Json, *, revision: int = 0, at: int = 0) -> Json:
    """What a colleague's program sends."""
    change = WireChange(SCHEMA, record, f"{record}-{revision}", JORUNN, at, fields, revision)
    return message(kind, change, "…")


def come_in(store: Store, book: Book, municipality: Municipality) -> None:
    """A colleague's contact about an incident, corrected, with a promise and a question."""
    code, name = municipality.code, municipality.name
    note = Note(f"Hemmeleg {name}", topic=BUILDING.code)
    told = contact(f"k-{code}", call=None, municipality=code, note=note, written=NOW, author=JORUNN)
    about = contact(
        f"i-{code}", municipality=code, note=replace(note, incident=IncidentId("i1")), author=JORUNN
    )
    promise = {"contact": told.id, "kind": "other", "owner": "x", "due": 1, "created": 10**13 // 2}
    asked = {"schema": 1, "id": f"q-{code}", "contact": told.id, "municipality": code}
    at = 1_778_668_920_000
    fold(
        store,
        book,
        log_room(code),
        (f"$k-{code}", JORUNN, contact_message(told, JORUNN)),
        (f"$i-{code}", JORUNN, contact_message(about, JORUNN)),
        (
            f"$c-{code}",
            JORUNN,
            other(RecordKind.CONTACT, told.id, {"text": f"Løynd {name}"}, revision=1),
        ),
        (
            f"$f-{code}",
            JORUNN,
            other(
                RecordKind.FOLLOW_UP, f"f-{code}", promise | {"municipality": code, "text": name}
            ),
        ),
        (
            f"$a-{code}",
            JORUNN,
            other(RecordKind.ACCESS, f"a-{code}", fields_of(WireAccess(told.id)), at=at),
        ),
    )
    unit = f"unit-{code}-plan"
    reply = {"body": f"Svar {name}", "m.relates_to": {"m.in_reply_to": {"event_id": f"$q-{code}"}}}
    question = {**asked, "unit": "plan", "text": name, "asked": at}
    fold(
        store,
        book,
        unit,
        (f"$q-{code}", JORUNN, {"no.kontaktsenter.question": question}),
        (f"$r-{code}", JORUNN, reply),
    )


async def seen(store: Store, book: Book, municipality: Municipality) -> dict[str, object]:
    """Everything that a desk gives of a municipality, by every way there is."""
    log, code = book.logbook, municipality.code
    early = NOW - timedelta(days=2)
    return {
        "list": [
            f.contact.id
            for f in await book.search.page(LogFilter())
            if f.contact.municipality == code
        ],
        "chosen": await book.search.count(LogFilter(municipality=code)),
        "word": await book.search.count(LogFilter(words=municipality.name)),
        "number": [
            f.contact.id
            for f in await book.search.page(LogFilter(words=CALLER))
            if f.contact.municipality == code
        ],
        "last": log.last_from(number(CALLER), code),
        "one": log.contact(ContactId(f"k-{code}")),
        "corrections": log.corrections(ContactId(f"k-{code}")),
        "recent": [c.id for c, _ in log.recent(early, JORUNN, 50) if c.municipality == code],
        "topics": log.topics_since(early, code, 5),
        "enquiries": [e for e in log.enquiries_since(early) if e.municipality == code],
        "promises": [p.id for p in book.follow_ups.open() if p.municipality == code],
        "of contact": book.follow_ups.of_contact(ContactId(f"k-{code}")),
    }


async def test_nothing_is_read_of_a_municipality_whose_room_is_left(
    store: Store, tmp_path: Path
) -> None:
    book = Book(store, RAGNHILD)
    await book.incidents.report(incident("i1"))
    for municipality in (OSTEROY, GULEN):
        come_in(store, book, municipality)
        assert all((await seen(store, book, municipality)).values())
    assert [i.calls for i in book.incidents.all()] == [2]
    kept = await seen(store, book, GULEN)
    store.write_and_wait(lambda c: forget_room(c, log_room(OSTEROY.code)))
    assert not any((await seen(store, book, OSTEROY)).values())
    assert await seen(store, book, GULEN) == kept
    assert [i.calls for i in book.incidents.all()] == [1]
    written = export(store.reader, OSTEROY.code, tmp_path / "left")
    assert {n for name, n in written.items() if name != "incidents.jsonl"} == {0}
    written = export(store.reader, GULEN.code, tmp_path / "kept")
    assert written.pop("incidents.jsonl") == 0
    assert all(written.values())
    (asked,) = (tmp_path / "kept" / "questions.jsonl").read_text().splitlines()
    assert [answer["text"] for answer in json.loads(asked)["answers"]] == ["Svar Gulen"]
    everything = "\n".join(
        json.dumps(list(row), default=str)
        for (table,) in store.reader.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'contact_text%'"
        ).fetchall()
        for row in store.reader.execute(f"SELECT * FROM {table}")
        if table not in {"seen", "tally"}
    )
    assert "Osterøy" not in everything.replace("\\u00f8", "ø")
    assert "Gulen" in everything


async def test_a_unit_that_is_left_takes_its_questions_with_it(store: Store) -> None:
    book = Book(store, RAGNHILD)
    for municipality in (OSTEROY, GULEN):
        come_in(store, book, municipality)
    store.write_and_wait(lambda c: forget_room(c, "unit-4630-plan"))
    left = store.reader.execute("SELECT text FROM question UNION SELECT text FROM answer")
    assert [row["text"] for row in left] == ["Gulen", "Svar Gulen"]


async def test_what_was_asked_of_another_municipality_is_not_told(store: Store) -> None:
    book = Book(store, RAGNHILD)
    await book.logbook.finish(contact("k1", municipality=OSTEROY.code, author=RAGNHILD))
    await book.logbook.finish(contact("k2", municipality=None, author=RAGNHILD))
    assert book.logbook.last_from(number(CALLER), GULEN.code) is None
    found = book.logbook.last_from(number(CALLER), OSTEROY.code)
    assert found is not None
    assert found.id == "k1"
    nowhere = book.logbook.last_from(number(CALLER), None)
    assert nowhere is not None
    assert nowhere.id == "k2"


# --- numbers -----------------------------------------------------------------------------------


@pytest.mark.parametrize("written", [CALLER, "+46812345678", "102"])
@pytest.mark.parametrize("policy", NumberPolicy)
async def test_no_more_of_a_number_is_kept_than_the_policy_says(
    store: Store, policy: NumberPolicy, written: str
) -> None:
    book = Book(store, RAGNHILD, retention=Retention(policy, 36_500, 36_500))
    caller = number(written)
    made = contact("k1", "Ei sak.", party_number=caller, author=RAGNHILD, call=None)
    await book.logbook.finish(made)
    await book.logbook.correct(made.id, Note("Ei anna sak."), void=False)
    letters = outbox.waiting(store.reader)
    assert len(letters) == 2
    fields = letters[0].content["no.kontaktsenter.contact"]["set"]
    row = store.reader.execute("SELECT number, number_end FROM contact").fetchone()
    everything = json.dumps([letter.content for letter in letters])
    everything += "".join(r["fields"] for r in store.reader.execute("SELECT fields FROM change"))
    everything = re.sub(r"\d{13}", "", everything.replace(" ", ""))  # the times
    end = caller.digits[-3:]
    if policy is NumberPolicy.FULL:
        assert (fields["number"], row["number"]) == (caller.digits, caller.digits)
        assert str(caller) in letters[0].content["body"]
        return
    assert "number" not in fields
    assert row["number"] is None
    if policy is NumberPolicy.MASKED:
        assert (fields["number_end"], row["number_end"]) == (end, end)
        assert f"••• {end}" in letters[0].content["body"]
        if len(caller.digits) > 3:
            assert caller.dialable[-4:] not in everything
    else:
        assert "number_end" not in fields
        assert row["number_end"] == ""
        assert "hemmeleg nummer" in letters[0].content["body"]
        assert end not in everything


# --- late arrivals -----------------------------------------------------------------------------


async def test_what_is_too_old_is_stripped_when_it_arrives(store: Store) -> None:
    policy = Retention(number_days=90, note_days=365)
    book = Book(store, RAGNHILD, retention=policy, now=lambda: NOW)
    old, older = NOW - timedelta(days=100), NOW - timedelta(days=400)
    room = log_room(OSTEROY.code)
    for name, when in (("k1", old), ("k2", older)):
        told = contact(name, "Løynd", started=when, written=when, author=JORUNN)
        fixed = other(
            RecordKind.CONTACT, name, {"text": "Løynd au", "number": "+4790000214"}, revision=1
        )
        created = rows.millis(when)
        promise = {"contact": name, "kind": "other", "owner": "x", "due": 1, "created": created}
        fold(  # newest first, as history comes
            store,
            book,
            room,
            (
                f"$f{name}",
                JORUNN,
                other(
                    RecordKind.FOLLOW_UP,
                    f"f{name}",
                    promise | {"municipality": "4630", "text": "Løynd"},
                ),
            ),
            (
                f"$a{name}",
                JORUNN,
                other(RecordKind.ACCESS, f"a{name}", {"contact": name}, at=created or 0),
            ),
            (f"$c{name}", JORUNN, fixed),
            (f"${name}", JORUNN, contact_message(told, JORUNN)),
            (
                f"$g{name}",
                JORUNN,
                other(
                    RecordKind.FOLLOW_UP,
                    f"g{name}",
                    promise | {"municipality": "4630", "created": 1_778_668_920_000},
                ),
            ),
        )
    one, two = (book.logbook.contact(ContactId(name)) for name in ("k1", "k2"))
    assert one is not None
    assert two is not None
    assert (one.note.text, one.party_number, one.author) == ("Løynd au", None, JORUNN)
    assert (two.note.text, two.party_number, two.author) == ("", None, "")
    assert {p.contact for p in book.follow_ups.open()} == {"k1"}
    left = store.reader.execute("SELECT record, fields FROM change").fetchall()
    assert {row["record"] for row in left} == {"k1", "fk1", "ak1", "gk1"}
    assert not any("90000214" in row["fields"] for row in left)
    assert await book.search.count(LogFilter(words="løynd")) == 1


async def test_a_promise_is_told_as_done_when_it_is(store: Store) -> None:
    book = Book(store, RAGNHILD)
    promise = FollowUp(
        id=FollowUpId("f1"),
        contact=ContactId("k1"),
        municipality=OSTEROY.code,
        kind=FollowUpKind.CALL_BACK,
        text="",
        owner=RAGNHILD,
        due=NOW,
        author=RAGNHILD,
        created=NOW,
    )
    await book.follow_ups.plan(promise)
    await book.follow_ups.finish(promise, NOW, RAGNHILD)
    todo, done = (letter.content["body"] for letter in outbox.waiting(store.reader))
    assert todo.startswith("Å gjere")
    assert done.startswith("Gjort")
