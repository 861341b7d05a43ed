"""The search field of the panel."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.tokens import Token

_PAUSE_MS = 120


class SearchBox(QLineEdit):
    """Tells what to search for, shortly after the last key; never changed while typed in."""

    wanted = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.setProperty("fit", "search")
        self.setAccessibleName(self.tr("Search the knowledge base"))
        self.setPlaceholderText(self.tr("Search the knowledge base (%1)").replace("%1", Key.SEARCH))
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        kit.theme.changed.connect(self._draw_icon)
        self._draw_icon()
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.accessibleName())
        self.textEdited.connect(self._pause.start)
        self.returnPressed.connect(self._tell)

    def show_query(self, query: str) -> None:
        """Show what was searched for, unless the agent is writing something else."""
        if not self.hasFocus() and not self._pause.isActive() and query != self.text():
            self.setText(query)

    def reset(self, query: str) -> None:
        """Another municipality is shown: show its query whatever was here."""
        self._pause.stop()
        self.setText(query)

    def _tell(self) -> None:
        self._pause.stop()
        self.wanted.emit(self.text().strip())

    def _draw_icon(self) -> None:
        self._icon.setIcon(QIcon(self._kit.theme.pixmap("search", 16, Token.TEXT2)))
