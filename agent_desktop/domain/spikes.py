"""Several calls about the same in a short time: perhaps something is going on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct

from agent_desktop.domain.ids import MunicipalityCode, TopicCode


class Enquiry(Struct, frozen=True):
    """As much of an enquiry as counts here. One that is attached to an incident does not."""

    municipality: MunicipalityCode
    topic: TopicCode
    started: datetime


class Spike(Struct, frozen=True):
    """So many enquiries on one topic in one municipality within `minutes`."""

    municipality: MunicipalityCode
    topic: TopicCode
    calls: int
    minutes: int


class SpikeRule(Struct, frozen=True):
    """How many within how long are a spike. `calls` 0: nothing ever is."""

    calls: int = 4
    within: timedelta = timedelta(minutes=15)

    def find(self, enquiries: Iterable[Enquiry], now: datetime) -> tuple[Spike, ...]:
        """The spikes there are now, the largest first. A clock that was set back hides nothing:
        what lies ahead of `now` is taken as recent."""
        if self.calls < 1:
            return ()
        recent = [enquiry for enquiry in enquiries if enquiry.started >= now - self.within]
        counted = Counter((enquiry.municipality, enquiry.topic) for enquiry in recent)
        minutes = int(self.within.total_seconds() // 60)
        return tuple(
            Spike(municipality, topic, calls, minutes)
            for (municipality, topic), calls in counted.most_common()
            if calls >= self.calls
        )
