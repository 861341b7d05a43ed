"""What the enquiry is about: a field that finds any topic, and chips for the first six."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.contact import Topic
from agent_desktop.domain.ids import TopicCode
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import TOPIC_KEYS, TOPIC_MODIFIER
from agent_desktop.ui.widgets.boxes import column, empty_layout
from agent_desktop.ui.widgets.choices import Chips, Choice
from agent_desktop.ui.widgets.picker import Picker


class TopicField(QWidget):
    """`chosen` tells a topic's code, or None when it is taken away again."""

    chosen = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._topics: tuple[Topic, ...] = ()
        self._chips: Chips | None = None
        self._picker = Picker(kit, self.tr("Topic"), search=True)
        self._picker.activated.connect(self._pick)
        box = column(self, gap=8)
        box.addWidget(self._picker)
        self._room = column()
        box.addLayout(self._room)

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """Offer these topics; the first six get a chip and a digit."""
        if topics is self._topics:
            return
        self._topics = topics
        language = self._kit.language
        with QSignalBlocker(self._picker):
            self._picker.clear()
            for topic in topics:
                self._picker.addItem(topic.name(language), topic.code)
        choices = [Choice(t.code, t.name(language)) for t in topics[:TOPIC_KEYS]]
        empty_layout(self._room)
        self._chips = Chips(self._kit, self.tr("Topic"), choices, TOPIC_MODIFIER)
        self._chips.chosen.connect(self.chosen)
        self._room.addWidget(self._chips)

    def show_topic(self, code: TopicCode | None) -> None:
        """Show which one is chosen."""
        if self._chips is not None:
            self._chips.show_choice(code)
        index = self._picker.findData(code) if code is not None else -1
        if index == self._picker.currentIndex():
            return
        with QSignalBlocker(self._picker):
            self._picker.setCurrentIndex(index)
        field = self._picker.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Find a topic"))
            if index < 0:
                field.clear()

    def choose_at(self, index: int) -> None:
        """Choose by digit."""
        if self._chips is not None:
            self._chips.choose_at(index)

    def _pick(self, index: int) -> None:
        self.chosen.emit(self._picker.itemData(index))
