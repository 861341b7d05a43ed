"""What the doctor says of queue, chat and roster before anything is started."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from agent_desktop.doctor.team_checks import contradictions, roster_problems
from agent_desktop.settings.profile import profile_in
from agent_desktop.settings.settings import Settings, load_settings

MATRIX = '[matrix]\nhomeserver = "https://m.example"\nuser = "@a:m.example"\n'


def load(tmp_path: Path, text: str) -> Settings:
    (tmp_path / "settings.toml").write_text(text)
    settings, problems = load_settings(profile_in(tmp_path))
    assert problems == ()
    return settings


@pytest.mark.parametrize(
    "text",
    [
        "",
        MATRIX + '[queue]\nfeed = "@koa:m.example"\ncontrol = "feed"',
        MATRIX + '[queue]\nfeed = "@koa:m.example"\nresume = "*48"\n[queue.pause]\nlunch = "*471"',
        MATRIX + '[chat]\nbridge = "@kari:m.example"',
        '[[queue.group]]\nname = "Bakvakt"\nusers = ["@a:x"]',
    ],
)
def test_nothing_is_wrong(tmp_path: Path, text: str) -> None:
    assert list(contradictions(load(tmp_path, text))) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[queue]\nfeed = "@koa:m.example"', "queue.feed is set, but [matrix] has no homeserver"),
        ('[chat]\nbridge = "@kari:m"', "chat.bridge is set, but [matrix] has no homeserver"),
        (MATRIX + '[queue]\ncontrol = "feed"', "queue.feed names nobody"),
        ('[queue.pause]\nlunch = "*471"', "queue.resume is empty"),
        (MATRIX + '[queue]\nfeed = "koa"', "queue.feed: 'koa' must be like @name:server"),
        ('[[queue.group]]\nname = "B"\nusers = ["jo"]', "queue.group: 'jo' must be like"),
        ('[[queue.group]]\nname = "B"', "one has no name or no users"),
    ],
)
def test_what_can_not_work_is_said_once(tmp_path: Path, text: str, said: str) -> None:
    (found,) = contradictions(load(tmp_path, text))
    assert said in found


def test_codes_to_pause_are_not_needed_when_the_feed_does_it(tmp_path: Path) -> None:
    text = MATRIX + '[queue]\nfeed = "@k:m"\ncontrol = "feed"\n[queue.pause]\nlunch = "*471"'
    assert list(contradictions(load(tmp_path, text))) == []


def test_the_roster_is_read(tmp_path: Path) -> None:
    profile, today = profile_in(tmp_path), date(2026, 5, 11)
    assert roster_problems(profile, load(tmp_path, ""), today) == ()
    settings = load(tmp_path, '[files]\nshifts = "shifts.toml"')
    assert "No such file" in str(roster_problems(profile, settings, today)[0])
    (tmp_path / "shifts.toml").write_text('[[shift]]\nhours = "9-12"\nusers = ["@a:x"]')
    (problem,) = roster_problems(profile, settings, today)
    assert (problem.line, problem.key) == (2, "shift.hours")
