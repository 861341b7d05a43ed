"""The board: everybody, and what they do."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QShowEvent

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.team_views import TeamView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.team import Colleague
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.team_page.board_items import board_items
from agent_desktop.ui.team_page.board_list import BoardList
from agent_desktop.ui.widgets.boxes import Hairline, column, line
from agent_desktop.ui.widgets.cards import Card, quiet_line
from agent_desktop.ui.widgets.find_field import FindField
from agent_desktop.ui.widgets.text import Role, Text, Tone


class Board(Card):
    """A field to find somebody in, how many there are, and the list in groups."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._seen = Seen()
        self._team = TeamView()
        self._found: frozenset[str] | None = None
        self._words = ""
        self._is_old = False
        self.setAccessibleName(self.tr("Colleagues"))
        self.field = FindField(kit, self.tr("Name, unit or skill"))
        self.field.wanted.connect(self._find)
        self.list = BoardList(kit)
        self.field.went_down.connect(self._go_down)
        self.list.written.connect(self._write)
        self.list.rung.connect(self._ring)
        self._count = Text(Role.DENSE, Tone.TEXT2)
        self._nobody = quiet_line("")
        box = column(self, (1, 1, 1, 1))
        head = line(margins=(12, 6, 12, 6), gap=8)
        head.addWidget(self.field, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(head)
        box.addWidget(Hairline())
        box.addWidget(self._nobody)
        box.addWidget(self.list, 1)
        box.addStretch(0)
        kit.clock.ticked.connect(self._turn)

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if not self._seen.is_news(view.team, view.municipalities):
            return
        more = view.team.count != self._team.count
        self._team = view.team
        self.list.learn(view.municipalities)
        if self._words and more:
            self._found = self._look_up()
        self._is_old = not self.isVisible()
        if not self._is_old:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Thousands of rows are put in order only where somebody sees them."""
        if self._is_old:
            self._is_old = False
            self._show()
        super().showEvent(event)

    def search(self) -> None:
        """Go to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _find(self, words: str) -> None:
        self._words = words
        self._found = self._look_up() if words else None
        self._show()

    def _look_up(self) -> frozenset[str]:
        return frozenset(found.key for found in self._actions.find_colleagues(self._words))

    def _show(self) -> None:
        items = board_items(self._team, self._found)
        self.list.show_items(items)
        count = self._team.count if self._found is None else len(self._found)
        words = self.tr("%n colleague(s)", "", count)
        self._count.setText(words.replace(str(count), QLocale().toString(count), 1))
        self.list.setVisible(bool(items))
        self._nobody.setVisible(not items)
        self._nobody.setText(
            self.tr("Nobody found. Write the beginning of a name, a unit or a skill.")
            if self._words
            else self.tr("No colleagues are known yet.")
        )

    def _go_down(self) -> None:
        self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, colleague: Colleague) -> None:
        self._actions.open_person(colleague.user)

    def _ring(self, colleague: Colleague) -> None:
        if colleague.user:
            self._actions.ring_person(colleague.user)
        else:
            self._actions.dial(colleague.extension)

    def _turn(self) -> None:
        """What one has done so long."""
        if self.isVisible():
            self.list.viewport().update()
