"""The window, the ring card and the tray together: chosen anew, closed, quit."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from agent_desktop.desk.call_views import Delivery
from agent_desktop.domain.language import Language
from agent_desktop.domain.window import ThemeChoice, WindowPreferences
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.front import Front
from agent_desktop.ui.preferences import Preferences
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme import text_scale
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.ui.theme.tokens import ThemeName
from agent_desktop.ui.widgets.question import Question
from tests.unit.ui.pictured_desk import IDLE, IN_CALL, NOW, RINGS, FakeDesk

pytestmark = pytest.mark.usefixtures("language")
Open = Callable[..., tuple[Front, FakeDesk]]
ENGLISH = WindowPreferences(language=Language.ENGLISH, theme=ThemeChoice.LIGHT)


def choose(front: Front, **changes: object) -> None:
    """Choose, and nothing more for a while."""
    front._preferences.choose(**changes)
    front._settling.stop()
    front._settling.timeout.emit()


@pytest.fixture
def open_front(theme: Theme, qtbot: QtBot) -> Iterator[Open]:
    """Opens everything on a view."""
    opened: list[Front] = []

    def open_one(view: object, wanted: WindowPreferences = ENGLISH) -> tuple[Front, FakeDesk]:
        desk = FakeDesk(view)  # type: ignore[arg-type]
        clock = Clock(lambda: NOW, running=False)
        front = Front(desk, theme, clock, Preferences(wanted))
        desk.subscribe(front.show_view)
        opened.append(front)
        front.show()
        qtbot.waitUntil(front.window.isVisible)
        return front, desk

    yield open_one
    for front in opened:
        front.put_away()
        front.window.deleteLater()
        front.card.deleteLater()
        front.deleteLater()
    theme.use(ThemeChoice.LIGHT)
    theme.use_text_scale(1.0)


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with a tray in which our icon is."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda _self: True)


def test_another_language_speaks_at_once_in_the_same_place(open_front: Open) -> None:
    front, _desk = open_front(IN_CALL)
    before = front.window
    before.resize(QSize(1300, 780))
    before.move(QPoint(20, 30))
    before.go_to_page(Page.LOG)
    assert before.windowTitle() == "Agent desktop"
    choose(front, language=Language.NYNORSK)
    assert front.window is not before
    assert front.window.isVisible()
    assert not before.isVisible()
    assert front.window.page is Page.LOG
    assert front.window.size() == QSize(1300, 780)
    caps = {button.text() for button in front.window.left.findChildren(QPushButton)}
    assert "Legg på" in caps


def test_the_note_is_there_in_the_new_window(open_front: Open) -> None:
    front, _desk = open_front(IN_CALL)
    text = front.window.call_page.note.editor.toPlainText()
    assert text
    choose(front, language=Language.BOKMAL)
    assert front.window.call_page.note.editor.toPlainText() == text


def test_what_is_not_sent_holds_the_window_back(open_front: Open) -> None:
    front, _desk = open_front(IN_CALL)
    before = front.window
    form = before.call_page.note
    before.ask()
    QtBot.keyClicks(before.focusWidget(), "Kan de ringe opp?")
    choose(front, language=Language.NYNORSK)
    assert front.window is before
    assert front.has_to_wait
    form.send_form()
    front._clock.ticked.emit()
    assert front.window is not before


def test_other_keys_act_and_are_shown(open_front: Open, qtbot: QtBot) -> None:
    front, desk = open_front(IN_CALL)
    choose(front, keys={"mute": "Ctrl+M"})
    window = front.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert desk.done == []
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert [name for name, *_ in desk.done] == ["mute"]
    assert window.kit.keys.cap(Key.MUTE) == "Ctrl+M"


def test_the_theme_changes_without_a_new_window(open_front: Open, theme: Theme) -> None:
    front, _desk = open_front(IDLE)
    before = front.window
    choose(front, theme=ThemeChoice.DARK)
    assert front.window is before
    assert theme.name is ThemeName.DARK


def test_the_systems_own_text_size_is_followed(
    open_front: Open, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is Windows that has one; here it is said to be another from one second to the next."""
    front, _desk = open_front(IDLE)
    before = front.window
    front._clock.ticked.emit()
    assert front.window is before
    monkeypatch.setattr(text_scale, "_system_scale", lambda: 1.3)
    front._clock.ticked.emit()
    assert front.window is not before
    assert theme.text_scale == 1.3
    choose(front, text_scale=1.5)
    assert theme.text_scale == 1.5


