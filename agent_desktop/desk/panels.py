"""The panels of all calls, and the one for when there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from agent_desktop.desk.centre import Centre
from agent_desktop.desk.panel import Panel
from agent_desktop.desk.panel_views import ArticleLink, AskedNow, TopicCount
from agent_desktop.desk.protocols import KnowledgeBase, Records
from agent_desktop.domain.ids import ArticleId, CallId, MunicipalityCode
from agent_desktop.domain.municipality import Municipality

_WEEK = timedelta(days=7)
_ASKED = 5


class Panels:
    """Panels by call. The idle one is made when it is first used."""

    def __init__(
        self,
        centre: Centre,
        knowledge: KnowledgeBase,
        records: Records,
        now: Callable[[], datetime],
        for_employees: ArticleId | None,
    ) -> None:
        """`for_employees` is the article that opens when one of our own calls."""
        self._centre = centre
        self._knowledge = knowledge
        self._records = records
        self._now = now
        self._for_employees = for_employees
        self._of_calls: dict[CallId, Panel] = {}
        self._idle: Panel | None = None

    def __iter__(self) -> Iterator[Panel]:
        yield from self._of_calls.values()
        if self._idle is not None:
            yield self._idle

    def open(self, call: CallId, municipality: Municipality | None, *, employee: bool) -> None:
        """Give a call its panel; one it has already stays."""
        if call not in self._of_calls:
            first = self._for_employees if employee else None
            panel = Panel(self._centre, self._knowledge, municipality, first)
            panel.take_asked_now(self.asked_now(panel.code))
            self._of_calls[call] = panel

    def close(self, call: CallId) -> None:
        """A call is off the desk."""
        self._of_calls.pop(call, None)

    def get(self, call: CallId | None) -> Panel | None:
        """A call's panel."""
        return self._of_calls.get(call) if call is not None else None

    @property
    def has_idle(self) -> bool:
        """Whether the panel for no call is in use."""
        return self._idle is not None

    @property
    def idle(self) -> Panel:
        """The panel for when there is no call."""
        if self._idle is None:
            self._idle = Panel(self._centre, self._knowledge, None)
        return self._idle

    def asked_now(self, code: MunicipalityCode | None) -> AskedNow:
        """This week's topics and articles of a municipality."""
        if code is None:
            return AskedNow()
        counted = self._records.topics_since(self._now() - _WEEK, code, _ASKED)
        topics = ((self._centre.topic(topic), times) for topic, times in counted)
        opened = self._knowledge.most_opened(code, _ASKED)
        return AskedNow(
            tuple(TopicCount(topic, times) for topic, times in topics if topic is not None),
            tuple(ArticleLink(a.id, a.title, times) for a, times in opened),
        )
