"""Calls for help that are open, and how those who were asked have answered."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.team_views import HelpView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.team import HelpAnswer, Helper
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.team_words import short_name, until_words
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, empty_layout, line
from agent_desktop.ui.widgets.button import Button, Kind, Size
from agent_desktop.ui.widgets.cards import Card
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.tags import Tag, Tint
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone, one_line

_CHECK, _ROOM = 12, 18
_MOST_TAGS = 12


class CheckTag(Tag):
    """A tag with a check mark before its words."""

    def __init__(self, kit: Kit, text: str) -> None:
        super().__init__(text, Tint.OK)
        self._kit = kit
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.ensurePolished()
        self.setMinimumWidth(self.sizeHint().width() + kit.theme.px(_ROOM))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own label, and the mark."""
        super().paintEvent(event)
        theme = self._kit.theme
        side = theme.px(_CHECK)
        spot = QRect(theme.px(7), (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        painter.drawPixmap(spot.topLeft(), theme.pixmap("check", _CHECK, Token.OK))


class HelpCard(Card):
    """Who has called and why; a tag for each who has answered, and how many have not."""

    def __init__(self, actions: DeskActions, kit: Kit, shown: HelpView) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._shown = shown
        self.setProperty("edge", "warn")
        called = self.tr("Help called at %1").replace("%1", clock_time(shown.call.called))
        self.setAccessibleName(f"{called}. {self._about()}")
        box = column(self, (12, 9, 12, 10), 8)
        head = line(gap=10)
        head.addWidget(IconLabel(kit, "megaphone", 18, Token.WARN))
        words = column(gap=1)
        words.addWidget(Text(Role.DENSE_STRONG, Tone.TEXT, called))
        words.addWidget(Elided(Role.SMALL, Tone.TEXT2, self._about()))
        head.addLayout(words, 1)
        self._add_buttons(head)
        box.addLayout(head)
        tags = QWidget()
        flow = Flow(tags)
        for tag in self._tags():
            flow.addWidget(tag)
        policy = tags.sizePolicy()
        policy.setHeightForWidth(True)
        tags.setSizePolicy(policy)
        box.addWidget(tags)

    def _about(self) -> str:
        call = self._shown.call
        by = self.tr("You") if self._shown.mine else short_name(self._shown.caller)
        parts = (by, one_line(call.reason), until_words(call.until, self._kit))
        return " · ".join(part for part in parts if part)

    def _add_buttons(self, head: QHBoxLayout) -> None:
        call = self._shown.call.id
        buttons = []
        if self._shown.i_am_in:
            leave = Button(self._kit, Kind.SECONDARY, self.tr("Leave"), size=Size.SMALL)
            leave.clicked.connect(lambda: self._actions.answer_help(call, False))
            buttons.append(leave)
        if self._shown.may_end:
            end = Button(self._kit, Kind.SECONDARY, self.tr("End"), size=Size.SMALL)
            end.setAccessibleName(self.tr("End the call for help"))
            end.clicked.connect(lambda: self._actions.end_help(call))
            buttons.append(end)
        for button in buttons:
            head.addWidget(button)

    def _tags(self) -> list[QWidget]:
        tags: list[QWidget] = []
        for helper in self._shown.helpers:
            if helper.answer is not None:
                tags.append(self._tag(helper))
        if more := tags[_MOST_TAGS:]:
            tags[_MOST_TAGS:] = [Tag(self.tr("and %n more", "", len(more)))]
        silent = sum(helper.answer is None for helper in self._shown.helpers)
        if silent:
            tags.append(Tag(self.tr("%n have not answered", "", silent)))
        return tags

    def _tag(self, helper: Helper) -> QWidget:
        match helper.answer:
            case HelpAnswer.ACCEPTED if helper.in_queue:
                words = self.tr("%1 is in")
            case HelpAnswer.ACCEPTED:
                words = self.tr("%1 is coming")
            case HelpAnswer.RELEASED:
                words = self.tr("%1 has left")
            case _:
                words = self.tr("%1 can't")
        text = words.replace("%1", _first_name(helper.name))
        return CheckTag(self._kit, text) if helper.answer is HelpAnswer.ACCEPTED else Tag(text)


class HelpCards(QWidget):
    """A card for each call for help, the latest first."""

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._box = column(self, gap=12)
        self.hide()

    def show_view(self, view: DeskView) -> None:
        """Show what has changed."""
        if not self._seen.is_news(view.team.help):
            return
        empty_layout(self._box)
        for shown in view.team.help:
            self._box.addWidget(HelpCard(self._actions, self._kit, shown))
        self.setVisible(bool(view.team.help))


def _first_name(name: str) -> str:
    return short_name(one_line(name).partition(" ")[0])