def test_what_is_locked_stays(theme: Theme) -> None:
    kept: list[object] = []
    preferences = Preferences(ENGLISH, {"theme"}, kept.append)
    preferences.choose(theme=ThemeChoice.DARK, text_scale=1.5)
    assert (preferences.now.theme, preferences.now.text_scale) == (ThemeChoice.LIGHT, 1.5)
    assert kept == [{"text_scale": 1.5}]


def test_closing_leaves_the_program_in_the_tray(open_front: Open, with_tray: None) -> None:
    front, _desk = open_front(IN_CALL)
    ended: list[bool] = []
    front.quit_agreed.connect(lambda: ended.append(True))
    front.window.close()
    front._close_window()
    assert not front.window.isVisible()
    assert not ended
    front._tray.opened.emit()
    assert front.window.isVisible()


@pytest.mark.usefixtures("with_tray")
def test_who_wants_it_closed_has_it_closed(open_front: Open, qtbot: QtBot) -> None:
    front, _desk = open_front(IDLE, replace(ENGLISH, to_tray=False))
    with qtbot.waitSignal(front.quit_agreed):
        front.window.close()


def test_quitting_in_a_call_asks_first(open_front: Open, qtbot: QtBot) -> None:
    front, desk = open_front(IN_CALL)
    ended: list[bool] = []
    front.quit_agreed.connect(lambda: ended.append(True))
    front.ask_to_quit()
    box = front.window.findChild(Question)
    assert box.isVisible()
    assert "You are in a call" in box.words()
    desk.change(replace(IN_CALL, ringing=RINGS["known"]))
    assert not ended
    leave, stay = box.buttons
    assert stay.isDefault()
    assert box.focusWidget() is stay
    stay.click()
    assert not ended
    front.ask_to_quit()
    assert "It is ringing" in box.words()
    leave.click()
    assert ended


def test_a_note_the_disk_refuses_is_not_left_behind(open_front: Open) -> None:
    refused = replace(IN_CALL.draft, delivery=Delivery.NOT_SAVED)
    front, desk = open_front(replace(IN_CALL, calls=(), draft=refused))
    assert front._quitting.warnings(desk.view) == ["The note is not saved: the disk refuses it."]


def test_quitting_with_nothing_to_lose_is_at_once(open_front: Open, qtbot: QtBot) -> None:
    front, _desk = open_front(IDLE)
    front.window.activateWindow()
    qtbot.waitUntil(front.window.isActiveWindow)
    with qtbot.waitSignal(front.quit_agreed):
        qtbot.keyClick(front.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_old_windows_go(open_front: Open) -> None:
    front, desk = open_front(IN_CALL)
    old: list[object] = []
    for language in (Language.NYNORSK, Language.BOKMAL):
        old += [front.window, front.card]
        choose(front, language=language)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any(map(isValid, old))
    front._clock.ticked.emit()
    desk.change(IDLE)


def test_nothing_of_an_old_window_stays(open_front: Open) -> None:
    front, _desk = open_front(IN_CALL)
    widgets = []
    for language in (Language.NYNORSK, Language.BOKMAL, Language.NYNORSK, Language.BOKMAL):
        choose(front, language=language)
        while front.window.make_one_ahead():
            pass
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        widgets.append(len(QApplication.allWidgets()))
    assert widgets[3] <= widgets[1]
