"""What a message about a queue call says to people, in the municipality's written form.

Times are local, of the machine the feed runs on.
"""

from __future__ import annotations

from datetime import timedelta

from agent_desktop.domain.language import Language
from agent_desktop.domain.queue import QueueCall, QueueOutcome

_WORDS = {
    Language.NYNORSK: {
        QueueOutcome.ANSWERED: "Svara anrop",
        QueueOutcome.ABANDONED: "Tapt anrop",
        QueueOutcome.LEFT: "Anrop teke ut av køen",
    },
    Language.BOKMAL: {
        QueueOutcome.ANSWERED: "Besvart anrop",
        QueueOutcome.ABANDONED: "Tapt anrop",
        QueueOutcome.LEFT: "Anrop tatt ut av køen",
    },
}
_WAITED = {Language.NYNORSK: "venta", Language.BOKMAL: "ventet"}


def readable(call: QueueCall, form: Language) -> str:
    """«Tapt anrop 10:42 · 900 00 214 · venta 0:43». The time is when the call came in."""
    language = form if form in _WORDS else Language.NYNORSK
    parts = [f"{_WORDS[language][call.outcome]} {call.joined.astimezone():%H:%M}"]
    if call.number is not None:
        parts.append(str(call.number))
    if call.extension:
        parts.append(call.extension)
    parts.append(f"{_WAITED[language]} {_minutes(call.waited)}")
    return " · ".join(parts)


def _minutes(waited: timedelta) -> str:
    minutes, seconds = divmod(int(waited.total_seconds()), 60)
    return f"{minutes}:{seconds:02}"
