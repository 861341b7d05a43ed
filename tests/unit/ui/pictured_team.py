"""Invented colleagues, a queue and calls for help, for pictures and tests. Nobody here exists."""

from __future__ import annotations

from msgspec.structs import replace

from agent_desktop.desk.team_views import (
    HelpGroup,
    HelpView,
    LostCallView,
    MyPlace,
    QueueView,
    TeamView,
)
from agent_desktop.domain.chat import CitizenChat, CitizenChatState
from agent_desktop.domain.ids import CitizenChatId, QueueCallId, ReinforcementId, RoomName
from agent_desktop.domain.line import LineState
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.numbers import parse_number
from agent_desktop.domain.queue import (
    LostCall,
    PauseReason,
    Pressure,
    QueueCall,
    QueueOutcome,
    QueueState,
    Today,
    Waiting,
)
from agent_desktop.domain.team import (
    Colleague,
    HelpAnswer,
    Helper,
    Presence,
    Reinforcement,
    Source,
)
from tests.unit.ui.pictured_desk import (
    AURLAND,
    GULEN,
    IDLE,
    IN_CALL,
    NOW,
    OSTEROY,
    SAMNANGER,
    ago,
)

HOSTILE = "Kari \u202egnp.exe<b>x</b><img src=x>\r\n" + "Å" * 10_000
"""What a display name may hold when somebody means ill."""


def colleague(
    key: str, name: str, employer: Municipality, skill: str, presence: Presence, **changes: object
) -> Colleague:
    """One on the board."""
    made = Colleague(
        key,
        name,
        key,
        employer=employer.code,
        skills=(skill,),
        extension=f"44{len(name):02}",
        presence=presence,
        source=Source.EXCHANGE,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


ME = colleague(
    "@ragnhild:x",
    "Ragnhild Tveiten",
    GULEN,
    "byggesak",
    Presence.IN_CALL,
    since=ago(7, 5),
    municipality=OSTEROY.code,
    is_me=True,
)
JORUNN = colleague(
    "@jorunn:x",
    "Jorunn Hjellvik",
    SAMNANGER,
    "helse",
    Presence.IN_CALL,
    since=ago(3),
    municipality=AURLAND.code,
)
LIV = colleague("@liv:x", "Liv Bøthun", AURLAND, "skule", Presence.FREE, since=ago(6))
ODD = colleague("@odd:x", "Odd Skjelvik", GULEN, "vatn", Presence.WRAP_UP, since=ago(0, 20))
NILS = colleague(
    "@nils:x",
    "Nils Tangen",
    OSTEROY,
    "plan",
    Presence.PAUSE,
    reason=PauseReason.MEETING,
    since=ago(41),
)
BERIT = colleague("@berit:x", "Berit Ålvik", SAMNANGER, "økonomi", Presence.UNKNOWN, seen=ago(34))
GRO = colleague(
    "@gro:x",
    "Gro Fosse",
    OSTEROY,
    "byggesak",
    Presence.ABSENT,
    next_duty=ago(-60 * 24 * 6),
    line=LineState.BUSY,
)
AUD = colleague("@aud:x", "Aud Finnes", GULEN, "plan", Presence.OFF_DUTY, next_duty=ago(-74))
TEAM = TeamView(
    (ME, JORUNN, LIV, ODD),
    (NILS, BERIT, GRO),
    (AUD,),
    updated=ago(0, 2),
    may_call_help=True,
    groups=(
        HelpGroup("Gulen", (ODD.user, AUD.user)),
        HelpGroup("Byggesak", (NILS.user, GRO.user)),
    ),
)
STATE = QueueState(
    "kontaktsenter",
    ago(0, 2),
    (Waiting(AURLAND.code, 4, ago(1, 31)), Waiting(OSTEROY.code, 1, ago(0, 22))),
    (
        Today(AURLAND.code, 7, 3, 0, 2),
        Today(OSTEROY.code, 29, 27, 1, 26),
        Today(GULEN.code, 6, 5, 1, 5),
        Today(SAMNANGER.code, 8, 7, 1, 7),
    ),
)
CHAT = CitizenChat(
    CitizenChatId("cc1"),
    RoomName("citizen-1"),
    OSTEROY.code,
    ago(2, 10),
    CitizenChatState.WAITING,
    topic="Barnehageplass",
)


def lost(place: int, town: Municipality, digits: str, **changes: object) -> LostCallView:
    """A lost call of today."""
    call = QueueCall(
        QueueCallId(f"q{place}"),
        "kontaktsenter",
        town.code,
        QueueOutcome.ABANDONED,
        ago(25 + place * 40, 82),
        ago(25 + place * 40),
        parse_number(digits),
    )
    made = LostCallView(LostCall(call), town, "", mine=False)
    return replace(made, **changes)  # type: ignore[arg-type]


LOST = (
    lost(0, SAMNANGER, "90000377"),
    lost(1, GULEN, "90000642", taken_by="Jorunn Hjellvik"),
    lost(2, AURLAND, "", taken_by=""),
)
QUEUE = QueueView(STATE, stale=False, pressure=Pressure.WARN, lost=LOST, expected=True)
CALL_OUT = Reinforcement(
    ReinforcementId("h1"),
    JORUNN.user,
    ago(2),
    "Straumbrot i Aurland",
    (LIV.user, ODD.user, NILS.user, BERIT.user, GRO.user, AUD.user),
    NOW.replace(hour=10, minute=0),
)
HELP = HelpView(
    CALL_OUT,
    "Jorunn Hjellvik",
    (
        Helper(LIV.user, LIV.name, HelpAnswer.ACCEPTED, ago(1), in_queue=True),
        Helper(ODD.user, ODD.name, HelpAnswer.ACCEPTED, ago(1)),
        Helper(NILS.user, NILS.name, HelpAnswer.DECLINED, ago(1)),
        Helper(BERIT.user, BERIT.name),
        Helper(GRO.user, GRO.name),
        Helper(AUD.user, AUD.name),
    ),
    mine=False,
    may_end=True,
    asks_me=False,
    i_am_in=False,
)
PLACE = MyPlace(
    source=Source.EXCHANGE,
    confirmed=ago(7),
    shift_from=NOW.replace(hour=7, minute=0),
    shift_until=NOW.replace(hour=10, minute=0),
    on_shift_with=("Jorunn H.",),
)
AT_WORK = replace(IN_CALL, place=PLACE, queue=QUEUE, team=replace(TEAM, help=(HELP,)))
"""A call is up, the queue is long, and help has been called."""
QUIET = replace(
    IDLE,
    place=PLACE,
    queue=replace(
        QUEUE, state=replace(STATE, waiting=()), pressure=Pressure.CALM, chats=(CHAT,), lost=LOST
    ),
    team=TEAM,
)
"""Nobody waits on the telephone, one does in chat."""
ASKED_TO_HELP = replace(
    IDLE,
    place=replace(PLACE, shift_until=None, next_shift=ago(-74), on_shift_with=()),
    queue=QUEUE,
    team=replace(TEAM, help=(replace(HELP, asks_me=True, may_end=False),)),
)
"""I am off duty, and am asked to come."""
