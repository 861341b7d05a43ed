"""What the program is connected to, in words: how it stands, and what it means."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from agent_desktop.desk.support_views import AccountFacts
from agent_desktop.desk.views import DeskView
from agent_desktop.domain.status import Health, Service, ServiceState
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.moments import short_moment
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate
from agent_desktop.ui.troubles import Trouble, service_trouble
from agent_desktop.ui.widgets.message_strip import Level

_NAMES = {
    Service.TELEPHONE: QT_TRANSLATE_NOOP("Connections", "Telephone exchange"),
    Service.ENGINE: QT_TRANSLATE_NOOP("Connections", "Telephone program"),
    Service.CHAT: QT_TRANSLATE_NOOP("Connections", "Chat and shared log"),
    Service.KNOWLEDGE: QT_TRANSLATE_NOOP("Connections", "Knowledge base"),
    Service.SOUND: QT_TRANSLATE_NOOP("Connections", "Sound"),
}
_MEANS = {
    Service.TELEPHONE: QT_TRANSLATE_NOOP("Connections", "Without it no call comes to you."),
    Service.ENGINE: QT_TRANSLATE_NOOP(
        "Connections", "Keeps calls going, also while the window is closed."
    ),
    Service.CHAT: QT_TRANSLATE_NOOP(
        "Connections",
        "Without it notes are safe here and are sent later, and you don't see your colleagues.",
    ),
    Service.KNOWLEDGE: QT_TRANSLATE_NOOP(
        "Connections", "Without it what was read before can still be searched."
    ),
    Service.SOUND: QT_TRANSLATE_NOOP("Connections", "Without it you and the caller hear nothing."),
}
SHOWN = tuple(_NAMES)
"""In this order. The store tells of itself in a notice."""


class Standing(Struct, frozen=True):
    """How something stands: None is well, then a word, what to do, since when, the exact text."""

    level: Level | None
    says: str
    then: str = ""
    when: str = ""
    detail: str = ""


def service_name(service: Service) -> str:
    """What it is called."""
    return translate("Connections", _NAMES[service])


def service_meaning(service: Service) -> str:
    """What it is for, or what one is without."""
    return translate("Connections", _MEANS[service])


def service_standing(view: DeskView, service: Service, kit: Kit) -> Standing:
    """How a service stands."""
    state = view.service(service)
    if state is None:
        return Standing(Level.INFO, translate("Connections", "Not known yet"))
    trouble = service_trouble(state) or _fine(state)
    when = _since(state, kit)
    good = view.support.good_until(service)
    if good is not None:
        words = translate("Connections", "last worked %1").replace("%1", _moment(good, kit))
        when = " · ".join(filter(None, (when, words)))
    level = trouble.level if trouble.level is not Level.OK else None
    return Standing(level, trouble.says, trouble.then, when, state.detail)


def queue_standing(view: DeskView, kit: Kit) -> Standing:
    """How the figures of the queue stand."""
    queue = view.queue
    if queue.state is None and not queue.expected:
        return Standing(Level.INFO, translate("Connections", "Not set up"))
    if queue.state is None:
        return Standing(
            Level.WARN,
            translate("Connections", "Nothing has been heard of the queue yet."),
            translate("Connections", "Calls come as usual. Tell IT if it lasts."),
        )
    at = translate("Connections", "last heard %1").replace("%1", _moment(queue.state.at, kit))
    if not queue.state.exchange_is_reached:
        return Standing(
            Level.WARN,
            translate("Connections", "The queue feed has lost contact with the exchange."),
            translate("Connections", "Calls come as usual; the figures are old. Tell IT."),
            at,
        )
    if queue.stale:
        return Standing(
            Level.WARN,
            translate("Connections", "The figures of the queue are old."),
            translate("Connections", "Calls come as usual. Tell IT if it lasts."),
            at,
        )
    return Standing(None, translate("Connections", "Works"), "", at)


def account_words(account: AccountFacts) -> str:
    """How calls travel: over what, and whether others can listen."""
    speech = {
        "required": translate("Connections", "speech always encrypted"),
        "optional": translate("Connections", "speech encrypted where the other end can"),
        "off": translate("Connections", "speech not encrypted"),
    }
    signals = (
        translate("Connections", "encrypted (TLS)")
        if account.transport == "tls"
        else translate("Connections", "not encrypted (%1)").replace("%1", account.transport.upper())
    )
    return f"{signals} · {speech.get(account.encryption, account.encryption)}"


def _fine(state: ServiceState) -> Trouble:
    if state.health is Health.OFF:
        return Trouble(Level.INFO, translate("Connections", "Not set up"), "")
    return Trouble(Level.OK, translate("Connections", "Works"), "")


def _since(state: ServiceState, kit: Kit) -> str:
    if state.since is None or state.health is Health.OFF:
        return ""
    return translate("Connections", "since %1").replace("%1", _moment(state.since, kit))


def _moment(moment: datetime, kit: Kit) -> str:
    return short_moment(moment, kit.clock.now(), kit.language)
