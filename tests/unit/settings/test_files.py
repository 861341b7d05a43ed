"""Configuration files: what is wrong is named by file, line and key; the rest is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desktop.domain.language import Language
from agent_desktop.resources import resource
from agent_desktop.settings.centre import load_employees, load_municipalities, load_topics
from agent_desktop.settings.profile import profile_in
from agent_desktop.settings.settings import Settings, load_settings

DEMO = resource("demo/municipalities.toml")


def municipalities(tmp_path: Path, *changes: tuple[str, str]) -> tuple[list[str], list[str]]:
    """Names that could be used and problems, after changes to the demo town's file."""
    text = DEMO.read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / "municipalities.toml"
    path.write_text(text)
    loaded = load_municipalities(path)
    return [m.name for m in loaded.values], [str(p) for p in loaded.problems]


def test_the_demo_town_is_right() -> None:
    loaded = load_municipalities(DEMO)
    assert loaded.problems == ()
    assert [m.code for m in loaded.values] == ["4635", "4630", "4623", "4641"]
    assert load_topics(resource("topics.toml")).problems == ()
    assert load_employees(resource("demo/employees.csv")).problems == ()


@pytest.mark.parametrize(
    ("old", "new", "where", "what"),
    [
        ('name = "Gulen"', 'name = "Gulen"\nhue = 1', "municipality.hue", "unknown key"),
        ('name = "Gulen"', "name = 7", "municipality.name", "Expected `str`"),
        ('name = "Gulen"\n', "", "municipality", "missing required field `name`"),
        ('code = "4635"', 'code = "46"', "municipality.code", "four digits"),
        ("#653A9B", "lilla", "municipality.colour", "colour"),
        ('mono = "GU"', 'mono = "GUL"', "municipality.mono", "two letters"),
        ('"560 00 120"', '"560"x', "", "line"),
        (
            'switchboard = "560 00 120"',
            'switchboard = "ring"',
            "municipality.switchboard",
            "number",
        ),
        ('written-form = "nn"', 'written-form = "da"', "municipality.written-form", "Invalid"),
        ('"09:00-15:00"', '"9-15"', "municipality.hours.mon", "09:00-15:00"),
        ('mon = "09:00-15:00"', 'man = "09:00-15:00"', "municipality.hours", "Invalid"),
        ("https://gulen.example/", "gulen", "municipality.web", "web address"),
        ('code = "plan"', 'code = "Plan!"', "municipality.units", "Plan!"),
    ],
)
def test_a_mistake_is_named_by_file_line_and_key(
    tmp_path: Path, old: str, new: str, where: str, what: str
) -> None:
    names, (problem, *_) = municipalities(tmp_path, (old, new))
    text = (tmp_path / "municipalities.toml").read_text().splitlines()
    file, line, message = problem.split(":", 2)
    assert file == "municipalities.toml"
    assert 1 <= int(line) <= len(text)
    assert message.strip().startswith(where)
    assert what in message or "line" in what
    assert "Gulen" not in names


def test_the_line_is_the_keys_line(tmp_path: Path) -> None:
    _, (problem,) = municipalities(tmp_path, ('mono = "AU"', 'mono = "A"'))
    text = (tmp_path / "municipalities.toml").read_text().splitlines()
    assert text[int(problem.split(":")[1]) - 1] == 'mono = "A"'


def test_one_bad_municipality_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    names, problems = municipalities(tmp_path, ('colour = "#00656E"', "colour = 1"))
    assert names == ["Gulen", "Samnanger", "Aurland"]
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('code = "4641"', 'code = "4630"', "code"),
        ('mono = "AU"', 'mono = "os"', "mono"),
        ('"560 00 140", label', '"+47 56 00 01 10", label', "numbers"),
    ],
)
def test_two_municipalities_can_not_share_what_tells_them_apart(
    tmp_path: Path, old: str, new: str, key: str
) -> None:
    names, (problem,) = municipalities(tmp_path, (old, new))
    assert names == ["Gulen", "Osterøy", "Samnanger"]
    assert f"municipality.{key}" in problem
    assert "Osterøy" in problem


