"""The call history: what is kept of a call, and what the window shows of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from agent_desktop.desk.call_views import CallerView, PastCallView, TakenUp
from agent_desktop.desk.centre import Centre
from agent_desktop.desk.protocols import PastCalls
from agent_desktop.domain.call import Call, EndCause
from agent_desktop.domain.municipality import Municipality
from agent_desktop.domain.numbers import PhoneNumber
from agent_desktop.domain.past_call import PastCall, with_later

LIMIT = 200


def past_call(call: Call, municipality: Municipality | None, now: datetime) -> PastCall:
    """What the history keeps of a call that is over."""
    return PastCall(
        call=call.id,
        direction=call.direction,
        number=call.party.number,
        withheld=call.party.withheld,
        municipality=municipality.code if municipality else None,
        started=call.started,
        answered=call.answered,
        ended=call.ended or now,
        end_cause=call.end_cause or EndCause.FAILED,
    )


def past_views(
    history: PastCalls, centre: Centre, named: Callable[[PhoneNumber | None, bool], CallerView]
) -> tuple[PastCallView, ...]:
    """The latest calls, newest first: no more than LIMIT, however many are kept."""
    return tuple(
        PastCallView(
            call=past.call,
            caller=named(past.number, past.withheld),
            municipality=centre.municipality(past.municipality),
            direction=past.direction,
            started=past.started,
            answered=past.answered,
            ended=past.ended,
            end_cause=past.end_cause,
            number=past.number,
            missed=past.missed,
            seen=past.seen,
            taken_up=_taken_up(later),
        )
        for past, later in with_later(history.latest(LIMIT))
    )


def _taken_up(later: PastCall | None) -> TakenUp | None:
    if later is None:
        return None
    return TakenUp(later.direction, later.started, reached=later.answered is not None)
