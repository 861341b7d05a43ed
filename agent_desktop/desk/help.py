"""Calls for help as the window shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from agent_desktop.desk.team_views import HelpView
from agent_desktop.domain.ids import ReinforcementId
from agent_desktop.domain.queue import MemberState, QueueState
from agent_desktop.domain.team import Helper, MayCall, Reinforcement


def help_views(
    calls: Iterable[Reinforcement],
    me: str,
    leads: set[str],
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
    return tuple(
        HelpView(
            call=call,
            caller=name_of(call.author),
            helpers=tuple(_helper(call, user, name_of, in_queue) for user in call.asked),
            mine=call.author == me,
            may_end=call.author == me or me in leads,
            asks_me=me in call.asked
            and me not in call.answers
            and call.id not in came
            and _may(may_call_me, call.author in leads),
            i_am_in=call.id in came,
        )
        for call in calls
    )


def _may(choice: MayCall, is_lead: bool) -> bool:
    return choice is MayCall.EVERYBODY or (choice is MayCall.LEADS and is_lead)


def _helper(
    call: Reinforcement, user: str, name_of: Callable[[str], str], in_queue: set[str]
) -> Helper:
    answer, at = call.answers.get(user, (None, None))
    return Helper(user, name_of(user), answer, at, user in in_queue)
