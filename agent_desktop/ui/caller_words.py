"""Words for who calls, and for how long something lasts."""

from __future__ import annotations

from msgspec import Struct

from agent_desktop.desk.call_views import CallerSort, CallerView
from agent_desktop.domain.incident import Incident
from agent_desktop.domain.language import Language
from agent_desktop.domain.municipality import Municipality, Opening
from agent_desktop.ui.clock import Clock
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time, day, same_day
from agent_desktop.ui.moments import moment_words, short_moment
from agent_desktop.ui.translating import translate


class CallerWords(Struct, frozen=True):
    """One caller in words. `history` is what stands at the right, if anything."""

    icon: str
    main: str
    second: str
    history: str


def caller_words(caller: CallerView, kit: Kit) -> CallerWords:
    """Who calls, and what we know of the number."""
    match caller.sort:
        case CallerSort.WITHHELD:
            return CallerWords("eye-off", translate("Caller", "Withheld number"), "", "")
        case CallerSort.EMPLOYEE:
            if not caller.name:
                return CallerWords(
                    "id-card", caller.number, translate("Caller", "internal number"), ""
                )
            second = " · ".join(part for part in (caller.unit, caller.number) if part)
            return CallerWords("id-card", caller.name, second, "")
        case CallerSort.KNOWN:
            return CallerWords("phone-incoming", caller.number, "", _history(caller, kit))
        case CallerSort.UNKNOWN:
            first = translate("Caller", "unknown · first time") if caller.number else ""
            main = caller.number or translate("Caller", "No number")
            return CallerWords("phone-incoming", main, "", first)


def caller_line(caller: CallerView, kit: Kit) -> str:
    """Who calls, on one line."""
    words = caller_words(caller, kit)
    unknown = translate("Caller", "unknown") if caller.sort is CallerSort.UNKNOWN else ""
    return " · ".join(part for part in (words.main, words.second, unknown) if part)


def until(incident: Incident, clock: Clock, language: Language) -> str:
    """`til ca. 14:00`, or the day; empty when no end is expected."""
    end = incident.expected_end
    if end is None:
        return ""
    if same_day(end, clock.now()):
        return translate("Incident", "until about %1").replace("%1", clock_time(end))
    return translate("Incident", "until %1").replace("%1", day(language, end.astimezone().date()))


def opening_words(municipality: Municipality, clock: Clock) -> str:
    """Whether the switchboard is open now."""
    now = municipality.opening(clock.local())
    at = now.at.strftime("%H:%M") if now.at else ""
    match now.state:
        case Opening.OPEN:
            return translate("Opening", "Open until %1").replace("%1", at)
        case Opening.OPENS_LATER:
            return translate("Opening", "Opens at %1").replace("%1", at)
        case Opening.CLOSED:
            return translate("Opening", "Closed now")


def _history(caller: CallerView, kit: Kit) -> str:
    if caller.last_contact is None:
        return ""
    then, now = caller.last_contact, kit.clock.now()
    say = moment_words if same_day(then, now) else short_moment
    called = translate("Caller", "rang %1").replace("%1", say(then, now, kit.language))
    topic = caller.last_topic.name(kit.language).lower() if caller.last_topic else ""
    return " · ".join(part for part in (called, topic) if part)
