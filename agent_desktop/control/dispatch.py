"""Carries out what `ctl` asks, on the same actions as the window's buttons."""

from __future__ import annotations

from agent_desktop.control import messages as m
from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import ArticleId, CallId, MunicipalityCode, TopicCode, UnitCode


class NoSuchCall(Exception):  # noqa: N818 - an answer to the one who asks
    """There is no call the request could mean."""


def carry_out(request: m.AnyRequest, actions: DeskActions) -> None:
    """Do what is asked. Raises NoSuchCall."""
    match request:
        case m.Dial(number):
            actions.dial(number)
        case m.OnCall(action, call):
            _on_call(action, CallId(call), actions)
        case m.Digits(digits, call):
            actions.send_digits(_up(actions.view, CallId(call), CallState.ACTIVE), digits)
        case m.Note():
            _note(request, actions)
        case m.Search(query):
            actions.search(query)
        case m.Open(article):
            actions.open_article(ArticleId(article))
        case m.Municipality(code):
            actions.show_municipality(MunicipalityCode(code))
        case m.Ask(unit, text, share_number, call):
            actions.ask(_shown(actions.view, CallId(call)), UnitCode(unit), text, share_number)
        case m.Incident(kind, title, municipalities, say):
            codes = tuple(MunicipalityCode(code) for code in municipalities)
            actions.report_incident(kind, title, codes, say)
        case m.SetStatus(status):
            actions.set_status(status)


def _on_call(action: str, call: CallId, actions: DeskActions) -> None:
    view = actions.view
    match action:
        case "answer":
            actions.answer(_ringing(view, call))
        case "reject":
            actions.reject(_ringing(view, call))
        case "hangup":
            states = (CallState.ACTIVE, CallState.DIALLING, CallState.HELD)
            actions.hang_up(_up(view, call, *states))
        case "hold":
            actions.hold(_up(view, call, CallState.ACTIVE))
        case "resume":
            actions.resume(_up(view, call, CallState.HELD))
        case "mute" | "unmute":
            actions.mute(_up(view, call, CallState.ACTIVE, CallState.HELD), action == "mute")
        case "finish":
            actions.finish(_up(view, call, CallState.ENDED))


def _note(request: m.Note, actions: DeskActions) -> None:
    call = _shown(actions.view, CallId(request.call))
    if request.text is not None:
        actions.write_note(call, request.text)
    if request.topic is not None:
        actions.choose_topic(call, TopicCode(request.topic) if request.topic else None)
    if request.outcome is not None:
        actions.choose_outcome(call, request.outcome)
    if request.caller_kind is not None:
        actions.choose_caller_kind(call, request.caller_kind)
    if request.on_web is not None:
        actions.choose_on_web(call, request.on_web)


def _ringing(view: DeskView, call: CallId) -> CallId:
    """The named ringing call, or the one that has waited longest."""
    return _pick([card.call for card in view.ringing], call, "no call is ringing")


def _up(view: DeskView, call: CallId, *states: CallState) -> CallId:
    """The named call, or the first in the first of these states that has one."""
    found = [c.call for state in states for c in view.calls if c.state is state]
    return _pick(found, call, f"no call is {' or '.join(states)}")


def _shown(view: DeskView, call: CallId) -> CallId:
    """The named call, or the one whose note is shown."""
    notes = [view.active] if view.active is not None else []
    return _pick([*notes, *(c.call for c in view.calls)], call, "no call has a note")


def _pick(found: list[CallId], wanted: CallId, why: str) -> CallId:
    if wanted and wanted not in found:
        raise NoSuchCall(f"{why} with the id {wanted}")
    if not found:
        raise NoSuchCall(why)
    return wanted or found[0]
