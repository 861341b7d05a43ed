"""The page of statistics."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QLabel, QSizePolicy, QStackedWidget, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.statistics import Figures
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.statistics_page.csv_rows import csv_rows
from agent_desktop.ui.statistics_page.hour_chart import HourChart
from agent_desktop.ui.statistics_page.key_figures import KeyFigures, key_cells
from agent_desktop.ui.statistics_page.period_bar import PeriodBar
from agent_desktop.ui.statistics_page.statistics_words import days_words, definition, topic_lines
from agent_desktop.ui.statistics_page.topic_bars import TopicBars
from agent_desktop.ui.statistics_page.town_table import TownTable
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import Ground, Tall, column, line, on_ground, scrolling
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.cards import TitledCard, quiet_line
from agent_desktop.ui.widgets.text import Role, Text, Tone

_WIDEST, _NARROWEST, _ONE_LINE, _BESIDE, _ONE_HEAD = 1440, 400, 580, 680, 840
_FIELDS = 260
"""What the fields for one's own days take in the head."""
_BEFORE_SAVE = 3
"""Where the choice of days stands in the head: after title, days and the room between."""


class StatisticsPage(QWidget):
    """The figures of the chosen days. They are counted while the page is seen, and again when the
    log changes or the day does.
    """

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._view: DeskView | None = None
        self._asked_on: date | None = None
        self._is_narrowest = False
        self.period = PeriodBar(kit)
        self.period.changed.connect(self._fit)
        self.period.changed.connect(self.look)
        self.save = Button(kit, Kind.SECONDARY, self.tr("Download CSV"), "download")
        self.save.clicked.connect(self._save)
        self.keys = KeyFigures(kit)
        self.hours = HourChart(kit)
        self.topics = TopicBars(kit)
        self.towns = TownTable(kit)
        self.definition = Text(Role.SMALL, Tone.TEXT2).wrapped()
        self._days = Text(Role.DENSE, Tone.TEXT2)
        self._legend = Legend(kit)
        self._build()
        kit.clock.ticked.connect(self._turn)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if not self._seen.is_news(view.statistics, view.municipalities, view.topics):
            return
        self._view = view
        figures = view.statistics.figures
        self.keys.show_figures(key_cells(view.statistics))
        self.save.enable(figures is not None, self.tr("The figures are being counted."))
        if figures is not None:
            self._show_figures(view, figures)

    def look(self) -> None:
        """Ask for the figures of the chosen days."""
        self._asked_on = self._kit.clock.local().date()
        self._actions.show_statistics(self.period.period())

    def showEvent(self, event: QShowEvent) -> None:
        """The page is opened: what has come meanwhile is counted."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._look_if_seen)

    def hideEvent(self, event: QHideEvent) -> None:
        """The page is left: nothing is counted any more."""
        super().hideEvent(event)
        if not event.spontaneous() and self._asked_on is not None:
            self._asked_on = None
            QTimer.singleShot(0, self, self._stop_if_unseen)

    def minimumSizeHint(self) -> QSize:
        """It can get narrower until all that can stands below; then it takes what it takes."""
        hint = super().minimumSizeHint()
        return hint if self._is_narrowest else QSize(self._kit.theme.px(_NARROWEST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside each other stands below where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, ways, wide = self._kit.theme.px, QBoxLayout.Direction, self.width()
        narrow, narrowest = wide < px(_BESIDE), wide < px(_ONE_LINE)
        self._is_narrowest = narrowest
        self._top.setContentsMargins(16, 12, 16 + max(0, wide - px(_WIDEST)), 0)
        self._charts.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.keys.stand(2 if narrowest else 3 if wide < px(_ONE_HEAD) else 5)
        self.towns.stand(close=narrow, narrow=narrowest)
        self.period.stand(narrow=narrowest)
        if wide < px(_ONE_HEAD + (_FIELDS if self.period.has_fields else 0)):
            self._head_below.insertWidget(0, self.period)
        else:
            self._head.insertWidget(_BEFORE_SAVE, self.period)

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self.look()

    def _stop_if_unseen(self) -> None:
        if not self.isVisible():
            self._actions.show_statistics(None)

    def _turn(self) -> None:
        """After midnight today is another day."""
        if self._asked_on is not None and self._kit.clock.local().date() != self._asked_on:
            self.look()

    def _show_figures(self, view: DeskView, figures: Figures) -> None:
        self._days.setText(days_words(figures.days, self._kit.language))
        self.hours.show_hours(figures.hours)
        self._hours.setCurrentIndex(0 if figures.hours else 1)
        lines = topic_lines(view, figures, self._kit.language)
        self.topics.show_topics(lines)
        self._topics.setCurrentIndex(0 if lines else 1)
        enquiries = figures.total.enquiries.enquiries
        self._enquiries.setText(self.tr("%n enquiries", "", enquiries))
        self.towns.show_figures(view, figures)
        self.definition.setText(definition(figures, self._kit))

    def _save(self) -> None:
        """Where to, then write it there."""
        figures = self._view.statistics.figures if self._view is not None else None
        if self._view is None or figures is None:
            return
        days = figures.days
        name = self.tr("statistics", "the name of a file") + f"-{days.first}"
        name += f"-{days.last}.csv" if days.last != days.first else ".csv"
        title, kinds = self.tr("Save the figures"), self.tr("Table (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, QDir.home().filePath(name), kinds)
        if chosen:
            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(".csv")
            self._actions.save_table(path, csv_rows(self._view, figures, self._kit))

    def _build(self) -> None:
        inner = on_ground(Tall(), Ground.CANVAS)
        inner.setMaximumWidth(self._kit.theme.px(_WIDEST))
        inside = column(inner, (16, 0, 16, 16), 12)
        self._top = head = column(gap=8)
        self._head, self._head_below = line(gap=12), line()
        self._head.addWidget(Text(Role.TITLE, text=self.tr("Statistics")))
        self._head.addWidget(self._days)
        self._head.addStretch(1)
        self._head.addWidget(self.period)
        self._head.addWidget(self.save)
        self._head_below.addStretch(1)
        head.addLayout(self._head)
        head.addLayout(self._head_below)
        self._charts = line(gap=12)
        self._enquiries = Text(Role.SMALL, Tone.TEXT2)
        self._enquiries.setContentsMargins(0, 0, 8, 0)
        hours, self._hours = self._chart(self.tr("Calls by hour"), self._legend, self.hours)
        topics, self._topics = self._chart(
            self.tr("What it was about"), self._enquiries, self.topics
        )
        self._charts.addWidget(hours, 1)
        self._charts.addWidget(topics, 1)
        table = TitledCard(self.tr("By municipality"))
        table.fill(self.towns)
        inside.addWidget(self.keys)
        inside.addLayout(self._charts)
        inside.addWidget(table)
        inside.addWidget(self.definition)
        inside.addStretch(1)
        box = column(self, gap=12)
        box.addLayout(head)
        box.addWidget(scrolling(inner), 1)

    def _chart(
        self, title: str, beside: QWidget, chart: QWidget
    ) -> tuple[TitledCard, QStackedWidget]:
        """A card with a chart, or with the word that there is nothing."""
        card = TitledCard(title, beside)
        stack = QStackedWidget()
        stack.addWidget(chart)
        nothing = quiet_line(self.tr("Nothing in this period"))
        nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        stack.addWidget(nothing)
        card.fill(stack, 1)
        return card, stack


class Legend(QWidget):
    """Which colour is what."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._squares: list[tuple[QLabel, Token]] = []
        box = line(self, (0, 0, 8, 0), 6)
        for token, words in (
            (Token.BAR, self.tr("answered")),
            (Token.BAR_LOST, self.tr("lost")),
        ):
            square = QLabel()
            square.setFixedSize(kit.theme.px(10), kit.theme.px(10))
            self._squares.append((square, token))
            box.addWidget(square, 0, Qt.AlignmentFlag.AlignVCenter)
            box.addWidget(Text(Role.SMALL, Tone.TEXT2, words))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        kit.theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        for square, token in self._squares:
            palette = square.palette()
            palette.setColor(square.backgroundRole(), self._kit.theme.colour(token))
            square.setPalette(palette)
            square.setAutoFillBackground(True)
