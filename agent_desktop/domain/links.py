"""Links that ask for a call, as web pages and browsers really write them.

`tel:` (RFC 3966), `sip:` and `sips:` (RFC 3261, section 19.1; only what stands before the @) and
`callto:`, or a bare number. A link is a stranger's text: it may fill a number in, and whether it
may do more is for `is_ordinary` to say.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

import phonenumbers
from msgspec import Struct
from phonenumbers import PhoneNumberType

from agent_desktop.domain.numbers import HOME, NumberKind, PhoneNumber, parse_number

_LONGEST = 300
_SCHEME = re.compile(r"([a-z][a-z0-9.+-]*):(?://)?", re.IGNORECASE)
_SCHEMES = {"tel", "sip", "sips", "callto"}
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Soft hyphens, zero-width characters and marks of writing direction that copying brings along."""
_SEPARATORS = re.compile(r"[\s().\-/\u2010-\u2015\u2212]+")
_TRUNK = re.compile(r"(\+[0-9 \u00a0]{1,5})\(0\)")
"""`+44 (0)20 …`: the nought is for those who dial from within."""
_NUMBER = re.compile(r"\+?[0-9]{2,15}")
_LONGEST_SHORT = 6
_EXTENSION = re.compile(r"[0-9]{1,10}")
_ORDINARY = {
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.FIXED_LINE_OR_MOBILE,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.VOIP,
}


class DialLink(Struct, frozen=True):
    """Whom a link asks to call. `extension` is dialled when they have answered; often empty."""

    number: PhoneNumber
    extension: str = ""

    @property
    def is_ordinary(self) -> bool:
        """Whether nothing speaks against dialling it unseen: a whole Norwegian number that costs
        what calls usually cost. Emergency and other short numbers, premium and shared-cost numbers,
        numbers abroad and such with an extension are for a person to look at first.
        """
        if self.number.kind is not NumberKind.E164 or self.extension:
            return False
        parsed = phonenumbers.parse(self.number.digits, None)
        at_home = phonenumbers.region_code_for_number(parsed) in {HOME, "SJ"}
        return at_home and phonenumbers.number_type(parsed) in _ORDINARY


def read_link(link: str) -> DialLink | None:
    """Whom the link asks to call, or None when it is no such link. Never raises."""
    if len(link) > _LONGEST:
        return None
    text = _UNSEEN.sub("", unquote(link, errors="replace")).strip()
    while scheme := _SCHEME.match(text):  # callto:sip:101@example
        if scheme[1].lower() not in _SCHEMES:
            return None
        text = text[scheme.end() :].strip()
    return _read_address(text)


def _read_address(text: str) -> DialLink | None:
    """What stands behind the scheme: a number or user, parameters, and a host that is not ours."""
    address = re.split(r"[?&]", text, maxsplit=1)[0].rstrip("/")
    user = address.split("@", 1)[0] if "@" in address else address
    written, *rest = user.split(";")
    parameters = _parameters(rest)
    extension = parameters.get("ext", "")
    number = _read_number(written.split(":")[0], parameters.get("phone-context", ""))
    if number is None or (extension and not _EXTENSION.fullmatch(extension)):
        return None
    return DialLink(number, extension)


def _parameters(parts: list[str]) -> dict[str, str]:
    pairs = (part.partition("=") for part in parts)
    return {name.strip().lower(): _SEPARATORS.sub("", value) for name, _, value in pairs}


def _read_number(written: str, context: str) -> PhoneNumber | None:
    """The number, in full when the context (RFC 3966, section 5.1.5) is a country's prefix.

    Codes with stars and hashes are for the exchange: they don't come from a web page.
    """
    digits = _SEPARATORS.sub("", _TRUNK.sub(r"\1", written))
    if not _NUMBER.fullmatch(digits):
        return None
    is_short = len(digits) <= _LONGEST_SHORT
    if re.fullmatch(r"\+[0-9]{1,7}", context) and not digits.startswith("+") and not is_short:
        digits = context + digits
    return parse_number(digits)
