"""A section of the settings: cards with rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_desktop.desk.views import DeskView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.layout_step import LayoutStep
from agent_desktop.ui.settings_page.section_names import Place, section_names
from agent_desktop.ui.settings_page.setting_row import SettingRow
from agent_desktop.ui.widgets.boxes import Ground, Hairline, Tall, column, on_ground, scrolling
from agent_desktop.ui.widgets.cards import TitledCard

_WIDEST = 760


class Section(QWidget):
    """Give what is in it as `parts`, the first time somebody wants to see or search it. What is
    searched for is found by the words of its rows.
    """

    fields: ClassVar[frozenset[str]] = frozenset()
    """The preferences that are chosen here."""

    def __init__(self, kit: Kit, place: Place) -> None:
        super().__init__()
        on_ground(self, Ground.CANVAS)
        self._kit = kit
        name = section_names()[place]
        self.title, self.icon = name.title, name.icon
        self.setAccessibleName(self.title)
        inner = on_ground(Tall(), Ground.CANVAS)
        inner.setMaximumWidth(kit.theme.px(_WIDEST) + 48)
        self.box: QVBoxLayout = column(inner, (16, 0, 24, 24), 16)
        self.box.addStretch(1)
        self._parts = self.parts()
        self._view: DeskView | None = None
        self._whole = False
        kit.theme.steps.changed.connect(self._fit)
        self._fit()
        column(self).addWidget(scrolling(inner))

    def parts(self) -> Iterator[QWidget]:
        """Make what stands here, from above; nothing is made before it is asked for."""
        raise NotImplementedError

    def show_view(self, view: DeskView) -> None:
        """Show what has changed; everything has been made."""

    def follow(self, view: DeskView) -> None:
        """Show what has changed, now or as soon as everything has been made."""
        self._view = view
        if self._whole:
            self.show_view(view)

    def make_one(self) -> bool:
        """Make the next part. False when there is no more to be made."""
        if self._whole:
            return False
        part = next(self._parts, None)
        if part is not None:
            self.box.insertWidget(self.box.count() - 1, part)
            return True
        self._whole = True
        if self._view is not None:
            self.show_view(self._view)
        return False

    def make_all(self) -> None:
        """Make what there is not yet."""
        while self.make_one():
            pass

    @property
    def has_locked(self) -> bool:
        """Whether the municipality decides something here."""
        return bool(self.fields & self._kit.preferences.locked)

    def _fit(self) -> None:
        """Beside the list there is air on both sides."""
        beside = self._kit.theme.steps.now >= LayoutStep.USUAL
        self.box.setContentsMargins(16 if beside else 0, 0, 24 if beside else 16, 24)

    def search(self, words: str) -> int:
        """Show the rows with these words in them, all without words; tells how many."""
        self.make_all()
        wanted = words.casefold().split()
        everything = not wanted or all(word in self.title.casefold() for word in wanted)
        found = 0
        for card in self.findChildren(TitledCard):
            rows = card.findChildren(SettingRow)
            title = card.accessibleName().casefold()
            whole = everything or all(word in title for word in wanted)
            shown = [row for row in rows if whole or row.has(wanted)]
            for row in rows:
                row.setVisible(row in shown)
            for hairline in card.findChildren(Hairline):
                hairline.setVisible(len(shown) == len(rows))
            card.setVisible(whole or bool(shown))
            found += len(shown)
        return found

    def begins(self, words: str) -> bool:
        """Whether the title, or that of a row, begins with these words."""
        wanted = words.strip().casefold()
        rows = self.findChildren(SettingRow)
        return self.title.casefold().startswith(wanted) or any(row.begins(wanted) for row in rows)


def card(title: str, rows: Iterable[SettingRow]) -> TitledCard:
    """A card with hairlines between its rows."""
    made = TitledCard(title)
    for place, row in enumerate(rows):
        if place:
            made.fill(Hairline())
        made.fill(row)
    return made
