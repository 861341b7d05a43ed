"""A desk on a real store, with a telephone that does as it is told and a clock that is turned."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from agent_desktop.desk.call_views import CallView, Features
from agent_desktop.desk.centre import Centre, Me
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.readable import Readable, incident_text, report_text
from agent_desktop.desk.team_protocols import QueueRules
from agent_desktop.desk.views import DeskView
from agent_desktop.desk.workday import Workday
from agent_desktop.domain.call import Call, CallState, Direction, EndCause, Party, TransferState
from agent_desktop.domain.employee import Employee
from agent_desktop.domain.ids import ArticleId, CallId
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.quality import Quality
from agent_desktop.domain.retention import Retention
from agent_desktop.domain.routing import CallHeaders, RoutingTable
from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.insight.counting import Insight
from agent_desktop.knowledge.library import Library
from agent_desktop.knowledge.reports import Reports
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from agent_desktop.logbook.contacts import Logbook
from agent_desktop.logbook.follow_ups import FollowUps
from agent_desktop.logbook.history import History
from agent_desktop.logbook.incidents import Incidents
from agent_desktop.logbook.projection import Projection
from agent_desktop.logbook.recording import Recorder
from agent_desktop.logbook.search import LogSearch
from agent_desktop.people.directory import Directory
from agent_desktop.settings.choices import KeptChoices
from agent_desktop.settings.settings import Settings
from agent_desktop.store.database import Store
from agent_desktop.support.report import FaultReports
from agent_desktop.team.questions import Questions
from tests.fixtures.articles import forms
from tests.fixtures.team import TeamAround, team_rooms
from tests.made import BUILDING, GULEN, NOW, OSTEROY, RAGNHILD, number

EMPLOYEE = Employee("Arne Vik", "Teknisk drift", GULEN.code, (number("90000417"),))
COLLEAGUE = Employee("Åse Bø", "Plan og byggesak", OSTEROY.code, (number("102"),))
FEATURES = Features(
    voicemail="*97", mailbox="*98", park="700", echo="600", queue_join="*51", queue_leave="*52"
)


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
        self.codes: list[str] = []
        self.wanted: dict[CallId, str] = {}
        self.preferences: SoundPreferences | None = None
        self.measuring = False
        self.desk: Workday

    def rings(self, call: Call) -> None:
        self._tell(call)

    def answer(self, call: CallId) -> None:
        self._hold_others(call)
        self._change(call, state=CallState.ACTIVE, answered=self._clock.now())

    def is_answered(self, call: CallId) -> None:
        """The other end takes a call that was dialled."""
        self.answer(call)

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
        self._hold_others(call)
        self._change(call, state=CallState.ACTIVE, transfer=None)

    def mute(self, call: CallId, muted: bool) -> None:
        self._change(call, muted=muted)

    def send_digits(self, call: CallId, digits: str) -> None:
        self.digits += digits

    def dial(self, call: CallId, number: PhoneNumber) -> None:
        self._dial(call, number, None)

    def deflect(self, call: CallId, number: str) -> None:
        self.wanted[call] = number
        self.ends(call, EndCause.SENT_ON)

    def transfer(self, call: CallId, number: str) -> None:
        self.wanted[call] = number
        self._change(call, state=CallState.HELD, transfer=TransferState.TRYING)

    def consult(self, call: CallId, consultation: CallId, number: PhoneNumber) -> None:
        self._change(call, state=CallState.HELD)
        self._dial(consultation, number, call)

    def complete_transfer(self, consultation: CallId) -> None:
        call = self.calls[consultation].consults
        assert call is not None
        self._change(consultation, state=CallState.HELD)
        self._change(call, state=CallState.HELD, transfer=TransferState.TRYING)

    def transfer_rings(self, call: CallId) -> None:
        self._change(call, transfer=TransferState.RINGING)

    def transfer_succeeds(self, call: CallId) -> None:
        """Whoever it was handed to has answered: the call is gone, and one about it too."""
        about = [c.id for c in self.calls.values() if c.consults == call]
        for gone in (call, *about):
            self.ends(gone, EndCause.TRANSFERRED)

    def transfer_fails(self, call: CallId) -> None:
        self._change(call, transfer=TransferState.FAILED)

    def join(self, call: CallId, other: CallId) -> None:
        for one in (call, other):
            self._change(one, state=CallState.ACTIVE, joined=True)

    def part(self, call: CallId) -> None:
        for one in [c.id for c in self.calls.values() if c.joined]:
            state = CallState.ACTIVE if one == call else CallState.HELD
            self._change(one, state=state, joined=False)

    def use_feature(self, code: str) -> None:
        self.codes.append(code)

    def choose_sound(self, preferences: SoundPreferences) -> None:
        self.preferences = preferences

    def measure_sound(self, on: bool, hear: bool = False) -> None:
        self.measuring = on

    def accept_calls(self, accepting: bool) -> None:
        self.accepting = accepting

    def hears(self, call: CallId, quality: Quality) -> None:
        """The sound of a call was measured."""
        self._change(call, quality=quality)

    def _dial(self, call: CallId, number: PhoneNumber, consults: CallId | None) -> None:
        self._hold_others(call)
        self._tell(
            Call(
                id=call,
                direction=Direction.OUTGOING,
                state=CallState.DIALLING,
                party=Party(number),
                headers=CallHeaders(),
                started=self._clock.now(),
                consults=consults,
            )
        )

    def _hold_others(self, call: CallId) -> None:
        for other in list(self.calls.values()):
            if other.id != call and other.state is CallState.ACTIVE:
                self._change(other.id, state=CallState.HELD)

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
    team: TeamAround

    @property
    def told(self) -> set[NoticeKind]:
        """The kinds of the notices that are up."""
        return {notice.kind for notice in self.view.notices}

    @property
    def view(self) -> DeskView:
        return self.desk.view

    def call(self, call: CallId) -> CallView:
        """A call on the desk."""
        return next(view for view in self.view.calls if view.call == call)

    async def settle(self, seconds: float = 0.0) -> None:
        """Let time pass and everything that was started be done."""
        self.clock.turn(seconds)
        await self.desk._tasks.settle()

    def again(self, **changes: Any) -> Room:
        """The same profile after a restart of the program, perhaps with other settings."""
        return build(self.path, self.store, self.clock, library=self.library, **changes)


def build(
    path: Path,
    store: Store,
    clock: Clock,
    features: Features = FEATURES,
    *,
    library: Library | None = None,
    for_employees: ArticleId | None = None,
    remember_callers: bool = True,
    wrap_up_seconds: int = 60,
    retention: Retention = Retention(),  # noqa: B008 - a frozen value
    rules: QueueRules = QueueRules(),  # noqa: B008 - a frozen value
    staff: Sequence[Employee] = (EMPLOYEE, COLLEAGUE),
) -> Room:
    """A desk on a store."""
    centre = Centre(
        Me("Ragnhild Tveiten", RAGNHILD),
        RoutingTable([OSTEROY, GULEN]),
        (BUILDING,),
    )
    readable = Readable(centre)
    telephone = TestTelephone(clock)
    library = library or Library(store, forms(), lambda: clock.now().date())
    projection = Projection(retention, clock.now)
    recorder = Recorder(store, projection, RAGNHILD, clock.now, lambda: None)
    logbook = Logbook(recorder, readable.contact, retention)
    incidents = Incidents(recorder, incident_text)
    choices = KeptChoices(path / "choices.json")
    team = team_rooms(store, centre, clock, choices, rules)
    desk = Workday(
        centre=centre,
        telephone=telephone,
        records=logbook,
        search=LogSearch(store, RAGNHILD),
        promises=FollowUps(recorder, readable.follow_up),
        incidents=incidents,
        contact_text=readable.contact_in_full,
        wrap_up_seconds=wrap_up_seconds,
        team=team,
        insight=Insight(store, centre.municipalities),
        fault_reports=FaultReports("0", Settings(), (), lambda: ()),
        questions=Questions(store, RAGNHILD, readable.question, lambda: None),
        knowledge=library,
        reports=Reports(store, report_text, lambda: None),
        staff=Directory(staff),
        history=History(store),
        choices=choices,
        scheduler=clock,
        now=clock.now,
        features=features,
        for_employees=for_employees,
        remember_callers=remember_callers,
    )
    telephone.desk = desk
    around = TeamAround(desk, team, store, clock.now)
    return Room(desk, telephone, clock, store, library, logbook, incidents, path, around)


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
    changes = MarkdownFolder(folder).changes("")
    assert changes is not None
    await made.library.take("folder", changes)
    yield made
    await made.settle(10)
    made.library.close()
    store.close()


@pytest.fixture
async def bare(room: Room) -> Room:
    """A desk at an exchange that does nothing but calls."""
    return room.again(features=Features())
