"""Prices, rates and opening hours in a text: what must not be read out when it may be old."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable

_SPACE = r"(?:[ \u00a0\u202f\n]|&nbsp;)"
_BEGIN = r"(?<![^\W_])"
"""Before it stands no letter and no digit; a mark of emphasis may."""
_TO = rf"{_SPACE}?(?:[-–]|til|og){_SPACE}?"
_CLOCK = r"(?:(?:[01]\d|2[1-3])[0-5]\d|(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?)"
"""Also 0900; not 20 and two digits, which is a year sooner than an hour."""
_TWO_DIGITS = r"(?:[01]\d|2[0-4])(?:[.:][0-5]\d)?"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:(?:{_SPACE}|\.)\d{{3}}){{1,4}}(?:,\d{{1,4}})?|\d{{1,12}}(?:,\d{{1,4}})?)"
)
_AMOUNT = rf"{_NUMBER}(?:{_TO}{_NUMBER})?"
_MARKS = r"[*_]{0,2}"
"""What may stand around a number to make it bold."""
_FIGURE = re.compile(
    rf"(?P<price>{_BEGIN}(?:kr\b\.?|nok\b|€){_SPACE}?{_MARKS}{_AMOUNT}(?:,-)?"
    rf"|{_BEGIN}{_AMOUNT}{_MARKS}{_SPACE}?(?:(?:kr|kroner|nok|øre|euro)\b|,-|€)(?:/\w+)?"
    rf"|{_BEGIN}{_AMOUNT}{_MARKS}{_SPACE}(?:pr\.?|per){_SPACE}?"
    r"(?:månad|måned|mnd|år|stk|time|dag|døg|uke|veke|m²|m³))"
    rf"|(?P<rate>{_BEGIN}{_AMOUNT}{_MARKS}{_SPACE}?(?:%|‰|(?:prosent|promille)\b))"
    rf"|(?P<clock>{_BEGIN}(?:kl\b\.?|klokka|klokken){_SPACE}?{_MARKS}{_CLOCK}(?:{_TO}{_CLOCK})?)"
    rf"|(?P<hours>{_BEGIN}{_TWO_DIGITS} ?[-–] ?{_TWO_DIGITS}(?![^\W_])"
    r"(?!\.?\d| ?(?:år|dag|døg|veke|uke|månad|måned|meter|km|m²|kg|liter|pers)))",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:(?:måndag|mandag|tysdag|tirsdag|onsdag|torsdag|fredag|laurdag|lørdag|s[uø]ndag|kvardag"
    r"|hverdag|helg)\w*|(?:opningstid|åpningstid|telefontid|vakttid)\w*|ope|åpent|åpen|stengt?)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(rf"{_BEGIN}{_CLOCK}{_TO}{_CLOCK}(?![^\W_])(?!\.?\d| ?(?:kr|%))")
_PRICED = re.compile(
    r"\b(?:pris|gebyr|avgift|sats|kr|takst|beløp|kostnad|leige|leie)", re.IGNORECASE
)
_BARE = re.compile(rf"(?<=\|) *{_MARKS}(?P<number>{_NUMBER}){_MARKS} *(?=\|)")
_TELEPHONE = re.compile(r"(?<!\d)(?:\d{3} \d{2} \d{3}|\d{2}(?: \d{2}){3})(?!\d)")
_MEASURE = re.compile(
    r"(?<![\d.,])\d{1,6}(?:[.,]\d{1,3})?[ \u00a0]?"
    r"(?:m²|m2|m³|m3|(?:m|cm|mm|km|meter|kg|liter|dekar)\b)"
)
_ENUMERATED = re.compile(r"^[ \t]*\d{1,3}[.)](?=\s)", re.MULTILINE)
_ANY_NUMBER = re.compile(
    r"\d+(?:[.,:’' \u00a0\u202f]\d+)*(?:,-|\.-|:-)?"
    r"|\b(?:gratis|kostnadsfritt|\w{0,20}hundre\w{0,20}|\w{0,20}tusen\w{0,20}|halv pris"
    r"|\w{1,20} (?:kroner|kr|prosent)|døgnope|døgnåpent|døgnet rundt|hele døgnet|heile døgnet"
    r"|(?:heil|hel|halv)(?:dag|dagen)|stengt i \w{1,20}|stengd i \w{1,20})\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\]\([^)]*\)|https?://\S+")


def figures(markdown: str) -> list[tuple[int, int]]:
    """Where figures stand, in order, as start and end. Addresses of links have none.

    In a table whose heading speaks of a price, bare numbers are figures too; so is "9 til 15" in a
    line that names a weekday or says that something is open.
    """
    addresses = [m.span() for m in _ADDRESS.finditer(markdown)]
    found = [m.span() for m in _FIGURE.finditer(markdown)]
    found += _table_numbers(markdown)
    found += _opening_hours(markdown)
    return _apart(span for span in found if not _is_within(span, addresses))


def numbers(markdown: str) -> list[tuple[int, int]]:
    """Every number, and words that stand for a price or an hour: all that could be a figure.

    Telephone numbers, lengths, areas and weights, the digits of a numbered list and addresses of
    links are none.
    """
    kept = [m.span() for m in _ADDRESS.finditer(markdown)]
    kept += [m.span() for m in _TELEPHONE.finditer(markdown)]
    kept += [m.span() for m in _MEASURE.finditer(markdown)]
    kept += [m.span() for m in _ENUMERATED.finditer(markdown)]
    kept.sort()
    found = figures(markdown) + [m.span() for m in _ANY_NUMBER.finditer(markdown)]
    return _apart(span for span in found if not _is_within(span, kept))


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


def _opening_hours(markdown: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = 0
    for line in markdown.splitlines(keepends=True):
        if _OPEN.search(line):
            found += [(at + m.start(), at + m.end()) for m in _BETWEEN.finditer(line)]
        at += len(line)
    return found


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, without those that overlap an earlier one."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _is_within(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """Whether a span lies in one of others, which stand in order."""
    at = bisect_right(others, (span[0], sys.maxsize)) - 1
    return at >= 0 and span[1] <= others[at][1]
