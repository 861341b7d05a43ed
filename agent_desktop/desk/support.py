"""What the agent does about a fault: sees since when, and tells IT."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec.structs import replace

from agent_desktop.desk.insight import Insights
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.desk.support_protocols import ReportRoom
from agent_desktop.desk.support_views import SupportFacts
from agent_desktop.domain.status import Health, ServiceState


class Support(Insights):
    """The live desk with reports of faults."""

    def __init__(self, *, fault_reports: ReportRoom, **rooms: Any) -> None:
        self._fault_reports = fault_reports
        super().__init__(**rooms)

    def take_facts(self, facts: SupportFacts) -> None:
        """What the program is made of and works with."""
        self._publish(support=replace(self.view.support, facts=facts))

    def take_service(self, state: ServiceState) -> None:
        """A service changed: when it was last in order is kept until it is again."""
        before, support = self.view.service(state.service), self.view.support
        was_good = before is not None and before.health is Health.OK
        known = dict(support.last_good)
        if state.health is Health.OK:
            known.pop(state.service, None)
        elif was_good:
            known[state.service] = self._now()
        if tuple(known.items()) != support.last_good:
            self._board.put(support=replace(support, last_good=tuple(known.items())))
        super().take_service(state)

    def make_report(self) -> None:
        """Put a report together."""
        self._tasks.start(self._make_report(), "make report")

    def save_report(self, path: Path, happened: str, text: str) -> None:
        """Put it into a file."""
        self._tasks.start(self._save_report(path, happened, text), "save report")

    def drop_report(self) -> None:
        """It is not wanted any more."""
        self._publish(support=replace(self.view.support, report=None, saved=None))

    async def _make_report(self) -> None:
        text = await self._fault_reports.report(self.view.services, self._now())
        self._publish(support=replace(self.view.support, report=text, saved=None))

    async def _save_report(self, path: Path, happened: str, text: str) -> None:
        try:
            await self._fault_reports.save(path, happened, text)
        except OSError:
            self._board.notice(NoticeKind.FILE_REFUSED, path.name)
            self._publish()
        else:
            self._board.withdraw(NoticeKind.FILE_REFUSED)
            self._publish(support=replace(self.view.support, saved=path))
