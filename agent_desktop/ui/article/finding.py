"""Words found in an article's texts."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from agent_desktop.ui.article.article_text import ArticleText
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.theme.tokens import Token

MOST = 500
"""Matches that are marked; nobody steps through more."""


class Match(Struct, frozen=True):
    """One place."""

    text: ArticleText
    cursor: QTextCursor


class Finding:
    """Marks what matches, and one of the matches as the one being looked at."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._matches: list[Match] = []
        self._texts: list[ArticleText] = []
        self._at = 0

    @property
    def count(self) -> int:
        """How many matches, at most `MOST`."""
        return len(self._matches)

    @property
    def place(self) -> int:
        """Which of them is looked at, from 1; 0 when there is none."""
        return self._at + 1 if self._matches else 0

    @property
    def current(self) -> Match | None:
        """The match that is looked at."""
        return self._matches[self._at] if self._matches else None

    def find(self, words: str, texts: Sequence[ArticleText], *, stay: bool = False) -> None:
        """Mark these words; nothing when empty. With `stay`, the place is kept if it can be."""
        before = self._at if stay else 0
        self.forget()
        self._texts = list(texts)
        for text in texts if words.strip() else ():
            self._matches += [Match(text, cursor) for cursor in _all(text, words)]
            if len(self._matches) >= MOST:
                del self._matches[MOST:]
                break
        self._at = before if before < len(self._matches) else 0
        self._mark()

    def step(self, by: int) -> None:
        """Look at the next or the one before, round the end."""
        if self._matches:
            self._at = (self._at + by) % len(self._matches)
            self._mark()

    def forget(self) -> None:
        """Take all marks away."""
        self._matches = []
        self._mark()
        self._texts = []

    def _mark(self) -> None:
        usual = self._format(Token.MARK, Token.ON_MARK)
        chosen = self._format(Token.ACCENT, Token.ON_ACCENT)
        for text in self._texts:
            marks = []
            for place, match in enumerate(self._matches):
                if match.text is text:
                    mark = QTextEdit.ExtraSelection()
                    mark.cursor = match.cursor
                    mark.format = chosen if place == self._at else usual
                    marks.append(mark)
            text.setExtraSelections(marks)

    def _format(self, ground: Token, ink: Token) -> QTextCharFormat:
        shade = QTextCharFormat()
        shade.setBackground(self._kit.theme.colour(ground))
        shade.setForeground(self._kit.theme.colour(ink))
        return shade


def _all(text: ArticleText, words: str) -> list[QTextCursor]:
    found: list[QTextCursor] = []
    document = text.document()
    at = document.find(words)
    while not at.isNull() and len(found) < MOST:
        found.append(at)
        at = document.find(words, at)
    return found
