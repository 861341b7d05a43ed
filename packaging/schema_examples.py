"""The examples in the JSON Schemas. People, numbers and municipalities' affairs are invented."""

from __future__ import annotations

from agent_desktop.domain.call import Direction
from agent_desktop.domain.contact import CallerKind, Channel, OnWeb, Outcome
from agent_desktop.domain.follow_up import FollowUpKind
from agent_desktop.domain.incident import IncidentKind
from agent_desktop.domain.knowledge import ReportKind
from agent_desktop.knowledge.reports import WireReport
from agent_desktop.logbook.wire import (
    SCHEMA,
    WireAccess,
    WireChange,
    WireContact,
    WireFollowUp,
    WireIncident,
    WireQuality,
    fields_of,
)
from agent_desktop.matrix.shapes import Json
from agent_desktop.team.questions import WireQuestion

AT = 1_778_668_920_000
MINUTE = 60_000
RAGNHILD = "@ragnhild:kontaktsenter.example"
JORUNN = "@jorunn:kontaktsenter.example"
CONTACT_ID = "5b0f1f0f3f0c4c2f9a3c1b7a0f6d2e11"
WALK_IN_ID = "0c4a1d7b9e5f4a4d8a51c1f0b2d3e412"
INCIDENT_ID = "91f3c6de2a744a0d8a8e4a5f7a0b1c13"
FOLLOW_UP_ID = "c7a5e2b86d514bb1a3a9d0f4e1c2b314"


def _made(record: str, fields: Json, author: str = RAGNHILD, at: int = AT) -> Json:
    return fields_of(WireChange(SCHEMA, record, record, author, at, fields))


def _changed(record: str, change: str, fields: Json, author: str = RAGNHILD) -> Json:
    return fields_of(WireChange(SCHEMA, record, change, author, AT + 9 * MINUTE, fields, 1))


_CALL = WireContact(
    started=AT - 4 * MINUTE,
    answered=AT - 4 * MINUTE + 6_000,
    ended=AT - MINUTE,
    wrapped=AT,
    written=AT,
    municipality="4630",
    call="3f2d6c1be0c14c3c",
    linked="1778668674.1204",
    number="+4790000214",
    text="Skal byggje garasje på 48 m². Treng ikkje søkje.",
    topic="building.garage",
    outcome=Outcome.SOLVED,
    on_web=OnWeb.YES,
    level=2,
    articles=("garasje",),
    quality=WireQuality(loss=3, jitter_ms=8, rtt_ms=24),
)
_WALK_IN = WireContact(
    started=AT,
    written=AT + 3 * MINUTE,
    municipality="4635",
    channel=Channel.WALK_IN,
    direction=Direction.INCOMING,
    caller_kind=CallerKind.BUSINESS,
    text="Spør om løyve til servering.",
    outcome=Outcome.REFERRED,
)
_ROAD = WireIncident(
    kind=IncidentKind.ROAD,
    title="Fv. 566 stengd ved Hauge",
    municipalities=("4630",),
    started=AT - 30 * MINUTE,
    confirmed=AT,
    say="Køyr om Valestrand. Vegen er venta open i kveld.",
    place="Hauge",
    source="Vegtrafikksentralen",
    expected_end=AT + 480 * MINUTE,
)
_CALL_BACK = WireFollowUp(
    contact=CONTACT_ID,
    kind=FollowUpKind.CALL_BACK,
    owner=JORUNN,
    due=AT + 1440 * MINUTE,
    created=AT,
    municipality="4630",
    text="Vil vite om nabovarsel.",
)
_QUESTION = WireQuestion(
    schema=1,
    id="e4d1b0a95c3f4f6e8d7a2b1c0f9e8d15",
    contact=CONTACT_ID,
    municipality="4630",
    unit="plan",
    text="Må han ha dispensasjon når garasjen står to meter frå grensa?",
    asked=AT - 2 * MINUTE,
    call_back="90000214",
    topic="building.garage",
)
_GAP = WireReport(
    schema=1,
    id="a1b2c3d4e5f64718893a4b5c6d7e8f16",
    kind=ReportKind.GAP,
    words="leige kommunal henger",
    author="Ragnhild Tveiten",
    reported=AT,
    municipality="4630",
)

EXAMPLES: dict[str, list[Json]] = {
    "contact": [
        _made(CONTACT_ID, fields_of(_CALL)),
        _made(WALK_IN_ID, fields_of(_WALK_IN), JORUNN, AT + 3 * MINUTE),
        _changed(
            CONTACT_ID, "7d8e9fa0b1c24d3e8f4a5b6c7d8e9f17", {"outcome": "asked", "on_web": None}
        ),
        _changed(WALK_IN_ID, "8e9fa0b1c2d34e4f8a5b6c7d8e9fa018", {"void": True}, JORUNN),
    ],
    "incident": [
        _made(INCIDENT_ID, fields_of(_ROAD)),
        _changed(
            INCIDENT_ID,
            "9fa0b1c2d3e44f5a8b6c7d8e9fa0b119",
            {"resolved": AT + 8 * MINUTE, "expected_end": None},
            JORUNN,
        ),
    ],
    "follow_up": [
        _made(FOLLOW_UP_ID, fields_of(_CALL_BACK)),
        _changed(
            FOLLOW_UP_ID,
            "a0b1c2d3e4f54a6b8c7d8e9fa0b1c21a",
            {"done": AT + 9 * MINUTE, "done_by": JORUNN},
            JORUNN,
        ),
    ],
    "access": [
        _made("b1c2d3e4f5a64b7c8d8e9fa0b1c2d31b", fields_of(WireAccess(CONTACT_ID)), JORUNN),
        _made("c2d3e4f5a6b74c8d8e9fa0b1c2d3e41c", fields_of(WireAccess(WALK_IN_ID))),
    ],
    "question": [
        fields_of(_QUESTION),
        {k: v for k, v in fields_of(_QUESTION).items() if k not in {"call_back", "topic"}}
        | {"id": "d3e4f5a6b7c84d9e8fa0b1c2d3e4f51d"},
    ],
    "knowledge_report": [
        fields_of(_GAP),
        fields_of(_GAP) | {"resolved": AT + 60 * MINUTE, "resolved_by": "Jorunn Hjellvik"},
    ],
}
