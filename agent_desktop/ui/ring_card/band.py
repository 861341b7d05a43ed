"""The coloured head of the ring card; the card is dragged by it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame

from agent_desktop.desk.call_views import RingCardView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.clock_label import ClockLabel
from agent_desktop.ui.widgets.tags import accent_code
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone, mark

HEIGHT = 88
_NAME_SIZES = (Role.RING, Role.NUMBER, Role.TITLE)


class Band(QFrame):
    """Municipality, called line, and how long the caller has waited in the queue; when the exchange
    does not say, how long it has rung here. A name too long for its size gets a smaller one; it is
    never cut.
    """

    dragged = Signal(QPoint)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setFixedHeight(kit.theme.px(HEIGHT))
        self._grip: QPoint | None = None
        self._name = Text(Role.RING, Tone.ON_BAND)
        self._line = Elided(Role.DENSE, Tone.ON_RING)
        self._waited = ClockLabel(kit, Role.NUMBER, Tone.ON_RING)
        box = line(self, (16, 4, 16, 8), 12)
        words = column()
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._line)
        words.addStretch(1)
        box.addLayout(words, 1)
        figures = column()
        figures.addStretch(1)
        figures.addWidget(self._waited, 0, Qt.AlignmentFlag.AlignRight)
        self._how = Text(Role.SMALL, Tone.ON_RING)
        figures.addWidget(self._how, 0, Qt.AlignmentFlag.AlignRight)
        figures.addStretch(1)
        box.addLayout(figures)

    def show_call(self, call: RingCardView) -> None:
        """Fill with a call."""
        code = accent_code(call.municipality)
        mark(self, "accent", code)
        mark(self._name, "accent", code)
        name = call.municipality.name if call.municipality else self.tr("Unknown municipality")
        self._name.setText(name)
        self._line.setText(call.line)
        self._waited.count_from(call.queued or call.started)
        self._how.setText(self.tr("has rung") if call.queued is None else self.tr("waited"))
        self._fit_name()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the card."""
        self._grip = event.globalPosition().toPoint() - self.window().pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card along."""
        if self._grip is not None:
            self.dragged.emit(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None

    def _fit_name(self) -> None:
        room = self.window().width() - 32 - 12 - self._waited.sizeHint().width()
        for role in _NAME_SIZES:
            mark(self._name, "role", role.value)
            if self._name.fontMetrics().horizontalAdvance(self._name.text()) <= room:
                return
