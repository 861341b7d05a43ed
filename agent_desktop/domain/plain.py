"""What others have written, made safe to show: plain text, and names of files that are only names.

Nothing here interprets markup; what looks like HTML is shown as it was written.
"""

from __future__ import annotations

import re
import unicodedata

_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of what follows (Unicode Standard Annex 9)."""
_NO_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?$")
_LONGEST_NAME = 120


def plain(text: str, longest: int) -> str:
    """At most so many characters, without control characters other than line feed and tab, and
    without those that turn the writing direction: a text reads as what it is.
    """
    kept = _BIDI.sub("", text[: longest * 2].replace("\r\n", "\n"))
    shown = "".join(c for c in kept if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})
    return shown[:longest]


def plain_line(text: str, longest: int) -> str:
    """The same on one line."""
    return " ".join(plain(text, longest).split())


def file_name(name: str) -> str:
    """A name to save a file under, in a folder of the person's choice: no path, nothing a system
    keeps for itself, no hidden file, no trick with the writing direction.
    """
    last = re.split(r"[\\/]", name)[-1]
    safe = _NO_NAME.sub("_", plain_line(last, 400)).strip(" .")
    if not safe or _RESERVED.match(safe):
        safe = f"_{safe}"
    stem, dot, ending = safe.rpartition(".")
    if len(safe) > _LONGEST_NAME:
        safe = f"{stem[: _LONGEST_NAME - 20]}{dot}{ending[:16]}" if dot else safe[:_LONGEST_NAME]
    return safe
