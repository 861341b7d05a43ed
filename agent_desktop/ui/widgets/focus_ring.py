"""The ring around what the keyboard is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token

_OUT = 2
_RADIUS = 8
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
"""They show their focus themselves, by their border."""
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show}


class FocusRing(QWidget):
    """Lies over the window and follows the focus when it came by keyboard. Takes no clicks."""

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(window)
        self._kit = kit
        self._over = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep up when the focused widget, or what it lies in, moves."""
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, inside this widget's edge."""
        width = 3 if self._kit.theme.high_contrast else 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._kit.theme.colour(Token.FOCUS), width))
        half = width / 2
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(half, half, -half, -half), _RADIUS, _RADIUS
        )

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = new if new is not None and self._wants_ring(new) else None
        inside = self._target
        while inside is not None and inside is not self._over:
            inside.installEventFilter(self)
            self._watched.append(inside)
            inside = inside.parentWidget()
        self._place()

    def _wants_ring(self, widget: QWidget) -> bool:
        return (
            widget.window() is self._over
            and not isinstance(widget, _FIELDS)
            and self._over.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        )

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        width = 3 if self._kit.theme.high_contrast else 2
        corner = target.mapTo(self._over, QPoint(0, 0))
        out = _OUT + width
        self.setGeometry(QRect(corner, target.size()).adjusted(-out, -out, out, out))
        self.raise_()
        self.show()
