"""Words for how an incident stands."""

from __future__ import annotations

from agent_desktop.domain.incident import Incident, IncidentField, Standing
from agent_desktop.ui.caller_words import until
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.moments import short_moment
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate
from agent_desktop.ui.widgets.text import BETWEEN

_FIELD = {
    IncidentField.KIND: QT_TRANSLATE_NOOP("Incident", "the kind"),
    IncidentField.TITLE: QT_TRANSLATE_NOOP("Incident", "the title"),
    IncidentField.MUNICIPALITIES: QT_TRANSLATE_NOOP("Incident", "the municipalities"),
    IncidentField.SAY: QT_TRANSLATE_NOOP("Incident", "what to say"),
    IncidentField.TEXT: QT_TRANSLATE_NOOP("Incident", "the text for colleagues"),
    IncidentField.PLACE: QT_TRANSLATE_NOOP("Incident", "the place"),
    IncidentField.SOURCE: QT_TRANSLATE_NOOP("Incident", "the source"),
    IncidentField.STARTED: QT_TRANSLATE_NOOP("Incident", "the start"),
    IncidentField.EXPECTED_END: QT_TRANSLATE_NOOP("Incident", "the end"),
    IncidentField.PREPAREDNESS: QT_TRANSLATE_NOOP("Incident", "the preparedness"),
    IncidentField.CONFIRMED: QT_TRANSLATE_NOOP("Incident", "the confirmation"),
    IncidentField.RESOLVED: QT_TRANSLATE_NOOP("Incident", "whether it is over"),
}


def field_words(field: IncidentField) -> str:
    """What of an incident is meant, inside a sentence."""
    return translate("Incident", _FIELD[field])


def standing_word(standing: Standing) -> str:
    """The heading over incidents that stand so."""
    match standing:
        case Standing.NOW:
            return translate("Incident", "Ongoing")
        case Standing.COMING:
            return translate("Incident", "Coming")
        case Standing.TO_CONFIRM:
            return translate("Incident", "Must be confirmed")
        case Standing.OVER:
            return translate("Incident", "Over")


def must_be_confirmed() -> str:
    """Beside an incident that may be over."""
    return translate("Incident", "must be confirmed")


def preparedness_word() -> str:
    """Over what stands on top of every panel."""
    return translate("Incident", "Preparedness")


def incident_facts(incident: Incident, kit: Kit) -> str:
    """Until when, and how old the news is; a line of its own, with a capital."""
    match incident.standing(kit.clock.now()):
        case Standing.OVER:
            facts = [translate("Incident", "Over %1"), incident.author]
            when = incident.resolved or incident.confirmed
        case Standing.COMING:
            facts = [translate("Incident", "from %1"), until(incident, kit.clock, kit.language)]
            when = incident.started
        case Standing.TO_CONFIRM:
            facts = [translate("Incident", "not confirmed since %1")]
            when = incident.confirmed
        case Standing.NOW:
            known = translate("Incident", "confirmed %1")
            facts = [until(incident, kit.clock, kit.language), known]
            when = incident.confirmed
    words = BETWEEN.join(fact for fact in facts if fact)
    words = words.replace("%1", short_moment(when, kit.clock.now(), kit.language))
    return words[:1].upper() + words[1:]
