"""Where the program's own pictures, styles, texts and compiled translations lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def resource(name: str) -> Path:
    """The path of a resource, inside the installed package or beside it in a checkout."""
    inside = _PACKAGE / "resources" / name
    return inside if inside.exists() else _PACKAGE.parent / "resources" / name
