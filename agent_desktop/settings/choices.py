"""What a person has chosen in the window: `choices.json` in the profile's data folder.

A file of its own, so that `settings.toml` stays as IT wrote it.
"""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.settings.toml_file import ConfigProblem


class _Choices(msgspec.Struct, frozen=True):
    """The file. What an older program does not know is ignored."""

    sound: SoundPreferences | None = None


class KeptChoices:
    """The choices of a profile, written as a whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep_sound(self, preferences: SoundPreferences) -> None:
        """Put the choice on disk. Raises NotSaved with the former one intact."""
        written = msgspec.json.format(msgspec.json.encode(_Choices(preferences)), indent=1)
        fresh = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with fresh.open("wb") as file:
                file.write(written)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)
        except OSError as error:
            raise NotSaved(error.strerror or str(error)) from error

    def load_sound(self) -> tuple[SoundPreferences | None, tuple[ConfigProblem, ...]]:
        """What was chosen, None when nothing was; and why the file can't be used, if so."""
        try:
            found = msgspec.json.decode(self._path.read_bytes(), type=_Choices)
        except FileNotFoundError:
            return None, ()
        except OSError as error:
            return None, (ConfigProblem(self._path.name, 0, "", error.strerror or str(error)),)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            return None, (ConfigProblem(self._path.name, 0, "", str(error)),)
        return found.sound, ()
