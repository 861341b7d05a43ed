"""The sound page: every choice holds at once, and nothing is measured unseen."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from agent_desktop.desk.call_views import Features
from agent_desktop.domain.sound import Levels, SoundPreferences, SoundState
from agent_desktop.ui.main_window import MainWindow
from agent_desktop.ui.settings_page.sound_section import SoundSection
from agent_desktop.ui.settings_page.sound_words import in_use_sentence, missing_sentence
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.widgets.tick import Tick
from tests.unit.ui.conftest import OpenWindow
from tests.unit.ui.pictured_desk import (
    CHOSEN,
    HEADSET,
    IDLE,
    IN_CALL,
    SCREEN,
    SOUND,
    SPEAKERS,
    FakeDesk,
)

Opened = tuple[MainWindow, FakeDesk]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    """The page, opened, with nothing done yet."""
    window, desk = open_window(IDLE)
    window.go_to_page(Page.SOUND)
    desk.listener = desk.done.pop()[1]  # type: ignore[attr-defined]
    return window, desk


def chosen(desk: FakeDesk) -> SoundPreferences:
    """What was chosen; nothing else was done."""
    ((name, preferences),) = desk.done
    assert name == "choose_sound"
    assert isinstance(preferences, SoundPreferences)
    return preferences


def tick(page: SoundSection, name: str) -> Tick:
    return next(t for t in page.findChildren(Tick) if t.accessibleName() == name)


def items(page: SoundSection) -> list[str]:
    shown = page.speakers.list
    return [shown.item(row).text() for row in range(shown.count())]


def test_devices_in_their_order_with_those_that_are_away(opened: Opened) -> None:
    window, _desk = opened
    assert items(window.settings_page.sound) == [
        "Hovudsett til vakt (not connected)",
        "Trådlaust hovudsett (in use)",
        "Høgtalarane på maskina",
        "Skjermen (HDMI)",
    ]
    assert window.settings_page.sound._missing.isVisible()


def test_a_device_is_moved_by_key_and_by_button(opened: Opened, qtbot: QtBot) -> None:
    window, desk = opened
    order = window.settings_page.sound.speakers
    order.list.setCurrentRow(1)
    qtbot.keyClick(order.list, Qt.Key.Key_Up, ALT)
    away = CHOSEN.speakers[0]
    assert chosen(desk).speakers == (HEADSET.id, away, SPEAKERS.id, SCREEN.id)
    desk.done.clear()
    qtbot.mouseClick(order._down, Qt.MouseButton.LeftButton)
    assert chosen(desk).speakers == (away, SPEAKERS.id, HEADSET.id, SCREEN.id)
    desk.done.clear()
    order.list.setCurrentRow(0)
    assert not order._up.isEnabled()
    qtbot.keyClick(order.list, Qt.Key.Key_Up, ALT)
    assert desk.done == []
    qtbot.keyClick(order.list, Qt.Key.Key_Down)
    assert order.list.currentRow() == 1
    qtbot.mouseClick(order._reset, Qt.MouseButton.LeftButton)
    assert chosen(desk).speakers == ()


def test_the_moved_device_stays_chosen(opened: Opened) -> None:
    window, desk = opened
    order = window.settings_page.sound.speakers
    order.list.setCurrentRow(2)
    moved = replace(CHOSEN, speakers=(SPEAKERS.id, HEADSET.id))
    desk.change(replace(IDLE, preferences=moved))
    assert order.list.currentItem().text() == "Høgtalarane på maskina"
    assert order.list.currentRow() == 0


def test_where_it_rings(opened: Opened, qtbot: QtBot) -> None:
    window, desk = opened
    page = window.settings_page.sound
    order = page.ringers
    assert order.list.item(0).text() == SPEAKERS.name
    order.list.setCurrentRow(2)
    qtbot.keyClick(order.list, Qt.Key.Key_Up, ALT)
    assert chosen(desk).ringers == (SPEAKERS.id, SCREEN.id, HEADSET.id)
    desk.done.clear()
    tick(page, "Ring in the headset").click()
    assert not chosen(desk).ring_on_headset


def test_the_tone_and_the_microphone(opened: Opened) -> None:
    window, desk = opened
    page = window.settings_page.sound
    page._tone.choose_at(2)
    assert chosen(desk).ring_tone == "low"
    for name, field in (
        ("Remove echo", "echo_cancel"),
        ("Reduce noise around you", "noise_suppression"),
        ("Keep the volume even", "gain_control"),
    ):
        desk.done.clear()
        tick(page, name).click()
        assert getattr(chosen(desk), field) is True


def test_without_a_device_its_bar_is_empty_and_says_so(opened: Opened) -> None:
    window, desk = opened
    page = window.settings_page.sound
    for view, shown, says in (
        (IDLE, (80, 40), ("Measured now", "Say something: measured now")),
        (
            replace(IDLE, sound=SoundState()),
            (0, 0),
            ("No loudspeaker is connected", "No microphone is connected"),
        ),
    ):
        desk.change(view)
        for _ in range(2):
            assert (
                page._heard.accessibleDescription(),
                page._spoken.accessibleDescription(),
            ) == says
            desk.listener(Levels(0.4, 0.8))  # type: ignore[attr-defined]
            assert (page._heard.value(), page._spoken.value()) == shown


def test_a_volume_is_told_at_a_pause(opened: Opened, qtbot: QtBot) -> None:
    window, desk = opened
    volume = window.settings_page.sound._volumes["ring_volume"]
    for value in (60, 50, 40):
        volume.slider.setValue(value)
    assert desk.done == []
    desk.change(replace(IDLE, preferences=replace(CHOSEN, ring_volume=0.9)))
    assert volume.slider.value() == 40, "never moved under the hand"
    with qtbot.waitSignal(volume.chosen):
        pass
    assert chosen(desk).ring_volume == pytest.approx(0.4)
    desk.change(replace(IDLE, preferences=replace(CHOSEN, ring_volume=0.8)))
    assert volume.slider.value() == 80
    assert len(desk.done) == 1


def test_nothing_is_measured_unseen(opened: Opened) -> None:
    window, desk = opened
    page = window.settings_page.sound
    desk.listener(Levels(0.5, 1.4))  # type: ignore[attr-defined]
    assert (page._spoken.value(), page._heard.value()) == (50, 100)
    window.go_to_page(Page.CALL)
    assert desk.done == [("measure_sound", None)]
    assert (page._spoken.value(), page._heard.value()) == (0, 0)


def test_the_echo_is_there_when_the_exchange_has_one(open_window: OpenWindow, qtbot: QtBot) -> None:
    window, desk = open_window(IDLE)
    window.go_to_page(Page.SOUND)
    found = [b for b in window.findChildren(QPushButton) if b.text() == "Try with an echo"]
    found[0].click()
    assert desk.done[-1] == ("call_echo",)
    bare, _desk = open_window(replace(IDLE, features=Features()))
    assert not [b for b in bare.findChildren(QPushButton) if b.text() == "Try with an echo"]


def test_what_is_in_use_and_what_is_missing_in_words(opened: Opened) -> None:
    assert in_use_sentence(SOUND) == (
        "In use now: you hear through Trådlaust hovudsett and speak into Trådlaust hovudsett."
    )
    assert "what the system has chosen" in in_use_sentence(replace(SOUND, speaker=""))
    assert in_use_sentence(SoundState()).startswith("No headset is connected.")
    assert missing_sentence(SOUND, SoundPreferences()) == ""
    away = missing_sentence(SoundState(), CHOSEN)
    assert "loudspeaker" in away
    assert "microphone" in away


def test_without_any_device(open_window: OpenWindow) -> None:
    window, _desk = open_window(replace(IDLE, sound=SoundState(), preferences=SoundPreferences()))
    window.go_to_page(Page.SOUND)
    assert items(window.settings_page.sound) == []
    assert not window.settings_page.sound.speakers._up.isEnabled()


def test_one_hears_oneself_only_here_and_only_at_rest(open_window: OpenWindow) -> None:
    window, desk = open_window(IDLE)
    window.go_to_page(Page.SOUND)
    button = window.settings_page.sound._try
    button.click()
    assert ("hear_myself", True) in desk.done
    assert button.text() == "End the test"
    desk.change(IN_CALL)
    assert ("hear_myself", False) in desk.done
    assert not button.isEnabled()
    desk.change(IDLE)
    window.go_to_page(Page.SOUND)
    button.click()
    desk.done.clear()
    window.go_to_page(Page.LOG)
    assert desk.done == [("hear_myself", False), ("measure_sound", None)]
    assert not button.isChecked()
