"""A folder of Markdown files with TOML front matter between lines of `+++`.

`garasje.md` is an article's common text and metadata; `garasje.4630.md` is what municipality 4630
adds to it, with `checked` alone in its front matter if it likes. The file's name is the article's
id. The folder may be a share on the network, so it is looked through rather than watched.
"""

from __future__ import annotations

import hashlib
import os
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from agent_desktop.domain.article import LONGEST_ARTICLE, Article, Section
from agent_desktop.domain.ids import ArticleId, MunicipalityCode
from agent_desktop.domain.knowledge import FOLDER, KnowledgeProblem, ProblemKind
from agent_desktop.knowledge.metadata import Metadata
from agent_desktop.knowledge.source import Changes, SourceUnavailable

_NAME = re.compile(r"(?P<id>[^.].*?)(?:\.(?P<code>\d{4}))?\.md", re.IGNORECASE)
_FRONT = re.compile(r"\+\+\+\r?\n(?P<toml>.*?)^\+\+\+\r?\n?(?P<body>.*)", re.DOTALL | re.MULTILINE)
_OTHER_FRONT = ("+++", "---\n", "---\r\n")
"""How front matter begins that doesn't end, or is YAML."""
_FRONT_WANTED = "TOML, +++ … +++"
_BYTES_A_LETTER = 4


class _File(Struct, frozen=True):
    """A file of the folder, and what tells whether it has changed."""

    path: Path
    article: ArticleId
    municipality: MunicipalityCode | None
    size: int
    changed: int


class _Unreadable(Exception):  # noqa: N818 - a state of the file
    """A file that can't be used as it is."""

    def __init__(self, kind: ProblemKind, detail: str = "") -> None:
        super().__init__(kind, detail)
        self.kind = kind
        self.detail = detail


class MarkdownFolder:
    """Articles from a folder and the folders below it. See KnowledgeSource."""

    def __init__(self, folder: Path, name: str = FOLDER) -> None:
        self._folder = folder
        self._name = name

    @property
    def name(self) -> str:
        """See KnowledgeSource."""
        return self._name

    def changes(self, cursor: str) -> Changes | None:
        """Everything, when any file has come, gone or changed. Raises SourceUnavailable."""
        try:
            files = sorted(_files(self._folder), key=lambda file: str(file.path))
        except OSError as error:
            raise SourceUnavailable(f"{self._folder}: {error.strerror}") from error
        if not files and cursor:
            raise SourceUnavailable(f"{self._folder}: empty, though there were articles in it")
        now = hashlib.sha256(repr(files).encode()).hexdigest()
        return None if now == cursor else self._read(files, now)

    def close(self) -> None:
        """See KnowledgeSource."""

    def _read(self, files: list[_File], cursor: str) -> Changes:
        by_article: defaultdict[ArticleId, list[_File]] = defaultdict(list)
        for file in files:
            by_article[file.article].append(file)
        articles: list[Article] = []
        problems: list[KnowledgeProblem] = []
        for parts in by_article.values():
            article, found = self._article(parts)
            problems += found
            if article is not None:
                articles.append(article)
        return Changes(tuple(articles), frozenset(), tuple(problems), True, cursor)

    def _article(self, parts: list[_File]) -> tuple[Article | None, list[KnowledgeProblem]]:
        """The article of a common file and the local ones, and what is wrong with them.

        A common file that can't be read takes the article with it; a local one only itself.
        """
        common = [file for file in parts if file.municipality is None]
        if len(common) != 1:
            kind, which = (
                (ProblemKind.TWICE, common[1:]) if common else (ProblemKind.NO_COMMON, parts)
            )
            if not common:
                return None, [self._problem(file, kind) for file in which]
        problems = [self._problem(f, ProblemKind.TWICE, common[0].path.name) for f in common[1:]]
        try:
            metadata, body = _split(common[0])
        except _Unreadable as error:
            return None, [*problems, self._problem(common[0], error.kind, error.detail)]
        sections = [Section(None, body)] if body else []
        for file in parts:
            if file.municipality is None:
                continue
            try:
                own, text = _split(file)
            except _Unreadable as error:
                problems.append(self._problem(file, error.kind, error.detail))
                continue
            sections.append(Section(file.municipality, text, own.day("checked")))
            problems += own.problems(self.name, file.article, file.path.name)
        article = metadata.article(common[0].article, common[0].article, tuple(sections))
        problems += metadata.problems(self.name, article.id, common[0].path.name)
        return article, problems

    def _problem(self, file: _File, kind: ProblemKind, detail: str = "") -> KnowledgeProblem:
        return KnowledgeProblem(self.name, file.article, file.path.name, kind, detail)


def _files(folder: Path) -> Iterator[_File]:
    """Every file that is one of ours by its name. Raises OSError when the folder can't be read.

    Links are not followed: who may write here may not choose what else of the machine is read.
    """
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path))
                continue
            match = _NAME.fullmatch(entry.name)
            if match and entry.is_file(follow_symlinks=False):
                code = MunicipalityCode(match["code"]) if match["code"] else None
                facts = entry.stat(follow_symlinks=False)
                article = ArticleId(match["id"])
                yield _File(Path(entry.path), article, code, facts.st_size, facts.st_mtime_ns)


def _split(file: _File) -> tuple[Metadata, str]:
    """A file's metadata and text. Raises _Unreadable."""
    if file.size > LONGEST_ARTICLE * _BYTES_A_LETTER:
        raise _Unreadable(ProblemKind.TOO_LONG)
    try:
        text = file.path.read_text(encoding="utf-8-sig")
        match = _FRONT.match(text)
        if match is None and text.startswith(_OTHER_FRONT):
            raise _Unreadable(ProblemKind.METADATA, _FRONT_WANTED)
        values = tomllib.loads(match["toml"]) if match else {}
    except UnicodeDecodeError as error:
        raise _Unreadable(ProblemKind.NOT_TEXT) from error
    except tomllib.TOMLDecodeError as error:
        raise _Unreadable(ProblemKind.METADATA, str(error)) from error
    except OSError as error:
        raise _Unreadable(ProblemKind.NOT_READABLE, error.strerror or "") from error
    if len(text) > LONGEST_ARTICLE:
        raise _Unreadable(ProblemKind.TOO_LONG)
    return Metadata(values), (match["body"] if match else text).strip()
