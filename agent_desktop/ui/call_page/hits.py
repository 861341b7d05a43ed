"""The list of search results."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView

from agent_desktop.domain.article import SearchHit
from agent_desktop.domain.ids import ArticleId
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.call_page.hit_delegate import HitDelegate
from agent_desktop.ui.call_page.hit_model import HitModel
from agent_desktop.ui.kit import Kit

MOST_SHOWN = 4
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class HitList(QListView):
    """Rows with the matches marked; a click opens the article, Enter also goes to it.

    While the pointer or the focus is in the list, other hits for the same words wait: a row never
    moves away from under the pointer.
    """

    opened = Signal(object)
    """A hit."""
    entered_article = Signal()
    went_back = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._query = ""
        self._waiting: tuple[SearchHit, ...] | None = None
        self._open_one: ArticleId | None = None
        self._most = MOST_SHOWN
        self._pointed_at = False
        self._hits = HitModel()
        self._delegate = HitDelegate(kit)
        self.setModel(self._hits)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Search results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """The hits that are shown."""
        return self._hits.hits

    def show_hits(
        self,
        query: str,
        hits: tuple[SearchHit, ...],
        towns: tuple[Municipality, ...],
        open_one: ArticleId | None,
    ) -> None:
        """Show the hits for some words, with the open article's row chosen."""
        self._hits.learn(towns)
        self._open_one = open_one
        same, self._query = query == self._query, query
        if same and hits != self.hits and self._is_in_use():
            self._waiting = hits
            return
        self._waiting = None
        self._put(hits)

    def show_most(self, rows: int) -> None:
        """Show so many rows before the list scrolls."""
        if rows != self._most:
            self._most = rows
            self._fit()

    def enter_rows(self) -> None:
        """Go to the chosen row, or the first."""
        if self.hits:
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self._hits.index(0))
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the article; up from the first row, or Esc, back to the field."""
        row = self.currentIndex().row()
        if event.key() in _ENTER and row >= 0:
            self._open(self.currentIndex())
            self.entered_article.emit()
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and row <= 0):
            self.went_back.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is here now."""
        self._pointed_at = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """What has waited may come."""
        self._pointed_at = False
        super().leaveEvent(event)
        self._take_waiting()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What has waited may come."""
        super().focusOutEvent(event)
        self._take_waiting()

    def _is_in_use(self) -> bool:
        return self.isVisible() and (self._pointed_at or self.hasFocus())

    def _take_waiting(self) -> None:
        if self._waiting is not None and not self._is_in_use():
            hits, self._waiting = self._waiting, None
            self._put(hits)

    def _put(self, hits: tuple[SearchHit, ...]) -> None:
        if hits != self.hits:
            self._hits.show_hits(hits)
        self.setVisible(bool(hits))
        self._fit()
        row = self._hits.row_of(self._open_one)
        if row >= 0 and not self.hasFocus():
            self.setCurrentIndex(self._hits.index(row))

    def _fit(self) -> None:
        edge = 2 if self._kit.theme.high_contrast else 1
        rows = min(len(self.hits), self._most)
        self.setFixedHeight(rows * self._delegate.height() + 2 * edge)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.hits[index.row()])
