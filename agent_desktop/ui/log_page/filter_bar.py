"""What is looked for in the log."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from agent_desktop.domain.contact import CallerKind, Channel, Outcome, Topic
from agent_desktop.domain.log_filter import LogFilter
from agent_desktop.domain.municipality import Municipality
from agent_desktop.ui.contact_words import channel_word
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.log_page.period_choice import PeriodChoice
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.flow import Flow
from agent_desktop.ui.widgets.picker import Picker
from agent_desktop.ui.widgets.tick import Tick
from agent_desktop.ui.widgets.topic_picker import TopicPicker
from agent_desktop.ui.words import caller_kind_word, outcome_word

_PAUSE_MS = 200
_FIELD, _WIDE, _LINE = 230, 210, 32


class FilterBar(QWidget):
    """Words or a number, and what can be chosen. `changed` tells that something else is looked
    for; of what is typed, after a short pause.
    """

    changed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._towns: tuple[Municipality, ...] = ()
        self.words = QLineEdit()
        self._build_words()
        self.town = self._picker(self.tr("Municipality"), self.tr("All municipalities"), ())
        self.topic = TopicPicker(kit, self.tr("Topic"), self.tr("All topics"))
        self.topic.setFixedWidth(kit.theme.px(_WIDE))
        self.topic.wanted.connect(self.changed)
        outcomes = [(outcome_word(one), one) for one in Outcome]
        self.outcome = self._picker(self.tr("Outcome"), self.tr("All outcomes"), outcomes)
        kinds = [(caller_kind_word(one), one) for one in CallerKind]
        self.caller = self._picker(self.tr("Who asked"), self.tr("Everybody who asked"), kinds)
        ways = [(channel_word(one), one) for one in Channel]
        self.channel = self._picker(self.tr("How it came"), self.tr("All channels"), ways)
        self.period = PeriodChoice(kit)
        self.period.picker.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToContents)
        self.period.changed.connect(self.changed)
        self.mine = Tick(kit, self.tr("Mine"))
        self.to_do = Tick(kit, self.tr("Something to do"))
        for tick in (self.mine, self.to_do):
            tick.toggled.connect(self.changed)
        self._lay_out()

    def offer(self, towns: tuple[Municipality, ...], topics: tuple[Topic, ...]) -> None:
        """Let these be chosen; what is chosen stays as long as it is there."""
        self.topic.show_topics(topics)
        if towns is self._towns:
            return
        self._towns = towns
        chosen = self.town.currentData()
        with QSignalBlocker(self.town):
            while self.town.count() > 1:
                self.town.removeItem(1)
            for town in towns:
                self.town.addItem(town.name, town.code)
            self.town.setCurrentIndex(max(self.town.findData(chosen), 0))

    def wanted(self) -> LogFilter:
        """What is looked for."""
        first, last = self.period.days()
        return LogFilter(
            self.words.text().strip(),
            self.town.currentData(),
            self.topic.topic(),
            self.outcome.currentData(),
            self.caller.currentData(),
            self.channel.currentData(),
            first,
            last,
            self.mine.isChecked(),
            self.to_do.isChecked(),
        )

    def search(self) -> None:
        """Go to the field for words."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def _build_words(self) -> None:
        self.words.setPlaceholderText(self.tr("Words or number"))
        self.words.setAccessibleName(self.tr("Words or number"))
        self.words.setClearButtonEnabled(False)
        self.words.setFixedWidth(self._kit.theme.px(_FIELD))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.words.textChanged.connect(self._begin_pause)
        self.words.returnPressed.connect(self._tell_now)

    def _begin_pause(self) -> None:
        self._pause.start()

    def _tell_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def _picker(self, name: str, every: str, items: Iterable[tuple[str, object]]) -> Picker:
        picker = Picker(self._kit, name)
        picker.addItem(every, None)
        for words, value in items:
            picker.addItem(words, value)
        picker.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToContents)
        picker.setMaximumWidth(self._kit.theme.px(_WIDE))
        picker.currentIndexChanged.connect(self.changed)
        return picker

    def _lay_out(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        box = Flow(self, gap=8)
        parts = (self.words, self.town, self.topic, self.outcome, self.caller, self.channel)
        for part in (*parts, self.period, self._both_ticks()):
            box.addWidget(part)

    def _both_ticks(self) -> QWidget:
        """As high as the fields beside them."""
        ticks = QWidget()
        ticks.setMinimumHeight(self._kit.theme.px(_LINE))
        row = line(ticks, (4, 0, 0, 0), 16)
        row.addWidget(self.mine)
        row.addWidget(self.to_do)
        return ticks
