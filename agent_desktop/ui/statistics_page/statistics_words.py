"""Words and figures of the statistics."""

from __future__ import annotations

from datetime import timedelta

from msgspec import Struct
from PySide6.QtCore import QLocale

from agent_desktop.desk.views import DeskView
from agent_desktop.domain.ids import TopicCode
from agent_desktop.domain.language import Language
from agent_desktop.domain.statistics import FEW, CallSource, Days, Figures, TownFigures
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import clock_time, day, percent, weekday_and_day
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.clock_label import duration

_TOPICS = 6
"""So many have a line of their own."""
_OTHER = TopicCode("other")


class TopicLine(Struct, frozen=True):
    """A topic, or what is summed up under one word."""

    name: str
    times: int
    muted: bool = False


def days_words(days: Days, language: Language) -> str:
    """`onsdag 14. mai`, `12. mai – 14. mai`; the year is told when it is not one year."""
    if days.first == days.last:
        words = weekday_and_day(language, days.first)
        return words[:1].lower() + words[1:] if language is not Language.ENGLISH else words
    year = f" {days.first.year}" if days.first.year != days.last.year else ""
    last = f" {days.last.year}" if year else ""
    return f"{day(language, days.first)}{year} – {day(language, days.last)}{last}"


def count_words(count: int) -> str:
    """`10 145`, as the language parts it."""
    return QLocale().toString(count)


def wait_words(span: timedelta | None) -> str:
    """`0:11`; a dash when there was none. Rounded, so that 10.6 s are 0:11."""
    return "–" if span is None else duration(span + timedelta(milliseconds=500))


def of_all(part: int, whole: int) -> str:
    """A share of many in whole per cent; of few the count stands beside it already."""
    if whole < FEW:
        return ""
    return percent(str(round(100 * part / whole)))


def town_name(view: DeskView, town: TownFigures) -> str:
    """The municipality, or that there is none."""
    found = view.municipality(town.municipality)
    return found.name if found else translate("Statistics", "No municipality")


def topic_lines(view: DeskView, figures: Figures, language: Language) -> tuple[TopicLine, ...]:
    """The most frequent topics, what lies below one with it; then the others, then what is not
    logged."""
    times: dict[TopicCode, int] = {}
    none = 0
    for code, count in figures.topics:
        if code is None:
            none += count
        else:
            above = TopicCode(code.partition(".")[0])
            times[above] = times.get(above, 0) + count
    known = sorted(
        ((code, count) for code, count in times.items() if view.topic(code) and code != _OTHER),
        key=lambda line: -line[1],
    )[:_TOPICS]
    lines = [
        TopicLine(topic.name(language), count)
        for code, count in known
        if (topic := view.topic(code)) is not None
    ]
    rest = sum(times.values()) - sum(count for _, count in known)
    if rest:
        lines.append(TopicLine(translate("Statistics", "Other"), rest, muted=True))
    if none:
        lines.append(TopicLine(translate("Statistics", "Not logged"), none, muted=True))
    return tuple(lines)


def definition(figures: Figures, kit: Kit) -> str:
    """What the figures are of, what is not in them, and what is not known."""
    words = [
        translate("Statistics", "Answered is the share of all calls in opening hours."),
        _left_out(figures),
        translate(
            "Statistics",
            "Solved here are enquiries whose outcome is “Solved here”, of all that are logged. "
            "Employees are the municipalities' own; they are in the other figures too.",
        ),
        translate(
            "Statistics",
            "Under 20 the count is shown, not a share. “Usual” is the median. No figure is about "
            "one person.",
        ),
    ]
    if figures.source is CallSource.DESKS:
        words.append(
            translate(
                "Statistics",
                "The calls are those the desks have logged: a caller who gave up before it rang "
                "at a desk is not known here.",
            )
        )
    elif figures.known_from is not None:
        when = figures.known_from.astimezone()
        told = translate(
            "Statistics",
            "The queue has been heard from since %1; before, calls are not known here.",
        )
        moment = f"{day(kit.language, when.date())} {clock_time(when)}"
        words.append(told.replace("%1", moment))
    return " ".join(filter(None, words))


def _left_out(figures: Figures) -> str:
    out = figures.left_out
    at_once = translate(
        "Statistics", "Those who hung up within 5 seconds are left out (%1)"
    ).replace("%1", count_words(out.at_once))
    closed = translate("Statistics", "so are calls outside opening hours (%1)").replace(
        "%1", count_words(out.closed)
    )
    parts = [at_once, closed]
    if figures.source is CallSource.QUEUE:
        on = translate("Statistics", "and calls the exchange took out of the queue (%1)")
        parts.append(on.replace("%1", count_words(out.passed_on)))
    return f"{', '.join(parts)}."
