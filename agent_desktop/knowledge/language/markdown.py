"""Markdown as plain words, to search in and to quote from."""

from __future__ import annotations

import re

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_RULE = re.compile(r"^[\s|:*-]+$", re.MULTILINE)
_MARKS = re.compile(r"[#*_`>|\[\]]+|^\s*(?:[-+]|\d+\.)\s", re.MULTILINE)
_SPACE = re.compile(r"\s+")


def plain_text(markdown: str) -> str:
    """The words of a Markdown text on one line; cells of a table stand apart by a dot."""
    text = _RULE.sub(" ", _LINK.sub(r"\1", markdown))
    text = re.sub(r"(?<=\S)\s*\|\s*(?=\S)", " · ", text)
    return _SPACE.sub(" ", _MARKS.sub(" ", text)).strip()
