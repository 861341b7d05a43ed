"""What the centre's own files say: municipalities, topics, employees."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from datetime import time
from pathlib import Path
from typing import Generic, Literal, TypeVar

from msgspec import Struct

from agent_desktop.domain.contact import Topic
from agent_desktop.domain.employee import Employee
from agent_desktop.domain.ids import MunicipalityCode, TopicCode, UnitCode
from agent_desktop.domain.language import Language
from agent_desktop.domain.municipality import Hours, Line, Municipality, Unit
from agent_desktop.domain.numbers import PhoneNumber, parse_number
from agent_desktop.settings.settings import Shape
from agent_desktop.settings.toml_file import ConfigProblem, TomlFile

T = TypeVar("T")
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CODE = re.compile(r"\d{4}")
_USER = re.compile(r"@\S+:\S+")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_UNIT = re.compile(r"[a-z0-9-]{1,32}")
_HOURS = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_EMPLOYEE_COLUMNS = ("name", "unit", "municipality", "numbers")


class _Line(Shape, frozen=True):
    number: str
    label: str


class _Unit(Shape, frozen=True):
    code: str
    name: str
    deputy: str = ""


class _Municipality(Shape, frozen=True):
    code: str
    name: str
    mono: str
    colour: str
    written_form: Literal["nb", "nn"]
    greeting: str
    numbers: tuple[_Line, ...]
    switchboard: str
    web: str
    hours: dict[Day, str]
    units: tuple[_Unit, ...] = ()


class _Topic(Shape, frozen=True):
    code: str
    nb: str
    nn: str
    en: str


class Loaded(Struct, Generic[T], frozen=True):
    """Values that could be used and problems with the others."""

    values: tuple[T, ...]
    problems: tuple[ConfigProblem, ...]


def load_municipalities(path: Path) -> Loaded[Municipality]:
    """Every municipality that is written right; one that isn't is left out and named."""
    try:
        file = TomlFile(path)
        count = _count(file, "municipality")
    except ConfigProblem as problem:
        return Loaded((), (problem,))
    values: list[Municipality] = []
    problems: list[ConfigProblem] = []
    for index in range(count):
        try:
            municipality = _municipality(file, index)
            _check_unique(file, index, municipality, values)
        except ConfigProblem as problem:
            problems.append(problem)
        else:
            values.append(municipality)
    return Loaded(tuple(values), tuple(problems))


def load_topics(path: Path) -> Loaded[Topic]:
    """The topics, in the order of the file: the first six of the upper level are the favourites.

    One whose code is taken, or that lies below a topic that is not there, is left out and named.
    """
    try:
        file = TomlFile(path)
        rows = [file.convert(_Topic, "topic", index) for index in range(_count(file, "topic"))]
    except ConfigProblem as problem:
        return Loaded((), (problem,))
    topics: dict[TopicCode, Topic] = {}
    problems: list[ConfigProblem] = []
    above = {row.code for row in rows if "." not in row.code}
    for index, row in enumerate(rows):
        topic = Topic(
            TopicCode(row.code),
            {Language.BOKMAL: row.nb, Language.NYNORSK: row.nn, Language.ENGLISH: row.en},
        )
        where = ("topic", index, "code")
        if topic.code in topics:
            problems.append(file.problem(where, f"{row.code} is there already"))
        elif topic.parent is not None and topic.parent not in above:
            problems.append(file.problem(where, f"there is no topic {topic.parent} above it"))
        else:
            topics[topic.code] = topic
    return Loaded(tuple(topics.values()), tuple(problems))


