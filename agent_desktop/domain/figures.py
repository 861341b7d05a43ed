"""Prices, rates and opening hours in a text: what must not be read out when it may be old."""

from __future__ import annotations

import re
from collections.abc import Iterable

_CLOCK = r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?"
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_FIGURE = re.compile(
    rf"(?P<price>\bkr\.? ?(?:{_NUMBER})"
    rf"|\b(?:{_NUMBER})[ \u00a0\u202f]?(?:kr\b|kroner\b|,-|øre\b)(?:/\w+)?)"
    rf"|(?P<rate>\b(?:{_NUMBER})[ \u00a0\u202f]?(?:%|‰|prosent\b|promille\b))"
    rf"|(?P<clock>\b(?:kl\.?|klokka|klokken) ?{_CLOCK}(?: ?(?:[-–]|til) ?{_CLOCK})?)"
    rf"|(?P<hours>\b(?:[01]\d|2[0-4])(?:[.:][0-5]\d)? ?[-–] ?(?:[01]\d|2[0-4])(?:[.:][0-5]\d)?\b"
    r"(?!\.?\d| ?(?:år|dag|døg|veke|uke|månad|måned|meter|km|m²|kg|liter|pers)))",
    re.IGNORECASE,
)
_PRICED = re.compile(
    r"\b(?:pris|gebyr|avgift|sats|kr|takst|beløp|kostnad|leige|leie)", re.IGNORECASE
)
_BARE = re.compile(rf"(?<=\|) *(?P<number>{_NUMBER}) *(?=\|)")
_ADDRESS = re.compile(r"\]\([^)]*\)|https?://\S+")


def figures(markdown: str) -> list[tuple[int, int]]:
    """Where figures stand, in order, as start and end. Addresses of links have none.

    In a table whose heading speaks of a price, bare numbers are figures too.
    """
    addresses = [m.span() for m in _ADDRESS.finditer(markdown)]
    found = [m.span() for m in _FIGURE.finditer(markdown)]
    found += _table_numbers(markdown)
    return _apart(span for span in found if not _is_within(span, addresses))


def _table_numbers(markdown: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = 0
    priced = False
    in_table = False
    for line in markdown.splitlines(keepends=True):
        is_row = line.lstrip().startswith("|")
        if is_row and not in_table:
            priced = bool(_PRICED.search(line))
        in_table = is_row
        if is_row and priced:
            found += [(at + m.start("number"), at + m.end("number")) for m in _BARE.finditer(line)]
        at += len(line)
    return found


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, without those that overlap an earlier one."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _is_within(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)
