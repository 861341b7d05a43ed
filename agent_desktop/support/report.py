"""The report of a fault: what a person reads, cuts, and gives to IT as a file."""

from __future__ import annotations

import asyncio
import zipfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from agent_desktop.domain.status import ServiceState
from agent_desktop.support.redaction import redact
from agent_desktop.support.settings_text import settings_lines
from agent_desktop.support.versions import versions

INSIDE = "agent-desktop-report.txt"
"""The one file in the archive."""
_LOG_BYTES = 120_000
"""So much of the end of each log."""


class FaultReports:
    """Makes reports of one profile. Reading and writing go on beside the loop."""

    def __init__(
        self,
        program: str,
        settings: msgspec.Struct,
        logs: Sequence[Path],
        known: Callable[[], Iterable[str]],
    ) -> None:
        """`known` gives the names and short numbers of people that are taken out everywhere."""
        self._program = program
        self._settings = settings
        self._logs = tuple(logs)
        self._known = known

    async def report(self, services: Sequence[ServiceState], now: datetime) -> str:
        """The text as it would go: versions, health, settings and the end of the logs. A log that
        can't be read is named with the reason."""
        known = tuple(self._known())
        return await asyncio.to_thread(self._report, tuple(services), now, known)

    async def save(self, path: Path, happened: str, text: str) -> None:
        """Put a report, as `report` gave it or with things cut out of it, into an archive; before
        it what a person says has happened, without what is taken out of reports. Raises OSError.
        """
        whole = f"{redact(happened, self._known()).strip()}\n\n{text}".lstrip()
        await asyncio.to_thread(write_archive, path, whole)

    def _report(self, services: Sequence[ServiceState], now: datetime, known: Sequence[str]) -> str:
        parts = [
            ("time", [now.astimezone().strftime("%Y-%m-%d %H:%M:%S")]),
            ("versions", [" ".join(filter(None, pair)) for pair in versions(self._program)]),
            ("health", [redact(_health(state), known) for state in services]),
            ("settings", list(settings_lines(self._settings))),
            *((log.name, [redact(_end_of(log), known)]) for log in self._logs),
        ]
        return "\n\n".join("\n".join((f"== {name} ==", *lines)) for name, lines in parts) + "\n"


def write_archive(path: Path, text: str) -> None:
    """The archive is whole or not there. Raises OSError."""
    part = path.with_name(f".{path.name}.part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(INSIDE, text)
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise


def _health(state: ServiceState) -> str:
    since = state.since.astimezone().strftime("%Y-%m-%d %H:%M:%S") if state.since else ""
    words = (f"{state.service}: {state.health}", state.fault or "", state.detail, since)
    return " · ".join(filter(None, words))


def _end_of(log: Path) -> str:
    """The end of a log, from the beginning of a line."""
    try:
        with log.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _LOG_BYTES))
            end = file.read().decode("utf-8", "replace")
    except OSError as error:
        return f"({error.strerror or 'not readable'})"
    whole = end.partition("\n")[2] if size > _LOG_BYTES else end
    return whole.replace(str(Path.home()), "~").rstrip()
