"""Search results."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QFrame, QListView

from agent_desktop.domain.article import SearchHit
from agent_desktop.domain.ids import ArticleId
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.call_page.hit_delegate import HitDelegate
from agent_desktop.ui.kit import Kit

HIT = Qt.ItemDataRole.UserRole
MOST_SHOWN = 4
Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """The hits of the last search."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[SearchHit, ...] = ()

    def show_hits(self, hits: tuple[SearchHit, ...]) -> None:
        """Replace all hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many hits."""
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit for the delegate, its words for a screen reader."""
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return "".join(span.text for span in hit.title)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return "".join(span.text for span in hit.excerpt)
        return None

    def article_at(self, row: int) -> ArticleId:
        """Which article a row leads to."""
        return self._hits[row].article

    def row_of(self, article: ArticleId | None) -> int:
        """The first row that leads to an article, -1 for none."""
        return next((r for r, hit in enumerate(self._hits) if hit.article == article), -1)


class HitList(QListView):
    """Rows with the matches marked; a click or Enter opens the article."""

    opened = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._hits = HitModel()
        self._delegate = HitDelegate(kit, HIT)
        self.setModel(self._hits)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Search results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def show_hits(
        self,
        hits: tuple[SearchHit, ...],
        municipality: Municipality | None,
        open_one: ArticleId | None,
    ) -> None:
        """Show the hits, with the open article's row chosen."""
        self._delegate.municipality = municipality
        self._hits.show_hits(hits)
        self.setVisible(bool(hits))
        rows = min(len(hits), MOST_SHOWN)
        self.setFixedHeight(rows * self._delegate.height() + 2 * self._edge())
        row = self._hits.row_of(open_one)
        if row >= 0:
            self.setCurrentIndex(self._hits.index(row))

    def _edge(self) -> int:
        return 2 if self._kit.theme.high_contrast else 1

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._hits.article_at(index.row()))
