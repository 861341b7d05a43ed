"""A logged enquiry in words."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desktop.desk.book_views import LogRow, WeekCount
from agent_desktop.domain.contact import Topic
from agent_desktop.ui.contact_words import topic_path, way_words
from agent_desktop.ui.kit import Kit
from agent_desktop.ui.language import time_or_day
from agent_desktop.ui.translating import translate
from agent_desktop.ui.widgets.text import one_line
from agent_desktop.ui.words import outcome_word


def title_words(row: LogRow, topics: Sequence[Topic], kit: Kit) -> str:
    """What it was about and what came of it."""
    topic = topic_path(row.topic, topics, kit.language) if row.topic else ""
    outcome = outcome_word(row.outcome) if row.outcome else ""
    care = translate("Log", "taken care of") if row.taken_care_of else ""
    parts = (topic, outcome.lower() if topic else outcome, care)
    words = " · ".join(part for part in parts if part)
    return words or translate("Log", "No topic")


def mark_words(row: LogRow) -> tuple[str, ...]:
    """What is to be known about the record itself."""
    marks = (
        (row.to_do, translate("Log", "something to do")),
        (not row.shared, translate("Log", "not sent")),
        (row.void, translate("Log", "struck out")),
    )
    return tuple(words for holds, words in marks if holds)


def when_words(row: LogRow, kit: Kit) -> str:
    """The time today, the day and the time before."""
    day = time_or_day(kit.language, row.started, kit.clock.now())
    clock = row.started.astimezone().strftime("%H:%M")
    return clock if day == clock else f"{day} {clock}"


def who_words(row: LogRow) -> str:
    """Whose number, and who logged it."""
    return " · ".join(part for part in (row.number, row.author) if part)


def spoken(row: LogRow, topics: Sequence[Topic], kit: Kit) -> str:
    """The whole row for a screen reader."""
    place = row.municipality.name if row.municipality else ""
    parts = (
        title_words(row, topics, kit),
        place,
        way_words(row.channel, row.direction),
        when_words(row, kit),
        who_words(row),
        *mark_words(row),
        one_line(row.excerpt),
    )
    return ", ".join(part for part in parts if part)


def trend_words(weeks: tuple[WeekCount, ...]) -> str:
    """How many of this week's enquiries came from our own employees; nothing without any."""
    if not weeks or weeks[0].enquiries < 1:
        return ""
    now = translate("Log", "Our own employees this week: %1 of %2")
    words = _counted(now, weeks[0])
    if len(weeks) > 1 and weeks[1].enquiries > 0:
        before = _counted(translate("Log", "last week %1 of %2"), weeks[1])
        words = f"{words} ({before})"
    return words


def _counted(words: str, week: WeekCount) -> str:
    return words.replace("%1", str(week.employees)).replace("%2", str(week.enquiries))
