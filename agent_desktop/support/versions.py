"""What the program is made of, and under which licences."""

from __future__ import annotations

import platform
import re
import sqlite3
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from msgspec import Struct

DISTRIBUTION = "agent-desktop"
_NAME = re.compile(r"[\w.-]+")
_LONGEST = 60
_PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"

_UNTOLD = {"pjsua2": "GPL-2.0-or-later"}
"""Of packages that do not say it themselves."""


class Library(Struct, frozen=True):
    """One that the program uses."""

    name: str
    version: str
    licence: str


def versions(program: str) -> tuple[tuple[str, str], ...]:
    """The program, Python, Qt's binding, the telephone and the system."""
    return (
        ("Agent Desktop", program),
        ("Python", platform.python_version()),
        ("PySide6", _version("PySide6-Essentials") or _version("PySide6")),
        ("pjsip (pjsua2)", _version("pjsua2")),
        ("SQLite", sqlite3.sqlite_version),
        (platform.system(), platform.release()),
    )


def libraries() -> tuple[Library, ...]:
    """Those that are installed of what the program asks for, by name."""
    wanted = _wanted()
    names = sorted({found[0] for line in wanted if (found := _NAME.match(line))}, key=str.lower)
    return tuple(_library(names))


def _wanted() -> list[str]:
    """What the package asks for; in a checkout, what its project file says."""
    try:
        return metadata.requires(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        try:
            project = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]
        except (OSError, KeyError, ValueError):
            return []
        return list(project.get("dependencies", []))


def _library(names: list[str]) -> Iterator[Library]:
    for name in names:
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        yield Library(about["Name"], about["Version"], _licence(about))


def _licence(about: metadata.PackageMetadata) -> str:
    """The expression, else the short text, else what it is classified as."""
    for field in ("License-Expression", "License"):
        said = about[field].strip() if field in about else ""
        if said and "\n" not in said and len(said) <= _LONGEST:
            return str(said)
    classes = about.get_all("Classifier") or []
    found = [c.rpartition(" :: ")[2] for c in classes if c.startswith("License ::")]
    return ", ".join(found) or _UNTOLD.get(about["Name"], "")


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
