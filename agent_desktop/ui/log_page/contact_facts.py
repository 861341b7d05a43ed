"""The facts of a logged enquiry, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_desktop.desk.book_views import ContactDetail
from agent_desktop.domain.contact import Contact, Topic
from agent_desktop.ui.contact_words import step_words, topic_path, way_words
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time, weekday_and_day
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.boxes import empty_layout
from agent_desktop.ui.widgets.clock_label import duration
from agent_desktop.ui.widgets.text import Role, Text, Tone
from agent_desktop.ui.words import caller_kind_word, on_web_word, outcome_word

Fact = tuple[str, str]


class ContactFacts(QWidget):
    """Names at the left, what holds at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these instead of the old ones."""
        empty_layout(self._grid)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, value) in enumerate(facts):
            self._grid.addWidget(Text(Role.DENSE, Tone.TEXT2, name), row, 0, top)
            words = Text(Role.DENSE, Tone.TEXT, value).wrapped()
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(words, row, 1, top)


def facts_of(detail: ContactDetail, topics: Sequence[Topic], kit: Kit) -> list[Fact]:
    """All that is known and not empty."""
    contact, note = detail.contact, detail.contact.note
    topic = next((t for t in topics if t.code == note.topic), None)
    facts = [
        (translate("Log", "When"), _when(contact, kit)),
        (translate("Log", "Municipality"), detail.municipality.name if detail.municipality else ""),
        (translate("Log", "How it came"), way_words(contact.channel, contact.direction)),
        (translate("Log", "Number"), _number(contact)),
        (translate("Log", "Who asked"), caller_kind_word(note.caller_kind)),
        (translate("Log", "Topic"), _topic(topic, note.topic, topics, kit)),
        (translate("Log", "Outcome"), outcome_word(note.outcome) if note.outcome else ""),
        (translate("Log", "On the web"), on_web_word(note.on_web) if note.on_web else ""),
        (translate("Log", "Service ladder"), step_words(note.level) if note.level else ""),
        (translate("Log", "Incident"), detail.incident.title if detail.incident else ""),
        (translate("Log", "Articles opened"), str(len(note.articles) or "")),
        (translate("Log", "Logged by"), detail.author),
    ]
    return [(name, value) for name, value in facts if value]


def _when(contact: Contact, kit: Kit) -> str:
    begun = contact.started
    words = f"{weekday_and_day(kit.language, begun.astimezone().date())} {clock_time(begun)}"
    spans = (
        (translate("Log", "answered after %1"), begun, contact.answered),
        (translate("Log", "talked %1"), contact.answered, contact.ended),
        (translate("Log", "wrap-up %1"), contact.ended, contact.wrapped),
    )
    lasted = [_span(text, start, end) for text, start, end in spans]
    return "\N{NO-BREAK SPACE}· ".join(part for part in (words, *lasted) if part)


def _span(words: str, start: datetime | None, end: datetime | None) -> str:
    if start is None or end is None or end <= start:
        return ""
    return words.replace("%1", duration(end - start))


def _number(contact: Contact) -> str:
    if contact.party_number is not None:
        return str(contact.party_number)
    return f"••• {contact.number_end}" if contact.number_end else ""


def _topic(topic: Topic | None, code: str | None, topics: Sequence[Topic], kit: Kit) -> str:
    """A topic that is no more is shown by its code."""
    return topic_path(topic, topics, kit.language) if topic is not None else code or ""
