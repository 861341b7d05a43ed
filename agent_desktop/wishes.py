"""What a person has chosen about the window that reaches outside it."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desktop.autostart import start_at_login
from agent_desktop.desk.actions import DeskActions
from agent_desktop.desk.notices import NoticeKind
from agent_desktop.domain.failures import NotSaved
from agent_desktop.outside import OutsideKeys
from agent_desktop.settings.profile import Profile
from agent_desktop.settings.settings import Settings
from agent_desktop.settings.window import everywhere_keys
from agent_desktop.ui.native_messages import watch_hotkeys
from agent_desktop.ui.preferences import Preferences


class Wishes:
    """Follows the preferences, on the desktop's loop: the keys that work everywhere, and starting
    at log-in.
    """

    def __init__(
        self, profile: Profile, settings: Settings, preferences: Preferences, desk: DeskActions
    ) -> None:
        self._profile, self._settings = profile, settings
        self._preferences, self._desk = preferences, desk
        self._platform = ""
        self._worn: Mapping[str, str] = preferences.now.everywhere
        self._at_login = False
        self._keys = self._outside_keys()
        preferences.changed.connect(self._follow)

    def start(self, platform: str) -> None:
        """Take the keys; `platform` is Qt's name of the window system."""
        self._platform = platform
        self._start_keys()
        self._follow()

    def close(self) -> None:
        """Give the keys back."""
        self._keys.close()

    def _follow(self) -> None:
        wanted = self._preferences.now
        if wanted.everywhere != self._worn:
            self._worn = wanted.everywhere
            self._keys.close()
            self._desk.dismiss(NoticeKind.KEYS_TAKEN)
            self._keys = self._outside_keys()
            self._start_keys()
        if wanted.at_login is not self._at_login:
            self._at_login = wanted.at_login
            try:
                start_at_login(self._profile, wanted=wanted.at_login)
            except NotSaved as error:
                self._desk.tell(NoticeKind.CHOICE_NOT_KEPT, str(error))

    def _start_keys(self) -> None:
        self._keys.start(self._platform)
        self._preferences.everywhere = self._keys.working

    def _outside_keys(self) -> OutsideKeys:
        keys = everywhere_keys(self._settings, self._preferences.now)
        return OutsideKeys(self._desk, keys, watch_hotkeys)
