"""The knowledge base as a whole: what is wrong with it, what is missing from it, how old it is."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.ids import ArticleId, MunicipalityCode, ReportId

FOLDER = "folder"
"""The name of the source that is a folder of files; the others have names of their own."""


class ProblemKind(StrEnum):
    """What is wrong with an article of a source."""

    METADATA = "metadata"
    """The metadata can't be read; the detail says where and why."""
    VALUE = "value"
    """One value of the metadata is none; the detail is "key = value". The others are used."""
    NO_COMMON = "no-common"
    """A municipality's section without the article it belongs to."""
    TOO_LONG = "too-long"
    NOT_TEXT = "not-text"
    NOT_READABLE = "not-readable"
    REDIRECT_LOOP = "redirect-loop"
    TWICE = "twice"
    """Another source has an article with this id; the detail is that source."""


class KnowledgeProblem(Struct, frozen=True):
    """An article that is left out, or shown as it was before, and why."""

    source: str
    article: ArticleId
    where: str
    """The file or page, as its editor knows it."""
    kind: ProblemKind
    detail: str = ""


class SourceState(Struct, frozen=True):
    """One source of articles. `as_of` is when the mirror last was what the source is."""

    name: str
    articles: int
    as_of: datetime | None
    unreachable: bool = False
    detail: str = ""


class ReportKind(StrEnum):
    """What an agent reports to the editors."""

    GAP = "gap"
    """No answer was found; the words are what was searched for."""
    ERROR = "error"
    """Something in an article is wrong."""


class KnowledgeReport(Struct, frozen=True):
    """One line of what the editors work from; shared by all desks."""

    id: ReportId
    kind: ReportKind
    municipality: MunicipalityCode | None
    words: str
    """What was searched for, or what is wrong."""
    article: ArticleId | None
    article_title: str
    author: str
    reported: datetime
    resolved: datetime | None = None
    resolved_by: str = ""
