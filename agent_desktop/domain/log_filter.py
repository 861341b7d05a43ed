"""Which contacts of the log are looked for."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from agent_desktop.domain.contact import CallerKind, Channel, Outcome
from agent_desktop.domain.ids import IncidentId, MunicipalityCode, TopicCode


class LogFilter(Struct, frozen=True):
    """Everything asked for must hold. Days are the desk's own, both ends included."""

    words: str = ""
    """Words of the note, all of them, the last perhaps not written out; or a telephone number."""
    municipality: MunicipalityCode | None = None
    topic: TopicCode | None = None
    """The topic or any below it."""
    outcome: Outcome | None = None
    caller_kind: CallerKind | None = None
    channel: Channel | None = None
    first: date | None = None
    last: date | None = None
    mine: bool = False
    to_do: bool = False
    """Only those with something still to be done about them."""
    incident: IncidentId | None = None
