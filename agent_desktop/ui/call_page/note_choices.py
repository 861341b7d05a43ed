"""What is chosen about an enquiry: topic, outcome, whether it was on the web, the step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agent_desktop.domain.contact import CHOSEN_OUTCOMES, LADDER, Note, OnWeb, Topic
from agent_desktop.ui.call_page.topic_field import TopicField
from agent_desktop.ui.contact_words import step_words
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import OUTCOME_MODIFIER, TOPIC_MODIFIER, Key
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.choices import Chips, Choice, Segments
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.words import on_web_word, outcome_word


def ladder_segments(name: str) -> Segments:
    """One segment for each step, named in full to a screen reader."""
    return Segments(
        name,
        [Choice(level, str(level), step_words(level)) for level in LADDER],
        clearable=True,
    )


class NoteChoices(QWidget):
    """Each signal tells what the agent wants; what is shown is only what the note says."""

    topic = Signal(object)
    outcome = Signal(object)
    on_web = Signal(object)
    level = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.topics = TopicField(kit)
        outcomes = [Choice(outcome, outcome_word(outcome)) for outcome in CHOSEN_OUTCOMES]
        self.outcomes = Chips(kit, self.tr("Outcome"), outcomes, OUTCOME_MODIFIER)
        webs = [Choice(answer, on_web_word(answer)) for answer in OnWeb]
        self._on_web = Segments(self.tr("Was it on the web?"), webs, clearable=True)
        self.levels = ladder_segments(self.tr("Service step"))
        self.topics.chosen.connect(self.topic)
        self.outcomes.chosen.connect(self.outcome)
        self._on_web.chosen.connect(self.on_web)
        self.levels.chosen.connect(self.level)
        box = column(self, gap=12)
        digit = self.tr("%1 + digit")
        keys = f"{kit.keys.cap(Key.TOPIC)} · {digit.replace('%1', TOPIC_MODIFIER)}"
        self._add_group(box, self.tr("Topic"), keys, self.topics)
        keys = digit.replace("%1", OUTCOME_MODIFIER)
        self._add_group(box, self.tr("Outcome"), keys, self.outcomes)
        box.addLayout(_row(self.tr("Was it on the web?"), self._on_web))
        box.addLayout(_row(self.tr("Service step"), self.levels))

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """Offer these."""
        self.topics.show_topics(topics)

    def show_note(self, note: Note) -> None:
        """Show what is chosen."""
        self.topics.show_topic(note.topic)
        self.outcomes.show_choice(note.outcome)
        self._on_web.show_choice(note.on_web)
        self.levels.show_choice(note.level)

    def _add_group(self, box: QVBoxLayout, title: str, keys: str, group: QWidget) -> None:
        part = column(gap=6)
        head = line()
        head.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, title), 1)
        head.addWidget(Text(Role.SMALL, Tone.TEXT3, keys))
        part.addLayout(head)
        part.addWidget(group)
        box.addLayout(part)


def _row(words: str, group: QWidget) -> QHBoxLayout:
    row = line()
    row.addWidget(Text(Role.DENSE, Tone.TEXT2, words).wrapped(), 1)
    row.addWidget(group, 0, Qt.AlignmentFlag.AlignRight)
    return row
