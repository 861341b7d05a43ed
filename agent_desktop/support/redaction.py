"""Takes out of a text what says who somebody is, or opens a door.

By rule and not by judgement: rather a harmless figure too many than one number too few. What is
taken out leaves a word in ‹ › that says what it was. Doing it twice changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import unquote

SECRET, NUMBER, ADDRESS, NAME, USER = "‹secret›", "‹number›", "‹address›", "‹name›", "‹user›"
_NAMES_OF_SECRETS = (
    r"pass(?:word|wd|phrase|ord)?|pwd|pin|secret|(?:access|refresh|login)?[_-]?token|"
    r"api[_-]?key|(?:proxy-|www-)?authori[sz]ation|(?:set-)?cookie|bearer|c?nonce|response|"
    r"credential\w*|auth|sdes|crypto|(?:db|store|private)?[_-]?key"
)
_HEADER = re.compile(
    r"\b((?:proxy-|www-)?(?:authorization|authenticate)|cookie|set-cookie|a=crypto)\s*:.*",
    re.IGNORECASE,
)
_ASSIGNED = re.compile(
    rf"(?P<word>[\"']?\b[\w-]{{0,40}}?(?:{_NAMES_OF_SECRETS})\b[\"']?\s*(?:=>|[:=])\s*)"
    r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|(?:(?:bearer|basic|digest)\s+)?[^\s,;&)}\]]+)",
    re.IGNORECASE,
)
_BEARER = re.compile(r"\b(bearer|basic|digest)\s+[\w.~+/=-]{6,}", re.IGNORECASE)
_TOKEN = re.compile(
    r"\b(?:syt|syl|mat|mct|mcr|mxat|ghp|glpat)_[\w.-]{6,}|\beyJ[\w-]{6,}(?:\.[\w-]+)*"
    r"|(?<![\w/+-])(?=[\w+/-]{24,})(?=\S{0,200}\d)(?=\S{0,200}[A-Z])(?=\S{0,200}[a-z])[\w+/-]{24,}={0,2}"
    r"|(?<![0-9A-Fa-f])[0-9A-Fa-f]{40,}(?![0-9A-Fa-f])"
)
_URI = re.compile(
    r"\b(sips?|tel|callto|mailto|xmpp|im|mxc|matrix)(?::|%3A)(?!‹)[^\s<>\"'›]+", re.IGNORECASE
)
_SIGIL = re.compile(r"(?<![\w›])[@!#][^\s:@<>\"'‹›]{1,255}:[\w.\-\[\]]+(?::\d+)?")
_MAIL = re.compile(r"[^\s<>\"'(),;:‹›=]{1,128}@[\w.\-‹›]*\w(?:\.\w+)*")
_LOGIN = re.compile(r"(://)[^\s/@‹]+@")
_HOME = re.compile(
    r"((?:[A-Za-z]:)?[\\/]+(?:home|users|brukarar|brukere|documents and settings)[\\/]+)"
    r"(?:[^\\/\n\"'<>|:*?]+?)(?=[\\/\n\"'<>|:*?]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_DISPLAYED = re.compile(r"(?:\"[^\"\n]*\"|'[^'\n]*')(?=\s*<(?:sips?:)?‹)")
_BARE_DISPLAYED = re.compile(
    r"\b(from|to|contact|p-asserted-identity|remote-party-id|diversion)\s*:\s*[^\"‹<\n]*(?=<)",
    re.IGNORECASE,
)
_BETWEEN = r"[ \t\u00a0\u2000-\u200a\u202f\u2060().\-‐-―/:_·%]"
_TIME = (
    r"(?<![\d:])(?:20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[ T])?"
    r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)?(?![\d:])"
)
_DAY = r"(?<![\d.+-])20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])"
_FIGURES = re.compile(rf"(?P<keep>{_TIME}|{_DAY})|\+?\d(?:{_BETWEEN}{{0,3}}\d){{4,}}")

_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_ESCAPED_OVER = 3
_WORD = re.compile(r"(?<!‹)[^\W_]+")
_NAMES_IN_A_ROW = re.compile(rf"{NAME}(?:[ \t.,-]*{NAME})+")
LONGEST = 2_000
"""Letters of a line that are told."""


def redact(text: str, known: Iterable[str] = ()) -> str:
    """The text without secrets, addresses, the user's folder, numbers of five figures or more, and
    what is `known`: names with each of their words, and short numbers. Lines are cut at LONGEST.
    """
    names = known_words(known)
    return "\n".join(_redact_line(line[:LONGEST], names) for line in _plain(text).split("\n"))


def known_words(known: Iterable[str]) -> frozenset[str]:
    """Every word of two letters or more, however it is written. Of a Matrix id the user's part."""
    words: set[str] = set()
    for one in known:
        local = one.partition(":")[0] if one.startswith("@") else one
        words.update(word.casefold() for word in _WORD.findall(_plain(local)))
    return frozenset(word for word in words if len(word) > 1)


def _redact_line(line: str, names: frozenset[str]) -> str:
    line = _HEADER.sub(rf"\1: {SECRET}", line)
    line = _ASSIGNED.sub(_assigned, line)
    line = _BEARER.sub(rf"\1 {SECRET}", line)
    line = _LOGIN.sub(rf"\1{USER}@", line)
    line = _URI.sub(rf"\1:{ADDRESS}", line)
    line = _SIGIL.sub(ADDRESS, line)
    line = _MAIL.sub(_mail, line)
    line = _HOME.sub(rf"\1{USER}", line)
    line = _TOKEN.sub(SECRET, line)
    line = _DISPLAYED.sub(NAME, line)
    line = _BARE_DISPLAYED.sub(rf"\1: {NAME} ", line)
    line = _WORD.sub(lambda found: _known(found, names), line)
    line = _NAMES_IN_A_ROW.sub(NAME, line)
    return _FIGURES.sub(lambda found: found[0] if found["keep"] else NUMBER, line)


def _plain(text: str) -> str:
    """Without what hides: marks that are not seen, other shapes of figures, escapes for @ : +."""
    text = unicodedata.normalize("NFKC", text)
    kept = "".join(c for c in text if unicodedata.category(c) not in {"Cf", "Cc"} or c in "\n\t")
    for _ in range(_ESCAPED_OVER):
        kept = _ESCAPES.sub(lambda found: unquote(found[0], errors="replace"), kept)
    return "".join(c if c in "\n\t" or unicodedata.category(c) != "Cc" else " " for c in kept)


def _assigned(found: re.Match[str]) -> str:
    """A secret by its name; a word that is taken out already stays."""
    return found["word"] + SECRET


def _mail(found: re.Match[str]) -> str:
    return found[0] if USER in found[0] else ADDRESS


def _known(found: re.Match[str], names: frozenset[str]) -> str:
    word = found[0].casefold()
    is_known = word in names or (word.endswith("s") and word[:-1] in names)
    return NAME if is_known else found[0]
