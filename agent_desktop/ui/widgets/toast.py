"""What has just been done, with a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.free_place import (
    all_taken,
    covers_control,
    covers_words,
    free_place,
    quiet_place,
)
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone

_SHOWN_MS, _ANY_WIDTH = 8000, 16_777_215
_EDGE, _HEIGHT = 16, 44
_FOLDED, _FOLDED_EDGE, _LOW = 164, 8, 160
"""The words of one that is folded: it has room in the left column."""


class Toast(QFrame):
    """Lies at the bottom right of a window for eight seconds, and longer under the pointer or with
    the focus in it; where there are controls or words, beside or above them, folded if that is what
    there is room for. One at a time: the next takes its place, and what the former did stays done.
    """

    def __init__(self, kit: Kit, window: QWidget, page: QWidget, aside: QWidget) -> None:
        """It lies on the `page` of the window rather than `aside` of it."""
        super().__init__(window)
        self._kit, self._window = kit, window
        self._page, self._aside = page, aside
        self._is_quiet = False
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
        self._box = line(self, (16, 6, 8, 6), 12)
        self._words = line(gap=12)
        self._words.addWidget(self._icon)
        self._words.addWidget(self._says, 1)
        self._box.addLayout(self._words)
        self._box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
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
        if not self.isVisible() or self.underMouse():
            return
        on_words = self._is_quiet and covers_words(self._window, self)
        if on_words or covers_control(self._window, self):
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
        low, page = self._kit.theme.px(_LOW), self._page
        places = (
            (page, page.height() - low, False),
            (self._aside, self._aside.height() // 2, True),
            (page, page.height() // 2, False),
            (page, page.height() // 2, True),
        )
        taken = all_taken(self._window, self)
        for part, top, folded in places:
            self._fold(folded)
            edge = _FOLDED_EDGE if folded else _EDGE
            place = quiet_place(taken, self._window, part, top, self.size(), edge)
            if place is not None:
                self._is_quiet = True
                self.move(place)
                return
        self._is_quiet = False
        self._fold(False)
        self.move(free_place(self._window, self.size(), _EDGE, self))

    def _fold(self, folded: bool) -> None:
        """The button below the words, which break; or beside them."""
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if folded else ways.LeftToRight)
        self._box.setSpacing(4 if folded else 12)
        self._says.setWordWrap(folded)
        wide = self._kit.theme.px(_FOLDED)
        self._says.setMinimumWidth(wide if folded else 0)
        self._says.setMaximumWidth(wide if folded else _ANY_WIDTH)
        self._words.invalidate()
        self.setMaximumWidth(self._window.width() - 2 * _EDGE)
        self.adjustSize()
