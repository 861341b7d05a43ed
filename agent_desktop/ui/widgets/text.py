"""Labels. Whatever text they are given is shown letter by letter: markup is never obeyed."""

from __future__ import annotations

import html
import unicodedata
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

BETWEEN = " · "
"""Between facts on one line."""
_FEW = 6
"""Letters of a line that may be cut."""
LONGEST = 500
"""Letters of a single line that are looked at at all; nothing on the screen is wider."""
_NAME = 24
"""Letters for which every place that shows a name has room."""


class Role(StrEnum):
    """Size and weight (VISUAL.md, type)."""

    RING = "ring"
    NUMBER = "number"
    TITLE = "title"
    ARTICLE = "articleHeading"
    HEADING = "heading"
    STRONG = "strong"
    MEDIUM = "medium"
    BODY = "body"
    DENSE = "dense"
    DENSE_STRONG = "denseStrong"
    SMALL = "small"
    SMALL_STRONG = "smallStrong"


class Tone(StrEnum):
    """Colour of a text. INK and ON_BAND are the municipality's (property `accent`)."""

    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    ACCENT = "accentText"
    INK = "ink"
    ON_BAND = "onBand"
    ON_RING = "onRing"
    ON_TOAST = "onToast"


def one_line(text: str) -> str:
    """Text fit for one line: control and direction marks out, white space folded, length cut."""
    cut = text[:LONGEST]
    kept = "".join(c if unicodedata.category(c) not in {"Cc", "Cf"} else " " for c in cut)
    return " ".join(kept.split())


def unbroken_facts(*facts: str) -> str:
    """Facts beside each other; lines break after the dot between two, never in a number."""
    whole = (fact.replace(" ", "\N{NO-BREAK SPACE}") for fact in facts if fact)
    return "\N{NO-BREAK SPACE}· ".join(whole)


def plain_tip(text: str) -> str:
    """A tooltip that shows the text itself, also where it looks like HTML."""
    return f"<span>{html.escape(text)}</span>" if text else ""


def fit_name(widget: QWidget, name: str) -> str:
    """A name that can't give way, cut if it is very long; the tooltip then has all of it."""
    widget.ensurePolished()
    metrics = widget.fontMetrics()
    room = metrics.averageCharWidth() * _NAME
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    widget.setToolTip(plain_tip(name) if shown != name else "")
    return shown


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose properties have changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet selects on; costs nothing when it has the value already."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        restyle(widget)


class Text(QLabel):
    """Plain text in a role and a tone."""

    def __init__(self, role: Role, tone: Tone = Tone.TEXT, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setProperty("tone", tone.value)
        self.setText(text)

    def show_tone(self, tone: Tone) -> None:
        """Change the colour."""
        mark(self, "tone", tone.value)

    def wrapped(self) -> Text:
        """The same label, breaking its lines; it may be as narrow as its longest word."""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setWordWrap(True)
        return self


class Elided(Text):
    """One line that ends in an ellipsis when there is no room; the whole is in the tooltip. One
    that `keeps_end` shows its last fact all the same: a time is never cut.
    """

    def __init__(
        self,
        role: Role,
        tone: Tone = Tone.TEXT,
        text: str = "",
        least: int = _FEW,
        *,
        keeps_end: bool = False,
    ) -> None:
        """So many letters there is always room for."""
        self._whole, self._least = "", least
        self._keeps_end = keeps_end
        super().__init__(role, tone, text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a line of text, literally."""
        self._whole = one_line(text)
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self._fit()

    def whole(self) -> str:
        """The text before it was cut to fit."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Room for the whole line."""
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the least there must be."""
        whole = self.sizeHint()
        least = self.fontMetrics().averageCharWidth() * self._least
        return QSize(min(whole.width(), least), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the line to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, wide = self.fontMetrics(), max(self.width(), 1)
        end = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self._whole, end, wide)
        words, between, last = self._whole.rpartition(BETWEEN)
        if self._keeps_end and words and shown != self._whole:
            kept = f"{between}{last}"
            room = max(wide - metrics.horizontalAdvance(kept), 1)
            shown = metrics.elidedText(words, end, room) + kept
        super().setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
