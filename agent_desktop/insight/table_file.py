"""A table as a file that a Norwegian spreadsheet opens right."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_DASH = "-"


def write_table(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write rows as CSV: semicolons and a byte order mark, so that å is å. No cell is a formula:
    one that looks like one gets an apostrophe. The file is whole or not there. Raises OSError.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=";").writerows(
                [harmless(cell) for cell in row] for row in rows
            )
        part.replace(path)
    except OSError:
        _remove(part)
        raise


def harmless(cell: str) -> str:
    """A cell that a spreadsheet reads as text or as a figure, never as something to work out."""
    if cell.lstrip(" ").startswith(_FORMULA) and cell != _DASH:
        return f"'{cell}"
    return cell


def _remove(part: Path) -> None:
    with suppress(OSError):
        part.unlink()
