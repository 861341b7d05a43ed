"""Whose number was dialled, and what written form a municipality's log is kept in."""

from __future__ import annotations

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.language import Language
from agent_desktop.domain.numbers import parse_number
from agent_desktop.domain.routing import RoutingTable


class Municipalities:
    """The centre's municipalities. `fallback` is written where a call belongs to none."""

    def __init__(self, table: RoutingTable, fallback: Language) -> None:
        self._table = table
        self._forms = {m.code: m.written_form for m in table.municipalities}
        self._fallback = fallback

    @property
    def codes(self) -> tuple[MunicipalityCode, ...]:
        """All of them."""
        return tuple(self._forms)

    def code_of(self, dialled: str) -> MunicipalityCode | None:
        """Whose a number is; None for nobody's and for what is no number."""
        number = parse_number(dialled)
        known = self._table.find(number) if number is not None else None
        return known.municipality.code if known is not None else None

    def written_form(self, code: MunicipalityCode | None) -> Language:
        """The written form of what is said to a municipality."""
        return self._forms.get(code, self._fallback) if code is not None else self._fallback
