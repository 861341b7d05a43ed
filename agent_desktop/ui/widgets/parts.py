"""The parts of a page: beside each other where there is room, else one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.widgets.boxes import Hairline, column
from agent_desktop.ui.widgets.choices import Choice, Segments


class Part(Struct, frozen=True):
    """A part of a page, and the word on its tab."""

    word: str
    widget: QWidget


class Parts(QWidget):
    """Parts with borders that can be dragged; below `beside_from`, or where what they hold is too
    wide for a layout below the usual one, one of them, under tabs.

    The part with the focus is the one that stays when the layout changes, and parts that are not
    up lose nothing. `turned` tells that another part is up, `dragged` that a border is where the
    agent wants it.
    """

    turned = Signal()
    dragged = Signal()

    def __init__(
        self,
        parent: QWidget,
        kit: Kit,
        name: str,
        parts: Sequence[Part],
        *,
        beside_from: LayoutStep = LayoutStep.USUAL,
        tabs_from: LayoutStep | None = LayoutStep.STRIP,
        quiet: bool = False,
    ) -> None:
        """`name` says to assistive technology what the tabs choose; a `quiet` border is only seen
        under the pointer. Below `tabs_from`, and always with None, somebody else has the tabs. The
        parts are taken in last: a widget is dressed again, with all that is in it, whenever it gets
        another parent.
        """
        super().__init__(parent)
        self._steps = kit.theme.steps
        self._beside_from = beside_from
        self._parts = [part.widget for part in parts]
        self._up = self._parts[0]
        self._away: set[QWidget] = set()
        self._tabs_from = tabs_from
        self._was_beside = True
        self._fits = True
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(4 if quiet else 1)
        self.splitter.setProperty("quiet", "yes" if quiet else "no")
        for part in self._parts:
            self.splitter.addWidget(part)
        self.splitter.splitterMoved.connect(self._tell_dragged)
        self._choice = Segments(name, [Choice(n, part.word) for n, part in enumerate(parts)])
        self._choice.chosen.connect(self._choose)
        self._tabs = QWidget()
        inner = column(self._tabs)
        around = column(margins=(16, 8, 16, 8))
        around.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addLayout(around)
        inner.addWidget(Hairline())
        box = column(self)
        box.addWidget(self._tabs)
        box.addWidget(self.splitter, 1)
        self._steps.changed.connect(self.updateGeometry)
        self._steps.changed.connect(self._look_for_room)
        self._steps.changed.connect(self._follow_step)
        self._arrange()

    @property
    def beside(self) -> bool:
        """Whether the parts stand beside each other now."""
        return self._steps.now >= self._beside_from and self._fits

    @property
    def place(self) -> int:
        """Which part is up when there is one at a time, counted from 0."""
        return self._parts.index(self._up)

    def minimumSizeHint(self) -> QSize:
        """Where they may come to stand under tabs, no wider than the widest."""
        hint = super().minimumSizeHint()
        return QSize(max(self._narrowest()), hint.height()) if self._may_fold else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for all of them, or no longer."""
        super().resizeEvent(event)
        self._look_for_room()

    def event(self, event: QEvent) -> bool:
        """What they hold may need more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._look_for_room()
        return super().event(event)

    def restore_borders(self, state: QByteArray) -> None:
        """Put the borders where they were dragged to before."""
        if self.splitter.restoreState(state):
            self.dragged.emit()

    def show_at(self, place: int) -> None:
        """Have the part of a place up."""
        self.show_part(self._parts[place])

    def show_part(self, part: QWidget) -> None:
        """Have a part up, wherever there is one at a time."""
        if part is not self._up:
            self._up = part
            self._arrange()
            self.turned.emit()

    def put_away(self, part: QWidget, *, away: bool) -> None:
        """Whether a part is not to be seen at all, in no layout; then the first one is up."""
        if away is not (part in self._away):
            (self._away.add if away else self._away.remove)(part)
            self._up = self._parts[0] if away and part is self._up else self._up
            self._arrange()
            self.turned.emit()

    def show_around(self, widget: QWidget) -> None:
        """Have the part up that a widget lies in."""
        for part in self._parts:
            if part is widget or part.isAncestorOf(widget):
                self.show_part(part)

    @property
    def _may_fold(self) -> bool:
        return self._beside_from <= self._steps.now < LayoutStep.USUAL

    def _narrowest(self) -> list[int]:
        parts = (part for part in self._parts if part not in self._away)
        return [max(part.minimumSizeHint().width(), part.minimumWidth()) for part in parts]

    def _look_for_room(self) -> None:
        borders = self.splitter.handleWidth() * (len(self._parts) - 1)
        fits = not self._may_fold or sum(self._narrowest()) + borders <= self.width()
        if fits is not self._fits:
            self._fits = fits
            self._follow_step()

    def _tell_dragged(self, _place: int, _index: int) -> None:
        self.dragged.emit()

    def _choose(self, place: object) -> None:
        if isinstance(place, int):
            self.show_at(place)

    def _follow_step(self) -> None:
        focused = QApplication.focusWidget()
        if self._was_beside and not self.beside and focused is not None:
            self._up = next((p for p in self._parts if p.isAncestorOf(focused)), self._up)
        self._arrange()

    def _arrange(self) -> None:
        """What comes is shown before what goes is hidden, so that the focus finds it."""
        self._was_beside = self.beside
        own_tabs = self._tabs_from is not None and self._steps.now >= self._tabs_from
        self._tabs.setVisible(own_tabs and not self.beside)
        self._choice.show_choice(self.place)
        self._up.show()
        for part in self._parts:
            part.setVisible(part is self._up or (self.beside and part not in self._away))


def turn_to(widget: QWidget) -> None:
    """Have the parts up that a widget lies in, all the way out."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, Parts):
            around.show_around(widget)
        around = around.parentWidget()
