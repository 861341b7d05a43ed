"""What a button outside the window does at the desk, as it stands at the moment of the press."""

from __future__ import annotations

from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.call_views import CallView
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.command import Command


def press(command: Command, desk: DeskActions) -> None:
    """Carry a command out; nothing when there is no call it could mean.

    Nobody who is on hold is hung up on: they could not be told from the one who is talked to.
    """
    view = desk.view
    match command:
        case Command.ANSWER if view.ringing:
            desk.answer(view.ringing[0].call)
        case Command.REJECT if view.ringing:
            desk.reject(view.ringing[0].call)
        case Command.HANG_UP:
            _hang_up(desk)
        case Command.HOOK:
            _hook(desk)
        case Command.MUTE:
            talking = talking_call(view)
            if talking is not None:
                desk.mute(talking.call, not talking.muted)
        case Command.HOLD:
            _hold(desk)


def talking_call(view: DeskView) -> CallView | None:
    """The call that is talked in or dialled; of several the one whose note is shown."""
    found = [c for c in view.calls if c.state in {CallState.ACTIVE, CallState.DIALLING}]
    found.sort(key=lambda c: (c.state is not CallState.ACTIVE, c.call != view.active))
    return found[0] if found else None


def held_call(view: DeskView) -> CallView | None:
    """The call on hold; of several the one whose note is shown."""
    found = [c for c in view.calls if c.state is CallState.HELD]
    found.sort(key=lambda c: c.call != view.active)
    return found[0] if found else None


def _hang_up(desk: DeskActions) -> None:
    talking = talking_call(desk.view)
    if talking is not None:
        desk.hang_up(talking.call)


def _hook(desk: DeskActions) -> None:
    """Answer what rings; else end the call one is in; else go back to the one on hold."""
    if desk.view.ringing:
        desk.answer(desk.view.ringing[0].call)
    elif talking_call(desk.view) is not None:
        _hang_up(desk)
    else:
        _resume(desk)


def _hold(desk: DeskActions) -> None:
    talking = talking_call(desk.view)
    if talking is None:
        _resume(desk)
    elif talking.state is CallState.ACTIVE:
        desk.hold(talking.call)


def _resume(desk: DeskActions) -> None:
    held = held_call(desk.view)
    if held is not None:
        desk.resume(held.call)
