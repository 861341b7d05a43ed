"""Queue, chat and the employees' columns in the settings; what the desk is told of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.desk.team_views import HelpGroup
from agent_desktop.domain.employee import Employee
from agent_desktop.domain.queue import PauseReason, QueueLimits
from agent_desktop.settings.centre import Loaded, load_employees
from agent_desktop.settings.profile import profile_in
from agent_desktop.settings.settings import Settings, load_settings
from agent_desktop.team_setup import queue_rules

FULL = """
[queue]
feed = "@koa:x"
control = "feed"
resume = "*48"
pause-in-wrap-up = false
missed-pauses = 2
waiting-warn = 0
longest-alarm = 600

[queue.pause]
lunch = "*471"
other-work = "*474"

[[queue.group]]
name = "Bakvakt"
users = ["@jorunn:x", "@sigrid:x"]

[[queue.group]]
name = ""
users = ["@nobody:x"]

[chat]
remind-minutes = 5
bridge = "@kari:x"

[files]
shifts = "shifts.toml"
"""


def load(tmp_path: Path, text: str) -> tuple[Settings, list[str]]:
    (tmp_path / "settings.toml").write_text(text)
    settings, problems = load_settings(profile_in(tmp_path))
    return settings, [str(problem) for problem in problems]


def test_all_of_it_reaches_the_desk(tmp_path: Path) -> None:
    settings, problems = load(tmp_path, FULL)
    assert problems == []
    rules = queue_rules(settings)
    assert rules.expected
    assert rules.by_feed
    assert not rules.pauses_in_wrap_up
    assert rules.missed_pauses == 2
    assert rules.resume_code == "*48"
    assert rules.limits == QueueLimits(waiting_warn=0, longest_alarm=600)
    assert rules.groups == (HelpGroup("Bakvakt", ("@jorunn:x", "@sigrid:x")),)
    assert rules.remind_minutes == 5
    assert settings.chat.bridge == "@kari:x"
    assert settings.files.shifts == "shifts.toml"


def test_a_missed_ring_has_the_code_of_other_work_unless_it_has_its_own(tmp_path: Path) -> None:
    codes = {
        PauseReason.LUNCH: "*471",
        PauseReason.OTHER_WORK: "*474",
        PauseReason.MISSED: "*474",
    }
    assert queue_rules(load(tmp_path, FULL)[0]).pause_codes == codes
    own = FULL.replace('lunch = "*471"', 'lunch = "*471"\nmissed = "*475"')
    assert queue_rules(load(tmp_path, own)[0]).pause_codes == {
        **codes,
        PauseReason.MISSED: "*475",
    }


def test_without_a_feed_there_is_no_queue_and_nobody_to_ask() -> None:
    rules = queue_rules(Settings())
    assert not rules.expected
    assert not rules.by_feed
    assert rules.pause_codes == {}


def test_control_by_a_feed_that_is_not_there_is_no_control(tmp_path: Path) -> None:
    assert not queue_rules(load(tmp_path, '[queue]\ncontrol = "feed"')[0]).by_feed


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('[queue]\ncontrol = "ami"', "queue.control"),
        ("[queue]\nmissed-pauses = 21", "queue.missed-pauses"),
        ("[queue]\nwaiting-warn = -1", "queue.waiting-warn"),
        ('[queue.pause]\nmeating = "*4"', "queue.pause.meating: unknown key"),
        ("[queue]\npause = 3", "queue.pause"),
        ('[[queue.group]]\nname = "x"\nusers = "@a:x"', "queue.group"),
        ("[chat]\nremind-minutes = 99999", "chat.remind-minutes"),
        ('[chat]\nbrigde = "@a:x"', "chat.brigde: unknown key"),
        ('[matrix]\nrooms = ["x"]', "matrix.rooms"),
    ],
)
def test_what_is_wrong_is_named_and_has_its_default(tmp_path: Path, text: str, where: str) -> None:
    settings, problems = load(tmp_path, text)
    assert settings == Settings()
    (problem,) = problems
    assert problem.startswith("settings.toml:")
    assert where in problem


def employees(
    tmp_path: Path, *rows: str, head: str = "name,unit,municipality,numbers,user,skills"
) -> Loaded[Employee]:
    path = tmp_path / "employees.csv"
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8-sig")
    return load_employees(path)


def test_employees_have_a_user_and_skills(tmp_path: Path) -> None:
    loaded = employees(
        tmp_path,
        "Jorunn Ås,Servicetorg,4630,102 90000101,@jorunn:x,barnehage; skule ;;",
        "Gro Fosse,Oppvekst,4630,90000463,,",
        "Ola Vik,Servicetorg,4635,,@ola:x,",
    )
    assert loaded.problems == ()
    jorunn, gro, ola = loaded.values
    assert (jorunn.user, jorunn.skills) == ("@jorunn:x", ("barnehage", "skule"))
    assert [str(n.digits) for n in jorunn.numbers] == ["102", "+4790000101"]
    assert (gro.user, gro.skills) == ("", ())
    assert (ola.user, ola.numbers) == ("@ola:x", ())


def test_the_two_columns_may_be_left_out(tmp_path: Path) -> None:
    head = "name,unit,municipality,numbers"
    loaded = employees(tmp_path, "Gro Fosse,Oppvekst,4630,90000463", head=head)
    assert [(e.user, e.skills) for e in loaded.values] == [("", ())]


@pytest.mark.parametrize(
    ("row", "where", "names"),
    [
        ("Ola,Torg,4630,,,", "employees.csv:2: numbers: is missing", []),
        (",Torg,4630,102,@ola:x,", "employees.csv:2: name: is missing", []),
        ("Ola,,4630,102,@ola:x,", "employees.csv:2: unit: is missing", []),
        ("Ola", "employees.csv:2: unit: is missing", []),
        ("Ola,Torg,4630,102,ola,", "employees.csv:2: user: must be like @name:server", ["Ola"]),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: str, where: str, names: list[str]) -> None:
    loaded = employees(tmp_path, row)
    assert [str(problem) for problem in loaded.problems] == [where]
    assert [e.name for e in loaded.values] == names
    assert all(e.user == "" for e in loaded.values)


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "employees.csv"
    path.write_bytes("name,unit,municipality,numbers\nJorunn Ås,x,4630,102".encode("latin-1"))
    loaded = load_employees(path)
    assert loaded.values == ()
    assert len(loaded.problems) == 1
