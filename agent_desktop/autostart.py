"""Starting with the person's log-in: an entry in the system's own list of such programs.

Linux: freedesktop.org's Desktop Application Autostart Specification, section "Autostart
Directories". Windows: the `Run` key of the person's own registry (written, not run).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from agent_desktop.domain.failures import NotSaved
from agent_desktop.settings.profile import Profile, default_profile

_NAME = "agent-desktop"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Agent Desktop
Exec={command}
Icon=agent-desktop
Terminal=false
X-GNOME-Autostart-enabled=true
"""


def start_at_login(profile: Profile, *, wanted: bool) -> None:
    """Have this profile's program start at log-in, or not. Raises NotSaved."""
    try:
        if sys.platform == "win32":
            _write_registry(_command(profile), wanted=wanted)
        else:
            _write_entry(_entry_file(profile), _command(profile), wanted=wanted)
    except OSError as error:
        raise NotSaved(error.strerror or str(error)) from error


def _entry_file(profile: Profile) -> Path:
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    own = "" if profile == default_profile() else f"-{profile.keyring_service[-12:]}"
    return config / "autostart" / f"{_NAME}{own}.desktop"


def _write_entry(file: Path, command: list[str], *, wanted: bool) -> None:
    if not wanted:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    fresh.write_text(_ENTRY.format(command=_exec_line(command)), encoding="utf-8")
    fresh.replace(file)


def _exec_line(command: list[str]) -> str:
    """The words as the Desktop Entry Specification's `Exec` key quotes them."""
    return " ".join(_quoted(word) for word in command)


def _quoted(word: str) -> str:
    doubled = word.replace("%", "%%")
    if word and all(letter.isalnum() or letter in "-_./=:+,@" for letter in word):
        return doubled
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in doubled)
    return '"' + escaped.replace("\\", "\\\\") + '"'


def _command(profile: Profile) -> list[str]:
    found = shutil.which(_NAME)
    program = [found] if found else [sys.executable, "-m", "agent_desktop"]
    own = [] if profile == default_profile() else ["--profile", str(profile.config)]
    return [*program, *own, "run", "--hidden"]


def _write_registry(command: list[str], *, wanted: bool) -> None:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - only there

        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, 0, winreg.KEY_SET_VALUE) as key:
            if wanted:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(command))
            else:
                try:
                    winreg.DeleteValue(key, _NAME)
                except FileNotFoundError:
                    return
