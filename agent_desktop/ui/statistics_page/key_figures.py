"""The five figures that say how it went."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.insight_views import StatisticsView
from agent_desktop.domain.statistics import FEW, PeriodKind
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.statistics_page.statistics_words import count_words, wait_words
from agent_desktop.ui.team_words import share_words
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.boxes import Hairline, column, line
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.text import Role, Text, Tone

_CELLS = 5
Cell = tuple[str, str, str]
"""The figure, what it is, and more of it."""


class KeyFigures(Card):
    """A cell for each, beside one another; in several lines where there is little room."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._cells = [FigureCell(kit) for _ in range(_CELLS)]
        self._between = [Hairline("down") for _ in self._cells]
        self._lines = [line(gap=0) for _ in self._cells]
        self._below = [Hairline() for _ in self._lines[1:]]
        self._beside = 0
        box = column(self, (1, 1, 1, 1))
        for place, row in enumerate(self._lines):
            if place:
                box.addWidget(self._below[place - 1])
            box.addLayout(row)
        self.stand(_CELLS)

    def stand(self, beside: int) -> None:
        """So many beside each other."""
        if beside == self._beside:
            return
        self._beside = beside
        for place, cell in enumerate(self._cells):
            row, between = self._lines[place // beside], self._between[place]
            row.addWidget(between)
            row.addWidget(cell, 1)
            between.setVisible(bool(place % beside))
        for place, below in enumerate(self._below, start=1):
            below.setVisible(place * beside < _CELLS)

    def show_figures(self, cells: tuple[Cell, ...]) -> None:
        """Show these."""
        for widget, cell in zip(self._cells, cells, strict=True):
            widget.show_cell(cell)


class FigureCell(QWidget):
    """A large figure over two lines; read aloud as one."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        box = column(self, (16, 10, 12, 12))
        self._parts = (
            Text(Role.NUMBER),
            Text(Role.DENSE, Tone.TEXT2),
            Text(Role.SMALL, Tone.TEXT2),
        )
        for part in self._parts:
            box.addWidget(part)
        self.setMinimumWidth(kit.theme.px(100))

    def show_cell(self, cell: Cell) -> None:
        """Show a figure."""
        for part, words in zip(self._parts, cell, strict=True):
            part.setText(words)
        figure, what, more = cell
        self.setAccessibleName(", ".join(filter(None, (f"{what}: {figure}", more))))


def key_cells(statistics: StatisticsView) -> tuple[Cell, ...]:
    """What the cells say."""
    figures = statistics.figures
    if figures is None:
        return tuple(("–", words, "") for words in _names())
    calls, logged = figures.total.calls, figures.total.enquiries
    names = _names()
    lost_more = ""
    if statistics.period.kind is PeriodKind.TODAY and statistics.week is not None:
        words = translate("Statistics", "this week: %1 of %2")
        lost_more = _of(words, statistics.week.lost, statistics.week.offered)
    longest = translate("Statistics", "longest %1").replace("%1", wait_words(calls.longest_wait))
    return (
        (
            share_words(calls.answered, calls.offered),
            names[0],
            _more(translate("Statistics", "%1 of %2 calls"), calls.answered, calls.offered),
        ),
        (count_words(calls.lost), names[1], lost_more),
        (wait_words(calls.usual_wait), names[2], longest if calls.offered else ""),
        (
            share_words(logged.solved, logged.enquiries),
            names[3],
            _more(translate("Statistics", "%1 of %2 enquiries"), logged.solved, logged.enquiries),
        ),
        (
            wait_words(logged.usual_wrap_up),
            names[4],
            translate("Statistics", "usual, for a call") if logged.usual_wrap_up else "",
        ),
    )


def _names() -> tuple[str, ...]:
    return (
        translate("Statistics", "answered"),
        translate("Statistics", "lost calls"),
        translate("Statistics", "usual wait"),
        translate("Statistics", "solved in the first line"),
        translate("Statistics", "wrap-up"),
    )


def _more(words: str, part: int, whole: int) -> str:
    """The counts behind a share; of few they are the figure itself."""
    return _of(words, part, whole) if whole >= FEW else ""


def _of(words: str, part: int, whole: int) -> str:
    return words.replace("%1", count_words(part)).replace("%2", count_words(whole))
