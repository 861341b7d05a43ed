"""The duty roster: `shifts.toml`, weekly shifts and those of a certain day."""

from __future__ import annotations

import contextlib
import re
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from agent_desktop.domain.team import Shift
from agent_desktop.settings.centre import Loaded
from agent_desktop.settings.settings import Shape
from agent_desktop.settings.toml_file import ConfigProblem, TomlFile

_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HOURS = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")
_DAYS = 28


class _Shift(Shape, frozen=True):
    """`day` or `date` says when; without either it is every weekday."""

    hours: str
    users: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    day: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun", ""] = ""
    date: date | None = None


def load_shifts(path: Path, today: date) -> Loaded[Shift]:
    """The shifts of the next weeks, local time; one that is written wrong is left out and named."""
    try:
        file = TomlFile(path)
    except ConfigProblem as problem:
        return Loaded((), (problem,))
    rows = file.data.get("shift", [])
    shifts: list[Shift] = []
    problems = [file.problem((key,), "unknown key") for key in file.data if key != "shift"]
    for index in range(len(rows) if isinstance(rows, list) else 0):
        try:
            row = file.convert(_Shift, "shift", index)
            begins, ends = _hours(file, index, row.hours)
        except ConfigProblem as problem:
            problems.append(problem)
            continue
        for day in _days(row, today):
            shifts += [
                Shift(
                    user,
                    datetime.combine(day, begins).astimezone(),
                    datetime.combine(day, ends).astimezone(),
                )
                for user in row.users
            ]
    return Loaded(tuple(shifts), tuple(problems))


def _days(row: _Shift, today: date) -> list[date]:
    if row.date is not None:
        return [row.date]
    days = [today + timedelta(days=n) for n in range(_DAYS)]
    wanted = {row.day} if row.day else set(_WEEK[:5])
    return [day for day in days if _WEEK[day.weekday()] in wanted]


def _hours(file: TomlFile, index: int, written: str) -> tuple[time, time]:
    found = _HOURS.fullmatch(written)
    begins = ends = time()
    if found is not None:
        hour, minute, last_hour, last_minute = map(int, found.groups())
        with contextlib.suppress(ValueError):
            begins, ends = time(hour, minute), time(last_hour, last_minute)
    if begins >= ends:
        raise file.problem(("shift", index, "hours"), "must be like 09:00-12:00")
    return begins, ends
