"""I am asked into the queue."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.team_views import HelpView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import ReinforcementId
from agent_desktop.ui.announce import announce
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.seen import Seen
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.team_words import short_name, until_words
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.boxes import column, empty_layout, line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.message_strip import Level, MessageStrip
from agent_desktop.ui.widgets.text import one_line


def asking(view: DeskView) -> tuple[HelpView, ...]:
    """Calls for help that I have not answered, the latest first."""
    return tuple(shown for shown in view.team.help if shown.asks_me)


def help_sentence(shown: HelpView) -> str:
    """Who calls, and why."""
    who, reason = short_name(shown.caller), one_line(shown.call.reason)
    if not reason:
        return translate("HelpStrips", "%1 calls for help").replace("%1", who)
    words = translate("HelpStrips", "%1 calls for help: %2").replace("%1", who)
    return words.replace("%2", reason)


class HelpStrips(QWidget):
    """A strip for each who asks, with the two answers and their keys, which are for the uppermost.
    It takes no focus.
    """

    def __init__(self, actions: DeskActions, kit: Kit) -> None:
        super().__init__()
        self._actions = actions
        self._kit = kit
        self._seen = Seen()
        self._asking: tuple[HelpView, ...] = ()
        self._box = column(self, gap=8)
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether anybody does."""
        return bool(self._asking)

    def show_view(self, view: DeskView) -> None:
        """Show who asks."""
        if not self._seen.is_news(view.team.help):
            return
        before = {shown.call.id for shown in self._asking}
        asks = asking(view)
        if asks != self._asking:
            self._asking = asks
            self._show()
        for shown in asks:
            if shown.call.id not in before:
                announce(self, f"{help_sentence(shown)}. {self._how()}")
        self.setVisible(self.asks)

    def answer(self, accept: bool) -> None:
        """Answer the uppermost, as the keys do."""
        if self._asking:
            self._tell(self._asking[0].call.id, accept)

    def _show(self) -> None:
        empty_layout(self._box)
        for place, shown in enumerate(self._asking):
            until = until_words(shown.call.until, self._kit)
            until = f"{until[:1].upper()}{until[1:]}."
            strip = MessageStrip(
                self._kit,
                Level.WARN,
                help_sentence(shown),
                until if len(until) > 1 else "",
                stacked=True,
                icon="megaphone",
                action=self._buttons(shown, with_keys=place == 0),
            )
            self._box.addWidget(strip)

    def _buttons(self, shown: HelpView, with_keys: bool) -> QWidget:
        call = shown.call.id
        come_key, stay_key = (
            (self._kit.keys.cap(Key.COME), self._kit.keys.cap(Key.STAY_AWAY))
            if with_keys
            else ("", "")
        )
        come = Button(self._kit, Kind.PRIMARY, self.tr("I'm coming"), keys=come_key)
        come.clicked.connect(lambda: self._tell(call, accept=True))
        stay = Button(self._kit, Kind.SECONDARY, self.tr("I can't"), keys=stay_key)
        stay.clicked.connect(lambda: self._tell(call, accept=False))
        around = QWidget()
        box = line(around, gap=8)
        box.addWidget(come)
        box.addWidget(stay)
        return around

    def _tell(self, call: ReinforcementId, accept: bool) -> None:
        self._actions.answer_help(call, accept)

    def _how(self) -> str:
        words = self.tr("%1 to come, %2 if you can't.").replace("%1", self._kit.keys.cap(Key.COME))
        return words.replace("%2", self._kit.keys.cap(Key.STAY_AWAY))
