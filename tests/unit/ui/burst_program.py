"""A program of its own, for a real window manager: the window with the page where it is built anew.

Prints where on the screen each text size is chosen, and then every size that is chosen.
"""

from __future__ import annotations

import sys

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_desktop.domain.window import WindowPreferences
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.front import Front
from agent_desktop.ui.preferences import Preferences
from agent_desktop.ui.shell.rail import Page
from agent_desktop.ui.theme.theme import Theme
from agent_desktop.ui.widgets.choices import Segment
from tests.unit.ui.pictured_desk import IDLE, FakeDesk


def tell(*words: object) -> None:
    """A line for whoever watches."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main() -> None:
    app = QApplication([])
    preferences = Preferences(WindowPreferences())
    front = Front(FakeDesk(IDLE), Theme(app), Clock(), preferences)
    preferences.changed.connect(lambda: tell(preferences.now.text_scale))
    front.show()
    window = front.window
    window.go_to_page(Page.SETTINGS)
    window.settings_page.show_section(window.settings_page.look)
    assert QTest.qWaitForWindowActive(window, 5000)
    for segment in window.settings_page.look.findChildren(Segment):
        if segment.accessibleName().endswith("%") and segment.isVisible():
            at = segment.mapToGlobal(segment.rect().center())
            tell(at.x(), at.y())
    tell("ready")
    app.exec()


if __name__ == "__main__":
    main()
