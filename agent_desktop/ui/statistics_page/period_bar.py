"""Which days the figures are of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from agent_desktop.domain.statistics import Period, PeriodKind
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.log_page.date_field import DateField
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.choices import Choice, Segments


class PeriodBar(QWidget):
    """The usual periods; the last one opens two fields for one's own, below where it is narrow."""

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kind = PeriodKind.TODAY
        choices = (
            Choice(PeriodKind.TODAY, self.tr("Today")),
            Choice(PeriodKind.WEEK, self.tr("This week")),
            Choice(PeriodKind.MONTH, self.tr("This month")),
            Choice(PeriodKind.CHOSEN, self.tr("Choose …")),
        )
        self.segments = Segments(self.tr("Which days"), choices)
        self.segments.chosen.connect(self._choose)
        self.segments.show_choice(self._kind)
        self.first = DateField(kit, self.tr("From"))
        self.last = DateField(kit, self.tr("To"))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        fields = line()
        fields.addWidget(self.first)
        fields.addWidget(self.last)
        fields.addStretch(1)
        self._box.addLayout(fields)
        self._box.addWidget(self.segments)
        for field in (self.first, self.last):
            field.hide()
            field.changed.connect(self.changed)

    def stand(self, *, narrow: bool) -> None:
        """The fields beside the periods, or below them."""
        way = QBoxLayout.Direction
        self._box.setDirection(way.BottomToTop if narrow else way.LeftToRight)

    @property
    def has_fields(self) -> bool:
        """Whether the fields for one's own days are there."""
        return self._kind is PeriodKind.CHOSEN

    def period(self) -> Period:
        """What has been chosen."""
        if self._kind is PeriodKind.CHOSEN:
            return Period(self._kind, self.first.day(), self.last.day())
        return Period(self._kind)

    def _choose(self, kind: PeriodKind) -> None:
        self._kind = kind
        self.segments.show_choice(kind)
        own = kind is PeriodKind.CHOSEN
        for field in (self.first, self.last):
            field.setVisible(own)
        if own:
            self.first.setFocus()
        self.changed.emit()
