"""Problems in configuration files, in the language of whoever has to mend them."""

from __future__ import annotations

import re

from agent_desktop.domain.chord import Refusal
from agent_desktop.settings.toml_file import ConfigProblem
from agent_desktop.ui.key_words import refusal_words
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate

_TYPES = {
    "int": QT_TRANSLATE_NOOP("Configuration", "a whole number"),
    "float": QT_TRANSLATE_NOOP("Configuration", "a decimal number"),
    "str": QT_TRANSLATE_NOOP("Configuration", "text in quotation marks"),
    "bool": QT_TRANSLATE_NOOP("Configuration", "true or false"),
    "array": QT_TRANSLATE_NOOP("Configuration", "a list"),
    "object": QT_TRANSLATE_NOOP("Configuration", "a table"),
    "date": QT_TRANSLATE_NOOP("Configuration", "a date"),
    "time": QT_TRANSLATE_NOOP("Configuration", "a time of day"),
    "datetime": QT_TRANSLATE_NOOP("Configuration", "a date with a time of day"),
}
_ERRNO = r"(?:\[Errno \d+\] )?"
_SENTENCES = (
    (
        r"unknown key",
        QT_TRANSLATE_NOOP("Configuration", "there is no such key. Check its spelling"),
    ),
    (
        r"Expected `(.+?)`, got `(.+?)`",
        QT_TRANSLATE_NOOP("Configuration", "must be %1, but is %2"),
    ),
    (
        r"Invalid enum value '(.*?)'(?: - at .*)?",
        QT_TRANSLATE_NOOP("Configuration", "“%1” is not one of those to choose from"),
    ),
    (
        r"Object missing required field `(.+?)`",
        QT_TRANSLATE_NOOP("Configuration", "the key “%1” is missing"),
    ),
    (
        rf"'(?P<one>.*)' can not be used: (?P<why>{'|'.join(map(re.escape, Refusal))})",
        QT_TRANSLATE_NOOP("Configuration", "%1 can't be used: %2"),
    ),
    (
        r"'(.*)' is taken by (\S+)",
        QT_TRANSLATE_NOOP("Configuration", "%1 is taken: “%2” has it"),
    ),
    (r"must be four digits", QT_TRANSLATE_NOOP("Configuration", "must be four digits")),
    (
        r"must be a colour like (\S+)",
        QT_TRANSLATE_NOOP("Configuration", "must be a colour like %1"),
    ),
    (r"must be two letters", QT_TRANSLATE_NOOP("Configuration", "must be two letters")),
    (
        r"must be a web address",
        QT_TRANSLATE_NOOP("Configuration", "must be a web address: https:// and the rest"),
    ),
    (
        r"must be like (\S+)",
        QT_TRANSLATE_NOOP("Configuration", "must be written like %1"),
    ),
    (
        r"code (['\"])(?P<one>.*)\1: small letters, digits, -",
        QT_TRANSLATE_NOOP(
            "Configuration", "the code “%1” may only hold small letters a–z, digits and hyphens"
        ),
    ),
    (
        r"(['\"])(?P<one>.*)\1 is no telephone number",
        QT_TRANSLATE_NOOP("Configuration", "“%1” is not a telephone number"),
    ),
    (
        r"(.+?) belongs to (.+) already",
        QT_TRANSLATE_NOOP("Configuration", "“%1” belongs to %2 already"),
    ),
    (
        r"(\S+) is there already",
        QT_TRANSLATE_NOOP("Configuration", "there are two topics with the code “%1”"),
    ),
    (
        r"there is no topic (\S+) above it",
        QT_TRANSLATE_NOOP("Configuration", "it lies below “%1”, and there is no such topic"),
    ),
    (
        r"no \[\[(.+)\]\] in the file",
        QT_TRANSLATE_NOOP("Configuration", "the file has no [[%1]]"),
    ),
    (
        r"is not UTF-8 text|'utf-8' codec can't decode .*",
        QT_TRANSLATE_NOOP("Configuration", "the file is not UTF-8 text. Save it as UTF-8"),
    ),
    (
        _ERRNO + r"No such file or directory(?:: .*)?",
        QT_TRANSLATE_NOOP("Configuration", "the file is not there"),
    ),
    (
        _ERRNO + r"Permission denied(?:: .*)?",
        QT_TRANSLATE_NOOP("Configuration", "you are not allowed to read the file"),
    ),
    (
        _ERRNO + r"Is a directory(?:: .*)?",
        QT_TRANSLATE_NOOP("Configuration", "is a folder, not a file"),
    ),
    (r"is missing", QT_TRANSLATE_NOOP("Configuration", "is missing")),
    (
        r"(.+?) is too like (.+)",
        QT_TRANSLATE_NOOP("Configuration", "the colour of %1 is too like that of %2"),
    ),
)


def describe(problem: ConfigProblem) -> str:
    """`file:line: key: sentence`, the sentence in the installed language; one that isn't known
    stays as it is.
    """
    said = _sentence(problem.what)
    return str(ConfigProblem(problem.file, problem.line, problem.key, said))


def _sentence(what: str) -> str:
    for pattern, source in _SENTENCES:
        match = re.fullmatch(pattern, what, re.DOTALL)
        if match is not None:
            return _fill(translate("Configuration", source), _parts(match))
    return what


def _parts(match: re.Match[str]) -> tuple[str, ...]:
    """What the sentence is about; types and reasons in words."""
    named = match.groupdict()
    if why := named.get("why"):
        named["why"] = refusal_words(Refusal(why))
    parts = tuple(named.values()) if named else match.groups()
    return tuple(_type(part) if match[0].startswith("Expected `") else part for part in parts)


def _type(name: str) -> str:
    return translate("Configuration", _TYPES[name]) if name in _TYPES else name


def _fill(sentence: str, parts: tuple[str, ...]) -> str:
    """The parts in their places; what they hold is never read as a place."""
    return re.sub(r"%([12])", lambda place: parts[int(place[1]) - 1], sentence)
