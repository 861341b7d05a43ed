"""`python -m tests.bench.hour FOLDER HOURS`: working hours at the real window and the real desk.

An hour is 60 calls with a note, a topic and a saved enquiry each, 500 messages of chat, 5,000
colleagues on the board, news of queue and colleagues, pages turned and searches as they are typed.
The first hour takes a second and more a call (`BENCH_STEP_SECONDS=4`: a minute, as at the desk),
the others less than half of it. Writes FOLDER/hours.json.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec
import qasync
from PySide6.QtWidgets import QApplication

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState, EndCause
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.language import Language
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.queue import MemberState
from agent_desktop.domain.team import Presence
from agent_desktop.domain.window import ThemeChoice, WindowPreferences
from agent_desktop.knowledge.source import Changes
from agent_desktop.knowledge.sources.markdown_folder import MarkdownFolder
from agent_desktop.matrix.rooms import DUTY_TEAM
from agent_desktop.matrix.shapes import MESSAGE
from agent_desktop.memory import collect_memory
from agent_desktop.resources import resource
from agent_desktop.store.database import Store
from agent_desktop.ui.clock import Clock as WindowClock
from agent_desktop.ui.front import Front
from agent_desktop.ui.preferences import Preferences
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.theme.theme import Theme
from tests.bench.memory import pss_mb
from tests.bench.report import summary
from tests.bench.stalls import Stalls
from tests.bench.team import employee
from tests.bench.window import Hours
from tests.made import BUILDING, GULEN, OSTEROY, call
from tests.unit.desk.conftest import Clock, Room, build

_CALLS = int(os.environ.get("BENCH_CALLS", "60"))
_PEOPLE, _ON_DUTY = 5_000, 12
_MESSAGES_A_CALL = 500 / _CALLS
_STEPS = 15
"""In a call; the window is looked at after each."""
_STEP_SECONDS = float(os.environ.get("BENCH_STEP_SECONDS", "0.05"))
"""In the first hour. With 4 the hour takes an hour."""
_FAST_SECONDS = 0.02
_TEN_MINUTES = 10
"""In calls."""
_NOTE = "Innringar spør om høgda på ein garasje ved nabogrensa; har fått skjema og telefontid. "
_PAGES = (Page.TEAM, Page.INCIDENTS, Page.LOG, Page.KNOWLEDGE, Page.HISTORY, Page.STATISTICS)
_QUERIES = ("garasje", "barnehage", "søknad", "vatn", "avfall", "skule")
_DIALLED = (OSTEROY.switchboard.digits, GULEN.switchboard.digits)


@dataclass
class Hour:
    """The window, the desk, and what happens to them."""

    room: Room
    front: Front
    step_seconds: float = _STEP_SECONDS
    calls: int = 0
    said: float = 0.0

    async def one_call(self) -> None:
        """A call from the first ring to the saved enquiry, with a minute's life around it."""
        self.calls += 1
        at, desk = f"call{self.calls}", self.room.desk
        call_id = CallId(at)
        self.room.telephone.rings(call(at, dialled=_DIALLED[self.calls % 2]))
        await self._step()
        desk.answer(call_id)
        await self._step()
        await self._write(call_id)
        await self._search()
        await self._look_around()
        desk.choose_topic(call_id, BUILDING.code)
        await self._step()
        self.room.telephone.ends(call_id, EndCause.HUNG_UP)
        await self._step()
        desk.finish(call_id)
        await self._step()
        assert all(view.state is CallState.ENDED for view in desk.view.calls)

    async def _write(self, call_id: CallId) -> None:
        """Note by note, in the field where it is written."""
        note = self.front.window.call_page.note
        for word in _NOTE.split()[:5]:
            note.editor.insertPlainText(word + " ")
            await self._step()
        assert self.room.call(call_id)

    async def _search(self) -> None:
        word = _QUERIES[self.calls % len(_QUERIES)]
        for end in range(2, len(word) + 1):
            self.room.desk.search(word[:end])
            await asyncio.sleep(self.step_seconds / 5)
        await self._step()

    async def _look_around(self) -> None:
        """Another page, and what is looked for there."""
        page = _PAGES[self.calls % len(_PAGES)]
        self.front.window.go_to_page(page)
        await self._step()
        if page is Page.TEAM:
            for typed in ("na", "namn4", "namn4 bygg"):
                self.front.window.team_page.search()
                self.room.desk.find_colleagues(typed)
                await self._step()
        if page is Page.LOG:
            self.room.desk.find_contacts(LogFilter(words="garasje"))
            await self._step()
        self.front.window.go_to_page(Page.CALL)
        await self._step()

    async def _step(self) -> None:
        """Four seconds at the desk: others talk, the queue moves."""
        self.room.clock.turn(60 / _STEPS)
        self.said += _MESSAGES_A_CALL / _STEPS
        while self.said >= 1:
            self.said -= 1
            await self._hear_message()
        news = self.room.team
        turn = int(self.room.clock.passed)
        news.status(employee(turn % 200).user, Presence.FREE if turn % 3 else Presence.PAUSE)
        news.queue(*((employee(n).user, _state(n + turn), None) for n in range(_ON_DUTY)))
        await asyncio.sleep(self.step_seconds)

    async def _hear_message(self) -> None:
        """As it comes from the homeserver: folded on the store's thread, then read."""
        team = self.room.team
        event = team.event(employee(3).user, MESSAGE, {"msgtype": "m.text", "body": _NOTE})
        await self.room.store.write(lambda c: [fold(c, DUTY_TEAM, event) for fold in team._folds])
        self.room.desk.reload_log()


