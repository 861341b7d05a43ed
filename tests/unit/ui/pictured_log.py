"""An invented log, and what is still to be done. People and numbers do not exist."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace

from agent_desktop.desk.book_views import (
    Colleague,
    ContactDetail,
    ContactField,
    Correction,
    FollowUpView,
    LogRow,
    LogView,
    WeekCount,
)
from agent_desktop.desk.call_views import CallerSort, CallerView
from agent_desktop.domain.call import CallState, Direction
from agent_desktop.domain.contact import CallerKind, Channel, Contact, Note, OnWeb, Outcome, Topic
from agent_desktop.domain.follow_up import FollowUp, FollowUpKind
from agent_desktop.domain.ids import ArticleId, CallId, ContactId, FollowUpId, TopicCode
from agent_desktop.domain.language import Language
from agent_desktop.domain.numbers import parse_number
from agent_desktop.domain.sensitive import Sensitive, SensitiveKind
from tests.unit.ui.pictured_desk import (
    AURLAND,
    BUILDING,
    CALL,
    DRAFT,
    GULEN,
    IDLE,
    NOTE,
    NOW,
    OSTEROY,
    ROAD,
    SAMNANGER,
    SURVEYING,
    TOPICS,
    TOWNS,
    WRAP_UP,
    ago,
)


def _below(parent: Topic, own: str, nb: str, nn: str, en: str) -> Topic:
    names = {Language.BOKMAL: nb, Language.NYNORSK: nn, Language.ENGLISH: en}
    return Topic(TopicCode(f"{parent.code}.{own}"), names)


FEE = _below(BUILDING, "gebyr", "Gebyr og søknadsplikt", "Gebyr og søknadsplikt", "Fees")
EXEMPTION = _below(BUILDING, "dispensasjon", "Dispensasjon", "Dispensasjon", "Exemption")
BORDER = _below(SURVEYING, "grense", "Grensepåvisning", "Grensepåvising", "Boundaries")
TREE = (BUILDING, FEE, EXEMPTION, SURVEYING, BORDER, *TOPICS[2:])
"""Topics of two levels."""
COLLEAGUES = (
    Colleague("@ragnhild:osteroy.example", "Ragnhild Tveiten"),
    Colleague("@jorunn:samnanger.example", "Jorunn Hjellvik"),
    Colleague("@kjell:gulen.example", "Kjell Arne Bø"),
)
FOUND = "Fødselsnummer 00000000000 er oppgitt. Han er sjukmeld."
SENSITIVE = replace(
    WRAP_UP,
    topics=TREE,
    colleagues=COLLEAGUES,
    draft=replace(
        DRAFT,
        note=replace(NOTE, text=FOUND, topic=FEE.code, outcome=Outcome.ASKED, level=3),
        sensitive=(
            Sensitive(SensitiveKind.NATIONAL_ID, 14, 25),
            Sensitive(SensitiveKind.HEALTH, 45, 53),
        ),
    ),
)
"""A note that holds what it should not."""
WRAPPING = replace(
    SENSITIVE,
    calls=(
        replace(
            CALL,
            state=CallState.ENDED,
            ended=ago(0, 27),
            wrap_until=NOW + timedelta(seconds=48),
            wrap_seconds=75,
        ),
    ),
    draft=replace(SENSITIVE.draft or DRAFT, note=NOTE, sensitive=()),
)
"""The time for wrap-up runs."""
_NOBODY = CallerView(CallerSort.UNKNOWN, "")
BY_HAND = replace(
    SENSITIVE,
    calls=(
        replace(
            CALL,
            caller=_NOBODY,
            state=CallState.ENDED,
            answered=None,
            ended=ago(4),
            channel=Channel.WALK_IN,
        ),
    ),
    questions=(),
    draft=replace(DRAFT, note=NOTE, channel=Channel.WALK_IN),
)
"""An enquiry that is no telephone call."""


def promise(place: int, minutes: int, kind: FollowUpKind, mine: bool = True) -> FollowUpView:
    """Something to be done so many minutes from now."""
    town = TOWNS[place % len(TOWNS)]
    owner = COLLEAGUES[0 if mine else 1]
    follow_up = FollowUp(
        FollowUpId(f"f{place}"),
        ContactId(f"l{place}"),
        town.code,
        kind,
        "Seie frå når gebyret er klart" if place % 2 == 0 else "Ho ventar på svar om grensa",
        owner.user,
        NOW + timedelta(minutes=minutes),
        COLLEAGUES[0].user,
        ago(90),
    )
    number = "900 00 214" if kind is FollowUpKind.CALL_BACK else ""
    return FollowUpView(follow_up, town, number, owner.name, mine)


TO_DO = (
    promise(0, -46, FollowUpKind.CALL_BACK),
    promise(1, 74, FollowUpKind.MESSAGE),
    promise(2, 60 * 22, FollowUpKind.OTHER, mine=False),
)


def row(place: int, **changes: object) -> LogRow:
    """One line of the log; each further one is older."""
    town = (OSTEROY, GULEN, SAMNANGER, AURLAND)[place % 4]
    channels = (Channel.PHONE, Channel.PHONE, Channel.EMAIL, Channel.WALK_IN, Channel.CHAT)
    made = LogRow(
        ContactId(f"l{place}"),
        town,
        channels[place % 5],
        Direction.OUTGOING if place % 7 == 1 else Direction.INCOMING,
        "900 00 214" if place % 3 else "",
        CallerKind.CITIZEN,
        ago(11 * (place + 1)),
        TREE[place % len(TREE)],
        tuple(Outcome)[place % len(Outcome)],
        COLLEAGUES[place % 3].name,
        "Skal setje opp garasje på 48 m², 2 m frå grensa. Lurer på om han må søkje.",
        to_do=place == 0,
        shared=place != 1,
        void=place == 4,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


CONTACT = Contact(
    ContactId("l0"),
    CallId("c77"),
    OSTEROY.code,
    Direction.INCOMING,
    parse_number("90000214"),
    ago(16),
    ago(15.8),
    ago(12),
    COLLEAGUES[0].user,
    ago(11),
    Note(
        "Skal setje opp garasje på 48 m², 2 m frå grensa.\nLurer på om han må søkje, og kva det "
        "kostar. Tomta ligg ved sjøen i Hamre.",
        topic=FEE.code,
        outcome=Outcome.ASKED,
        on_web=OnWeb.NO,
        level=3,
        incident=ROAD.id,
        articles=(ArticleId("a1"), ArticleId("a2")),
    ),
    wrapped=ago(11),
)
DETAIL = ContactDetail(
    CONTACT,
    OSTEROY,
    COLLEAGUES[0].name,
    (
        Correction(ago(5), COLLEAGUES[1].name, (ContactField.TOPIC, ContactField.OUTCOME)),
        Correction(ago(7), COLLEAGUES[0].name, (ContactField.TEXT,)),
    ),
    (TO_DO[0],),
    ROAD,
    may_correct=True,
    text="Osterøy, 14. mai 2025 10:30\nByggesak › Gebyr og søknadsplikt",
)
ROWS = tuple(row(place) for place in range(40))
WEEKS = (WeekCount(date(2025, 5, 12), 80, 12), WeekCount(date(2025, 5, 5), 76, 18))
LOGGED = replace(
    IDLE,
    topics=TREE,
    colleagues=COLLEAGUES,
    follow_ups=TO_DO,
    log=LogView(rows=ROWS, more=True, found=1240, weeks=WEEKS),
)
"""A log with forty rows shown, and more there are."""
OPENED = replace(LOGGED, log=replace(LOGGED.log, detail=DETAIL))
"""One of them is open."""
