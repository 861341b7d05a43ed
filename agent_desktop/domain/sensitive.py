"""What in a note looks like something that should not stand there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SensitiveKind(StrEnum):
    """What it looks like."""

    NATIONAL_ID = "national-id"
    """A national identity number or D-number, by its check digits."""
    BANK_ACCOUNT = "bank-account"
    HEALTH = "health"


@dataclass(frozen=True, slots=True)
class Sensitive:
    """Where in a text it stands, in characters, the end not included."""

    kind: SensitiveKind
    start: int
    end: int


def find_sensitive(text: str) -> tuple[Sensitive, ...]:
    """Everything in a text that looks sensitive, in the order of the text. Never raises."""
    raise NotImplementedError
