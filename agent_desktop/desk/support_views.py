"""What the window shows of the program itself: where it is registered, what it is made of, and the
report of a fault. Language-free, like everything in a DeskView.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from msgspec import Struct, field

from agent_desktop.domain.language import Language
from agent_desktop.domain.status import Service


class AccountFacts(Struct, frozen=True):
    """A telephone account, as it is configured."""

    address: str
    transport: str
    encryption: str
    """Of the speech: off, optional or required."""
    registers: bool = True


class LibraryFacts(Struct, frozen=True):
    """A library the program uses."""

    name: str
    version: str
    licence: str


class SupportFacts(Struct, frozen=True):
    """What does not change while the program runs."""

    versions: tuple[tuple[str, str], ...] = ()
    libraries: tuple[LibraryFacts, ...] = ()
    accounts: tuple[AccountFacts, ...] = ()
    homeserver: str = ""
    user: str = ""
    settings_file: Path | None = None
    logs: tuple[Path, ...] = ()
    guides: tuple[tuple[Language, Path], ...] = ()
    """The user guide in each language it is written in."""
    mail: str = ""
    """Where reports of faults go; empty when nobody has said."""

    def guide(self, language: Language) -> Path | None:
        """The user guide, in this language if it is written in it."""
        known = dict(self.guides)
        return known.get(language) or next(iter(known.values()), None)


class SupportView(Struct, frozen=True):
    """The facts, when each service was last in order, and the report that is being read."""

    facts: SupportFacts = field(default_factory=SupportFacts)
    last_good: tuple[tuple[Service, datetime], ...] = ()
    """Of services that are not in order now, and have been."""
    report: str | None = None
    """The text of a report, exactly as it would go; None when none is being made."""
    saved: Path | None = None
    """Where the last report was put."""

    def good_until(self, service: Service) -> datetime | None:
        """When a service that has failed was last in order."""
        return dict(self.last_good).get(service)
