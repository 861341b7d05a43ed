"""What is so on this machine because a file says so: shown to the person, not theirs to choose."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class FactName(StrEnum):
    """What it is about."""

    ENCRYPTION = "encryption"
    AUTO_ANSWER = "auto-answer"
    SECOND_CALL = "second-call"
    NUMBERS = "numbers"
    NUMBER_DAYS = "number-days"
    NOTE_DAYS = "note-days"
    REMEMBER_CALLERS = "remember-callers"


class Fact(Struct, frozen=True):
    """`decided`: the machine's policy says so, and a person's own file can't say otherwise."""

    name: FactName
    value: str | float | bool | None
    decided: bool = False
