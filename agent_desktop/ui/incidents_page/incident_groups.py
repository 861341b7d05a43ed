"""Incidents in the order in which they are looked for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from agent_desktop.domain.ids import MunicipalityCode
from agent_desktop.domain.incident import Incident, Standing


class Group(Struct, frozen=True):
    """Those that stand alike. `today` tells apart what was over today from what was before."""

    standing: Standing
    today: bool
    incidents: tuple[Incident, ...]


def grouped(
    incidents: Iterable[Incident], now: datetime, only: MunicipalityCode | None = None
) -> tuple[Group, ...]:
    """What holds now (also when there is none), what comes, what must be confirmed, what is over.

    Preparedness first; what comes the soonest first; what is over the latest first.
    """
    by_standing: dict[Standing, list[Incident]] = {standing: [] for standing in Standing}
    for incident in incidents:
        if only is None or only in incident.municipalities:
            by_standing[incident.standing(now)].append(incident)
    for_now = sorted(by_standing[Standing.NOW], key=lambda i: not i.preparedness)
    coming = sorted(by_standing[Standing.COMING], key=lambda i: i.started)
    doubtful = sorted(
        by_standing[Standing.TO_CONFIRM], key=lambda i: (not i.preparedness, i.confirmed)
    )
    over = sorted(by_standing[Standing.OVER], key=_resolved, reverse=True)
    today = now.astimezone().date()
    of_today = tuple(i for i in over if _resolved(i).astimezone().date() >= today)
    groups = (
        Group(Standing.NOW, True, tuple(for_now)),
        Group(Standing.COMING, True, tuple(coming)),
        Group(Standing.TO_CONFIRM, True, tuple(doubtful)),
        Group(Standing.OVER, True, of_today),
        Group(Standing.OVER, False, tuple(over[len(of_today) :])),
    )
    return tuple(g for g in groups if g.incidents or g.standing is Standing.NOW)


def to_confirm(incidents: Iterable[Incident], now: datetime) -> int:
    """How many must be confirmed."""
    return sum(incident.standing(now) is Standing.TO_CONFIRM for incident in incidents)


def _resolved(incident: Incident) -> datetime:
    return incident.resolved or incident.confirmed
