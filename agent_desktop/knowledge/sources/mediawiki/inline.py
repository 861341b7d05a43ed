"""Links, bold and italic text of one paragraph, as Markdown in which nothing else is active."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from msgspec import Struct, field

from agent_desktop.knowledge.sources.mediawiki.markup import spans
from agent_desktop.knowledge.sources.mediawiki.titles import Names, normal_title

Resolve = Callable[[str], str | None]
"""Gives the article a title leads to, or None."""

_ADDRESS = r"(?:https?://|mailto:|tel:)[^\s\[\]<>\"|{}]{1,2000}"
_TOKEN = re.compile(
    rf"(?P<quotes>'{{2,}})"
    rf"|\[(?P<address>{_ADDRESS})(?:[ \t]+(?P<label>[^\[\]\n]*))?\]"
    rf"|\b(?P<bare>{_ADDRESS})",
    re.IGNORECASE,
)
_MAY_HAVE_TOKEN = re.compile("''|:")
_QUOTES = {2: (False, True), 3: (True, False), 5: (True, True)}
_AFTER_ADDRESS = ".,;:!?)'"
_MARKDOWN = re.compile(r"[\\`*\[\]<|]|~(?=~)|(?<!\w)_|_(?!\w)|&(?=#|\w+;)")
_LINE_START = re.compile(r"(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|=+\s*$|-+\s*$)")
_NUMBERED = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_LONGEST_TITLE = 255
_NESTING = 3


class Inline(Struct):
    """Turns text of one wiki into Markdown; an article link is `article:<id>`."""

    names: Names
    resolve: Resolve
    categories: list[str] = field(default_factory=list)
    """The categories met so far."""

    def markdown(self, text: str, depth: int = 0) -> str:
        """One line of Markdown."""
        writer = _Writer()
        at = 0
        for start, end in spans(text, "[[", "]]"):
            self._outside(text[at:start], writer)
            writer.add(self._link(text[start + 2 : end - 2], depth))
            at = end
        self._outside(text[at:], writer)
        return " ".join(writer.text().split())

    def paragraph(self, text: str) -> str:
        """The same where a line starts: nothing in it makes a heading or a list."""
        line = self.markdown(text)
        if _LINE_START.match(line):
            return "\\" + line
        return _NUMBERED.sub(r"\1\\\2", line, count=1) if _NUMBERED.match(line) else line

    def _outside(self, text: str, writer: _Writer) -> None:
        if not _MAY_HAVE_TOKEN.search(text):
            writer.add(escaped(text))
            return
        at = 0
        for token in _TOKEN.finditer(text):
            writer.add(escaped(text[at : token.start()]))
            at = token.end()
            if token["quotes"]:
                writer.switch(token["quotes"])
            elif token["address"]:
                label = escaped(token["label"] or "").strip()
                writer.add(f"[{label}]({_target(token['address'])})" if label else "")
                if not label:
                    writer.add(_bare(token["address"]))
            else:
                address = token["bare"].rstrip(_AFTER_ADDRESS)
                at = token.start("bare") + len(address)
                writer.add(_bare(address))
        writer.add(escaped(text[at:]))

    def _link(self, inside: str, depth: int) -> str:
        """An internal link; a file or category leaves nothing behind."""
        written, has_label, label = inside.partition("|")
        title = written.strip()
        if not title.startswith(":"):
            space = title.partition(":")[0].strip().lower().replace("_", " ")
            if space in self.names.file:
                return ""
            if space in self.names.category:
                self.categories.append(normal_title(title.partition(":")[2]))
                return ""
        shown = label.strip() if has_label and label.strip() else title.lstrip(":")
        text = self.markdown(shown, depth + 1) if depth < _NESTING else escaped(shown)
        holds_a_link = "](" in text or "<" in text
        if depth or holds_a_link or len(title) > _LONGEST_TITLE:
            return text
        article = self.resolve(normal_title(title))
        return f"[{text}](article:{article})" if article and text else text


class _Writer:
    """Collects text, bold and italic; both are over when the line is."""

    def __init__(self) -> None:
        self._done: list[str] = []
        self._run: list[str] = []
        self._bold = self._italic = False

    def add(self, markdown: str) -> None:
        self._run.append(markdown)

    def switch(self, quotes: str) -> None:
        """Two apostrophes are italic, three bold, five both; what is over is text."""
        count = len(quotes)
        size = 5 if count >= 5 else min(count, 3)  # noqa: PLR2004 - MediaWiki's own numbers
        self.add("'" * (count - size))
        self._end_run()
        bold, italic = _QUOTES[size]
        self._bold ^= bold
        self._italic ^= italic

    def text(self) -> str:
        self._end_run()
        return "".join(self._done)

    def _end_run(self) -> None:
        run = "".join(self._run)
        self._run.clear()
        mark = "**" * self._bold + "*" * self._italic
        core = run.strip()
        if mark and core:
            before = run[: len(run) - len(run.lstrip())]
            run = before + mark + core + mark + run[len(run.rstrip()) :]
        self._done.append(run)


def escaped(text: str) -> str:
    """Text that Markdown shows as it is."""
    return _MARKDOWN.sub(r"\\\g<0>", html.unescape(text))


def _bare(address: str) -> str:
    return f"<{_target(address)}>"


def _target(address: str) -> str:
    """An address that ends nowhere but at the bracket."""
    plain = html.unescape(address)
    return "".join(_PERCENT.get(character, character) for character in plain)


_PERCENT = {c: f"%{ord(c):02X}" for c in ' ()<>\\`*|"\n\r\t'}
