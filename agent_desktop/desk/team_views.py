"""What the window shows of the team, the queue and conversations, as frozen values.

Like `views`: language-free, and unchanged parts stay the same objects.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct, field

from agent_desktop.domain.chat import ChatMessage, ChatRoom, CitizenChat
from agent_desktop.domain.ids import QuestionId, RoomName
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.queue import (
    LostCall,
    PauseReason,
    Pressure,
    QueueLimits,
    QueueState,
)
from agent_desktop.domain.team import Colleague, Helper, MayCall, Reinforcement, Source


class MyPlace(Struct, frozen=True):
    """How my status stands with the exchange. `view.status` is what is so; this is how we know."""

    reason: PauseReason | None = None
    source: Source = Source.NOBODY
    """EXCHANGE: the queue has confirmed it. DESK: it is what I chose here; the exchange has no say,
    or has not been heard."""
    confirmed: datetime | None = None
    """When the exchange last said so."""
    asking: bool = False
    """A change is asked for and not confirmed yet."""
    shift_from: datetime | None = None
    shift_until: datetime | None = None
    """My shift now."""
    next_shift: datetime | None = None
    on_shift_with: tuple[str, ...] = ()
    """First names of those who share it."""


class LostCallView(Struct, frozen=True):
    """A lost call of today. Those to be called back come first, the oldest first."""

    lost: LostCall
    municipality: Municipality | None
    taken_by: str
    """The name; empty when nobody has."""
    mine: bool


class QueueView(Struct, frozen=True):
    """The queue, and how old the news is. `state` None: no feed has ever been heard."""

    state: QueueState | None = None
    stale: bool = True
    """Older than ten seconds, or the feed has lost the exchange: figures are the last known."""
    pressure: Pressure = Pressure.CALM
    limits: QueueLimits = field(default_factory=QueueLimits)
    lost: tuple[LostCallView, ...] = ()
    chats: tuple[CitizenChat, ...] = ()
    """Citizens who wait in chat, and those who are being helped; the longest wait first."""
    expected: bool = False
    """A queue is configured here: without a state, it is missing and not merely unknown of."""
    alert_sound: bool = False
    """A soft tone when the queue passes one of its limits; my choice."""
    alert_tray: bool = False
    """A message of the system when it does."""


class HelpView(Struct, frozen=True):
    """One call for help, and how those who were asked have answered."""

    call: Reinforcement
    caller: str
    """The name."""
    helpers: tuple[Helper, ...]
    mine: bool
    may_end: bool
    asks_me: bool
    """I am asked and have not answered."""
    i_am_in: bool


class HelpGroup(Struct, frozen=True):
    """Some who can be called in together, by the name of a municipality, a skill, or a group."""

    name: str
    users: tuple[str, ...]


class TeamView(Struct, frozen=True):
    """The board. Colleagues are in groups, by name in each: on duty, can be called in, others."""

    on_duty: tuple[Colleague, ...] = ()
    can_come: tuple[Colleague, ...] = ()
    others: tuple[Colleague, ...] = ()
    updated: datetime | None = None
    """When a colleague's status was last heard of."""
    help: tuple[HelpView, ...] = ()
    """Open calls for help, the latest first."""
    may_call_help: bool = False
    """I lead, or the queue is over its limits."""
    groups: tuple[HelpGroup, ...] = ()
    may_call_me: MayCall = MayCall.EVERYBODY

    @property
    def count(self) -> int:
        """How many colleagues there are."""
        return len(self.on_duty) + len(self.can_come) + len(self.others)


class FoundMessage(Struct, frozen=True):
    """A message the search found, and where it stands."""

    room: RoomName
    title: str
    message: ChatMessage


class ChatView(Struct, frozen=True):
    """Conversations: the list, and the one that is open."""

    rooms: tuple[ChatRoom, ...] = ()
    """Those with unread messages and the latest first."""
    open: RoomName | None = None
    messages: tuple[ChatMessage, ...] = ()
    """Of the open room, first to last; a thread's messages stand with the others."""
    more: bool = False
    """There are older ones."""
    typing: tuple[str, ...] = ()
    """Names of others who are writing in the open room."""
    read_by: tuple[str, ...] = ()
    """Names of others who have read the last message."""
    first_unread: str | None = None
    """The event after which all is news, when the room was opened."""
    query: str = ""
    found: tuple[FoundMessage, ...] = ()
    busy: tuple[str, ...] = ()
    """Names of files on their way, out or in."""
    reminders: tuple[QuestionId, ...] = ()
    """My questions whose time is out without an answer."""

    @property
    def unread(self) -> int:
        """How many messages are unread in all."""
        return sum(room.unread for room in self.rooms)

    def room(self, name: RoomName | None) -> ChatRoom | None:
        """A conversation by its name."""
        return next((room for room in self.rooms if room.name == name), None)
