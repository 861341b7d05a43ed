"""A desk on a real store, with a telephone that does as it is told and a clock that is turned."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from agent_desktop.desk.centre import Centre, Me
from agent_desktop.desk.readable import Readable
from agent_desktop.desk.views import DeskView
from agent_desktop.desk.workday import Workday
from agent_desktop.domain.call import Call, CallState, Direction, EndCause, Party
from agent_desktop.domain.employee import Employee
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.routing import CallHeaders, RoutingTable
from agent_desktop.knowledge.library import Library
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from agent_desktop.logbook.contacts import Logbook
from agent_desktop.logbook.incidents import Incidents
from agent_desktop.people.directory import Directory
from agent_desktop.store.database import Store
from agent_desktop.team.questions import Questions
from tests.made import BUILDING, GULEN, NOW, OSTEROY, number

EMPLOYEE = Employee("Arne Vik", "Teknisk drift", GULEN.code, (number("90000417"),))


@dataclass
class Timer:
    """A timer that rings when the clock is turned past it."""

    due: float
    callback: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class Clock:
    """Time that passes when told to."""

    passed: float = 0.0
    timers: list[Timer] = field(default_factory=list)

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.passed)

    def call_later(self, delay: float, callback: Callable[[], None]) -> Timer:
        timer = Timer(self.passed + delay, callback)
        self.timers.append(timer)
        return timer

    def turn(self, seconds: float) -> None:
        self.passed += seconds
        due = [t for t in self.timers if t.due <= self.passed and not t.cancelled]
        self.timers = [t for t in self.timers if t.due > self.passed and not t.cancelled]
        for timer in due:
            timer.callback()


class TestTelephone:
    """A telephone without a network: does at once what it is told, and tells the desk."""

    __test__ = False

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.calls: dict[CallId, Call] = {}
        self.accepting = True
        self.digits = ""
        self.desk: Workday

    def rings(self, call: Call) -> None:
        self._tell(call)

    def answer(self, call: CallId) -> None:
        self._change(call, state=CallState.ACTIVE, answered=self._clock.now())

    def reject(self, call: CallId) -> None:
        self.ends(call, EndCause.REJECTED)

    def hang_up(self, call: CallId) -> None:
        self.ends(call, EndCause.HUNG_UP)

    def ends(self, call: CallId, cause: EndCause) -> None:
        self._change(call, state=CallState.ENDED, ended=self._clock.now(), end_cause=cause)
        del self.calls[call]

    def hold(self, call: CallId) -> None:
        self._change(call, state=CallState.HELD)

    def resume(self, call: CallId) -> None:
        self._change(call, state=CallState.ACTIVE)

    def mute(self, call: CallId, muted: bool) -> None:
        self._change(call, muted=muted)

    def send_digits(self, call: CallId, digits: str) -> None:
        self.digits += digits

    def dial(self, call: CallId, number: PhoneNumber) -> None:
        self._tell(
            Call(
                id=call,
                direction=Direction.OUTGOING,
                state=CallState.DIALLING,
                party=Party(number),
                headers=CallHeaders(),
                started=self._clock.now(),
            )
        )

    def accept_calls(self, accepting: bool) -> None:
        self.accepting = accepting

    def _change(self, call: CallId, **changes: object) -> None:
        self._tell(replace(self.calls[call], **changes))  # type: ignore[arg-type]

    def _tell(self, call: Call) -> None:
        self.calls[call.id] = call
        self.desk.take_call(call)


@dataclass
class Room:
    """A desk and everything around it."""

    desk: Workday
    telephone: TestTelephone
    clock: Clock
    store: Store
    library: Library
    logbook: Logbook
    incidents: Incidents
    path: Path

    @property
    def view(self) -> DeskView:
        return self.desk.view

    async def settle(self, seconds: float = 0.0) -> None:
        """Let time pass and everything that was started be done."""
        self.clock.turn(seconds)
        await self.desk._tasks.settle()

    def again(self) -> Room:
        """The same profile after a restart of the program."""
        return build(self.path, self.store, self.clock)


def build(path: Path, store: Store, clock: Clock) -> Room:
    """A desk on a store."""
    centre = Centre(
        Me("Ragnhild Tveiten", "@ragnhild:kontaktsenter.example"),
        RoutingTable([OSTEROY, GULEN]),
        (BUILDING,),
    )
    readable = Readable(centre)
    telephone = TestTelephone(clock)
    library = Library(store)
    logbook = Logbook(store, readable.contact, lambda: None)
    incidents = Incidents(store, lambda: None)
    desk = Workday(
        centre=centre,
        telephone=telephone,
        records=logbook,
        incidents=incidents,
        questions=Questions(store, readable.question, lambda: None),
        knowledge=library,
        staff=Directory([EMPLOYEE]),
        scheduler=clock,
        now=clock.now,
    )
    telephone.desk = desk
    return Room(desk, telephone, clock, store, library, logbook, incidents, path)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    """A desk with two articles."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "start.md").write_text('+++\ntitle = "Startside"\n+++\nSpør kva det gjeld.')
    (folder / "start.4630.md").write_text("Telefontid 10–12.")
    (folder / "garasje.md").write_text('+++\ntitle = "Garasje"\n+++\nInntil 50 m² er fritt.')
    store = Store(tmp_path / "desk.db", b"k" * 32)
    made = build(tmp_path, store, Clock())
    await made.library.mirror(MarkdownFolder(folder))
    yield made
    await made.settle(10)
    store.close()
