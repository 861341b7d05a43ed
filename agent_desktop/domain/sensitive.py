"""What in a note looks like something that should not stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from msgspec import Struct


class SensitiveKind(StrEnum):
    """What it looks like."""

    NATIONAL_ID = "national-id"
    """A national identity number or D-number, by its date and check digits."""
    BANK_ACCOUNT = "bank-account"
    """A bank account number, by its check digit."""
    HEALTH = "health"
    """A word about somebody's health."""


class Sensitive(Struct, frozen=True):
    """Where in a text it stands, in characters, the end not included."""

    kind: SensitiveKind
    start: int
    end: int


_DIGITS = 11
_RUN = re.compile(r"[0-9](?:[ .\-\u00a0\u202f]?[0-9]){10,}")
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_DIAGNOSIS = (
    r"diagnos\w*|kreft\w*|svulst\w*|cellegift\w*|demen[st]\w*|alzheimer\w*|parkinson\w*|"
    r"diabet\w*|epilepsi\w*|depre[sv]\w*|angst(?!e)\w*|bipolar\w*|schizofren\w*|psyko[st]\w*|"
    r"psykisk\w*|psykiat\w*|autis\w*|adhd|hiv|aids|hepatitt\w*|selvmord\w*|sjølvmord\w*|"
    r"rusmis\w*|rusavheng\w*|alkohol(?:is|avheng|misbruk)\w*|overdose\w*|metadon\w*|insulin\w*|"
    r"medisin(?:ar|er|en|ane|ene|bruk\w*)|resept\w*|gravid\w*|abort\w*|sykemeld\w*|sjukemeld\w*|"
    r"sykmeld\w*|sjukmeld\w*|innlagt|funksjonshem\w*|hjerneslag\w*|hjarteinfarkt\w*|"
    r"hjerteinfarkt\w*|slagpasient\w*"
)
_HEALTH = re.compile(rf"\b(?:{_DIAGNOSIS})\b", re.IGNORECASE)


def find_sensitive(text: str) -> tuple[Sensitive, ...]:
    """Everything in a text that looks sensitive, in the order of the text. Never raises.

    A number is told by its check digits (the control digits of the National Population Register,
    and modulus 11 with weights 5432765432 for accounts), so that telephone numbers, case numbers
    and sums are left alone; words are a short list, a help to think twice and no more.
    """
    found = [*_numbers(text), *_words(text)]
    return tuple(sorted(found, key=lambda sensitive: sensitive.start))


def _numbers(text: str) -> Iterator[Sensitive]:
    """Every eleven digits that stand apart from others, perhaps in groups. Of overlapping ones the
    first counts.
    """
    after = 0
    for run in _RUN.finditer(text):
        places = [place for place in range(*run.span()) if text[place].isdigit()]
        for first, last in zip(places, places[_DIGITS - 1 :], strict=False):
            apart = first - 1 not in places and last + 1 not in places
            kind = _kind_of(text[first : last + 1]) if apart and first >= after else None
            if kind is not None:
                after = last + 1
                yield Sensitive(kind, first, after)


def _kind_of(written: str) -> SensitiveKind | None:
    values = [int(character) for character in written if character.isdigit()]
    if _is_national_id(values):
        return SensitiveKind.NATIONAL_ID
    return SensitiveKind.BANK_ACCOUNT if _is_account(values) else None


def _words(text: str) -> Iterator[Sensitive]:
    for match in _HEALTH.finditer(text):
        yield Sensitive(SensitiveKind.HEALTH, match.start(), match.end())


def _is_national_id(values: list[int]) -> bool:
    """Both check digits and a date. D-numbers have 4 added to the day's first digit; synthetic
    numbers, which are nobody's, 4 or 8 to the month's and count as real ones.
    """
    first = sum(w * v for w, v in zip(_FIRST, values, strict=False)) % 11
    second = sum(w * v for w, v in zip(_SECOND, values, strict=True)) % 11
    if first or second:
        return False
    day, month = values[0] * 10 + values[1], values[2] * 10 + values[3]
    return _is_date(day - 40 if day > 40 else day, month % 40)  # noqa: PLR2004 - added digits


def _is_account(values: list[int]) -> bool:
    weights = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
    return sum(w * v for w, v in zip(weights, values, strict=True)) % 11 == 0 and any(values)


def _is_date(day: int, month: int) -> bool:
    try:
        date(2000, month, day)
    except ValueError:
        return False
    return True
