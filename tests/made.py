"""Invented values that many tests use."""

from __future__ import annotations

from datetime import UTC, datetime, time

from agent_desktop.domain.call import Call, CallState, Direction, EndCause, Party
from agent_desktop.domain.contact import Contact, Note, Topic
from agent_desktop.domain.ids import (
    CallId,
    ContactId,
    IncidentId,
    MunicipalityCode,
    TopicCode,
    UnitCode,
)
from agent_desktop.domain.incident import Incident, IncidentKind
from agent_desktop.domain.language import Language
from agent_desktop.domain.municipality import Hours, Line, Municipality, Unit
from agent_desktop.domain.numbers import PhoneNumber, parse_number
from agent_desktop.domain.past_call import PastCall
from agent_desktop.domain.routing import CallHeaders

NOW = datetime(2026, 5, 13, 10, 42, tzinfo=UTC)
RAGNHILD = "@ragnhild:kontaktsenter.example"
_HOURS = Hours(time(9), time(15))
_WEEK = (*[_HOURS] * 5, None, None)


def number(written: str) -> PhoneNumber:
    """A number that is one."""
    parsed = parse_number(written)
    assert parsed is not None
    return parsed


OSTEROY = Municipality(
    code=MunicipalityCode("4630"),
    name="Osterøy",
    mono="OS",
    colour="#00656E",
    written_form=Language.NYNORSK,
    greeting="Osterøy kommune, du snakkar med {agent}.",
    lines=(
        Line(number("56000110"), "Hovudnummeret"),
        Line(number("56000111"), "Byggesak og plan"),
    ),
    switchboard=number("56000110"),
    web="https://osteroy.example/",
    hours=_WEEK,
    units=(Unit(UnitCode("plan"), "Plan og byggesak"),),
)
GULEN = Municipality(
    code=MunicipalityCode("4635"),
    name="Gulen",
    mono="GU",
    colour="#653A9B",
    written_form=Language.BOKMAL,
    greeting="Gulen kommune, du snakker med {agent}.",
    lines=(Line(number("56000120"), "Hovednummeret"),),
    switchboard=number("56000120"),
    web="https://gulen.example/",
    hours=_WEEK,
)
BUILDING = Topic(
    TopicCode("building"),
    {
        Language.BOKMAL: "Byggesak",
        Language.NYNORSK: "Byggesak",
        Language.ENGLISH: "Building permits",
    },
)


def call(
    call_id: str = "c1",
    state: CallState = CallState.RINGING,
    *,
    dialled: str = "56000110",
    caller: str = "90000214",
    direction: Direction = Direction.INCOMING,
    answered: datetime | None = None,
    ended: datetime | None = None,
) -> Call:
    """A call at one moment."""
    return Call(
        id=CallId(call_id),
        direction=direction,
        state=state,
        party=Party(parse_number(caller), withheld=not caller),
        headers=CallHeaders(ddi=dialled),
        started=NOW,
        answered=answered,
        ended=ended,
    )


def contact(
    contact_id: str = "k1", text: str = "Skal byggje garasje.", **changes: object
) -> Contact:
    """A finished contact."""
    values: dict[str, object] = {
        "id": ContactId(contact_id),
        "call": CallId("c1"),
        "municipality": OSTEROY.code,
        "direction": Direction.INCOMING,
        "party_number": number("90000214"),
        "started": NOW,
        "answered": NOW,
        "ended": NOW,
        "author": RAGNHILD,
        "written": NOW,
        "note": Note(text, topic=BUILDING.code),
        **changes,
    }
    return Contact(**values)  # type: ignore[arg-type]


def past_call(call_id: str = "c1", **changes: object) -> PastCall:
    """A call that nobody took."""
    values: dict[str, object] = {
        "call": CallId(call_id),
        "direction": Direction.INCOMING,
        "number": number("90000214"),
        "withheld": False,
        "municipality": OSTEROY.code,
        "started": NOW,
        "answered": None,
        "ended": NOW,
        "end_cause": EndCause.CALLER_GAVE_UP,
        **changes,
    }
    return PastCall(**values)  # type: ignore[arg-type]


def incident(incident_id: str = "i1", **changes: object) -> Incident:
    """Something going on in Osterøy."""
    values: dict[str, object] = {
        "id": IncidentId(incident_id),
        "kind": IncidentKind.ROAD,
        "title": "Fv. 566 stengd ved Hauge",
        "municipalities": (OSTEROY.code,),
        "say": "Køyr om Valestrand.",
        "started": NOW,
        "expected_end": None,
        "confirmed": NOW,
        "author": "Jorunn",
        **changes,
    }
    return Incident(**values)  # type: ignore[arg-type]
