"""Records as messages: read back as they were written, and hostile ones left alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop.desk.centre import Centre, Me
from agent_desktop.desk.readable import Readable
from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import CallerKind, Note, OnWeb, Outcome
from agent_desktop.domain.ids import CallId, ContactId, QuestionId, UnitCode
from agent_desktop.domain.quality import Quality, Weakness
from agent_desktop.domain.question import Question, QuestionState
from agent_desktop.domain.routing import RoutingTable
from agent_desktop.logbook import wire
from agent_desktop.team.questions import without_fallback
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
    assert wire.read_contact_message(wire.contact_message(written, "tekst")) == written


def test_a_contact_of_an_older_program_has_no_quality() -> None:
    message = wire.contact_message(contact(quality=Quality(1.0, 2)), "x")
    del message[wire.CONTACT]["quality"]
    assert wire.read_contact_message(message) == contact()


@pytest.mark.parametrize("quality", [{"loss": -1, "jitter_ms": 1}, {"loss": 2000}, [], "god"])
def test_a_quality_that_makes_no_sense_is_refused(quality: object) -> None:
    message = wire.contact_message(contact(), "x")
    message[wire.CONTACT]["quality"] = quality
    assert wire.read_contact_message(message) is None


def test_an_incident_is_read_back_as_it_was() -> None:
    written = incident(expected_end=NOW, resolved=NOW)
    assert wire.read_incident_message(wire.incident_message(written)) == written


def test_a_field_of_a_newer_client_is_no_reason_to_refuse() -> None:
    message = wire.contact_message(contact(), "tekst")
    message[wire.CONTACT]["schema"] = 2
    message[wire.CONTACT]["mood"] = "glad"
    assert wire.read_contact_message(message) == contact()


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(json)
def test_what_others_put_there_is_left_alone(value: object) -> None:
    assert wire.read_contact_message({wire.CONTACT: value}) is None
    assert wire.read_incident_message({wire.INCIDENT: value}) is None


def test_no_float_goes_to_the_homeserver() -> None:
    """Matrix refuses floats (canonical JSON)."""

    def floats(value: object) -> list[float]:
        if isinstance(value, dict):
            return [f for v in value.values() for f in floats(v)]
        return [value] if isinstance(value, float) else []

    assert floats(wire.contact_message(contact(quality=Quality(0.7, 3)), "x")) == []
    assert floats(wire.incident_message(incident())) == []


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


def test_call_ids_are_kept() -> None:
    message = wire.contact_message(contact(call=CallId("c9")), "x")
    assert wire.read_contact_message(message).call == "c9"  # type: ignore[union-attr]
