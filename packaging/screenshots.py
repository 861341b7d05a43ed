#!/usr/bin/env python3
"""Pictures of every part of the window, with invented people and numbers, in build/screenshots.

Each in three languages at 1280x800: light and dark, every page also with text of 200 %, and in high
contrast at 100 %. The call page also in other sizes. Needs no screen. `ONLY=call` makes the
pictures whose name contains "call"; `FONT="DejaVu Sans"` makes them in another font than Inter.

Every picture is looked at: text that is cut, that lies on another, or that is not translated, and
a municipality's name that is shortened, go to standard error, and the exit code is 1.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Europe/Oslo"
time.tzset()
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QFontDatabase  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from agent_desktop.desk.views import DeskView, Notice, NoticeKind  # noqa: E402
from agent_desktop.domain.language import Language  # noqa: E402
from agent_desktop.domain.sound import Levels  # noqa: E402
from agent_desktop.domain.status import Fault, Health, Service, ServiceState  # noqa: E402
from agent_desktop.domain.window import ThemeChoice  # noqa: E402
from agent_desktop.ui.clock import Clock  # noqa: E402
from agent_desktop.ui.kit import Kit  # noqa: E402
from agent_desktop.ui.language import install_translations  # noqa: E402
from agent_desktop.ui.main_window import MainWindow  # noqa: E402
from agent_desktop.ui.ring_card import RingCard  # noqa: E402
from agent_desktop.ui.shell.rail import Page  # noqa: E402
from agent_desktop.ui.shortcuts import Key  # noqa: E402
from agent_desktop.ui.theme.theme import Theme  # noqa: E402
from tests.fixtures.geometry import all_shortened, all_wrong, settle  # noqa: E402
from tests.unit.ui.pictured_chat import CHAT_IDLE, CHATTING  # noqa: E402
from tests.unit.ui.pictured_desk import (  # noqa: E402
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
    RINGS,
    SERVICES,
    TOWNS,
    WRAP_UP,
    FakeDesk,
)
from tests.unit.ui.pictured_incidents import (  # noqa: E402
    CALL_AND_INCIDENTS,
    ROAD_OPEN,
    STORM_IN_CALL,
    WITH_INCIDENTS,
)
from tests.unit.ui.pictured_log import OPENED  # noqa: E402
from tests.unit.ui.pictured_statistics import COUNTED, EMPTY_DAY  # noqa: E402
from tests.unit.ui.pictured_support import FAULTY, REPORTED  # noqa: E402
from tests.unit.ui.pictured_team import ASKED_TO_HELP, AT_WORK, NILS, QUIET  # noqa: E402

OUT = ROOT / "build" / "screenshots"
ONLY = os.environ.get("ONLY", "")
THEMES = {
    "light": ThemeChoice.LIGHT,
    "dark": ThemeChoice.DARK,
    "hc": ThemeChoice.HIGH_CONTRAST,
}
USUAL, LOW, LARGE = (1280, 800), (1280, 720), (1920, 1080)
NARROW = ((1024, 700), (760, 640))
EVERY = (USUAL, LOW, LARGE, (2560, 1440), *NARROW)
SCALES = (1.0, 2.0)
Sizes = tuple[tuple[int, int], ...]
Scene = tuple[str, DeskView, Callable[[MainWindow], None], Sizes]


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
SCENES: tuple[Scene, ...] = (
    ("call", IN_CALL, _stay, EVERY),
    ("call-panel", IN_CALL, lambda window: window.go_to_search(), (USUAL, *NARROW)),
    ("call-open", NOT_SEARCHED, _stay, (USUAL, LARGE)),
    ("call-gap", NOTHING_FOUND, _stay, (USUAL,)),
    ("call-find", IN_CALL, _find, (USUAL,)),
    ("wrapup", WRAP_UP, _stay, (USUAL,)),
    ("ask", IN_CALL, _ask, (USUAL,)),
    ("lost", LOST_CALL, _stay, (USUAL,)),
    ("finish", IN_CALL, lambda window: window.call_page.note.finish(), (USUAL,)),
    ("transfer", IN_CALL, _hand_over, (USUAL, LOW)),
    ("asking", ASKING, _stay, (USUAL,)),
    ("consulting", CONSULTING, _stay, (USUAL, LOW)),
    ("conference", CONFERENCE, _stay, (USUAL,)),
    ("handing", HANDING_OVER, _stay, (USUAL,)),
    ("came-back", CAME_BACK, _stay, (USUAL,)),
    ("bad-sound", BAD_SOUND, _stay, (USUAL,)),
    ("voicemail", LISTENING, _stay, (USUAL,)),
    ("history", IDLE, lambda window: window.go_to_page(Page.HISTORY), (USUAL, LARGE)),
    ("sound", IDLE, _show_sound, (USUAL, LARGE)),
    ("idle", IDLE, _stay, (USUAL,)),
    ("statistics", COUNTED, _show_figures, (USUAL, LARGE)),
    ("statistics-empty", EMPTY_DAY, _show_figures, (USUAL,)),
    ("connections", FAULTY, _show_connections, (USUAL,)),
    ("report", REPORTED, _show_connections, (USUAL,)),
    ("about", FAULTY, _show_about, (USUAL,)),
    ("lookup", replace(IDLE, panel=IN_CALL.panel), _look_up, (USUAL,)),
    ("trouble", TROUBLE, _stay, (USUAL,)),
    ("questions", IDLE, lambda window: window.go_to_page(Page.QUESTIONS), (USUAL,)),
    ("team", AT_WORK, lambda window: window.go_to_page(Page.TEAM), (USUAL, LARGE)),
    ("chat", CHATTING, lambda window: window.go_to_chat(), (USUAL, LARGE)),
    ("chat-idle", CHAT_IDLE, lambda window: window.go_to_chat(), (USUAL,)),
    ("chat-new", QUIET, lambda window: window.ask(), (USUAL,)),
    ("team-help", QUIET, _call_help, (USUAL,)),
    ("queue", AT_WORK, _stay, (USUAL,)),
    ("queue-idle", QUIET, _stay, (USUAL,)),
    ("asked", ASKED_TO_HELP, _stay, (USUAL,)),
    ("incidents", ROAD_OPEN, lambda window: window.go_to_page(Page.INCIDENTS), (USUAL, LARGE)),
    ("incident-new", IDLE, lambda window: window.report_incident(), (USUAL,)),
    ("call-incidents", CALL_AND_INCIDENTS, _stay, (USUAL,)),
    ("preparedness", STORM_IN_CALL, _stay, (USUAL,)),
    ("spike", WITH_INCIDENTS, _stay, (USUAL,)),
    ("log", OPENED, lambda window: window.go_to_page(Page.LOG), (USUAL,)),
    ("knowledge", IN_CALL, lambda window: window.go_to_page(Page.KNOWLEDGE), (USUAL,)),
    ("settings", IDLE, lambda window: window.go_to_page(Page.SETTINGS), (USUAL,)),
    ("help", IDLE, lambda window: window.go_to_page(Page.HELP), (USUAL,)),
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
}
"""Each page once: the scenes that are also pictured with text of 200 %."""
NAMES = frozenset(town.name for town in TOWNS)


def _save(widget: QWidget, name: str) -> list[str]:
    """Make the picture; what is wrong with it."""
    settle()
    widget.grab().save(str(OUT / f"{name}.png"))
    return [f"{name}: {why}" for why in (*all_wrong(widget), *all_shortened(widget, NAMES))]


def _drop(widget: QWidget) -> None:
    """Delete at once: what lives on is restyled with every new theme."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _picture_rings(kit: Kit, look: str) -> Iterator[tuple[str, list[str]]]:
    card = RingCard(FakeDesk(), kit)
    for kind, calls in RINGS.items():
        name = f"ring-{kind}-{look}"
        if ONLY in name:
            card.show_calls(calls)
            yield name, _save(card, name)
    card.show_calls(())
    _drop(card)


