"""Words of a text, as written and where they stand."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LONGEST = 40
_OTHER_LETTERS = str.maketrans({"ä": "æ", "ö": "ø"})
_ACCENTS = re.compile(r"[\u0300-\u0309\u030b-\u036f]")
"""Every accent but the ring of å."""


class Token(NamedTuple):
    """A word in lower case without accents, and its place in the text."""

    word: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The words of a text in order. Words joined by a hyphen are one, written together."""
    return [Token(plain(m[0]), m.start(), m.end()) for m in _WORD.finditer(text)]


def written(text: str) -> list[str]:
    """The words of a text as they are written."""
    return _WORD.findall(text)


def plain(word: str) -> str:
    """A word in lower case, without hyphens and accents; å, æ and ø stay, ä and ö become ours."""
    word = word.lower()
    if not word.isascii():
        word = unicodedata.normalize("NFC", word).translate(_OTHER_LETTERS)
        if not all("a" <= letter <= "z" or letter in "æøå" for letter in word):
            word = word.replace("å", "\ue000")
            word = _ACCENTS.sub("", unicodedata.normalize("NFD", word)).replace("\ue000", "å")
    return word.replace("-", "")[:_LONGEST]
