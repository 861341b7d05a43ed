"""Markdown as plain words, to search in and to quote from."""

from __future__ import annotations

import re

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_RULE = re.compile(r"^[\s|:*-]+$", re.MULTILINE)
_CELLS = re.compile(r"(?<=\S)[ \t]*\|\s*(?=\S)")
_ITEM = re.compile(r"^[ \t]*(?:[-+]|\d+\.)[ \t]", re.MULTILINE)
_MARKS = str.maketrans(dict.fromkeys("#*_`>|[]", " "))


def plain_text(markdown: str) -> str:
    """The words of a Markdown text on one line; cells of a table stand apart by a dot."""
    text = _LINK.sub(r"\1", markdown) if "](" in markdown else markdown
    if "|" in text:
        text = _CELLS.sub(" · ", _RULE.sub(" ", text))
    return " ".join(_ITEM.sub(" ", text).translate(_MARKS).split())
