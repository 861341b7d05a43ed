"""Conversations: with a person, a unit's case handlers, the duty team, a citizen."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.ids import (
    CitizenChatId,
    MessageId,
    MunicipalityCode,
    QuestionId,
    RoomName,
    UnitCode,
)

LONGEST_MESSAGE = 10_000
"""Characters. A longer one from others is cut where it is shown, and said to be."""
LARGEST_FILE = 20 * 1024 * 1024
"""Octets. A larger one is neither sent nor fetched."""


class RoomKind(StrEnum):
    """Whom one talks with."""

    PERSON = "person"
    UNIT = "unit"
    TEAM = "team"
    CITIZEN = "citizen"


class ChatRoom(Struct, frozen=True):
    """One conversation in the list. Times are UTC."""

    name: RoomName
    kind: RoomKind
    title: str
    """Of a person or a citizen; of a unit the unit's name; of the team empty."""
    municipality: MunicipalityCode | None = None
    unit: UnitCode | None = None
    last_text: str = ""
    last_author: str = ""
    last_at: datetime | None = None
    unread: int = 0
    can_write: bool = True


class Sending(StrEnum):
    """How far a message has come."""

    WAITING = "waiting"
    """Safe on disk here, on its way."""
    SENT = "sent"
    REFUSED = "refused"


class SharedFile(Struct, frozen=True):
    """A file in a conversation. It is fetched when asked for, saved, and never opened by itself."""

    url: str
    name: str
    """Safe to show and to save under: no path, no control or direction characters."""
    size: int | None
    """As the sender says; what comes is counted again."""
    kind: str
    """Media type, as the sender says."""
    too_large: bool = False


class Reaction(Struct, frozen=True):
    """The same reaction of some people. `mine` when I am among them."""

    key: str
    names: tuple[str, ...]
    mine: bool


class ChatMessage(Struct, frozen=True):
    """One message, first to last in the room's timeline. Plain text always."""

    id: MessageId
    author: str
    """The user."""
    name: str
    at: datetime
    text: str
    mine: bool
    sending: Sending = Sending.SENT
    edited: bool = False
    withdrawn: bool = False
    """Taken back: there is no text any more."""
    shortened: bool = False
    notice: bool = False
    """From a bot or the server, not from a person."""
    thread: MessageId | None = None
    answers_to: MessageId | None = None
    question: QuestionId | None = None
    """The message is the card of this question."""
    file: SharedFile | None = None
    reactions: tuple[Reaction, ...] = ()


class CitizenChatState(StrEnum):
    """How far a conversation with a citizen has come."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    CLOSED = "closed"


class CitizenChat(Struct, frozen=True):
    """A conversation the chatbot handed over. Claimed by one agent."""

    id: CitizenChatId
    room: RoomName
    municipality: MunicipalityCode | None
    waiting_since: datetime
    state: CitizenChatState
    claimed_by: str = ""
    topic: str = ""
    """What it is about, in the bot's words."""
