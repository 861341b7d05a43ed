"""What was done to an incident, in words."""

from __future__ import annotations

from datetime import datetime

from agent_desktop.domain.incident import IncidentChange, IncidentField
from agent_desktop.ui.incident_words import field_words
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.moments import short_moment
from agent_desktop.ui.translating import translate

_APART = {IncidentField.CONFIRMED, IncidentField.RESOLVED, IncidentField.EXPECTED_END}
"""These have sentences of their own."""


def change_words(change: IncidentChange, kit: Kit) -> str:
    """What somebody did, to stand after the name."""
    if not change.changed:
        return translate("Change", "reported the incident.")
    parts = [_resolved_words(change), _end_words(change, kit), _other_words(change)]
    said = [part for part in parts if part]
    if not said:
        return translate("Change", "confirmed it.")
    return f"{', '.join(said)}."


def moment_of(at: datetime, kit: Kit) -> str:
    """When it was, as short as can be."""
    return short_moment(at, kit.clock.now(), kit.language)


def _resolved_words(change: IncidentChange) -> str:
    if change.reopened:
        return translate("Change", "opened it again")
    if IncidentField.RESOLVED in change.changed:
        return translate("Change", "marked it as over")
    return ""


def _end_words(change: IncidentChange, kit: Kit) -> str:
    if IncidentField.EXPECTED_END not in change.changed:
        return ""
    if change.expected_end is None:
        return translate("Change", "took the expected end away")
    when = moment_of(change.expected_end, kit)
    return translate("Change", "changed the end to %1").replace("%1", when)


def _other_words(change: IncidentChange) -> str:
    others = [field_words(field) for field in change.changed if field not in _APART]
    if not others:
        return ""
    return translate("Change", "changed %1").replace("%1", joined(others))


def joined(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) == 1:
        return words[0]
    both = translate("Change", "%1 and %2").replace("%2", words[-1])
    return both.replace("%1", ", ".join(words[:-1]))
