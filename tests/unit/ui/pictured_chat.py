"""Invented conversations, for pictures and tests. Nobody here exists."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from agent_desktop.desk.team_views import ChatView, FoundMessage
from agent_desktop.domain.chat import (
    ChatMessage,
    ChatRoom,
    CitizenChatState,
    Reaction,
    RoomKind,
    Sending,
    SharedFile,
)
from agent_desktop.domain.ids import MessageId, RoomName
from agent_desktop.domain.question import Answer, QuestionState
from tests.unit.ui.pictured_desk import ASKED, IDLE, NOW, OSTEROY, SAMNANGER, ago
from tests.unit.ui.pictured_team import AT_WORK, CHAT, JORUNN, LIV, ME, QUIET

PLAN = ChatRoom(
    RoomName(f"unit-{OSTEROY.code}-plan"),
    RoomKind.UNIT,
    "Plan og byggesak",
    OSTEROY.code,
    OSTEROY.units[0].code,
    "Ja, grensa gjeld på Hamre, så han må søkje om dispensasjon",
    "Sigrid Mjelde",
    ago(1),
)
DUTY = ChatRoom(
    RoomName("duty-team"),
    RoomKind.TEAM,
    "",
    last_text="Eg tek Aurland",
    last_author=JORUNN.name,
    last_at=ago(2),
    unread=2,
)
WORKS = ChatRoom(
    RoomName(f"unit-{SAMNANGER.code}-teknisk"),
    RoomKind.UNIT,
    "Teknisk drift",
    SAMNANGER.code,
    SAMNANGER.units[1].code,
    "Tek 40 min til",
    "Arne Vik",
    ago(31),
)
PERSON = ChatRoom(
    RoomName(f"dm:{LIV.user}"),
    RoomKind.PERSON,
    LIV.name,
    last_text="Kan du ta pausen min klokka 11?",
    last_author=LIV.name,
    last_at=ago(60 * 24),
)
CITIZEN = ChatRoom(CHAT.room, RoomKind.CITIZEN, "Barnehageplass", OSTEROY.code)


def said(
    place: int, name: str, text: str, at: datetime | None = None, **changes: object
) -> ChatMessage:
    """A message; mine when the name is mine."""
    mine = name == ME.name
    author = ME.user if mine else f"@{name.split(maxsplit=1)[0].lower()}:x"
    made = ChatMessage(MessageId(f"$m{place}"), author, name, at or ago(30 - place), text, mine)
    return replace(made, **changes)  # type: ignore[arg-type]


CARD = said(0, ME.name, ASKED.text, ago(1), question=ASKED.id)
TAKEN = replace(
    ASKED,
    state=QuestionState.TAKEN,
    taken_by="Sigrid Mjelde",
    taken=ago(0, 30),
    message=CARD.id,
)
_SAYS = (
    "Ja. 100-metersgrensa gjeld på Hamre, så han må søkje om dispensasjon i tillegg. "
    "Eg ringjer han i morgon før 10."
)
ANSWER = said(1, "Sigrid Mjelde", _SAYS, NOW, thread=CARD.id)
SETTLED = replace(
    TAKEN, state=QuestionState.ANSWERED, answers=(Answer("Sigrid Mjelde", _SAYS, NOW),)
)
THANKS = said(2, ME.name, "Takk! Eg seier det til han no.", NOW + timedelta(seconds=40))
ROOMS = (PLAN, DUTY, WORKS)
TALK = ChatView(
    rooms=ROOMS,
    open=PLAN.name,
    messages=(CARD, ANSWER, THANKS),
    read_by=("Sigrid Mjelde",),
)
FILE = SharedFile("mxc://x/1", "Kart over Hamre.pdf", 1_482_100, "application/pdf")
HUGE = replace(FILE, name="Film av vegen.mov", size=90_000_000, too_large=True)
_DAY = 60 * 24
LIVELY = ChatView(
    rooms=(replace(DUTY, unread=0), PLAN, WORKS, PERSON),
    open=DUTY.name,
    messages=(
        said(10, "Odd Skjelvik", "Vaktrommet er ope frå 7.", ago(_DAY), edited=True),
        said(
            11,
            JORUNN.name,
            "Straumen er borte i delar av Aurland. Kven kan hjelpe?",
            ago(22),
            reactions=(
                Reaction("👍", (LIV.name, ME.name), mine=True),
                Reaction("✋", ("Odd Skjelvik",), mine=False),
                Reaction("🎉", ("Nils Tangen",), mine=False),
            ),
        ),
        said(12, LIV.name, "Eg er inne om fem minutt", ago(20), thread=MessageId("$m11")),
        said(13, ME.name, "", ago(16), withdrawn=True),
        said(14, "Odd Skjelvik", "", ago(11), file=FILE),
        said(15, "Odd Skjelvik", "", ago(10), file=HUGE),
        said(16, JORUNN.name, "Takk, eg tek Aurland", ago(4), answers_to=MessageId("$m12")),
        said(17, ME.name, "Eg legg det ut som hending", ago(1), sending=Sending.WAITING),
        said(18, ME.name, "Er det meldt til straumlaget?", ago(1), sending=Sending.REFUSED),
    ),
    first_unread="$m15",
    typing=(JORUNN.name,),
    read_by=(),
)
CHATTING = replace(AT_WORK, chat=TALK, open_questions=(SETTLED,), questions=(SETTLED,))
"""A question is answered while the call is up."""
CHAT_IDLE = replace(QUIET, chat=LIVELY)
"""The duty team talks; no call is up."""
WITH_CITIZEN = replace(
    IDLE,
    queue=replace(
        QUIET.queue, chats=(replace(CHAT, state=CitizenChatState.CLAIMED, claimed_by=ME.user),)
    ),
    chat=ChatView(
        (CITIZEN,), CITIZEN.name, (said(1, "Innbyggjar", "Hei, når opnar opptaket?", ago(2)),)
    ),
)
FOUND = tuple(FoundMessage(DUTY.name, "", message) for message in LIVELY.messages[:2])


def long_talk(count: int) -> ChatView:
    """Very many messages."""
    messages = tuple(
        said(
            n,
            ME.name if n % 3 == 0 else LIV.name,
            f"Melding {n}. " + "Dette er noko som er sagt i ein travel time på vakt. " * (n % 4),
            ago((count - n) * 2),
        )
        for n in range(count)
    )
    return ChatView((DUTY, PERSON), PERSON.name, messages)
