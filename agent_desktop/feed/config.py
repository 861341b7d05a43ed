"""The feed's configuration: one TOML file, every wrong key named with its line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Struct

from agent_desktop.domain.language import Language
from agent_desktop.domain.routing import RoutingTable
from agent_desktop.feed.municipalities import Municipalities
from agent_desktop.feed.people import People, Person
from agent_desktop.settings.centre import load_municipalities
from agent_desktop.settings.settings import Shape
from agent_desktop.settings.toml_file import ConfigProblem, TomlFile

T = TypeVar("T", bound=Shape)
Word = Annotated[str, msgspec.Meta(min_length=1, max_length=255)]
UserId = Annotated[str, msgspec.Meta(pattern=r"^@[^:\s]+:\S+$", max_length=255)]


class ExchangeSettings(Shape, frozen=True):
    """The exchange's manager interface, and its queue."""

    user: Word
    secret_file: Word
    queue: Word
    host: str = "127.0.0.1"
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] = 5038
    queue_log: str = ""
    """Path of Asterisk's queue_log; empty: it can't be read here."""
    control: bool = False
    """Whether desks may join, leave and pause through the feed."""


class MatrixSettings(Shape, frozen=True):
    """The homeserver and the feed's own account there."""

    homeserver: Annotated[str, msgspec.Meta(pattern=r"^https?://\S+$")]
    user: UserId
    password_file: Word
    ca_file: str = ""


class CentreSettings(Shape, frozen=True):
    """Whose calls they are."""

    municipalities: str = "municipalities.toml"
    written_form: Literal["nn", "nb"] = "nn"
    """Of what is written about calls to nobody's number."""
    numbers: Literal["full", "masked", "none"] = "none"
    """How much of a lost caller's number is told."""
    in_time_seconds: Annotated[int, msgspec.Meta(ge=1, le=3600)] = 20


class StateSettings(Shape, frozen=True):
    """Where the feed remembers. Empty: the folder systemd gives it (StateDirectory)."""

    folder: str = ""


class MemberSettings(Shape, frozen=True):
    """One who may take calls: the account that asks, and the telephone that is meant."""

    extension: Annotated[str, msgspec.Meta(pattern=r"^[0-9*#]{1,15}$")]
    interface: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9]+/[^\s,|&]+$", max_length=80)]
    user: UserId | Literal[""] = ""
    name: Annotated[str, msgspec.Meta(max_length=80, pattern=r"^[^|,;\r\n]*$")] = ""


class FeedConfig(Struct, frozen=True):
    """All that was read. File names in it are as they were written."""

    exchange: ExchangeSettings
    matrix: MatrixSettings
    centre: CentreSettings
    state: StateSettings
    members: tuple[MemberSettings, ...]
    municipalities: Municipalities
    folder: Path
    """Where the configuration lies: relative names are looked up there."""

    @property
    def people(self) -> People:
        """The members, to be found in several ways. Each call makes its own."""
        return People(Person(m.user, m.extension, m.interface, m.name) for m in self.members)


class ConfigWrong(Exception):  # noqa: N818 - collected and shown
    """What is wrong with the configuration, all of it."""

    def __init__(self, problems: list[ConfigProblem]) -> None:
        super().__init__("\n".join(map(str, problems)))


def load_config(path: Path) -> FeedConfig:
    """Read and check the file and the municipalities it names. Raises ConfigWrong."""
    try:
        file = TomlFile(path)
    except ConfigProblem as problem:
        raise ConfigWrong([problem]) from None
    problems = [
        file.problem((key,), "unknown key")
        for key in file.data
        if key not in {"exchange", "matrix", "centre", "state", "member"}
    ]
    exchange = _table(file, ExchangeSettings, problems, "exchange")
    matrix = _table(file, MatrixSettings, problems, "matrix")
    centre = _table(file, CentreSettings, problems, "centre")
    state = _table(file, StateSettings, problems, "state")
    members = _members(file, problems)
    loaded = load_municipalities(path.parent / (centre or CentreSettings()).municipalities)
    problems += loaded.problems
    if problems or not (exchange and matrix and centre and state):
        raise ConfigWrong(problems)
    table = RoutingTable(loaded.values)
    return FeedConfig(
        exchange=exchange,
        matrix=matrix,
        centre=centre,
        state=state,
        members=members,
        municipalities=Municipalities(table, Language(centre.written_form)),
        folder=path.parent,
    )


def _members(file: TomlFile, problems: list[ConfigProblem]) -> tuple[MemberSettings, ...]:
    rows = file.data.get("member", [])
    if not isinstance(rows, list):
        problems.append(file.problem(("member",), "is written [[member]], once for each"))
        return ()
    found = [_table(file, MemberSettings, problems, "member", i) for i in range(len(rows))]
    members = tuple(member for member in found if member is not None)
    for key in ("user", "extension", "interface"):
        _demand_unique(file, problems, key, members)
    return members


def _demand_unique(
    file: TomlFile, problems: list[ConfigProblem], key: str, members: tuple[MemberSettings, ...]
) -> None:
    """An account, a telephone and an extension belong to one person: nobody acts for another."""
    seen: set[str] = set()
    for index, member in enumerate(members):
        value = getattr(member, key)
        if value and value in seen:
            problems.append(file.problem(("member", index, key), "another member has it too"))
        seen.add(value)


def _table(
    file: TomlFile, shape: type[T], problems: list[ConfigProblem], *below: str | int
) -> T | None:
    """One table as its shape, with a problem for each key that is wrong or missing; None then."""
    value: object = file.data
    for step in below:
        value = value.get(step, {}) if isinstance(value, dict) else value[step]  # type: ignore[index]
    if not isinstance(value, dict):
        problems.append(file.problem(below, "is a table"))
        return None
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    found: dict[str, object] = {}
    wrong = len(problems)
    for key in value:
        if key not in fields:
            problems.append(file.problem((*below, key), "unknown key"))
            continue
        try:
            found[fields[key].name] = file.convert(fields[key].type, *below, key)
        except ConfigProblem as problem:
            problems.append(problem)
    for key, field in fields.items():
        if field.required and key not in value:
            problems.append(file.problem((*below, key), "is missing"))
    return shape(**found) if len(problems) == wrong else None
