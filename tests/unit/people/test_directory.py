"""Finding people by what one knows of them. Names and numbers are invented."""

from __future__ import annotations

import pytest

from agent_desktop.domain.employee import Employee
from agent_desktop.people.directory import Directory
from tests.made import GULEN, OSTEROY, number

ASE = Employee("Åse Bø", "Plan og byggesak", OSTEROY.code, (number("102"), number("56000119")))
ARNE = Employee("Arne Vik", "Teknisk drift", GULEN.code, (number("90000417"),))
BODIL = Employee("Bodil Plan-Årdal", "Helse", GULEN.code, (number("4417"),))
MUTE = Employee("Anna Utan", "Arkiv", GULEN.code, ())
DIRECTORY = Directory([BODIL, ASE, ARNE, MUTE])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("åse", [ASE]),
        ("ase bo", [ASE]),
        ("BØ", [BODIL, ASE]),
        ("plan", [BODIL, ASE]),
        ("teknisk ar", [ARNE]),
        ("a", [ARNE, ASE, BODIL]),
        ("90 00 04", [ARNE]),
        ("900 00 417", [ARNE]),
        ("+4790000417", [ARNE]),
        ("44", [BODIL]),
        ("vik bodil", []),
        ("ik", []),
        ("anna", []),
        ("", []),
        (" · ", []),
    ],
)
def test_every_word_begins_a_word(words: str, found: list[Employee]) -> None:
    assert DIRECTORY.find(words, 10) == found


def test_no_more_than_asked_for() -> None:
    assert DIRECTORY.find("a", 1) == [ARNE]


def test_the_one_with_a_number() -> None:
    assert DIRECTORY.employee(number("56000119")) == ASE
    assert DIRECTORY.employee(number("56000118")) is None


def test_five_thousand_people_are_searched() -> None:
    many = Directory(
        Employee(f"Kari{n} Nordmann{n % 97}", "Plan og byggesak", OSTEROY.code, (number("102"),))
        for n in range(5_000)
    )
    assert len(many.find("plan nordmann4 kari", 10)) == 10
