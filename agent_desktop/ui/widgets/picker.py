"""A field to pick one of many from."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QCompleter

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token


class Picker(QComboBox):
    """A combo box with our own arrow. With `search`, typing any part of a word finds it."""

    def __init__(self, kit: Kit, name: str, search: bool = False) -> None:
        super().__init__()
        self._kit = kit
        self.setAccessibleName(name)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        if search:
            self._make_searchable()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own combo box, with our arrow on it."""
        super().paintEvent(event)
        theme = self._kit.theme
        side = theme.px(16)
        spot = QRect(self.width() - side - 9, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        painter.drawPixmap(spot.topLeft(), theme.pixmap("chevron-down", 16, Token.TEXT2))

    def _make_searchable(self) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("popup", "yes")
        self.setCompleter(completer)
        field = self.lineEdit()
        if field is not None:
            field.setAccessibleName(self.accessibleName())
            field.setFrame(False)
