"""What scrolls below the head: facts, links, the strip over doubtful figures, the sections."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.article import Article
from agent_desktop.domain.figures import numbers
from agent_desktop.ui.article.article_text import ArticleText
from agent_desktop.ui.article.article_words import day_of, doubt, facts, more_facts
from agent_desktop.ui.article.doubt_strip import DoubtStrip
from agent_desktop.ui.article.reading import Reading, ShownSection, most_pressing
from agent_desktop.ui.article.section_view import SectionView
from agent_desktop.ui.article.unbroken import unbroken
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.outside import open_outside
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import (
    Ground,
    Hairline,
    Tall,
    column,
    empty_layout,
    line,
    on_ground,
)
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone

_LOOKED_THROUGH = 20_000
"""Letters of a section that are looked through for numbers before it is shown."""


class ArticleBody(Tall):
    """One reading. `link` tells what was clicked; `ask` that the owner is to confirm."""

    link = Signal(QUrl)
    ask = Signal()
    grew = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        on_ground(self, Ground.SURFACE)
        self._kit = kit
        self._box = column(self, (16, 0, 16, 16), 8)
        self._today = date.min
        self._reading: Reading | None = None
        self._can_ask = False
        self._asked = False
        self._strip: DoubtStrip | None = None
        self._above = 0
        """Where the strip stands, among what the layout holds."""
        self.sections: list[SectionView] = []

    @property
    def texts(self) -> list[ArticleText]:
        """All texts that are shown, from the top."""
        return [text for section in self.sections for text in section.texts]

    def show_reading(self, reading: Reading | None, today: date, zoom: float) -> None:
        """Show this one instead."""
        self._reading, self._today = reading, today
        empty_layout(self._box)
        self.sections = []
        self._strip = None
        if reading is None:
            return
        top = facts(reading)
        if top:
            self._box.addWidget(_facts(top))
        if reading.article.stop:
            self._box.addWidget(self._stop(reading.article.stop))
        links = self._links(reading.article)
        if links is not None:
            self._box.addWidget(links)
        self._above = self._box.count()
        for shown in reading.sections:
            checked = shown.dates.checked
            confirmed = day_of(self._kit.language, checked, today) if checked else ""
            section = SectionView(self._kit, reading.article.title, shown, confirmed, zoom)
            section.link.connect(self.link)
            section.grew.connect(self._section_grew)
            self._box.addWidget(section)
            self.sections.append(section)
        more = more_facts(reading, self._kit.language, today)
        self._box.addWidget(Hairline())
        self._box.addWidget(_facts(more))
        self._box.addStretch(1)

    def show_asking(self, *, can_ask: bool, asked: bool) -> None:
        """Show the strip over doubtful figures, with what can be done about them."""
        self._can_ask, self._asked = can_ask, asked
        self._show_doubt()

    @property
    def shows_all(self) -> bool:
        """Whether no text is left to show."""
        return all(section.shows_all for section in self.sections)

    def show_more(self) -> None:
        """Show one piece more of the first section that has one."""
        section = next((s for s in self.sections if not s.shows_all), None)
        if section is not None:
            section.show_more(1)

    def _section_grew(self) -> None:
        if self._strip is None:
            self._show_doubt()
        self.grew.emit()

    def _show_doubt(self) -> None:
        if self._strip is not None:
            self._box.removeWidget(self._strip)
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None
        doubtful = [s.shown for s in self.sections if s.doubts or self._may_mislead(s.shown)]
        if not doubtful or self._reading is None:
            return
        owner = self._reading.article.owner
        dates = most_pressing(doubtful)
        then = unbroken(doubt(dates, owner, self._kit.language, self._today))
        self._strip = DoubtStrip(self._kit, then, can_ask=self._can_ask, asked=self._asked)
        self._strip.ask.connect(self._ask)
        self._box.insertWidget(self._above, self._strip)

    def _may_mislead(self, shown: ShownSection) -> bool:
        """Whether an unconfirmed section, the title or the stop sentence has a number at all."""
        if not shown.doubtful or self._reading is None:
            return False
        article = self._reading.article
        beginning = shown.section.markdown[:_LOOKED_THROUGH]
        return bool(numbers(f"{article.title}\n\n{article.stop}\n\n{beginning}"))

    def _ask(self) -> None:
        self._asked = True
        self.ask.emit()

    def _stop(self, sentence: str) -> QWidget:
        stop = QWidget()
        box = line(stop, gap=8)
        icon = IconLabel(self._kit, "octagon-alert", 16, Token.DANGER)
        box.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = Text(Role.DENSE_STRONG, Tone.TEXT, self.tr("Stop here: %1").replace("%1", sentence))
        box.addWidget(words.wrapped(), 1)
        return stop

    def _links(self, article: Article) -> QWidget | None:
        offers = (
            (self.tr("Form"), article.form),
            (self.tr("Web page"), article.web),
            (self.tr("Book a time"), article.booking),
        )
        given = [(word, address) for word, address in offers if address]
        if not given:
            return None
        row = QWidget()
        flow = Flow(row)
        for word, address in given:
            button = Button(self._kit, Kind.SECONDARY, word, "external-link", size=Size.SMALL)
            button.setToolTip(address)
            button.clicked.connect(lambda _checked=False, to=address: open_outside(to))
            flow.addWidget(button)
        return row


def _facts(words: list[str]) -> QWidget:
    meta = QWidget()
    flow = Flow(meta, gap=14, between_lines=2)
    for fact in words:
        flow.addWidget(Elided(Role.SMALL, Tone.TEXT2, fact))
    return meta
