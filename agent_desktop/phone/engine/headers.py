"""Reads what the desktop needs from a raw INVITE, and cleans what goes into one.

The text is hostile until proven otherwise: anyone can put anything into a display name.
"""

from __future__ import annotations

import re
import unicodedata
from email.message import Message
from email.parser import HeaderParser

import msgspec

_COMPACT = {"f": "From", "t": "To"}
_MAX_VALUE = 2048
_MAX_CALLER = 1 << 15
_MAX_ENTRIES = 16
_MAX_NAME = 200
_NAME_ADDR = re.compile(
    r'\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<plain>[^<"]*))\s*<(?P<uri>[^>]*)>'
)
_USER = re.compile(r"(?:sips?|tel):([^@;>?\s]*)", re.IGNORECASE)
_ANONYMOUS = re.compile(
    r":(?:anonymous|unavailable|restricted)@|@anonymous\.invalid", re.IGNORECASE
)
_SECONDS = re.compile(r"[0-9]{1,5}")
"""Nobody waits in a queue for longer than a day."""
_DIALABLE = re.compile(r"[^0-9*#+A-Za-z_.!~'()\-]")


class Invite(msgspec.Struct, frozen=True):
    """What an INVITE says, every value capped in length and free of control characters.

    The fields have the names they have in WireCall.
    """

    remote_number: str
    remote_name: str
    withheld: bool
    ddi: str
    diversion: tuple[str, ...]
    history_info: tuple[str, ...]
    called_party: str
    to: str
    linked: str
    queued_seconds: int | None


def read_invite(message: str) -> Invite:
    """Read a raw SIP request (RFC 3261 section 7.3). Never raises, whatever was sent.

    The caller is P-Asserted-Identity when the exchange gives one (RFC 3325), else From; a Privacy
    header with `id` or `user`, or an anonymous From, means that the number is withheld.
    """
    headers = _headers(message)
    caller = _caller(headers, "P-Asserted-Identity") or _caller(headers, "From")
    name, uri = _name_and_uri(caller)
    privacy = _first(headers, "Privacy").lower()
    hidden = any(word in privacy for word in ("id", "user", "full", "header"))
    user = _USER.search(uri)
    number = user.group(1) if user else ""
    _, sender = _name_and_uri(_caller(headers, "From"))
    withheld = hidden or not number or bool(_ANONYMOUS.search(sender))
    return Invite(
        remote_number="" if withheld else _clean(number)[:_MAX_NAME],
        remote_name="" if withheld else name,
        withheld=withheld,
        ddi=_first(headers, "X-DDI"),
        diversion=_all(headers, "Diversion"),
        history_info=_all(headers, "History-Info"),
        called_party=_first(headers, "P-Called-Party-ID"),
        to=_first(headers, "To"),
        linked=_first(headers, "X-Linked-ID"),
        queued_seconds=_seconds(_first(headers, "X-Queue-Wait")),
    )


def sip_uri(target: str, host: str, port: int, transport: str) -> str:
    """The request URI for what the agent dials. Characters that could inject headers are dropped.

    Raises ValueError when nothing that can be dialled is left.
    """
    user = _DIALABLE.sub("", target)
    if not user:
        raise ValueError("nothing to dial")
    where = f"{host}:{port}" if port else host
    return f"sip:{user.replace('#', '%23')}@{where}{transport_parameter(transport)}"


def transport_parameter(transport: str) -> str:
    """The URI parameter that chooses the transport (RFC 3261 section 19.1.1)."""
    return "" if transport == "udp" else f";transport={transport}"


def _headers(message: str) -> Message:
    """Octets that are no UTF-8 come as lone surrogates, which the parser can raise on."""
    start = message.find("\n") + 1
    text = message[start:].replace("\r\n", "\n").encode(errors="replace").decode()
    return HeaderParser().parsestr(text)


def _all(headers: Message, name: str, most: int = _MAX_VALUE) -> tuple[str, ...]:
    wanted = {name.lower()} | {short for short, long in _COMPACT.items() if long == name}
    values = [value for key, value in headers.items() if key.lower() in wanted]
    return tuple(_clean(str(value)[:most]) for value in values[:_MAX_ENTRIES])


def _caller(headers: Message, name: str) -> str:
    """Uncut: the number comes after the name, however long that is."""
    return next(iter(_all(headers, name, _MAX_CALLER)), "")


def _first(headers: Message, name: str) -> str:
    return next(iter(_all(headers, name)), "")


def _seconds(value: str) -> int | None:
    return int(value) if _SECONDS.fullmatch(value) else None


def _name_and_uri(value: str) -> tuple[str, str]:
    match = _NAME_ADDR.match(value)
    if match is None:
        return "", value
    quoted = match["quoted"]
    name = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else (match["plain"] or "")
    return name.strip()[:_MAX_NAME], match["uri"]


def _clean(text: str) -> str:
    """Without control and direction-changing characters, folded to one line."""
    folded = re.sub(r"\s+", " ", text)
    return "".join(c for c in folded if unicodedata.category(c) not in {"Cc", "Cf", "Cs"}).strip()
