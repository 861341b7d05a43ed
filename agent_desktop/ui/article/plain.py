"""An article as plain text, for a citizen or another program. No unconfirmed figure is in it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from msgspec import Struct

from agent_desktop.domain.language import Language
from agent_desktop.ui.article.doubt import leave_out_marked, mark_figures
from agent_desktop.ui.article.markdown import safe_html
from agent_desktop.ui.article.pieces import pieces
from agent_desktop.ui.article.reading import Reading, ShownSection
from agent_desktop.ui.language import translate_to
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP

_LEFT_OUT = QT_TRANSLATE_NOOP("Passage", "Figures that are not confirmed have been left out (…).")
_COMMON = QT_TRANSLATE_NOOP("Passage", "In general")
_BETWEEN_TAGS = re.compile(r">\n+<")
_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.DOTALL)
_WEB = ("http://", "https://")
_CELL_END = re.compile(r"</t[hd]>\s*(?=<t[hd])")
_ITEM = re.compile(r"<li>\s*(?:<p>)?")
_LINE_END = re.compile(r"</(?:li|tr|h\d|pre|blockquote)>|<br[^>]*>|<hr[^>]*>")
_BLOCK_END = re.compile(r"</(?:p|table|ul|ol|h\d)>")
_TAG = re.compile(r"<[^>]*>")
_EMPTY_LINES = re.compile(r"\n\s*\n\s*")


class Passage(Struct, frozen=True):
    """Text to hand on; `left_out` when figures are missing from it."""

    text: str
    left_out: bool


def whole_text(reading: Reading, longest: int | None = None) -> Passage:
    """All that is shown, each section under its name. With `longest`, not much more than that."""
    parts: list[str] = []
    left_out = False
    size = 0
    for shown in reading.sections:
        if len(reading.sections) > 1:
            parts.append(_heading(shown, written_form(reading)))
        for text, missing in _section_texts(shown):
            parts.append(text)
            size += len(text)
            left_out |= missing
            if longest is not None and size > longest:
                return Passage("\n\n".join(parts), left_out)
    return Passage("\n\n".join(part for part in parts if part), left_out)


def left_out_line(language: Language) -> str:
    """What stands below a text with figures missing."""
    return translate_to(language, "Passage", _LEFT_OUT)


def written_form(reading: Reading) -> Language:
    """What a citizen is written to in: the municipality's form, else the article's."""
    town = reading.municipality
    return town.written_form if town else reading.article.written_form


def plain_text(sanitised: str) -> str:
    """Sanitised HTML as text: cells apart by a dash, addresses of the web after their words."""
    text = _LINK.sub(_with_address, _BETWEEN_TAGS.sub("><", sanitised))
    text = _CELL_END.sub(" – ", text)
    text = _ITEM.sub("– ", text)
    text = _LINE_END.sub("\n", text)
    text = _BLOCK_END.sub("\n\n", text)
    lines = html.unescape(_TAG.sub("", text)).splitlines()
    return _EMPTY_LINES.sub("\n\n", "\n".join(line.strip() for line in lines)).strip()


def _section_texts(shown: ShownSection) -> Iterator[tuple[str, bool]]:
    for piece in pieces(shown.section.markdown):
        marked, count = mark_figures(piece, every_number=True) if shown.doubtful else (piece, 0)
        yield plain_text(leave_out_marked(safe_html(marked))), bool(count)


def _heading(shown: ShownSection, language: Language) -> str:
    return shown.owner.name if shown.owner else translate_to(language, "Passage", _COMMON)


def _with_address(found: re.Match[str]) -> str:
    address, words = found.groups()
    is_web = address.startswith(_WEB) and address not in words
    return f"{words} ({address})" if is_web else words
