"""What the enquiry is about: a field that finds any topic, and chips for the first six."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_desktop.domain.contact import Topic
from agent_desktop.domain.ids import TopicCode
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import TOPIC_KEYS, TOPIC_MODIFIER
from agent_desktop.ui.widgets.boxes import column, empty_layout
from agent_desktop.ui.widgets.choices import Chips, Choice
from agent_desktop.ui.widgets.topic_picker import TopicPicker


class TopicField(QWidget):
    """`chosen` tells a topic's code, or None when it is taken away again. The chip of a topic is
    chosen too when one below it is.
    """

    chosen = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._topics: tuple[Topic, ...] = ()
        self._code: TopicCode | None = None
        self._chips: Chips | None = None
        self.picker = TopicPicker(kit, self.tr("Topic"))
        self.picker.wanted.connect(self.chosen)
        box = column(self, gap=8)
        box.addWidget(self.picker)
        self._room = column()
        box.addLayout(self._room)

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """Offer these topics; the first six of the upper level get a chip and a digit."""
        if topics is self._topics:
            return
        self._topics = topics
        self.picker.show_topics(topics)
        upper = [topic for topic in topics if topic.parent is None][:TOPIC_KEYS]
        choices = [Choice(topic.code, topic.name(self._kit.language)) for topic in upper]
        empty_layout(self._room)
        self._chips = Chips(self._kit, self.tr("Topic"), choices, TOPIC_MODIFIER)
        self._chips.chosen.connect(self._choose_upper)
        self._room.addWidget(self._chips)

    def show_topic(self, code: TopicCode | None) -> None:
        """Show which one is chosen."""
        self._code = code
        self.picker.show_topic(code)
        if self._chips is not None:
            self._chips.show_choice(self._above() or code)

    def choose_at(self, index: int) -> None:
        """Choose by digit."""
        if self._chips is not None:
            self._chips.choose_at(index)

    def begin(self) -> None:
        """Start typing; the topics below the chosen one are offered first."""
        self.picker.open_list()

    def _above(self) -> TopicCode | None:
        topic = next((t for t in self._topics if t.code == self._code), None)
        return topic.parent if topic is not None else None

    def _choose_upper(self, code: TopicCode | None) -> None:
        """The chip of the topic above the chosen one goes up to it; only once more clears it."""
        self.chosen.emit(self._above() if code is None else code)