@pytest.mark.parametrize(
    "content", [b"", b"[[municipality]", b"\xff\xfe", b"x = 1", b"municipality = 3"]
)
def test_a_file_that_is_none_of_ours_is_one_problem(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "municipalities.toml"
    path.write_bytes(content)
    loaded = load_municipalities(path)
    assert loaded.values == ()
    assert len(loaded.problems) == 1
    assert str(loaded.problems[0]).startswith("municipalities.toml")


def test_a_missing_file_is_one_problem(tmp_path: Path) -> None:
    (problem,) = load_municipalities(tmp_path / "gone.toml").problems
    assert str(problem) == f"{tmp_path / 'gone.toml'}: No such file or directory"


def settings(tmp_path: Path, text: str) -> tuple[Settings, list[str]]:
    (tmp_path / "settings.toml").write_text(text)
    loaded, problems = load_settings(profile_in(tmp_path))
    return loaded, [str(problem) for problem in problems]


def test_settings_are_read(tmp_path: Path) -> None:
    loaded, problems = settings(
        tmp_path, 'language = "nb"\n[telephone]\nhost = "pbx.example"\ncaFile = 1\n'
    )
    assert problems == ["settings.toml:4: telephone.caFile: unknown key"]
    assert loaded.language is Language.BOKMAL
    assert loaded.telephone.host == "pbx.example"


def test_one_bad_table_leaves_the_others(tmp_path: Path) -> None:
    loaded, problems = settings(
        tmp_path, '[agent]\nname = "Ragnhild"\n[telephone]\nport = "x"\n[fone]\na = 1\n'
    )
    assert loaded.agent.name == "Ragnhild"
    assert [p.split(": ", 1)[0] for p in problems] == ["settings.toml:4", "settings.toml:5"]


def test_every_mistake_in_a_table_is_named_and_the_rest_of_it_is_used(tmp_path: Path) -> None:
    loaded, problems = settings(
        tmp_path,
        '[telephone]\nhost = "pbx.example"\nport = "x"\ntransport = "smoke"\nuser = "101"\n',
    )
    assert (loaded.telephone.host, loaded.telephone.user) == ("pbx.example", "101")
    assert (loaded.telephone.port, loaded.telephone.transport) == (0, "tls")
    assert [p.split(": ")[1] for p in problems] == ["telephone.port", "telephone.transport"]


def test_a_value_where_a_table_should_be_is_named(tmp_path: Path) -> None:
    loaded, (problem,) = settings(tmp_path, "telephone = 3\n")
    assert loaded == Settings()
    assert problem.startswith("settings.toml:1: telephone: ")


def test_broken_toml_gives_the_defaults_and_says_where(tmp_path: Path) -> None:
    loaded, (problem,) = settings(tmp_path, 'language = "nb"\n[telephone\n')
    assert loaded == Settings()
    assert problem.startswith("settings.toml:2: ")


def test_an_employee_without_a_unit_is_named_and_the_others_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "employees.csv"
    path.write_text(
        "name,unit,municipality,numbers\nArne Vik,,4635,90000417\nGro Fosse,Oppvekst,4630,4463\n"
    )
    loaded = load_employees(path)
    assert [e.name for e in loaded.values] == ["Gro Fosse"]
    assert [str(p) for p in loaded.problems] == ["employees.csv:2: unit: is missing"]


def test_topics_have_two_levels(tmp_path: Path) -> None:
    path = tmp_path / "topics.toml"
    rows = ("building", "building.fees", "nowhere.fees", "building", "water.leak.small")
    path.write_text(
        "".join(f'[[topic]]\ncode = "{code}"\nnb = "A"\nnn = "B"\nen = "C"\n' for code in rows)
    )
    loaded = load_topics(path)
    assert [(t.code, t.parent) for t in loaded.values] == [
        ("building", None),
        ("building.fees", "building"),
    ]
    assert len(loaded.problems) == 3
    assert "there is no topic nowhere above it" in loaded.problems[0].what
