"""The duty roster: weekly shifts, those of a certain day, and what is written wrong."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from agent_desktop.domain.team import Shift
from agent_desktop.settings.shifts import load_shifts

MONDAY = date(2026, 5, 11)
GOOD = """
[[shift]]
day = "tue"
hours = "09:00-12:00"
users = ["@jorunn:x"]
"""


def load(tmp_path: Path, text: str) -> tuple[tuple[Shift, ...], list[str]]:
    path = tmp_path / "shifts.toml"
    path.write_text(text)
    loaded = load_shifts(path, MONDAY)
    return loaded.values, [str(problem) for problem in loaded.problems]


def local(day: int, hour: int, minute: int = 0, month: int = 5) -> datetime:
    return datetime(2026, month, day, hour, minute).astimezone()


def test_a_weekly_shift_comes_every_week(tmp_path: Path) -> None:
    shifts, problems = load(tmp_path, GOOD)
    assert problems == []
    assert [s.begins.date().isoformat() for s in shifts] == [
        "2026-05-12",
        "2026-05-19",
        "2026-05-26",
        "2026-06-02",
    ]
    assert shifts[0] == Shift("@jorunn:x", local(12, 9), local(12, 12))


def test_without_a_day_it_is_every_weekday(tmp_path: Path) -> None:
    shifts, _ = load(tmp_path, GOOD.replace('day = "tue"', ""))
    assert len(shifts) == 20
    assert {s.begins.weekday() for s in shifts} == {0, 1, 2, 3, 4}


def test_a_certain_day_and_several_people(tmp_path: Path) -> None:
    text = """
[[shift]]
date = 2026-05-16
hours = "08:00-15:30"
users = ["@a:x", "@b:x"]
"""
    shifts, problems = load(tmp_path, text)
    assert problems == []
    assert shifts == (
        Shift("@a:x", local(16, 8), local(16, 15, 30)),
        Shift("@b:x", local(16, 8), local(16, 15, 30)),
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("09:00-12:00", "9-12", "shifts.toml:4: shift.hours: must be like"),
        ("09:00-12:00", "12:00-09:00", "must be like 09:00-12:00"),
        ("09:00-12:00", "09:00-24:00", "must be like"),
        ("09:00-12:00", "09:00-09:00", "must be like"),
        ('day = "tue"', 'day = "tysdag"', "Invalid enum value"),
        ('day = "tue"', 'dag = "tue"', "unknown key"),
        ('day = "tue"', 'date = "i morgon"', "Invalid RFC3339"),
        ('["@jorunn:x"]', "[]", "length >= 1"),
        ('["@jorunn:x"]', '"@jorunn:x"', "Expected `array`"),
        ('users = ["@jorunn:x"]', "", "missing required field `users`"),
    ],
)
def test_one_that_is_wrong_is_named_and_the_others_hold(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    assert old in GOOD
    shifts, problems = load(tmp_path, GOOD.replace(old, new) + GOOD)
    assert len(shifts) == 4
    (problem,) = problems
    assert said in problem


@pytest.mark.parametrize("text", ["", "shift = []", "shift = 3"])
def test_nobody_is_on_duty(tmp_path: Path, text: str) -> None:
    assert load(tmp_path, text) == ((), [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[shfit]]", "shfit: unknown key"),
        ("[[shift]", "shifts.toml:1"),
        ("shift = [1]", "Expected `object`"),
    ],
)
def test_what_is_no_roster_is_named(tmp_path: Path, text: str, said: str) -> None:
    shifts, problems = load(tmp_path, text)
    assert shifts == ()
    assert len(problems) == 1
    assert said in problems[0]


def test_a_file_that_can_not_be_read_is_named(tmp_path: Path) -> None:
    (problem,) = load_shifts(tmp_path / "none.toml", MONDAY).problems
    assert "No such file" in str(problem)
    (tmp_path / "latin.toml").write_bytes(b"# vakt p\xe5 fredag")
    (problem,) = load_shifts(tmp_path / "latin.toml", MONDAY).problems
    assert "UTF-8" in str(problem)
