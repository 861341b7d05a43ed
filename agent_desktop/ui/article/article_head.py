"""The head of the open article: it stays in place while the text scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.text import Role, Text, Tone


class ArticleHead(QWidget):
    """Back, the title, and what can be done with the article."""

    back = Signal()
    copy = Signal()
    mail = Signal()
    sms = Signal()
    report = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._title = Text(Role.ARTICLE).wrapped()
        self._copied = Text(Role.SMALL, Tone.OK, self.tr("Copied"))
        self._copied.hide()
        box = line(self, (16, 10, 8, 6), 2)
        self._back = self._button(self.tr("Back"), "arrow-left", Key.BACK)
        self._back.clicked.connect(self.back)
        box.addWidget(self._back)
        box.addWidget(self._title, 1)
        box.addWidget(self._copied)
        buttons = (
            (self.tr("Copy the article"), "copy", self.copy),
            (self.tr("Send by e-mail"), "mail", self.mail),
            (self.tr("Send as a text message"), "smartphone", self.sms),
            (self.tr("Report an error"), "flag", self.report),
        )
        for name, icon, signal in buttons:
            button = self._button(name, icon)
            button.clicked.connect(signal)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_title(self, title: str) -> None:
        """Show another article's title."""
        self._title.setText(title)
        self._copied.hide()

    def show_back(self, can: bool) -> None:
        """Offer the way back, or not."""
        self._back.setVisible(can)

    def say_copied(self) -> None:
        """Tell that the article is on the clipboard."""
        self._copied.show()
        announce(self, self._copied.text())

    def _button(self, name: str, icon: str, keys: str = "") -> Button:
        return Button(self._kit, Kind.ICON, name, icon, keys=keys, size=Size.SMALL)
