"""Lost calls of today, to be called back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.team_views import LostCallView
from agent_desktop.desk.views import DeskView
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.team_words import short_name
from agent_desktop.ui.widgets.boxes import Hairline, column, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Rows, TitledCard, quiet_line
from agent_desktop.ui.widgets.clock_label import duration
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Mono
from agent_desktop.ui.widgets.text import Elided, Role, Tone

_ON_BOARD = 12
"""The cards on the board have less room at their sides."""


class LostRow(QFrame):
    """Who, when and how long they waited; what I can do about it, or who does."""

    def __init__(self, actions: DeskActions, kit: Kit, shown: LostCallView, inset: int) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._shown = shown
        call = shown.lost.call
        self.who = str(call.number) if call.number else self.tr("Withheld number")
        went = self.tr("Hung up %1 after %2").replace("%1", clock_time(call.ended))
        went = went.replace("%2", duration(call.waited))
        box = line(self, (inset, 6, 12, 6), 12)
        box.addStrut(32)
        box.addWidget(Mono(shown.municipality), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=1)
        words.addWidget(Elided(Role.DENSE_STRONG, Tone.TEXT, self.who))
        words.addWidget(Elided(Role.SMALL, Tone.TEXT2, went))
        box.addLayout(words, 1)
        town = shown.municipality.name if shown.municipality else ""
        self.setAccessibleName(", ".join(part for part in (self.who, town, went) if part))
        if shown.taken_by and not shown.mine:
            self._add_taker(box)
        else:
            self._add_buttons(box)

    def _add_taker(self, box: QHBoxLayout) -> None:
        taker = self.tr("%1 is taking it").replace("%1", short_name(self._shown.taken_by))
        box.addWidget(IconLabel(self._kit, "hand", 14), 0, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(Elided(Role.SMALL, Tone.TEXT2, taker))

    def _add_buttons(self, box: QHBoxLayout) -> None:
        call = self._shown.lost.call
        if self._shown.mine:
            done = self._button(Kind.SECONDARY, self.tr("Done"))
            done.clicked.connect(lambda: self._actions.settle_lost(call.id))
            leave = self._button(Kind.QUIET, self.tr("Leave it"))
            leave.clicked.connect(lambda: self._actions.take_lost(call.id))
            buttons = [leave, done]
        else:
            take = self._button(Kind.QUIET, self.tr("I'll take it"), "hand")
            take.fold(call.number is not None)
            take.clicked.connect(lambda: self._actions.take_lost(call.id))
            buttons = [take]
        if call.number is not None:
            ring = self._button(Kind.SECONDARY, self.tr("Ring back"), "phone-outgoing")
            ring.clicked.connect(lambda: self._actions.call_lost(call.id))
            buttons.append(ring)
        for button in buttons:
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _button(self, kind: Kind, word: str, icon: str = "") -> Button:
        button = Button(self._kit, kind, word, icon, size=Size.SMALL)
        button.setAccessibleName(f"{word}: {self.who}")
        return button


class LostCard(TitledCard):
    """Those that are not settled; nothing when there are none. A `folded` one shows how many there
    are until it is opened.
    """

    def __init__(self, actions: DeskActions, kit: Kit, most: int, *, folded: bool = False) -> None:
        self.unfold = Button(kit, Kind.QUIET, size=Size.SMALL)
        self._inset = _ON_BOARD if folded else 16
        fold = self.unfold if folded else None
        super().__init__(self.tr("To call back"), fold, self._inset)
        if not folded:
            self.unfold.setParent(self)
            self.unfold.hide()
        self._actions = actions
        self._kit = kit
        self._most = most
        self._seen = Seen()
        self._rows = Rows()
        self.fill(self._rows)
        self._rows.setVisible(not folded)
        self.unfold.clicked.connect(self._turn)
        self._name_button()
        self.hide()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if not self._seen.is_news(view.queue.lost):
            return
        left = [one for one in view.queue.lost if one.lost.done is None]
        rows: list[QWidget] = [self._row(one) for one in left[: self._most]]
        if more := left[self._most :]:
            rows.append(quiet_line(self.tr("and %n more", "", len(more))))
        self._rows.show_rows(rows)
        self.show_count(len(left))
        self.setVisible(bool(left))

    def _row(self, one: LostCallView) -> LostRow:
        return LostRow(self._actions, self._kit, one, self._inset)

    def _turn(self) -> None:
        self._rows.setVisible(self._rows.isHidden())
        self._name_button()

    def _name_button(self) -> None:
        for rule in self.findChildren(Hairline, options=Qt.FindChildOption.FindDirectChildrenOnly):
            rule.setHidden(self._rows.isHidden())
        self.unfold.rename(self.tr("Show") if self._rows.isHidden() else self.tr("Fold up"))
        name = self.tr("%1 the lost calls").replace("%1", self.unfold.text())
        self.unfold.setAccessibleName(name)
