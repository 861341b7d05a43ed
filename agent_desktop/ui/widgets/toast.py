"""What has just been done, with a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone

_SHOWN_MS = 8000
_EDGE, _HEIGHT = 16, 44


class Toast(QFrame):
    """Lies at the bottom right of a window for eight seconds, and longer under the pointer or with
    the focus in it. One at a time: the next takes its place, and what the former did stays done.
    """

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(window)
        self._kit, self._window = kit, window
        self._take_back: Callable[[], None] | None = None
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(_SHOWN_MS)
        self._time.timeout.connect(self._go)
        self.setMinimumHeight(kit.theme.px(_HEIGHT))
        self._says = Text(Role.DENSE, Tone.ON_TOAST)
        words, keys = self.tr("Undo"), kit.keys.cap(Key.UNDO)
        self.button = Button(kit, Kind.TOAST, words, keys=keys, size=Size.SMALL)
        self.button.clicked.connect(self.undo)
        box = line(self, (16, 6, 8, 6), 12)
        box.addWidget(IconLabel(kit, "circle-check", 16, Token.ON_TOAST))
        box.addWidget(self._says)
        box.addWidget(self.button)
        kit.undo.offered.connect(self.offer)
        window.installEventFilter(self)
        self.hide()

    def offer(self, done: str, take_back: Callable[[], None]) -> None:
        """Show what was done."""
        self._take_back = take_back
        self._says.setText(done)
        self.setAccessibleName(done)
        self._put_in_place()
        self.show()
        self.raise_()
        self._time.start()
        announce(self, f"{done} {self.button.accessibleName()}: {self._kit.keys.cap(Key.UNDO)}")

    def undo(self) -> None:
        """Take back what is shown; nothing when nothing is."""
        take_back, self._take_back = self._take_back, None
        self.hide()
        if take_back is not None:
            take_back()

    def enterEvent(self, event: QEnterEvent) -> None:
        """It stays while one points at it."""
        super().enterEvent(event)
        self._time.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """And then for its time again."""
        super().leaveEvent(event)
        self._time.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner of the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._put_in_place()
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        if self.button.hasFocus():
            self._time.start()
            return
        self._take_back = None
        self.hide()

    def _put_in_place(self) -> None:
        self.adjustSize()
        room = self._window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self.setMaximumWidth(room.width())
        self.move(room.right() - self.width(), room.bottom() - self.height())
