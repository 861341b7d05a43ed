"""Which municipality was called: read from what the exchange put in the INVITE."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from agent_desktop.domain.municipality import Line, Municipality
from agent_desktop.domain.numbers import PhoneNumber, parse_number

_URI_USER = re.compile(r"(?:sips?|tel):([^@;>?\s]+)", re.IGNORECASE)
_MAX_HEADER = 2048
"""Longer header values are cut before they are read: no exchange writes them, attackers do."""


class CallHeaders(Struct, frozen=True):
    """The headers of an INVITE that may tell which number was dialled, as received.

    Sources: X-DDI (dialplan's own), Diversion (RFC 5806), History-Info (RFC 7044),
    P-Called-Party-ID (RFC 7315 section 4.2), To (RFC 3261 section 20.39).
    """

    ddi: str = ""
    diversion: tuple[str, ...] = ()
    history_info: tuple[str, ...] = ()
    called_party: str = ""
    to: str = ""
    linked: str = ""
    """X-Linked-ID (dialplan's own): the exchange's name for the call, at every desk it rings at."""


class Known(Struct, frozen=True):
    """The dialled number belongs to a municipality."""

    municipality: Municipality
    line: Line


class Unknown(Struct, frozen=True):
    """No municipality has the dialled number; `dialled` is the best guess at it, if any."""

    dialled: PhoneNumber | None


class RoutingTable:
    """Every dialled number of every municipality, for exact look-up."""

    def __init__(self, municipalities: Iterable[Municipality]) -> None:
        self.municipalities = tuple(municipalities)
        self._by_number = {
            line.number: Known(municipality, line)
            for municipality in self.municipalities
            for line in municipality.lines
        }

    def find(self, number: PhoneNumber) -> Known | None:
        """The municipality with exactly this number."""
        return self._by_number.get(number)


def called(headers: CallHeaders, table: RoutingTable) -> Known | Unknown:
    """The municipality whose number was dialled.

    X-DDI, Diversion, History-Info, P-Called-Party-ID, To, in this order; within Diversion the
    last entry and within History-Info the first are the original target, so they are read first.
    The first header that names a known number decides. Never raises.
    """
    guess: PhoneNumber | None = None
    for number in _candidates(headers):
        known = table.find(number)
        if known is not None:
            return known
        guess = guess or number
    return Unknown(guess)


def _candidates(headers: CallHeaders) -> Iterator[PhoneNumber]:
    for value in (
        headers.ddi,
        *(entry for header in reversed(headers.diversion) for entry in _entries(header)[::-1]),
        *(entry for header in headers.history_info for entry in _entries(header)),
        headers.called_party,
        headers.to,
    ):
        number = _number_in(value[:_MAX_HEADER])
        if number is not None:
            yield number


def _entries(header: str) -> list[str]:
    """The comma-separated entries of one header, commas inside quotes left alone."""
    return re.findall(r'(?:"(?:[^"\\]|\\.)*"|[^,"])+', header[:_MAX_HEADER])


def _number_in(value: str) -> PhoneNumber | None:
    """The number in a header value: of its URI if it has one, else of the bare value."""
    uri = _URI_USER.search(value)
    return parse_number(uri.group(1) if uri else value)
