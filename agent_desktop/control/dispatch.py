"""Carries out what `ctl` asks, on the same actions as the window's buttons."""

from __future__ import annotations

from agent_desktop.control import messages as m
from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import ArticleId, CallId, MunicipalityCode, TopicCode, UnitCode
from agent_desktop.domain.numbers import parse_number


class NoSuchCall(Exception):  # noqa: N818 - an answer to the one who asks
    """There is no call the request could mean."""


class NotThere(Exception):  # noqa: N818 - an answer to the one who asks
    """What the request names is not there, or is no such thing."""


def carry_out(request: m.AnyRequest, actions: DeskActions) -> None:
    """Do what is asked. Raises NoSuchCall."""
    match request:
        case m.Dial(number):
            actions.dial(number)
            _demand(parse_number(number) is not None, f"{number!r} is no telephone number")
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
            panel = actions.view.panel
            shown = panel.article.id if panel and panel.article else ""
            _demand(shown == article, f"there is no article {article!r}")
        case m.Municipality(code):
            _municipality(actions.view, code)
            actions.show_municipality(MunicipalityCode(code))
        case m.Ask():
            _ask(request, actions)
        case m.Incident(kind, title, municipalities, say):
            codes = tuple(_municipality(actions.view, code) for code in municipalities)
            actions.report_incident(kind, title, codes, say)
        case m.SetStatus(status):
            actions.set_status(status)


def _ask(request: m.Ask, actions: DeskActions) -> None:
    call = _shown(actions.view, CallId(request.call))
    view = next((c for c in actions.view.calls if c.call == call), None)
    units = view.municipality.units if view and view.municipality else ()
    known = ", ".join(unit.code for unit in units) or "none"
    is_known = request.unit in {unit.code for unit in units}
    _demand(is_known, f"there is no unit {request.unit!r} for this call; there is: {known}")
    actions.ask(call, UnitCode(request.unit), request.text, request.share_number)


def _municipality(view: DeskView, code: str) -> MunicipalityCode:
    found = view.municipality(MunicipalityCode(code))
    known = ", ".join(m.code for m in view.municipalities) or "none"
    _demand(found is not None, f"there is no municipality {code!r}; there is: {known}")
    return MunicipalityCode(code)


def _demand(is_so: bool, why: str) -> None:
    if not is_so:
        raise NotThere(why)


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
