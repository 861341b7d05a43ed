"""How large the person has asked the system to make text."""

from __future__ import annotations

import sys

from agent_desktop.domain.window import AS_SYSTEM, LARGEST_TEXT, TextScale

_ACCESSIBILITY = r"Software\Microsoft\Accessibility"
_FACTOR = "TextScaleFactor"
"""Windows' *Settings › Accessibility › Text size*, in percent; there once it has been moved."""


def worn_scale(chosen: TextScale) -> float:
    """What a choice means on this machine now: 1.0 to 2.0. Cheap enough to ask every second."""
    return _system_scale() if chosen == AS_SYSTEM else chosen


def from_percent(percent: object) -> float:
    """Windows goes to 225 %, we to 200; what can't be a size is the usual one."""
    if not isinstance(percent, int):
        return 1.0
    return min(max(percent / 100, 1.0), LARGEST_TEXT)


def _system_scale() -> float:
    """Windows keeps the size of text apart from the screen's own scale, and Qt follows the latter
    only. Under X11 the two are one, dots per inch, which Qt has enlarged everything by already.
    """
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - only there

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _ACCESSIBILITY) as key:
                return from_percent(winreg.QueryValueEx(key, _FACTOR)[0])
        except OSError:
            return 1.0
    return 1.0
