"""What a person has chosen in the window: `choices.json` in the profile's data folder.

A file of its own, so that `settings.toml` stays as IT wrote it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from agent_desktop.domain.failures import NotSaved
from agent_desktop.domain.language import Language
from agent_desktop.domain.sound import SoundPreferences
from agent_desktop.domain.team import MayCall
from agent_desktop.domain.window import ThemeChoice
from agent_desktop.settings.toml_file import ConfigProblem


class WindowChoices(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was chosen about the window; None is what the settings say."""

    language: Language | None = None
    theme: ThemeChoice | None = None
    text_scale: Literal["system"] | Annotated[float, msgspec.Meta(ge=1, le=2)] | None = None
    to_tray: bool | None = None
    at_login: bool | None = None
    keys: dict[str, str] | None = None
    everywhere: dict[str, str] | None = None


class _Choices(msgspec.Struct, frozen=True):
    """The file. What an older program does not know is ignored."""

    sound: SoundPreferences | None = None
    may_call: MayCall = MayCall.EVERYBODY
    alert_sound: bool = False
    alert_tray: bool = False
    window: WindowChoices = WindowChoices()


class KeptChoices:
    """The choices of a profile, written as a whole or not at all. Writes raise NotSaved with the
    former file intact.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep_sound(self, preferences: SoundPreferences) -> None:
        """Devices and volumes."""
        self._keep(sound=preferences)

    def keep_may_call(self, may: MayCall) -> None:
        """Who may call me in outside my shift."""
        self._keep(may_call=may)

    def keep_alerts(self, *, sound: bool, tray: bool) -> None:
        """How I am told that the queue has passed a limit."""
        self._keep(alert_sound=sound, alert_tray=tray)

    def keep_window(self, chosen: Mapping[str, Any]) -> None:
        """Language, look and keys, by field of WindowChoices."""
        self._keep(window=msgspec.structs.replace(self._load()[0].window, **chosen))

    def load_window(self) -> WindowChoices:
        """What was chosen about the window."""
        return self._load()[0].window

    def load_sound(self) -> tuple[SoundPreferences | None, tuple[ConfigProblem, ...]]:
        """What was chosen, None when nothing was; and why the file can't be used, if so."""
        found, problems = self._load()
        return found.sound, problems

    def load_team(self) -> tuple[MayCall, bool, bool]:
        """Who may call me in; whether the queue's limits are heard, and shown by the system."""
        found, _ = self._load()
        return found.may_call, found.alert_sound, found.alert_tray

    def _keep(self, **changes: object) -> None:
        chosen = msgspec.structs.replace(self._load()[0], **changes)
        written = msgspec.json.format(msgspec.json.encode(chosen), indent=1)
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

    def _load(self) -> tuple[_Choices, tuple[ConfigProblem, ...]]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=_Choices), ()
        except FileNotFoundError:
            return _Choices(), ()
        except OSError as error:
            problem = ConfigProblem(self._path.name, 0, "", error.strerror or str(error))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            problem = ConfigProblem(self._path.name, 0, "", str(error))
        return _Choices(), (problem,)
