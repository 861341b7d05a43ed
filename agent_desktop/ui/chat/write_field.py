"""The field a message is written in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from agent_desktop.ui.kit import Kit

_LINES, _ONE = 7, 36
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def files_of(data: QMimeData) -> list[Path]:
    """The files on this machine that are dragged or pasted."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


class WriteField(QPlainTextEdit):
    """Grows with what is written. Enter sends, Shift+Enter begins a new line, Escape lets go of
    what the message is about, Up in an empty field goes back to my last message.
    """

    sent = Signal()
    let_go = Signal()
    went_up = Signal()
    given = Signal(object)
    """Files, pasted or dropped."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._prompt = ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        kit.theme.changed.connect(self._fit)
        self._fit()

    def show_prompt(self, words: str) -> None:
        """What stands here while nothing is written: one line, shortened at its end."""
        if words != self._prompt:
            self._prompt = words
            self.setAccessibleName(words)
            self._fit_prompt()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the prompt to the new width."""
        super().resizeEvent(event)
        self._fit_prompt()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and not shift:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.let_go.emit()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.went_up.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files too."""
        return bool(files_of(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files are given on; anything else is its text."""
        files = files_of(source)
        if files:
            self.given.emit(files)
        else:
            super().insertFromMimeData(source)

    def sizeHint(self) -> QSize:
        """The height follows what is written."""
        return QSize(160, self.height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as can be."""
        return QSize(80, self.height())

    def _fit_prompt(self) -> None:
        """A second line of it would not be seen, and its last word would be missing."""
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        end = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._prompt, end, max(room, 1))
        if shown != self.placeholderText():
            self.setPlaceholderText(shown)

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), 1), _LINES)
        line = self.fontMetrics().lineSpacing()
        high = max(lines * line + 2 * self._kit.theme.px(9), self._kit.theme.px(_ONE))
        many = self.document().size().height() > _LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if many else policy.ScrollBarAlwaysOff
        )
        if high != self.height():
            self.setFixedHeight(high)