def _sizes_of(scene: str, sizes: Sizes, kit: Kit) -> Sizes:
    """Large text and high contrast are looked at in one size."""
    if kit.theme.text_scale > 1:
        return (USUAL,) if scene in LARGE_TEXT else ()
    return (USUAL,) if kit.theme.high_contrast else sizes


def _picture_pages(kit: Kit, look: str) -> Iterator[tuple[str, list[str]]]:
    for scene, view, turn, sizes in SCENES:
        for wide, high in _sizes_of(scene, sizes, kit):
            name = f"{scene}-{look}-{wide}x{high}"
            if ONLY not in name:
                continue
            window = MainWindow(FakeDesk(view), kit)
            window.resize(wide, high)
            window.show()
            turn(window)
            wrong = _save(window, name)
            _drop(window)
            yield name, wrong


def _be_quiet(kind: QtMsgType, _context: object, text: str) -> None:
    if kind is not QtMsgType.QtDebugMsg and "plugin does not support" not in text:
        sys.stderr.write(f"{text}\n")


def main() -> int:
    """Make the pictures; the names go to standard output."""
    qInstallMessageHandler(_be_quiet)
    app = QApplication([])
    wanted = os.environ.get("FONT", "Inter")
    family = wanted if wanted in QFontDatabase.families() else ""
    OUT.mkdir(parents=True, exist_ok=True)
    wrong = _untranslated()
    for language in Language:
        if not install_translations(app, language):
            sys.exit("no translations: run packaging/translations.py --build first")
        for theme_name, scale in product(THEMES, SCALES):
            if scale == 1 or theme_name != "hc":
                wrong += _picture_look(app, language, theme_name, scale, family)
    sys.stderr.writelines(f"{line}\n" for line in wrong)
    return 1 if wrong else 0


def _picture_look(
    app: QApplication, language: Language, theme_name: str, scale: float, family: str
) -> list[str]:
    """Every scene in one look; what is wrong with them."""
    theme = Theme(app, THEMES[theme_name], scale, family)
    theme.learn(TOWNS)
    kit = Kit(theme, Clock(lambda: NOW, running=False), language)
    look = f"{theme_name}-{language.value}" + ("-200" if scale > 1 else "")
    wrong = []
    for name, faults in (*_picture_rings(kit, look), *_picture_pages(kit, look)):
        sys.stdout.write(f"{name}.png\n")
        wrong += faults
    theme.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return wrong


def _untranslated() -> list[str]:
    """Every string of the program that a language lacks."""
    command = [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main())
