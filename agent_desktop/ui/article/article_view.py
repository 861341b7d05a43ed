"""The open article."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from urllib.parse import unquote

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.panel_views import PanelView
from agent_desktop.domain.ids import ArticleId
from agent_desktop.ui.article import letter
from agent_desktop.ui.article.article_body import ArticleBody
from agent_desktop.ui.article.article_head import ArticleHead
from agent_desktop.ui.article.find_bar import FindBar
from agent_desktop.ui.article.finding import Finding
from agent_desktop.ui.article.plain import Passage
from agent_desktop.ui.article.reading import Reading, read
from agent_desktop.ui.article.report_field import ReportField
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.outside import open_outside
from agent_desktop.ui.widgets.boxes import Filled, scrolling

_SIZES = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
_USUAL = 1


class ArticleView(QWidget):
    """The head that stays, and below it what scrolls: facts, doubt, sections.

    Showing what is shown already costs nothing and moves nothing. `link` tells an address that
    was clicked and is for no browser; `left` that the reader wants back to where they came from.
    """

    link = Signal(QUrl)
    left = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._reading: Reading | None = None
        self._today = date.min
        self._look: object = None
        self._size = _USUAL
        self._asked: set[tuple[str, str]] = set()
        self._finding = Finding(kit)
        self._place = 0
        self._rest = QTimer(self)
        self._rest.timeout.connect(self._show_rest)
        self._can_ask = False
        self._head = ArticleHead(kit)
        self.find_bar = FindBar(kit)
        self.report_field = ReportField(kit)
        self.body = ArticleBody(kit)
        self._area = scrolling(self.body)
        self._lay_out()
        self._connect()

    def show_panel(self, panel: PanelView) -> None:
        """Show the panel's article: another one from the top, a newer one where the reader is."""
        reading, look = read(panel), self._kit.theme.tokens
        self._head.show_back(panel.can_go_back)
        if reading != self._reading or look is not self._look or panel.today != self._today:
            same_page = reading is not None and reading.is_same_page(self._reading)
            self._reading, self._look, self._today = reading, look, panel.today
            self._build(keep_place=same_page)
        self._can_ask = bool(panel.article_units)
        self._show_asking()

    def take_focus(self) -> None:
        """Let the arrow keys scroll the article."""
        self._area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find_words(self) -> None:
        """Open the bar to find words in the article."""
        if self._reading is not None:
            self.find_bar.open_bar()

    def resize_text(self, by: int) -> None:
        """A step larger or smaller; 0 is the usual size."""
        size = min(max(self._size + by, 0), len(_SIZES) - 1) if by else _USUAL
        if size != self._size:
            self._size = size
            self._build(keep_place=True)
            self._show_asking()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to where the article was found."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Article"))
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(self._go_to_place)
        bar.actionTriggered.connect(self._forget_place)
        box = Filled(self)
        for widget in (self._head, self.find_bar, self.report_field):
            box.addWidget(widget)
        box.addWidget(self._area, 1)

    def _connect(self) -> None:
        self._head.back.connect(self._actions.go_back)
        self._head.copy.connect(self._copy)
        self._head.mail.connect(lambda: self._send(letter.mail))
        self._head.sms.connect(lambda: self._send(letter.sms))
        self._head.report.connect(self.report_field.open_field)
        self.report_field.written.connect(self._report)
        self.report_field.closed.connect(self.take_focus)
        self.find_bar.wanted.connect(self._find)
        self.find_bar.stepped.connect(self._step)
        self.find_bar.closed.connect(self._close_find)
        self.body.link.connect(self._follow)
        self.body.ask.connect(self._ask_owner)
        self.body.grew.connect(self._find_in_more)

    def _build(self, *, keep_place: bool) -> None:
        reading, bar = self._reading, self._area.verticalScrollBar()
        place = bar.value() if keep_place else 0
        self._finding.forget()
        self._head.setVisible(reading is not None)
        self._head.show_title(reading.article.title if reading else "")
        if not keep_place:
            self._rest.stop()
            self.find_bar.hide()
            self.report_field.put_away()
        self.body.show_reading(reading, self._today, _SIZES[self._size])
        bar.setValue(place)
        self._place = place
        self._find(self.find_bar.field.text(), stay=True)

    def _go_to_place(self) -> None:
        """A new text grows to its height bit by bit: go where the reader was as soon as one can."""
        bar = self._area.verticalScrollBar()
        if self._place:
            bar.setValue(self._place)
            if bar.value() == self._place:
                self._place = 0

    def _forget_place(self) -> None:
        """The reader scrolls: that is where they want to be."""
        self._place = 0

    def _show_asking(self) -> None:
        asked = self._key() in self._asked
        self.body.show_asking(can_ask=self._can_ask, asked=asked)

    def _key(self) -> tuple[str, str]:
        town = self._reading.municipality if self._reading else None
        return (self._reading.article.id if self._reading else "", town.code if town else "")

    def _ask_owner(self) -> None:
        if self._reading is not None:
            self._asked.add(self._key())
            self._actions.ask_owner(self._reading.article.id)

    def _report(self, text: str) -> None:
        if self._reading is not None:
            self._actions.report_error(self._reading.article.id, text)

    def _copy(self) -> None:
        if self._reading is not None:
            QGuiApplication.clipboard().setText(letter.copy_text(self._reading))
            self._head.say_copied()

    def _send(self, write: Callable[[Reading, Passage | None], QUrl]) -> None:
        if self._reading is not None:
            open_outside(write(self._reading, self._chosen()))

    def _chosen(self) -> Passage | None:
        chosen = (text.selection() for text in self.body.texts if text.textCursor().hasSelection())
        return next((Passage(text, left_out) for text, left_out in chosen), None)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "article":
            address = bytes(link.toEncoded().data()).decode().removeprefix("article:")
            self._actions.open_article(ArticleId(unquote(address)))
        elif link.scheme() == "tel":
            self.link.emit(link)
        else:
            open_outside(link)

    def _find(self, words: str, *, stay: bool = False) -> None:
        """Mark the words in what is shown; the rest of a long article is shown bit by bit."""
        if self.find_bar.isHidden():
            return
        if words.strip() and not self.body.shows_all:
            self._rest.start()
        self._finding.find(words, self.body.texts, stay=stay)
        self._show_match(scroll=not stay)

    def _find_in_more(self) -> None:
        if not self._rest.isActive():
            self._find(self.find_bar.field.text(), stay=True)

    def _show_rest(self) -> None:
        self.body.show_more()
        if self.body.shows_all or self.find_bar.isHidden():
            self._rest.stop()
            self._find(self.find_bar.field.text(), stay=True)

    def _step(self, by: int) -> None:
        self._finding.step(by)
        self._show_match(scroll=True)

    def _show_match(self, *, scroll: bool) -> None:
        self.find_bar.show_place(self._finding.place, self._finding.count)
        match = self._finding.current
        if match is not None and scroll:
            at = match.text.cursorRect(match.cursor).topLeft()
            self._forget_place()
            top = match.text.viewport().mapTo(self.body, QPoint(at)).y()
            self._area.ensureVisible(0, top, 0, self._area.viewport().height() // 3)

    def _close_find(self) -> None:
        self._rest.stop()
        self._finding.forget()
        self.take_focus()
