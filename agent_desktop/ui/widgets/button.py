"""Buttons of every kind."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.face import draw_face
from agent_desktop.ui.widgets.keycap import Keycap, draw_keycap, keycap_width
from agent_desktop.ui.widgets.text import plain_tip

_GAP, _CLOSE_GAP = 8, 4
_STYLE_GAP = 4
"""What Qt itself leaves between icon and text."""
AIR = _GAP - _STYLE_GAP
"""What a picture beside a text has at its right: the rest of the gap."""
_CAP_HEIGHT = 18


class Kind(StrEnum):
    """What a button is for."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    ANSWER = "answer"
    END = "end"
    REJECT = "reject"
    ICON = "icon"
    TOAST = "toast"


class Size(StrEnum):
    """How tall a button is."""

    SMALL = "small"
    NORMAL = "normal"
    CONTROL = "control"
    WIDE = "wide"
    LARGE = "large"


_INK = {
    Kind.PRIMARY: Token.ON_ACCENT,
    Kind.SECONDARY: Token.TEXT,
    Kind.QUIET: Token.ACCENT_TEXT,
    Kind.ANSWER: Token.ON_OK,
    Kind.END: Token.ON_DANGER,
    Kind.REJECT: Token.DANGER,
    Kind.ICON: Token.ACCENT_TEXT,
    Kind.TOAST: Token.TOAST_ACT,
}
_PLAIN = {Kind.SECONDARY, Kind.QUIET, Kind.ICON}


class Button(QPushButton):
    """A button with an optional icon and the key that does the same.

    Never the default button of anything: Enter presses it only where it has the focus. The
    keycap gives way when there is no room for it, and stands in the tooltip then.
    """

    def __init__(
        self,
        kit: Kit,
        kind: Kind,
        text: str = "",
        icon: str = "",
        *,
        keys: str = "",
        size: Size = Size.NORMAL,
    ) -> None:
        super().__init__()
        self._kit = kit
        self._kind = kind
        self._icon = icon
        self._keys = keys
        self._folded = False
        self.setProperty("kind", kind.value)
        self.setProperty("fit", size.value)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText("" if kind is Kind.ICON else text)
        self._name(text)
        kit.theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def rename(self, text: str, icon: str = "") -> None:
        """Show another text (and icon)."""
        if self._kind is not Kind.ICON and not self._folded:
            self.setText(text)
        self._name(text)
        if icon and icon != self._icon:
            self._icon = icon
            self._draw_icon()

    def lie_flush(self) -> Button:
        """The same quiet button without room around its words: they begin where other text does."""
        self.setProperty("lie", "flush")
        return self

    def drop_icon(self) -> None:
        """Show no icon any more."""
        self._icon = ""
        self.setIcon(QIcon())

    def show_keys(self, keys: str) -> None:
        """Show another key, or none."""
        self._keys = keys
        self._name(self.accessibleName())
        self.updateGeometry()

    def fold(self, folded: bool) -> None:
        """Show the icon alone, where there is no room for the word; the tooltip has it then."""
        if folded is not self._folded:
            self._folded = folded
            self.setText("" if folded else self.accessibleName())
            self._name(self.accessibleName())
            self._draw_icon()

    def enable(self, can: bool, why_not: str = "") -> None:
        """Let it be pressed or not; the tooltip then says why not."""
        self.setEnabled(can)
        self._name(self.accessibleName())
        if not can and why_not:
            self.setToolTip(plain_tip(why_not))

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show a picture instead of an icon; it brings its own AIR."""
        self.setIcon(QIcon(pixmap))
        self.setIconSize(pixmap.deviceIndependentSize().toSize())

    def sizeHint(self) -> QSize:
        """Room for icon, text and keycap."""
        return super().sizeHint() + QSize(self._cap_room(), 0)

    def minimumSizeHint(self) -> QSize:
        """Room for icon and text."""
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own button, with the keycap after the text."""
        fits = bool(self._keys) and self.width() >= self.sizeHint().width()
        room = self._cap_room() if fits else 0
        painter, inner = draw_face(self, after=room)
        if fits:
            self._draw_cap(painter, inner.adjusted(0, 0, -room, 0))

    def _name(self, text: str) -> None:
        self.setAccessibleName(text)
        hint = f"{text} ({self._keys})" if self._keys else text
        bare = self._kind is Kind.ICON or self._folded
        self.setToolTip(plain_tip(hint) if bare or self._keys else "")

    def _cap_width(self) -> int:
        return keycap_width(self._kit.theme, self.font(), self._keys)

    def _cap_room(self) -> int:
        return self._cap_width() + self._cap_gap() if self._keys else 0

    def _cap_gap(self) -> int:
        """The least between word and key: where keys stand in a column, some words come close."""
        return _CLOSE_GAP if self._is_control() else _GAP

    def _is_control(self) -> bool:
        return bool(self.property("fit") == Size.CONTROL.value)

    def _draw_cap(self, painter: QPainter, label: QRect) -> None:
        height = self._kit.theme.px(_CAP_HEIGHT)
        left = label.right() + 1 + self._cap_gap()
        if not self._is_control():
            used = self.fontMetrics().horizontalAdvance(self.text())
            used += self.iconSize().width() + _STYLE_GAP if self._icon else 0
            left -= (label.width() - used) // 2
        rect = QRect(left, (self.height() - height) // 2, self._cap_width(), height)
        text, edge = self._cap_colours()
        draw_keycap(painter, self._kit.theme, rect, Keycap(self._keys, text, edge))

    def _cap_colours(self) -> tuple[QColor, QColor]:
        theme = self._kit.theme
        if not self.isEnabled():
            return theme.colour(Token.DISABLED), theme.colour(Token.LINE)
        if self.isChecked():
            both = theme.colour(self._on_token())
            return both, both
        if self._kind in _PLAIN:
            return theme.colour(Token.TEXT3), theme.colour(Token.LINE)
        both = theme.colour(_INK[self._kind])
        return both, both

    def _on_token(self) -> Token:
        return Token.ON_ACCENT if self._kit.theme.high_contrast else Token.ACCENT_TEXT

    def _draw_icon(self) -> None:
        if not self._icon:
            return
        icon = QIcon()
        pairs = (
            (_INK[self._kind], QIcon.Mode.Normal, QIcon.State.Off),
            (self._on_token(), QIcon.Mode.Normal, QIcon.State.On),
            (Token.DISABLED, QIcon.Mode.Disabled, QIcon.State.Off),
        )
        air = AIR if self.text() else 0
        for token, mode, state in pairs:
            pixmap = self._kit.theme.pixmap(self._icon, 16, token, air)
            icon.addPixmap(pixmap, mode, state)
        self.setIcon(icon)
        self.setIconSize(pixmap.deviceIndependentSize().toSize())
