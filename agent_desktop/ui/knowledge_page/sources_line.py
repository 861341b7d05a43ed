"""Where the articles come from and how old the copy on this machine is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.domain.knowledge import SourceState
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.knowledge_words import source_words
from agent_desktop.ui.language import time_or_day
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Role, Text, Tone


class SourcesLine(QWidget):
    """One sentence about each source; an unreachable one says so and that its copy serves."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._words = Text(Role.SMALL, Tone.TEXT2).wrapped()
        box = line(self, (16, 8, 16, 8))
        box.addWidget(IconLabel(kit, "hard-drive", 14, Token.TEXT2))
        box.addWidget(self._words, 1)

    def show_sources(self, sources: tuple[SourceState, ...]) -> None:
        """Say it again."""
        words = [self._sentence(source) for source in sources]
        self._words.setText("   ".join(words) or self.tr("No knowledge base is set up."))

    def _sentence(self, source: SourceState) -> str:
        articles = self.tr("%n article(s)", "", source.articles)
        if source.as_of is None:
            lost = self.tr("can't be reached, never read yet") if source.unreachable else None
            age = lost or self.tr("never read yet")
        else:
            when = time_or_day(self._kit.language, source.as_of, self._kit.clock.now())
            as_of = self.tr("can't be reached, as it was %1") if source.unreachable else None
            age = (as_of or self.tr("from the copy on this machine, up to date %1")).replace(
                "%1", when
            )
        return f"{source_words(source.name)}: {articles}, {age}."
