"""What the desk needs of the rooms for team and chat. `app` hands over whatever fulfils it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from msgspec import Struct, field

from agent_desktop.desk.team_views import HelpGroup
from agent_desktop.domain.chat import ChatMessage, CitizenChat, SharedFile
from agent_desktop.domain.ids import MessageId, MunicipalityCode, RoomName
from agent_desktop.domain.queue import (
    LostAction,
    LostCall,
    PauseReason,
    QueueAction,
    QueueLimits,
    QueueState,
)
from agent_desktop.domain.team import (
    DeskStatus,
    HelpAnswer,
    MayCall,
    Presence,
    Reinforcement,
    Shift,
)


class News(Protocol):
    """What holds now, as others said it."""

    @property
    def queue(self) -> QueueState | None: ...
    @property
    def statuses(self) -> Mapping[str, DeskStatus]: ...


class Voice(Protocol):
    """What I say to the others now. Nothing is kept; without a connection it is not heard."""

    def tell_status(
        self,
        presence: Presence,
        since: datetime,
        reason: PauseReason | None,
        municipality: MunicipalityCode | None,
    ) -> None: ...
    def ask_queue(self, change: QueueAction, reason: PauseReason | None) -> str:
        """Ask the feed; the request's id."""
        ...

    def say_typing(self, room: RoomName, typing: bool) -> None: ...
    def say_read(self, room: RoomName, message: MessageId) -> None: ...


class LostCalls(Protocol):
    """Lost calls. `say` raises NotSaved."""

    def lost(self, since: datetime) -> list[LostCall]: ...
    async def say(self, lost: LostCall, action: LostAction, now: datetime) -> None: ...


class HelpCalls(Protocol):
    """Calls for help. Writes raise NotSaved."""

    async def call(self, call: Reinforcement) -> None: ...
    async def answer(self, call: Reinforcement, answer: HelpAnswer, now: datetime) -> None: ...
    async def end(self, call: Reinforcement, now: datetime) -> None: ...
    def open(self, now: datetime) -> list[Reinforcement]: ...
    def leads(self) -> set[str]: ...


class Roster(Protocol):
    """Who is on duty when."""

    def now(self, moment: datetime) -> Sequence[Shift]: ...
    def next(self, user: str, moment: datetime) -> Shift | None: ...


class Conversations(Protocol):
    """Conversations as they are known here. Writes raise NotSaved."""

    def rooms(self) -> list[tuple[RoomName, ChatMessage | None, int]]: ...
    def messages(self, room: RoomName, limit: int) -> tuple[list[ChatMessage], bool]: ...
    def message(self, message: MessageId) -> tuple[RoomName, ChatMessage] | None: ...
    def find(self, words: str, limit: int) -> list[tuple[RoomName, ChatMessage]]: ...
    def read_by(self, room: RoomName, ts: datetime) -> list[str]: ...
    def read_until(self, room: RoomName) -> datetime | None: ...
    async def read(self, room: RoomName, last: ChatMessage) -> None: ...
    async def write(
        self,
        room: RoomName,
        text: str,
        now: datetime,
        *,
        thread: MessageId | None = None,
        answers_to: MessageId | None = None,
    ) -> None: ...
    async def share(self, room: RoomName, file: SharedFile, now: datetime) -> None: ...
    async def edit(self, message: MessageId, text: str) -> None: ...
    async def withdraw(self, message: MessageId) -> None: ...
    async def react(self, message: MessageId, key: str) -> None: ...


class Files(Protocol):
    """Files to and from the homeserver. Both raise FileRefused."""

    async def send(self, path: Path) -> SharedFile: ...
    async def fetch(self, file: SharedFile, path: Path) -> None: ...


class CitizenChats(Protocol):
    """Conversations the chatbot handed over. Writes raise NotSaved."""

    def open(self) -> list[CitizenChat]: ...
    def mine_of(self, room: RoomName) -> bool: ...
    async def claim(self, chat: CitizenChat, now: datetime) -> None: ...
    async def close(self, chat: CitizenChat, now: datetime) -> None: ...


class TeamChoices(Protocol):
    """What the person has chosen, kept for the next start. Raises NotSaved."""

    def keep_may_call(self, may: MayCall) -> None: ...
    def keep_alerts(self, *, sound: bool, tray: bool) -> None: ...


class QueueRules(Struct, frozen=True):
    """How the queue is to be treated here."""

    expected: bool = False
    """A feed is configured."""
    by_feed: bool = False
    """The feed carries changes of status out; otherwise feature codes do."""
    pause_codes: dict[PauseReason, str] = field(default_factory=dict)
    resume_code: str = ""
    pauses_in_wrap_up: bool = True
    missed_pauses: int = 1
    """After so many rings that were not taken in a row one is paused; 0: never."""
    limits: QueueLimits = field(default_factory=QueueLimits)
    groups: tuple[HelpGroup, ...] = ()
    extension: str = ""
    """My own telephone's."""
    bots: frozenset[str] = frozenset()
    """Users that are no people."""
    remind_minutes: int = 30
    """After so long without an answer to a question one is reminded."""


class TeamRooms(Struct, frozen=True):
    """All of it together."""

    news: News
    voice: Voice
    lost: LostCalls
    help: HelpCalls
    roster: Roster
    chat: Conversations
    files: Files
    citizens: CitizenChats
    choices: TeamChoices
    rules: QueueRules
    may_call: MayCall = MayCall.EVERYBODY
    alert_sound: bool = False
    alert_tray: bool = False
