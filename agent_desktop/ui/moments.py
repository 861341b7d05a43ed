"""Moments as people write them: "14:00", "i morgon 9", "20. mai 12.30"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from agent_desktop.domain.language import Language
from agent_desktop.ui.language import clock_time, day, month_numbers, weekday_numbers
from agent_desktop.ui.translating import translate

_NEAR = 150
"""A day so near needs no year."""
_DAYS = {
    "i dag": 0,
    "idag": 0,
    "today": 0,
    "i morgon": 1,
    "i morgen": 1,
    "imorgon": 1,
    "imorgen": 1,
    "i morra": 1,
    "tomorrow": 1,
    "i overmorgon": 2,
    "i overmorgen": 2,
    "i går": -1,
    "yesterday": -1,
}
_CLOCK = re.compile(r"(?:kl\.?\s*|at\s+)?(\d{1,2})(?:[:.]?(\d{2}))?")
_DAY_AND_CLOCK = re.compile(r"(.+?),?\s+(?:kl\.?\s*|at\s+)?(\d{1,2}(?:[:.]?\d{2})?)")
_IN_FIGURES = re.compile(r"(\d{1,2})[./]\s?(\d{1,2})(?:[./]\s?(20\d\d)?)?")
_IN_WORDS = re.compile(r"(\d{1,2})\.?\s?([^\W\d]+)\.?(?:\s(20\d\d))?")


class UnreadableMomentError(ValueError):
    """What was written is no moment."""


def moment_words(moment: datetime, now: datetime, language: Language) -> str:
    """`i dag 14:00`, `20. mai 12:30`; read back it gives the same minute."""
    when, today = moment.astimezone().date(), now.astimezone().date()
    return f"{_day_words(when, today, language)} {clock_time(moment)}"


def short_moment(moment: datetime, now: datetime, language: Language) -> str:
    """The same, without a word for today, and without the time on days that are not near."""
    when, today = moment.astimezone().date(), now.astimezone().date()
    if when == today:
        return clock_time(moment)
    words = _day_words(when, today, language)
    return f"{words} {clock_time(moment)}" if abs((when - today).days) <= 1 else words


def read_moment(text: str, now: datetime, *, at_end: bool = False) -> datetime | None:
    """What was written, None when nothing was. Raises UnreadableMomentError.

    With `at_end` a day alone is its last minute, and a time alone that has gone by is tomorrow's.
    """
    written = " ".join(text.lower().split())
    if not written:
        return None
    today = now.astimezone().date()
    clock = _clock(written)
    if clock is not None:
        moment = datetime.combine(today, clock).astimezone()
        late = at_end and moment < now
        return datetime.combine(today + timedelta(days=late), clock).astimezone()
    when = _day(written, today)
    if when is not None:
        alone = time(23, 59) if at_end else time(0)
        return datetime.combine(when, alone).astimezone()
    both = _DAY_AND_CLOCK.fullmatch(written)
    when = _day(both[1], today) if both else None
    clock = _clock(both[2]) if both else None
    if when is None or clock is None:
        raise UnreadableMomentError(text)
    return datetime.combine(when, clock).astimezone()


def _clock(written: str) -> time | None:
    found = _CLOCK.fullmatch(written)
    try:
        return time(int(found[1]), int(found[2] or 0)) if found else None
    except ValueError:
        return None


def _day(written: str, today: date) -> date | None:
    """A day by its name or its date; the day of the week is the next there is."""
    if written in _DAYS:
        return today + timedelta(days=_DAYS[written])
    if written.rstrip(".") in weekday_numbers():
        ahead = weekday_numbers()[written.rstrip(".")] - today.isoweekday()
        return today + timedelta(days=(ahead - 1) % 7 + 1)
    if found := _IN_FIGURES.fullmatch(written):
        return _date(int(found[1]), int(found[2]), found[3], today)
    found = _IN_WORDS.fullmatch(written)
    month = month_numbers().get(found[2]) if found else None
    return _date(int(found[1]), month, found[3], today) if found and month else None


def _date(number: int, month: int, year: str | None, today: date) -> date | None:
    """Without a year, the nearest such day."""
    years = [int(year)] if year else [today.year - 1, today.year, today.year + 1]
    days = []
    for one in years:
        try:
            days.append(date(one, month, number))
        except ValueError:
            continue
    return min(days, key=lambda found: abs(found - today), default=None)


def _day_words(when: date, today: date, language: Language) -> str:
    match (when - today).days:
        case -1:
            return translate("Moment", "yesterday")
        case 0:
            return translate("Moment", "today")
        case 1:
            return translate("Moment", "tomorrow")
        case far:
            year = f" {when.year}" if abs(far) > _NEAR else ""
            return day(language, when) + year
