"""The window as a whole: names and keys."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from agent_desktop.desk.call_views import Features
from agent_desktop.desk.panel_views import PanelView
from agent_desktop.domain.contact import Outcome
from agent_desktop.ui.call_page.municipality_choice import MunicipalityChoice
from agent_desktop.ui.focus_order import reading_order
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.widgets.button import Button
from agent_desktop.ui.widgets.cards import Row
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import (
    AURLAND,
    CALL,
    CONSULTING,
    HELD,
    IDLE,
    IN_CALL,
    LISTENING,
    LOST_CALL,
    OSTEROY,
    RECENT,
    RINGS,
    TOPICS,
    WRAP_UP,
    FakeDesk,
)
from tests.unit.ui.pictured_incidents import ROAD_OPEN, STORM_IN_CALL
from tests.unit.ui.pictured_team import ASKED_TO_HELP, QUIET

Opened = tuple[MainWindow, FakeDesk]
CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QTextBrowser,
    QAbstractItemView,
)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_every_control_has_a_name(open_window: OpenWindow) -> None:
    views = (
        IDLE,
        IN_CALL,
        WRAP_UP,
        CONSULTING,
        LISTENING,
        ROAD_OPEN,
        STORM_IN_CALL,
        QUIET,
        ASKED_TO_HELP,
    )
    for view in views:
        window, _desk = open_window(view)
        for kind in CONTROLS:
            for control in window.findChildren(kind):
                if control.objectName().startswith("qt_") or _is_part_of_qt(control):
                    continue
                assert control.accessibleName(), (type(control), control.parent())


def _is_part_of_qt(widget: QWidget) -> bool:
    """The list in a combo box and the like."""
    parent = widget.parentWidget()
    return parent is None or parent.metaObject().className() == "QComboBoxPrivateContainer"


def test_no_button_is_default(in_call: Opened) -> None:
    window, _desk = in_call
    assert not any(b.isDefault() for b in window.findChildren(QPushButton))


@pytest.mark.parametrize("index", range(6))
def test_topics_by_digit(in_call: Opened, qtbot: QtBot, index: int) -> None:
    window, desk = in_call
    qtbot.keyClick(window.call_page.note.editor, Qt.Key(Qt.Key.Key_1 + index), ALT)
    wanted = None if index == 0 else TOPICS[index].code
    assert desk.done == [("choose_topic", CALL.call, wanted)]


@pytest.mark.parametrize("index", range(7))
def test_outcomes_by_digit(in_call: Opened, qtbot: QtBot, index: int) -> None:
    window, desk = in_call
    qtbot.keyClick(window.call_page.note.editor, Qt.Key(Qt.Key.Key_1 + index), CTRL)
    assert desk.done == [("choose_outcome", CALL.call, list(Outcome)[index])]


def test_keys_of_the_call(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    editor = window.call_page.note.editor
    for key in (Qt.Key.Key_F6, Qt.Key.Key_F7):
        qtbot.keyClick(editor, key)
    qtbot.keyClick(editor, Qt.Key.Key_F12, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_F5)
    assert desk.done == [
        ("mute", CALL.call, True),
        ("hold", CALL.call),
        ("hang_up", CALL.call),
        ("select", HELD.call),
        ("resume", HELD.call),
    ]


def test_keys_of_a_ringing_call(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(replace(IDLE, ringing=RINGS["two"]))
    qtbot.keyClick(window, Qt.Key.Key_F9, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_F10, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_F11, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_F10, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.done == [
        ("answer", "r1"),
        ("reject", "r1"),
        ("answer", "r2"),
        ("send_to_voicemail", "r1"),
    ]
    desk.change(replace(desk.view, features=Features()))
    qtbot.keyClick(window, Qt.Key.Key_F10, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert len(desk.done) == 4


def test_enter_alone_does_nothing(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(replace(IDLE, ringing=RINGS["two"]))
    qtbot.keyClick(window, Qt.Key.Key_Return)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert desk.done == []


def test_finishing_waits_for_the_end(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    editor = window.call_page.note.editor
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert desk.done == []
    hint = window.call_page.note.footer.hint
    assert hint.isVisible()
    assert hint.text() == "Hang up first (Ctrl+F12). Then you can save and be free."
    desk.change(WRAP_UP)
    assert not hint.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert desk.done == [("finish", CALL.call)]
    assert editor.toPlainText() == IN_CALL.draft.note.text


def test_places_by_key(in_call: Opened, qtbot: QtBot) -> None:
    window, _desk = in_call
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert window.call_page.panel.search.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert window.call_page.note.editor.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL)
    assert window.call_page.note.ask_form.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    assert window.incidents_page.form.isVisible()


def test_escape_puts_the_incident_form_away(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    form = window.incidents_page.form
    for kind in (QLineEdit, QPlainTextEdit):
        window.report_incident()
        field = form.findChild(kind)
        field.setFocus()
        qtbot.keyClicks(field, "ras")
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert not form.isVisible()
    assert form.fields.title.text() == "ras"
    assert desk.done == []


def test_tab_goes_from_left_to_right_and_down(in_call: Opened) -> None:
    window, _desk = in_call
    chain = reading_order(window)
    note, panel = window.call_page.note, window.call_page.panel
    names = [widget.accessibleName() for widget in chain]
    wanted = (
        names.index("Change my status"),
        names.index("Mute"),
        names.index("Citizen"),
        chain.index(note.editor),
        names.index("Solved here"),
        names.index("Ask in chat"),
        chain.index(panel.search),
        chain.index(panel.hits),
    )
    assert list(wanted) == sorted(wanted), names


def test_tab_reaches_everything_and_comes_back(in_call: Opened, qtbot: QtBot) -> None:
    """Links in an article are stops of their own inside its text."""
    window, _desk = in_call
    editor = window.call_page.note.editor
    editor.setFocus()
    seen: list[QWidget] = []
    while not seen or not (editor.hasFocus() or len(seen) > 99):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert editor.hasFocus()
    assert set(reading_order(window)) <= set(seen)


def test_the_ring_follows_the_keyboard(in_call: Opened, qtbot: QtBot) -> None:
    window, _desk = in_call
    window.call_page.note.editor.setFocus()
    qtbot.keyClick(window.call_page.note.editor, Qt.Key.Key_Tab)
    focused = window.focusWidget()
    ring = window._ring
    if not isinstance(focused, (QLineEdit, QComboBox)):
        assert ring.isVisible()
    qtbot.keyClick(focused, Qt.Key.Key_Tab)
    focused = window.focusWidget()
    while isinstance(focused, (QLineEdit, QComboBox)):
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = window.focusWidget()
    assert ring.isVisible()
    at = focused.mapTo(window, focused.rect().center())
    assert ring.geometry().contains(at)
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_searching_while_idle(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IDLE)
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert desk.done == [("show_municipality", OSTEROY.code)]


def test_the_search_waits_for_a_pause_in_typing(in_call: Opened, qtbot: QtBot) -> None:
    window, desk = in_call
    search = window.call_page.panel.search
    search.clear()
    qtbot.keyClicks(search, "sand")
    qtbot.waitUntil(lambda: bool(desk.done))
    assert desk.done == [("search", "sand")]


def test_a_call_brings_its_page_up(open_window: OpenWindow) -> None:
    window, desk = open_window(IDLE)
    window.go_to_page(Page.INCIDENTS)
    desk.change(IN_CALL)
    assert window.call_page.isVisible()
    window.go_to_page(Page.INCIDENTS)
    desk.change(WRAP_UP)
    assert window.incidents_page.isVisible()


@pytest.mark.parametrize("panel", [LOST_CALL.panel, None], ids=["nobody's", "none"])
def test_a_call_to_no_known_municipality(
    in_call: Opened, qtbot: QtBot, panel: PanelView | None
) -> None:
    """Coming from a call to a known one: nothing of that may stay."""
    window, desk = in_call
    desk.change(replace(LOST_CALL, panel=panel))
    page = window.call_page
    choice = page.panel.findChild(MunicipalityChoice)
    assert choice.isVisible()
    said = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    assert "Unknown municipality" in said
    assert not any("Osterøy" in text for text in said)
    qtbot.keyClicks(page.note.editor, "x")
    assert desk.done == [("write_note", CALL.call, LOST_CALL.draft.note.text + "x")]
    button = next(b for b in choice.findChildren(QPushButton) if b.text() == "Aurland")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.done[-1] == ("show_municipality", AURLAND.code)
    qtbot.keyClick(page.note.editor, Qt.Key.Key_J, CTRL)
    assert not page.note.ask_form.isVisible()
    assert "Choose the municipality first" in page.note.footer.ask.toolTip()
    desk.change(IN_CALL)
    assert not choice.isVisible()


def test_what_is_the_same_is_not_built_again(in_call: Opened) -> None:
    window, desk = in_call
    card, sections = window.left.calls.active_card, window.call_page.findChildren(QTextBrowser)
    desk.change(replace(IN_CALL, notices=()))
    assert window.left.calls.active_card is card
    assert window.call_page.findChildren(QTextBrowser) == sections


class Dressed(QObject):
    """Counts how often a widget is dressed by the style sheet."""

    times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look, and let it pass."""
        self.times += event.type() == QEvent.Type.StyleChange
        return False


