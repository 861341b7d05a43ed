"""Words for colleagues, the queue and calls for help."""

from __future__ import annotations

from datetime import datetime, timedelta

from agent_desktop.domain.queue import PauseReason
from agent_desktop.domain.team import Colleague, Presence
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time, decimal, percent
from agent_desktop.ui.moments import short_moment
from agent_desktop.ui.translating import QT_TRANSLATE_NOOP, translate
from agent_desktop.ui.widgets.clock_label import duration
from agent_desktop.ui.widgets.text import one_line

_PRESENCE = {
    Presence.FREE: QT_TRANSLATE_NOOP("TeamWords", "Free"),
    Presence.RINGING: QT_TRANSLATE_NOOP("TeamWords", "Ringing"),
    Presence.IN_CALL: QT_TRANSLATE_NOOP("TeamWords", "In a call"),
    Presence.WRAP_UP: QT_TRANSLATE_NOOP("TeamWords", "Wrap-up"),
    Presence.PAUSE: QT_TRANSLATE_NOOP("TeamWords", "Pause"),
    Presence.OFF_DUTY: QT_TRANSLATE_NOOP("TeamWords", "Off duty"),
    Presence.ABSENT: QT_TRANSLATE_NOOP("TeamWords", "Absent"),
    Presence.UNKNOWN: QT_TRANSLATE_NOOP("TeamWords", "Unknown status"),
}
_REASON = {
    PauseReason.LUNCH: QT_TRANSLATE_NOOP("TeamWords", "Lunch"),
    PauseReason.COUNTER: QT_TRANSLATE_NOOP("TeamWords", "The counter"),
    PauseReason.MEETING: QT_TRANSLATE_NOOP("TeamWords", "Meeting"),
    PauseReason.OTHER_WORK: QT_TRANSLATE_NOOP("TeamWords", "Other work"),
    PauseReason.WRAP_UP: QT_TRANSLATE_NOOP("TeamWords", "Wrap-up"),
    PauseReason.MISSED: QT_TRANSLATE_NOOP("TeamWords", "Did not answer"),
}
_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)
_FEW = 20
"""Of fewer calls than this a share is told by the figures themselves."""
_LONGEST_NAME = 40


def presence_word(presence: Presence) -> str:
    """What a colleague does."""
    return translate("TeamWords", _PRESENCE[presence])


def reason_word(reason: PauseReason) -> str:
    """Why somebody takes no calls."""
    return translate("TeamWords", _REASON[reason])


def short_name(name: str) -> str:
    """A name fit for a place that can't give way."""
    line = one_line(name)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1]}…"


def name_words(colleague: Colleague) -> str:
    """The name, and whether it is mine."""
    name = one_line(colleague.name)
    return translate("TeamWords", "%1 (you)").replace("%1", name) if colleague.is_me else name


def state_word(colleague: Colleague) -> str:
    """What a colleague does; of a pause, why."""
    if colleague.presence is Presence.PAUSE and colleague.reason is not None:
        return reason_word(colleague.reason)
    return presence_word(colleague.presence)


def since_words(colleague: Colleague, kit: Kit) -> str:
    """For how long; when one was last seen; when one's shift begins."""
    now = kit.clock.now()
    match colleague.presence:
        case Presence.UNKNOWN:
            if colleague.seen is None:
                return ""
            seen = short_moment(colleague.seen, now, kit.language)
            return translate("TeamWords", "last seen %1").replace("%1", seen)
        case Presence.OFF_DUTY | Presence.ABSENT:
            if colleague.next_duty is None:
                return ""
            begins = short_moment(colleague.next_duty, now, kit.language)
            return translate("TeamWords", "shift from %1").replace("%1", begins)
        case _:
            return span_words(now - colleague.since) if colleague.since is not None else ""


def span_words(span: timedelta) -> str:
    """`0:20`, from a minute on `7 min`, from an hour on `1 h 4 min`."""
    if span < _MINUTE:
        return duration(span)
    minutes = int(span / _MINUTE)
    if span < _HOUR:
        return translate("TeamWords", "%1 min").replace("%1", str(minutes))
    words = translate("TeamWords", "%1 h %2 min").replace("%1", str(minutes // 60))
    return words.replace("%2", str(minutes % 60))


def ago_words(span: timedelta) -> str:
    """`2 s ago`, from a minute on `3 min ago`."""
    seconds = max(0, int(span.total_seconds()))
    if span < _MINUTE:
        return translate("TeamWords", "%1 s ago").replace("%1", str(seconds))
    return translate("TeamWords", "%1 ago").replace("%1", span_words(span))


def share_words(part: int, whole: int) -> str:
    """`97.9 %`, and of all `100 %`; of few, `16 of 17`; of none, a dash."""
    if not whole:
        return "–"
    if whole < _FEW:
        words = translate("TeamWords", "%1 of %2").replace("%1", str(part))
        return words.replace("%2", str(whole))
    return percent("100" if part == whole else decimal(100 * part / whole))


def last_known(at: datetime) -> str:
    """How old figures are that are not kept up."""
    return translate("TeamWords", "last known %1").replace("%1", clock_time(at))


def until_words(until: datetime | None, kit: Kit) -> str:
    """`to 12:00`; nothing without an end."""
    if until is None:
        return ""
    when = short_moment(until, kit.clock.now(), kit.language)
    return translate("TeamWords", "until %1").replace("%1", when)
