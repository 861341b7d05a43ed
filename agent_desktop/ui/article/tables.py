"""Tables as wide as the text, with numbers at the right of their column."""

from __future__ import annotations

import re

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<(th|td)>(.*?)</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_NUMBER = re.compile(
    r"[\s\ue000\ue001]*(?:kr\.? ?)?[\d\s\u00a0\u202f.,–-]*\d[\d\s\u00a0\u202f.,–-]*[\ue000\ue001]*"
    r" ?(?:kr|kroner|,-|øre|%|prosent|m²|kg|liter)?(?:/\w+)?[\s\ue000\ue001]*"
)
_LONGEST = 40
"""Letters a number with its unit may have."""


def align_numbers(html: str) -> str:
    """Put columns that hold numbers only at the right; sanitised HTML in, and out."""
    return _TABLE.sub(lambda found: _align(found.group()), html)


def _align(table: str) -> str:
    rows = [_CELL.findall(row) for row in _ROW.findall(table)]
    cells = [row for row in rows if row and row[0][0] == "td"]
    wide = max((len(row) for row in rows), default=0)
    numeric = {place for place in range(wide) if _is_numeric(_column(cells, place))}

    def row(found: re.Match[str]) -> str:
        count = iter(range(wide))
        return _CELL.sub(lambda cell: _cell(cell, next(count) in numeric), found.group())

    table = _ROW.sub(row, table)
    return table.replace("<table>", '<table cellspacing="0" width="100%">', 1)


def _cell(found: re.Match[str], at_right: bool) -> str:
    tag, inside = found.groups()
    align = ' align="right"' if at_right else ""
    return f"<{tag}{align}>{inside}</{tag}>"


def _column(rows: list[list[tuple[str, str]]], place: int) -> list[str]:
    return [_TAG.sub("", row[place][1]) for row in rows if place < len(row)]


def _is_numeric(texts: list[str]) -> bool:
    filled = [text for text in texts if text.strip()]
    return bool(filled) and all(
        len(text) <= _LONGEST and _NUMBER.fullmatch(text) for text in filled
    )
