"""An article's metadata as editors write it: the same keys in front matter and in a wiki template.

One bad value costs that value, never the article.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar
from urllib.parse import urlsplit

from msgspec import Struct, field

from agent_desktop.domain.article import Article, ArticleKind, Section
from agent_desktop.domain.ids import ArticleId
from agent_desktop.domain.knowledge import KnowledgeProblem, ProblemKind
from agent_desktop.domain.language import Language

KEYS = (
    "title", "type", "topic", "words", "owner", "contact", "liaison", "deputies", "ladder-step",
    "stop", "on-web", "form", "web", "booking", "checked", "review-days", "written-form",
)  # fmt: skip
_YES_NO = {"ja": True, "yes": True, "true": True, "nei": False, "no": False, "false": False}
_START = ArticleId("start")
_LADDER = range(1, 7)
_REVIEW_DAYS = range(1, 3651)
_SEPARATOR = re.compile(r"\s*[,;]\s*")
_LONGEST_SHOWN = 80
T = TypeVar("T")


class Metadata(Struct):
    """Reads values one by one; what can't be used is in `bad` as "key = value"."""

    values: Mapping[str, Any]
    bad: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for key in self.values.keys() - set(KEYS):
            self._refuse(key, None)

    def article(self, article: ArticleId, title: str, sections: tuple[Section, ...]) -> Article:
        """The article; `title` is used when the metadata have none. One called "start" is the
        start page unless they say otherwise."""
        usual = ArticleKind.START if article == _START else ArticleKind.SERVICE
        return Article(
            id=article,
            title=self.text("title") or title,
            sections=sections,
            kind=ArticleKind(self.choice("type", tuple(ArticleKind), usual)),
            topic=self.text("topic"),
            words=self.texts("words"),
            owner=self.text("owner"),
            contact=self.text("contact"),
            liaison=self.text("liaison"),
            deputies=self.texts("deputies"),
            ladder_step=self.number("ladder-step", _LADDER),
            stop=self.text("stop"),
            on_web=self.yes_no("on-web"),
            form=self.address("form"),
            web=self.address("web"),
            booking=self.address("booking"),
            checked=self.day("checked"),
            review_days=self.number("review-days", _REVIEW_DAYS),
            written_form=Language(self.choice("written-form", ("nn", "nb"), "nn")),
        )

    def text(self, key: str) -> str:
        """A line of text."""
        value = self.values.get(key, "")
        if isinstance(value, str):
            return " ".join(value.split())
        return self._refuse(key, "")

    def texts(self, key: str) -> tuple[str, ...]:
        """Several words or names: a list, or a line with commas."""
        value = self.values.get(key, ())
        if isinstance(value, str):
            value = _SEPARATOR.split(value)
        if isinstance(value, list | tuple) and all(isinstance(one, str) for one in value):
            return tuple(" ".join(one.split()) for one in value if one.strip())
        return self._refuse(key, ())

    def choice(self, key: str, choices: tuple[str, ...], default: str) -> str:
        """One of a few words."""
        found = self.text(key)
        return found if found in choices else self._refuse(key, default) if found else default

    def number(self, key: str, allowed: range) -> int | None:
        """A whole number within limits."""
        value = self.values.get(key)
        if isinstance(value, str) and value.strip().isdecimal():
            value = int(value)
        if value is None or value == "":
            return None
        if isinstance(value, int) and not isinstance(value, bool) and value in allowed:
            return value
        return self._refuse(key, None)

    def yes_no(self, key: str) -> bool | None:
        """Yes, no or nothing."""
        value = self.values.get(key)
        if isinstance(value, str):
            value = _YES_NO.get(value.strip().lower(), value.strip() or None)
        return value if value is None or isinstance(value, bool) else self._refuse(key, None)

    def address(self, key: str) -> str:
        """An address of the web, http or https."""
        found = self.text(key)
        try:
            parts = urlsplit(found)
        except ValueError:
            return self._refuse(key, "")
        if not found or (parts.scheme in {"http", "https"} and parts.netloc):
            return found
        return self._refuse(key, "")

    def day(self, key: str) -> date | None:
        """A date, ISO 8601: 2026-05-14."""
        value = self.values.get(key)
        if isinstance(value, str):
            try:
                value = date.fromisoformat(value.strip()) if value.strip() else None
            except ValueError:
                return self._refuse(key, None)
        if value is None or type(value) is date:
            return value
        return self._refuse(key, None)

    def problems(self, source: str, article: ArticleId, where: str) -> list[KnowledgeProblem]:
        """What could not be used."""
        kind = ProblemKind.VALUE
        return [KnowledgeProblem(source, article, where, kind, bad) for bad in self.bad]

    def _refuse(self, key: str, default: T) -> T:
        self.bad.append(f"{key} = {self.values[key]}"[:_LONGEST_SHOWN])
        return default
