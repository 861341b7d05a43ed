"""What every source of articles promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from agent_desktop.domain.article import Article


@dataclass(frozen=True, slots=True)
class SourceProblem:
    """An article that could not be read: where, and what is wrong with it."""

    where: str
    what: str


class SourceUnavailable(Exception):  # noqa: N818 - a state, not a fault of ours
    """The source as a whole can't be read; the mirror serves on."""


class KnowledgeSource(Protocol):
    """A source of articles. Called on the store's writer thread, so it may wait for a disk."""

    def read(self) -> tuple[list[Article], list[SourceProblem]]:
        """Every article that can be read, and the others by name. Raises SourceUnavailable."""
        ...
