"""What is pictured: the state of the desk, and what is done in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from agent_desktop.desk.notices import Notice, NoticeKind
from agent_desktop.desk.panel_views import KnowledgeView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.knowledge import SourceState
from agent_desktop.domain.sound import Levels
from agent_desktop.domain.statistics import PeriodKind
from agent_desktop.domain.status import Fault, Health, Service, ServiceState
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.shortcuts import Key
from tests.unit.ui.pictured_chat import CHAT_IDLE, CHATTING
from tests.unit.ui.pictured_desk import (
    A_PAUSE_NEXT,
    ASKING,
    BAD_SOUND,
    CAME_BACK,
    CONFERENCE,
    CONSULTING,
    HANDING_OVER,
    IDLE,
    IN_CALL,
    LISTENING,
    LOST_CALL,
    NOT_SEARCHED,
    NOTHING_FOUND,
    NOW,
    OSTEROY,
    SERVICES,
    WRAP_UP,
    ago,
)
from tests.unit.ui.pictured_incidents import (
    CALL_AND_INCIDENTS,
    ROAD_OPEN,
    STORM_IN_CALL,
    WITH_INCIDENTS,
)
from tests.unit.ui.pictured_log import OPENED
from tests.unit.ui.pictured_statistics import COUNTED, EMPTY_DAY
from tests.unit.ui.pictured_support import FAULTY, REPORTED
from tests.unit.ui.pictured_team import ASKED_TO_HELP, AT_WORK, NILS, QUIET

Size = tuple[int, int]
USUAL, LOW, LARGE = (1280, 800), (1280, 720), (1920, 1080)
NARROW = ((1024, 700), (760, 640))
EVERY = (USUAL, LOW, LARGE, (2560, 1440), *NARROW)


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture for each of the sizes. One that `leaves` something open has a window of its own."""

    name: str
    view: DeskView
    turn: Callable[[MainWindow], None]
    sizes: tuple[Size, ...] = (USUAL,)
    leaves: bool = False


def _stay(window: MainWindow) -> None:
    window.go_to_page(Page.CALL)


def _look_up(window: MainWindow) -> None:
    window.go_to_page(Page.CALL)
    window.idle_page.open_panel(OSTEROY.code)


def _find(window: MainWindow) -> None:
    window.go_to_page(Page.CALL)
    window.find_in_article()
    QTest.keyClicks(window.focusWidget(), "garasje")


def _ask(window: MainWindow) -> None:
    window.go_to_page(Page.CALL)
    window.ask()


def _hand_over(window: MainWindow) -> None:
    window.go_to_page(Page.CALL)
    window.left.calls.press(Key.TRANSFER)
    QTest.keyClicks(window.focusWidget(), "sig")


def _call_help(window: MainWindow) -> None:
    window.call_help()
    window.team_page.form.list.rows.tick([NILS.user], on=True)


def _show_sound(window: MainWindow) -> None:
    window.go_to_page(Page.SOUND)
    window.settings_page.sound._show_levels(Levels(0.62, 0.3))


def _show_figures(window: MainWindow) -> None:
    window.go_to_page(Page.STATISTICS)


def _show_connections(window: MainWindow) -> None:
    window.go_to_page(Page.SETTINGS)
    window.settings_page.show_section(window.settings_page.connections)


def _show_about(window: MainWindow) -> None:
    window.go_to_page(Page.SETTINGS)
    window.settings_page.show_section(window.settings_page.about)


TROUBLE = replace(
    IN_CALL,
    services=(
        ServiceState(Service.TELEPHONE, Health.DOWN, Fault.UNREACHABLE),
        ServiceState(Service.CHAT, Health.DOWN, Fault.UNREACHABLE),
        *(s for s in SERVICES if s.service not in {Service.TELEPHONE, Service.CHAT}),
    ),
    notices=(Notice(NoticeKind.NO_SOUND_DEVICE), Notice(NoticeKind.BAD_NUMBER, "56 19 3")),
)
TIMED = replace(
    WRAP_UP,
    calls=tuple(replace(call, wrap_until=NOW + timedelta(seconds=48)) for call in WRAP_UP.calls),
)
"""The exchange gives so much time, and the next call comes after it."""
READ = replace(
    IN_CALL,
    knowledge=KnowledgeView((SourceState("Kunnskapsbasen", 212, ago(4)),)),
)
"""The knowledge base has been read."""


def _section(place: int) -> Callable[[MainWindow], None]:
    def turn(window: MainWindow) -> None:
        window.go_to_page(Page.SETTINGS)
        window.settings_page.show_at(place)

    return turn


def _find_everything(window: MainWindow) -> None:
    window.go_to_page(Page.CALL)
    window.commands.open()
    QTest.keyClicks(window.commands.field, "si")
    window.commands._find("si")


def _done(window: MainWindow) -> None:
    window.go_to_page(Page.LOG)
    says = QCoreApplication.translate("SoundSection", "The order of the devices is changed.")
    window.kit.undo.offer(says, lambda: None)


def _choose_days(window: MainWindow) -> None:
    window.go_to_page(Page.STATISTICS)
    window.statistics_page.period._choose(PeriodKind.CHOSEN)


