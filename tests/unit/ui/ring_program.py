"""A program of its own, for a real window manager: writes a letter while a call rings.

Prints `kept` when the field that was written in is still the one that gets the keys.
"""

from __future__ import annotations

import sys

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from agent_desktop.domain.language import Language
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.ring_card import RingCard
from agent_desktop.ui.theme.theme import Theme
from tests.unit.ui.pictured_desk import RINGS, FakeDesk


def main() -> None:
    app = QApplication([])
    desk = FakeDesk()
    card = RingCard(desk, Kit(Theme(app), Clock(), Language.NYNORSK))
    letter = QLineEdit()
    letter.show()
    letter.activateWindow()
    assert QTest.qWaitForWindowActive(letter, 5000)
    for calls in RINGS.values():
        card.show_calls(calls)
        assert QTest.qWaitForWindowExposed(card, 5000)
        QTest.qWait(100)
        kept = app.focusWindow() is letter.windowHandle() and letter.hasFocus()
        if not kept or desk.done:
            sys.exit(f"lost: {app.focusWindow()}, {desk.done}")
        card.show_calls(())
    sys.stdout.write("kept\n")


if __name__ == "__main__":
    main()
