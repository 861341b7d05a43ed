"""A line across a conversation with a word in its middle."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.ui.widgets.boxes import Hairline, line
from agent_desktop.ui.widgets.text import Role, Text, Tone


class DayLine(QWidget):
    """A day, or where the news begins."""

    def __init__(self, words: str, *, is_news: bool = False) -> None:
        super().__init__()
        tone = Tone.ACCENT if is_news else Tone.TEXT2
        role = Role.SMALL_STRONG if is_news else Role.DENSE
        box = line(self, (12, 6, 12, 6), 10)
        rules = (Hairline(), Hairline())
        for rule in rules:
            if is_news:
                rule.setProperty("tone", "accent")
        box.addWidget(rules[0], 1)
        box.addWidget(Text(role, tone, words))
        box.addWidget(rules[1], 1)
        self.setAccessibleName(words)
