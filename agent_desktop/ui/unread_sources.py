"""Spares the program the reading of its own sources."""

from __future__ import annotations

import importlib
import sys


def leave_sources_unread() -> None:
    """Load Qt, and keep it from reading the source of every module that is imported afterwards.

    PySide6 looks there for the word "PySide6", to know which modules may use its `__feature__`
    switches: a tenth of the time the program takes to start, and 10 MB that it keeps. Ours use no
    such switch, which is what it is told of all. Without this hook (another PySide6) nothing is
    changed.
    """
    importlib.import_module("PySide6.QtCore")
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = _without_looking


def _without_looking(_module: object) -> bool:
    return True
