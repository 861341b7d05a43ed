"""Telephone numbers as citizens, switchboards and SIP headers write them.

Norwegian subscriber numbers have eight digits; short numbers (three to five digits, among them
emergency numbers) and the exchange's own extensions exist beside them. The one library outside
the standard library that `domain` may use is phonenumbers (ADR 0003): it holds the numbering plans.
"""

from __future__ import annotations

import re
from enum import StrEnum

import phonenumbers
from msgspec import Struct

HOME = "NO"
_EXTENSION = re.compile(r"[*#\d]{1,6}")
_SEPARATORS = re.compile(r"[\s\u00a0\u202f().\-/]+")
_DIGITS = re.compile(r"\+?[0-9]{7,15}")
"""ITU-T E.164, 6.2.1: at most fifteen digits."""


class NumberKind(StrEnum):
    """What sort of number it is; decides how it is matched and shown."""

    E164 = "e164"
    SHORT = "short"


class PhoneNumber(Struct, frozen=True):
    """A number in one canonical form: equal numbers are equal values.

    `digits` is E.164 with a plus (`+4756193000`) or, for short numbers and extensions, the bare
    characters as dialled.
    """

    digits: str
    kind: NumberKind

    @property
    def dialable(self) -> str:
        """What to send to the exchange: eight digits at home, 00 and country code abroad."""
        if self.kind is NumberKind.SHORT:
            return self.digits
        if self.digits.startswith("+47"):
            return self.digits[3:]
        return "00" + self.digits[1:]

    def __str__(self) -> str:
        """How it is read: `900 00 214`, `56 19 30 00`, `+46 8 123 456 78`.

        Home numbers are grouped by the Language Council's rule (three-two-three where the first
        digit is 4, 8 or 9), which phonenumbers follows only for numbers already handed out.
        """
        if self.kind is NumberKind.SHORT:
            return self.digits
        home = re.fullmatch(
            r"\+47([489]\d\d)(\d\d)(\d{3})|\+47(\d\d)(\d\d)(\d\d)(\d\d)", self.digits
        )
        if home:
            return " ".join(group for group in home.groups() if group)
        parsed = phonenumbers.parse(self.digits, None)
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def known_number(digits: str) -> PhoneNumber:
    """The number whose `digits` were kept; for a value that was parsed before it was written."""
    return PhoneNumber(digits, NumberKind.E164 if digits.startswith("+") else NumberKind.SHORT)


def parse_number(written: str) -> PhoneNumber | None:
    """The number someone wrote or a header carried, or None when it is none.

    Takes eight digits, `+47`, `0047`, separators, short numbers and extensions, and what stands
    in a `sip:`, `sips:` or `tel:` URI's user part. Never raises, whatever it is given.
    """
    text = _SEPARATORS.sub("", written)
    if text.startswith("00"):
        text = "+" + text[2:]
    if _EXTENSION.fullmatch(text):
        return PhoneNumber(text, NumberKind.SHORT)
    if not _DIGITS.fullmatch(text):
        return None
    if re.fullmatch(r"47[0-9]{8}", text):
        text = "+" + text
    try:
        parsed = phonenumbers.parse(text, HOME)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    canonical = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return PhoneNumber(canonical, NumberKind.E164)