@pytest.mark.parametrize("name", ["call_page", "team_page", "log_page", "incidents_page"])
def test_a_page_is_made_where_it_is_to_be(
    open_window: OpenWindow, qapp: QApplication, name: str
) -> None:
    """Each new parent dresses a widget again, and all that is in it."""
    window, _desk = open_window(IDLE)
    dressed = Dressed()
    qapp.installEventFilter(dressed)
    page = getattr(window, name)
    qapp.removeEventFilter(dressed)
    assert dressed.times < 6 * len(page.findChildren(QWidget))


def test_the_row_of_a_call_stays_with_its_focus_when_another_is_over(
    open_window: OpenWindow,
) -> None:
    window, desk = open_window(replace(IDLE, recent=RECENT[1:]))
    card = window.idle_page.recent
    finish = next(b for b in card.findChildren(Button) if b.isVisible() and b is not card.all)
    finish.setFocus()
    desk.change(replace(IDLE, recent=RECENT))
    QApplication.processEvents()
    assert finish.hasFocus()
    rows = sorted((row for row in card.findChildren(Row) if row.isVisible()), key=QWidget.y)
    assert len(rows) == len(RECENT)
    assert rows.index(finish.parentWidget()) == RECENT.index(RECENT[1])


def test_the_calls_that_are_not_among_the_latest_are_in_the_log(open_window: OpenWindow) -> None:
    window, desk = open_window(replace(IDLE, recent=()))
    everything = window.idle_page.recent.all
    assert everything.isHidden()
    desk.change(IDLE)
    everything.click()
    assert window.page is Page.LOG


@pytest.mark.parametrize("page", [Page.CALL, Page.LOG, Page.SETTINGS])
def test_escape_leads_from_the_help_back(in_call: Opened, qtbot: QtBot, page: Page) -> None:
    window, _desk = in_call
    window.go_to_page(page)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    assert window.page is Page.HELP
    window.go_to_page(Page.HELP)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    assert window.page is page


def test_escape_in_the_help_empties_the_field_first(in_call: Opened, qtbot: QtBot) -> None:
    window, _desk = in_call
    window.go_to_page(Page.HELP)
    field = window.help_page.field
    window.help_page.search()
    qtbot.keyClicks(field, "mute")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.page is Page.HELP
    assert field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.page is Page.CALL
