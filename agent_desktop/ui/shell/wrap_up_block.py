"""The time that is left to finish a note in."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.call_views import CallView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.clock_label import duration
from agent_desktop.ui.widgets.text import Role, Text, Tone

_HEIGHT = 8


class Track(QWidget):
    """A bar as long as what is left."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._share = 0.0
        self.setFixedHeight(kit.theme.px(_HEIGHT))

    def show_share(self, share: float) -> None:
        """Show how much is left, of one."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole way, and the part that is left on it; outlined where nothing is tinted."""
        theme = self._kit.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        edge = Token.LINE_STRONG if theme.high_contrast else Token.LINE
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(Token.SURFACE if theme.high_contrast else Token.LINE))
        painter.drawRoundedRect(whole, 3, 3)
        if self._share > 0:
            whole.setWidth(whole.width() * self._share)
            painter.setPen(theme.colour(Token.WARN))
            painter.setBrush(theme.colour(Token.WARN))
            painter.drawRoundedRect(whole, 3, 3)


class WrapUpBlock(QWidget):
    """How long is left, in figures and as a bar, and a button for more. Counts by itself;
    `wanted` when the agent needs longer. Hidden while no time runs.
    """

    wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._call: CallView | None = None
        self._left = Text(Role.DENSE_STRONG, Tone.WARN)
        self._track = Track(kit)
        self._more = Button(
            kit,
            Kind.SECONDARY,
            self.tr("Extend"),
            "plus",
            keys=kit.keys.cap(Key.HOLD),
            size=Size.CONTROL,
        )
        self._more.clicked.connect(self.wanted)
        head = line()
        head.addWidget(Text(Role.DENSE, Tone.TEXT, self.tr("Wrap-up")), 1)
        head.addWidget(self._left)
        self.buttons = line(gap=6)
        self.buttons.addWidget(self._more, 1)
        box = column(self, (0, 4, 0, 0), 8)
        box.addLayout(head)
        box.addWidget(self._track)
        box.addLayout(self.buttons)
        kit.clock.ticked.connect(self._turn)
        self.hide()

    def show_call(self, call: CallView) -> None:
        """Show the time of this call."""
        self._call = call
        self._turn()
        self.setVisible(call.wrap_until is not None)

    def _turn(self) -> None:
        call = self._call
        if call is None or call.wrap_until is None:
            return
        left = max(call.wrap_until - self._kit.clock.now(), timedelta(0))
        words = self.tr("%1 left").replace("%1", duration(left))
        self._left.setText(words)
        name = self.tr("Wrap-up")
        self.setAccessibleName(f"{name} {words}")
        whole = max(call.wrap_seconds, 1)
        self._track.show_share(left.total_seconds() / whole)
