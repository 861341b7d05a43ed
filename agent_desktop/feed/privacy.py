"""How much of a caller's number leaves the exchange: by default nothing."""

from __future__ import annotations

from enum import StrEnum

from agent_desktop.domain.numbers import NumberKind, PhoneNumber, known_number, parse_number

_SEEN_DIGITS = 3
_MASK = "…"


class NumberRule(StrEnum):
    """What is told of the number of a lost call."""

    FULL = "full"
    MASKED = "masked"
    """The last three digits."""
    NONE = "none"


def is_shown(presentation: str) -> bool | None:
    """Whether a caller lets the number be seen, by Asterisk's CALLERID(pres); None: not told."""
    return presentation.startswith("allowed") if presentation else None


def kept_number(written: str, rule: NumberRule, *, is_shown: bool) -> str:
    """What may be kept of a number until it is delivered; empty is nothing."""
    number = parse_number(written) if is_shown else None
    if number is None or rule is NumberRule.NONE:
        return ""
    return number.digits if rule is NumberRule.FULL else _MASK + number.digits[-_SEEN_DIGITS:]


def number_of(kept: str) -> PhoneNumber | None:
    """A kept number; a masked one can be read and not dialled."""
    if kept.startswith(_MASK):
        return PhoneNumber(kept, NumberKind.SHORT)
    return known_number(kept) if kept else None
