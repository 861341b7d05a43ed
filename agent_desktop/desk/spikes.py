"""The hint that many call about the same: is something going on?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime

from agent_desktop.desk.protocols import Records
from agent_desktop.domain.contact import Draft
from agent_desktop.domain.ids import MunicipalityCode, TopicCode
from agent_desktop.domain.spikes import Enquiry, Spike, SpikeRule


class Spikes:
    """Finds spikes in what is finished and what is being written, but for those that were said to
    be nothing today.
    """

    def __init__(self, records: Records, rule: SpikeRule, now: Callable[[], datetime]) -> None:
        self._records = records
        self._rule = rule
        self._now = now
        self._nothing: set[tuple[MunicipalityCode, TopicCode, date]] = set()

    def find(self, drafts: Iterable[Draft | None]) -> tuple[Spike, ...]:
        """The spikes there are now, the largest first."""
        now = self._now()
        found = self._records.enquiries_since(now - self._rule.within)
        found += [enquiry for draft in drafts if (enquiry := _enquiry(draft)) is not None]
        spikes = self._rule.find(found, now)
        return tuple(spike for spike in spikes if self._key(spike) not in self._nothing)

    def dismiss(self, spike: Spike) -> None:
        """It is no incident; not told again for this topic and municipality today."""
        self._nothing.add(self._key(spike))

    def _key(self, spike: Spike) -> tuple[MunicipalityCode, TopicCode, date]:
        return (spike.municipality, spike.topic, self._now().astimezone().date())


def _enquiry(draft: Draft | None) -> Enquiry | None:
    """What counts of a draft: one with municipality and topic that is about no incident."""
    if draft is None or draft.note.incident is not None:
        return None
    if draft.municipality is None or draft.note.topic is None:
        return None
    return Enquiry(draft.municipality, draft.note.topic, draft.started)
