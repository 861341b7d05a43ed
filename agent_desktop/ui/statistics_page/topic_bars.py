"""What the enquiries were about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.statistics_page.statistics_words import TopicLine, count_words, of_all
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import empty_layout
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone

_ROW, _BAR, _NAME = 28, 14, 150
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Bar(QWidget):
    """A bar as long as a share of the longest. It says nothing: its figure stands beside it."""

    def __init__(self, kit: Kit, share: float, token: Token) -> None:
        super().__init__()
        self._kit, self._share, self._token = kit, share, token
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As thick as every bar."""
        return QSize(self._kit.theme.px(100), self._kit.theme.px(_BAR))

    def minimumSizeHint(self) -> QSize:
        """Shorter where there is little room."""
        return QSize(self._kit.theme.px(32), self._kit.theme.px(_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, from zero."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._kit.theme.colour(self._token))
        wide = max(self.width() * self._share, 2.0 if self._share else 0.0)
        painter.drawRoundedRect(QRectF(0, 0, wide, self.height()), 2, 2)


class TopicBars(QWidget):
    """A line for each topic, the most frequent first; other topics and none last."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setAccessibleName(self.tr("What it was about"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 16, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def show_topics(self, lines: Sequence[TopicLine]) -> None:
        """Show these instead."""
        empty_layout(self._grid)
        longest = max((line.times for line in lines), default=0)
        total = sum(line.times for line in lines)
        for row, line in enumerate(lines):
            name = Elided(Role.DENSE, Tone.TEXT, line.name)
            name.setFixedWidth(self._kit.theme.px(_NAME))
            name.setMinimumHeight(self._kit.theme.px(_ROW))
            token = Token.BAR_MUTED if line.muted else Token.BAR
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(Bar(self._kit, line.times / longest, token), row, 1)
            times = Text(Role.DENSE_STRONG, Tone.TEXT, count_words(line.times))
            self._grid.addWidget(times, row, 2, _RIGHT)
            self._grid.addWidget(
                Text(Role.SMALL, Tone.TEXT2, of_all(line.times, total)), row, 3, _RIGHT
            )