SCENES: tuple[Scene, ...] = (
    Scene("call", IN_CALL, _stay, EVERY),
    Scene("call-pause", A_PAUSE_NEXT, _stay, (USUAL, *NARROW)),
    Scene("call-chat", CHATTING, _stay, (USUAL, (2560, 1440))),
    Scene("call-panel", IN_CALL, lambda window: window.go_to_search(), (USUAL, *NARROW)),
    Scene("call-open", NOT_SEARCHED, _stay, (USUAL, LARGE)),
    Scene("call-gap", NOTHING_FOUND, _stay, (USUAL,)),
    Scene("call-find", IN_CALL, _find, (USUAL,), leaves=True),
    Scene("wrapup", WRAP_UP, _stay, (USUAL,)),
    Scene("wrapup-time", TIMED, _stay, (USUAL,)),
    Scene("ask", IN_CALL, _ask, (USUAL,), leaves=True),
    Scene("lost", LOST_CALL, _stay, (USUAL,)),
    Scene("finish", IN_CALL, lambda window: window.call_page.note.finish(), (USUAL,), leaves=True),
    Scene("transfer", IN_CALL, _hand_over, (USUAL, LOW), leaves=True),
    Scene("asking", ASKING, _stay, (USUAL,)),
    Scene("consulting", CONSULTING, _stay, (USUAL, LOW)),
    Scene("conference", CONFERENCE, _stay, (USUAL,)),
    Scene("handing", HANDING_OVER, _stay, (USUAL,)),
    Scene("came-back", CAME_BACK, _stay, (USUAL,)),
    Scene("bad-sound", BAD_SOUND, _stay, (USUAL,)),
    Scene("voicemail", LISTENING, _stay, (USUAL,)),
    Scene("history", IDLE, lambda window: window.go_to_page(Page.HISTORY), (USUAL, LARGE)),
    Scene("sound", IDLE, _show_sound, (USUAL, LARGE)),
    Scene("idle", IDLE, _stay, (USUAL, LARGE)),
    Scene("statistics", COUNTED, _show_figures, (USUAL, LARGE)),
    Scene("statistics-empty", EMPTY_DAY, _show_figures, (USUAL,)),
    Scene("connections", FAULTY, _show_connections, (USUAL,)),
    Scene("report", REPORTED, _show_connections, (USUAL,), leaves=True),
    Scene("about", FAULTY, _show_about, (USUAL,), leaves=True),
    Scene("lookup", replace(IDLE, panel=IN_CALL.panel), _look_up, (USUAL,), leaves=True),
    Scene("trouble", TROUBLE, _stay, (USUAL,)),
    Scene("no-telephone", replace(IDLE, services=TROUBLE.services), _stay, (USUAL, *NARROW)),
    Scene("questions", IDLE, lambda window: window.go_to_page(Page.QUESTIONS), leaves=True),
    Scene("team", AT_WORK, lambda window: window.go_to_page(Page.TEAM), EVERY),
    Scene("chat", CHATTING, lambda window: window.go_to_chat(), EVERY),
    Scene("chat-idle", CHAT_IDLE, lambda window: window.go_to_chat(), (USUAL,)),
    Scene("chat-new", QUIET, lambda window: window.ask(), (USUAL,), leaves=True),
    Scene("team-help", QUIET, _call_help, (USUAL,), leaves=True),
    Scene("queue", AT_WORK, _stay, (USUAL,)),
    Scene("queue-idle", QUIET, _stay, (USUAL,)),
    Scene("asked", ASKED_TO_HELP, _stay, (USUAL,)),
    Scene("incidents", ROAD_OPEN, lambda window: window.go_to_page(Page.INCIDENTS), (USUAL, LARGE)),
    Scene("incident-new", IDLE, lambda window: window.report_incident(), (USUAL,), leaves=True),
    Scene("call-incidents", CALL_AND_INCIDENTS, _stay, (USUAL,)),
    Scene("preparedness", STORM_IN_CALL, _stay, (USUAL,)),
    Scene("spike", WITH_INCIDENTS, _stay, (USUAL,)),
    Scene("log", OPENED, lambda window: window.go_to_page(Page.LOG), (USUAL, LARGE), leaves=True),
    Scene(
        "knowledge", READ, lambda window: window.go_to_page(Page.KNOWLEDGE), (USUAL, LARGE, *NARROW)
    ),
    Scene("settings", IDLE, _section(0), (USUAL,)),
    Scene("help", IDLE, lambda window: window.go_to_page(Page.HELP), (USUAL,)),
    Scene("settings-telephone", FAULTY, _section(1), (USUAL, *NARROW)),
    Scene("settings-keys", FAULTY, _section(2), (USUAL, *NARROW)),
    Scene("settings-notices", AT_WORK, _section(3), (USUAL, *NARROW)),
    Scene("settings-look", FAULTY, _section(4), (USUAL, *NARROW)),
    Scene("settings-privacy", FAULTY, _section(5), (USUAL,)),
    Scene("palette", IN_CALL, lambda window: window.commands.open(), (USUAL, *NARROW), leaves=True),
    Scene("palette-found", IN_CALL, _find_everything, (USUAL,), leaves=True),
    Scene("toast", OPENED, _done, (USUAL, *NARROW), leaves=True),
    Scene("statistics-days", COUNTED, _choose_days, (USUAL, *NARROW), leaves=True),
)
LARGE_TEXT = {
    "call",
    "call-panel",
    "idle",
    "team",
    "chat",
    "questions",
    "incidents",
    "log",
    "history",
    "knowledge",
    "statistics",
    "settings",
    "help",
    "sound",
    "settings-keys",
    "settings-notices",
    "settings-look",
    "connections",
    "palette",
    "toast",
}
"""Each page once: the scenes that are also pictured with text of 200 %."""
