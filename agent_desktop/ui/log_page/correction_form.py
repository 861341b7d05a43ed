"""Correct what was logged."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from agent_desktop.domain.contact import CHOSEN_OUTCOMES, CallerKind, Contact, Note, OnWeb, Topic
from agent_desktop.domain.ids import ContactId
from agent_desktop.ui.call_page.note_choices import ladder_segments
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.shortcuts import Key
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.button import Button, Kind
from agent_desktop.ui.widgets.choices import Choice, ChoiceGroup, Segments
from agent_desktop.ui.widgets.picker import Picker
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.widgets.topic_picker import TopicPicker
from agent_desktop.ui.words import caller_kind_word, on_web_word, outcome_word

_HEIGHT = 120
_PARTS = ("text", "caller_kind", "topic", "outcome", "on_web", "level")


class CorrectionForm(QWidget):
    """The note and what was chosen. Kept by contact until it is saved or given up. Only what was
    changed here is told: what a colleague has corrected meanwhile stays. `saved` tells the contact
    and the note as it should be; `closed` when it is given up.
    """

    saved = Signal(str, object)
    closed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._contact: Contact | None = None
        self._begun: dict[ContactId, tuple[Note, Note]] = {}
        """The note as it was, and as it is written."""
        self._filling = False
        self.foot = QWidget()
        """The buttons, which stay in view while the rest scrolls."""
        self._build()

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """Offer these."""
        self._topic.show_topics(topics)

    def has_begun(self, contact: ContactId) -> bool:
        """Whether a correction of this contact is being written."""
        return contact in self._begun

    def show_contact(self, contact: Contact) -> None:
        """Write about this one; what was begun stands there still."""
        is_other = self._contact is None or contact.id != self._contact.id
        self._contact = contact
        if contact.id not in self._begun:
            self._begun[contact.id] = (contact.note, contact.note)
            is_other = True
        if is_other:
            self._show(self._begun[contact.id][1])

    def save(self) -> None:
        """Tell what is to be different."""
        if self._contact is None or self._contact.id not in self._begun:
            return
        was, written = self._begun.pop(self._contact.id)
        changed = {
            part: getattr(written, part)
            for part in _PARTS
            if getattr(written, part) != getattr(was, part)
        }
        if changed:
            self.saved.emit(self._contact.id, replace(self._contact.note, **changed))
        self.closed.emit()

    def give_up(self) -> None:
        """Leave it as it was."""
        if self._contact is not None:
            self._begun.pop(self._contact.id, None)
        self.closed.emit()

    def write(self) -> None:
        """Go to the text."""
        self._text.setFocus()

    def holds_unsent(self) -> bool:
        """Whether a correction differs from what it corrects."""
        return any(was != written for was, written in self._begun.values())

    def is_written_in(self) -> bool:
        """Whether the keyboard is in the form."""
        focus = self.window().focusWidget()
        if not self.isVisible() or focus is None:
            return False
        return self.isAncestorOf(focus) or self.foot.isAncestorOf(focus)

    def _show(self, note: Note) -> None:
        self._filling = True
        self._text.setPlainText(note.text)
        self._topic.show_topic(note.topic)
        self._outcome.setCurrentIndex(max(self._outcome.findData(note.outcome), 0))
        self._kinds.show_choice(note.caller_kind)
        self._webs.show_choice(note.on_web)
        self._levels.show_choice(note.level)
        self._filling = False

    def _write(self, part: str, value: object) -> None:
        if self._filling or self._contact is None or self._contact.id not in self._begun:
            return
        was, written = self._begun[self._contact.id]
        new: dict[str, object] = {part: value}
        self._begun[self._contact.id] = (was, replace(written, **new))

    def _follow(self, group: ChoiceGroup, part: str) -> None:
        def choose(value: object) -> None:
            group.show_choice(value)
            self._write(part, value)

        group.chosen.connect(choose)

    def _build(self) -> None:
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Note"))
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._kit.theme.px(_HEIGHT))
        self._text.textChanged.connect(lambda: self._write("text", self._text.toPlainText()))
        self._topic = TopicPicker(self._kit, self.tr("Topic"), self.tr("No topic"))
        self._topic.wanted.connect(lambda code: self._write("topic", code))
        self._outcome = Picker(self._kit, self.tr("Outcome"))
        self._outcome.addItem(self.tr("No outcome"), None)
        for outcome in CHOSEN_OUTCOMES:
            self._outcome.addItem(outcome_word(outcome), outcome)
        self._outcome.currentIndexChanged.connect(
            lambda: self._write("outcome", self._outcome.currentData())
        )
        kinds = [Choice(kind, caller_kind_word(kind)) for kind in CallerKind]
        self._kinds = Segments(self.tr("Who asked"), kinds)
        webs = [Choice(answer, on_web_word(answer)) for answer in OnWeb]
        self._webs = Segments(self.tr("Was it on the web?"), webs, clearable=True)
        self._levels = ladder_segments(self.tr("Service step"))
        self._follow(self._kinds, "caller_kind")
        self._follow(self._webs, "on_web")
        self._follow(self._levels, "level")
        self._lay_out()

    def _lay_out(self) -> None:
        box = column(self, gap=10)
        self._add(box, self.tr("Note"), self._text)
        self._add(box, self.tr("Who asked"), self._kinds)
        self._add(box, self.tr("Topic"), self._topic)
        self._add(box, self.tr("Outcome"), self._outcome)
        self._add(box, self.tr("Was it on the web?"), self._webs)
        self._add(box, self.tr("Service step"), self._levels)
        drop = Button(self._kit, Kind.SECONDARY, self.tr("Leave it as it was"))
        drop.clicked.connect(self.give_up)
        save = Button(self._kit, Kind.PRIMARY, self.tr("Save"), keys=self._kit.keys.cap(Key.SAVE))
        save.clicked.connect(self.save)
        row = line(self.foot)
        row.addWidget(drop)
        row.addStretch(1)
        row.addWidget(save)

    def _add(self, box: QVBoxLayout, name: str, field: QWidget) -> None:
        part = column(gap=4)
        part.addWidget(Text(Role.SMALL_STRONG, Tone.TEXT2, name))
        part.addWidget(field)
        box.addLayout(part)
