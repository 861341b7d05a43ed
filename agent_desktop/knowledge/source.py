"""What every source of articles promises."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from agent_desktop.domain.article import Article
from agent_desktop.domain.ids import ArticleId
from agent_desktop.domain.knowledge import KnowledgeProblem


class Changes(Struct, frozen=True):
    """What is news at a source.

    An article with a problem and not among `articles` stays in the mirror as it was. A problem is
    over when its article comes without it, or is gone.
    """

    articles: tuple[Article, ...]
    gone: frozenset[ArticleId]
    problems: tuple[KnowledgeProblem, ...]
    complete: bool
    """`articles` and `problems` name all there is: whatever they don't name is gone."""
    cursor: str
    """Where to go on from; given back next time, also after a restart of the program."""


class SourceUnavailable(Exception):  # noqa: N818 - a state, not a fault of ours
    """The source as a whole can't be read; the mirror serves on."""


class KnowledgeSource(Protocol):
    """A source of articles. Used by one thread at a time, which may wait for disk and network."""

    @property
    def name(self) -> str:
        """What its state and problems are told under; the same at every start."""
        ...

    def changes(self, cursor: str) -> Changes | None:
        """What is news since `cursor`, everything when it is empty or too old; None: nothing.

        Raises SourceUnavailable. What is wrong with one article never keeps the others.
        """
        ...

    def close(self) -> None:
        """Let connections go. From any thread; a running `changes` may end by SourceUnavailable."""
        ...
