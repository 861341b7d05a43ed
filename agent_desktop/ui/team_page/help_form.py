"""The form that calls for help."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.team_views import HelpGroup, TeamView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.team import Colleague
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.team_page.ask_list import AskList
from agent_desktop.ui.team_words import short_name
from agent_desktop.ui.widgets.boxes import Hairline, column, empty_layout, line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.choices import ChoiceButton, Segment
from agent_desktop.ui.widgets.find_field import FindField
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.moment_field import MomentField
from agent_desktop.ui.widgets.text import Role, Text, Tone

_MOST_GROUPS = 12
_LONGEST = 200


class GroupButton(Segment):
    """A group that is asked as a whole. Dressed like a part of a row, but standing alone."""

    def __init__(self, group: HelpGroup) -> None:
        ChoiceButton.__init__(self, f"{short_name(group.name)} ({len(group.users)})")
        self.setProperty("place", "alone")


class HelpForm(Card):
    """Groups and single colleagues, the reason, and until when. `closed` when it is sent or put
    away; what was written stays until it is sent.
    """

    closed = Signal()

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._team = TeamView()
        self._buttons: list[tuple[GroupButton, HelpGroup]] = []
        self.setAccessibleName(self.tr("Call for help"))
        self._groups = QWidget()
        self._flow = Flow(self._groups)
        policy = self._groups.sizePolicy()
        policy.setHeightForWidth(True)
        self._groups.setSizePolicy(policy)
        self.field = FindField(kit, self.tr("Find a colleague"))
        self.field.wanted.connect(lambda _: self._show_people())
        self.list = AskList(kit)
        self.list.rows.changed.connect(self._show_chosen)
        self.field.went_down.connect(self._go_down)
        self.reason = QLineEdit()
        self.reason.setMaxLength(_LONGEST)
        self.reason.setAccessibleName(self.tr("Why"))
        self.reason.setPlaceholderText(self.tr("E.g. power cut in Aurland"))
        self.until = MomentField(kit, self.tr("Until"), self.tr("No end"), at_end=True)
        words = self.tr("Call")
        self.send_button = Button(
            kit, Kind.PRIMARY, words, "megaphone", keys=kit.keys.cap(Key.SAVE)
        )
        self.send_button.clicked.connect(self.send)
        self._build()
        self._show_chosen()
        self.hide()

    def show_view(self, view: DeskView) -> None:
        """Offer those who can be asked now."""
        if self._seen.is_news(view.team):
            if view.team.groups != self._team.groups:
                self._offer(view.team.groups)
            self._team = view.team
            if not self.isHidden():
                self._show_people()

    def begin(self) -> None:
        """Open it."""
        self._show_people()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Call, if anybody is to be called."""
        until = self.until.moment()
        if not self.list.rows.ticked or isinstance(until, str):
            return
        users = sorted(self.list.rows.ticked)
        ends = until if isinstance(until, datetime) else None
        self._actions.call_for_help(users, self.reason.text().strip(), ends)
        self.list.rows.ticked = set()
        self.reason.clear()
        self.until.show_moment(None)
        self.field.clear()
        self._show_chosen()
        self.close_form()

    def close_form(self) -> None:
        """Put it away."""
        self.hide()
        self.closed.emit()

    def holds_unsent(self) -> bool:
        """Whether a call for help is being written."""
        return bool(self.reason.text().strip() or self.list.rows.ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _can_be_asked(self) -> dict[str, Colleague]:
        """Those who have an account and are not on duty already."""
        people = (*self._team.can_come, *self._team.others)
        return {c.key: c for c in people if c.user and not c.is_me}

    def _show_people(self) -> None:
        people = self._can_be_asked()
        words = self.field.text().strip()
        if words:
            found = {c.key for c in self._actions.find_colleagues(words)}
            people = {key: c for key, c in people.items() if key in found}
        self.list.rows.show_people(tuple(people.values()))

    def _offer(self, groups: tuple[HelpGroup, ...]) -> None:
        empty_layout(self._flow)
        self._buttons = []
        for group in groups[:_MOST_GROUPS]:
            button = GroupButton(group)
            button.clicked.connect(partial(self._tick_group, group, button))
            self._flow.addWidget(button)
            self._buttons.append((button, group))
        self._groups.setVisible(bool(groups))

    def _tick_group(self, group: HelpGroup, button: GroupButton) -> None:
        self.list.rows.tick(group.users, button.isChecked())

    def _show_chosen(self) -> None:
        ticked = self.list.rows.ticked
        for button, group in self._buttons:
            button.setChecked(bool(group.users) and ticked.issuperset(group.users))
        count = len(ticked)
        self.send_button.rename(self.tr("Call %n", "", count) if count else self.tr("Call"))
        self.send_button.enable(bool(ticked), self.tr("Tick whom to call first"))

    def _go_down(self) -> None:
        if self.list.rows.people:
            self.list.setCurrentIndex(self.list.rows.index(0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        box = column(self, (1, 1, 1, 12), 8)
        head = line(margins=(12, 9, 8, 3))
        head.addWidget(Text(Role.STRONG, Tone.TEXT, self.tr("Call for help")), 1)
        box.addLayout(head)
        box.addWidget(Hairline())
        inner = column(margins=(12, 2, 12, 0), gap=8)
        both = line(gap=8)
        both.addLayout(self._labelled(self.tr("Why"), self.reason), 3)
        both.addLayout(self._labelled(self.tr("Until"), self.until), 2)
        inner.addLayout(both)
        inner.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, self.tr("Whom")))
        inner.addWidget(self._groups)
        inner.addWidget(self.field)
        inner.addWidget(self.list)
        foot = line(gap=8)
        foot.addWidget(self.send_button)
        cancel = Button(self._kit, Kind.QUIET, self.tr("Cancel"))
        cancel.clicked.connect(self.close_form)
        foot.addWidget(cancel)
        foot.addStretch(1)
        inner.addLayout(foot)
        box.addLayout(inner)

    def _labelled(self, words: str, field: QWidget) -> QVBoxLayout:
        row = column(gap=4)
        row.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, words))
        row.addWidget(field)
        return row
