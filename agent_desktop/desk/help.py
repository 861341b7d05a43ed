"""Calls for help as the window shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from agent_desktop.desk.team_views import HelpView
from agent_desktop.domain.ids import ReinforcementId
from agent_desktop.domain.queue import MemberState, QueueState
from agent_desktop.domain.team import Helper, MayCall, Reinforcement

_AT_ONCE = 2
"""So many are asked of one at a time: leads first, then the latest."""


def help_views(
    calls: Iterable[Reinforcement],
    me: str,
    leads: frozenset[str],
    may_call_me: MayCall,
    name_of: Callable[[str], str],
    queue: QueueState | None,
    came: set[ReinforcementId],
) -> tuple[HelpView, ...]:
    """Each with how those who were asked have answered, and what I may do."""
    in_queue = {
        m.user
        for m in (queue.members if queue else ())
        if m.state not in {MemberState.PAUSED, MemberState.UNAVAILABLE}
    }
    calls = sorted(calls, key=lambda call: call.author not in leads)
    asking = [c.id for c in calls if _asks(c, me, came) and _may(may_call_me, c.author in leads)]
    return tuple(
        HelpView(
            call=call,
            caller=name_of(call.author),
            helpers=tuple(_helper(call, user, name_of, in_queue) for user in call.asked),
            mine=call.author == me,
            may_end=call.author == me or me in leads,
            asks_me=call.id in asking[:_AT_ONCE],
            i_am_in=call.id in came,
        )
        for call in calls
    )


def _asks(call: Reinforcement, me: str, came: set[ReinforcementId]) -> bool:
    return me in call.asked and me not in call.answers and call.id not in came


def _may(choice: MayCall, is_lead: bool) -> bool:
    return choice is MayCall.EVERYBODY or (choice is MayCall.LEADS and is_lead)


def _helper(
    call: Reinforcement, user: str, name_of: Callable[[str], str], in_queue: set[str]
) -> Helper:
    answer, at = call.answers.get(user, (None, None))
    return Helper(user, name_of(user), answer, at, user in in_queue)
