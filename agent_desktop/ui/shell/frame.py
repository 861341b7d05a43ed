"""What stands around the pages, in each layout."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.shell.call_bar import CallBar
from agent_desktop.ui.shell.left_column import LeftColumn
from agent_desktop.ui.shell.messages import Messages
from agent_desktop.ui.shell.pages import Pages
from agent_desktop.ui.shell.rail import Rail
from agent_desktop.ui.widgets.boxes import Hairline, take_out
from agent_desktop.ui.widgets.choices import Choice, Segments
from agent_desktop.ui.widgets.parts import Parts, turn_to

_CALL = 2
"""The last tab; those before it are the parts of the page."""

_LAST = 5
"""The row that takes the height there is."""
_SHARE = 3
"""Unfolded messages take no more of the height than one part of so many."""


class Frame(QWidget):
    """Rail, left column, messages and pages. In the narrowest layout a bar with tabs takes the
    left column's place, and the column is what the last tab shows.
    """

    def __init__(
        self,
        kit: Kit,
        rail: Rail,
        bar: CallBar,
        left: LeftColumn,
        messages: Messages,
        pages: Pages,
    ) -> None:
        super().__init__()
        self._steps = kit.theme.steps
        self._rail, self._bar, self._left = rail, bar, left
        self._messages, self._pages = messages, pages
        self._parts: Parts | None = None
        self._left_up = self._on_calls = self._in_call = False
        self._across, self._down = (Hairline(), Hairline()), (Hairline("down"), Hairline("down"))
        self._during = self._tabs(self.tr("Note"), self.tr("Municipality"), self.tr("Call"))
        self._between = self._tabs(self.tr("Today"), "", self.tr("Call"))
        for tabs in (self._during, self._between):
            bar.add_tabs(tabs)
        for widget in (bar, *self._across, *self._down):
            widget.setParent(self)  # also what no layout has had a place for
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setRowStretch(_LAST, 1)
        self._steps.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Messages leave the page most of the height."""
        super().resizeEvent(event)
        self._messages.keep_within(self.height() // _SHARE)

    def take_parts(self, parts: Parts) -> None:
        """Those of the page for calls, which has no tabs of its own here."""
        self._parts = parts
        parts.turned.connect(self._show_tabs)
        self._show_tabs()

    def show_page(self, *, on_calls: bool, in_call: bool) -> None:
        """Say whether the page for calls is up, and whether a note is written there."""
        if in_call is not self._in_call:
            self._left_up = False
        self._on_calls, self._in_call = on_calls, in_call
        self._show_tabs()

    def show_left(self) -> None:
        """Have the left column seen."""
        self._left_up = True
        self._show_tabs()

    def turn_to(self, widget: QWidget) -> None:
        """Have the part of a page seen that a widget lies in."""
        self._left_up = False
        turn_to(widget)
        self._show_tabs()

    def _tabs(self, *words: str) -> Segments:
        choices = [Choice(place, word) for place, word in enumerate(words) if word]
        tabs = Segments(self.tr("What to show"), choices)
        tabs.chosen.connect(self._choose)
        return tabs

    def _choose(self, place: object) -> None:
        self._left_up = place == _CALL
        if self._parts and self._in_call and isinstance(place, int) and place < _CALL:
            self._parts.show_at(place)
        self._show_tabs()

    def _show_tabs(self) -> None:
        strip = self._steps.now is LayoutStep.STRIP
        left = self._left_up and self._on_calls
        self._bar.setVisible(strip)
        self._during.setVisible(self._on_calls and self._in_call)
        self._between.setVisible(self._on_calls and not self._in_call)
        place = self._parts.place if self._parts else 0
        self._during.show_choice(_CALL if left else place)
        self._between.show_choice(_CALL if left else 0)
        shown, hidden = (self._left, self._pages) if left else (self._pages, self._left)
        shown.show()
        hidden.setVisible(not strip)

    def _arrange(self) -> None:
        """Everything stays a child of this: only the places change, so nothing loses the focus."""
        take_out(self._grid)
        strip = self._steps.now is LayoutStep.STRIP
        if strip:
            self._lay_below_each_other()
        else:
            self._lay_beside_each_other()
        for lines, shown in ((self._across, strip), (self._down, not strip)):
            for hairline in lines:
                hairline.setVisible(shown)
        self._grid.setColumnStretch(0, int(strip))
        self._grid.setColumnStretch(4, int(not strip))
        self._show_tabs()

    def _lay_below_each_other(self) -> None:
        first, second = self._across
        rows = (self._rail, first, self._bar, second, self._messages)
        for place, widget in enumerate(rows):
            self._grid.addWidget(widget, place, 0)
        for widget in (self._left, self._pages):
            self._grid.addWidget(widget, _LAST, 0)

    def _lay_beside_each_other(self) -> None:
        first, second = self._down
        for place, widget in enumerate((self._rail, first, self._left, second)):
            self._grid.addWidget(widget, 0, place, _LAST + 1, 1)
        self._grid.addWidget(self._messages, 0, 4)
        self._grid.addWidget(self._pages, 1, 4, _LAST, 1)
