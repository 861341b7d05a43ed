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
from agent_desktop.ui.widgets.free_place import covers_control, free_place
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone

_SHOWN_MS = 8000
_EDGE, _HEIGHT = 16, 44


class Toast(QFrame):
    """Lies at the bottom right of a window for eight seconds, and longer under the pointer or with
    the focus in it; where there are controls, beside or above them. One at a time: the next takes
    its place, and what the former did stays done.
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
        self._undo, keys = self.tr("Undo"), kit.keys.cap(Key.UNDO)
        self.button = Button(kit, Kind.TOAST, self._undo, keys=keys, size=Size.SMALL)
        self.button.clicked.connect(self.undo)
        self._icon = IconLabel(kit, "circle-check", 16, Token.ON_TOAST)
        box = line(self, (16, 6, 8, 6), 12)
        box.addWidget(self._icon)
        box.addWidget(self._says)
        box.addWidget(self.button)
        kit.undo.offered.connect(self.offer)
        window.installEventFilter(self)
        self.hide()

    def offer(self, done: str, take_back: Callable[[], None], word: str = "") -> None:
        """Show what was done; `word` names the way back where it is another than to undo it."""
        self._take_back = take_back
        self._icon.show_icon("circle-check", Token.ON_TOAST)
        self.button.rename(word or self._undo)
        self.button.show()
        self._show(done)
        announce(self, f"{done} {self.button.accessibleName()}: {self._kit.keys.cap(Key.UNDO)}")

    def tell(self, words: str) -> None:
        """Say something that there is no way back from."""
        self._take_back = None
        self._icon.show_icon("info", Token.ON_TOAST)
        self.button.hide()
        self._show(words)
        announce(self, words)

    def undo(self) -> bool:
        """Take back what is shown; False when there is nothing to."""
        take_back, self._take_back = self._take_back, None
        self.hide()
        if take_back is not None:
            take_back()
        return take_back is not None

    def enterEvent(self, event: QEnterEvent) -> None:
        """It stays while one points at it."""
        super().enterEvent(event)
        self._time.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """And then for its time again."""
        super().leaveEvent(event)
        self._time.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._put_in_place()
        return super().eventFilter(watched, event)

    def make_way(self) -> None:
        """Something else is shown in the window: go from what can be pressed there."""
        if self.isVisible():
            QTimer.singleShot(0, self, self._look_below)

    def _look_below(self) -> None:
        if self.isVisible() and not self.underMouse() and covers_control(self._window, self):
            self._put_in_place()

    def _show(self, words: str) -> None:
        self._says.setText(words)
        self.setAccessibleName(words)
        self._put_in_place()
        self.show()
        self.raise_()
        self._time.start()
        self.make_way()

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
        self.move(free_place(self._window, self.size(), _EDGE, self))
