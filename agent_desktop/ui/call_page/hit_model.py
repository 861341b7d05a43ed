"""Search results, as the list shows and reads them out."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from agent_desktop.domain.article import SearchHit
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.translating import translate

HIT = Qt.ItemDataRole.UserRole
OWNER = HIT + 1
"""The municipality whose text a hit is in; None for all."""
Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """The hits of the last search."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[SearchHit, ...] = ()
        self._towns: dict[MunicipalityCode, Municipality] = {}

    def learn(self, towns: tuple[Municipality, ...]) -> None:
        """Know these municipalities by name and colour."""
        self._towns = {town.code: town for town in towns}

    def show_hits(self, hits: tuple[SearchHit, ...]) -> None:
        """Replace all hits."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many hits."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit for the delegate, its words for a screen reader."""
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role == OWNER:
            return self._owner(hit)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._said(hit)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return "".join(span.text for span in hit.excerpt)
        return None

    def row_of(self, article: ArticleId | None) -> int:
        """The first row that leads to an article, -1 for none."""
        return next((r for r, hit in enumerate(self.hits) if hit.article == article), -1)

    def _owner(self, hit: SearchHit) -> Municipality | None:
        return self._towns.get(hit.municipality) if hit.municipality else None

    def _said(self, hit: SearchHit) -> str:
        """Title and tags: what a row says to the eye."""
        owner = self._owner(hit)
        words = ["".join(span.text for span in hit.title), owner_word(owner)]
        if hit.unconfirmed:
            words.insert(1, unconfirmed_word())
        return ", ".join(words)


def owner_word(owner: Municipality | None) -> str:
    """Whose text it is."""
    return owner.name if owner else translate("Hits", "Common")


def unconfirmed_word() -> str:
    """What stands on the tag of a hit with figures that nobody has confirmed."""
    return translate("Hits", "not confirmed")
