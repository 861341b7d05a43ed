"""A folder of Markdown files with TOML front matter between lines of `+++`.

`garasje.md` is an article's common text and metadata; `garasje.4630.md` is what municipality 4630
adds to it. The file's name is the article's id.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from agent_desktop.domain.article import Article, Section
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.domain.language import Language
from agent_desktop.knowledge.source import SourceProblem, SourceUnavailable

_NAME = re.compile(r"(?P<id>[\w-]+)(?:\.(?P<code>\d{4}))?\.md")
_FRONT = re.compile(r"\+\+\+\r?\n(?P<toml>.*?)^\+\+\+\r?\n?(?P<body>.*)", re.DOTALL | re.MULTILINE)


class _Front(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", kw_only=True):
    """The front matter of a common file."""

    title: str
    owner: str = ""
    words: tuple[str, ...] = ()
    ladder_step: Annotated[int, msgspec.Meta(ge=1, le=6)] | None = None
    on_web: bool | None = None
    checked: date | None = None
    written_form: Literal["nb", "nn"] = "nn"


class MarkdownFolder:
    """Articles from a folder and the folders below it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self) -> tuple[list[Article], list[SourceProblem]]:
        """See KnowledgeSource. An article with a bad common file is left out as a whole."""
        if not self._folder.is_dir():
            raise SourceUnavailable(f"{self._folder}: no such folder")
        common: dict[str, Path] = {}
        own: dict[str, list[tuple[MunicipalityCode, Path]]] = defaultdict(list)
        for path in sorted(self._folder.rglob("*.md")):
            match = _NAME.fullmatch(path.name)
            if match is None:
                continue
            if match["code"]:
                own[match["id"]].append((MunicipalityCode(match["code"]), path))
            else:
                common[match["id"]] = path
        articles: list[Article] = []
        problems = [
            SourceProblem(path.name, f"{name}.md is missing")
            for name in own.keys() - common.keys()
            for _, path in own[name]
        ]
        for name, path in common.items():
            try:
                articles.append(_article(name, path, own[name]))
            except (OSError, ValueError) as error:
                problems.append(SourceProblem(path.name, str(error)))
        return articles, problems


def _article(name: str, path: Path, own: list[tuple[MunicipalityCode, Path]]) -> Article:
    """Raises ValueError (bad TOML, keys, encoding) or OSError."""
    toml, body = _split(path)
    front = msgspec.convert(tomllib.loads(toml), _Front)
    sections = [Section(None, body)] if body.strip() else []
    sections += [Section(code, _split(file)[1]) for code, file in own]
    return Article(
        id=ArticleId(name),
        title=front.title,
        owner=front.owner,
        words=front.words,
        ladder_step=front.ladder_step,
        on_web=front.on_web,
        checked=front.checked,
        written_form=Language(front.written_form),
        sections=tuple(sections),
    )


def _split(path: Path) -> tuple[str, str]:
    text = path.read_text(encoding="utf-8-sig")
    match = _FRONT.match(text)
    return (match["toml"], match["body"].strip()) if match else ("", text.strip())
