"""What is wrong with articles, for those who write them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_desktop.domain.knowledge import KnowledgeProblem
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.knowledge_words import problem_words, source_words
from agent_desktop.ui.theme.tokens import Token
from agent_desktop.ui.widgets.boxes import column, line
from agent_desktop.ui.widgets.cards import Card, EmptyState, Rows, quiet_line
from agent_desktop.ui.widgets.icon_label import IconLabel
from agent_desktop.ui.widgets.text import Elided, Role, Text, Tone

_MOST_ROWS = 60


class ProblemsCard(Card):
    """A row for each problem: the file or page, its source, what is wrong and what to do."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setAccessibleName(self.tr("Errors in articles"))
        self._rows = Rows()
        column(self, (1, 1, 1, 1)).addWidget(self._rows)

    def show_problems(self, problems: tuple[KnowledgeProblem, ...]) -> None:
        """Show them, by source and place."""
        rows: list[QWidget] = [self._row(problem) for problem in problems[:_MOST_ROWS]]
        more = len(problems) - len(rows)
        if more > 0:
            rows.append(quiet_line(self.tr("and %n more", "", more)))
        self._rows.show_rows(rows or [self._nothing()])

    def _row(self, problem: KnowledgeProblem) -> QWidget:
        row = QWidget()
        words = problem_words(problem)
        row.setAccessibleName(f"{problem.where}. {words}")
        box = line(row, (16, 8, 16, 8), 12)
        box.addWidget(IconLabel(self._kit, "triangle-alert", 18, Token.WARN))
        text = column(gap=1)
        where = f"{problem.where} · {source_words(problem.source)}"
        text.addWidget(Elided(Role.DENSE_STRONG, Tone.TEXT, where))
        text.addWidget(Text(Role.DENSE, Tone.TEXT2, words).wrapped())
        box.addLayout(text, 1)
        return row

    def _nothing(self) -> QWidget:
        return EmptyState(
            self._kit,
            "check",
            self.tr("Every article can be read."),
            self.tr("A file or page with a fault is named here; the others are not touched by it."),
        )
