"""Who waits, in words and figures. The left column and the page of colleagues read it here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from agent_desktop.desk.team_views import QueueView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.chat import CitizenChat, CitizenChatState
from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.queue import Pressure, Today, Waiting, pressure
from agent_desktop.ui.translating import translate


class Line(Struct, frozen=True):
    """One line of the queue: those who wait for a municipality, or a citizen who waits in chat."""

    municipality: Municipality | None
    count: int
    since: datetime | None
    pressure: Pressure = Pressure.CALM
    today: Today | None = None
    chat: CitizenChat | None = None

    @property
    def key(self) -> str:
        """What tells it from the others."""
        if self.chat is not None:
            return f"chat {self.chat.id}"
        return f"calls {self.municipality.code if self.municipality else ''}"

    @property
    def name(self) -> str:
        """For whom."""
        if self.municipality is None:
            return translate("Queue", "Unknown number")
        return self.municipality.name


def queue_lines(view: DeskView, now: datetime) -> tuple[Line, ...]:
    """A line for each municipality, the longest wait first, then by name. One for calls to unknown
    numbers only while there are any."""
    queue = view.queue
    state = queue.state
    if state is None:
        return ()
    waiting = {w.municipality: w for w in state.waiting}
    today = {t.municipality: t for t in state.today}
    towns: dict[MunicipalityCode | None, Municipality | None] = {}
    towns |= {town.code: town for town in view.municipalities}
    towns[None] = None
    lines = [
        _line(queue, towns[code], waiting.get(code), today.get(code), now)
        for code in towns
        if code is not None or (code in waiting and waiting[code].count)
    ]
    return in_order(lines)


def chat_lines(view: DeskView) -> tuple[Line, ...]:
    """Citizens who wait in chat."""
    return tuple(
        Line(view.municipality(chat.municipality), 1, chat.waiting_since, chat=chat)
        for chat in view.queue.chats
        if chat.state is CitizenChatState.WAITING
    )


def in_order(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The longest wait first, then by name."""
    return tuple(sorted(lines, key=_rank))


def _rank(line: Line) -> tuple[bool, float, str]:
    since = line.since.timestamp() if line.since is not None and line.count else 0.0
    return (not line.count, since, line.name)


def _line(
    queue: QueueView,
    town: Municipality | None,
    waiting: Waiting | None,
    today: Today | None,
    now: datetime,
) -> Line:
    if waiting is None:
        return Line(town, 0, None, today=today)
    how = Pressure.CALM
    if queue.state is not None:
        how = pressure(replace(queue.state, waiting=(waiting,)), queue.limits, now)
    return Line(town, waiting.count, waiting.longest_since, how, today)
