"""Records as messages: read back as they were written, and hostile ones left alone."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from agent_desktop.desk.centre import Centre, Me
from agent_desktop.desk.readable import Readable
from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import CallerKind, Contact, Note, OnWeb, Outcome
from agent_desktop.domain.ids import ContactId, QuestionId, UnitCode
from agent_desktop.domain.moment import to_millis
from agent_desktop.domain.quality import Quality, Weakness
from agent_desktop.domain.question import Question, QuestionState
from agent_desktop.domain.routing import RoutingTable
from agent_desktop.logbook import wire
from agent_desktop.logbook.projection import Projection
from agent_desktop.logbook.rows import read_contact
from agent_desktop.matrix.rooms import INCIDENTS, log_room
from agent_desktop.matrix.shapes import Event, Json
from agent_desktop.store.database import Row, Store
from agent_desktop.team.questions import without_fallback
from tests.fixtures.logbook import FOREVER, contact_message, incident_message, utc_now
from tests.made import BUILDING, GULEN, NOW, OSTEROY, contact, incident, number

moments = st.datetimes(
    min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)
).map(lambda m: m.replace(microsecond=m.microsecond // 1000 * 1000))
notes = st.builds(
    Note,
    text=st.text(),
    caller_kind=st.sampled_from(CallerKind),
    topic=st.sampled_from([None, BUILDING.code]),
    outcome=st.none() | st.sampled_from(Outcome),
    on_web=st.none() | st.sampled_from(OnWeb),
)

qualities = st.builds(
    Quality,
    loss_percent=st.integers(0, 1000).map(lambda thousandths: thousandths / 10),
    jitter_ms=st.integers(0, 5000),
    rtt_ms=st.none() | st.integers(0, 5000),
    silent_seconds=st.integers(0, 5000),
)


@given(
    notes,
    moments,
    st.none() | moments,
    st.sampled_from(Direction),
    st.sampled_from([None, number("90000214"), number("1881")]),
    st.none() | qualities,
)
def test_a_contact_is_read_back_as_it_was(
    note, started, answered, direction, caller, quality
) -> None:
    written = contact(
        note=note,
        started=started,
        answered=answered,
        direction=direction,
        party_number=caller,
        call=None,
        municipality=None,
        quality=quality,
    )
    assert read_contact(stored(written)) == replace(written, author="@a:x")


def stored(written: Contact) -> Row:
    """The row of a contact that came in as a message."""
    row = fold(contact_message(written, "@a:x"), wire.CONTACT, "contact")
    assert row is not None
    return row


def fold(message: Json, key: str, table: str, **changes: object) -> Row | None:
    """The row a message makes, perhaps with other fields."""
    message[key]["set"] |= changes
    room = INCIDENTS if key == wire.INCIDENT else log_room(message[key]["set"].get("municipality"))
    event = Event("$1", "m.room.message", "@a:x", 1, message)
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "desk.db", b"k" * 32)
        projection = Projection(FOREVER, utc_now)
        store.write_and_wait(lambda c: projection.fold(c, room, event))
        row = store.reader.execute(f"SELECT * FROM {table}").fetchone()
        store.close()
    return row  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("quality", {"loss": -1, "jitter_ms": 1}),
        ("quality", "god"),
        ("outcome", "teleported"),
        ("level", 9),
        ("channel", "telepathy"),
        ("articles", "no list"),
        ("ended", -1),
        ("mood", "glad"),
    ],
)
def test_what_a_newer_program_writes_is_used_as_far_as_understood(
    field: str, value: object
) -> None:
    row = fold(contact_message(contact(), "@a:x"), wire.CONTACT, "contact", **{field: value})
    assert row is not None
    assert (row["text"], row["topic"]) == ("Skal byggje garasje.", "building")


@pytest.mark.parametrize(("field", "value"), [("started", 10**15), ("started", None)])
def test_a_contact_without_its_time_is_none(field: str, value: object) -> None:
    message = contact_message(contact(), "@a:x")
    assert fold(message, wire.CONTACT, "contact", **{field: value}) is None


def test_an_incident_is_read_back_as_it_was() -> None:
    written = incident(expected_end=NOW, resolved=NOW, place="Hauge", preparedness=True)
    row = fold(incident_message(written, "@a:x"), wire.INCIDENT, "incident")
    assert row is not None
    assert (row["title"], row["place"], row["preparedness"]) == (written.title, "Hauge", 1)
    assert row["expected_end"] == row["resolved"] == to_millis(NOW)


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(json)
def test_what_others_put_there_is_left_alone(value: object) -> None:
    assert wire.read_message({wire.CONTACT: value}) is None
    assert wire.read_message({wire.INCIDENT: value}) is None


def test_no_float_goes_to_the_homeserver() -> None:
    """Matrix refuses floats (canonical JSON)."""

    def floats(value: object) -> list[float]:
        if isinstance(value, dict):
            return [f for v in value.values() for f in floats(v)]
        return [value] if isinstance(value, float) else []

    assert floats(contact_message(contact(quality=Quality(0.7, 3)), "@a:x")) == []
    assert floats(incident_message(incident(), "@a:x")) == []


@given(
    st.dictionaries(st.sampled_from("abc"), st.integers()),
    st.dictionaries(st.sampled_from("abc"), st.integers()),
)
def test_a_difference_makes_one_of_the_other(before: dict[str, int], after: dict[str, int]) -> None:
    changed = wire.difference(before, after)
    merged = {k: v for k, v in {**before, **changed}.items() if v is not None}
    assert merged == after


READABLE = Readable(
    Centre(Me("Ragnhild Tveiten", "@r:x"), RoutingTable([OSTEROY, GULEN]), (BUILDING,))
)


def test_a_person_can_read_a_contact_in_any_client() -> None:
    text = READABLE.contact(
        contact(note=Note("Skal byggje.", topic=BUILDING.code, outcome=Outcome.SOLVED))
    )
    first, second, *rest = text.splitlines()
    assert first == "Osterøy · Byggesak · løyst her"
    assert second.startswith("900 00 214 ringde ")
    assert rest == ["Skal byggje.", "— Ragnhild Tveiten"]


def test_the_text_follows_the_municipalitys_written_form() -> None:
    text = READABLE.contact(contact(municipality=GULEN.code, party_number=None, note=Note("")))
    assert text.splitlines()[0] == "Gulen · uten tema"
    assert "hemmelig nummer ringte" in text


def test_bad_sound_is_said_and_good_sound_is_not() -> None:
    bad = READABLE.contact(contact(quality=Quality(8.0, 3)))
    assert "Dårleg lyd: pakkar gjekk tapt på nettet." in bad.splitlines()
    assert "lyd" not in READABLE.contact(contact(quality=Quality(0.1, 3)))
    for form in (OSTEROY, GULEN):
        said = {
            READABLE.contact(contact(municipality=form.code, quality=quality))
            for quality in (Quality(9, 0), Quality(0, 99), Quality(0, 0, 999), Quality(0, 0, 0, 9))
        }
        assert len(said) == len(Weakness)


@pytest.mark.parametrize("share", [True, False])
def test_a_question_makes_sense_alone(share: bool) -> None:
    question = Question(
        id=QuestionId("q1"),
        contact=ContactId("k1"),
        municipality=OSTEROY.code,
        unit=UnitCode("plan"),
        text="Må han søkje?",
        topic=BUILDING.code,
        call_back="900 00 214" if share else "",
        asked=NOW,
        state=QuestionState.UNSENT,
    )
    text = READABLE.question(question)
    assert text.startswith("Spørsmål frå kontaktsenteret · Osterøy · Ragnhild Tveiten")
    assert "Må han søkje?" in text
    assert ("900 00 214" in text) is share
    assert "Svar på denne meldinga" in text


def test_a_replys_own_words_are_found_behind_the_quotation() -> None:
    body = "> <@ragnhild:x> Må han søkje?\n> meir\n\nJa, det må han."
    assert without_fallback(body) == "Ja, det må han."
    assert without_fallback("Ja.") == "Ja."
