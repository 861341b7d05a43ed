"""Which call a request means, and what is done with it."""

from __future__ import annotations

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import CallId
from agent_desktop.domain.numbers import parse_number

_TALKING = (CallState.ACTIVE, CallState.HELD)


class NoSuchCall(Exception):  # noqa: N818 - an answer to the one who asks
    """There is no call the request could mean."""


class NotThere(Exception):  # noqa: N818 - an answer to the one who asks
    """What the request names is not there, or is no such thing."""


def demand_number(number: str) -> None:
    """Raise NotThere when this is no number."""
    demand(parse_number(number) is not None, f"{number!r} is no telephone number")


def demand(is_so: bool, why: str) -> None:
    """Raise NotThere unless it is so."""
    if not is_so:
        raise NotThere(why)


def on_call(action: str, call: CallId, actions: DeskActions) -> None:
    """Do it with the named call, or the one that would be expected. Raises NoSuchCall, NotThere."""
    view = actions.view
    match action:
        case "answer":
            actions.answer(_ringing(view, call))
        case "reject":
            actions.reject(_ringing(view, call))
        case "hangup":
            states = (CallState.ACTIVE, CallState.DIALLING, CallState.HELD)
            actions.hang_up(up(view, call, *states))
        case "hold":
            actions.hold(up(view, call, CallState.ACTIVE))
        case "resume":
            actions.resume(up(view, call, CallState.HELD))
        case "mute" | "unmute":
            actions.mute(up(view, call, *_TALKING), action == "mute")
        case "finish":
            actions.finish(up(view, call, CallState.ENDED))
        case "voicemail":
            demand(_takes_messages(view), "the exchange has no voicemail")
            ringing = [card.call for card in view.ringing]
            found = [*ringing, *_to_pass_on(view)]
            actions.send_to_voicemail(_pick(found, call, "no call is ringing or up"))
        case _:
            _pass_on(action, call, actions)


def _pass_on(action: str, call: CallId, actions: DeskActions) -> None:
    view = actions.view
    match action:
        case "complete":
            actions.complete_transfer(_consulting(view, call))
        case "take-back":
            actions.take_back(_consulting(view, call))
        case "join":
            actions.join(_consulting(view, call) if _asked(view) else passed_on(view, call))
        case "part":
            joined = [c.call for c in view.calls if c.joined and c.consults is None]
            actions.part(_pick(joined, call, "there is no conference"))
        case "park":
            demand(bool(view.features.park), "the exchange has no place to park a call")
            actions.park(passed_on(view, call))


def _ringing(view: DeskView, call: CallId) -> CallId:
    """The named ringing call, or the one that has rung longest."""
    return _pick([card.call for card in view.ringing], call, "no call is ringing")


def up(view: DeskView, call: CallId, *states: CallState) -> CallId:
    """The named call, or the first in the first of these states that has one."""
    return _pick(_in(view, *states), call, f"no call is {' or '.join(states)}")


def passed_on(view: DeskView, call: CallId) -> CallId:
    """The named call, or the one that is up and can be handed to somebody."""
    return _pick(_to_pass_on(view), call, "no call is up that nobody is asked about")


def _to_pass_on(view: DeskView) -> list[CallId]:
    calls = [
        c for c in view.calls if c.consults is None and c.service is None and c.consultation is None
    ]
    return [c.call for state in _TALKING for c in calls if c.state is state]


def _in(view: DeskView, *states: CallState) -> list[CallId]:
    return [c.call for state in states for c in view.calls if c.state is state]


def _asked(view: DeskView) -> list[CallId]:
    """The calls somebody is asked about."""
    return [c.call for c in view.calls if c.consultation is not None]


def _consulting(view: DeskView, call: CallId) -> CallId:
    return _pick(_asked(view), call, "nobody is asked about a call")


def _takes_messages(view: DeskView) -> bool:
    return bool(view.features.mailbox or view.features.voicemail)


def shown(view: DeskView, call: CallId) -> CallId:
    """The named call, or the one whose note is shown."""
    notes = [view.active] if view.active is not None else []
    return _pick([*notes, *(c.call for c in view.calls)], call, "no call has a note")


def _pick(found: list[CallId], wanted: CallId, why: str) -> CallId:
    if wanted and wanted not in found:
        raise NoSuchCall(f"{why} with the id {wanted}")
    if not found:
        raise NoSuchCall(why)
    return wanted or found[0]
