"""Headings, lists, tables and paragraphs of wikitext, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from agent_desktop.knowledge.sources.mediawiki.inline import Inline

_HEADINGS = 6
_DEEPEST_LIST = 6
_LIST = re.compile(r"[*#:;]+")
_HEADER_CELLS = re.compile(r"!!|\|\|")


class _Kind(Enum):
    TEXT = 1
    LIST = 2
    ALONE = 3
    """A heading or a table: nothing joins it."""


class Blocks:
    """Reads wikitext line by line. Templates and tags are gone already."""

    def __init__(self, inline: Inline) -> None:
        self._inline = inline
        self._out: list[str] = []
        self._before: _Kind | None = None
        self._depth = 0

    def markdown(self, text: str) -> str:
        """The whole text."""
        lines = iter(text.split("\n"))
        for line in lines:
            stripped = line.strip()
            if not stripped:
                self._before = None
                self._depth = 0
            elif stripped.startswith("{|"):
                self._table(lines)
            elif stripped.startswith("----"):
                self._put(stripped.lstrip("-"), _Kind.TEXT)
            elif level := _heading_level(stripped):
                self._put_heading(stripped, level)
            elif match := _LIST.match(line):
                self._put_item(match[0], line[match.end() :])
            elif shown := self._inline.paragraph(stripped):
                self._put(shown, _Kind.TEXT)
        return "\n".join(self._out).strip()

    def _put(self, line: str, kind: _Kind) -> None:
        if not line:
            return
        if self._out and (kind is not self._before or kind is _Kind.ALONE):
            self._out.append("")
        self._out.append(line)
        self._before = kind
        if kind is not _Kind.LIST:
            self._depth = 0

    def _put_heading(self, line: str, level: int) -> None:
        title = self._inline.markdown(line[level:-level])
        self._put(f"{'#' * level} {title}" if title else "", _Kind.ALONE)

    def _put_item(self, marks: str, text: str) -> None:
        if marks[-1] == ";":
            self._put(f"**{self._inline.markdown(text)}**" if text.strip() else "", _Kind.ALONE)
            return
        bullets = marks.rstrip(":;")
        if not bullets:
            self._put(self._inline.paragraph(text), _Kind.TEXT)
            return
        shown = self._inline.paragraph(text)
        if not shown:
            return
        depth = min(len(bullets), self._depth + 1, _DEEPEST_LIST)
        sign = "1." if bullets[-1] == "#" else "-"
        if self._before is not _Kind.LIST:
            depth = 1
        self._put(f"{'    ' * (depth - 1)}{sign} {shown}", _Kind.LIST)
        self._depth = depth

    def _table(self, lines: Iterator[str]) -> None:
        table = _Table(self._inline)
        nested = 0
        for line in lines:
            stripped = line.strip()
            if stripped.startswith("{|"):
                nested += 1
            elif stripped.startswith("|}"):
                if not nested:
                    break
                nested -= 1
            elif not nested:
                table.read(stripped)
        self._put(table.caption, _Kind.ALONE)
        self._put(table.markdown(), _Kind.ALONE)


class _Table:
    """A table; a cell's lines become one, a table within a cell is left out."""

    def __init__(self, inline: Inline) -> None:
        self._inline = inline
        self._rows: list[list[str]] = [[]]
        self._has_header = False
        self._in_caption = False
        self.caption = ""

    def read(self, line: str) -> None:
        """One line of it."""
        if line.startswith("|-"):
            self._rows.append([])
        elif line.startswith("|+"):
            self.caption = self._inline.paragraph(_without_attributes(line[2:]))
        elif line.startswith(("|", "!")):
            is_header = line.startswith("!")
            self._has_header |= is_header and not any(self._rows[:-1])
            cells = _HEADER_CELLS.split(line[1:]) if is_header else line[1:].split("||")
            self._rows[-1] += [_without_attributes(cell) for cell in cells]
        elif line and self._rows[-1]:
            self._rows[-1][-1] += " " + line.lstrip("*#:; ")

    def markdown(self) -> str:
        """As GitHub and markdown-it write tables. Empty when nothing is in it."""
        rows = [[self._inline.markdown(cell) for cell in row] for row in self._rows if row]
        rows = [row for row in rows if any(row)]
        if not rows:
            return ""
        width = max(map(len, rows))
        head = rows.pop(0) if self._has_header else []
        head += [""] * (width - len(head))
        return "\n".join(map(_row, [head, ["---"] * width, *rows]))


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _without_attributes(cell: str) -> str:
    """`style="…" | text` is the text; a pipe within a link is none."""
    before, pipe, after = cell.partition("|")
    return after if pipe and "[[" not in before else cell


def _heading_level(line: str) -> int:
    """How many signs of equality stand on both sides; 0 when it is no heading."""
    at_start = len(line) - len(line.lstrip("="))
    at_end = len(line) - len(line.rstrip("="))
    level = min(at_start, at_end, _HEADINGS)
    return level if len(line) > 2 * level else 0
