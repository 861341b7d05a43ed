"""Carries out what `ctl` asks, on the same actions as the window's buttons."""

from __future__ import annotations

from agent_desktop.control import messages as m
from agent_desktop.control.calls import demand, demand_number, on_call, passed_on, shown, up
from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.views import DeskView, IncidentFacts
from agent_desktop.domain.call import CallState
from agent_desktop.domain.ids import ArticleId, CallId, MunicipalityCode, TopicCode, UnitCode


def carry_out(request: m.AnyRequest, actions: DeskActions) -> None:
    """Do what is asked. Raises NoSuchCall or NotThere."""
    match request:
        case m.Dial() | m.Redial() | m.Listen() | m.Transfer() | m.Consult():
            _telephone(request, actions)
        case m.OnCall(action, call):
            on_call(action, CallId(call), actions)
        case m.Digits(digits, call):
            actions.send_digits(up(actions.view, CallId(call), CallState.ACTIVE), digits)
        case m.Note():
            _note(request, actions)
        case m.Search(query):
            actions.search(query)
        case m.Open(article):
            actions.open_article(ArticleId(article))
            panel = actions.view.panel
            opened = panel.article.id if panel and panel.article else ""
            demand(opened == article, f"there is no article {article!r}")
        case m.Municipality(code):
            _municipality(actions.view, code)
            actions.show_municipality(MunicipalityCode(code))
        case m.Ask():
            _ask(request, actions)
        case m.Incident(kind, title, municipalities, say):
            codes = tuple(_municipality(actions.view, code) for code in municipalities)
            actions.report_incident(IncidentFacts(kind, title, codes, say))
        case m.SetStatus(status):
            actions.set_status(status)


def _telephone(
    request: m.Dial | m.Redial | m.Listen | m.Transfer | m.Consult, actions: DeskActions
) -> None:
    match request:
        case m.Dial(number):
            actions.dial(number)
            demand_number(number)
        case m.Redial():
            actions.redial()
        case m.Listen():
            demand(bool(actions.view.features.voicemail), "the exchange has no voicemail")
            actions.listen_to_voicemail()
        case m.Transfer(number, call):
            actions.transfer(passed_on(actions.view, CallId(call)), number)
            demand_number(number)
        case m.Consult(number, call):
            actions.consult(passed_on(actions.view, CallId(call)), number)
            demand_number(number)


def _ask(request: m.Ask, actions: DeskActions) -> None:
    call = shown(actions.view, CallId(request.call))
    view = next((c for c in actions.view.calls if c.call == call), None)
    units = view.municipality.units if view and view.municipality else ()
    known = ", ".join(unit.code for unit in units) or "none"
    is_known = request.unit in {unit.code for unit in units}
    demand(is_known, f"there is no unit {request.unit!r} for this call; there is: {known}")
    actions.ask(call, UnitCode(request.unit), request.text, request.share_number)


def _municipality(view: DeskView, code: str) -> MunicipalityCode:
    found = view.municipality(MunicipalityCode(code))
    known = ", ".join(m.code for m in view.municipalities) or "none"
    demand(found is not None, f"there is no municipality {code!r}; there is: {known}")
    return MunicipalityCode(code)


def _note(request: m.Note, actions: DeskActions) -> None:
    call = shown(actions.view, CallId(request.call))
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
