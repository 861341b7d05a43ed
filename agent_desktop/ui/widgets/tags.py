"""Small marks beside a text: tags, and a municipality's letters."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.theme import UNKNOWN
from agent_desktop.ui.widgets.text import fit_name, mark


class Tint(StrEnum):
    """What a tag means."""

    NEUTRAL = "neutral"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"


def accent_code(municipality: Municipality | None) -> str:
    """The value of the property `accent` for a municipality or none."""
    return str(municipality.code) if municipality else UNKNOWN


class Tag(QLabel):
    """A word in a small box; never cut, never clickable."""

    def __init__(self, text: str = "", tint: Tint = Tint.NEUTRAL) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setIndent(0)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setText(text)
        self.setProperty("tint", tint.value)

    def show_tag(self, text: str, municipality: Municipality | None = None) -> None:
        """Show a text, in a municipality's colours when one is given."""
        self.setText(fit_name(self, text) if municipality else text)
        mark(self, "accent", accent_code(municipality) if municipality else "")


class _Letters(QLabel):
    """The two letters of a municipality on its colour; read out as its name."""

    def __init__(self, municipality: Municipality | None = None) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_municipality(municipality)

    def show_municipality(self, municipality: Municipality | None) -> None:
        """Show another municipality, or a question mark for none."""
        self.setText(municipality.mono if municipality else "?")
        self.setAccessibleName(municipality.name if municipality else "?")
        self.setToolTip(municipality.name if municipality else "")
        mark(self, "accent", accent_code(municipality))


class Mono(_Letters):
    """28 by 20, in lists."""


class Tile(_Letters):
    """44 by 44, at the head of the panel."""


def mono_pixmap(kit: Kit, municipality: Municipality, air: int = 0) -> QPixmap:
    """The letters as a picture, for buttons and lists, with `air` pixels at its right."""
    what = (municipality.mono, municipality.colour, air)
    return kit.theme.kept(what, lambda: _draw_mono(kit, municipality, air))


def _draw_mono(kit: Kit, municipality: Municipality, air: int) -> QPixmap:
    theme, accent = kit.theme, kit.theme.accent(municipality)
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    box = QRect(0, 0, theme.px(28), theme.px(20))
    pixmap = QPixmap(box.adjusted(0, 0, air, 0).size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = accent.ink if theme.high_contrast else "#FFFFFF"
    painter.setPen(theme.shade(accent.ink if theme.high_contrast else accent.band))
    painter.setBrush(theme.shade(accent.band))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    font = theme.font()
    font.setPixelSize(theme.px(12))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.shade(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, municipality.mono)
    painter.end()
    return pixmap


class Badge(QLabel):
    """A count on a pill; hidden at zero."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many, at most 99+."""
        self.setText(str(count) if count < 100 else "99+")  # noqa: PLR2004
        self.setVisible(count > 0)
