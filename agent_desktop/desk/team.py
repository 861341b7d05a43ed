"""What the agent does with colleagues: find them, call for help, come and help."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from agent_desktop.desk.colleagues import Known
from agent_desktop.desk.help import help_views
from agent_desktop.desk.queue_day import QueueDay
from agent_desktop.desk.team_protocols import TeamRooms
from agent_desktop.desk.team_views import TeamView
from agent_desktop.domain.ids import ReinforcementId, new_id
from agent_desktop.domain.queue import Pressure, pressure
from agent_desktop.domain.status import AgentStatus
from agent_desktop.domain.team import (
    Colleague,
    HelpAnswer,
    MayCall,
    Reinforcement,
)

_QUEUE_FRESH = timedelta(seconds=8)
_LONGEST_REASON = 120


class Team(QueueDay):
    """The live desk with everything an agent can do with colleagues."""

    def __init__(self, *, team: TeamRooms, **rooms: Any) -> None:
        self._may_call = team.may_call
        self._came: dict[ReinforcementId, AgentStatus] = {}
        super().__init__(team=team, **rooms)

    def take_news(self) -> None:
        """The queue or a colleague's status is heard, or has grown old."""
        super().take_news()
        if self._place is not None:
            self._release_ended()
            self._publish(team=self._team_view())

    def find_colleagues(self, words: str) -> tuple[Colleague, ...]:
        """Everybody who fits."""
        return self._people_now.find(words)

    def call_for_help(
        self, users: Sequence[str], reason: str, until: datetime | None = None
    ) -> None:
        """Ask colleagues into the queue."""
        me = self._centre.me.author
        asked = tuple(dict.fromkeys(user for user in users if user and user != me))
        if asked and self.view.team.may_call_help:
            call = Reinforcement(
                id=ReinforcementId(new_id()),
                author=me,
                called=self._now(),
                reason=reason.strip()[:_LONGEST_REASON],
                asked=asked,
                until=until,
            )
            self._keep(self._team.help.call(call))

    def answer_help(self, call: ReinforcementId, accept: bool) -> None:
        """Come and be in the queue at once, or not; or go again."""
        found = self._help(call)
        if found is None or self._centre.me.author not in found.asked:
            return
        is_in = call in self._came
        if accept and not is_in:
            self._came[call] = self._status
            self._keep(self._team.help.answer(found, HelpAnswer.ACCEPTED, self._now()))
            self.set_status(AgentStatus.FREE)
        elif not accept:
            answer = HelpAnswer.RELEASED if is_in else HelpAnswer.DECLINED
            self._keep(self._team.help.answer(found, answer, self._now()))
            self._go_back(call)

    def end_help(self, call: ReinforcementId) -> None:
        """Release all who came."""
        found = self._help(call)
        if found is not None and found.author in {self._centre.me.author, *self._may_end()}:
            self._keep(self._team.help.end(found, self._now()))

    def choose_may_call(self, may: MayCall) -> None:
        """Who may call me in."""
        self._may_call = may
        self._keep_choice(lambda: self._team.choices.keep_may_call(may))

    def _team_view(self) -> TeamView:
        now = self._now()
        queue = self._team.news.queue
        known = Known(queue, self._team.news.statuses, self._lines, self._team.roster)
        groups = self._people_now.group(known, now)
        me, leads = self._centre.me.author, self._said.leads
        fresh = queue if queue is not None and now - queue.at <= _QUEUE_FRESH else None
        pressed = pressure(fresh, self._rules.limits, now) is not Pressure.CALM
        return replace(
            groups,
            help=help_views(
                self._open_help(),
                me,
                leads,
                self._may_call,
                self._people_now.name_of,
                queue,
                set(self._came),
            ),
            may_call_help=me in leads or pressed,
            groups=self._rules.groups,
            may_call_me=self._may_call,
        )

    def _open_help(self) -> list[Reinforcement]:
        now = self._now()
        return [call for call in self._said.help if call.is_open(now)]

    def _release_ended(self) -> None:
        """Help that is over lets go of me, when my call is."""
        still = {call.id for call in self._open_help()}
        for call in [c for c in self._came if c not in still]:
            self._go_back(call)

    def _go_back(self, call: ReinforcementId) -> None:
        """What I did before I came, unless I came twice."""
        before = self._came.pop(call, None)
        if before is not None and not self._came:
            self.set_status(before)

    def _help(self, call: ReinforcementId) -> Reinforcement | None:
        return next((c for c in self._team.help.open(self._now()) if c.id == call), None)

    def _may_end(self) -> set[str]:
        """Whose calls I may end besides my own: everybody's, if I lead."""
        leads = self._team.help.leads()
        me = self._centre.me.author
        return {c.author for c in self._team.help.open(self._now())} if me in leads else set()
