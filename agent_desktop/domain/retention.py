"""How much of a person is kept in the log, and how long."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from agent_desktop.domain.numbers import PhoneNumber

_END = 3


class NumberPolicy(StrEnum):
    """How much of a caller's number a record keeps."""

    FULL = "full"
    MASKED = "masked"
    """Its last three digits: enough to recognise it in talk, too little to call or to look up."""
    NONE = "none"


class Retention(Struct, frozen=True):
    """What is kept how long. After it, what is left of a record says nothing of anybody."""

    numbers: NumberPolicy = NumberPolicy.FULL
    number_days: int = 90
    note_days: int = 365

    def stored(self, number: PhoneNumber | None) -> tuple[PhoneNumber | None, str]:
        """A number as it is kept: whole, or its end, or nothing."""
        if number is None or self.numbers is NumberPolicy.NONE:
            return None, ""
        if self.numbers is NumberPolicy.MASKED:
            return None, number.digits[-_END:]
        return number, ""

    def numbers_before(self, now: datetime) -> datetime:
        """Records from before this moment keep no number."""
        return now - timedelta(days=self.number_days)

    def notes_before(self, now: datetime) -> datetime:
        """Records from before this moment keep neither note nor number nor author."""
        return now - timedelta(days=self.note_days)
