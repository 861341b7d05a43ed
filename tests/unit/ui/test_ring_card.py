"""The ring card: it shows, it is clicked, and it never gets in the way."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desktop.desk.call_views import Features
from agent_desktop.domain.ids import CallId
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.ring_card import RingCard
from agent_desktop.ui.ring_card.card import HEIGHT, WIDTH
from agent_desktop.ui.widgets.text import Elided
from tests.unit.ui.pictured_desk import (
    EMPLOYEE,
    GULEN,
    IDLE,
    NOW,
    OSTEROY,
    RINGS,
    UNKNOWN,
    FakeDesk,
    ago,
    ringing,
)

HOSTILE = "<img src=x onerror=alert(1)><b>Kommunedirektøren</b>\r\n" + "A" * 10_000


def texts(card: QWidget) -> list[str]:
    """Every text on the card, whole also where it is elided."""
    shown = [label for label in card.findChildren(QLabel) if label.isVisibleTo(card)]
    return [x.whole() if isinstance(x, Elided) else x.text() for x in shown]


def button(card: RingCard, word: str) -> QPushButton:
    """The button with a word on it."""
    return next(b for b in card.findChildren(QPushButton) if b.accessibleName() == word)


def test_the_key_that_works_in_any_program_is_shown(card: RingCard) -> None:
    card.show_calls(RINGS["known"])
    answer = button(card, "Answer")
    assert "(Ctrl+F9)" in answer.toolTip()
    card._kit.preferences.everywhere = {"answer": "Ctrl+Shift+F9"}
    card.show_calls(RINGS["two"])
    assert "(Ctrl+Shift+F9)" in answer.toolTip()
    assert answer.minimumWidth() == answer.sizeHint().width()


def test_the_window_never_takes_the_focus(card: RingCard) -> None:
    flags = card.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.FramelessWindowHint
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    for widget in (card, *card.findChildren(QWidget)):
        assert widget.focusPolicy() is Qt.FocusPolicy.NoFocus, widget


def test_no_button_is_default(card: RingCard) -> None:
    for one in card.findChildren(QPushButton):
        assert not one.isDefault()
        assert not one.autoDefault()


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_F9]
)
def test_no_key_acts_on_it(card: RingCard, qtbot: QtBot, key: Qt.Key) -> None:
    card.show_calls(RINGS["known"])
    qtbot.keyClick(card, key)
    qtbot.keyClick(card, key, Qt.KeyboardModifier.ControlModifier)
    assert card.isVisible()
    assert card._actions.done == []


def test_it_says_what_is_needed(card: RingCard) -> None:
    card.show_calls(RINGS["known"])
    assert {
        "Osterøy",
        "Hovudnummeret",
        "900 00 214",
        "«Osterøy kommune, du snakkar med Ragnhild.»",
        "Fv. 566 stengd ved Hauge",
        "0:14",
        "waited",
    } <= set(texts(card))


@pytest.mark.usefixtures("in_norway")
@pytest.mark.parametrize(
    ("before", "said"),
    [
        (timedelta(hours=1), "rang today 09:46 · building permits"),
        (timedelta(days=1), "rang yesterday 10:46 · building permits"),
        (timedelta(days=3), "rang 11 May · building permits"),
    ],
)
def test_it_says_when_they_rang_the_last_time(card: RingCard, before: timedelta, said: str) -> None:
    (call,) = RINGS["known"]
    caller = replace(call.caller, last_contact=NOW - before)
    card.show_calls((replace(call, caller=caller),))
    assert said in texts(card)


def test_it_says_how_long_the_caller_has_waited_when_the_exchange_does(card: RingCard) -> None:
    card.show_calls(tuple(replace(call, queued=ago(3, 20)) for call in RINGS["known"]))
    assert {"3:20", "waited"} <= set(texts(card))
    card.show_calls(tuple(replace(call, queued=None) for call in RINGS["known"]))
    assert {"0:14", "has rung"} <= set(texts(card))


def test_a_number_nobody_has(card: RingCard) -> None:
    card.show_calls(RINGS["nobody"])
    assert {"Unknown municipality", "56 00 09 99"} <= set(texts(card))


def test_an_employee_is_named_with_the_employer(card: RingCard) -> None:
    card.show_calls(RINGS["employee"])
    assert {"Arne Vik", "Employed in Gulen"} <= set(texts(card))


def test_it_answers_and_rejects_the_first(card: RingCard, qtbot: QtBot) -> None:
    card.show_calls(RINGS["two"])
    qtbot.mouseClick(button(card, "Answer"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(card, "Reject"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(card, "Answer Aurland"), Qt.MouseButton.LeftButton)
    done = card._actions.done
    assert done == [("answer", "r1"), ("reject", "r1"), ("answer", "r2")]


def test_it_sends_the_first_to_voicemail(card: RingCard, qtbot: QtBot) -> None:
    card.show_calls(RINGS["two"])
    qtbot.mouseClick(button(card, "To voicemail"), Qt.MouseButton.LeftButton)
    assert card._actions.done == [("send_to_voicemail", "r1")]


def test_without_voicemail_there_is_no_such_button(kit: Kit, qtbot: QtBot) -> None:
    card = RingCard(FakeDesk(replace(IDLE, features=Features())), kit)
    qtbot.addWidget(card)
    assert {b.accessibleName() for b in card.findChildren(QPushButton)} >= {"Answer", "Reject"}
    assert "To voicemail" not in {b.accessibleName() for b in card.findChildren(QPushButton)}


def test_a_double_click_does_not_answer_the_next(card: RingCard, qtbot: QtBot) -> None:
    first, second = RINGS["two"]
    card.show_calls((first, second))
    qtbot.mouseClick(button(card, "Answer"), Qt.MouseButton.LeftButton)
    card.show_calls((second,))
    qtbot.mouseClick(button(card, "Answer"), Qt.MouseButton.LeftButton)
    assert card._actions.done == [("answer", "r1")]


def test_the_buttons_stay_where_they_are(card: RingCard) -> None:
    places = set()
    for calls in RINGS.values():
        card.show_calls(calls)
        card.layout().activate()
        places.add(button(card, "Answer").mapTo(card, QPoint(0, 0)).toTuple())
    assert len(places) == 1


def test_its_size(card: RingCard) -> None:
    card.show_calls(RINGS["known"])
    assert (card.width(), card.height()) == (WIDTH, HEIGHT)
    card.show_calls(RINGS["many"])
    assert card.height() == HEIGHT + 3 * 56 + 28
    assert "and 2 more ringing" in texts(card)


def test_it_goes_away(card: RingCard) -> None:
    card.show_calls(RINGS["known"])
    assert card.isVisible()
    card.show_calls(())
    assert not card.isVisible()


def test_hostile_text_is_shown_letter_by_letter(card: RingCard) -> None:
    caller = replace(EMPLOYEE, name=HOSTILE, unit=HOSTILE, number=HOSTILE)
    card.show_calls((ringing("x", GULEN, caller, 1, line=HOSTILE),))
    for label in card.findChildren(QLabel):
        assert label.textFormat() is not Qt.TextFormat.RichText
        if label.pixmap().isNull():
            assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
    assert any(text.startswith("<img src=x onerror=alert(1)><b>Kommune") for text in texts(card))
    assert (card.width(), card.height()) == (WIDTH, HEIGHT)
    for label in card.findChildren(Elided):
        assert len(label.text()) < 200
        assert "\n" not in label.text()


def test_a_long_name_is_never_cut(card: RingCard) -> None:
    town = replace(OSTEROY, name="Nordre Land og Austre Moland")
    card.show_calls((ringing("x", town, UNKNOWN, 1),))
    name = next(x for x in card.findChildren(QLabel) if x.text() == town.name)
    assert name.fontMetrics().horizontalAdvance(town.name) <= WIDTH - 32


def test_it_tells_when_a_call_was_painted(card: RingCard, qtbot: QtBot) -> None:
    before = time.time()
    with qtbot.waitSignal(card.painted, timeout=20_000) as told:
        card.show_calls(RINGS["known"])
    call, when = told.args
    assert call == CallId("r1")
    assert before <= when <= time.time()


def test_it_is_moved_back_onto_the_screen(card: RingCard) -> None:
    card.place(QPoint(50_000, 50_000))
    assert card.screen().virtualGeometry().contains(card.geometry())