def _state(number: int) -> MemberState:
    return (MemberState.FREE, MemberState.IN_CALL, MemberState.RINGING)[number % 3]


async def _work(folder: Path, hours: int, app: QApplication) -> Hours:
    store = Store(folder / "desk.db", b"k" * 32)
    clock = Clock()
    room = build(folder, store, clock, staff=[employee(n) for n in range(_PEOPLE)])
    town = MarkdownFolder(resource("demo/knowledge")).changes("")
    assert town is not None
    await room.library.take("town", Changes(town.articles, frozenset(), (), True, "1"))
    theme = Theme(app, ThemeChoice.LIGHT)
    preferences = Preferences(WindowPreferences(Language.NYNORSK, ThemeChoice.LIGHT))
    front = Front(room.desk, theme, WindowClock(clock.now), preferences)
    room.desk.subscribe(_shown_by(front))
    front.show()
    front.prepare()
    front.prepare_page()
    while front.window.make_one_ahead():
        pass
    store.write_and_wait(lambda c: [c.execute("INSERT INTO room VALUES ('!r', ?)", (DUTY_TEAM,))])
    collect_memory()
    gc.freeze()
    hour = Hour(room, front)
    stalls = Stalls(asyncio.get_running_loop())
    stalls.start()
    memory = []
    for count in range(_CALLS):
        await hour.one_call()
        if count + 1 == _TEN_MINUTES:
            memory.append(pss_mb(os.getpid()))
    stalls.stop()
    memory.append(pss_mb(os.getpid()))
    hour.step_seconds = _FAST_SECONDS
    for _ in range(hours - 1):
        for _ in range(_CALLS):
            await hour.one_call()
        memory.append(pss_mb(os.getpid()))
    changed = await _change(front, preferences)
    await room.desk.close()
    return Hours(summary(stalls.waits), stalls.longest, memory, changed)


async def _change(front: Front, preferences: Preferences) -> float:
    """Every theme and language, three times over."""
    for _ in range(3):
        for theme in (ThemeChoice.DARK, ThemeChoice.LIGHT):
            preferences.choose(theme=theme)
            await asyncio.sleep(0.3)
        for language in (Language.BOKMAL, Language.NYNORSK):
            preferences.choose(language=language)
            await asyncio.sleep(1.5)
    front.window.update()
    return pss_mb(os.getpid())


def _shown_by(front: Front) -> Callable[[DeskView], None]:
    """In the order of the program."""

    def show(view: DeskView) -> None:
        front.show_ringing(view)
        front.show_view(view)

    return show


def main(folder: Path, hours: int) -> None:
    """Run them."""
    app = QApplication(["bench"])
    with qasync.QEventLoop(app) as loop:
        found = loop.run_until_complete(_work(folder, hours, app))
    (folder / "hours.json").write_bytes(msgspec.json.encode(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