def load_employees(path: Path) -> Loaded[Employee]:
    """Employees from a CSV file with the columns name, unit, municipality, numbers.

    Several numbers are separated by spaces inside one cell, each written without spaces. There may
    be two more columns: user, the Matrix user; and skills, separated by semicolons.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as text:
            rows = list(csv.DictReader(text))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        return Loaded((), (ConfigProblem(path.name, 0, "", str(error)),))
    employees: list[Employee] = []
    problems: list[ConfigProblem] = []
    for number, row in enumerate(rows, 2):
        user = (row.get("user") or "").strip()
        missing = [column for column in _EMPLOYEE_COLUMNS if not row.get(column)]
        if user and missing == ["numbers"]:
            missing, row["numbers"] = [], ""
        if missing:
            problems.append(ConfigProblem(path.name, number, missing[0], "is missing"))
            continue
        if user and not _USER.fullmatch(user):
            problems.append(ConfigProblem(path.name, number, "user", "must be like @name:server"))
            user = ""
        parsed = tuple(n for n in map(parse_number, row["numbers"].split()) if n)
        code = MunicipalityCode(row["municipality"])
        skills = tuple(s.strip() for s in (row.get("skills") or "").split(";") if s.strip())
        employees.append(Employee(row["name"], row["unit"], code, parsed, user, skills))
    return Loaded(tuple(employees), tuple(problems))


def _count(file: TomlFile, table: str) -> int:
    for key in file.data:
        if key != table:
            raise file.problem((key,), "unknown key")
    rows = file.data.get(table, [])
    if not isinstance(rows, list) or not rows:
        raise file.problem((table,), f"no [[{table}]] in the file")
    return len(rows)


def _municipality(file: TomlFile, index: int) -> Municipality:
    here = ("municipality", index)
    row = file.convert(_Municipality, *here)
    for key, value, pattern, what in (
        ("code", row.code, _CODE, "must be four digits"),
        ("colour", row.colour, _COLOUR, "must be a colour like #00656E"),
        ("mono", row.mono, re.compile(r"\w{2}"), "must be two letters"),
        ("web", row.web, re.compile(r"https?://\S+"), "must be a web address"),
    ):
        if not pattern.fullmatch(value):
            raise file.problem((*here, key), what)
    for unit in row.units:
        if not _UNIT.fullmatch(unit.code):
            raise file.problem((*here, "units"), f"code {unit.code!r}: small letters, digits, -")
    return Municipality(
        code=MunicipalityCode(row.code),
        name=row.name,
        mono=row.mono.upper(),
        colour=row.colour,
        written_form=Language(row.written_form),
        greeting=row.greeting,
        lines=tuple(
            Line(_number(file, (*here, "numbers"), n.number), n.label) for n in row.numbers
        ),
        switchboard=_number(file, (*here, "switchboard"), row.switchboard),
        web=row.web,
        hours=tuple(_hours(file, index, day, row.hours) for day in _WEEK),
        units=tuple(
            Unit(UnitCode(u.code), u.name, UnitCode(u.deputy) if u.deputy else None)
            for u in row.units
        ),
    )


def _number(file: TomlFile, key: tuple[str | int, ...], written: str) -> PhoneNumber:
    number = parse_number(written)
    if number is None:
        raise file.problem(key, f"{written!r} is no telephone number")
    return number


def _hours(file: TomlFile, index: int, day: str, hours: dict[Day, str]) -> Hours | None:
    written = {str(name): value for name, value in hours.items()}.get(day)
    if written is None:
        return None
    match = _HOURS.fullmatch(written)
    try:
        if match is None:
            raise ValueError  # noqa: TRY301 - one answer to both ways of being wrong
        first, second = time(int(match[1]), int(match[2])), time(int(match[3]), int(match[4]))
    except ValueError:
        key = ("municipality", index, "hours", day)
        raise file.problem(key, "must be like 09:00-15:00") from None
    return Hours(first, second)


def _check_unique(
    file: TomlFile, index: int, new: Municipality, others: Iterable[Municipality]
) -> None:
    """Two municipalities can't share code, letters or number: the ring card would lie."""
    for key, mine, theirs in _claims(new, others):
        taken = mine & theirs.keys()
        if taken:
            value = next(iter(taken))
            raise file.problem(
                ("municipality", index, key), f"{value} belongs to {theirs[value]} already"
            )


def _claims(
    new: Municipality, others: Iterable[Municipality]
) -> Iterator[tuple[str, set[str], dict[str, str]]]:
    others = tuple(others)
    yield "code", {new.code}, {m.code: m.name for m in others}
    yield "mono", {new.mono}, {m.mono: m.name for m in others}
    numbers = {str(line.number): m.name for m in others for line in m.lines}
    yield "numbers", {str(line.number) for line in new.lines}, numbers
