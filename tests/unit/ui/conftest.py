"""A window without a screen, with an invented day in it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.language import Language
from agent_desktop.domain.window import ThemeChoice
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import install_translations
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.ring_card import RingCard
from agent_desktop.ui.theme.theme import Theme
from tests.unit.ui.pictured_desk import IN_CALL, NOW, TOWNS, FakeDesk, pictured_preferences

ROOT = Path(__file__).resolve().parents[3]
OpenWindow = Callable[[DeskView], tuple[MainWindow, FakeDesk]]


@pytest.fixture(scope="session")
def translations() -> None:
    """The compiled translations."""
    script = ROOT / "packaging" / "translations.py"
    subprocess.run([sys.executable, str(script), "--build"], check=True)


@pytest.fixture
def in_norway(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The machine stands in Norway, so that a test may say what the clock shows."""
    monkeypatch.setenv("TZ", "Europe/Oslo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """One look for all tests: each new one restyles everything."""
    theme = Theme(qapp, ThemeChoice.LIGHT)
    theme.learn(TOWNS)
    return theme


@pytest.fixture
def language(
    request: pytest.FixtureRequest, qapp: QApplication, translations: None
) -> Iterator[Language]:
    """English, or the language a test is parametrised with."""
    chosen = getattr(request, "param", Language.ENGLISH)
    assert install_translations(qapp, chosen)
    yield chosen
    install_translations(qapp, Language.ENGLISH)


@pytest.fixture
def kit(theme: Theme, language: Language) -> Kit:
    """A standing clock, so that pictures and tests say the same."""
    clock = Clock(lambda: NOW, running=False)
    return Kit(theme, clock, language, preferences=pictured_preferences())


@pytest.fixture
def open_window(kit: Kit, qtbot: QtBot) -> OpenWindow:
    """Opens a window on a view."""

    def open_one(view: DeskView) -> tuple[MainWindow, FakeDesk]:
        desk = FakeDesk(view)
        window = MainWindow(desk, kit)
        desk.subscribe(window.show_view)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window, desk

    return open_one


@pytest.fixture
def in_call(open_window: OpenWindow) -> tuple[MainWindow, FakeDesk]:
    """A window with a call up."""
    return open_window(IN_CALL)


@pytest.fixture
def card(kit: Kit, qtbot: QtBot) -> RingCard:
    """A ring card; its desk is `card._actions`."""
    card = RingCard(FakeDesk(), kit)
    qtbot.addWidget(card)
    return card


@pytest.fixture(autouse=True)
def _drop_widgets() -> Iterator[None]:
    """Let deleted widgets go before the next test."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
