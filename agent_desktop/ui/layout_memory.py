"""Where the window and its borders were left, for each set of screens."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.widgets.parts import Parts

_GRIP = 64
"""So much of a window's upper edge must be on a screen for it to be taken hold of."""
_TITLE_BAR = 40
"""No title bar is higher; how high it is is told only when the window is seen."""


class LayoutMemory:
    """Remembers in an ini file. With other screens than before it starts afresh, and finds the old
    places again with the old screens. What is not on a screen is not used. A file that can't be
    read or written is as good as none. Lives on the thread of the window.
    """

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def restore_window(self, window: QWidget) -> None:
        """Put the window where it was, if that can be seen; else see to that all of it can."""
        place = self._file.value(self._key("window"))
        if isinstance(place, QRect) and _can_be_seen(place):
            window.setGeometry(place)
            if self._file.value(self._key("maximised")) == "yes":
                _maximise(window)
        else:
            _keep_on_screen(window)

    def keep_window(self, window: QWidget) -> None:
        """Remember where the window is; of a maximised one, also where it would be otherwise."""
        self._file.setValue(self._key("window"), window.normalGeometry())
        self._file.setValue(self._key("maximised"), "yes" if window.isMaximized() else "no")

    def follow_borders(self, window: QWidget) -> None:
        """Put every border in the window where it was, and remember where it is dragged to."""
        for parts in window.findChildren(Parts):
            name = type(parts.parentWidget()).__name__
            state = self._file.value(self._key(name))
            if isinstance(state, QByteArray):
                parts.restore_borders(state)
            parts.dragged.connect(lambda parts=parts, name=name: self._keep_borders(name, parts))

    def card_corner(self) -> QPoint | None:
        """Where the ring card was dragged to, if that is on a screen."""
        corner = self._file.value(self._key("card"))
        on_screen = isinstance(corner, QPoint) and QGuiApplication.screenAt(corner) is not None
        return corner if on_screen else None

    def keep_card(self, corner: QPoint) -> None:
        """Remember where the ring card has been dragged to."""
        self._file.setValue(self._key("card"), corner)

    def _keep_borders(self, name: str, parts: Parts) -> None:
        self._file.setValue(self._key(name), parts.splitter.saveState())

    def _key(self, name: str) -> str:
        return f"{_screens()}/{name}"


def _screens() -> str:
    """The screens there are, and how they stand, in a few letters."""
    found = sorted(
        (str(screen.geometry()), screen.devicePixelRatio()) for screen in QGuiApplication.screens()
    )
    return hashlib.sha256(repr(found).encode()).hexdigest()[:16]


def _maximise(window: QWidget) -> None:
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def _keep_on_screen(window: QWidget) -> None:
    """A window the screen has no room for, with its title bar, takes all there is."""
    usual = window.size()
    fits = usual.boundedTo(window.screen().availableSize() - QSize(0, _TITLE_BAR))
    if fits != usual:
        window.resize(fits)
        _maximise(window)


def _can_be_seen(place: QRect) -> bool:
    """Whether enough of the upper edge is on a screen."""
    edge = QRect(place.left(), place.top(), place.width(), _GRIP)
    seen = (screen.availableGeometry().intersected(edge) for screen in QGuiApplication.screens())
    return any(part.width() >= _GRIP and part.height() >= _GRIP // 2 for part in seen)
