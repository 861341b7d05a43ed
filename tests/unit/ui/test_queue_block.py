"""My status, and the queue in the left column."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.team_views import MyPlace, QueueView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.language import Language
from agent_desktop.domain.queue import PauseReason, Pressure, Waiting
from agent_desktop.domain.status import AgentStatus, Fault, Health, Service, ServiceState
from agent_desktop.domain.team import Source
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shell import status_block
from agent_desktop.ui.shell.place_words import doubt_words, shift_words
from agent_desktop.ui.shell.queue_block import QueueBlock
from agent_desktop.ui.widgets.text import Elided
from tests.fixtures.geometry import settle
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import (
    AURLAND,
    GULEN,
    IDLE,
    IN_CALL,
    NOW,
    OSTEROY,
    RINGS,
    SERVICES,
    ago,
)
from tests.unit.ui.pictured_team import AT_WORK, CHAT, HOSTILE, PLACE, QUEUE, QUIET, STATE

pytestmark = pytest.mark.usefixtures("in_norway")
CTRL = Qt.KeyboardModifier.ControlModifier
PAUSED = replace(
    IDLE, status=AgentStatus.PAUSE, place=replace(PLACE, reason=PauseReason.LUNCH), queue=QUEUE
)


def shown(widget: QWidget) -> str:
    """All the words that are seen in a widget, also those there was no room for."""
    labels = [label for label in widget.findChildren(QLabel) if not label.isHidden()]
    words = (label.whole() if isinstance(label, Elided) else label.text() for label in labels)
    return " | ".join(part for part in words if part)


def names(block: QueueBlock) -> list[str]:
    """The rows from the top."""
    return [row.accessibleName() for row in block.rows()]


def with_queue(**changes: object) -> DeskView:
    """A window with the queue otherwise."""
    return replace(AT_WORK, queue=replace(QUEUE, **changes))  # type: ignore[arg-type]


def test_the_menu_sets_a_pause_with_its_reason(open_window: OpenWindow) -> None:
    window, desk = open_window(IDLE)
    menus = window.left.status.findChildren(QMenu)
    pauses = next(menu for menu in menus if menu.title() == "Pause")
    assert [a.text() for a in pauses.actions()] == ["Lunch", "The counter", "Meeting", "Other work"]
    pauses.actions()[2].trigger()
    assert desk.done == [("set_status", AgentStatus.PAUSE, PauseReason.MEETING)]


def test_one_key_for_pause_and_free(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IDLE)
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert desk.done.pop() == ("set_status", AgentStatus.PAUSE, PauseReason.OTHER_WORK)
    desk.change(PAUSED)
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert desk.done == [("set_status", AgentStatus.FREE)]


COMING = replace(
    IN_CALL, chosen=AgentStatus.PAUSE, place=replace(PLACE, reason=PauseReason.LUNCH), queue=QUEUE
)


def test_a_pause_chosen_in_a_call_is_told_before_it_begins(
    open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = open_window(replace(IN_CALL, queue=QUEUE, place=PLACE))
    told: list[str] = []
    monkeypatch.setattr(status_block, "announce", lambda _source, words: told.append(words))
    block = window.left.status
    assert not block._coming.isVisible()
    desk.change(COMING)
    assert "In a call | since" in shown(block)
    assert "Pause: lunch, after the call" in shown(block)
    assert "Pause: lunch, after the call" in block.accessibleName()
    assert told == [block.accessibleName()]
    assert "Pause: lunch, after the call" in window._bar._mark.toolTip()
    block._free.click()
    assert desk.done.pop() == ("set_status", AgentStatus.FREE)
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert desk.done.pop() == ("set_status", AgentStatus.FREE)
    block._free.setFocus()
    desk.change(replace(COMING, chosen=AgentStatus.FREE))
    assert not block._coming.isVisible()
    assert block._button.hasFocus()
    desk.change(replace(COMING, chosen=AgentStatus.OFF_DUTY))
    assert "Off duty, after the call" in shown(block)
    desk.change(PAUSED)
    assert "after" not in shown(block)


def test_a_choice_while_wrapping_up_holds_at_once(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(replace(COMING, status=AgentStatus.WRAP_UP))
    assert "Pause: lunch, after the wrap-up" in shown(window.left.status)
    assert not window.left.status._free.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert desk.done.pop()[:2] == ("set_status", AgentStatus.PAUSE)


def test_why_since_when_and_the_shift(open_window: OpenWindow) -> None:
    window, _desk = open_window(PAUSED)
    words = shown(window.left.status)
    assert "Pause | since 10:39 | Lunch" in words
    assert "Shift 09–12 · you and Jorunn H." in words
    assert "exchange" not in words


@pytest.mark.parametrize("service", [Service.ENGINE, Service.TELEPHONE])
def test_nobody_is_free_whom_no_call_can_reach(open_window: OpenWindow, service: Service) -> None:
    down = ServiceState(service, Health.DOWN, Fault.UNREACHABLE)
    gone = replace(IDLE, services=(*(s for s in SERVICES if s.service is not service), down))
    window, desk = open_window(gone)
    assert "No telephone | chosen: Free" in shown(window.left.status)
    assert "No call can come until the telephone is back." in shown(window.left.calls)
    desk.change(IDLE)
    assert "Free | since" in shown(window.left.status)
    assert "The next call comes here by itself." in shown(window.left.calls)
    desk.change(replace(gone, status=AgentStatus.PAUSE))
    assert "Pause | since" in shown(window.left.status)
    assert "The next call comes when you choose Free." in shown(window.left.calls)


@pytest.mark.parametrize("language", list(Language), indirect=True)
@pytest.mark.parametrize("width", [760, 1024, 1280])
def test_since_when_and_why_are_never_cut(open_window: OpenWindow, width: int) -> None:
    window, desk = open_window(PAUSED)
    window.resize(width, 700)
    for reason in PauseReason:
        desk.change(replace(PAUSED, place=replace(PLACE, reason=reason)))
        settle()
        lines = [line for line in window.left.status.findChildren(Elided) if line.isVisible()]
        assert [line.text() for line in lines] == [line.whole() for line in lines]


def test_what_the_exchange_has_not_said_is_told(open_window: OpenWindow) -> None:
    window, desk = open_window(PAUSED)
    desk.change(replace(PAUSED, place=replace(PLACE, asking=True)))
    assert "asking the exchange …" in shown(window.left.status)
    desk.change(replace(PAUSED, place=replace(PLACE, source=Source.DESK)))
    words = shown(window.left.status)
    assert "not confirmed by the exchange" in words
    assert "Shift 09–12" in words


def test_without_a_queue_nobody_confirms_anything() -> None:
    assert doubt_words(replace(IDLE, place=MyPlace(source=Source.DESK))) == ""


def test_shifts_in_words(kit: Kit) -> None:
    assert shift_words(MyPlace(), kit) == ""
    tomorrow = MyPlace(next_shift=NOW + timedelta(days=1))
    assert shift_words(tomorrow, kit) == "Next shift tomorrow 10:46"
    many = replace(PLACE, on_shift_with=("A", "B", "C"))
    assert shift_words(many, kit) == "Shift 09–12 · you and 3 others"
    ill = shift_words(replace(PLACE, on_shift_with=(HOSTILE,)), kit)
    assert "\u202e" not in ill
    assert len(ill) < 80


def test_the_longest_wait_stands_first_then_the_name(open_window: OpenWindow) -> None:
    window, _desk = open_window(AT_WORK)
    assert names(window.left.queue) == [
        "Aurland, 4, longest 1:31",
        "Osterøy, 1, longest 0:22",
        "Gulen, 0",
        "Samnanger, 0",
    ]
    assert "5 waiting | longest 1:31" in shown(window.left.queue)


def test_waits_tick(open_window: OpenWindow, kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    window, _desk = open_window(AT_WORK)
    monkeypatch.setattr(kit.clock, "now", lambda: NOW + timedelta(seconds=9))
    kit.clock.ticked.emit()
    assert names(window.left.queue)[0] == "Aurland, 4, longest 1:40"


def test_rows_wait_for_the_pointer_before_they_change_places(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = open_window(AT_WORK)
    block = window.left.queue
    before = block.rows()
    monkeypatch.setattr(block, "underMouse", lambda: True)
    turned = (Waiting(GULEN.code, 1, ago(5)), Waiting(AURLAND.code, 1, ago(1)))
    desk.change(with_queue(state=replace(STATE, waiting=turned)))
    assert block.rows() == before
    monkeypatch.setattr(block, "underMouse", lambda: False)
    block.leaveEvent(None)
    assert names(block)[0] == "Gulen, 1, longest 5:00"


def test_old_figures_stand_still_and_say_their_age(
    open_window: OpenWindow, kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, desk = open_window(AT_WORK)
    desk.change(with_queue(stale=True))
    monkeypatch.setattr(kit.clock, "now", lambda: NOW + timedelta(minutes=9))
    kit.clock.ticked.emit()
    assert "last known 10:46" in shown(window.left.queue)
    row = window.left.queue.rows()[0]
    assert row.accessibleName() == "Aurland, 4, longest 1:29"
    assert row._count.property("tone") == "text3"
    assert row._warn.isHidden()


def test_no_queue_no_block(open_window: OpenWindow) -> None:
    window, desk = open_window(IDLE)
    assert window.left.queue.isHidden()
    desk.change(replace(IDLE, queue=QueueView(expected=True)))
    assert "no figures yet" in shown(window.left.queue)
    assert not window.left.queue.isHidden()


def test_a_citizen_in_chat_can_be_taken(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(QUIET)
    row = window.left.queue.rows()[0]
    assert row.accessibleName() == "Chat · Osterøy, longest 2:10"
    button = next(b for b in row.findChildren(QWidget) if "Take" in b.accessibleName())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.done == [("claim_citizen", CHAT.id)]
    desk.change(replace(QUIET, queue=replace(QUIET.queue, chats=())))
    assert len(window.left.queue.rows()) == 4


def test_calls_to_an_unknown_number_are_shown_while_there_are_any(open_window: OpenWindow) -> None:
    window, desk = open_window(AT_WORK)
    desk.change(with_queue(state=replace(STATE, waiting=(Waiting(None, 2, ago(1)),))))
    assert names(window.left.queue)[0] == "Unknown number, 2, longest 1:00"
    desk.change(AT_WORK)
    assert len(window.left.queue.rows()) == 4


def test_many_municipalities_leave_room_for_the_calls(open_window: OpenWindow) -> None:
    towns = tuple(replace(OSTEROY, code=f"{place}", name=f"By {place}") for place in range(40))
    window, _desk = open_window(replace(AT_WORK, municipalities=towns))
    assert sum(not row.isHidden() for row in window.left.queue.rows()) == 9
    assert "and 31 more" in shown(window.left.queue)


def test_pressure_is_marked_with_a_shape(open_window: OpenWindow) -> None:
    window, desk = open_window(AT_WORK)
    assert not window.left.queue._warn.isHidden()
    assert not window.left.queue.rows()[0]._warn.isHidden()
    desk.change(with_queue(pressure=Pressure.CALM))
    assert window.left.queue._warn.isHidden()


@pytest.mark.parametrize("language", [Language.NYNORSK], indirect=True)
def test_in_nynorsk(open_window: OpenWindow, language: Language) -> None:
    window, _desk = open_window(AT_WORK)
    assert "Vakt 09–12 · du og Jorunn H." in shown(window.left.status)
    assert "5 ventar | lengst 1:31" in shown(window.left.queue)


def test_where_calls_stand_it_says_that_it_rings(open_window: OpenWindow) -> None:
    window, desk = open_window(IDLE)
    assert "No call now" in shown(window.left.calls)
    desk.change(replace(IDLE, ringing=RINGS["withheld"]))
    assert "It rings | The call comes here when you answer." in shown(window.left.calls)
    desk.change(IDLE)
    assert "No call now" in shown(window.left.calls)
